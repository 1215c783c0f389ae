"""Where results go: standard output, one file, or a folder that mirrors the inputs. A file is whole or not there."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Protocol

from newsparse.errors import OutputError
from newsparse.inputs import reason
from newsparse.render import Format


class Sink(Protocol):
    """Takes one rendered article after the other."""

    def write(self, name: str, rendered: str) -> None: ...


class StreamSink:
    """All results one after the other, with what the format puts before, between and after them."""

    def __init__(self, stream: BinaryIO, form: Format, several: bool) -> None:
        self.stream = stream
        self.begin, self.between, self.end = form.frame if several else ("", "", "")
        self.written = 0

    def write(self, name: str, rendered: str) -> None:  # noqa: ARG002 - all go to one place
        self._put((self.between if self.written else self.begin) + rendered)
        self.written += 1

    def close(self) -> None:
        self._put(self.end if self.written else self.begin + self.end)
        self.stream.flush()

    def _put(self, text: str) -> None:
        self.stream.write(text.encode("utf-8", "replace"))


class FolderSink:
    """One file for each input, below a folder, in the tree that the inputs stood in."""

    def __init__(self, folder: Path, form: Format) -> None:
        self.folder, self.form = folder, form
        self.taken: set[Path] = set()

    def write(self, name: str, rendered: str) -> None:
        stem = name.strip("<>").removesuffix(".txt")
        path = self.folder / (stem + self.form.suffix)
        if path in self.taken:
            raise OutputError(f"{path}: two inputs would have their result here; give their folders one by one")
        self.taken.add(path)
        with whole_file(path) as stream:
            stream.write(rendered.encode("utf-8", "replace"))


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A file to write that takes its place under its name only when all of it is on the disk."""
    draft = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with draft.open("wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        draft.replace(path)
    except BaseException as error:
        with suppress(OSError):
            draft.unlink()
        if isinstance(error, OSError):
            raise OutputError(f"{path}: {reason(error)}") from error
        raise


@contextmanager
def open_sink(output: str | None, form: Format, several: bool) -> Iterator[Sink]:
    """The sink that `-o` asks for: a folder, where it is one or ends as one, or where several inputs
    are to go to a name without a suffix; else a file; standard output where nothing is asked."""
    if output is None:
        sink = StreamSink(sys.stdout.buffer, form, several)
        yield sink
        sink.close()
        return
    path = Path(output)
    if path.is_dir() or output.endswith(("/", os.sep)) or (several and not path.suffix):
        yield FolderSink(path, form)
        return
    with whole_file(path) as stream:
        sink = StreamSink(stream, form, several)
        yield sink
        sink.close()
