"""Tables: CSV and TSV, whose first row names the fields of the others."""

import csv
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import Any

from newsparse.errors import InputError
from newsparse.inputs.described import text_field
from newsparse.inputs.fields import Fields

_DELIMITERS = ",;\t|"
_MARK = b"\xef\xbb\xbf".decode("latin-1")
_NAMED = "sep="  # what spreadsheets write above a table, to say what divides it
_SAMPLE = 200  # lines by which it is told how a table is written
_SHOWN = 8  # names of columns in a message
# How a quotation mark stands in a cell: doubled, behind a backslash, or as it is, where quotation marks mean nothing.
_DIALECTS: tuple[dict[str, Any], ...] = (
    {"strict": True},
    {"strict": True, "doublequote": False, "escapechar": "\\"},
    {"quoting": csv.QUOTE_NONE},
)


def read_rows(
    lines: Iterable[bytes | None], fields: Fields, most: int
) -> Iterator[tuple[int, dict[str, Any] | InputError]]:
    """Each row as a record, with the number of the line in which it begins; what is none gives an error in its place.

    None is a line of more than `most` bytes. Raises InputError where the first row does not name what is asked for, or
    no column is known to hold the text.
    """
    csv.field_size_limit(max(csv.field_size_limit(), most))
    text = map(_open, lines)
    sample = list(islice(text, _SAMPLE))
    sample[:1] = [line.removeprefix(_MARK) for line in sample[:1]]
    divided = sample.pop(0).strip()[-1] if sample and sample[0].lower().startswith(_NAMED) else ""
    reader = csv.reader(chain(sample, text), **_tell(sample, divided))
    names = [_decode(name).strip() for name in next(reader, [])]
    _check(names, fields)
    while True:
        n = reader.line_num + bool(divided) + 1
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield n, InputError(f"is no row of a table: {error}", code="record")
        except InputError as error:
            yield n, error
        else:
            if any(row):
                yield n, _name(names, row)


def _open(line: bytes | None) -> str:
    """A line, in which each byte is a character: what divides a table is the same in all encodings that are read."""
    if line is None:
        raise InputError("is a line that is too long", hint="see --max-bytes", code="too-large")
    return line.decode("latin-1").replace("\0", "")


def _name(names: list[str], row: list[str]) -> dict[str, Any] | InputError:
    if any(row[len(names) :]):
        return InputError(f"has {len(row)} columns, and the first row names {len(names)}", code="record")
    return {name: _decode(cell) for name, cell in zip(names, row, strict=False)}


def _decode(cell: str) -> str:
    """A cell as it is written in UTF-8, else in Windows-1252."""
    if cell.isascii():
        return cell
    data = cell.encode("latin-1")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _tell(sample: list[str], divided: str) -> dict[str, Any]:
    """How the table is written: what divides its columns, and how a quotation mark stands inside of them."""
    divided = divided or max(_DELIMITERS, key=sample[0].count if sample else len)
    return min(({"delimiter": divided, **dialect} for dialect in _DIALECTS), key=lambda dialect: _odd(sample, dialect))


def _odd(sample: list[str], dialect: dict[str, Any]) -> int:
    """How many rows are none, or not as long as the first; of a cut sample, the last does not count."""
    reader, length, odd = csv.reader(sample, **dialect), 0, 0
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return odd
        except csv.Error:
            odd += reader.line_num < _SAMPLE - 1
            continue
        length = length or len(row)
        odd += len(row) != length and any(row)


def _check(names: list[str], fields: Fields) -> None:
    """Raises InputError where the columns are not those that are needed."""
    shown = ", ".join(filter(None, names[:_SHOWN])) + (", ..." if len(names) > _SHOWN else "")
    for name, meaning in fields.asked.items():
        if name not in names:
            said = f"is a table without a column {name!r}"
            raise InputError(said, hint=f"see --{meaning}-field; its columns: {shown}", code="record")
    try:
        text_field(dict.fromkeys(names, ""), fields)
    except InputError:
        said = "is a table, and none of its columns is known to hold texts"
        raise InputError(said, hint=f"name one with --text-field; its columns: {shown}", code="record") from None
