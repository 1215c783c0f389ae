"""Edits of a text, and the way back: where what stands in the edited text stood in the one that was given."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple


class Edit(NamedTuple):
    """What stands between two offsets is to be read as `text`."""

    start: int
    end: int
    text: str


class _Layer:
    """One pass of edits: the stretches of the text before and after it, pairwise."""

    __slots__ = ("after", "before", "ends", "length")

    def __init__(self) -> None:
        self.after: list[int] = []  # where each stretch begins in the edited text
        self.before: list[int] = []  # where it begins in the text before, and where it ends there
        self.ends: list[int] = []
        self.length = 0  # of the edited text

    def add(self, length: int, start: int, end: int) -> None:
        if length:
            self.after.append(self.length)
            self.before.append(start)
            self.ends.append(end)
            self.length += length

    def _place(self, n: int, at: int, last: bool) -> int:
        """The character `at` of stretch `n` before the edits: its start, or its end where it is the `last`."""
        begin = self.after[n]
        behind = self.after[n + 1] if n + 1 < len(self.after) else self.length
        if behind - begin == self.ends[n] - self.before[n]:  # kept, or changed sign by sign
            return self.before[n] + at - begin + last
        return self.ends[n] if last else self.before[n]

    def back(self, start: int, end: int) -> tuple[int, int]:
        if not self.after:
            return 0, 0
        n = max(0, bisect_right(self.after, start) - 1)
        begin = self._place(n, min(start, self.length - 1), last=False)
        if end <= start:
            return begin, begin
        return begin, self._place(bisect_right(self.after, end - 1) - 1, end - 1, last=True)

    def forth(self, at: int) -> int:
        """Where the first character from `at` on stands that was kept."""
        n = bisect_right(self.before, at) - 1
        if n < 0:
            return 0
        behind = self.after[n + 1] if n + 1 < len(self.after) else self.length
        return min(self.after[n] + at - self.before[n], behind)


class Alignment:
    """The way from offsets in a text that was edited, perhaps several times, to those in the text as given, and back.

    >>> text, alignment = apply_edits("The  **bridge** is open.", [Edit(4, 5, ""), Edit(5, 7, ""), Edit(13, 15, "")])
    >>> text, alignment.span(4, 10), alignment.clean(7)
    ('The bridge is open.', (7, 13), 4)
    """

    __slots__ = ("_layers",)

    def __init__(self, layers: tuple[_Layer, ...] = ()) -> None:
        self._layers = layers

    def __bool__(self) -> bool:
        """Whether anything was edited."""
        return bool(self._layers)

    def then(self, other: "Alignment") -> "Alignment":
        """The alignment of a text that was edited once more."""
        return Alignment(self._layers + other._layers) if other else self

    def span(self, start: int, end: int) -> tuple[int, int]:
        """A span of the edited text in the text as given, without what was dropped at its sides."""
        for layer in reversed(self._layers):
            start, end = layer.back(start, end)
        return start, end

    def edits(self, text: str, clean: str) -> Iterator[Edit]:
        """What leads from the text as given to the edited one at once, but for white space that stays white space."""
        at = 0
        for begin, end in pairwise([*sorted(self._cuts()), len(clean)] if clean else ()):
            start, behind = self.span(begin, end)
            if at < start and not _is_blank(text, at, start, ""):
                yield Edit(at, start, "")
            if text[start:behind] != (new := clean[begin:end]) and not _is_blank(text, start, behind, new):
                yield Edit(start, behind, new)
            at = behind
        if at < len(text) and not text[at:].isspace():
            yield Edit(at, len(text), "")

    def _cuts(self) -> set[int]:
        """Where stretches begin that the layers have moved or changed as one, in the edited text."""
        cuts = {0}
        for layer in self._layers:
            cuts = {layer.forth(at) for at in cuts} | set(layer.after)
        return {at for at in cuts if at < self._layers[-1].length} if self._layers else cuts

    def clean(self, at: int) -> int:
        """Where what stands at an offset of the text as given, or the first thing behind it that was kept, stands in
        the edited one."""
        for layer in self._layers:
            at = layer.forth(at)
        return at


IDENTITY = Alignment()


def _is_blank(text: str, start: int, end: int, new: str) -> bool:
    """Whether an edit changes nothing but how much white space there is."""
    if text[start:end].strip() or new.strip():
        return False
    before, after = text[start - 1 : start], text[end : end + 1]
    return bool(new) or not (before.strip() and after.strip())


def apply_edits(text: str, edits: Iterable[Edit]) -> tuple[str, Alignment]:
    """The edited text and its alignment. Edits are in order and do not overlap; without any, the text is the same."""
    layer, parts, at = _Layer(), list[str](), 0
    for start, end, new in edits:
        if at < start:
            parts.append(text[at:start])
            layer.add(start - at, at, start)
        parts.append(new)
        layer.add(len(new), start, end)
        at = end
    if not parts:
        return text, IDENTITY
    parts.append(text[at:])
    layer.add(len(text) - at, at, len(text))
    return "".join(parts), Alignment((layer,))
