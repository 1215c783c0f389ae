"""A run on a cluster that the tests start: what it leaves, whatever happens to its workers."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

pytest.importorskip("distributed")

from .test_batch import ALL, command, names, newsparse, said, tree, wait_for, write

posix = pytest.mark.skipif(os.name == "nt", reason="needs signals")
pytestmark = posix


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for n in range(40):
        write(tmp_path / "in" / f"{n // 10}" / f"{n:02}.txt", n=n)
    return tmp_path / "in"


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[tuple[str, list["subprocess.Popen[bytes]"]]]:
    """A scheduler and two workers, each below a nanny, that obey the texts: where it is, and the nannies."""
    file = tmp_path / "scheduler.json"
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(Path(__file__).parent), *sys.path]),
        "DASK_DISTRIBUTED__ADMIN__LOW_LEVEL_LOG_LENGTH": "0",
        "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "1",
    }

    def start(*arguments: str) -> "subprocess.Popen[bytes]":
        return subprocess.Popen(
            [sys.executable, "-m", "distributed.cli." + arguments[0], *arguments[1:]],
            cwd=tmp_path, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip

    scheduler = start("dask_scheduler", "--scheduler-file", str(file), "--port", "0", "--no-dashboard")
    options = ("--scheduler-file", str(file), "--nthreads", "1", "--no-dashboard", "--preload", "obedient")
    workers = [start("dask_worker", *options) for _ in range(2)]
    try:
        wait_for(file.exists, scheduler)
        yield f"scheduler-file:{file}", workers
    finally:
        for process in (*workers, scheduler):
            kill_all(process)


def kill_all(process: "subprocess.Popen[bytes]") -> None:
    """A nanny and the worker below it, which are a session of their own."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


Cluster = tuple[str, list["subprocess.Popen[bytes]"]]


def test_a_cluster_leaves_what_one_machine_does(folder: Path, tmp_path: Path, cluster: Cluster) -> None:
    (folder / "0" / "03.txt").write_bytes(b"\x81\x8d")
    where, _ = cluster
    out = tmp_path / "out.jsonl"
    done = newsparse(folder, "--jsonl", "-o", out, "--dask", where)
    assert done.returncode == 1
    assert said(done)[0].startswith(f"{folder / '0/03.txt'}: neither UTF-8")
    assert "40 inputs: 39 written, 1 failed" in said(done)[1]
    assert out.read_bytes() == newsparse(folder, "--jsonl").stdout
    assert sorted(p.name for p in tmp_path.iterdir() if "out" in p.name) == [".out.jsonl-manifest", "out.jsonl"]

    write(folder / "2" / "20.txt", n="other")
    for more in (["--dask", where], []):  # on the cluster, or on this machine
        done = newsparse(folder, "--jsonl", "-o", out, "--resume", *more)
        assert ("1 written, 38 unchanged, 1 failed" if more else "0 written, 39 unchanged, 1 failed") in said(done)[-1]
        assert out.read_bytes() == newsparse(folder, "--jsonl").stdout

    newsparse(folder, "--json", "-o", tmp_path / "one")
    done = newsparse(folder, "--json", "-o", tmp_path / "many", "--dask", where)
    assert "39 written" in said(done)[-1]
    assert tree(tmp_path / "one") == tree(tmp_path / "many")
    assert "39 unchanged" in said(newsparse(folder, "--json", "-o", tmp_path / "many", "--resume"))[-1]


def test_a_machine_that_goes_down_costs_nothing(folder: Path, tmp_path: Path, cluster: Cluster) -> None:
    for path in folder.rglob("*.txt"):
        write(path, "sleep 0.1", n=path.stem)
    where, workers = cluster
    out = tmp_path / "out.jsonl"
    began = time.monotonic()
    newsparse(folder, "--jsonl", "-o", tmp_path / "undisturbed.jsonl", "--dask", where)
    undisturbed = time.monotonic() - began
    began = time.monotonic()
    with subprocess.Popen(
        command(folder, "--jsonl", "-o", out, "--dask", where), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        home = tmp_path / ".out.jsonl-shards"
        wait_for(lambda: sum(1 for _ in home.glob("*.jsonl")) > 5, process)
        kill_all(workers[0])
        _, errors = process.communicate()
    assert process.returncode == 0, errors
    assert out.read_bytes() == (tmp_path / "undisturbed.jsonl").read_bytes()
    assert [json.loads(line)["source"]["name"] for line in out.read_bytes().splitlines()] == ALL
    # One worker of two is gone for most of it: twice the time, and what it takes to notice.
    assert time.monotonic() - began < 2 * undisturbed + 10


def test_a_text_that_ends_its_workers_is_found_and_set_aside(folder: Path, tmp_path: Path, cluster: Cluster) -> None:
    write(folder / "1" / "13.txt", "die")
    where, _ = cluster
    done = newsparse(folder, "--jsonl", "-o", tmp_path / "out.jsonl", "--dask", where)
    assert done.returncode == 1
    assert said(done)[0] == (
        f"{folder / '1/13.txt'}: set aside: it ended the processes of several workers; the others are not touched by it"
    )
    written = [json.loads(line)["source"]["name"] for line in (tmp_path / "out.jsonl").read_bytes().splitlines()]
    assert written == [name for name in ALL if name != "1/13.txt"]


def test_a_run_that_is_killed_is_taken_up(folder: Path, tmp_path: Path, cluster: Cluster) -> None:
    for path in folder.rglob("*.txt"):
        write(path, "sleep 0.1", n=path.stem)
    where, _ = cluster
    out = tmp_path / "out.jsonl"
    with subprocess.Popen(command(folder, "--jsonl", "-o", out, "--dask", where), stderr=subprocess.PIPE) as process:
        home = tmp_path / ".out.jsonl-shards"
        wait_for(lambda: sum(1 for _ in home.glob("*.jsonl")) > 10, process)
        process.kill()
    assert not out.exists()
    done = newsparse(folder, "--jsonl", "-o", out, "--dask", where, "--resume")
    assert done.returncode == 0
    assert "unchanged" in said(done)[-1]
    assert out.read_bytes() == newsparse(folder, "--jsonl").stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--jsonl", "--dask", "local:1"], "--dask needs -o with a folder, or with a file for --jsonl"),
        (["--jsonl", "--dask", "local:1", "-o", "o.jsonl", "-j", "2"], "--dask makes shards of its own"),
        (["--jsonl", "--dask", "local:1", "-o", "o.jsonl", "--files-from", "-"], "not standard input"),
        (["--jsonl", "--dask", "scheduler-file:gone.json", "-o", "o.jsonl"], "no cluster at scheduler-file:gone.json"),
        (["--jsonl", "--dask", "local:two", "-o", "o.jsonl"], "no cluster at local:two"),
    ],
)
def test_what_does_not_go_with_a_cluster(folder: Path, tmp_path: Path, arguments: list[str], message: str) -> None:
    done = newsparse(folder, *arguments, cwd=tmp_path)
    assert done.returncode in (2, 3)
    assert message in said(done)[-1]
    assert names(done) == []
