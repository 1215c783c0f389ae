"""Columns that stand beside each other, kept apart by blanks: which cell of a line goes on below which."""

from bisect import bisect_right, insort
from collections.abc import Sequence

from newsparse.stages.forms.wrapping import Row
from newsparse.text.pattern import pattern

_GAP = "   "
_GAP_RE = pattern(r" {3,}")
_NEAR = (0, 1, -1, 2, -2, 3, -3)  # columns by which the edge of a column may move
_FAR = 4  # lines over which a column may be empty


class Cells:
    """The cells of all lines, in the order of the text, and for each the one above it in its column.

    A cell is a row whose `above` counts the blank lines between it and that one.
    """

    def __init__(self, rows: Sequence[Row]) -> None:
        self.cells: list[Row] = []
        self.over: list[int | None] = []  # the cell above each in its column
        self.lines: list[int] = []  # the line of each
        last_at: dict[int, int] = {}  # by the column in which it begins, the last cell there
        blank, before = [0], 0  # blank lines above each line and all before it; the cells of the line before
        for n, row in enumerate(rows):
            blank.append(blank[-1] + row.above)
            cells = _cut(row)
            for cell in cells:
                over = self._find_over(cell, n, last_at)
                if len(cells) == before == 1 and (over is None or self._is_indented(cell)):
                    over = len(self.cells) - 1
                above = blank[-1] - blank[self.lines[over] + 1] if over is not None else row.above
                last_at[cell.indent] = len(self.cells)
                self.cells.append(cell._replace(above=above))
                self.over.append(over)
                self.lines.append(n)
            before = len(cells)

    def _is_indented(self, cell: Row) -> bool:
        """Whether the cell and the one before it are of one column, and one is set in: a paragraph begins there."""
        return abs(cell.indent - self.cells[-1].indent) <= max(_NEAR)

    def _find_over(self, cell: Row, line: int, last_at: dict[int, int]) -> int | None:
        for near in _NEAR:
            over = last_at.get(cell.indent + near)
            if over is not None and line - _FAR <= self.lines[over] < line:
                return over
        return None


def _cut(row: Row) -> list[Row]:
    """The cells of a line."""
    if _GAP not in row.text:
        return [row]
    cells, at = [], 0
    for end, start in [*(gap.span() for gap in _GAP_RE.finditer(row.text)), (len(row.text), 0)]:
        cells.append(Row(row.start + at, row.start + end, row.text[at:end], row.above, row.indent + at))
        at = start
    return cells


def settle(groups: list[list[Row]]) -> list[list[Row]]:
    """The groups in order, where none reaches into another: what stands beside a larger one is left out or cut off."""
    taken: list[tuple[int, int]] = []
    settled = []
    for group in sorted(groups, key=lambda group: (len(group) == 1, -sum(len(cell.text) for cell in group))):
        pieces = _outside(group, taken)
        for piece in pieces:
            if len(group) > 1:  # those of one cell come last, and reach into nothing
                insort(taken, (piece[0].start, piece[-1].end))
        settled += pieces
    return sorted(settled)


def _outside(group: list[Row], taken: list[tuple[int, int]]) -> list[list[Row]]:
    """The group without what stands in taken spans, in one piece between each two of them."""
    pieces: dict[int, list[Row]] = {}
    for cell in group:
        n = bisect_right(taken, (cell.end, 0))
        if not (n and taken[n - 1][1] > cell.start):
            pieces.setdefault(n, []).append(cell)
    return list(pieces.values())
