"""The shape of a dateline at the head of a line: with it a body begins, however short the line.

Only so much as the segmenter needs; what a dateline says is read later.
"""

import re

_WORD = r"[A-Z][A-Z.'/-]+"
_MONTH = r"[A-Za-z]{3,9} \.?"
_DATE = rf"(?: ,? [ ] (?: {_MONTH} [ ] \d{{1,2}} | \d{{1,2}} [ ] {_MONTH} ) (?: ,? [ ] \d{{4}} )? )"
_DATELINE_RE = re.compile(
    rf"""
    (?P<place> {_WORD} (?: [ ] {_WORD} ){{0,3}} )                # MOSCOW, NEW YORK, ST. PETERSBURG
    (?P<more>
        (?: , [ ]? [A-Z][\w.]{{0,15}} (?: [ ] [A-Z][\w.]{{1,15}} )? ){{0,2}}    # , Wis.
        {_DATE}?   # , March 3
        (?: [ ]? \( [^()]{{2,30}} \) | [. ]{{1,2}} / [A-Za-z ]{{2,20}} / )?    # (AP), . /TASS/
    )
    [ ]? (?P<separator> [-–—_]{{1,2}} | : | \. (?<= /\. ) )
    (?P<rest> .{{0,60}} )
    """,
    re.VERBOSE,
)
_SMALL_PLACE_RE = re.compile(rf"[A-Z][\w.'-]+ (?: ,? [ ] [A-Z][\w.'-]+ ){{0,3}} {_DATE} [ ]? [-–—_] {{1,2}} (?: \s | $ )", re.VERBOSE)
_SMALL_RE = re.compile(r"[a-z]")


def is_dateline(text: str) -> bool:
    """Whether the line begins with a place in capitals and what separates it from the story.

    >>> is_dateline("LISBON, March 3 (AP) -- The port"), is_dateline("PORT REOPENS - FINALLY"), is_dateline("WATCH: The port")
    (True, False, False)
    """
    m = _DATELINE_RE.match(text)
    if _SMALL_PLACE_RE.match(text):
        return True  # Lisbon, March 3 -
    if not m or (m["rest"] and not _SMALL_RE.search(m["rest"])):
        return False
    return bool(m["more"]) or (m["separator"] != ":" and m["place"] not in _NO_PLACES)


# Words in capitals that stand before a dash at the head of a line as well.
_NO_PLACES = frozenset({"BREAKING", "EXCLUSIVE", "OPINION", "UPDATE", "VIDEO", "WATCH"})
