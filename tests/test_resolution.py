"""Who is meant, and what is known of them: `cases/resolution.toml`; laws of people over any text."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from newsparse.pipeline import read_document
from newsparse.text.source import make_source
from tests.strategies import texts

CASES = tomllib.loads((Path(__file__).parent / "cases" / "resolution.toml").read_text("utf-8"))


@pytest.mark.parametrize(
    "case", [pytest.param(case, id=f"{name}-{n}") for name, table in CASES.items() for n, case in enumerate(table, 1)]
)
def test_a_case(case: dict[str, Any]) -> None:
    doc = read_document(make_source(case["text"].strip("\n")))
    found = ["" if quote.entity is None else doc.entities[quote.entity].name for quote in doc.quotes]
    assert found == case["speakers"]
    if "together" in case:
        said = [[doc.clean[slice(*speaker.mention)] for speaker in quote.speakers] for quote in doc.quotes]
        assert said == case["together"]
    if "people" in case:
        who = [doc.entities[n] for n in sorted({q.entity for q in doc.quotes if q.entity is not None})]
        assert [f"{entity.name} | {entity.kind} | {entity.role or ''}" for entity in who] == case["people"]


@given(texts)
def test_mentions_are_in_order_and_do_not_overlap(text: str) -> None:
    doc = read_document(make_source(text))
    last = 0
    for mention in doc.mentions:
        assert last <= mention.start < mention.end
        assert mention.entity is None or 0 <= mention.entity < len(doc.entities)
        last = mention.end


@given(texts)
def test_the_spans_of_a_quote_are_in_order_and_do_not_overlap(text: str) -> None:
    for quote in read_document(make_source(text)).quotes:
        for spans in (quote.content, quote.verbatim):
            ends = [0, *(span.end for span in spans)]
            assert all(end <= span.start < span.end for end, span in zip(ends, spans, strict=False))
