"""The shells in which texts come, in the order in which they are asked."""

from collections.abc import Callable
from typing import NamedTuple

from newsparse.document import Hint
from newsparse.text.alignment import Edit


class Shell(NamedTuple):
    """A shell that was recognised: its edits, in order and apart, and hints; both count in the text that it read."""

    name: str
    edits: list[Edit]
    hints: list[Hint]


PLAIN = Shell("plain", [], [])

# Each reads a whole text, whose blanks, line ends and apostrophes are plain, and gives None where it is no such shell.
SHELLS: tuple[Callable[[str], Shell | None], ...] = ()


def read_shell(plain: str) -> Shell:
    """The first shell that the text is in."""
    return next((shell for read in SHELLS if (shell := read(plain))), PLAIN)
