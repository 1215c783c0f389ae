"""A byline cut at separators and times, and what opens it."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newsparse.lexicon import Lexicon
from newsparse.pattern import pattern
from newsparse.patterns.bylines.roles import cut_role
from newsparse.patterns.bylines.words import in_capitals_too, known_words
from newsparse.patterns.names import either
from newsparse.patterns.times import find_times_in

WORD = r"[^\W\d_]"
_DIGIT_RE = pattern(r"\d")
_AGE_RE = pattern(rf"[ ]\d{{1,2}}[ ]?({WORD}{{1,10}})$")
_BAR_RE = pattern(r"[|·•][ ]{1,2}")
_GAP_RE = pattern(r"[ ]{0,2}[|·•,]?[ ]{0,2}")


class Part(NamedTuple):
    """What stands between two separators."""

    start: int
    end: int
    text: str
    before: str  # what stands in front of it: "" at the beginning, "and", "tie", ",", "|"


@cache
def _patterns(lexicon: Lexicon) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What opens a byline, and what separates its parts."""
    own, world = lexicon.bylines, lexicon.labels
    openers, labels = either(own.openers or world.by), either(own.labels | world.author_labels)
    stand_in = either(known_words(lexicon).stand_ins)
    joiners, ties = (either(in_capitals_too(w)) for w in (own.joiners or world.joiners, own.ties or world.ties))
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
          | (?P<aside> [ ]+ (?:{either(in_capitals_too(own.asides))}) (?= [ ]* (?: $ | [@|·•] ) ) )
            """,
            re.VERBOSE,
        ),
    )


def find_opener(line: str, times: list[tuple[int, int]], lexicon: Lexicon) -> tuple[int, int]:
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


def find_times(line: str, lexicon: Lexicon) -> list[tuple[int, int]]:
    """Where times stand, with their labels; an age without "ago" counts at the end: "Ana Cruz 7 hours"."""
    if not _DIGIT_RE.search(line):
        return []
    times = [(t.begins, t.end) for t in find_times_in(line, lexicon)]
    if (age := _AGE_RE.search(line.rstrip())) and age[1].lower() in known_words(lexicon).units:
        times.append((age.start(), age.end()))
    return times


def cut(line: str, start: int, times: list[tuple[int, int]], lexicon: Lexicon) -> list[Part]:
    """The parts between separators and times."""
    end = len(line.rstrip())
    cuts = [(s, e, "|") for s, e in times if s >= start]
    _, splitter = _patterns(lexicon)
    for m in splitter.finditer(line, start, end):
        if not any(s < m.end() and m.start() < e for s, e in times):
            kind = {"joiner": "and", "tie": "tie", "comma": ","}.get(m.lastgroup or "", "|")
            cuts.append((m.start(), m.end(), kind))
    return _join_desks(line, list(_between(line, start, sorted([*cuts, (end, end, "")]))), lexicon)


def _join_desks(line: str, parts: list[Part], lexicon: Lexicon) -> list[Part]:
    """The parts with the two desks of one role together: "Health", "Science Correspondent"."""
    joined: list[Part] = []
    for part in parts:
        last = joined[-1] if joined else None
        desk = last is not None and part.before == "and" and last.text.lower() in lexicon.bylines.desks
        if last and desk and cut_role(part.text.split(), lexicon)[1]:
            joined[-1] = Part(last.start, part.end, line[last.start : part.end], last.before)
        else:
            joined.append(part)
    return joined


def _between(line: str, start: int, cuts: list[tuple[int, int, str]]) -> Iterator[Part]:
    at, before = start, ""
    for s, e, kind in cuts:
        text = line[at:s].strip()
        if text:
            begin = line.index(text, at)
            yield Part(begin, begin + len(text), text, before)
            before = kind
        elif before != "|":
            before = kind
        at = e
