"""The shape of a dateline at the head of a line: with it a body begins, however short the line.

Only so much as the segmenter needs; what a dateline says is read later.
"""

import re

from newsparse.lexicon.schema import Places, Words
from newsparse.text.pattern import pattern

_CAPITALS = r"[A-Z][A-Z.'/-]{1,30}"
_NAME = r"[A-Z][\w.'-]{1,30}"
_MONTH = r"[A-Za-z]{3,9} \.?"
_DATE = rf"(?: ,? [ ] (?: {_MONTH} [ ] \d{{1,2}} | \d{{1,2}} [ ] {_MONTH} ) (?: ,? [ ] \d{{4}} )? )"
_DASH = r"(?: [-–_]{1,2} (?: [ ] | $ ) | — )"
_DATELINE_RE = pattern(
    rf"""
    (?P<place> {_CAPITALS} (?: [ ] {_CAPITALS} ){{0,3}} )          # MOSCOW, NEW YORK, ST. PETERSBURG
    (?P<more>
        (?: , [ ]? {_NAME} (?: [ ] {_NAME} )? ){{0,2}}             # , Wis.
        {_DATE}?                                                   # , March 3
        (?: [ ]? \( [^()]{{2,30}} \) | [. ]{{1,2}} / [A-Za-z ]{{2,20}} / )?    # (AP), . /TASS/
    )
    [ ]? (?: (?P<dash> {_DASH} ) | (?P<colon> : ) | (?<= /) \. )
    (?P<rest> .{{0,60}} )
    """,
    re.VERBOSE,
)
# In small letters, the place needs a date: Lisbon, March 3 -
_SMALL_PLACE_RE = pattern(rf"{_NAME}+ (?: ,? [ ] {_NAME}+ ){{0,3}} {_DATE} [ ]? {_DASH} (?!\d)", re.VERBOSE)
_SMALL_RE = pattern(r"[a-z]")
_SHORTEST = 4  # letters of a place that stands alone before a dash


def is_dateline(text: str, kickers: Words, places: Places) -> bool:
    """Whether the line begins with a place in capitals and what separates it from the story.

    >>> from newsparse.lexicon import load_lexicon
    >>> places = load_lexicon("en").places
    >>> lines = "LISBON, March 3 (AP) -- The port", "LISBON - The port", "LISBON: The port"
    >>> [is_dateline(line, frozenset({"update"}), places) for line in lines]
    [True, True, True]
    >>> lines = "PORT OPEN - FINALLY", "LIVE: A port", "UPDATE - A port"
    >>> [is_dateline(line, frozenset({"update"}), places) for line in lines]
    [False, False, False]
    """
    # Nine in ten lines begin with a capital and a small letter: they are done with here.
    m = _DATELINE_RE.match(text) if text[:2].isupper() else None
    if m and (not m["rest"] or _SMALL_RE.search(m["rest"])):
        place = m["place"].lower()
        if m["more"]:
            return True
        if m["dash"]:
            return len(place) >= _SHORTEST and place not in kickers
        return place in places.cities  # any word in capitals may stand before a colon
    return bool(_SMALL_PLACE_RE.match(text))
