"""What stands in a text beside the articles of an export: those of another service, an article of none, or a cover."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from newsparse.inputs.archives.draft import UNREAD
from newsparse.inputs.openings import Openings
from newsparse.text.told import Part

_PROSE = 120  # characters of sentences: covers have fewer
_RULES = " \t\r\n\f_-=*"  # what stands between articles


class Between(NamedTuple):
    """A stretch of the text that is in no article."""

    start: int
    end: int
    n: int  # of the article below it; the number of articles where none is


def complete(text: str, parts: list[Part], read_other: Callable[[str], list[Part]]) -> list[Part]:
    """The articles, and those of other services between them.

    `read_other` reads a stretch. What no service knows and is more than a cover is remarked on at an article beside it.
    """
    made: list[list[Part]] = [[] for _ in range(len(parts) + 1)]
    parts = list(parts)
    for start, end, n in _stretches(text, parts):
        stretch = text[start:end].rstrip(_RULES)
        made[n] = [part._replace(start=part.start + start, end=part.end + start) for part in read_other(stretch)]
        if not made[n] and (lost := _prose(stretch)) >= _PROSE:
            beside = min(n, len(parts) - 1)
            place = "above" if n == beside else "below"
            said = f"{lost:,} characters {place} it that no article of the export holds were not read"
            parts[beside] = parts[beside]._replace(remarks=(*parts[beside].remarks, (UNREAD, said)))
    return [
        part for others, own in zip(made, [*([part] for part in parts), []], strict=True) for part in (*others, *own)
    ]


def _stretches(text: str, parts: list[Part]) -> Iterator[Between]:
    behind = 0
    for n, (start, end) in enumerate([*((part.start, part.end) for part in parts), (len(text), len(text))]):
        if len(text[behind:start].strip()) >= _PROSE:
            yield Between(behind, start, n)
        behind = max(behind, end)


def _prose(text: str) -> int:
    """How many characters of sentences stand there."""
    openings = Openings(text, [])
    return openings.weight(0, len(openings.lines))
