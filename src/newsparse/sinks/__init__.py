"""Formats in which all the articles of a run make one file: workers give each as JSON, the sink puts it in."""

import json
from contextlib import AbstractContextManager
from importlib import import_module
from pathlib import Path
from typing import Any

from newsparse.inputs import Input
from newsparse.pattern import pattern
from newsparse.record import Record
from newsparse.render import Format


class Sink:
    """Takes one article after the other. `write` raises OutputError where this one cannot be written."""

    resumes = False  # whether a run can go on from what is there

    @classmethod
    def open(cls, path: Path, fingerprint: str) -> "AbstractContextManager[Sink]":
        """The sink of a run. Raises UsageError where something that it needs is not installed."""
        raise NotImplementedError

    def write(self, item: Input, rendered: bytes) -> None:
        """Takes the record of an article, as a line of JSON."""
        raise NotImplementedError

    def claim(self, name: str) -> bool:  # noqa: ARG002 - where articles are told apart by their place, all names do
        """Whether no other input of this run has that name."""
        return True

    def find(self, name: str) -> tuple[str, int] | None:  # noqa: ARG002
        """Of an article that is there, made with the same options: SHA-256 of its input, and how many quotes it has."""
        return None


def load_sink(form: Format) -> type[Sink]:
    """The class of a format's sink."""
    sink: type[Sink] = import_module(f"{__name__}.{form.sink}").sink
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
