"""Whether what is reported was said, and whether it is denied: `cases/polarity.toml`."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from newsparse.pipeline import read_document
from newsparse.text.source import make_source
from tests.marked import read_marked

CASES = tomllib.loads((Path(__file__).parent / "cases" / "polarity.toml").read_text("utf-8"))
STANCES = {
    ("positive", "determinate"): "said",
    ("negative", "determinate"): "denied",
    ("negative", "indeterminate"): "unsaid",
    ("positive", "indeterminate"): "open",
}


def cases() -> list[Any]:
    return [
        pytest.param(case["text"], id=f"{stance}-{n}")
        for stance, table in CASES.items()
        for n, case in enumerate(table, 1)
    ]


@pytest.mark.parametrize("marked", cases())
def test_a_stance(marked: str) -> None:
    text, marks = read_marked(marked)
    quotes = read_document(make_source(f"Harbour to close in May\n\n{text}\n")).quotes
    found = {
        (span.start, span.end): STANCES[quote.polarity, quote.determinacy] for quote in quotes for span in quote.content
    }
    before = len("Harbour to close in May\n\n")
    wanted = {(before + mark.start, before + mark.end): mark.label for mark in marks}
    assert {span: found.get(span) for span in wanted} == wanted
