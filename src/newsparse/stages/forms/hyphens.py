"""Hyphens at the end of a line: whether they are of the word, or were put there where it was broken."""

from newsparse.stages.forms.wrapping import Row, joint
from newsparse.text.alignment import Edit
from newsparse.text.pattern import pattern

_WORD_RE = pattern(r"[^\W\d_]+(?:[-\u2010][^\W\d_]+)*")
_BROKEN_RE = pattern(r"([^\W\d_]{1,40})[-\u2010]$")
_LETTERS_RE = pattern(r"[^\W\d_]+")
_PARTS_RE = pattern(r"[^\W\d_]{1,40}[-\u2010]\n *[^\W\d_]{1,40}")  # no words of the text
_SET = 0.04  # a text with so many lines that end in a hyphen was set with broken words


class Hyphens:
    """What the words of a text tell of its hyphens."""

    def __init__(self, plain: str, pairs: list[tuple[Row, Row]]) -> None:
        broken = [row for row, _ in pairs if row.text[-1] in "-\u2010"]
        self.many = len(broken) >= _SET * len(pairs)
        self.words = frozenset(map(str.lower, _WORD_RE.findall(_PARTS_RE.sub("", plain)))) if broken else frozenset()

    def join(self, row: Row, after: Row) -> Edit:
        """The edit that makes one line of two."""
        new = joint(row, after)
        dropped = not new and not self._is_kept(row.text, after.text)
        return Edit(row.end - dropped, after.start, new)

    def _is_kept(self, text: str, after: str) -> bool:
        """Whether the word has a hyphen: it is written so elsewhere, or both parts are words of the text."""
        first, second = _BROKEN_RE.search(text, max(0, len(text) - 40)), _LETTERS_RE.match(after)
        if not first or not second or not second[0].islower():
            return True
        one, two = first[1].lower(), second[0].lower()
        if f"{one}-{two}" in self.words:
            return True
        if one + two in self.words:
            return False
        return {one, two} <= self.words or not self.many
