"""What each line weighs as part of a story, and the stretches of lines that weigh most."""

from newsparse.stages.segmenter.lines import Line
from newsparse.stages.segmenter.live import heads_post
from newsparse.stages.segmenter.page import Page
from newsparse.stages.segmenter.reach import is_ended
from newsparse.stages.segmenter.readers import is_lead

# The body is the stretch of lines that weighs most. A sentence speaks for it by its length, up to a point; a line that
# is no sentence a little against it. Four links in a row thus cost as much as one long paragraph brings, and a small
# box between two halves of a story is bridged.
_FULL = 250  # columns; longer paragraphs weigh no more
_HEAVY = 1.6
_SHORT_SENTENCE = 0.3
_ITEM = -0.1
_NO_SENTENCE = -0.45
_LONG = 150  # columns; a caption, or a paragraph whose stop was lost
_LONG_NO_SENTENCE = -0.15
_REPEATED = -0.8
_TRAILING = ("...", "…", "[…]", "[...]")
_TEASER = 0.0  # the beginning of another story, cut off
_CROWDED = -0.3  # of its weight, for a sentence without blank lines around it where paragraphs have them
_CUES = {"label": -0.7, "box": -1.5, "link": -0.6, "ending": -4.0, "appeal": -1.5, "note": -0.2}
_DATELINE = 3.0
_POST = 0.0  # the time and the head of a post
_AGAIN = 0.3  # the same advert stands between many paragraphs
_PARAGRAPH = 100  # where no line ends as a sentence does, lines so long are the paragraphs

# A gallery or a table may cut the body in two. Another part belongs to it if it weighs this share of the heaviest,
# and nothing that ends a story stands between.
_PART = 0.2
_LIGHTEST = 3.0
_MOST_PARTS = 6


def heaviest_part(page: Page) -> tuple[int, int]:
    """The heaviest stretch of lines with those above and below it that belong to it, as half-open bounds."""
    weights = [_weigh(page, n, line) for n, line in enumerate(page.lines)]
    if max(weights, default=0) <= 0:
        weights = [line.length / _FULL if _is_all_there_is(line) else -1.0 for line in page.lines]
    weights[page.comments :] = [_REPEATED] * (len(weights) - page.comments)
    first, behind, most = heaviest(weights, 0, len(weights))
    lightest = max(_LIGHTEST, _PART * most)
    for _ in range(_MOST_PARTS):
        above, end, weight = heaviest(weights, 0, first)
        if weight < lightest or _ended(page, end, first):
            break
        first = above
    for _ in range(_MOST_PARTS):
        begin, below, weight = heaviest(weights, behind, len(weights))
        if weight < lightest or _ended(page, behind, begin):
            break
        behind = below
    return first, behind


def heaviest(weights: list[float], first: int, behind: int) -> tuple[int, int, float]:
    """The stretch between two lines with the largest sum: half-open bounds, and the sum.

    >>> heaviest([-1.0, 2.0, -1.0, 3.0, -5.0, 1.0], 0, 6)
    (1, 4, 4.0)
    """
    best, bounds, total = 0.0, (first, first), 0.0
    for n in range(first, behind):
        total += weights[n]
        if total > best:
            best, bounds = total, (first, n + 1)
        if total <= 0:
            total, first = 0.0, n + 1
    return *bounds, best


def _weigh(page: Page, n: int, line: Line) -> float:
    """What the line weighs as part of a story."""
    if n in page.spoken:
        return _HEAVY * min(line.length, _FULL) / _FULL if line.prose else _SHORT_SENTENCE
    if page.kinds[n]:
        return _NO_SENTENCE
    if line.cue:
        return _CUES[line.cue.list] * (_AGAIN if line.copies > 1 else 1)
    if page.datelines[n]:
        return _DATELINE
    if page.posts and (n in page.posts or heads_post(page, n)):
        return _POST
    if line.copies > 1 and (line.again or not line.prose) and not is_lead(page, n):
        return _REPEATED
    if line.bullet or n in page.items or (not line.closed and line.continues):
        return _ITEM
    if line.prose:
        if line.text.endswith(_TRAILING):
            return _TEASER
        weight = _HEAVY * min(line.length, _FULL) / _FULL
        return _CROWDED * weight if page.is_crowded(n) else weight
    if line.closed or line.announces:
        return _SHORT_SENTENCE
    return _LONG_NO_SENTENCE if line.length > _LONG else _NO_SENTENCE


def _is_all_there_is(line: Line) -> bool:
    """Whether the line is of the story of a text without paragraphs."""
    return line.cue is None and (line.length > _PARAGRAPH or (line.bullet and line.closed))


def _ended(page: Page, first: int, behind: int) -> bool:
    """Whether something that ends a story stands between two lines."""
    return any(is_ended(page, n) for n in range(first, behind))
