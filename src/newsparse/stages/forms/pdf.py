"""What pdftotext prints: pages, and lines that were broken where letters of different widths had no room."""

from collections.abc import Iterable
from itertools import groupby, pairwise
from operator import itemgetter

from newsparse.document import Hint
from newsparse.stages.forms.columns import Cells
from newsparse.stages.forms.pages import find_edges, split_pages
from newsparse.stages.forms.setting import PARAGRAPH, Setting, join_set
from newsparse.stages.forms.shell import Shell
from newsparse.stages.forms.wrapping import Row, read_rows
from newsparse.text.alignment import Edit

_MENU = 4  # cells


def read_pdf(clean: str, plain: str) -> Shell:
    """What is to be read of the pages of a PDF."""
    rows = read_rows(plain)
    pages = split_pages(rows, clean)
    edges = find_edges(pages)
    inner = [[row for row in page if row.start not in edges] for page in pages]
    cells = Cells([row for page in inner for row in page])
    groups = Setting(cells, {page[0].start for page in inner[1:] if page}).group()
    edits = [*join_set(plain, groups), *_part(cells, groups)]
    hints = [Hint(row.start, row.end, "boilerplate", "page-edge") for row in rows if row.start in edges]
    hints += _menus(cells, groups)
    return Shell("pdf", sorted(edits), _kept(hints, edits), joined=True)


def _part(cells: Cells, groups: list[list[Row]]) -> list[Edit]:
    """Line ends between the cells of those lines that a paragraph has a part in."""
    there = {cell.start: len(group) > 1 for group in groups for cell in group}
    within = {cell.start for group in groups for cell in group[:-1]}
    parted = {line for cell, line in zip(cells.cells, cells.lines, strict=True) if there.get(cell.start)}
    return [
        Edit(cell.end, after.start, "\n")
        for (cell, line), (after, next_line) in pairwise(zip(cells.cells, cells.lines, strict=True))
        if line == next_line
        and line in parted
        and {cell.start, after.start} <= there.keys()
        and cell.start not in within
    ]


def _menus(cells: Cells, groups: list[list[Row]]) -> list[Hint]:
    """The lines above the first paragraph in which many short cells stand beside each other."""
    first = next((group[0].start for group in groups if len(group) >= PARAGRAPH), 0)
    hints = []
    for _, found in groupby(zip(cells.lines, cells.cells, strict=True), key=itemgetter(0)):
        line = [cell for _, cell in found]
        if len(line) >= _MENU and line[-1].end < first and not any(cell.text.count(" ") > 1 for cell in line):
            hints.append(Hint(line[0].start, line[-1].end, "navigation", "cells in a row"))
    return hints


def _kept(hints: list[Hint], edits: Iterable[Edit]) -> list[Hint]:
    """The hints for what is not dropped."""
    dropped = sorted((edit.start, edit.end) for edit in edits)
    kept, n = [], 0
    for hint in hints:
        while n < len(dropped) and dropped[n][1] <= hint.start:
            n += 1
        if not (n < len(dropped) and dropped[n][0] <= hint.start):
            kept.append(hint)
    return kept
