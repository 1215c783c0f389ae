"""Options from a file, and what the command says of itself."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .test_batch import newsparse, said

STORY = "Rain at last\n\nIt rained, the mayor said.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(STORY, "utf-8")
    return tmp_path


def test_a_file_names_options_and_the_command_line_overrules_it(folder: Path) -> None:
    (folder / "newsparse.toml").write_text('format = "jsonl"\nglob = ["*.txt"]\nmin-confidence = 0.99\n', "utf-8")
    article = json.loads(newsparse("a.txt", cwd=folder / "in").stdout)
    assert article["quotes"] == []
    assert json.loads(newsparse("a.txt", "--min-confidence", "0", cwd=folder / "in").stdout)["quotes"] != []
    assert newsparse("a.txt", "--no-config", cwd=folder / "in").stdout.startswith(b"Rain at last\n")
    shown = newsparse("--show-config", "-q", cwd=folder / "in").stdout.decode().splitlines()
    assert shown[0] == f"# {folder / 'newsparse.toml'}"
    assert {'format = "jsonl"', 'glob = ["*.txt"]', 'min-confidence = "0.99"', "quiet = true"} < set(shown)


def test_a_table_in_a_project_file(folder: Path) -> None:
    (folder / "pyproject.toml").write_text("[project]\nname = 'x'\n", "utf-8")
    assert newsparse("a.txt", cwd=folder / "in").stdout.startswith(b"Rain at last\n")
    (folder / "pyproject.toml").write_text("[tool.newsparse]\njson = true\nreference-date = 2024-03-02\n", "utf-8")
    assert json.loads(newsparse("a.txt", cwd=folder / "in").stdout)["headline"]["text"] == "Rain at last"
    assert 'reference-date = "2024-03-02"' in newsparse("--show-config", cwd=folder).stdout.decode()


def test_what_is_shown_is_a_configuration_file(folder: Path) -> None:
    options = ("--jsonl", "--glob", "*.md", "--glob", "*.txt", "-j", "2")
    shown = newsparse("--show-config", *options, cwd=folder).stdout
    (folder / "newsparse.toml").write_bytes(shown)
    again = newsparse("--show-config", cwd=folder).stdout
    assert again.splitlines()[1:] == shown.splitlines()[1:]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("colour = 1", "'colour' is no option; see newsparse --help"),
        ("json = 1", "'json' has to be true or false"),
        ('glob = "*.txt"', "'glob' has to be a list of strings"),
        ("jobs = [2]", "'jobs' has to be a string or number"),
        ("jobs = 0", "'0' is no number of processes"),
        ("version = true", "'version' is no option"),
        ("json = ", "no TOML: Invalid value"),
        ("json = '\xff'", "no TOML"),
    ],
)
def test_a_file_that_makes_no_sense_is_named(folder: Path, text: str, message: str) -> None:
    (folder / "newsparse.toml").write_bytes(text.encode("latin-1"))
    done = newsparse("in/a.txt", cwd=folder)
    assert (done.returncode, done.stdout) == (2, b"")
    assert len(said(done)) == 1
    assert message in said(done)[0]


def test_the_name_of_the_output_tells_the_format(folder: Path) -> None:
    for name, beginning in (("a.json", "{\n"), ("a.jsonl", '{"schema'), ("a.md", "---\n"), ("a.out", "Rain at last\n")):
        assert newsparse("in/a.txt", "-o", name, cwd=folder).returncode == 0
        assert (folder / name).read_text("utf-8").startswith(beginning)
    newsparse("in/a.txt", "-o", "b.md", "--json", cwd=folder)
    assert (folder / "b.md").read_text("utf-8").startswith("{\n")


def test_parts_alone(folder: Path) -> None:
    article = json.loads(newsparse("in/a.txt", "--json", "--only", "quotes,headline", cwd=folder).stdout)
    assert sorted(article) == ["headline", "quotes", "schema_version", "source"]
    done = newsparse("in/a.txt", "--only", "headline,quotes", cwd=folder)
    assert done.stdout.decode() == "headline  Rain at last\nquotes    the mayor said: It rained\n"
    for wrong, message in (("sports", "'sports' is none of language, kicker"), ("", "needs a value")):
        done = newsparse("in/a.txt", "--only", wrong, cwd=folder)
        assert done.returncode == 2
        assert message in said(done)[0]
    assert (
        "goes with terminal, json, jsonl, not with markdown"
        in said(newsparse("in/a.txt", "--markdown", "--only", "quotes", cwd=folder))[0]
    )


@pytest.mark.parametrize(
    ("option", "variables", "colored"),
    [
        ("auto", {}, False),
        ("auto", {"FORCE_COLOR": "1"}, True),
        ("auto", {"FORCE_COLOR": "1", "NO_COLOR": "1"}, True),
        ("always", {"NO_COLOR": "1"}, True),
        ("never", {"FORCE_COLOR": "1"}, False),
    ],
)
def test_color(folder: Path, option: str, variables: dict[str, str], colored: bool) -> None:
    clean = {key: value for key, value in os.environ.items() if key not in ("NO_COLOR", "FORCE_COLOR")}
    command = [sys.executable, "-m", "newsparse", str(folder / "in" / "a.txt"), "--color", option]
    done = subprocess.run(command, capture_output=True, check=True, env={**clean, **variables})
    assert (b"\x1b[" in done.stdout) == colored


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion(folder: Path, shell: str) -> None:
    script = newsparse("--completion", shell, cwd=folder).stdout.decode()
    assert "_NEWSPARSE_COMPLETE" in script
    asked = {"_NEWSPARSE_COMPLETE": f"complete_{shell}", "COMP_WORDS": "newsparse --form", "COMP_CWORD": "1"}
    asked |= {"_TYPER_COMPLETE_ARGS": "newsparse --form", "_TYPER_COMPLETE_FISH_ACTION": "get-args"}
    done = subprocess.run(
        [sys.executable, "-m", "newsparse"], capture_output=True, check=False, env={**os.environ, **asked}, text=True
    )
    assert "--format" in done.stdout, done.stderr
    assert said(newsparse("--completion", "csh"))[0].startswith("Invalid value for '--completion': 'csh' is none of")


def test_the_man_page_is_what_the_command_says() -> None:
    script = Path(__file__).parent.parent / "scripts" / "man.py"
    subprocess.run([sys.executable, str(script), "--check"], check=True)
    if groff := shutil.which("groff"):
        done = subprocess.run(
            [groff, "-man", "-Tutf8", "-ww", str(script.parent.parent / "docs" / "newsparse.1")],
            capture_output=True, check=True,
        )  # fmt: skip
        assert done.stderr == b""
