"""A byline cut at separators and times, and what opens it."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newsparse.lexicon import Lexicon
from newsparse.readers.bylines.roles import cut_role
from newsparse.readers.bylines.words import in_capitals_too, known_words
from newsparse.readers.names import agency_name, either
from newsparse.readers.times import find_times_in
from newsparse.text.pattern import pattern

WORD = r"[^\W\d_]"
_MAIL = r"[^\s@]{1,40} @ [\w-]{1,40} \. [\w.-]{1,40}"
_DIGIT_RE = pattern(r"\d")
_AGE_RE = pattern(rf"[ ]\d{{1,2}}[ ]?({WORD}{{1,10}})$")
_LONGEST_OPENER = 40
_ENDING = 4  # letters
_BEFORE_OPENER = " -–—•*|/"
_BARS = "|·•"
_BAR_RE = pattern(r"[|·•][ ]{1,2}|[ ]/[ ]")
_GENERATIONS = frozenset({"jr", "sr", "ii", "iii", "iv"})
_INNER_RE = pattern(r"[a-z][A-Z]")
_TWICE_RE = pattern(r"(.{4,60}?) (?=\w{1,6} (\1)$)", re.IGNORECASE)
_GAP_RE = pattern(r"[ ]{0,2}[|·•,]?[ ]{0,2}")


class Part(NamedTuple):
    """What stands between two separators."""

    start: int
    end: int
    text: str
    before: str  # what stands in front of it: "" at the beginning, "and", "tie", ",", "|"


@cache
def _opener_pattern(lexicon: Lexicon) -> re.Pattern[str]:
    """What opens a byline."""
    own, world = lexicon.bylines, lexicon.labels
    openers, labels = either(own.openers or world.byline_openers), either(own.labels | world.byline_labels)
    return pattern(
        rf"""
        (?: (?:{openers})
            (?: [ ]*:[ ]*
              | [ ]+ (?: (?-i: (?=[^a-z]) ) | (?= (?:{either(known_words(lexicon).stand_ins)}) \b ) )
              | [ ]*$
              | (?-i: (?<=[a-z]) (?=[A-Z][a-z.]) )  # "ByAna Cruz"
              | (?= (?:{openers}) [ :] )  # "Byby Ana Cruz"
            )
          | (?:{labels}) [ ]* : [ ]*
        )
        """,
        re.VERBOSE | re.IGNORECASE,
    )


@cache
def _splitter(lexicon: Lexicon) -> re.Pattern[str]:
    """What separates the parts of a byline."""
    own, world = lexicon.bylines, lexicon.labels
    stand_in = either(known_words(lexicon).stand_ins)
    joiners, ties = (either(in_capitals_too(w)) for w in (own.joiners or world.joiners, own.ties or world.ties))
    return pattern(
        rf"""
        (?= [ ,|·•;\N{{EN DASH}}\N{{EM DASH}}/(@] | (?<=[a-z])[A-Z] ) (?:  # most characters are letters
        (?P<bar> (?: [ ]* [|·•;\N{{EN DASH}}\N{{EM DASH}}/] [ ]* | [ ] - [ ] ) (?:{_MAIL})? )
      | (?P<gap> [ ]{{2,}} (?! (?:{joiners}) [ ] ) )
      | (?P<joiner> (?: [ ]*,[ ]* | [ ]{{1,2}} ) (?:{joiners})
            (?: [ ]{{1,2}} (?:the[ ])? (?= [^a-z] | (?:{stand_in}) \b ) | [ ]*$ ) )
      | (?P<tie> (?: [ ]*,[ ]* | [ ] ) (?:{ties}) [ ] (?: the[ ] )? (?= [^a-z\d] ) )
      | (?P<comma> [ ]*,[ ]* )
      | (?P<mail> [ ]+ {_MAIL} )
      | (?P<handle> [ ]* [(]? @ (?: [a-z\d_]{{2,30}} (?= [A-Z][a-z]{{1,20}}[ ] ) | [\w.-]{{1,60}} ) [)]? )
      | (?P<pronouns> [ ]+ \( [a-z]{{2,6}} / [a-z/]{{2,12}} \) )
      | (?P<length> [ ]+ \d{{1,3}} [ -]? min\w{{0,4}} (?: [ ]read )? $ )
      | (?P<count> [ ]+ \d{{1,4}} [ ] (?i:{either(own.asides)}) $ )
      | (?P<label> [ ]+ (?= [^\W\d_a-z] [^\W\d_]{{3,20}} : [ ] ) )
      | (?P<aside> (?: [ ]+ | (?<=[a-z]) (?=[A-Z]) ) (?i:{either(own.asides)})
            (?= [ ]* (?: $ | [@|·•] | [^\s@]{{1,40}}@ ) | [ ](?:{ties})[ ] ) )
        )
        """,
        re.VERBOSE,
    )


@cache
def _splitting_words(lexicon: Lexicon) -> frozenset[str]:
    """A word of each phrase that may separate parts."""
    own, world = lexicon.bylines, lexicon.labels
    phrases = (own.joiners or world.joiners) | (own.ties or world.ties) | own.asides
    return frozenset(phrase.partition(" ")[0] for phrase in phrases)


def _is_whole(line: str, start: int, lexicon: Lexicon) -> bool:
    """Whether nothing in the line can separate parts: neither signs nor words nor figures."""
    words = line[start:].split(" ")
    return (
        all(map(str.isalpha, words))
        and not _INNER_RE.search(line, start)
        and _splitting_words(lexicon).isdisjoint(map(str.lower, words))
    )


def may_open(line: str, lexicon: Lexicon) -> bool:
    """Whether `find_opener` can find anything: at the beginning, behind a bar, or behind a time, which has figures."""
    head = line.lstrip(_BEFORE_OPENER)[:_LONGEST_OPENER].lower()
    return head.startswith(_openers(lexicon)) or _has_bar(line) or _DIGIT_RE.search(line) is not None


def _has_bar(line: str) -> bool:
    return any(bar in line for bar in _BARS) or " / " in line


def ends_open(line: str, lexicon: Lexicon) -> bool:
    """Whether another name has to follow: the line ends with a comma or an "and"."""
    last = line.rstrip().rpartition(" ")[2]
    return last.endswith(",") or is_joiner(last, lexicon)


def is_joiner(text: str, lexicon: Lexicon) -> bool:
    """Whether the text is what stands between two names: "and"."""
    return text.lower() in (lexicon.bylines.joiners or lexicon.labels.joiners)


def find_opener(line: str, times: list[tuple[int, int]], lexicon: Lexicon) -> tuple[int, int]:
    """Where the byline begins, and where the words that open it end (0 where there are none)."""
    start = len(line) - len(line.lstrip(_BEFORE_OPENER))
    if line[start : start + 1].islower():
        first, _, rest = line[start:].partition(" ")
        if is_joiner(first, lexicon) and rest[:1].isupper():
            return start + len(first) + 1, 0  # names that go on from the line above: "and Ana Cruz"
    if opened := _end_of_opener(line, start, lexicon):
        return start, _end_of_opener(line, opened, lexicon) or opened  # "Byline: By Ana Cruz"
    # "Published: 5 hours ago | Written by Ana Cruz", "12 May 2024 by Ana Cruz"
    places = [bar.end() for bar in _BAR_RE.finditer(line)] if _has_bar(line) else []
    places += [gap.end() for _, end in times if (gap := _GAP_RE.match(line, end))]
    if twice := _TWICE_RE.match(line.rstrip(), start):
        places.append(twice.end())  # "Ana Cruz by Ana Cruz"
    for place in places:
        if opened := _end_of_opener(line, place, lexicon):
            return place, opened
    return start, 0


def _end_of_opener(line: str, at: int, lexicon: Lexicon) -> int:
    """Where the opener ends that begins there; 0 where there is none."""
    if not line[at : at + _LONGEST_OPENER].lower().startswith(_openers(lexicon)):
        return 0  # nearly always, and then the pattern, which takes long to make, need not be made
    if m := _opener_pattern(lexicon).match(line, at):
        return m.end()
    low = line[at:].lower()
    openers = lexicon.bylines.openers or lexicon.labels.byline_openers
    said = max((len(opener) for opener in openers if low.startswith(f"{opener} ")), default=0)
    words = line[at + said :].split() if said else []
    if _goes_on_small(words, lexicon):
        return line.index(words[0], at + said)
    return line.index(words[1], at + said + len(words[0])) if _is_newsroom(words, lexicon) else 0


def _is_newsroom(words: list[str], lexicon: Lexicon) -> bool:
    """Whether the words are a newsroom's name behind its article: "the Associated Press"."""
    if len(words) not in range(3, 7) or words[0] not in lexicon.labels.articles:
        return False
    endings = tuple(outlet for outlet in lexicon.bylines.outlets if len(outlet) >= _ENDING)  # of "Sportswire", too
    outlet = words[-1].lower().endswith(endings) or agency_name(" ".join(words[1:]), lexicon) is not None
    return outlet and all(word[0].isupper() for word in words[1:])


def _goes_on_small(words: list[str], lexicon: Lexicon) -> bool:
    """Whether a role or a name in small letters stands behind "by": "political reporter Ana Cruz", "ana cruz"."""
    if len(words) not in range(2, 8):
        return False
    role = next((n for n, word in enumerate(words) if word in known_words(lexicon).roles), 0)
    if words[0] in known_words(lexicon).leads and role + 1 < len(words) and words[role + 1][0].isupper():
        return True
    named = len(words) < 4 and words[0] in lexicon.names.given_names
    return named and all(word.isalpha() and word.islower() for word in words)


@cache
def _openers(lexicon: Lexicon) -> tuple[str, ...]:
    own, world = lexicon.bylines, lexicon.labels
    return tuple((own.openers or world.byline_openers) | own.labels | world.byline_labels)


def find_times(line: str, lexicon: Lexicon) -> list[tuple[int, int]]:
    """Where times stand, with their labels; an age without "ago" counts at the end: "Ana Cruz 7 hours"."""
    if not _DIGIT_RE.search(line):
        return []
    times = [(t.begins, t.end) for t in find_times_in(line, lexicon)]
    if (age := _AGE_RE.search(line.rstrip())) and age[1] in known_words(lexicon).units:
        times.append((age.start() + 1, age.end()))
    return times


def cut(line: str, start: int, times: list[tuple[int, int]], lexicon: Lexicon) -> list[Part]:
    """The parts between separators and times."""
    end = len(line.rstrip())
    cuts = [(s, e, "|") for s, e in times if s >= start]
    # Most lines that are looked at are names alone, or a headline.
    for m in () if _is_whole(line, start, lexicon) else _splitter(lexicon).finditer(line, start, end):
        if any(s < m.end() and m.start() < e for s, e in times):
            continue
        if m.lastgroup == "aside" and m[0].strip().lower() in lexicon.bylines.surnames and m[0].count(" ") == 1:
            before = line[start : m.start()].split()
            if len(before) == 1 or before[-2:-1] in (["and"], ["&"]):
                continue  # "By Karen Read"
        kind = {"joiner": "and", "tie": "tie", "comma": ",", "gap": "gap"}.get(m.lastgroup or "", "|")
        cuts.append((m.start(), m.end(), kind))
    return _join(list(_between(line, start, sorted([*cuts, (end, end, "")]))), lexicon)


def _join(parts: list[Part], lexicon: Lexicon) -> list[Part]:
    """The parts with those together that one name or role was cut into."""
    joined: list[Part] = []
    for part in parts:
        last = joined[-1] if joined else None
        if last and _belong_together(last, part, lexicon):
            between = " and " if part.before == "and" else " "
            joined[-1] = Part(last.start, part.end, f"{last.text}{between}{part.text}", last.before)
        else:
            joined.append(part._replace(before="|") if part.before == "gap" else part)
    return joined


def _belong_together(last: Part, part: Part, lexicon: Lexicon) -> bool:
    """Whether two parts are one: "Ana", two spaces, "Cruz"; "Ana Cruz, Jr."; "Health" and "Science Correspondent"."""
    if part.before == "gap":
        return " " not in last.text and part.text[0].isupper()
    if part.before == ",":
        return " " in last.text and part.text.lower().rstrip(".") in _GENERATIONS
    return (
        part.before == "and"
        and last.text.lower() in lexicon.bylines.desks
        and bool(cut_role(part.text.split(), lexicon)[1])
    )


def _between(line: str, start: int, cuts: list[tuple[int, int, str]]) -> Iterator[Part]:
    at, before = start, ""
    for s, e, kind in cuts:
        text = line[at:s].strip()
        if text:
            begin = line.index(text, at)
            yield Part(begin, begin + len(text), text, before)
            before = kind
        elif before != "|" or kind == "tie":
            before = kind
        at = e
