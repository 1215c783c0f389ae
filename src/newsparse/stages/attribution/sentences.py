"""A paragraph as sentences, and a sentence as tokens, with each quoted stretch standing as one token.

What stands inside quotation marks is somebody's words: no cue, subject or sentence end of the reporter's is
looked for in there. A stretch is therefore one opaque token, `QUOTE`.
"""

import itertools
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import accumulate, compress, count
from operator import ne

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
# Words, figures, marks: no quotation marks, no full stops.
_TOKEN_RE = pattern(
    r"([^\W_][\w']*+(?:(?:[-&/,](?=\w)|\.(?=[a-z\d]|[A-Z]\b))[\w']*+)*+|[$€£#@][\w.,]*\w|--+|[^\w\s'\"“”‘’`.])"
)
_DASHES = {"--": "—", "–": "—", "-": "—", "---": "—"}  # a hyphen with blanks around it is a dash
_ENDS = frozenset(".!?…")
_CLOSERS = " \n\"'”’)]».!?…"  # end marks, and what closes behind them


@dataclass(slots=True)
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
    if any(b - a > LONGEST for a, b in itertools.pairwise(bounds)):
        bounds = _cut_long(flow, bounds, stretches)
    headline = block.kind == "headline" or (block.start == start and block.end - block.start < HEADLINE_LENGTH)
    sentences = [Sentence(a, b, headline, []) for a, b in itertools.pairwise(bounds)]
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


def _cut_long(flow: str, bounds: list[int], stretches: list[Stretch]) -> list[int]:
    """The bounds with others between them where a sentence is longer than prose has them: between words, and never in
    a stretch. What is read of a sentence may then take time in the square of its length."""
    closes = [stretch.closed for stretch in stretches]
    cut = [bounds[0]]
    for end in bounds[1:]:
        while end - cut[-1] > LONGEST:
            at = flow.find(" ", cut[-1] + LONGEST, end)
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


def read_tokens(flow: str, sentence: Sentence) -> None:
    """Give a sentence its tokens."""
    text = flow[sentence.start : sentence.end]
    if sentence.headline:
        words = text.split()
        sentence.title_case = 2 * sum(word[0].isupper() for word in words) > len(words)
    else:
        sentence.title_case = text.isupper()
    sentence.words, sentence.starts, sentence.ends, sentence.capital = [], [], [], []
    sentence.titles, sentence.with_comma, sentence.small_quotes, sentence.stretch = set(), set(), set(), {}
    at = sentence.start
    for stretch in sentence.quotes:
        _add_tokens(flow, sentence, at, max(at, stretch.opened))
        sentence.stretch[len(sentence.words)] = stretch
        if flow[stretch.start : stretch.end].rstrip("'’ ")[-1:] == ",":
            sentence.with_comma.add(len(sentence.words))
        if flow[stretch.start].islower():
            sentence.small_quotes.add(len(sentence.words))
        _add(sentence, QUOTE, stretch.start, stretch.end, capital=True)
        at = stretch.closed
    closing = max(at, sentence.start + len(text.rstrip(_CLOSERS)))
    while flow.startswith("'", closing):
        closing += 1  # `the voters'.`
    _add_tokens(flow, sentence, at, closing)
    for i in range(closing, sentence.end):
        if flow[i] in _ENDS:
            _add(sentence, STOP, i, i + 1, capital=False)
        elif flow[i] in ")]»":
            _add(sentence, flow[i], i, i + 1, capital=False)


def _add_tokens(flow: str, sentence: Sentence, start: int, end: int) -> None:
    """Add the tokens between two stretches: in bulk, as most are words in small letters, of which nothing is asked."""
    text = flow[start:end]
    parts = _TOKEN_RE.split(text)
    written = parts[1::2]
    small = list(map(str.lower, written))
    if "--" in text or "–" in text or "-" in small:
        small = [_DASHES.get(word, word) for word in small]
    words, capital = small.copy(), [False] * len(small)
    for i in compress(count(), map(ne, written, small)):
        word = written[i]
        if word[0].isupper():
            capital[i] = True
            # A capital within a sentence makes a name of any word: Will, May, Kelly are no verb, month or adverb there.
            within = i and (small[i - 1] == "," or small[i - 1][-1].isalnum())
            if within and not sentence.title_case and not word.isupper():
                words[i] = word
    places = list(accumulate(map(len, parts), initial=start))
    sentence.words += words
    sentence.starts += places[1:-1:2]
    sentence.ends += places[2::2]
    sentence.capital += capital


def _add(sentence: Sentence, word: str, start: int, end: int, *, capital: bool) -> None:
    sentence.words.append(word)
    sentence.starts.append(start)
    sentence.ends.append(end)
    sentence.capital.append(capital)


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
