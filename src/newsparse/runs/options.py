"""What a run is asked for."""

from datetime import date
from pathlib import Path
from typing import NamedTuple

from newsparse import __version__
from newsparse.defaults import MIN_CONFIDENCE, MOST_BYTES
from newsparse.formats import Look
from newsparse.text.sha import sha256


class Options(NamedTuple):
    """Everything but where the texts are. Plain values: it travels to other processes."""

    format: str = "terminal"
    output: str | None = None
    suffix: str | None = None  # of each file below an output folder; None: that of the format
    encoding: str | None = None
    input_format: str | None = None  # of exports; None: as the text shows
    max_bytes: int = MOST_BYTES
    reference_date: date | None = None
    language: str | None = None
    whole: bool = False  # each text is read as one article, whatever it holds
    explain: bool = False
    only: tuple[str, ...] = ()  # parts of the record; none: all
    min_confidence: float = MIN_CONFIDENCE
    jobs: int = 1
    timeout: float | None = None  # seconds for one text
    resume: bool = False
    dry_run: bool = False
    prune: bool = False
    duplicates: bool = False  # articles that are told again are marked when all are there
    dask: str | None = None  # where the cluster is
    errors_as_json: bool = False
    fail_on_warning: bool = False
    quiet: bool = False
    verbose: bool = False
    debug: bool = False
    look: Look = Look()

    def absolute(self) -> "Options":
        """The same, for processes that stand in other folders."""
        return self._replace(output=self.output and str(Path(self.output).resolve()))

    def fingerprint(self) -> str:
        """A short name for all that decides what a result looks like: where it differs, results are made anew."""
        decisive = (
            *(
                __version__,
                self.format,
                self.suffix,
                self.encoding,
                self.input_format,
                self.reference_date,
                self.language,
            ),
            *(self.whole, self.explain, self.only, self.min_confidence, self.look),
        )
        return sha256(repr(decisive).encode()).hexdigest()[:16]
