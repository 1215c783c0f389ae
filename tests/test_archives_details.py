"""What exports say of an article in other places and shapes than most: found, and nothing of the story is lost."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from newsparse.contract.result import Result, make_result
from newsparse.inputs.archives import open_export, recognise, split_export
from newsparse.pipeline import read_document
from newsparse.text.source import make_source

CASES_OF = Path(__file__).parent / "cases"


def read(text: str) -> tuple[str, list[Result]]:
    """The format of an export, and its articles; those of a text that is none are one."""
    form = recognise(text)
    source = make_source(text)
    parts = split_export(open_export(source, form)) if form else [source]
    return form.name if form else "", [make_result(read_document(part)) for part in parts]


def shown(result: Result) -> dict[str, Any]:
    """What counts of an article, each as it is read."""

    def text(span: Any) -> str | None:
        return " ".join(span["text"].split()) if span else None

    archive, dateline = result["archive"] or {}, result["dateline"]
    authors = result["byline"]["authors"] if result["byline"] else []
    return {
        "headline": text(result["headline"]),
        "deck": [text(deck) for deck in result["deck"]],
        "authors": [author["name"] for author in authors],
        "roles": [author["role"] for author in authors],
        "published": result["published"] and result["published"]["edtf"],
        "updated": result["updated"] and result["updated"]["edtf"],
        "publication": archive.get("publication") and archive["publication"]["name"],
        "edition": archive.get("edition") and archive["edition"]["name"],
        "section": archive.get("section") and archive["section"]["name"],
        "page": archive.get("page") and archive["page"]["name"],
        "slug": archive.get("slug"),
        "dateline": dateline
        and [
            *([place["name"], place["region"] or "", place["country"] or ""] for place in dateline["places"]),
            *([dateline["date"]["edtf"]] if dateline["date"] else []),
        ],
        "body": [text(line) for line in result["body"]],
        "metadata": [text(block) for block in result["blocks"] if block["kind"] == "metadata"],
        "captions": [text(block) for block in result["blocks"] if block["kind"] in ("caption", "credit")],
    }


CASES = {case["name"]: case for case in tomllib.loads((CASES_OF / "archives.toml").read_text("utf-8"))["case"]}


@pytest.mark.parametrize("name", CASES)
def test_details_of_an_export_are_found(name: str) -> None:
    case = CASES[name]
    form, results = read(case["text"])
    assert form == case["format"]
    found = [shown(result) for result in results]
    wanted = case["article"]
    assert [{key: one[key] or "" for key in want} for one, want in zip(found, wanted, strict=True)] == [
        {key: value or "" for key, value in want.items()} for want in wanted
    ]
