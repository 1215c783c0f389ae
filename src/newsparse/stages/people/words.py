"""The words of a stretch of the text, read in bulk; what a word, or a line of words, looks like."""

from itertools import accumulate
from typing import NamedTuple

from newsparse.text.pattern import pattern

_WORD_RE = pattern(r"(\w++(?:['&.-]\w++)*+)")  # Holtz-Eakin, O'Neill, AT&T, U.S, Lee's
_BLANKS_RE = pattern(r"[ ]{2,}+")
_SENTENCE_MARKS = frozenset('.?!:;"\n\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}\N{BULLET}')


class Words(NamedTuple):
    """The words of a stretch of the text; `gaps[i]` is what stands between word i and the next."""

    words: list[str]
    starts: list[int]
    ends: list[int]
    gaps: list[str]

    def end(self, i: int) -> int:
        """Where word i ends, a possessive 's left out."""
        return self.ends[i] - 2 * self.words[i].endswith("'s")

    def begins_sentence(self, i: int) -> bool:
        """Whether word i has its capital, if any, from its place alone."""
        if i == 0:
            return True
        gap = self.gaps[i - 1]
        return gap != " " and not _SENTENCE_MARKS.isdisjoint(gap)


def split_words(text: str, start: int) -> Words:
    """The words of a text that begins at a place."""
    parts = _WORD_RE.split(text)
    places = list(accumulate(map(len, parts), initial=start))
    gaps = parts[2::2]
    if "  " in text:  # indented lines of one paragraph
        gaps = [_BLANKS_RE.sub(" ", gap) if "  " in gap else gap for gap in gaps]
    return Words(parts[1::2], places[1:-1:2], places[2::2], gaps)


def bare(word: str) -> str:
    """The word in small letters, without a possessive 's."""
    return word.removesuffix("'s").lower()


def is_title_case(text: str) -> bool:
    """Whether nearly every longer word has a capital, so that capitals tell no names; a sentence never has."""
    long = [word for word in text.split() if len(word) > 3]
    return len(long) >= 4 and sum(word[0].isupper() for word in long) >= 0.8 * len(long)
