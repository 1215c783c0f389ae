"""A paragraph as sentences, and a sentence as tokens, with each quoted stretch standing as one token.

What stands inside quotation marks is somebody's words: no cue, subject or sentence end of the reporter's is
looked for in there. A stretch is therefore one opaque token, `QUOTE`.
"""

import itertools
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from newsparse.document import Block, Stretch
from newsparse.lexicon import Lexicon
from newsparse.pattern import pattern

QUOTE = "\N{LEFT DOUBLE QUOTATION MARK}"
STOP = "."
HEADLINE_LENGTH = 150
LONGEST = 4_000  # characters of a sentence

# Where a sentence may end: the mark, what closes behind it, white space, and something a sentence begins with.
_END_RE = pattern(
    r"""
      (?P<mark> [.!?…]++ )
      [)\]'"”’»]{0,3}
      (?:
          \s++ (?= ["'“‘«„(\[]{0,3} [^\W_] | '' | `` )
        | \s*+ \Z
        | (?<= ["”] ) (?= [A-Z] )    # a blank was lost: `... on Monday."The plan`
      )
    """,
    re.VERBOSE,
)
_FIRST_WORD_RE = pattern(r"[^\W\d_]{1,12}\b")
_LAST_WORD_RE = pattern(r"[\w.&'-]{1,12}\Z")


@dataclass(slots=True, eq=False, repr=False, match_args=False)
class Sentence:
    """A sentence of the reporter's, with the quoted stretches in it. Its tokens are there once they are read."""

    start: int
    end: int
    headline: bool
    quotes: list[Stretch]
    only_quotes: bool = False  # there is nothing but quoted stretches
    title_case: bool = field(init=False)  # a headline or a story in capitals: they tell nothing
    words: list[str] = field(init=False)  # lower case but for names; QUOTE for a stretch; punctuation as it stands
    starts: list[int] = field(init=False)
    ends: list[int] = field(init=False)
    capital: list[bool] = field(init=False)
    titles: set[int] = field(init=False)  # tokens of quotes that are written as the title of a work
    with_comma: set[int] = field(init=False)  # tokens of quotes that end with a comma inside the marks
    small_quotes: set[int] = field(init=False)  # tokens of quotes that begin with a small letter
    stretch: dict[int, Stretch] = field(init=False)  # token -> the stretch that it stands for


def split_sentences(flow: str, block: Block, stretches: list[Stretch], lexicon: Lexicon, start: int) -> list[Sentence]:
    """The sentences of a block, in order. A stretch is never cut; one that ends a sentence of its own ends it here
    too, unless the text goes on in lower case (`"Is it over?" he asked.`). `start` is where the first block begins: a
    short one reads like a headline, also where an export ends it with a full stop."""
    bounds = [block.start]
    quotes = iter(stretches)
    quote = next(quotes, None)
    for m in _END_RE.finditer(flow, block.start, block.end):
        at = m.start()
        while quote and quote.closed <= at:
            quote = next(quotes, None)
        if quote and quote.opened <= at and m.end("mark") < quote.end:
            continue  # inside a stretch, only an end that the closing mark follows at once counts
        if _really_ends(flow, m, lexicon):
            bounds.append(m.end())
    if bounds[-1] < block.end:
        bounds.append(block.end)
    if block.end - block.start > LONGEST and any(b - a > LONGEST for a, b in itertools.pairwise(bounds)):
        bounds = _cut_long(flow, bounds, stretches)
    headline = block.kind == "headline" or (block.start == start and block.end - block.start < HEADLINE_LENGTH)
    sentences = [Sentence(a, b, headline, []) for a, b in itertools.pairwise(bounds)]
    if not stretches:
        return sentences
    at = 0
    for stretch in stretches:
        while at + 1 < len(sentences) and sentences[at].end <= stretch.start:
            at += 1
        sentences[at].quotes.append(stretch)
    for sentence in sentences:
        if sentence.quotes:
            sentence.only_quotes = not any(_is_word(flow[a:b]) for a, b in _around(sentence))
    return sentences


def _around(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """What of a sentence stands outside of its stretches."""
    at = sentence.start
    for stretch in sentence.quotes:
        yield at, stretch.opened
        at = stretch.closed
    yield at, sentence.end


def _is_word(text: str) -> bool:
    """Whether there is a word or figure in the text."""
    return any(map(str.isalnum, text))


_BETWEEN_RE = pattern(r"\W")


def _cut_long(flow: str, bounds: list[int], stretches: list[Stretch]) -> list[int]:
    """The bounds with others between them where a sentence is longer than prose has them: between words, and never in
    a stretch. What is read of a sentence may then take time in the square of its length."""
    closes = [stretch.closed for stretch in stretches]
    cut = [bounds[0]]
    for end in bounds[1:]:
        while end - cut[-1] > LONGEST:
            between = _BETWEEN_RE.search(flow, cut[-1] + LONGEST, end)
            at = between.start() if between else end
            near = bisect_right(closes, at)
            if near < len(stretches) and stretches[near].opened < at:
                at = stretches[near].closed
            if not cut[-1] < at < end:
                break
            cut.append(at)
        cut.append(end)
    return cut


def _really_ends(flow: str, m: re.Match[str], lexicon: Lexicon) -> bool:
    after = flow[m.end() : m.end() + 4].lstrip("\"'“‘«„([`")[:1]
    if after.islower():
        return False
    if m["mark"] != ".":
        return True
    plain = flow[max(0, m.start() - 12) : m.start()].rpartition(" ")[2].lower()
    if plain.isalpha() and len(plain) > 1 and plain not in lexicon.grammar.abbreviations:
        return True  # nearly always: seen without a pattern
    before = _LAST_WORD_RE.search(flow, max(0, m.start() - 12), m.start())
    if before is None:
        return True
    word = before[0].lower().lstrip("'").rpartition("-")[2]
    if len(word) == 1 and before[0][-1].isupper() and word != "i":
        return False  # an initial
    if m.end() > m.end("mark") + 1 and flow[m.end("mark")] in "\"”'’»":
        return True
    if word not in lexicon.grammar.abbreviations:
        return True
    # `in the U.S. He left`: no name follows, so a sentence begins.
    first = _FIRST_WORD_RE.match(flow, m.end())
    word = first[0].lower() if first else ""
    return word in lexicon.grammar.pronouns or word in lexicon.grammar.articles


def is_title(flow: str, stretch: Stretch, small: frozenset[str]) -> bool:
    """Whether a stretch is written as the title of a work is: every word but small ones with a capital, no end mark.

    `small` are the words that a title writes small: articles, prepositions, conjunctions.
    """
    if stretch.end - stretch.start > 100:
        return False
    words = flow[stretch.start : stretch.end].rstrip(",.'’ ").split()
    if (
        not words
        or not words[0][:1].isupper()
        or (len(words) > 2 and words[-1].isupper())
        or flow[stretch.end - 1] in "?!"
    ):
        return False
    return all(
        word[:1].isupper() or word[:1].isdigit() or word.lower() in small or not word[0].isalnum() for word in words
    )
