"""Where results go: standard output, one file, or a folder that mirrors the inputs. A file is whole or not there."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Protocol

from newsparse.errors import OutputError
from newsparse.inputs import Input, reason
from newsparse.render import Format


class Sink(Protocol):
    """Takes one rendered article after the other.

    `write` raises OutputError where this one result cannot be written; what ends the run, as a full disk below the one
    file that all results share, is an OSError, which `open_sink` turns into an OutputError.
    """

    alone: bool  # whether each result stands by itself, rather than among others

    def write(self, item: Input, rendered: str) -> None: ...


class StreamSink:
    """All results one after the other, with what the format puts before, between and after them."""

    def __init__(self, stream: BinaryIO, form: Format, several: bool, path: Path | None = None) -> None:
        self.stream, self.path = stream, path
        self.begin, self.between, self.end = form.frame if several else ("", "", "")
        self.alone, self.written = not several, 0

    def write(self, item: Input, rendered: str) -> None:
        refuse_input(self.path, item)
        self._put((self.between if self.written else self.begin) + rendered)
        self.written += 1

    def close(self) -> None:
        self._put(self.end if self.written else self.begin + self.end)
        self.stream.flush()

    def _put(self, text: str) -> None:
        self.stream.write(text.encode("utf-8", "replace"))


class FolderSink:
    """One file for each input, below a folder, in the tree that the inputs stood in."""

    alone = True

    def __init__(self, folder: Path, form: Format) -> None:
        self.folder, self.form = folder, form
        self.taken: set[Path] = set()

    def write(self, item: Input, rendered: str) -> None:
        stem = item.name.strip("<>").removesuffix(".txt")
        path = self.folder / (stem + self.form.suffix)
        refuse_input(path, item)
        if path in self.taken:
            raise OutputError(f"{path}: two inputs would have their result here; give their folders one by one")
        self.taken.add(path)
        with whole_file(path) as stream:
            stream.write(rendered.encode("utf-8", "replace"))


def refuse_input(path: Path | None, item: Input) -> None:
    """Raises OutputError where the result would take the place of the text that it was made from."""
    with suppress(OSError):
        if path and item.path and path.is_file() and path.samefile(item.path):
            raise OutputError(f"{path}: is the input itself; name another output")


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
        draft = target.with_name(
            f".newsparse-{os.getpid()}.part"
        )  # its name must not be longer than the target's may be
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
        raise OutputError(f"{path}: {reason(error)}") from error


@contextmanager
def open_sink(output: str | None, form: Format, several: bool) -> Iterator[Sink]:
    """The sink that `-o` asks for: a folder, where it is one or ends as one, or where several inputs
    are to go to a name without a suffix; else a file; standard output where nothing is asked."""
    if output is None:
        try:
            sink = StreamSink(sys.stdout.buffer, form, several)
            yield sink
            sink.close()
        except BrokenPipeError:
            raise
        except OSError as error:
            raise OutputError(f"standard output: {reason(error)}") from error
        return
    path = Path(output)
    if path.is_dir() or output.endswith(("/", os.sep)) or (several and not path.suffix):
        yield FolderSink(path, form)
        return
    with whole_file(path) as stream:
        sink = StreamSink(stream, form, several, path)
        yield sink
        if sink.written:  # a frame around nothing is no result
            sink.close()
