"""Files that hold a text packed: compressed ones (.gz), documents (.docx, .rtf), and archives of
such and of texts (.zip)."""

import io
from collections.abc import Iterator
from typing import IO, TYPE_CHECKING, NamedTuple

from newsparse.errors import InputError
from newsparse.text.decoding import decode

if TYPE_CHECKING:
    from gzip import GzipFile
    from zipfile import ZipFile

_GZIP, _ZIP, _RTF = b"\x1f\x8b", b"PK\x03\x04", b"{\\rtf"
_PIECE = 1 << 20
_READ = (".csv", ".htm", ".html", ".json", ".jsonl", ".tsv", ".txt", ".xml", ".docx", ".rtf")
_OFFICE = frozenset(("[Content_Types].xml", "mimetype"))  # members of what an office program saved
_DEEP = 3  # what is packed in what is packed
_DOCUMENTS = (".docx", ".rtf")
_TEXTS = (*_DOCUMENTS, ".txt")  # of files that are read as one text, where several are packed together


class Unpacked(NamedTuple):
    """What a file holds: the bytes of a text, or a text that was made of a document."""

    data: bytes
    text: str | None = None


def unpack(data: bytes, shown: str, most: int, depth: int = 0) -> Unpacked:
    """What is packed in it; bytes in which nothing is, as they are.

    Raises InputError, which says `shown`, where that cannot be read or is of more than `most` bytes.
    """
    if depth < _DEEP and data.startswith(_GZIP):
        return unpack(_inflate(data, shown, most), shown, most, depth + 1)
    if depth < _DEEP and data.startswith(_ZIP):
        return _open_zip(data, shown, most, depth)
    if data.startswith(_RTF):
        return Unpacked(data, _read_rtf(data))
    return Unpacked(data)


def _read_rtf(data: bytes) -> str:
    from newsparse.inputs.archives.rtf import read_rtf

    try:
        return read_rtf(data.decode("utf-8"))
    except UnicodeDecodeError:
        return read_rtf(data.decode("cp1252", "replace"))


def _inflate(data: bytes, shown: str, most: int) -> bytes:
    import zlib
    from gzip import GzipFile

    with GzipFile(fileobj=io.BytesIO(data)) as stream:
        try:
            return _read(stream, shown, most)
        except (OSError, EOFError, zlib.error) as error:
            raise _unreadable("is a compressed file that cannot be read", shown, error) from error


def _read(stream: "IO[bytes] | GzipFile", shown: str, most: int) -> bytes:
    """All of it, where that is no more than so many bytes."""
    pieces, left = [], most
    while piece := stream.read(min(left + 1, _PIECE)):
        pieces.append(piece)
        left -= len(piece)
        if left < 0:
            raise InputError("holds more than may be read", path=shown, hint="see --max-bytes", code="too-large")
    return b"".join(pieces)


def _open_zip(data: bytes, shown: str, most: int, depth: int) -> Unpacked:
    """A document; or the texts of several, in the order of the archive, as one; or the one text in it."""
    import zlib
    from zipfile import BadZipFile, ZipFile

    from newsparse.inputs.archives.docx import PLACE, read_docx

    try:
        with ZipFile(io.BytesIO(data)) as archive:
            names = [name for name in archive.namelist() if not name.endswith("/") and not _is_beside(name)]
            if PLACE in names:
                return Unpacked(data, read_docx(_member(archive, PLACE, shown, most), shown))
            if names and all(name.lower().endswith(_TEXTS if len(names) > 1 else _DOCUMENTS) for name in names):
                return Unpacked(data, "\n\f".join(_texts(archive, names, shown, most, depth)))
            if len(names) == 1:
                return unpack(_member(archive, names[0], shown, most), shown, most, depth + 1)
            if not _OFFICE.intersection(names) and any(name.lower().endswith(_READ) for name in names):
                other = " ".join(next(name for name in names if not name.lower().endswith(_TEXTS)).split())
                said = f"is a ZIP archive of {len(names):,} files, not all of them texts or documents ({other})"
                raise InputError(said, path=shown, hint="unpack it and give the files", code="not-text")
    except (BadZipFile, OSError, EOFError, RuntimeError, NotImplementedError, ValueError, zlib.error) as error:
        raise _unreadable("is a ZIP archive, or a document, that cannot be read", shown, error) from error
    return Unpacked(data)


def _texts(archive: "ZipFile", names: list[str], shown: str, most: int, depth: int) -> Iterator[str]:
    left = most
    for name in names:
        inner = unpack(_member(archive, name, shown, left), f"{shown}/{name}", left, depth + 1)
        text = decode(inner.data, name, shown=f"{shown}/{name}").text if inner.text is None else inner.text
        left -= max(len(inner.data), len(text))
        yield text


def _member(archive: "ZipFile", name: str, shown: str, most: int) -> bytes:
    with archive.open(name) as stream:
        return _read(stream, shown, most)


def _is_beside(name: str) -> bool:
    """Whether a file was added by the system that made the archive."""
    return name.startswith("__MACOSX/") or name.rpartition("/")[2].startswith((".", "~$"))


def _unreadable(said: str, shown: str, error: Exception) -> InputError:
    return InputError(said, path=shown, hint=str(error) or type(error).__name__, code="not-text")
