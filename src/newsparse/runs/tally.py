"""What came of a run so far, and what people are told of it."""

import os
import sys
import time
from collections.abc import Iterable
from contextlib import suppress
from typing import TextIO

from newsparse.contract.result import LEFT_OUT
from newsparse.errors import Failure, counted
from newsparse.inputs import readable
from newsparse.runs.options import Options

# Codes of remarks that are told without being asked for.
_OF_READING = ("archive-article", "archive-count", "encoding", "input-format", "markup", "record", "surrogates")


class Tally:
    """Counts, and speaks on standard error."""

    def __init__(self, options: Options, errors: TextIO | None = None) -> None:
        self.options = options
        self._errors = errors
        self._began = time.perf_counter()
        self.inputs = self.written = self.skipped = self.failed = self.warned = self.pruned = self.quotes = 0

    @property
    def done(self) -> int:
        return self.written + self.skipped + self.failed

    def fail(self, failure: Failure) -> None:
        self.failed += 1
        self.complain(failure)

    def complain(self, failure: Failure) -> None:
        if self.options.errors_as_json:
            self._dump({**failure._asdict(), "path": readable(failure.path)})
        else:
            self.say(str(failure))

    def remark(self, name: str, remarks: Iterable[tuple[str, str]]) -> None:
        """Counts a text with warnings, and tells them: all if asked, else only what was doubtful about its bytes."""
        told = list(remarks)
        self.warned += any(code != LEFT_OUT for code, _ in told)  # what was asked for is no fault of the text
        every = self.options.verbose or self.options.fail_on_warning
        for code, message in told:
            if every and self.options.errors_as_json:
                self._dump(Failure(name, "warning", code, message)._asdict())
            elif every or (code in _OF_READING and not self.options.quiet):
                self.say(f"{name}: {message}")

    def sum_up(self) -> None:
        """What came of the run; to programs, which look for failures, only where it is asked for."""
        if not self.options.errors_as_json:
            self.say(str(self))
        elif self.options.verbose:
            counts = ("inputs", "written", "skipped", "failed", "warned", "pruned", "quotes")
            self._dump({"stage": "end", **{name: getattr(self, name) for name in counts}})

    def _dump(self, value: dict[str, object]) -> None:
        from newsparse.formats.json import dump

        _print(dump(value), self._errors)

    def say(self, text: str) -> None:
        """One line for people."""
        if not self.options.errors_as_json:
            tell(text, self._errors)

    def __str__(self) -> str:
        parts = [f"{self.written:,} written"]
        if self.skipped:
            parts.append(f"{self.skipped:,} unchanged")
        parts.append(f"{self.failed:,} failed")
        if self.options.prune:
            parts.append(f"{self.pruned:,} pruned")
        if self.warned:
            parts.append(f"{self.warned:,} with warnings")
        seconds = time.perf_counter() - self._began
        inputs, quotes = counted(self.inputs, "input"), counted(self.quotes, "quote")
        return f"{inputs}: {', '.join(parts)}; {quotes}; {seconds:.2f} s"


def tell(text: str, errors: TextIO | None = None) -> None:
    """One line for people on standard error, or on another stream."""
    _print(f"newsparse: {printable(text)}", errors)


def _print(line: str, errors: TextIO | None) -> None:
    with suppress(OSError):  # nobody reads it any more; the status tells it
        print(line, file=errors or sys.stderr)


def printable(text: str) -> str:
    r"""The text without anything that a terminal would obey.

    >>> printable("a\tb"), printable("\u202e"), printable(os.fsdecode(b"caf\xe9"))
    ('a\\x09b', '\\u202e', 'caf\\xe9')
    """
    return "".join(c if c.isprintable() else _written_out(c) for c in text)


def _written_out(char: str) -> str:
    code = ord(char)
    if 0xDC80 <= code <= 0xDCFF:  # a byte of a name that is not UTF-8
        code -= 0xDC00
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def print_name(name: str) -> None:
    """A name on standard output, as `ls` does it: printable for people, exact for programs."""
    if sys.stdout.isatty():
        print(printable(name))
    else:
        sys.stdout.buffer.write(os.fsencode(name) + b"\n")
