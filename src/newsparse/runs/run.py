"""One run: find the inputs, have each parsed and rendered, put it where it belongs, count what failed."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, ExitStack, nullcontext
from enum import IntEnum

from newsparse.errors import Failure, InputError, OutputError
from newsparse.files import whole_file
from newsparse.formats import load_finish
from newsparse.formats.sink import Sink
from newsparse.inputs import Input, load_input
from newsparse.inputs.search import Search
from newsparse.runs.options import Options
from newsparse.runs.outputs import form_of, open_sink
from newsparse.runs.progress import Advance, nothing, show_progress
from newsparse.runs.tally import Tally
from newsparse.runs.work import ODD, Outcome, Task, Worker, fault
from newsparse.text.decoding import digest


class Status(IntEnum):
    """Exit codes."""

    OK = 0
    SOME_FAILED = 1
    USAGE = 2
    ALL_FAILED = 3
    INTERRUPTED = 130


class Run:
    """The parts of a run, and how the inputs go through them."""

    def __init__(self, search: Search, options: Options, tally: Tally) -> None:
        self.search, self.options, self.tally = search, options, tally
        self.form = form_of(options)
        self.sink = Sink()
        self.pooled = options.jobs > 1  # texts are done in processes of their own

    def open(self, stack: ExitStack) -> None:
        """Opens what the results go to."""
        self.sink = open_sink(stack, self.search, self.options)

    # ---- from inputs to results

    def work(self, stack: ExitStack) -> None:
        """Every input, from being found to its result being written."""
        worker = Worker(self.options, self.sink.folder, alone=not (self.sink.joined and self.search.several))
        outcomes: Iterable[tuple[Task, Outcome]]
        if self.pooled:
            from newsparse.runs.pool import Pool

            outcomes = stack.enter_context(Pool(worker, self.options.jobs)).outcomes(self.tasks())
        else:
            outcomes = ((task, worker.do(task)) for task in self.tasks())
        advance = stack.enter_context(self.progress())
        for task, outcome in outcomes:
            if outcome.same and not self.sink.keep(task.item, outcome.sha256):
                outcome = worker.do(Task(task.item))
            self.take(task.item, outcome)
            advance(self.tally.done, self.tally.failed)
        self.sink.finish()

    def round_off(self) -> None:
        """Writes what a folder of this format has besides the results."""
        folder, finish = self.sink.folder, load_finish(self.form)
        if folder and finish and folder.path.is_dir():
            path, text = finish(folder.path, folder.suffix)
            with whole_file(path) as stream:
                stream.write(text.encode("utf-8", "replace"))

    def tasks(self) -> Iterator[Task]:
        """What is to be done; what cannot even be found is told at once."""
        for found in self.search.find():
            self.tally.inputs += 1
            if isinstance(found, InputError):
                self.tally.fail(found.failure)
                continue
            try:
                taken = self.sink.claim(found)
                known = self.sink.find(found) if self.options.resume else None
            except ODD as error:
                self.tally.fail(self._odd(found, error))
                continue
            if taken:
                said, hint = "two inputs would have their result here", "give their folders one by one"
                self.tally.fail(Failure(taken, "write", "collision", said, hint))
            else:
                yield Task(found, known and known[0])

    def _odd(self, item: Input, error: Exception) -> Failure:
        """What costs one text alone; with --debug, it is raised."""
        if self.options.debug:
            raise error
        return Failure(item.shown, "write", "fault", *fault(error))

    def take(self, item: Input, outcome: Outcome) -> None:
        """Writes a result, and counts it."""
        try:
            if outcome.failure:
                self.tally.fail(outcome.failure)
                return
            if outcome.same:
                self.tally.skipped += 1
                known = self.sink.find(item)
                self.tally.quotes += known[1] if known else 0
                return
            self.sink.write(item, outcome.rendered, outcome.sha256, outcome.quotes)
        except OutputError as error:
            self.tally.fail(error.failure)
        except ODD as error:
            self.tally.fail(self._odd(item, error))
        else:
            self.tally.written += 1
            self.tally.quotes += outcome.quotes
            self.tally.remark(item.name, outcome.remarks)

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
        hidden = self.options.quiet or self.options.errors_as_json or not self.search.several or not sys.stderr.isatty()
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
        if self.options.verbose or (self.search.several and self.options.output and not self.options.quiet):
            tally.say(str(tally))
        if tally.done != tally.inputs:
            tally.say(f"a fault in newsparse: {tally.done:,} of {tally.inputs:,} inputs are accounted for")
            return Status.SOME_FAILED
        if not tally.failed:
            return Status.OK
        return Status.SOME_FAILED if tally.failed < tally.inputs else Status.ALL_FAILED
