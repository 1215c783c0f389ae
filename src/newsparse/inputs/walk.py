"""The files of a folder and of all below it, in the order of their names."""

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from fnmatch import fnmatchcase

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
    folder come before its folders.

    A link is followed once. What cannot be listed, and what fits but is no file, gives an error in its place. Files of
    a run's own are none of them, nor is what is in a folder below that is to be left out.
    """
    globs, excludes = tuple(map(_tidy, globs)), tuple(map(_tidy, excludes))
    waiting = [(folder, "")]
    seen: set[tuple[int, int]] = set()  # folders, so that a link to one above ends
    while waiting:
        path, below = waiting.pop()
        try:
            here = os.stat(path)  # noqa: PTH116 - a Path for each folder would take as long as the rest
            if (here.st_dev, here.st_ino) in seen:
                continue
            seen.add((here.st_dev, here.st_ino))
            if below and leave_out is not None and _is_same(path, leave_out):
                continue
            folders, files, odd = _list(path)
        except OSError as error:
            yield InputError(reason(error), path=path, code=code_of(error))
            continue
        for file in files:
            name = below + file
            fits = file.lower().endswith(suffixes) or matches(globs, file, name)
            if fits and not matches(excludes, file, name) and not file.startswith(_OWN):
                own = os.path.join(path, file)  # noqa: PTH118
                yield refuse_odd(own) if file in odd else (own, name)
        waiting += [
            (os.path.join(path, name), f"{below}{name}/")  # noqa: PTH118
            for name in reversed(folders)
            if not matches(excludes, name, below + name)
        ]


def _list(path: str) -> tuple[list[str], list[str], set[str]]:
    """The names of the folders and of the files in a folder, in order; and which of the files may be none."""
    folders, files, odd = [], [], set()
    with os.scandir(path) as entries:
        for entry in entries:
            if _is(entry.is_dir):
                folders.append(entry.name)
                continue
            files.append(entry.name)
            if not _is(entry.is_file):
                odd.add(entry.name)
    return sorted(folders), sorted(files), odd


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
