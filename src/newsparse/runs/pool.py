"""Worker processes: tasks go out in batches, outcomes come back in the order of the tasks.

A worker that dies (out of memory, killed) is replaced, and each task of its batch is tried once more, alone. What then
kills its worker again is set aside as a failure. The standard library's pool of processes would be lost as a whole.
"""

import multiprocessing
import signal
import time
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import islice
from multiprocessing.connection import Connection, wait
from typing import Any

from newsparse.errors import Failure, NewsparseError
from newsparse.runs.work import Outcome, Task, Worker, timed_out

_BATCH_SECONDS = 0.1  # of work in one batch: small files do not drown in the cost of sending them
_LARGEST = 64  # tasks of a batch
_AHEAD = 4  # batches for each worker between the first that is not finished and the last that is sent
# The time limit is one of computing, which a worker sees to itself. One that does not get to that in so many times the
# limit, and some seconds more, is ended from outside.
_PATIENCE, _GRACE = 4, 5.0
_STARTS = 3  # workers in a row that may die before they are ready


class Batch:
    """Some tasks in a row, with room for their outcomes."""

    def __init__(self, tasks: list[Task]) -> None:
        self.tasks = tasks
        self.outcomes: list[Outcome | None] = [None] * len(tasks)
        self.given = 0  # of them, to who waits for them

    def ready(self) -> Iterator[tuple[Task, Outcome]]:
        """The tasks that are done, in their order, each once."""
        while self.given < len(self.tasks) and (outcome := self.outcomes[self.given]) is not None:
            self.given += 1
            yield self.tasks[self.given - 1], outcome


class Errand:
    """What a worker is sent: a stretch of a batch, which grows shorter as its outcomes come in."""

    def __init__(self, batch: Batch, first: int, behind: int, again: bool = False) -> None:
        self.batch, self.first, self.behind, self.again = batch, first, behind, again

    @property
    def tasks(self) -> list[Task]:
        return self.batch.tasks[self.first : self.behind]


class Process:
    """A worker process, seen from outside."""

    def __init__(self, context: Any, worker: Worker) -> None:
        self.pipe: Connection
        self.pipe, far = context.Pipe()
        self.process = context.Process(target=serve, args=(far, worker), daemon=True)
        self.process.start()
        far.close()
        self.ready = False
        self.errands: deque[Errand] = deque()  # the first is being done
        self.began = 0.0  # when it came to be the first

    def takes(self, errand: Errand) -> bool:
        """Whether it may be sent now: to one that is idle, or so that it need not wait for the next when it will be.

        Records, which carry their texts, are not sent ahead: both ends could come to wait for the other to read.
        """
        ahead = len(self.errands) == 1 and errand.tasks[0].item.text is None
        return self.ready and (ahead or not self.errands)

    def send(self, errand: Errand) -> None:
        if not self.errands:
            self.began = time.monotonic()
        self.errands.append(errand)
        with suppress(OSError):  # it has just died, which will be seen when it is waited for
            self.pipe.send(errand.tasks)

    def end(self) -> None:
        self.process.kill()
        self.process.join()
        self.pipe.close()


def serve(pipe: Connection, worker: Worker) -> None:
    """The life of a worker process: it ends when nobody is left who sends it tasks."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides what an interrupt means
    try:
        worker.warm_up()
        pipe.send(None)  # ready
        while True:
            outcomes, sent = [], time.monotonic()
            for task in pipe.recv():
                outcomes.append(worker.do(task))
                if time.monotonic() - sent > _BATCH_SECONDS:  # texts that take long are not waited for together
                    pipe.send(outcomes)
                    outcomes, sent = [], time.monotonic()
            if outcomes:
                pipe.send(outcomes)
    except (EOFError, OSError):
        pass


class Pool:
    """So many worker processes. Use it in a `with` statement: leaving it ends them."""

    def __init__(self, worker: Worker, jobs: int) -> None:
        # A fresh interpreter for each: a fork would copy threads, locks and pipes that are no business of a worker.
        self._context = multiprocessing.get_context("spawn")
        self._worker, self._options = worker, worker.options
        self._deaths_at_start = 0
        self._pace = _BATCH_SECONDS  # seconds a task, as measured so far
        self._processes = [Process(self._context, worker) for _ in range(jobs)]

    def __enter__(self) -> "Pool":
        return self

    def __exit__(self, *_: object) -> None:
        for process in self._processes:
            process.end()

    def outcomes(self, tasks: Iterable[Task]) -> Iterator[tuple[Task, Outcome]]:
        """The outcomes of the tasks, in their order. Only a few batches are held at a time."""
        tasks, more = iter(tasks), True
        begun: deque[Batch] = deque()  # in the order of the tasks; the first is the next to be given out
        waiting: deque[Errand] = deque()
        while more or begun:
            while more and len(begun) < _AHEAD * len(self._processes):
                batch = Batch(list(islice(tasks, self._size())))
                more = len(batch.tasks) > 0
                if more:
                    begun.append(batch)
                    waiting.append(Errand(batch, 0, len(batch.tasks)))
            if begun:
                self._work(waiting)
            while begun:
                yield from begun[0].ready()
                if begun[0].given < len(begun[0].tasks):
                    break
                begun.popleft()

    def _size(self) -> int:
        return max(1, min(_LARGEST, int(_BATCH_SECONDS / self._pace)))

    def _work(self, waiting: deque[Errand]) -> None:
        """Gives idle workers what is waiting, and takes what comes first: outcomes or a death."""
        for process in self._processes:
            while waiting and process.takes(waiting[0]):
                process.send(waiting.popleft())
        busy: dict[Any, Process] = {p.pipe: p for p in self._processes if p.errands or not p.ready}
        for pipe in wait(list(busy), self._patience()):
            process = busy[pipe]
            try:
                self._take(process, process.pipe.recv())
            except (EOFError, OSError):
                self._bury(process, waiting)
        for process in self._processes:
            if self._overdue(process):
                self._bury(process, waiting, late=True)

    def _take(self, process: Process, outcomes: list[Outcome] | None) -> None:
        if outcomes is None:
            process.ready, self._deaths_at_start = True, 0
            return
        errand, now = process.errands[0], time.monotonic()
        self._pace = 0.7 * self._pace + 0.3 * (now - process.began) / len(outcomes)
        process.began = now
        for outcome in outcomes:
            errand.batch.outcomes[errand.first] = outcome
            errand.first += 1
        if errand.first == errand.behind:
            process.errands.popleft()

    # ---- workers that die

    def _patience(self) -> float | None:
        """Seconds until the first task is overdue."""
        deadlines = [self._deadline(p) for p in self._processes if p.errands]
        if self._options.timeout is None or not deadlines:
            return None
        return max(0.0, min(deadlines) - time.monotonic())

    def _deadline(self, process: Process) -> float:
        return process.began + _PATIENCE * (self._options.timeout or 0) * len(process.errands[0].tasks) + _GRACE

    def _overdue(self, process: Process) -> bool:
        limited = self._options.timeout is not None and len(process.errands) > 0
        return limited and self._deadline(process) <= time.monotonic()

    def _bury(self, process: Process, waiting: deque[Errand], late: bool = False) -> None:
        """Puts a new worker in the place of one that died, and sees to its tasks."""
        process.end()
        if not process.ready:
            self._deaths_at_start += 1
            if self._deaths_at_start >= _STARTS:
                raise NewsparseError("worker processes cannot be started", hint="-j 1 does without")
        self._processes[self._processes.index(process)] = Process(self._context, self._worker)
        if not process.errands:
            return
        errand, *later = process.errands
        waiting.extendleft(reversed(later))
        if not errand.again:
            waiting.extendleft(
                Errand(errand.batch, n, n + 1, again=True) for n in reversed(range(errand.first, errand.behind))
            )
            return
        item = errand.tasks[0].item
        code = process.process.exitcode
        said = f"set aside: it ended its process twice ({code_name(code)})"
        died = Failure(item.shown, "parse", "worker-died", said, "the others are not touched by it")
        errand.batch.outcomes[errand.first] = Outcome(failure=timed_out(item, self._options) if late else died)


def code_name(code: int | None) -> str:
    """How a process ended.

    >>> code_name(-9), code_name(1)
    ('SIGKILL', 'exit status 1')
    """
    if code is not None and code < 0:
        return signal.Signals(-code).name
    return f"exit status {code}"
