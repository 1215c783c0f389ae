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


def load_renderer(form: Format) -> Callable[[Record, Look], str]:
    """The function that renders a record in this format."""
    render: Callable[[Record, Look], str] = import_module(f"{__name__}.{form.module}").render
    return render
