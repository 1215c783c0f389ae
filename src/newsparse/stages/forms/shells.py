"""The shells in which texts come, in the order in which they are asked."""

from collections.abc import Callable

from newsparse.stages.forms.browser import read_browser
from newsparse.stages.forms.pdf import read_pdf
from newsparse.stages.forms.shell import Shell

PLAIN = Shell("plain", [], [])

# Those that are told by where words stand on the page.
PAGES: tuple[Callable[[str, str], Shell | None], ...] = (read_pdf, read_browser)
# Each reads a whole text, whose blanks, line ends and apostrophes are plain, and gives None where it is no such shell.
SHELLS: tuple[Callable[[str], Shell | None], ...] = ()


def read_shell(clean: str, plain: str) -> Shell:
    """The first shell that the text is in."""
    page = next((shell for read in PAGES if (shell := read(clean, plain))), None)
    return page or next((shell for read in SHELLS if (shell := read(plain))), PLAIN)
