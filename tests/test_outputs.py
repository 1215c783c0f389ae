"""Where results go: whole or not there, never through a link, never two runs at once."""

import os
import shutil
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from newsparse.errors import OutputError
from newsparse.files import lock, whole_file

from .test_batch import command, newsparse, said, tree, write

posix = pytest.mark.skipif(os.name == "nt", reason="needs links, modes and signals")
pytestmark = posix


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for n in range(6):
        write(tmp_path / "in" / f"{n}.txt", n=n)
    return tmp_path / "in"


def run(folder: Path, out: Path, *more: str) -> tuple[int, list[str]]:
    done = newsparse(folder, "-q", "-o", out, *more)
    return done.returncode, said(done)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*"))


# ---- what a run goes on from is looked at


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(lambda part: os.truncate(part, 1000), id="cut short"),
        pytest.param(lambda part: part.write_bytes(bytes(part.stat().st_size)), id="NULs"),
        pytest.param(lambda part: part.write_bytes(part.read_bytes()[1:]), id="shifted"),
        pytest.param(lambda part: part.write_bytes(part.read_bytes().replace(b"Ana", b"Eva")), id="altered"),
        pytest.param(lambda part: part.unlink(), id="gone"),
        pytest.param(lambda part: part.write_bytes(part.read_bytes() + b'{"half'), id="more behind"),
    ],
)
def test_a_part_that_is_not_what_the_manifest_knows(folder: Path, tmp_path: Path, spoil: object) -> None:
    out = tmp_path / "out.jsonl"
    write(folder / "4.txt", "die")
    newsparse(folder, "--jsonl", "-o", out)
    part = out.with_name("out.jsonl.part")
    assert part.read_bytes().count(b"\n") == 4
    write(folder / "4.txt", n=4)
    spoil(part)  # type: ignore[operator]
    assert run(folder, out, "--jsonl", "--resume") == (0, [])
    assert out.read_bytes() == newsparse(folder, "--jsonl").stdout


def test_a_finished_file_that_is_not_what_the_manifest_knows(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    assert run(folder, out, "--jsonl") == (0, [])
    whole = out.read_bytes()
    out.write_bytes(bytes(len(whole)))
    assert run(folder, out, "--jsonl", "--resume") == (0, [])
    assert out.read_bytes() == whole


def test_results_in_a_folder_that_are_not_what_the_manifest_knows(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert run(folder, out, "--json") == (0, [])
    whole = tree(out)
    os.truncate(out / "1.json", 100)
    (out / "2.json").write_bytes(b"")
    (out / "3.json").unlink()
    assert run(folder, out, "--json", "--resume") == (0, [])
    assert tree(out) == whole


def test_a_dry_run_changes_nothing(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    run(folder, out, "--jsonl")
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in tmp_path.iterdir() if path.is_file()}
    done = newsparse(folder, "--jsonl", "-o", out, "--resume", "--dry-run", "--explain")
    assert said(done) == ["6 of 6 inputs would be done"]
    newsparse(folder, "--json", "-o", tmp_path / "other/", "--resume", "--dry-run")
    after = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in tmp_path.iterdir() if path.is_file()}
    assert after == before
    assert not (tmp_path / "other").exists()


# ---- names and links


@pytest.mark.parametrize(
    "name", ["out.jsonl.part", ".out.jsonl-manifest", ".out.jsonl-manifest-journal", ".out.jsonl-lock"]
)
@pytest.mark.parametrize("more", [[], ["--resume"]], ids=["", "resume"])
@pytest.mark.parametrize("link", [os.symlink, os.link], ids=["symlink", "hard link"])
def test_nothing_is_written_through_a_link_in_the_place_of_a_known_name(
    folder: Path, tmp_path: Path, name: str, more: list[str], link: object
) -> None:
    precious, out = tmp_path / "precious", tmp_path / "place" / "out.jsonl"
    precious.write_bytes(b"precious")
    out.parent.mkdir()
    link(precious, out.with_name(name))  # type: ignore[operator]
    status, lines = run(folder, out, "--jsonl", *more)
    assert precious.read_bytes() == b"precious"
    if status:
        assert status == 3
        assert lines[0].startswith(f"{out.with_name(name)}: is ")
    else:
        assert out.read_bytes() == newsparse(folder, "--jsonl").stdout


def test_links_in_an_output_folder(folder: Path, tmp_path: Path) -> None:
    precious, out = tmp_path / "precious", tmp_path / "out"
    write(folder / "sub" / "7.txt", n=7)
    precious.mkdir()
    (precious / "0.json").write_bytes(b"precious")
    out.mkdir()
    (out / "0.json").symlink_to(precious / "0.json")
    (out / "sub").symlink_to(precious)
    status, lines = run(folder, out, "--json")
    assert status == 1
    assert lines == [f"{out / 'sub'}: leads out of the output by a link; remove it"]
    assert names(precious) == ["0.json"]
    assert (precious / "0.json").read_bytes() == b"precious"
    assert not (out / "0.json").is_symlink()


def test_a_link_that_the_user_names_goes_on_pointing_where_it_points(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    for name, more in (("a.jsonl", ["--jsonl"]), ("a.csv", ["--csv", "quotes"])):
        link = tmp_path / name
        link.symlink_to(tmp_path / "there" / name)
        assert run(folder, link, *more) == (0, [])
        assert link.is_symlink()
        assert (tmp_path / "there" / name).read_bytes() == newsparse(folder, *more).stdout


def test_a_link_that_leads_to_itself_is_replaced(folder: Path, tmp_path: Path) -> None:
    for name, more in (("a.jsonl", ["--jsonl"]), ("a.csv", ["--csv", "quotes"])):
        (link := tmp_path / name).symlink_to(link)
        assert run(folder, link, *more) == (0, [])
        assert link.read_bytes() == newsparse(folder, *more).stdout


def test_two_files_of_a_result_have_two_names(folder: Path, tmp_path: Path) -> None:
    status, lines = run(folder, tmp_path / "out", "-f", "brat", "--suffix", ".txt")
    assert (status, lines) == (2, ["--suffix .txt: brat writes another file of that name beside each"])


def test_a_file_that_belongs_to_somebody_else(folder: Path, tmp_path: Path) -> None:
    if os.geteuid():
        pytest.skip("needs the administrator")
    place = tmp_path / "tmp"
    place.mkdir()
    place.chmod(0o1777)
    (place / ".out.jsonl-manifest").touch()
    os.chown(place / ".out.jsonl-manifest", 12345, 12345)
    status, lines = run(folder, place / "out.jsonl", "--jsonl", "--resume")
    assert (status, lines) == (3, [f"{place / '.out.jsonl-manifest'}: belongs to somebody else; name another output"])


def test_the_mode_of_a_file_that_is_replaced_stays(folder: Path, tmp_path: Path) -> None:
    for name, more in (("a.jsonl", ["--jsonl"]), ("a.csv", ["--csv", "quotes"]), ("a.json", ["--json"])):
        out = tmp_path / name
        out.touch()
        out.chmod(0o640)
        assert run(folder, out, *more) == (0, [])
        assert stat.S_IMODE(out.stat().st_mode) == 0o640
        assert out.stat().st_size


def test_drafts_of_runs_that_were_killed_are_swept(tmp_path: Path) -> None:
    killed, alive = tmp_path / ".newsparse-0123456789abcdef.part", tmp_path / "a.txt"
    killed.write_bytes(b"half")
    hold = f"""
import pathlib, sys
from newsparse.files import whole_file
with whole_file(pathlib.Path({str(alive)!r})) as stream:
    stream.write(b"x")
    print("there", flush=True)
    sys.stdin.read()
"""
    holder = subprocess.Popen([sys.executable, "-c", hold], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert holder.stdout
    assert holder.stdin
    holder.stdout.readline()
    assert len(names(tmp_path)) == 1, "swept by the other process"
    killed.write_bytes(b"half")
    done = newsparse("-", "--json", "-o", tmp_path / "b.json", data=b"Rain.")
    assert done.returncode == 0
    assert not killed.exists()
    holder.communicate(b"")
    assert names(tmp_path) == ["a.txt", "b.json"]


def test_an_error_while_a_file_is_written_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    with pytest.raises(RuntimeError), whole_file(path) as stream:
        stream.write(b"new")
        raise RuntimeError
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["a"]


# ---- several runs at once


@pytest.mark.parametrize(
    ("output", "more"),
    [("out.jsonl", ["--jsonl"]), ("out/", ["--json"]), ("out.csv", ["--csv", "quotes"]), ("out.parquet", [])],
)
def test_a_second_run_into_the_same_output_is_refused(
    folder: Path, tmp_path: Path, output: str, more: list[str]
) -> None:
    if output == "out.parquet":
        pytest.importorskip("pyarrow")
    gate = tmp_path / "gate"
    write(folder / "0.txt", f"wait {gate}", n=0)
    out = f"{tmp_path}/{output}"
    with subprocess.Popen(command(folder, *more, "-o", out, "-q"), stderr=subprocess.PIPE) as first:
        while not list(tmp_path.rglob("*-lock")):
            assert first.poll() is None
            time.sleep(0.01)
        done = newsparse(folder, *more, "-o", out)
        assert done.returncode == 3
        assert said(done) == [
            f"{out.rstrip('/')}: another run is writing it; wait for it to end, or name another output"
        ]
        gate.touch()
        assert first.communicate()[1] == b""
    assert first.returncode == 0
    assert newsparse(folder, *more, "-o", out).returncode == 0
    assert not list(tmp_path.rglob("*-lock"))


def test_shards_into_one_folder(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    runs = [
        subprocess.Popen(command(folder, "--json", "-o", out, "--shard", f"{n}/3", "-q", "--resume")) for n in (1, 2, 3)
    ]
    assert [process.wait() for process in runs] == [0, 0, 0]
    newsparse(folder, "--json", "-o", tmp_path / "undisturbed")
    assert tree(out) == tree(tmp_path / "undisturbed")
    done = newsparse(folder, "--json", "-o", out, "--shard", "1/3", "--resume")
    assert ", 0 failed" in said(done)[0]
    assert " 0 written" in said(done)[0]


@pytest.mark.parametrize(
    ("name", "empty"),
    [("out.jsonl", b""), ("out.json", b"[\n\n]\n"), ("out.csv", b"source,"), ("out.md", b"")],
)
def test_a_shard_without_inputs_leaves_no_old_results(folder: Path, tmp_path: Path, name: str, empty: bytes) -> None:
    out = tmp_path / name
    out.write_bytes(b"of an earlier run")
    for more in ([], ["--resume"]) if name == "out.jsonl" else ([],):
        assert run(folder, out, "--shard", "1/5000", *more) == (0, [])
        assert out.read_bytes()[: len(empty) or 1] == empty
    out.write_bytes(b"of an earlier run")
    shutil.rmtree(folder)
    folder.mkdir()
    assert newsparse(folder, "-o", out).returncode == 3
    assert out.read_bytes() == b"of an earlier run", "nothing was found where something should be"


def test_a_lock_is_given_back(tmp_path: Path) -> None:
    place = tmp_path / "lock"
    with lock(place, tmp_path), pytest.raises(OutputError, match="another run"), lock(place, tmp_path):
        pass
    both = lock(place, tmp_path, shared=True), lock(place, tmp_path, shared=True)
    with both[0], both[1], pytest.raises(OutputError), lock(place, tmp_path):
        pass
    assert not place.exists()
    with lock(place, tmp_path):
        assert place.exists()


@pytest.mark.skipif(not shutil.which("unshare"), reason="needs unshare")
def test_runs_in_containers_do_not_mix_their_results(folder: Path, tmp_path: Path) -> None:
    """In each container, processes are numbered anew."""
    contained = ["unshare", "--user", "--map-root-user", "--pid", "--fork"]
    if subprocess.run([*contained, "true"], capture_output=True, check=False).returncode:
        pytest.skip("namespaces are not allowed")
    out = tmp_path / "out"
    for n in range(3):
        runs = [
            subprocess.Popen([*contained, *command(folder / f"{m}.txt", "--json", "-o", out / f"{m}-{n}.json")])
            for m in (0, 1)
        ]
        assert [process.wait() for process in runs] == [0, 0]
    for m in (0, 1):
        alone = newsparse(folder / f"{m}.txt", "--json").stdout
        assert {path.read_bytes() for path in out.glob(f"{m}-*.json")} == {alone}


# ---- places that are no files, and not ours


@pytest.mark.parametrize("name", ["/dev/null", "/dev/stdout", "pipe"])
def test_results_go_into_pipes_and_devices(folder: Path, tmp_path: Path, name: str) -> None:
    if name == "pipe":
        os.mkfifo(tmp_path / "pipe")
    reader = subprocess.Popen(["cat", tmp_path / "pipe"], stdout=subprocess.PIPE) if name == "pipe" else None
    done = newsparse(folder, "--jsonl", "-o", tmp_path / name)
    assert done.returncode == 0
    whole = newsparse(folder, "--jsonl").stdout
    if reader:
        assert reader.communicate()[0] == whole
    elif name == "/dev/stdout":
        assert done.stdout == whole


def test_a_pipe_is_no_database(folder: Path, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "p.db")
    assert run(folder, tmp_path / "p.db", "-f", "sqlite") == (
        3,
        [f"{tmp_path / 'p.db'}: is a pipe or a device; name a file"],
    )


def test_a_link_of_somebody_elses_is_not_followed(folder: Path, tmp_path: Path) -> None:
    if os.geteuid():
        pytest.skip("needs the administrator")
    for name, more in (("a.jsonl", ["--jsonl"]), ("a.csv", ["--csv", "quotes"]), ("a.db", []), ("dir", ["--json"])):
        (tmp_path / name).symlink_to(tmp_path / "precious")
        os.lchown(tmp_path / name, 12345, 12345)
        status, lines = run(folder, tmp_path / name, *more)
        assert (status, lines) == (3, [f"{tmp_path / name}: is a link of somebody else's; name another output"])
    assert not (tmp_path / "precious").exists()


@pytest.mark.parametrize("more", [["--jsonl"], ["--json"], ["--csv", "quotes"]])
def test_an_error_of_the_place_names_the_place(folder: Path, tmp_path: Path, more: list[str]) -> None:
    (tmp_path / "file").touch()
    out = tmp_path / "file" / ("out" if more == ["--json"] else f"out.{'csv' if len(more) > 1 else 'jsonl'}")
    status, lines = run(folder, out, *more)
    assert (status, len(lines)) == (3, 1)
    assert lines[0].startswith(str(tmp_path / "file"))
    assert lines[0].endswith("not a directory")


def test_another_folders_results_are_not_replaced(folder: Path, tmp_path: Path) -> None:
    shutil.copytree(folder, tmp_path / "more")
    out = tmp_path / "out"
    assert run(folder, out, "--json") == (0, [])
    for resume in ([], ["--resume"]):
        status, lines = run(tmp_path / "more", out, "--json", *resume)
        assert (status, len(lines)) == (3, 6)
        assert lines[0] == f"{out / '0.json'}: holds the result of {folder / '0.txt'}; name another output"
    folder.rename(tmp_path / "moved")  # what they were made from is elsewhere now
    assert run(tmp_path / "moved", out, "--json") == (0, [])


def test_what_somebody_has_worked_on_is_not_pruned(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run(folder, out, "--json")
    (out / "1.json").write_text("{}", "utf-8")
    for n in (0, 1):
        (folder / f"{n}.txt").unlink()
    status, lines = run(folder, out, "--json", "--prune")
    assert (status, lines) == (0, [f"{out / '1.json'}: has been changed since it was made; kept"])
    assert sorted(tree(out)) == ["1.json", *(f"{n}.json" for n in range(2, 6))]


def test_a_run_of_another_format_prunes_none_of_these(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run(folder, out, "--html")
    (folder / "0.txt").unlink()
    assert run(folder, out, "--json", "--prune") == (0, [])
    assert (out / "0.html").exists()
