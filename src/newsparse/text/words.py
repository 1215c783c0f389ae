"""The words of a text, read once: all that asks for words asks for these."""

import re
from bisect import bisect_left
from collections.abc import Container, Iterable, Set
from itertools import accumulate
from typing import NamedTuple

from newsparse.text.pattern import pattern

# Holtz-Eakin, O'Neill, AT&T, U.S, J.Lee, Lee's, 10,000, $9.5; but two words where a blank is lost: `Monday.The`. To
# pass over blanks first, and to take most words by the first alternative, makes it a third quicker.
_WORD_RE = pattern(
    r"""(
      (?![ ]) (?:
          [A-Za-zА-яЁё]++ (?=[ ])
        | [$€£]?+ [^\W_] \w*+
          (?: (?![ ]) (?:
              ['&-] | \.(?=[a-zа-яё\d]|[A-ZА-ЯЁІЇЄ]\b) | (?<=\b[A-ZА-ЯЁІЇЄ])\. | (?<=\d)[,:](?=\d)
          ) \w++ )*+
      )
    )""",
    re.VERBOSE,
)
_SENTENCE_MARKS = frozenset('.?!:;"\n\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}\N{BULLET}')


class Words(NamedTuple):
    """The words of a stretch of the text; `gaps[i]` is what stands between word i and the next."""

    words: list[str]
    small: list[str]  # the same in small letters
    starts: list[int]
    ends: list[int]
    gaps: list[str]

    def range(self, start: int, end: int) -> tuple[int, int]:
        """The first of the words that begin between two places, and the first behind them."""
        first = bisect_left(self.starts, start)
        return first, bisect_left(self.starts, end, first)

    def part(self, text: str, start: int, end: int) -> "Words":
        """Those of a part of the text that they are the words of."""
        first, behind = self.range(start, end)
        part = Words(
            self.words[first:behind],
            self.small[first:behind],
            self.starts[first:behind],
            self.ends[first:behind],
            self.gaps[first:behind],
        )
        if first < behind:
            part.gaps[-1] = text[part.ends[-1] : end]
        return part

    def end(self, i: int) -> int:
        """Where word i ends, a possessive 's left out."""
        return self.ends[i] - 2 * self.words[i].endswith("'s")

    def begins_sentence(self, i: int) -> bool:
        """Whether word i has its capital, if any, from its place alone."""
        if i == 0:
            return True
        gap = self.gaps[i - 1]
        return gap != " " and not _SENTENCE_MARKS.isdisjoint(gap)


def split_words(text: str) -> Words:
    """The words of a text.

    >>> split_words("Ann Lee's fee: $10,000.").words
    ['Ann', "Lee's", 'fee', '$10,000']
    """
    parts = _WORD_RE.split(text)
    places = list(accumulate(map(len, parts), initial=0))
    words = parts[1::2]
    return Words(words, list(map(str.lower, words)), places[1:-1:2], places[2::2], parts[2::2])


def part_suffixes(read: Words, suffixes: Set[str], stems: Container[str]) -> Words:
    """The words with each suffix of these stems as a word of its own; a blank is said to stand between.

    >>> part_suffixes(split_words("katanya"), {"nya"}, {"kata"}).words
    ['kata', 'nya']
    """
    found: list[tuple[str, str, int, int, str]] = []
    for word, small, start, end, gap in zip(*read, strict=True):
        suffix = next((suffix for suffix in suffixes if small.endswith(suffix)), "")
        cut = len(small) - len(suffix)
        if suffix and small[:cut] in stems:
            found += (word[:cut], small[:cut], start, start + cut, " "), (word[cut:], suffix, start + cut, end, gap)
        else:
            found.append((word, small, start, end, gap))
    return Words(*map(list, zip(*found, strict=True))) if found else read


def part_joined(words: Words, elisions: Set[str], enclitics: Iterable[str], before_names: Set[str]) -> Words:
    """The words with those in two that are written as one: `l'eau`, `dit-il`; a blank is said to stand between.

    Of the `elisions`, some may stand before names: `L'Oréal`, but not `N'Golo`.

    >>> part_joined(split_words("l'eau dort, a-t-il dit"), {"l'"}, {"-t-il"}, {"l'"}).words
    ['l\'', 'eau', 'dort', 'a', 'il', 'dit']
    """
    if not (elisions or enclitics):
        return words
    parted = Words([], [], [], [], [])
    for word, start, gap in zip(words.words, words.starts, words.gaps, strict=True):
        at, small = 0, word.lower()
        while (behind := small.find("'", at) + 1) and small[at:behind] in elisions:
            if behind == len(word) or not _may_elide(word[at:], behind - at, before_names):
                break
            _add(parted, word[at:behind], start + at, " ")
            at = behind
        joint = next(filter(small.endswith, enclitics), "") if "-" in small and word.islower() else ""
        if joint and at + len(joint) < len(word):
            _add(parted, word[at : -len(joint)], start + at, " ")
            at = len(word) - len(joint.rpartition("-")[2])
        _add(parted, word[at:], start + at, gap)
    return parted


def _may_elide(word: str, mark: int, before_names: Set[str]) -> bool:
    """Whether what stands before the apostrophe of a word is one of its own, and no part of a name: `N'Golo`."""
    return not (word[0].isupper() and word[mark].isupper()) or word[:mark].lower() in before_names


def _add(words: Words, word: str, start: int, gap: str) -> None:
    words.words.append(word)
    words.small.append(word.lower())
    words.starts.append(start)
    words.ends.append(start + len(word))
    words.gaps.append(gap)


def bare(word: str) -> str:
    """The word in small letters, without a possessive 's."""
    return word.removesuffix("'s").lower()
