"""From bytes to a source: by a byte-order mark, else as UTF-8, else as Windows-1252."""

import codecs
from collections.abc import Callable

from newsparse.errors import InputError
from newsparse.text.sha import sha256
from newsparse.text.source import Source, make_source

# The longer marks first: a UTF-32 mark begins with the one of UTF-16.
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


# What files that are no text begin with. (All could be read as Windows-1252, which knows nearly every byte.)
_SIGNATURES = {
    b"PK\x03\x04": "a ZIP archive, or a document of an office program",
    b"%PDF-": "a PDF",
    b"{\\rtf": "a document in Rich Text Format",
    b"\xd0\xcf\x11\xe0": "a document of an old office program",
    b"\x1f\x8b": "a compressed file",
    b"BZh": "a compressed file",
    b"\xfd7zXZ": "a compressed file",
    b"\x28\xb5\x2f\xfd": "a compressed file",
    b"7z\xbc\xaf": "an archive",
    b"SQLite format 3": "a database",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"\x7fELF": "a program",
}


_LOOK = 8192  # bytes that are looked at
_MANY, _MOST_NULS = 0.6, 0.1  # shares of NUL bytes


def digest(data: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return sha256(data).hexdigest()


def decode(
    data: bytes,
    name: str,
    encoding: str | None = None,
    shown: str | None = None,
    declared: Callable[[bytes], str | None] = lambda _: None,
) -> Source:
    """The bytes as a source; what had to be guessed leaves a warning. Raises InputError, which says `shown`.

    Where they are not UTF-8, `declared` may tell which encoding they say themselves that they have.
    """
    sha, shown = digest(data), shown or name
    if encoding is None:
        refuse_what_is_no_text(data, shown)
    marked = next(((mark, codec) for mark, codec in _BYTE_ORDER_MARKS if data.startswith(mark)), None)
    if encoding is None and marked is None:
        if b"\0" in data and (wide := _wide_codec(data)):
            return _decode_as(data, wide, name, sha, shown, ("encoding", f"no byte-order mark: read as {wide.upper()}"))
        try:
            text = data.decode("utf-8")
            if data.count(0) > _MOST_NULS * len(data):
                raise InputError("holds NUL bytes", path=shown, hint="no text, or name its --encoding", code="not-text")
            return make_source(text, name, "utf-8", sha)
        except UnicodeDecodeError as error:
            if b"\0" in data:
                raise InputError(
                    "holds NUL bytes and is not UTF-8",
                    path=shown, hint="no text, or name its --encoding", code="not-text",
                ) from error  # fmt: skip
        if named := declared(data):
            return _decode_as(data, named, name, sha, shown)
        return _decode_as(data, "cp1252", name, sha, shown, warning=("encoding", "not UTF-8: read as Windows-1252"))
    codec = codecs.lookup(encoding).name if encoding else ""
    if marked:
        mark, of_mark = marked
        # A mark that the named encoding would itself write is no part of the text.
        if not codec or codec.startswith(("utf", of_mark)):
            data, codec = data[len(mark) :], of_mark if not codec or codec in ("utf-16", "utf-32") else codec
    return _decode_as(data, codec, name, sha, shown)


def _wide_codec(data: bytes) -> str:
    """The UTF-16 in which the bytes seem to be: every second is NUL in writing with Latin letters, and few others."""
    even, odd = data[:_LOOK:2], data[1:_LOOK:2]
    for wide, other, codec in ((odd, even, "utf-16-le"), (even, odd, "utf-16-be")):
        if len(data) % 2 == 0 and wide.count(0) > _MANY * len(wide) and other.count(0) < _MOST_NULS * len(other):
            return codec
    return ""


def refuse_what_is_no_text(data: bytes, shown: str, hint: str = "give the text that is in it") -> None:
    """Raises InputError for what begins as files of other kinds do."""
    kind = next((kind for signature, kind in _SIGNATURES.items() if data.startswith(signature)), None)
    if kind:
        raise InputError(f"is {kind}", path=shown, hint=hint, code="not-text")


def refuse_wide_text(data: bytes, shown: str) -> None:
    """Raises InputError for what a byte-order mark says to be UTF-16 or UTF-32, where lines are to be read."""
    codec = next((codec for mark, codec in _BYTE_ORDER_MARKS[1:] if data.startswith(mark)), None)
    if codec:
        name = codec[:6].upper()
        raise InputError(f"is {name}, not UTF-8", path=shown, hint=f"iconv -f {name} -t UTF-8", code="encoding")


def _decode_as(
    data: bytes, codec: str, name: str, sha: str, shown: str, warning: tuple[str, str] | None = None
) -> Source:
    try:
        text = data.decode(codec)
    except UnicodeDecodeError as error:
        said, hint = (
            ("neither UTF-8 nor Windows-1252", "name its --encoding")
            if warning
            else (f"not {codec}", "try another --encoding")
        )
        where = f"(byte 0x{data[error.start]:02x} at {error.start})"
        raise InputError(f"{said} {where}", path=shown, hint=hint, code="encoding") from error
    label = "windows-1252" if codec == "cp1252" else codec.removesuffix("-sig")
    return make_source(text, name, label, sha, (warning,) if warning else ())
