"""The tokens of a sentence: the article's words, the marks between them, each quoted stretch standing as one.

What stands inside quotation marks is somebody's words: no cue or subject of the reporter's is looked for in there. A
stretch is therefore one opaque token, `QUOTE`. Few sentences report: tokens are made of those that are asked for.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence, Set
from itertools import chain, compress, count
from operator import ne
from typing import NamedTuple

from newsparse.document import Stretch
from newsparse.lexicon import Asked, Lexicon
from newsparse.text.pattern import pattern
from newsparse.text.words import Words

QUOTE = "\N{LEFT DOUBLE QUOTATION MARK}"
NAME = "Q\N{RIGHT DOUBLE QUOTATION MARK}"  # a stretch that is a word of its sentence: no list has it
STOP = "\v"
LONGEST_NAME = 7  # tokens
MOST_TITLE_BLANKS = 7  # between the words of a title
SHORTEST_PLURAL = 4  # letters: what is shorter and ends as a plural does may be none
SHORT_NAME = 3  # words: a name at the head of a sentence is not longer

_MARK_RE = pattern(r"--+|\v|[^\w\s'\"“”„«»‘’`.]")  # no quotation marks, no full stops
_DASHES = {"--": "—", "–": "—", "-": "—", "---": "—"}  # a hyphen with blanks around it is a dash
_CLOSERS = " \n\"'”’“‘)]»«.!?…"  # end marks, and what closes behind them
_INITIAL_GAPS = frozenset((". ", "."))
_NAME_MARKS = frozenset(",;:?!…")  # that no name in marks holds
_STOPS = str.maketrans(dict.fromkeys(".!?…", STOP))
_NO_STRETCHES: Mapping[int, Stretch] = {}
_NO_TOKENS: Set[int] = frozenset()


def enclitic_pronouns(lexicon: Lexicon) -> frozenset[str]:
    """The subjects that may be joined to their verb: `il` of `-t-il`."""
    return frozenset(joint.rpartition("-")[2] for joint in lexicon.syntax.enclitics)


class Sentence:
    """A sentence of the reporter's, with the quoted stretches in it. Its tokens are there once they are read."""

    headline = False
    only_quotes = False  # there is nothing but quoted stretches
    title_case: bool  # a headline or a story in capitals: they tell nothing
    words: list[str]  # lower case but for names; QUOTE for a stretch; punctuation as it stands
    starts: list[int]
    ends: list[int]
    capital: list[bool]

    def __init__(self, start: int, end: int, block: int) -> None:
        self.start, self.end, self.block = start, end, block
        self.quotes: Sequence[Stretch] = ()
        # Of quotes alone, and so most sentences share these:
        self.stretch: Mapping[int, Stretch] = _NO_STRETCHES  # token -> the stretch that it stands for
        self.titles: Set[int] = _NO_TOKENS  # tokens of those that are written as the title of a work
        self.mentioned: Set[int] = _NO_TOKENS  # tokens of those that name something: `the name "Bo"`
        self.with_comma: Set[int] = _NO_TOKENS  # tokens of those that end with a comma inside the marks
        self.small_quotes: Set[int] = _NO_TOKENS  # tokens of those that begin with a small letter

    def end_of_name(self, begin: int, links: Set[str] = frozenset()) -> int:
        """The token behind the run of capitals that begins at a token, with the small words that link them."""
        end, size = begin, len(self.words)
        while end < size and self.words[end] != QUOTE and end - begin < LONGEST_NAME:
            behind = end  # the small words: `Ursula von der Leyen`
            while begin < behind < size and self.words[behind] in links and not self.capital[behind]:
                behind += 1
            if behind == size or not self.capital[behind]:
                break
            end += 1
        return end


class Gap(NamedTuple):
    """What stands between two words."""

    possessive: str  # the apostrophe of the word before: `the voters'`
    marks: list[tuple[str, int, int]]  # each with where it begins and ends in the gap


def read_gap(gap: str) -> Gap | None:
    """The tokens between two words of a sentence, if there are any."""
    possessive = gap[: len(gap) - len(gap.lstrip("'"))]
    marks = [(_DASHES.get(m[0], m[0]), m.start(), m.end()) for m in _MARK_RE.finditer(gap)]
    return Gap(possessive, marks) if marks or possessive else None


def read_end(gap: str) -> Gap | None:
    """The tokens behind the last word of a sentence: a mark that ends it is STOP, whichever it is."""
    closed = len(gap.rstrip(_CLOSERS))
    return read_gap(gap[:closed] + gap[closed:].translate(_STOPS))


_GAPS, _ENDS = Asked(read_gap), Asked(read_end)


class Spelling(NamedTuple):
    """Words by which a capital is read, and what is cut off."""

    small: Set[str]  # those that a title writes small
    names: Set[str]  # verbs and the like that are given names, too
    inside: Set[str]  # those that a capital makes names behind a quote
    pronouns: Set[str]  # what no body that is called by its letters is
    enclitics: Set[str] = frozenset()  # what is joined to a verb without being a word of its own
    # In a language in which every noun has a capital: those that name nobody, and what is none. There, other words keep
    # their capital wherever they stand.
    nouns: Set[str] = frozenset()
    closed: Set[str] = frozenset()
    noun_endings: tuple[str, ...] = ()  # of nouns that are no names
    reporting: Set[str] | None = None  # where names stand in marks, the words behind which none does
    titles_small: bool = False  # a title of several words has one capital: French `« La nuit du port »`
    doubles: Mapping[str, tuple[str, Set[str]]] = {}  # an article, the preposition that it may be, words behind that
    given: Mapping[str, str] = {}  # names -> gender
    relaying: Set[str] = frozenset()  # those of them behind which one may, where it reports what stands before
    comparers: Set[str] = frozenset()  # before such a verb, what says so of any of them: `как пишет «Волна»`
    adverbs: Set[str] = frozenset()  # between the two
    anaphors: Set[str] = frozenset()  # what stands for the sentence before: `Об этом пишет «Волна»`


class Tokens:
    """Makes the tokens of sentences of the article's words, or of those of a chunk of it."""

    def __init__(self, flow: str, read: Words, starts: Iterable[int], spelling: Spelling) -> None:
        self.flow, self.read, self.spelling = flow, read, spelling
        self.marked: set[Stretch] = set()  # those that are names
        enclitics = spelling.enclitics
        self.words = words = read.small.copy()  # but for names, which keep their capitals
        self.capital = [False] * len(words)
        for i in compress(count(), map(ne, read.words, words)):
            word = read.words[i]
            if word[0].isupper():
                self.capital[i] = True
                if spelling.nouns:
                    self._read_noun(i)
                    continue
                # A capital within a sentence makes a name of any word: Will, May, Kelly are no verb, month or adverb.
                named = not word.isupper() or (
                    words[i] in spelling.pronouns and len(word) > 1 and not read.words[i - 1].isupper()
                )
                if spelling.reporting is not None and len(word) == 1 and read.gaps[i] in _INITIAL_GAPS:
                    named = True  # Russian `сказал А. Лосев`, where `а` is `but`
                if i and named and _goes_on(read.gaps[i - 1]):  # also `the WHO`
                    words[i] = word
        for i, word in enumerate(words) if enclitics else ():
            if "-" in word and word.rpartition("-")[2] in enclitics:
                words[i] = word.rpartition("-")[0]
        if spelling.doubles:
            self._read_doubles(spelling)
        for start in starts:  # of sentences
            first = bisect_left(read.starts, start)
            if not spelling.nouns or (read.small[first : first + 1] and read.small[first] in spelling.closed):
                words[first : first + 1] = [word.lower() for word in words[first : first + 1]]

    def _read_doubles(self, spelling: Spelling) -> None:
        """Tell a preposition that is written as an article is by what stands behind it: a plural, a determiner, a man's
        name (`disse a jornalistas`, `a um jornal`, `a Pedro`)."""
        words = self.words
        for i, word in enumerate(words[:-1]):
            if word not in spelling.doubles or self.capital[i]:
                continue
            preposition, determiners = spelling.doubles[word]
            behind = words[i + 1]
            plural = behind.endswith("s") and len(behind) > SHORTEST_PLURAL and not self.capital[i + 1]
            man = self.capital[i + 1] and spelling.given.get(behind.lower()) == "m"
            if plural or man or behind in determiners:
                words[i] = preposition

    def _read_noun(self, i: int) -> None:
        """Keep the capital of a noun that no list knows; no name is one behind a determiner: `die [neue Lage]`."""
        words, gaps = self.words, self.read.gaps
        goes_on = i > 0 and _goes_on(gaps[i - 1])
        spelling = self.spelling
        determined = goes_on and gaps[i - 1] == " " and words[i - 1] in spelling.small
        described = i > 1 and gaps[i - 1] == gaps[i - 2] == " " and words[i - 1].islower()
        named = goes_on and self.read.small[i - 1] in spelling.given  # `Ann Jung`
        ends = words[i].endswith(spelling.noun_endings) and not named
        if ends or determined or (described and words[i - 2] in spelling.small):
            self.capital[i] = False
        closed = words[i] in spelling.closed
        if (goes_on or not closed) and (words[i] not in spelling.nouns or closed):
            words[i] = self.read.words[i]

    def give(self, sentence: Sentence) -> None:
        """Give a sentence its tokens."""
        text = self.flow[sentence.start : sentence.end]
        if sentence.headline and not self.spelling.nouns:
            whole = text.split()
            sentence.title_case = 2 * sum(word[0].isupper() for word in whole) > len(whole)
        else:
            sentence.title_case = text.isupper()
        sentence.words, sentence.starts, sentence.ends, sentence.capital = [], [], [], []
        at = sentence.start
        quotes = {}
        for stretch in sentence.quotes:
            self._add(sentence, at, max(at, stretch.opened - self._is_joined(stretch)), _GAPS)
            reporting = self.spelling.reporting
            if reporting is not None and _is_name(sentence, self.flow, stretch, self.spelling):
                self.marked.add(stretch)
                sentence.words.append(self.flow[stretch.start : stretch.end])
                sentence.starts.append(stretch.opened)
                sentence.ends.append(stretch.closed)
            else:
                quotes[len(sentence.words)] = stretch
                sentence.words.append(QUOTE)
                sentence.starts.append(stretch.start)
                sentence.ends.append(stretch.end)
            sentence.capital.append(True)
            at = stretch.closed
        self._add(sentence, at, sentence.end, _ENDS)
        if quotes:
            self._read_quotes(sentence, quotes)
        self._read_names(sentence, text)

    def _is_joined(self, stretch: Stretch) -> bool:
        """Whether marks hold the end of a noun before them: German `im NTV-"Magazin"`."""
        before = self.flow[max(0, stretch.opened - 2) : stretch.opened]
        return bool(self.spelling.nouns) and before[-1:] == "-" and before[:1].isalnum()

    def _add(self, sentence: Sentence, start: int, end: int, last_gaps: Asked[Gap | None]) -> None:
        """Add the words between two places to a sentence, and the marks between these."""
        read, head = self.read, len(sentence.words)
        first, behind = read.range(start, end)
        if first == behind:
            _add_marks(sentence, start, last_gaps[self.flow[start:end]])
            return
        if start < read.starts[first]:
            _add_marks(sentence, start, _GAPS[self.flow[start : read.starts[first]]])
            head = len(sentence.words)
        written, starts, ends, gaps = self.words, read.starts, read.ends, read.gaps
        if sentence.title_case:
            written = read.small
        words, last = sentence.words, behind - 1
        for i in chain(compress(range(first, last), map(_GAPS.__getitem__, gaps[first:last])), (last,)):
            words += written[first : i + 1]
            sentence.starts += starts[first : i + 1]
            sentence.ends += ends[first : i + 1]
            sentence.capital += self.capital[first : i + 1]
            _add_marks(sentence, ends[i], _GAPS[gaps[i]] if i < last else last_gaps[self.flow[ends[i] : end]])
            first = i + 1
        if head and words[head - 1] == QUOTE:
            small = words[head].lower()
            words[head] = words[head] if self.spelling.nouns and small not in self.spelling.closed else small

    def _read_names(self, sentence: Sentence, text: str) -> None:
        """Keep the capital of `Will` in `Will Lee said it`, but not in `Will Lee say it?`, at the head of a sentence or
        behind a quote."""
        words, capital = sentence.words, sentence.capital
        for at in (0, *(at + 1 for at in sentence.stretch)):
            names = self.spelling.inside if at else self.spelling.names
            aged = words[at + 1 : at + 2] == [","] and words[at + 2 : at + 3] and words[at + 2].isdigit()  # `Will, 12,`
            named = at + 1 < len(words) and words[at] in names and capital[at] and (capital[at + 1] or aged)
            if named and words[at + 1] != QUOTE and (at or not text.rstrip().endswith("?")):
                words[at] = words[at].capitalize()

    def _read_quotes(self, sentence: Sentence, quotes: dict[int, Stretch]) -> None:
        flow = self.flow
        sentence.stretch, titles, with_comma, small_quotes = quotes, set(), set(), set()
        for at, stretch in quotes.items():
            small = self.spelling.titles_small and _is_small_title(flow, stretch)
            answers = sentence.words[at - 1] == ":" and flow[stretch.end - 1] == "."  # `Lee: "No."`
            joined = small or self._is_joined(stretch)
            if not answers and (joined or _is_title(flow, stretch, self.spelling.small)):
                titles.add(at)
            if flow[stretch.start : stretch.end].rstrip("'’ ")[-1:] == ",":
                with_comma.add(at)
            if flow[stretch.start].islower():
                small_quotes.add(at)
        sentence.titles, sentence.with_comma, sentence.small_quotes = titles, with_comma, small_quotes


def _add_marks(sentence: Sentence, at: int, gap: Gap | None) -> None:
    """Add the marks of a gap that begins at a place."""
    if gap is None:
        return
    words, starts, ends, capital = sentence.words, sentence.starts, sentence.ends, sentence.capital
    if gap.possessive and words:
        words[-1] += gap.possessive
        ends[-1] += len(gap.possessive)
    for mark, begin, end in gap.marks:
        words.append(mark)
        starts.append(at + begin)
        ends.append(at + end)
        capital.append(False)


def _goes_on(gap: str) -> bool:
    """Whether a sentence goes on behind a gap: with the next word, or behind a comma."""
    found = _GAPS[gap]
    return found is None or (bool(found.marks) and found.marks[-1][0] == ",")


def _is_small_title(flow: str, stretch: Stretch) -> bool:
    """Whether a stretch right behind a word is written as a title is whose first word alone has a capital."""
    before, words = flow[max(0, stretch.opened - 2) : stretch.opened].rstrip()[-1:], flow[stretch.start : stretch.end]
    capital = words[0].isupper() and words[-1].isalnum()
    return capital and (before.isalnum() or before == "'") and words.count(" ") < MOST_TITLE_BLANKS


def _is_name(sentence: Sentence, flow: str, stretch: Stretch, spelling: Spelling) -> bool:
    """Whether a stretch is a name, in a language that writes names in marks: it begins with a capital, is short, and
    stands right behind a word (`банк «Волна»`), or before one at the head of the sentence (`«Волна» сообщила`)."""
    text = flow[stretch.start : stretch.end]
    if not (text[0].isupper() or text[0].isdigit()) or not _NAME_MARKS.isdisjoint(text):
        return False
    behind, words = flow[stretch.closed : stretch.closed + 2], text.count(" ") + 1
    if not sentence.words:
        return words <= SHORT_NAME and behind[:1] == " " and behind[1:].isalpha()
    before = sentence.words[-1]
    if words > LONGEST_NAME or not before[0].isalnum():
        return False
    said = spelling.reporting is not None and before.lower() in spelling.reporting
    return not said or _relays(sentence, flow, stretch.closed, spelling)


def _relays(sentence: Sentence, flow: str, closed: int, spelling: Spelling) -> bool:
    """Whether a verb of saying has the paper that reports right behind it, in marks that close at a place: `Мост
    закрыт, сообщает «Волна»`, `как пишет «Волна»`; not `он пишет «Нет»`."""
    *before, verb = sentence.words
    while before and before[-1] in spelling.adverbs:
        before.pop()
    if before and before[-1] in spelling.comparers:
        return verb not in spelling.comparers
    opens = not before or before[-1] == "," or " ".join(before) in spelling.anaphors
    first = flow[closed : sentence.end].split(maxsplit=1)[:1]
    ends = not first or not first[0][0].isalnum() or first[0] in spelling.small  # `пишет «Волна» со ссылкой на Ли`
    return opens and ends and verb in spelling.relaying


def _is_title(flow: str, stretch: Stretch, small: Set[str]) -> bool:
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
