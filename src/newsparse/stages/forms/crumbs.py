"""The way to a page, above it: `Home > News > Health`."""

from newsparse.document import Hint
from newsparse.stages.forms.shell import read_lines
from newsparse.text.pattern import pattern

_SIGNS = ">›»▸"
_TOP = 3000  # characters in which it stands
_WAY_RE = pattern(r"(?:[^\W\d_a-z][^.:!?\"“”>›»▸]{0,40}(?:[>›»▸] +)){2,8}[^\W\d_a-z][^.:!?\"“”>›»▸]{0,60}$")


def find_crumbs(plain: str) -> list[Hint]:
    """The lines near the top that are names of sections, each within the one before."""
    top = plain[:_TOP]
    if not any(sign in top for sign in _SIGNS):
        return []
    lines = (line for line in read_lines(top) if any(line[2].count(sign) > 1 for sign in _SIGNS))
    return [Hint(begin, end, "navigation", "sections in sections") for begin, end, line in lines if _WAY_RE.match(line)]
