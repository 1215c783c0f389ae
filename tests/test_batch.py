"""Many inputs: which they are, in how many processes, what goes wrong on the way, and going on from there."""

import ctypes
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from newsparse import parse_records
from newsparse.inputs import Input
from newsparse.runs.lines import LineFile
from newsparse.runs.manifest import open_manifest
from newsparse.runs.options import Options
from newsparse.runs.pool import Pool
from newsparse.runs.work import Task, Worker

from .forks import run

OBEDIENT = Path(__file__).parent / "obedient.py"
STORY = 'Harbour reopens {n}\n\nLISBON, May 3 (AP) - The harbour reopened. "It was time," Ana Cruz said.\n'
posix = pytest.mark.skipif(os.name == "nt", reason="needs signals")


def command(*arguments: str | Path) -> list[str]:
    return [sys.executable, str(OBEDIENT), *map(str, arguments)]


def newsparse(
    *arguments: str | Path, data: bytes = b"", cwd: Path | None = None, before: Callable[[], None] | None = None
) -> subprocess.CompletedProcess[bytes]:
    if before is None:
        return run(*command(*arguments)[1:], data=data, cwd=cwd)
    return subprocess.run(
        command(*arguments), input=data, capture_output=True, cwd=cwd, check=False, preexec_fn=before, timeout=120
    )


def names(done: subprocess.CompletedProcess[bytes]) -> list[str]:
    return [json.loads(line)["source"]["name"] for line in done.stdout.splitlines()]


def said(done: subprocess.CompletedProcess[bytes]) -> list[str]:
    return [line.removeprefix("newsparse: ") for line in done.stderr.decode().splitlines()]


def write(path: Path, orders: str = "", n: object = "") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(STORY.format(n=n) + (f"\nORDER: {orders}\n" if orders else ""), "utf-8")
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Forty articles in four folders."""
    for n in range(40):
        write(tmp_path / "in" / f"{n // 10}" / f"{n:02}.txt", n=n)
    return tmp_path / "in"


ALL = [f"{n // 10}/{n:02}.txt" for n in range(40)]


# ---- which inputs


def test_patterns_choose_and_exclude(folder: Path) -> None:
    assert names(newsparse(folder, "--jsonl", "--glob", "*5.txt")) == ["0/05.txt", "1/15.txt", "2/25.txt", "3/35.txt"]
    assert names(newsparse(folder, "--jsonl", "--glob", "0/*", "--glob", "3/39.txt")) == [*ALL[:10], ALL[39]]
    assert names(newsparse(folder, "--jsonl", "--exclude", "[0-2]", "--exclude", "3/3[1-9].txt")) == ["3/30.txt"]


@pytest.mark.parametrize("end", [b"\n", b"\0", b"\r\n"])
def test_a_list_of_files(folder: Path, end: bytes) -> None:
    listed = [folder / "3" / "30.txt", folder / "0" / "05.txt", folder / "gone.txt"]
    data = end.join(os.fsencode(path) for path in listed) + end
    done = newsparse("--files-from", "-", "--jsonl", data=data)
    assert names(done) == [path.as_posix().lstrip("/") for path in listed[:2]]
    assert said(done) == [f"{folder / 'gone.txt'}: no such file or directory"]
    (folder / "list").write_bytes(data)
    assert newsparse("--files-from", folder / "list", "--jsonl").stdout == done.stdout
    assert said(newsparse("--files-from", folder / "none", "--jsonl")) == [
        f"{folder / 'none'}: no such file or directory"
    ]


@posix
def test_a_link_is_followed_once_and_a_loop_ends(folder: Path) -> None:
    (folder / "0" / "up").symlink_to(folder)
    (folder / "9").symlink_to(folder / "1")
    (folder / "gone.txt").symlink_to(folder / "nowhere")
    done = newsparse(folder, "--jsonl")
    assert names(done) == ALL
    assert said(done) == [f"{folder / 'gone.txt'}: no such file or directory"]


def test_shards_share_the_inputs_among_them(folder: Path) -> None:
    parts = [names(newsparse(folder, "--jsonl", "--shard", f"{n}/3")) for n in (1, 2, 3)]
    assert sorted(name for part in parts for name in part) == ALL
    assert all(len(part) > 5 for part in parts)
    for wrong in ("0/3", "4/3", "3", "a/b"):
        assert newsparse(folder, "--shard", wrong).returncode == 2


def test_an_empty_file_is_an_article_with_a_warning(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    (article,) = map(json.loads, newsparse(tmp_path, "--jsonl").stdout.splitlines())
    assert article["blocks"] == []
    assert article["warnings"]


# ---- records


@pytest.fixture
def records(tmp_path: Path) -> Path:
    path = tmp_path / "in" / "2024.jsonl"
    path.parent.mkdir()
    rows: list[Any] = [
        {"id": 7, "text": STORY.format(n=7), "section": "World", "tags": ["a"]},
        {"text": STORY.format(n=8)},
        {"id": "../x y", "text": STORY.format(n=9)},
    ]
    path.write_text("\n\n".join(map(json.dumps, rows)) + "\n", "utf-8")
    return path


def test_records_are_named_by_their_ids_and_keep_their_fields(records: Path) -> None:
    done = newsparse(records, "--jsonl")
    assert names(done) == ["2024.jsonl#7", "2024.jsonl:3", "2024.jsonl#../x y"]
    first = json.loads(done.stdout.splitlines()[0])
    assert first["source"]["record"] == {"id": 7, "section": "World", "tags": ["a"]}
    assert first["headline"]["text"] == "Harbour reopens 7"
    assert newsparse("-", "--text-field", "text", "--jsonl", data=records.read_bytes()).stdout.count(b"\n") == 3
    assert names(newsparse(records.parent, "--glob", "*.jsonl", "--jsonl")) == names(done)


def test_a_result_of_a_record_stays_in_its_folder(records: Path, tmp_path: Path) -> None:
    assert newsparse(records, "--json", "-o", tmp_path / "out/").returncode == 0
    files = {p.relative_to(tmp_path / "out").as_posix() for p in (tmp_path / "out").rglob("*.json")}
    assert files == {"2024/7.json", "2024/line-3.json", "2024/..%2Fx y.json"}


def test_other_fields_for_text_and_id(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(json.dumps({"body": STORY, "url": "u1"}), "utf-8")
    done = newsparse(tmp_path / "a.jsonl", "--jsonl", "--text-field", "body", "--id-field", "url")
    assert names(done) == ["a.jsonl#u1"]


def test_lines_that_are_no_records_cost_only_themselves(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(b'{"text": "Rain.", "id": 1}\nrain\n[1]\n{"text": 5}\n{"x": ""}\n\xff\n')
    done = newsparse("a.jsonl", "--jsonl", cwd=tmp_path)
    assert done.returncode == 1
    assert names(done) == ["a.jsonl#1"]
    assert said(done) == [
        "a.jsonl:2: no JSON",
        "a.jsonl:3: no JSON object",
        "a.jsonl:4: the field 'text' is no string",
        "a.jsonl:5: the field 'text' is missing",
        "a.jsonl:6: no JSON",
    ]


def test_records_from_python() -> None:
    rows: list[dict[str, Any]] = [{"id": "a", "text": STORY}, {"id": "b"}, {"text": "", "n": 3}]
    first, second, third = parse_records(rows)
    assert first["headline"]["text"] == "Harbour reopens {n}"
    assert first["source"]["record"] == {"id": "a"}
    assert second == {
        "source": {"name": "#b", "record": {"id": "b"}},
        "error": {"stage": "read", "code": "record", "message": "the field 'text' is missing"},
    }
    assert third["source"]["name"] == ":3"
    names = [found["source"]["name"] for found in parse_records([{"id": 1.0}, {"id": float("nan")}, {"id": "b\ud800"}])]
    assert names == ["#1", ":2", "#b\\ud800"]


# ---- several processes


def test_the_number_of_processes_changes_nothing(folder: Path, tmp_path: Path) -> None:
    (folder / "0" / "03.txt").write_bytes(b"\x81\x8d")
    write(folder / "2" / "21.txt", "raise")
    outputs = []
    for jobs in ("1", "2", "3"):
        done = newsparse(folder, "--jsonl", "-j", jobs)
        assert done.returncode == 1
        outputs.append((done.stdout, sorted(said(done))))
        newsparse(folder, "--json", "-j", jobs, "-o", tmp_path / jobs)
    assert outputs[0] == outputs[1] == outputs[2]
    assert [line.partition(":")[0] for line in outputs[0][1]] == [str(folder / "0/03.txt"), str(folder / "2/21.txt")]
    trees = [
        {p.relative_to(tmp_path / j): p.read_bytes() for p in (tmp_path / j).rglob("*.json")} for j in ("1", "2", "3")
    ]
    assert trees[0] == trees[1] == trees[2]
    assert len(trees[0]) == 38


@pytest.mark.parametrize("count", [1, 7, 8, 9, 16, 17])
def test_a_run_ends_with_its_last_text(count: int) -> None:
    """Also where the end of the tasks is seen only when all that were sent are done."""
    worker = Worker(Options(format="jsonl"), None, alone=False)
    tasks = [Task(Input(None, f"{n}", "Rain.")) for n in range(count)]

    def slowly() -> Iterator[Task]:
        yield from tasks
        time.sleep(0.5)

    with Pool(worker, 2) as pool:
        assert [task for task, _ in pool.outcomes(slowly())] == tasks


@posix
def test_a_text_that_kills_its_process_is_set_aside(folder: Path) -> None:
    write(folder / "1" / "13.txt", "die")
    write(folder / "3" / "30.txt", f"die-once {folder / 'once'}")
    done = newsparse(folder, "--jsonl", "-j", "2")
    assert done.returncode == 1
    assert names(done) == [name for name in ALL if name != "1/13.txt"]
    assert said(done) == [
        f"{folder / '1/13.txt'}: set aside: it ended its process twice (SIGKILL); the others are not touched by it"
    ]


@posix
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_text_that_takes_too_long_is_given_up(folder: Path, jobs: str) -> None:
    write(folder / "1" / "13.txt", "hang")
    write(folder / "2" / "20.txt", "sleep 1")
    done = newsparse(folder, "--jsonl", "-j", jobs, "--timeout", "0.8")
    assert names(done) == [name for name in ALL if name != "1/13.txt"]
    (told,) = said(done)
    assert told.startswith(f"{folder / '1/13.txt'}: ")
    # On a machine that does much else, the clock may be the first to see it.
    assert told.endswith(("takes more than 0.8 s to parse; see --timeout", "within 6 s; see --timeout"))


# ---- what goes wrong


def hold_last(folder: Path, tmp_path: Path) -> Path:
    """Makes the last text wait for a file, so that no run ends before something has been done to it."""
    gate = tmp_path / "gate"
    write(folder / "3" / "39.txt", f"wait {gate}", n=39)
    return gate


@posix
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_run_that_is_killed_is_taken_up(folder: Path, tmp_path: Path, jobs: str) -> None:
    for path in folder.rglob("*.txt"):
        write(path, "sleep 0.05", n=path.stem)
    last = hold_last(folder, tmp_path)
    out = tmp_path / "out.jsonl"
    with subprocess.Popen(command(folder, "--jsonl", "-o", out, "-j", jobs), stderr=subprocess.PIPE) as process:
        wait_for(lambda: part(out).count(b"\n") > 25, process)
        process.kill()
    last.touch()
    assert not out.exists()
    done = newsparse(folder, "--jsonl", "-o", out, "-j", jobs, "--resume")
    assert "unchanged" in said(done)[-1]
    assert out.read_bytes() == newsparse(folder, "--jsonl").stdout
    assert not out.with_name("out.jsonl.part").exists()


def part(out: Path) -> bytes:
    try:
        return out.with_name(out.name + ".part").read_bytes()
    except FileNotFoundError:
        return b""


def wait_for(condition: Callable[[], bool], process: subprocess.Popen[bytes]) -> None:
    for _ in range(12000):  # on a machine that does other things
        if condition():
            return
        assert process.poll() is None
        time.sleep(0.01)
    raise AssertionError("it never happened")


@posix
def test_a_folder_of_results_is_taken_up(folder: Path, tmp_path: Path) -> None:
    for path in folder.rglob("*.txt"):
        write(path, "sleep 0.03", n=path.stem)
    last = hold_last(folder, tmp_path)
    out = tmp_path / "out"
    with subprocess.Popen(command(folder, "--json", "-o", out, "-j", "2"), stderr=subprocess.PIPE) as process:
        wait_for(lambda: len(list(out.rglob("*.json"))) > 20, process)
        process.kill()
    last.touch()
    for path in out.rglob("*.json"):
        json.loads(path.read_bytes())  # whole
    assert newsparse(folder, "--json", "-o", out, "--resume").returncode == 0
    newsparse(folder, "--json", "-o", tmp_path / "undisturbed")
    assert tree(out) == tree(tmp_path / "undisturbed")


def tree(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*.json*") if p.is_file()}


@posix
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_interrupt_says_how_to_go_on(folder: Path, tmp_path: Path, jobs: str) -> None:
    for path in folder.rglob("*.txt"):
        write(path, "sleep 0.05", n=path.stem)
    last = hold_last(folder, tmp_path)
    out = tmp_path / "out.jsonl"
    with subprocess.Popen(
        command(folder, "--jsonl", "-o", out, "-j", jobs), stderr=subprocess.PIPE
    ) as process:  # fmt: skip
        wait_for(lambda: part(out).count(b"\n") > 3, process)
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate()
    last.touch()
    assert process.returncode == 130
    assert errors.decode().count("\n") == 1
    assert "the same command with --resume goes on from there" in errors.decode()
    for line in part(out).splitlines(keepends=True):
        json.loads(line)
        assert line.endswith(b"\n")
    newsparse(folder, "--jsonl", "-o", out, "--resume")
    assert out.read_bytes() == newsparse(folder, "--jsonl").stdout


def test_a_run_that_ends_before_it_did_anything_keeps_what_was_done(tmp_path: Path) -> None:
    """What an earlier run left is there for the next, also where this one was interrupted at once."""
    items = [Input(None, f"{n}", "Rain.") for n in range(3)]
    path, place = tmp_path / "out.jsonl", tmp_path / "manifest"
    for n in range(2):
        with open_manifest(place, "same", resume=n > 0) as manifest:
            lines = LineFile(path, manifest, resume=n > 0)
            for item in items if n == 0 else []:
                lines.write(item, b'{"sha256":"x"}\n', "x", 0)
            lines.close()
    assert part(path).count(b"\n") == 3
    with open_manifest(place, "same", resume=True) as manifest:
        lines = LineFile(path, manifest, resume=True)
        assert all(lines.keep(item, "x") for item in items)
        lines.finish()
    assert path.read_bytes().count(b"\n") == 3


@posix
def test_a_worker_that_is_killed_costs_nothing(folder: Path) -> None:
    for path in folder.rglob("*.txt"):
        write(path, "sleep 0.05", n=path.stem)
    with subprocess.Popen(
        command(folder, "--jsonl", "-j", "2"), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout
        first = process.stdout.readline()
        victims = subprocess.run(["pgrep", "-P", str(process.pid), "-f", "spawn_main"], capture_output=True, check=True)
        os.kill(int(victims.stdout.split()[0]), signal.SIGKILL)
        rest, errors = process.communicate()
    assert process.returncode == 0
    assert errors == b""
    assert [json.loads(line)["source"]["name"] for line in (first + rest).splitlines()] == ALL


@posix
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_disk_that_is_full_leaves_whole_lines(folder: Path, tmp_path: Path, jobs: str) -> None:
    import resource

    out = tmp_path / "out.jsonl"
    limit = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))  # noqa: E731
    done = newsparse(folder, "--jsonl", "-o", out, "-j", jobs, before=limit)
    assert done.returncode == 1
    assert said(done)[0] == f"{part_path(out)}: file too large"
    assert "with --resume a run goes on from there" in said(done)[1]
    assert not out.exists()
    lines = part(out).splitlines(keepends=True)
    assert lines
    assert all(line.endswith(b"}\n") and json.loads(line) for line in lines)
    assert newsparse(folder, "--jsonl", "-o", out, "-j", jobs, "--resume").returncode == 0
    assert out.read_bytes() == newsparse(folder, "--jsonl").stdout


def part_path(out: Path) -> Path:
    return out.with_name(out.name + ".part")


@posix
def test_a_file_that_vanishes_is_told(folder: Path) -> None:
    write(folder / "0" / "00.txt", f"unlink {folder / '0' / '09.txt'}")
    done = newsparse(folder, "--jsonl")
    assert done.returncode == 1
    assert names(done) == [name for name in ALL if name != "0/09.txt"]
    assert said(done) == [f"{folder / '0/09.txt'}: no such file or directory"]


def obey_permissions() -> None:
    """Takes from the administrator, under whom tests may run, the right to read and write everything."""
    if sys.platform == "linux" and os.geteuid() == 0:
        for capability in (1, 2):  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH
            ctypes.CDLL(None).prctl(24, capability, 0, 0, 0)  # PR_CAPBSET_DROP


@posix
def test_folders_that_cannot_be_read_or_written(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    (out / "2").mkdir(parents=True)
    (folder / "1").chmod(0)
    (out / "2").chmod(0o555)
    try:
        done = newsparse(folder, "--json", "-o", out, before=obey_permissions)
    finally:
        (folder / "1").chmod(0o755)
        (out / "2").chmod(0o755)
    assert done.returncode == 1
    lines = said(done)
    assert lines[0] == f"{folder / '1'}: permission denied"
    assert lines[1] == f"{out / '2' / '20.json'}: permission denied"
    assert lines[-1].startswith("31 inputs: 20 written, 11 failed")
    assert len(tree(out)) == 20


@posix
def test_a_folder_that_loses_its_permission_in_mid_run(folder: Path, tmp_path: Path) -> None:
    write(folder / "1" / "13.txt", f"close {folder / '2'}")
    try:
        done = newsparse(folder, "--json", "-o", tmp_path / "out", before=obey_permissions)
    finally:
        (folder / "2").chmod(0o755)
    assert done.returncode == 1
    assert said(done)[0] == f"{folder / '2'}: permission denied"
    assert said(done)[-1].startswith("31 inputs: 30 written, 1 failed")


def test_a_large_file_does_not_stop_the_others(folder: Path) -> None:
    (folder / "1" / "13.txt").write_text("It rained, the mayor said. " * 2_000_000, "utf-8")
    done = newsparse(folder, "--jsonl", "--timeout", "1", "-j", "2")
    assert names(done) == [name for name in ALL if name != "1/13.txt"]
    limits = (
        "takes more than 1 s to parse",
        "could not be read and parsed within 7 s",
    )  # a busy machine gives little CPU
    assert said(done) in [[f"{folder / '1/13.txt'}: {limit}; see --timeout"] for limit in limits]


def test_failures_for_programs(folder: Path, tmp_path: Path) -> None:
    write(folder / "1" / "13.txt", "raise")
    (folder / "2" / "20.txt").write_bytes(b"\x81")
    done = newsparse(folder, folder / "none", "--jsonl", "-o", tmp_path / "o.jsonl", "--errors", "json")
    failures = [json.loads(line) for line in done.stderr.splitlines()]
    assert failures == [
        {
            "path": str(folder / "1/13.txt"), "stage": "parse", "code": "fault",
            "message": "a fault in newsparse, not in the text: RuntimeError: as ordered", "hint": "--debug shows where",
        },
        {
            "path": str(folder / "2/20.txt"), "stage": "read", "code": "encoding",
            "message": "neither UTF-8 nor Windows-1252 (byte 0x81 at 0)", "hint": "name its --encoding",
        },
        {
            "path": str(folder / "none"), "stage": "read", "code": "ENOENT", "message": "no such file or directory",
            "hint": "",
        },
    ]  # fmt: skip


# ---- going on


@pytest.mark.parametrize("place", ["out.jsonl", "out/"])
def test_what_is_done_is_not_done_again(folder: Path, tmp_path: Path, place: str) -> None:
    target = tmp_path / place

    def run(*more: str) -> str:
        form = "--json" if place.endswith("/") else "--jsonl"
        return said(newsparse(folder, form, "-o", f"{tmp_path}/{place}", "-q" if not more else "-v", *more))[-1:][0]

    def result() -> object:
        return target.read_bytes() if target.is_file() else tree(target)

    newsparse(folder, "--jsonl" if place == "out.jsonl" else "--json", "-o", f"{tmp_path}/{place}")
    first = result()
    assert "0 written, 40 unchanged, 0 failed" in run("--resume")
    assert result() == first
    write(folder / "1" / "13.txt", n="thirteen")
    (folder / "3" / "39.txt").unlink()
    write(folder / "0" / "005.txt", n="new")
    assert "2 written, 38 unchanged, 0 failed" in run("--resume")
    assert result() != first
    assert "0 written, 40 unchanged, 0 failed" in run("--resume")
    assert "40 written, 0 failed" in run("--resume", "--min-confidence", "0.1")
    assert "40 written, 0 failed" in run("--min-confidence", "0.1", "-v")
    fresh = newsparse(folder, "--jsonl", "--min-confidence", "0.1").stdout
    if target.is_file():
        assert target.read_bytes() == fresh


def test_what_would_be_done(folder: Path, tmp_path: Path) -> None:
    done = newsparse(folder, "--dry-run")
    assert done.stdout.decode().splitlines() == [str(folder / name) for name in ALL]
    newsparse(folder, "--jsonl", "-o", tmp_path / "o.jsonl")
    write(folder / "1" / "13.txt", n="thirteen")
    done = newsparse(folder, "--jsonl", "-o", tmp_path / "o.jsonl", "--resume", "--dry-run")
    assert done.stdout.decode().splitlines() == [str(folder / "1/13.txt")]
    assert said(done) == ["1 of 40 inputs would be done"]


def test_to_go_on_needs_a_place_that_can_be_looked_at(folder: Path, tmp_path: Path) -> None:
    for arguments in (["--jsonl"], ["--json", "-o", tmp_path / "all.json"]):
        done = newsparse(folder, *arguments, "--resume")
        assert done.returncode == 2
        assert "--resume needs -o with a folder, or with a file for --jsonl" in said(done)[0]


def test_files_in_a_folder_take_another_ending(folder: Path, tmp_path: Path) -> None:
    newsparse(folder / "0", "--json", "-o", tmp_path / "out", "--suffix", ".parsed.json")
    assert sorted(tree(tmp_path / "out"))[:2] == ["00.parsed.json", "01.parsed.json"]
