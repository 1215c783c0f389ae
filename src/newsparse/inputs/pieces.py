"""What is read piece by piece, records and lists of paths: however long a piece is, and whether or not it ends."""

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import IO

from newsparse.errors import InputError
from newsparse.text.decoding import refuse_what_is_no_text, refuse_wide_text

_PIECE = 1 << 16  # bytes read at once; longer than any path may be
_MOST_SKIPPED = 10  # times the most that a line may have: so much of one that is longer is read to find its end


def open_bytes(path: Path | None) -> AbstractContextManager[IO[bytes]]:
    """The file, or standard input, which stays open. Raises InputError where a path of Python's can be none."""
    if path is None:
        return nullcontext(sys.stdin.buffer)
    try:
        return path.open("rb")
    except ValueError:
        raise InputError("a path holds no NUL characters", path=ascii(str(path))[1:-1], code="no-path") from None


def read_lines(stream: IO[bytes], most: int, shown: str) -> Iterator[bytes | None]:
    """The lines, in their order; None for one of more than `most` bytes.

    Raises InputError where what is read is no text, or seems to have no end.
    """
    first, most = True, min(most, sys.maxsize - 1)
    while line := stream.readline(most + 1):
        if first:
            _refuse(line, shown)
            first = False
        if len(line) <= most or line.endswith(b"\n"):
            yield line
            continue
        yield None
        _skip_line(stream, most, shown)


def _skip_line(stream: IO[bytes], most: int, shown: str) -> None:
    ends = stat.S_ISREG(_mode(stream))  # a device or a pipe may not
    skipped = 0
    while (rest := stream.readline(_PIECE)) and not rest.endswith(b"\n"):
        skipped += len(rest)
        if not ends and skipped > _MOST_SKIPPED * most:
            said = "a line does not end; nothing behind it is read"
            raise InputError(said, path=shown, hint="see --max-bytes", code="too-large")


def _mode(stream: IO[bytes]) -> int:
    return os.fstat(stream.fileno()).st_mode


def read_paths(stream: IO[bytes], most: int, shown: str) -> Iterator[str | InputError]:
    """The paths of a list, in their order; an error for what is too long to be one.

    NULs divide them, and if there are none at its beginning, so do line ends. Raises InputError where what is read is
    no text, or `most` bytes hold no path.
    """
    end, rest, empty = b"", b"", 0
    endless = stat.S_ISCHR(_mode(stream))  # a device gives bytes for as long as it is asked
    while piece := stream.read(_PIECE):
        if not end:
            _refuse(piece, shown)
            end, piece = (b"\0" if b"\0" in piece else b"\n"), piece.removeprefix(b"\xef\xbb\xbf")
        *entries, rest = (rest + piece).split(end)
        paths = [path for entry in entries for path in _paths_in(entry, shown)]
        empty = empty + len(piece) if endless or not paths else 0
        if empty > most:
            said = f"{most:,} bytes of a device" if endless else f"{most:,} bytes without a path"
            raise InputError(said, path=shown, hint="see --max-bytes", code="too-large")
        yield from paths
        rest = rest[: _PIECE + 1]
    yield from _paths_in(rest, shown)


def _paths_in(entry: bytes, shown: str) -> Iterator[str | InputError]:
    for path in entry.removesuffix(b"\r").split(b"\0"):  # no path holds a NUL, wherever it stands
        if len(path) > _PIECE:
            yield InputError(f"an entry of more than {_PIECE:,} bytes is no path", path=shown, code="ENAMETOOLONG")
        elif path:
            yield os.fsdecode(path)


def _refuse(beginning: bytes, shown: str) -> None:
    refuse_what_is_no_text(beginning, shown, hint="unpack it first, or give the text that is in it")
    refuse_wide_text(beginning, shown)
