"""The command line: arguments in, status out."""

import os
import sys
from datetime import date
from functools import partial
from typing import Annotated, Any

import typer
from typer.core import TyperCommand

from newsparse import __version__
from newsparse.cli import values
from newsparse.cli.config import load_config, show
from newsparse.formats import FORMATS, PARTS_OF, Look, format_of
from newsparse.inputs import MOST_BYTES
from newsparse.inputs.search import Search, Shard
from newsparse.runs.options import Options
from newsparse.runs.start import start


class Command(TyperCommand):
    """A command whose arguments are flags and strings, which need no conversion.

    Typer would build a pydantic validator for each option and import half of pydantic for it: that doubles the
    time that `newsparse FILE --json` takes to start (103 ms with it, 63 ms without).
    """

    def get_params(self, ctx: Any) -> list[Any]:
        params: list[Any] = super().get_params(ctx)
        for param in params:
            param.process_value = partial(_take, param)
        return params

    def make_context(self, info_name: str | None, args: list[str], parent: Any = None, **extra: Any) -> Any:
        """A context that takes what the command line does not say from the configuration file."""
        if "--no-config" not in args:
            extra["default_map"] = load_config(self.params)
        return super().make_context(info_name, args, parent, **extra)


def _take(param: Any, context: Any, value: Any) -> Any:
    """What Typer's own method does for flags and strings: the value as it stands, through the callback.

    An empty string is what an unset variable of a script leaves; for an option it means nothing.
    """
    if param.param_type_name == "option" and (value == "" or (isinstance(value, list | tuple) and "" in value)):
        raise typer.BadParameter("needs a value, not ''", ctx=context, param=param)
    return param.callback(context, param, value) if param.callback else value


app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)

_SHELLS = ("bash", "zsh", "fish")
COMPLETE = "_NEWSPARSE_COMPLETE"  # set by a shell that asks how a word can go on
_FORMAT_HELP = "; ".join(f"{name}: {form.help}" for name, form in FORMATS.items())


def _show_completion(shell: str | None) -> None:
    if shell is not None:
        from typer.completion import get_completion_script  # type: ignore[attr-defined]

        if shell not in _SHELLS:
            raise typer.BadParameter(f"{shell!r} is none of {', '.join(_SHELLS)}")
        print(get_completion_script(prog_name="newsparse", complete_var=COMPLETE, shell=shell))
        raise typer.Exit


def _show_version(asked: bool) -> None:
    if asked:
        print(f"newsparse {__version__}")
        raise typer.Exit


def _show_schema(asked: bool) -> None:
    if asked:
        from newsparse.contract.article import Article
        from newsparse.formats.json import dump

        print(dump(Article.model_json_schema(), indent=2))
        raise typer.Exit


@app.command(
    cls=Command,
    help="Turn the plain text of news into structure: headline, byline, dateline, body, and who said what."
    "\n\nPATHS are files, folders (searched for *.txt), .jsonl files of records, or - for standard input, which is "
    "also read without any.",
    epilog="Exit status: 0 all well; 1 some inputs failed; 2 wrong usage; 3 all inputs failed.",
)
def newsparse(
    context: typer.Context,
    paths: Annotated[
        list[str] | None, typer.Argument(metavar="PATHS", hidden=True)  # the help says more than a list of it would
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Write JSON.")] = False,
    as_jsonl: Annotated[bool, typer.Option("--jsonl", help="Write one JSON object a line.")] = False,
    as_markdown: Annotated[bool, typer.Option("--markdown", help="Write Markdown with front matter.")] = False,
    as_html: Annotated[bool, typer.Option("--html", help="Write a page to read; in a folder, with an index.")] = False,
    table: Annotated[
        str | None,
        typer.Option(
            "--csv", metavar="quotes|articles", callback=values.table, help="Write CSV, a row a quote or article."
        ),
    ] = None,
    as_sqlite: Annotated[bool, typer.Option("--sqlite", help="Write into the SQLite database of -o.")] = False,
    bom: Annotated[bool, typer.Option("--bom", help="Begin CSV with a byte-order mark, which Excel wants.")] = False,
    format_name: Annotated[
        str | None, typer.Option("--format", "-f", metavar="NAME", callback=values.format_name, help=f"{_FORMAT_HELP}.")
    ] = None,
    output: Annotated[
        str | None,
        typer.Option(
            "--output", "-o", metavar="PATH", help="A file, or for several inputs a folder (a file for each)."
        ),
    ] = None,
    globs: Annotated[
        list[str] | None,
        typer.Option("--glob", metavar="PATTERN", help="Which files of a folder; may be repeated.  [default: *.txt]"),
    ] = None,
    excludes: Annotated[
        list[str] | None,
        typer.Option("--exclude", metavar="PATTERN", help="Files and folders to leave out; may be repeated."),
    ] = None,
    files_from: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="A list of more PATHS, one a line or divided by NULs; - is standard input."),
    ] = None,
    text_field: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="Of records: where the text is; makes - a stream of them.  [default: text]"),
    ] = None,
    id_field: Annotated[
        str | None, typer.Option(metavar="NAME", help="Of records: what to name them by.  [default: id]")
    ] = None,
    encoding: Annotated[
        str | None,
        typer.Option(
            metavar="NAME",
            callback=values.encoding,
            help="Of the input.  [default: byte-order mark, UTF-8, then Windows-1252]",
        ),
    ] = None,
    max_bytes: Annotated[
        str, typer.Option(metavar="N", callback=values.whole_number, help="Refuse a text that is larger.")
    ] = str(MOST_BYTES),
    reference_date: Annotated[
        str | None,
        typer.Option(callback=values.day, metavar="YYYY-MM-DD", help="A day near the article's: completes its dates."),
    ] = None,
    language: Annotated[
        str | None,
        typer.Option("--lang", metavar="TAG", callback=values.language, help="Of the text.  [default: guessed]"),
    ] = None,
    explain: Annotated[bool, typer.Option("--explain", help="Say which rule found each thing, and on what.")] = False,
    min_confidence: Annotated[
        str,
        typer.Option(
            metavar="0..1", callback=values.confidence, help="Only quotes of rules that are right at least so often."
        ),
    ] = "0",
    suffix: Annotated[
        str | None,
        typer.Option(
            metavar="SUFFIX", callback=values.suffix, help="Of the files in an output folder.  [default: the format's]"
        ),
    ] = None,
    jobs: Annotated[
        str, typer.Option("--jobs", "-j", metavar="N|auto", callback=values.jobs, help="Processes that parse.")
    ] = "1",
    timeout: Annotated[
        str | None,
        typer.Option(metavar="SECONDS", callback=values.seconds, help="Give up a text that computes for longer."),
    ] = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Do only what is not done yet, or has changed since.")
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="List what would be done.")] = False,
    shard: Annotated[
        str | None,
        typer.Option(
            metavar="I/N", callback=values.shard, help="Only the I-th of N parts of the inputs: for job arrays."
        ),
    ] = None,
    dask: Annotated[
        str | None,
        typer.Option(metavar="WHERE", help="Run on a Dask cluster: its address, scheduler-file:PATH, or local:N."),
    ] = None,
    errors: Annotated[
        str,
        typer.Option(
            metavar="text|json",
            callback=values.one_of("text", "json"),
            help="How failures are told: json is an object each.",
        ),
    ] = "text",
    only: Annotated[
        str | None,
        typer.Option(
            metavar="PARTS", callback=values.parts, help="Only these keys of the JSON, as in quotes,dateline."
        ),
    ] = None,
    color: Annotated[
        str,
        typer.Option(
            metavar="auto|always|never", callback=values.one_of("auto", "always", "never"), help="Of the view."
        ),
    ] = "auto",
    show_config: Annotated[
        bool, typer.Option("--show-config", help="Show the options that are in force, as a configuration file.")
    ] = False,
    no_config: Annotated[  # noqa: ARG001 - it is looked for before the options are read
        bool, typer.Option("--no-config", help="Read no newsparse.toml or pyproject.toml.")
    ] = False,
    completion: Annotated[  # noqa: ARG001 - the callback does the work
        str | None,
        typer.Option(
            metavar="SHELL", callback=_show_completion, is_eager=True, help="Show the completion for bash, zsh or fish."
        ),
    ] = None,
    schema: Annotated[  # noqa: ARG001 - the callback does the work
        bool, typer.Option("--schema", callback=_show_schema, is_eager=True, help="Show the JSON Schema of the output.")
    ] = False,
    version: Annotated[  # noqa: ARG001 - the callback does the work
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version.")
    ] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No remarks, only errors.")] = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="All remarks, and a summary.")] = False,
    debug: Annotated[bool, typer.Option("--debug", help="Show where an error came from.")] = False,
) -> None:
    named = [
        *(["json"] if as_json else []),
        *(["jsonl"] if as_jsonl else []),
        *(["markdown"] if as_markdown else []),
        *(["html"] if as_html else []),
        *(["sqlite"] if as_sqlite else []),
        *([f"csv-{table}"] if table else []),
        *([format_name] if format_name else []),
    ]
    if len(set(named)) > 1:
        raise typer.BadParameter(f"one format at a time, not {' and '.join(named)}", param_hint="--format")
    if show_config:
        print(show(context), end="")
        raise typer.Exit
    if not paths and not files_from:
        if sys.stdin.isatty():
            print(context.get_help())
            raise typer.Exit
        paths = ["-"]
    form = (named or [format_of(output) or "terminal"])[0]
    if only and form not in PARTS_OF:
        raise typer.BadParameter(f"goes with {', '.join(PARTS_OF)}, not with {form}", param_hint="--only")
    if bom and not FORMATS[form].headed:
        raise typer.BadParameter(f"goes with CSV, not with {form}", param_hint="--bom")
    index, _, of = (shard or "").partition("/")
    search = Search(
        paths=tuple(paths or ()),
        files_from=files_from,
        globs=tuple(globs or ["*.txt"]),
        excludes=tuple(excludes or ()),
        text_field=text_field,
        id_field=id_field,
        shard=Shard(int(index) - 1, int(of)) if shard else None,
    )
    options = Options(
        format=form,
        output=output,
        suffix=suffix,
        encoding=encoding,
        max_bytes=int(max_bytes),
        reference_date=date.fromisoformat(reference_date) if reference_date else None,
        language=language,
        explain=explain,
        only=tuple(only.split(",")) if only else (),
        min_confidence=float(min_confidence),
        jobs=os.cpu_count() or 1 if jobs == "auto" else int(jobs),
        timeout=float(timeout) if timeout else None,
        resume=resume,
        dry_run=dry_run,
        dask=dask,
        errors_as_json=errors == "json",
        quiet=quiet,
        verbose=verbose,
        debug=debug,
        look=_look(output, color) if form == "terminal" else Look(bom=bom),
    )
    raise typer.Exit(start(search, options))


def _look(output: str | None, color: str) -> Look:
    """How wide and colourful the place is where the view will be seen."""
    import shutil

    to_terminal = output is None and sys.stdout.isatty()
    if color != "auto":
        return Look(width=shutil.get_terminal_size().columns, color=color == "always")
    forced = os.environ.get("FORCE_COLOR", "") not in ("", "0")
    plain = os.environ.get("NO_COLOR", "") != "" or os.environ.get("TERM") == "dumb"
    return Look(width=shutil.get_terminal_size().columns, color=forced or (to_terminal and not plain))
