"""What a run has done, in a small database beside its output, so that the next run can go on from there."""

import os
import re
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from newsparse.errors import OutputError, counted
from newsparse.files import refuse_foreign
from newsparse.formats.sink import Part, Sink
from newsparse.inputs import Input
from newsparse.runs.folder import Folder

_VERSION = 4  # of the tables
_TABLES = f"""
create table run (fingerprint text not null);
create table done (
    name blob primary key, sha256 text not null, quotes integer not null,
    made text not null, start integer not null, behind integer not null, part integer not null,
    articles integer not null
) without rowid;
create table results (
    place blob primary key, input blob not null, beside blob not null, made text not null
) without rowid;
create index results_by_input on results (input);
pragma user_version = {_VERSION};
"""
_CLAIMS = """
create temp table claims (place blob primary key, input blob not null) without rowid;
create index temp.claims_by_input on claims (input);
"""
_COMMIT_SECONDS = 0.5  # what a run that is killed has to do again


def _key(name: str) -> bytes:
    """A name as the database holds it: names of files need not be text."""
    return name.encode("utf-8", "surrogatepass")


def _name(key: bytes) -> str:
    return key.decode("utf-8", "surrogatepass")


class Row(NamedTuple):
    """A result that is there: of which input, what it is, and for a file of lines, where it stands in it."""

    sha256: str  # of the input
    quotes: int
    made: str  # SHA-256 of the result: what has another is not it
    start: int = 0  # bytes
    behind: int = 0
    part: bool = False  # in the file that is growing, rather than in the one of an earlier run
    articles: int = 1  # in the text


class Manifest:
    """The results of this run and of those before it that it goes on from.

    A row says what was done, not what is there: a result is held against its row before it is used, so no order in
    which files and rows reach the disk can make a false one.
    """

    def __init__(self, path: Path, fingerprint: str, resume: bool, look: bool = False) -> None:
        """Without `resume`, nothing was done before. With `look`, nothing on the disk is changed."""
        self._db = _look_at(path) if look else _open(path, resume)
        self._db.executescript(_CLAIMS)
        self._db.execute("begin")
        same = self._db.execute("select fingerprint from run").fetchone() == (fingerprint,)
        self._knows = resume and same  # other options give other results
        if not self._knows and not look:
            self._db.execute("delete from done")
            self._db.execute("delete from run")
            self._db.execute("insert into run values (?)", (fingerprint,))
            self._knows = True
        self._committed = time.monotonic()

    def find(self, name: str) -> Row | None:
        if not self._knows:
            return None
        columns = "sha256, quotes, made, start, behind, part, articles"
        row = self._db.execute(f"select {columns} from done where name = ?", (_key(name),)).fetchone()
        return Row(*row) if row else None

    def put(self, name: str, row: Row) -> None:
        self._db.execute("insert or replace into done values (?, ?, ?, ?, ?, ?, ?, ?)", (_key(name), *row))
        if time.monotonic() - self._committed > _COMMIT_SECONDS:
            self.commit()

    def claim(self, place: str, item: Input) -> bool:
        """Whether no other input of this run has its result at that place."""
        claim = _key(place), _key(item.place or "")
        return self._db.execute("insert or ignore into claims values (?, ?)", claim).rowcount == 1

    def note(self, place: str, item: Input, beside: str, made: str) -> None:
        """What is at a place is the result of an input, and what is beside it, too; `made` is their SHA-256."""
        row = _key(place), _key(item.place or ""), _key(beside), made
        self._db.execute("insert or replace into results values (?, ?, ?, ?)", row)

    def owner(self, place: str) -> str:
        """The input whose result is at a place, as far as it is known."""
        row = self._db.execute("select input from results where place = ?", (_key(place),)).fetchone()
        return _name(row[0]) if row else ""

    def unmet(self, scope: str, suffix: str) -> list[str]:
        """The inputs, of those whose places begin so, that have results that end so, and are none of this run's."""
        end = _key(suffix)
        found = self._db.execute(
            "select distinct input from results where input >= ? and input < ? and substr(place, ?) = ? and input "
            "not in (select input from claims) order by 1",
            (_key(scope), _key(scope) + b"\xff", -len(end), end),
        )
        return [_name(key) for (key,) in found]

    def results_of(self, input_place: str) -> list[tuple[str, str, str]]:
        """Of each result that is there of an input: its place, what is beside it, and the SHA-256 of both."""
        rows = self._db.execute("select place, beside, made from results where input = ?", (_key(input_place),))
        return [(_name(place), _name(beside), made) for place, beside, made in rows]

    def results(self, suffix: str) -> Iterator[tuple[str, str]]:
        """Of each result that is there and ends so: its place, and the SHA-256; in the order of places."""
        end = _key(suffix)
        query = "select place, made from results where substr(place, ?) = ? order by place"
        for place, made in self._db.execute(query, (-len(end), end)):
            yield _name(place), made

    def forget(self, place: str) -> None:
        """There is no result any more."""
        self._db.execute("delete from results where place = ?", (_key(place),))

    def learn_from(self, path: Path, holds: Callable[[str], bool]) -> None:
        """Takes over what the manifest of a finished run knows of some names, unless this one knows something."""
        if not path.exists() or self._db.execute("select 1 from done limit 1").fetchone():
            return
        (fingerprint,) = self._db.execute("select fingerprint from run").fetchone()
        with closing(Manifest(path, fingerprint, resume=True, look=True)) as other:
            if other._knows:
                rows = other._db.execute(
                    "select name, sha256, quotes, made, start, behind, 0, articles from done where not part"
                )
                self._db.executemany(
                    "insert into done values (?, ?, ?, ?, ?, ?, ?, ?)", (row for row in rows if holds(_name(row[0])))
                )

    def forget_part(self, start: int) -> None:
        """The growing file is cut off there."""
        self._db.execute("delete from done where part and start >= ?", (start,))

    def move(self, moved: Callable[[int], int]) -> None:
        """The results in a file of lines stand elsewhere in it: where, the function says of each place."""
        self._db.create_function("moved", 1, moved, deterministic=True)
        self._db.execute("update done set start = moved(start), behind = moved(behind)")
        self.commit()

    def settle(self, complete: bool) -> None:
        """The growing file has taken its name; where the run is `complete`, what else was known is of no use."""
        if complete:
            self._db.execute("delete from done where not part")
        self._db.execute("update done set part = 0")
        self.commit()

    def commit(self) -> None:
        self._db.execute("commit")
        self._db.execute("begin")
        self._committed = time.monotonic()

    def close(self) -> None:
        """Keeps what is not kept yet."""
        try:
            if self._db.in_transaction:
                self._db.execute("commit")
        finally:
            self._db.close()


def _open(path: Path, resume: bool) -> sqlite3.Connection:
    """The database, made where it is not there."""
    for name in (path, path.with_name(path.name + "-journal")):
        refuse_foreign(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    try:
        db.execute("begin immediate")
        if not _is_current(db):
            for (table,) in db.execute("select name from sqlite_master where type = 'table'").fetchall():
                db.execute(f"drop table {table}")
            for statement in _TABLES.split(";"):  # a script would commit between them
                db.execute(statement)
        db.execute("commit")
    except sqlite3.DatabaseError as error:
        db.close()
        if resume or isinstance(error, sqlite3.OperationalError):
            raise
        path.unlink()  # it is no database, and nothing in it is wanted
        return _open(path, resume=True)
    return db


def _look_at(path: Path) -> sqlite3.Connection:
    """The database as it is, to read; where there is none, an empty one."""
    if path.exists():
        db = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", isolation_level=None, uri=True)
        if _is_current(db):
            return db
        db.close()
    db = sqlite3.connect(":memory:", isolation_level=None)
    db.executescript(_TABLES)
    return db


def _is_current(db: sqlite3.Connection) -> bool:
    version: tuple[int] = db.execute("pragma user_version").fetchone()
    return version == (_VERSION,)


@contextmanager
def open_manifest(path: Path, fingerprint: str, resume: bool, look: bool = False) -> Iterator[Manifest]:
    """The manifest of an output. Raises OutputError where it cannot be kept."""
    try:
        manifest = Manifest(path, fingerprint, resume, look)
    except (sqlite3.Error, OSError) as error:
        raise OutputError(f"cannot be kept: {error}", path=path, hint="without it a run cannot be resumed") from error
    try:
        yield manifest
        manifest.close()
    except BaseException as error:
        with suppress(sqlite3.Error):  # what came first is what is told
            manifest.close()
        if isinstance(error, sqlite3.Error):
            raise OutputError(f"cannot be kept: {error}", path=path) from error
        raise


def _articles(item: Input, number: int) -> list[Input]:
    """The articles in a text: it alone, or each of several."""
    return [item] if number == 1 else [item.article(n) for n in range(1, number + 1)]


class Resumable(Sink):
    """What the manifest says of results."""

    resumes = True

    def __init__(self, manifest: Manifest) -> None:
        self.manifest = manifest

    def find(self, item: Input) -> tuple[str, int] | None:
        """SHA-256 of the input, and number of quotes."""
        row = self.manifest.find(item.name)
        return row and (row.sha256, row.quotes)


class FolderSink(Resumable):
    """One file for each input: workers have written it, and it is noted here."""

    def __init__(self, folder: Folder, manifest: Manifest) -> None:
        super().__init__(manifest)
        self.folder: Folder = folder
        self.written = 0

    def claim(self, item: Input) -> str:
        """The place that another input has taken.

        Raises OutputError where the result of one from elsewhere stands there, which another run has made.
        """
        place = self._below(item)
        if not self.manifest.claim(place, item):
            return str(self.folder.place(item))
        owner = self.manifest.owner(place)
        if owner and item.place and owner != item.place and os.path.isfile(owner):  # noqa: PTH113 - quicker than a Path
            said, hint = f"holds the result of {owner}", "name another output"
            raise OutputError(said, path=self.folder.place(item), hint=hint, code="collision")
        return ""

    def keep(self, item: Input, sha256: str) -> bool:
        """Whether the result is there, as it was made."""
        row = self.manifest.find(item.name)
        return (
            row is not None and row.sha256 == sha256 and row.made == self.folder.digest(*_articles(item, row.articles))
        )

    def write(self, item: Input, rendered: bytes, sha256: str, quotes: int) -> None:  # noqa: ARG002
        """Notes a result."""
        self._note(item, 1, sha256, quotes)

    def write_several(self, item: Input, parts: Sequence[Part], sha256: str, quotes: int) -> None:
        """Writes and notes the results of the articles in one text."""
        articles = _articles(item, len(parts))
        for article in articles:
            if taken := self.claim(article._replace(name=item.name)):
                said, hint = "two inputs would have their result here", "give them outputs of their own"
                raise OutputError(said, path=taken, hint=hint, code="collision")
        for article, part in zip(articles, parts, strict=True):
            self.folder.write(article, part.rendered, part.beside)
        self._note(item, len(parts), sha256, quotes)

    def _note(self, item: Input, number: int, sha256: str, quotes: int) -> None:
        """What is there of a text, and nothing of what it held before."""
        articles = _articles(item, number)
        self.manifest.put(item.name, Row(sha256, quotes, self.folder.digest(*articles), articles=number))
        self.written += 1
        places = {self._below(article): article for article in articles}
        for place, article in places.items():
            beside = self.folder.beside and self._below(article, self.folder.beside)
            self.manifest.note(place, item, beside, self.folder.digest(article))
        if item.text is None and item.place is not None:
            before = re.compile(re.escape(item.stem) + r"(?:/\d+)?" + re.escape(self.folder.suffix))
            for result, beside, made in self.manifest.results_of(item.place):
                if result not in places and before.fullmatch(result):
                    self._take_out(result, beside, made)

    def _below(self, item: Input, suffix: str | None = None) -> str:
        return self.folder.place(item, suffix).relative_to(self.folder.path).as_posix()

    def unmet(self, scope: str) -> list[str]:
        """The places, of those that begin so, of inputs that have results, and that this run has not met."""
        return self.manifest.unmet(scope, self.folder.suffix)

    def remove(self, places: list[str]) -> list[str]:
        """Takes out the results of these inputs, and folders that are empty then; gives those that are kept."""
        kept = []
        for place in places:
            for result, beside, made in self.manifest.results_of(place):
                if not result.endswith(self.folder.suffix):
                    continue
                if not self._take_out(result, beside, made):
                    kept.append(str(self.folder.path / result))
        return kept

    def _take_out(self, result: str, beside: str, made: str) -> bool:
        """Takes out a result, unless somebody has worked on it."""
        files = [result, *([beside] if beside else [])]
        if self.folder.sum_of(files) not in ("", made):
            return False
        for file in reversed(files):
            self.folder.remove(file)
        self.manifest.forget(result)
        return True

    def results(self) -> Iterator[tuple[Path, bytes | None]]:
        """Each result that is noted: its file, and what is in it; None where it is not as it was made."""
        for place, made in self.manifest.results(self.folder.suffix):
            path = self.folder.path / place
            yield path, path.read_bytes() if self.folder.sum_of([place]) == made else None

    def unfinished(self) -> str:
        """How many results are there."""
        if not self.written:
            return ""
        return f"{counted(self.written, 'result')} in {self.folder.path}; with --resume a run goes on from there"
