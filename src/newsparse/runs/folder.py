"""A folder of results: one file for each input, in the tree that the inputs stood in."""

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from newsparse.errors import OutputError, code_of, reason
from newsparse.files import fitting, make_folders, whole_file
from newsparse.formats import INDEX, index_beside
from newsparse.inputs import Input
from newsparse.runs.marked import unmarked
from newsparse.text.decoding import digest


class Folder:
    """One file for each input, below a folder, in the tree that the inputs stood in."""

    def __init__(self, path: Path, suffix: str, beside: str = "") -> None:
        """`beside` is the suffix of the second file that some formats have for each input."""
        self.path, self.suffix, self.beside = path, suffix, beside
        self._made: set[Path] = set()

    def place(self, item: Input, suffix: str | None = None) -> Path:
        """Where the result of an input goes: `may/a.txt` to `may/a.json`, the record `in.jsonl#7` to `in/7.json`."""
        room = max(len(os.fsencode(ending)) for ending in (self.suffix, self.beside))
        return self.path / (fitting(item.stem, room) + (suffix or self.suffix))

    def places(self, item: Input) -> Iterator[Path]:
        """All files that hold the result of an input."""
        yield self.place(item)
        if self.beside:
            yield self.place(item, self.beside)

    def home(self, item: Input) -> str:
        """The way from the page of an input to that of the folder."""
        place = self.place(item).relative_to(self.path).as_posix()
        index = INDEX
        while len(index) < len(place):
            index = index_beside(index)
        return "../" * place.count("/") + (index_beside(index) if index == place else INDEX)

    def write(self, item: Input, rendered: bytes, beside: bytes | None = None) -> None:
        """The second file comes first: where the result is, all is."""
        files = {self.place(item): rendered}
        if beside is not None:
            files = {self.place(item, self.beside): beside, **files}
        for path, data in files.items():
            self._make_folder(path.parent)
            with whole_file(path, follow=False) as stream:
                stream.write(data)

    def remove(self, name: str) -> None:
        """Takes out a file, and the folders above it that are empty then. Raises OutputError where it cannot."""
        path = self.path / name
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise OutputError(reason(error), path=path, code=code_of(error)) from error
        with suppress(OSError):  # it holds something, or is gone
            while (path := path.parent) != self.path:
                path.rmdir()

    def digest(self, *items: Input) -> str:
        """SHA-256 of the results of inputs, without marks, with what stands beside; empty where one is not there."""
        return self._sum(place for item in items for place in self.places(item))

    def sum_of(self, names: list[str]) -> str:
        """The same of files by their names below the folder."""
        return self._sum(self.path / name for name in names)

    def _sum(self, paths: Iterable[Path]) -> str:
        try:
            return digest(b"".join(unmarked(path.read_bytes()) for path in paths))
        except OSError:
            return ""

    def _make_folder(self, folder: Path) -> None:
        """Makes a folder of the tree. Raises OutputError where a link leads out of it."""
        if folder in self._made:
            return
        try:
            make_folders(folder)
            if not folder.resolve().is_relative_to(self.path.resolve()):
                raise OutputError("leads out of the output by a link", path=folder, hint="remove it", code="foreign")
        except OSError as error:
            raise OutputError(reason(error), path=folder, code=code_of(error)) from error
        self._made.add(folder)
