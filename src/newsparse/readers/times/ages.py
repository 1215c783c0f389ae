"""Times told from the reader's now: "3 hours ago", "yesterday"."""

import re
from collections.abc import Iterator
from functools import cache

from newsparse.lexicon import Lexicon
from newsparse.readers.names import either
from newsparse.readers.times.dates import WORD, Found
from newsparse.text.pattern import pattern

_AGE_RE = pattern(rf"(?<![\d.,:])\d{{1,3}}[ ]?({WORD}{{1,15}})")
_LARGER_UNIT_RE = pattern(rf"\d{{1,3}}[ ]?({WORD}{{1,15}}),?[ ](?:and[ ])?$")
_WORDED_AGE_RE = pattern(rf"\b(?:an?|one|einem?|einer|une?|una?|en|ett|et|um|uma)[ ]({WORD}{{2,15}})", re.IGNORECASE)


def find_ages(line: str, lexicon: Lexicon) -> list[Found]:
    """The ages in figures: "3 hours ago"."""
    return list(_find_ages(line, _AGE_RE, _relative_words(lexicon)))


def find_worded(line: str, lexicon: Lexicon) -> list[Found]:
    """The age without figures that the line is: "an hour ago", "yesterday"."""
    words = _relative_words(lexicon)
    text = line.strip()
    if text.lower() in lexicon.times.today:
        at = line.index(text)
        return [Found(at, at + len(text), "", True, True)]
    return list(_find_ages(line, _WORDED_AGE_RE, words)) if " " in text else []


def _find_ages(line: str, pattern: re.Pattern[str], words: "_Relative") -> Iterator[Found]:
    for m in pattern.finditer(line):
        end = m.start(1) + _unit_length(m[1].lower(), words)
        if end > m.start(1):
            if before := words.ago_before.search(line, max(0, m.start() - 12), m.start()):
                yield Found(before.start(), end, "", True, True)
            elif after := words.ago_after.match(line, end):
                yield Found(_with_larger_unit(line, m.start(), words), after.end(), "", True, True)


def _with_larger_unit(line: str, start: int, words: "_Relative") -> int:
    """Where the age begins whose minutes stand at `start`: "1 hour 20 minutes ago"."""
    larger = _LARGER_UNIT_RE.search(line, max(0, start - 20), start)
    return larger.start() if larger and larger[1].lower() in words.units else start


class _Relative:
    """The words of ages, of a language and of the world together."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.units = lexicon.times.units | lexicon.labels.units
        self.ago = lexicon.times.ago | lexicon.labels.ago
        self.ago_before = pattern(rf"(?:{either(self.ago)})[ ]?$", re.IGNORECASE)
        self.ago_after = pattern(rf"[ ]?(?:{either(self.ago)})(?:(?!{WORD})|(?=[A-Z]))", re.IGNORECASE)


@cache
def _relative_words(lexicon: Lexicon) -> _Relative:
    return _Relative(lexicon)


def _unit_length(word: str, words: _Relative) -> int:
    """How long the unit is that the word begins with: all of it, or what stands before a glued "ago"; 0 for none.

    >>> from newsparse.lexicon import load_lexicon
    >>> [_unit_length(w, _relative_words(load_lexicon("en"))) for w in ("hours", "時間前", "stundenvor", "books")]
    [5, 2, 7, 0]
    """
    if word in words.units:
        return len(word)
    return next((i for i in range(len(word) - 1, 0, -1) if word[i:] in words.ago and word[:i] in words.units), 0)
