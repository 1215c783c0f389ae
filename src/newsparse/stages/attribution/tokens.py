"""The tokens of the text, read once for all sentences: words, figures, marks; no quotation marks, no full stops.

A sentence takes its tokens from here by where it begins and ends. What is done with every token is done in bulk, and
only a token that may matter (a capital, a dash) is looked at by itself: that halves the time of the stage.
"""

from bisect import bisect_left
from itertools import accumulate
from operator import add
from typing import NamedTuple

from newsparse.pattern import pattern

DASHES = {"--": "—", "–": "—", "-": "—", "---": "—"}  # a hyphen with blanks around it is a dash

_TOKEN_RE = pattern(
    r"([^\W_][\w']*+(?:(?:[-&/,](?=\w)|\.(?=[a-z\d]|[A-Z]\b))[\w']*+)*+|[$€£#@][\w.,]*\w|--+|[^\w\s'\"“”‘’`.])"
)


class Tokens(NamedTuple):
    """Tokens in the order of the text."""

    small: list[str]  # in small letters; every dash as one
    words: list[str]  # the same, but names as they stand
    starts: list[int]
    ends: list[int]
    capital: list[bool]

    def between(self, start: int, end: int) -> tuple[int, int] | None:
        """The first token and the one behind the last between two places; None where a token lies across one."""
        first = bisect_left(self.starts, start)
        last = bisect_left(self.starts, end, first)
        across = (first and self.ends[first - 1] > start) or (last > first and self.ends[last - 1] > end)
        return None if across else (first, last)


def split_tokens(flow: str, start: int, end: int) -> Tokens:
    """The tokens of a stretch of the text."""
    parts = _TOKEN_RE.split(flow[start:end])
    places = list(accumulate(map(len, parts), initial=start))
    raw, starts = parts[1::2], places[1:-1:2]
    capital = [word[0].isupper() for word in raw]
    small = list(map(str.lower, raw))
    for i in [i for i, word in enumerate(small) if word in DASHES]:
        small[i] = DASHES[small[i]]
    words = small.copy()
    # A capital within a sentence makes a name of any word: Will, May, Kelly are no verb, month or adverb there.
    for i in [i for i, upper in enumerate(capital) if upper]:
        if i and (small[i - 1] == "," or small[i - 1][-1].isalnum()) and not raw[i].isupper():
            words[i] = raw[i]
    return Tokens(small, words, starts, list(map(add, starts, map(len, raw))), capital)
