"""Findings as elements of a page: they may nest and cross, elements only nest."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from heapq import heapify, heappop, heappush
from math import inf
from typing import NamedTuple

from newsparse.contract.result import Result
from newsparse.formats.html.escape import escape


class Mark(NamedTuple):
    """A stretch of the text as an element. Of two that cover the same, the one of lower rank is around the other."""

    start: int
    end: int
    rank: int
    tag: str
    attributes: str = ""  # of every piece into which it is cut
    first: str = ""  # further attributes of the first piece
    last: str = ""  # what stands in the last piece, behind its text


def by_block(marks: Iterable[Mark], blocks: Sequence[Result]) -> list[list[Mark]]:
    """The marks of each block; one that goes on into the next block is cut at its end."""
    starts = [block["start"] for block in blocks]
    found: list[list[Mark]] = [[] for _ in blocks]
    for mark in marks:
        n, rest = max(bisect_right(starts, mark.start) - 1, 0), mark
        while n + 1 < len(blocks) and rest.end > starts[n + 1]:
            if rest.start < blocks[n]["end"]:
                piece, rest = _cut(rest, blocks[n]["end"], starts[n + 1])
                found[n].append(piece)
            n += 1
        if n < len(blocks):
            found[n].append(rest)
    return found


def weave(text: str, offset: int, marks: Iterable[Mark]) -> str:
    """The text, which begins at that offset, with its marks as elements.

    A mark that would end behind the one it begins in is cut there, and its rest opened anew.
    """
    queue = [(mark.start, -mark.end, mark.rank, n, mark) for n, mark in enumerate(marks)]
    heapify(queue)
    parts: list[str] = []
    around: list[Mark] = []  # the elements that are open; each ends no later than the one before it
    at = offset

    def go(to: int) -> None:
        nonlocal at
        to = min(max(to, at), offset + len(text))
        parts.append(escape(text[at - offset : to - offset]))
        at = to

    def close(until: float) -> None:
        while around and around[-1].end <= until:
            mark = around.pop()
            go(mark.end)
            parts.append(f"{mark.last}</{mark.tag}>")

    while queue:
        start, _, rank, n, mark = heappop(queue)
        close(start)
        if around and mark.end > around[-1].end:
            mark, rest = _cut(mark, around[-1].end, around[-1].end)
            heappush(queue, (rest.start, -rest.end, rank, n, rest))
        go(start)
        parts.append(f"<{mark.tag}{mark.attributes}{mark.first}>")
        around.append(mark)
    close(inf)
    go(offset + len(text))
    return "".join(parts)


def _cut(mark: Mark, end: int, start: int) -> tuple[Mark, Mark]:
    """The mark up to `end`, and what is left of it from `start` on."""
    return mark._replace(end=end, last=""), mark._replace(start=start, first="")
