"""Files that are whole or not there."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO
from zlib import crc32

from newsparse.errors import OutputError, code_of, reason

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
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A file to write that takes its place under its name only when all of it is on the disk.

    Where nothing was written, what stood there stays. A link goes on pointing where it points; a device or a pipe is no
    file to be replaced, and is written to as it stands.
    """
    try:
        if path.exists() and not path.is_file():
            with path.open("wb") as stream:
                yield stream
            return
        target = path.resolve()
        # The name of a draft must not be longer than that of the file may be.
        draft = target.with_name(f".newsparse-{os.getpid()}.part")
        make_folders(target.parent)
        try:
            with draft.open("wb") as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
                written = stream.tell()
            if written:
                draft.replace(target)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as error:
        raise OutputError(reason(error), path=path, code=code_of(error)) from error
