"""The help page: the options in groups, the commonest first, and the formats in a table of their own."""

from collections.abc import Iterator
from typing import Any

from newsparse.formats import FORMATS

GROUPS = {
    "What goes in": (
        *("glob", "exclude", "files-from", "encoding", "lang", "reference-date"),
        *("text-field", "title-field", "author-field", "date-field", "source-field", "url-field", "id-field"),
        *("input-format", "max-bytes"),
    ),
    "What comes out": (
        *("output", "json", "jsonl", "csv", "markdown", "html", "sqlite", "text", "format"),
        *("explain", "duplicates", "full", "color", "bom", "suffix"),
    ),
    "What is kept of it": ("only", "min-confidence"),
    "Many articles": (
        *("jobs", "resume", "prune", "dry-run", "timeout", "fail-on-warning", "errors", "shard", "dask"),
    ),
    "About newsparse": (
        *("quiet", "verbose", "show-config", "no-config", "completion", "schema", "debug", "version", "help"),
    ),
}  # fmt: skip
"""The options by their long names. Each stands in one group."""

_NARROW = 60  # columns; below, what an option does stands under it


def grouped(params: list[Any]) -> Iterator[tuple[str, list[Any]]]:
    """The name and the options of each group."""
    options = {name.removeprefix("--"): param for param in params for name in param.opts}
    for group, names in GROUPS.items():
        yield group, [options[name] for name in names]


def write_options(context: Any, formatter: Any) -> None:
    """The groups, and the formats."""
    params = context.command.get_params(context)
    sections = {group: [p.get_help_record(context) for p in options] for group, options in grouped(params)}
    sections["Formats, by name or by the end of -o"] = [
        (f"{name:<13}{form.suffix}", form.help) for name, form in FORMATS.items()
    ]
    for heading, rows in sections.items():
        column = max(len(name) for name, _ in rows) if formatter.width > _NARROW else 4
        with formatter.section(heading):
            formatter.write_dl(rows, col_max=column)
