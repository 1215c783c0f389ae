"""A stretch of the text as words, the places where they begin, and what stands between them."""

from itertools import accumulate
from typing import NamedTuple

from newsparse.pattern import pattern

_WORD_RE = pattern(r"(\w+(?:['&.-]\w+)*)")  # Holtz-Eakin, O'Neill, AT&T, U.S, Lee's
_SENTENCE_MARKS = frozenset('.?!:;"\n\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}\N{BULLET}')


class Words(NamedTuple):
    """The words of a stretch; `gaps[i]` is what stands between word i and the next."""

    words: list[str]
    starts: list[int]
    gaps: list[str]

    def end(self, i: int) -> int:
        """Where word i ends, a possessive 's left out."""
        word = self.words[i]
        return self.starts[i] + len(word) - 2 * word.endswith("'s")

    def begins_sentence(self, i: int) -> bool:
        """Whether word i has its capital, if any, from its place alone."""
        if i == 0:
            return True
        gap = self.gaps[i - 1]
        return gap != " " and not _SENTENCE_MARKS.isdisjoint(gap)


def split_words(text: str, start: int, end: int) -> Words:
    """The words of a stretch of the text."""
    parts = _WORD_RE.split(text[start:end])
    places = list(accumulate(map(len, parts), initial=start))
    gaps = parts[2::2]
    if text.find("  ", start, end) >= 0:  # indented lines of one paragraph
        gaps = [" " if gap.isspace() and "\n" not in gap else gap for gap in gaps]
    return Words(parts[1::2], places[1:-1:2], gaps)


def bare(word: str) -> str:
    """The word in small letters, without a possessive 's."""
    return word.removesuffix("'s").lower()


def is_title_case(text: str) -> bool:
    """Whether nearly every longer word has a capital, so that capitals tell no names; a sentence never has."""
    long = [word for word in text.split() if len(word) > 3]
    return len(long) >= 4 and sum(word[0].isupper() for word in long) >= 0.8 * len(long)
