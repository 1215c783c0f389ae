"""The authors that the parts of a byline name together, and how sure that is."""

import re
from typing import NamedTuple

from newsparse.document import Author
from newsparse.lexicon import Lexicon
from newsparse.readers.bylines.meanings import Meaning, is_called_newsroom, is_unnamed, read_part
from newsparse.readers.bylines.parts import Part
from newsparse.readers.bylines.roles import is_role_line
from newsparse.readers.bylines.words import known_words
from newsparse.readers.names import agency_name, is_acronym

_ABBREVIATION = 5  # characters, the stop included: "Inc.", "Corp."


class BylineReading(NamedTuple):
    """A byline: `rule` says what shape it has, `confidence` how sure that alone makes it (0 to 1)."""

    start: int
    end: int
    authors: tuple[Author, ...]
    # "opener", "opener alone", "names", "names and role", "names and time", "agency"; of a line that is known to be a
    # byline, also "role" and "whole line"
    rule: str
    confidence: float


class _Collected:
    """The authors as the parts name them, one after the other."""

    def __init__(self) -> None:
        self.authors: list[Author] = []
        self.outlets: list[str] = []
        self.roles: list[str] = []
        self.unnamed: list[str] = []  # roles with whose they are: "Daily Mail Reporter"

    def add(self, meaning: Meaning) -> None:
        if meaning.kind == "person":
            self.authors.append(Author(meaning.name, meaning.role or None, meaning.affiliation or None))
        elif meaning.kind == "outlet":
            house = meaning.name
            if house[-1] == "." and len(house.rpartition(" ")[2]) > _ABBREVIATION:
                house = house[:-1]  # "Special to The Tribune."
            self.outlets.append(house)
            self.authors = [a if a.affiliation else a._replace(affiliation=house) for a in self.authors]
        elif meaning.kind == "role":
            self.roles.append(meaning.role)
            self.unnamed.append(meaning.name)
            # "Staff Writers" are all before it, a "Staff Writer" is the last.
            shared = meaning.role.lower().endswith("s")
            for i in range(0 if shared else max(0, len(self.authors) - 1), len(self.authors)):
                author = self.authors[i]
                self.authors[i] = author._replace(
                    role=author.role or meaning.role, affiliation=author.affiliation or meaning.affiliation or None
                )

    def named(self, opened: bool) -> tuple[Author, ...]:
        if self.authors:
            return tuple(self.authors)
        return tuple(Author(name) for name in self.outlets or (self.unnamed if opened else ()))


def assemble(line: str, opener: int | None, parts: list[Part], timed: bool, lexicon: Lexicon) -> BylineReading | None:
    """The byline that the parts make; `opener` is where its opening words begin."""
    got, end, last = _Collected(), 0, ""
    for part in parts:
        opened = opener is not None
        meaning = read_part(part, opened, opened and part is parts[0], lexicon)
        if part.before == "|" and got.authors and part.text.partition(" ")[0].lower() in lexicon.labels.articles:
            meaning = Meaning("outlet", part.text)  # "Ana Cruz | El Faro de Orrin"
        if part.before == "and" and _is_nobody(part, lexicon):
            meaning = Meaning("place")  # "and agencies": nobody's employer
        if meaning.kind == "other" and not (
            _is_explained(part, last, opened, got, lexicon)
            or (part is parts[-1] and _is_seat(part, parts, got, lexicon))
        ):
            if opener is None or not got.named(True):
                return None
            break
        employs = part.before == "tie" and _is_employer(line, part)
        if part.before == "tie" and meaning.kind in ("person", "other"):
            meaning = Meaning("outlet" if employs else "place", part.text)
        elif part.before == "tie" and not employs and meaning.kind == "outlet" and is_acronym(part.text):
            meaning = Meaning("place", part.text)  # "JANE DOE IN PARIS"
        elif meaning.kind == "other":
            meaning = Meaning("outlet" if last == "role" else "place", part.text)
        got.add(meaning)
        last = meaning.kind
        end = part.end if meaning.kind != "aside" else end
    start = parts[0].start if opener is None else opener
    return _conclude(start, end, got, opener is not None, timed, lexicon)


def _is_nobody(part: Part, lexicon: Lexicon) -> bool:
    """Whether the words stand for others who wrote, without a name: "agencies", "Press Agency Reporters"."""
    low = part.text.lower()
    return low in known_words(lexicon).stand_ins or (low.endswith("s") and is_role_line(part.text, lexicon))


def _is_explained(part: Part, last: str, opened: bool, got: _Collected, lexicon: Lexicon) -> bool:
    """Whether words that are neither name nor role may stand there: a place or an employer behind an author."""
    if not got.named(True) or not part.text[0].isupper() or len(part.text.split()) > 6:
        return False
    if part.before == "," and part.text.lower() in lexicon.places.cities:
        return True  # "Ana Cruz, London, Tom Okafor"
    return part.before == "tie" or last == "role" or (part.before == "," and (opened or last == "outlet"))


def _is_seat(part: Part, parts: list[Part], got: _Collected, lexicon: Lexicon) -> bool:
    """Whether the last words are where the one author sits: "Ana Cruz, Orrin", "Ana Cruz, The Harbourist"."""
    words = part.text.split()
    if part.before == "|" and got.outlets and not got.authors:
        return part.text.lower() in lexicon.places.cities  # "Reuters - Lisbon"
    return (
        part.before in (",", "|")
        and len(parts) == 2
        and len(got.authors) == 1
        and len(words) <= (3 if part.before == "," else 1)
        and all(word != word.lower() for word in words)  # "portNews", too
        and (
            words[0].lower() in lexicon.places.cities
            or lexicon.bylines.no_names.isdisjoint(word.lower() for word in words[words[0] == "The" :])
        )
    )


def _is_employer(line: str, part: Part) -> bool:
    """Whether the word before the part says for whom the author works, not where."""
    return not re.search(
        r"(?i)\b(?:in|from|aus|à|en|a|i|из|в|bei)[ ](?:the[ ])?$", line[max(0, part.start - 12) : part.start]
    )


def _conclude(
    start: int, end: int, got: _Collected, opened: bool, timed: bool, lexicon: Lexicon
) -> BylineReading | None:
    named = got.named(opened or any(r.lower() in known_words(lexicon).stand_ins for r in got.roles))
    if not named:
        return None
    given = any(a.name.split()[0].lower() in lexicon.names.given_names for a in named)
    if opened:
        return BylineReading(start, end, named, "opener", _trust(named[0].name.split(), given, got, lexicon))
    if not got.authors:
        known = timed or any(
            agency_name(a.name, lexicon)
            or agency_name(a.name.split()[0], lexicon)
            or a.name.lower() in known_words(lexicon).stand_ins
            or is_called_newsroom(a.name.split(), lexicon)
            or (" " in a.name and is_unnamed(a.name.split()[:1], lexicon))
            for a in named
        )
        return BylineReading(start, end, named, "agency", 0.6) if known else None
    if got.roles or any(a.role for a in named):
        return BylineReading(start, end, named, "names and role", 0.85)
    if timed:
        return BylineReading(start, end, named, "names and time", 0.8)
    if not any(a.name != a.name.lower() for a in named):
        return None  # scripts without capitals: no shape tells a name
    long = any(len(a.name.split()) > 3 for a in named)  # "Ana Cruz Tour Dates"
    return BylineReading(start, end, named, "names", 0.3 if long else 0.6 if given else 0.4)


def _trust(name: list[str], given: bool, got: _Collected, lexicon: Lexicon) -> float:
    """How sure the name behind an opener makes a byline: "By Region" is hardly one."""
    if not got.authors or got.roles:
        return 1.0
    if len(name) == 1:
        return 0.6 if given else 0.3
    return 1.0 if given or lexicon.bylines.no_names.isdisjoint(w.lower() for w in name) else 0.6
