"""What is done with one text: read it, parse it, render it."""

from typing import TYPE_CHECKING, Any, NamedTuple

from newsparse.contract.result import Result, make_result, select
from newsparse.errors import Failure, NewsparseError
from newsparse.formats import FORMATS, Look, load_companion, load_renderer
from newsparse.formats.sink import Part
from newsparse.garbage import uncollected
from newsparse.inputs import Input
from newsparse.inputs.archives import describe
from newsparse.inputs.fields import Fields
from newsparse.inputs.records import make_input, name_of, without_text
from newsparse.inputs.several import keep_whole, split_source
from newsparse.inputs.sources import load_input, read_input, to_source
from newsparse.pipeline import read_document
from newsparse.runs.limit import OutOfTime, TimeLimit, by_clock
from newsparse.runs.options import Options
from newsparse.text.decoding import digest
from newsparse.text.source import Source, make_source

if TYPE_CHECKING:
    from newsparse.runs.folder import Folder

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
    note: str = ""  # what the input was recognised as
    same: bool = False  # the input is the one that is known
    parts: tuple[Part, ...] = ()  # where the text holds several articles: each, and nothing is written yet


class Worker:
    """Does one text after the other, and writes each result where it is to be a file of its own."""

    def __init__(self, options: Options, folder: "Folder | None", alone: bool) -> None:
        self.options, self.folder = options, folder
        form = FORMATS[options.format]
        self._render = None if form.of_text else load_renderer(form, parts=bool(options.only))
        self._beside = load_companion(form)
        self._look = options.look._replace(single=alone)
        self._indexed = folder is not None and form.finish
        self._apart = folder is not None  # each article is a file of its own, however many are in a text

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
                source = to_source(item, data, self.options.encoding, self.options.input_format, self.options.max_bytes)
                if self._render is None:
                    return self._give(item, source, sha)
                one = item.text is not None or self.options.whole  # a record says itself that it is one article
                sources = [keep_whole(source)] if one else split_source(source)
                results = [parse_source(source, self.options) for source in sources]
                shown = [item.article(n) for n in range(1, len(results) + 1)] if len(results) > 1 else [item]
                parts = tuple(map(self._show, results, shown))
            if self.folder and len(parts) == 1:
                self.folder.write(item, parts[0].rendered, parts[0].beside)
        except NewsparseError as error:
            return Outcome(failure=error.failure)
        except OutOfTime as error:
            return Outcome(failure=timed_out(item, self.options, error.by_clock))
        except Exception as error:
            if self.options.debug:
                raise
            return failed(item, error)
        remarks = tuple(
            dict.fromkeys((warning["code"], warning["message"]) for result in results for warning in result["warnings"])
        )
        quotes, note = sum(part.quotes for part in parts), item.note or describe(source)
        if len(parts) > 1:
            return Outcome(sha, b"", quotes, remarks, note=note, parts=parts)
        return Outcome(sha, b"" if self.folder else parts[0].rendered, quotes, remarks, note=note)

    def _give(self, item: Input, source: Source, sha: str) -> Outcome:
        """The text alone, as it was read."""
        text = source.text.encode("utf-8", "replace")
        if self.folder:
            self.folder.write(item, text)
        return Outcome(sha, b"" if self.folder else text, 0, source.remarks)

    def _show(self, result: Result, item: Input) -> Part:
        """The result as the run's format has it."""
        shown, look = select(result, self.options.only) if self.options.only else result, self._look_of(item)
        if self.options.duplicates:
            shown["duplicates"] = None  # until all are there
        if item.within is not None:
            look = look._replace(single=self._apart)
        assert self._render
        beside = self._beside(result).encode("utf-8", "replace") if self._beside and self.folder else None
        return Part(self._render(shown, look).encode("utf-8", "replace"), beside, len(result["quotes"]))

    def _look_of(self, item: Input) -> Look:
        """What the view of an input needs to know."""
        return self._look._replace(home=self.folder.home(item)) if self.folder and self._indexed else self._look


def parse_source(source: Source, options: Options) -> Result:
    """The result of one text."""
    with uncollected():
        document = read_document(source, options.reference_date, options.language)
        return make_result(document, options.explain, options.min_confidence)


def parse_record(record: Any, n: int, fields: Fields, options: Options) -> Result:
    """The `n`-th record parsed, or what went wrong with it."""
    try:
        item = make_input(record, n, fields)
        return parse_source(keep_whole(read_input(item)), options)
    except NewsparseError as error:
        failure = error.failure
    except Exception as error:
        failure = Failure("", "parse", "fault", *fault(error))
    return {
        "source": {"name": "".join(name_of(record, n, fields)), "record": without_text(record, fields)},
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
