"""Whom a text names, and which mentions mean the same: `cases/people.toml`."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from newsparse.document import Document
from newsparse.stages.people import find_people
from tests.documents import make_document
from tests.marked import read_marked

from .steps import steps_of

CASES = tomllib.loads((Path(__file__).parent / "cases" / "people.toml").read_text("utf-8"))


def read(kind: str, text: str, language: str = "en") -> Document:
    doc = make_document([f"{kind}: {text}"], language)
    doc.flow = doc.plain
    doc.entities, doc.mentions = find_people(doc)
    return doc


@pytest.mark.parametrize(
    "case", [pytest.param(case, id=f"{name}-{n}") for name, table in CASES.items() for n, case in enumerate(table, 1)]
)
def test_a_case(case: dict[str, Any]) -> None:
    text, marks = read_marked(case["text"])
    doc = read(case.get("kind", "paragraph"), text)
    kinds = {"named": "named", "noun": "nominal"}
    people = case.get("people", [])
    wanted = []
    for mark in marks:
        label = mark.label.rstrip("0123456789")
        number = mark.label.removeprefix(label)
        assert label in kinds, f"a mark is named1, noun1 or noun, not {mark.label}: {text!r}"
        assert int(number or 0) <= len(people), f"{mark.label} has no row in people: {text!r}"
        wanted.append((text[mark.start : mark.end].removesuffix("."), kinds[label], number and people[int(number) - 1]))
    found = []
    for mention in doc.mentions:
        shown = ""
        if mention.entity is not None:
            entity = doc.entities[mention.entity]
            shown = " | ".join(value or "-" for value in (entity.name, entity.kind, entity.role, entity.gender))
        found.append((text[mention.start : mention.end], mention.kind, shown))
    assert found == wanted


def test_mentions_do_not_overlap() -> None:
    doc = read("paragraph", "The Post's Ann Lee, the mayor of Porto, met Lee's aide Bo Li. " * 20)
    assert all(a.end <= b.start for a, b in zip(doc.mentions, doc.mentions[1:], strict=False))


def test_a_language_without_words_is_read_by_shape() -> None:
    doc = read("paragraph", "Heute traf Ulrike Sommer den Kollegen Tom Ash.", "und")
    assert "Ulrike Sommer" in {entity.name for entity in doc.entities}


@pytest.mark.parametrize(
    "unit",
    ["Ann Lee{n} met Bo Li. ", "Lee ", "Lee's ", "the Lee of the ", "mayor ", "Lee, a mayor, ", "A. ", "LEE AND "],
)
def test_linear_time(unit: str) -> None:
    def steps(count: int) -> int:
        text = "".join(unit.format(n="abcdefghij"[n % 10] * (n % 7)) for n in range(count))
        return steps_of(lambda: read("paragraph", text))

    steps(10)  # what is loaded at the first use
    assert steps(2000) < 2.2 * steps(1000)
