"""Where the body runs: from which line to which, by the weight of the sentences in it."""

import re

from newsparse.stages.segmenter.dateline import is_dateline
from newsparse.stages.segmenter.lines import Line
from newsparse.stages.segmenter.page import Page
from newsparse.stages.segmenter.readers import is_byline, is_time

# What a line weighs as part of a story. The body is the stretch of lines that weighs most: each sentence speaks for
# it by its length, up to a point; each line that is no sentence a little against it. Four links in a row thus cost as
# much as one long paragraph brings, and a box between two halves of a story is bridged.
_FULL = 250  # columns; longer paragraphs weigh no more
_LONG = 100  # where no line ends as a sentence does, these are the paragraphs
_HEAVY = 1.6
_SHORT_SENTENCE = 0.3
_NO_SENTENCE = -0.45
_LONG_NO_SENTENCE = -0.15  # a caption or a paragraph whose stop was lost
_REPEATED = -0.8
_CUES = {"label": -0.7, "box": -1.5, "link": -0.6, "ending": -4.0, "appeal": -1.5, "note": -0.2}
_DATELINE = 3.0
_AGAIN = 0.3  # the same advert stands between many paragraphs

# A box, a gallery or a table may cut the body in two. Another part belongs to it if it weighs this share of the
# heaviest, and nothing that ends a story stands between.
_PART = 0.2
_LIGHTEST = 3.0
_MOST_PARTS = 6
_SMALL_BOX = 12  # lines

# Headline, byline and time stand together. A sentence or two above a byline is a deck, no body.
_ABOVE_BYLINE = 2
_CLOSED_HEADLINE = 140  # columns
_TWO_RE = re.compile(r"[a-z]{3}[.!?…][\"'”’)]? [\"'“‘(]?[A-Z]")
_TAG = 40  # columns
_DIGIT_RE = re.compile(r"\d")
_OPENING = 15  # lines
_SUMMARY = 5  # lines that say in short what the body says


def find_body(page: Page) -> tuple[int, int]:
    """The first line of the body and the one behind its last; twice the same where there is none."""
    weights = [weigh(page, line) for line in page.lines]
    if max(weights, default=0) <= 0:
        weights = [line.length / _FULL if line.length > _LONG and not line.cue else -1.0 for line in page.lines]
    first, behind = _begin(page, *join_parts(page, weights))
    if first < behind and page.clean:
        behind = _without_tags(page, behind)
    return first, behind


def _without_tags(page: Page, behind: int) -> int:
    """The end of a text that is all story, without the tags that some leave behind it."""
    end = len(page.lines)
    while end > behind and page.lines[end - 1].length <= _TAG and not _DIGIT_RE.search(page.lines[end - 1].text):
        end -= 1
    return end


def join_parts(page: Page, weights: list[float]) -> tuple[int, int]:
    """The heaviest stretch, and those above and below it that belong to it."""
    first, behind, most = heaviest(weights, 0, len(weights))
    for _ in range(_MOST_PARTS):
        if most < _LIGHTEST:
            break
        a, b, weight = heaviest(weights, 0, first)
        if weight < max(_LIGHTEST, _PART * most) or _ended(page, b, first):
            break
        first = a
    for _ in range(_MOST_PARTS):
        a, b, weight = heaviest(weights, behind, len(weights))
        if weight < max(_LIGHTEST, _PART * most) or _ended(page, behind, a):
            break
        behind = b
    return first, _go_on(page, behind)


def _go_on(page: Page, behind: int) -> int:
    """The body's end, where a paragraph set apart goes on behind a small box."""
    n = behind
    while page.gapped and n < min(behind + _SMALL_BOX, len(page.lines)):
        line = page.lines[n]
        if line.cue and line.cue.list == "ending":
            break
        if line.prose and line.below and not line.cue and line.copies == 1:
            behind = n + 1
        n += 1
    return behind


def _ended(page: Page, first: int, behind: int) -> bool:
    return any(cue and cue.list == "ending" for cue in (page.lines[n].cue for n in range(first, behind)))


def _begin(page: Page, first: int, behind: int) -> tuple[int, int]:
    """The body without what stands above the byline and the time."""
    begin, sentences = first, 0
    if not first and behind > 1 and _is_closed_headline(page):
        begin = 1
    elif first and page.at_once:
        return 1, behind
    for n in range(first, min(first + _OPENING, behind)):
        line = page.lines[n]
        if is_byline(page, n) or is_time(page, n, relative=False):
            begin = n + 1
        sentences += line.closed and line.cue is None
        if sentences > _ABOVE_BYLINE:
            break
    while begin < behind and page.lines[begin].cue:
        begin += 1
    after = begin
    while after < min(begin + _SUMMARY, behind) and (page.opens_body(after) or page.lines[after].bullet):
        after += 1
    if after < behind and page.lines[after].prose and not page.lines[after].bullet:
        begin = after
    return begin, max(begin, behind)


def _is_closed_headline(page: Page) -> bool:
    """Whether a text's first line is a headline though it ends as a sentence does: one short sentence, set apart."""
    line, *others = page.lines[:5]
    after = max(others, key=lambda other: other.length)
    if not line.below or line.length > _CLOSED_HEADLINE or is_dateline(line.text):
        return False
    if not page.gapped and not others[0].below:
        return True  # the only blank line is below it
    if _TWO_RE.search(line.text):
        return False
    words = line.text.split()
    capitals = sum(word[0].isupper() for word in words if len(word) > 3)
    return capitals > 0.7 * sum(len(word) > 3 for word in words) or 1.3 * line.length < after.length


def weigh(page: Page, line: Line) -> float:
    """What the line weighs as part of a story."""
    if line.cue:
        return _CUES[line.cue.list] * (_AGAIN if line.copies > 1 else 1)
    if is_dateline(line.text):
        return _DATELINE
    if line.again or (line.copies > 1 and not line.prose):
        return _REPEATED
    if not line.closed:
        return _LONG_NO_SENTENCE if line.length > 150 else _NO_SENTENCE
    if not line.prose:
        return _SHORT_SENTENCE
    weight = _HEAVY * min(line.length, _FULL) / _FULL
    if page.gapped and not line.above and not line.below:
        return -0.3 * weight
    return weight


def heaviest(weights: list[float], first: int, behind: int) -> tuple[int, int, float]:
    """The stretch between two lines with the largest sum: half-open bounds, and the sum.

    >>> heaviest([-1, 2, -1, 3, -5, 1], 0, 6)
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
