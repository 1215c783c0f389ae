"""What options mean together: which format is asked for, and which options would do nothing beside the others."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import typer

from newsparse.formats import FORMATS, PARTS_OF, format_of
from newsparse.inputs import STDIN
from newsparse.inputs.records import holds_records
from newsparse.inputs.search import Search
from newsparse.runs.outputs import is_folder

_EXPLAINING = ("terminal", "html", "json", "jsonl", "parquet")
_MARKED = ("json", "jsonl", "html", "sqlite")
_WITHOUT_QUOTES = "ninjs"
_OF_RECORDS = ("id_field", "title_field", "author_field", "date_field", "source_field", "url_field")


def given_options(context: Any) -> set[str]:
    """The names of the parameters that the command line itself gives."""
    return {name for name in context.params if context.get_parameter_source(name).name == "COMMANDLINE"}


def choose_format(named: dict[str, str], place: str | None, given: set[str]) -> str:
    """The name of the format: of those that options name, else by the end of the output's name.

    What the command line says in one way or the other goes before what a file says.
    """
    said = list(dict.fromkeys(form for option, form in named.items() if option in given))
    output = _file(place)
    ending = format_of(output)
    if not said and not ending:
        said = list(dict.fromkeys(named.values()))
    if len(said) > 1:
        raise typer.BadParameter(f"one format at a time, not {' and '.join(said)}", param_hint="--format")
    if said and ending and not _goes_with(said[0], ending, output):
        wrong = f"{output!r} is the name of a file of {ending}, not {said[0]}"
        hint = f"name it {Path(output).stem}{FORMATS[said[0]].suffix}, or ask for {ending}"
        raise typer.BadParameter(f"{wrong}; {hint}", param_hint="-o")
    if not said and not ending and Path(output).suffix:
        endings = " ".join(form.suffix for form in FORMATS.values())
        wrong = f"{Path(output).suffix!r} is the ending of no format ({endings})"
        raise typer.BadParameter(f"{wrong}; choose one with -f, or end a folder with /", param_hint="-o")
    return (said or [ending or "terminal"])[0]


def _file(output: str | None) -> str:
    """The name of the one file that `-o` asks for; empty where it is a folder, a device or a pipe."""
    if output is None or output.endswith(("/", os.sep)) or (Path(output).exists() and not Path(output).is_file()):
        return ""
    return output


def _goes_with(form: str, ending: str, output: str) -> bool:
    """Whether a name that ends as one format does can be that of another: all JSON may be .json, all text .txt."""
    last = Path(output).suffix.lower()
    if form == ending or FORMATS[ending].suffix != last:
        return form == ending
    return last == Path(FORMATS[form].suffix).suffix or (last == ".txt" and not FORMATS[form].sink)


def idle_options(params: dict[str, Any], form: str, search: Search, given: set[str]) -> set[str]:
    """The options that would do nothing. Complains of those that the command line gives."""
    names = set()
    for name, why in _idle(params, form, search):
        if name in given:
            raise typer.BadParameter(why, param_hint=_hint(name))
        names.add(name)
    return names


def _hint(name: str) -> str:
    return {"globs": "--glob", "excludes": "--exclude", "paths": "PATHS", "language": "--lang"}.get(
        name, f"--{name.replace('_', '-')}"
    )


def _can_mark(output: str | None, form: str, search: Search) -> bool:
    """Whether what is told again can be marked where the results go."""
    if output is None or form not in _MARKED:
        return False
    return form in ("jsonl", "sqlite") or is_folder(output, search.several)


def _idle(params: dict[str, Any], form: str, search: Search) -> Iterator[tuple[str, str]]:
    """What would do nothing, and why."""
    output, paths = params["output"], search.paths
    only = params["only"] if form in PARTS_OF else None
    listed = search.files_from is not None
    folders = listed or not all(path == STDIN or Path(path).is_file() for path in paths)
    of_records = [path for path in paths if path != STDIN and holds_records(path)]
    if form not in PARTS_OF:
        yield "only", f"goes with {', '.join(PARTS_OF)}, not with {form}"
    if not FORMATS[form].headed:
        yield "bom", f"goes with CSV, not with {form}"
    if form not in _EXPLAINING or (form == "terminal" and only):
        yield "explain", f"goes with {', '.join(_EXPLAINING)}, not with {'--only' if only else form}"
    if params["color"] == "always" and (form != "terminal" or only):
        yield "color", f"goes with the view for people, not with {'--only' if only else form}"
    if FORMATS[form].of_text:
        for name in ("reference_date", "language", "min_confidence"):
            yield name, "is for what is found in a text, and --text writes the text alone"
    if form == _WITHOUT_QUOTES:
        yield "min_confidence", f"is for quotes, which {form} does not hold"
    if only and not {"quotes", "speakers"} & set(only.split(",")):
        yield "min_confidence", f"is for quotes, which --only {only} leaves out"
    if FORMATS[form].sink or not (output and is_folder(output, search.several)):
        yield "suffix", "goes with a file for each article: name a folder with -o DIR/"
    if not _can_mark(output, form, search):
        yield "duplicates", "goes with -o and a file of .jsonl, a folder of .json, .jsonl or .html, or a database"
    if only and "body" not in only.split(","):
        yield "duplicates", f"looks at the body, which --only {only} leaves out"
    if not folders:
        for name in ("globs", "excludes"):
            yield name, "chooses among the files of a folder, and none is given"
    if not (listed or of_records or STDIN in paths or (folders and params["globs"])):
        for name in ("text_field", *_OF_RECORDS):
            yield name, "goes with records: a .jsonl, .json, .csv or .tsv file, a folder with --glob '*.jsonl', or -"
    if not (listed or folders or of_records or params["text_field"]):
        for name in _OF_RECORDS:
            yield name, "goes with records; - is a stream of them where --text-field says so"
    if paths and len(of_records) == len(paths) and not listed:
        yield "encoding", "is for texts; records are read as UTF-8, tables else as Windows-1252"
    if params["dask"]:
        for name in ("jobs", "timeout"):
            yield name, "does nothing on a cluster: --dask makes shards of its own"
    if [*paths, search.files_from].count(STDIN) > 1:
        yield from ((name, "reads standard input, which can be read once") for name in ("files_from", "paths"))
