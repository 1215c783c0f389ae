"""The second pass of a run: the articles that are told again are found in what it has written, and marked there."""

from array import array
from bisect import bisect_left
from json import loads
from typing import Any, Protocol, runtime_checkable

from newsparse.files import whole_file
from newsparse.formats.interchange import body_text
from newsparse.formats.readable import readable
from newsparse.formats.sink import Sink
from newsparse.runs.lines import LineFile
from newsparse.runs.manifest import FolderSink
from newsparse.runs.marked import marked
from newsparse.text.duplicates import Duplicates, open_duplicates
from newsparse.text.shingles import make_sketch


@runtime_checkable
class Marking(Protocol):
    """A sink that marks articles in its own way."""

    def mark(self, duplicates: Duplicates) -> None:
        """Hands over all articles that are there, has the duplicates found, and marks them. Raises OutputError."""


def mark_duplicates(sink: Sink) -> list[int]:
    """Marks all that is there; gives how many articles each story has that is told again. Raises OutputError."""
    with open_duplicates() as duplicates:
        if isinstance(sink, LineFile):
            _mark_lines(sink, duplicates)
        elif isinstance(sink, FolderSink):
            _mark_folder(sink, duplicates)
        elif isinstance(sink, Marking):
            sink.mark(duplicates)
        return duplicates.sizes()


def _add(duplicates: Duplicates, rendered: bytes | None) -> bool:
    """The next result; whether it is an article. What is none is like no other."""
    result: Any = loads(rendered) if rendered else None
    known = isinstance(result, dict) and "body" in result and "source" in result  # else it is of another format
    name, body = (result["source"]["name"], body_text(readable(result))) if known else ("", "")
    duplicates.add(name, make_sketch(body))
    return known


def _mark_lines(sink: LineFile, duplicates: Duplicates) -> None:
    """Writes the file anew, and notes where the lines are then."""
    if not sink.path.exists():
        return
    with sink.path.open("rb") as lines:
        for line in lines:
            _add(duplicates, line)
    duplicates.find()
    before, after = array("Q", [0]), array("Q", [0])  # where each line begins
    with sink.path.open("rb") as lines, whole_file(sink.path) as stream:
        for n, line in enumerate(lines):
            new = marked(line, duplicates.mark(n))
            stream.write(new)
            before.append(before[-1] + len(line))
            after.append(after[-1] + len(new))
    sink.manifest.move(lambda place: after[bisect_left(before, place)])


def _mark_folder(sink: FolderSink, duplicates: Duplicates) -> None:
    """Writes those files anew of which there is something else to say. What somebody has changed stays as it is."""
    known = bytearray(_add(duplicates, data) for _, data in sink.results())
    duplicates.find()
    for n, (path, data) in enumerate(sink.results()):
        if known[n] and data and (new := marked(data, duplicates.mark(n))) != data:
            with whole_file(path, follow=False) as stream:
                stream.write(new)
