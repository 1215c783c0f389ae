"""The page of an article: what was found can be read back from it, and nothing of a text becomes markup."""

import re

import pytest
from hypothesis import example, given, settings

from newsparse.contract.result import Result, make_result
from newsparse.formats import Look
from newsparse.formats.html import render
from newsparse.formats.html.spans import Mark, weave
from newsparse.formats.html.words import words_of
from newsparse.formats.text import mentions_of
from newsparse.pipeline import read_document
from newsparse.text.source import make_source

from .pages import Page
from .steps import steps_of
from .strategies import as_read, texts
from .test_lexicon import LANGUAGES

laws = settings(max_examples=200)


def parse(text: str) -> Result:
    return make_result(read_document(make_source(text, "storm.txt")), explain=True)


# As characters or by their numbers; tabs and line feeds are blanks like others.
CONTROLS_RE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]|&#(0*1?[0-9]|0*2[0-9]|0*3[01]|x0*1?[0-9a-f]);", re.IGNORECASE)


def joined(spans: list[Result]) -> str:
    return "".join(span["text"] for span in spans)


def check(text: str) -> Page:
    """What holds for the page of any text."""
    record = parse(text)
    shown = render(record, Look())
    assert not CONTROLS_RE.search(shown)
    page = Page(shown)
    assert page.blocks == {block["start"]: block["text"] for block in record["blocks"]}
    for quote in record["quotes"]:
        assert page.findings["quote", quote["id"]] == joined(quote["content"])
        assert page.findings["said", quote["id"]] == joined(quote["verbatim"])
        assert page.findings["cue", quote["id"]] == (quote["cue"] or {"text": ""})["text"]
        assert page.findings["speaker", quote["id"]] == joined(mentions_of(quote))
    for kind in ("dateline", "byline", "published", "updated"):
        assert page.findings[kind, ""] == (record[kind] or {"text": ""})["text"]
    assert len(set(page.ids)) == len(page.ids)
    assert {link.removeprefix("#") for link in page.links if link.startswith("#")} <= set(page.ids)
    assert {link for link in page.links if not link.startswith("#")} == {"data:,"}
    assert not page.tags & {"img", "iframe", "object", "embed", "form", "base"}
    return page


HOSTILE = (
    "</script><script>alert(1)</script>",
    "</style><b onclick=alert(1)>b",
    "<!-- no comment",
    "]]> &lt; &amp;lt; &#60; &notit;",
    "[/i] [bold]no[/bold]",
    "=cmd()",
    "\x1b[31mred\x1b[0m",
    "one\u2028two\u2029three",
    "nul \x00 nul",
    "wrapped\r\nas on Windows",
    "wrapped\ras once",
    "page\fbreak",
    "bidi \u202eabc\u202c \u2066x\u2069",
    "lone \ud83d surrogate",
    "not one \ufffe \uffff \U0001fffe",
    '" onfocus="alert(1)',
    "' x='y",
    "`${alert(1)}`",
)


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_text_stays_text_everywhere(words: str) -> None:
    text = (
        f"Storm {words} closes port\n\nBy Ana {words} Reis\n\nPhoto: Li {words} Wei/AP\n\n"
        f'LISBON {words}, March 3 (AP) — It rained {words}. "We {words} wait," Mayor {words} Rui Pinto said.\n\n'
        f"According to the {words} ministry, all is {words} well.\n\nShare {words}\n"
    )
    page = check(text)
    for line in re.split("[\u2028\u2029\r\f]\n?", words):  # which end a line for the parser
        assert as_read(line) in "".join(page.texts)


@laws
@example('"a" said B\r\n\r\n"c')
@given(texts)
def test_every_finding_is_read_back_from_the_page(text: str) -> None:
    check(text)


@laws
@given(texts)
def test_a_page_is_what_encodings_can_write(text: str) -> None:
    render(parse(text), Look()).encode()


def test_marks_that_cross_are_cut() -> None:
    marks = [
        Mark(0, 6, 0, "a", first=" id=1", last="!"),
        Mark(3, 9, 0, "b", first=" id=2", last="?"),
        Mark(3, 6, 1, "i"),
        Mark(9, 9, 0, "u"),
    ]
    shown = weave("abcdefghi", 0, marks)
    assert shown == "<a id=1>abc<b id=2><i>def</i></b>!</a><b>ghi?</b><u></u>"


def test_marks_that_cross_in_a_chain_take_their_work_by_their_number() -> None:
    def steps(n: int) -> int:
        marks = [Mark(2 * k, 2 * k + 5, 0, "b") for k in range(n)]
        return steps_of(lambda: weave("x" * (2 * n + 5), 0, marks))

    assert steps(2000) < 2.2 * steps(1000)


def test_two_pictures_in_a_row_have_a_place_each() -> None:
    text = (
        "Storm closes the port of Lisbon\n\nA crane in the harbour. Photo: Li Wei/AP\n\n"
        "A ship at its berth. Photo: Ana Reis/AP\n\nLISBON, March 3 (AP) — The port is closed after the storm.\n"
    )
    assert render(parse(text), Look()).count("<figure>") == 2


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {"und"}))
def test_a_page_speaks_the_language_of_its_article(language: str) -> None:
    words, english = words_of(language), words_of("en")
    assert language == "en" or words.voices_head != english.voices_head
    assert len(words.months.split()) == 12
    assert all(word.count("{}") == known.count("{}") for word, known in zip(words, english, strict=True))
    result = make_result(read_document(make_source('"It is over," Ann Lee said.\n'), language=language))
    page = render(result, Look())
    assert f'lang="{language}"' in page
    assert f">{words.voices_head}<" in page
