"""Files that are whole or not there."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from newsparse.errors import OutputError, code_of, reason


def refuse_link(path: Path, folder: Path) -> None:
    """Raises OutputError where what is written there would land elsewhere, by a link that stands in the folder.

    A link that somebody names is meant; one that was in the folder already may be anybody's.
    """
    if path.is_symlink() or not path.parent.resolve().is_relative_to(folder.resolve()):
        raise OutputError("is or stands behind a link, which is not written through", path=path, code="link")


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
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            draft.unlink(missing_ok=True)
            with draft.open("xb") as stream:  # a link of that name, which somebody else put there, is not followed
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
