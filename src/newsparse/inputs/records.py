"""Records: JSON lines, each an object with an article's text in one of its fields."""

from collections.abc import Iterator
from contextlib import suppress
from math import isfinite
from typing import Any

from newsparse.errors import InputError, code_of, reason
from newsparse.inputs import Input, readable, too_large
from newsparse.inputs.pieces import open_bytes, read_lines
from newsparse.text.source import encodable, replace_lone

RECORDS = (".jsonl", ".ndjson")  # what the names of files of records end in, in small or capital letters

_DEEPEST = 100  # arrays and objects in each other: what is deeper, readers of JSON refuse, each at another depth
_MOST_BITS = 14_000  # of a whole number: what is larger, the interpreter refuses to write in digits
_NO_JSON = (
    "record",
    "what JSON cannot hold is not as in the record: NaN and the like are null, lone surrogates U+FFFD",
)


def read_records(item: Input, text_field: str, id_field: str, most: int) -> Iterator[Input | InputError]:
    """The records of a file, one after the other; a line that is none, or is too long, gives an error in its place."""
    try:
        with open_bytes(item.path) as stream:
            for n, line in enumerate(read_lines(stream, most, item.shown), 1):
                if line is None:
                    yield too_large(f"{item.shown}:{n}", most)
                elif line.strip():
                    try:
                        record = make_input(_read_line(line), n, text_field, id_field, item.name, item.root)
                        yield record._replace(path=item.path)
                    except InputError as error:
                        yield InputError(error.failure.message, path=f"{item.shown}:{n}", code="record")
    except InputError as error:
        yield error
    except OSError as error:
        yield InputError(reason(error), path=item.shown, code=code_of(error))


def _read_line(line: bytes) -> Any:
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


def make_input(record: Any, n: int, text_field: str, id_field: str, within: str = "", root: str | None = None) -> Input:
    """The `n`-th record as an input, named by its id where it has one. Raises InputError where it has no text."""
    if not isinstance(record, dict):
        raise InputError("no JSON object", path=f"{within}:{n}", code="record")
    text = record.get(text_field)
    if not isinstance(text, str):
        said = "is no string" if text_field in record else "is missing"
        raise InputError(f"the field {text_field!r} {said}", path=f"{within}:{n}", code="record")
    lost: list[Any] = []
    fields = _plain(_without(record, text_field), lost)
    mark, key = name_of(record, n, id_field)
    remarks = (_NO_JSON,) if lost else ()
    root = "" if mark == "#" and root is None else root
    return Input(None, f"{within}{mark}{key}", text, fields, key=key, remarks=remarks, root=root)


def name_of(record: Any, n: int, id_field: str) -> tuple[str, str]:
    """What the name of the `n`-th record ends in: `#` and its id, or `:` and its number."""
    with suppress(InputError):  # an id that JSON cannot hold is none
        if isinstance(record, dict) and (own := _own_name(record.get(id_field))):
            return "#", readable(own)
    return ":", str(n)


def without_text(record: Any, text_field: str) -> Any:
    """What is told of a record that cannot be parsed: its other fields, or nothing where JSON cannot hold them."""
    try:
        return _plain(_without(record, text_field) if isinstance(record, dict) else record, [])
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
