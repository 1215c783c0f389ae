"""Markdown is read back, by readers that are not ours, as the texts that went into it."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import example, given, settings
from markdown_it import MarkdownIt

from newsparse.contract.result import Result, make_result
from newsparse.formats import Look
from newsparse.formats.markdown import render
from newsparse.formats.text import clean, image_text, reading_order, told, voices
from newsparse.pipeline import read_document
from newsparse.text.source import make_source

from .strategies import texts

yaml: Any = pytest.importorskip("yaml")

laws = settings(max_examples=200)
READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
BLOCKS = {"heading", "paragraph", "blockquote", "bullet_list", "list_item", "hr", "inline"}
INLINE = {"text", "text_special", "em", "strong", "softbreak"}


def parse(text: str) -> Result:
    return make_result(read_document(make_source(text, "storm.txt")))


def expected(record: Result) -> Iterator[str]:
    """Every text that the page shows, in its order."""
    head = [record["kicker"], record["headline"], *record["deck"]]
    yield from (clean(span["text"]) for span in head if span)
    line = [clean(record["byline"]["text"])] if record["byline"] else []
    line += [clean(record["published"]["text"])] if record["published"] else []
    line += ["updated " + clean(record["updated"]["text"])] if record["updated"] else []
    yield " · ".join(line)
    for kind, value in reading_order(record):
        if kind == "image":
            yield "[Picture] " + " — ".join(filter(None, image_text(value)))
        elif kind == "list_item":
            yield clean(value["text"].lstrip("-*•·–— "))
        elif kind in ("paragraph", "subhead"):
            yield clean(value["text"])
    if record["quotes"]:
        yield "Who said what"
    for voice in voices(record):
        role = f", {clean(voice.speaker['role'])}" if voice.speaker and voice.speaker["role"] else ""
        yield (voice.name or "Speaker not known") + role + ", not named" * bool(voice.name and not voice.named)
        for quote in voice.quotes:
            yield told(quote, record["blocks"])
    yield from (clean(block["text"]) for block in record["blocks"] if block["kind"] == "note")


def check(text: str) -> None:
    record = parse(text)
    _, front, body = render(record, Look()).split("---\n", 2)
    fields = yaml.safe_load(front)
    assert fields["source"] == "storm.txt"
    assert fields.get("title", "") == clean((record["headline"] or {"text": ""})["text"])
    assert fields.get("speakers", []) == [clean(speaker["name"]) for speaker in record["speakers"]]
    tokens = READER.parse(body)
    assert {token.type.removesuffix("_open").removesuffix("_close") for token in tokens} <= BLOCKS
    inline = [token for token in tokens if token.type == "inline"]
    kinds = {child.type for token in inline for child in token.children or []}
    assert {kind.removesuffix("_open").removesuffix("_close") for kind in kinds} <= INLINE
    shown = ["".join(child.content for child in token.children or []) for token in inline]
    assert list(filter(None, shown)) == [line.strip() for line in expected(record) if line.strip()]


@laws
@example("- \x00\n- - a\n- 1. b\n\n“\x00” he said.\n")
@example("By \x00\n\nA: *b*\n\n“_”, he said")
@given(texts)
def test_any_text_is_read_back_as_it_stands(text: str) -> None:
    check(text)


@pytest.mark.parametrize(
    "words",
    [
        "</script> <b>", "[/i] [a](b) ![c](d)", "=cmd()", "\x1b[31m", "\x00", "\u202eabc", "\ud83d", "\\", "a\u2028b",
        "http://a.b www.a.b ftp://a", ":smile: 10:30:15", "a@b.c @user #tag", "*a* _b_ `c` ~~d~~ ==e==",
        "| a | b |", "&amp; &#35; &copy;", "\\* \\\\", "---", "===", "1. a", "+ a", "# a", "> a", "    a", "\ta",
        "%% a", ": a", "\ufeff \uffff", "$x$ ^2^ {{< x >}}",
    ],
)  # fmt: skip
def test_hostile_words_stay_words(words: str) -> None:
    check(
        f"Storm {words} closes port\n\nBy Ana Reis\n\n{words}\n\n{words} Photo: Li Wei/AP\n\n- {words}\n\n"
        f'LISBON, March 3 (AP) — It rained {words}. "{words} wait," Mayor Rui Pinto said.\n\n'
        f"Reporting by {words} Ana Reis\n"
    )
