"""Nouns of languages that write several as one, and of which the last says what it is: `Regierungs[sprecher]`.

Who holds them says `Set` and `Mapping`: a `frozenset` and a `dict` promise to be asked as those are.
"""

from collections.abc import Iterator
from typing import Any

SHORTEST = 5  # letters of a noun that others may be joined to: shorter ones end names, too


def last_parts(word: str) -> Iterator[str]:
    """What may be the last noun of a joined one, the longest first: `minister` in `Außenminister`, `chef` in
    `Hafen-Chef`."""
    yield from (word[at:] for at in range(2, len(word) - SHORTEST + 1))
    first, _, last = word.rpartition("-")
    if first and len(last) < SHORTEST:
        yield last


class JoinedSet(frozenset[str]):
    """Nouns, each of which stands for the longer ones that end with it."""

    def __contains__(self, word: object) -> bool:
        held = super().__contains__
        return held(word) or (isinstance(word, str) and any(map(held, last_parts(word))))


class JoinedTable(dict[str, str]):
    """The same with what each noun is."""

    def __contains__(self, word: object) -> bool:
        return self.get(word) is not None

    def get(self, word: Any, default: Any = None) -> Any:
        found = super().get(word)
        if found is None and isinstance(word, str):
            found = next((value for part in last_parts(word) if (value := super(JoinedTable, self).get(part))), None)
        return default if found is None else found

    def parts(self, word: str) -> list[str]:
        """The nouns that a joined one ends with: `minister` of `außenminister`."""
        return [part for part in last_parts(word) if super(JoinedTable, self).__contains__(part)]

    def __missing__(self, word: str) -> str:
        found = self.get(word)
        if found is None:
            raise KeyError(word)
        return str(found)
