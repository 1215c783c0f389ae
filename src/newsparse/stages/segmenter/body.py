"""Where the body runs: from which line to which, by the weight of the sentences in it."""

import re

from newsparse.stages.segmenter.lines import Line
from newsparse.stages.segmenter.page import Page

# A dateline at the head of a line begins a body, however short the line: a place in capitals, then within a few words
# a dash, a bracket or an agency between slashes.
DATELINE_RE = re.compile(
    r"""
    (?: [A-Z][A-Z.'-]+ (?: [ ] [A-Z][A-Z.'-]+ ){0,3} )  # MOSCOW, NEW YORK, ST. PETERSBURG
    (?: , [ ]? [A-Z][\w.]+ (?: [ ] [A-Z][\w.]+ )? ){0,2}   # , Wis.
    (?: , [ ]? [A-Z][a-z]{2,8}\.? [ ] \d{1,2} (?: , [ ] \d{4} )? )?  # , March 3
    [ ]? (?: \([^()\n]{2,30}\) )?                        # (AP)
    [ ]? (?: [-–—]{1,2} (?: \s | $ ) | \. [ ] /[A-Za-z /]{2,20}/ | /[A-Za-z ]{2,20}/ )
    """,
    re.VERBOSE,
)

# What a line weighs as part of a story. The body is the stretch of lines that weighs most: each sentence speaks for
# it by its length, up to a point; each line that is no sentence a little against it. Four links in a row thus cost as
# much as one long paragraph brings, and a box between two halves of a story is bridged.
_FULL = 250  # columns; longer paragraphs weigh no more
_HEAVY = 1.6
_SHORT_SENTENCE = 0.3
_NO_SENTENCE = -0.45
_LONG_NO_SENTENCE = -0.15  # a caption or a paragraph whose stop was lost
_REPEATED = -0.8
_CUES = {"label": -0.7, "box": -1.5, "link": -0.6, "ending": -4.0, "appeal": -1.5, "note": -0.2}
_DATELINE = 3.0


def find_body(page: Page) -> tuple[int, int]:
    """The first line of the body and the one behind its last; twice the same where there is none."""
    weights = [weigh(page, line) for line in page.lines]
    first, behind = heaviest(weights)
    if first < behind and page.clean:
        behind = len(page.lines)
    return first, behind


def weigh(page: Page, line: Line) -> float:
    """What the line weighs as part of a story."""
    if line.cue:
        return _CUES[line.cue.list]
    if DATELINE_RE.match(line.text):
        return _DATELINE
    if line.copies > 1:
        return _REPEATED
    if not line.closed:
        return _LONG_NO_SENTENCE if line.length > 150 else _NO_SENTENCE
    if not line.prose:
        return _SHORT_SENTENCE
    weight = _HEAVY * min(line.length, _FULL) / _FULL
    if page.gapped and not line.above and not line.below:
        return -0.3 * weight
    return weight


def heaviest(weights: list[float]) -> tuple[int, int]:
    """The stretch with the largest sum, as half-open bounds.

    >>> heaviest([-1, 2, -1, 3, -5, 1])
    (1, 4)
    """
    best, bounds, total, first = 0.0, (0, 0), 0.0, 0
    for n, weight in enumerate(weights):
        total += weight
        if total > best:
            best, bounds = total, (first, n + 1)
        if total <= 0:
            total, first = 0.0, n + 1
    return bounds
