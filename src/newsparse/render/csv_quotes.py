"""CSV of quotes, a row a quote: who said what, how, and where it stands."""

from newsparse.record import Record
from newsparse.render import Look
from newsparse.render.cells import cell, write_head, write_rows
from newsparse.render.interchange import day_of, speakers_by_id, text_of

COLUMNS = (
    *("source", "day", "headline", "speaker", "role", "speaker_kind", "mention", "via"),
    *("kind", "quote", "verbatim", "cue", "confidence", "rule", "id", "start", "end"),
)


def head(look: Look) -> str:
    """What stands before the quotes of all articles."""
    return write_head(COLUMNS, look)


def render(record: Record, look: Look) -> str:
    """The rows of the article's quotes; alone, below the names of the columns."""
    rows = write_rows(_rows(record))
    return head(look) + rows if look.single else rows


def _rows(record: Record) -> list[list[object]]:
    speakers = speakers_by_id(record)
    article = [cell(record["source"]["name"]), day_of(record), cell(text_of(record["headline"]))]
    rows = []
    for quote in record["quotes"]:
        said_by = quote["speaker"] or {"mention": None, "id": None, "via": ""}
        speaker = speakers.get(said_by["id"]) or {"name": "", "role": "", "kind": ""}
        content = quote["content"]
        rows.append([
            *article,
            *(cell(x) for x in (speaker["name"], speaker["role"] or "", speaker["kind"], text_of(said_by["mention"]))),
            *(said_by["via"], quote["kind"], cell(quote["text"])),
            *(cell([span["text"] for span in quote["verbatim"]]), cell(text_of(quote["cue"]))),
            *(quote["confidence"], quote["rule"], quote["id"], content[0]["start"], content[-1]["end"]),
        ])  # fmt: skip
    return rows
