"""A run on a cluster that the tests start: what it leaves, whatever happens to its workers."""

import json
import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import nullcontext, suppress
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from newsparse.errors import NewsparseError
from newsparse.inputs.search import Search
from newsparse.runs import cluster as cluster_module
from newsparse.runs.apart import apart
from newsparse.runs.options import Options
from newsparse.runs.start import start

pytest.importorskip("distributed")

from .test_batch import ALL, command, names, newsparse, said, tree, wait_for, write
from .test_pool import ends

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
    (obedience := tmp_path / "obedience").mkdir()
    # Python imports this by itself: workers obey, and so do their children.
    (obedience / "sitecustomize.py").write_text("import tests.obedient\n", "utf-8")
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(obedience), str(Path(__file__).parent.parent), *sys.path]),
        "DASK_DISTRIBUTED__ADMIN__LOW_LEVEL_LOG_LENGTH": "0",
        "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "1",
    }

    def run(*arguments: str) -> "subprocess.Popen[bytes]":
        return subprocess.Popen(
            [sys.executable, "-m", "distributed.cli." + arguments[0], *arguments[1:]],
            cwd=tmp_path, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip

    scheduler = run("dask_scheduler", "--scheduler-file", str(file), "--port", "0", "--no-dashboard")
    options = ("--scheduler-file", str(file), "--nthreads", "1", "--no-dashboard")
    workers = [run("dask_worker", *options) for _ in range(2)]
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
    newsparse(folder, "--jsonl", "-o", tmp_path / "undisturbed.jsonl", "--dask", where)
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


def test_a_text_that_ends_its_workers_is_found_and_set_aside(folder: Path, tmp_path: Path, cluster: Cluster) -> None:
    write(folder / "1" / "13.txt", "die")
    where, _ = cluster
    done = newsparse(folder, "--jsonl", "-o", tmp_path / "out.jsonl", "--dask", where)
    assert done.returncode == 1
    assert said(done)[0] == (
        f"{folder / '1/13.txt'}: set aside: it ended its process twice (SIGKILL); the others are not touched by it"
    )
    written = [json.loads(line)["source"]["name"] for line in (tmp_path / "out.jsonl").read_bytes().splitlines()]
    assert written == [name for name in ALL if name != "1/13.txt"]


def test_neighbours_of_what_ends_workers_are_not_touched(folder: Path, tmp_path: Path, cluster: Cluster) -> None:
    """Dask charges the death of a worker to all that was sent to it; with a killer here and there, many times."""
    killers = ALL[::15]
    for name in killers:
        write(folder / name, "die")
    where, _ = cluster
    done = newsparse(folder, "--jsonl", "-o", tmp_path / "out.jsonl", "--dask", where)
    assert done.returncode == 1, done.stderr
    written = [json.loads(line)["source"]["name"] for line in (tmp_path / "out.jsonl").read_bytes().splitlines()]
    assert written == [name for name in ALL if name not in killers], done.stderr


class Charging:
    """A client of a cluster on which each shard is at first held to have killed its workers, so many times."""

    def __init__(self, times: int) -> None:
        self.times = times
        self.sent: Counter[Any] = Counter()

    def submit(self, function: Any, *arguments: Any, pure: bool) -> Any:  # noqa: ARG002
        shard = next(argument.shard for argument in arguments if isinstance(argument, Search))
        self.sent[shard] += 1
        if self.sent[shard] <= self.times:
            function, arguments = charge, ()
        return SimpleFuture(partial(function, *arguments))


class SimpleFuture:
    """Something that is done when it is asked for."""

    status = "finished"

    def __init__(self, result: Any) -> None:
        self.result = result


def charge() -> None:
    from distributed import KilledWorker

    raise KilledWorker("a task", SimpleNamespace(address="somewhere"), 3)  # type: ignore[arg-type]


@pytest.fixture
def few_shards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster_module, "_SHARDS", 2)


@pytest.mark.usefixtures("few_shards")
@pytest.mark.parametrize("times", [1, 3, 99])
def test_what_was_only_sent_to_a_worker_that_died_is_not_set_aside(
    times: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(cluster_module, "connect", lambda *_: nullcontext(Charging(times)))
    monkeypatch.setattr("distributed.as_completed", list)
    for n in range(4):
        write(tmp_path / "in" / f"{n}.txt", n=n)
    out = tmp_path / "out.jsonl"
    options = Options(format="jsonl", output=str(out), dask="here")
    status = start(Search((str(tmp_path / "in"),)), options)
    errors = capfd.readouterr().err
    if times == 99:  # then it is the cluster
        assert status == 3
        assert errors == "newsparse: the cluster gave up a shard: its workers die again and again; --resume goes on\n"
        assert not out.exists()
    else:
        assert (status, out.read_bytes().count(b"\n")) == (0, 4), errors


@pytest.mark.parametrize(
    ("function", "arguments", "error"),
    [(divmod, (7, 2), None), (divmod, (7, 0), ZeroDivisionError), (os._exit, (1,), EOFError), (print, ("a",), None)],
)
def test_a_function_is_called_apart(function: Any, arguments: Any, error: type[Exception] | None) -> None:
    if error is None:
        assert apart(function, *arguments) == function(*arguments)
    else:
        with pytest.raises(error):
            apart(function, *arguments)


def test_what_is_called_apart_ends_with_its_caller(tmp_path: Path) -> None:
    place = tmp_path / "pid"
    inner = f"import os, time; open({str(place)!r}, 'w').write(str(os.getpid())); time.sleep(1000)"
    caller = f"from newsparse.runs.apart import apart; apart(exec, {inner!r})"
    with subprocess.Popen([sys.executable, "-c", caller], stdout=subprocess.PIPE) as process:
        try:
            wait_for(lambda: place.exists() and place.read_text("utf-8") != "", process)
        finally:
            process.kill()
    ends(place.read_text("utf-8"))


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
        (["--jsonl", "--dask", "scheduler-file:old.json", "-o", "o.jsonl"], "no cluster at scheduler-file:old.json"),
        (["--jsonl", "--dask", "scheduler-file:0/00.txt", "-o", "o.jsonl"], "no cluster at scheduler-file:0/00.txt"),
        (["--jsonl", "--dask", "local:two", "-o", "o.jsonl"], "no cluster at local:two"),
        (["--jsonl", "--dask", "local:0", "-o", "o.jsonl"], "no cluster at local:0: it needs a worker at least"),
        (["--jsonl", "--dask", "tcp://127.0.0.1:1", "-o", "o.jsonl"], "no cluster at tcp://127.0.0.1:1: [Errno 111]"),
        (["--jsonl", "--dask", "127.0.0.1:1", "-o", "o.jsonl"], "no cluster at 127.0.0.1:1: [Errno 111]"),
    ],
)
def test_what_does_not_go_with_a_cluster(folder: Path, arguments: list[str], message: str) -> None:
    (folder / "old.json").write_text(json.dumps({"address": "tcp://127.0.0.1:1"}), "utf-8")
    done = newsparse(folder, *arguments, cwd=folder)
    assert done.returncode in (2, 3)
    assert message in said(done)[-1]
    assert names(done) == []


@pytest.mark.usefixtures("deaf_client")
@pytest.mark.parametrize("address", ["127.0.0.1:1", "tcp://127.0.0.1:1", "tls://localhost:1", "127.0.0.1:x"])
def test_where_nobody_listens_dask_is_not_asked(address: str) -> None:
    """It would try for half a minute."""
    with pytest.raises(NewsparseError, match=f"no cluster at {address}"), cluster_module.connect(address, False):
        pass


@pytest.fixture
def deaf_client(monkeypatch: pytest.MonkeyPatch) -> None:
    def asked(*_: object, **__: object) -> None:
        raise AssertionError("it was asked")

    monkeypatch.setattr("distributed.Client", asked)
