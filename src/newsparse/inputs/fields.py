"""Which fields of a record are asked for."""

from typing import NamedTuple


class Fields(NamedTuple):
    """The names of the fields that are asked for. Where one is None, the usual names are tried."""

    text: str | None = None
    id: str | None = None
    title: str | None = None
    author: str | None = None
    date: str | None = None
    source: str | None = None
    url: str | None = None

    @property
    def asked(self) -> dict[str, str]:
        """The fields that are asked for by name, and what they mean."""
        return {name: meaning for meaning, name in self._asdict().items() if name is not None}
