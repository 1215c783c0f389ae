"""The process: standard streams, signals, and the status that it ends with."""

import errno
import os
import signal
import sys
import time
from contextlib import suppress
from io import BufferedReader, BufferedWriter, FileIO, RawIOBase, TextIOWrapper
from typing import Any, NoReturn

import typer

from newsparse.cli.command import COMPLETE, app
from newsparse.errors import Failure, NewsparseError, UsageError, code_of, reason
from newsparse.runs.options import Options
from newsparse.runs.run import Status
from newsparse.runs.tally import Tally
from newsparse.runs.work import fault
from newsparse.signals import leave, listen

# What every complaint about the command line derives from; Typer gives no public name for it.
_COMMAND_LINE_ERROR: Any = typer.BadParameter.__mro__[2]
_TOGETHER = 1.0  # seconds: a terminal that is closed hangs up twice; who sends another signal later will not wait


def main() -> NoReturn:
    """Run the command and exit with its status; every error is one line on standard error."""
    listen(Ending())
    _open_closed_streams()
    sys.stdout.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    sys.stderr.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    try:
        status = _status()
    except KeyboardInterrupt as error:
        status = 128 + (error.args[0] if isinstance(error, Ended) else signal.SIGINT)
    listen(leave)
    with suppress(OSError):  # it has been told
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(status)  # all is written; to take the interpreter down piece by piece takes a tenth of a short run


class Ended(KeyboardInterrupt):
    """A signal, whose number it holds, ends the run."""


class Ending:
    """What a signal does: the first ends the run in good order; one that comes while that takes long, at once."""

    def __init__(self) -> None:
        self._first: float | None = None

    def __call__(self, number: int, _frame: Any) -> None:
        if self._first is None:
            self._first = time.monotonic()
            raise Ended(number)
        if time.monotonic() - self._first > _TOGETHER:
            leave(number)


class Closed(RawIOBase):
    """Standard input or output that the caller has closed (`<&-`, `>&-`): neither empty, nor a place for results."""

    def writable(self) -> bool:
        return True

    def write(self, _data: Any) -> int:
        raise OSError(errno.EBADF, "is closed")

    def readable(self) -> bool:
        return True

    def readinto(self, _buffer: Any) -> int:
        raise OSError(errno.EBADF, "is closed")

    def fileno(self) -> int:
        raise OSError(errno.EBADF, "is closed")


def _open_closed_streams() -> None:
    """Where the caller has closed a standard stream (`>&-`), let it be one that keeps nothing, or cannot be read.

    Otherwise the next file to be opened would become it.
    """
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:
            free = os.open(os.devnull, os.O_RDWR)
            raw = FileIO(free, "w") if name == "stderr" else Closed()
            stream = TextIOWrapper(BufferedReader(raw) if name == "stdin" else BufferedWriter(raw))
            setattr(sys, name, stream)


def _status() -> int:
    try:
        status = _run()
        sys.stdout.flush()
        return status
    except BrokenPipeError:  # the reader of standard output is gone (`| head`); all other pipes are seen to elsewhere
        _end_by_broken_pipe()
    except OSError as error:  # of what was printed: help, version, schema
        _complain(Failure("standard output", "write", code_of(error), reason(error)))
        return Status.ALL_FAILED
    except Exception as error:
        if "--debug" in sys.argv[1:]:
            raise
        if isinstance(error, _COMMAND_LINE_ERROR):
            said = f"{' '.join(error.format_message().split())} (see newsparse --help)"
            _complain(Failure("", "usage", "usage", said))
            return Status.USAGE
        _complain(error.failure if isinstance(error, NewsparseError) else Failure("", "run", "fault", *fault(error)))
        return Status.USAGE if isinstance(error, UsageError) else Status.ALL_FAILED


def _complain(failure: Failure) -> None:
    """Says what went wrong, as the command line wants it told, also where it is the command line that is wrong."""
    wanted = " ".join(sys.argv[1:]).replace("=", " ")
    Tally(Options(errors_as_json="--errors json" in wanted)).complain(failure)


def _run() -> int:
    """What Typer's own way to run a command does, which makes something else of interrupts and of closed pipes."""
    arguments = sys.argv[1:]
    if COMPLETE in os.environ:
        from typer.completion import completion_init  # type: ignore[attr-defined]

        completion_init()
        app(prog_name="newsparse")
    if os.name == "nt":  # its shells leave patterns to the command
        from glob import glob

        arguments = [found for argument in arguments for found in glob(argument) or [argument]]  # noqa: PTH207
    command = typer.main.get_command(app)
    try:
        with command.make_context("newsparse", arguments) as context:
            command.invoke(context)
    except typer.Exit as end:
        return end.exit_code
    return Status.OK


def _end_by_broken_pipe() -> NoReturn:
    """Ends in silence, as the system ends who does not ignore that signal; Python does."""
    number = getattr(signal, "SIGPIPE", None)
    if number is not None:
        signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)
    leave(number or 13)
