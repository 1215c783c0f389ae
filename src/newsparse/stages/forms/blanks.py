"""Blanks that say nothing: those at the end of a line, more than one between words, and indents."""

from newsparse.text.alignment import Edit
from newsparse.text.pattern import pattern

_RUN_RE = pattern(r" (?: +|(?![^\n]))")  # begins with what is looked for at once
_INDENT_RE = pattern(r"(?<![^\n]) +")


def squeeze(plain: str) -> list[Edit]:
    """The edits without which a line has blanks at its end, or more than one between words.

    >>> squeeze("  He  left. ")
    [Edit(start=5, end=6, text=''), Edit(start=11, end=12, text='')]
    """
    # Nearly always there are none, and to look for each kind by itself is the quickest way to see it.
    if not ("  " in plain or " \n" in plain or plain[-1:] == " "):
        return []
    runs = (found.span() for found in _RUN_RE.finditer(plain))
    within = ((start, end) for start, end in runs if start and plain[start - 1] != "\n")  # no indents
    return [Edit(start + (plain[end : end + 1] not in ("\n", "")), end, "") for start, end in within]


def drop_indents(plain: str) -> list[Edit]:
    """The edits without which lines are indented.

    >>> drop_indents("  He left.")
    [Edit(start=0, end=2, text='')]
    """
    if plain.rfind("\n ") < 0 and plain[:1] != " ":  # from behind, as line ends are rarer than blanks
        return []
    return [Edit(*found.span(), "") for found in _INDENT_RE.finditer(plain)]
