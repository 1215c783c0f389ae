"""The headline: the line above the body that the body's beginning says again, and that stands where headlines do."""

from newsparse.stages.segmenter.lines import Line
from newsparse.stages.segmenter.page import Page
from newsparse.stages.segmenter.readers import ends_in_credit, is_byline, is_credit, is_time, says_when
from newsparse.text.pattern import pattern, word_finder

_find_words = word_finder(r"\w")
_LONG_WORD = 4  # letters
_SHORTEST, _LONGEST = 12, 220  # columns of a headline
_USUAL = range(25, 121)
_CRUMB_MARKS = "»›>/|"
_CRUMBS_RE = pattern(r"\A[^»›>/|]+[»›>/|][^»›>/|]+[»›>/|]")  # Home » World » Asia
_REACH = 150  # so many lines above the body a headline may stand
_OPENING = 20  # lines of the body in which what a headline says is said again
_DOUBTFUL = 0.5  # what has less of all this than that is none
_LOST, _MOST_LOST = 0.06, 1.2  # for each line between it and the body that says nothing of itself
_PLACE_MOST = 1.1  # the most that the place of a line can add

# A deck says more of the story than its headline, which stands a few lines above it, and says at least this share.
_NEAR = 4
_SHARE = 0.25
_TITLE, _TITLE_WORDS = 25, 4  # columns, words
_LONG_DECK, _SHORTER = 80, 0.8  # right above a deck so long, a line so much shorter is the headline whatever it says


def find_headline(page: Page, first: int) -> int | None:
    """The line above the body that is most like its headline."""
    if first <= 1:  # nothing to choose from: of most texts that hold a story alone, no word need be read
        return 0 if first and is_title(page, 0) else None
    opening = set[str]().union(*(_words(line) for line in page.lines[first : first + _OPENING]))
    best, most = None, _DOUBTFUL
    between = 0  # lines between that say nothing of themselves
    for n in range(first - 1, max(-1, first - 1 - _REACH), -1):
        line = page.lines[n]
        if page.kinds[n] == "deck":
            best, most = None, _DOUBTFUL  # the headline stands above it
        if _may_be_title(line, n):  # asked first, as most lines of a menu are too short
            score = _read_words(page, n, opening) - min(_MOST_LOST, _LOST * between)
            if score + _PLACE_MOST > most and is_title(page, n):
                score += _read_place(page, n, first)
                if score > most:
                    best, most = n, score
        if _LOST * between < _MOST_LOST:
            between += line.cue is None and line.copies == 1 and not page.boxed[n] and not _is_caption(page, n)
    return None if best is None else _without_crumbs(page, _above_deck(page, best, opening), first)


def is_title(page: Page, n: int) -> bool:
    """Whether the line can be a headline at all."""
    text = page.lines[n].text
    return (
        _may_be_title(page.lines[n], n)
        and not (any(mark in text for mark in _CRUMB_MARKS) and _CRUMBS_RE.match(text))
        and not signs(page, n)
        and not says_when(page, n)
        and not is_credit(page, n)
        and not _is_caption(page, n)
    )


def _may_be_title(line: Line, n: int) -> bool:
    """Whether the line's shape is a headline's."""
    return (
        _SHORTEST <= line.length <= _LONGEST
        and line.cue is None
        and not line.bullet
        and (" " in line.text or line.wide)
        and not (line.text[-1] == "." and n > 0)
    )


def signs(page: Page, n: int) -> bool:
    """Whether the line says who wrote, or when."""
    return is_byline(page, n) or is_time(page, n)


def _is_caption(page: Page, n: int) -> bool:
    return page.lines[n].length > _TITLE and ends_in_credit(page, n)


# ---- how much a line is like a headline: each part is worth about one


def _read_words(page: Page, n: int, opening: set[str]) -> float:
    """What a line's words and length say for it."""
    line = page.lines[n]
    return (
        1.0
        + 3.0 * _said_again(line, opening)
        + (0.5 if line.length in _USUAL else -0.3)
        + (0.4 if line.copies > 1 and line.length > _TITLE else 0.0)
        - (0.8 if page.boxed[n] else 0.0)
        - (0.5 if line.text[-1] in ":," else 0.0)
    )


def _read_place(page: Page, n: int, first: int) -> float:
    """What stands above and below the line says for it: byline and time come below a headline, a deck does, too."""
    return (
        (0.6 if any(signs(page, m) for m in range(n + 1, min(n + 5, first))) else 0.0)
        - (0.8 if any(signs(page, m) for m in range(max(0, n - 8), n)) else 0.0)
        + (0.5 if not n or page.lines[n - 1].copies > 1 or not is_title(page, n - 1) else 0.0)
        - (0.6 if n + 1 < first and is_credit(page, n + 1) else 0.0)  # a caption
    )


def _said_again(line: Line, opening: set[str]) -> float:
    """How much of the line the body's beginning says again. (Of few words, less than all.)"""
    words = _words(line)
    return len(words & opening) / (len(words) + 2)


def _words(line: Line) -> set[str]:
    """The longer words of a line; in writing without spaces, each two signs that stand together."""
    if line.wide:
        return {line.text[n : n + 2] for n in range(len(line.text) - 1)}
    return {word for word in _find_words(line.low) if len(word) >= _LONG_WORD}


# ---- what looks like the headline, but is not quite


def _above_deck(page: Page, best: int, opening: set[str]) -> int:
    """The headline, where the line found may be its deck."""
    below = page.lines[best]
    for n in range(best - 1, max(-1, best - 1 - _NEAR), -1):
        line = page.lines[n]
        if not is_title(page, n):
            if signs(page, n) or line.cue or _is_caption(page, n):
                continue
            break  # a kicker: what stands below it is the headline
        if line.length < _TITLE or line.text.count(" ") < _TITLE_WORDS - 1:
            continue
        right_above = n == best - 1 and below.length >= _LONG_DECK and line.length < _SHORTER * below.length
        if right_above or _said_again(line, opening) >= _SHARE * _said_again(below, opening):
            return n
    return best


def _without_crumbs(page: Page, best: int, first: int) -> int:
    """The headline without what a crumb trail or the page's title adds to it, where it stands so as well."""
    text = page.lines[best].text
    for n in range(first - 1, max(-1, first - 1 - _REACH), -1):
        other = page.lines[n]
        contained = _TITLE <= other.length < len(text) < 3 * other.length and other.text in text
        if contained and is_title(page, n):
            return n
    return best
