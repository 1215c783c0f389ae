"""Which quotation marks belong together: `cases/marks.toml`."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given

from newsparse.pipeline import read_document
from newsparse.text.source import make_source
from tests.marked import read_marked
from tests.strategies import texts

CASES = tomllib.loads((Path(__file__).parent / "cases" / "marks.toml").read_text("utf-8"))


@pytest.mark.parametrize("marked", [case["text"].strip("\n") for table in CASES.values() for case in table])
def test_a_case(marked: str) -> None:
    text, marks = read_marked(marked)
    stretches = read_document(make_source(text)).stretches
    assert [text[s.start : s.end] for s in stretches] == [text[m.start : m.end] for m in marks]


@given(texts)
def test_stretches_are_in_order_and_never_cross(text: str) -> None:
    around: list[int] = []
    last = 0
    for stretch in read_document(make_source(text)).stretches:
        assert stretch.opened <= stretch.start < stretch.end <= stretch.closed
        assert stretch.opened >= last
        last = stretch.opened
        while around and around[-1] <= stretch.opened:
            around.pop()
        assert stretch.depth == len(around)
        assert not around or stretch.closed <= around[-1]
        around.append(stretch.closed)
