"""HTML: a page to read, alone in its file; for a folder of them, a page to find them by."""

from newsparse.formats.html.article import render
from newsparse.formats.html.index import finish

__all__ = ["finish", "render"]
