"""From what is to be read to its text: the bytes of an input are unpacked, decoded, and told from data and exports."""

from contextlib import suppress
from typing import IO

from newsparse.defaults import MOST_BYTES
from newsparse.errors import InputError, code_of, error_of, reason
from newsparse.inputs import Input, too_large
from newsparse.inputs.archives import BY_NAME, PLAIN, open_export, recognise
from newsparse.inputs.fields import Fields
from newsparse.inputs.markup import encoding_of, is_page, read_page, remark_on_markup
from newsparse.inputs.pieces import open_bytes
from newsparse.text.decoding import decode, digest
from newsparse.text.source import Source, make_source

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
        from newsparse.inputs.records import make_input  # nothing else needs it

        with suppress(InputError):
            record = make_input(value, 1, Fields(), form="json")
            if record.part:
                return to_source(record._replace(name=source.name), source.text.encode())._replace(sha256=source.sha256)
        kind, how = ("an array", "jq -c '.[]'") if isinstance(value, list) else ("an object", "jq -c .")
        said, hint = f"is JSON, {kind}", f"make records of it: {how} | newsparse - --text-field NAME"
    else:  # a text that begins with a note in brackets
        return source
    raise InputError(said, path=shown, hint=hint, code="not-text")


def read_input(item: Input) -> Source:
    """Both: the decoded text of an input."""
    return to_source(item, load_input(item))
