"""What exports say of an article in other places and shapes than most: found, and nothing of the story is lost."""

from typing import Any

import pytest

from newsparse.contract.result import Result, make_result
from newsparse.inputs.archives import open_export, recognise, split_export
from newsparse.pipeline import read_document
from newsparse.text.source import make_source


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
    return {
        "headline": text(result["headline"]),
        "deck": [text(deck) for deck in result["deck"]],
        "authors": [author["name"] for author in (result["byline"] or {"authors": []})["authors"]],
        "published": result["published"] and result["published"]["edtf"],
        "updated": result["updated"] and result["updated"]["edtf"],
        "publication": archive.get("publication") and archive["publication"]["name"],
        "edition": archive.get("edition") and archive["edition"]["name"],
        "section": archive.get("section") and archive["section"]["name"],
        "page": archive.get("page") and archive["page"]["name"],
        "slug": archive.get("slug"),
        "dateline": dateline
        and [
            *((place["name"], place["region"], place["country"]) for place in dateline["places"]),
            *([dateline["date"]["edtf"]] if dateline["date"] else []),
        ],
        "body": [text(line) for line in result["body"]],
        "metadata": [text(block) for block in result["blocks"] if block["kind"] == "metadata"],
        "captions": [text(block) for block in result["blocks"] if block["kind"] in ("caption", "credit")],
    }


CASES: dict[str, tuple[str, str, list[dict[str, Any]]]] = {
    "the last paragraph of markup above lines that are no sentences": (
        (
            '<NewsML Version="1.2"><NewsItem><NewsComponent><NewsLines><HeadLine>Quay opens</HeadLine>'
            "<DateLine>ELLERY, Nov 4</DateLine><CreditLine>NNA</CreditLine></NewsLines><AdministrativeMetadata>"
            '<Provider><Party FormalName="NNA"/></Provider></AdministrativeMetadata><ContentItem><DataContent>'
            '<p>"The quay is open," said harbour master Stig Rolf.</p></DataContent></ContentItem></NewsComponent>'
            "</NewsItem></NewsML>"
        ),
        "newsml12",
        [
            {
                "headline": "Quay opens",
                "body": ['"The quay is open," said harbour master Stig Rolf.'],
                "metadata": ["NNA", "ELLERY, Nov 4", "NNA"],
            }
        ],
    ),
    "the first version and this one": (
        (
            '{"uri":"urn:x:1","versioncreated":"2022-03-01T12:00:00Z","firstcreated":"2022-03-01T10:30:00Z",'
            '"headline":"Minister quits","body_text":"The minister quit."}'
        ),
        "ninjs",
        [{"published": "2022-03-01T10:30Z", "updated": "2022-03-01T12:00Z"}],
    ),
    "one version": (
        (
            '{"uri":"urn:x:1","versioncreated":"2022-03-01T12:00:00Z","firstcreated":"2022-03-01T12:00:00Z",'
            '"headline":"Minister quits","body_text":"The minister quit."}'
        ),
        "ninjs",
        [{"published": "2022-03-01T12:00Z", "updated": None}],
    ),
    "what was first made long before this version": (
        (
            '{"uri":"urn:x:1","versioncreated":"2022-03-01T12:00:00Z","firstcreated":"2021-12-01T12:00:00Z",'
            '"headline":"Minister quits","body_text":"The minister quit."}'
        ),
        "ninjs",
        [{"published": "2022-03-01T12:00Z", "updated": None}],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_details_of_an_export_are_found(name: str) -> None:
    text, form, wanted = CASES[name]
    found, results = read(text)
    assert found == form
    assert [{key: one[key] for key in want} for one, want in zip(map(shown, results), wanted, strict=True)] == wanted
