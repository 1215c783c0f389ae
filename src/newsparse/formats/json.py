"""JSON: the result as it is. Alone, it is indented for reading; among others, it is a line."""

from collections.abc import Callable
from functools import cache
from itertools import count
from math import isfinite
from typing import Any

from newsparse.contract.result import Result
from newsparse.formats import Look
from newsparse.text.pattern import pattern
from newsparse.text.source import encodable, replace_lone

# What JSON lets stand in a string, but a terminal obeys, or some readers of lines take for an end of one.
_OBEYED = "".join(map(chr, (*range(0x7F, 0xA0), 0x61C, 0x200E, 0x200F, *range(0x2028, 0x202F), *range(0x2066, 0x206A))))
_UNSAFE = "".join(map(chr, range(0x20))) + _OBEYED
_UNSAFE_RE = pattern(f"[{_UNSAFE}]")
_SHORT = {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r"}


def dump(value: Any, indent: int | None = None) -> str:
    """The value as JSON. What a terminal would obey is escaped; lone surrogates, which no reader need take, are U+FFFD.

    >>> dump({"headline": "Caf\\u00e9 \\ud83d \\u202e"})
    '{"headline":"Café \\ufffd \\\\u202e"}'
    """
    if indent:
        return _indented(value, "\n", indent * " ")
    return _escaped(_encoder()(value))


def dump_line(result: Result) -> str:
    """A result as a line of JSON: the same as `dump` writes, by orjson where it is installed and there are many."""
    return _escaped(_encoder()(result) if next(_lines) < _FEW else _fast_encoder()(result))


def _escaped(line: str, unsafe: str = _OBEYED) -> str:
    # To look for each by itself is several times faster than to look for any of them.
    return _escape(line) if any(char in line for char in unsafe) or not encodable(line) else line


@cache
def _encoder() -> Callable[[Any], str]:
    """The library's way to write one line; what is indented does without it, and starts the sooner."""
    from json import JSONEncoder

    return JSONEncoder(ensure_ascii=False, check_circular=False, allow_nan=False, separators=(",", ":")).encode


@cache
def _fast_encoder() -> Callable[[Any], str]:
    """The same by orjson, ten times as fast, where it is installed."""
    try:
        from orjson import JSONEncodeError, dumps
    except ImportError:
        return _encoder()

    def encode(value: Any) -> str:
        if _holds_record(value):
            return _encoder()(value)
        try:
            return dumps(value).decode()
        except JSONEncodeError:  # a lone surrogate
            return _encoder()(value)

    return encode


_lines = count()
_FEW = 100  # lines: to import orjson takes as long as it saves with some hundred


def _holds_record(value: Any) -> bool:
    """Whether a result brings fields of its user's, whose numbers orjson writes otherwise: 1e-5 for 1e-05."""
    source = value.get("source") if type(value) is dict else None
    return type(source) is dict and source.get("record") is not None


def _escape(text: str) -> str:
    return replace_lone(_UNSAFE_RE.sub(lambda found: _SHORT.get(found[0]) or f"\\u{ord(found[0]):04x}", text))


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
    if kind is bool:
        return "true" if value else "false"
    if kind is float and isfinite(value):
        return repr(value)
    if kind is tuple:
        return _indented(list(value), line, indent)
    return dump(value)


def _quoted(text: str) -> str:
    if "\\" in text or '"' in text:
        text = text.replace("\\", "\\\\").replace('"', '\\"')
    if "\n" in text:
        text = text.replace("\n", "\\n")
    if not text.isprintable():  # which a no-break space is not, either
        text = _escaped(text, _UNSAFE)
    return f'"{text}"'


def show(value: Any, look: Look) -> str:
    """The value as JSON for this place."""
    return dump(value, indent=2) + "\n" if look.single else dump(value)


def render(result: Result, look: Look) -> str:
    """The result as a JSON object."""
    return show(result, look) if look.single else dump_line(result)
