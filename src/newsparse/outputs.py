"""Where results go: standard output, one file, or a folder that mirrors the inputs. A file is whole or not there."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from newsparse.errors import OutputError, code_of, reason
from newsparse.inputs import Input

Frame = tuple[str, str, str]
"""What stands before, between and after several results."""


class Sink:
    """Where the results of a run go. What stands here is right for one that knows nothing of earlier runs."""

    resumes = False  # whether a run can go on from what is there
    joined = False  # whether the results make one text, in a frame
    folder: "Folder | None" = None  # where each result is a file of its own, which whoever parses a text writes himself

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

    def finish(self) -> None:
        """All results are there."""

    def unfinished(self) -> str:
        """What a run that had to end leaves for another to go on from, for people; empty where there is nothing."""
        return ""


class StreamSink(Sink):
    """All results one after the other, in their frame."""

    joined = True

    def __init__(self, stream: BinaryIO, frame: Frame, path: Path | None = None) -> None:
        self.stream, self.path = stream, path
        self.begin, self.between, self.end = frame
        self.written = 0

    def write(self, item: Input, rendered: bytes, sha256: str, quotes: int) -> None:  # noqa: ARG002
        """The next result."""
        refuse_input(self.path, item)
        self.stream.write((self.between if self.written else self.begin).encode() + rendered)
        self.written += 1

    def close(self) -> None:
        self.stream.write((self.end if self.written else self.begin + self.end).encode())
        self.stream.flush()


class Folder:
    """One file for each input, below a folder, in the tree that the inputs stood in."""

    def __init__(self, path: Path, suffix: str, beside: str = "") -> None:
        """`beside` is the suffix of the second file that some formats have for each input."""
        self.path, self.suffix, self.beside = path, suffix, beside

    def place(self, item: Input, suffix: str | None = None) -> Path:
        """Where the result of an input goes: `may/a.txt` to `may/a.json`, the record `in.jsonl#7` to `in/7.json`."""
        suffix = suffix or self.suffix
        if item.text is None:
            return self.path / (item.name.strip("<>").removesuffix(".txt") + suffix)
        from urllib.parse import quote  # nothing else needs it

        within, mark, own = item.name.partition("#")
        if not mark:
            within, _, own = item.name.rpartition(":")
        return self.path / within.rpartition(".")[0] / (quote(own, safe=" ") + suffix)

    def write(self, item: Input, rendered: bytes, beside: bytes | None = None) -> None:
        """The second file comes first: where the result is, all is."""
        files = {self.place(item): rendered}
        if beside is not None:
            files = {self.place(item, self.beside): beside, **files}
        for path in files:
            refuse_input(path, item)
        for path, data in files.items():
            with whole_file(path) as stream:
                stream.write(data)


def refuse_input(path: Path | None, item: Input) -> None:
    """Raises OutputError where the result would take the place of the text that it was made from."""
    with suppress(OSError):
        if path and item.path and path.is_file() and path.samefile(item.path):
            raise OutputError("is the input itself", path=path, hint="name another output", code="is-input")


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A file to write that takes its place under its name only when all of it is on the disk.

    Where nothing was written, what stood there stays. A link goes on pointing where it points; a device or a pipe is no
    file to be replaced, and is written to as it stands.
    """
    try:
        if path.exists() and not path.is_file():
            with path.open("wb") as stream:
                yield stream
            return
        target = path.resolve()
        # The name of a draft must not be longer than that of the file may be.
        draft = target.with_name(f".newsparse-{os.getpid()}.part")
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            with draft.open("wb") as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
                written = stream.tell()
            if written:
                draft.replace(target)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as error:
        raise OutputError(reason(error), path=path, code=code_of(error)) from error


@contextmanager
def standard_output(frame: Frame) -> Iterator[StreamSink]:
    """All results to standard output."""
    try:
        sink = StreamSink(sys.stdout.buffer, frame)
        yield sink
        sink.close()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(reason(error), path="standard output", code=code_of(error)) from error


@contextmanager
def one_file(path: Path, frame: Frame) -> Iterator[StreamSink]:
    """All results to one file, which appears when all of them are in it."""
    with whole_file(path) as stream:
        sink = StreamSink(stream, frame, path)
        yield sink
        if sink.written:  # a frame around nothing is no result
            sink.close()


def is_folder(output: str, several: bool) -> bool:
    """Whether `-o` means a folder: it is one, ends as one, or has no suffix where several inputs are given."""
    path = Path(output)
    return path.is_dir() or output.endswith(("/", os.sep)) or (several and not path.suffix)
