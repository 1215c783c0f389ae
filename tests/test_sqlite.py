"""The database: what is in it, whatever ends a run; and each question of docs/queries.md."""

import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import time
import warnings
from collections.abc import Iterator
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import sqlite_utils
from hypothesis import example, given, settings

from newsparse.contract.result import Result
from newsparse.errors import OutputError
from newsparse.formats import FORMATS, Look, load_renderer
from newsparse.formats.readable import readable
from newsparse.formats.sink import load_result, load_sink
from newsparse.formats.text import clean
from newsparse.inputs import Input

from .golden import ARTICLES, EXPORTS, read_export
from .strategies import texts
from .test_batch import command, newsparse, said, write
from .test_formats import HOSTILE, record_of

ROOT = Path(__file__).parent.parent
QUERIES = (ROOT / "docs" / "queries.md").read_text("utf-8")
posix = pytest.mark.skipif(os.name == "nt", reason="needs signals")
TABLES = ("articles", "blocks", "speakers", "quotes", "images")
SAID = (*TABLES, "said_by", "subjects")


def ask(path: Path, query: str) -> list[Any]:
    """The answer of SQLite's own command where it is installed."""
    program = shutil.which("sqlite3")
    if program is None:
        with closing(sqlite3.connect(path)) as db:
            db.row_factory = sqlite3.Row
            return [dict(row) for row in db.execute(query)]
    done = subprocess.run([program, "-json", "-bail", path], input=query, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    rows: list[Any] = json.loads(done.stdout or "[]")
    return rows


def check_whole(path: Path) -> None:
    """The database is sound: its pages, its keys, and its indexes of words."""
    assert ask(path, "pragma integrity_check") == [{"integrity_check": "ok"}]
    assert ask(path, "pragma foreign_key_check") == []
    for table in ("articles", "quotes"):
        ask(path, f"insert into {table}_fts ({table}_fts, rank) values ('integrity-check', 1)")


def content(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """All that is in the tables, but for the ids."""
    joined = {
        "articles": "select * from articles",
        **{
            table: f"select source, {table}.* from {table} join articles on articles.id = article_id"
            for table in TABLES[1:]
        },
        "said": "select * from said",
    }
    found = {}
    with closing(sqlite3.connect(path)) as db:
        for table, query in joined.items():
            cursor = db.execute(query)
            kept = [n for n, column in enumerate(cursor.description) if not re.search(r"(^|_)id$", column[0])]
            found[table] = sorted((tuple(row[n] for n in kept) for row in cursor), key=repr)
    return found


def put(path: Path, *records: Result) -> None:
    render = load_renderer(FORMATS["sqlite"])
    with load_sink(FORMATS["sqlite"]).open(path, "options") as sink:
        for record in records:
            rendered = render(record, Look()).encode("utf-8", "replace")
            sink.write(Input(None, record["source"]["name"]), rendered, record["source"]["sha256"], 0)


# ---- what is in it


def check_record(path: Path, record: Result) -> None:
    record = load_result(json.dumps(record).encode(), nul=False)
    with closing(sqlite3.connect(path)) as db:
        db.row_factory = sqlite3.Row
        rows = {table: [dict(row) for row in db.execute(f"select * from {table} order by 1, 2")] for table in SAID}
    (article,) = rows["articles"]
    assert (article["source"], article["sha256"]) == (record["source"]["name"], record["source"]["sha256"])
    shown = readable(record)
    assert (article["headline"] or "") == (clean(shown["headline"]["text"]) if shown["headline"] else "")
    assert article["body"] == "\n\n".join(clean(part["text"]) for part in shown["body"])
    spans = [(row["kind"], row["text"], row["start_char"], row["end_char"]) for row in rows["blocks"]]
    assert spans == [(block["kind"], block["text"], block["start"], block["end"]) for block in record["blocks"]]
    assert [row["name"] for row in rows["speakers"]] == [speaker["name"] for speaker in record["speakers"]]
    captions = [image["caption"] and image["caption"]["text"] for image in record["images"]]
    assert [row["caption"] for row in rows["images"]] == captions
    block_ids = [row["id"] for row in rows["blocks"]]
    archive = record["archive"] or {"format": None, "publication": None, "words": None, "subjects": []}
    assert article["archive"] == archive["format"]
    assert article["publication"] == (archive["publication"] and clean(archive["publication"]["name"]))
    assert article["archive_words"] == archive["words"]
    assert [(row["name"], row["kind"], row["score"], row["start_char"]) for row in rows["subjects"]] == [
        (subject["name"], subject["kind"], subject["score"], subject["start"]) for subject in archive["subjects"]
    ]
    labels = {None: None, **{row["id"]: row["label"] for row in rows["speakers"]}}
    for row, quote in zip(rows["quotes"], record["quotes"], strict=True):
        for key, column in (("id", "label"), *((name,) * 2 for name in ("kind", "text", "rule", "confidence"))):
            assert row[column] == quote[key]
        assert json.loads(row["content"]) == [[s["start"], s["end"]] for s in quote["content"]]
        assert json.loads(row["verbatim"]) == [[s["start"], s["end"]] for s in quote["verbatim"]]
        assert block_ids.index(row["block_id"]) == quote["block"]
        said_by = quote["speaker"] or {"id": None, "mention": None, "via": None}
        assert (labels[row["speaker_id"]], row["via"]) == (said_by["id"], said_by["via"])
        for name, span in (("mention", said_by["mention"]), ("cue", quote["cue"])):
            found = (row[name], row[f"{name}_start"], row[f"{name}_end"])
            assert found == ((span["text"], span["start"], span["end"]) if span else (None, None, None))
    said_by = [(row["quote_id"], labels[row["speaker_id"]], row["via"], row["mention"]) for row in rows["said_by"]]
    assert said_by == [
        (row["id"], one["id"], one["via"], one["mention"] and one["mention"]["text"])
        for row, quote in zip(rows["quotes"], record["quotes"], strict=True)
        for one in quote["speakers"]
    ]


@settings(max_examples=60)
@example(text=HOSTILE)
@example(text="\x00")
@given(text=texts)
def test_any_text_is_read_back(text: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.getbasetemp() / "law.db"
    path.unlink(missing_ok=True)
    put(path, record_of(text))
    check_record(path, record_of(text))


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_an_article_is_read_back(path: Path, tmp_path: Path) -> None:
    record = record_of(path.read_bytes().decode("utf-8"))
    put(tmp_path / "a.db", record)
    check_record(tmp_path / "a.db", record)
    check_whole(tmp_path / "a.db")


def test_an_article_is_replaced_under_its_id(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    one, other = (
        record_of("Harbour reopens\n\nIt rained, the mayor said.\n"),
        record_of("Buses run again\n\nIt was dry.\n"),
    )
    other["source"]["name"] = "b.txt"
    put(path, one, other)
    put(path, {**record_of("Harbour shuts\n\nIt snowed, the mayor said.\n"), "source": one["source"]})
    rows = ask(path, "select id, source, headline from articles order by id")
    assert [(row["id"], row["headline"]) for row in rows] == [(1, "Harbour shuts"), (2, "Buses run again")]
    assert ask(path, "select rowid from quotes_fts where quotes_fts match 'rained'") == []
    assert len(ask(path, "select rowid from quotes_fts where quotes_fts match 'snowed'")) == 1
    check_whole(path)


def test_the_words_of_search_are_found_with_their_marks_left_out(tmp_path: Path) -> None:
    put(tmp_path / "a.db", record_of("Café reopens\n\nThe café is open.\n"))
    assert len(ask(tmp_path / "a.db", "select * from articles_fts where articles_fts match 'cafe'")) == 1


# ---- the command


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Forty articles in four folders."""
    for n in range(40):
        write(tmp_path / "in" / f"{n // 10}" / f"{n:02}.txt", n=n)
    return tmp_path / "in"


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_run_is_repeated_without_doubles(folder: Path, tmp_path: Path, jobs: str) -> None:
    path = tmp_path / "news.db"
    assert newsparse(folder, "-o", path, "-j", jobs).returncode == 0
    first = content(path)
    assert len(first["articles"]) == len(first["quotes"]) == 40
    assert newsparse(folder, "--sqlite", "-o", path, "-j", jobs).returncode == 0
    assert content(path) == first
    assert [row["source"] for row in ask(path, "select source from articles order by id")] == [
        f"{n // 10}/{n:02}.txt" for n in range(40)
    ]
    check_whole(path)


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_only_what_has_changed_is_done_again(folder: Path, tmp_path: Path, jobs: str) -> None:
    path = tmp_path / "news.sqlite3"
    newsparse(folder, "-o", path)
    write(folder / "2" / "25.txt", n="again")
    write(folder / "2" / "99.txt", n=99)
    listed = newsparse(folder, "-o", path, "--resume", "--dry-run").stdout.decode().split()
    assert listed == [str(folder / "2" / "25.txt"), str(folder / "2" / "99.txt")]
    done = newsparse(folder, "-o", path, "--resume", "-j", jobs)
    assert "41 inputs: 2 written, 39 unchanged, 0 failed; 41 quotes" in said(done)[-1]
    assert "41 written, 0 failed" in said(newsparse(folder, "-o", path, "--resume", "--min-confidence", "0.1"))[-1]
    newsparse(folder, "-o", tmp_path / "fresh.db", "--min-confidence", "0.1")
    fresh, resumed = ([row[:-2] for row in content(p)["quotes"]] for p in (tmp_path / "fresh.db", path))
    assert resumed == fresh


@posix
@pytest.mark.parametrize(("jobs", "more"), [("1", []), ("2", ["--resume"])])
def test_a_run_that_is_killed_is_completed_by_the_next(
    folder: Path, tmp_path: Path, jobs: str, more: list[str]
) -> None:
    for n in range(20, 40):
        write(folder / "3" / f"{n}.txt", "sleep 0.3", n=n)
    path = tmp_path / "news.db"
    with subprocess.Popen(command(folder, "-o", path, "-j", jobs), start_new_session=True) as process:
        wait_for(lambda: path.exists() and committed(path) > 5)
        os.killpg(process.pid, signal.SIGKILL)
    check_whole(path)
    there = committed(path)
    assert 5 < there < 50
    done = newsparse(folder, "-o", path, "-j", jobs, *more)
    assert done.returncode == 0
    assert (f"{there} unchanged" in said(done)[-1]) == bool(more)
    newsparse(folder, "-o", tmp_path / "fresh.db", "-j", "8")
    assert content(path) == content(tmp_path / "fresh.db")
    check_whole(path)


def committed(path: Path) -> int:
    try:
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as db:
            return int(db.execute("select count(*) from articles").fetchone()[0])
    except sqlite3.Error:  # it is just being made
        return 0


def wait_for(met: Any) -> None:
    end = time.monotonic() + 60
    while not met():
        assert time.monotonic() < end
        time.sleep(0.02)


@posix
def test_an_interrupt_keeps_what_is_done(folder: Path, tmp_path: Path) -> None:
    for n in range(40):
        write(folder / f"{n // 10}" / f"{n:02}.txt", "sleep 0.1" if n < 30 else f"wait {tmp_path / 'for ever'}", n=n)
    path = tmp_path / "news.db"
    with subprocess.Popen(command(folder, "-o", path), stderr=subprocess.PIPE) as process:
        wait_for(lambda: path.exists() and committed(path) > 3)
        process.send_signal(signal.SIGINT)
        assert b"the same command with --resume goes on from there" in process.communicate()[1]
        assert process.returncode == 130
    check_whole(path)
    assert 3 < committed(path) < 40


@posix
def test_a_full_disk_leaves_a_whole_database(folder: Path, tmp_path: Path) -> None:
    import resource

    for n in range(40, 400):
        write(folder / "4" / f"{n}.txt", n=n)

    def limit() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))

    path = tmp_path / "news.db"
    done = newsparse(folder, "-o", path, before=limit)
    assert said(done)[0].startswith(f"{path}: ")
    check_whole(path)
    there = len(content(path)["articles"])
    assert done.returncode == (1 if there else 3)
    assert not there or f"{there} results in {path}; with --resume a run goes on from there" in said(done)
    assert newsparse(folder, "-o", path, "--resume").returncode == 0
    assert len(content(path)["articles"]) == 400
    check_whole(path)


# ---- which article is which


@pytest.fixture
def years(tmp_path: Path) -> Path:
    """Two folders with the same names in them, beside a folder to run in."""
    for year in ("2019", "2020"):
        write(tmp_path / year / "may" / "a.txt", n=year)
    (tmp_path / "here").mkdir()
    (tmp_path / "link").symlink_to("2019")
    write(tmp_path / "here" / "a.txt", n="here")
    return tmp_path


def places(path: Path) -> list[str]:
    """Where each article is from, below the folder that the database is in."""
    below = f"{path.parent.resolve().as_posix()}/"
    rows = ask(path, "select root, source from articles order by id")
    return [f"{row['root'].removeprefix(below)}|{row['source']}" for row in rows]


@pytest.mark.parametrize("together", [True, False], ids=["one run", "two runs"])
def test_articles_of_two_folders_are_two(years: Path, together: bool) -> None:
    for folders in (["2019", "2020"],) if together else (["2019"], ["2020"]):
        assert newsparse(*folders, "-o", "news.db", cwd=years).returncode == 0
    assert places(years / "news.db") == ["2019/|may/a.txt", "2020/|may/a.txt"]
    check_whole(years / "news.db")


@posix
@pytest.mark.parametrize(
    "given",
    [
        ["../2019"], ["../2019/"], [".././2019//"], ["../here/../2019"], ["{}/2019"], ["../link"],
        ["../2019/may"], ["../2019/may/a.txt"], ["{}/2019/may/a.txt"], ["--files-from", "../list"],
    ],
    ids=lambda given: given[-1],
)  # fmt: skip
def test_the_same_file_is_the_same_article_however_it_is_given(years: Path, given: list[str]) -> None:
    path = years / "news.db"
    (years / "list").write_text(f"{years}/2019/may/a.txt\n", "utf-8")
    assert newsparse("2019", "2020", "-o", path, cwd=years).returncode == 0
    write(years / "2019" / "may" / "a.txt", n="again")
    done = newsparse(*(part.format(years) for part in given), "-o", path, cwd=years / "here")
    assert done.returncode == 0
    heads = [row["headline"] for row in ask(path, "select headline from articles order by id")]
    assert heads == ["Harbour reopens again", "Harbour reopens 2020"]
    check_whole(path)


@pytest.mark.parametrize(
    ("runs", "names"),
    [
        # a text from a pipe has no name: other words are another article
        ([(["-"], "Rain\n\nIt rained.\n"), (["-"], "Sun\n\nIt shone.\n")], ["<stdin>", "<stdin>"]),
        ([(["-"], "Rain\n\nIt rained.\n")] * 2, ["<stdin>"]),
        ([(["--text-field", "text", "-"], '{"text": "Rain"}\n'), (["--text-field", "text", "-"], '{"text": "Sun"}\n')],
         ["<stdin>:1", "<stdin>:1"]),
        # a record with an id is known by it
        ([(["--text-field", "text", "-"], '{"id": 7, "text": "Rain"}\n'),
          (["--text-field", "text", "-"], '{"text": "Sun", "id": 7}\n')], ["<stdin>#7"]),
        ([(["a/in.jsonl"], ""), (["b/in.jsonl"], "")], ["in.jsonl#7", "in.jsonl#7"]),
        ([(["a/in.jsonl"], ""), (["a/", "--glob", "*.jsonl"], "")], ["in.jsonl#7"]),
    ],
)  # fmt: skip
def test_what_has_no_file_of_its_own(tmp_path: Path, runs: list[tuple[list[str], str]], names: list[str]) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "in.jsonl").write_text('{"id": 7, "text": "Rain"}\n', "utf-8")
    for arguments, data in runs:
        assert newsparse(*arguments, "-o", "news.db", cwd=tmp_path, data=data.encode()).returncode == 0
    rows = ask(tmp_path / "news.db", "select source, root || source as place from articles order by id")
    assert [row["source"] for row in rows] == names
    assert len({row["place"] for row in rows}) == len(rows)


@posix
def test_names_that_are_no_text_are_told_apart(tmp_path: Path) -> None:
    for name in (b"caf\xe8.txt", b"caf\xe9.txt"):
        write(tmp_path / "in" / os.fsdecode(name), n=1)
    for _ in range(2):
        assert newsparse("in", "-o", "news.db", "--resume", cwd=tmp_path).returncode == 0
    sources = [row["source"] for row in ask(tmp_path / "news.db", "select source from articles")]
    assert sources == ["caf\\xe8.txt", "caf\\xe9.txt"]


# ---- several at once, and whatever can fail


@posix
def test_runs_at_once_wait_for_each_other_and_lose_nothing(folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "news.db"
    for n in range(40, 160):  # so that each writes more than once
        write(folder / "3" / f"{n}.txt", "sleep 0.02", n=n)
    processes = [
        subprocess.Popen(command(folder, "-o", path, "--shard", f"{n}/3"), stderr=subprocess.PIPE) for n in (1, 2, 3)
    ]
    for process in processes:
        told = process.communicate()[1]
        assert process.returncode == 0, told
    newsparse(folder, "-o", tmp_path / "alone.db")
    assert content(path) == content(tmp_path / "alone.db")
    check_whole(path)


class Faulty(sqlite3.Connection):
    """A connection that fails at one of its calls."""

    calls = 0
    fails_at = 0
    kills = False

    def _count(self) -> None:
        Faulty.calls += 1
        if Faulty.calls == Faulty.fails_at:
            if Faulty.kills:
                os.kill(os.getpid(), signal.SIGKILL)
            raise sqlite3.OperationalError("as ordered")

    def execute(self, *arguments: Any) -> sqlite3.Cursor:
        self._count()
        return super().execute(*arguments)

    def executemany(self, *arguments: Any) -> sqlite3.Cursor:
        self._count()
        return super().executemany(*arguments)


STORIES = [f'Harbour {n} reopens\n\nPhoto: Li Wei/AP\n\n"It is open," Ana Cruz {n} said.\n' for n in range(3)]


@cache
def story(text: str) -> tuple[bytes, str]:
    """What goes into a database of a story, and the digest of its text."""
    record = record_of(text)
    return load_renderer(FORMATS["sqlite"])(record, Look()).encode(), record["source"]["sha256"]


def put_stories(path: Path, fails_at: int, kills: bool = False) -> None:
    """Puts in three articles, each in a transaction of its own."""
    Faulty.calls, Faulty.fails_at, Faulty.kills = 0, fails_at, kills
    with load_sink(FORMATS["sqlite"]).open(path, "options") as sink:
        for n, text in enumerate(STORIES):
            item = Input(None, f"{n}.txt", text, root="/in/")
            if not sink.find(item):
                sink.write(item, *story(text), 1)


def rows(path: Path) -> list[list[Any]]:
    with closing(sqlite3.connect(path)) as db:
        return [db.execute(f"select * from {table} order by id").fetchall() for table in TABLES]


@posix
@pytest.mark.parametrize("kills", [False, True], ids=["error", "kill"])
def test_whichever_call_fails_the_next_run_makes_it_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kills: bool
) -> None:
    from newsparse.formats import sqlite

    connect = sqlite3.connect
    monkeypatch.setattr(sqlite, "_BATCH_ARTICLES", 1)
    monkeypatch.setattr(sqlite3, "connect", lambda *a, **more: connect(*a, factory=Faulty, **more))
    put_stories(tmp_path / "whole.db", 0)
    calls = Faulty.calls
    assert calls > 50
    for n in range(1, calls + 1):
        path = tmp_path / f"{n}.db"
        if kills:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)  # threads of other tests do not matter to this
                process = os.fork()
            if not process:
                put_stories(path, n, kills)
                os._exit(0)
            assert os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) == -signal.SIGKILL
        else:
            with pytest.raises(OutputError, match="as ordered"):
                put_stories(path, n)
        put_stories(path, 0)
        assert rows(path) == rows(tmp_path / "whole.db"), n
    monkeypatch.undo()
    check_whole(path)


def test_what_cannot_be_such_a_database(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "text.db").write_text("no database at all, and long enough to be looked at" * 9, "utf-8")
    with closing(sqlite3.connect(tmp_path / "other.db")) as db:
        db.execute("create table articles (price real)")
    for name, version in (("older.db", 1), ("newer.db", 99)):
        put(tmp_path / name, record_of("Rain"))
        with closing(sqlite3.connect(tmp_path / name)) as db, db:
            db.execute("update newsparse set version = ?", (version,))
    for name, message in (
        ("text.db", "file is not a database"),
        ("other.db", "has tables of something else"),
        ("older.db", "was made by an older newsparse; name another file"),
        ("newer.db", "was made by a newer newsparse; name another file"),
    ):
        before = (tmp_path / name).read_bytes()
        done = newsparse(folder, "-o", tmp_path / name)
        assert done.returncode == 3
        assert message in said(done)[0]
        assert (tmp_path / name).read_bytes() == before
    for wrong in ([], ["-o", f"{tmp_path}/out/"], ["-o", str(tmp_path / "new.db"), "--dask", "local:1"]):
        done = newsparse(folder, "--sqlite", *wrong)
        assert (done.returncode, done.stdout, len(said(done))) == (2, b"", 1)
    assert not (tmp_path / "new.db").exists()


# ---- the questions


@pytest.fixture(scope="module")
def news(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """All of the project's own articles, an export, and one in which something is denied."""
    path = tmp_path_factory.mktemp("news") / "news.db"
    denial = path.with_name("denial.txt")
    denial.write_text("Harbour to close\n\nAnn Lee denied claims that she took the money.\n", "utf-8")
    articles = (ROOT / "tests" / "articles", ROOT / "seeds", EXPORTS[0], denial)
    assert newsparse(*articles, "--reference-date", "2024-03-01", "-o", path).returncode == 0
    yield path


def questions() -> list[tuple[str, str]]:
    return re.findall(r"^## ([^\n]+)\n\n```sql\n(.*?)```", QUERIES, re.MULTILINE | re.DOTALL)


def test_there_are_a_dozen_questions() -> None:
    assert len(questions()) >= 12
    assert QUERIES.count("```sql") == len(questions())


@pytest.mark.parametrize("query", [q for _, q in questions()], ids=[title for title, _ in questions()])
def test_a_question_has_an_answer(news: Path, query: str) -> None:
    rows = ask(news, query)
    assert rows or "having articles > 1" in query  # no two of them share a quote
    assert len({tuple(row) for row in rows}) <= 1


@pytest.mark.parametrize("record", [record for path in EXPORTS for record in read_export(path)])
def test_what_an_archive_says_is_in_the_database(tmp_path: Path, record: Result) -> None:
    put(tmp_path / "news.db", record)
    check_record(tmp_path / "news.db", record)
    check_whole(tmp_path / "news.db")


QUOTED: list[tuple[str, float | None]] = [
    ('"It rained and rained," Mayor Ana Reis said on the quay.', 38),  # marks are no part of it
    ('Mayor Ana Reis said: "It rained and rained."', 48),
    ("It rained all day on the quay, and the port stayed closed.", None),
]


@pytest.mark.parametrize(("paragraph", "told"), QUOTED)
def test_how_much_is_quoted_is_of_the_body(tmp_path: Path, paragraph: str, told: float | None) -> None:
    query = dict(questions())["How much of an article is quoted?"]
    text = f"'It rained and rained all through the night,' says mayor\n\n{paragraph}\n"
    put(tmp_path / "news.db", record := record_of(text))
    assert [row["per_cent"] for row in ask(tmp_path / "news.db", query)] == ([told] if told else []), record


def test_all_who_speak_together_are_counted(tmp_path: Path) -> None:
    text = (
        'Harbour reopens\n\n"It was time," Ana Reis and Rui Pinto said. "It is open," said Pinto and a crew member.\n\n'
        "They said it was late. The port opened again on Monday.\n"
    )
    put(tmp_path / "news.db", record_of(text))
    most = ask(tmp_path / "news.db", dict(questions())["Who is quoted most?"])
    assert [(row["speaker"], row["quotes"]) for row in most] == [("Rui Pinto", 2), ("Ana Reis", 1)]
    others = ask(tmp_path / "news.db", "select mention from said where speaker is null order by id")
    assert [row["mention"] for row in others] == ["a crew member", "They"]
    (words,) = ask(tmp_path / "news.db", dict(questions())["Which words report whom?"])
    assert words == {"word": "said", "quotes": 3, "speakers": 2}


def test_no_more_than_all_is_quoted(news: Path) -> None:
    rows = ask(news, dict(questions())["How much of an article is quoted?"])
    assert all(0 < row["per_cent"] <= 100 for row in rows)


def test_the_columns_that_are_documented_are_there(news: Path) -> None:
    for table in re.findall(r"^\| `(\w+)`", QUERIES, re.MULTILINE):
        assert ask(news, f"select count(*) as n from {table}")[0]["n"] > 0


def test_sqlite_utils_and_datasette_see_the_search(news: Path) -> None:
    db: Any = sqlite_utils.Database(news)
    assert db["quotes"].detect_fts() == "quotes_fts"
    assert list(db["articles"].search("buses"))
    assert {key.other_table for key in db["quotes"].foreign_keys} == {"articles", "speakers", "blocks"}
    db.close()
