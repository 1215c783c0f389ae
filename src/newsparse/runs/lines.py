"""A file of JSON lines that grows while a run goes on, and that a later run can take up where this one ends."""

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from newsparse.errors import OutputError, code_of, reason
from newsparse.inputs import Input
from newsparse.runs.manifest import Manifest, Resumable, Row


class LineFile(Resumable):
    """Results in the order of the inputs. The file is `NAME.part` until all are in it; then it takes its name.

    A run that goes on from another keeps what that one's `.part` begins with, as long as the inputs are the same, and
    copies the other lines from the finished file of an earlier run.
    """

    def __init__(self, path: Path, manifest: Manifest, resume: bool, before: Path | None = None) -> None:
        """`before` is the finished file that the manifest knows of where it is not the one of this name."""
        super().__init__(manifest)
        self.path = path.resolve()
        self.part = self.path.with_name(self.path.name + ".part")
        self.written = 0
        self.path.parent.mkdir(parents=True, exist_ok=True)
        if not self.part.exists():
            manifest.settle(complete=False)  # the run before was cut off right after the file had taken its name
            self.part.touch()
        self._stream = self.part.open("r+b", buffering=0)
        self._stream.truncate(min(manifest.part_end(), self.part.stat().st_size))
        finished = next((p for p in (self.path, before) if p and p.is_file()), None)
        self._old = finished.open("rb") if resume and finished else None
        self._keeping = True  # so far, the part is what this run would write
        self._end = 0

    def write(self, item: Input, rendered: bytes, sha256: str, quotes: int) -> None:
        """The next result."""
        self._keep_no_more()
        self._append(rendered)
        self.manifest.put(item.name, Row(sha256, quotes, self._end - len(rendered), self._end, part=True))
        self.written += 1

    def keep(self, item: Input, sha256: str) -> bool:
        """Takes the next result from what was there before, if it is there."""
        row = self.manifest.find(item.name)
        if row is None or row.sha256 != sha256:
            return False
        if row.part:
            if not self._keeping or row.start != self._end:
                return False
            self._end = row.behind
            self.written += 1
            return True
        line = self._read_old(row)
        if f'"sha256":"{sha256}"'.encode() not in line or not line.endswith(b"\n"):
            return False
        self.write(item, line, sha256, row.quotes)
        return True

    def _read_old(self, row: Row) -> bytes:
        if self._old is None:
            return b""
        self._old.seek(row.start)
        return self._old.read(row.behind - row.start)

    def _keep_no_more(self) -> None:
        """What stands behind is of inputs that have changed, gone, or moved."""
        if self._keeping:
            self._stream.truncate(self._end)
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
            raise
        self._end += len(data)

    def finish(self) -> None:
        """All results are in it: the file takes its name."""
        self._keep_no_more()
        os.fsync(self._stream.fileno())
        self.manifest.commit()
        self._stream.close()
        if self._old:
            self._old.close()
        if self.written:
            self.part.replace(self.path)
            self.manifest.settle(complete=True)

    def unfinished(self) -> str:
        """The part, if something is in it."""
        if not self.written:
            return ""
        return f"{self.written:,} results are in {self.part}; with --resume a run goes on from there"

    def close(self) -> None:
        self._stream.close()
        if self._old:
            self._old.close()
        # What an earlier run left stays, even where this one was ended before it came to it.
        if self.part.exists() and not self.part.stat().st_size:
            self.part.unlink()


@contextmanager
def open_lines(path: Path, manifest: Manifest, resume: bool, before: Path | None = None) -> Iterator[LineFile]:
    """The file of a run. Raises OutputError where it cannot be written."""
    part = path
    try:
        with closing(LineFile(path, manifest, resume, before)) as lines:
            part = lines.part
            yield lines
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(reason(error), path=part, code=code_of(error)) from error
