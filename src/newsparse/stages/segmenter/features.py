"""What speaks of a line's kind: its shape, what the readers make of it, its neighbours, and where it stands.

Each is a short name, as `closed` or `below:time`; the weights of a name are data (`lexicon.world.segment_weights`).
Training asks for the same names, so that nothing is told twice.
"""

from bisect import bisect_right
from collections import Counter
from itertools import accumulate

from newsparse.stages.segmenter.lines import PROSE, Line
from newsparse.stages.segmenter.page import Page
from newsparse.stages.segmenter.readers import byline, ends_in_credit, is_credit, is_noise, is_time, says_when
from newsparse.text.pattern import pattern, word_finder

_LENGTHS = (10, 20, 30, 45, 60, 80, 100, 140, 200, 300)  # columns
_COUNTS = (1, 2, 3, 5, 8, 12, 20, 35)  # words
_NEAR = (0, 1, 3)  # lines of a kind among the five above or below
_SHARE = (0.01, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6)  # of a line's words
_DISTANCE = (0, 1, 2, 3, 5, 8, 12, 20, 40)  # lines
_SHORT, _LONG = 30, 100  # columns
_TITLE = range(12, 221)  # columns of what may be a headline
_OPENING = 20  # lines of the body in which what a headline says is said again
_REACH = 5  # lines of the body that may be its headline or deck
_MOST = 300  # columns; of a longer line the words need not be compared
_LONG_WORD = 4  # letters
_HEAD = 40  # characters of a long line in which its first words stand
_CAPITAL_RE = pattern(r"(?<![^\W_])[A-Z]")
_WORD_RE = pattern(r"[^\W_]+")
_DIGIT_RE = pattern(r"\d")
_TWO_RE = pattern(r"[.!?…][\"'”’)]? [\"'“‘]?[A-Z]")  # two sentences
_MARKS = {
    "“": "quoted", "\"": "quoted", "”": "quoted", "|": "bar", "»": "crumb", "›": "crumb", " > ": "crumb",
    " / ": "crumb", "@": "at", "http": "url", "www.": "url", "©": "copyright", " - ": "dash", " – ": "dash",
    " — ": "dash", ": ": "colon",
}  # fmt: skip
_find_words = word_finder(r"\w")


def read_shape(line: Line) -> list[str]:
    """What the line's letters and marks say, whatever it means."""
    text = line.text
    words = text.count(" ") + 1
    length = bisect_right(_LENGTHS, line.length)
    first, last = text[0], text[-1]
    said = [f"long{length}{'.' if line.closed else ''}", f"words{bisect_right(_COUNTS, words)}"]
    if first.isupper():
        said.append("begins:A")
    elif first.islower():
        said.append("begins:a")
    else:
        said.append("begins:9" if first.isdigit() else f"begins:{first}")
    if not last.isalnum():
        said.append("ends:..." if text.endswith("...") else f"ends:{last}")
    if line.bullet:
        said.append("bullet")
    if line.length > 300:
        return said
    said += {name for mark, name in _MARKS.items() if mark in line.low}
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


def read_signs(page: Page, n: int) -> list[str]:
    """What the readers of bylines, times, credits and words make of line `n`."""
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
        found = byline(page, n)
        if found is not None:
            said.append(f"by:{found.form}")
            if found.form == "names":
                said.append(f"name{bisect_right((0.3, 0.6, 0.8), found.confidence)}")
        if is_time(page, n):
            said.append("date" if is_time(page, n, relative=False) else "time")
        elif says_when(page, n):
            said.append("when")
        elif is_noise(page, n):
            said.append("noise")
        if is_credit(page, n):
            said.append("credit")
    if "credit" not in said and ends_in_credit(page, n):
        said.append("in credit")
    return said


def coarse(line: Line) -> str:
    """A line's shape in one letter, for its neighbours."""
    if line.prose:
        return "P" if line.length > _LONG else "p"
    if line.length < _SHORT:
        return "s"
    return "m" if line.length < _LONG else "l"


class Features:
    """The features of a page's lines: first those that need no place, then, with the stretch of the body, all."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.lines = page.lines
        size = len(page.lines)
        self.shapes = [read_shape(line) for line in page.lines]
        self.signs = [read_signs(page, n) for n in range(size)]
        self.coarse = "".join(map(coarse, page.lines))
        self.signing = [any(sign in _SIGNING or sign.startswith("by:") for sign in signs) for signs in self.signs]
        timed = [not {"time", "date", "noise", "when"}.isdisjoint(signs) for signs in self.signs]
        self._prose = _running(line.prose and not line.cue for line in page.lines)
        self._short = _running(line.length < _SHORT for line in page.lines)
        self._timed = _running(timed)
        self._cued = _running(line.cue is not None for line in page.lines)
        self.local = [self._local(n) for n in range(size)]

    def _among(self, sums: list[int], first: int, behind: int) -> int:
        last = len(sums) - 1
        return sums[min(max(behind, 0), last)] - sums[min(max(first, 0), last)]

    def _local(self, n: int) -> list[str]:
        """What is known of line `n` before the body is: itself and its neighbours."""
        line = self.lines[n]
        mine = self.coarse[n]
        prose = "P" if line.prose else ""
        above, below = self._among(self._prose, n - 5, n), self._among(self._prose, n + 1, n + 6)
        said = self.shapes[n] + self.signs[n]
        said += [
            f"prose above{bisect_right(_NEAR, above)}",
            f"prose below{bisect_right(_NEAR, below)}",
            f"prose{bisect_right((0, 2), above)}{bisect_right((0, 2), below)}{prose}",
            f"short above{bisect_right(_NEAR, self._among(self._short, n - 5, n))}",
            f"short below{bisect_right(_NEAR, self._among(self._short, n + 1, n + 6))}",
            f"times above{bisect_right((0, 1), self._among(self._timed, n - 3, n))}",
            f"times below{bisect_right((0, 1), self._among(self._timed, n + 1, n + 4))}",
            f"times around{bisect_right((0, 2, 4, 7), self._among(self._timed, n - 10, n + 11))}{prose}",
            f"cues around{bisect_right((0, 1, 3), self._among(self._cued, n - 4, n + 5))}",
            f"blank{min(line.above, 2)}{min(line.below, 2)}{'gapped' if self.page.gapped else ''}",
        ]
        for side, step in (("above", -1), ("below", 1)):
            m = n + step
            if not 0 <= m < len(self.lines):
                said.append(f"{side}:nothing")
                continue
            other = self.lines[m]
            said.append(f"{side}:{self.coarse[m]}{mine}")
            said += [f"{side}:{sign}" for sign in self.signs[m]]
            said += [f"{side}:{shape}" for shape in self.shapes[m] if shape in _TOLD]
            if other.length < _SHORT and (word := _WORD_RE.search(other.low)):
                said.append(f"{side}={word[0]}")
            if 0 <= m + step < len(self.lines):
                said.append(f"2 {side}:{self.coarse[m + step]}")
                said += [f"2 {side}:{sign}" for sign in self.signs[m + step] if sign in _SIGNING]
        said += _words_of(line)
        return said

    def within(self, first: int, behind: int) -> None:
        """Takes note of where the body runs: from line `first` to the one before `behind`."""
        lines, size = self.lines, len(self.lines)
        if first == behind:
            first = behind = size
        self.first, self.behind = first, behind
        self.words = [set[str]() if line.length > _MOST else long_words(line) for line in lines]
        self.told = Counter(word for some in self.words[first:behind] for word in some)
        opening = set[str]().union(*self.words[first : first + _OPENING])
        self.reach = min(size, first + _REACH)
        self.again = [len(some & opening) / (len(some) + 2) for some in self.words[:first]] + [
            sum(self.told[word] > 1 for word in some if word in opening) / (len(some) + 2)
            for some in self.words[first : self.reach]
        ]
        ranked = sorted((n for n in range(first) if lines[n].length in _TITLE), key=lambda n: -self.again[n])
        self.rank = {n: place for place, n in enumerate(ranked[:4]) if self.again[n]}
        self._silent = _running(
            line.cue is None and line.copies == 1 and not (signs or self.page.boxed[n] or line.prose)
            for n, (line, signs) in enumerate(zip(lines, self.signs, strict=True))
        )

    def of_candidate(self, n: int) -> list[str]:
        """What speaks for line `n` as the headline."""
        line, first = self.lines[n], self.first
        said = self.local[n] + self._place(n, None)
        if n < self.reach:
            said += self._read_again(n)
            rank = self.rank.get(n)
            if rank is not None:
                said.append(f"rank{rank}")
                said.append(f"rank{rank} {self.shapes[n][0]}")
        if n < first:
            said.append(f"between{bisect_right((0, 1, 2, 4, 8, 16, 32), self._among(self._silent, n + 1, first))}")
            if n + 1 < len(self.lines):
                said.append(f"above alike{self._alike(n, n + 1)}{self.coarse[n + 1]}")
            if n:
                said.append(f"below alike{self._alike(n, n - 1)}{self.coarse[n - 1]}")
            for m in range(n + 1, min(n + 7, first)):
                if self.signing[m]:
                    said += [f"sign at{m - n}", *(f"sign at{m - n} {sign}" for sign in self.signs[m])]
                    break
            for m in range(n + 1, first + 1):
                if m == first or self.lines[m].prose:
                    said.append(f"prose at{min(m - n, 8)}")
                    break
        return said

    def _alike(self, n: int, m: int) -> int:
        """In steps, how much of line `n` line `m` says."""
        mine = self.words[n]
        return bisect_right((0.01, 0.2, 0.4, 0.6), len(mine & self.words[m]) / (len(mine) + 1))

    def placed(self, headline: int | None) -> list[list[str]]:
        """All features of each line, where the headline is known, too."""
        result = []
        for n in range(len(self.lines)):
            said = self.local[n] + self._place(n, headline)
            if n < self.reach:
                said += self._read_again(n)
            if self.words[n]:
                inside = self.first <= n < self.behind
                share = sum(self.told[word] > inside for word in self.words[n]) / (len(self.words[n]) + 1)
                zone = "A" if n < self.first else "I" if inside else f"B{self.coarse[n]}"
                said.append(f"{zone} alike{bisect_right((0.05, 0.15, 0.3, 0.45, 0.6), share)}")
            if headline is not None:
                if n != headline and self.lines[n].low == self.lines[headline].low:
                    said.append("headline again")
                if n in (headline + 1, headline + 2, headline + 3):
                    said.append(f"headline alike{self._alike(n, headline)}")
            if n:
                said.append(f"alike above{self._alike(n, n - 1)}")
            if n + 1 < len(self.lines):
                said.append(f"alike below{self._alike(n, n + 1)}")
            result.append(said)
        return result

    def _place(self, n: int, headline: int | None) -> list[str]:
        """Where line `n` stands, by headline, body and page."""
        line, mine, first, behind = self.lines[n], self.coarse[n], self.first, self.behind
        above = headline is not None and n <= headline
        if above or n < first:
            if headline is None:
                zone, said = "A", [f"A{bisect_right(_DISTANCE, first - n)}"]
            elif above:
                zone, said = "A", [f"A{bisect_right(_DISTANCE, headline - n)}"]
            else:
                zone = "M"
                said = [f"M{bisect_right((1, 2, 3, 5, 8), n - headline)}", f"M to body{bisect_right((1, 2, 3, 5, 8), first - n)}"]
                said.append(f"M{mine}{bisect_right((1, 2, 3), n - headline)}")
        elif n < behind:
            zone, said = "I", ["I"]
            said += [
                f"to end{bisect_right((0, 1, 3, 8), behind - 1 - n)}",
                f"rest{bisect_right((0, 1, 3, 8), self._among(self._prose, n + 1, behind))}{mine}",
                f"had{bisect_right((0, 1, 3, 8), self._among(self._prose, first, n))}{mine}",
            ]
            if n - first < 5:
                said.append(f"I{n - first}")
                if headline is not None:
                    said.append(f"I{n - first}{mine}{bisect_right((1, 2, 3, 5), n - headline)}")
        else:
            zone, said = "B", [f"B{bisect_right((0, 2, 5, 10, 20), n - behind)}"]
        said += [f"{zone} {mine}", f"{zone} {self.shapes[n][0]}"]
        said += [f"{zone} {sign}" for sign in self.signs[n]]
        if n < 12:
            said.append(f"top{bisect_right((0, 1, 2, 4, 8), n)}")
        if self.page.clean:
            said.append("clean")
        if self.page.at_once and n < 2:
            said.append(f"at once{n}")
        return said

    def _read_again(self, n: int) -> list[str]:
        """How much of line `n`, above the body or in its first lines, the body says again; and what signs are near."""
        share, first = self.again[n], self.first
        zone = f"A{bisect_right((3, 8, 20), first - n)}" if n < first else "I"
        said = [f"again{bisect_right(_SHARE, share)}", f"{zone} again{bisect_right((0.01, 0.2, 0.4), share)}"]
        if any(self.signing[n + 1 : min(n + 5, first + 4)]):
            said.append("signed below")
        if any(self.signing[max(0, n - 8) : n]):
            said.append("signed above")
        return said


_SIGNING = frozenset({"time", "date", "when", "credit"})
_TOLD = frozenset({"bullet", "bar", "upper", "ends::", "numbered"})


def _running(flags) -> list[int]:
    return [0, *accumulate(map(int, flags))]


def _words_of(line: Line) -> list[str]:
    """The first words of a long line, the words of a short one."""
    if line.length >= 80:
        words = _WORD_RE.findall(line.low[:_HEAD])
        return [f"opens={word}" for word in words[:1]]
    words = ["0" if word.isdigit() else word for word in _WORD_RE.findall(line.low)]
    if not words:
        return []
    return [f"first={words[0]}", f"last={words[-1]}", *{f"={word}" for word in words[:6]}]


def long_words(line: Line) -> set[str]:
    """The longer words of a line; in writing without spaces, each two signs that stand together."""
    if line.wide:
        return {line.text[n : n + 2] for n in range(len(line.text) - 1)}
    return {word for word in _find_words(line.low) if len(word) >= _LONG_WORD}
