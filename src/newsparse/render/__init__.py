"""The formats that an article can be shown in: one file each, imported when it is asked for."""

from collections.abc import Callable
from importlib import import_module
from typing import NamedTuple

from newsparse.record import Record


class Look(NamedTuple):
    """What a view for people needs to know of the place that it is shown in."""

    width: int = 80
    color: bool = False
    single: bool = True  # one article alone, not one of several


class Format(NamedTuple):
    """A name on the command line, and what goes with it."""

    module: str  # of this package; its `render(record, look)` gives the text
    suffix: str
    frame: tuple[str, str, str]  # what stands before, between and after several articles in one stream
    help: str


FORMATS = {
    "terminal": Format("terminal", ".txt", ("", "\n\n", ""), "a view for people (the default)"),
    "json": Format("json", ".json", ("[\n", ",\n", "\n]\n"), "one JSON object; an array of them for several inputs"),
    "jsonl": Format("jsonl", ".jsonl", ("", "", ""), "one JSON object a line"),
    "markdown": Format("markdown", ".md", ("", "\n", ""), "Markdown with YAML front matter"),
}


PARTS_OF = ("terminal", "json", "jsonl")
"""The formats that can show some parts of an article alone."""

_OTHER_SUFFIXES = {".ndjson": "jsonl", ".markdown": "markdown"}


def format_of(output: str | None) -> str | None:
    """The format that the name of an output file ends in.

    >>> format_of("may/parsed.jsonl"), format_of("parsed/"), format_of(None)
    ('jsonl', None, None)
    """
    suffixes = {form.suffix: name for name, form in FORMATS.items()} | _OTHER_SUFFIXES
    return next((name for suffix, name in suffixes.items() if output and output.lower().endswith(suffix)), None)


def load_renderer(form: Format, parts: bool = False) -> Callable[[Record, Look], str]:
    """The function that renders a record, or some parts of one, in this format."""
    module = "parts" if parts and form.module == "terminal" else form.module
    render: Callable[[Record, Look], str] = import_module(f"{__name__}.{module}").render
    return render
