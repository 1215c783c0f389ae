"""The byline in a line: who wrote the story, told apart from roles, newsrooms, places and times.

A line is cut at separators and times (`parts`); each part is a person, a newsroom, a role, an aside or something else
(`meanings`, `roles`); together they name the authors (`collecting`). What opens the line ("By") makes it a byline;
without that, every part must be one of these.
"""

from functools import cache
from itertools import accumulate

from newsparse.document import Author
from newsparse.lexicon import Lexicon
from newsparse.readers.bylines.collecting import BylineReading, assemble
from newsparse.readers.bylines.meanings import is_newspaper, is_outlet, read_part
from newsparse.readers.bylines.parts import WORD, cut, ends_open, find_opener, find_times, is_joiner, may_open
from newsparse.readers.bylines.roles import is_role_line, without_handle
from newsparse.readers.bylines.sieve import SHORTEST, count_names, first_foreign, is_of_a_menu
from newsparse.readers.bylines.words import known_words
from newsparse.readers.names import news_agency, picture_agency, write_name
from newsparse.text.pattern import pattern

__all__ = [
    "BylineReading",
    "ends_open",
    "is_joiner",
    "is_newspaper",
    "is_role_line",
    "may_open",
    "read_byline",
    "read_byline_block",
    "read_role_line",
]

MAX_LINE = 240
_EMPHASIS = " *_"  # "*By Ana Cruz*"
_LONGEST_SPECIAL = 50
_LETTER_RE = pattern(WORD)
_ADDRESS_RE = pattern(r"[^\s@]{1,64}@[^\s@]{1,64}")
_BESIDE_OPENER = " |·•/"
_CREDIT_SLASH_RE = pattern(rf"{WORD}[ ]?/{WORD}")


def read_byline(line: str, lexicon: Lexicon) -> BylineReading | None:
    """The byline that the line is, or ends with behind a bar.

    >>> from newsparse.lexicon import load_lexicon
    >>> read_byline("By Ana Cruz, Staff Writer", load_lexicon("en")).authors
    (Author(name='Ana Cruz', role='Staff Writer', affiliation=None),)
    """
    line = line.rstrip(_EMPHASIS)
    if line.endswith(".") and line[-4:-1].isalpha() and line[-4:-1].isupper():  # "Ana CRUZ."
        line = line[:-1]
    if len(line) > MAX_LINE or not _LETTER_RE.search(line) or _ADDRESS_RE.fullmatch(line):
        return None
    words = line.split()
    if (foreign := first_foreign(words, lexicon)) is not None:
        small = foreign == 1 and line[0].islower()
        return _read_opened_only(line, words, foreign, lexicon) if small or foreign >= SHORTEST else None
    if line[-1] in "?!":
        return None
    times = find_times(line, lexicon)
    start, opened = find_opener(line, times, lexicon)
    if not opened and "(@" in line:
        return None  # who wrote a post that the page shows: "— Ana Cruz (@acruz) 12 May 2024"
    if not opened and (sent := _read_sent(line, lexicon)):
        return sent
    if not opened and not times and is_of_a_menu(words, lexicon):
        return None
    if opened == len(line.rstrip()):
        return BylineReading(start, opened, (), "opener alone", 0.9)
    signature = line[opened or start :].strip()
    low = signature.lower()
    if low in known_words(lexicon).stand_ins:
        end = len(line.rstrip())
        rule, confidence = ("opener", 1.0) if opened else ("agency", 0.6)
        return BylineReading(start, end, (Author(signature),), rule, confidence)
    if not opened and low.startswith(_long_ties(lexicon)) and (outlet := _special_to(signature, lexicon)):
        return BylineReading(start, start + len(signature), (Author(outlet),), "affiliation", 0.9)
    if not opened and _is_credit(line, words, lexicon):
        return None
    parts = cut(line, opened or start, times, lexicon)
    if not parts or (not opened and any(_gives_pictures_alone(part.text, lexicon) for part in parts)):
        return None
    if times and not opened and all(part.text.lower() in lexicon.places.countries for part in parts):
        return None  # "Sunday 12 May 2024 10:15, UK": whose clock it is
    reading = assemble(line, start if opened else None, parts, bool(times), lexicon)
    house = line[:start].strip(_BESIDE_OPENER) if opened else ""  # "Harbour News / By Ana Cruz"
    if reading is None or not (house and is_outlet(house, lexicon)) or house == reading.authors[0].name:
        return reading
    return reading._replace(authors=tuple(a._replace(affiliation=a.affiliation or house) for a in reading.authors))


def _read_sent(line: str, lexicon: Lexicon) -> BylineReading | None:
    """The byline behind "from", which opens many lines: a known name or a newsroom's words have to stand there."""
    first, _, rest = line.partition(" ")
    if first.lower() not in lexicon.bylines.origins or not rest:
        return None
    found = read_byline(rest, lexicon)
    if found is None or found.start or found.rule == "opener":
        return None
    given = found.authors[0].name.partition(" ")[0].lower() in lexicon.names.given_names
    if not given and rest.lower() not in known_words(lexicon).stand_ins:
        return None
    return found._replace(end=found.end + len(line) - len(rest), rule="opener", confidence=1.0)


def _read_opened_only(line: str, words: list[str], foreign: int, lexicon: Lexicon) -> BylineReading | None:
    """The byline with which a line begins that says more than names: "By Ana Cruz with additional reporting by ..."."""
    if foreign == 1 and line.islower() and (opened := find_opener(line, [], lexicon)[1]):  # "by ana cruz"
        titled = line[:opened] + line[opened:].title()
        return read_byline(titled, lexicon) if len(titled) == len(line) else None
    count = count_names(words, foreign, lexicon)
    if not count or not may_open(line, lexicon):
        return None
    *_, end = accumulate(words[:count], lambda at, word: line.index(word, at) + len(word), initial=0)
    reading = read_byline(line[:end], lexicon)
    return reading if reading and reading.rule == "opener" and reading.confidence == 1.0 else None


@cache
def _long_ties(lexicon: Lexicon) -> tuple[str, ...]:
    return tuple(f"{tie} " for tie in lexicon.bylines.ties if " " in tie)


def _special_to(signature: str, lexicon: Lexicon) -> str:
    """Whom an author whose name stands elsewhere wrote for: "Special to the Star"."""
    if len(signature) > _LONGEST_SPECIAL:
        return ""
    tie = next(tie for tie in _long_ties(lexicon) if signature.lower().startswith(tie))
    outlet = signature[len(tie) :]
    return outlet[4:] if outlet.lower().startswith("the ") else outlet


def read_byline_block(line: str, lexicon: Lexicon) -> BylineReading | None:
    """The byline of a line that is known to be one: where no shape fits, what stands there is the name."""
    reading = read_byline(line, lexicon)
    if reading:
        return reading
    if is_newspaper(line, lexicon):
        return BylineReading(0, len(line), (Author(line),), "agency", 0.5)
    if line.islower() and line.replace(" ", "").isalpha() and (reading := read_byline(line.title(), lexicon)):
        return reading
    if line.isupper() and (small := _with_small_ties(line, lexicon)) != line:  # "ANA CRUZ IN LISBON"
        return read_byline_block(small, lexicon)
    if (behind := line.find(";")) > 0 and (reading := read_byline(line[:behind], lexicon)):
        return reading  # "By Ana Cruz and Tom Okafor; Reporting was contributed by ..."
    line = line[:MAX_LINE]
    times = find_times(line, lexicon)
    start, opened = find_opener(line, times, lexicon)
    parts = cut(line, opened or start, times, lexicon)
    if len(parts) > 1 and ";" in line and (reading := assemble(line, start, parts, bool(times), lexicon)):
        return reading._replace(rule="names")  # "Ana Cruz, Child psychologist; Tom Okafor"
    for part in parts:
        meaning = read_part(part, False, False, lexicon)
        begin = start if opened else part.start
        if meaning.kind == "role":
            return BylineReading(
                begin, part.end, (Author(meaning.name, meaning.role, meaning.affiliation or None),), "role", 0.5
            )
        if meaning.kind != "aside":
            return BylineReading(begin, part.end, (Author(write_name(meaning.name)),), "whole line", 0.5)
    return None


def _with_small_ties(line: str, lexicon: Lexicon) -> str:
    words = line.split(" ")
    return " ".join([words[0], *(word.lower() if word.lower() in lexicon.bylines.ties else word for word in words[1:])])


def read_role_line(line: str, lexicon: Lexicon) -> BylineReading | None:
    """The role that the line says the author named above it has."""
    if not is_role_line(line, lexicon):
        return None
    whole = without_handle(line)
    role, _, outlet = whole.partition(", ")
    author = Author(role, role, outlet) if is_outlet(outlet, lexicon) else Author(whole, whole)
    return BylineReading(0, len(line), (author,), "role", 0.5)


def _is_credit(line: str, words: list[str], lexicon: Lexicon) -> bool:
    """Whether the names are those of a picture: "Fot. Ana Cruz", or a slash before letters."""
    if words[0].rstrip(".:").lower() in lexicon.labels.credit_labels:
        return True
    slash = _CREDIT_SLASH_RE.search(line)
    return slash is not None and not _writes(line[slash.end() - 1 :], lexicon)


def _writes(role: str, lexicon: Lexicon) -> bool:
    """Whether it is a role, and none of who takes pictures."""
    pictures = lexicon.captions.credit_labels | lexicon.labels.credit_labels
    return is_role_line(role, lexicon) and pictures.isdisjoint(role.lower().split())


def _gives_pictures_alone(name: str, lexicon: Lexicon) -> bool:
    """Whether it is an agency's that gives pictures and no news."""
    return picture_agency(name, lexicon) is not None and news_agency(name, lexicon) is None
