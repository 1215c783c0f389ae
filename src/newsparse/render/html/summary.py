"""What a page says of itself, for programs: the page of a folder is made from this, not from the articles."""

from typing import Any, NamedTuple

from newsparse.record import Record
from newsparse.render.text import clean


class Summary(NamedTuple):
    """One article, in few words."""

    headline: str
    date: str  # EDTF; empty where none is known
    place: str
    quotes: int
    voices: list[tuple[str, int]]  # name, and number of quotes


def summarize(record: Record) -> dict[str, Any]:
    """The summary of an article as JSON can hold it."""
    dateline = record["dateline"] or {"places": [], "date": None}
    times = (record["published"], dateline["date"], record["updated"])
    return Summary(
        headline=clean(record["headline"]["text"]) if record["headline"] else "",
        date=next((t["edtf"] for t in times if t and t["edtf"][:4].isdigit()), ""),
        place=" / ".join(clean(place["name"]) for place in dateline["places"]),
        quotes=len(record["quotes"]),
        voices=[(clean(speaker["name"]), len(speaker["quotes"])) for speaker in record["speakers"]],
    )._asdict()
