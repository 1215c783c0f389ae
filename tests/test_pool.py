"""Worker processes that cannot be started, that die, that hang; and what cannot be sent to them."""

import errno
import json
import multiprocessing.context
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from newsparse.errors import NewsparseError
from newsparse.inputs import Input
from newsparse.inputs.search import Search
from newsparse.runs import limit, pool
from newsparse.runs.limit import OutOfTime, TimeLimit
from newsparse.runs.options import Options
from newsparse.runs.outputs import StreamSink
from newsparse.runs.pool import Pool
from newsparse.runs.start import start
from newsparse.runs.work import Outcome, Task, Worker

from .test_batch import command, names, newsparse, posix, said, wait_for, write

pytestmark = posix
TASKS = [Task(Input(None, f"{n}", "Rain.")) for n in range(30)]


class Odd(Worker):
    """A worker that is odd in one way."""

    def __init__(self, way: Callable[[Task], Outcome | None] | None = None, at_start: Callable[[], None] | None = None):
        super().__init__(Options(format="jsonl", timeout=0.1), None, alone=False)
        self._way, self._at_start = way, at_start

    def warm_up(self) -> None:
        if self._at_start:
            self._at_start()

    def do(self, task: Task) -> Outcome:
        return (self._way and self._way(task)) or super().do(task)


def run(worker: Worker, jobs: int = 2, tasks: list[Task] = TASKS) -> list[tuple[Task, Outcome]]:
    with Pool(worker, jobs) as workers:
        return list(workers.outcomes(tasks))


def failures(done: list[tuple[Task, Outcome]]) -> dict[str, str]:
    assert [task for task, _ in done] == TASKS
    return {outcome.failure.path: outcome.failure.message for _, outcome in done if outcome.failure}


# ---- workers that cannot be started


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "_FIRST_PAUSE", 0.01)
    monkeypatch.setattr(pool, "_PERSISTENCE", 0.1)


@pytest.mark.parametrize("code", [errno.EAGAIN, errno.ENOMEM, errno.EPIPE, errno.EMFILE])
@pytest.mark.parametrize(("refused", "jobs"), [(range(4), 2), (range(1, 1000), 3)], ids=["at first", "all but one"])
@pytest.mark.usefixtures("impatient")
def test_a_system_that_has_no_room_is_asked_again(
    code: int, refused: range, jobs: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, really = [0], multiprocessing.context.SpawnProcess.start

    def start(process: Any) -> None:
        asked[0] += 1
        if asked[0] - 1 in refused:
            raise OSError(code, os.strerror(code))
        really(process)

    monkeypatch.setattr(pool, "_PERSISTENCE", 30.0)
    monkeypatch.setattr(multiprocessing.context.SpawnProcess, "start", start)
    assert failures(run(Odd(), jobs)) == {}
    assert asked[0] > 3


@pytest.mark.usefixtures("impatient")
def test_a_system_that_never_has_room_ends_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    def start(_process: Any) -> None:
        raise BlockingIOError(errno.EAGAIN, "Resource temporarily unavailable")

    monkeypatch.setattr(multiprocessing.context.SpawnProcess, "start", start)
    with pytest.raises(NewsparseError) as error:
        run(Odd())
    said = "worker processes cannot be started (resource temporarily unavailable); -j 1 does without"
    assert str(error.value) == said


class Dying:
    """Ends its process so many times."""

    def __init__(self, place: Path, times: int) -> None:
        self.place, self.times = place, times

    def __call__(self) -> None:
        with self.place.open("ab") as stream:
            stream.write(b"x")
            if stream.tell() <= self.times:
                stream.flush()
                os.kill(os.getpid(), signal.SIGKILL)


@pytest.mark.usefixtures("impatient")
def test_workers_that_die_at_their_start_are_started_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "_PERSISTENCE", 30.0)
    assert failures(run(Odd(at_start=Dying(tmp_path / "deaths", 5)))) == {}


@pytest.mark.usefixtures("impatient")
def test_workers_that_always_die_at_their_start_end_the_run(tmp_path: Path) -> None:
    with pytest.raises(NewsparseError, match=r"cannot be started \(SIGKILL\)"):
        run(Odd(at_start=Dying(tmp_path / "deaths", 1000)))


# ---- workers that die


KILLING = """
from newsparse.runs import pool

send, killed = pool.Process.send, []

def send_to_the_dead(process, errand):
    if not killed:
        killed.append(process)
        process.process.kill()
        process.process.join()
    send(process, errand)

pool.Process.send = send_to_the_dead
from newsparse.__main__ import main
main()
"""


def test_a_worker_that_has_just_died_when_it_is_sent_a_task_costs_nothing(tmp_path: Path) -> None:
    for n in range(8):
        write(tmp_path / f"{n}.txt", n=n)
    arguments = [sys.executable, "-c", KILLING, str(tmp_path), "--jsonl", "-j", "2"]
    done = subprocess.run(arguments, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert names(done) == [f"{n}.txt" for n in range(8)]


def test_what_is_set_aside_has_ended_its_process_twice_alone(tmp_path: Path) -> None:
    """A first death, among others, tells nothing: any of them may be what it died of."""
    for n in range(8):
        write(tmp_path / "in" / f"{n}.txt", n=n)
    write(tmp_path / "in" / "3.txt", f"die-twice {tmp_path / 'deaths'}", n=3)
    done = newsparse(tmp_path / "in", "--jsonl", "-j", "2")
    assert (done.returncode, said(done)) == (0, [])
    assert names(done) == [f"{n}.txt" for n in range(8)]


def test_workers_end_with_their_parent_whatever_they_are_at(tmp_path: Path) -> None:
    write(tmp_path / "a.txt").write_text(f"Rain\n\nORDER: tell {tmp_path / 'pid'}\nORDER: hang\n", "utf-8")
    pid = tmp_path / "pid"
    with subprocess.Popen(command(tmp_path, "--jsonl", "-j", "2"), stdout=subprocess.DEVNULL) as process:
        try:
            wait_for(lambda: pid.exists() and pid.read_text("utf-8") != "", process)
        finally:
            process.kill()
    ends(pid.read_text("utf-8"))


def ends(pid: str) -> None:
    for _ in range(3000):
        if not lives(pid):
            return
        time.sleep(0.01)
    raise AssertionError("it goes on")


def lives(pid: str) -> bool:
    """Whether there is such a process that is more than an entry nobody has asked for."""
    state = subprocess.run(["ps", "-o", "stat=", "-p", pid], capture_output=True, check=False).stdout
    return state != b"" and not state.startswith(b"Z")


# ---- texts that take too long


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_what_cannot_be_read_in_time_is_given_up(tmp_path: Path, jobs: str) -> None:
    """A pipe that nobody writes to, as a disk that does not answer, takes no time for computing."""
    os.mkfifo(tmp_path / "pipe")
    paths = [write(tmp_path / "a.txt"), tmp_path / "pipe", write(tmp_path / "b.txt")]
    done = newsparse(*paths, "--jsonl", "-j", jobs, "--timeout", "0.1")
    assert done.returncode == 1
    assert names(done) == ["a.txt", "b.txt"]
    assert said(done) == [f"{tmp_path / 'pipe'}: could not be read and parsed within 2.5 s; see --timeout"]


def deaf(task: Task) -> None:
    if task.item.name == "7":
        signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
        time.sleep(1000)


def test_a_worker_that_does_not_see_to_the_time_limit_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "by_clock", lambda _: 0.5)
    monkeypatch.setattr(pool, "_GRACE", 0.5)
    assert failures(run(Odd(deaf))) == {"7": "could not be read and parsed within 2.5 s"}


def compute() -> None:
    while True:
        pass


@pytest.mark.parametrize(("what", "clock"), [(compute, False), (lambda: time.sleep(1000), True)])
def test_the_limit_is_one_of_computing_and_one_of_the_clock(
    what: Callable[[], None], clock: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limit, "_PATIENCE", 1 if clock else 1000)
    monkeypatch.setattr(limit, "_GRACE", 0)
    before = [signal.getsignal(number) for number in (signal.SIGPROF, signal.SIGALRM)]
    with pytest.raises(OutOfTime) as error, TimeLimit(0.05):
        what()
    assert error.value.by_clock == clock
    assert [signal.getsignal(number) for number in (signal.SIGPROF, signal.SIGALRM)] == before
    assert signal.getitimer(signal.ITIMER_PROF) == signal.getitimer(signal.ITIMER_REAL) == (0, 0)


def test_a_process_that_was_stopped_has_not_had_that_time() -> None:
    with TimeLimit(1000):
        os.kill(os.getpid(), signal.SIGALRM)  # what it hears of the clock when it goes on


# ---- odd texts


def odd_records(folder: Path) -> Path:
    """Records that some step could stumble over, among others."""
    deep: Any = []
    for _ in range(800):
        deep = [deep]
    rows = [{"id": 1}, {"id": "deep", "field": deep}, {"id": "a\ud800"}, {"id": "b\0"}, {"id": "9" * 300}, {"id": 2}]
    (folder / "odd.jsonl").write_text("".join(json.dumps({"text": "Rain.", **row}) + "\n" for row in rows), "utf-8")
    return folder / "odd.jsonl"


def test_an_odd_record_costs_itself_at_most(tmp_path: Path) -> None:
    records, left = odd_records(tmp_path), []
    for jobs in ("1", "2"):
        lines = newsparse(records, "--jsonl", "-j", jobs)
        done = newsparse(records, "--json", "-o", tmp_path / "out/", "-j", jobs)
        assert done.returncode == 1
        first, *told, summary = said(done)
        assert [line.partition(":")[0] for line in told] == ["odd.jsonl#a\\ud800"]
        assert first == f"{records}:2: is nested more than 100 deep"
        assert "6 inputs: 5 written, 1 failed" in summary
        left.append((lines.returncode, lines.stdout, lines.stderr, sorted((tmp_path / "out").rglob("*.json"))))
    assert left[0] == left[1]
    assert len(left[0][3]) == 5


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_name_that_is_no_text_has_its_page_and_its_place_in_the_index(tmp_path: Path, jobs: str) -> None:
    write(tmp_path / "in" / "b.txt")
    name = os.fsdecode(b"caf\xe9")
    try:
        write(tmp_path / "in" / f"{name}.txt")
    except OSError:
        pytest.skip("the file system wants names to be text")
    done = newsparse(tmp_path / "in", "--html", "-o", tmp_path / "out/", "-j", jobs)
    assert done.returncode == 0
    assert (tmp_path / "out" / "caf\\xe9.html").exists()
    assert 'href="caf%5Cxe9.html"' in (tmp_path / "out" / "index.html").read_text("utf-8")


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_standard_input_is_read_with_any_number_of_processes(tmp_path: Path, jobs: str) -> None:
    write(tmp_path / "b.txt")
    done = newsparse("-", tmp_path / "b.txt", "--jsonl", "-j", jobs, data=b"It rained, he said.")
    assert [json.loads(line)["source"]["length"] for line in done.stdout.splitlines()] == [19, 91]
    assert names(done) == ["<stdin>", "b.txt"]


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_text_that_needs_more_than_there_is_costs_itself(tmp_path: Path, jobs: str) -> None:
    for name, orders in (("a", ""), ("b", "fill"), ("c", "recurse"), ("d", "")):
        write(tmp_path / f"{name}.txt", orders)
    done = newsparse(tmp_path, "--jsonl", "-j", jobs)
    assert done.returncode == 1
    assert names(done) == ["a.txt", "d.txt"]
    first, second = sorted(said(done))
    assert first == f"{tmp_path / 'b.txt'}: needs more memory than there is; see --max-bytes"
    assert second == f"{tmp_path / 'c.txt'}: nested too deeply; --debug shows where"


def unsendable(task: Task) -> Outcome | None:
    return Outcome(remarks=lambda: None) if task.item.name == "7" else None  # type: ignore[arg-type]


def test_an_outcome_that_cannot_be_sent_is_a_failure_of_its_text() -> None:
    (message,) = failures(run(Odd(unsendable))).values()
    assert message.startswith("a fault in newsparse, not in the text: ")


@pytest.mark.parametrize("error", [UnicodeEncodeError("utf-8", "\ud800", 0, 1, "x"), RecursionError(), MemoryError()])
@pytest.mark.parametrize("step", ["claim", "find", "write"])
def test_what_goes_wrong_on_the_way_of_one_text_is_its_failure(
    step: str, error: Exception, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: Any
) -> None:
    folder = tmp_path / "in"
    for n in range(4):
        write(folder / f"{n}.txt", n=n)
    really = getattr(StreamSink, step)

    def stumble(sink: StreamSink, item: Input, *more: Any) -> Any:
        if item.name == "2.txt":
            raise error
        return really(sink, item, *more)

    monkeypatch.setattr(StreamSink, step, stumble)
    options = Options(format="jsonl", resume=step == "find")
    if step == "find":
        monkeypatch.setattr("newsparse.runs.run.open_sink", lambda stack, *_: stack.enter_context(to_output()))
    assert start(Search((str(folder),)), options) == 1
    out, errors = capsysbinary.readouterr()
    assert [json.loads(line)["source"]["name"] for line in out.splitlines()] == ["0.txt", "1.txt", "3.txt"]
    (line,) = errors.decode().splitlines()
    assert line.startswith(f"newsparse: {folder / '2.txt'}: ")


def to_output() -> Any:
    from newsparse.runs.outputs import standard_output

    return standard_output(("", "", ""), alone=False)
