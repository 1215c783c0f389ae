"""JSON: the record as it is. Alone, it is indented for reading; among others, it is a line."""

from math import isfinite
from typing import Any

from newsparse.record import Record
from newsparse.render import Look


class _Escapes(dict[int, str]):
    """What stands for characters that may not stand in JSON, or that no encoding can write (lone surrogates)."""

    def __missing__(self, code: int) -> str:
        if code < ord(" ") or 0xD800 <= code <= 0xDFFF:
            return f"\\u{code:04x}"
        raise LookupError


_ESCAPES = _Escapes({ord(char): f"\\{short}" for char, short in zip("\b\t\n\f\r", "btnfr", strict=True)})


def dump(value: Any, indent: int | None = None) -> str:
    """The value as JSON. Lone surrogates, which no encoding can write, are escaped.

    >>> dump({"headline": "Caf\\u00e9 \\ud83d"})
    '{"headline":"Café \\\\ud83d"}'
    """
    if indent:
        return _indented(value, "\n", indent * " ")
    from json import dumps  # what is indented does without it, and starts the sooner

    text = dumps(value, ensure_ascii=False, separators=(",", ":"))
    try:
        text.encode()
    except UnicodeEncodeError:
        text = text.translate(_ESCAPES)
    return text


def _indented(value: Any, line: str, indent: str) -> str:
    """The value over several lines, which begin with `line`. (The library's way takes four times as long.)"""
    if isinstance(value, str):
        return _quoted(value)
    inner = line + indent
    if isinstance(value, dict):
        pairs = [f"{_quoted(key)}: {_indented(item, inner, indent)}" for key, item in value.items()]
        return f"{{{inner}{f',{inner}'.join(pairs)}{line}}}" if pairs else "{}"
    if isinstance(value, list | tuple):
        items = [_indented(item, inner, indent) for item in value]
        return f"[{inner}{f',{inner}'.join(items)}{line}]" if items else "[]"
    if value is None:
        return "null"
    if type(value) is int or (type(value) is float and isfinite(value)):
        return repr(value)
    from json import dumps

    return dumps(value)


def _quoted(text: str) -> str:
    text = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{text}"' if text.isprintable() else f'"{text.translate(_ESCAPES)}"'


def show(value: Any, look: Look) -> str:
    """The value as JSON for this place."""
    return dump(value, indent=2) + "\n" if look.single else dump(value)


def render(record: Record, look: Look) -> str:
    """The record as a JSON object."""
    return show(record, look)
