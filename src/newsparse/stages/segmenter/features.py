"""What speaks for a line being the headline: its shape, what the readers make of it, its neighbours, where it stands,
and how much of it the story says again.

Each is a short name, as `upper` or `below:date`; what a name is worth is data (`lexicon.world.headline_weights`).
Training asks here, too, so that no name is made twice.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable
from functools import cached_property
from typing import TypeVar

from newsparse.readers.credits import skip_caption_label
from newsparse.stages.segmenter.lines import CAPITALS, Line
from newsparse.stages.segmenter.page import Page
from newsparse.stages.segmenter.readers import byline, ends_in_credit, is_credit, is_noise, is_time, says_when
from newsparse.text.pattern import pattern, word_finder

Reading = TypeVar("Reading")

# Where counts and shares are cut into steps.
_LENGTHS = (10, 20, 30, 45, 60, 80, 100, 140, 200, 300)  # columns
_COUNTS = (1, 2, 3, 5, 8, 12, 20, 35)  # words
_NEAR = (0, 1, 3)  # lines among the five above or below
_DISTANCE = (0, 1, 2, 3, 5, 8, 12, 20, 40)  # lines
LEFT = (0, 1, 3, 8)  # lines
_SHARE = (0.01, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6)  # of a line's words
_ALIKE = (0.01, 0.2, 0.4, 0.6)
TOLD = (0.05, 0.15, 0.3, 0.45, 0.6)

STEP = 24  # steps in one natural logarithm of odds: the unit of weights
_SAID = 4  # features that are named
_SHORT, _LONG = 30, 100  # columns
_MOST = 300  # columns; a longer line is a paragraph, whatever marks it holds
TITLE = range(8, 261)  # columns of what may be a headline
_OPENING = 20  # lines of the body in which what a headline says is said again
FARTHEST = 150  # lines above the body that a headline may stand
REACH = 5  # lines of the body that may be its headline
_LONG_WORD = 4  # letters
_HEAD = 40  # characters of a long line in which its first word stands
_WORDS = 6  # words of a short line that are asked
_CAPITAL_RE = pattern(r"(?<![^\W_])[A-Z]")
_WORD_RE = pattern(r"[^\W_]+")
_DIGIT_RE = pattern(r"\d")
_TWO_RE = pattern(rf"[.!?…][\"'”’“»«)]? [\"'“‘„»«]?[{CAPITALS}]")  # two sentences
_MARKS = {
    "“": "quoted", '"': "quoted", "”": "quoted", "«": "quoted", "|": "bar", "»": "crumb", "›": "crumb", " > ": "crumb",
    " / ": "crumb", "@": "at", "http": "url", "www.": "url", "©": "copyright", " - ": "dash", " – ": "dash",
    " — ": "dash", ": ": "colon",
}  # fmt: skip
_TIMES = frozenset({"time", "date", "when", "noise"})
_SIGNING = frozenset({"time", "date", "when", "credit"})
_OF_NEIGHBOURS = frozenset({"bullet", "bar", "upper", "ends::", "numbered"})
_MOST_KEPT = 2_000  # lines: what is read of a long text is not held for the whole of it
_find_words = word_finder(r"\w")


def say_why(one: str, other: str, gains: dict[str, int]) -> str:
    """By how much one choice is worth more than another, and by which features most: in logarithms of odds.

    >>> say_why("caption", "paragraph", {"credit": 48, "long3": -12, "I2": 6})
    'caption over paragraph by 1.8: credit +2.0, long3 -0.5, I2 +0.2'
    """
    most = sorted(gains.items(), key=lambda gain: -abs(gain[1]))[:_SAID]
    said = ", ".join(f"{name} {steps / STEP:+.1f}" for name, steps in most if steps)
    return f"{one} over {other} by {sum(gains.values()) / STEP:.1f}: {said}"


def read_shape(line: Line) -> list[str]:
    """What the letters and marks of a line are like, whatever they mean."""
    text = line.text
    words = text.count(" ") + 1
    first, last = text[0], text[-1]
    said = [
        f"long{bisect_right(_LENGTHS, line.length)}{'.' if line.closed else ''}",
        f"words{bisect_right(_COUNTS, words)}",
        f"begins:{_kind_of(first)}",
    ]
    if not last.isalnum():
        said.append("ends:..." if text.endswith("...") else f"ends:{last}")
    if line.bullet:
        said.append("bullet")
    if line.length > _MOST:
        return said
    marks = {name for mark, name in _MARKS.items() if mark in line.low}
    said += marks - {"crumb"} if "«" in text else marks  # `»Q«` is no way to a page
    if words > 2:
        said.append(f"capitals{bisect_right((0.3, 0.6, 0.85), len(_CAPITAL_RE.findall(text)) / words)}")
    if text.isupper():
        said.append("upper")
    if digits := len(_DIGIT_RE.findall(text)):
        said.append(f"digits{bisect_right((0.05, 0.15, 0.4), digits / len(text))}")
    if line.numbered:
        said.append("numbered")
    if _TWO_RE.search(text):
        said.append("sentences")
    return said


def _kind_of(char: str) -> str:
    """A capital, a small letter, a figure, or the sign itself."""
    if char.isupper():
        return "A"
    if char.islower():
        return "a"
    return "9" if char.isdigit() else char


def read_signs(page: Page, n: int) -> list[str]:
    """What line `n` is to the readers of bylines, times and credits, to the lists of words, and to the page."""
    line = page.lines[n]
    said = []
    if line.cue:
        said += [f"cue:{line.cue.list}", f"cue:{line.cue.kind}"]
    if page.boxed[n]:
        said.append(f"box:{page.boxed[n]}")
    if line.copies > 1:
        said.append(f"copies{min(line.copies, 3)}{'again' if line.again else ''}")
    if page.datelines[n]:
        said.append("dateline")
    if not line.prose:
        if found := byline(page, n):
            said.append(f"by:{found.rule}")
            if found.rule == "names":
                said.append(f"name{bisect_right((0.3, 0.6, 0.8), found.confidence)}")
        if is_time(page, n):
            said.append("date" if is_time(page, n, relative=False) else "time")
        elif says_when(page, n):
            said.append("when")
        elif is_noise(page, n):
            said.append("noise")
        if is_credit(page, n):
            said.append("credit")
            return said
    if ends_in_credit(page, n):
        said.append("in credit")
    if skip_caption_label(line.text, page.lexicon):
        said.append("caption label")
    return said


def read_words(line: Line) -> list[str]:
    """The first word of a long line, those of a short one."""
    if line.length >= 80:
        first = _WORD_RE.search(line.low, 0, _HEAD)
        return [f"opens={first[0]}"] if first else []
    words = ["0" if word.isdigit() else word for word in _WORD_RE.findall(line.low)]
    return [f"first={words[0]}", f"last={words[-1]}", *{f"={word}" for word in words[:_WORDS]}] if words else []


def _shape_letter(line: Line) -> str:
    """A line's shape in one letter: a long or short sentence, or a short, middling or long line that is none."""
    if line.prose:
        return "P" if line.length > _LONG else "p"
    return "s" if line.length < _SHORT else "m" if line.length < _LONG else "l"


def _long_words(line: Line) -> set[str]:
    """The longer words of a line that is no long paragraph; in writing without spaces, each two signs that stand
    together."""
    if line.length > _MOST:
        return set()
    if line.wide:
        return {line.text[n : n + 2] for n in range(len(line.text) - 1)}
    return {word for word in _find_words(line.low) if len(word) >= _LONG_WORD}


class _Read(dict[int, Reading]):
    """What is read of lines, by their number: of each once, but on a page of very many."""

    def __init__(self, read: Callable[[int], Reading]) -> None:
        super().__init__()
        self.read = read

    def __missing__(self, n: int) -> Reading:
        if len(self) > _MOST_KEPT:
            self.clear()
        reading = self[n] = self.read(n)
        return reading


class Features:
    """The features of lines, where the body runs from line `first` to the one before `behind`. A line is read when it,
    or a neighbour, is asked for: of most texts few are."""

    def __init__(self, page: Page, first: int, behind: int) -> None:
        size = len(page.lines)
        self.page, self.lines = page, page.lines
        self.first, self.behind = (first, behind) if first < behind else (size, size)
        self._shapes = _Read(lambda n: read_shape(page.lines[n]))
        self._signs = _Read(lambda n: read_signs(page, n))
        self._long = _Read(lambda n: _long_words(page.lines[n]))

    def shape(self, n: int) -> list[str]:
        """What the letters and marks of line `n` are like."""
        return self._shapes[n]

    def signs(self, n: int) -> list[str]:
        """What line `n` is to readers, lists and page."""
        return self._signs[n]

    @cached_property
    def letters(self) -> str:
        """The shapes of all lines."""
        return "".join(map(_shape_letter, self.lines))

    @cached_property
    def _told(self) -> Counter[str]:
        """How many lines of the body have a word."""
        return Counter(word for n in range(self.first, self.behind) for word in self._long[n])

    @cached_property
    def _opening(self) -> set[str]:
        last = min(self.first + _OPENING, len(self.lines))
        return set[str]().union(*(self._long[n] for n in range(self.first, last)))

    @cached_property
    def _rank(self) -> dict[int, int]:
        """The place of the lines above the body of which it says most again."""
        far = range(max(0, self.first - FARTHEST), self.first)
        again = {n: self._share_again(n) for n in far if self.lines[n].length in TITLE}
        ranked = sorted(again, key=lambda n: -again[n])
        return {n: place for place, n in enumerate(ranked[:4]) if again[n]}

    @cached_property
    def _silent(self) -> list[int]:
        """For each line, how many from it to the body say nothing of themselves."""
        counts = [0] * (self.first + 1)
        for n in range(self.first - 1, max(0, self.first - FARTHEST) - 1, -1):
            line = self.lines[n]
            told = line.cue or line.copies > 1 or self.page.boxed[n] or line.prose or self.signs(n)
            counts[n] = counts[n + 1] + (not told)
        return counts

    def _share_again(self, n: int) -> float:
        """How much of line `n` the beginning of the body says again."""
        words = self._long[n]
        again = words & self._opening if n < self.first else {word for word in words if self._told[word] > 1}
        return len(again) / (len(words) + 2)

    def told(self, n: int) -> float | None:
        """How much of line `n` the body says, other than in that line; `None` for a line without long words."""
        words, inside = self._long[n], self.first <= n < self.behind
        return sum(self._told[word] > inside for word in words) / (len(words) + 1) if words else None

    @cached_property
    def left(self) -> list[int]:
        """For each line, and behind the last, how many sentences of a story can stand from it on."""
        counts = [0] * (len(self.lines) + 1)
        for n in range(len(self.lines) - 1, -1, -1):
            counts[n] = counts[n + 1] + (self.lines[n].prose and not self.lines[n].cue)
        return counts

    def is_sign(self, n: int) -> bool:
        """Whether line `n` says who wrote, whose a picture is, or when."""
        if self.lines[n].prose:
            return False  # as most lines are
        return any(sign in _SIGNING or sign.startswith("by:") for sign in self.signs(n))

    def _near(self, first: int, behind: int) -> range:
        """The lines between two that there are."""
        return range(max(first, 0), min(behind, len(self.lines)))

    def of_candidate(self, n: int) -> list[str]:
        """What speaks for line `n` being the headline."""
        first = self.first
        said = [*self._own(n), *self._around(n), *self._beside(n), *read_words(self.lines[n]), *self._place(n)]
        said += [*self._read_again(n), *self._read_told(n)]
        if (rank := self._rank.get(n)) is not None:
            said += [f"rank{rank}", f"rank{rank} {self.shape(n)[0]}"]
        if n >= first:
            return said
        said.append(f"between{bisect_right((0, 1, 2, 4, 8, 16, 32), self._silent[n + 1])}")
        if n + 1 < len(self.lines):
            said.append(f"deck{self.alike(n, n + 1)}{self.letters[n + 1]}")
        if n:
            said.append(f"under{self.alike(n, n - 1)}{self.letters[n - 1]}")
        if signed := next((m for m in range(n + 1, min(n + 7, first)) if self.is_sign(m)), 0):
            said += [f"signed at{signed - n}", *(f"signed at{signed - n} {sign}" for sign in self.signs(signed))]
        prose = next((m for m in range(n + 1, min(n + 9, first)) if self.lines[m].prose), first)
        said.append(f"prose at{min(prose - n, 8)}")
        return said

    def _own(self, n: int) -> list[str]:
        """What line `n` says by itself."""
        line = self.lines[n]
        gaps = f"blank{min(line.above, 1)}{min(line.below, 1)}{'gapped' if self.page.gapped else ''}"
        return [*self.shape(n), *self.signs(n), gaps]

    def _around(self, n: int) -> list[str]:
        """How many of the lines near line `n` are sentences, short, times, or told by their words."""
        prose, letters = ("P" if self.lines[n].prose else ""), self.letters
        above = sum(self.lines[m].prose and not self.lines[m].cue for m in self._near(n - 5, n))
        below = sum(self.lines[m].prose and not self.lines[m].cue for m in self._near(n + 1, n + 6))
        timed = [m for m in self._near(n - 10, n + 11) if not (self.lines[m].prose or _TIMES.isdisjoint(self.signs(m)))]
        cued = sum(self.lines[m].cue is not None for m in self._near(n - 4, n + 5))
        return [
            f"prose above{bisect_right(_NEAR, above)}",
            f"prose below{bisect_right(_NEAR, below)}",
            f"prose{bisect_right((0, 2), above)}{bisect_right((0, 2), below)}{prose}",
            f"short above{bisect_right(_NEAR, letters.count('s', max(n - 5, 0), n))}",
            f"short below{bisect_right(_NEAR, letters.count('s', n + 1, n + 6))}",
            f"times above{bisect_right((0, 1), sum(n - 3 <= m < n for m in timed))}",
            f"times below{bisect_right((0, 1), sum(n < m <= n + 3 for m in timed))}",
            f"times around{bisect_right((0, 2, 4, 7), len(timed))}{prose}",
            f"cues around{bisect_right(_NEAR, cued)}",
        ]

    def _beside(self, n: int) -> list[str]:
        said, mine, size = list[str](), self.letters[n], len(self.lines)
        for side, m, next_ in (("above", n - 1, n - 2), ("below", n + 1, n + 2)):
            if not 0 <= m < size:
                said.append(f"{side}:nothing")
                continue
            said.append(f"{side}:{self.letters[m]}{mine}")
            said += [f"{side}:{sign}" for sign in self.signs(m)]
            said += [f"{side}:{shape}" for shape in self.shape(m) if shape in _OF_NEIGHBOURS]
            if self.lines[m].length < _SHORT and (word := _WORD_RE.search(self.lines[m].low)):
                said.append(f"{side}={word[0]}")
            if 0 <= next_ < size:
                said.append(f"2 {side}:{self.letters[next_]}")
                said += [f"2 {side}:{sign}" for sign in self.signs(next_) if sign in _SIGNING]
        return said

    def _place(self, n: int) -> list[str]:
        """Where line `n` stands: in the page, and by the body."""
        mine, first = self.letters[n], self.first
        if n < first:
            zone, said = "A", [f"A{bisect_right(_DISTANCE, first - n)}"]
        else:
            zone = "I"
            rest = sum(self.lines[m].prose and not self.lines[m].cue for m in range(n + 1, min(n + 10, self.behind)))
            said = [
                f"I{n - first}",
                f"to end{bisect_right(LEFT, self.behind - 1 - n)}",
                f"rest{bisect_right(LEFT, rest)}{mine}",
            ]
        said += [f"{zone} {mine}", f"{zone} {self.shape(n)[0]}", *(f"{zone} {sign}" for sign in self.signs(n))]
        clean = "clean" if self.page.clean else ""
        if n < 12:
            top = bisect_right((0, 1, 2, 4, 8), n)
            said += [f"top{top}", f"top{top}{clean}"]
        if self.page.at_once and n < 2:
            said.append(f"at once{n}")
        return said

    def _read_again(self, n: int) -> list[str]:
        """How much of line `n` the body says again, and what signs are near."""
        share, first = self._share_again(n), self.first
        zone = f"A{bisect_right((3, 8, 20), first - n)}" if n < first else "I"
        said = [f"again{bisect_right(_SHARE, share)}", f"{zone} again{bisect_right((0.01, 0.2, 0.4), share)}"]
        if any(map(self.is_sign, self._near(n + 1, min(n + 5, first + 4)))):
            said.append("signed below")
        if any(map(self.is_sign, self._near(n - 8, n))):
            said.append("signed above")
        return said

    def _read_told(self, n: int) -> list[str]:
        """How many of the words of line `n` the whole body has."""
        told = self.told(n)
        return [] if told is None else [f"{'A' if n < self.first else 'I'} told{bisect_right(TOLD, told)}"]

    def alike(self, n: int, m: int) -> int:
        """In steps, how many of the words of line `n` line `m` has."""
        words = self._long[n]
        return bisect_right(_ALIKE, len(words & self._long[m]) / (len(words) + 1))
