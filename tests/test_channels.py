"""The cases of `cases/channels.toml`: what is read of pages as tools print them, and what their signs say."""

import re
import tomllib
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from newsparse.contract.result import make_result
from newsparse.document import Document
from newsparse.lexicon import load_lexicon
from newsparse.pipeline import read_document
from newsparse.stages.forms import read_form
from newsparse.text.source import make_source

from .laws import check_result
from .steps import steps_of

PATH = Path(__file__).parent / "cases" / "channels.toml"
CASES: list[dict[str, Any]] = tomllib.loads(PATH.read_text("utf-8"))["case"]
BY_NAME = pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])


def read(text: str) -> tuple[str, str, list[tuple[str, str]]]:
    """The clean text, the form, and each hint's kind and line."""
    clean, plain, alignment, form, hints, _ = read_form(Document(make_source(text), None, load_lexicon("en")))
    assert len(plain) == len(clean)
    assert all(alignment.span(at, at + 1)[0] < len(text) for at in range(len(clean)))
    return clean, form, [(hint.kind, clean[hint.start : hint.end]) for hint in hints]


@BY_NAME
def test_a_page_reads_as_it_was_meant(case: dict[str, Any]) -> None:
    clean, form, hints = read(case["page"].strip("\n"))
    assert form == case["form"]
    assert re.sub(r"\n{2,}", "\n\n", clean).strip("\n\f") == case["reads"].strip("\n")
    said = case.get("hints", [])
    assert [kind for kind, _ in hints] == [kind for kind, _ in said]
    assert all(line.startswith(begin) for (_, line), (_, begin) in zip(hints, said, strict=True)), hints


@BY_NAME
def test_the_laws_hold_for_it(case: dict[str, Any]) -> None:
    source = make_source(case["page"])
    check_result(source.text, make_result(read_document(source)))


# What every tool prints, over and over; with a page end, as a PDF, and with a button, as a page of a browser.
HEAPS = [
    "[1]a [2]b\n", "(BUTTON) a\n", "____ x\n", "****** a\n", "_a", "&amp;", "[a ", "[a.png", "1. http://a.b/c\n",
    "ab:\n", "a   b   c\n", "   a\n", "aa bb cc dd ee ff gg hh ii jj kk ll mm nn oo pp-\n", "a\f",
    "ff ff   gg gg\fe\n",
]  # fmt: skip


@pytest.mark.parametrize("head", ["a\f", "(BUTTON) b\n"], ids=["pdf", "browser"])
@pytest.mark.parametrize("heap", HEAPS)
def test_twice_as_much_is_twice_the_work(heap: str, head: str) -> None:
    few, many = (steps_of(partial(read, head + heap * n)) for n in (100, 400))
    assert many < 6 * few
