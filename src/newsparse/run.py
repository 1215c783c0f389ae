"""One run: find the inputs, have each parsed and rendered, put it where it belongs, count what failed."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, ExitStack, nullcontext
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from newsparse.batch.progress import Advance, nothing, show_progress
from newsparse.batch.tally import Tally
from newsparse.batch.work import Outcome, Task, Worker
from newsparse.decoding import digest
from newsparse.errors import Failure, InputError, NewsparseError, OutputError, UsageError, code_of, reason
from newsparse.inputs import Input, load_input
from newsparse.inputs.search import Search
from newsparse.options import Options
from newsparse.outputs import FolderSink, StreamSink, is_folder, one_file, standard_output, whole_file
from newsparse.render import FORMATS, load_finish, load_frame

if TYPE_CHECKING:
    from newsparse.batch.lines import LineFile
    from newsparse.batch.manifest import Manifest
    from newsparse.sinks import Sink


class Status(IntEnum):
    """Exit codes."""

    OK = 0
    SOME_FAILED = 1
    USAGE = 2
    ALL_FAILED = 3
    INTERRUPTED = 130


def run(search: Search, options: Options, errors: TextIO | None = None) -> Status:
    """Do it. Results go where the options say, remarks to `errors` (standard error)."""
    tally = Tally(options, errors)
    this = _prepare(search, options, tally)
    try:
        with ExitStack() as stack:
            this.open(stack)
            if options.dry_run:
                this.list_tasks()
            else:
                this.work(stack)
                this.round_off()
        if not tally.inputs and not search.shard:  # a shard may be empty
            raise InputError(
                f"no file matches {' or '.join(search.globs)} in {', '.join(search.paths) or search.files_from}",
                hint="see --glob", code="no-inputs",
            )  # fmt: skip
    except UsageError:
        raise
    except NewsparseError as error:
        tally.complain(error.failure)
        if this.lines is None or not this.lines.written:
            return Status.ALL_FAILED
        tally.say(f"{this.lines.written:,} results are in {this.lines.part}; with --resume a run goes on from there")
        return Status.SOME_FAILED
    except KeyboardInterrupt:
        if (this.manifest or (this.sink and this.sink.resumes)) and tally.done:
            tally.say(f"interrupted after {tally.done:,} inputs; the same command with --resume goes on from there")
        raise
    return this.finish()


def _prepare(search: Search, options: Options, tally: Tally) -> "Run":
    if options.dask is None:
        return Run(search, options, tally)
    from newsparse.cluster import ClusterRun

    return ClusterRun(search, options, tally)


class Run:
    """The parts of a run, and how the inputs go through them."""

    def __init__(self, search: Search, options: Options, tally: Tally) -> None:
        self.search, self.options, self.tally = search, options, tally
        self.form = FORMATS[options.format]
        if options.only and options.format == "terminal":
            self.form = self.form._replace(frame=("", "", ""))  # lines for a pipe
        self.several = search.several
        self.suffix = options.suffix or self.form.suffix
        self.is_folder = options.output is not None and is_folder(options.output, self.several)
        self.folder: FolderSink | None = None
        self.lines: LineFile | None = None
        self.stream: StreamSink | None = None
        self.sink: Sink | None = None
        self.manifest: Manifest | None = None

    # ---- where results go

    def open(self, stack: ExitStack) -> None:
        """Opens what the results go to."""
        output = self.options.output
        path = Path(output or "")
        if self.form.sink:
            self._open_sink(stack, path)
        elif self.is_folder:
            self.folder = FolderSink(path, self.suffix, self.form.beside)
            self._open_manifest(stack)
        elif output and self.several and self.options.format == "jsonl" and (path.is_file() or not path.exists()):
            from newsparse.batch.lines import LineFile

            self._open_manifest(stack)
            if self.manifest:
                try:
                    self.lines = LineFile(path, self.manifest, self.options.resume)
                except OSError as error:
                    raise OutputError(reason(error), path=path, code=code_of(error)) from error
                stack.callback(self.lines.close)
        elif self.options.resume:
            raise UsageError("--resume needs -o with a folder, or with a file for --jsonl or --sqlite")
        elif self.several and self.form.frame is None:
            raise UsageError(f"{self.options.format} has files for each article", hint="name a folder with -o DIR/")
        elif not self.options.dry_run:
            frame = load_frame(self.form, self.options.look) if self.several else ("", "", "")
            sink = one_file(path, frame) if output else standard_output(frame)
            self.stream = stack.enter_context(sink)

    def _open_sink(self, stack: ExitStack, path: Path) -> None:
        from newsparse.sinks import load_sink

        name, kind = self.options.format, load_sink(self.form)
        if self.options.output is None or self.is_folder:
            raise UsageError(f"{name} makes one file of all articles", hint=f"name it with -o NAME{self.form.suffix}")
        if self.options.resume and not kind.resumes:
            raise UsageError(f"--resume does not go with {name}")
        if not self.options.dry_run or (self.options.resume and path.exists()):
            self.sink = stack.enter_context(kind.open(path, self.options.fingerprint()))

    def manifest_path(self) -> Path:
        """Where the manifest is: beside the output, or in it."""
        path = Path(self.options.output or "")
        return path / ".newsparse-manifest" if self.is_folder else path.with_name(f".{path.name}-manifest")

    def _open_manifest(self, stack: ExitStack) -> None:
        from newsparse.batch.manifest import open_manifest

        path = self.manifest_path()
        if not self.options.dry_run or (self.options.resume and path.exists()):
            resume = self.options.resume
            self.manifest = stack.enter_context(open_manifest(path, self.options.fingerprint(), resume))

    # ---- from inputs to results

    def work(self, stack: ExitStack) -> None:
        """Every input, from being found to its result being written."""
        worker = Worker(self.options, self.folder, alone=self.stream is None or not self.several)
        outcomes: Iterable[tuple[Task, Outcome]]
        if self.options.jobs > 1:
            from newsparse.batch.pool import Pool

            outcomes = stack.enter_context(Pool(worker, self.options.jobs)).outcomes(self.tasks())
        else:
            outcomes = ((task, worker.do(task)) for task in self.tasks())
        advance = stack.enter_context(self.progress())
        for task, outcome in outcomes:
            if outcome.same and self.lines and not self.lines.keep(task.item, outcome.sha256):
                outcome = worker.do(Task(task.item))
            self.take(task.item, outcome)
            advance(self.tally.done, self.tally.failed)
        if self.lines:
            self.lines.finish()

    def round_off(self) -> None:
        """Writes what a folder of this format has besides the results."""
        finish = load_finish(self.form) if self.folder else None
        if self.folder and finish and self.folder.folder.is_dir():
            path, text = finish(self.folder.folder, self.suffix)
            with whole_file(path) as stream:
                stream.write(text.encode("utf-8", "replace"))

    def tasks(self) -> Iterator[Task]:
        """What is to be done; what cannot even be found is told at once."""
        for found in self.search.find():
            self.tally.inputs += 1
            if isinstance(found, InputError):
                self.tally.fail(found.failure)
            elif taken := self._taken(found):
                said, hint = "two inputs would have their result here", "give their folders one by one"
                self.tally.fail(Failure(taken, "write", "collision", said, hint))
            else:
                yield Task(found, self._known(found))

    def _taken(self, item: Input) -> str:
        """The place of the result of an input, where another one of this run has its own there."""
        if self.folder and self.manifest:
            place = str(self.folder.place(item))
            return "" if self.manifest.claim(place) else place
        return "" if self.sink is None or self.sink.claim(item.name) else f"{self.options.output}: {item.name}"

    def _known(self, item: Input) -> str | None:
        """The SHA-256 of the input of which the result is there."""
        if self.options.resume and self.sink:
            found = self.sink.find(item.name)
            return found[0] if found else None
        if not self.options.resume or self.manifest is None:
            return None
        row = self.manifest.find(item.name)
        if row is None or (self.folder and not self.folder.place(item).exists()):
            return None
        return row.sha256

    def take(self, item: Input, outcome: Outcome) -> None:
        """Writes a result, and counts it."""
        try:
            if outcome.failure:
                self.tally.fail(outcome.failure)
                return
            if outcome.same:
                self.tally.skipped += 1
                self.tally.quotes += self._quotes_of(item)
                return
            if self.lines:
                self.lines.write(item, outcome.rendered, outcome.sha256, outcome.quotes)
            elif sink := self.stream or self.sink:
                sink.write(item, outcome.rendered)
            elif self.manifest:
                from newsparse.batch.manifest import Row

                self.manifest.put(item.name, Row(outcome.sha256, outcome.quotes))
        except OutputError as error:
            self.tally.fail(error.failure)
        except OSError as error:
            if self.lines is None:
                raise
            raise OutputError(reason(error), path=self.lines.part, code=code_of(error)) from error
        else:
            self.tally.written += 1
            self.tally.quotes += outcome.quotes
            self.tally.remark(item.name, outcome.remarks)

    def _quotes_of(self, item: Input) -> int:
        """How many quotes the result has that is there already."""
        if self.sink:
            return (self.sink.find(item.name) or ("", 0))[1]
        row = self.manifest.find(item.name) if self.manifest else None
        return row.quotes if row else 0

    def list_tasks(self) -> None:
        """Names what would be done."""
        for task in self.tasks():
            try:
                if task.known and digest(load_input(task.item, self.options.max_bytes)) == task.known:
                    self.tally.skipped += 1
                    continue
            except InputError as error:
                self.tally.fail(error.failure)
                continue
            self.tally.written += 1
            print(task.item.shown)

    # ---- what people see of it

    def progress(self) -> AbstractContextManager[Advance]:
        hidden = self.options.quiet or self.options.errors_as_json or not self.several or not sys.stderr.isatty()
        if hidden or (self.options.output is None and sys.stdout.isatty()):
            return nullcontext(nothing)
        return show_progress(self._count)

    def _count(self) -> int | None:
        """How many inputs there are, where they can be looked for twice."""
        if "-" in (*self.search.paths, self.search.files_from):
            return None
        return sum(1 for _ in self.search.find())

    def finish(self) -> Status:
        """Says what came of it."""
        tally = self.tally
        if self.options.dry_run:
            tally.say(f"{tally.written:,} of {tally.inputs:,} inputs would be done")
            return Status.OK if not tally.failed else Status.SOME_FAILED
        if self.options.verbose or (self.several and self.options.output and not self.options.quiet):
            tally.say(str(tally))
        if tally.done != tally.inputs:
            tally.say(f"a fault in newsparse: {tally.done:,} of {tally.inputs:,} inputs are accounted for")
            return Status.SOME_FAILED
        if not tally.failed:
            return Status.OK
        return Status.SOME_FAILED if tally.failed < tally.inputs else Status.ALL_FAILED
