"""Quotes, words and marks among the tokens of a sentence, and the text that they span."""

from newsparse.document import Span
from newsparse.stages.attribution.grammar import Grammar
from newsparse.stages.attribution.tokens import QUOTE, Sentence

MOST_OF_ESTIMATE = 3  # tokens before its number
CURRENCIES = "$€£"
WEAK_MARKS = frozenset({",", ":", "—", ";", "(", "…"})


def is_word(word: str) -> bool:
    """Whether a token is a word or a quote, not punctuation."""
    return word == QUOTE or word[0].isalnum() or word in (")", "]") or word[0] in "$€£#@%°"


def opens_number(words: list[str], at: int, grammar: Grammar) -> bool:
    """Whether an estimate of a number begins at a token: `about 40`, `at least two`; not `about the bridge`."""
    if at >= len(words) or words[at] not in grammar.prepositions:
        return False
    for size in range(1, min(MOST_OF_ESTIMATE + 1, len(words) - at)):
        number = words[at + size]
        if number[0].isdigit() or number[0] in CURRENCIES or number in grammar.numerals:
            timed = words[at + size + 1 : at + size + 2]
            return " ".join(words[at : at + size]) in grammar.approximations and grammar.times.isdisjoint(timed)
    return False


def all_quotes(words: list[str], begin: int, end: int) -> bool:
    """Whether the tokens are quotes and punctuation alone, with one quote at least."""
    quoted = False
    for i in range(begin, end):
        if words[i] == QUOTE:
            quoted = True
        elif is_word(words[i]):
            return False
    return quoted


def colon_before_quote(sentence: Sentence, begin: int, end: int) -> int:
    """The colon before the quote that ends a content of other words: `se mostró escéptico: "Q"`; 0 where none does."""
    words = sentence.words
    for i in range(begin, end - 1):
        if words[i] == QUOTE:
            break
        if words[i] == ":" and all_quotes(words, i + 1, end):
            return i
    return 0


def quote_before(words: list[str], at: int, grammar: Grammar) -> int:
    """The token of the quote that stands before a token, with a comma or dash between at most; -1 if none does."""
    at -= 1
    while at >= 0 and words[at] in grammar.before_cue:
        at -= 1
    return at if at >= 0 and words[at] == QUOTE else -1


def last_word(words: list[str], begin: int, end: int) -> int:
    """The last token of `begin` to `end` (excluded) that is no punctuation; `begin - 1` where all are."""
    last = end - 1
    while last >= begin and not (words[last][0].isalnum() or is_word(words[last])):
        last -= 1
    return last


def first_word(words: list[str], begin: int, end: int, grammar: Grammar) -> int:
    """The first token of `begin` to `end` that is neither a weak mark nor `and`, `but`."""
    while begin < end and (words[begin] in WEAK_MARKS or words[begin] in grammar.coordinators):
        begin += 1
    return begin


def content_span(sentence: Sentence, first: int, last: int) -> Span:
    """The text of tokens, with the marks of a quote at its ends."""
    start, end = sentence.starts[first], sentence.ends[last]
    if first in sentence.stretch:
        start = sentence.stretch[first].opened
    if last in sentence.stretch:
        end = sentence.stretch[last].closed
    return Span(start, end)


def quote_spans(sentence: Sentence, begin: int, end: int) -> list[Span]:
    """The insides of the quotes among the tokens `begin` to `end` (excluded)."""
    return [Span(sentence.starts[i], sentence.ends[i]) for i in range(begin, end) if sentence.words[i] == QUOTE]
