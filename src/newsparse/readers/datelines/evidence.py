"""Whether a reading is a dateline: what speaks for it, what against it, and how much."""

from typing import NamedTuple

from newsparse.lexicon import Lexicon
from newsparse.readers.datelines.agencies import read_station
from newsparse.readers.datelines.grammar import DASHES, Pieces
from newsparse.readers.datelines.places import PlacesReading, fold, is_aboard
from newsparse.text.pattern import pattern

ENOUGH = 4.0

_IN = ("in", "near", "im", "bei", "à", "en", "em", "w", "i", "в", "у")
_SHORT = 4  # letters of what is rather an abbreviation than a town
_SHORTEST = 3  # letters of a name that "in" makes a place
_WEAK = frozenset({":", ""})  # separators
_PROSE = 240  # characters of a block that is a paragraph
_SENTENCE_END_RE = pattern(r"""[.!?…:;]["'”’»)\]]{0,2}\s*$""")
_LABEL_RE = pattern(r"\n[ ]{0,4}[A-Z][\w.']{0,20}(?:[ ][A-Z][\w.']{0,20}){0,2}:[ ]")  # of a speaker
_SENTENCE_RE = pattern(r"[^.!?]{0,160}")
_LONG_WORD_RE = pattern(r"[^\W\d_]{4,}")

# What may speak for a dateline (or, below nothing, against it).
WEIGHTS = {
    "capitals": 2.0,  # the place is in capitals, and what follows is not
    "known place": 2.0,
    "known town": 1.0,  # in a country whose towns do not stand without their state
    "known state or country": 2.0,
    "ship or aircraft": 2.0,
    "word of places": 1.0,  # "San", "Beach", "County"
    "named as a place below": 2.0,  # "in Augsfeld"
    "date": 2.0,
    "weekday": 1.0,
    "known agency": 3.0,
    "agency": 1.0,  # a name in brackets that may be one
    "code in small letters": 1.0,  # as papers of some countries sign for their agencies: "(jur)"
    "begins with its credit": 1.0,
    "dash": 1.0,
    "head of the story": 1.0,
    "not English": 1.0,  # papers elsewhere set their datelines with a full stop
    "ends the line": -3.0,  # without a separator: "Oil prices climb (Reuters)"
    "colon": -0.5,
    "a lead behind its colon": 1.5,  # as the papers of India and Africa write, in English: "Kigali: The port"
    "a person's name before a colon": -1.5,  # "Georgia: The port"
    "date and nothing else": -1.0,  # "June 9 -- the Arena": without a year, it may be any list's
    "goes on in small letters": -3.0,
    "goes on in capitals": -4.0,
    "goes on like a headline": -2.0,
    "several unknown words": -1.0,
    "many unknown words": -2.0,
    "a short word": -1.0,  # "NASA", "PSA"
    "short for what stands before it": -4.0,  # "Great Plains Water (GPW)"
    "its dash comes again": -1.0,  # "Georgia – A mother of four – has"
    "credit of a picture behind it": -9.0,  # "LAS VEGAS, NV - MAY 3: ... (Photo by Ana Cruz)"
    "tag": -9.0,  # "EXCLUSIVE", "UPDATE 1"
    "no prose": -2.0,  # the block does not read like a paragraph
    "below the body's first paragraph": -2.5,
    "below the body's second paragraph": -9.0,
    "above the body": -2.0,  # in what was taken for a deck or a time
    "something in front": -2.0,
    "unknown behind something else": -9.0,
    "alone": -9.0,
}


class Opening(NamedTuple):
    """A stretch of text that a dateline may begin. `text` is the head of a block; offsets count from `offset`."""

    text: str
    offset: int  # of text[0] in the document
    start: int  # in text: where the dateline would begin
    follows: str  # what stands behind the block's head
    below: str  # the text below, in which a place may be named again
    prose: bool  # the block reads like a paragraph, not like a line of a page's head
    of_body: bool  # and is taken for one of the body
    passed: int  # how many paragraphs of the body stand above
    fused: bool  # something that belongs not to it stands in front


def is_prose(text: str, start: int, end: int) -> bool:
    """Whether the block reads like a paragraph: it is long, or ends like a sentence."""
    return end - start > _PROSE or bool(_SENTENCE_END_RE.search(text, max(start, end - 6), end))


class Verdict(NamedTuple):
    """The sum, and what it is made of."""

    weight: float
    evidence: tuple[str, ...]

    @property
    def enough(self) -> bool:
        return self.weight >= ENOUGH


def weigh(pieces: Pieces, reading: PlacesReading, opening: Opening, lexicon: Lexicon, language: str | None) -> Verdict:
    """The evidence of a reading; what speaks against it stands with a minus."""
    dated = bool(pieces.date) or any(credit.known for credit in pieces.credits)
    found = [
        *_of_places(pieces, reading, opening, lexicon),
        *_of_date(pieces),
        *_of_credits(pieces, reading, opening, lexicon, language),
        *_of_separator(pieces, reading, opening, dated, lexicon, language),
        *_of_surroundings(pieces, reading, opening, dated, language),
    ]
    total = sum(WEIGHTS[name] for name in found)
    return Verdict(total, tuple(name if WEIGHTS[name] > 0 else f"-{name}" for name in found))


def _of_places(pieces: Pieces, reading: PlacesReading, opening: Opening, lexicon: Lexicon) -> list[str]:
    if not pieces.place:
        return []
    found = []
    words = opening.text[slice(*pieces.place)]
    capitals, small = in_capitals(words), lexicon.places.small_words
    if capitals:
        found.append("capitals")
    if reading.known:
        found.append("known place" if reading.stands_alone else "known town")
    if reading.qualified:
        found.append("known state or country")
    if is_aboard(words):
        found.append("ship or aircraft")
    elif opening.fused and not reading.known:
        found.append("unknown behind something else")
    elif not reading.known and not reading.qualified:
        parts = fold(words).replace(",", " ").replace("/", " ").split()
        tags = lexicon.places.tags
        if read_station(words + ",", 0) or (parts and (parts[0] in tags or " ".join(parts[:2]) in tags)):
            found.append("tag")
        if len(parts) > 4:
            found.append("many unknown words")
        elif any(part in lexicon.places.place_words for part in parts if capitals or part not in small):
            found.append("word of places")
        elif len(parts) > 1:
            found.append("several unknown words")
        if capitals and len(words) <= _SHORT:
            found.append("a short word")
    elif not reading.qualified and fold(words) in lexicon.places.tags:  # "UK —"
        found.append("tag")
    doubtful = not reading.stands_alone and not reading.qualified
    if doubtful and pieces.separator != ":" and is_placed(words, opening.below):  # a headline's tag is named below, too
        found.append("named as a place below")
    if pieces.credits and _initials(words) in {agency.name for agency in pieces.credits[0].agencies}:
        found.append("short for what stands before it")
    return found


def _initials(words: str) -> str:
    return "".join(word[0] for word in words.split() if word[0].isupper())


def is_placed(words: str, text: str) -> bool:
    """Whether the text says of the place that something is in it.

    >>> is_placed("AUGSFELD", "The club lost in Augsfeld."), is_placed("VALVE", "Valve is in talks.")
    (True, False)
    """
    name = words.partition(",")[0].partition("(")[0].strip().casefold()
    text = text.casefold()
    return len(name) > _SHORTEST and any(f" {word} {name}" in text for word in _IN)


def in_capitals(words: str) -> bool:
    """Whether the first name is in capitals: `LA CROSSE, Wis.`, `McLEAN`, but not `Wien` or `NYPD Blue`."""
    letters = list(filter(str.isalpha, words.partition(",")[0].partition("(")[0]))
    capitals = sum(map(str.isupper, letters))
    return len(letters) > 1 and capitals * 4 >= len(letters) * 3


def _of_date(pieces: Pieces) -> list[str]:
    if not pieces.date:
        return []
    found = ["date" if pieces.date.value else "weekday"]
    if not pieces.place and not pieces.credits and not pieces.date.has_year:
        found.append("date and nothing else")
    return found


def _of_credits(
    pieces: Pieces, reading: PlacesReading, opening: Opening, lexicon: Lexicon, language: str | None
) -> list[str]:
    if not pieces.credits:
        return []
    found = []
    names = [agency.name for credit in pieces.credits for agency in credit.agencies]
    known = any(credit.known for credit in pieces.credits)
    if known:
        found.append("known agency")
    elif (
        pieces.date
        or pieces.separator not in _WEAK
        or (pieces.separator == ":" and _is_likely(names[0], reading, lexicon))
    ):
        found.append("agency")
    if any(credit.small and not credit.known for credit in pieces.credits) and language != "en":
        found.append("code in small letters")
    if not pieces.place and not known and any(fold(name) in lexicon.places.tags for name in names):
        found.append("tag")  # "(Video) -"
    first = pieces.credits[0].start == pieces.start and not pieces.bare
    if first and (known or (pieces.separator in DASHES and opening.prose and _is_titled(names[0]))):
        found.append("begins with its credit")
    if not pieces.place and not pieces.date and (pieces.bare or not known) and not opening.prose:
        found.append("alone")
    return found


def _is_likely(name: str, reading: PlacesReading, lexicon: Lexicon) -> bool:
    """Before a colon, a bracket is more often something else: `Boston (AL): `."""
    return reading.known and name.lower() not in lexicon.places.regions


def _is_titled(name: str) -> bool:
    return all(not word[0].islower() for word in name.split())


def _of_separator(
    pieces: Pieces, reading: PlacesReading, opening: Opening, dated: bool, lexicon: Lexicon, language: str | None
) -> list[str]:
    found = []
    if pieces.separator in DASHES:
        found.append("dash")
    elif pieces.separator == ":" and not dated:
        found.append("colon")
        if _is_lead(pieces, reading, opening, language):
            found.append("a lead behind its colon")
            if _is_called(opening.text[slice(*pieces.place or (0, 0))], lexicon):
                found.append("a person's name before a colon")
    elif pieces.separator == "" and not opening.text[pieces.end :].strip():
        found.append("ends the line")
    elif pieces.separator == "." and language not in {None, "en"}:
        found.append("not English")
    return found


def _is_lead(pieces: Pieces, reading: PlacesReading, opening: Opening, language: str | None) -> bool:
    """What stands behind a colon and a place in small letters: a lead, not a headline's end, nor what somebody says."""
    if not pieces.place or in_capitals(opening.text[slice(*pieces.place)]):
        return False
    placed = reading.stands_alone or reading.qualified
    return language == "en" and opening.prose and placed and not _LABEL_RE.search(opening.below)


def _is_called(place: str, lexicon: Lexicon) -> bool:
    """Whether people are called as the state or country is, of which hardly any story is filed by itself."""
    name, places = fold(place), lexicon.places
    return name in lexicon.names.given_names and (name in places.countries or name in places.regions)


def _comes_again(dash: str, words: str) -> bool:
    """Whether the same dash comes again in the sentence: the two enclose what stands between them."""
    sentence = _SENTENCE_RE.match(words)
    return sentence is not None and f" {dash} " in sentence[0]


def _is_in_capitals(words: str) -> bool:
    letters = list(filter(str.isalpha, words[:80]))
    return len(letters) > 8 and sum(map(str.isupper, letters)) * 3 > len(letters) * 2


def _is_like_a_headline(words: str) -> bool:
    """Whether all but one of the longer words have capitals, as in English headlines."""
    long = _LONG_WORD_RE.findall(words, 0, 90)
    return len(long) > 4 and sum(word[0].isupper() for word in long) >= len(long) - 1


def _of_surroundings(
    pieces: Pieces, reading: PlacesReading, opening: Opening, dated: bool, language: str | None
) -> list[str]:
    found = []
    if opening.passed == 0:
        found.append("head of the story")
    else:
        found.append(f"below the body's {'first' if opening.passed == 1 else 'second'} paragraph")
    if not opening.of_body:
        found.append("above the body")
    if opening.fused:
        found.append("something in front")
    behind = opening.text[pieces.end :].lstrip() or opening.follows.lstrip()
    if not dated and behind and behind[0].islower() and not behind[1:2].isupper():
        found.append("goes on in small letters")
    elif not dated and _is_in_capitals(behind):
        found.append("goes on in capitals")
    elif not dated and language == "en" and _is_like_a_headline(behind):
        found.append("goes on like a headline")
    small = pieces.place and not in_capitals(opening.text[slice(*pieces.place)])
    if small and not dated and _comes_again(pieces.separator, behind):
        found.append("its dash comes again")
    if "(Photo " in opening.below.partition("\n")[0]:
        found.append("credit of a picture behind it")
    known = reading.known or any(credit.known for credit in pieces.credits)
    if not opening.prose and not (dated and known) and opening.text[pieces.end :].strip():
        found.append("no prose")
    return found
