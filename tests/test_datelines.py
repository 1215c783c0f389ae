"""Datelines: the case tables, the law of their parts, and linear time."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from newsparse.document import Dateline, Document
from newsparse.pipeline import read_document
from newsparse.text.source import make_source
from tests.marked import read_marked

CASES = tomllib.loads((Path(__file__).parent / "cases" / "datelines.toml").read_text("utf-8"))


def read(text: str, reference: str | None = None) -> Document:
    return read_document(make_source(text), date.fromisoformat(reference) if reference else None)


def find(text: str) -> Dateline | None:
    return read(text).dateline


def parameters() -> list[Any]:
    return [
        pytest.param(
            case,
            id=f"{table} {n}",
            marks=[pytest.mark.xfail(reason=case["fails"])] if "fails" in case else [],
        )
        for table, cases in CASES.items()
        for n, case in enumerate(cases, 1)
    ]


@pytest.mark.parametrize("case", parameters())
def test_a_case(case: dict[str, Any]) -> None:
    text, marks = read_marked(case["text"])
    doc = read(text, case.get("reference_date"))
    dateline = doc.dateline
    wanted = [(m.label, text[m.start : m.end]) for m in marks]
    assert _parts(doc) == wanted
    if dateline and "places" in case:
        assert [f"{p.name} | {p.region or ''} | {p.country or ''}" for p in dateline.places] == [
            " | ".join(part.strip() for part in place.split("|")) for place in case["places"]
        ]
    if dateline and "date" in case:
        assert (dateline.date.edtf if dateline.date else "") == case["date"]
    if dateline and "agencies" in case:
        assert [agency.name for agency in dateline.agencies] == case["agencies"]


def _parts(doc: Document) -> list[tuple[str, str]]:
    """The dateline and its parts as a case marks them, in the text as given: places as one stretch."""
    if (dateline := doc.dateline) is None:
        return []
    spans = [("dateline", dateline.start, dateline.end)]
    if dateline.places:
        spans.append(("place", dateline.places[0].start, dateline.places[-1].end))
    if dateline.date:
        spans.append(("date", dateline.date.start, dateline.date.end))
    spans += [("agency", agency.start, agency.end) for agency in dateline.agencies]
    spans.sort(key=lambda span: (span[1], -span[2]))
    given = [(label, *doc.alignment.span(start, end)) for label, start, end in spans]
    return [(label, doc.source.text[start:end]) for label, start, end in given]


STAND_ALONE = """
US: Atlanta, Baltimore, Boston, Chicago, Cincinnati, Cleveland, Dallas, Denver, Detroit, Honolulu, Houston, Indianapolis
US: Las Vegas, Los Angeles, Miami, Milwaukee, Minneapolis, New Orleans, New York, Oklahoma City, Philadelphia, Phoenix
US: Pittsburgh, St. Louis, Salt Lake City, San Antonio, San Diego, San Francisco, Seattle, Washington
NL: Amsterdam; IQ: Baghdad; TH: Bangkok; CN: Beijing; LB: Beirut; DE: Berlin; BE: Brussels; EG: Cairo; DJ: Djibouti
IE: Dublin; CH: Geneva; GI: Gibraltar; GT: Guatemala City; CU: Havana; FI: Helsinki; HK: Hong Kong; PK: Islamabad
TR: Istanbul; IL: Jerusalem; ZA: Johannesburg; KW: Kuwait City; GB: London; LU: Luxembourg; MO: Macau; ES: Madrid
MX: Mexico City; IT: Milan; MC: Monaco; CA: Montreal; RU: Moscow; DE: Munich; IN: New Delhi; PA: Panama City; FR: Paris
CZ: Prague; CA: Quebec City; BR: Rio de Janeiro; IT: Rome; SM: San Marino; BR: Sao Paulo; CN: Shanghai; SG: Singapore
SE: Stockholm; AU: Sydney; JP: Tokyo; CA: Toronto; VA: Vatican City; AT: Vienna; CH: Zurich
"""


@pytest.mark.parametrize(
    ("city", "country"),
    [
        (city.strip(), group.strip()[:2])
        for group in STAND_ALONE.replace("\n", ";").split(";")
        for city in group.strip()[4:].split(",")
        if city
    ],
)
def test_a_city_that_stands_alone(city: str, country: str) -> None:
    dateline = find(f"{city.upper()} (AP) — The council met on Monday to talk about the harbour and the bridge.")
    assert dateline
    assert [(place.name, place.country) for place in dateline.places] == [(city, country)]
