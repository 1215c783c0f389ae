"""What came of a run so far, and what people are told of it."""

import sys
import time
from collections.abc import Iterable
from contextlib import suppress
from typing import TextIO

from newsparse.errors import Failure
from newsparse.runs.options import Options


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

            _print(dump(failure._asdict()), self._errors)
        else:
            self.say(str(failure))

    def remark(self, name: str, remarks: Iterable[tuple[str, str]]) -> None:
        """What was doubtful about a text: all of it if asked, else only what was doubtful about its bytes."""
        for code, message in remarks:
            if self.options.verbose or (code in ("encoding", "markup") and not self.options.quiet):
                self.say(f"{name}: {message}")

    def say(self, text: str) -> None:
        """One line for people."""
        if not self.options.errors_as_json:
            tell(text, self._errors)

    def __str__(self) -> str:
        parts = [f"{self.written:,} written"]
        if self.skipped:
            parts.append(f"{self.skipped:,} unchanged")
        parts.append(f"{self.failed:,} failed")
        seconds = time.perf_counter() - self._began
        return f"{self.inputs:,} inputs: {', '.join(parts)}; {self.quotes:,} quotes; {seconds:.2f} s"


def tell(text: str, errors: TextIO | None = None) -> None:
    """One line for people on standard error, or on another stream."""
    _print(f"newsparse: {printable(text)}", errors)


def _print(line: str, errors: TextIO | None) -> None:
    with suppress(OSError):  # nobody reads it any more; the status tells it
        print(line, file=errors or sys.stderr)


def printable(text: str) -> str:
    """The text without anything that a terminal would obey."""
    return "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in text)
