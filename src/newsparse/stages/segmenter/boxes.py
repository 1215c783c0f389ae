"""Boxes: lines whose words say what stands in them and in the lines below, until the story goes on."""

from newsparse.stages.segmenter.lines import Line
from newsparse.stages.segmenter.page import Page
from newsparse.stages.segmenter.readers import end_credit, is_credit

_OPENING = ("box", "ending")  # cues that begin a box
_SHORT = 0.6
_LINK = 25  # columns of a link to another story, at least


def mark_boxes(lines: list[Line], gapped: bool) -> list[str | None]:
    """For each line, the kind of the box in which it stands: between the box's name and what cannot be in it."""
    boxed: list[str | None] = []
    if not any(line.cue and line.cue.list in _OPENING for line in lines):
        return [None] * len(lines)
    box, size, loose = None, 0, False
    for n, line in enumerate(lines):
        if line.cue:
            if line.cue.list in _OPENING:
                # Before short lines, the name of a box is but one of a menu.
                after = next((other for other in lines[n + 1 : n + 4] if not other.cue), None)
                links = after and (after.length >= _LINK or line.cue.kind == "deck")  # what it sums up may be short
                box, size = (line.cue.kind if links else None), 0
            boxed.append(None)
            continue
        if box:
            size += 1
            if size == 2:
                loose = line.above > 0  # blank lines between what stands in it
            ends = size > 1 and line.above and not loose and line.copies == 1
            if ends or (line.closed and (line.below or not gapped)):
                box = None
        boxed.append(box)
    return boxed


def name_boxes(page: Page, first: int, behind: int, sentences: bool = True) -> None:
    """Says what the lines are whose words tell, and what stands in the boxes that they open."""
    for n in page.odd(first, behind):
        if cue := page.lines[n].cue:
            page.say(n, cue.kind, cue.list)
        elif (box := page.boxed[n]) is None or (page.lines[n].prose and not sentences):
            continue  # above a body, a sentence may be the deck
        elif (
            (box := page.boxed[n]) and not _is_of_picture(page, n) and not (sentences and _is_subhead(page, n, behind))
        ):
            page.say(n, box, "in a box")


def _is_of_picture(page: Page, n: int) -> bool:
    """Whether the line says whose a picture is: a link to another story says so at its end, too."""
    return is_credit(page, n) or (page.boxed[n] == "boilerplate" and end_credit(page, n) is not None)


def _is_subhead(page: Page, n: int, behind: int) -> bool:
    """Whether the line stands close above a paragraph, and is much shorter than the link above it."""
    line = page.lines[n]
    close = n + 1 < behind and not (line.above or line.below) and page.lines[n + 1].prose
    return bool(close and page.boxed[n - 1] and line.length < _SHORT * page.lines[n - 1].length)
