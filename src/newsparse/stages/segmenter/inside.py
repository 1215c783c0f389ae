"""What stands inside the body: paragraphs, subheads, list items, pictures, and boxes that are no part of it."""

import re

from newsparse.stages.segmenter.lines import Line
from newsparse.stages.segmenter.page import Page
from newsparse.stages.segmenter.pictures import name_pictures
from newsparse.stages.segmenter.readers import is_time

_SUBHEAD = 100  # columns; longer lines without a stop are captions or paragraphs
_LINK = 20  # columns; shorter lines are buttons
_LONG = 200
_GOES_ON_RE = re.compile(r"(?:;|,|\band|\bor)$")
_CLOCK_RE = re.compile(r"(?:video|duration|watch)?:? ?(?:\d{1,2}:)?\d{1,2}:\d\d$", re.IGNORECASE)


def name_inside(page: Page, first: int, behind: int) -> None:
    """Says what each line from the body's first to its last is."""
    _name_boxes(page, first, behind)
    name_pictures(page, first, behind)
    _name_runs(page, first, behind)
    for n in range(first, behind):
        if page.kinds[n] is None:
            page.say(n, *_read_alone(page, n, behind))


def _name_boxes(page: Page, first: int, behind: int) -> None:
    """Lines whose words open a box, and what stands in it: until a paragraph set apart, or any where none is."""
    box = None
    for n in range(first, behind):
        line = page.lines[n]
        if line.cue:
            if line.cue.list in ("box", "ending"):
                box = line.cue.kind
            page.say(n, line.cue.kind, line.cue.list)
        elif box and _stays_in_box(page, line):
            page.say(n, box, "in a box")
        else:
            box = None


def _stays_in_box(page: Page, line: Line) -> bool:
    if page.gapped and line.closed:
        return not line.apart
    return not line.closed


def _name_runs(page: Page, first: int, behind: int) -> None:
    """Two and more lines that are no sentences, one below the other: links. The last may be a subhead."""
    n = first
    while n < behind:
        run: list[int] = []
        while n < behind and _in_run(page, n, bool(run)):
            run.append(n)
            n += 1
        if len(run) > 1 and page.lines[run[-1]].above == 0:
            lengths = [page.lines[m].length for m in run[:-1]]
            if page.lines[run[-1]].length < 0.6 * min(lengths) and n < behind:
                run.pop()
        if len(run) > 1 and not page.clean:
            for m in run:
                page.say(m, "related" if page.lines[m].length >= _LINK else "boilerplate", "links in a row")
        if not run:
            n += 1


def _in_run(page: Page, n: int, begun: bool) -> bool:
    line = page.lines[n]
    return (
        page.kinds[n] is None
        and not line.closed
        and not line.bullet
        and line.length < _LONG
        and not line.text.endswith((":", ";", "and"))
        and not (begun and line.above)
    )


def _read_alone(page: Page, n: int, behind: int) -> tuple[str, str]:
    """What a line is that no neighbour explains."""
    line = page.lines[n]
    if line.bullet:
        return "list_item", "bullet"
    if line.copies > 1 and not line.prose:
        return ("related" if line.length >= _LINK else "boilerplate"), "said elsewhere"
    if line.closed:
        return "paragraph", "sentence"
    if _CLOCK_RE.match(line.text) or is_time(page, n):
        return "boilerplate", "time in the body"
    if _GOES_ON_RE.search(line.text):
        return "list_item", "goes on"
    if line.length >= _LONG or (line.length > 60 and line.text.endswith(":")):
        return "paragraph", "long"
    if n + 1 < behind and line.length <= _SUBHEAD:
        return "subhead", "above a paragraph"
    if page.clean:
        return "paragraph", "clean"
    if line.length > _SUBHEAD:
        return "caption", "no sentence"
    return "related", "no sentence"
