"""JSON: the record as it is."""

import json

from newsparse.record import Record


def dump(value: Record | list[Record], indent: int | None = None) -> str:
    """The value as JSON. Lone surrogates, which no encoding can write, are escaped."""
    text = json.dumps(value, ensure_ascii=False, indent=indent, separators=None if indent else (",", ":"))
    try:
        text.encode()
    except UnicodeEncodeError:
        text = "".join(c if not "\ud800" <= c <= "\udfff" else f"\\u{ord(c):04x}" for c in text)
    return text
