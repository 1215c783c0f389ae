"""What stands at the top and at the foot of each page of a PDF: titles, addresses and dates of a print, numbers."""

from collections import Counter

from newsparse.stages.forms.shell import PAGE_END
from newsparse.stages.forms.wrapping import Row
from newsparse.text.pattern import pattern

_EDGE = 3  # lines at the top and at the foot of a page that may be the same on each
_DIGITS_RE = pattern(r"\d+")


def split_pages(rows: list[Row], text: str) -> list[list[Row]]:
    """The rows of each page that has some."""
    ends, at = [], 0
    for page in text.split(PAGE_END):
        at += len(page) + 1
        ends.append(at)
    pages: list[list[Row]] = [[] for _ in ends]
    n = 0
    for row in rows:
        while row.start >= ends[n]:
            n += 1
        pages[n].append(row)
    return [page for page in pages if page]


def find_edges(pages: list[list[Row]]) -> set[int]:
    """Where the rows begin that stand at the edges of several pages, the same but for their numbers."""
    edges = [page[:_EDGE] + page[max(_EDGE, len(page) - _EDGE) :] for page in pages]
    named = [[(row.start, _DIGITS_RE.sub("0", row.text)) for row in edge] for edge in edges]
    common = Counter(name for page in named for name in {name for _, name in page})
    return {start for page in named for start, name in page if common[name] > 1}
