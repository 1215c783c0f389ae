"""Which articles of a folder of pages tell the same story, by what each page says of itself."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from newsparse.text.shingles import RATES, Sketch


class Told(NamedTuple):
    """An article that is told again."""

    first: str  # of all that tell the story, in the order of their paths
    nearest: str  # the path of the one that it is most like
    times: int  # how many tell the story


def find_told(pages: Iterable[tuple[str, Sequence[int]]]) -> dict[str, Told]:
    """By the paths of pages, those that are told again; of a page whose sketch is none, nothing is known."""
    sketches = [(path, sketch) for path, written in pages if (sketch := _read(written))]
    if not sketches:
        return {}
    from newsparse.text.duplicates import open_duplicates

    with open_duplicates() as duplicates:
        for path, sketch in sketches:
            duplicates.add(path, sketch)
        duplicates.find()
        marks = dict(duplicates.marks())
    times = Counter(mark.group for mark in marks.values())
    return {path: Told(mark.group, mark.nearest, times[mark.group]) for path, mark in marks.items()}


def _read(written: Sequence[int]) -> Sketch | None:
    rate, *hashes = written or [0]
    sound = rate in RATES and all(isinstance(h, int) and 0 <= h < 1 << 48 for h in hashes)
    return Sketch(rate, tuple(hashes)) if sound else None
