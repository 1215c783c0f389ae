"""Records: JSON lines, JSON arrays and tables, in which one field holds an article's text and others may tell of it."""

import zlib
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext, suppress
from math import isfinite
from pathlib import Path
from typing import IO, Any

from newsparse.errors import InputError, code_of, reason
from newsparse.inputs import Input, readable, too_large
from newsparse.inputs.fields import Fields
from newsparse.inputs.pieces import open_bytes, read_lines
from newsparse.text.source import encodable, replace_lone

_LINES = (".jsonl", ".ndjson")
_TABLES = {".csv": "csv", ".tsv": "tsv", ".tab": "tsv"}
_PACKED = ".gz"
RECORDS = tuple(f"{name}{packed}" for name in (*_LINES, *_TABLES) for packed in ("", _PACKED))
"""What the names of files of records end in, in small or capital letters; arrays of JSON are told by what they hold."""

_ARRAYS = (".json", ".json.gz")
_HEAD = 4_096  # bytes in which it shows what kind of records a stream holds
_WIRE = (b'"body_xhtml"', b'"versioncreated"', b'"versionCreated"')  # items of ninjs, which are read as such
_DEEPEST = 100  # arrays and objects in each other: what is deeper, readers of JSON refuse, each at another depth
_MOST_BITS = 14_000  # of a whole number: what is larger, the interpreter refuses to write in digits
_NO_JSON = (
    "record",
    "what JSON cannot hold is not as in the record: NaN and the like are null, lone surrogates U+FFFD",
)


def holds_records(path: str) -> bool:
    """Whether a file holds records, by its name, and where that can mean anything of JSON, by how it begins."""
    name = path.lower()
    if not name.endswith(_ARRAYS):
        return name.endswith(RECORDS)
    if not Path(path).is_file():
        return False
    try:
        with Path(path).open("rb") as file, _unpacked(file, name) as stream:
            head = stream.read(_HEAD)
    except (OSError, EOFError, zlib.error):  # to read it will say why
        return False
    return _begins_array(head) and not any(sign in head for sign in _WIRE)


def read_records(item: Input, fields: Fields, most: int) -> Iterator[Input | InputError]:
    """The records of a file, one after the other; what is none, or is too long, gives an error in its place."""
    names: set[int] = set()  # hashes, which are short
    try:
        with open_bytes(item.path) as file, _unpacked(file, item.name) as stream:
            form, records = _parse(stream, item, fields, most)
            for n, record in records:
                try:
                    if isinstance(record, InputError):
                        raise record
                    made = make_input(record, n, fields, item.name, item.root, form)
                    if hash(made.name) in names:
                        said = f"the id {made.key!r} stands at another record, too; this one is named by its number"
                        remarks = (*made.remarks, ("record", said))
                        made = made._replace(name=f"{item.name}:{n}", key=str(n), remarks=remarks, root=item.root)
                    names.add(hash(made.name))
                    yield made._replace(path=item.path)
                except InputError as error:
                    failure = error.failure
                    yield InputError(failure.message, path=f"{item.shown}:{n}", hint=failure.hint, code=failure.code)
    except InputError as error:
        yield InputError(error.failure.message, path=item.shown, hint=error.failure.hint, code=error.failure.code)
    except OSError as error:
        yield InputError(reason(error), path=item.shown, code=code_of(error))
    except (EOFError, zlib.error):
        yield InputError("is damaged; nothing behind the damage is read", path=item.shown, code="gzip")


_Records = Iterator[tuple[int, Any]]  # numbers, and records, or an InputError where there should be one


def _unpacked(file: IO[bytes], name: str) -> AbstractContextManager[Any]:
    if not name.lower().endswith(_PACKED):
        return nullcontext(file)
    import gzip  # a single text does without it

    return gzip.open(file)


def _parse(stream: Any, item: Input, fields: Fields, most: int) -> tuple[str, _Records]:
    """In which form the records of a stream are, and what it holds."""
    name = item.name.lower().removesuffix(_PACKED)
    head = stream.peek(_HEAD) if hasattr(stream, "peek") else b""
    table = next((form for suffix, form in _TABLES.items() if name.endswith(suffix)), "")
    first = head.partition(b"\n")[0]
    if item.path is None and not table and fields.text and fields.text.encode() in first and b"{" not in first:
        table = "tsv" if b"\t" in first else "csv"
    if table:
        from newsparse.inputs.tables import read_rows

        return table, read_rows(read_lines(stream, most, item.shown), fields, most)
    if _begins_array(head):
        return "json", _parse_elements(stream, most)
    return "jsonl", _parse_lines(stream, most, item.shown)


def _begins_array(head: bytes) -> bool:
    """Whether an array of objects begins, or an empty one."""
    head = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    return head[:1] == b"[" and head[1:].lstrip()[:1] in (b"{", b"]")


def _parse_lines(stream: IO[bytes], most: int, shown: str) -> _Records:
    for n, line in enumerate(read_lines(stream, most, shown), 1):
        if line is None:
            yield n, too_large("", most)
        elif line.strip():
            yield n, _read_json(line)


def _parse_elements(stream: IO[bytes], most: int) -> _Records:
    from newsparse.inputs.arrays import read_elements

    for n, element in enumerate(read_elements(stream, most), 1):
        yield n, _read_json(element)


def _read_json(written: bytes | str) -> Any:
    """The value; an InputError where there is none."""
    try:
        return _read_line(written)
    except InputError as error:
        return error


def _read_line(line: bytes | str) -> Any:
    import json  # a single text does without it

    try:
        return json.loads(line, object_pairs_hook=_once)
    except (json.JSONDecodeError, UnicodeDecodeError):
        raise InputError("no JSON", code="record") from None
    except ValueError:
        raise _too_many_digits() from None
    except RecursionError:
        raise _too_deep() from None


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object, of which each field has one value."""
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for n, name in enumerate(names) if name in names[:n])
        raise InputError(f"the field {twice!r} stands twice", code="record")
    return found


def _too_deep() -> InputError:
    return InputError(f"is nested more than {_DEEPEST} deep", code="record")


def _too_many_digits() -> InputError:
    return InputError("a number has too many digits", code="record")


def make_input(
    record: Any, n: int, fields: Fields, within: str = "", root: str | None = None, form: str = "records"
) -> Input:
    """The `n`-th record as an input, named by its id where it has one. Raises InputError where it has no text."""
    from newsparse.inputs.described import describe_record, is_nothing, text_field, unfold  # of records alone

    if not isinstance(record, dict):
        raise InputError("no JSON object", path=f"{within}:{n}", code="record")
    record = unfold(record, fields)
    field = text_field(record, fields)
    text = "" if is_nothing(record[field]) else record[field]
    lost: list[Any] = []
    others = _plain(_without(record, field), lost)
    mark, key = name_of(record, n, fields)
    remarks = (_NO_JSON,) if lost else ()
    root = "" if mark == "#" and root is None else root
    part = describe_record(text, others, fields, form)
    shown = text if part is None else part.text
    return Input(None, f"{within}{mark}{key}", shown, others, key=key, remarks=remarks, root=root, part=part)


def name_of(record: Any, n: int, fields: Fields) -> tuple[str, str]:
    """What the name of the `n`-th record ends in: `#` and its id, or `:` and its number."""
    with suppress(InputError):  # an id that JSON cannot hold is none
        if isinstance(record, dict) and (own := _own_name(record.get(fields.id or "id"))):
            return "#", readable(own)
    return ":", str(n)


def without_text(record: Any, fields: Fields) -> Any:
    """What is told of a record that cannot be parsed: its other fields, or nothing where JSON cannot hold them."""
    try:
        return _plain(_without(record, fields.text or "text") if isinstance(record, dict) else record, [])
    except InputError:
        return None


def _own_name(value: Any) -> str:
    """The id as the end of a name; empty where it is none. (Tables make floats of whole numbers: 1.0 is 1.)"""
    own = value if isinstance(value, str) else _plain(value, [])
    if isinstance(own, float) and own.is_integer():
        own = int(own)
    return str(own) if isinstance(own, str | int | float) and not isinstance(own, bool) else ""


def _without(record: dict[str, Any], text_field: str) -> dict[str, Any]:
    return {key: value for key, value in record.items() if key != text_field}


def _plain(value: Any, lost: list[Any], depth: int = 0) -> Any:
    """The value as JSON can hold it; what it cannot is put into `lost`. Raises InputError for what nothing replaces."""
    if isinstance(value, str):
        if encodable(value):
            return value
        lost.append(value)
        return replace_lone(value)
    if isinstance(value, float):
        if isfinite(value):
            return value
        lost.append(value)
        return None
    if isinstance(value, int) and value.bit_length() > _MOST_BITS:
        raise _too_many_digits()
    if value is None or isinstance(value, int):
        return value
    if not isinstance(value, dict | list | tuple):
        known = _known(value)
        if known is None:
            lost.append(value)
        return _plain(known, lost, depth)
    if depth == _DEEPEST:
        raise _too_deep()
    if isinstance(value, dict):
        return {_plain_key(key, lost): _plain(item, lost, depth + 1) for key, item in value.items()}
    return [_plain(item, lost, depth + 1) for item in value]


def _plain_key(key: Any, lost: list[Any]) -> Any:
    if isinstance(key, tuple | frozenset):  # as a table with columns in groups has it
        lost.append(key)
        return str(key)
    return _plain(key, lost)


def _known(value: Any) -> Any:
    """What Python and tables hold beside the types of JSON, as one of these: dates, decimals, arrays; else None."""
    from decimal import Decimal  # of records from Python alone

    with suppress(Exception):  # a class of the caller's own may do anything
        if isinstance(value, Decimal):
            return _number(value)
        if hasattr(value, "isoformat"):
            written = value.isoformat()
            return written if type(written) is str and written != "NaT" else None
        if hasattr(value, "dtype"):
            if value.dtype.kind == "M":  # finer times than these would be whole numbers
                value = value.astype("datetime64[us]")
            inside = value.tolist()
            return None if hasattr(inside, "dtype") else inside
    return None


def _number(value: Any) -> int | float | None:
    """A decimal as a number that is written with the same digits, or None."""
    if value.is_finite() and value.as_tuple().exponent == 0:
        return int(value)
    number = float(value)
    return number if type(value)(repr(number)) == value else None
