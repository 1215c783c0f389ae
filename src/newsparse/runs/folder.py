"""A folder of results: one file for each input, in the tree that the inputs stood in."""

import os
from collections.abc import Iterator
from pathlib import Path

from newsparse.files import fitting, whole_file
from newsparse.inputs import Input


class Folder:
    """One file for each input, below a folder, in the tree that the inputs stood in."""

    def __init__(self, path: Path, suffix: str, beside: str = "") -> None:
        """`beside` is the suffix of the second file that some formats have for each input."""
        self.path, self.suffix, self.beside = path, suffix, beside

    def place(self, item: Input, suffix: str | None = None) -> Path:
        """Where the result of an input goes: `may/a.txt` to `may/a.json`, the record `in.jsonl#7` to `in/7.json`."""
        room = max(len(os.fsencode(ending)) for ending in (self.suffix, self.beside))
        return self.path / (fitting(item.stem, room) + (suffix or self.suffix))

    def places(self, item: Input) -> Iterator[Path]:
        """All files that hold the result of an input."""
        yield self.place(item)
        if self.beside:
            yield self.place(item, self.beside)

    def write(self, item: Input, rendered: bytes, beside: bytes | None = None) -> None:
        """The second file comes first: where the result is, all is."""
        files = {self.place(item): rendered}
        if beside is not None:
            files = {self.place(item, self.beside): beside, **files}
        for path, data in files.items():
            with whole_file(path) as stream:
                stream.write(data)
