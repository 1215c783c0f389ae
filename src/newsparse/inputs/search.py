"""Which texts the arguments name: files, folders, standard input, lists of them, and files of records."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path, PurePosixPath
from typing import NamedTuple
from zlib import crc32

from newsparse.defaults import MOST_BYTES
from newsparse.errors import InputError, code_of, reason
from newsparse.inputs import STDIN, TEXT, Input, bare, readable
from newsparse.inputs.fields import Fields
from newsparse.inputs.large import is_large, read_large
from newsparse.inputs.pieces import open_bytes, read_paths
from newsparse.inputs.records import holds_records, read_records
from newsparse.inputs.walk import matches, refuse_odd, walk
from newsparse.text.pattern import pattern

_TITLE = 4  # names in a title
_ADDRESS_RE = pattern("(?i)[a-z][a-z0-9+.-]{0,30}://")


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
    """A number for a name, the same everywhere, and for names whose results would have the same place."""
    return crc32(bare(name).replace(":", "#").encode("utf-8", "surrogatepass"))


class Search(NamedTuple):
    """What is to be found where."""

    paths: tuple[str, ...]
    files_from: str | None = None  # a list of more paths, divided by line ends or NULs
    globs: tuple[str, ...] = ()  # files of folders; none: texts (*.txt) and exports
    excludes: tuple[str, ...] = ()
    fields: Fields = Fields()  # of records; where it names none that holds the text, standard input is no records
    shard: Shard | None = None
    leave_out: str | None = None  # a folder below one that is searched: where the results go
    encoding: str | None = None  # of large exports, and their format, where they are not to be guessed
    form: str | None = None
    max_bytes: int = MOST_BYTES  # of a record, and of what a list may hold without a path

    @property
    def several(self) -> bool:
        """Whether more than one text may be named; a folder does that, however many files happen to be in it."""
        return (
            len(self.paths) > 1
            or self.files_from is not None
            or any(map(self._holds_records, self.paths))
            or self.has_folders
        )

    @property
    def has_folders(self) -> bool:
        """Whether a folder is searched."""
        return any(path != STDIN and _is_folder(path) for path in self.paths)

    def namesakes(self) -> Callable[[Input], str | None]:
        """A function that gives another file with the name of an input, below another of several folders."""
        folders = [path for path in self.paths if path != STDIN and _is_folder(path)]
        roots = dict.fromkeys(root_of(Path(path)) for path in folders)

        def find(item: Input) -> str | None:
            others = (root + item.name for root in roots if root != item.root and item.root in roots)
            return next(filter(os.path.lexists, others), None)

        return find

    @property
    def again(self) -> "Search":
        """What of it can be looked at twice: all but lists and records that standard input or a pipe brings."""
        listed = None if self.files_from is None or _comes_once(self.files_from) else self.files_from
        paths = tuple(path for path in self.paths if not (self._holds_records(path) and _comes_once(path)))
        return self._replace(paths=paths, files_from=listed)

    def _holds_records(self, path: str) -> bool:
        return self.fields.text is not None if path == STDIN else holds_records(path)

    def title(self) -> str:
        """The names of the folders that are searched; empty where there are none."""
        paths = (Path(path) for path in self.paths if path not in ("", STDIN))
        *names, last = dict.fromkeys(path.resolve().name for path in paths if path.is_dir()) or [""]
        shown = [*names, last] if len(names) < _TITLE else [*names[: _TITLE - 1], f"{len(names) + 2 - _TITLE} more"]
        return ", ".join(filter(None, shown))

    def scopes(self) -> tuple[str, ...]:
        """What the places of all inputs of the folders and files of records begin with that are given by name."""
        found: list[str] = []
        for path in self.paths:
            if path not in ("", STDIN) and Path(path).is_dir():
                found.append(root_of(Path(path)))
            elif path != STDIN and self._holds_records(path):
                place = root_of(Path(path).parent) + Path(path).name
                found += (f"{place}#", f"{place}:")
        return tuple(found)

    def reads_records(self, file: str) -> bool:
        """Whether a file below a folder, or one that is given, is read as records."""
        name = Path(file).name
        return self._holds_records(file) and (
            f"{file}#" in self.scopes() or (matches(self.globs, name, name) and not matches(self.excludes, name, name))
        )

    def find(self) -> Iterator[Input | InputError]:
        """The inputs, in the order of the arguments, and below a folder in that of names.

        What cannot be listed or read gives an error in its place, and the search goes on.
        """
        for file in self.files():
            for item in self._open(file):
                name = item.failure.path if isinstance(item, InputError) else item.name
                if self.shard is None or self.shard.holds(name):
                    yield item

    def files(self) -> Iterator[Input | InputError]:
        """The same for all shards, where a file of records is one input."""
        return filter(self._is_meant, self._named())

    def _is_meant(self, item: Input | InputError) -> bool:
        """Whether what is named is an input: not so what stands in a folder and may be an export, but is none."""
        if isinstance(item, InputError) or self.globs or item.asked or item.path is None:
            return True
        if item.name.lower().endswith(TEXT):
            return True
        from newsparse.inputs.found import is_export  # of folders alone

        return is_export(item.path, self.max_bytes)

    def _named(self) -> Iterator[Input | InputError]:
        """What the arguments name, and what folders hold under names that fit."""
        read, names = self.files_from == STDIN, _tell_apart(self.paths)
        for given in self.paths:
            if given == STDIN:
                yield Input(None, "<stdin>", asked=True) if not read else _read_already()
                read = True
            else:
                yield from self._find_in(given, names.get(given))
        if self.files_from is not None:
            try:
                with open_bytes(Path(self.files_from) if self.files_from != STDIN else None) as stream:
                    shown = self.files_from if self.files_from != STDIN else "<stdin>"
                    for entry in read_paths(stream, self.max_bytes, shown):
                        yield from (entry,) if isinstance(entry, InputError) else self._find_listed(entry)
            except InputError as error:
                yield error
            except OSError as error:
                yield InputError(reason(error), path=self.files_from, code=code_of(error))

    def absolute(self) -> "Search":
        """The same, for processes that stand in other folders."""
        return self._replace(
            paths=tuple(os.path.abspath(path) for path in self.paths),  # noqa: PTH100 - as given, links and all
            files_from=self.files_from and str(Path(self.files_from).absolute()),
            leave_out=self.leave_out and os.path.abspath(self.leave_out),  # noqa: PTH100
        )

    def holds_records(self, file: Input) -> bool:
        """Whether each record in the file is an input."""
        return self._holds_records(STDIN if file.path is None else str(file.path))

    def _open(self, file: Input | InputError) -> Iterable[Input | InputError]:
        """The input, or the records in it."""
        if isinstance(file, InputError):
            return (file,)
        if not self.holds_records(file):
            return read_large(file, self.max_bytes, self.encoding, self.form) if is_large(file, self.form) else (file,)
        return read_records(file, self.fields, self.max_bytes)

    def _find_in(self, given: str, name: str | None = None) -> Iterator[Input | InputError]:
        if _is_folder(given):
            from newsparse.inputs.found import SUFFIXES

            root = root_of(Path(given))
            suffixes = () if self.globs else SUFFIXES
            for found in walk(str(Path(given)), self.globs, self.excludes, self.leave_out, suffixes):
                yield found if isinstance(found, InputError) else Input(Path(found[0]), readable(found[1]), root=root)
        else:
            path = Path(given)
            root = _root_above(path, name or path.name)
            yield _refuse(given) or Input(path, readable(name or path.name), asked=True, root=root)

    def _find_listed(self, given: str) -> Iterator[Input | InputError]:
        """A list is made by a search, so what it names is not more asked for than what stands in a folder."""
        yield from (refuse_odd(given),) if _is_odd(given) else self._find_in(given, _name_below(given))


def _is_folder(path: str) -> bool:
    return os.path.isdir(path)  # noqa: PTH112 - where it cannot be known, it is none; to open it will say why


def _is_odd(path: str) -> bool:
    """Whether something is there that is neither a file nor a folder: a pipe, a socket, a device."""
    return os.path.exists(path) and not os.path.isfile(path) and not _is_folder(path)  # noqa: PTH110, PTH113


def _comes_once(path: str) -> bool:
    return path == STDIN or _is_odd(path)


def _read_already() -> InputError:
    return InputError("can be read only once", path="<stdin>", code="stdin-twice")


def _refuse(given: str) -> InputError | None:
    """What is said of an argument that by its name is nothing to be read."""
    if not given:  # what an unset variable of a script leaves; as a path it would mean the current folder
        return InputError("no file; an empty argument stands where a path should", path="''", code="empty-path")
    if "://" in given and _ADDRESS_RE.match(given) and not os.path.lexists(given):
        said, hint = "newsparse reads files, not addresses", "curl -sL ADDRESS | pandoc -f html -t plain | newsparse"
        return InputError(said, path=given, hint=hint, code="address")
    return None


def root_of(folder: Path) -> str:
    """The folder, as the same text however it is given, with a `/` behind it."""
    with suppress(OSError):  # the current folder may be gone
        folder = Path(os.path.realpath(folder))
    return folder.as_posix().removesuffix("/") + "/"


def _root_above(path: Path, name: str) -> str:
    """The folder that the name of a file is below; where links or `..` lead elsewhere, the one that holds the file."""
    folder = root_of(path.parent)
    whole = folder + path.name
    return whole.removesuffix(name) if whole.endswith(f"/{name}") else folder


def _tell_apart(paths: tuple[str, ...]) -> dict[str, str]:
    """Names for files that would be called the same: as much of their paths as tells them apart."""
    groups: dict[str, dict[str, str]] = {}
    for path in paths:
        # Whole, as processes that stand elsewhere have to give them the same names.
        groups.setdefault(Path(path).name, {})[path] = _name_below(os.path.abspath(path))  # noqa: PTH100
    names: dict[str, str] = {}
    for same in groups.values():
        apart = len(set(same.values()))
        length = 1
        while len({_last(whole, length) for whole in same.values()}) < apart:
            length += 1
        names |= {path: _last(whole, length) for path, whole in same.items() if apart > 1}
    return names


def _last(name: str, length: int) -> str:
    """So many parts at the end of a name."""
    return "/".join(name.split("/")[-length:])


def _name_below(path: str) -> str:
    """The path as a name inside some folder: without what leads out of it.

    >>> _name_below("/srv/news/../may/a.txt"), _name_below("./b.txt")
    ('srv/news/may/a.txt', 'b.txt')
    """
    return "/".join(part for part in PurePosixPath(Path(path).as_posix()).parts if part not in ("/", "..", "."))
