"""The forms in which texts come: what is dropped from them makes no difference but to offsets."""

import re
import tomllib
import unicodedata
from collections.abc import Callable
from itertools import accumulate
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import newsparse
from newsparse.contract.article import Article
from newsparse.contract.result import Result, make_result
from newsparse.formats.readable import readable
from newsparse.pipeline import read_document
from newsparse.stages.forms.broken import unwrap
from newsparse.text.alignment import Edit, apply_edits
from newsparse.text.source import make_source

from .laws import check_result
from .strategies import ARTICLES
from .test_laws import WRAPPED, gist

laws = settings(max_examples=100)
PARTED = "Cafe\u0301 LIS\u00adBON &amp; Anglo-\nSaxon  \u200b\u200b\n  ca\u00adfe\u0301s itâ€™s &nbsp;"
UNSEEN = "\N{SOFT HYPHEN}\N{ZERO WIDTH SPACE}\N{WORD JOINER}\u200e"
SHORT = [
    'Port of Tolling shuts\n\nTOLLING, March 3 (AP) — The port is shut, J. D. Cole said.\n\n"It is over," he added.',
    "LISBON: The café closes on Monday, Mayor Rui Esteves told reporters. “Nobody comes any more,” he said.",
    "By Ann Fisk\nMarch 3, 2024\n\n'We will rebuild the pier,' said Bo Lindqvist, who runs it. He would not say when.",
]


def parse(text: str) -> Result:
    result = make_result(read_document(make_source(text)))
    check_result(make_source(text).text, result)
    return result


# ---- alignment


@st.composite
def edited(draw: st.DrawFn) -> tuple[str, list[Edit]]:
    """A text of different characters, and edits of it: dropped, shorter, as long, longer."""
    sizes = draw(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3), st.sampled_from(["", "X", "YZ", "VWX"]))))
    text = "".join(map(chr, range(0x4E00, 0x4E00 + sum(a + b for a, b, _ in sizes) + 3)))
    ends = accumulate(a + b for a, b, _ in sizes)
    edits = [Edit(end - b, end, new) for end, (_, b, new) in zip(ends, sizes, strict=True) if b or new]
    return text, edits


@laws
@given(edited())
def test_what_was_kept_is_found_where_it_stood(case: tuple[str, list[Edit]]) -> None:
    text, edits = case
    clean, alignment = apply_edits(text, edits)
    for at, char in enumerate(clean):
        start, end = alignment.span(at, at + 1)
        if char in text:
            assert (text[start:end], alignment.clean(start)) == (char, at)
        else:
            assert any(edit.start <= start <= end <= edit.end for edit in edits)
    for start in range(len(clean)):
        for end in range(start + 1, len(clean) + 1):
            assert alignment.span(start, end) == (alignment.span(start, start + 1)[0], alignment.span(end - 1, end)[1])


@laws
@given(edited(), st.integers(1, 3))
def test_edits_of_an_edited_text_lead_back_to_the_first(case: tuple[str, list[Edit]], step: int) -> None:
    text, edits = case
    once, first = apply_edits(text, edits)
    twice, second = apply_edits(once, [Edit(at, at + 1, "") for at in range(0, len(once), step + 1)])
    whole = first.then(second)
    for at, char in enumerate(twice):
        start, end = whole.span(at, at + 1)
        assert text[start:end] == char or char not in text


def test_without_edits_the_text_is_the_same() -> None:
    clean, alignment = apply_edits(text := "It rained.", [])
    assert clean is text
    assert not alignment
    assert alignment.span(3, 6) == (3, 6)


# ---- texts that say the same


def in_words(sign: str) -> Callable[[str], str]:
    """What puts a sign into every word of four letters and more."""
    return lambda text: re.sub(r"[^\W\d_]{2}(?=[^\W\d_]{2})", lambda found: found[0] + sign, text)


CHANGES: dict[str, Callable[[str], str]] = {
    "an indent of 2": lambda text: re.sub(r"(?m)^(?=.)", "  ", text),
    "an indent of 4": lambda text: re.sub(r"(?m)^(?=.)", "    ", text),
    "an indent by a tab": lambda text: re.sub(r"(?m)^(?=.)", "\t", text),
    "blanks at the end of lines": lambda text: text.replace("\n", " \t\n"),
    "CR LF": lambda text: text.replace("\n", "\r\n"),
    "two blanks behind stops": lambda text: re.sub(r"(?<=[.,:?!”\"]) (?=\S)", "  ", text),
    "two blanks everywhere": lambda text: re.sub(r"(?<=\S) (?=\S)", "  ", text),
    "a no-break space and a blank": lambda text: re.sub(r"(?<=\S) (?=\S)", "\N{NO-BREAK SPACE} ", text),
    "NFD": lambda text: unicodedata.normalize("NFD", text),
    **{unicodedata.name(sign).lower(): in_words(sign) for sign in UNSEEN},
}


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("text", [*SHORT, *ARTICLES[::3], *WRAPPED[1::3]])
def test_how_a_text_is_written_changes_offsets_alone(change: str, text: str) -> None:
    text = text.replace("\r\n", "\n")
    assert bare(parse(CHANGES[change](text))) == bare(parse(text))


def bare(result: Any) -> Any:
    """What a result says, its spans without signs that nobody sees."""
    if isinstance(result, list):
        return [bare(part) for part in result]
    if isinstance(result, dict):
        return {key: bare(part) for key, part in gist(result).items()}
    return " ".join(re.sub(f"[{UNSEEN}]", "", result).split()) if isinstance(result, str) else result


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("LIS\u00adBON, March 3 (AP) — The port is shut, the mayor said.", ("dateline", "places", 0, "name")),
        (
            "\u200bLIS\u200bBON\u200b, March 3 (AP) — The port is shut, the mayor said.",
            ("dateline", "places", 0, "name"),
        ),
        ('"It is over," said J.  D.  Cole.', ("speakers", 0, "name")),
        ('"It is over," said Andre\u0301 \u200eCole.', ("speakers", 0, "name")),
    ],
)
def test_names_are_those_of_the_clean_text(text: str, part: tuple[Any, ...]) -> None:
    found: Any = parse(text)
    for key in part:
        found = found[key]
    assert found in ("Lisbon", "J. D. Cole", "André Cole")


def test_a_span_holds_what_stands_in_the_text_as_given() -> None:
    result = parse("  “It  is\u00ad over,”  said  Ann  Cafe\u0301.  ")
    assert result["quotes"][0]["content"][0]["text"] == "It  is\u00ad over,"
    assert result["quotes"][0]["text"] == "It is over,"
    assert result["speakers"][0]["mentions"][0]["text"] == "Ann  Cafe\u0301"
    assert result["speakers"][0]["name"] == "Ann Café"


def test_a_break_in_markdown_ends_a_line() -> None:
    doc = read_document(make_source("# Rain\n\nIt **rained** [here](https://a.example/).<br>It **stopped**."))
    assert doc.clean == "Rain\n\nIt rained here.\nIt stopped."


def test_references_that_were_read_are_told() -> None:
    warnings = parse("Ann &amp; Sons &ldquo;wait&rdquo; for Q&A.")["warnings"]
    assert [w["message"] for w in warnings if w["code"] == "references"] == [
        "3 references of HTML (as &amp;) read as characters"
    ]


# ---- shells

CASES: list[dict[str, Any]] = tomllib.loads((Path(__file__).parent / "cases" / "forms.toml").read_text("utf-8"))["case"]
VIEWS: dict[str, Callable[[Result], Any]] = {
    "headline": lambda result: result["headline"] and result["headline"]["text"],
    "reads": lambda result: readable(result)["headline"]["text"],
    "byline": lambda result: [author["name"] for author in result["byline"]["authors"]],
    "published": lambda result: result["published"] and result["published"]["edtf"],
    "url": lambda result: result["url"],
    "quotes": lambda result: [f"{named(result, q)}: {q['text']}" for q in result["quotes"] if q["kind"] == "direct"],
}


def named(result: Result, quote: Result) -> str | None:
    known = {speaker["id"]: speaker["name"] for speaker in result["speakers"]}
    return quote["speaker"] and known.get(quote["speaker"]["id"])


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_a_shell(case: dict[str, Any]) -> None:
    text = case["text"].lstrip("\n")
    result = parse(text)
    assert read_document(make_source(text)).form == case["form"]
    assert {key: VIEWS[key](result) for key in VIEWS if key in case} == {key: case[key] for key in VIEWS if key in case}
    if "kinds" in case:
        expected = [kind.split(": ", 1) for kind in case["kinds"]]
        assert [block["kind"] for block in result["blocks"]] == [kind for kind, _ in expected]
        for block, (_, words) in zip(result["blocks"], expected, strict=True):
            assert block["text"].startswith(words)


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_how_a_shell_is_written_changes_offsets_alone(case: dict[str, Any], change: str) -> None:
    text = case["text"].lstrip("\n")
    assert shown(parse(CHANGES[change](text))) == shown(parse(text))


def shown(result: Result) -> Any:
    """What a result says in readable words, and the kinds of its blocks."""
    kinds = [block["kind"] for block in result["blocks"]]
    return bare({key: VIEWS[key](result) for key in ("byline", "published", "url", "quotes") if result[key]}), kinds


def story(article: Article) -> Any:
    """What must survive to be written as Markdown and read again."""
    shown = readable(article.to_dict())
    return {
        "headline": shown["headline"] and shown["headline"]["text"],
        "url": shown["url"],
        "deck": [deck["text"] for deck in shown["deck"]],
        "authors": article.byline and [author.name for author in article.byline.authors],
        "times": [time and time.edtf for time in (article.published, article.updated)],
        "places": article.dateline and [place.name for place in article.dateline.places],
        "body": [(part["kind"], part["text"].lstrip("-*•·–— ")) for part in shown["body"]],
        "quotes": [quote.text for quote in article.quotes],
        "speakers": [(speaker.name, speaker.role) for speaker in article.speakers],
    }


SHOWN = """\
# Harbour opens after *ten* years

*The mayor cuts a ribbon, and it costs \\$40m \\* 2*

By **Ann Fisk**

The harbour opened on **Monday** after a [report](https://courier.example/r) on snake_case and 3 \\* 4, the port said.

- **Cost**: it is \\$40m.

"It is *lovely*," said [Rob Coyle](https://x.example), who lives in the town.
"""


@pytest.mark.parametrize("text", [*ARTICLES, *(case["text"].lstrip("\n") for case in CASES), SHOWN])
def test_our_own_markdown_is_read_back(text: str) -> None:
    article = newsparse.parse(text)
    written = article.render("markdown")
    again = newsparse.parse(written)
    assert on_one_line(story(again)) == on_one_line(story(article))
    if article.body:
        assert body_of(again.render("markdown")) == body_of(written)


def body_of(markdown: str) -> str:
    """What stands below the front matter."""
    return markdown.split("\n---\n", 1)[1]


def on_one_line(value: Any) -> Any:
    """A value without line breaks, its spans as they read."""
    if isinstance(value, dict | list | tuple):
        values = value.items() if isinstance(value, dict) else value
        return [on_one_line(part) for part in values]
    return " ".join(value.split()) if isinstance(value, str) else value


@pytest.mark.parametrize("form", ["terminal", "markdown", "html", "csv-articles", "csv-quotes", "ninjs", "jsonld"])
def test_views_show_what_is_read(form: str) -> None:
    shown = newsparse.parse(SHOWN).render(form)
    assert not [mark for mark in ("**Mon", "*ten*", "](", "lovely*", "\\\\*") if mark in shown]


@pytest.mark.parametrize("text", [*ARTICLES, *WRAPPED, *SHORT, *(case["text"] for case in CASES), SHOWN, PARTED])
def test_edits_lead_from_the_text_as_given_to_the_one_that_is_read(text: str) -> None:
    source = make_source(text)
    doc = read_document(source)
    parts, at = [], 0
    for edit in make_result(doc).get("edits", []):
        assert at <= edit["start"] <= edit["end"]
        parts += [source.text[at : edit["start"]], edit["read"]]
        at = edit["end"]
    assert "".join("".join([*parts, source.text[at:]]).split()) == "".join(doc.clean.split())


MARKS = (
    "*",
    "**",
    "_",
    "[",
    "](http://a.b)",
    "![",
    "# ",
    "> ",
    "- ",
    "`",
    "\\",
    "---\n",
    "===\n",
    "| ",
    "\n\n",
    "title: ",
)


@laws
@given(st.lists(st.sampled_from([*MARKS, "Ann Fisk said. ", '"It is over," ', "word", " "]), max_size=40))
@example(["title: ", "![", "---\n", "title: ", "---\n", "](http://a.b)"])  # a picture's words over lines of others
def test_marks_in_any_order_keep_the_laws(parts: list[str]) -> None:
    parse("# Harbour [shut](http://a.b)\n\n" + "".join(parts))
    parse("---\ntitle: Harbour\n" + "".join(parts))


VERSES = (
    "The bell is rung\nin fog and in the clear night air\nby nobody\nwho was ever there to see\nthe boat\n"
    "that never went anywhere\nbut here\nand back again to where we wait"
)


def test_short_lines_in_small_letters_that_had_room_for_more_stay_lines() -> None:
    assert not unwrap(f"A poem for the ferry\n\n{VERSES}\n\nForty people heard it in the rain.")
