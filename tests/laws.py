"""What holds for the result of any text whatever; the tests look for texts that break it, and so does the fuzzer."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from newsparse.contract.result import BODY_KINDS, Result
from newsparse.document import Document
from newsparse.lexicon import load_lexicon
from newsparse.stages.forms import read_form
from newsparse.text.source import make_source, plain_text


def check_result(text: str, result: Result) -> None:
    """All laws of one text's result."""
    for span in spans(result):
        where = f"{span['start']}:{span['end']}"
        assert 0 <= span["start"] < span["end"] <= len(text), f"the span {where} is none of the text"
        assert text[span["start"] : span["end"]] == span["text"], f"the span {where} does not hold what it says"
    check_blocks(text, result)
    for quote in result["quotes"]:
        check_quote(result, quote)
    starts = [quote["content"][0]["start"] for quote in result["quotes"]]
    assert starts == sorted(starts), "the quotes are not in order of their start"
    check_speakers(result)


def spans(value: Any) -> Iterator[Result]:
    """Every span of a value, at any depth."""
    if isinstance(value, dict):
        if {"text", "start", "end"} <= value.keys():
            yield value
        value = [item for key, item in value.items() if key != "source"]  # which has a start and an end of its own
    if isinstance(value, list):
        for item in value:
            yield from spans(item)


def check_blocks(text: str, result: Result) -> None:
    """Every line that is not blank is in a block, with all that is read of it; and other fields are views of these."""
    at, blocks = 0, result["blocks"]
    _, plain, alignment, *_ = read_form(Document(make_source(text), None, load_lexicon("en")))
    for block in [*blocks, {"start": len(text), "end": len(text), "text": ""}]:
        assert at <= block["start"], "blocks overlap"
        gap = plain[alignment.clean(at) : alignment.clean(block["start"])]
        assert not gap.strip(" \n"), "a part of a line is in no block"
        assert block["text"] == block["text"].strip(" \n"), "a block begins or ends with white space"
        lines = plain_text(text[at : block["start"]]).split("\n")[1 if at else 0 : -1]
        assert not any(any(map(str.isalnum, line)) for line in lines), "a line is in no block"
        at = block["end"]
    for part, kinds in {
        "kicker": ("kicker",),
        "headline": ("headline",),
        "deck": ("deck",),
        "body": BODY_KINDS,
    }.items():
        there = [block["start"] for block in blocks if block["kind"] in kinds]
        shown = result[part] if isinstance(result[part], list) else [result[part]] if result[part] else []
        assert [span["start"] for span in shown] == there[: None if part in ("deck", "body") else 1], part


def check_quote(result: Result, quote: Result) -> None:
    """The spans of a quote stand where they should, to each other and to the blocks."""
    content, verbatim, said = quote["content"], quote["verbatim"], f"quote {quote['id']} ({quote['rule']})"
    assert content, f"{said} has no content"
    for name, parts in (("content", content), ("verbatim", verbatim)):
        assert all(a["end"] <= b["start"] for a, b in pairwise(parts)), f"{said}: its {name} overlaps"
    within = content == verbatim or all(any(lies_in(v, c) for c in content) for v in verbatim)
    assert within, f"{said}: verbatim words outside of the content"
    assert (quote["kind"] == "indirect") == (not verbatim), f"{said} is not {quote['kind']}"
    assert (quote["kind"] == "direct") == (content == verbatim), f"{said} is not {quote['kind']}"
    block = result["blocks"][quote["block"]]
    assert block["start"] <= content[0]["start"] < block["end"], f"{said} is not in its block"
    mention = quote["speaker"] and quote["speaker"]["mention"]
    for name, words in (("cue", quote["cue"]), ("mention", mention)):
        assert not any(words and lies_in(words, v) for v in verbatim), f"{said}: its {name} is in its own words"


def check_speakers(result: Result) -> None:
    """Ids are numbers in order, and lead from a quote to its speaker and back."""
    quotes, speakers = result["quotes"], result["speakers"]
    assert [quote["id"] for quote in quotes] == [f"q{n + 1}" for n in range(len(quotes))]
    assert [speaker["id"] for speaker in speakers] == [f"s{n + 1}" for n in range(len(speakers))]
    said: dict[str, list[str]] = {}
    for quote in quotes:
        assert quote["speaker"] == next(iter(quote["speakers"]), None), "the speaker is not the first of all"
        for id_ in dict.fromkeys(one["id"] for one in quote["speakers"] if one["id"]):
            said.setdefault(id_, []).append(quote["id"])
    assert said == {speaker["id"]: speaker["quotes"] for speaker in speakers}, "ids do not lead back"
    mentions = {speaker["id"]: speaker["mentions"] for speaker in speakers}
    for one in (one for quote in quotes for one in quote["speakers"] if one["id"] and one["mention"]):
        assert one["mention"] in mentions[one["id"]], f"{one['mention']['text']!r} is no mention of {one['name']}"
    for speaker in speakers:
        for words in (speaker["name"], speaker["role"] or ""):
            assert " ".join(words.split()) == words, f"{words!r} is not one line"


def lies_in(inner: Result, outer: Result) -> bool:
    """Whether a span lies within another."""
    return bool(outer["start"] <= inner["start"] and inner["end"] <= outer["end"])
