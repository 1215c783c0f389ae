"""Everything that newsparse raises, as a tree.

NewsparseError
├── InputError       an input cannot be read or decoded
├── ParseError       a text cannot be parsed
├── OutputError      a result cannot be written
└── UsageError       an option or argument makes no sense

Odd text is not an error: it gives fewer findings.
"""

import errno
from typing import Any, NamedTuple


class Failure(NamedTuple):
    """What went wrong with one input, for people and for programs."""

    path: str  # of the input, or of the result that could not be written
    stage: str  # read, parse or write
    code: str  # short and stable: an error name of the system (ENOENT), or a word of ours (encoding, timeout)
    message: str
    hint: str = ""  # what to do

    def __str__(self) -> str:
        line = f"{self.path}: {self.message}" if self.path else self.message
        return f"{line}; {self.hint}" if self.hint else line


class NewsparseError(Exception):
    """What went wrong, where, and what to do, in one line."""

    stage = "run"

    def __init__(self, message: str, *, path: object = "", hint: str = "", code: str = "") -> None:
        self.failure = Failure(str(path), self.stage, code or "error", message, hint)
        super().__init__(str(self.failure))

    def __reduce__(self) -> tuple[Any, ...]:
        """So that it can come from another process."""
        return _raise_again, (type(self), self.failure)


def _raise_again(kind: type[NewsparseError], failure: Failure) -> NewsparseError:
    return kind(failure.message, path=failure.path, hint=failure.hint, code=failure.code)


def error_of(failure: Failure) -> NewsparseError:
    """The failure as what can be raised."""
    kinds: tuple[type[NewsparseError], ...] = (InputError, ParseError, OutputError, UsageError)
    return _raise_again(next((kind for kind in kinds if kind.stage == failure.stage), NewsparseError), failure)


class InputError(NewsparseError):
    """An input cannot be read or decoded."""

    stage = "read"


class ParseError(NewsparseError):
    """A text cannot be parsed: it takes too long, or there is a fault in newsparse."""

    stage = "parse"


class OutputError(NewsparseError):
    """A result cannot be written."""

    stage = "write"


class UsageError(NewsparseError, ValueError):
    """An option or argument makes no sense."""

    stage = "usage"


def counted(number: int, noun: str) -> str:
    """So many of a thing.

    >>> counted(1, "input"), counted(2000, "input")
    ('1 input', '2,000 inputs')
    """
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def reason(error: OSError) -> str:
    """What the system says went wrong, in lower case as the end of a line."""
    text = error.strerror or str(error)
    return text[:1].lower() + text[1:]


def code_of(error: OSError) -> str:
    """The system's name of an error: ENOENT, EACCES, ENOSPC."""
    return errno.errorcode.get(error.errno or 0, "error")
