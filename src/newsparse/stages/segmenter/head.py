"""What stands above the body: headline, kicker, deck, byline, time, and the page's menus."""

import re

from newsparse.stages.segmenter.body import DATELINE_RE
from newsparse.stages.segmenter.lines import Line, squash
from newsparse.stages.segmenter.page import Page
from newsparse.stages.segmenter.pictures import name_pictures
from newsparse.stages.segmenter.readers import is_byline, is_credit, is_name, is_time

_WORD_RE = re.compile(r"\w{4,}")
_SHORTEST, _LONGEST = 12, 220  # columns of a headline
_REACH = 60  # so many lines above the body a headline may stand
_KICKER = 40
_DECK = 25  # columns; what is shorter below a headline is a button or a section


def find_headline(page: Page, first: int) -> int | None:
    """The line above the body that is most like its headline."""
    opening = set(_WORD_RE.findall(" ".join(line.text.lower() for line in page.lines[first : first + 12])))
    best, most = None, 0.0
    for n in range(max(0, first - _REACH), first):
        if is_title(page, n) and (score := _score(page, n, first, opening)) > most:
            best, most = n, score
    return best


def is_title(page: Page, n: int) -> bool:
    """Whether the line can be a headline at all."""
    line = page.lines[n]
    return (
        _SHORTEST <= line.length <= _LONGEST
        and line.cue is None
        and (" " in line.text or line.length > len(line.text))
        and not (line.text.endswith(".") and n)
        and not is_byline(page, n)
        and not is_time(page, n)
        and not is_credit(page, n)
    )


def _score(page: Page, n: int, first: int, opening: set[str]) -> float:
    """How much the line is like a headline. Each part is worth about one."""
    line = page.lines[n]
    words = set(_WORD_RE.findall(line.text.lower()))
    said_again = len(words & opening) / len(words) if words else 0.0
    below = range(n + 1, min(n + 5, first))
    above = range(max(0, n - 4), n)
    return (
        1.0
        + 2.0 * said_again
        + (0.5 if 25 <= line.length <= 120 else -0.3)
        + (0.8 if line.copies > 1 else 0.0)
        + (0.6 if any(_signs(page, m) for m in below) else 0.0)
        - (0.8 if any(_signs(page, m) for m in above) else 0.0)
        + (0.5 if not (n and is_title(page, n - 1)) or page.lines[n - 1].copies > 1 else 0.0)
        - min(1.5, 0.06 * (first - n))
        - (0.5 if line.text[-1] in ":," else 0.0)
    )


def _signs(page: Page, n: int) -> bool:
    """Whether the line says who wrote, or when."""
    return is_byline(page, n) or is_time(page, n)


def name_head(page: Page, first: int) -> int | None:
    """Says what each line above the body is; the headline's line comes back."""
    headline = find_headline(page, first)
    if headline is not None:
        page.say(headline, "headline", "headline")
        _name_between(page, headline, first)
    top = first if headline is None else headline
    name_pictures(page, 0, top)
    for n in range(top):
        if n == top - 1 and _is_kicker(page, n):
            page.say(n, "kicker", "above the headline")
        page.say(n, "navigation", "above the headline")
    return headline


def _is_kicker(page: Page, n: int) -> bool:
    """Whether the line above the headline is its label, not the end of a menu."""
    line = page.lines[n]
    low = squash(line.text).strip(" :|")
    if low in page.wording.kickers:
        return True
    in_menu = n > 0 and not line.above and page.lines[n - 1].length < _KICKER
    return not in_menu and line.length < _KICKER and (low in page.wording.sections or line.text.isupper())


def _name_between(page: Page, headline: int, first: int) -> None:
    """Headline to body: deck, byline, time, pictures, buttons."""
    words = squash(page.lines[headline].text)
    for n in range(headline + 1, first):
        line = page.lines[n]
        if squash(line.text) == words:
            page.say(n, "navigation", "headline again")
        elif is_time(page, n):
            page.say(n, "timestamp", "time")
        elif is_byline(page, n):
            page.say(n, "byline", "by")
            if squash(line.text) == "by" and n + 1 < first:
                page.say(n + 1, "byline", "below by")
    name_pictures(page, headline + 1, first)
    _name_boxes(page, headline + 1, first)
    deck = False
    for n in range(headline + 1, first):
        if page.kinds[n] is not None:
            continue
        line = page.lines[n]
        if is_name(page, n):
            page.say(n, "byline", "name")
        elif line.length >= _DECK and not deck and line.copies == 1:
            page.say(n, "deck", "below the headline")
            deck = True
        else:
            page.say(n, "boilerplate", "above the body")


def _name_boxes(page: Page, first: int, behind: int) -> None:
    """Lines whose words say what they are, and what stands in the boxes that they open."""
    box = None
    for n in range(first, behind):
        line = page.lines[n]
        if page.kinds[n] is not None:
            box = None
        elif line.cue:
            box = line.cue.kind if line.cue.list == "box" else box
            page.say(n, line.cue.kind, line.cue.list)
        elif box and not line.closed:
            page.say(n, box, "in a box")
        else:
            box = None


def begins_body(line: Line) -> bool:
    return bool(DATELINE_RE.match(line.text))
