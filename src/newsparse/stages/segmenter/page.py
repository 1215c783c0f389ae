"""The lines of a page and what has been said of each so far."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import Any, TypeVar

from newsparse.document import KINDS, Block, Hint
from newsparse.lexicon import Lexicon
from newsparse.stages.segmenter.consent import CONSENT
from newsparse.stages.segmenter.dateline import is_dateline
from newsparse.stages.segmenter.lines import BULLETS, Line
from newsparse.stages.segmenter.wording import Wording

Reading = TypeVar("Reading")
_GAPPED = 0.7  # of the sentences
_COPIED, _COPIED_SHARE = 3, 0.05  # sentences; of the sentences
_MENU, _FEW_SHORT = 30, 0.4  # columns; of the lines
_TITLE = range(_MENU, 120)  # columns of what may lead to another story
_TITLE_BLANKS = 2  # what has fewer names the site
_SMALL, _SMALL_MENU = 40, 15  # lines of a text that holds little but its story; those longer than a menu's
_WIRE = 4  # lines in which wire copy comes to its dateline
_HEAD = 4  # lines above a story: kicker, headline, deck, byline
SIGNS = frozenset("_*=~#•—–-")  # with which a line drawn and the name below a post begin
_MARKED = BULLETS | SIGNS


def begins_at_once(lines: list[Line]) -> bool:
    """Whether the text is a headline, a blank line, and the story."""
    if len(lines) < 2:
        return False
    line, after = lines[:2]
    return bool(line.below) and not line.closed and not line.cue and not after.cue and (after.prose or after.announces)


class Page:
    """Lines, and a kind and rule for each, filled in step by step. What is said first stays."""

    def __init__(self, lines: list[Line], lexicon: Lexicon, wording: Wording, hints: Iterable[Hint] = ()) -> None:
        self.lines = lines
        self.lexicon = lexicon
        self.wording = wording
        self.hints = tuple(hints)
        self.kinds: list[str | None] = [None] * len(lines)
        self.rules = [""] * len(lines)
        self.reasons: dict[int, Callable[[], str]] = {}  # why weights chose the kind of a line
        self.marks: dict[int, str] = {}  # what the form of the text says for a line being something
        self.body: tuple[int, int] | None = None  # its first line and the one behind its last, where that is told
        for hint in self.hints:
            self._hear(hint)
        self.told = frozenset(n for n, kind in enumerate(self.kinds) if kind or n in self.marks)  # by the text's form
        self._read: dict[tuple[str, int], Any] = {}
        # In most pages a blank line stands below each paragraph of a story. (Above it, too, unless it is the first
        # below a picture or a subhead.) Where it does, a sentence without it is suspicious.
        prose = [line for line in lines if line.prose] or [line for line in lines if line.closed and not line.cue]
        above = [line.above for line in prose if line.below]
        self.gapped = len(above) >= _GAPPED * max(len(prose), 1)

        # A browser copies a subhead without the blank line below it, and so a paragraph without one above.
        glued = above.count(0)
        self.copied = self.gapped and glued >= _COPIED and glued > len(prose) * _COPIED_SHARE
        self.boxed: list[str | None] = [None] * len(lines)
        self.comments = len(lines)  # where readers' comments begin
        self.spoken: set[int] = set()  # lines of a transcript
        self.items: frozenset[int] = frozenset()  # lines of lists that the story announces
        self.posts: dict[int, bool] = {}  # the times of a live page's posts, and whether their heads stand behind
        apart = self.gapped and sum(line.length >= _MENU for line in lines) <= _SMALL_MENU
        self.small = len(lines) <= _SMALL or apart
        self.datelines = [is_dateline(line.text, wording.kickers, lexicon.places) for line in lines]
        self.at_once = begins_at_once(lines)
        # Nothing in the text speaks of a page around the story: it is wire copy, or was extracted.
        cued = {line.cue.list for line in lines if line.cue} - {"note"}
        twice = [line for line in lines if line.copies > 1 and not line.prose]
        short = len([line for line in lines if line.length < _MENU]) > _FEW_SHORT * len(lines)
        clean = not cued and (self.at_once or any(self.datelines[:_WIRE]) or not (twice or short))
        self.clean = clean or self.body is not None  # nor does an export hold one

    def _hear(self, hint: Hint) -> None:
        first = bisect_right(self.lines, hint.start, key=lambda line: line.end)
        behind = bisect_left(self.lines, max(hint.end, hint.start + 1), key=lambda line: line.start)
        if hint.kind == "body":
            self.body = first, behind
            return
        for n in range(first, behind):
            if hint.kind in KINDS:
                self.say(n, hint.kind, hint.rule)
            elif hint.kind == "item":
                self.lines[n] = self.lines[n]._replace(bullet=True)
            else:
                self.marks[n] = hint.kind

    def below_menu(self) -> "Page | None":
        """What stands below the links with which the text begins, where that is a story and nothing else: its head, and
        sentences below subheads. Else the links speak of a page around it."""
        above = next((n for n in range(len(self.lines)) if not self._is_link(n)), 0)
        titles = (line for line in self.lines[above + _HEAD :] if not line.closed and line.length in _TITLE)
        if not above or any(titles):
            return None
        first, *others = self.lines[above:]
        page = Page([first._replace(above=0), *others], self.lexicon, self.wording, self.hints)
        return page if page.clean else None

    def _is_link(self, n: int) -> bool:
        """Whether line `n` is a link of a menu, by its words or by the form of the text, or asks for consent."""
        cue = self.lines[n].cue
        label = cue is not None and cue.list == "label" and (cue.kind == "navigation" or cue is CONSENT)
        return self.kinds[n] == "navigation" or label

    @cached_property
    def title(self) -> int | None:
        """The one line that the form of the text says to be its title."""
        titles = [n for n, mark in self.marks.items() if mark == "heading-1" and not self.lines[n].cue]
        telling = [n for n in titles if self.lines[n].text.count(" ") >= _TITLE_BLANKS or self.lines[n].wide]
        return telling[0] if len(telling) == 1 else None

    @cached_property
    def given(self) -> int | None:
        """The line that the form of the text says to be the headline."""
        return next((n for n, kind in enumerate(self.kinds) if kind == "headline"), None)

    def top(self, behind: int) -> int:
        """The first line above `behind` that can be of the body: below the title, and what the form says above it."""
        known = next((n for n, kind in enumerate(self.kinds) if kind is None), behind)
        titles = [n + 1 for n in (self.title, self.given) if n is not None and n < behind]
        return max([known, *titles])

    def say(self, n: int, kind: str, rule: str) -> None:
        """Line `n` is a block of this kind, by this rule, unless something was said of it before."""
        if self.kinds[n] is None:
            self.kinds[n] = kind
            self.rules[n] = rule

    @cached_property
    def firsts(self) -> dict[str, int]:
        """Where each of the sentences that stand twice is told first."""
        told = ((line.low, n) for n, line in enumerate(self.lines) if line.prose and line.copies > 1)
        firsts: dict[str, int] = {}
        for low, n in told:
            firsts.setdefault(low, n)
        return firsts

    @cached_property
    def _odd(self) -> list[int]:
        return [
            n
            for n, (line, box) in enumerate(zip(self.lines, self.boxed, strict=True))
            if not line.prose or line.cue or box or line.copies > 1 or line.text[0] in _MARKED or line.text[-1] == ")"
        ]

    def odd(self, first: int, behind: int) -> list[int]:
        """Those of the lines that can be anything else than a paragraph: most of a story's need no closer look."""
        return self._odd[bisect_left(self._odd, first) : bisect_left(self._odd, behind)]

    def is_crowded(self, n: int) -> bool:
        """Whether line `n` is a sentence without blank lines around it, where paragraphs have them."""
        line = self.lines[n]
        return self.gapped and line.prose and not line.above and not line.below

    def remember(self, reader: str, n: int, read: Callable[[], Reading]) -> Reading:
        """What `reader` makes of line `n`, read once."""
        key = reader, n
        if key not in self._read:
            self._read[key] = read()
        found: Reading = self._read[key]
        return found

    def blocks(self, rates: Mapping[str, float]) -> list[Block]:
        """The lines as blocks; `rates` says how often kinds, and rules of kinds, are right."""
        blocks = [
            Block(line.start, line.end, kind := said or "paragraph", rule := named or "line", _rate(rates, kind, rule))
            for line, said, named in zip(self.lines, self.kinds, self.rules, strict=True)
        ]
        for n, why in self.reasons.items():
            blocks[n] = blocks[n]._replace(why=why)
        return blocks


def _rate(rates: Mapping[str, float], kind: str, rule: str) -> float | None:
    return rates.get(f"{kind}: {rule}", rates.get(kind))
