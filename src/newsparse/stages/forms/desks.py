"""Who else worked on a story, where that stands behind its last sentence: `... in May. (Editing by Ana Cruz)`."""

import re
from functools import cache

from newsparse.document import Hint
from newsparse.lexicon import UNDETERMINED, load_lexicon
from newsparse.readers.names import either
from newsparse.text.alignment import Edit
from newsparse.text.pattern import pattern


def part_desks(plain: str) -> list[Edit]:
    """The edits that give such a note a line of its own, as far from the story as paragraphs are from each other."""
    gap = "\n\n" if "\n\n" in plain else "\n"
    return [Edit(found.start(), found.end(), gap) for found in _desk_pattern().finditer(plain)]


def find_desks(plain: str) -> list[Hint]:
    """The lines that are such a note in brackets."""
    if not any(begins in plain for begins in ("\n(", "\n[")):
        return []
    return [Hint(*found.span(), "note", "who else worked on it") for found in _line_pattern().finditer(plain)]


_NAMES = r"[^()\[\]\n]{2,400}"


@cache
def _bracket() -> str:
    desks = either(load_lexicon(UNDETERMINED).labels.desks)
    return rf"[(\[] (?i:{desks}) \b [^()\[\]\n]{{0,400}} [)\]] (?: [ ]? [(\[] {_NAMES} [)\]] ){{0,3}} [ .]{{0,3}} $"


@cache
def _line_pattern() -> re.Pattern[str]:
    return pattern(rf"^ {_bracket()}", re.VERBOSE | re.MULTILINE)


@cache
def _desk_pattern() -> re.Pattern[str]:
    """The blank before the note, which runs to the end of its line: in brackets, or names and no sentence."""
    desks = either(load_lexicon(UNDETERMINED).labels.desks)
    bare = rf"(?=[A-ZÀ-Þ]) (?i:{desks}) [ ] (?=[A-ZÀ-Þ]) [^()\n.!?]{{2,160}} $"
    behind_stop = r'(?: (?<=[.!?…"”»][ ]) | (?<=[.!?]\)[ ]) )'  # behind the blank, as blanks are looked for quickest
    return pattern(rf"[ ] (?= [(\[A-ZÀ-Þ] ) {behind_stop} (?= {_bracket()} | {bare} )", re.VERBOSE | re.MULTILINE)
