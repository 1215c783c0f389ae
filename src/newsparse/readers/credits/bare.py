"""Bare credits: names with an agency among them, set apart by the line, its last sentence or a gap."""

import re
from collections.abc import Iterator
from functools import cache

from newsparse.lexicon import Lexicon
from newsparse.readers.credits.givers import WORKS_FOR_RE, CreditReading, make_credit, split_names
from newsparse.readers.names import is_acronym, is_domain, is_person, picture_agency
from newsparse.text.pattern import pattern

LONGEST_BARE = 90
# Where bare names may begin: behind a sentence, a bar, a gap, or a small letter that a capital is glued to.
_GAP_RE = pattern(r"(?<=[.!?\"”»)])[ ]{0,3}(?=[^\s.!?\"”»)])|(?<=[^\W\d_A-Z])(?=[A-ZÀ-Þ@])|[ ]{2,}|[ ][|–—-][ ]")
_SENTENCE_RE = pattern(r"[^\W\d_]{3}[.!?][ ]+[A-ZÀ-Þ]")
_WORD_RE = pattern(r"\S+")
_PATH_RE = pattern(r"\A[\w-]{1,40}(?:\.[\w-]{2,40}){1,4}/[^\s/]{1,80}/\S*$")  # "news.example/sport/101"
_SEVERAL_RE = pattern(r"/|\||[ ](?:via|by)[ ]|[ ][-–—][ ]", re.IGNORECASE)
_SURE_RE = pattern(r"/|[ ](?:via|by)[ ]", re.IGNORECASE)


@cache
def agency_words(lexicon: Lexicon) -> frozenset[str]:
    """The first and last words of the names of agencies that give pictures."""
    names = [name.split() for name in lexicon.labels.picture_agencies]
    return frozenset(word for name in names for word in (name[0], name[-1])) | lexicon.labels.picture_endings


def read_employed(line: str, start: int, end: int, lexicon: Lexicon) -> CreditReading | None:
    """A person and the house behind a comma or "for": "Ana Cruz, Harbour Times", "Ana Cruz for HPR"."""
    parts = split_names(line[start:end], lexicon)
    if len(parts) != 2 or parts[0][0] != "person" or not _is_named(*parts[0], lexicon):
        return None
    house = parts[1][0] in ("agency", "house") or is_acronym(parts[1][1])
    return (
        make_credit(start, end, parts, "brackets" if line[start - 1 : start] in ("(", "[") else "for", lexicon)
        if house
        else None
    )


def read_bare(line: str, start: int, end: int, lexicon: Lexicon) -> CreditReading | None:
    """Nothing but names, at least one of them an agency's."""
    text = line[start:end]
    if not text or len(text) > LONGEST_BARE or "://" in text:
        return None
    several = _SEVERAL_RE.search(text)
    name = text.strip(" .")
    if (not several and not _is_picture_agency(name, lexicon)) or _SENTENCE_RE.search(text):
        return None
    if not several:
        return make_credit(start, end, [("agency", name)], "agency", lexicon)
    if _PATH_RE.match(text):
        return None
    parts = split_names(text, lexicon)
    if not 2 <= len(parts) <= 5 or not any(kind == "agency" for kind, _ in parts):
        return _read_houses(start, end, parts, lexicon) if "/" in text else None
    sure = any(picture_agency(name, lexicon) or is_domain(name) for _, name in parts)
    if not sure and _SURE_RE.search(text):
        sure = any(name[0] == "@" or _is_named(kind, name, lexicon) for kind, name in parts)
    if not sure or not all(_is_bare_name(kind, name) for kind, name in parts):
        return None
    return make_credit(start, end, parts, "via" if " via " in text else "slash", lexicon)


def _read_houses(start: int, end: int, parts: list[tuple[str, str]], lexicon: Lexicon) -> CreditReading | None:
    """A person whose given name is known, and the paper behind a slash: "Ana Cruz/Harbour Times"."""
    person, *houses = parts or [("", "")]
    named = person[0] == "person" and _is_named(*person, lexicon) and lexicon.names.given_names
    return (
        make_credit(start, end, parts, "house", lexicon)
        if named and len(houses) == 1 and houses[0][0] == "house"
        else None
    )


def _is_named(kind: str, name: str, lexicon: Lexicon) -> bool:
    """Whether a name beside a slash makes the line a credit: an agency's, or a person's whose given name is known."""
    given = lexicon.names.given_names
    if kind == "person":
        return not given or name.split()[0].lower() in given
    return kind == "agency"


def _is_bare_name(kind: str, name: str) -> bool:
    words = name.split()
    if kind in ("agency", "person", "filler"):
        return True
    capitals = all(w[0].isupper() or w in ("of", "the", "for", "and") for w in words)
    return (len(words) == 1 and name not in ("and", "or")) or (len(words) <= 5 and capitals)


def read_behind_gap(line: str, start: int, end: int, lexicon: Lexicon) -> CreditReading | None:
    """Bare names behind what sets them apart from the caption."""
    for gap in _GAP_RE.finditer(line, max(start + 1, end - LONGEST_BARE), end):
        begin = gap.end() + len(line[gap.end() : end]) - len(line[gap.end() : end].lstrip())
        if begin >= end or (line[begin].islower() and "|" not in gap[0]):
            continue
        if found := read_bare(line, begin, end, lexicon):
            return found
        if WORKS_FOR_RE.search(line, begin, end) and (found := read_employed(line, begin, end, lexicon)):
            return found
    return None


def read_before_slash(line: str, start: int, end: int, slash: int, lexicon: Lexicon) -> CreditReading | None:
    """A name before the first slash, where nothing sets it apart: "to represent the town Ana Cruz/AP"."""
    look = max(start, end - LONGEST_BARE)
    words = list(_WORD_RE.finditer(line, look, slash))
    for n in _likely_lengths([w[0] for w in words], lexicon):
        begin = words[-n].start()
        if begin > start and not line[begin].islower() and (found := read_bare(line, begin, end, lexicon)):
            return found
    return None


def _likely_lengths(words: list[str], lexicon: Lexicon) -> Iterator[int]:
    """How many of the last words may be the photographer's name: those from a given name on, else two, or one."""
    for n in (2, 3, 4):
        if n <= len(words) and words[-n].lower() in lexicon.names.given_names and is_person(words[-n:], lexicon):
            yield n
    if words and words[-1].startswith("@"):
        yield 1
    yield from (n for n in (2, 1) if n <= len(words))


def read_ends(line: str, start: int, end: int, lexicon: Lexicon) -> CreditReading | None:
    """A picture agency of two words or more as the last or the first words: "the bridge Getty Images"."""
    words = line[max(start, end - LONGEST_BARE) : end].split()
    if words[-1].strip(".").lower() in agency_words(lexicon):
        for n in (3, 2):
            name = " ".join(words[-n:])
            if len(words) > n + 1 and line.endswith(name, start, end) and _is_picture_agency(name.strip("."), lexicon):
                if words[-n - 1].lower() in _leading_words(lexicon):
                    return None
                return make_credit(end - len(name), end, [("agency", name.strip("."))], "agency", lexicon)
    words = line[start : min(end, start + LONGEST_BARE)].split(" ", 4)
    if words[0].lower() in agency_words(lexicon):
        for n in (3, 2):
            name = " ".join(words[:n])
            if len(words) > n + 1 and picture_agency(name, lexicon) and words[n][:1].isupper():
                return make_credit(start, start + len(name), [("agency", name)], "agency", lexicon)
    return None


def _is_picture_agency(text: str, lexicon: Lexicon) -> bool:
    """Whether an agency that gives pictures is named, with a word more perhaps: "Getty Images Europe"."""
    words = text.split()
    branch = len(words) == 3 and words[2][0].isupper() and picture_agency(" ".join(words[:2]), lexicon)
    return bool(branch or picture_agency(text, lexicon))


@cache
def _leading_words(lexicon: Lexicon) -> frozenset[str]:
    """Words that make what follows a part of the sentence: "a statement by", "offices of the"."""
    own = lexicon.bylines
    return own.ties | own.joiners | own.genitives | own.openers | {"the", "to", "a"}
