"""What stands below the body: notes, other stories, adverts and the foot of the page."""

from newsparse.stages.segmenter.asides import LAST, name_imprint
from newsparse.stages.segmenter.page import Page
from newsparse.text.pattern import pattern

_CONTACT_RE = pattern(r"\w@\w|\d{3}[ .)-]{1,2}\d{3}")
_HEADLINE = 30  # columns; shorter lines are names of sections


def name_below(page: Page, first: int) -> None:
    """Says what each line from `first` to the end is."""
    name_imprint(page, first, min(first + LAST, len(page.lines)))
    box = None
    for n in range(first, len(page.lines)):
        line = page.lines[n]
        if n == page.comments:
            box = "boilerplate"
            page.say(n, box, "readers' comments")
        if line.cue:
            box = line.cue.kind if line.cue.list in ("box", "ending") else box
            foot = line.cue.kind == "navigation"  # below a story, menus are the page's foot
            page.say(n, "boilerplate" if foot else line.cue.kind, line.cue.list)
        elif box == "boilerplate":
            page.say(n, box, "below comments or contacts")
        else:
            page.say(n, name_rest(page, n), "below the body")


def name_rest(page: Page, n: int) -> str:
    """What a line is that is no part of the story, and of which nothing else is known."""
    line = page.lines[n]
    if (line.closed and line.length > _HEADLINE) or _CONTACT_RE.search(line.text):
        return "boilerplate"
    return "related" if line.length > _HEADLINE else "navigation"
