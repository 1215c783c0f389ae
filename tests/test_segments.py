"""The cases of `cases/segments.toml` and `cases/shapes.toml`: what each line of a page is."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

import newsparse
from newsparse.document import Document
from newsparse.lexicon import load_lexicon
from newsparse.stages.forms import read_form
from newsparse.stages.segmenter import headline, join_lines, split_blocks
from newsparse.text.source import make_source

CASES: list[dict[str, Any]] = [
    case
    for name in ("segments", "shapes")
    for case in tomllib.loads((Path(__file__).parent / "cases" / f"{name}.toml").read_text("utf-8"))["case"]
]


def read_page(page: str) -> tuple[str, list[tuple[str, str]]]:
    """The text of a case, and each line of it with its kind ("+": it goes on from the line above)."""
    lines, kinds = [], []
    for row in page.strip("\n").split("\n"):
        kind, bar, text = row.partition("|")
        lines.append(text.removeprefix(" ") if bar else "")
        if bar:
            kinds.append((kind.strip(), lines[-1].strip()))
    return "\n".join(lines), kinds


def parse(text: str, language: str = "en") -> Document:
    doc = Document(make_source(text), language, load_lexicon(language))
    doc.clean, doc.plain, doc.alignment, doc.form, doc.hints, doc.repairs = read_form(doc)
    doc.blocks, doc.remarks = split_blocks(doc)
    doc.flow = join_lines(doc)
    return doc


def name_lines(doc: Document) -> list[tuple[str, str]]:
    """Each line that is not blank, with its block's kind, as `read_page` gives it."""
    named = []
    for block in doc.blocks:
        start, end = doc.alignment.span(block.start, block.end)
        for n, line in enumerate(doc.source.text[start:end].split("\n")):
            named.append(("+" if n else block.kind, line.strip()))
    return named


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_a_case(case: dict[str, Any], request: pytest.FixtureRequest) -> None:
    if "fails" in case:
        request.applymarker(pytest.mark.xfail(reason=case["fails"], strict=True))
    text, expected = read_page(case["page"])
    doc = parse(text, case.get("language", "en"))
    assert name_lines(doc) == expected
    assert sorted(remark.code for remark in doc.remarks) == sorted(case.get("remarks", []))


def test_every_block_names_its_rule() -> None:
    for case in CASES:
        assert all(block.rule for block in parse(read_page(case["page"])[0]).blocks), case["name"]


def test_the_flow_is_as_long_as_the_text_and_has_no_line_end_inside_a_block() -> None:
    for case in CASES:
        doc = parse(read_page(case["page"])[0])
        assert len(doc.flow) == len(doc.clean)
        assert not any("\n" in doc.flow[block.start : block.end] for block in doc.blocks)


STORY = "The harbour of Lisbon reopened on Sunday after the storm that had closed it for nine days, and ships came in."
HEADLINE, RIVAL = "Harbour of Lisbon reopens after the storm", "Storm keeps harbour of Lisbon shut for nine days"


@pytest.mark.parametrize(("close", "told"), [(1000, 1), (0, 0)])
def test_a_headline_with_a_rival_is_doubted(close: int, told: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(headline, "_CLOSE", close)  # what is close enough is measured with the weights
    above = ["Home", "World", "Sport", "Search", "Share", HEADLINE, "More news", RIVAL, "Share"]
    text = "\n".join(above) + f"\n\n{STORY}\n\n{STORY.replace('Sunday', 'Monday')}\n"
    article = newsparse.parse(text)
    warnings = [warning.message for warning in article.warnings if warning.code == "headline-uncertain"]
    assert warnings == [f"another line may be the headline: {RIVAL}"] * told
