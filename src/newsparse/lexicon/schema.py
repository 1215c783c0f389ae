"""What a language's lexicon must provide: one class a file, one field a list.

Every field has a constant of the same name, in capitals, in `lexicon/<language>/<file>.py`. `Words` is a list of
entries, `Table` a list of entries with a value behind a tab.
"""

from dataclasses import dataclass

Words = frozenset[str]
Table = dict[str, str]


@dataclass(frozen=True, slots=True)
class Segments:
    """Words that tell what a line of a page is. All lower case."""


@dataclass(frozen=True, slots=True)
class People:
    """Words that people, organisations and groups are called by."""


@dataclass(frozen=True, slots=True)
class Names:
    """Given names, lower case, with the gender that they tell: f, m or u (both)."""

    given_names: Table


@dataclass(frozen=True, slots=True)
class Cues:
    """Words that report speech."""


@dataclass(frozen=True, slots=True)
class Places:
    """The world's places as datelines write them: evidence for a dateline, never a condition."""
