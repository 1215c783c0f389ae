"""The shells in which texts come, in the order in which they are asked."""

from collections.abc import Callable

from newsparse.stages.forms.markdown import read_markdown
from newsparse.stages.forms.shell import Shell

# Each reads a text from an offset on, whose blanks, line ends and apostrophes are plain, and gives None where it is no
# such shell.
Reader = Callable[[str, int], Shell | None]
SHELLS: tuple[Reader, ...] = (read_markdown,)


def read_shell(plain: str) -> Shell:
    """The shell that the text is in."""
    return next((shell for read in SHELLS if (shell := read(plain, 0))), Shell("plain", [], []))
