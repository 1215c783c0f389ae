"""Files that are whole or not there, and locks.

Others may be able to write where results go: names that newsparse makes up cannot be guessed or are never a link, and
what a link points to is written only where the user has named the link.
"""

import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO
from zlib import crc32

from newsparse.errors import OutputError, code_of, reason

if os.name == "posix":
    from fcntl import LOCK_EX, LOCK_NB, LOCK_SH, flock

_LOCKS = os.name == "posix"  # elsewhere nothing is locked, but no file that is open can be removed or replaced
_PREFIX, _SUFFIX = ".newsparse-", ".part"  # of the names of drafts
_OURS = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
_swept: set[Path] = set()
_LONGEST = 255  # bytes of the name of a file, on most systems


def fitting(path: str, room: int) -> str:
    """The path, where its last part is cut so that so many bytes may follow; what is cut ends in a sum of all of it.

    >>> fitting("may/" + "x" * 300, 5)[-15:], fitting("may/a", 5)
    ('xxxxxx~1b432d13', 'may/a')
    """
    folder, slash, name = path.rpartition("/")
    if 4 * len(name) + room <= _LONGEST:  # nearly always
        return path
    data = os.fsencode(name)
    if len(data) + room <= _LONGEST:
        return path
    mark = f"~{crc32(data):08x}"
    return folder + slash + data[: _LONGEST - room - len(mark)].decode("utf-8", "ignore") + mark


def make_folders(path: Path) -> None:
    """The folder, with all above it. (The library's way calls itself for each, and does not get far down.)"""
    missing = []
    while not path.exists():
        missing.append(path)
        path = path.parent
    for folder in reversed(missing):
        folder.mkdir(exist_ok=True)


@contextmanager
def whole_file(path: Path, follow: bool = True, wanted: Callable[[], bool] = lambda: True) -> Iterator[BinaryIO]:
    """A file to write that takes its place under its name only when all of it is on the disk.

    Where it is not `wanted`, which is asked at the end, what stood there stays. The mode of a file that is replaced
    stays. Where the user has given the name, a link goes on pointing where it points, and a device or a pipe is written
    to as it stands; without `follow`, the file takes their place. Raises OutputError.
    """
    try:
        if follow and path.exists() and not path.is_file():
            with path.open("wb") as stream:
                yield stream
            return
        target = Path(os.path.realpath(path)) if follow else path  # a loop of links is told when it is opened
        make_folders(target.parent)
        draft = _name_draft(target.parent)
        try:
            with _open_draft(draft, target) as opened:
                yield opened
                opened.flush()
                if takes_place := wanted():
                    os.fsync(opened.fileno())
                if takes_place and _LOCKS:  # as long as the draft is locked, nobody sweeps it away
                    draft.replace(target)
            if takes_place and not _LOCKS:
                draft.replace(target)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as error:
        raise OutputError(reason(error), path=path, code=code_of(error)) from error


def _name_draft(folder: Path) -> Path:
    """A name beside the target: no longer than that of a file may be, and none that anybody could have taken before."""
    if folder not in _swept:
        _swept.add(folder)
        _sweep(folder)
    return folder / f"{_PREFIX}{os.urandom(8).hex()}{_SUFFIX}"


def _open_draft(draft: Path, target: Path) -> BinaryIO:
    """A new file, locked for as long as it is open, with the mode of the one that it is to replace."""
    while True:
        stream = os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _OURS, 0o666), "wb")
        keep_mode(target, stream.fileno())
        with suppress(OSError):  # a file system without locks
            _hold(stream.fileno())
        if os.fstat(stream.fileno()).st_nlink:
            return stream
        stream.close()  # swept by another run before it was locked


def _sweep(folder: Path) -> None:
    """Removes the drafts of runs that were killed: those that nobody holds a lock on."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(_PREFIX) and entry.name.endswith(_SUFFIX):
                with suppress(OSError):
                    descriptor = os.open(entry.path, os.O_RDONLY | _OURS)
                    try:
                        _hold(descriptor)
                        os.unlink(entry.path)  # noqa: PTH108 - of an entry
                    finally:
                        os.close(descriptor)


def keep_mode(path: Path, descriptor: int) -> None:
    """Gives an open file the mode of the one whose place it takes, if there is one."""
    with suppress(OSError):
        os.fchmod(descriptor, stat.S_IMODE(path.stat().st_mode))


def open_own(path: Path, new: bool = False) -> BinaryIO:
    """A file of a run's own to read and write, without a buffer, made where it is not there; `new`: empty.

    Its name can be guessed, so it may be no link, and where strangers can write, no file of theirs. Raises OSError, and
    OutputError where it is such a one.
    """
    if new:
        path.unlink(missing_ok=True)
    refuse_foreign(path)
    return os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT | (os.O_EXCL if new else 0) | _OURS, 0o666), "r+b", 0)


def refuse_foreign(path: Path) -> None:
    """Raises OutputError where a file or folder of the run's own is what somebody else may have put there."""
    try:
        there, folder = path.lstat(), path.parent.stat()
    except OSError:  # not there, or its opening will tell
        return
    if not stat.S_ISREG(there.st_mode) and not stat.S_ISDIR(there.st_mode):
        raise OutputError("is a link or a device", path=path, hint="remove it", code="foreign")
    if stat.S_ISREG(there.st_mode) and there.st_nlink > 1:
        raise OutputError("is a file that has other names", path=path, hint="remove it", code="foreign")
    shared = folder.st_mode & stat.S_IWOTH and hasattr(os, "geteuid")
    if shared and there.st_uid != os.geteuid():
        raise OutputError("belongs to somebody else", path=path, hint="name another output", code="foreign")


def refuse_strange_link(path: Path) -> None:
    """Raises OutputError where what the user has named is a link that somebody else, who is not root, has put there."""
    try:
        there = path.lstat()
    except OSError:
        return
    if stat.S_ISLNK(there.st_mode) and hasattr(os, "geteuid") and there.st_uid not in (0, os.geteuid()):
        raise OutputError("is a link of somebody else's", path=path, hint="name another output", code="foreign")


def sync_folder(folder: Path) -> None:
    """Sees to it that what was renamed in a folder keeps its name when the machine goes down."""
    with suppress(OSError):  # not every system can
        descriptor = os.open(folder, os.O_RDONLY | _OURS)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


@contextmanager
def lock(path: Path, output: Path, shared: bool = False) -> Iterator[None]:
    """Holds a lock, in a file that is there for as long as somebody holds it.

    A `shared` one can be held by several at once. Raises OutputError about `output` where another run is at work.
    """
    try:
        descriptor = _take_lock(path, output, shared)
    except OSError as error:
        raise OutputError(reason(error), path=output, code=code_of(error)) from error
    try:
        yield
    finally:
        # Who is alone with it takes it away. Whoever has opened it meanwhile will see that it is gone.
        with suppress(OSError):
            _hold(descriptor)
            path.unlink(missing_ok=True)
        os.close(descriptor)


def _take_lock(path: Path, output: Path, shared: bool) -> int:
    make_folders(path.parent)
    while True:
        refuse_foreign(path)
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | _OURS, 0o666)
        try:
            _hold(descriptor, shared)
        except BlockingIOError:
            os.close(descriptor)
            hint = "wait for it to end, or name another output"
            raise OutputError("another run is writing it", path=output, hint=hint, code="locked") from None
        except OSError:  # a file system without locks
            return descriptor
        with suppress(OSError):  # whoever held it before may have taken it away meanwhile
            if os.path.samestat(path.stat(), os.fstat(descriptor)):
                return descriptor
        os.close(descriptor)


def _hold(descriptor: int, shared: bool = False) -> None:
    """Locks a file until it is closed. Raises BlockingIOError where another process has, OSError where none can."""
    if _LOCKS:
        flock(descriptor, (LOCK_SH if shared else LOCK_EX) | LOCK_NB)
