"""From what stands on the command line to texts.

What is to be read, in order, is found by `search` (files, folders, lists of them) and `records` (JSON lines).
"""

import os
from contextlib import suppress
from pathlib import Path
from typing import IO, Any, NamedTuple

from newsparse.defaults import MOST_BYTES
from newsparse.errors import InputError, code_of, error_of, reason
from newsparse.inputs.archives import BY_NAME, PLAIN, open_export, recognise
from newsparse.inputs.fields import Fields
from newsparse.inputs.markup import encoding_of, is_page, read_page, remark_on_markup
from newsparse.inputs.pieces import open_bytes
from newsparse.text.decoding import decode, digest
from newsparse.text.pattern import pattern
from newsparse.text.source import Source, make_source
from newsparse.text.told import Part

__all__ = ["STDIN", "Input", "load_input", "read_input", "to_source"]

STDIN = "-"
TEXT = ".txt"  # how the name of a text ends
_WRITTEN_RE = pattern(r"\\x([89a-f][0-9a-f])")


class Input(NamedTuple):
    """One text to be read: a file, standard input, or a record, which holds its text."""

    path: Path | None  # of a record: of the file that it stands in
    name: str  # what becomes `source.name`, and where its result goes in a mirrored tree
    text: str | None = None  # of a record
    fields: dict[str, Any] | None = None  # of a record: all but the text
    part: Part | None = None  # of a record: what its fields say of the text
    start: int | None = None  # of an article of a large export: where it stands in the file's text
    note: str = ""  # what the file was recognised as that it is the last article of
    key: str | None = None  # of a record: what its name ends in, its id or the number of its line
    remarks: tuple[tuple[str, str], ...] = ()  # code and message: what was doubtful about the record
    asked: bool = False  # named by itself, not found in a folder
    root: str | None = None  # the folder that the name is below, with a `/` behind it; None: there is none
    within: str | None = None  # of one of several articles in a text: the stem of that

    @property
    def shown(self) -> str:
        """What a message calls it."""
        return str(self.path) if self.path and self.text is None else self.name

    @property
    def stem(self) -> str:
        """Where its result goes below a folder, without an ending: `may/a` for `may/a.txt`, `in/7` for `in.jsonl#7`,
        `in/line-7` for `in.jsonl:7`; `may/a/2` for the second of several articles in `may/a.txt`."""
        if self.within is not None:
            return f"{self.within}/{self.key}"
        if self.key is None:
            return bare(self.name) if self.path else self.name.strip("<>")
        from urllib.parse import quote  # nothing else needs it

        within, mark = self.name[: -len(self.key) - 1], self.name[-len(self.key) - 1]
        own = quote(self.key, safe=" ") if mark == "#" else f"line-{self.key}"
        return f"{within.rpartition('.')[0]}/{own}".lstrip("/")

    def article(self, n: int) -> "Input":
        """The `n`-th of several articles in it, from 1."""
        return self._replace(name=f"{self.name}#{n}", key=str(n), within=self.stem)

    @property
    def place(self) -> str | None:
        """What tells it from all other inputs, in this run and in others; None where only its text does."""
        return None if self.root is None else self.root + self.name


def bare(name: str) -> str:
    """The name of a text without its ending, large or small.

    >>> bare("may/a.txt"), bare("Nexis.TXT"), bare("a.html")
    ('may/a', 'Nexis', 'a.html')
    """
    return name[: -len(TEXT)] if name.lower().endswith(TEXT) else name


_PIECE = 1 << 20  # bytes read at once
_PACKED = (b"\x1f\x8b", b"PK\x03\x04", b"{\\rtf")  # how files begin that hold a text packed
_DIVIDERS, _LONGEST_ROW = ",;\t|", 1_000  # between a table's columns; characters of its first row


def load_input(item: Input, most: int = MOST_BYTES) -> bytes:
    """The bytes of an input. Raises InputError where it cannot be read, or has more than so many."""
    try:
        data = _load(item, most)
    except OSError as error:
        raise InputError(reason(error), path=item.shown, code=code_of(error)) from error
    if len(data) > most:
        raise too_large(item.shown, most)
    return data


def too_large(shown: str, most: int) -> InputError:
    """What is said of a text of more than so many bytes."""
    return InputError(f"larger than {most:,} bytes", path=shown, hint="see --max-bytes", code="too-large")


def _load(item: Input, most: int) -> bytes:
    """The bytes, or one more than are wanted: a device or a pipe may have no end."""
    if item.text is not None:
        return item.text.encode("utf-8", "surrogatepass")
    with open_bytes(item.path) as stream:
        return _read(stream, most + 1)


def _read(stream: IO[bytes], most: int) -> bytes:
    """So many bytes at most, piece by piece: what is asked for in one is allocated before it is there."""
    pieces, left = [], most
    while left:
        asked = min(left, _PIECE)
        pieces.append(stream.read(asked))
        left -= len(pieces[-1])
        if len(pieces[-1]) < asked:
            break
    return b"".join(pieces)


def to_source(
    item: Input, data: bytes, encoding: str | None = None, form: str | None = None, most: int = MOST_BYTES
) -> Source:
    """The decoded text of an input, an export with its `parts`. Raises InputError where it cannot be decoded.

    `form` is the name of an archive's format, or `text`; where it is None, the text tells. What is packed is unpacked,
    to `most` bytes.
    """
    if item.text is not None:
        source = make_source(item.text, item.name, "utf-8", digest(data), item.remarks, item.fields)
        if item.part:
            source = source._replace(archive=item.part.archive, told=item.part.told, extracted=item.start is None)
        if item.start is not None:
            source = source._replace(start=item.start, whole=item.start + len(item.text))
        return remark_on_markup(source)
    source = _decode(item, data, encoding, most)
    if form is None and _is_table(source.text):
        hint = "give it as records: in a file named .csv or .tsv, or newsparse - --text-field NAME < FILE"
        raise InputError("is a table, not a text", path=item.shown, hint=hint, code="not-text")
    if form != PLAIN and (export := BY_NAME[form] if form else recognise(source.text)):
        try:
            opened = open_export(source, export)
        except InputError as error:  # of a reader, which knows the text alone
            raise error_of(error.failure._replace(path=item.shown)) from error
        if opened.parts:
            return opened
        if form:
            said = f"no article of {export.shown} was found; without --input-format {form}, the text itself tells"
            source = source._replace(remarks=(*source.remarks, ("input-format", said)))
    if is_page(source.text, item.name):
        return read_page(source, item.shown)
    if item.asked and source.text.lstrip()[:1] in ("[", "{"):
        return _read_data(source, item.shown)
    return remark_on_markup(source)


def _decode(item: Input, data: bytes, encoding: str | None, most: int) -> Source:
    """The text that the bytes are, or that is packed in them."""
    if not data.startswith(_PACKED):
        return decode(data, item.name, encoding, item.shown, encoding_of)
    from newsparse.inputs.archives.unpack import unpack  # few files are

    inner = unpack(data, item.shown, most)
    if inner.text is not None:
        return make_source(inner.text, item.name, digest=digest(data))._replace(extracted=True)
    return decode(inner.data, item.name, encoding, item.shown, encoding_of)._replace(sha256=digest(data))


def _is_table(text: str) -> bool:
    """Whether the text is a table of articles: its first row names at least three columns."""
    row = text.lstrip("\ufeff").partition("\n")[0][:_LONGEST_ROW]
    if not any(row.count(divider) > 1 for divider in _DIVIDERS):
        return False
    from newsparse.inputs.described import names_columns  # few texts begin so

    return names_columns(row, _DIVIDERS)


def _read_data(source: Source, shown: str) -> Source:
    """The article where the text is a record, an object of JSON. Raises InputError where it is other data."""
    from json import JSONDecoder

    text = source.text.strip()
    try:
        value, behind = JSONDecoder().raw_decode(text)
    except (ValueError, RecursionError):
        return source
    more = text[behind:].strip()
    if isinstance(value, dict) and more:
        said, hint = "is JSON lines", "give it as records: newsparse - --text-field NAME"
    elif not more:
        from newsparse.inputs.records import make_input  # which reads what is said here

        with suppress(InputError):
            record = make_input(value, 1, Fields(), form="json")
            if record.part:
                return to_source(record._replace(name=source.name), source.text.encode())._replace(sha256=source.sha256)
        kind, how = ("an array", "jq -c '.[]'") if isinstance(value, list) else ("an object", "jq -c .")
        said, hint = f"is JSON, {kind}", f"make records of it: {how} | newsparse - --text-field NAME"
    else:  # a text that begins with a note in brackets
        return source
    raise InputError(said, path=shown, hint=hint, code="not-text")


def read_input(item: Input, encoding: str | None = None) -> Source:
    """Both: the decoded text of an input."""
    return to_source(item, load_input(item), encoding)


def unreadable(name: str) -> str:
    r"""The name of a file that may have been made readable.

    >>> os.fsencode(unreadable(readable(os.fsdecode(b"caf\xe9.txt"))))
    b'caf\xe9.txt'
    """
    return _WRITTEN_RE.sub(lambda m: os.fsdecode(bytes.fromhex(m[1])), name)


def readable(name: str) -> str:
    r"""The name as text: bytes that are not UTF-8 are written out.

    >>> readable(os.fsdecode(b"caf\xe9.txt")), readable("in.jsonl#\ud83d")
    ('caf\\xe9.txt', 'in.jsonl#\\ud83d')
    """
    try:
        return os.fsencode(name).decode("utf-8", "backslashreplace")
    except UnicodeEncodeError:  # no name of a file
        return name.encode("utf-8", "backslashreplace").decode()
