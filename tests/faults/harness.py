"""Runs the command again and again, each time with another of its system calls failing, and says what broke.

    LD_PRELOAD=shim.so python harness.py FOLDER SCENARIO [STEP]

Prints a line for each thing that is not as it has to be, then how many calls failed. With a STEP, only every so many
calls are tried. A run is a fork of this process, which has loaded everything.
"""

import ctypes
import errno
import os
import shutil
import signal
import sqlite3
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from newsparse import parse
from newsparse.cli import process

for module in ("formats.sqlite", "formats.html", "runs.lines", "runs.folder", "inputs.records"):
    import_module(f"newsparse.{module}")  # so that the forks need not

SHIM = ctypes.CDLL(None)
STORY = 'Harbour {n} reopens\n\nLISBON, May 3 (AP) - The harbour reopened. "It was time," Ana Cruz said.\n'
KILLED = 0  # among the numbers of errors
MOST_CALLS = 1000  # of a run: it has fewer
LAST_CALLS = 8  # around the moment in which the results take their name
Tree = dict[str, bytes | list[str]]


class Scenario(NamedTuple):
    """How results are made."""

    format: str
    output: str
    resumes: bool = True
    before: bool = False  # whether the results of an earlier run are there, with one input that has changed since


SCENARIOS = {
    "lines": Scenario("jsonl", "out.jsonl"),
    "lines-again": Scenario("jsonl", "out.jsonl", before=True),
    "folder": Scenario("json", "out"),
    "folder-again": Scenario("json", "out", before=True),
    "pages": Scenario("html", "out"),
    "brat": Scenario("brat", "out"),
    "table": Scenario("csv-quotes", "out.csv", resumes=False),
    "array": Scenario("json", "out.json", resumes=False, before=True),
    "database": Scenario("sqlite", "out.db"),
    "database-again": Scenario("sqlite", "out.db", before=True),
}


class Trial:
    """A folder with inputs and results, and runs from the one to the other."""

    def __init__(self, home: Path, scenario: Scenario) -> None:
        self.home, self.scenario = home, scenario
        self.inputs, self.results = home / "in", home / "results"
        self.out = self.results / scenario.output
        self.copy = home.with_name(f"{home.name}-before")

    def prepare(self) -> None:
        """All as it was before the run that is to break."""
        shutil.rmtree(self.home, ignore_errors=True)
        if self.copy.exists():
            shutil.copytree(self.copy, self.home)
            return
        self.inputs.mkdir(parents=True)
        self.results.mkdir()
        for n in range(4):
            (self.inputs / f"{n}.txt").write_text(STORY.format(n=n), "utf-8")
        if self.scenario.before:
            changed = self.inputs / "2.txt"
            text = changed.read_text("utf-8")
            changed.write_text(STORY.format(n="Another"), "utf-8")
            assert self.run() == 0
            changed.write_text(text, "utf-8")
        shutil.copytree(self.home, self.copy)

    def run(self, n: int = 0, error: int = KILLED) -> int:
        """The exit status of a run whose n-th call fails; below zero the signal that ended it."""
        child = os.fork()
        if not child:
            os.dup2(os.open(self.home / "said", os.O_WRONLY | os.O_CREAT | os.O_TRUNC), 2)
            sys.argv = ["newsparse", str(self.inputs), "-f", self.scenario.format, "-o", str(self.out), "-q"]
            sys.argv += ["--resume"] if self.scenario.resumes else []
            SHIM.shim_arm(os.fsencode(self.results), n, error)
            process.main()
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])

    @property
    def said(self) -> str:
        return (self.home / "said").read_text("utf-8")

    def tree(self) -> Tree:
        """The results that are there."""
        if self.scenario.format == "sqlite":
            return {"articles": dump(self.out)} if self.out.exists() else {}
        files = [path for path in self.results.rglob("*") if path.is_file() and not is_own(path)]
        return {path.relative_to(self.results).as_posix(): path.read_bytes() for path in files}

    def litter(self) -> list[str]:
        """What a run that ended well has no more use for."""
        return [path.name for path in self.results.rglob("*") if is_own(path) and "-manifest" not in path.name[-9:]]


def is_own(path: Path) -> bool:
    """Whether a file is the run's own, and no result."""
    return path.name.startswith(".") or path.name.endswith((".part", "-journal", "-wal", "-shm"))


def dump(path: Path) -> list[str]:
    """All that a database holds."""
    with sqlite3.connect(path) as db:
        assert db.execute("pragma integrity_check").fetchone() == ("ok",)
        return [line for line in db.iterdump() if "_fts" not in line]


def break_once(trial: Trial, step: int) -> Iterator[str | None]:
    """What is wrong after each call has failed in each way, and another run has followed; None for each try."""
    trial.prepare()
    old = trial.tree()
    assert trial.run() == 0, trial.said
    wanted = trial.tree()
    for error in (KILLED, errno.EIO, errno.ENOSPC):
        for n in range(1 + error % step, MOST_CALLS, step):
            trial.prepare()
            status = trial.run(n, error)
            if SHIM.shim_calls() < n:
                break
            yield None
            what = f"call {n}, {errno.errorcode.get(error, 'killed')}"
            yield from (f"{what}: {wrong}" for wrong in look_at(trial, status, error, old, wanted))
            yield from (f"{what}, then a run: {wrong}" for wrong in run_whole(trial, wanted))


def kill_twice(trial: Trial, step: int) -> Iterator[str | None]:
    """The same where one of the last calls ended a run, and a later one the run that took it up."""
    trial.prepare()
    assert trial.run() == 0, trial.said
    wanted, calls = trial.tree(), SHIM.shim_calls()
    for n in range(calls - LAST_CALLS, calls + 1):
        for m in range(1 + n % step, MOST_CALLS, step):
            trial.prepare()
            trial.run(n)
            trial.run(m)
            if SHIM.shim_calls() < m:
                break
            yield None
            yield from (f"calls {n} and {m}, killed, then a run: {wrong}" for wrong in run_whole(trial, wanted))


def look_at(trial: Trial, status: int, error: int, old: Tree, wanted: Tree) -> Iterator[str]:
    """What is wrong with what a broken run has left and said."""
    there = trial.tree()
    for name in there.keys() - {"articles", "out/index.html"}:  # these grow with each run
        if there[name] not in (wanted.get(name), old.get(name)):
            yield f"{name} is torn"
    if error == KILLED:
        if status != -signal.SIGKILL:
            yield f"status {status}"
    elif status == 0:
        if there != wanted:
            yield "status 0, and not all is there"
    elif status not in (1, 2, 3) or not trial.said or "Traceback" in trial.said or "fault in newsparse" in trial.said:
        yield f"status {status}, {trial.said!r}"


def run_whole(trial: Trial, wanted: Tree) -> Iterator[str]:
    """What is wrong after a run in which nothing fails."""
    status = trial.run()
    there = trial.tree()
    if status or trial.said:
        yield f"status {status}, {trial.said!r}"
    if there != wanted:
        yield f"another result: {', '.join(sorted(k for k in {*there, *wanted} if there.get(k) != wanted.get(k)))}"
    if trial.litter():
        yield f"left over: {', '.join(trial.litter())}"


def main() -> None:
    home, name, step = Path(sys.argv[1]), sys.argv[2], int((*sys.argv[3:], "1")[0])
    trial = Trial(home, SCENARIOS[name.removesuffix("-twice")])
    parse(STORY)  # and with that all words are read, and all patterns compiled, that each run would need anew
    tries = 0
    for wrong in (kill_twice if name.endswith("-twice") else break_once)(trial, step):
        if wrong is None:
            tries += 1
        else:
            print(f"{name}: {wrong}", flush=True)
    print(tries)


if __name__ == "__main__":
    main()
