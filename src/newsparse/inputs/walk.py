"""The files of a folder and of all below it, in the order of their names."""

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from fnmatch import fnmatchcase
from typing import NamedTuple

from newsparse.errors import InputError, code_of, reason

_OWN = ".newsparse-"  # how the names of a run's own files begin
_DEVICE = "a device"
_KINDS = {stat.S_IFIFO: "a pipe", stat.S_IFSOCK: "a socket", stat.S_IFCHR: _DEVICE, stat.S_IFBLK: _DEVICE}

# (The library's own walk calls itself for each level of a tree, and so does not come to the bottom of a deep one.)


def walk(
    folder: str,
    globs: Iterable[str],
    excludes: Iterable[str],
    leave_out: str | None = None,
    suffixes: tuple[str, ...] = (),
) -> Iterator[tuple[str, str] | InputError]:
    """Path, and name below the folder, of each file that fits a pattern or has a suffix, large or small. The files of a
    folder come before its folders. What a dot begins is left out, unless a pattern names such.

    A link is followed once, and not where the walk comes by itself to what it leads to. What cannot be listed, and what
    fits but is no file, gives an error in its place. Files of a run's own are none of them, nor is what is in a folder
    below that is to be left out.
    """
    wanted = _Wanted(tuple(map(_tidy, globs)), tuple(map(_tidy, excludes)), suffixes)
    links = _Links(wanted, folder, leave_out)
    waiting: list[tuple[str, str, str | None]] = [(folder, "", None)]
    seen: set[tuple[int, int, bool]] = set()  # folders, so that a link to one above ends
    while waiting:
        path, below, own = waiting.pop()
        try:
            here = os.stat(path)  # noqa: PTH116 - a Path for each folder would take as long as the rest
            mark = here.st_dev, here.st_ino, own is None
            if mark in seen:
                continue
            seen.add(mark)
            if below and leave_out is not None and _is_same(path, leave_out):
                continue
            listed = _list(path)
        except OSError as error:
            yield InputError(reason(error), path=path, code=code_of(error))
            continue
        for file in listed.files:
            if wanted.file(file, below) and not (own is not None and wanted.file(file, own)):
                place = os.path.join(path, file)  # noqa: PTH118
                if file in listed.odd:
                    yield refuse_odd(place)
                elif file not in listed.links or links.follow_file(place):
                    yield place, below + file
        found = []
        for name in listed.folders:
            if wanted.folder(name, below):
                place, inner = os.path.join(path, name), f"{below}{name}/"  # noqa: PTH118
                if name in listed.links:
                    found.append((place, inner, links.follow_folder(place, inner)))
                else:
                    met = own is not None and wanted.folder(name, own)
                    found.append((place, inner, f"{own}{name}/" if met else None))
        waiting += reversed(found)


class _Wanted(NamedTuple):
    """What is read of a folder."""

    globs: tuple[str, ...]
    excludes: tuple[str, ...]
    suffixes: tuple[str, ...]

    def file(self, file: str, below: str) -> bool:
        """Whether the file of a folder, which has that name below the first, is read."""
        name = below + file
        hidden = name.startswith(".") or "/." in name
        fits = not hidden and file.lower().endswith(self.suffixes)
        globs = self._dotted if hidden else self.globs
        fits = fits or matches(globs, file, name)
        return fits and not matches(self.excludes, file, name) and not file.startswith(_OWN)

    def folder(self, name: str, below: str) -> bool:
        """Whether the folder is looked into."""
        return (not name.startswith(".") or bool(self._dotted)) and not matches(self.excludes, name, below + name)

    @property
    def _dotted(self) -> tuple[str, ...]:
        """The patterns that name what a dot begins."""
        return tuple(glob for glob in self.globs if glob.startswith(".") or "/." in glob)


class _Links:
    """Where links lead."""

    def __init__(self, wanted: _Wanted, folder: str, leave_out: str | None) -> None:
        self._wanted = wanted
        self._left = leave_out and os.path.realpath(leave_out)
        self._trees = {os.path.realpath(folder): ""}  # each, and its name below the first
        self._files: set[str] = set()  # to which links have led

    def follow_file(self, link: str) -> bool:
        """Whether to read what the link leads to: not where the walk comes by itself, or another link has led."""
        target = os.path.realpath(link)
        folder, file = os.path.split(target)
        below = self._below(folder)
        if target in self._files or (below is not None and self._wanted.file(file, below)):
            return False
        self._files.add(target)
        return True

    def follow_folder(self, link: str, name: str) -> str | None:
        """What the folder is called by which the walk comes there without the link; None where that is its only way."""
        target = os.path.realpath(link)
        below = self._below(target)
        if below is None:
            self._trees.setdefault(target, name)
        return below

    def _below(self, folder: str) -> str | None:
        """The name of a real folder to which the walk comes, with a `/` behind it; None where it does not."""
        names: list[str] = []
        while folder not in self._trees:
            if folder == self._left:
                return None
            folder, name = os.path.split(folder)
            if not name:
                return None
            names.append(name)
        below = self._trees[folder]
        for name in reversed(names):
            if not self._wanted.folder(name, below):
                return None
            below += f"{name}/"
        return below


class _Listed(NamedTuple):
    """The names in a folder, in order."""

    folders: list[str]
    files: list[str]
    odd: set[str]  # of the files: those that may be none
    links: set[str]


def _list(path: str) -> _Listed:
    listed = _Listed([], [], set(), set())
    with os.scandir(path) as entries:
        for entry in entries:
            if entry.is_symlink():
                listed.links.add(entry.name)
            if _is(entry.is_dir):
                listed.folders.append(entry.name)
                continue
            listed.files.append(entry.name)
            if not _is(entry.is_file):
                listed.odd.add(entry.name)
    return listed._replace(folders=sorted(listed.folders), files=sorted(listed.files))


def _is(kind: Callable[[], bool]) -> bool:
    try:
        return kind()
    except OSError:  # a link that leads nowhere, or to what must not be looked at
        return False


def refuse_odd(path: str) -> InputError:
    """What is said of that which is no file: to read it could take for ever."""
    try:
        mode = os.stat(path).st_mode  # noqa: PTH116
    except OSError as error:
        return InputError(reason(error), path=path, code=code_of(error))
    kind = _KINDS.get(stat.S_IFMT(mode), "something else")
    hint = "" if stat.S_ISSOCK(mode) else "to have it read, give it by itself"
    return InputError(f"is {kind}, not a file: skipped", path=path, hint=hint, code="not-a-file")


def matches(globs: Iterable[str], file: str, name: str) -> bool:
    """Whether one of the patterns fits the name of a file, or its path below the folder.

    >>> matches(["**/*.txt"], "a.txt", "a.txt"), matches(["may/*"], "a.txt", "may/a.txt"), matches(["b*"], "a", "b/a")
    (True, True, True)
    """
    return any(fnmatchcase(file, glob) or fnmatchcase(name, glob) for glob in globs) or any(
        fnmatchcase(name, glob.replace("**/", "")) for glob in globs if "**/" in glob
    )


def _tidy(glob: str) -> str:
    """The pattern without what is written around a path of the same meaning: `./may/` for `may`."""
    return glob.removeprefix("./").rstrip("/") or glob


def _is_same(one: str, two: str) -> bool:
    try:
        return os.path.samefile(one, two)  # noqa: PTH121
    except OSError:
        return False
