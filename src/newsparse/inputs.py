"""From what stands on the command line to decoded texts."""

import codecs
import os
import sys
from collections.abc import Iterable, Iterator
from fnmatch import fnmatchcase
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from newsparse.errors import InputError
from newsparse.source import Source, make_source

STDIN = "-"

# The longer marks first: a UTF-32 mark begins with the one of UTF-16.
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


class Input(NamedTuple):
    """One text to be read: a file, or standard input where `path` is None."""

    path: Path | None
    name: str  # what becomes `source.name`, and where its result goes in a mirrored tree


def find_inputs(paths: Iterable[str], globs: tuple[str, ...]) -> Iterator[Input | InputError]:
    """The inputs that the paths name, in their order; folders are searched for names that match a glob.

    A folder that cannot be listed gives an error in its place, and the search goes on.
    """
    for given in paths:
        path = Path(given)
        if given == STDIN:
            yield Input(None, "<stdin>")
        elif not given:  # what an unset variable of a script leaves; as a path it would mean the current folder
            yield InputError("'': no file; an empty argument stands where a path should")
        elif path.is_dir():
            yield from _search(path, globs)
        else:
            yield Input(path, path.name)


def _search(folder: Path, globs: tuple[str, ...]) -> Iterator[Input | InputError]:
    unlisted: list[OSError] = []
    for parent, folders, files in os.walk(folder, onerror=unlisted.append):
        folders.sort()
        for file in sorted(files):
            path = Path(parent, file)
            name = path.relative_to(folder).as_posix()
            if any(fnmatchcase(file, glob) or fnmatchcase(name, glob) for glob in globs):
                yield Input(path, name)
    for error in unlisted:
        yield InputError(f"{error.filename}: {reason(error)}")


def is_several(paths: list[str]) -> bool:
    """Whether the paths may name more than one text; a folder does, however many files happen to be in it."""
    return len(paths) > 1 or any(p not in ("", STDIN) and Path(p).is_dir() for p in paths)


def read_input(item: Input, encoding: str | None = None) -> Source:
    """The decoded text of an input. Raises InputError where it cannot be read or decoded."""
    try:
        data = item.path.read_bytes() if item.path else sys.stdin.buffer.read()
    except OSError as error:
        raise InputError(f"{item.path or item.name}: {reason(error)}") from error
    return decode(data, item.name, encoding, shown=str(item.path or item.name))


def decode(data: bytes, name: str, encoding: str | None = None, shown: str | None = None) -> Source:
    """The bytes as a source: by a byte-order mark, else as UTF-8, else as Windows-1252, which leaves a warning."""
    digest = sha256(data).hexdigest()
    marked = next(((mark, codec) for mark, codec in _BYTE_ORDER_MARKS if data.startswith(mark)), None)
    if encoding is None and marked is None:
        try:
            return make_source(data.decode("utf-8"), name, "utf-8", digest)
        except UnicodeDecodeError as error:
            if b"\0" in data:
                raise InputError(
                    f"{shown or name}: holds NUL bytes and is not UTF-8; no text, or name its --encoding"
                ) from error
        return _decode_as(data, "cp1252", name, digest, shown, warning=("encoding", "not UTF-8: read as Windows-1252"))
    codec = codecs.lookup(encoding).name if encoding else ""
    if marked:
        mark, of_mark = marked
        # A mark that the named encoding would itself write is no part of the text.
        if not codec or codec.startswith(("utf", of_mark)):
            data, codec = data[len(mark) :], of_mark if not codec or codec in ("utf-16", "utf-32") else codec
    return _decode_as(data, codec, name, digest, shown)


def _decode_as(
    data: bytes, codec: str, name: str, digest: str, shown: str | None, warning: tuple[str, str] | None = None
) -> Source:
    try:
        text = data.decode(codec)
    except UnicodeDecodeError as error:
        said, hint = (
            ("neither UTF-8 nor Windows-1252", "name its --encoding")
            if warning
            else (f"not {codec}", "try another --encoding")
        )
        raise InputError(
            f"{shown or name}: {said} (byte 0x{data[error.start]:02x} at {error.start}); {hint}"
        ) from error
    label = "windows-1252" if codec == "cp1252" else codec.removesuffix("-sig")
    return make_source(text, name, label, digest, (warning,) if warning else ())


def reason(error: OSError) -> str:
    """What the system says went wrong, in lower case as the end of a line."""
    text = error.strerror or str(error)
    return text[:1].lower() + text[1:]
