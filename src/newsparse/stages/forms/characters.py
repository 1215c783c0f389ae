"""Characters that are written in several, or that nobody sees."""

from collections.abc import Iterator
from itertools import chain
from unicodedata import is_normalized, normalize

from newsparse.text.alignment import Edit
from newsparse.text.pattern import pattern

_UNSEEN = (
    "\N{SOFT HYPHEN}\N{ZERO WIDTH SPACE}\N{WORD JOINER}\N{ZERO WIDTH NO-BREAK SPACE}"
    "\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}"
)
_UNSEEN_RE = pattern(f"[{_UNSEEN}]+")
# A letter and the marks that may become one with it; more of them than any writing has stay as they are.
_PARTS_RE = pattern(
    "[^\\W\\d_][\u0300-\u036f\u0653-\u0655\u093c\u09be\u09d7\u0b3e\u0b56\u0b57\u0bbe\u0bd7\u0c56\u0cc2\u0cd5\u0cd6"
    "\u0d3e\u0d57\u0dca\u0dcf\u0ddf\u102e\u3099\u309a]{1,6}"
    "|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?"
)


def mend_characters(text: str) -> list[Edit]:
    r"""The edits that drop what nobody sees, and write letters with their marks as one character.

    >>> mend_characters("LIS\u00adBON, Cafe\u0301")
    [Edit(start=3, end=4, text=''), Edit(start=11, end=13, text='é')]
    """
    if text.isascii():
        return []
    unseen = _find_unseen(text) if any(char in text for char in _UNSEEN) else ()
    parts = () if is_normalized("NFC", text) else _find_parts(text)
    return sorted(chain(unseen, parts))


def _find_unseen(text: str) -> Iterator[Edit]:
    return (Edit(*found.span(), "") for found in _UNSEEN_RE.finditer(text))


def _find_parts(text: str) -> Iterator[Edit]:
    for found in _PARTS_RE.finditer(text):
        one = normalize("NFC", found[0])
        if one != found[0]:
            yield Edit(*found.span(), one)
