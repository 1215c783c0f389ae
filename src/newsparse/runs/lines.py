"""A file of JSON lines that grows while a run goes on, and that a later run can take up where this one ends."""

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import BinaryIO

from newsparse.errors import OutputError, code_of, counted, reason
from newsparse.files import keep_mode, open_own, sync_folder
from newsparse.inputs import Input
from newsparse.runs.manifest import Manifest, Resumable, Row
from newsparse.runs.marked import digest_of


class LineFile(Resumable):
    """Results in the order of the inputs. The file is `NAME.part` until all are in it; then it takes its name.

    A run that goes on from another keeps what that one's `.part` begins with, as long as the inputs are the same, and
    copies the other lines from the finished file of an earlier run. A line is taken only as the manifest knows it.
    """

    def __init__(self, path: Path, manifest: Manifest, resume: bool, before: Path | None = None) -> None:
        """`before` is the finished file that the manifest knows of where it is not the one of this name."""
        super().__init__(manifest)
        self.path = Path(os.path.realpath(path))
        self.part = self.path.with_name(self.path.name + ".part")
        self.written = 0
        self.path.parent.mkdir(parents=True, exist_ok=True)
        if not self.part.exists():
            manifest.settle(complete=False)  # the run before was cut off right after the file had taken its name
        self._stream = open_own(self.part, new=not resume)
        finished = next((p for p in (self.path, before) if p and p.is_file()), None)
        self._old = finished.open("rb") if resume and finished else None
        self._keeping = True  # so far, the part is what this run would write
        self._end = 0  # of it

    def write(self, item: Input, rendered: bytes, sha256: str, quotes: int) -> None:
        """The next result."""
        self._keep_no_more()
        self._append(rendered)
        row = Row(sha256, quotes, digest_of(rendered), self._end - len(rendered), self._end, part=True)
        self.manifest.put(item.name, row)
        self.written += 1

    def keep(self, item: Input, sha256: str) -> bool:
        """Takes the next result from what was there before, if it is there."""
        row = self.manifest.find(item.name)
        if row is None or row.sha256 != sha256:
            return False
        line = read_line(self._stream, row) if row.part and self._keeping else None
        if line and row.start == self._end:
            self._end = row.behind
            self.written += 1
            return True
        line = line or read_line(self._old, row)
        if line:
            self.write(item, line, sha256, row.quotes)
        return line is not None

    def _keep_no_more(self) -> None:
        """What stands behind is of inputs that have changed, gone, or moved."""
        if self._keeping:
            self._stream.truncate(self._end)  # as far as it has been read: this never makes it longer
            self._stream.seek(self._end)
            self.manifest.forget_part(self._end)
            self._keeping = False

    def _append(self, data: bytes) -> None:
        """A whole line or nothing: a disk that is full leaves no half of one."""
        try:
            rest = memoryview(data)
            while rest:
                rest = rest[self._stream.write(rest) :]
        except BaseException:
            self._stream.truncate(self._end)
            self._stream.seek(self._end)
            raise
        self._end += len(data)

    def finish(self, empty: bool = False) -> None:
        """All results are in it: the file takes its name."""
        self._keep_no_more()
        keep_mode(self.path, self._stream.fileno())
        os.fsync(self._stream.fileno())
        self.manifest.commit()
        self.close_files()
        if self.written or empty:
            self.part.replace(self.path)
            sync_folder(self.path.parent)
            self.manifest.settle(complete=True)

    def unfinished(self) -> str:
        """The file, or the part of it, if something is in it."""
        if not self.written:
            return ""
        there = self.part if self.part.exists() else self.path
        return f"{counted(self.written, 'result')} in {there}; with --resume a run goes on from there"

    def close_files(self) -> None:
        for stream in (self._stream, self._old):
            if stream:
                stream.close()

    def close(self) -> None:
        """Ends it, whatever has become of it."""
        self.close_files()
        # What an earlier run left stays, even where this one was ended before it came to it.
        if self.part.exists() and not self.part.stat().st_size:
            self.part.unlink()


def read_line(stream: BinaryIO | None, row: Row) -> bytes | None:
    """The result that a row speaks of, where it stands in the file; None where something else does."""
    if stream is None:
        return None
    stream.seek(row.start)
    line = stream.read(row.behind - row.start)
    return line if line.endswith(b"\n") and digest_of(line) == row.made else None


@contextmanager
def open_lines(path: Path, manifest: Manifest, resume: bool, before: Path | None = None) -> Iterator[LineFile]:
    """The file of a run. Raises OutputError where it cannot be written."""
    part = path
    try:
        with ExitStack() as stack:
            lines = LineFile(path, manifest, resume, before)
            stack.callback(lines.close)
            part = lines.part
            yield lines
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(reason(error), path=part, code=code_of(error)) from error
