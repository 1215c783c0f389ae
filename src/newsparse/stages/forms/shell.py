"""What is recognised of a shell, and the lines in which it is looked for."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newsparse.document import Hint
from newsparse.text.alignment import Edit


class Shell(NamedTuple):
    """A shell: its edits, in order and apart, and hints; both count in the text that was read."""

    name: str
    edits: list[Edit]
    hints: list[Hint]
    end: int = 0  # of the head above the text, where the shell has one


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
    """Every line from an offset on: where it begins and ends, and what stands there."""
    at = start
    for line in plain[start:].split("\n"):
        yield at, at + len(line), line
        at += len(line) + 1
