"""The way to a page, above it, and the sections beside it: `Home > News > Health`, `Home | News | Sport | Letters`."""

import re

from newsparse.document import Hint
from newsparse.stages.forms.shell import read_lines
from newsparse.text.pattern import pattern

_SIGNS = ">›»▸"
_BARS = "|·•"
_TOP = 3000  # characters in which it stands
_WAY_RE = pattern(r"(?:[^\W\d_a-z][^.:!?\"“”>›»▸]{0,40}(?:[>›»▸] +)){2,8}[^\W\d_a-z][^.:!?\"“”>›»▸]{0,60}$")
# With fewer cells, it may say who wrote for whom: `Ana Cruz | The Gazette | Lisbon`.
_ROW_RE = pattern(r"(?:[^\W\d_a-z][^\d.:!?\"“”|·•]{0,24}[|·•] *+){3,20}[^\W\d_a-z][^\d.:!?\"“”|·•]{0,24}$")

# Glued together: `HomeCitiesPort opens again on Monday`, and in the next line the title itself.
_GLUED_RE = pattern(
    r"^[^\W\d_a-z][\w&-]{0,40}[^\W\d_A-Z](?=([^\W\d_a-z][^\n]{20,200})\n[ \n]{0,9}(\1)[ ]*$)[^\n]+", re.MULTILINE
)


def find_crumbs(plain: str) -> list[Hint]:
    """The lines near the top that are names of sections, each within the one before, or beside it; and the title that
    stands below the way to it."""
    top = plain[:_TOP]
    if glued := _GLUED_RE.search(top):
        return [
            Hint(*glued.span(), "navigation", "sections in sections"),
            Hint(*glued.span(2), "heading-1", "below the way to it"),
        ]
    if not any(sign in top for sign in (*_SIGNS, *_BARS)):
        return []
    found = []
    for begin, end, line in read_lines(top):
        if any(line.count(sign) > 1 for sign in _SIGNS) and _WAY_RE.match(line):
            found.append(Hint(begin, end, "navigation", "sections in sections"))
        elif any(line.count(bar) > 2 for bar in _BARS) and _ROW_RE.match(line):
            found.append(Hint(begin, end, "navigation", "sections in a row"))
    return found
