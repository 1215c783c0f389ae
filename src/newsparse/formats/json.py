"""JSON: the result as it is. Alone, it is indented for reading; among others, it is a line."""

from collections.abc import Callable
from functools import cache
from math import isfinite
from typing import Any

from newsparse.contract.result import Result
from newsparse.formats import Look

# What may not stand in a string; there is no short form of most of it.
_CONTROLS = {
    **{chr(code): f"\\u{code:04x}" for code in range(32)},
    "\b": "\\b",
    "\t": "\\t",
    "\n": "\\n",
    "\f": "\\f",
    "\r": "\\r",
}


def dump(value: Any, indent: int | None = None) -> str:
    """The value as JSON. Lone surrogates, which no encoding can write, are escaped.

    >>> dump({"headline": "Caf\\u00e9 \\ud83d"})
    '{"headline":"Café \\\\ud83d"}'
    """
    text = _indented(value, "\n", indent * " ") if indent else _encoder()(value)
    try:
        text.encode()
    except UnicodeEncodeError:
        text = "".join(c if not "\ud800" <= c <= "\udfff" else f"\\u{ord(c):04x}" for c in text)
    return text


@cache
def _encoder() -> Callable[[Any], str]:
    """The library's way to write one line; what is indented does without it, and starts the sooner."""
    from json import JSONEncoder

    return JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":")).encode


def _indented(value: Any, line: str, indent: str) -> str:
    """The value over several lines, which begin with `line`. (The library's way takes twice as long.)"""
    kind = type(value)
    if kind is str:
        return _quoted(value)
    if kind is int:
        return str(value)
    if kind is dict or kind is list:
        if not value:
            return "{}" if kind is dict else "[]"
        inner = line + indent
        between = "," + inner
        if kind is list:
            return f"[{inner}{between.join([_indented(item, inner, indent) for item in value])}{line}]"
        pairs = [f"{_quoted(key)}: {_indented(item, inner, indent)}" for key, item in value.items()]
        return f"{{{inner}{between.join(pairs)}{line}}}"
    if value is None:
        return "null"
    if kind is float and isfinite(value):
        return repr(value)
    if kind is tuple:
        return _indented(list(value), line, indent)
    from json import dumps

    return dumps(value)


def _quoted(text: str) -> str:
    if "\\" in text or '"' in text:
        text = text.replace("\\", "\\\\").replace('"', '\\"')
    if not text.isprintable():
        for char, escaped in _CONTROLS.items():
            if char in text:
                text = text.replace(char, escaped)
    return f'"{text}"'


def show(value: Any, look: Look) -> str:
    """The value as JSON for this place."""
    return dump(value, indent=2) + "\n" if look.single else dump(value)


def render(result: Result, look: Look) -> str:
    """The result as a JSON object."""
    return show(result, look)
