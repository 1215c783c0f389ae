"""The lines of a page and what has been said of each so far."""

from collections.abc import Callable
from typing import Any, TypeVar

from newsparse.document import Block
from newsparse.lexicon import Lexicon
from newsparse.stages.segmenter.dateline import is_dateline
from newsparse.stages.segmenter.lines import Line
from newsparse.stages.segmenter.wording import Wording

Reading = TypeVar("Reading")
_GAPPED = 0.7  # of the sentences
_COPIED, _COPIED_SHARE = 3, 0.05  # sentences; of the sentences
_MENU, _FEW_SHORT = 30, 0.4  # columns; of the lines
_WIRE = 4  # lines in which wire copy comes to its dateline


def begins_at_once(lines: list[Line]) -> bool:
    """Whether the text is a headline, a blank line, and the story."""
    if len(lines) < 2:
        return False
    line, after = lines[:2]
    return bool(line.below) and not line.closed and not line.cue and not after.cue and (after.prose or after.announces)


class Page:
    """Lines, and a kind and rule for each, filled in step by step. What is said first stays."""

    def __init__(self, lines: list[Line], lexicon: Lexicon, wording: Wording) -> None:
        self.lines = lines
        self.lexicon = lexicon
        self.wording = wording
        self.kinds: list[str | None] = [None] * len(lines)
        self.rules = [""] * len(lines)
        self._read: dict[tuple[str, int], Any] = {}
        # In most pages a blank line stands below each paragraph of a story. (Above it, too, unless it is the first
        # below a picture or a subhead.) Where it does, a sentence without it is suspicious.
        prose = [line for line in lines if line.prose]
        self.gapped = sum(line.below > 0 for line in prose) >= _GAPPED * max(len(prose), 1)

        # A browser copies a subhead without the blank line below it, and so a paragraph without one above.
        glued = sum(line.below > 0 and not line.above for line in prose)
        self.copied = self.gapped and glued >= _COPIED and glued > len(prose) * _COPIED_SHARE
        self.boxed: list[str | None] = [None] * len(lines)
        self.posts: frozenset[int] = frozenset()  # the times of a live page's posts
        # Nothing in the text speaks of a page around the story: it is wire copy, or was extracted.
        cued = any(line.cue and line.cue.list != "note" for line in lines)
        twice = any(line.copies > 1 and not line.prose for line in lines)
        short = sum(line.length < _MENU for line in lines) > _FEW_SHORT * len(lines)
        self.at_once = begins_at_once(lines)
        wire = self.at_once or any(map(self.is_dateline, range(min(_WIRE, len(lines)))))
        self.clean = not cued and (wire or not (twice or short))

    def say(self, n: int, kind: str, rule: str) -> None:
        """Line `n` is a block of this kind, by this rule, unless something was said of it before."""
        if self.kinds[n] is None:
            self.kinds[n] = kind
            self.rules[n] = rule

    def is_dateline(self, n: int) -> bool:
        """Whether line `n` begins with a dateline."""
        return self.remember(
            "dateline", n, lambda: is_dateline(self.lines[n].text, self.wording.kickers, self.lexicon.places)
        )

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

    def blocks(self) -> list[Block]:
        return [
            Block(line.start, line.end, kind or "paragraph", rule or "line")
            for line, kind, rule in zip(self.lines, self.kinds, self.rules, strict=True)
        ]
