"""What begins an article, and where in a text something does: headlines, front matters, heads of labelled lines."""

from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from newsparse.inputs.shapes import (
    END,
    FIELD_RE,
    HEAD_RE,
    KEY_RE,
    RULE,
    Line,
    is_byline,
    is_dateline,
    is_day,
    is_of_tail,
    is_prose,
    is_sentence,
    is_title,
    read_lines,
)
from newsparse.text.pattern import pattern
from newsparse.text.source import plain_text

_RULE_RE = pattern(rf"\A(?:{RULE}|{END})$")
_STRONG_RE = pattern(rf"\A(?:=[= ]{{2,}}|{END})$")
_CLOSED, _CLOSING = (".", ".’", ".'", ".”", '."'), ".’'”\"!?"  # what a headline may end in after all
_TITLE_OF_SECTION_RE = pattern(r"#{2,6} \S")
_MANY = 60  # short lines that may stand before the story begins


class Breaks(NamedTuple):
    """The stretches that are an article each, and where there are signs of several without certainty."""

    stretches: tuple[tuple[int, int], ...] = ()  # two or more, or none
    doubt: int | None = None  # offset


class Opening(NamedTuple):
    """What begins an article at some line."""

    line: int
    title: int  # line of the headline
    story: int  # line of its first sentence
    signed: bool  # a byline, a dateline or a head of labelled lines stands there


class Openings:
    """The lines of a text, and which of them could begin an article."""

    def __init__(self, text: str, signed: list[int]) -> None:
        self.lines = read_lines(plain_text(text))
        self.signatures = sorted(_lines_at(self.lines, signed))
        self.fronts: dict[int, int] = {}  # first lines of front matters, and the line behind each
        self.rules: dict[int, bool] = {}  # lines that divide: whether sections of one article are never divided so
        self._find_rules()
        self.fed = _lines_at(self.lines, [n for n, char in enumerate(text) if char == "\f"]) if "\f" in text else set()
        self.paged = text.rstrip(" \r\n").endswith("\f")  # each page of a PDF ends so, the last one, too
        self._read: dict[int, bool] = {}

    def _find_rules(self) -> None:
        n = 0
        headed = self.has_sections()
        while n < len(self.lines):
            text = self.lines[n].text
            if text == "---" and (behind := self._behind_front_matter(n)):
                self.fronts[n] = behind
                n = behind
                continue
            # Directly below a short line, it underlines a heading.
            if (
                _RULE_RE.match(text)
                and not (headed and text[0] == "#")
                and (n in (0, len(self.lines) - 1) or self._stands_free(n))
            ):
                self.rules[n] = bool(_STRONG_RE.match(text))
            n += 1

    def prose(self, n: int) -> bool:
        """Whether line `n` is of the text of a story."""
        if n not in self._read:
            self._read[n] = n not in self.rules and is_prose(self.lines, n)
        return self._read[n]

    def _stands_free(self, n: int) -> bool:
        return self.lines[n].above or n - 1 in self.rules or is_sentence(self.lines[n - 1].text)

    def _behind_front_matter(self, n: int) -> int:
        """The line behind the front matter that begins in line `n`; 0 where none does."""
        m = n + 1
        while m < len(self.lines) and m < n + _MANY and not self.lines[m].text.startswith("---"):
            if not (KEY_RE.match(self.lines[m].text) or self.lines[m].text.startswith("- ") or self.lines[m].indent):
                return 0
            m += 1
        closed = m < len(self.lines) and self.lines[m].text == "---"
        known = any(FIELD_RE.match(line.text) for line in self.lines[n + 1 : m])
        return m + 1 if closed and known else 0

    def opening(self, first: int) -> Opening | None:
        """What begins an article in line `first`: a headline, and the story soon below it."""
        if first in self.fronts:
            return Opening(first, first, first + 1, signed=True)
        if first < len(self.lines) and HEAD_RE.match(self.lines[first].text) and self.is_head(first):
            return Opening(first, first, first + 1, signed=True)
        title, signed = None, False
        for n in range(first, min(first + _MANY, len(self.lines))):
            text = self.lines[n].text
            if n in self.rules and n > first:
                return None
            if title is not None and (is_byline(text) or is_dateline(text) or is_day(text)):
                signed = True
            if n > first and not signed and is_of_tail(text):
                return None
            if title is None and n == first and self.closed_title(n):
                title = n
                continue
            if self.prose(n):
                return None if title is None else Opening(first, title, n, signed)
            if title is None and is_title(text):
                title = n
        return None

    def closed_title(self, n: int) -> bool:
        """Whether the line is a headline that ends in a full stop, as some write them, with a dateline below it."""
        text = self.lines[n].text
        below = self.lines[n + 1].text if n + 1 < len(self.lines) else ""
        return text.endswith(_CLOSED) and is_title(text.rstrip(_CLOSING)) and is_dateline(below)

    def is_head(self, n: int) -> bool:
        """Whether labelled lines begin there: those of a mail, or of an article with its title."""
        labels = [HEAD_RE.match(line.text) for line in self.lines[n : n + 6]]
        named = {m[0] for m in labels if m}
        return not named <= {"From:"} and (len(named) > 1 or not {"From:", "Date:", "To:"} & named)

    @cached_property
    def _weights(self) -> list[int]:
        """How many characters of sentences stand above each line."""
        return [0, *accumulate(len(line.text) * self.prose(n) for n, line in enumerate(self.lines))]

    def weight(self, first: int, behind: int) -> int:
        """How many characters of sentences stand in these lines."""
        return self._weights[behind] - self._weights[first]

    def has_sections(self) -> bool:
        """Whether Markdown says of some lines that sections begin there."""
        return any(_TITLE_OF_SECTION_RE.match(line.text) for line in self.lines)


def _lines_at(lines: list[Line], offsets: list[int]) -> set[int]:
    """The first line behind each offset."""
    found, n = set(), 0
    for offset in offsets:
        while n < len(lines) and lines[n].start < offset:
            n += 1
        found.add(n)
    return found
