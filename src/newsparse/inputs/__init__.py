"""From what stands on the command line to texts.

What is to be read, in order, is found by `search` (files, folders, lists of them) and `records` (JSON lines).
"""

import sys
from pathlib import Path
from typing import Any, NamedTuple

from newsparse.errors import InputError, code_of, reason
from newsparse.text.decoding import decode, digest
from newsparse.text.source import Source, make_source

__all__ = ["STDIN", "Input", "load_input", "read_input", "to_source"]

STDIN = "-"


class Input(NamedTuple):
    """One text to be read: a file, standard input, or a record, which holds its text."""

    path: Path | None
    name: str  # what becomes `source.name`, and where its result goes in a mirrored tree
    text: str | None = None  # of a record
    fields: dict[str, Any] | None = None  # of a record: all but the text
    root: str | None = None  # the folder that the name is below, with a `/` behind it; None: there is none

    @property
    def shown(self) -> str:
        """What a message calls it."""
        return self.name if self.path is None else str(self.path)

    @property
    def place(self) -> str | None:
        """What tells it from all other inputs, in this run and in others; None where only its text does."""
        return None if self.root is None else self.root + self.name


MOST_BYTES = 100_000_000  # of one text, unless it is asked for more: to parse them takes minutes, and some gigabytes


def load_input(item: Input, most: int = MOST_BYTES) -> bytes:
    """The bytes of an input. Raises InputError where it cannot be read, or has more than so many."""
    try:
        data = _load(item, most)
    except OSError as error:
        raise InputError(reason(error), path=item.shown, code=code_of(error)) from error
    if len(data) > most:
        said = f"larger than {most:,} bytes"
        raise InputError(said, path=item.shown, hint="see --max-bytes", code="too-large")
    return data


def _load(item: Input, most: int) -> bytes:
    """The bytes, or one more than are wanted: a device or a pipe may have no end."""
    if item.text is not None:
        return item.text.encode("utf-8", "surrogatepass")
    if item.path is None:
        return sys.stdin.buffer.read(most + 1)
    with item.path.open("rb") as stream:
        return stream.read(most + 1)


def to_source(item: Input, data: bytes, encoding: str | None = None) -> Source:
    """The decoded text of an input. Raises InputError where it cannot be decoded."""
    if item.text is not None:
        return make_source(item.text, item.name, "utf-8", digest(data), fields=item.fields)
    return decode(data, item.name, encoding, item.shown)


def read_input(item: Input, encoding: str | None = None) -> Source:
    """Both: the decoded text of an input."""
    return to_source(item, load_input(item), encoding)
