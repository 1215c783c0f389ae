"""One run: find the inputs, have each parsed and rendered, put it where it belongs, count what failed."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, ExitStack, nullcontext
from enum import IntEnum

from newsparse.errors import Failure, InputError, NewsparseError, OutputError, code_of, counted, reason
from newsparse.files import whole_file
from newsparse.formats import load_finish
from newsparse.formats.sink import Sink
from newsparse.inputs import Input
from newsparse.inputs.search import Search
from newsparse.inputs.sources import load_input
from newsparse.runs.collisions import refuse_collisions, watch
from newsparse.runs.options import Options
from newsparse.runs.outputs import form_of, open_sink, to_folder
from newsparse.runs.progress import Advance, nothing, show_progress
from newsparse.runs.tally import Tally, print_name
from newsparse.runs.work import ODD, Outcome, Task, Worker, fault
from newsparse.text.decoding import digest


class Status(IntEnum):
    """Exit codes."""

    OK = 0
    SOME_FAILED = 1
    USAGE = 2
    ALL_FAILED = 3


class Run:
    """The parts of a run, and how the inputs go through them."""

    def __init__(self, search: Search, options: Options, tally: Tally) -> None:
        if to_folder(search, options):
            search = search._replace(leave_out=options.output)
        self.search, self.options, self.tally = search, options, tally
        self.form = form_of(options)
        self.sink = Sink()
        self.all_found = True  # whether the search met nothing that it could not list or read
        self.pooled = options.jobs > 1  # texts are done in processes of their own

    def open(self, stack: ExitStack) -> None:
        """Opens what the results go to."""
        if self.options.prune:
            from newsparse.runs.prune import check_prune

            check_prune(self.search, self.options)
        refuse_collisions(self.search, self.options)
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
        self.sink.finish(empty=self.search.shard is not None and not self.tally.inputs)

    def prune(self) -> None:
        """Takes out, or in a dry run lists, what is there of inputs that are gone."""
        if not self.options.prune or not self.tally.inputs:
            return
        from newsparse.runs.prune import Store, find_gone

        if not self.all_found:
            self.tally.say("nothing is pruned: what could not be listed need not be gone")
        elif isinstance(self.sink, Store):
            gone = find_gone(self.sink, self.search)
            self.tally.pruned = len(gone)
            if self.options.dry_run:
                print("".join(f"gone: {place}\n" for place in gone), end="")
            else:
                kept = self.sink.remove(gone)
                self.tally.pruned -= len(kept)
                for result in kept:
                    self.tally.say(f"{result}: has been changed since it was made; kept")

    def mark_duplicates(self) -> None:
        """Marks, in all that is there, the articles that are told again."""
        if self.options.duplicates and self.options.format != "html":  # whose last file says it
            from newsparse.runs.duplicates import mark_duplicates

            sizes = mark_duplicates(self.sink)
            if not self.options.quiet:
                stories = "1 story" if len(sizes) == 1 else f"{len(sizes):,} stories"
                self.tally.say(f"told again: {stories}, in {counted(sum(sizes), 'article')}")

    def round_off(self) -> None:
        """Writes what a folder of this format has besides the results."""
        folder, finish = self.sink.folder, load_finish(self.form)
        if folder and finish and folder.path.is_dir():
            path, text = finish(folder.path, folder.suffix, self.search.title())
            with whole_file(path, follow=False) as stream:
                stream.write(text.encode("utf-8", "replace"))

    def tasks(self) -> Iterator[Task]:
        """What is to be done; what cannot even be found is told at once."""
        namesake = self.search.namesakes()
        told = self.options.quiet or self.sink.folder is not None  # where it is an error
        for found in watch(self.search, self.options, self.sink):
            self.tally.inputs += 1
            if not told and isinstance(found, Input) and (other := namesake(found)):
                told = True
                self.tally.say(f"{found.shown} and {other} have one name in the results; search the folder above both")
            if isinstance(found, NewsparseError):
                self.all_found = self.all_found and not isinstance(found, InputError)
                self.tally.fail(found.failure)
                continue
            try:
                task = self._task(found)
            except NewsparseError as error:
                self.tally.fail(error.failure)
            except ODD as error:
                self.tally.fail(self._odd(found, error))
            except OSError as error:  # the path of its result is longer than one may be
                self.tally.fail(Failure(str(error.filename), "write", code_of(error), reason(error)))
            else:
                yield task

    def _task(self, found: Input) -> Task:
        if taken := self.sink.claim(found):
            said = f"two inputs would have their result here, {found.shown} is one"
            raise OutputError(said, path=taken, hint="give them outputs of their own", code="collision")
        known = self.sink.find(found) if self.options.resume else None
        return Task(found, known and known[0])

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
            if outcome.parts:
                self.sink.write_several(item, outcome.parts, outcome.sha256, outcome.quotes)
            else:
                self.sink.write(item, outcome.rendered, outcome.sha256, outcome.quotes)
        except OutputError as error:
            self.tally.fail(error.failure)
        except ODD as error:
            self.tally.fail(self._odd(item, error))
        else:
            self.tally.written += 1
            self.tally.quotes += outcome.quotes
            self.tally.remark(item.name, outcome.remarks)
            if outcome.note and not self.options.quiet:
                self.tally.say(f"{item.name}: {outcome.note}")

    def list_tasks(self) -> None:
        """Names what would be done."""
        for task in self.tasks():
            try:
                if task.known and digest(load_input(task.item, self.options.max_bytes)) == task.known:
                    self.tally.skipped += 1
                    continue
                if task.item.path and not task.item.path.exists():
                    raise InputError("no such file or directory", path=task.item.shown, code="ENOENT")
            except InputError as error:
                self.tally.fail(error.failure)
                continue
            self.tally.written += 1
            print_name(task.item.shown)

    # ---- what people see of it

    def progress(self) -> AbstractContextManager[Advance]:
        hidden = self.options.quiet or self.options.errors_as_json or not self.search.several or not sys.stderr.isatty()
        if hidden or (self.options.output is None and sys.stdout.isatty()):
            return nullcontext(nothing)
        return show_progress(self._count)

    def _count(self) -> int | None:
        """How many inputs there are, where they can be looked for twice."""
        return sum(1 for _ in self.search.find()) if self.search.again == self.search else None

    def finish(self) -> Status:
        """Says what came of it."""
        tally = self.tally
        if self.options.dry_run:
            pruned = f", {tally.pruned:,} pruned" if self.options.prune else ""
            tally.say(f"{tally.written:,} of {counted(tally.inputs, 'input')} would be done{pruned}")
            return self._status()
        if self.options.verbose or (self.search.several and self.options.output and not self.options.quiet):
            tally.sum_up()
        if tally.done != tally.inputs:
            tally.say(f"a fault in newsparse: {tally.done:,} of {counted(tally.inputs, 'input')} accounted for")
            return Status.SOME_FAILED
        if not tally.failed:
            return Status.SOME_FAILED if self.options.fail_on_warning and tally.warned else Status.OK
        return self._status()

    def _status(self) -> Status:
        """What the failures come to."""
        if not self.tally.failed:
            return Status.OK
        return Status.SOME_FAILED if self.tally.failed < self.tally.inputs else Status.ALL_FAILED
