"""Who is quoted in languages other than English: `cases/languages/CODE.toml`, a case a journalist could read each.

The text is marked as in `cases/attribution.toml`: {content:...}, {cue:...}, {source:...}, numbered where there are
several quotes; what stands in a table is of one kind, and its name says which. Beside `text` a case may say
`speaker` (whom the first quote's mention means), `speakers` (whom those of all mean), `polarity` and `determinacy` (of
the first quote), and `why`. A text without marks must give nothing.
"""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from newsparse.document import Document, Quote
from newsparse.pipeline import read_document
from newsparse.text.source import make_source
from tests.marked import read_marked

FOLDER = Path(__file__).parent / "cases" / "languages"
FEWEST = 60  # cases of a language


def cases() -> list[Any]:
    return [
        pytest.param(path.stem, case, id=f"{path.stem}-{kind}-{n}")
        for path in sorted(FOLDER.glob("*.toml"))
        for kind, table in tomllib.loads(path.read_text("utf-8")).items()
        for n, case in enumerate(table, 1)
    ]


def shown(document: Document, quote: Quote) -> dict[str, Any]:
    text = document.clean
    return {
        "content": [text[a:b] for a, b in quote.content],
        "cue": quote.cue and text[slice(*quote.cue)],
        "source": quote.mention and text[slice(*quote.mention)],
    }


@pytest.mark.parametrize(("language", "case"), cases())
def test_a_case(language: str, case: dict[str, Any]) -> None:
    text, marks = read_marked(case["text"].strip("\n"))
    wanted: dict[str, dict[str, Any]] = {}
    for mark in marks:
        label = mark.label.rstrip("0123456789")
        quote = wanted.setdefault(mark.label.removeprefix(label), {"content": [], "cue": None, "source": None})
        words = text[mark.start : mark.end]
        if label == "content":
            quote["content"].append(words)
        else:
            quote[label] = words.rstrip(",")  # a comma behind an apposition is no part of the mention
    document = read_document(make_source(text), language=language)
    assert [shown(document, quote) for quote in document.quotes] == list(wanted.values())
    if "speaker" in case:
        entity = document.quotes[0].entity
        assert (entity is not None and document.entities[entity].name) == case["speaker"]
    if "speakers" in case:
        meant = [quote.entity for quote in document.quotes]
        assert [None if n is None else document.entities[n].name for n in meant] == case["speakers"]
    for key in ("polarity", "determinacy"):
        if key in case:
            assert getattr(document.quotes[0], key) == case[key]


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.toml")), ids=lambda path: path.stem)
def test_a_language_has_enough_cases(path: Path) -> None:
    assert sum(map(len, tomllib.loads(path.read_text("utf-8")).values())) >= FEWEST
