"""Lists without signs before their items: short lines, close together, that a line of the story announces."""

from newsparse.stages.segmenter.lines import Line
from newsparse.stages.segmenter.page import Page
from newsparse.stages.segmenter.reach import tells
from newsparse.stages.segmenter.readers import is_byline, is_noise
from newsparse.text.pattern import pattern

_ITEMS = range(2, 31)
_ITEM = 100  # columns
_LINK = 45  # columns of a link to another story, most often, and more
_FIGURE_RE = pattern(r"(?<!\S)[-+−]?[$€£]?\d[\d.,]*%?(?!\S)")
_LETTERS = 0.5  # of the characters of a table's row
_HOUR_RE = pattern(r"\b[a-z]\.[a-z]\.$")  # "... to 5 p.m."
_DIGIT_RE = pattern(r"\d")


def find_lists(page: Page) -> frozenset[int]:
    """The items: a sentence of the story stands above the line that announces them, and one below them."""
    lists: dict[int, int] = {}  # by the line that announces them, the line behind their last
    for n in range(len(page.lines) - 1, 0, -1):
        if _announces(page, n) and (end := _end_of_items(page, n + 1)) and (end in lists or _goes_on(page, end)):
            lists[n] = end
    items: set[int] = set()
    for n in sorted(lists):
        if page.lines[n - 1].closed or n - 1 in items:
            items.update(range(n + 1, lists[n]))
    return frozenset(items)


def is_table(lines: list[Line]) -> bool:
    """Whether figures stand in half of the lines as they do in a table: "2022 40 9,100"."""
    return sum(_is_row(line.text) for line in lines) >= len(lines) / 2


def _is_row(text: str) -> bool:
    """Whether most of the line are figures, and these are more than one."""
    return len(_FIGURE_RE.findall(text)) > 1 and sum(map(str.isalpha, text)) < _LETTERS * len(text)


def _announces(page: Page, n: int) -> bool:
    line, above = page.lines[n], page.lines[n - 1]
    return (
        line.text[-1] in ":："
        and line.above > 0
        and line.copies == 1
        and line.cue is None
        and page.kinds[n] is None
        and page.boxed[n] is None
        and above.cue is None
        and page.boxed[n - 1] is None
    )


def _goes_on(page: Page, n: int) -> bool:
    return n < len(page.lines) and page.lines[n].closed and page.lines[n].above > 0 and tells(page, n)


def _end_of_items(page: Page, first: int) -> int | None:
    """The line behind the items, if these are items: links to other stories are long, and long lines announce none."""
    end = first
    while end < len(page.lines) and end - first < _ITEMS.stop and _is_item(page, end, end > first):
        end += 1
    items = page.lines[first:end]
    if len(items) not in _ITEMS or is_table(items):
        return None
    head = page.lines[first - 1]
    if " " not in head.text and not head.wide:  # "Ingredients:"; else it is the name of a box: "Topics:"
        return end if sum(_DIGIT_RE.search(item.text) is not None for item in items) >= len(items) / 2 else None
    links = sorted(item.length for item in items)[len(items) // 2] >= _LINK and not head.announces
    return None if links else end


def _is_item(page: Page, n: int, begun: bool) -> bool:
    """Whether the line is an item; the last of a verse ends as a sentence does."""
    line = page.lines[n]
    return (
        not (begun and line.above)
        and (not line.closed or _HOUR_RE.search(line.text) is not None or (begun and line.below > 0 and not line.prose))
        and line.text[-1] not in ":：?"
        and not line.numbered
        and line.length <= _ITEM
        and line.cue is None
        and page.kinds[n] is None
        and page.boxed[n] is None
        and line.copies == 1
        and not (is_byline(page, n) or (is_noise(page, n) and not _HOUR_RE.search(line.text)))
    )
