"""Any bytes as names and any characters as text, in every format: whole results, which do nothing to their readers."""

import csv
import io
import json
import os
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from unittest.mock import ANY

import pyarrow.parquet
import pytest

from newsparse.formats import FORMATS
from newsparse.inputs.search import Search
from newsparse.runs.options import Options
from newsparse.runs.run import Status
from newsparse.runs.start import start

from .pages import Page
from .readers import read_brat

WORDS = (
    "nul \x00 nul", "\x1b[31mred\x1b[0m \x9b2J", "\x07\x08\x7f", "\x1b]0;title\x07", "lone \ud83d and \udce9",
    "\u202eabc\u202c \u2066x", "]]>", "</script><script>alert(1)</script>", "<!-- ", "=cmd()", "+1", "-2", "@SUM(1)",
    "\t=1", "%s %n {0}", "a\u2028b", "\ufeff \ufffe", "\"; drop table articles; --", "' or 1=1", "a\r\nb\rc",
    "\\u0000 \\ud83d", "[/bold] [link=x]",
)  # fmt: skip
NAMES = (
    b"\xff\xfe.txt", b"caf\xe9 %41#?.txt", b"a\nb\rc.txt", b"\x1b[31m.txt", "\u202egpj.txt".encode(), b"=cmd().txt",
    b"]]>.txt", b"<script>alert(1)<br>.txt", b"-rf.txt", b"' or \"1.txt", b"a..txt", b"a\\b.txt", b"index.txt",
    b"index-of-articles.txt",
)  # fmt: skip
IDS = ("../../up", "..", ".", "a/b", "nul\x00", "\ud83d", "\x1b[31m", "=1", " ", "con", "a#b:c", "\udce9", 7)
COUNT = len(NAMES) + len(IDS) + len(WORDS)
pytestmark = pytest.mark.skipif(os.name == "nt", reason="names are text there")
STORY = (
    'Storm {0} closes port\n\nBy Ana {0} Reis\n\nLISBON, March 3 (AP) — It rained. "{0} wait," Mayor {0} Pinto said.\n'
)
# What no reader for people must be given: what a terminal obeys, and what turns the text around it.
OBEYED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Files with such names, and records with such ids; both with such texts."""
    folder = tmp_path_factory.mktemp("hostile") / "in"
    folder.mkdir()
    stories = [STORY.format(words) for words in WORDS]
    for n, name in enumerate(NAMES):
        (folder / os.fsdecode(name)).write_bytes(stories[n].encode("utf-8", "replace"))
    records = [{"id": own, "text": stories[n], "note": WORDS[n]} for n, own in enumerate(IDS)]
    records += [{"text": story} for story in stories]
    (folder / "in.jsonl").write_text("".join(json.dumps(record) + "\n" for record in records), "utf-8")
    return folder


def load_objects(text: str) -> int:
    value = json.loads(text)
    return len(value) if isinstance(value, list) else 1


def read_lines(text: str) -> int:
    return len([json.loads(line) for line in text.split("\n")[:-1]])


def read_table(text: str) -> int:
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert not [value for row in rows for value in row.values() if value[:1] in (*"=+@\t\r", "-")]
    check_quiet(text)
    return len(rows)


def read_page(text: str) -> int:
    page = Page(text)
    assert not page.tags & {"br", "img", "iframe", "object", "embed", "form", "base"}
    assert text.count("<script") == 1 + ('id="words"' in text)
    return 1


def check_quiet(text: str) -> int:
    assert not OBEYED.findall(text.replace("\r\n", "\n"))
    return 1


def read_ann(text: str) -> int:
    assert "\x1b" not in text
    return 1


def read_stories(text: str) -> int:
    """The texts are there as they were given, with all that is hostile in them."""
    found = text.count("Storm ")
    assert text.count(" Pinto said.\n") == found
    return found


READERS: dict[str, Callable[[str], int]] = {
    "terminal": check_quiet, "markdown": check_quiet, "json": load_objects, "jsonl": read_lines, "html": read_page,
    "csv-quotes": read_table, "csv-articles": read_table, "ninjs": load_objects, "jsonld": load_objects,
    "annotation": load_objects, "brat": read_ann, "text": read_stories,
}  # fmt: skip
FILES = {"sqlite", "parquet"}


def parse(folder: Path, name: str, output: Path | str, resume: bool = False) -> None:
    """A run over all of it, in which nothing fails."""
    told = io.StringIO()
    search = Search((str(folder),), globs=("*.txt", "*.jsonl"))
    status = start(search, Options(format=name, output=str(output), resume=resume, quiet=True), told)
    assert (status, told.getvalue()) == (Status.OK, "")


def test_every_format_is_tried() -> None:
    assert READERS.keys() | FILES == FORMATS.keys()


@pytest.mark.parametrize("name", READERS)
def test_a_file_each(hostile: Path, tmp_path: Path, name: str) -> None:
    parse(hostile, name, f"{tmp_path}/out/")
    suffix = FORMATS[name].suffix
    files = [path for path in (tmp_path / "out").rglob(f"*{suffix}") if path.is_file()]
    assert len(files) - (name == "html") == COUNT  # of pages, there is an index
    for path in files:
        assert READERS[name](path.read_bytes().decode("utf-8")) == (1 if name != "csv-quotes" else ANY)
        if name == "brat":
            read_brat(path.read_text("utf-8"), path.with_suffix(".txt").read_bytes().decode("utf-8"))
    assert {path.name for path in tmp_path.iterdir()} == {"out"}


@pytest.mark.parametrize("name", [name for name in READERS if FORMATS[name].frame])
def test_one_stream(hostile: Path, tmp_path: Path, name: str) -> None:
    path = tmp_path / f"all{FORMATS[name].suffix}"
    parse(hostile, name, path)
    whole = {"terminal": 1, "markdown": 1, "csv-quotes": ANY}.get(name, COUNT)
    assert READERS[name](path.read_bytes().decode("utf-8")) == whole


def test_a_database(hostile: Path, tmp_path: Path) -> None:
    parse(hostile, "sqlite", tmp_path / "all.db")
    parse(hostile, "sqlite", tmp_path / "all.db", resume=True)
    with closing(sqlite3.connect(tmp_path / "all.db")) as db:
        sources = [source for (source,) in db.execute("select source from articles")]
        texts = [text for (text,) in db.execute("select text from blocks")]
    assert len(sources) == len(set(sources)) == COUNT
    assert "\x00" not in "".join(sources + texts)


def test_parquet(hostile: Path, tmp_path: Path) -> None:
    parse(hostile, "parquet", tmp_path / "all.parquet")
    rows = pyarrow.parquet.read_table(tmp_path / "all.parquet").to_pylist()
    assert len(rows) == COUNT
