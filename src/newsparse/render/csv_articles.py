"""CSV of articles, a row an article."""

from newsparse.record import Record
from newsparse.render import Look
from newsparse.render.cells import cell, guard, write_head, write_rows
from newsparse.render.interchange import body_text, day_of, text_of

COLUMNS = (
    *("source", "day", "language", "kicker", "headline", "deck", "byline", "authors", "published", "updated"),
    *("dateline", "place", "region", "country", "dateline_date", "agency", "words", "quotes", "speakers", "captions"),
    *("warnings", "sha256", "body"),
)


def head(look: Look) -> str:
    """What stands before all articles."""
    return write_head(COLUMNS, look)


def render(record: Record, look: Look) -> str:
    """The row of the article; alone, below the names of the columns."""
    row = write_rows([_row(record)])
    return head(look) + row if look.single else row


def _row(record: Record) -> list[object]:
    dateline = record["dateline"] or {"text": "", "places": [], "date": None, "agencies": []}
    places = dateline["places"]
    body = body_text(record)
    return [
        *(cell(record["source"]["name"]), day_of(record), record["language"] or ""),
        *(cell(text_of(record["kicker"])), cell(text_of(record["headline"]))),
        cell(" ".join(deck["text"] for deck in record["deck"])),
        cell(text_of(record["byline"])),
        cell([author["name"] for author in record["byline"]["authors"]] if record["byline"] else []),
        *((time or {"edtf": ""})["edtf"] for time in (record["published"], record["updated"])),
        *(cell(dateline["text"]), cell([place["name"] for place in places])),
        *(cell([place[key] for place in places if place[key]]) for key in ("region", "country")),
        (dateline["date"] or {"edtf": ""})["edtf"],
        cell([agency["name"] for agency in dateline["agencies"]]),
        *(len(body.split()), len(record["quotes"])),
        cell([speaker["name"] for speaker in record["speakers"]]),
        cell([image["caption"]["text"] for image in record["images"] if image["caption"]]),
        cell([warning["message"] for warning in record["warnings"]]),
        *(record["source"]["sha256"], guard(body)),
    ]
