"""The lines of a page and what has been said of each so far."""

from collections.abc import Callable
from typing import Any, TypeVar

from newsparse.document import Block
from newsparse.lexicon import Lexicon
from newsparse.stages.segmenter.lines import Line
from newsparse.stages.segmenter.wording import Wording

Reading = TypeVar("Reading")
BODY = frozenset({"paragraph", "subhead", "list_item"})


class Page:
    """Lines, and a kind and rule for each, filled in step by step. What is said first stays."""

    def __init__(self, lines: list[Line], lexicon: Lexicon, wording: Wording) -> None:
        self.lines = lines
        self.lexicon = lexicon
        self.wording = wording
        self.kinds: list[str | None] = [None] * len(lines)
        self.rules = [""] * len(lines)
        self._read: dict[tuple[str, int], Any] = {}
        # In most pages a blank line stands above and below each paragraph of a story. Where it does, a sentence
        # without them is suspicious.
        prose = [line for line in lines if line.prose]
        self.gapped = sum(line.apart for line in prose) >= 0.75 * max(len(prose), 1)

        # Nothing in the text speaks of a page around the story: it is wire copy, or was extracted.
        self.clean = not any((line.cue and line.cue.list != "note") or line.copies > 1 for line in lines) and (
            sum(line.length < 30 for line in lines) <= 0.4 * len(lines)
        )

    def say(self, n: int, kind: str, rule: str) -> None:
        """Line `n` is a block of this kind, by this rule, unless something was said of it before."""
        if self.kinds[n] is None:
            self.kinds[n] = kind
            self.rules[n] = rule

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
