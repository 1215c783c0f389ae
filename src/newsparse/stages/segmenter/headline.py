"""The headline: the line above the body that the body's beginning says again, and that stands where headlines do."""

import re

from newsparse.stages.segmenter.lines import Line
from newsparse.stages.segmenter.page import Page
from newsparse.stages.segmenter.readers import ends_in_credit, is_byline, is_credit, is_time

_WORD_RE = re.compile(r"\w{4,}")
_SHORTEST, _LONGEST = 12, 220  # columns of a headline
_DOUBTFUL = 0.5
_DECK_SAYS = 0.25  # the headline says so much of what its deck says, at least
_CRUMBS_RE = re.compile(r"[^»›>/|]+[»›>/|][^»›>/|]+[»›>/|]")
_NEAR, _SHORT, _FEW_WORDS = 4, 25, 4  # a deck stands so many lines below its headline; a headline has so many words
_REACH = 150  # so many lines above the body a headline may stand


def find_headline(page: Page, first: int) -> int | None:
    """The line above the body that is most like its headline."""
    opening = set(_WORD_RE.findall(" ".join(line.text.lower() for line in page.lines[first : first + 20])))
    best, most = None, _DOUBTFUL
    between = 0  # lines between that say nothing of themselves
    for n in range(first - 1, max(-1, first - 1 - _REACH), -1):
        if is_title(page, n) and (score := _score(page, n, first, opening, between)) > most:
            best, most = n, score
        line = page.lines[n]
        between += line.cue is None and line.copies == 1 and not page.boxed[n] and not ends_in_credit(page, n)
    return None if best is None else _bare(page, _above_deck(page, best, opening), first)


def _above_deck(page: Page, best: int, opening: set[str]) -> int:
    """The headline where the line found may be its deck, which says more of what the story says."""
    for n in range(best - 1, max(-1, best - 1 - _NEAR), -1):
        line = page.lines[n]
        if not is_title(page, n):
            if signs(page, n) or line.cue or ends_in_credit(page, n):
                continue
            break  # a kicker: what stands below it is the headline
        again = _said_again(line, opening)
        if (
            line.length >= _SHORT
            and len(line.text.split()) >= _FEW_WORDS
            and again >= _DECK_SAYS * _said_again(page.lines[best], opening)
        ):
            return n
    return best


def _bare(page: Page, best: int, first: int) -> int:
    """The headline without what a crumb trail or the page's title adds to it, where it stands so as well."""
    text = page.lines[best].text
    for n in range(first - 1, max(-1, first - 1 - _REACH), -1):
        other = page.lines[n]
        contained = _SHORT <= other.length < len(text) < 3 * other.length and other.text in text
        if contained and is_title(page, n):
            return n
    return best


def _said_again(line: Line, opening: set[str]) -> float:
    """How much of the line the body's beginning says again. (Of few words, less than all.)"""
    words = set(_WORD_RE.findall(line.text.lower()))
    return len(words & opening) / (len(words) + 2)


def is_title(page: Page, n: int) -> bool:
    """Whether the line can be a headline at all."""
    line = page.lines[n]
    return (
        _SHORTEST <= line.length <= _LONGEST
        and line.cue is None
        and not line.bullet
        and not _CRUMBS_RE.match(line.text)
        and (" " in line.text or line.length > len(line.text))
        and not (line.text.endswith(".") and n)
        and not is_byline(page, n)
        and not is_time(page, n)
        and not is_credit(page, n)
        and not ends_in_credit(page, n)
    )


def _score(page: Page, n: int, first: int, opening: set[str], between: int) -> float:
    """How much the line is like a headline. Each part is worth about one."""
    line = page.lines[n]
    below = range(n + 1, min(n + 5, first))
    above = range(max(0, n - 8), n)
    return (
        1.0
        + 3.0 * _said_again(line, opening)
        - (0.8 if page.boxed[n] else 0.0)
        - (0.6 if n + 1 < first and is_credit(page, n + 1) else 0.0)
        + (0.5 if 25 <= line.length <= 120 else -0.3)
        + (0.4 if line.copies > 1 and line.length >= 30 else 0.0)
        + (0.6 if any(signs(page, m) for m in below) else 0.0)
        - (0.8 if any(signs(page, m) for m in above) else 0.0)
        + (0.5 if not (n and is_title(page, n - 1)) or page.lines[n - 1].copies > 1 else 0.0)
        - min(1.2, 0.06 * between)
        - (0.5 if line.text[-1] in ":," else 0.0)
    )


def signs(page: Page, n: int) -> bool:
    """Whether the line says who wrote, or when."""
    return is_byline(page, n) or is_time(page, n)
