"""Marks of Markdown within lines: emphasis, links, pictures, code, escapes."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol, TypeVar

from newsparse.document import Hint
from newsparse.text.alignment import Edit
from newsparse.text.pattern import pattern

_TOKEN_RE = pattern(
    r"""
      (?P<escape> \\ [!-/:-@\[-`{-~] )
    | (?P<image> !\[ )
    | (?P<open> \[ )
    | (?P<close> \] (?: \( (?P<target> (?: [^()\n] | \([^()\n]*\) )* ) \) | \[ (?P<label> [^\[\]\n]{0,80} ) \] )? )
    | (?P<auto> < (?= (?: https?:// | mailto: | [\w.+-]{1,60}@ ) [^<>\s]+ > ) )
    | (?P<break> < br \b [^<>\n]* > )
    | (?P<tag> </? (?: a | abbr | b | big | center | cite | div | em | font | i | p | s | small | span | strong
        | su[bp] | u ) \b [^<>\n]* > )
    | (?P<run> \*+ | _+ )
    | (?P<code> (?<!`) ` (?!`) )
    | (?P<gap> \n[ ]*\n )
    """,
    re.VERBOSE,
)
_ADDRESS_RE = pattern(r"\A(?:[a-z][a-z\d+.-]*:|[/#<]|\S*(?:\s+[\"'(].*)?$)", re.DOTALL)
_DEFINED_RE = pattern(r"(?m)^ *\[([^\]\n]{1,80})\]: +\S")
_MOST = 3  # stars of emphasis; four are one that holds nothing


class _Picture(NamedTuple):
    """Where it stands, and where its words begin and end."""

    start: int
    end: int
    begin: int
    behind: int


class _Placed(Protocol):
    @property
    def start(self) -> int: ...


Thing = TypeVar("Thing", bound=_Placed)


class _Reader:
    """Reads the tokens of a text one after the other; emphasis ends at a blank line, links of whole boxes do not."""

    def __init__(self, plain: str, start: int) -> None:
        self.plain = plain
        self.defined = {found[1].lower() for found in _DEFINED_RE.finditer(plain, start)}
        self.edits: list[Edit] = []
        self.pictures: list[_Picture] = []
        self.brackets: list[tuple[int, bool]] = []
        self.runs: list[tuple[str, int, int]] = []  # sign, where, how many
        self.code = -1

    def drop(self, start: int, end: int) -> None:
        if start < end:
            self.edits.append(Edit(start, end, ""))

    def read(self, found: re.Match[str]) -> None:
        start, end = found.span()
        match found.lastgroup:
            case "escape":
                self.drop(start, start + 1)
            case "image" | "open":
                self.brackets.append((start, found.lastgroup == "image"))
            case "close" | "target" | "label":
                self._close(found)
            case "auto":
                self.drop(start, end)
                behind = self.plain.index(">", end)
                self.drop(behind, behind + 1)
            case "break":
                self.edits.append(Edit(start, end, "\n"))
            case "tag":
                self.drop(start, end)
            case "run":
                self._emphasise(start, end)
            case "code":
                if self.code >= 0:
                    self.drop(self.code, self.code + 1)
                    self.drop(start, end)
                self.code = -1 if self.code >= 0 else start
            case "gap":
                self.runs.clear()
                self.code = -1

    def _close(self, found: re.Match[str]) -> None:
        opened, picture = self.brackets.pop() if self.brackets else (-1, False)
        target, label = found["target"], found["label"]
        if target is None and (label is None or not self._is_defined(label, opened, found.start())):
            return
        if target is not None and not _ADDRESS_RE.match(target.strip()):
            return
        if picture and self._parts_lines(opened, found.start(), found.end()):
            return
        if picture:
            self.pictures.append(_Picture(opened, found.end(), opened + 2, found.start()))
            return
        if opened >= 0:
            self._drop_side(opened, opened + 1)
        self._drop_side(*found.span())

    def _parts_lines(self, opened: int, closed: int, end: int) -> bool:
        """Whether the words of a picture run over lines, of which the first or the last says something else."""
        if "\n" not in self.plain[opened:closed]:
            return False
        before = self.plain[self.plain.rfind("\n", 0, opened) + 1 : opened]
        line_end = self.plain.find("\n", end)
        behind = self.plain[end : line_end if line_end >= 0 else None]
        return bool(before.strip(" >") or behind.strip())

    def _drop_side(self, start: int, end: int) -> None:
        """Drops a side of a link, and the line end behind it where some tools break a sentence at its links."""
        after = self.plain[end : end + 2]
        broken = (
            after[:1] == "\n" and len(after) == 2 and (after[1].islower() or after[1] in "',.;:)" or end - start == 1)
        )
        if broken and after != "\n\n":
            self.edits.append(Edit(start, end + 1, " " if after[1].isalnum() else ""))
        else:
            self.drop(start, end)

    def _is_defined(self, label: str, opened: int, closed: int) -> bool:
        return (label or self.plain[opened + 1 : closed]).lower() in self.defined

    def _emphasise(self, start: int, end: int) -> None:
        sign, length = self.plain[start], end - start
        before, after = self.plain[start - 1 : start] or "\n", self.plain[end : end + 1] or "\n"
        if length > _MOST:
            if length == _MOST + 1 and (before + after).strip():
                self.drop(start, end)
            return
        word_before, word_after = before.isalnum(), after.isalnum()
        opens = not after.isspace() and (word_after or not word_before) and not (sign == "_" and word_before)
        closes = not before.isspace() and (word_before or not word_after) and not (sign == "_" and word_after)
        if closes:
            length = self._end(sign, start, length)
            start = end - length
        if opens and length:
            self.runs.append((sign, start, length))

    def _end(self, sign: str, start: int, length: int) -> int:
        """Ends what was opened with the sign; how many signs are left comes back."""
        at = len(self.runs) - 1
        while at >= 0 and self.runs[at][0] != sign:
            at -= 1
        if at < 0:
            return length
        _, opened, size = self.runs[at]
        both = min(size, length)
        del self.runs[at:]
        if size > both:
            self.runs.append((sign, opened, size - both))
        self.drop(opened + size - both, opened + size)
        self.drop(start, start + both)
        return length - both


def find_inline(plain: str, start: int) -> tuple[list[Edit], list[Hint]]:
    """The edits that drop marks within lines, and what the pictures say of theirs."""
    reader = _Reader(plain, start)
    for found in _TOKEN_RE.finditer(plain, start):
        reader.read(found)
    edits, hints = sorted(reader.edits), list[Hint]()
    for (begin, end), pictures in by_line(plain, sorted(reader.pictures)):
        inside = slice(bisect_left(edits, Edit(begin, 0, "")), bisect_left(edits, Edit(end, 0, "")))
        cuts = [*((edit.start, edit.end) for edit in edits[inside]), *((one.start, one.end) for one in pictures)]
        alone = not any(map(str.isalnum, _without(plain, begin, end, cuts)))
        for one in pictures:
            if alone and plain[one.begin : one.behind].strip(" "):
                edits += [Edit(one.start, one.begin, ""), Edit(one.behind, one.end, "")]
                hints.append(Hint(begin, end, "alt", "picture"))
                alone = False
            else:
                edits.append(Edit(one.start, one.end, ""))
    return edits, hints


def by_line(plain: str, things: Sequence[Thing]) -> Iterator[tuple[tuple[int, int], list[Thing]]]:
    """Where each line begins and ends that has some of the things, which are in order, and those."""
    n = 0
    begin = end = -1
    while n < len(things):
        begin = plain.rfind("\n", end + 1, things[n].start) + 1 or end + 1
        end = plain.find("\n", begin)
        end = len(plain) if end < 0 else end
        first = n
        while n < len(things) and things[n].start <= end:
            n += 1
        yield (begin, end), list(things[first:n])


def _without(plain: str, begin: int, end: int, cuts: list[tuple[int, int]]) -> str:
    """What stands between two offsets beside the cuts."""
    parts = []
    for start, behind in sorted(cuts):
        if begin < start:
            parts.append(plain[begin:start])
        begin = max(begin, behind)
    return "".join([*parts, plain[begin:end]])
