"""What is done with one text: read it, parse it, render it."""

from typing import Any, NamedTuple

from newsparse.contract.result import Result, make_result, select
from newsparse.errors import Failure, NewsparseError
from newsparse.formats import FORMATS, Look, load_companion, load_renderer
from newsparse.garbage import uncollected
from newsparse.inputs import Input, load_input, read_input, to_source
from newsparse.inputs.records import make_input, name_of, without_text
from newsparse.pipeline import read_document
from newsparse.runs.folder import Folder
from newsparse.runs.limit import OutOfTime, TimeLimit, by_clock
from newsparse.runs.options import Options
from newsparse.text.decoding import digest
from newsparse.text.source import Source, make_source

ODD = (ValueError, TypeError, ArithmeticError, RecursionError, MemoryError)
"""What one odd text may raise on its way to its place; errors of the system, which concern all, are none of it."""


class Task(NamedTuple):
    """One text to be done."""

    item: Input
    known: str | None = None  # SHA-256 of the input of which a result is there: where it is the same, nothing is to do


class Outcome(NamedTuple):
    """What came of it."""

    sha256: str = ""
    rendered: bytes = b""  # empty where it is written already
    quotes: int = 0
    remarks: tuple[tuple[str, str], ...] = ()  # code and message
    failure: Failure | None = None
    same: bool = False  # the input is the one that is known


class Worker:
    """Does one text after the other, and writes each result where it is to be a file of its own."""

    def __init__(self, options: Options, folder: Folder | None, alone: bool) -> None:
        self.options, self.folder = options, folder
        form = FORMATS[options.format]
        self._render, self._beside = load_renderer(form, parts=bool(options.only)), load_companion(form)
        self._look = options.look._replace(single=alone)
        self._indexed = folder is not None and form.finish

    def warm_up(self) -> None:
        """Loads all that a first text would have to wait for."""
        read_document(make_source("Rain\n\nLISBON (AP) - It rained, he said."))

    def do(self, task: Task) -> Outcome:
        """The outcome of a task. Whatever goes wrong with it becomes a failure; with --debug, faults are raised."""
        item = task.item
        try:
            with TimeLimit(self.options.timeout):
                data = load_input(item, self.options.max_bytes)
                sha = digest(data)
                if sha == task.known:
                    return Outcome(sha, same=True)
                result = parse_source(to_source(item, data, self.options.encoding), self.options)
                shown = select(result, self.options.only) if self.options.only else result
                rendered = self._render(shown, self._look_of(item)).encode("utf-8", "replace")
            if self.folder:
                beside = self._beside(result).encode("utf-8", "replace") if self._beside else None
                self.folder.write(item, rendered, beside)
        except NewsparseError as error:
            return Outcome(failure=error.failure)
        except OutOfTime as error:
            return Outcome(failure=timed_out(item, self.options, error.by_clock))
        except Exception as error:
            if self.options.debug:
                raise
            return failed(item, error)
        remarks = tuple((warning["code"], warning["message"]) for warning in result["warnings"])
        return Outcome(sha, b"" if self.folder else rendered, len(result["quotes"]), remarks)

    def _look_of(self, item: Input) -> Look:
        """What the view of an input needs to know."""
        return self._look._replace(home=self.folder.home(item)) if self.folder and self._indexed else self._look


def parse_source(source: Source, options: Options) -> Result:
    """The result of one text."""
    with uncollected():
        document = read_document(source, options.reference_date, options.language)
        document.quotes = [quote for quote in document.quotes if quote.confidence >= options.min_confidence]
        return make_result(document, options.explain)


def parse_record(record: Any, n: int, text_field: str, id_field: str, options: Options) -> Result:
    """The `n`-th record parsed, or what went wrong with it."""
    try:
        item = make_input(record, n, text_field, id_field)
        return parse_source(read_input(item), options)
    except NewsparseError as error:
        failure = error.failure
    except Exception as error:
        failure = Failure("", "parse", "fault", *fault(error))
    return {
        "source": {"name": "".join(name_of(record, n, id_field)), "record": without_text(record, text_field)},
        "error": {"stage": failure.stage, "code": failure.code, "message": failure.message},
    }


def failed(item: Input, error: Exception) -> Outcome:
    """The outcome of a text with which something went wrong that should not."""
    return Outcome(failure=Failure(item.shown, "parse", "fault", *fault(error)))


def fault(error: Exception) -> tuple[str, str]:
    """Message and hint for an error that should not have happened."""
    if isinstance(error, MemoryError):
        return "needs more memory than there is", "see --max-bytes"
    if isinstance(error, RecursionError):
        return "nested too deeply", "--debug shows where"
    said = " ".join(f"{type(error).__name__}: {error}".split())
    return f"a fault in newsparse, not in the text: {said[:200]}", "--debug shows where"


def timed_out(item: Input, options: Options, clock: bool) -> Failure:
    """The failure of a text that computed for too long, or could not be read and parsed in time by the clock."""
    seconds = options.timeout or 0
    said = f"takes more than {seconds:g} s to parse"
    if clock:
        said = f"could not be read and parsed within {by_clock(seconds):g} s"
    return Failure(item.shown, "parse", "timeout", said, "see --timeout")
