"""The byline in a line: who wrote the story, told apart from roles, newsrooms, places and times."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newsparse.document import Author
from newsparse.lexicon import Lexicon
from newsparse.patterns.names import agency_name, is_acronym, is_domain, is_person, write_name
from newsparse.patterns.times import find_times_in, read_time_label


class BylineReading(NamedTuple):
    """A byline: `form` says what shape it has, `confidence` how sure that alone makes it (0 to 1)."""

    start: int
    end: int
    authors: tuple[Author, ...]
    form: str  # "opener", "opener alone", "names", "names and role", "names and time", "agency"
    confidence: float


MAX_LINE = 220

_WORD = r"[^\W\d_]"
_LETTER_RE = re.compile(_WORD)
_ASIDE_RE = re.compile(
    r"@\w{1,30}|\S{1,64}@\S{1,64}|https?://\S{1,200}|\d{1,3}[ -]?min\w{0,4}(?: read)?|[\d:.]{1,6}", re.IGNORECASE
)
_HANDLE_RE = re.compile(r"[ ]+@\w{1,30}$")
_BRACKET_RE = re.compile(r"[ ]*\(([^()]{1,60})\)$")
_DOUBLED_RE = re.compile(r"(.{5,60}?)[ ]?\1")


class _Piece(NamedTuple):
    start: int
    end: int
    text: str
    before: str  # what stands in front of it: "" at the line's beginning, "and", "tie", ",", "|", or "time"


class _Author:
    """An author in the making."""

    def __init__(self, name: str) -> None:
        self.name, self.role, self.affiliation = name, "", ""


def read_byline(line: str, lexicon: Lexicon) -> BylineReading | None:
    """The byline that the line is, or begins with.

    >>> from newsparse.lexicon import load_lexicon
    >>> read_byline("By Ana Cruz, Staff Writer", load_lexicon("en")).authors
    (Author(name='Ana Cruz', role='Staff Writer', affiliation=None),)
    """
    if len(line) > MAX_LINE or not _LETTER_RE.search(line):
        return None
    start = len(line) - len(line.lstrip(" -–—•*"))
    openers, splitter = _patterns(lexicon)
    opener = openers.match(line, start)
    if opener and opener.end() == len(line.rstrip()):
        return BylineReading(start, opener.end(), (), "opener alone", 0.9)
    if not opener:
        # "Published: 5 hours ago | Written by Ana Cruz"
        for m in re.finditer(r"[|·•][ ]{1,2}", line):
            if opener := openers.match(line, m.end()):
                start = m.end()
                break
    begins = opener.end() if opener else start
    pieces = list(_split(line, begins, splitter, lexicon))
    if not pieces:
        return None
    return _read_pieces(line, start, pieces, opener is not None, lexicon)


def _read_pieces(line: str, start: int, pieces: list[_Piece], opened: bool, lexicon: Lexicon) -> BylineReading | None:
    authors: list[_Author] = []
    outlets: list[str] = []
    roles: list[str] = []
    end, timed, known = start, any(p.before == "time" for p in pieces), False
    for i, piece in enumerate(pieces):
        if not piece.text:
            continue
        kind, name, role, place = _classify(piece, opened and i == 0, lexicon)
        if piece.before == "tie" and kind in ("person", "other", "outlet"):
            kind = "outlet" if kind == "outlet" or _is_outlet_tie(line, piece) else "place"
        if kind == "person":
            author = _Author(name)
            author.role, author.affiliation = role, place
            authors.append(author)
            known = known or name.split()[0].lower() in lexicon.names.given_names
        elif kind == "outlet":
            outlets.append(name)
            for a in authors:
                a.affiliation = a.affiliation or name
        elif kind == "role":
            roles.append(role)
            bearers = [a for a in authors if not a.role]
            for a in bearers if role.lower().endswith("s") else bearers[-1:]:
                a.role, a.affiliation = role, a.affiliation or place
        elif kind == "other":
            if not authors and not outlets:
                return None
            if not opened or not piece.text[0].isupper() or piece.before in ("|", "and"):
                if not opened or piece.before == ",":
                    return None
                break
        if kind != "aside":
            end = piece.end
    return _conclude(line, start, end, authors, outlets, roles, opened, timed, known, lexicon)


def _conclude(
    line: str, start: int, end: int, authors: list[_Author], outlets: list[str], roles: list[str],
    opened: bool, timed: bool, known: bool, lexicon: Lexicon,
) -> BylineReading | None:  # fmt: skip
    if authors:
        named = tuple(Author(a.name, a.role or None, a.affiliation or None) for a in authors)
    elif outlets:
        named = tuple(Author(o) for o in outlets)
    elif roles and opened:
        named = tuple(Author(r) for r in roles)
    else:
        return None
    if opened:
        return BylineReading(start, end, named, "opener", 1.0)
    if not authors:
        return BylineReading(start, end, named, "agency", 0.6) if agency_name(outlets[0], lexicon) else None
    if roles or any(a.role for a in authors):
        return BylineReading(start, end, named, "names and role", 0.85)
    if timed:
        return BylineReading(start, end, named, "names and time", 0.8)
    return BylineReading(start, end, named, "names", 0.6 if known else 0.4)


# ---- pieces


@cache
def _patterns(lexicon: Lexicon) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What opens a byline, and what separates its pieces."""
    own = lexicon.bylines
    openers = "|".join(re.escape(w) for w in sorted(own.openers or lexicon.labels.by, key=lambda w: (-len(w), w)))
    joiners = "|".join(re.escape(w) for w in sorted(own.joiners or lexicon.labels.joiners))
    ties = "|".join(re.escape(w) for w in sorted(own.ties or lexicon.labels.ties))
    return (
        re.compile(rf"(?:{openers})(?:[ ]*:[ ]*|[ ]+(?-i:(?=[^a-z]))|[ ]*$)", re.IGNORECASE),
        re.compile(
            rf"""
            (?P<bar> [ ]*[|·•;\N{{EN DASH}}\N{{EM DASH}}][ ]* | [ ]*/[ ]* | [ ]-[ ] )
          | (?P<comma> [ ]*,[ ]* (?: (?:{joiners}) [ ] (?=[^a-z]) )? )
          | (?P<joiner> [ ]{{1,2}} (?:{joiners}) [ ]{{1,2}} )
          | (?P<tie> [ ] (?:{ties}) [ ] (?: the[ ] )? (?=[^a-z]) )
          | (?P<blank> [ ]{{2,}} )
            """,
            re.VERBOSE,
        ),
    )


def _split(line: str, start: int, splitter: re.Pattern[str], lexicon: Lexicon) -> Iterator[_Piece]:
    """The pieces between separators and times."""
    end = len(line.rstrip())
    cuts = [(t.start, t.end, "time") for t in find_times_in(line, lexicon) if t.start >= start]
    for m in splitter.finditer(line, start, end):
        kind = {"bar": "|", "comma": ",", "joiner": "and", "tie": "tie", "blank": "|"}[m.lastgroup or "bar"]
        if all(m.end() <= s or e <= m.start() for s, e, _ in cuts if _ == "time"):
            cuts.append((m.start(), m.end(), kind))
    at, before = start, ""
    for s, e, kind in [*sorted(cuts), (end, end, "")]:
        text = line[at:s].strip(" ")
        if text:
            lead = len(line[at:s]) - len(line[at:s].lstrip(" "))
            yield _Piece(at + lead, at + lead + len(text), text, before)
        elif before == "time" or kind == "time":
            yield _Piece(at, at, "", before)
        at, before = e, kind
    if before == "time":
        yield _Piece(at, at, "", before)


def _classify(piece: _Piece, first: bool, lexicon: Lexicon) -> tuple[str, str, str, str]:
    """What a piece is, and the name, role and affiliation in it."""
    text = piece.text
    if (
        _ASIDE_RE.fullmatch(text)
        or text.lower().rstrip(":") in lexicon.bylines.asides
        or read_time_label(text, lexicon)
    ):
        return "aside", "", "", ""
    if _is_outlet(text, lexicon):
        return "outlet", text, "", ""
    role, affiliation = "", ""
    if bracket := _BRACKET_RE.search(text):
        text = text[: bracket.start()]
        if _is_outlet(bracket[1], lexicon):
            affiliation = bracket[1]
        else:
            role = bracket[1]
    text = _HANDLE_RE.sub("", text)
    words = text.split()
    if doubled := _DOUBLED_RE.fullmatch(text):
        words = doubled[1].split()
    name, tail = _cut_role(words, lexicon)
    if not name and tail:
        affiliation, role = _cut_affiliation(tail, lexicon)
        return "role", "", role, affiliation
    if tail:
        affiliation, role = _cut_affiliation(tail, lexicon)
    if is_person(name, lexicon) and not _is_label(name, first, lexicon):
        return "person", write_name(" ".join(name)), role, affiliation
    if first and len(name) == 1 and name[0].lower() not in lexicon.bylines.no_names | lexicon.months.weekdays:
        if name[0][0].isupper() or (name[0].isascii() and len(piece.text) < 20):
            return "person", write_name(name[0]), role, affiliation
    return "other", text, "", ""


def _is_label(name: list[str], first: bool, lexicon: Lexicon) -> bool:
    """Whether the words are those of a menu or a headline. Behind "By" a person may be called Price or House."""
    strange = [w.lower().rstrip(".") in lexicon.bylines.no_names for w in name]
    return all(strange) if first else any(strange)


def _is_outlet(text: str, lexicon: Lexicon) -> bool:
    words = text.split()
    return (
        agency_name(text, lexicon) is not None
        or is_domain(text)
        or (len(words) == 1 and is_acronym(text))
        or (2 <= len(words) <= 5 and words[0][0].isupper() and words[-1].lower() in lexicon.bylines.outlets)
    )


def _is_outlet_tie(line: str, piece: _Piece) -> bool:
    """Whether "for" or "of" stands before the piece, rather than "in" or "from"."""
    return line[: piece.start].split()[-1].lower() in (
        "for",
        "of",
        "the",
        "at",
        "für",
        "pour",
        "para",
        "per",
        "för",
        "voor",
    )


def _cut_role(words: list[str], lexicon: Lexicon) -> tuple[list[str], list[str]]:
    """The words before the role, and the role: "Ana Cruz Political Correspondent"."""
    own = lexicon.bylines
    if not words or words[-1].lower() not in own.roles:
        return words, []
    n = len(words) - 1
    while n and (words[n - 1].lower() in own.desks | own.roles or agency_name(words[n - 1], lexicon)):
        n -= 1
    if n and agency_name(" ".join(words[max(0, n - 2) : n]), lexicon):
        n = max(0, n - 2)
    return words[:n], words[n:]


def _cut_affiliation(words: list[str], lexicon: Lexicon) -> tuple[str, str]:
    """The agency in front of a role, and the role: "AP Technology Writer"."""
    for n in (3, 2, 1):
        if n < len(words) and agency_name(" ".join(words[:n]), lexicon):
            return " ".join(words[:n]), " ".join(words[n:])
    return "", " ".join(words)
