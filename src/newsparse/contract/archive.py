"""What an export says of an article beside its text, as the output contract describes it."""

from typing import Any

from newsparse.text.told import Archive

_ELSEWHERE = ("published", "updated", "dateline", "language")  # which have keys of their own in the result


def show_archive(archive: Archive | None, text: str) -> dict[str, Any] | None:
    """The archive as plain values; its spans count in the text as given."""
    if archive is None:
        return None
    return {name: _shown(value, text) for name, value in archive._asdict().items() if name not in _ELSEWHERE}


def _shown(found: Any, text: str) -> Any:
    if not isinstance(found, tuple):
        return found
    if not hasattr(found, "_asdict"):
        return [_shown(one, text) for one in found]
    more = found._asdict()
    start, end = more.pop("start"), more.pop("end")
    return {"text": text[start:end], "start": start, "end": end, **more}
