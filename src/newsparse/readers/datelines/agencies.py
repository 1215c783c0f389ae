"""Credits as datelines write them: in brackets, between slashes, or bare."""

from functools import cache
from typing import NamedTuple

from newsparse.document import Agency
from newsparse.lexicon import Lexicon
from newsparse.readers.datelines.dates import WrittenDate, read_date
from newsparse.text.pattern import pattern


class WrittenCredit(NamedTuple):
    """A credit from bracket to bracket; `known` where the lexicon has the agency; some hold the date, too."""

    start: int
    end: int
    agencies: tuple[Agency, ...]
    known: bool
    small: bool = False  # a code in small letters, as German papers sign: "(jur)", "(dpa/lno)"
    date: WrittenDate | None = None


_BRACKET_RE = pattern(r"\([ ]{0,3}([^()\[\]\n]{1,60})\)")
_SLASH_RE = pattern(r"/[ ]{0,2}([^\W\d_][^/\n]{0,40}(?:/[^\W\d_][^/\n ]{0,20})?)/(?=[\s.,:\-–—]|$)")
_BARE_RE = pattern(r"[^\W\d_][\w.]{1,20}(?:-[^\W\d_]\w{1,20})?(?:/[^\W\d_]\w{1,12})?(?:[ ][^\W\d_][\w.]{1,20}){0,2}")
_STATION_RE = pattern(
    r"(?:[KW][A-Z]{3}(?:[ -](?:TV|FM|AM|DT))?|[^\W_][\w-]{1,20}\.(?i:com?|net|org|news)(?:\.\w\w)?)(?=[ ]{0,2}[,\-–—|])"
)
_LONGEST_SITE = 23  # characters of a site's name before `.com`
_SIGNATURE_RE = pattern(r"[^\W\d_]{3,12}(?!\w)")
_DATE_BEHIND_RE = pattern(r"[ ]{0,2}[,\-–—|][ ]{0,2}(?=[^,\-–—|]{0,12}\d)")
_JOINT_RE = pattern(r"[ ]{0,2}(?:/|\||\+|,|[ ](?:and|via|und|et|y)[ ])[ ]{0,2}")

# An unknown name in brackets: what it may look like.
_NAME_RE = pattern(r"[^\W_a-zß-öø-ÿ][\w.&'!+\-]{0,24}(?:[ ]\w[\w.&'!+\-]{0,24}){0,3}")
_SMALL_RE = pattern(r"[^\W\d_][\w.\-]{1,14}")
_PARTY_RE = pattern(r"[A-Z]{1,3}-[A-Z][\w.]{0,6}")  # (R-Tex.), (D-N.Y.)
_NO_CREDITS = frozenset(
    [
        "left",
        "right",
        "centre",
        "center",
        "above",
        "below",
        "pictured",
        "file",
        "photo",
        "video",
        "see",
        "also",
        "and",
        "or",
        "al",
        "nl",
    ]
)


def read_credit(text: str, at: int, lexicon: Lexicon) -> WrittenCredit | None:
    """The credit in brackets or slashes that begins at an offset; None for what is no credit."""
    m = (_SLASH_RE if text.startswith("/", at) else _BRACKET_RE).match(text, at)
    if not m:
        return None
    start, end = m.start(1), m.start(1) + len(m[1].rstrip())
    found = read_names(text, start, end, lexicon)
    if found:
        return found._replace(start=at, end=m.end())
    behind = _DATE_BEHIND_RE.search(text, start, end)  # (Army News Service, Jan. 5, 2015), (Newsfile Corp. - May 4)
    if behind:
        date = read_date(text[:end], behind.end(), lexicon)
        if date and date.end == end:
            found = read_names(text, start, behind.start(), lexicon)
            if found:
                return found._replace(start=at, end=m.end(), date=date)
    return None


def read_bare(text: str, at: int, lexicon: Lexicon) -> WrittenCredit | None:
    """A known agency's name without brackets: `Reuters - `, `AAP - `, `РИА Новости.`"""
    m = _BARE_RE.match(text, at)
    if m and "/" not in m[0] and m[0].partition(" ")[0].replace(".", "").lower() not in _first_words(lexicon):
        return None  # nearly always
    while m:
        end = m.end() - m[0].endswith(".")
        name = _known_name(m[0].partition("/")[0], lexicon)
        if name and name.isupper() and len(name) < 4 and not m[0].isupper():
            name = None  # "Sign Up"
        found = read_names(text, at, end, lexicon) if name else None
        if found and found.known:
            return found
        shorter = m[0].rfind(" ")
        m = _BARE_RE.match(text, at, at + shorter) if shorter > 0 else None
    return None


def read_station(text: str, at: int) -> WrittenCredit | None:
    """An American station's call sign, or a site's name, without brackets: `KMOV, `, `WXYZ-TV, `, `HOLLIS.CO, `."""
    if not text.startswith(("K", "W"), at) and "." not in text[at : at + _LONGEST_SITE]:
        return None
    m = _STATION_RE.match(text, at)
    return _unknown(at, m[0]) if m else None


def read_signature(text: str, at: int) -> WrittenCredit | None:
    """A word with capitals inside that may be an agency's name: `KazTAG - `, `УНН.`"""
    m = _SIGNATURE_RE.match(text, at)
    return _unknown(at, m[0]) if m and not m[0][1:].islower() else None


def _unknown(at: int, name: str) -> WrittenCredit:
    return WrittenCredit(at, at + len(name), (Agency(at, at + len(name), name),), False)


def read_names(text: str, start: int, end: int, lexicon: Lexicon) -> WrittenCredit | None:
    """The agencies named between two offsets, if the words there can be any."""
    whole = _usual_name(text[start:end], lexicon)
    if whole:
        return WrittenCredit(start, end, (Agency(start, end, whole),), True, text[start].islower())
    agencies: list[Agency] = []
    known = small = False
    for a, b in _pieces(text, start, end):
        name = _usual_name(text[a:b], lexicon)
        known = known or name is not None
        if name is None:
            if not _may_be_a_name(text[a:b]):
                return None
            name = text[a:b]
            small = small or name.islower()
        agencies.append(Agency(a, b, name))
    return WrittenCredit(start, end, tuple(agencies), known, small) if agencies else None


def _pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    pieces, at = [], start
    for m in _JOINT_RE.finditer(text, start, end):
        pieces.append((at, m.start()))
        at = m.end()
    return [(a, b) for a, b in [*pieces, (at, end)] if a < b]


@cache
def _first_words(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(name.partition(" ")[0] for name in lexicon.agencies.agencies)


def _known_name(words: str, lexicon: Lexicon) -> str | None:
    return lexicon.agencies.agencies.get(" ".join(words.replace(".", "").lower().split()))


def _usual_name(words: str, lexicon: Lexicon) -> str | None:
    """The usual short name: of the whole, or of its first word where a desk or service follows: `AFP Sports`."""
    name = _known_name(words, lexicon)
    first, _, rest = words.partition(" ")
    if name is None and rest and first.isupper():
        return _known_name(first, lexicon)
    return name


def _may_be_a_name(words: str) -> bool:
    if words.lower().partition(" ")[0] in _NO_CREDITS or _PARTY_RE.fullmatch(words) or not 1 < len(words) <= 40:
        return False
    if words[0].isdecimal() and words == words.lower():
        return False  # "19 News" is a station, "2 years" is none
    return bool(_NAME_RE.fullmatch(words) or _SMALL_RE.fullmatch(words))
