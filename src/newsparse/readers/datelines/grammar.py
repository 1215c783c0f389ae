"""What a dateline would be, if one began here: places, date, credit and separator, in any order in use.

Pieces are read one by one from the left, each by its own small pattern at a known place; nothing is searched for.
Words of a place are read as long as they could be a name's; then dates, credits and separators in any order. The
dateline ends with its last separator, or with the bracket of its credit where none follows.
"""

import re
from typing import NamedTuple

from newsparse.lexicon import Lexicon
from newsparse.readers.datelines.agencies import WrittenCredit, read_bare, read_credit, read_signature, read_station
from newsparse.readers.datelines.dates import WrittenDate, read_date
from newsparse.readers.datelines.places import fold
from newsparse.text.pattern import pattern

WINDOW = 180  # characters of a block that are looked at
MOST_WORDS = 14  # of all places together
MOST_PIECES = 9  # behind the places


class Pieces(NamedTuple):
    """Where the pieces stand. `separator` is "" where the dateline ends with a bracket."""

    start: int
    end: int
    place: tuple[int, int] | None
    date: WrittenDate | None
    credits: tuple[WrittenCredit, ...]
    separator: str
    bare: bool  # the credit has neither brackets nor slashes


_CAPITAL = r"[^\W\d_a-zß-öø-ÿα-ωа-џ]"
# A letter that stands among capitals where the typist's hand slipped: "ME}LBOURNE".
_INNER = r"(?:[^\W\d_]|['’`ʻ.](?=[^\W\d_])|-(?=[^\W\d_])|[\]}{*](?=[^\W\d_a-z]))"
_WORD_RE = pattern(rf"{_CAPITAL}{_INNER}{{0,30}}(?P<stop>\.?)")
_SMALL_WORD_RE = pattern(rf"(?:[^\W\d_]{{1,5}}|al-|el-|d')[ ]{{0,2}}(?={_CAPITAL})")
_LAST_WORD_RE = pattern(r"[^\W\d_]{2,12}(?=[ ]{0,2},)")
_JOINT_RE = pattern(r"[ ]{0,2},[ ]{0,3}|[ ]{0,2}/[ ]{0,2}|[ ]{1,3}(?:&[ ]{1,2})?|(?=[(\[])|-(?=\w)")
_AREA_RE = pattern(r"[ ]{0,3}(?:\([ ]?([^()\[\]\n]{2,40})\)|\[[ ]?([^()\[\]\n]{2,40})\])")
_GAP_RE = pattern(r"[ ]{0,12}(?:[.,]{1,2}[ ]{0,3})?")
_SEPARATOR_RE = pattern(
    r"""
    [ ]{0,12} (?:[.:][ ]{0,2})?
    (?P<dash> -{2,3} | [–—―‒] | _{1,2}(?=\s|$) | (?<=[ )])_{1,2} | \| | - )
  | [ ]{0,2} (?P<stop> : | \. | / ) (?=\s|$|["“”«»])
    """,
    re.VERBOSE,
)
_OPENERS = frozenset("([/")
DASHES = frozenset({"-", "--", "—", "–", "―", "_"})
_STROKES = DASHES | {"|"}
# How most paragraphs begin: words, and at last two in small letters and three more without a sign between them. At the
# first of the two a place has ended; what may stand between it and a separator is a day of the week and an agency,
# which is three words at most. Of ten paragraphs, seven need no closer look.
_TOKEN = "[A-Za-z]{1,20}+(?:'s)?"
_PROSE_RE = pattern(rf"(?:{_TOKEN},? ){{0,9}}?[a-z]{{1,20}}+ [a-z]{{1,20}}+(?: {_TOKEN}){{2}},? [A-Za-z]")


def may_begin(text: str, start: int) -> bool:
    """Whether a closer look pays.

    >>> [may_begin(t, 0) for t in ("Lisbon, March 3 - The port", "In Lisbon, Ana Cruz said that the port is open")]
    [True, False]
    """
    first = text[start : start + 1]
    return first in _OPENERS or (first.isalnum() and not _PROSE_RE.match(text, start))


def read_pieces(text: str, start: int, lexicon: Lexicon) -> Pieces | None:
    """The pieces of a dateline that begins at an offset of a window of text, where one may begin; or None."""
    if text[start] in _OPENERS:
        return _bracketed_place(text, start, lexicon) or _behind(text, start, start, None, lexicon)
    if read_date(text, start, lexicon):
        return _behind(text, start, start, None, lexicon)
    return _signed_first(text, start, lexicon) or _place_and_more(text, start, lexicon)


def _place_and_more(text: str, start: int, lexicon: Lexicon) -> Pieces | None:
    place_end = _end_of_places(text, start, lexicon)
    return _behind(text, start, place_end, (start, place_end), lexicon) if place_end else None


def _bracketed_place(text: str, start: int, lexicon: Lexicon) -> Pieces | None:
    """`(London) —`, `(GENEVA, May 3) -`: a known place, and not an agency."""
    place_end = _end_of_places(text, start + 1, lexicon) or start
    if not _is_known(text[start + 1 : place_end], lexicon):
        return None
    gap = _GAP_RE.match(text, place_end)
    date = read_date(text, gap.end(), lexicon) if gap else None
    at = date.end if date else place_end
    if text[at : at + 1] not in {")", "]"}:
        return None
    return _behind(text, start, at + 1, (start + 1, place_end), lexicon, date)


def _signed_first(text: str, start: int, lexicon: Lexicon) -> Pieces | None:
    """`Reuters - `, `AFP, PARIS - `, `KMOV, St. Louis —`, where a bare credit looks like a place."""
    credit = read_bare(text, start, lexicon) or read_station(text, start)
    if not credit or fold(text[start : credit.end]) in lexicon.places.cities:
        return None
    separator = read_separator(text, credit.end, tight=False)
    if text[credit.end : credit.end + 2] == ", " or (separator and separator[1] in DASHES):
        pieces = _behind(text, start, separator[0] if separator else credit.end, None, lexicon, signed=(credit,))
        if pieces and (credit.known or _is_city(text[slice(*pieces.place)] if pieces.place else "", lexicon)):
            return pieces._replace(bare=True)
        if separator and credit.known:
            return Pieces(start, separator[0], None, None, (credit,), separator[1], True)
    return None


def _end_of_places(text: str, start: int, lexicon: Lexicon) -> int | None:
    """Where the words end that could name places; None where there are none."""
    at = start
    end: int | None = None
    for _ in range(MOST_WORDS):
        word = _WORD_RE.match(text, at)
        if not word:
            small = _SMALL_WORD_RE.match(text, at) if end else None
            if not small:
                end = _behind_known_name(text, start, at, lexicon) or end
                break
            word = _WORD_RE.match(text, small.end())
            if not word:
                break
            at = word.start()
        if end and not _is_area(word[0], lexicon) and (read_date(text, at, lexicon) or _is_signed(text, at, lexicon)):
            break  # "Mo." and "Sa." are days of the week as well, but not behind a town
        end = word.end()
        if word["stop"] and not _is_abbreviation(text[at:end], lexicon):
            end -= 1
            break
        end = _behind_areas(text, start, end, lexicon)
        joint = _JOINT_RE.match(text, end)
        if not joint or ("/" in joint[0] and _is_slash_credit(text, joint, lexicon)):
            break
        at = joint.end()
    return end


def _behind_known_name(text: str, start: int, at: int, lexicon: Lexicon) -> int | None:
    """Where a known name ends whose last word has small letters: `La paz, march 4`."""
    word = _LAST_WORD_RE.match(text, at)
    return word.end() if word and fold(text[start : word.end()]) in lexicon.places.cities else None


def _is_slash_credit(text: str, joint: re.Match[str], lexicon: Lexicon) -> bool:
    """`WHITEFISH, MT / ACCESSWIRE /`: what the slash opens is no second place."""
    credit = read_credit(text, text.index("/", joint.start()), lexicon)
    return credit is not None and credit.known


def _is_signed(text: str, at: int, lexicon: Lexicon) -> bool:
    """`London CNN —`, `Accra, GNA –`: what ends the words is an agency."""
    credit = read_bare(text, at, lexicon)
    separator = read_separator(text, credit.end, tight=False) if credit else None
    return separator is not None and separator[1] in _STROKES


def _is_area(word: str, lexicon: Lexicon) -> bool:
    return word.rstrip(".").lower() in lexicon.places.regions


def _is_abbreviation(word: str, lexicon: Lexicon) -> bool:
    """`N.Y.`, `Wis.`, `St.`: a stop that does not end the place."""
    return word.count(".") > 1 or len(word) < 4 or _is_area(word, lexicon)


def _behind_areas(text: str, start: int, at: int, lexicon: Lexicon) -> int:
    """Behind the brackets that hold a state or country: `Mysuru (Karnataka) [India]`."""
    for _ in range(2):
        area = _AREA_RE.match(text, at)
        closed = _end_of_area(text, start, area, lexicon) if area else None
        if closed is None:
            break
        at = closed
    return at


def _end_of_area(text: str, start: int, area: re.Match[str], lexicon: Lexicon) -> int | None:
    """Where brackets behind a place close that hold a state or country, not a credit: `Nagpur (India)`."""
    if area[2]:
        return area.end()
    words = area[1].strip()
    credit = read_credit(text, area.start(1) - 1, lexicon)
    if credit and (credit.known or credit.date):
        return None
    key = fold(words)
    places = lexicon.places
    if key in places.countries or (key in places.regions and len(words) > 2):
        return area.end()
    own = {code[:2] for code in places.cities.get(fold(text[start : area.start()]), "").split()}
    if not own.isdisjoint(code[:2] for code in places.regions.get(key, "").split()):
        return area.end()  # "MORENA (MP)"
    behind = text[area.end() : area.end() + 3]
    if behind.lstrip().startswith(("(", "[")):
        return area.end()
    gap = _GAP_RE.match(text, area.end())
    dated = gap and read_date(text, gap.end(), lexicon)
    if dated and (key in places.cities or not words.isupper() or len(words) > 5):
        return area.end()
    return None


def _behind(
    text: str,
    start: int,
    at: int,
    place: tuple[int, int] | None,
    lexicon: Lexicon,
    date: WrittenDate | None = None,
    signed: tuple[WrittenCredit, ...] = (),
) -> Pieces | None:
    """The dates, credits and separators behind the places, as far as they make the end of a dateline.

    Where no place has been read, one may stand among them: `(ANSA) - ROMA, 6 LUG -`.
    """
    begin = at
    best: Pieces | None = None
    bare = False
    for _ in range(MOST_PIECES):
        gap = _GAP_RE.match(text, at)
        here = gap.end() if gap else at
        char = text[here : here + 1]
        written = _bracketed_date(text, here, lexicon) if char == "(" else None
        credit = read_credit(text, here, lexicon) if char in _OPENERS and not written else None
        if credit and (credit.known or best is None or best.separator == "--"):
            signed = (*signed, credit)
            date = date or credit.date
            at = credit.end
            best = Pieces(start, at, place, date, signed, "", bare)
            continue
        written = written or (read_date(text, here, lexicon) if date is None else None)
        if written:
            date, at = written, written.end
            if best and not best.separator and date.has_year:  # AUSTIN, Texas (PRWEB) MAY 3, 2012
                best = best._replace(end=at, date=date)
            continue
        separator = read_separator(text, at, tight=at > begin)
        if separator:
            at = separator[0]
            best = Pieces(start, at, place, date, signed, separator[1], bare)
            continue
        loose = None
        here += char == "/"  # Berlin/dpa
        if here > at and not signed:
            loose = read_bare(text, here, lexicon) or (read_signature(text, here) if date and place else None)
        if loose and (after := read_separator(text, loose.end, tight=False)):
            signed = (loose,)
            bare = True
            at = after[0]
            best = Pieces(start, at, place, date, signed, after[1], bare)
            continue
        if place is None and (date or signed):
            best = _place_behind(text, start, here, lexicon, date, signed) or best
        break
    return best


def _place_behind(
    text: str, start: int, at: int, lexicon: Lexicon, date: WrittenDate | None, signed: tuple[WrittenCredit, ...]
) -> Pieces | None:
    """The pieces with a place that stands behind the date or the credit, if anything but its capitals speaks for it."""
    place_end = _end_of_places(text, at, lexicon)
    if place_end is None:
        return None
    pieces = _behind(text, start, place_end, (at, place_end), lexicon, date, signed)
    if not pieces or not pieces.separator:
        return None
    signatures = () if pieces.bare else pieces.credits[len(signed) :]
    more = pieces.date is not date or any(credit.known for credit in signatures)
    words = text[at:place_end]
    return pieces if more or _is_known(words, lexicon) or _is_in_area(words, lexicon) else None


def _is_in_area(words: str, lexicon: Lexicon) -> bool:
    """Whether a state or country stands behind the place: `TOLLING, Mass.`"""
    area = fold(words.rpartition(",")[2])
    return "," in words and (area in lexicon.places.regions or area in lexicon.places.countries)


def _is_known(words: str, lexicon: Lexicon) -> bool:
    """Whether a place begins with a city or country that the gazetteer has."""
    key = _first_name(words)
    return key in lexicon.places.cities or key in lexicon.places.countries


def _is_city(words: str, lexicon: Lexicon) -> bool:
    """Whether it begins with a city that is not rather the state behind a town: `WALL, N.J.`"""
    key, places = _first_name(words), lexicon.places
    return key in places.cities and (key not in places.regions or key in places.stand_alone)


def _first_name(words: str) -> str:
    return fold(words.partition(",")[0].partition("/")[0])


def _bracketed_date(text: str, at: int, lexicon: Lexicon) -> WrittenDate | None:
    """`WASHINGTON (Aug. 13) --`"""
    date = read_date(text, at + 1, lexicon)
    if date and text[date.end : date.end + 1] == ")":
        return date._replace(start=at, end=date.end + 1)
    return None


def read_separator(text: str, at: int, tight: bool) -> tuple[int, str] | None:
    """Where the separator at an offset ends, and what it is; `tight`: a hyphen may touch what is on both its sides."""
    m = _SEPARATOR_RE.match(text, at)
    if not m:
        return None
    mark = m["dash"] or m["stop"]
    if mark == "-" and not tight and m.start("dash") == at and text[m.end() : m.end() + 1] not in {" ", "\n", ""}:
        return None
    return m.end(), "--" if mark == "---" else mark
