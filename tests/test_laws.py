"""What holds for any text whatever: of its result, of what is made from it, and of texts that say the same."""

import json
import sys
import textwrap
import unicodedata
from collections.abc import Callable
from random import Random
from typing import Any
from unicodedata import bidirectional, category

import pytest
from hypothesis import example, given, settings
from jsonschema import Draft202012Validator

import newsparse
from newsparse.contract.article import Article, json_schema
from newsparse.contract.result import Result, make_result
from newsparse.formats import FORMATS, Look, load_renderer
from newsparse.formats.json import render
from newsparse.pipeline import read_document
from newsparse.text.language import guess_language
from newsparse.text.source import make_source, plain_text

from .hostile import HOSTILE
from .laws import check_result, spans
from .steps import steps_of
from .strategies import ARTICLES, as_read, faulty_article, faulty_reports, reporting_words, texts
from .test_lexicon import LANGUAGES

laws = settings(max_examples=300)
TURNING = ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")
OBEYED = {c for c in map(chr, range(0x10000)) if category(c) in ("Cc", "Zl", "Zp") or bidirectional(c) in TURNING}
VALIDATOR = Draft202012Validator(json_schema())


def parse_record(text: str, explain: bool = True) -> Result:
    return make_result(read_document(make_source(text)), explain)


def check(text: str) -> None:
    """All laws of one text's record."""
    source = make_source(text)
    check_result(source.text, make_result(read_document(source), explain=True))


@laws
@example("As she said, ok.")  # words behind a phrase that are too few for a clause
@example("Ann Lee told? ( — the bridge.")  # marks alone before a remark
@example('The rain fell on the town.\n\n"\n\n"The goats did not look up."')  # a mark alone before a quote
@given(texts)
def test_the_laws_of_a_result(text: str) -> None:
    check(text)


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {"en", "und"}))
def test_the_laws_hold_in_every_language(language: str) -> None:
    for seed in range(700):
        random = Random(seed)
        if seed < 400:
            text = faulty_article(random) if seed % 4 == 0 else reporting_words(random, language)
        else:
            text = faulty_reports(random, language)
        source = make_source(text)
        try:
            check_result(source.text, make_result(read_document(source, language=language)))
        except Exception as error:
            raise AssertionError(f"seed {seed}: {text!r}") from error


@pytest.mark.parametrize("make", [faulty_article, reporting_words])
def test_the_laws_hold_for_many_texts_with_faults(make: Callable[[Random], str]) -> None:
    for seed in range(1_000):
        text = make(Random(seed))
        try:
            check(text)
        except AssertionError as error:
            raise AssertionError(f"{error}: {text!r}") from error


@pytest.mark.parametrize("name", HOSTILE)
def test_twice_the_text_takes_twice_the_steps(name: str) -> None:
    """Steps are lines of Python that are run: time depends on the machine. What patterns do is no such step, and has
    a test of its own."""
    short, long = HOSTILE[name](20_000), HOSTILE[name](40_000)  # beyond what bounds of searches cut off
    check(long)  # and with that all words are read that are read once
    assert steps_of(lambda: parse_record(long)) < 2.2 * steps_of(lambda: parse_record(short))


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
    article = newsparse.parse(text, min_confidence=0)
    result = article.to_dict()
    result["warnings"] = [warning for warning in result["warnings"] if warning["code"] != "several-articles"]
    assert result == parse_record(text, explain=False)  # which reads one article, and looks for no others
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
@example(text='stayed until the rangers came.\n"\n"The goat up."She walked past the tents a')  # marks
@given(texts)
def test_every_format_renders_any_text(text: str) -> None:
    record = parse_record(text)
    for form in FORMATS.values():
        if form.of_text:
            continue
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


def test_a_hundred_thousand_lines() -> None:
    check("a b\n" * 100_000)


CATEGORIES = [
    *("Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po"),
    *("Sm", "Sc", "Sk", "So", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Cn"),
]
PLACES = ("2", " ", "e", '"', ".")  # of figures, which are counted with; of blanks, letters and marks


@pytest.mark.parametrize("category", CATEGORIES)
def test_every_kind_of_character_anywhere(category: str) -> None:
    chars = [char for char in map(chr, range(sys.maxunicode + 1)) if unicodedata.category(char) == category]
    for n, char in enumerate([*chars[:: len(chars) // 20 + 1], chars[-1]]):
        check(ARTICLES[n % len(ARTICLES)].replace(PLACES[n % len(PLACES)], char))


# ---- texts that say the same

WRAPPED = [
    "\n\n".join(textwrap.fill(part, 60) for part in text.splitlines() if part)
    for text in ARTICLES
    if guess_language(text) == "en"
]


def gist(value: Any) -> Any:
    """What a result says, without where it stands, and without how the lines of a span are broken."""
    if isinstance(value, dict):
        span = "start" in value
        return {
            key: " ".join(unicodedata.normalize("NFC", part).split()) if span and key == "text" else gist(part)
            for key, part in value.items()
            if key not in ("start", "end", "edits", "source")
        }
    if isinstance(value, list):
        return [gist(part) for part in value]
    return unicodedata.normalize("NFC", value) if isinstance(value, str) else value


CHANGES: dict[str, Callable[[str], str]] = {
    "CRLF": lambda text: text.replace("\n", "\r\n"),
    "CR": lambda text: text.replace("\n", "\r"),
    "line separators": lambda text: text.replace("\n", "\u2028"),
    "blanks at the end of lines": lambda text: text.replace("\n", " \t\n"),
    "no-break spaces": lambda text: text.replace(" ", "\N{NO-BREAK SPACE}"),
    "blank lines above": lambda text: "\n \n\n" + text,
    "blank lines below": lambda text: text + "\n \n\n",
    "more blank lines between": lambda text: text.replace("\n\n", "\n\n\n\n"),
    "byte-order mark": lambda text: "\ufeff" + text,
    "NFD": lambda text: unicodedata.normalize("NFD", text),
    "NFC": lambda text: unicodedata.normalize("NFC", text),
}


@pytest.mark.parametrize("name", CHANGES)
def test_how_a_text_is_written_makes_no_difference(name: str) -> None:
    check_sameness(ARTICLES, CHANGES[name])


@pytest.mark.parametrize("name", CHANGES)
def test_nor_does_it_where_lines_are_wrapped(name: str) -> None:
    check_sameness(WRAPPED, CHANGES[name])


def check_sameness(own: list[str], change: Callable[[str], str]) -> None:
    for text in own:
        plain = text.replace("\r\n", "\n")
        assert gist(parse_record(change(plain), explain=False)) == gist(parse_record(plain, explain=False))


@laws
@example(
    "The bridge is late, said Ann Lee, who planned it in the year of the flood.\n\nAdvertisement\n\n"
    "The service will cost the city about four.\n\nHalf of that sum is to come from fees, which rise by a half in May."
)
@given(texts)
def test_blank_lines_around_a_text_change_nothing(text: str) -> None:
    text = text.removeprefix("\ufeff")  # within a text it is a blank
    blocks = parse_record(text)["blocks"]
    assert parse_record(text + "\n\n")["blocks"] == blocks
    assert gist(parse_record("\n\n" + text)["blocks"]) == gist(blocks)


def test_no_text_leaves_a_trace_in_the_next() -> None:
    first = [parse_record(text) for text in ARTICLES]
    again = [parse_record(text) for text in reversed(ARTICLES)]
    assert again[::-1] == first


def test_the_order_of_records_makes_no_difference() -> None:
    records = [{"id": n, "text": text} for n, text in enumerate(ARTICLES)]
    Random(1).shuffle(shuffled := records.copy())
    found = {result["source"]["record"]["id"]: result for result in newsparse.parse_records(shuffled)}
    assert [found[n] for n in range(len(records))] == list(newsparse.parse_records(records))
