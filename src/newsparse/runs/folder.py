"""A folder of results: one file for each input, in the tree that the inputs stood in."""

from pathlib import Path

from newsparse.errors import OutputError, code_of, reason
from newsparse.files import whole_file
from newsparse.formats.sink import refuse_input
from newsparse.inputs import Input
from newsparse.text.decoding import digest


class Folder:
    """One file for each input, below a folder, in the tree that the inputs stood in."""

    def __init__(self, path: Path, suffix: str, beside: str = "") -> None:
        """`beside` is the suffix of the second file that some formats have for each input."""
        self.path, self.suffix, self.beside = path, suffix, beside
        self._made: set[Path] = set()

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
            self._make_folder(path.parent)
            with whole_file(path, follow=False) as stream:
                stream.write(data)

    def digest(self, item: Input) -> str:
        """SHA-256 of the result of an input, with what stands beside it; empty where it is not there."""
        files = [self.place(item), *([self.place(item, self.beside)] if self.beside else [])]
        try:
            return digest(b"".join(path.read_bytes() for path in files))
        except OSError:
            return ""

    def _make_folder(self, folder: Path) -> None:
        """Makes a folder of the tree. Raises OutputError where a link leads out of it."""
        if folder in self._made:
            return
        try:
            folder.mkdir(parents=True, exist_ok=True)
            if not folder.resolve().is_relative_to(self.path.resolve()):
                raise OutputError("leads out of the output by a link", path=folder, hint="remove it", code="foreign")
        except OSError as error:
            raise OutputError(reason(error), path=folder, code=code_of(error)) from error
        self._made.add(folder)
