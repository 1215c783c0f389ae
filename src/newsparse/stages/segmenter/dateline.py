"""Whether a line begins with a dateline: where the story starts. What the dateline says is read later."""

from newsparse.lexicon import UNDETERMINED, load_lexicon
from newsparse.lexicon.schema import Places, Words
from newsparse.readers.datelines.evidence import Opening, in_capitals, is_prose, weigh
from newsparse.readers.datelines.grammar import WINDOW, Pieces, may_begin, read_pieces
from newsparse.readers.datelines.places import NO_PLACES, fold, read_places
from newsparse.text.pattern import pattern

_SEPARATOR_RE = pattern(r"[-–—―_:|)/](?<!/(?!\.))")  # of slashes, those before a stop
_LONGEST_CITY = 30
_NEAREST, _FARTHEST = 2, 91  # characters of the line between which one stands: most lines are done with here


def is_dateline(text: str, kickers: Words, places: Places) -> bool:
    """Whether the line begins with a place, a date or an agency and what separates it from the story.

    >>> from newsparse.lexicon import load_lexicon
    >>> places = load_lexicon("en").places
    >>> lines = "LISBON, March 3 (AP) -- The port", "LISBON - The port", "LISBON: The port was closed on Monday."
    >>> [is_dateline(line, frozenset({"update"}), places) for line in lines]
    [True, True, True]
    >>> lines = "PORT OPEN - FINALLY", "LIVE: A port", "UPDATE - A port"
    >>> [is_dateline(line, frozenset({"update"}), places) for line in lines]
    [False, False, False]
    """
    if not (_SEPARATOR_RE.search(text, _NEAREST, _FARTHEST) and may_begin(text, 0)):
        return False
    world = load_lexicon(UNDETERMINED)  # datelines are the same in all languages
    window = text[:WINDOW]
    pieces = read_pieces(window, 0, world)
    if not pieces:
        return False
    words = window[slice(*pieces.place)] if pieces.place else ""
    if not _is_sure(pieces, words):
        return False
    place = words.lower()
    alone = not pieces.date and not pieces.credits
    if place in kickers or (alone and pieces.separator == ":" and place not in places.cities):
        return False
    rest = text[pieces.end :].strip()
    if (alone and rest == rest.upper()) if rest else not pieces.separator:
        return False  # a headline goes on, or a line that names place and date for themselves
    reading = read_places(window, *pieces.place, world) if pieces.place else NO_PLACES
    if (pieces.separator == "|" and not reading.known) or (pieces.bare and not pieces.place):
        return False  # "Ana Cruz | Hollis News |", "3 March - Source: AP"
    opening = Opening(window, 0, 0, "", text, is_prose(text, 0, len(text)), True, 0, False)
    return weigh(pieces, reading, opening, world, None).enough


def is_place_alone(text: str, places: Places) -> bool:
    """Whether the line is a known city and a colon, as some papers set the place above the story.

    >>> is_place_alone("New Delhi:", load_lexicon("en").places), is_place_alone("Sport:", load_lexicon("en").places)
    (True, False)
    """
    return text[-1] == ":" and len(text) <= _LONGEST_CITY and fold(text[:-1]) in places.cities


def _is_sure(pieces: Pieces, place: str) -> bool:
    """Whether there are capitals, a day or a known agency: any line may begin "Paris - "."""
    day = pieces.date is not None and pieces.date.value is not None
    return day or in_capitals(place) or any(credit.known for credit in pieces.credits)
