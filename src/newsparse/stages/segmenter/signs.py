"""Who wrote the story, and when: the lines that say so below the headline, above it, and below the story."""

from newsparse.readers.bylines import is_newspaper
from newsparse.stages.segmenter.page import Page
from newsparse.stages.segmenter.readers import (
    byline,
    goes_on,
    has_address,
    has_names,
    is_byline,
    is_credit,
    is_dated,
    is_known,
    is_newsroom,
    is_person,
    is_role,
    is_small_name,
    is_time,
    is_update,
    names_house,
    says_by,
)

_ABOVE, _NEAR = 8, 4  # lines above a headline among which "by" counts, and a name beside a date
_FARTHEST = 12  # lines above a headline in which the same one stands
_BELOW = 6  # lines below a headline in which any name may be the author's
_APART = 3  # lines between the byline and that of another story
_FEW = 3  # lines below the story in which "by" signs it
_CLOSE = 2  # lines between two names of one byline
_TITLE = 25  # columns; what is shorter is a button or a section
_MOST_COPIES = 2
_DASHES = "-–—"
_NAME = 5  # columns; a name said again is no shorter


def name_signs(page: Page, headline: int, first: int) -> None:
    """Who wrote, and when, between headline and body. A name alone is a byline where nothing says it better."""
    words = page.lines[headline].low
    last = None  # line of the byline
    for n in range(headline + 1, first):
        if page.kinds[n] is not None:
            continue
        if page.lines[n].low == words:
            page.say(n, "navigation", "headline again")
        elif is_byline(page, n):
            if _is_above_names(page, n, first):
                page.say(n, "timestamp", "above who wrote")
                continue
            if last is not None and _is_of_another_story(page, n, last):
                page.say(n, "related", "byline of another story")
                continue
            page.say(n, "byline", "byline")
            last = n
            if opens_alone(page, n) and n + 1 < first:
                last = n + 1
                page.say(last, "byline", "below by")
            last = _go_on(page, last, first)
        elif is_time(page, n) or is_dated(page, n):
            page.say(n, "timestamp", "time")
    if all(page.kinds[n] != "byline" or names_house(page, n) for n in range(headline, first)):
        _name_bare(page, headline, first)


def _is_above_names(page: Page, n: int, first: int) -> bool:
    """Whether the line is the outlet's name and a time, and who wrote is named below it."""
    below = byline(page, n + 1) if is_newsroom(page, n) and n + 1 < first else None
    return below is not None and below.rule == "names"


def _is_of_another_story(page: Page, n: int, last: int) -> bool:
    """Whether the line signs the title above it, far below the story's own byline."""
    above = page.lines[n - 1]
    titled = page.kinds[n - 1] is None and above.length >= _TITLE and not above.closed
    return n - last > _APART and (titled or page.boxed[n] is not None)


def _go_on(page: Page, last: int, first: int) -> int:
    """Says which lines go on with the byline that ends with line `last`; the last of them comes back."""
    while last + 1 < first and (step := goes_on(page, last)):
        last += step
        page.say(last, "byline", "goes on")
    box = last + 1  # of the author: the name again, and what they do
    while box < first and page.lines[box].length >= _NAME and page.lines[box].low in page.lines[last].low:
        page.say(box, "boilerplate", "author again")
        box += 1
    if box < first and not page.lines[box].above and is_role(page, box):
        page.say(box, "boilerplate", "role of the author")
        return box
    if last + 1 < first and not page.lines[last + 1].above and is_newsroom(page, last + 1):
        last += 1
        page.say(last, "byline", "newsroom")
    return last


def _name_bare(page: Page, headline: int, first: int) -> None:
    """The names alone that name the authors: those beside the time, or else the first, and what stands close."""
    names = [n for n in range(headline + 1, first) if page.kinds[n] is None and _is_author(page, n, headline, first)]
    dated = [n for n in names if "timestamp" in _beside(page, n, headline, first)]
    last = min(dated or names, default=headline)
    for n in names:
        if page.kinds[n] is None and abs(n - last) <= _CLOSE:
            page.say(n, "byline", "name")
            last = _go_on(page, n, first)


def _beside(page: Page, n: int, first: int, behind: int) -> set[str | None]:
    """What the lines right above and below are, as far as they are among those from `first` on."""
    return {page.kinds[m] for m in (n - 1, n + 1) if first <= m < behind}


def opens_alone(page: Page, n: int) -> bool:
    """Whether the line says "by", and the name stands on the next."""
    found = byline(page, n)
    return found is not None and found.rule == "opener alone"


def _is_author(page: Page, n: int, headline: int, first: int) -> bool:
    """Whether a line that is a name alone names the author: an agency only beside the headline or the time."""
    beside = _beside(page, n, headline, first)
    titled = n + 1 < first and is_role(page, n + 1)
    if is_small_name(page, n):
        return titled or ("timestamp" in beside and page.lines[n].text.count(" ") == 1)
    near = titled or not beside.isdisjoint({"headline", "timestamp"})
    found = byline(page, n)
    if found is None and titled:
        return is_newspaper(page.lines[n].text, page.lexicon)  # "The Orrin Bureau", and below it "Staff Reporter"
    if found is None or (page.lines[n].copies > _MOST_COPIES and not near):
        return False
    if page.lines[n].text.isupper() and not has_names(page) and "timestamp" not in beside:
        return False  # what a button says
    if n + 1 < first and _is_shown(page, n):
        return False
    return near or (found.rule != "agency" and (is_known(found) or n - headline <= _BELOW))


def _is_shown(page: Page, n: int) -> bool:
    """Whether the name is that of somebody in a picture: a credit or the caption itself stands close below."""
    line, below = page.lines[n], page.lines[n + 1]
    credited = not below.above and below.text[0] != "@" and is_credit(page, n + 1) and byline(page, n + 1) is None
    return credited or (len(below.low) > len(line.low) and below.low.startswith((f"{line.low}:", f"{line.low}, ")))


# ---- above the headline


def name_signs_above(page: Page, top: int) -> None:
    """Who wrote and when, where it stands above the headline: behind "by", or as a name beside a date."""
    near = _begin_of_head(page, top)
    if all(is_update(page, n) for n, kind in enumerate(page.kinds) if kind == "timestamp"):
        for n in range(near, top):
            if is_time(page, n, relative=False) or is_dated(page, n):
                page.say(n, "timestamp", "above the headline")
    if "byline" in page.kinds:
        return
    for n in range(min(near, max(0, top - _ABOVE)), top):
        if _signs_above(page, n, near, top):
            page.say(n, "byline", "above the headline")
            return


def _begin_of_head(page: Page, top: int) -> int:
    """Where what stands close above the headline begins: below the same headline, where a page has its head twice."""
    again = range(max(0, top - _FARTHEST), top) if top < len(page.lines) else range(0)
    return next((n + 1 for n in again if page.lines[n].low == page.lines[top].low), max(0, top - _NEAR))


def _signs_above(page: Page, n: int, near: int, top: int) -> bool:
    if says_by(page, n):
        return not opens_alone(page, n)
    found = byline(page, n)
    if found is None or page.lines[n].copies > _MOST_COPIES:
        return False
    if found.rule == "names and time":
        return True
    if n < near:
        return False
    if found.rule != "names" or (has_names(page) and not is_known(found)):
        return False
    return "timestamp" in _beside(page, n, 0, top) or any(has_address(page, m) for m in range(n, min(n + 2, top)))


# ---- below the story


def name_signature(page: Page, behind: int) -> None:
    """The author's name right below the story, where no byline stands above it."""
    if "byline" in page.kinds or behind >= len(page.lines):
        return
    for n in range(behind, min(behind + _FEW, len(page.lines))):
        if says_by(page, n) and not opens_alone(page, n):
            page.say(n, "byline", "below the story")
            return
    if (is_person(page, behind) or _is_dashed(page, behind)) and page.lines[behind].copies <= _MOST_COPIES:
        page.say(behind, "byline", "below the story")


def _is_dashed(page: Page, n: int) -> bool:
    """Whether a dash stands before a name: "— Ana Cruz in Lisbon"."""
    found = byline(page, n) if page.lines[n].text[0] in _DASHES else None
    return found is not None and found.rule in ("names", "names and role")
