"""Hard wrapping: which line ends were put there only because the next word had no room.

Indents count from that of the whole text.
"""

import re
from collections import Counter
from itertools import pairwise, zip_longest
from typing import NamedTuple

from newsparse.text.alignment import Edit
from newsparse.text.pattern import pattern

# Line ends in wrapped text come between these columns. Shorter lines that seem to go on below are lists of links and
# tags; longer ones were never broken.
_NARROW, _WIDE = 40, 120
# So many lines must go on in small letters on the next before a text counts as wrapped; a text of few lines may show
# one alone.
_FEW, _SHORT_TEXT = 3, 8
# And of these, so many must have had no room for the next word. Lines cut by hand sometimes had: half is enough where
# a third of all lines go on.
_FORCED, _HALF, _THIRD = 0.8, 0.5, 1 / 3
# And not more than so many of all lines may be wider than that: where paragraphs are, the text was never broken.
_WIDER = 0.25

# In a text that is not wrapped, a sentence this long that goes on in small letters was cut where a link stood.
_CUT = 60
_GOES_ON_RE = pattern(r"(?:[,;:.)\]}”’%] | 's[ ]) (?! \w{0,9} [:;]? [-)(] )", re.VERBOSE)
_ADDRESS_RE = pattern(r"(?:https?://|www\.)\S")
# A line right below another that may go on with it: nothing else is ever joined.
_BROKEN_RE = pattern(r"\n(?<=[^\n]\n) *(?:[,;:.)\]}”’%]|'s |[^\W\d_A-Z])")
_STOP_RE = pattern(r"[.!?:;…]['\"”’)\]]*$")


_STOP = 8  # letters in which a stop and what closes behind it find room


class Row(NamedTuple):
    """A line: where, the words, the blank lines above, and the indent."""

    start: int
    end: int
    text: str
    above: int
    indent: int


def _stops(text: str) -> bool:
    """Whether the text ends as a sentence, or a part of one, does."""
    return _STOP_RE.search(text, max(0, len(text) - _STOP)) is not None


def read_rows(plain: str, start: int = 0) -> list[Row]:
    """Every line from an offset on that is not blank."""
    rows, at, above = [], start, 0
    for line in plain[start:].split("\n"):
        if line and (text := line.strip(" ")):
            indent = len(line) - len(line.lstrip(" ")) if line[0] == " " else 0
            rows.append(Row(at + indent, at + indent + len(text), text, above, indent))
            above = 0
        else:
            above += bool(rows)  # those at the head of the text part nothing
        at += len(line) + 1
    least = min((row.indent for row in rows), default=0)
    return [row._replace(indent=row.indent - least) for row in rows] if least else rows


def wrapping_width(rows: list[Row]) -> int:
    """The column at which the text was broken, or 0 if it was not."""
    going_on = [
        (row.indent + len(row.text), len(after.text.partition(" ")[0]))
        for row, after in pairwise(rows)
        if not after.above
        and after.text[0].islower()
        and not _stops(row.text)
        and not _ADDRESS_RE.match(after.text)  # an address stands on a line of its own
    ]
    going_on = [(length, word) for length, word in going_on if _NARROW <= length <= _WIDE]
    if len(going_on) < (_FEW if len(rows) > _SHORT_TEXT else 1):
        return 0
    width = max(length for length, _ in going_on)
    if sum(row.indent + len(row.text) > width for row in rows) > _WIDER * len(rows):
        return 0
    forced = sum(length + 1 + word > width for length, word in going_on)
    enough = _HALF if len(going_on) >= max(_FEW, _THIRD * len(rows)) else _FORCED
    return width if forced >= enough * len(going_on) else 0


def unwrap(plain: str, start: int = 0) -> list[Edit]:
    """The edits that make one line of those that were broken, from an offset on."""
    if not _BROKEN_RE.search(plain, start):
        return []
    rows = read_rows(plain, start)
    width = wrapping_width(rows)
    base = _usual_indent(rows) if width else 0
    group: list[Row] = []
    edits = []
    for row, after in zip_longest(rows, rows[1:]):
        if group and not row.above and (_belongs(group, row, width, base) or _is_link_within(group, row, after)):
            edits.append(Edit(group[-1].end, row.start, " "))
            group.append(row)
        else:
            group = [row]
    return edits


def _usual_indent(rows: list[Row]) -> int:
    """Where lines that go on stand."""
    return Counter(row.indent for row in rows if not row.above).most_common(1)[0][0]


def _was_cut(group: list[Row], after: str) -> bool:
    """Whether a sentence goes on in the next line, because a link stood there."""
    if not after[0].islower():
        return False
    text = group[-1].text
    long = len(group) > 1 or len(text) >= _CUT
    return long and _stops(after) and not _stops(text)


def _is_link_within(group: list[Row], row: Row, after: Row | None) -> bool:
    """Whether the row is the words of a link, with the sentence in which it stood above and below it."""
    begun = group[-1].text
    if after is None or after.above or not len(row.text) < _CUT <= len(begun):
        return False
    goes_on = after.text[0].islower() or _GOES_ON_RE.match(after.text)
    return bool(goes_on) and _stops(after.text) and not (_stops(begun) or _stops(row.text))


def _belongs(group: list[Row], row: Row, width: int, base: int) -> bool:
    """Whether the row, which stands right below the group's last one, goes on where that was broken."""
    last = group[-1]
    if not row.text[0].isalnum() and _GOES_ON_RE.match(row.text):
        return True
    if not width:
        return _was_cut(group, row.text)
    if row.indent > base and not (row.text[0].islower() and last.indent < row.indent):
        return False  # an indent begins a paragraph; a hanging one goes on
    if row.text[0].islower() and not _stops(last.text):
        return True  # cut by hand, a word too early
    room = width - last.indent - len(last.text)
    return room < 1 + len(row.text.partition(" ")[0])
