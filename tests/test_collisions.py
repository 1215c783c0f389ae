"""No result takes the place of an input, whatever the input is called and wherever it is linked to."""

import io
import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

import pytest

from newsparse.errors import UsageError
from newsparse.formats import FORMATS
from newsparse.inputs.search import Search, Shard
from newsparse.runs.options import Options
from newsparse.runs.start import start

from .test_batch import command, newsparse, posix, said

STORY = 'Harbour reopens\n\nLISBON, May 3 (AP) - It reopened. "It was time," Ana Cruz said.\n'


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two articles, two records, a list; commands are given where they lie."""
    (tmp_path / "d").mkdir()
    for name in ("d/a", "d/b.txt"):
        (tmp_path / name).write_text(STORY, "utf-8")
    (tmp_path / "r.jsonl").write_text('{"id": 1, "text": "Rain."}\n{"id": 2, "text": "Sun."}\n', "utf-8")
    (tmp_path / "list").write_text("d/a\nd/b.txt\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def tree() -> dict[str, bytes]:
    """All files and what is in them."""
    return {str(p): p.read_bytes() for p in Path().rglob("*") if p.is_file()}


def run(search: Search, output: str, form: str, **more: object) -> None:
    start(search, Options(format=form, output=output, **more), io.StringIO())  # type: ignore[arg-type]


def nothing() -> None:
    pass


def link(new: str, old: str, kind: Callable[[Path, str], None] = Path.symlink_to) -> Callable[[], None]:
    return lambda: kind(Path(new), old)


def write(name: str) -> Callable[[], None]:
    def do() -> None:
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(STORY, "utf-8")

    return do


EVERY = ("*",)


@posix
@pytest.mark.parametrize(
    ("prepare", "search", "output", "form", "target", "source"),
    [
        # one file
        (nothing, Search(("r.jsonl",)), "r.jsonl", "jsonl", "r.jsonl", "r.jsonl"),
        (nothing, Search(("d",)), "d/b.txt", "csv-quotes", "d/b.txt", "d/b.txt"),
        (nothing, Search(("d",)), "./d/../d/b.txt", "markdown", "d/../d/b.txt", "d/b.txt"),
        (nothing, Search((), files_from="list"), "list", "json", "list", "list"),
        (nothing, Search(("d/b.txt",)), "d/b.txt", "terminal", "d/b.txt", "d/b.txt"),
        (nothing, Search((), files_from="list"), "d/a", "sqlite", "d/a", "d/a"),
        (nothing, Search(("d",)), "d/b.txt", "parquet", "d/b.txt", "d/b.txt"),
        (link("o.json", "d/b.txt"), Search(("d",)), "o.json", "json", "o.json", "d/b.txt"),
        (link("d/c.txt", "../o.json"), Search(("d",)), "o.json", "json", None, None),  # which is not there yet
        (link("o.csv", "d/b.txt", Path.hardlink_to), Search(("d",)), "o.csv", "csv-quotes", "o.csv", "d/b.txt"),
        # what grows beside it
        (write("o.jsonl.part"), Search((".",), globs=EVERY), "o.jsonl", "jsonl", "o.jsonl.part", "o.jsonl.part"),
        (write(".o.jsonl-manifest"), Search((".",), globs=(".*",)), "o.jsonl", "jsonl",
         ".o.jsonl-manifest", ".o.jsonl-manifest"),
        # a folder of results
        (write("d/a.json"), Search(("d",), globs=EVERY), "d/", "json", "d/a.json", "d/a.json"),
        (write("d/a.json"), Search(("d",), globs=EVERY, shard=Shard(0, 500)), "d/", "json", "d/a.json", "d/a.json"),
        (write("d/b.ann"), Search(("d",), globs=("b.txt",)), "d", "brat", "d/b.txt", "d/b.txt"),
        (write("d/index.html"), Search(("d",), globs=EVERY), "d", "html", "d/index.html", "d/index.html"),
        (link("e", "d"), Search(("d",)), "e/", "terminal", "e/b.txt", "d/b.txt"),
        (write("out/x"), Search(("d",)), "out", "json", None, None),
        (write("r/1.txt"), Search(("r.jsonl", "r/1.txt")), ".", "terminal", "r/1.txt", "r/1.txt"),
        (nothing, Search((), files_from="list"), ".", "terminal", "d/b.txt", "d/b.txt"),
    ],
)  # fmt: skip
def test_an_input_is_never_replaced(
    prepare: Callable[[], None], search: Search, output: str, form: str, target: str | None, source: str | None
) -> None:
    prepare()
    before = tree()
    if target is None:
        run(search, output, form)
        return
    with pytest.raises(UsageError) as raised:
        run(search, output, form)
    assert raised.value.failure.path == target
    assert f"would take the place of the input {source}" in raised.value.failure.message
    assert tree() == before


@posix
def test_a_link_among_the_results_leads_to_no_input() -> None:
    Path("out").mkdir()
    Path("out/b.json").symlink_to("../d/a")
    before = tree()
    with pytest.raises(UsageError, match=r"out/b\.json: the result of d/b\.txt would take the place of the input d/a"):
        run(Search(("d",), globs=EVERY), "out", "json")
    assert tree() == before


@pytest.mark.parametrize("form", sorted({"json", "markdown", "html"} & FORMATS.keys()))
def test_results_may_lie_with_the_inputs_and_be_made_again(form: str) -> None:
    for resume in (False, True, False):
        run(Search(("d", "r.jsonl")), "d/", form, resume=resume)
    assert Path("d/b.txt").read_text("utf-8") == STORY
    assert len(list(Path("d").rglob(f"*{FORMATS[form].suffix}"))) == 3 + (form == "html")


@posix
def test_what_can_be_read_once_is_looked_at_as_it_comes(here: Path) -> None:
    before = tree()
    done = newsparse("--files-from", "-", "--json", "-o", "d/b.txt", data=b"d/a\nd/b.txt\n")
    assert (done.returncode, tree()) == (2, before)
    assert said(done) == ["d/b.txt: would take the place of the input d/b.txt; name another output"]
    write("d/a.json")()
    done = newsparse("--files-from", "-", "--json", "-o", ".", data=b"d/a\nd/b.txt\nd/a.json\n")
    assert done.returncode == 1
    assert said(done)[0] == "d/a.json: is there, and may be an input that is yet to come; give the list as a file"
    assert Path("d/a.json").read_text("utf-8") == STORY
    assert Path("d/b.json").exists()
    with (here / "r.jsonl").open("rb") as records:
        done = newsparse_from(records, "-", "--text-field", "text", "--jsonl", "-o", "r.jsonl")
    assert (done.returncode, Path("r.jsonl").read_bytes()) == (2, before["r.jsonl"])


@posix
def test_standard_output_is_no_input_either(here: Path) -> None:
    before = (here / "r.jsonl").read_bytes()
    with (here / "r.jsonl").open("ab") as stream:
        done = newsparse_from(None, "r.jsonl", "--jsonl", to=stream)
    assert (done.returncode, (here / "r.jsonl").read_bytes()) == (2, before)


def newsparse_from(data: IO[bytes] | None, *arguments: str, to: IO[bytes] | int = subprocess.PIPE) -> Any:
    return subprocess.run(command(*arguments), stdin=data, stdout=to, stderr=subprocess.PIPE, check=False, timeout=120)


def test_many_inputs_cost_one_look_each(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where results lie elsewhere, no input is looked up among them."""
    from newsparse.runs import collisions

    for name in ("1", "2", "3"):
        write(f"d/{name}.txt")()
    run(Search(("d",)), "out/", "json")
    monkeypatch.setattr(collisions, "_identity", lambda _: pytest.fail("a file was looked up"))
    monkeypatch.setattr(collisions, "_own_files", lambda *_: {})
    collisions.refuse_collisions(Search(("d",)), Options(format="json", output="out/"))
    assert os.listdir("out")  # noqa: PTH208
