"""Lines that were broken, by a program at a column or by hand, or where letters of different widths had no room."""

from itertools import pairwise

from newsparse.stages.forms.wrapping import (
    BROKEN_RE,
    Row,
    Wrapping,
    common_width,
    first_word,
    goes_on,
    group_rows,
    join,
    read_rows,
    stops,
)
from newsparse.text.alignment import Edit

# A text was set if so many lines, and such a share of all, go on in small letters, and none of these had room for the
# next word.
_FEW, _SHARE = 4, 0.25
_SOFT = "\x0b\x85\N{LINE SEPARATOR}"  # ends of lines within a paragraph, where others end it


def unwrap(plain: str, start: int = 0, clean: str = "", begins: frozenset[int] = frozenset()) -> list[Edit]:
    """The edits that make one line of those that were broken, from an offset on. At some others lines `begin`."""
    if not BROKEN_RE.search(plain, start):
        return []
    rows = read_rows(plain, start)
    wrapping = Wrapping(rows, told=True)
    pairs = [(row, after) for row, after in pairwise(rows) if goes_on(row, after)]
    if len(pairs) >= max(_FEW, _SHARE * len(rows)) and not _is_at_column(pairs, wrapping.width):
        from newsparse.stages.forms.columns import Cells  # few texts were set
        from newsparse.stages.forms.setting import Setting, join_set

        setting = Setting(Cells(rows), set(), told=True)
        if setting.is_whole(pairs):
            return join_set(plain, setting.group())
    soft = "\n" in clean.strip() and any(char in clean for char in _SOFT)
    return join(group_rows(rows, wrapping, _Ends(clean, begins).bond if begins or soft else None))


class _Ends:
    """Ends of lines that tell whether the next goes on."""

    def __init__(self, clean: str, begins: frozenset[int]) -> None:
        self._clean, self._begins = clean, begins
        self._joined = -1  # where the last line began that went on behind a soft end

    def bond(self, row: Row, after: Row) -> bool | None:
        """Whether two lines are one; None where their end does not tell."""
        if after.start in self._begins:
            return False
        end = self._clean[row.end : after.start]
        soft = any(char in end for char in _SOFT) and "\n" not in end and "\r" not in end
        if soft and not stops(row.text) and (after.text[0].islower() or row.start == self._joined):
            self._joined = after.start
            return True
        return None


def _is_at_column(pairs: list[tuple[Row, Row]], width: int) -> bool:
    """Whether all lines that go on were broken at the column."""
    _, most = common_width((row.column, len(first_word(after.text))) for row, after in pairs)
    return width > 0 and most == len(pairs)
