"""The cases of `cases/captions.toml`: credits read from one line, and the pictures of a page."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from newsparse.document import Image
from newsparse.lexicon import load_lexicon
from newsparse.readers.credits import read_credit, read_credit_at_end
from newsparse.stages.captions import find_images
from newsparse.text.source import plain_text
from tests.documents import make_document
from tests.marked import read_marked

CASES = tomllib.loads((Path(__file__).parent / "cases" / "captions.toml").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES["line"], ids=lambda case: case["text"])
def test_a_line(case: dict[str, Any]) -> None:
    text, marks = read_marked(case["text"])
    lexicon, line = load_lexicon(case.get("language", "en")), plain_text(text)
    whole = read_credit(line, lexicon)
    assert (whole is not None) == case.get("whole", False)
    reading = whole or read_credit_at_end(line, lexicon)
    assert [text[m.start : m.end] for m in marks] == ([text[reading.start : reading.end]] if reading else [])
    if reading:
        assert (reading.creator, reading.agency) == (case.get("creator"), case.get("agency"))
        assert reading.rule == case["rule"]


@pytest.mark.parametrize("case", CASES["page"], ids=lambda case: case["name"])
def test_the_pictures_of_a_page(case: dict[str, Any]) -> None:
    doc = make_document(case["blocks"])

    def shown(image: Image) -> list[str]:
        spans = [doc.clean[s[0] : s[1]] if s else "" for s in (image.caption, image.alt, image.credit)]
        credit = image.credit
        return [*spans, (credit and credit.creator) or "", (credit and credit.agency) or ""]

    assert [shown(i) for i in find_images(doc)] == [[p.strip() for p in row.split("|")] for row in case["images"]]
