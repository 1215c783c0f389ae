"""`--prune` takes out what is there of inputs that are gone: that, all of it, and nothing else."""

import contextlib
import errno
import io
import json
import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from newsparse.inputs.search import Search
from newsparse.runs.options import Options
from newsparse.runs.run import Status
from newsparse.runs.start import start

from .test_batch import newsparse, said, write

OUTPUTS = [["-o", "news.db"], ["--json", "-o", "out/"], ["--html", "-o", "out/"], ["-f", "brat", "-o", "out/"]]
outputs = pytest.mark.parametrize("output", OUTPUTS, ids=["sqlite", "json", "html", "brat"])


@pytest.fixture
def news(tmp_path: Path) -> Path:
    for name in ("2019/a", "2019/may/b", "2019/may/c", "2020/a"):
        write(tmp_path / f"{name}.txt", n=name)
    return tmp_path


def there(news: Path) -> list[str]:
    """What there is a result of."""
    if (news / "news.db").exists():
        with closing(sqlite3.connect(news / "news.db")) as db:
            orphans = "select count(*) from blocks where article_id not in (select id from articles)"
            assert db.execute(orphans).fetchone() == (0,)
            found = [place for (place,) in db.execute("select root || source from articles")]
        return sorted(os.path.relpath(place, news).removesuffix(".txt") for place in found)
    names = [path.relative_to(news / "out").as_posix() for path in (news / "out").rglob("*.*")]
    return sorted(name for name in names if not name.startswith((".", "index")))


def results(output: list[str], *names: str) -> list[str]:
    """What there should be a result of; below a folder of results, the year is not in the name."""
    if output[-1] == "news.db":
        return sorted(names)
    suffixes = {"--json": [".json"], "--html": [".html"]}.get(output[0], [".ann", ".txt"])
    return sorted({name.partition("/")[2] + suffix for name in names for suffix in suffixes})


@outputs
@pytest.mark.parametrize(("resume", "jobs"), [([], "1"), (["--resume"], "2")])
def test_what_is_gone_is_taken_out(news: Path, output: list[str], resume: list[str], jobs: str) -> None:
    newsparse("2019", *output, cwd=news)
    (news / "2019" / "a.txt").unlink()
    (news / "2019" / "may" / "c.txt").rename(news / "2019" / "may" / "d.txt")
    assert newsparse("2019", *output, *resume, cwd=news).returncode == 0
    stays = results(output, "2019/a", "2019/may/b", "2019/may/c", "2019/may/d")
    assert there(news) == stays
    tried = newsparse("2019", *output, *resume, "--prune", "--dry-run", cwd=news)
    gone = [f"gone: {news}/2019/{name}.txt" for name in ("a", "may/c")]
    assert [line for line in tried.stdout.decode().splitlines() if line.startswith("gone")] == gone
    assert "2 pruned" in said(tried)[-1]
    assert there(news) == stays
    done = newsparse("2019", *output, *resume, "--prune", "-j", jobs, cwd=news)
    assert done.returncode == 0
    assert "2 pruned" in said(done)[-1]
    assert there(news) == results(output, "2019/may/b", "2019/may/d")
    assert "0 pruned" in said(newsparse("2019", *output, "--prune", cwd=news))[-1]


@outputs
def test_what_the_run_did_not_look_through_stays(news: Path, output: list[str]) -> None:
    newsparse("2019", "2020", *output, cwd=news) if output[-1] == "news.db" else newsparse("2019", *output, cwd=news)
    before = there(news)
    (news / "2019" / "a.txt").unlink()
    for more in (["2019/may"], ["2019/may/b.txt", "2020"]):
        newsparse(*more, *output, "--prune", "--resume", cwd=news)
        assert set(before) <= set(there(news))
    # what is there, and was only not chosen, is not gone
    newsparse("2019", "--exclude", "may", *output, "--prune", cwd=news)
    (news / "2019" / "z.text").write_text("Rain", "utf-8")
    newsparse("2019", "--glob", "*.text", *output, "--prune", "--resume", cwd=news)
    assert set(results(output, "2019/may/b", "2019/may/c")) <= set(there(news))


@outputs
def test_a_folder_that_cannot_be_listed_is_not_gone(
    news: Path, output: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    newsparse("2019", *output, cwd=news)
    before = there(news)
    (news / "2019" / "a.txt").unlink()
    listed = os.scandir

    def list_folder(path: str) -> Any:
        if Path(path) == Path("2019", "may"):
            raise PermissionError(errno.EACCES, "Permission denied", path)
        return listed(path)

    monkeypatch.setattr(os, "scandir", list_folder)
    told = io.StringIO()
    name = output[output.index("-o") - 1].removeprefix("--") if len(output) > 2 else "sqlite"
    options = Options(format=name, output=str(news / output[-1]), prune=True)
    with contextlib.chdir(news):
        assert start(Search(("2019",)), options, told) == Status.ALL_FAILED
    assert "nothing is pruned: what could not be listed need not be gone" in told.getvalue()
    monkeypatch.undo()
    assert there(news) == before


@outputs
def test_a_folder_that_is_empty_is_perhaps_not_mounted(news: Path, output: list[str]) -> None:
    newsparse("2019", *output, cwd=news)
    before = there(news)
    for path in (news / "2019").rglob("*.txt"):
        path.unlink()
    done = newsparse("2019", *output, "--prune", cwd=news)
    assert done.returncode == 3
    assert there(news) == before


@outputs
def test_a_record_that_is_gone(news: Path, output: list[str]) -> None:
    def records(*ids: int, bad: bool = False) -> None:
        lines = [json.dumps({"id": f"{n}#a:b", "text": f"Rain {n}"}) for n in ids]
        (news / "in").mkdir(exist_ok=True)
        (news / "in" / "in.jsonl").write_text("\n".join([*lines, "no record" * bad, ""]), "utf-8")

    def count() -> int:
        return len([name for name in there(news) if not name.endswith(".txt")])

    records(1, 2, 3)
    newsparse("in/in.jsonl", *output, cwd=news)
    records(1, 3, bad=True)
    done = newsparse("in/in.jsonl", *output, "--prune", cwd=news)
    assert "nothing is pruned" in "".join(said(done))
    assert count() == 3
    records(1, 3)
    write(news / "in" / "a.txt")
    newsparse("in", *output, "--prune", cwd=news)  # which does not read them
    assert count() == 4
    newsparse("in", "--glob", "*.jsonl", *output, "--prune", cwd=news)
    assert count() == 3
    records(3)
    newsparse("in/in.jsonl", *output, "--prune", cwd=news)
    assert count() == 2


def test_nothing_goes_that_is_not_ours(news: Path) -> None:
    newsparse("2019", "--json", "-o", "out", cwd=news)
    for path in (news / "2019" / "may").glob("*"):
        path.unlink()
    (news / "out" / "may" / "note.json").write_text("{}", "utf-8")
    (news / "out" / "mine.json").write_text("{}", "utf-8")
    newsparse("2019", "--json", "-o", "out", "--prune", cwd=news)
    assert there(news) == ["a.json", "may/note.json", "mine.json"]
    (news / "out" / "may" / "note.json").unlink()
    write(news / "2019" / "june" / "e.txt")
    newsparse("2019", "--json", "-o", "out", "--suffix", ".parsed.json", cwd=news)
    (news / "2019" / "june" / "e.txt").unlink()
    newsparse("2019", "--json", "-o", "out", "--prune", cwd=news)
    assert there(news) == ["a.json", "a.parsed.json", "mine.json"]
    assert not (news / "out" / "june").exists()


def test_the_index_is_of_what_is_left(news: Path) -> None:
    newsparse("2019", "--html", "-o", "out", cwd=news)
    (news / "2019" / "a.txt").unlink()
    newsparse("2019", "--html", "-o", "out", "--prune", "--resume", cwd=news)
    index = (news / "out" / "index.html").read_text("utf-8")
    assert "2 articles" in index
    assert 'href="a.html"' not in index


def test_a_dry_run_with_other_options_forgets_nothing(news: Path) -> None:
    newsparse("2019", "--json", "-o", "out", cwd=news)
    newsparse("2019", "--json", "-o", "out", "--dry-run", "--resume", "--lang", "de", cwd=news)
    assert "0 written, 3 unchanged" in said(newsparse("2019", "--json", "-o", "out", "--resume", cwd=news))[-1]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (["2019", "--json", "-o", "out/", "--shard", "1/2"], "--prune goes with neither --shard nor --dask"),
        (["2019", "--json", "-o", "out/", "--dask", "local:1"], "--prune goes with neither --shard nor --dask"),
        (["2019", "--jsonl", "-o", "out.jsonl"], "--prune needs -o with a folder, or with a database"),
        (["2019", "--json"], "--prune needs -o with a folder, or with a database"),
        (["2019", "-o", "out.parquet"], "--prune needs -o with a folder, or with a database"),
        (["2019/a.txt", "-o", "news.db"], "--prune needs a folder or a file of records to look through"),
        (["-", "-o", "news.db"], "--prune needs a folder or a file of records to look through"),
    ],
)
def test_where_it_makes_no_sense(news: Path, given: list[str], message: str) -> None:
    done = newsparse(*given, "--prune", cwd=news)
    assert (done.returncode, len(said(done))) == (2, 1)
    assert said(done)[0].startswith(message)
    assert {path.name for path in news.iterdir()} == {"2019", "2020"}
