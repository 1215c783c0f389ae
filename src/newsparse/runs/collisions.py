"""No result takes the place of an input: before anything is written, all outputs are held against all inputs.

Files are compared by device and number, so links and other spellings count. Only inputs that lie in folders where
results go can be in their way: of many inputs, those folders are all that is kept.
"""

import os
import stat
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from newsparse.errors import InputError, OutputError, UsageError
from newsparse.formats import FORMATS, load_places
from newsparse.formats.sink import Sink
from newsparse.inputs import STDIN, Input
from newsparse.inputs.search import Search
from newsparse.runs.options import Options
from newsparse.runs.outputs import companion, to_folder

if TYPE_CHECKING:
    from newsparse.runs.folder import Folder

_STDIN, _STDOUT = 0, 1
_FolderOf = Callable[[Path], str]


def refuse_collisions(search: Search, options: Options) -> None:
    """Raises UsageError where something that is to be read would be written over.

    What can be read only once is not looked at: `watch` does that.
    """
    own = _own_files(search, options)
    if own:
        for file, shown in _inputs(search):
            _refuse(own.get(_identity(file)), shown)
    if to_folder(search, options) and os.path.isdir(options.output or ""):  # noqa: PTH112 - else nothing is there yet
        _refuse_places(search, _folder_of_results(options))


def watch(search: Search, options: Options, sink: Sink) -> Iterator[Input | InputError | OutputError]:
    """The inputs. Where some can be read only once, each is held against the outputs as it comes.

    What is in a folder together with inputs may be one that is still to come: it is not replaced, unless it is known to
    be a result. Raises UsageError as `refuse_collisions` does.
    """
    if search.again == search:
        yield from search.find()
        return
    own, folder_of, homes = _own_files(search, options), _make_folder_of(), set()
    stdin = _identity(_STDIN)
    for item in search.find():
        if isinstance(item, InputError):
            yield item
            continue
        if item.path:
            _refuse(own.get(_identity(item.path)), item.shown)
            homes.add(folder_of(item.path))
        for place in sink.folder.places(item) if sink.folder else ():
            there = _identity(place)
            if there and there == stdin:
                _refuse(place, "standard input")
            if there and folder_of(place) in homes and not (options.resume and sink.find(item)):
                said, hint = "is there, and may be an input that is yet to come", "give the list as a file"
                yield OutputError(said, path=place, hint=hint, code="is-input")
                break
        else:
            yield item


def _refuse(output: object, shown: str) -> None:
    if output is not None:
        raise UsageError(f"would take the place of the input {shown}", path=output, hint="name another output")


def _identity(file: Path | int) -> str:
    """Device and number of a file, by its path or as it is open; empty for what is none, or not there."""
    there = _stat(file)
    return _number(there) if there and stat.S_ISREG(there.st_mode) else ""


def _stat(file: Path | int) -> os.stat_result | None:
    with suppress(OSError, ValueError):
        return os.stat(file)  # noqa: PTH116 - it may be open
    return None


def _number(there: os.stat_result) -> str:
    return f"{there.st_dev}:{there.st_ino}"


def _own_files(search: Search, options: Options) -> dict[str, object]:
    """Identity and name of each file that the run writes, but for those that hold the result of one input of many."""
    if options.output is None:
        files: dict[Path | int, object] = {_STDOUT: "standard output"}
    else:
        files = {path: path for path in _own_paths(Path(options.output), to_folder(search, options), options.format)}
    return {there: shown for file, shown in files.items() if (there := _identity(file))}


def _own_paths(output: Path, in_folder: bool, form: str) -> Iterator[Path]:
    yield output
    if in_folder:
        yield from (output / name for name in load_places(FORMATS[form]))
    yield companion(output, in_folder, "lock")
    if in_folder or form == "jsonl":
        yield companion(output, in_folder, "manifest")
    if not in_folder and form == "jsonl":
        linked = os.path.islink(output)  # noqa: PTH114
        yield Path(f"{os.path.realpath(output) if linked else output}.part")


def _inputs(search: Search) -> Iterator[tuple[Path | int, str]]:
    """All files that are read, and what messages call them; standard input, if it is one, as well."""
    if STDIN in (*search.paths, search.files_from):
        yield _STDIN, "standard input"
    if search.again.files_from is not None:
        yield Path(search.again.files_from), search.again.files_from
    for item in search.again.files():
        if isinstance(item, Input) and item.path:
            yield item.path, item.shown


# ---- a folder of results


def _folder_of_results(options: Options) -> "Folder":
    from newsparse.runs.folder import Folder

    form = FORMATS[options.format]
    return Folder(Path(options.output or ""), options.suffix or form.suffix, form.beside)


def _make_folder_of() -> _FolderOf:
    """A function that gives the identity of the folder in which a file really lies; files of one come together."""

    @lru_cache(maxsize=64)
    def identity(folder: Path) -> str:
        there = _stat(folder)
        return _number(there) if there else ""

    def folder_of(path: Path) -> str:
        linked = os.path.islink(path)  # noqa: PTH114 - those of a Path raise errors for what leads nowhere
        return identity(Path(os.path.realpath(path) if linked else path).parent)

    return folder_of


def _refuse_places(search: Search, folder: "Folder") -> None:
    folder_of, again = _make_folder_of(), search.again._replace(shard=None)  # other shards have inputs as well
    shared = _shared_folders(again, folder, folder_of)
    if not shared:
        return
    import sqlite3

    # On the disk, as there may be as many as inputs.
    with closing(sqlite3.connect("", isolation_level=None)) as places:
        places.execute("begin")
        places.execute("create table places (identity text primary key, path blob, input blob) without rowid")
        for item in again.find():
            if isinstance(item, InputError):
                continue
            for place in folder.places(item):
                if (there := _identity(place)) and folder_of(place) in shared:
                    row = there, os.fsencode(place), os.fsencode(item.shown)
                    places.execute("insert or ignore into places values (?, ?, ?)", row)
        for file, shown in _inputs(search):
            if isinstance(file, int) or folder_of(file) in shared:
                query = "select path, input from places where identity = ?"
                if found := places.execute(query, (_identity(file),)).fetchone():
                    target, source = map(os.fsdecode, found)
                    said = f"the result of {source} would take the place of the input {shown}"
                    raise UsageError(said, path=target, hint="name another output")


def _shared_folders(search: Search, folder: "Folder", folder_of: _FolderOf) -> set[str]:
    """The folders in which there are both inputs and files that have the name of a result."""
    read, written = set(), set()
    for item in search.files():
        if isinstance(item, InputError):
            continue
        if item.path:
            read.add(folder_of(item.path))
        for place in _results_of_records(folder, item) if search.holds_records(item) else folder.places(item):
            if os.path.lexists(place):
                written.add(folder_of(place))
    if search.files_from:
        read.add(folder_of(Path(search.files_from)))
    return read & written


def _results_of_records(folder: "Folder", file: Input) -> list[Path]:
    """What stands where the results of a file's records go."""
    with suppress(OSError):
        return list((folder.path / file.name.rpartition(".")[0]).iterdir())
    return []
