"""What is recognised of a shell, and the lines in which it is looked for."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newsparse.document import Hint
from newsparse.text.alignment import Edit

PAGE_END = "\f"


class Shell(NamedTuple):
    """A shell: its edits, in order and apart, and hints; both count in the text that was read."""

    name: str
    edits: list[Edit]
    hints: list[Hint]
    end: int = 0  # of the head above the text, where the shell has one
    joined: bool = False  # whether the edits have joined the lines that were broken


def apart(edits: Iterable[Edit]) -> list[Edit]:
    """The edits in order, without those within others and those that change nothing."""
    kept: list[Edit] = []
    at = 0
    for edit in sorted(edits, key=lambda edit: (edit.start, -edit.end)):
        if at <= edit.start < edit.end:
            kept.append(edit)
            at = edit.end
    return kept


def read_lines(plain: str, start: int = 0) -> Iterator[tuple[int, int, str]]:
    """Every line from an offset on: where it begins and ends, and what stands there.

    An indent is left out as far as the first line has it, too: by so much, all of the text is indented.
    """
    at, indent = start, -1
    while at <= len(plain):
        end = plain.find("\n", at)
        end = len(plain) if end < 0 else end
        line = plain[at:end]
        if line[:1] == " " and indent:
            bare = line.lstrip(" ")
            if indent < 0 and bare:
                indent = len(line) - len(bare)
            cut = min(len(line) - len(bare), max(indent, 0))
            yield at + cut, end, line[cut:]
        else:
            indent = 0 if line else indent
            yield at, end, line
        at = end + 1
