"""What holds for any text whatever."""

import json
from collections.abc import Iterator
from typing import Any
from unicodedata import bidirectional, category

import pytest
from hypothesis import HealthCheck, example, given, settings
from jsonschema import Draft202012Validator

import newsparse
from newsparse.contract.article import Article
from newsparse.contract.result import Result, make_result
from newsparse.formats import FORMATS, Look, load_renderer
from newsparse.formats.json import render
from newsparse.pipeline import read_document
from newsparse.text.source import make_source, plain_text

from .strategies import as_read, texts

laws = settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
TURNING = ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")
OBEYED = {c for c in map(chr, range(0x10000)) if category(c) in ("Cc", "Zl", "Zp") or bidirectional(c) in TURNING}
VALIDATOR = Draft202012Validator(Article.model_json_schema())


def parse_record(text: str, explain: bool = True) -> Result:
    return make_result(read_document(make_source(text)), explain)


def spans(value: Any) -> Iterator[Result]:
    if isinstance(value, dict):
        if {"text", "start", "end"} <= value.keys():
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from spans(item)


def check(text: str) -> None:
    """All laws of one text's record."""
    record = parse_record(text)
    text = as_read(text)
    for span in spans(record):
        assert text[span["start"] : span["end"]] == span["text"]
    at = 0
    for block in record["blocks"]:
        assert at <= block["start"] < block["end"]
        assert not plain_text(text)[at : block["start"]].strip(), "a line that is not blank belongs to no block"
        assert block["text"] == block["text"].strip(" \n")
        at = block["end"]
    assert not plain_text(text)[at:].strip()
    starts = [quote["content"][0]["start"] for quote in record["quotes"]]
    assert starts == sorted(starts)
    for quote in record["quotes"]:
        block = record["blocks"][quote["block"]]
        assert block["start"] <= quote["content"][0]["start"] <= block["end"]
        assert (quote["kind"] == "indirect") == (not quote["verbatim"])
        ends = [x for span in quote["content"] for x in (span["start"], span["end"])]
        assert ends == sorted(ends), "the spans of a quote's content overlap"
    known = {speaker["id"]: speaker for speaker in record["speakers"]}
    for quote in record["quotes"]:
        if quote["speaker"] and quote["speaker"]["id"]:
            assert quote["id"] in known[quote["speaker"]["id"]]["quotes"]
    for speaker in record["speakers"]:
        assert speaker["quotes"], "a speaker is somebody who is quoted"


@laws
@given(texts)
def test_every_span_is_its_slice_and_blocks_cover_the_text(text: str) -> None:
    check(text)


@laws
@given(texts)
def test_plain_text_is_as_long_as_the_text(text: str) -> None:
    assert len(plain_text(text)) == len(text)


@laws
@given(texts)
def test_parsing_twice_gives_the_same(text: str) -> None:
    assert parse_record(text) == parse_record(text)


@laws
@given(texts)
def test_the_models_hold_what_the_record_says(text: str) -> None:
    article = newsparse.parse(text)
    assert article.to_dict() == parse_record(text, explain=False)
    assert Article.from_json(article.to_json()) == article


@laws
@example("Rain \ud83d\ude00 again\n\nIt rained, he said.")
@given(texts)
def test_offsets_hold_in_what_is_written_and_read_back(text: str) -> None:
    for line in (render(parse_record(text), Look(single=single)) for single in (True, False)):
        record, seen = json.loads(line.encode()), as_read(text)
        assert record["source"]["length"] == len(seen)
        assert all(seen[span["start"] : span["end"]] == span["text"] for span in spans(record))
        assert not OBEYED & set(line.replace("\n", ""))


@laws
@given(texts)
def test_the_record_fits_its_schema(text: str) -> None:
    VALIDATOR.validate(parse_record(text))


@laws
@example(text="0\r\n”B\x1f")  # the last word is followed by what is no end of a line
@example(text=".“")  # a sentence without a word
@given(texts)
def test_every_format_renders_any_text(text: str) -> None:
    record = parse_record(text)
    for form in FORMATS.values():
        render = load_renderer(form)
        for look in (Look(), Look(width=20, color=True, single=False)):
            rendered = render(record, look)
            if form.module in ("terminal", "markdown"):
                controls = set(rendered) & set(map(chr, (*range(10), *range(11, 27), *range(28, 32), *range(127, 160))))
                assert not controls, "a control character of the text reaches the terminal"
            if form.module in ("json", "jsonl"):
                assert json.loads(rendered) == record


@pytest.mark.parametrize("char", ["a", "A", " ", "\n", '"', "“", "'", "(", "[", "-", ".", "é", "\ud800", "\x00"])
def test_a_megabyte_of_one_character(char: str) -> None:
    check(char * 1_000_000)
