"""The words of a text, read once: all that asks for words asks for these."""

import re
from bisect import bisect_left
from collections.abc import Container, Iterable, Mapping, Set
from itertools import accumulate

from newsparse.text.pattern import pattern

# Holtz-Eakin, O'Neill, AT&T, U.S, J.Lee, Lee's, 10,000, $9.5; but two words where a blank is lost: `Monday.The`. To
# pass over blanks first, and to take most words by the first alternative, makes it a third quicker. The group gives
# back what it took, as Python before 3.11.5 reads one that does not wrongly (python/cpython#106052).
_WORD_RE = pattern(
    r"""(
      (?![ ]) (?:
          [A-Za-zА-яЁё]++ (?=[ ])
        | [$€£]?+ [^\W_] \w*+
          (?: (?![ ]) (?:
              ['&-] | \.(?=[a-zа-яё\d]|[A-ZА-ЯЁІЇЄ]\b) | (?<=\b[A-ZА-ЯЁІЇЄ])\. | (?<=\d)[,:](?=\d)
          ) \w++ )*
      )
    )""",
    re.VERBOSE,
)
_SENTENCE_MARKS = frozenset('.?!:;"\n\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}\N{BULLET}')


class Words:
    """The words of a stretch of the text; `gaps[i]` is what stands between word i and the next."""

    def __init__(self, words: list[str], small: list[str], starts: list[int], ends: list[int], gaps: list[str]) -> None:
        self.words, self.starts, self.ends, self.gaps = words, starts, ends, gaps
        self.small = small  # the words in small letters

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


def split_words(text: str, start: int = 0) -> Words:
    """The words of a text, or of a part of one that begins at `start`.

    >>> split_words("Ann Lee's fee: $10,000.").words
    ['Ann', "Lee's", 'fee', '$10,000']
    """
    parts = _WORD_RE.split(text)
    places = list(accumulate(map(len, parts), initial=start))
    words = parts[1::2]
    return Words(words, list(map(str.lower, words)), places[1:-1:2], places[2::2], parts[2::2])


Pieces = tuple[tuple[int, int], ...]  # where each begins and ends in its word; nothing where it is one


def part_words(words: Words, pieces: Mapping[str, Pieces]) -> Words:
    """The words with those in several that are written as one; a blank is said to stand between.

    >>> part_words(split_words("l'eau dort"), {"l'eau": ((0, 2), (2, 5)), "dort": ()}).words
    ["l'", 'eau', 'dort']
    """
    places = [i for i, found in enumerate(map(pieces.__getitem__, words.words)) if found]
    if not places:
        return words
    parted = Words([], [], [], [], [])
    done = 0
    for i in (*places, len(words.words)):
        parted.words.extend(words.words[done:i])
        parted.small.extend(words.small[done:i])
        parted.starts.extend(words.starts[done:i])
        parted.ends.extend(words.ends[done:i])
        parted.gaps.extend(words.gaps[done:i])
        if i < len(words.words):
            word, start, found = words.words[i], words.starts[i], pieces[words.words[i]]
            parted.words.extend(word[a:b] for a, b in found)
            parted.small.extend(word[a:b].lower() for a, b in found)
            parted.starts.extend(start + a for a, _ in found)
            parted.ends.extend(start + b for _, b in found)
            parted.gaps.extend([*(" " for _ in found[1:]), words.gaps[i]])
        done = i + 1
    return parted


def suffix_pieces(word: str, suffixes: Iterable[str], stems: Container[str]) -> Pieces:
    """A stem and the suffix that is joined to it.

    >>> suffix_pieces("katanya", {"nya"}, {"kata"})
    ((0, 4), (4, 7))
    """
    small = word.lower()
    cuts = (len(small) - len(suffix) for suffix in suffixes if small.endswith(suffix))
    return next((((0, cut), (cut, len(word))) for cut in cuts if small[:cut] in stems), ())


def joined_pieces(word: str, elisions: Set[str], enclitics: Iterable[str], before_names: Set[str]) -> Pieces:
    """What an apostrophe or a hyphen joins: `l'eau`, `dit-il`. Of the `elisions`, some may stand before names:
    `L'Oréal`, but not `N'Golo`.

    >>> joined_pieces("l'eau", {"l'"}, {"-t-il"}, {"l'"}), joined_pieces("a-t-il", {"l'"}, {"-t-il"}, {"l'"})
    (((0, 2), (2, 5)), ((0, 1), (4, 6)))
    """
    pieces: list[tuple[int, int]] = []
    at, small = 0, word.lower()
    while (behind := small.find("'", at) + 1) and small[at:behind] in elisions:
        if behind == len(word) or not _may_elide(word[at:], behind - at, before_names):
            break
        pieces.append((at, behind))
        at = behind
    joint = next(filter(small.endswith, enclitics), "") if "-" in small and word.islower() else ""
    if joint and at + len(joint) < len(word):
        pieces.append((at, len(word) - len(joint)))
        at = len(word) - len(joint.rpartition("-")[2])
    return (*pieces, (at, len(word))) if pieces else ()


def _may_elide(word: str, mark: int, before_names: Set[str]) -> bool:
    """Whether what stands before the apostrophe of a word is one of its own, and no part of a name: `N'Golo`."""
    return not (word[0].isupper() and word[mark].isupper()) or word[:mark].lower() in before_names


def bare(word: str) -> str:
    """The word in small letters, without a possessive 's."""
    return word.removesuffix("'s").lower()
