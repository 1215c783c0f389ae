"""The cases of `cases/bylines.toml`: bylines read from one line, and from the blocks of a page."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from newsparse.document import Author
from newsparse.lexicon import load_lexicon
from newsparse.readers.bylines import read_byline
from newsparse.stages.bylines import find_byline
from newsparse.text.source import plain_text
from tests.documents import make_document
from tests.marked import read_marked

CASES = tomllib.loads((Path(__file__).parent / "cases" / "bylines.toml").read_text("utf-8"))


def as_authors(rows: list[str]) -> tuple[Author, ...]:
    """Rows of `name | role | affiliation`."""
    return tuple(Author(*((part.strip() or None) for part in row.split("|"))) for row in rows)  # type: ignore[arg-type]


@pytest.mark.parametrize("case", CASES["line"], ids=lambda case: case["text"])
def test_a_line(case: dict[str, Any]) -> None:
    text, marks = read_marked(case["text"])
    reading = read_byline(plain_text(text), load_lexicon(case.get("language", "en")))
    assert [text[m.start : m.end] for m in marks] == ([text[reading.start : reading.end]] if reading else [])
    if reading:
        assert reading.authors == as_authors(case["authors"])
        assert reading.rule == case["rule"]


@pytest.mark.parametrize("case", CASES["page"], ids=lambda case: case["name"])
def test_the_blocks_of_a_page(case: dict[str, Any]) -> None:
    doc = make_document(case["blocks"])
    byline = find_byline(doc)
    assert (byline and doc.clean[byline.start : byline.end]) == case.get("byline")
    assert (byline.authors if byline else ()) == as_authors(case.get("authors", []))
