"""What a page says of itself, for programs: the page of a folder is made from this, not from the articles."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from newsparse.contract.result import Result
from newsparse.formats.html.search import words_of
from newsparse.formats.interchange import archive_of, body_text, name_of
from newsparse.formats.text import clean


class Summary(NamedTuple):
    """One article, in few words."""

    headline: str
    date: str  # EDTF; empty where none is known
    place: str
    quotes: int
    voices: list[tuple[str, int]]  # name, and number of quotes; `the airline` is another one elsewhere
    words: str = ""  # by which the article is found; empty where its page is alone
    publication: str = ""  # empty where no export says it
    sketch: Sequence[int] = ()  # by which it is known where it is told again: the rate, and hashes; empty if not asked


def summarize(result: Result, words: bool, sketched: bool = False) -> dict[str, Any]:
    """The summary of an article as JSON can hold it."""
    dateline = result["dateline"] or {"places": [], "date": None}
    times = (result["published"], dateline["date"], result["updated"])
    known = Summary(
        headline=clean(result["headline"]["text"]) if result["headline"] else "",
        date=next((t["edtf"] for t in times if t and t["edtf"][:4].isdigit()), ""),
        place=" / ".join(clean(place["name"]) for place in dateline["places"]),
        quotes=len(result["quotes"]),
        voices=[(clean(speaker["name"]), len(speaker["quotes"])) for speaker in result["speakers"] if speaker["named"]],
        publication=name_of(archive_of(result)["publication"]),
    )._asdict()
    del known["sketch"]
    if sketched:
        from newsparse.text.shingles import make_sketch

        rate, hashes = make_sketch(body_text(result))
        known["sketch"] = [rate, *hashes]
    if not words:
        del known["words"]
        return known
    captions = (image["caption"] for image in result["images"] if image["caption"])
    return {**known, "words": words_of(span["text"] for span in (*result["body"], *result["deck"], *captions))}
