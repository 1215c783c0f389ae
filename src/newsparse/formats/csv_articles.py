"""CSV of articles, a row an article."""

from newsparse.contract.result import Result
from newsparse.formats import Look
from newsparse.formats.cells import cell, guard, write_head, write_rows
from newsparse.formats.interchange import archive_of, body_text, day_of, name_of, subjects_of, text_of

COLUMNS = (
    *("source", "day", "language", "kicker", "headline", "deck", "byline", "authors", "published", "updated"),
    *("dateline", "place", "region", "country", "dateline_date", "agency", "words", "quotes", "speakers", "captions"),
    *("publication", "edition", "section", "page", "slug", "ednote", "subjects", "url", "copyright", "load_date"),
    *("archive", "archive_id", "archive_type", "archive_words", "warnings", "sha256", "body"),
)


def head(look: Look) -> str:
    """What stands before all articles."""
    return write_head(COLUMNS, look)


def render(result: Result, look: Look) -> str:
    """The row of the article; alone, below the names of the columns."""
    row = write_rows([_row(result)])
    return head(look) + row if look.single else row


def _row(result: Result) -> list[object]:
    dateline = result["dateline"] or {"text": "", "places": [], "date": None, "agencies": []}
    places = dateline["places"]
    body, archive = body_text(result), archive_of(result)
    return [
        *(cell(result["source"]["name"]), day_of(result), result["language"] or ""),
        *(cell(text_of(result["kicker"])), cell(text_of(result["headline"]))),
        cell(" ".join(deck["text"] for deck in result["deck"])),
        cell(text_of(result["byline"])),
        cell([author["name"] for author in result["byline"]["authors"]] if result["byline"] else []),
        *((time or {"edtf": ""})["edtf"] for time in (result["published"], result["updated"])),
        *(cell(dateline["text"]), cell([place["name"] for place in places])),
        *(cell([place[key] for place in places if place[key]]) for key in ("region", "country")),
        (dateline["date"] or {"edtf": ""})["edtf"],
        cell([agency["name"] for agency in dateline["agencies"]]),
        *(len(body.split()), len(result["quotes"])),
        cell([speaker["name"] for speaker in result["speakers"]]),
        cell([image["caption"]["text"] for image in result["images"] if image["caption"]]),
        *(cell(name_of(archive[key])) for key in ("publication", "edition", "section", "page")),
        *(cell(archive[key] or "") for key in ("slug", "ednote")),
        *(cell(subjects_of(result)), cell(result["url"] or ""), cell(archive["copyright"] or "")),
        archive["load_date"] or "",
        *(cell(archive[key] or "") for key in ("format", "id", "type", "words")),
        cell([warning["message"] for warning in result["warnings"]]),
        *(result["source"]["sha256"], guard(body)),
    ]
