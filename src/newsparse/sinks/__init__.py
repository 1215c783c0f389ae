"""Formats in which all the articles of a run make one file: workers give each as JSON, the sink puts it in."""

import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol

from newsparse.inputs import Input
from newsparse.record import Record
from newsparse.render import Format
from newsparse.render.interchange import encodable


class Sink(Protocol):
    """Takes one article after the other."""

    def write(self, item: Input, rendered: bytes) -> None:
        """Takes the record of an article, as a line of JSON."""


def open_sink(form: Format, path: Path) -> AbstractContextManager[Sink]:
    """The sink of a format. Raises UsageError where something that it needs is not installed."""
    opened: Callable[[Path], AbstractContextManager[Sink]] = import_module(f"{__name__}.{form.sink}").open_sink
    return opened(path)


def load_record(rendered: bytes) -> Record:
    """The record that was rendered, without lone surrogates, which no file but JSON can hold."""
    record: Record = json.loads(rendered)
    return _without_surrogates(record) if b"\\ud" in rendered else record


def _without_surrogates(value: Any) -> Any:
    if isinstance(value, str):
        return encodable(value)
    if isinstance(value, dict):
        return {encodable(key): _without_surrogates(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_without_surrogates(item) for item in value]
    return value
