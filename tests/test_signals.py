"""What ends the command from outside: signals, whenever they come, and readers that go away."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from .test_batch import command, newsparse, part, posix, wait_for, write

pytestmark = posix
ENDING = ["SIGINT", "SIGTERM", "SIGHUP"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for n in range(16):
        write(tmp_path / "in" / f"{n:02}.txt", "sleep 0.05", n=n)
    return tmp_path / "in"


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("name", ENDING)
def test_a_run_that_is_ended_says_how_to_go_on(folder: Path, tmp_path: Path, name: str, jobs: str) -> None:
    out = tmp_path / "out.jsonl"
    with subprocess.Popen(
        command(folder, "--jsonl", "-o", out, "-j", jobs), stderr=subprocess.PIPE,
        start_new_session=True,
    ) as process:  # fmt: skip
        wait_for(lambda: part(out).count(b"\n") > 3, process)
        for _ in range(2):  # a terminal that is closed hangs up twice
            os.killpg(process.pid, getattr(signal, name))  # workers, too
        _, errors = process.communicate()
    assert process.returncode == 128 + getattr(signal, name)
    (said,) = errors.decode().splitlines()
    assert said.endswith("inputs; the same command with --resume goes on from there")
    for line in part(out).splitlines(keepends=True):
        json.loads(line)
        assert line.endswith(b"\n")
    assert newsparse(folder, "--jsonl", "-o", out, "--resume", "-j", "2").returncode == 0
    assert out.read_bytes().count(b"\n") == 16


STARTING = """
import os, signal, sys

class Sender:
    def find_spec(self, name, *_):
        if name == {module!r}:
            os.kill(os.getpid(), signal.{name})

sys.meta_path.insert(0, Sender())
sys.argv[1:] = ["--version"]
from newsparse.__main__ import main
main()
"""


@pytest.mark.parametrize("name", ENDING)
@pytest.mark.parametrize("module", ["newsparse.cli.process", "typer", "newsparse.formats", "newsparse.runs.work"])
def test_a_signal_while_modules_are_loaded_ends_it_in_silence(module: str, name: str) -> None:
    code = STARTING.format(module=module, name=name)
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=False
    )  # fmt: skip
    assert (done.returncode, done.stdout, done.stderr) == (128 + getattr(signal, name), b"", b"")


@pytest.mark.parametrize("name", ENDING)
def test_a_signal_while_workers_load_their_modules_ends_all(folder: Path, tmp_path: Path, name: str) -> None:
    for path in folder.rglob("*.txt"):
        write(path, f"wait {tmp_path / 'for ever'}")
    with subprocess.Popen(
        command(folder, "--jsonl", "-o", tmp_path / "out.jsonl", "-j", "2"), stderr=subprocess.PIPE,
        start_new_session=True,
    ) as process:  # fmt: skip
        wait_for(lambda: workers(process) != [], process)
        os.killpg(process.pid, getattr(signal, name))
        _, errors = process.communicate()
    assert (process.returncode, errors) == (128 + getattr(signal, name), b"")


def workers(process: "subprocess.Popen[bytes]") -> list[bytes]:
    found = subprocess.run(["pgrep", "-P", str(process.pid), "-f", "spawn_main"], capture_output=True, check=False)
    return found.stdout.split()


def test_signals_that_are_to_be_ignored_are(folder: Path, tmp_path: Path) -> None:
    """As nohup wants it."""
    out = tmp_path / "out.jsonl"
    with subprocess.Popen(
        command(folder, "--jsonl", "-o", out), stderr=subprocess.PIPE,
        preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN) and None,
    ) as process:  # fmt: skip
        wait_for(lambda: part(out).count(b"\n") > 3, process)
        process.send_signal(signal.SIGHUP)
        process.communicate()
    assert process.returncode == 0


def test_who_will_not_wait_for_good_order_need_not(tmp_path: Path) -> None:
    """A run that is ended, and cannot, as nobody reads what it has to write."""
    for n in range(60):
        write(tmp_path / f"{n}.txt").write_text("Rain\n\n" + "It rained, the mayor said. " * 200, "utf-8")
    with subprocess.Popen(
        command(tmp_path, "--jsonl"), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:  # fmt: skip
        assert process.stdout
        process.stdout.read(1)
        for _ in range(3000):
            process.send_signal(signal.SIGTERM)
            if process.poll() is not None:
                break
            time.sleep(0.01)
        assert process.poll() == 143
        process.communicate()


# ---- readers that go away


def broken_pipe() -> int:
    """The end to write to of a pipe that nobody will ever read."""
    read, write_ = os.pipe()
    os.close(read)
    return write_


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["--schema"], ["IN", "--jsonl"], ["IN", "-j", "2"]])
def test_a_reader_that_goes_away_ends_it_in_silence(arguments: list[str], tmp_path: Path) -> None:
    write(tmp_path / "in" / "a.txt")
    given = [str(tmp_path / "in") if argument == "IN" else argument for argument in arguments]
    with os.fdopen(broken_pipe(), "wb") as output:
        done = subprocess.run(command(*given), stdout=output, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr) == (-signal.SIGPIPE, b"")  # a shell shows it as 141


@pytest.mark.parametrize("errors", ["text", "json"])
def test_remarks_that_nobody_reads_do_not_end_a_run(errors: str, tmp_path: Path) -> None:
    for name in "ab":
        write(tmp_path / f"{name}.txt")
    with os.fdopen(broken_pipe(), "wb") as remarks:
        done = subprocess.run(
            command(tmp_path / "gone.txt", tmp_path, "--jsonl", "-v", "--errors", errors),
            stdout=subprocess.PIPE, stderr=remarks, check=False,
        )  # fmt: skip
    assert done.returncode == 1
    assert done.stdout.count(b"\n") == 2


def test_an_output_whose_reader_goes_away_is_told(tmp_path: Path) -> None:
    os.mkfifo(pipe := tmp_path / "pipe")
    write(tmp_path / "a.txt").write_text("Rain\n\n" + "It rained, the mayor said. " * 9000, "utf-8")
    with subprocess.Popen(["head", "-c", "1", pipe], stdout=subprocess.DEVNULL):
        done = newsparse(tmp_path / "a.txt", "--jsonl", "-o", pipe)
    assert done.returncode == 3
    assert done.stderr.decode() == f"newsparse: {pipe}: broken pipe\n"
