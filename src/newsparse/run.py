"""One run of the command: read each input, parse it, render it, write it; count what failed."""

import gc
import sys
import time
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum
from typing import TextIO

from newsparse.errors import InputError, NewsparseError
from newsparse.inputs import Input, find_inputs, is_several, read_input
from newsparse.outputs import open_sink
from newsparse.pipeline import read_document
from newsparse.record import Record, make_record
from newsparse.render import FORMATS, Look, load_renderer


class Status(IntEnum):
    """Exit codes."""

    OK = 0
    SOME_FAILED = 1
    USAGE = 2
    ALL_FAILED = 3
    INTERRUPTED = 130


@dataclass(frozen=True, slots=True)
class Options:
    """What a run is asked for."""

    format: str = "terminal"
    output: str | None = None
    globs: tuple[str, ...] = ("*.txt",)
    encoding: str | None = None
    reference_date: date | None = None
    language: str | None = None
    explain: bool = False
    min_confidence: float = 0.0
    quiet: bool = False
    verbose: bool = False
    debug: bool = False
    look: Look = field(default_factory=Look)


def parse_input(item: Input, options: Options) -> Record:
    """The record of one input."""
    # What a parse makes is in use until its end and holds no cycles: looking for garbage meanwhile takes a fifth of it.
    gc.disable()
    try:
        return _parse(item, options)
    finally:
        gc.enable()


def _parse(item: Input, options: Options) -> Record:
    document = read_document(read_input(item, options.encoding), options.reference_date, options.language)
    document.quotes = [quote for quote in document.quotes if quote.confidence >= options.min_confidence]
    return make_record(document, options.explain)


def run(paths: list[str], options: Options, errors: TextIO | None = None) -> Status:
    """Do it. Results go to the sink that the options name, remarks to `errors` (standard error)."""
    errors = errors or sys.stderr
    form, several = FORMATS[options.format], is_several(paths)
    render = load_renderer(form)
    began, done, failed = time.perf_counter(), 0, 0

    def say(text: str) -> None:
        print(f"newsparse: {printable(text)}", file=errors)

    with open_sink(options.output, form, several) as sink:
        look = options.look._replace(single=sink.alone)
        for item in find_inputs(paths, options.globs):
            if isinstance(item, InputError):
                failed += 1
                say(str(item))
                continue
            try:
                record = parse_input(item, options)
                sink.write(item, render(record, look))
            except NewsparseError as error:
                failed += 1
                say(str(error))
            except OSError:  # of the one place where all results go
                raise
            except Exception as error:
                # A fault of ours in one article must not cost the others.
                if options.debug:
                    raise
                failed += 1
                say(f"{item.path or item.name}: {fault(error)}")
            else:
                done += 1
                for warning in record["warnings"]:
                    if options.verbose or (warning["code"] == "encoding" and not options.quiet):
                        say(f"{item.name}: {warning['message']}")
        if not done and not failed:
            raise InputError(f"no file matches {' or '.join(options.globs)} in {', '.join(paths)}; see --glob")
    if options.verbose:
        say(f"{done} parsed, {failed} failed, {time.perf_counter() - began:.2f} s")
    return Status.OK if not failed else Status.SOME_FAILED if done else Status.ALL_FAILED


def fault(error: Exception) -> str:
    """One line for an error that should not have happened."""
    said = " ".join(f"{type(error).__name__}: {error}".split())
    return f"a fault in newsparse, not in the text: {said[:200]}; --debug shows where"


def printable(text: str) -> str:
    """The text without anything that a terminal would obey."""
    return "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in text)
