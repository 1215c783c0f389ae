"""Formats in which all the articles of a run make one file: workers give each as JSON, the sink puts it in."""

import json
from contextlib import AbstractContextManager
from importlib import import_module
from pathlib import Path
from typing import Any

from newsparse.outputs import Sink
from newsparse.pattern import pattern
from newsparse.record import Record
from newsparse.render import Format


class FileSink(Sink):
    """One file; `write` takes the record of an article as a line of JSON."""

    @classmethod
    def open(cls, path: Path, fingerprint: str) -> "AbstractContextManager[FileSink]":
        """The sink of a run. Raises UsageError where something that it needs is not installed."""
        raise NotImplementedError


def load_sink(form: Format) -> type[FileSink]:
    """The class of a format's sink."""
    sink: type[FileSink] = import_module(f"{__name__}.{form.sink}").sink
    return sink


_LONE_RE = pattern("[\ud800-\udfff]")
_LONE_OR_NUL_RE = pattern("[\x00\ud800-\udfff]")


def load_record(rendered: bytes, nul: bool = True) -> Record:
    """The record that was rendered, without lone surrogates, and without NUL characters where they cannot be held."""
    record: Record = json.loads(rendered)
    if b"\\ud" in rendered or (not nul and b"\\u0000" in rendered):
        record = _replace(record, _LONE_RE if nul else _LONE_OR_NUL_RE)
    return record


def _replace(value: Any, unwanted: Any) -> Any:
    if isinstance(value, str):
        return unwanted.sub("\N{REPLACEMENT CHARACTER}", value)
    if isinstance(value, dict):
        return {_replace(key, unwanted): _replace(item, unwanted) for key, item in value.items()}
    if isinstance(value, list):
        return [_replace(item, unwanted) for item in value]
    return value
