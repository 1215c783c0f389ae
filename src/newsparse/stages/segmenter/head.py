"""What stands above the body: kicker, headline, deck, byline, time, pictures, and the page's menus."""

from newsparse.stages.segmenter.boxes import name_boxes
from newsparse.stages.segmenter.deck import ends_summary
from newsparse.stages.segmenter.page import Page
from newsparse.stages.segmenter.pictures import name_pictures
from newsparse.stages.segmenter.readers import has_address, is_noise, is_person
from newsparse.stages.segmenter.signs import name_signs, name_signs_above
from newsparse.text.pattern import pattern

_KICKER, _KICKER_WORDS = 40, 4  # columns; words
_SHORTEST_DECK, _LONGEST_DECK = 25, 240  # columns; what is shorter is a button or a section
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
    low = line.low.strip(" :|")
    if low in page.wording.kickers:
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


_ADDRESS_RE = pattern(r"(?:https?://|www\.)\S{4,}$")


def _name_texts(page: Page, headline: int, first: int) -> None:
    """The deck, and captions without a credit; a sentence far below is the body's, cut off by a box."""
    signed = max((n for n in range(headline, first) if page.kinds[n] in ("byline", "timestamp")), default=headline)
    deck = 0  # line of the last one
    for n in range(headline + 1, first):
        line = page.lines[n]
        if page.kinds[n] is not None or line.again or (line.length < _SHORTEST_DECK and not line.bullet):
            continue
        if _ADDRESS_RE.match(line.text) or (has_address(page, n) and line.text.count(" ") < _KICKER_WORDS):
            page.say(n, "boilerplate", "address")
            continue
        if is_noise(page, n):
            page.say(n, "boilerplate", "time or count")
            continue
        summary = page.is_crowded(n) or ends_summary(page, n) or (line.bullet and not deck)
        if summary and line.length <= _LONGEST_DECK:
            page.say(n, "deck", "list above the body")
        elif n > signed and (line.length > _LONGEST_DECK or (line.prose and (deck or n > headline + _NEAR))):
            page.say(n, "paragraph", "above a box")
        elif not deck and line.length <= _LONGEST_DECK:
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
