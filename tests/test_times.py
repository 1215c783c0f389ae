"""The cases of `cases/times.toml`: times read from one line, and from the blocks of a page."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from newsparse.document import Time
from newsparse.lexicon import load_lexicon
from newsparse.readers.times import TimeReading, find_times_in, read_time_label
from newsparse.stages.times import find_times
from newsparse.text.source import plain_text
from tests.documents import make_document
from tests.marked import read_marked

CASES = tomllib.loads((Path(__file__).parent / "cases" / "times.toml").read_text("utf-8"))


def _told(time: TimeReading) -> str:
    """`EDTF`, `EDTF label`, or `EDTF or` what it is in either order of its figures."""
    return " ".join(filter(None, [time.edtf or "-", time.label, *(time.orders and ("or", *time.orders))]))


@pytest.mark.parametrize("case", CASES["line"], ids=lambda case: f"{case['text']} {case.get('language', '')}")
def test_a_line(case: dict[str, Any]) -> None:
    text, marks = read_marked(case["text"])
    times = find_times_in(plain_text(text), load_lexicon(case.get("language", "en")))
    assert [text[t.start : t.end] for t in times] == [text[m.start : m.end] for m in marks]
    assert [_told(t) for t in times] == case.get("found", [])
    assert all(t.relative == (t.edtf == "" or case.get("relative", False)) for t in times)
    assert all(t.alone == case.get("alone", False) for t in times)


@pytest.mark.parametrize("case", CASES["label"], ids=lambda case: case["text"])
def test_a_label(case: dict[str, Any]) -> None:
    assert read_time_label(case["text"], load_lexicon("en")) == case.get("says")


@pytest.mark.parametrize("case", CASES["page"], ids=lambda case: case["name"])
def test_the_blocks_of_a_page(case: dict[str, Any]) -> None:
    doc = make_document(case["blocks"], case.get("language", "en"))
    doc.reference_date = date.fromisoformat(case["reference_date"]) if "reference_date" in case else None

    def shown(time: Time | None) -> str | None:
        return time and f"{doc.clean[time.start : time.end]} = {time.edtf}"

    published, updated, remarks = find_times(doc)
    assert shown(published) == case.get("published")
    assert shown(updated) == case.get("updated")
    assert [remark.code for remark in remarks] == case.get("remarks", [])
