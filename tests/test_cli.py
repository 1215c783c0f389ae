"""The command as people and scripts run it: results, remarks and exit codes of the real process."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from .forks import run

SEED = Path(__file__).parent.parent / "seeds" / "000_bb1a1830e3e72988.txt"


def newsparse(*arguments: str | Path, data: bytes = b"", cwd: Path | None = None) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "COLUMNS": "80", "NO_COLOR": "1"}
    return run("-m", "newsparse", *map(str, arguments), data=data, cwd=cwd, env=environment)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two articles, one below the other; a file that is no article; a file that cannot be decoded."""
    root = tmp_path / "articles"
    (root / "may").mkdir(parents=True)
    (root / "b.txt").write_text("Second headline\n\nIt rained, the mayor said.\n", "utf-8")
    (root / "may" / "a.txt").write_text("First headline\n\nIt snowed, the mayor said.\n", "utf-8")
    (root / "notes.md").write_text("# Notes\n", "utf-8")
    return root


def test_json_of_one_file_is_one_object() -> None:
    done = newsparse(SEED, "--json")
    article = json.loads(done.stdout)
    assert done.returncode == 0
    assert done.stderr == b""
    assert article["source"] == {
        "name": SEED.name, "encoding": "utf-8", "length": 2150, "text": "given",
        "sha256": "785882cc7126e863b776651ea0093c13333ce6d054dcd94dd97c2d277a1f1443",
    }  # fmt: skip


def test_a_pipe_gives_the_same_as_the_file() -> None:
    of_file, of_pipe = (json.loads(newsparse(*a, "--json", data=SEED.read_bytes()).stdout) for a in ([SEED], ["-"]))
    assert of_pipe["source"].pop("name") == "<stdin>"
    assert of_file["source"].pop("name") == SEED.name
    assert of_pipe == of_file
    assert json.loads(newsparse("--json", data=SEED.read_bytes()).stdout)["blocks"] == of_file["blocks"]


DOUBTFUL = "Harbour to close\n\nThe council heard of the claim that the bridge would fall.\n"


@pytest.mark.parametrize(("more", "quotes"), [([], 0), (["--min-confidence", "0"], 1)])
def test_quotes_that_are_seldom_right_are_left_out_and_counted(tmp_path: Path, more: list[str], quotes: int) -> None:
    path = tmp_path / "a.txt"
    path.write_text(DOUBTFUL, "utf-8")
    done = newsparse(path, "--json", "--fail-on-warning", *more)
    article = json.loads(done.stdout)
    assert len(article["quotes"]) == quotes
    told = [w["message"] for w in article["warnings"] if w["code"] == "quotes-left-out"]
    assert told == ["1 quote of a confidence below 0.5 left out"] * (1 - quotes)
    assert done.returncode == 0, "what is left out by an option is no fault of the text"


def test_min_confidence_leaves_doubtful_quotes_out() -> None:
    every, sure = (
        json.loads(newsparse(SEED, "--json", *more).stdout)["quotes"] for more in ([], ["--min-confidence", "0.9"])
    )
    assert [q["text"] for q in sure] == [q["text"] for q in every if q["confidence"] >= 0.9]
    assert 0 < len(sure) < len(every)
    done = newsparse(SEED, "--json", "--min-confidence", "high")
    assert done.returncode == 2
    assert b"'high' is no number from 0 to 1" in done.stderr


def test_a_folder_gives_an_array_in_the_order_of_the_tree(folder: Path) -> None:
    done = newsparse(folder, "--json")
    assert [a["source"]["name"] for a in json.loads(done.stdout)] == ["b.txt", "may/a.txt"]
    lines = newsparse(folder, "--jsonl").stdout.splitlines()
    assert [json.loads(line) for line in lines] == json.loads(done.stdout)


def test_glob_chooses_among_the_files_of_a_folder(folder: Path) -> None:
    names = [
        json.loads(x)["source"]["name"] for x in newsparse(folder, "--jsonl", "--glob", "*.md").stdout.splitlines()
    ]
    assert names == ["notes.md"]
    done = newsparse(folder, "--jsonl", "--glob", "*.html")
    assert (done.returncode, done.stdout) == (3, b"")
    assert b"no file matches *.html" in done.stderr


def test_output_to_a_folder_mirrors_the_tree(folder: Path, tmp_path: Path) -> None:
    done = newsparse(folder, "--markdown", "-o", tmp_path / "out")
    assert (done.returncode, done.stdout) == (0, b"")
    written = sorted(p.relative_to(tmp_path / "out").as_posix() for p in (tmp_path / "out").rglob("*") if p.is_file())
    assert written == [".newsparse-manifest", "b.md", "may/a.md"]


def test_each_file_of_a_folder_is_as_its_article_alone_would_be(folder: Path, tmp_path: Path) -> None:
    newsparse(folder, "--json", "-o", tmp_path / "out")
    newsparse(folder / "b.txt", "--json", "-o", tmp_path / "b.json")
    assert (tmp_path / "out" / "b.json").read_text("utf-8") == (tmp_path / "b.json").read_text("utf-8")


def test_several_articles_in_the_view_for_people_are_told_apart_by_their_names(folder: Path) -> None:
    shown = newsparse(folder).stdout.decode().splitlines()
    assert [line.split(" ─")[0] for line in shown if ".txt ─" in line] == ["b.txt", "may/a.txt"]
    assert shown[0].startswith("b.txt ─")
    assert newsparse(folder / "b.txt").stdout.decode().startswith("Second headline\n")


def test_output_to_a_file(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "all.jsonl"
    assert newsparse(folder, "--jsonl", "-o", out).returncode == 0
    assert len(out.read_text("utf-8").splitlines()) == 2
    assert newsparse(SEED, "-f", "json", "-o", tmp_path / "one.json").stdout == b""
    assert json.loads((tmp_path / "one.json").read_text("utf-8"))["schema_version"] == "1.1"


def test_one_bad_file_does_not_stop_the_others(folder: Path) -> None:
    (folder / "c.txt").write_bytes(b"\x81\x8d")
    done = newsparse(folder, folder / "missing.txt", "--jsonl")
    assert done.returncode == 1
    assert len(done.stdout.splitlines()) == 2
    first, second = done.stderr.decode().splitlines()
    assert first.endswith("c.txt: neither UTF-8 nor Windows-1252 (byte 0x81 at 0); name its --encoding")
    assert second.endswith("missing.txt: no such file or directory")


# arguments, exit code, what the one line on standard error says
WRONG: list[tuple[list[str], int, str]] = [
    (["missing.txt"], 3, "missing.txt: no such file or directory"),
    ([""], 3, "'': no file; an empty argument stands where a path should"),
    (["--nonsense"], 2, "--nonsense"),
    (["--json", "--markdown", "-"], 2, "one format at a time, not json and markdown"),
    (["--format", "nonsense", "-"], 2, "'nonsense' is none of terminal, json, jsonl, markdown"),
    (["--csv", "rows", "-"], 2, "'rows' is none of quotes, articles"),
    (["--bom", "--json", "-"], 2, "goes with CSV, not with json"),
    (["--output", "", "-"], 2, "Invalid value for '--output' / '-o': needs a value, not ''"),
    (["--glob", "", "-"], 2, "Invalid value for '--glob': needs a value, not ''"),
    (["--exclude", "", "-"], 2, "Invalid value for '--exclude': needs a value, not ''"),
    (["--files-from", "missing"], 3, "missing: no such file or directory"),
    (["--text-field", "", "-"], 2, "Invalid value for '--text-field': needs a value, not ''"),
    (["--id-field", "", "-"], 2, "Invalid value for '--id-field': needs a value, not ''"),
    *(
        ([f"--{name}-field", "", "-"], 2, f"Invalid value for '--{name}-field': needs a value, not ''")
        for name in ("title", "author", "date", "source", "url")
    ),
    (["--encoding", "utf-16", str(SEED)], 3, "not utf-16 (byte 0x2e at 2164); try another --encoding"),
    (["--encoding", "klingon", "-"], 2, "'klingon' is no encoding"),
    (["--encoding", "rot13", "-"], 2, "'rot13' is no encoding"),
    (["--input-format", "lexis", "-"], 2, "'lexis' is none of text, "),
    (["--max-bytes", "many", "-"], 2, "'many' is no number of bytes"),
    (["--reference-date", "yesterday", "-"], 2, "'yesterday' is no date; write it as 2017-02-14"),
    (["--reference-date", "2017-02-30", "-"], 2, "'2017-02-30' is no date"),
    (["--lang", "english please", "-"], 2, "'english please' is no language tag"),
    (["--min-confidence", "2", "-"], 2, "'2' is no number from 0 to 1"),
    (["--min-confidence", "nan", "-"], 2, "'nan' is no number from 0 to 1"),
    (["--suffix", "../x", "-"], 2, "'../x' is no suffix of a file's name"),
    (["--jobs", "0", "-"], 2, "'0' is no number of processes; write it as 4 or auto"),
    (["--jobs", "9999999", "-"], 2, "'9999999' is no number of processes"),
    (["--timeout", "-1", "-"], 2, "'-1' is no number of seconds"),
    (["--timeout", "nan", "-"], 2, "'nan' is no number of seconds"),
    (["--timeout", "100001", "-"], 2, "'100001' is too long; 100000 seconds are the most"),
    (["--timeout", "1e300", "-"], 2, "'1e300' is too long"),
    (["--resume", str(SEED)], 2, "--resume goes with several inputs: folders, lists or records"),
    (["--shard", "3", "-"], 2, "'3' is no part of the inputs; write it as 3/16"),
    (["--shard", "0/4", "-"], 2, "'0/4' is no part of the inputs"),
    (["--dask", "local:1", "-"], 2, "--dask needs inputs that all workers can read"),
    (["--errors", "xml", "-"], 2, "'xml' is none of text, json"),
    (["--only", "sports", "-"], 2, "'sports' is none of archive, url, language"),
    (["--color", "red", "-"], 2, "'red' is none of auto, always, never"),
    (["--completion", "csh"], 2, "'csh' is none of bash, zsh, fish"),
]


@pytest.mark.parametrize(("arguments", "code", "message"), WRONG, ids=[" ".join(w[0]) for w in WRONG])
def test_wrong_input_gives_one_line_and_the_right_code(
    arguments: list[str], code: int, message: str, tmp_path: Path
) -> None:
    done = newsparse(*arguments, cwd=tmp_path)
    assert done.returncode == code
    assert done.stdout == b""
    lines = done.stderr.decode().splitlines()
    assert len(lines) == 1
    assert lines[0].startswith("newsparse: ")
    assert message in lines[0]


def test_every_option_with_a_value_is_tried_with_a_wrong_one() -> None:
    import typer

    from newsparse.cli.command import app

    params: list[Any] = typer.main.get_command(app).params
    options = {max(p.opts, key=len) for p in params if p.param_type_name == "option" and not p.is_flag}
    assert options <= {argument for arguments, _, _ in WRONG for argument in arguments}


def test_windows_1252_is_read_with_a_warning(tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes("“Café” opens\n".encode("cp1252"))
    done = newsparse(path, "--json")
    article = json.loads(done.stdout)
    assert article["source"]["encoding"] == "windows-1252"
    assert article["warnings"][0]["code"] == "encoding"
    assert done.stderr.decode().splitlines() == ["newsparse: old.txt: not UTF-8: read as Windows-1252"]
    assert newsparse(path, "--json", "-q").stderr == b""


def test_an_output_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    blocker = tmp_path / "file"
    blocker.write_text("in the way", "utf-8")
    done = newsparse(SEED, "--json", "-o", blocker / "out.json")
    assert done.returncode == 3
    assert len(done.stderr.splitlines()) == 1
    assert [p.name for p in tmp_path.iterdir()] == ["file"]


def test_what_all_inputs_fail_to_give_replaces_nothing(folder: Path, tmp_path: Path) -> None:
    (bad := tmp_path / "bad.txt").write_bytes(b"\x81\x8d")
    (out := tmp_path / "out.json").write_text("of yesterday", "utf-8")
    for inputs in ([bad], [bad, folder / "missing.txt"]):
        assert newsparse(*inputs, "--json", "-o", out).returncode == 3
        assert out.read_text("utf-8") == "of yesterday"
    assert newsparse(bad, "--json", "-o", tmp_path / "new.json").returncode == 3
    assert not (tmp_path / "new.json").exists()


def test_a_result_never_takes_the_place_of_its_input(folder: Path) -> None:
    before = (folder / "b.txt").read_bytes()
    for place in (folder, folder / "b.txt"):
        done = newsparse(place, "-o", place)
        assert (done.returncode, done.stderr.count(b"\n")) == (2, 1)
        assert b"would take the place of the input" in done.stderr
        assert (folder / "b.txt").read_bytes() == before


def test_two_results_for_one_place_do_not_stop_the_others(folder: Path, tmp_path: Path) -> None:
    done = newsparse(folder, SEED, folder / "b.txt", "--json", "-o", tmp_path / "out")
    assert done.returncode == 1
    line, summary = done.stderr.decode().splitlines()
    assert "4 inputs: 3 written, 1 failed" in summary
    said = f"b.json: two inputs would have their result here, {folder / 'b.txt'} is one; give them outputs of their own"
    assert line.endswith(said)
    assert (tmp_path / "out" / SEED.with_suffix(".json").name).exists()


def test_inputs_of_one_name_are_told_apart(tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("may/a.txt", "may/deep/a.txt", "june/deep/a.txt", "june/b.txt")]
    for file in files:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("Rain in Tolling.\n", "utf-8")

    def names(*given: Path) -> list[str]:
        done = newsparse(*given, "--jsonl", "-q")
        return [json.loads(line)["source"]["name"] for line in done.stdout.splitlines()]

    assert names(files[0], files[3]) == ["a.txt", "b.txt"]
    assert names(files[0], files[0].parent / "deep" / ".." / "a.txt") == ["a.txt", "a.txt"]
    assert names(files[0], files[1], files[3]) == ["may/a.txt", "deep/a.txt", "b.txt"]
    assert names(*files) == [f"{tmp_path.name}/may/a.txt", "may/deep/a.txt", "june/deep/a.txt", "b.txt"]
    done = newsparse(*files[:2], "--json", "-o", tmp_path / "out")
    assert done.returncode == 0
    assert sorted(path.parent.name for path in (tmp_path / "out").rglob("*.json")) == ["deep", "may"]
    done = newsparse(tmp_path / "may", tmp_path / "june", "--jsonl")
    assert done.stderr.count(b" have one name in the results; search the folder above both\n") == 1
    assert newsparse(tmp_path / "may", tmp_path / "may", "--jsonl").stderr == b""


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a system with links and pipes that have names")
def test_an_output_that_is_no_file_is_not_replaced(tmp_path: Path) -> None:
    (link := tmp_path / "latest.json").symlink_to("today.json")
    assert newsparse(SEED, "--json", "-o", link).returncode == 0
    assert link.is_symlink()
    assert json.loads((tmp_path / "today.json").read_text("utf-8"))["schema_version"] == "1.1"
    os.mkfifo(pipe := tmp_path / "pipe")
    with subprocess.Popen(["cat", pipe], stdout=subprocess.PIPE) as reader:
        assert newsparse(SEED, "--jsonl", "-o", pipe).returncode == 0
        assert reader.stdout
        assert len(reader.stdout.read().splitlines()) == 1
    assert pipe.is_fifo()


def test_an_empty_argument_is_not_the_current_folder(folder: Path) -> None:
    done = newsparse("", "--json", cwd=folder)
    assert done.returncode == 3
    assert done.stderr.decode().splitlines() == ["newsparse: '': no file; an empty argument stands where a path should"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("arguments", ["--json -", "--version", "--help", "--schema"])
def test_a_full_disk_is_no_fault_of_ours(arguments: str) -> None:
    command = f"echo Rain. | {sys.executable} -m newsparse {arguments} > /dev/full"
    done = subprocess.run(["bash", "-c", command], capture_output=True, check=False)
    assert done.returncode == 3
    assert done.stderr.decode().splitlines() == ["newsparse: standard output: no space left on device"]


@pytest.mark.skipif(os.name == "nt", reason="needs a shell that closes streams")
@pytest.mark.parametrize("arguments", [f"--json {SEED}", "--version", "--help", f"--dry-run {SEED}"])
def test_standard_output_that_is_closed_is_no_place_for_results(arguments: str) -> None:
    done = subprocess.run(
        ["bash", "-c", f"{sys.executable} -m newsparse {arguments} >&-"], capture_output=True, check=False
    )
    assert done.returncode == 3
    assert done.stderr.endswith(b"newsparse: standard output: is closed\n")
    there = subprocess.run(["bash", "-c", f"{sys.executable} -m newsparse --json {SEED} 2>&-"], capture_output=True)
    assert there.returncode == 0


@pytest.mark.skipif(os.name == "nt", reason="needs a shell that closes streams")
@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        ("--json", 3, "<stdin>: is closed"),
        ("--json -j 2", 3, "<stdin>: is closed"),
        (f"--json {SEED} -", 1, "<stdin>: is closed"),
        ("--jsonl --text-field text -", 3, "<stdin>: is closed"),
        ("--files-from -", 3, "-: is closed"),
    ],
)
def test_standard_input_that_is_closed_is_no_empty_article(arguments: str, code: int, message: str) -> None:
    command = f"{sys.executable} -m newsparse {arguments} <&-"
    done = subprocess.run(["bash", "-c", command], capture_output=True, check=False)
    assert done.returncode == code
    assert done.stderr.decode().splitlines() == [f"newsparse: {message}"]
    assert done.stdout.count(b"schema_version") == (code == 1)


def test_standard_input_that_is_empty_is_an_empty_article() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "newsparse", "--json"], stdin=subprocess.DEVNULL, capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)["source"]["length"] == 0


@pytest.mark.skipif(os.name == "nt", reason="needs signals")
def test_an_interrupt_ends_it_in_silence(tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    with subprocess.Popen(
        [sys.executable, "-m", "newsparse", "--json", SEED, "-", "-o", out],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as process:  # fmt: skip
        while not list(tmp_path.glob(".newsparse-*.part")):  # the draft of the output: the run has begun
            assert process.poll() is None
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        assert process.communicate() == (b"", b"")
    assert process.returncode == 130
    assert not list(tmp_path.iterdir())


def test_a_closed_pipe_ends_it_in_silence(folder: Path) -> None:
    for n in range(200):
        (folder / f"{n}.txt").write_text("Headline\n\n" + "It rained, the mayor said. " * 300, "utf-8")
    command = f"{sys.executable} -m newsparse {folder} --jsonl | head -c 10"
    done = subprocess.run(["bash", "-c", command], capture_output=True, check=False)
    assert done.stdout == b'{"schema_v'
    assert done.stderr == b""


def test_version_and_schema() -> None:
    import newsparse as package

    assert newsparse("--version").stdout.decode() == f"newsparse {package.__version__}\n"
    assert json.loads(newsparse("--schema").stdout)["title"] == "Article"


def test_explain_names_a_rule_for_every_finding() -> None:
    article = json.loads(newsparse(SEED, "--json", "--explain").stdout)
    found = {entry["what"].split()[0] for entry in article["explain"]}
    assert {"headline", "paragraph", "dateline", "credit", "quote"} <= found
    assert all(entry["rule"] for entry in article["explain"])
    for block, entry in zip(article["blocks"], article["explain"], strict=False):
        assert (entry["what"], entry["start"]) == (block["kind"], block["start"])
        assert entry["evidence"]
    assert "explain" not in json.loads(newsparse(SEED, "--json").stdout)


def test_markup_and_escapes_of_an_article_stay_text(tmp_path: Path) -> None:
    path = tmp_path / "odd.txt"
    path.write_text(
        "A [bold]claim[/i] :house:\n\n\x1b[31mIt [between Flynn and Kislyak] rained\x07, he said.\n", "utf-8"
    )
    shown = newsparse(path).stdout.decode()
    assert "A [bold]claim[/i] :house:" in shown
    assert "[between Flynn and Kislyak]" in shown
    assert "\x1b" not in shown
    assert "\x07" not in shown
