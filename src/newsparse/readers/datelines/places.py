"""Places as datelines write them: which there are, and what each is."""

import re
import unicodedata
from typing import NamedTuple

from newsparse.document import Place
from newsparse.lexicon import Lexicon
from newsparse.text.pattern import pattern

_MARKS = str.maketrans("", "", ".'`ʻ")
_BLANKS_RE = pattern(r"[\s\-–]+")
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ħ": "h"})

# A river, or a known name as a whole, is no second place: "Frankfurt/Main", "Trinidad and Tobago".
_JOINT_RE = pattern(r"[ ]{0,2}/[ ]{0,2}|[ ]{1,2}(?:and|und|et|y|e|&)[ ]{1,2}", re.IGNORECASE)
_COMMA_RE = pattern(r"[ ]{0,2},[ ]{0,3}|[ ]{0,2}(?=[(\[])")
_ABOARD_RE = pattern(r"(?:aboard|on board)[ ]{1,2}(?:the[ ]{1,2})?|with[ ]{1,2}(?=the[ ])", re.IGNORECASE)
_NEAR_RE = pattern(r"(?:near|outside)[ ]{1,2}(?=[^\W\d_])", re.IGNORECASE)
_WORD_RE = pattern(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_SHIPS = frozenset(["USS", "HMS", "USNS", "HMAS", "HMCS", "USCGC", "MV", "SS"])
_CAPITALS = _SHIPS | frozenset(["II", "III", "IV", "VI"])


def fold(name: str) -> str:
    """The form in which the gazetteer knows a name: lower case, no accents, stops or apostrophes, hyphens as blanks.

    >>> fold("São Paulo"), fold("ST.  LOUIS"), fold("PORT-AU-PRINCE")
    ('sao paulo', 'st louis', 'port au prince')
    """
    name = name.casefold()
    if not name.isascii():
        name = unicodedata.normalize("NFKD", name.translate(_LETTERS))
        name = "".join(char for char in name if not unicodedata.combining(char))
    return _BLANKS_RE.sub(" ", name.translate(_MARKS)).strip()


def is_aboard(words: str) -> bool:
    """Whether a ship or aircraft is named: `ABOARD THE USS MIDWAY`."""
    return _ABOARD_RE.match(words) is not None or words.partition(" ")[0] in _SHIPS


class PlacesReading(NamedTuple):
    """The places in a stretch of text, and how well they are known."""

    places: tuple[Place, ...]
    known: bool  # the first is in the gazetteer
    stands_alone: bool  # and needs no state or country behind it
    qualified: bool  # a known state or country follows one of them


NO_PLACES = PlacesReading((), False, False, False)


def read_places(text: str, start: int, end: int, lexicon: Lexicon) -> PlacesReading:
    """The places named between two offsets."""
    found: list[Place] = []
    known = alone = qualified = False
    for a, b in _split(text, start, end, lexicon):
        for pieces in _chains(text, a, b, lexicon):
            place, is_known, is_qualified = _resolve(text, pieces, lexicon)
            if not found:
                known, alone = is_known, is_qualified or _stands_alone(text[slice(*pieces[0])], place, lexicon)
            qualified = qualified or is_qualified
            found.append(place)
    return PlacesReading(tuple(found), known, known and alone, qualified)


def _stands_alone(name: str, place: Place, lexicon: Lexicon) -> bool:
    """Towns of the United States have their state behind them, but for the great ones."""
    return place.country != "US" or fold(name) in lexicon.places.stand_alone


def _split(text: str, start: int, end: int, lexicon: Lexicon) -> list[tuple[int, int]]:
    """The stretches between slashes and `and`."""
    if _codes(text[start:end], lexicon):
        return [(start, end)]
    stretches, at = [], start
    for m in _JOINT_RE.finditer(text, start, end):
        if m.start() > at and m.end() < end:
            stretches.append((at, m.start()))
            at = m.end()
    return [*stretches, (at, end)]


def _chains(text: str, start: int, end: int, lexicon: Lexicon) -> list[list[tuple[int, int]]]:
    """The pieces between commas, a list for each place: `NEW YORK`, `Louisville, KY` of `NEW YORK, Louisville, KY`."""
    pieces, at = [], start
    for m in _COMMA_RE.finditer(text, start, end):
        if m.start() > at:
            pieces.append((at, m.start()))
        at = m.end()
    if at < end:
        pieces.append((at, end))
    chains: list[list[tuple[int, int]]] = []
    for a, b in pieces:
        key = _key(text[a:b])
        places = lexicon.places
        new = key in places.cities and key not in places.regions and key not in places.countries
        if chains and not (new and text[a] not in "(["):
            chains[-1].append((a, b))
        else:
            chains.append([(a, b)])
    return chains


def _key(words: str) -> str:
    return fold(_NEAR_RE.sub("", words.strip("()[] .,"), 1))


def _codes(words: str, lexicon: Lexicon) -> list[str]:
    """What a name may be: a city's codes, or those of the state or country itself."""
    key, places = _key(words), lexicon.places
    return (places.cities.get(key) or places.countries.get(key) or places.regions.get(key) or "").split()


def _area_codes(words: str, lexicon: Lexicon) -> list[str]:
    """The codes of a state or country, named or abbreviated."""
    key, places = _key(words), lexicon.places
    return f"{places.regions.get(key, '')} {places.countries.get(key, '')}".split()


def _resolve(text: str, pieces: list[tuple[int, int]], lexicon: Lexicon) -> tuple[Place, bool, bool]:
    """The place, whether it is known, and whether a known state or country stands behind it."""
    (start, head_end), *rest = pieces
    end = pieces[-1][1]
    areas = [codes for a, b in rest if (codes := _area_codes(text[a:b], lexicon))]
    own = _codes(text[start:head_end], lexicon)
    if not own and not areas:
        head_end, behind = _area_behind(text, start, head_end, lexicon)
        areas = [behind] if behind else []
        own = _codes(text[start:head_end], lexicon) if behind else own
    if not own and not areas and rest:  # a province named for its chief town: "MONOPOLI (BARI)"
        areas = [codes[:1] for a, b in rest if (codes := _codes(text[a:b], lexicon))]
    code = _choose(own, areas)
    name = spell(text[start:head_end], lexicon)
    region = lexicon.places.region_names.get(code) if code else None
    place = Place(start, end, name, region, code[:2] if code else None)
    return place, bool(own), bool(areas)


def _area_behind(text: str, start: int, end: int, lexicon: Lexicon) -> tuple[int, list[str]]:
    """Where the name ends, if a state stands behind it without a comma: `WASHINGTON D.C.`, `COLUMBIA Md.`"""
    words = [m.start() for m in re.finditer(r"(?<=[ ])[^ ]", text[start:end])]
    for at in words[-2:]:
        area, head_end = text[start + at : end], start + len(text[start : start + at].rstrip())
        codes = lexicon.places.regions.get(_key(area), "").split()
        # Two letters without a stop may be any word: "FIX IS IN".
        if codes and ("." in area or len(area) > 2 or _codes(text[start:head_end], lexicon)):
            return head_end, codes
    return end, []


def _choose(own: list[str], areas: list[list[str]]) -> str | None:
    """The one code that fits both what the place may be and what is written behind it.

    >>> _choose(["GR", "US-GA", "US-OH"], [["US-GA", "GE"]]), _choose(["GE"], [["US-GA", "GE"]]), _choose([], [["PL"]])
    ('US-GA', 'GE', 'PL')
    """
    if not areas:
        return own[0] if own else None
    finest = [code for codes in areas for code in codes]
    countries = {code[:2] for code in areas[-1]}
    finest = [code for code in finest if code[:2] in countries]
    for code in finest:
        if code in own or ("-" in code and code[:2] in own):  # the gazetteer has many cities without their state
            return code
    for code in finest:
        if "-" not in code:
            inside = [mine for mine in own if mine[:2] == code]
            if inside:
                return next((c for c in finest if "-" in c and c[:2] == code), inside[0])
    of_country = [code for code in finest if any(mine[:2] == code[:2] for mine in own)]
    return max(of_country or finest[:1], key=len, default=None)


def spell(words: str, lexicon: Lexicon) -> str:
    """The name in its usual spelling: what stands in capitals gets small letters.

    >>> from newsparse.lexicon import load_lexicon
    >>> spell("RIO DE JANEIRO", load_lexicon("en")), spell("COEUR D'ALENE", load_lexicon("en"))
    ('Rio de Janeiro', "Coeur d'Alene")
    """
    words = " ".join(words.split())
    before = _ABOARD_RE.match(words) or _NEAR_RE.match(words)
    if before:
        words = words[before.end() :]
    known = lexicon.places.spellings.get(fold(words))
    if known:
        return known
    if words != words.upper() and not (words[:1].isupper() and words[1:].islower()):
        return words
    small = lexicon.places.small_words
    parts, at = [], 0
    for m in _WORD_RE.finditer(words):
        parts.append(words[at : m.start()])
        abbreviated = words[m.end() : m.end() + 1] == "." and m.end() - m.start() == 1
        parts.append(m[0] if abbreviated else _spell_word(m[0], small if m.start() else frozenset()))
        at = m.end()
    return "".join([*parts, words[at:]])


def _spell_word(word: str, small: frozenset[str]) -> str:
    if word in _CAPITALS:
        return word
    lower = word.lower()
    if lower in small:
        return lower
    head, apostrophe, tail = lower.partition("'")
    if apostrophe and len(tail) > 1:
        tail = tail.capitalize() if len(head) == 1 else tail  # "d'Alene", "O'Fallon", but "Xi'an"
        return f"{head if head in small else head.capitalize()}'{tail}"
    if lower.startswith("mc") and len(lower) > 4:
        return "Mc" + lower[2:].capitalize()
    return lower.capitalize()
