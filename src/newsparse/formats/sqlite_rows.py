"""An article as the rows of the database's tables."""

import json
from typing import Any

from newsparse.contract.result import Result
from newsparse.formats.interchange import archive_of, body_text, day_of, name_of, names_of, text_of
from newsparse.formats.readable import readable
from newsparse.formats.sink import LONE_OR_NUL_RE
from newsparse.formats.text import clean
from newsparse.text.pattern import pattern

Row = dict[str, Any]

_HELD_RE = pattern(r"\\u(0000|d[89a-f][0-9a-f]{2})")


def article_row(result: Result) -> Row:
    """All that there is one of, as it reads."""
    result = readable(result)
    source = result["source"]
    dateline = result["dateline"] or {"text": None, "places": [], "date": None, "agencies": []}
    place = (dateline["places"] or [{"name": None, "region": None, "country": None}])[0]
    authors = result["byline"]["authors"] if result["byline"] else []
    body, archive = body_text(result), archive_of(result)
    return {
        "day": day_of(result) or None,
        **{key: text_of(result[key]) or None for key in ("headline", "kicker", "byline")},
        "deck": " ".join(clean(deck["text"]) for deck in result["deck"]) or None,
        "authors": to_json([clean(author["name"]) for author in authors]),
        "published": (result["published"] or {}).get("edtf"),
        "updated": (result["updated"] or {}).get("edtf"),
        "dateline": dateline["text"],
        "place": place["name"],
        "region": place["region"],
        "country": place["country"],
        "dateline_date": (dateline["date"] or {}).get("edtf"),
        "agency": "/".join(agency["name"] for agency in dateline["agencies"]) or None,
        "language": result["language"],
        "url": result["url"],
        "words": len(body.split()),
        "body": body,
        **{key: name_of(archive[key]) or None for key in ("publication", "edition", "section", "page")},
        **{key: archive[key] for key in ("slug", "ednote", "copyright", "load_date")},
        "archive": archive["format"] or None,
        **{f"archive_{key}": archive[key] for key in ("id", "type", "number", "of", "words")},
        "archive_fields": to_json([[field["label"], field["text"]] for field in archive["fields"]])
        if archive["fields"]
        else None,
        "warnings": to_json([warning["message"] for warning in result["warnings"]]),
        "record": to_json(source["record"]) if "record" in source else None,
        **{key: source[key] for key in ("encoding", "length", "sha256")},
    }


def block_rows(result: Result) -> list[Row]:
    """Every line or paragraph, and what it is."""
    return [
        {"n": n, **{key: block[key] for key in ("kind", "text", "rule", "confidence")}, **chars(block)}
        for n, block in enumerate(result["blocks"])
    ]


def speaker_rows(result: Result) -> list[Row]:
    """Who is quoted."""
    return [
        {
            "label": speaker["id"],
            **{key: speaker[key] for key in ("name", "role", "kind", "named")},
            "mentions": places(speaker["mentions"]),
        }
        for speaker in result["speakers"]
    ]


def quote_rows(result: Result, first_block: int, speakers: dict[str, int]) -> list[Row]:
    """The quotes, with the ids that blocks and speakers have in the database."""
    rows = []
    for quote in result["quotes"]:
        said_by = quote["speaker"] or {"mention": None, "id": None, "via": None}
        mention, cue, content = said_by["mention"] or {}, quote["cue"] or {}, quote["content"]
        rows.append({
            "label": quote["id"], "kind": quote["kind"], "text": quote["text"],
            "speaker_id": speakers.get(said_by["id"]), "mention": mention.get("text"), "via": said_by["via"],
            "cue": cue.get("text"), "speakers": to_json(names_of(quote)),
            "polarity": quote["polarity"], "determinacy": quote["determinacy"],
            "confidence": quote["confidence"], "rule": quote["rule"], "block_id": first_block + quote["block"],
            "start_char": content[0]["start"], "end_char": content[-1]["end"],
            "content": places(content), "verbatim": places(quote["verbatim"]),
            "mention_start": mention.get("start"), "mention_end": mention.get("end"),
            "cue_start": cue.get("start"), "cue_end": cue.get("end"),
        })  # fmt: skip
    return rows


def said_by_rows(result: Result, first_quote: int, speakers: dict[str, int]) -> list[Row]:
    """All who say a quote, with the ids that quotes and speakers have in the database."""
    return [
        {
            "quote_id": quote_id,
            "n": n,
            "speaker_id": speakers.get(one["id"]),
            "mention": one["mention"] and one["mention"]["text"],
            "via": one["via"],
            **(chars(one["mention"]) if one["mention"] else {"start_char": None, "end_char": None}),
        }
        for quote_id, quote in enumerate(result["quotes"], first_quote)
        for n, one in enumerate(quote["speakers"])
    ]


def image_rows(result: Result) -> list[Row]:
    """The pictures that the text speaks of."""
    return [
        {
            "n": n,
            **{key: image[key] and image[key]["text"] for key in ("caption", "alt", "credit")},
            **{key: (image["credit"] or {}).get(key) for key in ("creator", "agency")},
        }
        for n, image in enumerate(result["images"])
    ]


def subject_rows(result: Result) -> list[Row]:
    """The terms by which an archive has filed the article."""
    return [
        {"n": n, **{key: subject[key] for key in ("name", "kind", "score")}, **chars(subject)}
        for n, subject in enumerate(archive_of(result)["subjects"])
    ]


def chars(span: Result) -> Row:
    """Where a span stands. (`end` is a word of SQL.)"""
    return {"start_char": span["start"], "end_char": span["end"]}


def places(spans: list[Result]) -> str:
    """Where some spans stand, as JSON: `[[12,40],[52,60]]`."""
    return to_json([[span["start"], span["end"]] for span in spans])


def to_json(value: Any) -> str:
    """A value for SQLite's JSON functions."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def scrub(name: str) -> str:
    r"""A name as the database can hold it: what is no text in it is written out, so that it is told from others.

    >>> scrub("caf\udce9.txt")
    'caf\\udce9.txt'
    """
    return LONE_OR_NUL_RE.sub(lambda m: f"\\u{ord(m[0]):04x}", name)


def unscrub(name: str) -> str:
    """The name as it was."""
    return _HELD_RE.sub(lambda m: chr(int(m[1], 16)), name)
