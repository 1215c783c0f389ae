"""Cases are written as text with marks: `{place:LISBON}, {date:March 3} -- The port reopened.`

A mark is `{label:words}`; marks may nest. The reader takes them out and gives back the plain text with the
label and offsets of each.
"""

import re
from typing import NamedTuple

_MARK_RE = re.compile(r"\{([a-z_]+\d*):|\}")


class Marked(NamedTuple):
    label: str
    start: int
    end: int


def read_marked(marked: str) -> tuple[str, list[Marked]]:
    """The text without its marks, and the marks in order of their start.

    >>> read_marked("{dateline:{place:LISBON} -} The port reopened.")
    ('LISBON - The port reopened.', [Marked(label='dateline', start=0, end=8), Marked(label='place', start=0, end=6)])
    """
    parts: list[str] = []
    length, at = 0, 0
    open_marks: list[tuple[str, int]] = []
    found: list[Marked] = []
    for m in _MARK_RE.finditer(marked):
        parts.append(marked[at : m.start()])
        length += len(parts[-1])
        at = m.end()
        if m[1]:
            open_marks.append((m[1], length))
        else:
            assert open_marks, f"a bracket closes no mark: {marked!r}"
            label, start = open_marks.pop()
            found.append(Marked(label, start, length))
    assert not open_marks, f"a mark is not closed: {marked!r}"
    return "".join([*parts, marked[at:]]), sorted(found, key=lambda m: (m.start, -m.end))
