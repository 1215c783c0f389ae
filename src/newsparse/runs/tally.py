"""What came of a run so far, and what people are told of it."""

import os
import sys
import time
from collections.abc import Iterable
from typing import TextIO

from newsparse.errors import Failure
from newsparse.inputs import readable
from newsparse.runs.options import Options

_OF_READING = ("encoding", "markup", "record", "surrogates")  # codes of remarks that are told without being asked for


class Tally:
    """Counts, and speaks on standard error."""

    def __init__(self, options: Options, errors: TextIO | None = None) -> None:
        self.options = options
        self._errors = errors
        self._began = time.perf_counter()
        self.inputs = self.written = self.skipped = self.failed = self.quotes = 0

    @property
    def done(self) -> int:
        return self.written + self.skipped + self.failed

    def fail(self, failure: Failure) -> None:
        self.failed += 1
        self.complain(failure)

    def complain(self, failure: Failure) -> None:
        if self.options.errors_as_json:
            from newsparse.formats.json import dump

            print(dump({**failure._asdict(), "path": readable(failure.path)}), file=self._errors or sys.stderr)
        else:
            self.say(str(failure))

    def remark(self, name: str, remarks: Iterable[tuple[str, str]]) -> None:
        """What was doubtful about a text: all of it if asked, else only what was about reading it."""
        for code, message in remarks:
            if self.options.verbose or (
                code in ("encoding", "markup", "record", "surrogates") and not self.options.quiet
            ):
                self.say(f"{name}: {message}")

    def say(self, text: str) -> None:
        """One line for people."""
        if not self.options.errors_as_json:
            print(f"newsparse: {printable(text)}", file=self._errors or sys.stderr)

    def __str__(self) -> str:
        parts = [f"{self.written:,} written"]
        if self.skipped:
            parts.append(f"{self.skipped:,} unchanged")
        parts.append(f"{self.failed:,} failed")
        seconds = time.perf_counter() - self._began
        return f"{self.inputs:,} inputs: {', '.join(parts)}; {self.quotes:,} quotes; {seconds:.2f} s"


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
