"""What stands above the body: kicker, headline, deck, byline, time, pictures, and the page's menus."""

from newsparse.readers.names import is_story_address
from newsparse.stages.segmenter.boxes import name_boxes
from newsparse.stages.segmenter.deck import ends_summary
from newsparse.stages.segmenter.lines import Line
from newsparse.stages.segmenter.page import Page
from newsparse.stages.segmenter.pictures import name_pictures
from newsparse.stages.segmenter.readers import ends_in_credit, has_address, is_noise, is_person
from newsparse.stages.segmenter.signs import name_signs, name_signs_above
from newsparse.text.pattern import pattern

_KICKER, _KICKER_WORDS = 40, 4  # columns; words
_SHORTEST_DECK, _LONGEST_DECK = 25, 240  # columns; what is shorter is a button or a section
_SUMMARY, _LEAST, _BELOW = range(_SHORTEST_DECK, 121), 2, 6  # columns; lines; lines below the headline
_BUTTON = 2  # blanks of items that are buttons: "* 14 comments"
_PICTURE = 8  # lines above a headline that a picture may fill
_FAR = 15  # lines above a body that are more than its head
_NEAR = 4  # lines below a headline in which a sentence is its deck


def name_head(page: Page, headline: int | None, first: int) -> None:
    """Says what each line above the body is."""
    if headline is None:
        _name_above(page, first)
        return
    page.say(headline, "headline", "headline")
    below = next((n for n in range(headline + 1, first) if page.kinds[n] is None), first)
    if headline == page.given and first - below > _FAR:
        _name_above(page, first)  # the page begins anew below what its form says of it
    else:
        _name_between(page, headline, first)
        _name_above(page, headline)


# ---- above the headline


def _name_above(page: Page, top: int) -> None:
    """Kicker, a picture, and menus."""
    name_signs_above(page, top)
    if top and page.kinds[top - 1] is None and _is_kicker(page, top - 1):
        page.say(top - 1, "kicker", "above the headline")
    name_pictures(page, max(0, top - _PICTURE), top, credits_alone=False)
    for n in range(top):
        cue = page.lines[n].cue
        page.say(n, cue.kind if cue else "navigation", "above the headline")


def _is_kicker(page: Page, n: int) -> bool:
    """Whether the line above the headline is its label, not the end of a menu."""
    line = page.lines[n]
    if page.wording.is_kicker(line.text):
        return True
    in_menu = n > 0 and not line.above and page.lines[n - 1].length < _KICKER
    return line.cue is None and not in_menu and line.length < _KICKER and line.text.count(" ") < _KICKER_WORDS


# ---- between headline and body


def _name_between(page: Page, headline: int, first: int) -> None:
    """Deck, byline, time, pictures, buttons."""
    name_signs(page, headline, first)
    name_boxes(page, headline + 1, first, sentences=False)
    name_pictures(page, headline + 1, first)
    _name_texts(page, headline, first)
    for n in range(headline + 1, first):
        if page.kinds[n] is None and is_person(page, n):
            page.say(n, "caption", "a name")
        page.say(n, "boilerplate", "above the body")


def _summary(page: Page, headline: int, first: int) -> range:
    """The lines that say together what the story says: apart from the headline, and with nothing between them. They
    stand right below it; on a live page, where there are more of them, others may stand between."""
    for begin in range(headline + 1, min(headline + (_BELOW if page.posts else 2), first)):
        end = begin
        while end < first and (end == begin) == (page.lines[end].above > 0) and _sums_up(page, end):
            end += 1
        parted = end < len(page.lines) and (page.lines[end].above > 0 or page.kinds[end] in ("byline", "timestamp"))
        if parted and end - begin >= _LEAST + (begin > headline + 1):
            return range(begin, end)
    return range(0)


def _sums_up(page: Page, n: int) -> bool:
    line = page.lines[n]
    told = line.closed or line.cue or line.copies > 1 or line.length not in _SUMMARY
    return page.kinds[n] is None and not (told or ends_in_credit(page, n))


def _is_section(page: Page, n: int) -> bool:
    """Whether the line is the section and the kind of a story: "World | Long read"."""
    line = page.lines[n]
    first, *others = _BAR_RE.split(line.text) if line.length < _KICKER else ("",)
    return bool(others) and any(page.wording.is_kicker(part) for part in (first, *others))


def _is_long_item(line: Line) -> bool:
    return line.bullet and line.text.count(" ") > _BUTTON


_BAR_RE = pattern(r" ?[|·•] ?")
_ADDRESS_RE = pattern(r"(?:https?://|www\.)\S{4,}$")


def _name_texts(page: Page, headline: int, first: int) -> None:
    """The deck, and captions without a credit; a sentence far below is the body's, cut off by a box."""
    signed = max((n for n in range(headline, first) if page.kinds[n] in ("byline", "timestamp")), default=headline)
    deck = 0  # line of the last one
    for n in _summary(page, headline, first):
        page.say(n, "deck", "lines below the headline")
        deck = n
    for n in range(headline + 1, first):
        line = page.lines[n]
        if not deck and _is_section(page, n):
            page.say(n, "kicker", "below the headline")
        if page.kinds[n] is not None or line.again or (line.length < _SHORTEST_DECK and not line.bullet):
            continue
        if is_noise(page, n) and line.text[0].isalnum():  # no name below a post
            page.say(n, "boilerplate", "time or count")
            continue
        address = _ADDRESS_RE.match(line.text) or is_story_address(line.text)
        if address or (has_address(page, n) and line.text.count(" ") < _KICKER_WORDS):
            page.say(n, "boilerplate", "address")
            continue
        listed = line.bullet and not deck and any(_is_long_item(beside) for beside in page.lines[n - 1 : n + 2])
        summary = page.is_crowded(n) or ends_summary(page, n) or listed
        if summary and line.length <= _LONGEST_DECK:
            page.say(n, "deck", "list above the body")
        elif n > signed and (line.length > _LONGEST_DECK or (line.prose and (deck or n > headline + _NEAR))):
            page.say(n, "paragraph", "above a box")
        elif not deck and line.length in range(_SHORTEST_DECK, _LONGEST_DECK + 1):
            page.say(n, "deck", "below the headline")
            deck = n
        elif deck and _goes_with_deck(page, n, deck):
            page.say(n, "deck", "below the deck")
            deck = n
        elif deck and not line.closed:
            page.say(n, "caption", "below the deck")


def _goes_with_deck(page: Page, n: int, deck: int) -> bool:
    """Whether the line is the last of a deck of several, which stand close, with blank lines around all of them."""
    line, above = page.lines[n], page.lines[deck]
    return n == deck + 1 and above.above > 0 and not line.above and line.below > 0 and not (above.closed or line.closed)
