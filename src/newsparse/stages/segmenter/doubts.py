"""What a person should know about how a text was read."""

from newsparse.document import Remark
from newsparse.stages.segmenter.headline import is_title
from newsparse.stages.segmenter.page import Page
from newsparse.stages.segmenter.readers import is_byline, is_time

_EMPTY = Remark("empty", "there is no text")
_NO_HEADLINE = Remark("no-headline", "no line was found that could be the headline")
_SEVERAL = Remark("several-articles", "there seem to be two or more stories in this text; all were read as one")
_UNCERTAIN = Remark("body-uncertain", "it is not clear which lines of this text are the story")
_STORY = 3  # paragraphs above and below a second headline
_TITLE = 25  # columns


def find_doubts(page: Page, headline: int | None, first: int, behind: int) -> list[Remark]:
    """The remarks on a text whose lines have all been named."""
    if not page.lines:
        return [_EMPTY]
    doubts = []
    if headline is None:
        doubts.append(_NO_HEADLINE)
    paragraphs = [n for n in range(first, behind) if page.kinds[n] == "paragraph"]
    titles = [n for n in range(first, behind) if page.kinds[n] in ("subhead", "related")]
    inner = range(paragraphs[_STORY - 1], paragraphs[-_STORY]) if len(paragraphs) >= 2 * _STORY else ()
    if any(n in inner and _begins_story(page, n) for n in titles):
        doubts.append(_SEVERAL)
    if not _is_sure(page):
        doubts.append(_UNCERTAIN)
    return doubts


def _begins_story(page: Page, n: int) -> bool:
    """Whether the line is a second headline: below it a byline, a day or a dateline."""
    if page.lines[n].length < _TITLE or not is_title(page, n):
        return False
    signed = any(is_byline(page, m) or is_time(page, m, relative=False) for m in (n + 1, n + 2))
    return signed or page.datelines[n + 1]


def _is_sure(page: Page) -> bool:
    """Whether there is a body, with more sentences than stand outside it and speak of nothing."""
    named = list(zip(page.lines, page.kinds, strict=True))
    inside = [line.length for line, kind in named if kind == "paragraph"]
    outside = [
        line.length
        for line, kind in named
        if kind in ("boilerplate", "navigation") and line.prose and not line.cue and line.copies == 1
    ]
    return sum(inside) > sum(outside)
