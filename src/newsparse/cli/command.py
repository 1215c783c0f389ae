"""The command line: arguments in, status out."""

import os
import sys
from contextlib import suppress
from datetime import date
from typing import Annotated, Any

import typer

from newsparse import __version__
from newsparse.cli import completion, values
from newsparse.cli.combinations import choose_format, given_options, idle_options
from newsparse.cli.config import Config, show
from newsparse.cli.reading import Command
from newsparse.defaults import MIN_CONFIDENCE, MOST_BYTES
from newsparse.errors import Failure
from newsparse.formats import MAX_WIDTH, Look
from newsparse.inputs.archives import INPUT_FORMATS
from newsparse.inputs.fields import Fields
from newsparse.inputs.search import Search, Shard
from newsparse.runs.options import Options
from newsparse.runs.start import start
from newsparse.runs.tally import Tally

app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)

COMPLETE = "_NEWSPARSE_COMPLETE"  # set by a shell that asks how a word can go on


def _show_completion(shell: str | None) -> None:
    if shell is not None:
        values.shell(shell)
        from typer.completion import get_completion_script  # type: ignore[attr-defined]

        print(get_completion_script(prog_name="newsparse", complete_var=COMPLETE, shell=shell))
        raise typer.Exit


def _read_no_config(context: typer.Context, asked: bool) -> bool:
    if asked:
        context.default_map = None
    return asked


def _show_version(asked: bool) -> None:
    if asked:
        print(f"newsparse {__version__}")
        raise typer.Exit


def _show_schema(asked: bool) -> None:
    if asked:
        from newsparse.contract.article import json_schema
        from newsparse.formats.json import dump

        print(dump(json_schema(), indent=2))
        raise typer.Exit


@app.command(
    cls=Command,
    help="Turn the plain text of news into structure: headline, byline, dateline, body, and who said what."
    "\n\nPATHS are files, folders (searched for *.txt and exports), records (.jsonl, .json, .csv, .tsv), or - for "
    "standard input, which is also read without any.",
    epilog="Exit status: 0 all well; 1 some inputs failed; 2 wrong usage; 3 all inputs failed; 130 interrupted.",
    context_settings={"help_option_names": ["-h", "--help"]},
)
def newsparse(
    context: typer.Context,
    paths: Annotated[
        list[str] | None, typer.Argument(metavar="PATHS", hidden=True)  # the help says more than a list of it would
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="All that was found, as one JSON object.")] = False,
    as_jsonl: Annotated[bool, typer.Option("--jsonl", help="The same, one object a line.")] = False,
    as_markdown: Annotated[bool, typer.Option("--markdown", help="Markdown with front matter.")] = False,
    as_html: Annotated[bool, typer.Option("--html", help="A page to read; in a folder, with an index.")] = False,
    table: Annotated[
        str | None,
        typer.Option(
            "--csv",
            metavar="quotes|articles",
            callback=values.table,
            autocompletion=completion.tables,
            help="A table, a row a quote or article.",
        ),
    ] = None,
    as_text: Annotated[bool, typer.Option("--text", help="The text that was read, in which offsets count.")] = False,
    as_sqlite: Annotated[bool, typer.Option("--sqlite", help="Into the SQLite database that -o names.")] = False,
    bom: Annotated[bool, typer.Option("--bom", help="Begin CSV with a byte-order mark, for Excel.")] = False,
    format_name: Annotated[
        str | None,
        typer.Option(
            "--format",
            "-f",
            metavar="NAME",
            callback=values.format_name,
            autocompletion=completion.formats,
            help="Any format, by its name: see the end of this page.",
        ),
    ] = None,
    output: Annotated[
        str | None,
        typer.Option(
            "--output", "-o", metavar="PATH", callback=values.place, help="A file, or a folder: DIR/ (a file for each)."
        ),
    ] = None,
    globs: Annotated[
        list[str] | None,
        typer.Option("--glob", metavar="PATTERN", help="Of folders; repeatable.  [default: *.txt, exports]"),
    ] = None,
    excludes: Annotated[
        list[str] | None,
        typer.Option("--exclude", metavar="PATTERN", help="Files and folders to leave out beside .*; repeatable."),
    ] = None,
    files_from: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="A list of PATHS, by line ends or NULs; - is a pipe."),
    ] = None,
    text_field: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="Of records: the text.  [default: as usual]"),
    ] = None,
    title_field: Annotated[
        str | None, typer.Option(metavar="NAME", help="Of records: the headline.  [default: as usual]")
    ] = None,
    author_field: Annotated[
        str | None, typer.Option(metavar="NAME", help="Of records: the byline.  [default: as usual]")
    ] = None,
    date_field: Annotated[
        str | None, typer.Option(metavar="NAME", help="Of records: the day.  [default: as usual]")
    ] = None,
    source_field: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="Of records: the paper.  [default: as usual]"),
    ] = None,
    url_field: Annotated[
        str | None, typer.Option(metavar="NAME", help="Of records: its address.  [default: as usual]")
    ] = None,
    id_field: Annotated[
        str | None, typer.Option(metavar="NAME", help="Of records: what they are named by.  [default: id]")
    ] = None,
    encoding: Annotated[
        str | None,
        typer.Option(
            metavar="NAME",
            callback=values.encoding,
            help="Of the texts.  [default: UTF-8, else Windows-1252]",
        ),
    ] = None,
    input_format: Annotated[
        str | None,
        typer.Option(
            metavar="NAME",
            callback=values.one_of(*INPUT_FORMATS),
            autocompletion=completion.input_formats,
            help="Of exports; text: it is none.  [default: guessed]",
        ),
    ] = None,
    max_bytes: Annotated[
        str,
        typer.Option(
            metavar="N", callback=values.whole_number, help=f"Refuse a larger text.  [default: {MOST_BYTES:,}]"
        ),
    ] = str(MOST_BYTES),
    reference_date: Annotated[
        str | None,
        typer.Option(callback=values.day, metavar="DAY", help="As in 2017-02-14: completes dates without a year."),
    ] = None,
    language: Annotated[
        str | None,
        typer.Option(
            "--lang", metavar="TAG", callback=values.language, help="The language, as in en.  [default: guessed]"
        ),
    ] = None,
    explain: Annotated[bool, typer.Option("--explain", help="Also which rule found each thing, and on what.")] = False,
    duplicates: Annotated[bool, typer.Option("--duplicates", help="Mark articles that are told again.")] = False,
    min_confidence: Annotated[
        str,
        typer.Option(
            metavar="0..1", callback=values.confidence, help="Quotes right at least so often.  [default: 0.5]"
        ),
    ] = str(MIN_CONFIDENCE),
    suffix: Annotated[
        str | None,
        typer.Option(metavar="SUFFIX", callback=values.suffix, help="Of files in a folder.  [default: the format's]"),
    ] = None,
    jobs: Annotated[
        str,
        typer.Option(
            "--jobs", "-j", metavar="N|auto", callback=values.jobs, help="Processes that parse.  [default: 1]"
        ),
    ] = "1",
    timeout: Annotated[
        str | None,
        typer.Option(metavar="SECONDS", callback=values.seconds, help="Give up a text that computes for longer."),
    ] = None,
    resume: Annotated[bool, typer.Option("--resume", help="Do only what is not done yet, or has changed.")] = False,
    fail_on_warning: Annotated[
        bool, typer.Option("--fail-on-warning", help="Status 1 also where an article has a warning.")
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="List what would be done, and do nothing.")] = False,
    prune: Annotated[bool, typer.Option("--prune", help="Take out results whose input is gone.")] = False,
    shard: Annotated[
        str | None,
        typer.Option(metavar="I/N", callback=values.shard, help="Only the I-th of N parts: for job arrays."),
    ] = None,
    dask: Annotated[
        str | None,
        typer.Option(metavar="WHERE", help="A Dask cluster: address, scheduler-file:PATH, local:N."),
    ] = None,
    errors: Annotated[
        str,
        typer.Option(
            metavar="text|json",
            callback=values.one_of("text", "json"),
            autocompletion=completion.errors,
            help="How failures are told.  [default: text]",
        ),
    ] = "text",
    only: Annotated[
        str | None,
        typer.Option(
            metavar="PARTS",
            callback=values.parts,
            autocompletion=completion.parts,
            help="Only these keys of the JSON: quotes,dateline.",
        ),
    ] = None,
    color: Annotated[
        str,
        typer.Option(
            metavar="WHEN",
            callback=values.one_of("auto", "always", "never"),
            autocompletion=completion.colors,
            help="Of the view: auto, always or never.  [default: auto]",
        ),
    ] = "auto",
    full: Annotated[bool, typer.Option("--full", help="Of the view: quotes whole, however long.")] = False,
    show_config: Annotated[
        bool, typer.Option("--show-config", help="Show the options in force, as a newsparse.toml.")
    ] = False,
    no_config: Annotated[
        bool,
        typer.Option(
            "--no-config", callback=_read_no_config, is_eager=True, help="Read no newsparse.toml or pyproject.toml."
        ),
    ] = False,
    shell: Annotated[  # noqa: ARG001 - the callback does the work
        str | None,
        typer.Option(
            "--completion",
            metavar="SHELL",
            callback=_show_completion,
            is_eager=True,
            autocompletion=completion.shells,
            help="Show the completion for bash, zsh or fish.",
        ),
    ] = None,
    schema: Annotated[  # noqa: ARG001 - the callback does the work
        bool, typer.Option("--schema", callback=_show_schema, is_eager=True, help="Show the JSON Schema of the output.")
    ] = False,
    version: Annotated[  # noqa: ARG001 - the callback does the work
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version.")
    ] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No remarks, only errors.")] = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="All remarks and warnings, and a summary.")] = False,
    debug: Annotated[bool, typer.Option("--debug", help="Show where an error came from.")] = False,
) -> None:
    config: Config | None = None if no_config else context.obj
    given = given_options(context)
    if show_config:
        print(show(context, config), end="")
        raise typer.Exit
    implied = not paths and not files_from
    if implied and sys.stdin.isatty():
        if given:
            raise typer.BadParameter("name a file or folder, or - for standard input", param_hint="PATHS")
        print(context.get_help())
        raise typer.Exit
    if implied and output and _holds_something(output) and _brings_nothing(sys.stdin):
        said = f"none is given, standard input is empty, and -o names {output}; is a value missing before it?"
        raise typer.BadParameter(said, param_hint="PATHS")
    named = {
        "as_json": as_json and "json",
        "as_jsonl": as_jsonl and "jsonl",
        "as_markdown": as_markdown and "markdown",
        "as_html": as_html and "html",
        "as_text": as_text and "text",
        "as_sqlite": as_sqlite and "sqlite",
        "table": table and f"csv-{table}",
        "format_name": format_name,
    }
    form = choose_format({option: name for option, name in named.items() if name}, output, given)
    index, _, of = (shard or "").partition("/")
    search = Search(
        paths=("-",) if implied else tuple(paths or ()),
        files_from=files_from,
        globs=tuple(globs or ()),
        excludes=tuple(excludes or ()),
        fields=Fields(text_field, id_field, title_field, author_field, date_field, source_field, url_field),
        shard=Shard(int(index) - 1, int(of)) if shard else None,
        encoding=encoding,
        form=input_format,
        max_bytes=int(max_bytes),
    )
    idle = idle_options(context.params, form, search, given)
    if quiet and verbose:
        if ("quiet" in given) == ("verbose" in given):
            raise typer.BadParameter("does not go with --verbose", param_hint="--quiet")
        quiet, verbose = "quiet" in given, "verbose" in given
    options = Options(
        format=form,
        output=output,
        suffix=suffix,
        encoding=encoding,
        input_format=input_format,
        max_bytes=int(max_bytes),
        reference_date=date.fromisoformat(reference_date) if reference_date else None,
        language=language,
        explain=explain,
        only=tuple(only.split(",")) if only and "only" not in idle else (),
        min_confidence=float(min_confidence),
        jobs=1 if "jobs" in idle else os.cpu_count() or 1 if jobs == "auto" else int(jobs),
        timeout=float(timeout) if timeout and "timeout" not in idle else None,
        resume=resume,
        dry_run=dry_run,
        prune=prune,
        duplicates=duplicates and "duplicates" not in idle,
        dask=dask,
        errors_as_json=errors == "json",
        quiet=quiet,
        verbose=verbose,
        debug=debug,
        fail_on_warning=fail_on_warning,
        look=_look(output, color)._replace(full=full)
        if form == "terminal"
        else Look(bom=bom, sketched=form == "html" and duplicates and "duplicates" not in idle),
    )
    if config is not None and config.refused:
        hint = "give the options on the command line, or --no-config"
        Tally(options).complain(Failure(str(config.path), "usage", "not-trusted", f"not read: {config.refused}", hint))
    raise typer.Exit(start(search, options))


def _holds_something(path: str) -> bool:
    with suppress(OSError, ValueError):
        return os.path.isfile(path) and os.path.getsize(path) > 0  # noqa: PTH113, PTH202 - quicker than a Path
    return False


def _brings_nothing(stream: Any) -> bool:
    """Whether the stream ends before it has begun; one that cannot be read will say so itself."""
    with suppress(OSError):
        return not stream.buffer.peek(1)
    return False


def _look(output: str | None, color: str) -> Look:
    """How wide and colourful the place is where the view will be seen."""
    import shutil

    to_terminal = output is None and sys.stdout.isatty()
    width = min(shutil.get_terminal_size().columns, MAX_WIDTH)
    if color != "auto":
        return Look(width=width, color=color == "always")
    forced = os.environ.get("FORCE_COLOR", "") not in ("", "0")
    plain = os.environ.get("NO_COLOR", "") != "" or os.environ.get("TERM") == "dumb"
    return Look(width=width, color=forced or (to_terminal and not plain))
