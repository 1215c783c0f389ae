"""The views: nothing of an article becomes markup, and what a person should see is there."""

import csv
import html
import io
import json
import math
import re
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from rich.cells import cell_len

from newsparse.contract.result import Result, make_result, select
from newsparse.document import (
    Agency,
    Author,
    Block,
    Byline,
    Credit,
    Dateline,
    DatelineDate,
    Document,
    Entity,
    Image,
    Mention,
    Place,
    Quote,
    Span,
)
from newsparse.formats import FORMATS, Look, load_renderer
from newsparse.formats.json import dump
from newsparse.formats.markdown import escape
from newsparse.formats.parts import render as render_parts
from newsparse.formats.terminal import SPEAKER_COLORS
from newsparse.formats.text import clean
from newsparse.lexicon import load_lexicon
from newsparse.pipeline import read_document
from newsparse.text.source import make_source

from .steps import steps_of

TEXT = """\
All news
Harbour [reopens] after *storm*
By Ana Reis
A crane in the harbour. Photo: Li Wei/AP
LISBON, March 3 (AP) — The port is open, "as it should be," Mayor Rui Pinto said.
"We [all of us] are_glad_," he added.
What comes next
- 1. Cranes | ships
Reporting by Ana Reis
"""


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


@pytest.fixture
def record() -> Result:
    """An article with one of each thing, made by hand so that these tests know no stage."""
    kinds = ("navigation", "headline", "byline", "caption", "paragraph", "paragraph", "subhead", "list_item", "note")
    lines = TEXT.splitlines()
    document = Document(make_source(TEXT, "harbour.txt"), "en", load_lexicon("en"))
    document.blocks = [Block(*span(line), kind, "test") for line, kind in zip(lines, kinds, strict=True)]
    document.byline = Byline(*span("By Ana Reis"), (Author("Ana Reis"),), "test")
    credit = Credit(*span("Photo: Li Wei/AP"), "Li Wei", "AP", "test")
    document.images = [Image(span(lines[3]), None, credit, "test")]
    document.dateline = Dateline(
        *span("LISBON, March 3 (AP) —"),
        places=(Place(*span("LISBON"), "Lisbon", None, "PT"),),
        date=DatelineDate(*span("March 3"), "XXXX-03-03"),
        agencies=(Agency(span("AP)").start, span("AP)").end - 1, "AP"),),
        rule="test",
        evidence=(),
    )
    document.entities = [Entity("Rui Pinto", "person", "Mayor", "m", [span("Mayor Rui Pinto"), span("he")])]
    document.mentions = [Mention(*span("Mayor Rui Pinto"), "named", 0)]
    said = [
        ("as it should be,", "said", "Mayor Rui Pinto", "named"),
        ("We [all of us] are_glad_,", "added", "he added", "pronoun"),
    ]
    document.quotes = [
        Quote("direct", [span(words)], [span(words)], 4 + n, span(cue), span(who), 0, via, "test", 0.9)
        for n, (words, cue, who, via) in enumerate(said)
    ]
    return make_result(document, explain=True)


def render(record: Result, name: str, look: Look | None = None) -> str:
    return load_renderer(FORMATS[name])(record, look or Look())


def test_markdown_shows_the_text_and_nothing_as_markup(record: Result) -> None:
    _, front, body = render(record, "markdown").split("---\n", 2)
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(body)
    inline = [token.content for token in tokens if token.type == "inline"]
    shown = [
        "".join(c.content for c in token.children or [] if c.type == "text")
        for token in tokens
        if token.type == "inline"
    ]
    assert "Harbour [reopens] after *storm*" in shown
    assert '"We [all of us] are_glad_," he added.' in shown
    assert "1. Cranes | ships" in shown
    assert len(inline) == len(shown)
    kinds = {child.type for token in tokens for child in token.children or []}
    assert kinds <= {"text", "em_open", "em_close", "strong_open", "strong_close", "softbreak"}
    headings = [tokens[n + 1].content for n, token in enumerate(tokens) if token.type == "heading_open"]
    assert headings == [r"Harbour \[reopens\] after \*storm\*", "What comes next", "Who said what"]
    assert "All news" not in body
    assert 'title: "Harbour [reopens] after *storm*"' in front


def test_front_matter_is_a_json_value_a_line(record: Result) -> None:
    front = render(record, "markdown").split("---\n")[1]
    fields = {key: json.loads(value) for key, value in (line.split(": ", 1) for line in front.splitlines())}
    assert fields["author"] == ["Ana Reis"]
    assert fields["dateline"] == ["Lisbon"]
    assert fields["dateline_date"] == "XXXX-03-03"
    assert fields["speakers"] == ["Rui Pinto"]


HOSTILE = [
    "# no heading",
    "1. no list",
    "1) no list",
    "- no item",
    "+ no item",
    "> no quote",
    "=== no rule",
    "--- no rule",
    "*no* emphasis",
    "__no__ strong",
    "`no` code",
    "[no](link)",
    "![no](image)",
    "<b>no tag</b>",
    "&amp; no entity",
    "~~no~~ strike",
    "| no | table |",
    "\\ a backslash",
    "$no$ math",
    "no^no^",
    "http://no_link_.org",
    "    no code",
    "<!-- no comment",
    "{{< no shortcode >}}",
    "@no citation",
    ": no definition",
    "% no title",
    "*",
    "-",
    "1.",
    "***",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_escaped_text_is_read_back_as_it_stands(text: str) -> None:
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(escape(text))
    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    assert {child.type for child in tokens[1].children or []} == {"text"}
    assert "".join(child.content for child in tokens[1].children or []) == clean(text)


@pytest.mark.parametrize("width", [20, 60, 80, 200])
def test_the_terminal_view_keeps_to_its_width(record: Result, width: int) -> None:
    shown = render(record, "terminal", Look(width=width))
    assert max(map(len, shown.splitlines())) <= width
    assert "\x1b" not in shown
    words = re.sub(r"\W+", " ", shown)
    for expected in ("Harbour reopens after storm", "Mayor Rui Pinto said", "Rui Pinto", "What comes next"):
        assert expected in words or width == 20


def test_the_terminal_view_tells_who_says_what(record: Result) -> None:
    shown = render(record, "terminal", Look(width=100))
    assert '"as it should be,"[1] Mayor Rui Pinto said.' in shown
    assert "filed: Lisbon, PT, 3 March, AP" in shown
    assert "A crane in the harbour.  Photo: Li Wei/AP" in shown
    assert "left out: 1 navigation" in shown
    assert re.search(r"1 +Rui Pinto +“as it should be,” \(said\)", shown)


def test_a_view_names_also_those_who_are_quoted_without_a_name(record: Result) -> None:
    critics, _ = record["quotes"]
    both = [
        {"mention": {"text": words, "start": 0, "end": len(words)}, "id": None, "via": "nominal", "name": None}
        for words in ("critics", "the crew")
    ]
    critics |= {"speaker": both[0], "speakers": both[:1]}
    record["speakers"][0]["quotes"] = ["q2"]
    record["quotes"] += [
        {**critics, "id": "q3", "speaker": None, "speakers": []},
        {**critics, "id": "q4", "speakers": both},
    ]
    shown = render(record, "terminal", Look(width=100))
    assert re.search(r"\? +critics +“as it should be,” \(said\)\n +not named\n", shown)
    assert re.search(r"\? +speaker not known +“as it should be,” \(said\)", shown)
    assert "**critics**, not named\n\n- “as it should be,”" in render(record, "markdown")
    assert "**critics and the crew**, not named\n\n- “as it should be,”" in render(record, "markdown")
    assert "*Speaker not known*\n\n- “as it should be,”" in render(record, "markdown")


@pytest.mark.parametrize(("name", "named"), [("Rui Pinto", True), ("bell hooks", True), ("airline", False)])
def test_a_view_tells_names_from_nouns(record: Result, name: str, named: bool) -> None:
    record["speakers"][0] |= {"name": name, "role": None, "named": named}
    role = "person" if named else "person, not named"
    assert re.search(rf"1 +{name}.*\n +{role}( {{2}}|\n)", render(record, "terminal"))
    assert (f"**{name}**, not named\n" in render(record, "markdown")) != named
    assert f'<p class="role" dir="auto">{role}</p>' in render(record, "html")


BOTH = [
    # who speaks; the tag of the quote; under whom it stands, those first who are known
    ("Ana Reis and Rui Pinto", "[1,2]", ["Ana Reis", "Rui Pinto"]),
    ("Ana Reis, Rui Pinto and Bo Lima", "[1,2,3]", ["Ana Reis", "Rui Pinto", "Bo Lima"]),
    ("Rui Pinto and a crew member", "[1]", ["Rui Pinto", "a crew member"]),
    ("a crew member and Rui Pinto", "[1]", ["Rui Pinto", "a crew member"]),
    ("police and prosecutors", "", ["police and prosecutors"]),
]


@pytest.mark.parametrize(("who", "tag", "voices"), BOTH, ids=[who for who, *_ in BOTH])
def test_every_view_shows_all_who_speak_together(who: str, tag: str, voices: list[str]) -> None:
    text = f'Harbour reopens\n\n"It was time to open the port," {who} said on Monday.\n'
    record = make_result(read_document(make_source(text)))
    names = re.split(", | and ", who)
    assert [one["mention"]["text"] for one in record["quotes"][0]["speakers"]] == names
    assert f'port,"{tag} {who} said' in render(record, "terminal")
    assert render_parts(select(record, ("quotes",)), Look()) == f"quotes  {who} said: It was time to open the port,\n"
    (row,) = csv.DictReader(io.StringIO(render(record, "csv-quotes")))
    assert row["speakers"] == "; ".join(names)
    (quotation,) = json.loads(render(record, "jsonld"))["hasPart"]
    assert [one["name"] for one in quotation["creator"]] == names
    assert [f"\t{name}\n" in render(record, "brat") for name in names] == [True] * len(names)
    assert render(record, "annotation").count('"mention of q1"') == len(names)
    page = render(record, "html")
    assert re.findall('"said by (.*?)"', page) == voices
    for voice in voices:
        assert re.search(rf"{voice} +“It was time", render(record, "terminal"))
        assert re.search(rf"\*{voice}\*\*(, not named)?\n\n- “It was time", render(record, "markdown"))
        assert f'dir="auto">{voice}</a>' in page


STANCES = [
    ("positive", "determinate", ""),
    ("negative", "determinate", "denies: "),
    ("negative", "indeterminate", "not said: "),
    ("positive", "indeterminate", "not said: "),
]


@pytest.mark.parametrize(("polarity", "determinacy", "told"), STANCES)
def test_a_view_says_what_is_denied_and_what_was_not_said(
    record: Result, polarity: str, determinacy: str, told: str
) -> None:
    record["quotes"] = record["quotes"][:1]
    record["quotes"][0] |= {"polarity": polarity, "determinacy": determinacy}
    record["speakers"][0]["quotes"] = ["q1"]
    for view in ("terminal", "markdown", "html"):
        shown = render(record, view)
        assert f"{told}“as it should be,”" in shown
        assert ("denies: “" in shown, "not said: “" in shown) == ("denies" in told, "not said" in told)
    (row,) = csv.DictReader(io.StringIO(render(record, "csv-quotes")))
    assert (row["polarity"], row["determinacy"]) == (polarity, determinacy)
    (quotation,) = json.loads(render(record, "jsonld"))["hasPart"]
    assert ("creator" in quotation, "mentions" in quotation) == (not told, bool(told))
    assert re.search(rf"\tPolarity T\d+ {polarity}\n", render(record, "brat"))
    cue = "" if told == "denies: " else " said"  # which would say it twice: `denied: denies:`
    assert f"Mayor Rui Pinto{cue}: {told}as it" in render_parts(select(record, ("quotes",)), Look())
    assert ('"value": "negative"' in render(record, "annotation")) == (polarity == "negative")


APART = [
    ('"I don\'t mind paying," Ana Reis said. "I mind paying twice."', "“I don't mind paying” … “I mind paying twice.”"),
    ('"It opens. It is open," Ana Reis said.', "“It opens. It is open,”"),
    ('Ana Reis said: "It opens.\n\n"It is open."', "“It opens. It is open.”"),
    (
        (
            'Ana Reis said: "The port opens again on Monday.\n\nA crane in the harbour. Photo: Li Wei/AP\n\n'
            '"It is open to all ships."\n\nThe harbour had been closed for a week after the storm.'
        ),
        "“The port opens again on Monday. It is open to all ships.”",
    ),
    ("The port, Ana Reis said, is open again to all ships.", "The port … is open again to all ships"),
]


@pytest.mark.parametrize(("text", "expected"), APART)
def test_stretches_of_a_quote_that_do_not_touch_are_shown_apart(text: str, expected: str) -> None:
    document = read_document(make_source(f"Harbour opens\n\nIt was a long day in the harbour of Lisbon.\n\n{text}\n"))
    shown = make_result(document)
    assert f" {expected} (" in render(shown, "terminal", Look(width=100))
    assert f"\n- {expected}\n" in render(shown, "markdown").replace("\\", "")
    assert f">{html.escape(expected)}</a>" in render(shown, "html")


def test_a_quote_has_the_room_that_there_is_and_all_of_it_where_asked_for(record: Result) -> None:
    (quote,) = record["quotes"][:1]
    words = " ".join(f"word{n}" for n in range(60))
    quote["content"] = [{**quote["content"][0], "text": words}]
    room = []
    for width in (60, 100, 200, 300):
        shown = render(record, "terminal", Look(width=width))
        (line,) = (line for line in shown.splitlines() if "“word0" in line)
        assert line.endswith("…” (said)")
        room.append(line.count("word"))
    assert room == sorted(set(room))
    for width in (20, 60, 200):
        shown = render({**record, "explain": []}, "terminal", Look(width=width, full=True))
        assert all(f"word{n}" in shown for n in range(60))
        assert "…" not in shown


@pytest.mark.parametrize("form", ["markdown", "terminal"])
def test_a_view_of_a_long_text_takes_its_work_by_its_length(record: Result, form: str) -> None:
    (paragraph,) = (b for b in record["blocks"] if b["text"].startswith("LISBON"))

    def steps(times: int) -> int:
        long = {**record, "blocks": [paragraph] * times, "images": [], "explain": []}
        long["quotes"] = [
            {**q, "content": [{**s, "start": s["start"] + 10**6} for s in q["content"]]} for q in record["quotes"]
        ] * times
        return steps_of(lambda: load_renderer(FORMATS[form])(long, Look()))

    steps(1)  # what is loaded at the first use
    assert steps(200) < 2.2 * steps(100)


def test_colour_is_used_only_where_asked_for(record: Result) -> None:
    coloured = render(record, "terminal", Look(width=100, color=True))
    assert "\x1b[38;5;31mas it should be," in coloured
    assert "\x1b[1;38;5;31mMayor Rui Pinto" in coloured
    assert re.sub("\x1b\\[[0-9;]*m", "", coloured) == render(record, "terminal", Look(width=100))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x1b[31mb", "a[31mb"),
        ("\x9b2Jgone", "2Jgone"),
        ("right\u202eleft", "rightleft"),
        ("two\n  lines", "two lines"),
        ("tab\there", "tab here"),
        ("\ud83d", ""),
    ],
)
def test_clean_text_holds_nothing_that_a_terminal_obeys(text: str, shown: str) -> None:
    assert clean(text) == shown


def values(text: st.SearchStrategy[str]) -> st.SearchStrategy[Any]:
    """What JSON can hold."""
    numbers = st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    leaves = st.none() | st.booleans() | numbers | text
    return st.recursive(leaves, lambda inner: st.lists(inner) | st.dictionaries(text, inner))


@given(values(st.text(st.characters(max_codepoint=0x7E))))
def test_indented_json_is_what_the_library_writes(value: Any) -> None:
    assert dump(value, indent=2) == json.dumps(value, indent=2)


@given(values(st.text()))
def test_any_json_is_read_back(value: Any) -> None:
    assert json.loads(dump(value)) == json.loads(dump(value, indent=2)) == value


@pytest.mark.parametrize("indent", [None, 2])
def test_what_json_cannot_hold_is_not_written(indent: int | None) -> None:
    for number in (math.nan, math.inf):
        with pytest.raises(ValueError, match="not JSON compliant"):
            dump([number], indent)


@pytest.mark.parametrize("color", SPEAKER_COLORS)
def test_the_colours_of_speakers_are_legible_on_black_and_on_white(color: int) -> None:
    levels = (0, 95, 135, 175, 215, 255)  # of the colour cube from 16 on
    parts = [levels[(color - 16) // step % 6] / 255 for step in (36, 6, 1)]
    linear = [x / 12.92 if x <= 0.04045 else ((x + 0.055) / 1.055) ** 2.4 for x in parts]
    luminance = sum(x * weight for x, weight in zip(linear, (0.2126, 0.7152, 0.0722), strict=True))
    assert min(1.05 / (luminance + 0.05), (luminance + 0.05) / 0.05) > 4


WIDE = """\
الميناء يفتح أبوابه بعد العاصفة

LISBON, March 3 (AP) — The port is open, "הנמל פתוח," Mayor Rui Pinto said. 市長は「港は開いている」と述べた。
これは長い文であり、行の折り返しがどのように行われるかを確認するためのものです。

"私たちは待っていた。長い間待っていたのです。本当に長い間、誰も来なかったのです," Pinto said. 👩‍👩‍👧 🇵🇹

A wordwithoutanybreak{x} ends here.
""".replace("{x}", "x" * 300)


@pytest.mark.parametrize("width", [20, 60, 100, 200])
def test_wide_letters_and_long_words_keep_to_the_width(width: int) -> None:
    wide = make_result(read_document(make_source(WIDE, "wide.txt"), language="en"))
    shown = render(wide, "terminal", Look(width=width))
    assert max(cell_len(line) for line in shown.splitlines()) <= width
    letters = "".join(shown.split())
    for block in wide["body"]:
        assert "".join(block["text"].split()) in re.sub(r"\[\d\]", "", letters)


@pytest.mark.parametrize("between", [" ", "\n\n"])
def test_the_view_of_many_quotes_takes_its_work_by_their_number(between: str) -> None:
    def steps(n: int) -> int:
        said = (f'"It was worth the wait of {k} days," {("Ana Reis", "Rui Pinto")[k % 2]} said.' for k in range(n))
        result = make_result(read_document(make_source("Harbour opens\n\n" + between.join(said))))
        assert len(result["quotes"]) == n
        show = partial(load_renderer(FORMATS["terminal"]), result, Look(color=True))
        show()  # the library for terminals remembers how wide words are
        return steps_of(show)

    assert steps(120) < 2.1 * steps(60)
