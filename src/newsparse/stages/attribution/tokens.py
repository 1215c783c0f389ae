"""The tokens of an article's sentences: words, figures and marks, each quoted stretch standing as one.

What stands inside quotation marks is somebody's words: no cue or subject of the reporter's is looked for in there. A
stretch is therefore one opaque token, `QUOTE`.

All sentences are cut into tokens by one pattern in one go. It reads a twin of their text, as long as the text itself:
characters that no plain text has stand in it for a quoted stretch and for the mark that ends a sentence.
"""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence, Set
from itertools import accumulate, compress, count
from operator import ne

from newsparse.document import Stretch
from newsparse.text.pattern import pattern

QUOTE = "\N{LEFT DOUBLE QUOTATION MARK}"
STOP = "\v"
LONGEST_NAME = 7  # tokens
_STRETCH, _INSIDE = "\f", "\t"  # in the twin: where a stretch is opened, and the rest of it
_BETWEEN = "\n"  # what is no sentence

# Words, figures, marks: no quotation marks, no full stops. To pass over blanks first, and to take most words by the
# first alternative, makes it a third quicker.
_TOKEN_RE = pattern(
    r"""(
      (?![ ]) (?:
          [A-Za-z]++ (?=[ ])
        | [^\W_] [\w']*+ (?: (?![ ]) (?: [-&/,](?=\w) | (?<=\d):(?=\d) | \.(?=[a-z\d]|[A-Z]\b) ) [\w']*+ )*+
        | [$€£#@] [\w.,]* \w
        | --+
        | \f\t*+ | \v | \n++
        | [^\w\s'\"“”‘’`.]
      )
    )""",
    re.VERBOSE,
)
_DASHES = {"--": "—", "–": "—", "-": "—", "---": "—"}  # a hyphen with blanks around it is a dash
_CLOSERS = " \n\"'”’)]».!?…"  # end marks, and what closes behind them
_STOPS = str.maketrans(dict.fromkeys(".!?…", STOP))


class Sentence:
    """A sentence of the reporter's, with the quoted stretches in it. Its tokens are there once they are read."""

    headline = False
    quotes: Sequence[Stretch] = ()
    only_quotes = False  # there is nothing but quoted stretches
    title_case: bool  # a headline or a story in capitals: they tell nothing
    words: list[str]  # lower case but for names; QUOTE for a stretch; punctuation as it stands
    starts: list[int]
    ends: list[int]
    capital: list[bool]
    # Of quotes alone, and so most sentences share these:
    stretch: Mapping[int, Stretch] = {}  # token -> the stretch that it stands for
    titles: Set[int] = frozenset()  # tokens of those that are written as the title of a work
    mentioned: Set[int] = frozenset()  # tokens of those that name something: `the name "Bo"`
    with_comma: Set[int] = frozenset()  # tokens of those that end with a comma inside the marks
    small_quotes: Set[int] = frozenset()  # tokens of those that begin with a small letter

    def __init__(self, start: int, end: int, block: int) -> None:
        self.start, self.end, self.block = start, end, block

    def end_of_name(self, begin: int) -> int:
        """The token behind the run of capitals that begins at a token."""
        end = begin
        while end < len(self.words) and self.capital[end] and self.words[end] != QUOTE and end - begin < LONGEST_NAME:
            end += 1
        return end


class Tokens:
    """The tokens of an article's sentences, of which each takes its slice."""

    def __init__(self, flow: str, sentences: list[Sentence]) -> None:
        self.flow = flow
        parts = _TOKEN_RE.split(_twin(flow, sentences))
        places = list(accumulate(map(len, parts), initial=sentences[0].start - 1 if sentences else 0))
        self.starts, self.ends = places[1:-1:2], places[2::2]
        written = parts[1::2]
        del parts, places  # of a very long text they are large
        self.small = small = list(map(str.lower, written))
        if not _DASHES.keys().isdisjoint(written):
            for i in compress(count(), map(_DASHES.__contains__, written)):
                small[i] = written[i] = _DASHES[written[i]]
        self.words = words = small.copy()  # but for names, which keep their capitals
        self.capital = [False] * len(words)
        for i in compress(count(), map(ne, written, small)):
            word = written[i]
            if word[0].isupper():
                self.capital[i] = True
                # A capital within a sentence makes a name of any word: Will, May, Kelly are no verb, month or adverb.
                before = small[i - 1]
                if (before == "," or before[-1].isalnum()) and not word.isupper():
                    words[i] = word

    def read(self, sentence: Sentence, small: frozenset[str], names: Set[str], inside: Set[str]) -> int:
        """Give a sentence its tokens; the number of the first. `small` are the words that a title writes small, `names`
        verbs and the like that are given names, too, `inside` those that a capital makes names behind a quote."""
        first = bisect_left(self.starts, sentence.start)
        behind = bisect_left(self.starts, sentence.end, first)
        text = self.flow[sentence.start : sentence.end]
        if sentence.headline:
            whole = text.split()
            sentence.title_case = 2 * sum(word[0].isupper() for word in whole) > len(whole)
        else:
            sentence.title_case = text.isupper()
        sentence.words = (self.small if sentence.title_case else self.words)[first:behind]
        sentence.words[:1] = self.small[first : min(first + 1, behind)]
        sentence.starts, sentence.ends = self.starts[first:behind], self.ends[first:behind]
        sentence.capital = self.capital[first:behind]
        if sentence.quotes:
            self._read_quotes(sentence, small)
        self._read_names(sentence, names, inside, text.rstrip().endswith("?"))
        return first

    def _read_names(self, sentence: Sentence, names: Set[str], inside: Set[str], asks: bool) -> None:
        """Keep the capital of `Will` in `Will Lee said it`, but not in `Will Lee say it?`, at the head of a sentence or
        behind a quote."""
        words, capital = sentence.words, sentence.capital
        for at in (0, *(at + 1 for at in sentence.stretch)):
            named = at + 1 < len(words) and words[at] in (inside if at else names) and capital[at] and capital[at + 1]
            if named and words[at + 1] != QUOTE and not (at == 0 and asks):
                words[at] = words[at].capitalize()

    def _read_quotes(self, sentence: Sentence, small: frozenset[str]) -> None:
        flow = self.flow
        sentence.stretch, titles, with_comma, small_quotes = {}, set(), set(), set()
        for stretch in sentence.quotes:
            at = bisect_left(sentence.starts, max(stretch.opened, sentence.start))
            sentence.stretch[at] = stretch
            sentence.words[at] = QUOTE
            sentence.starts[at], sentence.ends[at], sentence.capital[at] = stretch.start, stretch.end, True
            if _is_title(flow, stretch, small):
                titles.add(at)
            if flow[stretch.start : stretch.end].rstrip("'’ ")[-1:] == ",":
                with_comma.add(at)
            if flow[stretch.start].islower():
                small_quotes.add(at)
        sentence.titles, sentence.with_comma, sentence.small_quotes = titles, with_comma, small_quotes


def _twin(flow: str, sentences: list[Sentence]) -> str:
    """The text of sentences as the pattern reads it, from the place before the first on."""
    parts, at = [_BETWEEN], sentences[0].start if sentences else 0
    for sentence in sentences:
        parts.append(_BETWEEN * (sentence.start - at))
        at = sentence.start
        said = False
        for stretch in sentence.quotes:
            begin = max(at, stretch.opened)
            text = flow[at:begin]
            said = said or any(map(str.isalnum, text))
            parts += (text, _STRETCH.ljust(stretch.closed - begin, _INSIDE))
            at = stretch.closed
        text = flow[at : sentence.end].rstrip(_CLOSERS)
        if sentence.quotes:
            sentence.only_quotes = not said and not any(map(str.isalnum, text))
        parts += (text, flow[at + len(text) : sentence.end].translate(_STOPS))
        at = sentence.end
    return "".join(parts)


def _is_title(flow: str, stretch: Stretch, small: frozenset[str]) -> bool:
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
