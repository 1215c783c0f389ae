"""The tokens of a sentence: words, figures and marks, each quoted stretch standing as one.

The article's words are read already, and most of what stands between them is a blank or a comma: the tokens between
two stretches are slices of lists that are made once an article. Only where something odd stands there (`$5`, `1,000`,
`the voters' plan`, a mark inside a word) is the text read by a pattern.
"""

from bisect import bisect_left
from itertools import accumulate, compress, count, repeat
from operator import ne

from newsparse.document import Words
from newsparse.pattern import pattern
from newsparse.stages.attribution.sentences import LONGEST, QUOTE, STOP, Sentence

# Words, figures, marks: no quotation marks, no full stops.
_TOKEN_RE = pattern(
    r"([^\W_][\w']*+(?:(?:[-&/,](?=\w)|\.(?=[a-z\d]|[A-Z]\b))[\w']*+)*+|[$€£#@][\w.,]*\w|--+|[^\w\s'\"“”‘’`.])"
)
_ODD_RE = pattern(r"[$€£#@'_]|[-&/,]\Z(?<!..)")  # what may belong to the word before or behind it
# In a word that is more than one token, as `Monday.The`, whose blank was lost.
_GLUED_RE = pattern(r"\.[A-Z]\w")
_DASHES = {"--": "—", "–": "—", "-": "—", "---": "—"}  # a hyphen with blanks around it is a dash
_ENDS = frozenset(".!?…")
_CLOSERS = " \n\"'”’)]».!?…"  # end marks, and what closes behind them
_MOST_KEPT, _LONGEST_KEPT = 5_000, 20  # gaps between words, and their characters: news has some hundred

Marks = tuple[tuple[str, int, int], ...]  # tokens, each with where it begins and ends in its gap


class _Gaps(dict[str, Marks | None]):
    """The marks in what stands between two words; None where it is odd."""

    def __missing__(self, gap: str) -> Marks | None:
        if len(self) > _MOST_KEPT:
            self.clear()
        marks = (
            None
            if _ODD_RE.search(gap)
            else tuple((_DASHES.get(m[0], m[0]), *m.span()) for m in _TOKEN_RE.finditer(gap))
        )
        if len(gap) < _LONGEST_KEPT:
            self[gap] = marks
        return marks


_GAPS = _Gaps()


class Tokens:
    """The words of an article as tokens, of which the sentences take their slices."""

    def __init__(self, flow: str, words: Words) -> None:
        self.flow = flow
        self.starts, self.ends = words.starts, words.ends
        joined = "\n".join(words.words)
        # All in one go is half as dear; but a Greek word's last letter depends on what follows.
        quick = joined and joined.isascii()
        self.small = joined.lower().split("\n") if quick else list(map(str.lower, words.words))
        self.written = self.small.copy()  # but for names, which keep their capitals
        self.capital = [False] * len(self.small)
        for i in compress(count(), map(ne, words.words, self.small)):
            word = words.words[i]
            if word[0].isupper():
                self.capital[i] = True
                # A capital within a sentence makes a name of any word: Will, May, Kelly are no verb, month or adverb.
                if not word.isupper():
                    self.written[i] = word
        self.marked: list[int] = []  # words with marks behind them
        self.marks: list[Marks] = []  # which those are
        self.odd: list[int] = []  # words with something odd behind them
        self.glued: list[int] = []  # words that are several tokens
        last = len(self.small) - 1
        for i in compress(count(), map(ne, words.gaps, repeat(" "))):
            marks = _GAPS[words.gaps[i]]
            if marks:
                self.marked.append(i)
                self.marks.append(marks)
                if marks[-1][0] != "," and i < last:
                    self.written[i + 1] = self.small[i + 1]  # it may begin a sentence or clause
            elif marks is None:
                self.odd.append(i)
        if "_" in joined or _GLUED_RE.search(joined):
            self.glued = [i for i, word in enumerate(words.words) if "_" in word or _GLUED_RE.search(word)]

    def read(self, sentence: Sentence) -> None:
        """Give a sentence its tokens."""
        flow = self.flow
        text = flow[sentence.start : sentence.end]
        if sentence.headline:
            whole = text.split()
            sentence.title_case = 2 * sum(word[0].isupper() for word in whole) > len(whole)
        else:
            sentence.title_case = text.isupper()
        sentence.words, sentence.starts, sentence.ends, sentence.capital = [], [], [], []
        sentence.titles, sentence.with_comma, sentence.small_quotes, sentence.stretch = set(), set(), set(), {}
        at = sentence.start
        for stretch in sentence.quotes:
            if at < stretch.opened:
                self.add(sentence, at, stretch.opened)
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
        if at < closing:
            self.add(sentence, at, closing)
        for i in range(closing, sentence.end):
            if flow[i] in _ENDS:
                _add(sentence, STOP, i, i + 1, capital=False)
            elif flow[i] in ")]»":
                _add(sentence, flow[i], i, i + 1, capital=False)

    def add(self, sentence: Sentence, start: int, end: int) -> None:
        """Add the tokens between two places outside of stretches."""
        first = bisect_left(self.starts, start)
        behind = bisect_left(self.starts, end, first)
        whole = first < behind and self.ends[behind - 1] <= end and (not first or self.ends[first - 1] <= start)
        long = end - start > LONGEST  # no prose: putting in marks one by one would take the square of its length
        if not whole or long or _any(self.odd, first, behind - 1) or _any(self.glued, first, behind):
            _read_tokens(self.flow, sentence, start, end)
            return
        begin = self.starts[first]
        lead = () if begin == start else _GAPS[self.flow[start:begin]]
        last = self.ends[behind - 1]
        tail = () if last == end else _GAPS[self.flow[last:end]]
        if lead is None or tail is None:
            _read_tokens(self.flow, sentence, start, end)
            return
        written = (self.small if sentence.title_case else self.written)[first:behind]
        starts, ends, capital = self.starts[first:behind], self.ends[first:behind], self.capital[first:behind]
        if not lead or lead[-1][0] != ",":
            written[0] = self.small[first]  # it begins a sentence
        for token, a, b in tail:
            written.append(token)
            starts.append(last + a)
            ends.append(last + b)
            capital.append(False)
        marked = self.marked
        n = bisect_left(marked, behind - 1)
        while n and marked[n - 1] >= first:
            n -= 1
            at, gap = marked[n] - first + 1, self.ends[marked[n]]
            for token, a, b in reversed(self.marks[n]):
                written.insert(at, token)
                starts.insert(at, gap + a)
                ends.insert(at, gap + b)
                capital.insert(at, False)
        for token, a, b in lead:
            _add(sentence, token, start + a, start + b, capital=False)
        sentence.words += written
        sentence.starts += starts
        sentence.ends += ends
        sentence.capital += capital


def _any(numbers: list[int], first: int, behind: int) -> bool:
    """Whether one of the numbers, which are in order, lies between two."""
    return bool(numbers) and bisect_left(numbers, first) < bisect_left(numbers, behind)


def _read_tokens(flow: str, sentence: Sentence, start: int, end: int) -> None:
    """Add the tokens between two stretches, whatever they are."""
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
