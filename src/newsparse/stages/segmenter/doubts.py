"""What a person should know about how a text was read."""

from newsparse.document import Remark
from newsparse.stages.segmenter.headline import Choice, shorten
from newsparse.stages.segmenter.page import Page

_EMPTY = Remark("empty", "there is no text")
_NO_HEADLINE = Remark("no-headline", "no line was found that could be the headline")
_UNCERTAIN = Remark("body-uncertain", "it is not clear which lines of this text are the story")


def find_doubts(page: Page, headline: Choice) -> list[Remark]:
    """The remarks on a text whose lines have all been named."""
    if not page.lines:
        return [_EMPTY]
    doubts = []
    if headline.line is None:
        doubts.append(_NO_HEADLINE)
    if headline.rival is not None:
        words = shorten(page.lines[headline.rival].text)
        doubts.append(Remark("headline-uncertain", f"another line may be the headline: {words}"))
    if not _is_sure(page):
        doubts.append(_UNCERTAIN)
    return doubts


def _is_sure(page: Page) -> bool:
    """Whether there is a body, with more sentences than stand outside it and speak of nothing."""
    named = list(zip(page.lines, page.kinds, strict=True))
    inside = [line.length for line, kind in named if kind in ("paragraph", "list_item")]
    outside = [
        line.length
        for line, kind in named[: page.comments]
        if kind in ("boilerplate", "navigation") and line.prose and not line.cue and line.copies == 1
    ]
    return sum(inside) > sum(outside)
