"""What a run has done, in a small database beside its output, so that the next run can go on from there."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from newsparse.errors import OutputError
from newsparse.formats.sink import Sink
from newsparse.inputs import Input
from newsparse.runs.folder import Folder

_TABLES = """
create table if not exists run (fingerprint text not null);
create table if not exists done (
    name blob primary key, sha256 text not null, quotes integer not null,
    start integer not null, behind integer not null, part integer not null
) without rowid;
create table if not exists results (
    place blob primary key, input blob not null, beside blob not null
) without rowid;
create index if not exists results_by_input on results (input);
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
    """A result that is there: of which input, and for a file of lines, where it stands in it."""

    sha256: str
    quotes: int = 0
    start: int = 0  # bytes
    behind: int = 0
    part: bool = False  # in the file that is growing, rather than in the one of an earlier run


class Manifest:
    """The results of this run and of those before it that it goes on from."""

    def __init__(self, path: Path, fingerprint: str, resume: bool, dry: bool = False) -> None:
        """A `dry` one is only looked at."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self._end = "rollback" if dry else "commit"
        old = path.with_name(path.name + ".old")
        if not (resume or dry) and path.exists():
            path.replace(old)
            with suppress(FileNotFoundError):  # what a run that was killed left of it
                path.with_name(f"{path.name}-journal").replace(f"{old}-journal")
        self._db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        # A run that is killed loses nothing; if the machine itself goes down, results are looked at before use.
        self._db.executescript(f"pragma synchronous = off; {_TABLES}")
        if old.exists():
            self._take_over_results(old)
        self._db.execute("begin")
        known = self._db.execute("select fingerprint from run").fetchone()
        if known != (fingerprint,):  # other options give other results
            self._db.execute("delete from done")
            self._db.execute("delete from run")
            self._db.execute("insert into run values (?)", (fingerprint,))
        self._committed = time.monotonic()

    def _take_over_results(self, old: Path) -> None:
        """Which files there are of which inputs: a run that begins anew forgets all but this."""
        with suppress(sqlite3.Error):  # what is broken is of no use
            self._db.execute("attach ? as old", (str(old),))
            self._db.execute("insert or ignore into results select * from old.results")
        with suppress(sqlite3.Error):
            self._db.execute("detach old")
        old.unlink()

    def find(self, name: str) -> Row | None:
        columns = "sha256, quotes, start, behind, part"
        row = self._db.execute(f"select {columns} from done where name = ?", (_key(name),)).fetchone()
        return Row(*row) if row else None

    def put(self, name: str, row: Row) -> None:
        self._db.execute("insert or replace into done values (?, ?, ?, ?, ?, ?)", (_key(name), *row))
        if time.monotonic() - self._committed > _COMMIT_SECONDS:
            self.commit()

    def claim(self, place: str, item: Input) -> bool:
        """Whether no other input of this run has its result at that place."""
        claim = _key(place), _key(item.place or "")
        return self._db.execute("insert or ignore into claims values (?, ?)", claim).rowcount == 1

    def note(self, place: str, item: Input, beside: str) -> None:
        """What is at a place is the result of an input, and what is beside it, too."""
        row = _key(place), _key(item.place or ""), _key(beside)
        self._db.execute("insert or replace into results values (?, ?, ?)", row)

    def unmet(self, scope: str) -> list[str]:
        """The inputs, of those whose places begin so, that have results, and are none of this run's."""
        found = self._db.execute(
            "select distinct input from results where input >= ? and input < ? and input not in "
            "(select input from claims) order by 1",
            (_key(scope), _key(scope) + b"\xff"),
        )
        return [_name(key) for (key,) in found]

    def results_of(self, input_place: str) -> list[str]:
        """The files that are there of an input."""
        rows = self._db.execute("select beside, place from results where input = ?", (_key(input_place),))
        return [_name(key) for row in rows for key in row if key]

    def forget(self, input_place: str) -> None:
        """There are none any more."""
        self._db.execute("delete from results where input = ?", (_key(input_place),))

    def learn_from(self, path: Path, holds: Callable[[str], bool]) -> None:
        """Takes over what the manifest of a finished run knows of some names, unless this one knows something."""
        if not path.exists() or self._db.execute("select 1 from done limit 1").fetchone():
            return
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as other:
            if (
                other.execute("select fingerprint from run").fetchone()
                != self._db.execute("select * from run").fetchone()
            ):
                return
            rows = other.execute("select name, sha256, quotes, start, behind, 0 from done where not part")
            self._db.executemany(
                "insert into done values (?, ?, ?, ?, ?, ?)", (row for row in rows if holds(_name(row[0])))
            )

    def part_end(self) -> int:
        """Where the last result stands in the file that is growing."""
        end: int = self._db.execute("select coalesce(max(behind), 0) from done where part").fetchone()[0]
        return end

    def forget_part(self, start: int) -> None:
        """The growing file is cut off there."""
        self._db.execute("delete from done where part and start >= ?", (start,))

    def settle(self, complete: bool) -> None:
        """The growing file has taken its name; where the run is `complete`, what else was known is of no use."""
        if complete:
            self._db.execute("delete from done where not part")
        self._db.execute("update done set part = 0")

    def commit(self) -> None:
        self._db.execute("commit")
        self._db.execute("begin")
        self._committed = time.monotonic()

    def close(self) -> None:
        self._db.execute(self._end)
        self._db.close()


@contextmanager
def open_manifest(path: Path, fingerprint: str, resume: bool, dry: bool = False) -> Iterator[Manifest]:
    """The manifest of an output. Raises OutputError where it cannot be kept."""
    try:
        manifest = Manifest(path, fingerprint, resume, dry)
    except (sqlite3.Error, OSError) as error:
        raise OutputError(f"cannot be kept: {error}", path=path, hint="without it a run cannot be resumed") from error
    try:
        yield manifest
    except sqlite3.Error as error:
        raise OutputError(f"cannot be kept: {error}", path=path) from error
    finally:
        manifest.close()


class Resumable(Sink):
    """What the manifest says of results."""

    resumes = True

    def __init__(self, manifest: Manifest) -> None:
        self.manifest = manifest

    def find(self, item: Input) -> tuple[str, int] | None:
        """SHA-256 of the input, and number of quotes."""
        row = self.manifest.find(item.name)
        return row and (row.sha256, row.quotes)

    def keep(self, item: Input, sha256: str) -> bool:
        """Whether the result is there."""
        row = self.manifest.find(item.name)
        return row is not None and row.sha256 == sha256


class FolderSink(Resumable):
    """One file for each input: workers have written it, and it is noted here."""

    def __init__(self, folder: Folder, manifest: Manifest) -> None:
        super().__init__(manifest)
        self.folder: Folder = folder

    def claim(self, item: Input) -> str:
        """The place that another input has taken."""
        return "" if self.manifest.claim(self._below(item), item) else str(self.folder.place(item))

    def find(self, item: Input) -> tuple[str, int] | None:
        """The same, where the file is still there."""
        return super().find(item) if self.folder.place(item).exists() else None

    def write(self, item: Input, rendered: bytes, sha256: str, quotes: int) -> None:  # noqa: ARG002
        """Notes a result."""
        self.manifest.put(item.name, Row(sha256, quotes))
        beside = self.folder.beside and self._below(item, self.folder.beside)
        self.manifest.note(self._below(item), item, beside)

    def _below(self, item: Input, suffix: str | None = None) -> str:
        return self.folder.place(item, suffix).relative_to(self.folder.path).as_posix()

    def unmet(self, scope: str) -> list[str]:
        """The places, of those that begin so, of inputs that have results, and that this run has not met."""
        return self.manifest.unmet(scope)

    def remove(self, places: list[str]) -> None:
        """Takes out the results of these inputs, and folders that are empty then."""
        for place in places:
            for result in self.manifest.results_of(place):
                self.folder.remove(result)
            self.manifest.forget(place)


def companion(output: Path, in_folder: bool, what: str) -> Path:
    """A file or folder of the run's own: in the folder of results, or beside the file of them."""
    return output / f".newsparse-{what}" if in_folder else output.with_name(f".{output.name}-{what}")
