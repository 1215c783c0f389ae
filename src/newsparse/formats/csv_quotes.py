"""CSV of quotes, a row a quote: who said what, how, and where it stands."""

from newsparse.contract.result import Result
from newsparse.formats import Look
from newsparse.formats.cells import cell, write_head, write_rows
from newsparse.formats.interchange import day_of, names_of, speakers_by_id, text_of
from newsparse.formats.readable import given_at

COLUMNS = (
    *("source", "day", "headline", "speaker", "role", "speaker_kind", "mention", "via"),
    *("kind", "quote", "verbatim", "cue", "confidence", "rule", "id", "start", "end"),
    *("speakers", "named", "polarity", "determinacy"),
)


def head(look: Look) -> str:
    """What stands before the quotes of all articles."""
    return write_head(COLUMNS, look)


def render(result: Result, look: Look) -> str:
    """The rows of the article's quotes; alone, below the names of the columns."""
    rows = write_rows(_rows(result))
    return head(look) + rows if look.single else rows


def _rows(result: Result) -> list[list[object]]:
    speakers = speakers_by_id(result)
    article = [cell(result["source"]["name"]), day_of(result), cell(text_of(result["headline"]))]
    rows = []
    for quote in result["quotes"]:
        said_by = quote["speaker"] or {"mention": None, "id": None, "via": ""}
        speaker = speakers.get(said_by["id"]) or {"name": "", "role": "", "kind": "", "named": ""}
        content = quote["content"]
        rows.append([
            *article,
            *(cell(x) for x in (speaker["name"], speaker["role"] or "", speaker["kind"], text_of(said_by["mention"]))),
            *(said_by["via"], quote["kind"], cell(quote["text"])),
            *(cell([span["text"] for span in quote["verbatim"]]), cell(text_of(quote["cue"]))),
            *(quote["confidence"], quote["rule"], quote["id"], given_at(content[0])[0], given_at(content[-1])[1]),
            *(cell(names_of(quote)), speaker["named"], quote["polarity"], quote["determinacy"]),
        ])  # fmt: skip
    return rows
