"""What docs/security.md says of files and links, and that each test it names is there."""

import ast
import csv
import io
import os
import re
import tracemalloc
from pathlib import Path
from typing import Any

import pytest
import typer

from newsparse.cli import config
from newsparse.cli.command import app
from newsparse.runs.options import Options
from newsparse.runs.work import parse_source
from newsparse.text.source import make_source

from .test_batch import newsparse

ROOT = Path(__file__).parent.parent
STORY = "Rain at last\n\nIt rained, the mayor said.\n"
posix = pytest.mark.skipif(os.name == "nt", reason="needs links")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two articles, and a file that nobody named."""
    (tmp_path / "in" / "may").mkdir(parents=True)
    (tmp_path / "out").mkdir()
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "in" / "may" / "a.txt").write_text(STORY, "utf-8")
    (tmp_path / "in" / "b.txt").write_text(STORY, "utf-8")
    (tmp_path / "elsewhere" / "victim").write_text("precious", "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@posix
@pytest.mark.parametrize(
    ("arguments", "link", "to", "status"),
    [
        ("in --json -o out", "out/b.json", "elsewhere/victim", 0),
        ("in --json -o out", "out/b.json", "elsewhere/new", 0),
        ("in --json -o out", "out/may", "elsewhere", 1),
        ("in -f brat -o out", "out/b.txt", "elsewhere/victim", 0),
        ("in --json -o out -j 2", "out/b.json", "elsewhere/victim", 0),
        ("in --html -o out", "out/index.html", "elsewhere/victim", 0),
        ("in --json -o out", "out/.newsparse-manifest", "elsewhere/victim", 3),
        ("in --json -o out --resume", "out/.newsparse-manifest", "elsewhere/new", 3),
        ("in --jsonl -o out/all.jsonl", "out/all.jsonl.part", "elsewhere/victim", 0),
        ("in --jsonl -o out/all.jsonl", "out/.all.jsonl-manifest", "elsewhere/victim", 3),
    ],
)
def test_nothing_is_written_through_a_link_of_a_folder(
    folder: Path, capfd: pytest.CaptureFixture[str], arguments: str, link: str, to: str, status: int
) -> None:
    (folder / link).symlink_to(folder / to)
    assert app(arguments.split(), standalone_mode=False) == status
    said = capfd.readouterr().err
    if status:
        assert f"{link}: is a link" in said or f"{link}: leads out of the output by a link" in said
    else:  # the result has taken the place of the link
        assert not (folder / link).is_symlink()
    assert [path.name for path in (folder / "elsewhere").iterdir()] == ["victim"]
    assert (folder / "elsewhere" / "victim").read_text("utf-8") == "precious"


def test_every_option_was_thought_through() -> None:
    """What a file may say: only what neither writes, runs nor reads elsewhere, nor has results taken on trust."""
    harmless = {
        *("as_json", "as_jsonl", "as_markdown", "as_html", "table", "as_sqlite", "as_text", "bom", "format_name"),
        *("globs", "excludes", "text_field", "id_field", "title_field", "author_field", "date_field", "source_field"),
        *("url_field", "input_format", "encoding", "max_bytes", "reference_date", "language"),
        *(
            "explain",
            "min_confidence",
            "jobs",
            "timeout",
            "fail_on_warning",
            "dry_run",
            "duplicates",
            "shard",
            "errors",
            "only",
        ),
        *("color", "full", "quiet", "verbose", "debug"),
    }
    params: list[Any] = typer.main.get_command(app).params
    assert {param.name for param in params} == harmless | config._NOT_TAKEN | config._NOT_THERE - {"help"}


def test_hostile_cells_are_no_formulas(folder: Path) -> None:
    (folder / "in" / "b.txt").write_text('=cmd|"/c calc"!A0\n\n"=1+1," said @SUM(A1).\n', "utf-8")
    for table in ("quotes", "articles"):
        done = newsparse("in", "--csv", table, cwd=folder)
        cells = [cell for row in csv.reader(io.StringIO(done.stdout.decode())) for cell in row]
        assert [cell for cell in cells if cell.startswith("'=")]
        assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]


def test_a_page_may_do_nothing_else(folder: Path) -> None:
    page = newsparse("in/b.txt", "--html", cwd=folder).stdout.decode()
    (policy,) = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]+)"', page)
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
    assert (rules["default-src"], rules["base-uri"], rules["img-src"]) == ("'none'", "'none'", "data:")
    assert all(re.fullmatch(r"'sha256-[\w+/=]+'", rules[name]) for name in ("script-src", "style-src"))


def test_nothing_is_run() -> None:
    """No module can run what it is given: as Python, as a command, or as an object."""
    for path in (ROOT / "src" / "newsparse").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import | ast.ImportFrom):
                names = {getattr(node, "module", None), *(name.name for name in node.names)}
                own = {"pickle", "subprocess"} if path.name in ("pool.py", "apart.py") else set()  # to their children
                assert not names & {"pickle", "marshal", "shelve", "subprocess", "yaml", "urllib.request"} - own, path
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                assert node.func.id not in ("eval", "exec", "compile", "__import__"), path


def test_memory_grows_with_the_text() -> None:
    def peak(times: int) -> int:
        text = STORY * times
        tracemalloc.start()
        try:
            parse_source(make_source(text), Options())
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    peak(10)  # what is loaded at the first use
    assert peak(2000) < 5 * peak(500)


def test_every_test_that_is_named_is_there() -> None:
    page = (ROOT / "docs" / "security.md").read_text("utf-8")
    named = re.findall(r"`(test_\w+)(?:\.py)?(?:::(\w+))?`", page)
    assert len(named) > 15
    for module, test in named:
        assert f"def {test}(" in (ROOT / "tests" / f"{module}.py").read_text("utf-8"), f"{module}::{test}"
