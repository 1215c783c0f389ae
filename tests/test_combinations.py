"""Options beside each other: those that would do nothing are told, all others work."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
import typer

from newsparse.cli.command import app
from newsparse.cli.help import GROUPS
from newsparse.inputs.search import Search, Shard
from newsparse.runs.cluster import do_shard
from newsparse.runs.options import Options

from .test_batch import newsparse, said

COMPLAINT: Any = typer.BadParameter.__mro__[2]  # what every complaint about the command line derives from
STORY = "Rain at last\n\nIt rained, the mayor said.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two articles in a folder, a file of records, and one whose name begins with a dash."""
    (tmp_path / "in").mkdir()
    for name in ("in/a.txt", "in/b.txt", "-a.txt"):
        (tmp_path / name).write_text(STORY, "utf-8")
    (tmp_path / "r.jsonl").write_text(json.dumps({"id": 7, "text": STORY}) + "\n", "utf-8")
    (tmp_path / "list").write_text("in/a.txt\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


# arguments, what the complaint says
IDLE = [
    ("in/a.txt --bom", "--bom: goes with CSV, not with terminal"),
    ("in/a.txt --json --bom", "--bom: goes with CSV, not with json"),
    ("in/a.txt --markdown --only quotes", "--only: goes with terminal, json, jsonl, not with markdown"),
    ("in/a.txt --csv quotes --only quotes", "--only: goes with terminal, json, jsonl, not with csv-quotes"),
    ("in/a.txt --markdown --explain", "--explain: goes with terminal, html, json, jsonl, parquet, not with markdown"),
    ("in/a.txt --csv articles --explain", "--explain: goes with"),
    ("in --sqlite -o n.db --explain", "--explain: goes with"),
    ("in/a.txt --only quotes --explain", "--explain: goes with terminal, html, json, jsonl, parquet, not with --only"),
    ("in/a.txt --json --color always", "--color: goes with the view for people, not with json"),
    ("in/a.txt --only quotes --color always", "--color: goes with the view for people, not with --only"),
    ("in/a.txt -f ninjs --min-confidence 0.5", "--min-confidence: is for quotes, which ninjs does not hold"),
    ("in/a.txt --only body --min-confidence 0.5", "--min-confidence: is for quotes, which --only body leaves out"),
    ("in/a.txt --text --lang en", "--lang: is for what is found in a text, and --text writes the text alone"),
    ("in/a.txt --suffix .x", "--suffix: goes with a file for each article: name a folder with -o DIR/"),
    ("in/a.txt --suffix .x -o out --json", "--suffix: goes with a file for each article"),
    ("in --suffix .x -o all.jsonl", "--suffix: goes with a file for each article"),
    ("in --suffix .x -o in --sqlite", "--suffix: goes with a file for each article"),
    ("in/a.txt --json --duplicates", "--duplicates: goes with -o and a file of .jsonl, a folder of .json, .jsonl or"),
    ("in --json -o all.json --duplicates", "--duplicates: goes with -o and a file of .jsonl, a folder of .json"),
    ("in --csv quotes -o q.csv --duplicates", "--duplicates: goes with -o and"),
    ("in --jsonl -o o.jsonl --only quotes --duplicates", "--duplicates: looks at the body, which --only quotes leaves"),
    ("in/a.txt --glob *.md", "--glob: chooses among the files of a folder, and none is given"),
    ("in/a.txt - --exclude b*", "--exclude: chooses among the files of a folder, and none is given"),
    ("in/a.txt --text-field body", "--text-field: goes with records: a .jsonl, .json"),
    ("in --id-field url", "--id-field: goes with records: a .jsonl, .json, .csv or .tsv file"),
    ("- --id-field url", "--id-field: goes with records; - is a stream of them where --text-field says so"),
    ("r.jsonl --encoding latin-1", "--encoding: is for texts; records are read as UTF-8"),
    ("- -", "PATHS: reads standard input, which can be read once"),
    ("- --files-from -", "--files-from: reads standard input, which can be read once"),
    ("in --jsonl -o o.jsonl --dask local:1 -j 2", "--jobs: does nothing on a cluster: --dask makes shards"),
    ("in --jsonl -o o.jsonl --dask local:1 --timeout 5", "--timeout: does nothing on a cluster"),
    ("in/a.txt -q -v", "--quiet: does not go with --verbose"),
    ("in/a.txt --csv quotes --csv articles", "'--csv': stands twice; which of them is meant?"),
    ("in/a.txt -o a.json --output b.json", "'--output' / '-o': stands twice; which of them is meant?"),
    ("in/a.txt --json --csv quotes", "--format: one format at a time, not json and csv-quotes"),
    ("in/a.txt --json -f jsonl", "--format: one format at a time, not json and jsonl"),
    ("in/a.txt --json -o a.md", "-o: 'a.md' is the name of a file of markdown, not json; name it a.json, or ask for"),
    ("in --jsonl -o all.json", "-o: 'all.json' is the name of a file of json, not jsonl; name it all.jsonl, or ask"),
    ("in --csv quotes -o q.articles.csv", "-o: 'q.articles.csv' is the name of a file of csv-articles, not csv-quotes"),
    ("in --sqlite -o notes.txt", "-o: 'notes.txt' is the name of a file of terminal, not sqlite"),
    ("in -o out.xlsx", "-o: '.xlsx' is the ending of no format (.txt .json .jsonl .md .html .csv .articles.csv"),
    ("in/a.txt -o out.xlsx", "); choose one with -f, or end a folder with /"),
    ("-a.txt", "'-a.txt' is read as options; write the file as ./-a.txt"),
    ("in/a.txt --jsn", "--jsn"),
    ("in/a.txt -f JASON", "sqlite; did you mean 'json'?"),
    ("in/a.txt --csv quote", "'quote' is none of quotes, articles; did you mean 'quotes'?"),
    ("in/a.txt --only quotes,deks", "warnings; did you mean 'deck'?"),
    ("in/a.txt --color allways", "never; did you mean 'always'?"),
    ("in/a.txt --min_confidence 1", "--min-confidence"),
]  # fmt: skip


@pytest.mark.parametrize(("arguments", "message"), IDLE, ids=[arguments for arguments, _ in IDLE])
def test_what_would_do_nothing_is_told(
    folder: Path, capfd: pytest.CaptureFixture[str], arguments: str, message: str
) -> None:
    before = sorted(folder.rglob("*"))
    with pytest.raises(COMPLAINT) as error:
        app(arguments.split(" "), standalone_mode=False)
    assert error.value.exit_code == 2
    assert message in error.value.format_message()
    assert capfd.readouterr() == ("", "")
    assert sorted(folder.rglob("*")) == before


WORKING = [
    "in/a.txt --csv quotes --bom",
    "in --jsonl -o all.jsonl --only body,quotes --duplicates",
    "in/a.txt --json --color never",
    "in/a.txt --full",
    "in/a.txt --text -o a.txt",
    "in --text -o texts/ --encoding utf-8",
    "in --json -o out --prune",
    "in/a.txt --json --only quotes --explain",
    "in/a.txt --json --only speakers --min-confidence 0.5",
    "in/a.txt --json --jobs 1",
    "in --glob *.txt --exclude b*",
    "--files-from list --glob *.txt",
    "r.jsonl --text-field text --id-field id",
    "r.jsonl --title-field title --author-field by --date-field day --source-field paper --url-field url",
    "in --glob *.jsonl --glob a.txt --id-field id",
    "in/a.txt r.jsonl --encoding utf-8 --jsonl",
    "in --json -o out --suffix .parsed.json",
    "in --json -o out.d/",
    "in/a.txt --json -o a.out",
    "in/a.txt -f annotation -o a.json",
    "in/a.txt --csv articles -o a.csv",
    "in/a.txt --markdown -o a.txt",
    "in/a.txt --json -o -",
    "in -o -",
    "in --dry-run --fail-on-warning --shard 1/2 --timeout 5 --resume --jsonl -o all.jsonl",
    "in --errors json -v --fail-on-warning --debug",
    "in -q --errors json",
    "in --input-format text",
    "in/a.txt -v -v --json --json",
    "./-a.txt --json",
    "--json -- -a.txt",
    "--csv=quotes in/a.txt",
    "-fjsonl in/a.txt",
]


@pytest.mark.parametrize("arguments", WORKING)
def test_what_goes_together_works(folder: Path, capfd: pytest.CaptureFixture[str], arguments: str) -> None:
    assert app(arguments.split(" "), standalone_mode=False) == 0, capfd.readouterr().err
    assert not (folder / "-").exists()


def test_every_option_is_tried_beside_others() -> None:
    params: list[Any] = typer.main.get_command(app).params
    tried = {word.partition("=")[0] for case in [*(a for a, _ in IDLE), *WORKING] for word in case.split(" ")}
    alone = {
        "--max-bytes",
        "--reference-date",
        "--lang",
        "--html",
        *(f"--{name}" for name in GROUPS["About newsparse"]),
    }
    options = {name for param in params for name in param.opts if name.startswith("--")}
    shorts = {"--output", "--format", "--jobs"}
    assert options - tried - shorts <= alone


def test_a_variable_that_is_not_set_costs_no_file(folder: Path) -> None:
    """`newsparse -o $OUT in/a.txt` says that the article is the place of the result."""
    done = newsparse("-o", "in/a.txt", cwd=folder)
    assert (done.returncode, done.stdout) == (2, b"")
    assert said(done)[0].startswith(
        "Invalid value for PATHS: none is given, standard input is empty, and -o names in/a.txt; is a value missing"
    )
    assert (folder / "in" / "a.txt").read_text("utf-8") == STORY
    assert newsparse("-o", "new.txt", cwd=folder).returncode == 0
    assert newsparse("-o", "in/a.txt", data=b"Rain.", cwd=folder).returncode == 0


@pytest.mark.skipif(os.name == "nt", reason="needs a terminal")
@pytest.mark.parametrize(
    ("arguments", "status", "beginning"),
    [
        ([], 0, b"Usage: newsparse"),
        (["--json"], 2, b"newsparse: Invalid value for PATHS: name a file or folder, or - "),
    ],
)
def test_without_paths_at_a_terminal(folder: Path, arguments: list[str], status: int, beginning: bytes) -> None:
    import pty
    import subprocess
    import sys

    ours, theirs = pty.openpty()
    done = subprocess.run(
        [sys.executable, "-m", "newsparse", *arguments], stdin=theirs, capture_output=True, check=False, cwd=folder
    )
    os.close(ours)
    os.close(theirs)
    assert done.returncode == status
    assert (done.stdout or done.stderr).startswith(beginning)


# ---- warnings


@pytest.fixture
def doubtful(folder: Path) -> Path:
    """A third article, in an encoding of old, and a fourth that is empty."""
    (folder / "in" / "c.txt").write_bytes("Café opens\n\nIt rained, he said.\n".encode("cp1252"))
    (folder / "in" / "d.txt").touch()
    return folder


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_articles_with_warnings_are_counted(doubtful: Path, jobs: str) -> None:
    done = newsparse("in", "--jsonl", "-o", "all.jsonl", "-j", jobs, cwd=doubtful)
    assert done.returncode == 0
    assert said(done)[-1].startswith("4 inputs: 4 written, 0 failed, 2 with warnings; 3 quotes; ")
    done = newsparse("in", "--jsonl", "-o", "all.jsonl", "-j", jobs, "--fail-on-warning", cwd=doubtful)
    assert done.returncode == 1
    assert list(dict.fromkeys(line.partition(":")[0] for line in said(done))) == ["c.txt", "d.txt", "4 inputs"]
    assert newsparse("in/a.txt", "--json", "--fail-on-warning", cwd=doubtful).returncode == 0
    assert newsparse("in/a.txt", "--json", "-v", cwd=doubtful).stderr.startswith(
        b"newsparse: 1 input: 1 written, 0 failed; 1 quote; "
    )


def test_warnings_come_from_a_cluster(doubtful: Path) -> None:
    search = Search(paths=("in",), shard=Shard(0, 1))
    (doubtful / "shards").mkdir()
    counts = do_shard(search, Options(format="jsonl", output="all.jsonl"), doubtful / "shards", pooled=False)
    assert [(name, [code for code, _ in told]) for name, told in counts.remarks] == [
        ("c.txt", ["encoding"]), ("d.txt", ["empty"]),
    ]  # fmt: skip


def test_warnings_for_programs(doubtful: Path) -> None:
    done = newsparse("in", "none.txt", "--jsonl", "--errors", "json", "--fail-on-warning", cwd=doubtful)
    assert done.returncode == 1
    told = [(line["path"], line["stage"], line["code"]) for line in map(json.loads, done.stderr.splitlines())]
    assert told == [
        ("c.txt", "warning", "encoding"),
        ("d.txt", "warning", "empty"), ("none.txt", "read", "ENOENT"),
    ]  # fmt: skip
    end = json.loads(newsparse("in", "--jsonl", "--errors", "json", "-v", cwd=doubtful).stderr.splitlines()[-1])
    assert end == {
        "stage": "end",
        "inputs": 4,
        "written": 4,
        "skipped": 0,
        "failed": 0,
        "warned": 2,
        "pruned": 0,
        "quotes": 3,
    }


@pytest.mark.parametrize("arguments", [["--foo"], ["-j", "0"], ["in", "-o", "x.foo"], ["none"]])
def test_what_is_wrong_is_told_to_programs_as_an_object(folder: Path, arguments: list[str]) -> None:
    done = newsparse(*arguments, "--errors", "json", cwd=folder)
    (told,) = map(json.loads, done.stderr.splitlines())
    assert told.keys() == {"path", "stage", "code", "message", "hint"}
    assert (done.returncode, told["stage"]) == ((2, "usage") if arguments != ["none"] else (3, "read"))
