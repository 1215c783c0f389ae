"""Worker processes: tasks go out in batches, outcomes come back in the order of the tasks.

A worker that dies (out of memory, killed) is replaced, and each task of its batch is tried again, alone. What then ends
its worker twice is set aside as a failure. The standard library's pool of processes would be lost as a whole.
"""

import multiprocessing
import os
import pickle
import signal
import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from itertools import islice
from multiprocessing.connection import Connection, wait
from typing import Any

from newsparse.errors import Failure, NewsparseError, reason
from newsparse.runs.limit import by_clock
from newsparse.runs.work import Outcome, Task, Worker, failed, timed_out

_BATCH_SECONDS = 0.1  # of work in one batch: small files do not drown in the cost of sending them
_LARGEST = 64  # tasks of a batch
_AHEAD = 4  # batches for each worker between the first that is not finished and the last that is sent
_GRACE = 5.0  # seconds: a worker sees to the time limit itself; one that does not get to that is ended from outside
_DEATHS = 2  # of workers that had a task alone, until it is set aside
# Where no worker can be started (the system has no memory or no room for processes), it may be for a while.
_FIRST_PAUSE, _LONGEST_PAUSE, _PERSISTENCE = 0.1, 5.0, 30.0  # seconds


class Batch:
    """Some tasks in a row, with room for their outcomes."""

    def __init__(self, tasks: list[Task]) -> None:
        self.tasks = tasks
        self.parcels = [pack(task) for task in tasks]
        self.outcomes: list[Outcome | None] = [None] * len(tasks)
        self.given = 0  # of them, to who waits for them

    def errands(self) -> Iterator["Errand"]:
        """The stretches of it that can be sent."""
        first = 0
        for n, parcel in enumerate([*self.parcels, None]):
            if parcel is None:
                if first < n:
                    yield Errand(self, first, n)
                first = n + 1

    def ready(self) -> Iterator[tuple[Task, Outcome]]:
        """The tasks that are done, in their order, each once."""
        while self.given < len(self.tasks) and (outcome := self.outcomes[self.given]) is not None:
            self.given += 1
            yield self.tasks[self.given - 1], outcome


def pack(task: Task) -> bytes | None:
    """A task as it is sent; None for one that cannot leave this process.

    Standard input belongs to this process alone, and a record may be nested too deeply.
    """
    if task.item.path is None and task.item.text is None:
        return None
    with suppress(Exception):
        return pickle.dumps(task)
    return None


class Errand:
    """What a worker is sent: a stretch of a batch, which grows shorter as its outcomes come in."""

    def __init__(self, batch: Batch, first: int, behind: int, alone: bool = False) -> None:
        self.batch, self.first, self.behind = batch, first, behind
        self.alone = alone  # it is a task that may have ended its worker
        self.deaths = 0  # of workers that had it alone

    @property
    def tasks(self) -> list[Task]:
        return self.batch.tasks[self.first : self.behind]

    @property
    def parcels(self) -> list[bytes | None]:
        return self.batch.parcels[self.first : self.behind]

    def one_by_one(self) -> Iterator["Errand"]:
        for n in range(self.first, self.behind):
            yield Errand(self.batch, n, n + 1, alone=True)


class Process:
    """A worker process, seen from outside. Raises OSError where it cannot be started."""

    def __init__(self, context: Any, worker: Worker) -> None:
        self.pipe: Connection
        self.pipe, far = context.Pipe()
        self.process = context.Process(target=serve, args=(far, worker), daemon=True)
        try:
            with far, signals_held():
                self.process.start()
        except BaseException:
            self.pipe.close()
            raise
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
            self.pipe.send(errand.parcels)

    def end(self) -> None:
        self.process.kill()
        self.process.join(_GRACE)  # longer only where the system itself does not let go of it
        self.pipe.close()


@contextmanager
def signals_held() -> Iterator[None]:
    """What is to end the run waits; for a process that is started meanwhile, for ever.

    The parent decides what an interrupt means, also while a worker does not have its modules yet.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    from multiprocessing.resource_tracker import ensure_running

    ensure_running()  # or the first process would have it started, and that lets the signals through
    before = signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGINT, signal.SIGTERM, signal.SIGHUP))
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


# ---- inside a worker


def serve(pipe: Connection, worker: Worker) -> None:
    """The life of a worker process: it ends when nobody is left who sends it tasks."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # where it could not be held
    threading.Thread(target=end_with_parent, daemon=True).start()
    try:
        worker.warm_up()
        pipe.send(None)  # ready
        while True:
            outcomes, sent = [], time.monotonic()
            for parcel in pipe.recv():
                outcomes.append(attempt(worker, parcel))
                if time.monotonic() - sent > _BATCH_SECONDS:  # texts that take long are not waited for together
                    pipe.send(outcomes)
                    outcomes, sent = [], time.monotonic()
            if outcomes:
                pipe.send(outcomes)
    except (EOFError, OSError):
        pass


def end_with_parent() -> None:
    """Ends this process when its parent has ended, whatever it is at."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def attempt(worker: Worker, parcel: bytes) -> bytes:
    """One task, from a parcel to a parcel."""
    task: Task = pickle.loads(parcel)
    outcome = worker.do(task)
    try:
        return pickle.dumps(outcome)
    except Exception as error:
        return pickle.dumps(failed(task.item, error))


# ---- all of them


class Pool:
    """So many worker processes. Use it in a `with` statement: leaving it ends them."""

    def __init__(self, worker: Worker, jobs: int) -> None:
        # A fresh interpreter for each: a fork would copy threads, locks and pipes that are no business of a worker.
        self._context = multiprocessing.get_context("spawn")
        self._worker, self._options, self._jobs = worker, worker.options, jobs
        self._pace = _BATCH_SECONDS  # seconds a task, as measured so far
        self._processes: list[Process] = []
        self._pause = 0.0  # after the last start that failed
        self._next_start = 0.0
        self._stranded: float | None = None  # since when there has been nobody to do anything

    def __enter__(self) -> "Pool":
        self._start()
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
            while more and len(begun) < _AHEAD * self._jobs:
                batch = Batch(list(islice(tasks, self._size())))
                more = len(batch.tasks) > 0
                if more:
                    begun.append(batch)
                    waiting.extend(batch.errands())
                    self._do_here(batch)
            if begun and None in begun[0].outcomes:
                self._work(waiting)
            while begun:
                yield from begun[0].ready()
                if begun[0].given < len(begun[0].tasks):
                    break
                begun.popleft()

    def _size(self) -> int:
        return max(1, min(_LARGEST, int(_BATCH_SECONDS / self._pace)))

    def _do_here(self, batch: Batch) -> None:
        """What cannot be sent."""
        for n, parcel in enumerate(batch.parcels):
            if parcel is None:
                batch.outcomes[n] = self._worker.do(batch.tasks[n])

    def _work(self, waiting: deque[Errand]) -> None:
        """Gives idle workers what is waiting, and takes what comes first: outcomes or a death."""
        self._start()
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
        for process in self._processes[:]:
            if self._overdue(process):
                self._bury(process, waiting, late=True)

    def _take(self, process: Process, parcels: list[bytes] | None) -> None:
        if parcels is None:
            process.ready, self._pause, self._stranded = True, 0.0, None
            return
        errand, now = process.errands[0], time.monotonic()
        self._pace = 0.7 * self._pace + 0.3 * (now - process.began) / len(parcels)
        process.began = now
        for parcel in parcels:
            errand.batch.outcomes[errand.first] = pickle.loads(parcel)
            errand.first += 1
        if errand.first == errand.behind:
            process.errands.popleft()

    def _patience(self) -> float | None:
        """Seconds until there is something to do, though no worker says anything."""
        times = [self._deadline(p) for p in self._processes if p.errands and self._options.timeout is not None]
        if len(self._processes) < self._jobs:
            times.append(self._next_start)
        return max(0.0, min(times) - time.monotonic()) if times else None

    # ---- workers that cannot be started

    def _start(self) -> None:
        """Starts as many workers as there should be; if the system refuses, the rest of them later."""
        while len(self._processes) < self._jobs and self._next_start <= time.monotonic():
            try:
                self._processes.append(Process(self._context, self._worker))
            except OSError as error:
                self._put_off(reason(error))

    def _put_off(self, why: str) -> None:
        """The next start is tried after a pause, for a long time. Raises NewsparseError after that."""
        now = time.monotonic()
        if any(process.ready for process in self._processes):
            self._stranded = None
        elif self._stranded is None:
            self._stranded = now
        elif now - self._stranded > _PERSISTENCE:
            raise NewsparseError(f"worker processes cannot be started ({why})", hint="-j 1 does without")
        self._pause = min(2 * self._pause or _FIRST_PAUSE, _LONGEST_PAUSE)
        self._next_start = now + self._pause

    # ---- workers that die

    def _deadline(self, process: Process) -> float:
        """When it should have been heard of: tasks that take longer than an instant are told of one by one."""
        return process.began + by_clock(self._options.timeout or 0) + _GRACE

    def _overdue(self, process: Process) -> bool:
        limited = self._options.timeout is not None and len(process.errands) > 0
        return limited and self._deadline(process) <= time.monotonic()

    def _bury(self, process: Process, waiting: deque[Errand], late: bool = False) -> None:
        """Sees to the tasks of a worker that died, or has to."""
        process.end()
        self._processes.remove(process)
        how = code_name(process.process.exitcode)
        if not process.ready:
            self._put_off(how)
        if not process.errands:
            return
        errand, *later = process.errands
        waiting.extendleft(reversed(later))
        if not errand.alone:
            waiting.extendleft(reversed(list(errand.one_by_one())))
            return
        errand.deaths += 1
        item = errand.tasks[0].item
        if late:
            errand.batch.outcomes[errand.first] = Outcome(failure=timed_out(item, self._options, clock=True))
        elif errand.deaths < _DEATHS:
            waiting.appendleft(errand)
        else:
            said = f"set aside: it ended its process twice ({how})"
            died = Failure(item.shown, "parse", "worker-died", said, "the others are not touched by it")
            errand.batch.outcomes[errand.first] = Outcome(failure=died)


def code_name(code: int | None) -> str:
    """How a process ended.

    >>> code_name(-9), code_name(1)
    ('SIGKILL', 'exit status 1')
    """
    if code is not None and code < 0:
        return signal.Signals(-code).name
    return f"exit status {code}"
