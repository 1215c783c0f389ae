"""Whole articles and what must be found in them: `articles/NAME.txt` and the expectation in `articles/NAME.toml`.

An expectation names only words of the text, so that it can be read and written by hand. What it leaves out of a
table (a role, an alternative text) must not be found either; `kinds` lists the kind of every block in order.
"""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from newsparse.contract.result import Result, make_result
from newsparse.pipeline import read_document
from newsparse.text.source import make_source

FOLDER = Path(__file__).parent / "articles"
NAMES = sorted(path.stem for path in FOLDER.glob("*.txt"))
ASPECTS = ("language", "kinds", "head", "byline", "times", "dateline", "images", "quotes", "speakers")
KNOWN_FAILURES = tomllib.loads((FOLDER / "known_failures.toml").read_text("utf-8"))


def load(name: str) -> tuple[Result, dict[str, Any]]:
    text = (FOLDER / f"{name}.txt").read_bytes().decode("utf-8")  # as bytes: line ends count
    expected = tomllib.loads((FOLDER / f"{name}.toml").read_text("utf-8"))
    return make_result(read_document(make_source(text, f"{name}.txt"))), expected


def words(text: str) -> str:
    """The text with its line breaks and runs of blanks made one space, as an expectation is written."""
    return " ".join(text.split())


def shown(span: Result | None, *more: str) -> Any:
    """A span by its words, with the other keys asked for, and without those that are null."""
    if span is None:
        return None
    return {"text": words(span["text"]), **{key: span[key] for key in more if span[key]}}


def found(record: Result, aspect: str) -> Any:
    """One aspect of the record in the shape of an expectation."""
    match aspect:
        case "language":
            return record["language"]
        case "kinds":
            return [block["kind"] for block in record["blocks"]]
        case "head":
            one = {key: record[key] and words(record[key]["text"]) for key in ("kicker", "headline")}
            return {**one, "deck": [words(deck["text"]) for deck in record["deck"]]}
        case "byline":
            byline = record["byline"]
            return byline and {
                "text": words(byline["text"]),
                "authors": [{key: value for key, value in author.items() if value} for author in byline["authors"]],
            }
        case "times":
            return {key: shown(record[key], "edtf") for key in ("published", "updated")}
        case "dateline":
            dateline = record["dateline"]
            return dateline and {
                "text": words(dateline["text"]),
                "places": [shown(place, "name", "region", "country") for place in dateline["places"]],
                "date": shown(dateline["date"], "edtf"),
                "agencies": [shown(agency, "name") for agency in dateline["agencies"]],
            }
        case "images":
            return [image_shown(image) for image in record["images"]]
        case "quotes":
            return [quote_shown(quote) for quote in record["quotes"]]
        case "speakers":
            # Whether a common noun ("the clerk") is somebody's name here is left open.
            names = {s["id"]: s["name"] for s in record["speakers"] if not s["name"].islower()}
            return [names.get((quote["speaker"] or {}).get("id")) for quote in record["quotes"]]
    raise AssertionError(aspect)


def image_shown(image: Result) -> dict[str, str]:
    parts = {key: image[key] and words(image[key]["text"]) for key in ("caption", "alt", "credit")}
    credit = image["credit"] or {"creator": None, "agency": None}
    return {
        key: value
        for key, value in {**parts, "creator": credit["creator"], "agency": credit["agency"]}.items()
        if value
    }


def quote_shown(quote: Result) -> dict[str, Any]:
    """A quote by its words. Whether `that` belongs to what is said, and an age or an apposition to who says it, is a
    matter of taste in which no two readers agree: expectations are written without them."""
    mention = (quote["speaker"] or {}).get("mention")
    first, *more = (words(span["text"]) for span in quote["content"])
    shown_quote = {
        "kind": quote["kind"],
        "content": [first.removeprefix("that "), *more],
        "verbatim": [words(span["text"]) for span in quote["verbatim"]],
        "cue": quote["cue"] and words(quote["cue"]["text"]),
        "mention": mention and words(mention["text"]).partition(", ")[0],
    }
    return {key: value for key, value in shown_quote.items() if value}


def wanted(expected: dict[str, Any], aspect: str) -> Any:
    """One aspect of an expectation, with what it leaves out filled in."""
    match aspect:
        case "head":
            return {
                "kicker": expected.get("kicker"),
                "headline": expected.get("headline"),
                "deck": expected.get("deck", []),
            }
        case "times":
            return {key: expected.get(key) for key in ("published", "updated")}
        case "dateline":
            dateline = expected.get("dateline")
            return dateline and {"places": [], "date": None, "agencies": [], **dateline}
        case "images":
            return expected.get("images", [])
        case "quotes":
            left_out = {"speaker"}
            return [{k: v for k, v in quote.items() if k not in left_out} for quote in expected.get("quotes", [])]
        case "speakers":
            return [quote.get("speaker") for quote in expected.get("quotes", [])]
    return expected.get(aspect)


def cases() -> list[Any]:
    return [
        pytest.param(
            name,
            aspect,
            id=f"{name}-{aspect}",
            marks=[pytest.mark.xfail(reason=why, strict=True)]
            if (why := KNOWN_FAILURES.get(name, {}).get(aspect))
            else [],
        )
        for name in NAMES
        for aspect in ASPECTS
    ]


@pytest.mark.parametrize(("name", "aspect"), cases())
def test_an_article(name: str, aspect: str) -> None:
    record, expected = load(name)
    assert found(record, aspect) == wanted(expected, aspect)


def test_every_known_failure_is_of_an_article_that_is_there() -> None:
    assert all(name in NAMES and set(aspects) <= set(ASPECTS) for name, aspects in KNOWN_FAILURES.items())
