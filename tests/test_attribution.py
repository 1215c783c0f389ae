"""Quotes, rule by rule: `cases/attribution.toml`."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from newsparse.document import Quote
from newsparse.lexicon import load_lexicon
from newsparse.pipeline import read_document
from newsparse.text.source import make_source
from tests.marked import read_marked

CASES = tomllib.loads((Path(__file__).parent / "cases" / "attribution.toml").read_text("utf-8"))
RULES = Path(__file__).parent.parent / "src" / "newsparse" / "stages" / "attribution"


def cases() -> list[Any]:
    return [
        pytest.param(rule, case["text"].strip("\n"), id=f"{rule}-{n}")
        for rule, table in CASES.items()
        for n, case in enumerate(table, 1)
    ]


def shown(text: str, quote: Quote) -> dict[str, Any]:
    return {
        "content": [text[a:b] for a, b in quote.content],
        "cue": quote.cue and text[slice(*quote.cue)],
        "source": quote.mention and text[slice(*quote.mention)],
    }


@pytest.mark.parametrize(("rule", "marked"), cases())
def test_a_case(rule: str, marked: str) -> None:
    text, marks = read_marked(marked)
    wanted: dict[str, dict[str, Any]] = {}
    for mark in marks:
        label = mark.label.rstrip("0123456789")
        quote = wanted.setdefault(mark.label.removeprefix(label), {"content": [], "cue": None, "source": None})
        words = text[mark.start : mark.end]
        assert label in quote, f"a mark is content, cue or source, not {label}: {marked!r}"
        if label == "content":
            quote["content"].append(words)
        else:
            quote[label] = words.rstrip(",")  # a comma behind an apposition is no part of the mention
    quotes = read_document(make_source(text)).quotes
    found = [shown(text, quote) for quote in quotes]
    if rule in ("interview", "continuation"):  # who speaks is for the resolution to say
        assert [quote["content"] for quote in found] == [quote["content"] for quote in wanted.values()]
        return
    assert found == list(wanted.values())
    rules = {quote.rule for quote in quotes}
    assert not wanted or rule in rules or rule == "as-said", f"this is a case of {rules}: put it below [[{min(rules)}]]"


def test_every_rule_has_a_case_and_a_rate() -> None:
    rules = {entry.partition(":")[0] for entry in load_lexicon("en").rates.quotes}
    assert rules <= set(CASES), "a rule without a case"
    source = "".join(path.read_text("utf-8") for path in RULES.glob("*.py"))
    assert all(f'"{rule}"' in source for rule in rules), "a rate without a rule"
