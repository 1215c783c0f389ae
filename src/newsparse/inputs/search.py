"""Which texts the arguments name: files, folders, standard input, lists of them, and files of records."""

import os
import sys
from collections.abc import Iterable, Iterator
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath
from typing import BinaryIO, NamedTuple
from zlib import crc32

from newsparse.errors import InputError, code_of, reason
from newsparse.inputs import STDIN, Input
from newsparse.inputs.records import RECORDS, read_records

_PIECE = 1 << 16  # bytes of a list read at once


class Shard(NamedTuple):
    """A part of all inputs: the same names are in it wherever and whenever it is taken."""

    number: int  # from 0
    of: int

    def holds(self, name: str) -> bool:
        return _spread(name) % self.of == self.number

    @classmethod
    def of_name(cls, name: str, of: int) -> "Shard":
        """The one of so many shards that holds the name."""
        return cls(_spread(name) % of, of)

    def __str__(self) -> str:
        return f"{self.number + 1}/{self.of}"


def _spread(name: str) -> int:
    """A number for a name, the same everywhere."""
    return crc32(name.encode("utf-8", "surrogatepass"))


class Search(NamedTuple):
    """What is to be found where."""

    paths: tuple[str, ...]
    files_from: str | None = None  # a list of more paths, divided by line ends or NULs
    globs: tuple[str, ...] = ("*.txt",)
    excludes: tuple[str, ...] = ()
    text_field: str | None = None  # of records; None: "text", and standard input is no records
    id_field: str | None = None
    shard: Shard | None = None

    @property
    def several(self) -> bool:
        """Whether more than one text may be named; a folder does that, however many files happen to be in it."""
        return (
            len(self.paths) > 1
            or self.files_from is not None
            or any(self._holds_records(p) or (p not in ("", STDIN) and Path(p).is_dir()) for p in self.paths)
        )

    def _holds_records(self, path: str) -> bool:
        return self.text_field is not None if path == STDIN else path.endswith(RECORDS)

    def find(self) -> Iterator[Input | InputError]:
        """The inputs, in the order of the arguments, and below a folder in that of names.

        What cannot be listed or read gives an error in its place, and the search goes on.
        """
        for item in self._all():
            name = item.failure.path if isinstance(item, InputError) else item.name
            if self.shard is None or self.shard.holds(name):
                yield item

    def absolute(self) -> "Search":
        """The same, for processes that stand in other folders."""
        return self._replace(
            paths=tuple(os.path.abspath(path) for path in self.paths),  # noqa: PTH100 - as given, links and all
            files_from=self.files_from and str(Path(self.files_from).absolute()),
        )

    def _all(self) -> Iterator[Input | InputError]:
        for given in self.paths:
            yield from self._find_in(given, None)
        if self.files_from is not None:
            try:
                for given in _read_list(self.files_from):
                    yield from self._find_in(given, _name_below(given))
            except OSError as error:
                yield InputError(reason(error), path=self.files_from, code=code_of(error))

    def _find_in(self, given: str, name: str | None) -> Iterator[Input | InputError]:
        path = Path(given)
        if given == STDIN:
            item = Input(None, "<stdin>")
        elif not given:  # what an unset variable of a script leaves; as a path it would mean the current folder
            yield InputError("no file; an empty argument stands where a path should", path="''", code="empty-path")
            return
        elif path.is_dir():
            yield from self._search_folder(path)
            return
        else:
            item = Input(path, name or path.name)
        yield from self._open(item, given)

    def _open(self, item: Input, given: str) -> Iterator[Input | InputError]:
        """The input, or the records in it."""
        if self._holds_records(given):
            yield from read_records(item, self.text_field or "text", self.id_field or "id")
        else:
            yield item

    def _search_folder(self, folder: Path) -> Iterator[Input | InputError]:
        unlisted: list[OSError] = []
        seen: set[tuple[int, int]] = set()  # folders, so that a link to one above ends
        for parent, folders, files in os.walk(folder, onerror=unlisted.append, followlinks=True):
            yield from _tell(unlisted)
            if not _is_new(parent, seen):
                folders.clear()
                continue
            below = Path(parent).relative_to(folder)
            folders[:] = sorted(f for f in folders if not _matches(self.excludes, f, (below / f).as_posix()))
            for file in sorted(files):
                name = (below / file).as_posix()
                if _matches(self.globs, file, name) and not _matches(self.excludes, file, name):
                    yield from self._open(Input(Path(parent, file), name), file)
        yield from _tell(unlisted)


def _tell(errors: list[OSError]) -> Iterator[InputError]:
    while errors:
        error = errors.pop(0)
        yield InputError(reason(error), path=error.filename, code=code_of(error))


def _is_new(folder: str, seen: set[tuple[int, int]]) -> bool:
    try:
        there = Path(folder).stat()
    except OSError:  # it went away after it was listed; so will each of its files be told
        return True
    known = len(seen)
    seen.add((there.st_dev, there.st_ino))
    return len(seen) > known


def _matches(globs: Iterable[str], file: str, name: str) -> bool:
    return any(fnmatchcase(file, glob) or fnmatchcase(name, glob) for glob in globs)


def _name_below(path: str) -> str:
    """The path as a name inside some folder: without what leads out of it.

    >>> _name_below("/srv/news/../may/a.txt"), _name_below("./b.txt")
    ('srv/news/may/a.txt', 'b.txt')
    """
    return "/".join(part for part in PurePosixPath(Path(path).as_posix()).parts if part not in ("/", "..", "."))


def _read_list(path: str) -> Iterator[str]:
    """The paths of a list, which are divided by NULs if it has any at its beginning, else by line ends."""
    with sys.stdin.buffer if path == STDIN else Path(path).open("rb") as stream:
        for entry in _split_list(stream):
            if entry:
                yield os.fsdecode(entry)


def _split_list(stream: BinaryIO) -> Iterator[bytes]:
    rest, end = b"", None
    while piece := stream.read(_PIECE):
        end = end or (b"\0" if b"\0" in piece else b"\n")
        *entries, rest = (rest + piece).split(end)
        yield from (entry.removesuffix(b"\r") if end == b"\n" else entry for entry in entries)
    yield rest.removesuffix(b"\r")
