"""Records: JSON lines, each an object with an article's text in one of its fields."""

import sys
from collections.abc import Iterator
from typing import Any

from newsparse.errors import InputError, code_of, reason
from newsparse.inputs import Input

RECORDS = (".jsonl", ".ndjson")  # what the names of files of records end in


def read_records(item: Input, text_field: str, id_field: str) -> Iterator[Input | InputError]:
    """The records of a file, one after the other; a line that is none gives an error in its place."""
    try:
        with item.path.open("rb") if item.path else sys.stdin.buffer as stream:
            for n, line in enumerate(stream, 1):
                if line.strip():
                    try:
                        yield make_input(_read_line(line), n, text_field, id_field, item.name, item.root)
                    except InputError as error:
                        yield InputError(error.failure.message, path=f"{item.shown}:{n}", code="record")
    except OSError as error:
        yield InputError(reason(error), path=item.shown, code=code_of(error))


def _read_line(line: bytes) -> Any:
    import json  # a single text does without it

    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        raise InputError("no JSON", code="record") from None


def make_input(record: Any, n: int, text_field: str, id_field: str, within: str = "", root: str | None = None) -> Input:
    """The `n`-th record as an input, named by its id where it has one. Raises InputError where it has no text."""
    if not isinstance(record, dict):
        raise InputError("no JSON object", path=f"{within}:{n}", code="record")
    text = record.get(text_field)
    if not isinstance(text, str):
        said = "is no string" if text_field in record else "is missing"
        raise InputError(f"the field {text_field!r} {said}", path=f"{within}:{n}", code="record")
    own = record.get(id_field)
    named = isinstance(own, str | int) and str(own)
    if named and root is None:
        root = ""
    return Input(None, f"{within}#{own}" if named else f"{within}:{n}", text, without_text(record, text_field), root)


def without_text(record: dict[str, Any], text_field: str) -> dict[str, Any]:
    """The other fields of a record."""
    return {key: value for key, value in record.items() if key != text_field}
