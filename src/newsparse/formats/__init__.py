"""The formats that an article can be shown in: one file each, imported when it is asked for."""

from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from newsparse.contract.result import Result

MIN_WIDTH, MAX_WIDTH = 20, 1000  # columns of the view for a terminal: wider, it takes long and is read by nobody


class Look(NamedTuple):
    """What a view for people needs to know of the place that it is shown in."""

    width: int = 80
    color: bool = False
    single: bool = True  # one article alone, not one of several
    bom: bool = False  # a byte-order mark before a table, for Excel
    full: bool = False  # quotes whole, rather than a line each
    home: str = ""  # the way from a page to that of its folder
    sketched: bool = False  # a page says of itself by what it is known where it is told again


class Format(NamedTuple):
    """A name on the command line, and what goes with it."""

    module: str  # of this package; its `render(result, look)` gives the text
    suffix: str
    frame: tuple[str, str, str] | None  # before, between and after several articles in one stream; None: there is none
    help: str
    beside: str = ""  # suffix of a second file for each article: its text is what `beside(result)` of the module gives
    finish: bool = (
        False  # a folder gets one file more: `finish(folder, suffix, name)` of the module gives its place, text
    )
    headed: bool = False  # what stands before all articles is what `head(look)` of the module gives
    of_text: bool = False  # it shows the text that was read, and nothing of what was found in it
    reads: bool = False  # it shows what is read, without the marks of the form in which the text came
    sink: str = ""  # the module of this package that makes one file of all the articles of a run


_ARRAY = ("[\n", ",\n", "\n]\n")
FORMATS = {
    "terminal": Format("terminal", ".txt", ("", "\n\n", ""), "a view for people (the default)", reads=True),
    "json": Format("json", ".json", _ARRAY, "one JSON object; for several inputs an array"),
    "jsonl": Format("jsonl", ".jsonl", ("", "", ""), "one JSON object a line"),
    "markdown": Format("markdown", ".md", ("", "\n", ""), "Markdown with YAML front matter", reads=True),
    "html": Format("html", ".html", None, "a page to read; in a folder, with an index", finish=True, reads=True),
    "csv-quotes": Format("csv_quotes", ".csv", ("", "", ""), "CSV, a row a quote", headed=True, reads=True),
    "csv-articles": Format(
        "csv_articles", ".articles.csv", ("", "", ""), "CSV, a row an article", headed=True, reads=True
    ),
    "ninjs": Format("ninjs", ".ninjs.json", _ARRAY, "IPTC ninjs 3.1, without the quotes", reads=True),
    "jsonld": Format("jsonld", ".jsonld", _ARRAY, "schema.org NewsArticle as JSON-LD", reads=True),
    "annotation": Format("annotation", ".annotation.json", _ARRAY, "W3C Web Annotation"),
    "brat": Format("brat", ".ann", None, "brat stand-off; in a folder, with its text", beside=".txt"),
    "text": Format("", ".text", ("", "", ""), "the text that was read", of_text=True),
    "parquet": Format("jsonl", ".parquet", None, "Parquet (needs pyarrow)", sink="parquet"),
    "sqlite": Format("jsonl", ".db", None, "a SQLite database, made or brought up to date", sink="sqlite"),
}


INDEX = "index.html"

PARTS_OF = ("terminal", "json", "jsonl")
"""The formats that can show some parts of an article alone."""

_OTHER_SUFFIXES = {".sqlite": "sqlite", ".sqlite3": "sqlite", ".ndjson": "jsonl", ".markdown": "markdown"}


def format_of(output: str | None) -> str | None:
    """The format that the name of an output file ends in.

    >>> format_of("may/parsed.jsonl"), format_of("a.ninjs.json"), format_of("parsed/"), format_of(None)
    ('jsonl', 'ninjs', None, None)
    """
    suffixes = {form.suffix: name for name, form in FORMATS.items()} | _OTHER_SUFFIXES
    fitting = [suffix for suffix in suffixes if output and output.lower().endswith(suffix)]
    return suffixes[max(fitting, key=len)] if fitting else None


def index_beside(name: str) -> str:
    """What the index of a folder is called where an article has taken that name.

    >>> index_beside("index.html")
    'index-of-articles.html'
    """
    return name.removesuffix(".html") + "-of-articles.html"


def load_renderer(form: Format, parts: bool = False) -> Callable[[Result, Look], str]:
    """The function that renders a result, or some parts of one, in this format."""
    module = "parts" if parts and form.module == "terminal" else form.module
    render: Callable[[Result, Look], str] = import_module(f"{__name__}.{module}").render
    if not form.reads:
        return render
    return partial(_render_readable, render)


def _render_readable(render: Callable[[Result, Look], str], result: Result, look: Look) -> str:
    from newsparse.formats.readable import readable

    return render(readable(result), look)


def load_frame(form: Format, look: Look) -> tuple[str, str, str]:
    """What stands before, between and after several articles in one stream."""
    _, between, end = frame = form.frame or ("", "", "")
    return (import_module(f"{__name__}.{form.module}").head(look), between, end) if form.headed else frame


def load_companion(form: Format) -> Callable[[Result], str] | None:
    """The function that gives the second file of an article, where the format has one."""
    return import_module(f"{__name__}.{form.module}").beside if form.beside else None


def load_places(form: Format) -> tuple[str, ...]:
    """The names that the last file of a folder may have."""
    return (INDEX, index_beside(INDEX)) if form.finish else ()


def load_finish(form: Format) -> Callable[[Path, str, str], tuple[Path, str]] | None:
    """The function that gives the last file of a folder, which needs all others, where the format has one."""
    return import_module(f"{__name__}.{form.module}").finish if form.finish else None
