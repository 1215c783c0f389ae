"""Sinks: what takes the results of a run, one after the other.

Some formats have one of their own, as all the articles of a run make one file in them: workers give each as JSON.
"""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from newsparse.contract.result import Result
from newsparse.formats import Format
from newsparse.inputs import Input
from newsparse.text.pattern import pattern
from newsparse.text.source import LONE_RE


class Part(NamedTuple):
    """The result of one of several articles in a text."""

    rendered: bytes
    beside: bytes | None  # of the second file that some formats have
    quotes: int


class Sink:
    """Where the results of a run go. What stands here is right for one that knows nothing of earlier runs."""

    resumes = False  # whether a run can go on from what is there
    joined = False  # whether the results make one text, in a frame
    folder: Any = (
        None  # the `Folder` where each result is a file of its own, which whoever parses a text writes himself
    )

    def claim(self, item: Input) -> str:  # noqa: ARG002 - where results are told apart by their place, all inputs do
        """Where the result of an input would be that has its place from another input of this run; else empty."""
        return ""

    def find(self, item: Input) -> tuple[str, int] | None:  # noqa: ARG002
        """Of a result that is there, made with the same options: SHA-256 of its input, and how many quotes it has."""
        return None

    def keep(self, item: Input, sha256: str) -> bool:  # noqa: ARG002
        """Takes the next result from what is there, where it can be had."""
        return True

    def write(self, item: Input, rendered: bytes, sha256: str, quotes: int) -> None:
        """Takes the next result.

        Raises OutputError where this one cannot be written. What ends the run, as a full disk below the one file that
        all results share, is an OSError.
        """

    def write_several(self, item: Input, parts: Sequence[Part], sha256: str, quotes: int) -> None:
        """Takes the results of the articles in one text. Raises as `write` does."""
        self.write(item, b"".join(part.rendered for part in parts), sha256, quotes)

    def finish(self, empty: bool = False) -> None:
        """All results are there; with `empty`, as there is nothing in this part of the inputs."""

    def unfinished(self) -> str:
        """What a run that had to end leaves for another to go on from, for people; empty where there is nothing."""
        return ""


class FileSink(Sink):
    """One file; `write` takes the result of an article as a line of JSON."""

    @classmethod
    def open(cls, path: Path, fingerprint: str) -> "AbstractContextManager[FileSink]":
        """The sink of a run. Raises UsageError where something that it needs is not installed."""
        raise NotImplementedError

    def write_several(self, item: Input, parts: Sequence[Part], sha256: str, quotes: int) -> None:  # noqa: ARG002
        """Each article of a text is one by itself."""
        for n, part in enumerate(parts, 1):
            self.write(item.article(n), part.rendered, sha256, part.quotes)


def load_sink(form: Format) -> type[FileSink]:
    """The class of a format's sink."""
    sink: type[FileSink] = import_module(f"newsparse.formats.{form.sink}").sink
    return sink


LONE_OR_NUL_RE = pattern("[\x00\ud800-\udfff]")


def load_result(rendered: bytes, nul: bool = True) -> Result:
    """The result that was rendered, without lone surrogates, and without NUL characters where they cannot be held."""
    from json import loads  # one text alone does without it

    result: Result = loads(rendered)
    if b"\\ud" in rendered or (not nul and b"\\u0000" in rendered):
        result = _replace(result, LONE_RE if nul else LONE_OR_NUL_RE)
    return result


def _replace(value: Any, unwanted: Any) -> Any:
    if isinstance(value, str):
        return unwanted.sub("\N{REPLACEMENT CHARACTER}", value)
    if isinstance(value, dict):
        return {_replace(key, unwanted): _replace(item, unwanted) for key, item in value.items()}
    if isinstance(value, list):
        return [_replace(item, unwanted) for item in value]
    return value
