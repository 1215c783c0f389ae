"""The shells in which texts come, in the order in which they are asked."""

from collections.abc import Callable

from newsparse.stages.forms.browser import read_browser
from newsparse.stages.forms.markdown import read_markdown
from newsparse.stages.forms.pdf import read_pdf
from newsparse.stages.forms.shell import Shell

# Pages that are told by where words stand; each reads a whole text, as it was given and with plain blanks.
PAGES: tuple[Callable[[str, str], Shell | None], ...] = (read_pdf, read_browser)
# Each reads a text from an offset on, whose blanks, line ends and apostrophes are plain, and gives None where it is no
# such shell.
Reader = Callable[[str, int], Shell | None]
SHELLS: tuple[Reader, ...] = (read_markdown,)


def read_shell(clean: str, plain: str) -> Shell:
    """The shell that the text is in."""
    page = next((shell for read in PAGES if (shell := read(clean, plain))), None)
    return page or next((shell for read in SHELLS if (shell := read(plain, 0))), Shell("plain", [], []))
