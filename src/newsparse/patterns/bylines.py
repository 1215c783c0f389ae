"""The byline in a line: who wrote the story, told apart from roles, newsrooms, places and times.

A line is cut at separators and times; each part is a person, a newsroom, a role, an aside or something else. What
opens the line ("By") makes it a byline; without that, every part must be one of these.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from newsparse.document import Author
from newsparse.lexicon import Lexicon
from newsparse.pattern import pattern
from newsparse.patterns.names import (
    agency_name,
    either,
    is_acronym,
    is_domain,
    is_person,
    news_agency,
    picture_agency,
    write_name,
)
from newsparse.patterns.times import find_times_in, read_time_label


class BylineReading(NamedTuple):
    """A byline: `form` says what shape it has, `confidence` how sure that alone makes it (0 to 1)."""

    start: int
    end: int
    authors: tuple[Author, ...]
    form: str  # "opener", "opener alone", "names", "names and role", "names and time", "agency"; see below for blocks
    confidence: float


MAX_LINE = 240

_WORD = r"[^\W\d_]"
_LETTER_RE = pattern(_WORD)
_DIGIT_RE = pattern(r"\d")
_ASIDE_RE = pattern(
    r"""
      @\w{1,30} | https?://\S{1,200}
    | [^\s@]{1,64} @ [^\s@]{1,64}
    | \d{1,3} [ -]? min\w{0,4} (?: [ ]read )?
    | [\d:.]{1,8}
    """,
    re.VERBOSE | re.IGNORECASE,
)
_BRACKET_RE = pattern(r"[ ]*[(\[]([^()\[\]]{1,60})[)\]]$")
# "Ana CruzPolitical Editor", but "Ana MacArthur"
_GLUED_RE = pattern(r"(?<=[A-ZÀ-Þ][a-zà-ÿ]{3})(?=[A-ZÀ-Þ][a-zà-ÿ]{2,15}[ ])|(?<=[a-zà-ÿ]{5})(?=[A-ZÀ-Þ][a-zà-ÿ])")
_DOUBLED_RE = pattern(r"(.{5,60}?)[ ]?\1")
_AGE_RE = pattern(rf"[ ]\d{{1,2}}[ ]?({_WORD}{{1,10}})$")
_CREDIT_SLASH_RE = pattern(rf"{_WORD}/{_WORD}")
_BAR_RE = pattern(r"[|·•][ ]{1,2}")
_GAP_RE = pattern(r"[ ]{0,2}[|·•,]?[ ]{0,2}")


class _Words(NamedTuple):
    """The words of a language and of the world together."""

    roles: frozenset[str]
    stand_ins: frozenset[str]
    units: frozenset[str]
    leads: frozenset[str]  # what may stand inside a role before its noun
    small: frozenset[str]  # all that stands in bylines with a small letter


class _Part(NamedTuple):
    start: int
    end: int
    text: str
    before: str  # what stands in front of it: "" at the beginning, "and", "tie", ",", "|"


class _Meaning(NamedTuple):
    kind: str  # "person", "outlet", "role", "place", "aside", "other"
    name: str = ""
    role: str = ""
    affiliation: str = ""


def read_byline(line: str, lexicon: Lexicon) -> BylineReading | None:
    """The byline that the line is, or ends with behind a bar.

    >>> from newsparse.lexicon import load_lexicon
    >>> read_byline("By Ana Cruz, Staff Writer", load_lexicon("en")).authors
    (Author(name='Ana Cruz', role='Staff Writer', affiliation=None),)
    """
    if len(line) > MAX_LINE or not _LETTER_RE.search(line) or not _may_be_names(line, lexicon):
        return None
    times = _find_times(line, lexicon)
    start, opened = _find_opener(line, times, lexicon)
    if not opened and not times and _is_of_a_menu(line.split(), lexicon):
        return None
    if opened == len(line.rstrip()):
        return BylineReading(start, opened, (), "opener alone", 0.9)
    signature = line[opened or start :].strip()
    if signature.lower() in _words(lexicon).stand_ins:
        end = len(line.rstrip())
        form, confidence = ("opener", 1.0) if opened else ("agency", 0.6)
        return BylineReading(start, end, (Author(signature),), form, confidence)
    parts = _split(line, opened or start, times, lexicon)
    if not parts or (not opened and _is_credit(line, parts, lexicon)):
        return None
    return _assemble(line, start if opened else None, parts, bool(times), lexicon)


def read_byline_block(line: str, lexicon: Lexicon) -> BylineReading | None:
    """The byline of a line that is known to be one: where no shape fits, what stands there is the name."""
    reading = read_byline(line, lexicon)
    if reading:
        return reading
    line = line[:MAX_LINE]
    times = _find_times(line, lexicon)
    start, opened = _find_opener(line, times, lexicon)
    for part in _split(line, opened or start, times, lexicon):
        meaning = _read_part(part, False, lexicon)
        begin = start if opened else part.start
        if meaning.kind == "role":
            return BylineReading(begin, part.end, (Author(meaning.role, meaning.role),), "role", 0.5)
        if meaning.kind != "aside":
            return BylineReading(begin, part.end, (Author(write_name(meaning.name)),), "whole line", 0.5)
    return None


def _is_of_a_menu(words: list[str], lexicon: Lexicon) -> bool:
    """Whether the line is capitalised words of menus, and no newsroom's name or role: most lines of a page are."""
    own, known, low = lexicon.bylines, _words(lexicon), " ".join(words).lower()
    if not all(word[0].isupper() and word.isalpha() for word in words) or own.no_names.isdisjoint(low.split()):
        return False
    if not _is_of_menus(words, False, lexicon):
        return False
    last = words[-1].lower()
    signed = any(news_agency(" ".join(part), lexicon) for part in (words, words[-2:], words[:1]))
    return not (signed or last in known.roles or last in own.asides or low in known.stand_ins)


# ---- cutting the line


@cache
def _words(lexicon: Lexicon) -> _Words:
    own, world = lexicon.bylines, lexicon.labels
    roles, times = own.roles | world.roles, lexicon.times
    phrases = own.openers | own.labels | own.joiners | own.ties | own.genitives | own.asides | own.stand_ins
    phrases |= world.by | world.author_labels | world.joiners | world.ties | world.particles | world.stand_ins
    phrases |= times.published | times.updated | times.ago | times.units | times.today | lexicon.captions.openers
    phrases |= world.published | world.updated | world.ago | world.units | roles | own.desks | own.outlets | {"the"}
    return _Words(
        roles,
        own.stand_ins | world.stand_ins,
        times.units | world.units,
        own.desks | roles | own.joiners,
        frozenset(word for phrase in phrases for word in phrase.split()),
    )


def _may_be_names(line: str, lexicon: Lexicon) -> bool:
    """Whether a closer look pays: in a sentence a word soon comes that no byline has in small letters.

    >>> from newsparse.lexicon import load_lexicon
    >>> [_may_be_names(t, load_lexicon("en")) for t in ("Ana Cruz in Lisbon", "Ana Cruz won in Lisbon")]
    [True, False]
    """
    small = _words(lexicon).small
    for word in line.split():
        if word[0].islower() and word not in small and word.isalpha() and len(word) > 1:
            return False
    return line[-1] not in "?!"


@cache
def _patterns(lexicon: Lexicon) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What opens a byline, and what separates its parts."""
    own, world = lexicon.bylines, lexicon.labels
    openers, labels = either(own.openers or world.by), either(own.labels | world.author_labels)
    stand_in = either(_words(lexicon).stand_ins)
    joiners, ties = (either(_in_capitals_too(w)) for w in (own.joiners or world.joiners, own.ties or world.ties))
    return (
        pattern(
            rf"""
            (?: (?:{openers})
                (?: [ ]*:[ ]*
                  | [ ]+ (?: (?-i: (?=[^a-z]) ) | (?= (?:{stand_in}) \b ) )
                  | [ ]*$
                  | (?-i: (?<=[a-z]) (?=[A-Z][a-z]) )  # "ByAna Cruz"
                )
              | (?:{labels}) [ ]* : [ ]*
            )
            """,
            re.VERBOSE | re.IGNORECASE,
        ),
        pattern(
            rf"""
            (?P<bar> [ ]* [|·•;\N{{EN DASH}}\N{{EM DASH}}/] [ ]* | [ ] - [ ] | [ ]{{2,}} )
          | (?P<joiner> (?: [ ]*,[ ]* | [ ] ) (?:{joiners}) [ ]{{1,2}} (?= [^a-z] | (?:{stand_in}) \b ) )
          | (?P<tie> (?: [ ]*,[ ]* | [ ] ) (?:{ties}) [ ] (?: the[ ] )? (?= [^a-z\d] ) )
          | (?P<comma> [ ]*,[ ]* )
          | (?P<handle> [ ]+ (?: [^\s@]{{1,40}} )? @ [\w.-]{{1,60}} )
          | (?P<length> [ ]+ \d{{1,3}} [ -]? min\w{{0,4}} (?: [ ]read )? $ )
          | (?P<aside> [ ]+ (?:{either(_in_capitals_too(own.asides))}) (?= [ ]* (?: $ | [@|·•] ) ) )
            """,
            re.VERBOSE,
        ),
    )


def _in_capitals_too(words: Iterable[str]) -> list[str]:
    """The words, and those of two letters and more with capitals, as headlines have them ("A" is an initial)."""
    return [form for w in words for form in ((w, w.upper(), w.capitalize()) if len(w) > 1 else (w,))]


def _find_opener(line: str, times: list[tuple[int, int]], lexicon: Lexicon) -> tuple[int, int]:
    """Where the byline begins, and where the words that open it end (0 where there are none)."""
    start = len(line) - len(line.lstrip(" -–—•*|"))
    openers, _ = _patterns(lexicon)
    if opener := openers.match(line, start):
        return start, opener.end()
    # "Published: 5 hours ago | Written by Ana Cruz", "12 May 2024 by Ana Cruz"
    places = [bar.end() for bar in _BAR_RE.finditer(line)]
    places += [gap.end() for _, end in times if (gap := _GAP_RE.match(line, end))]
    for place in places:
        if opener := openers.match(line, place):
            return place, opener.end()
    return start, 0


def _find_times(line: str, lexicon: Lexicon) -> list[tuple[int, int]]:
    """Where times stand, with their labels; an age without "ago" counts at the end: "Ana Cruz 7 hours"."""
    if not _DIGIT_RE.search(line):
        return []
    times = [(t.begins, t.end) for t in find_times_in(line, lexicon)]
    if (age := _AGE_RE.search(line.rstrip())) and age[1].lower() in _words(lexicon).units:
        times.append((age.start(), age.end()))
    return times


def _split(line: str, start: int, times: list[tuple[int, int]], lexicon: Lexicon) -> list[_Part]:
    """The parts between separators and times."""
    end = len(line.rstrip())
    cuts = [(s, e, "|") for s, e in times if s >= start]
    _, splitter = _patterns(lexicon)
    for m in splitter.finditer(line, start, end):
        if not any(s < m.end() and m.start() < e for s, e in times):
            kind = {"joiner": "and", "tie": "tie", "comma": ","}.get(m.lastgroup or "", "|")
            cuts.append((m.start(), m.end(), kind))
    return _join_desks(line, list(_between(line, start, sorted([*cuts, (end, end, "")]))), lexicon)


def _join_desks(line: str, parts: list[_Part], lexicon: Lexicon) -> list[_Part]:
    """The parts with the two desks of one role together: "Health", "Science Correspondent"."""
    joined: list[_Part] = []
    for part in parts:
        last = joined[-1] if joined else None
        desk = last is not None and part.before == "and" and last.text.lower() in lexicon.bylines.desks
        if last and desk and _cut_role(part.text.split(), lexicon)[1]:
            joined[-1] = _Part(last.start, part.end, line[last.start : part.end], last.before)
        else:
            joined.append(part)
    return joined


def _between(line: str, start: int, cuts: list[tuple[int, int, str]]) -> Iterator[_Part]:
    at, before = start, ""
    for s, e, kind in cuts:
        text = line[at:s].strip()
        if text:
            begin = line.index(text, at)
            yield _Part(begin, begin + len(text), text, before)
            before = kind
        elif before != "|":
            before = kind
        at = e


# ---- reading a part


def _read_part(part: _Part, first: bool, lexicon: Lexicon) -> _Meaning:
    """What the part is; behind an opener the `first` may be a name of one word."""
    text, own = part.text, lexicon.bylines
    if _ASIDE_RE.fullmatch(text) or text.lower().strip(".:") in own.asides or read_time_label(text, lexicon):
        return _Meaning("aside")
    if _is_photographers(text, lexicon):
        return _Meaning("aside")
    if agency_name(text, lexicon):
        return _Meaning("outlet", text)
    role = affiliation = ""
    if bracket := _BRACKET_RE.search(text):
        text = text[: bracket.start()]
        role, affiliation = ("", bracket[1]) if is_outlet(bracket[1], lexicon) else (bracket[1], "")
    doubled = _DOUBLED_RE.fullmatch(text)
    words = _GLUED_RE.sub(" ", doubled[1] if doubled else text).split()
    words, outlet = _cut_outlet(words, lexicon)
    name, tail = _cut_role(words, lexicon)
    if tail:
        affiliation, role = _cut_affiliation(tail, lexicon)
    affiliation = outlet or affiliation
    if tail and part.before in (",", "|") and name and name[0].lower() not in lexicon.names.given_names:
        name, role = [], " ".join(words)  # "Africa correspondent": whatever stands before the noun
    if tail and not name:
        return _Meaning("role", role=role, affiliation=affiliation)
    if not outlet and (is_outlet(text, lexicon) or text.lower() in _words(lexicon).stand_ins):
        return _Meaning("outlet", text)
    if is_person(name, lexicon) and (first or not _is_place(name, lexicon)) and not _is_of_menus(name, first, lexicon):
        return _Meaning("person", write_name(" ".join(name)), role, affiliation)
    if first and len(name) == 1 and name[0][0].isupper() and not _is_of_menus(name, False, lexicon):
        return _Meaning("person", write_name(name[0]), role, affiliation)
    return _Meaning("other", part.text)


def _is_photographers(text: str, lexicon: Lexicon) -> bool:
    """Whether the part goes on with who took the pictures: "photos by Tom Okafor"."""
    words = text.lower().split()
    return any(" ".join(words[:n]) in lexicon.captions.openers for n in (2, 3) if n < len(words))


def is_outlet(text: str, lexicon: Lexicon) -> bool:
    """Whether the text names a newsroom or an agency.

    >>> from newsparse.lexicon import load_lexicon
    >>> [is_outlet(t, load_lexicon("en")) for t in ("The Harbour Times", "news.example.com", "TNN", "Ana Cruz")]
    [True, True, True, False]
    """
    words = text.split()
    return (
        agency_name(text, lexicon) is not None
        or (len(words) == 1 and (is_acronym(text) or is_domain(text)))
        or (2 <= len(words) <= 5 and words[0][0].isupper() and words[-1].lower() in lexicon.bylines.outlets)
    )


def _is_place(name: list[str], lexicon: Lexicon) -> bool:
    """Whether the words are a place of several words: "San Diego", "Costa Rica"."""
    key = " ".join(name).lower().replace(".", "")
    return key in lexicon.places.cities or key in lexicon.places.countries


def _is_of_menus(name: list[str], opened: bool, lexicon: Lexicon) -> bool:
    """Whether the words are those of a menu or a headline. Behind "By" a person may be called Price or House."""
    given = name[0].lower() in lexicon.names.given_names
    words = [w.lower().rstrip(".") for w in name]
    strange = [w in lexicon.bylines.no_names or w in lexicon.months.weekdays for w in words]
    if given and len(words) > 1 and words[-1] in lexicon.bylines.surnames:
        strange[-1] = False
    return all(strange) if opened else any(strange)


def _cut_outlet(words: list[str], lexicon: Lexicon) -> tuple[list[str], str]:
    """The words before an agency or newsroom at their end, and its name: "Ana Cruz of The Associated Press"."""
    own = lexicon.bylines
    for n in (3, 2, 1):
        if len(words) < n + 2:
            continue
        tail = " ".join(words[-n:])
        newsroom = n == 2 and words[-1].lower() in own.outlets and (is_acronym(words[-2]) or len(words) == 4)
        if agency_name(tail, lexicon) or newsroom:
            begin = len(words) - n
            while begin > 1 and (words[begin - 1].lower() == "the" or words[begin - 1].lower() in own.genitives):
                begin -= 1
            return words[:begin], tail
    return words, ""


def _cut_role(words: list[str], lexicon: Lexicon) -> tuple[list[str], list[str]]:
    """The words before the role, and the role: "Ana Cruz Political Correspondent", "Professor of Law"."""
    known = _words(lexicon)
    genitive = next((i for i, w in enumerate(words) if w in lexicon.bylines.genitives), len(words))
    n = genitive - 1
    if n < 0 or words[n].lower() not in known.roles:
        return words, []
    while n and words[n - 1].lower() in known.leads:
        n -= 1
    if n > 3 and words[0].lower() in lexicon.names.given_names:
        n = 2  # "Ana Cruz Local Democracy Reporter"
    for size in (3, 2, 1):
        if agency_name(" ".join(words[max(0, n - size) : n]), lexicon):
            return words[: max(0, n - size)], words[max(0, n - size) :]
    return words[:n], words[n:]


def _cut_affiliation(words: list[str], lexicon: Lexicon) -> tuple[str, str]:
    """The agency in front of a role, and the role: "AP Technology Writer"."""
    for n in (3, 2, 1):
        if n < len(words) and agency_name(" ".join(words[:n]), lexicon):
            return " ".join(words[:n]), " ".join(words[n:])
    return "", " ".join(words)


# ---- putting the parts together


def _is_credit(line: str, parts: list[_Part], lexicon: Lexicon) -> bool:
    """Whether the names are those of a picture: a photo agency among them, or a slash between letters."""
    return _CREDIT_SLASH_RE.search(line) is not None or any(
        picture_agency(part.text, lexicon) and not news_agency(part.text, lexicon) for part in parts
    )


class _Collected:
    """The authors as the parts name them, one after the other."""

    def __init__(self) -> None:
        self.authors: list[Author] = []
        self.outlets: list[str] = []
        self.roles: list[str] = []

    def add(self, meaning: _Meaning) -> None:
        if meaning.kind == "person":
            self.authors.append(Author(meaning.name, meaning.role or None, meaning.affiliation or None))
        elif meaning.kind == "outlet":
            self.outlets.append(meaning.name)
            self.authors = [a if a.affiliation else a._replace(affiliation=meaning.name) for a in self.authors]
        elif meaning.kind == "role":
            self.roles.append(meaning.role)
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
        return tuple(Author(name) for name in self.outlets or (self.roles if opened else ()))


def _assemble(line: str, opener: int | None, parts: list[_Part], timed: bool, lexicon: Lexicon) -> BylineReading | None:
    """The byline that the parts make; `opener` is where its opening words begin."""
    got, end, last = _Collected(), 0, ""
    for part in parts:
        meaning = _read_part(part, opener is not None and part is parts[0], lexicon)
        if meaning.kind == "other" and not _is_explained(part, last, opener is not None, got):
            if opener is None or not got.named(True):
                return None
            break
        if part.before == "and" and part.text.lower() in _words(lexicon).stand_ins:
            meaning = _Meaning("place")  # "and agencies": nobody's employer
        if part.before == "tie" and meaning.kind in ("person", "other"):
            meaning = _Meaning("outlet" if _is_employer(line, part) else "place", part.text)
        elif meaning.kind == "other":
            meaning = _Meaning("outlet" if last == "role" else "place", part.text)
        got.add(meaning)
        last = meaning.kind
        end = part.end if meaning.kind != "aside" else end
    start = parts[0].start if opener is None else opener
    return _conclude(start, end, got, opener is not None, timed, lexicon)


def _is_explained(part: _Part, last: str, opened: bool, got: _Collected) -> bool:
    """Whether words that are neither name nor role may stand there: a place or an employer behind an author."""
    if not got.named(True) or not part.text[0].isupper() or len(part.text.split()) > 6:
        return False
    return part.before == "tie" or last == "role" or (part.before == "," and (opened or last == "outlet"))


def _is_employer(line: str, part: _Part) -> bool:
    """Whether the word before the part says for whom the author works, not where."""
    return not re.search(
        r"(?i)\b(?:in|from|aus|à|en|a|i|из|в|bei)[ ](?:the[ ])?$", line[max(0, part.start - 12) : part.start]
    )


def _conclude(
    start: int, end: int, got: _Collected, opened: bool, timed: bool, lexicon: Lexicon
) -> BylineReading | None:
    named = got.named(opened or any(r.lower() in _words(lexicon).stand_ins for r in got.roles))
    if not named:
        return None
    given = any(a.name.split()[0].lower() in lexicon.names.given_names for a in named)
    if opened:
        return BylineReading(start, end, named, "opener", _trust(named[0].name.split(), given, got, lexicon))
    if not got.authors:
        known = timed or any(
            agency_name(a.name, lexicon)
            or agency_name(a.name.split()[0], lexicon)
            or a.name.lower() in _words(lexicon).stand_ins
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
