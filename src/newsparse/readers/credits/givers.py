"""The names in a credit: whose each is, creator and agency apart."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newsparse.lexicon import Lexicon
from newsparse.readers.credits.labels import read_opener
from newsparse.readers.names import agency_name, is_domain, is_person, picture_agency, write_name
from newsparse.text.pattern import pattern


class CreditReading(NamedTuple):
    """A credit within a line, its label or sign included, brackets around it left out."""

    start: int
    end: int
    creator: str | None
    agency: str | None
    rule: (
        str  # "label", "sign", "brackets", "slash", "house", "via", "for", "agency"; of a known line also "whole line"
    )


_INNER_BRACKET_RE = pattern(r"(?<! )[ ]*[(\[]([^()\[\]]{2,60})[)\]]$")
_BETWEEN_NAMES_RE = pattern(
    r"(?<! )(?:[ ]*[/|;][ ]*|[ ]+(?i:via)[ ]+|[ ]*,[ ]+|[ ]+[-–—][ ]+)|(?<=[^\W\d_]{3})\.[ ]+(?=[A-Z][a-z])"
)
_LICENCE_RE = pattern(r"CC0?\b|BY(?:-|\b)|public domain", re.IGNORECASE)  # "CC BY-SA 4.0"
_VIA_RE = pattern(r"(?:via|by|from)[ ]+", re.IGNORECASE)
WORKS_FOR_RE = pattern(r"[ ](?:for|on|für|pour|para|per|för|voor)[ ](?=[^a-z])")


def split_names(text: str, lexicon: Lexicon) -> list[tuple[str, str]]:
    """The names in a credit, each with what it is: "agency", "person", "filler" or "other"."""
    parts = []
    for piece in _pieces(text, lexicon):
        opener = read_opener(piece, 0, len(piece), lexicon)
        if opener and opener.house:
            parts.append(("agency", opener.house))
        name = _VIA_RE.sub("", piece[opener.end :] if opener else piece, count=1).strip(" .()[]")
        if name:
            parts.append((kind_of(name, lexicon), name))
    return parts


def _pieces(text: str, lexicon: Lexicon) -> Iterator[str]:
    text = text.strip(" .")
    bracket = _INNER_BRACKET_RE.search(text)
    for piece in _BETWEEN_NAMES_RE.split(text[: bracket.start()] if bracket else text):
        person = WORKS_FOR_RE.split(piece, maxsplit=1)
        if len(person) == 2 and is_person(person[0].split(), lexicon):
            yield from person
        else:
            yield from _couple(piece, lexicon)
    if bracket:
        yield bracket[1]


def _couple(piece: str, lexicon: Lexicon) -> list[str]:
    """Two persons that "and" joins, or the piece as it is."""
    words = piece.split()
    own, world = lexicon.bylines.joiners, lexicon.labels.joiners
    for i, word in enumerate(words):
        if (word in own or word in world) and is_person(words[:i], lexicon) and is_person(words[i + 1 :], lexicon):
            return [" ".join(words[:i]), " ".join(words[i + 1 :])]
    return [piece]


def kind_of(name: str, lexicon: Lexicon) -> str:
    """What a name is: "agency", "house" (it ends as organisations do), "person", "filler" or "other"."""
    words, low = name.split(), name.lower()
    if low in fillers(lexicon) or _LICENCE_RE.match(name):
        return "filler"
    if agency_name(name, lexicon) or is_domain(name) or ends_as_agency(words, lexicon):
        return "agency"
    if low in lexicon.labels.platforms:
        return "agency"
    last = words[-1].lower()
    if len(words) > 1 and (last in lexicon.people.organization_endings or last in lexicon.bylines.outlets):
        return "house"
    if words[0] == "The" or all(w.lower() in lexicon.bylines.no_names for w in words):
        return "other"
    return "person" if is_person(words, lexicon) else "other"


def ends_as_agency(words: list[str], lexicon: Lexicon) -> bool:
    """Whether two words or more end as agencies and other houses do: "Getty Images Europe", "UN Photo"."""
    if not 2 <= len(words) <= 5 or not words[0][0].isupper():
        return False
    last = words[-1].lower()
    return last in lexicon.labels.picture_endings or picture_agency(" ".join(words[:2]), lexicon) is not None


@cache
def fillers(lexicon: Lexicon) -> frozenset[str]:
    """What stands in a credit and names nobody."""
    return lexicon.captions.fillers | lexicon.labels.fillers


def make_credit(
    start: int, end: int, parts: list[tuple[str, str]], rule: str, lexicon: Lexicon
) -> CreditReading | None:
    """The credit with creator and agency apart; an unknown name beside an agency is the creator, else the agency."""
    if not parts:
        return None
    named = any(kind == "person" for kind, _ in parts)
    known = any(kind in ("agency", "house") for kind, _ in parts)
    people: list[str] = []
    agencies: list[str] = []
    for kind, name in parts:
        if kind == "person" or (kind == "other" and known and not named and not people):
            people.append(write_name(name))
        elif kind != "filler":
            agencies.append(agency_name(name, lexicon) or _without_ending(name, lexicon) or name)
    creator, agency = " and ".join(dict.fromkeys(people)), "/".join(dict.fromkeys(agencies))
    return CreditReading(start, end, creator or None, agency or None, rule)


def _without_ending(name: str, lexicon: Lexicon) -> str | None:
    """The agency in front of what it gives: `PTI` for `PTI Photo`."""
    first, _, last = name.rpartition(" ")
    return agency_name(first, lexicon) if last.lower() in lexicon.labels.picture_endings else None
