"""Results of which a manifest is kept, so that a later run can go on from them."""

from pathlib import Path

from newsparse.batch.manifest import Manifest, Row
from newsparse.inputs import Input
from newsparse.outputs import Folder, Sink


class Recorded(Sink):
    """What the manifest says of results."""

    resumes = True

    def __init__(self, manifest: Manifest) -> None:
        self.manifest = manifest

    def find(self, item: Input) -> tuple[str, int] | None:
        """SHA-256 of the input, and number of quotes."""
        row = self.manifest.find(item.name)
        return row and (row.sha256, row.quotes)

    def keep(self, item: Input, sha256: str) -> bool:
        """Whether the result is there."""
        row = self.manifest.find(item.name)
        return row is not None and row.sha256 == sha256


class FolderSink(Recorded):
    """One file for each input: workers have written it, and it is noted here."""

    def __init__(self, folder: Folder, manifest: Manifest) -> None:
        super().__init__(manifest)
        self.folder: Folder = folder

    def claim(self, item: Input) -> str:
        """The place that another input has taken."""
        place = str(self.folder.place(item))
        return "" if self.manifest.claim(place) else place

    def find(self, item: Input) -> tuple[str, int] | None:
        """The same, where the file is still there."""
        return super().find(item) if self.folder.place(item).exists() else None

    def write(self, item: Input, rendered: bytes, sha256: str, quotes: int) -> None:  # noqa: ARG002
        """Notes a result."""
        self.manifest.put(item.name, Row(sha256, quotes))


def companion(output: Path, in_folder: bool, what: str) -> Path:
    """A file or folder of the run's own: in the folder of results, or beside the file of them."""
    return output / f".newsparse-{what}" if in_folder else output.with_name(f".{output.name}-{what}")
