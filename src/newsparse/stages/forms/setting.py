"""Text that was set: lines that were broken where letters of different widths had no room."""

from collections import Counter, defaultdict
from itertools import pairwise

from newsparse.stages.forms.columns import Cells, settle
from newsparse.stages.forms.hyphens import Hyphens
from newsparse.stages.forms.wrapping import (
    Row,
    common_width,
    first_word,
    goes_on,
    is_loose,
    parts_sentences,
    stops,
    whole_blocks,
)
from newsparse.text.alignment import Edit

# Widths of letters in ems, between those of Helvetica and of Times.
_BLANK = 0.29
_EMS: defaultdict[str, float] = defaultdict(lambda: 0.53)
for _width, _letters in (
    (0.26, "ijlI|.,:;'!’‘"),
    (_BLANK, "t/\\ "),
    (0.33, "fr()[]{}-`"),
    (0.4, '“”*"'),
    (0.46, "cszJ"),
    (0.64, "ABEFKLPRSTXYZ&"),
    (0.7, "CDHNUVw"),
    (0.76, "GOQ@—…"),
    (0.87, "mMW%"),
):
    _EMS.update(dict.fromkeys(_letters, _width))
_OFF = 0.02  # of a width: how far these may be off

# Several widths, as there are several sizes of letters and columns: each with so many lines that go on, and such a
# share of them.
_WIDTHS, _FEW, _SHARE = 6, 3, 0.05
_SHORT = 10.0  # ems; shorter lines are none that were broken
_HEADLINE, _HEADLINE_LINES = 16.0, 3  # ems of its first line at least, lines at most
PARAGRAPH = 3  # lines that only a paragraph has, and that tell how wide its column is


def measure(text: str) -> float:
    """About how wide a text is, in ems."""
    return sum(map(_EMS.__getitem__, text))


class Setting:
    """How wide the columns are in which a text was set, and what follows from that."""

    def __init__(self, cells: Cells, firsts: set[int], told: bool = False) -> None:
        """`firsts` is where the first rows of pages begin. `told`: nothing but a story is in the text."""
        self.cells, self.over, self.firsts = cells.cells, cells.over, firsts
        self.sizes = {cell.start: measure(cell.text) for cell in self.cells}
        pairs = [
            (self.cells[over], cell)
            for cell, over in zip(self.cells, self.over, strict=True)
            if over is not None and not cell.above
        ]
        self.words = {after.start: _BLANK + measure(first_word(after.text)) for _, after in pairs}
        self.widths = self._find_widths(pairs)
        self.sentences = parts_sentences(pairs, self.is_full, self.chance)
        alone = self.cells if told and len(set(cells.lines)) == len(self.cells) else []  # nothing beside another
        self.within = whole_blocks(alone, lambda cell: self.sizes[cell.start], self.widths)

    def _word(self, cell: Row) -> float:
        """The room that the first word of a cell takes behind others."""
        if cell.start not in self.words:
            self.words[cell.start] = _BLANK + measure(first_word(cell.text))
        return self.words[cell.start]

    def _find_widths(self, pairs: list[tuple[Row, Row]]) -> list[float]:
        ends = [
            self._end(row, after) for row, after in pairs if goes_on(row, after) and self.sizes[row.start] >= _SHORT
        ]
        few = max(min(_FEW, len(ends)), _SHARE * len(ends), 1)
        widths: list[float] = []
        while len(widths) < _WIDTHS:
            width, count = common_width((least, most - least - 1) for least, most in ends)
            if count < few:
                break
            widths.append(width)
            ends = [(least, most) for least, most in ends if not least <= width < most]
        return widths

    def is_whole(self, pairs: list[tuple[Row, Row]]) -> bool:
        """Whether all these lines were broken at one width."""
        ends = [self._end(row, after) for row, after in pairs]
        return common_width((least, most - least - 1) for least, most in ends)[1] == len(ends)

    def _end(self, row: Row, after: Row) -> tuple[float, float]:
        """The widths at which the row was broken, from the least one to that which has room for the next word."""
        size = self.sizes[row.start]
        return size * (1 - _OFF), (size + self._word(after)) * (1 + _OFF)

    def is_full(self, row: Row, after: Row, widest: float = 0) -> bool:
        """Whether the first word of the next line had no room, in a column that has room for the `widest` line."""
        size = self.sizes[row.start]
        most = min(2 * size, (size + self._word(after)) * (1 + _OFF))
        least = max(size, widest * (1 - _OFF)) * (1 - _OFF)
        return any(least <= width < most for width in self.widths)

    def chance(self, after: Row) -> float:
        """How likely it is that a line of any length has no room for the first word of another."""
        return sum(self._word(after) / width + 2 * _OFF for width in self.widths)

    def group(self) -> list[list[Row]]:
        """The cells, those together that are lines of one paragraph, or of one headline."""
        often = Counter(cell.text for cell in self.cells)
        groups: list[list[Row]] = []
        groups_of: list[list[Row]] = []
        for cell, over in zip(self.cells, self.over, strict=True):
            group = self._open(over, groups_of)
            if group and len(group) == 1 and often[group[0].text] > 1 and not self.belongs(group, cell):
                beyond = self._open(self.over[over or 0], groups_of)  # what stands in between, stands there often
                group = beyond if beyond and self.goes_over(beyond[-1], cell) else None
            elif group and not self.belongs(group, cell):
                group = None
            if group is None:
                groups.append(group := [])
            group.append(cell)
            groups_of.append(group)
        return settle(self._join_headlines(groups))

    def _open(self, n: int | None, groups_of: list[list[Row]]) -> list[Row] | None:
        """The group that ends with a cell."""
        return groups_of[n] if n is not None and groups_of[n][-1] is self.cells[n] else None

    def belongs(self, group: list[Row], cell: Row) -> bool:
        """Whether the cell goes on where the last one of the group was broken."""
        last = group[-1]
        if cell.above or cell.start in self.firsts:
            return self.goes_over(last, cell)
        if cell.start in self.within:
            return True
        stopped = stops(last.text)
        if not stopped and self.sizes[last.start] >= _SHORT and (_is_small(cell) or is_loose(last)):
            return True
        widest = max(self.sizes[line.start] for line in (*group[-PARAGRAPH:], cell))
        return self.is_full(last, cell, widest) and not (stopped and self.sentences)

    def goes_over(self, last: Row, cell: Row) -> bool:
        """Whether a sentence goes on below what parts the lines."""
        return _is_small(cell) and not stops(last.text) and self.is_full(last, cell)

    def _join_headlines(self, groups: list[list[Row]]) -> list[list[Row]]:
        """A headline above the text is set larger, in a width that no other lines show."""
        body = next((n for n, group in enumerate(groups) if len(group) >= PARAGRAPH), len(groups))
        joined: list[list[Row]] = []
        for group in groups[:body]:
            if joined and self._is_headline(joined[-1], group[0]):
                joined[-1] += group
            else:
                joined.append(group)
        return joined + groups[body:]

    def _is_headline(self, group: list[Row], cell: Row) -> bool:
        """Whether lines that stand apart are a headline that goes on with the cell right below."""
        last, widest = group[-1], max(self.sizes[line.start] for line in group)
        return (
            not cell.above
            and group[0].above > 0
            and len(group) < _HEADLINE_LINES
            and widest >= _HEADLINE
            and not stops(last.text)
            and " " in cell.text
            and cell.text[0].isalnum()
            and self.sizes[cell.start] <= widest * (1 + _OFF)
            and self.sizes[last.start] + self._word(cell) > widest
        )


def _is_small(cell: Row) -> bool:
    return cell.text.lstrip("'\"‘“«(")[:1].islower()


def join_set(plain: str, groups: list[list[Row]]) -> list[Edit]:
    """The edits that make one line of each group, and whole words of those that were broken."""
    hyphens = Hyphens(plain, [pair for group in groups for pair in pairwise(group)])
    return [hyphens.join(row, after) for group in groups for row, after in pairwise(group)]
