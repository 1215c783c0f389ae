"""JSON: the record as it is. Alone, it is indented for reading; among others, it is a line."""

import json
from typing import Any

from newsparse.record import Record
from newsparse.render import Look


def dump(value: Any, indent: int | None = None) -> str:
    """The value as JSON. Lone surrogates, which no encoding can write, are escaped.

    >>> dump({"headline": "Caf\\u00e9 \\ud83d"})
    '{"headline":"Café \\\\ud83d"}'
    """
    text = json.dumps(value, ensure_ascii=False, indent=indent, separators=None if indent else (",", ":"))
    try:
        text.encode()
    except UnicodeEncodeError:
        text = "".join(c if not "\ud800" <= c <= "\udfff" else f"\\u{ord(c):04x}" for c in text)
    return text


def show(value: Any, look: Look) -> str:
    """The value as JSON for this place."""
    return dump(value, indent=2) + "\n" if look.single else dump(value)


def render(record: Record, look: Look) -> str:
    """The record as a JSON object."""
    return show(record, look)
