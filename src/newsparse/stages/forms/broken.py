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
)
from newsparse.text.alignment import Edit

# A text was set if so many lines, and such a share of all, go on in small letters, and none of these had room for the
# next word.
_FEW, _SHARE = 4, 0.25


def unwrap(plain: str, start: int = 0) -> list[Edit]:
    """The edits that make one line of those that were broken, from an offset on."""
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
    return join(group_rows(rows, wrapping))


def _is_at_column(pairs: list[tuple[Row, Row]], width: int) -> bool:
    """Whether all lines that go on were broken at the column."""
    _, most = common_width((row.column, len(first_word(after.text))) for row, after in pairs)
    return width > 0 and most == len(pairs)
