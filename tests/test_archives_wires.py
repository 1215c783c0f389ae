"""Wires and corpora: what they say of their stories is found, whatever is done to the file; no other text is one."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse.contract.result import Result, make_result
from newsparse.errors import InputError
from newsparse.inputs import Input
from newsparse.inputs.archives import BY_NAME, open_export, recognise, split_export
from newsparse.inputs.archives.blocks import Block, read_elements, read_html, read_text
from newsparse.inputs.archives.trees import read_tree, read_trees, root_of, words
from newsparse.inputs.sources import to_source
from newsparse.pipeline import read_document
from newsparse.text.source import make_source

from .laws import check_quote, check_speakers, spans

WIRES = Path(__file__).parent / "archives" / "wires"
FILES = {path.name: path.read_bytes().decode("utf-8") for path in sorted(WIRES.iterdir())}
NAMES = {
    "api.ninjs.json": "ninjs",
    "brief.reuters21578.sgm": "reuters21578",
    "kna.newsml.xml": "newsml12",
    "message.g2.xml": "newsmlg2",
    "mixed.gigaword.sgml": "gigaword",
    "ntb.nitf.xml": "nitf",
    "three.ninjs.json": "ninjs",
    "two.anpa1312.txt": "anpa1312",
    "two.iptc7901.txt": "iptc7901",
    "two.rcv1.xml": "rcv1",
}


def parse(text: str, name: str | None = None) -> list[Result]:
    """The articles of an export, each as a result."""
    form = BY_NAME[name] if name else recognise(text)
    assert form, "not recognised"
    return [make_result(read_document(one)) for one in split_export(open_export(make_source(text), form))]


def shown(result: Result) -> dict[str, Any]:
    """What counts of an article, each as it is read."""

    def text(span: Any) -> str | None:
        return " ".join(span["text"].split()) if span else None

    archive = result["archive"]
    return {
        "headline": text(result["headline"]),
        "deck": [text(deck) for deck in result["deck"]],
        "byline": text(result["byline"]),
        "published": result["published"] and result["published"]["edtf"],
        "updated": result["updated"] and result["updated"]["edtf"],
        "publication": archive["publication"] and archive["publication"]["name"],
        "body": [text(line) for line in result["body"]],
        "captions": [text(b) for b in result["blocks"] if b["kind"] in ("caption", "credit")],
        "subjects": [(one["kind"], one["name"]) for one in archive["subjects"]],
        **{key: archive[key] for key in ("id", "slug", "words", "copyright", "ednote", "type")},
    }


WALL = "A forty-metre stretch of the harbour wall"
CASES: list[tuple[str, int, dict[str, Any]]] = [
    (
        "ntb.nitf.xml",
        0,
        {
            "headline": "Havnemuren raste",
            "deck": ["Ingen ble skadet"],
            "byline": "Kari Lind, journalist",
            "published": "2019-03-04T10:20",
            "publication": "Nordisk Nyhetsbyrå",
            "body": [
                "Omtrent førti meter av havnemuren i Ellery raste natt til mandag, og to båter sank.",
                "Hørte et smell",
                "– Vi hørte et smell, og så ble det mørkt, sier Tom Aubrey, som eier en av båtene.",
                "To båter sank",
                "Kaia er stengt",
                "Meter 40",
            ],
            "captions": ["Muren etter raset.", "Ola Vik / NNB"],
            "subjects": [("subject", "havn")],
            "id": "NNB0a1",
            "slug": "HAVN",
            "words": 62,
            "copyright": "2019 NNB",
            "ednote": "Med foto.",
        },
    ),
    (
        "kna.newsml.xml",
        0,
        {
            "headline": "Hafenmauer eingestürzt",
            "deck": ["Zwei Boote gesunken"],
            "byline": "Von Mara Lindqvist (NNA)",
            "published": "2019-03-04T09:15+01:00",
            "updated": "2019-03-04T10:15+01:00",
            "publication": "NNA",
            "body": [
                "Rund vierzig Meter der Hafenmauer von Ellery sind in der Nacht zum Montag eingestürzt.",
                "„Wir hörten einen Knall“, sagte Tom Aubrey, dem eines der Boote gehört.",
            ],
            "captions": ["Die Mauer am Montag", "Jan Roth/NNA"],
            "slug": "Hafen",
        },
    ),
    (
        "kna.newsml.xml",
        1,
        {
            "headline": "Bibliothek öffnet seltener",
            "byline": None,
            "published": "2019-03-05T08:00Z",
            "body": [
                "Die Bibliothek von Ellery öffnet ab April nur noch an drei Tagen, wie der Rat am Montag beschloss.",
                "Rund sechzig Leser protestierten vor dem Rathaus.",
            ],
            "captions": [],
        },
    ),
    (
        "message.g2.xml",
        0,
        {
            "headline": "Le mur du port s'effondre",
            "deck": ["Deux bateaux ont coulé"],
            "byline": "Par Mara Lindqvist",
            "published": "2019-03-04T10:20+01:00",
            "publication": "Nouvelle Agence",
            "body": [
                "Une quarantaine de mètres du mur du port d'Ellery se sont effondrés dans la nuit de dimanche à lundi.",
                "Deux bateaux ont coulé, selon la mairie.",
                "Un bruit",
                "« Nous avons entendu un bruit », a dit Tom Aubrey.",
            ],
            "captions": ["Le mur", "Le port lundi", "Jan Roth"],
            "subjects": [("person", "Tom Aubrey"), ("subject", "catastrophe")],
            "id": "tag:nna.example:1",
            "ednote": "Avec photo",
            "words": 40,
        },
    ),
    (
        "three.ninjs.json",
        0,
        {
            "headline": "Harbour wall gives way",
            "deck": ["Two boats sank"],
            "byline": "By Mara Lindqvist",
            "published": "2019-03-03T10:20Z",
            "updated": "2019-03-04T10:20Z",
            "publication": "Nordic News Agency",
            "body": [
                f"{WALL} collapsed on Sunday night & two boats sank.",
                "Crack",
                '"We heard a crack," said Tom Aubrey.',
            ],
            "captions": ["The wall on Monday", "Jan Roth"],
            "subjects": [("person", "Tom Aubrey"), ("subject", "storms")],
            "words": 30,
        },
    ),
    ("three.ninjs.json", 1, {"headline": "Library hours cut", "byline": None, "publication": "NNA"}),
    (
        "api.ninjs.json",
        0,
        {"headline": "Harbour wall gives way", "byline": "By MARA LINDQVIST", "body": [], "publication": "NNA"},
    ),
    ("api.ninjs.json", 1, {"headline": "Wall", "body": [], "captions": ["The wall on Monday"], "type": "picture"}),
    (
        "two.iptc7901.txt",
        0,
        {
            "headline": "Rund vierzig Meter der Hafenmauer von Ellery in der Nacht eingestürzt",
            "byline": "Von Mara Lindqvist, nna",
            "published": "2019-03-04T10:20",
            "publication": "nna",
            "body": [
                "Ellery (nna) - Rund vierzig Meter der Hafenmauer von Ellery sind in der Nacht zum Montag eingestürzt.",
                '"Wir hörten einen Knall", sagte Tom Aubrey, dem eines der Boote gehört.',
            ],
            "slug": "Hafen/Unglück",
            "words": 120,
        },
    ),
    (
        "two.iptc7901.txt",
        1,
        {
            "headline": "Library hours cut again",
            "byline": None,
            "published": "2019-03-05T08:00Z",
            "body": [
                "Ellery (nna) - The library will open on three days a week from April, the council decided on Monday.",
                '"A closed library is a cupboard," said Ann Lee, who reads there.',
            ],
        },
    ),
    (
        "two.anpa1312.txt",
        0,
        {
            "headline": "Harbour wall gives way in Port Ellery",
            "byline": "By MARA LINDQVIST",
            "published": "2019-03-04T10:20Z",
            "publication": "NNA",
            "body": [
                f"PORT ELLERY (NNA) _ {WALL} collapsed on Sunday night.",
                "``We heard a crack like a gun,'' said Tom Aubrey, who owns one of the boats.",
            ],
            "slug": "BC-EU--Harbour Wall, 1st Ld-Writethru",
            "words": 100,
            "ednote": "Eds: Adds quote.",
        },
    ),
    (
        "two.anpa1312.txt",
        1,
        {"headline": "Library hours cut again", "published": "2019-03-05T08:00Z", "publication": "KIKU"},
    ),
    (
        "brief.reuters21578.sgm",
        0,
        {
            "headline": "ELLERY PORT <ELP> CLOSES QUAY",
            "byline": "by Mara Lindqvist, Reuters",
            "published": "1987-03-04T10:20",
            "publication": "Reuters",
            "body": [
                "Ellery Port Co said its quay will be closed for at least a week.",
                'The wall "was rated sound" in January, an engineer said.',
            ],
            "subjects": [("geographic", "uk"), ("subject", "ship"), ("subject", "grain")],
            "id": "101",
        },
    ),
    ("brief.reuters21578.sgm", 1, {"headline": "ELLERY PORT SAYS QUAY REOPENS", "body": [], "type": "BRIEF"}),
    (
        "brief.reuters21578.sgm",
        2,
        {"headline": None, "body": ["Ellery Port reported tonnage for the last quarter of the year."]},
    ),
    (
        "mixed.gigaword.sgml",
        0,
        {
            "headline": "Q&A: harbour wall gives way in Port Ellery",
            "byline": None,
            "published": "2019-03-04",
            "publication": "NNA_ENG",
            "body": [
                f"{WALL} in Port Ellery collapsed on Sunday night.",
                "``We heard a crack like a gun,'' said Tom Aubrey.",
            ],
            "type": "story",
        },
    ),
    ("mixed.gigaword.sgml", 1, {"headline": None, "published": "2019-03-05", "type": "advis"}),
    (
        "mixed.gigaword.sgml",
        2,
        {
            "published": "1999-01-06",
            "publication": "NNA",
            "body": ["The library will open on three days a week from April, the council decided on Monday."],
        },
    ),
    (
        "two.rcv1.xml",
        0,
        {
            "headline": "Harbour wall gives way.",
            "byline": "Mara Lindqvist",
            "published": "1996-08-20",
            "publication": "Nordic News",
            "body": [f"{WALL} collapsed on Sunday night.", '"We heard a crack," said Tom Aubrey.'],
            "subjects": [("geographic", "UK"), ("subject", "GDIS")],
        },
    ),
    ("two.rcv1.xml", 1, {"headline": "UK: Library hours cut.", "published": "1996-08-21", "byline": None}),
]


@pytest.mark.parametrize(("file", "n", "wanted"), CASES, ids=lambda value: str(value)[:30])
def test_what_a_wire_says_of_a_story_is_found(file: str, n: int, wanted: dict[str, Any]) -> None:
    found = shown(parse(FILES[file])[n])
    assert {key: found[key] for key in wanted} == wanted


@pytest.mark.parametrize(("file", "name"), NAMES.items())
def test_a_wire_is_recognised_as_what_it_is(file: str, name: str) -> None:
    for text in (FILES[file], f"\ufeff{FILES[file]}", FILES[file].replace("\n", "\r\n"), f"\n{FILES[file]}"):
        form = recognise(text)
        assert form is not None
        assert form.name == name
    assert len(parse(FILES[file])) == sum(one == file for one, *_ in CASES)


@pytest.mark.parametrize(
    "text",
    [
        '{"headline": "Rain", "text": "It rained."}',  # records of a table
        '{"@type": "NewsArticle", "headline": "Rain", "datePublished": "2019-03-04", "articleBody": "It rained."}',
        "[A note in brackets.] It rained, and the slugline: was wet.",
        "<p>NITF is a format, <nitf> its root, and <body.head> an element of it.</p>",
        "The file began with <REUTERS and a date, he said. It had a NEWID too.",
        "<DOC> is a tag that the corpus uses.\n\nIt rained.",
        "dpa 061\n\nRain falls =\n\nBerlin (dpa) - It rained.",
        "Room 101 is 4 i 211\n\nIt rained all day, and the sum was a = b.",
        "^Rain falls<\n\tIt rained.",
    ],
)
def test_what_only_speaks_of_a_wire_is_none(text: str) -> None:
    assert recognise(text) is None


def test_what_is_not_for_publication_goes_out_nowhere() -> None:
    source = open_export(make_source(FILES["two.iptc7901.txt"]), BY_NAME["iptc7901"])
    said = source.text + str(parse(FILES["two.iptc7901.txt"]))
    assert source.extracted
    for private in ("Jo Muster", "+49", "desk@example.org", "Ansprechpartner", "nicht zur Ver"):
        assert private not in said
    assert "# Notizblock" in said


def test_a_message_without_private_lines_stands_where_it_stood() -> None:
    text = FILES["two.anpa1312.txt"]
    source = open_export(make_source(text), BY_NAME["anpa1312"])
    assert source.text == text
    assert not source.extracted


@pytest.mark.parametrize(
    ("entity", "refused"),
    [
        ('<!ENTITY a "ha"><!ENTITY b "&a;&a;">', True),
        (f'<!ENTITY a "{"ha" * 50}">', True),
        ('<!ENTITY % a "&#37;b;">', True),
        ('<!ENTITY nbsp "&#160;">', False),
        ('<!ENTITY a SYSTEM "file:///etc/hostname">', False),  # never loaded
        ('<!ENTITY % a SYSTEM "http://example.org/a.dtd"> %a;', False),
    ],
)
def test_entities_that_could_grow_are_refused_in_one_line(entity: str, refused: bool) -> None:
    text = f"<?xml version='1.0'?><!DOCTYPE nitf [{entity}]><nitf><body.head/>"
    text += "<body.content><p>It &a; rained.</p></body.content></nitf>"
    item = Input(Path("wire.xml"), "wire.xml", asked=True)
    if refused:
        with pytest.raises(InputError, match=r"^wire.xml: is XML that declares entities; \w+ is not read"):
            to_source(item, text.encode())
    else:
        assert "rained." in to_source(item, text.encode()).text


def test_xml_that_nests_without_end_is_refused() -> None:
    with pytest.raises(InputError, match="nests too deep"):
        read_tree("<p>" * 10_000)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("<p>AT&T &amp; Caf&eacute;&nbsp;A &#8212; &#1;b\x01</p>", "AT&T & Café A — b"),
        ("<p>cut off <b>in the", "cut off in the"),
        ("<p>one</p><p>two</p>", "one"),
        ("<p><![CDATA[a & b <i>]]></p>", "a & b <i>"),
        ("<x:p>By <x:person>Ann Lee</x:person><byttl>, Editor</byttl></x:p>", "By Ann Lee, Editor"),
        ("", ""),
    ],
)
def test_xml_is_read_as_far_as_it_goes(text: str, said: str) -> None:
    assert words(read_tree(text).root) == said


def test_files_that_are_glued_together_are_read_one_by_one() -> None:
    text = FILES["ntb.nitf.xml"]
    assert [tree.broken for tree in read_trees(text + text)] == [None, None]
    assert len(parse(text + text)) == 2
    assert root_of(text) == "nitf"


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("<p>One<p>Two", ["paragraph One", "paragraph Two"]),
        ("<p>One<br>line<br/><br/>Two</p>", ["paragraph One line", "paragraph Two"]),
        ("Bare words<div>and <b>a</b> block</div>", ["paragraph Bare words", "paragraph and a block"]),
        ("<ul><li>One</li><li><p>Two</p></li></ul>", ["list_item One", "paragraph Two"]),
        ("<table><tr><th>A</th><td>1</td></tr></table>", ["list_item A 1"]),
        ("<script>x()</script><p>One</p><style>p{}</style>", ["paragraph One"]),
        ("<p class='byline'>By Ann</p><h2>Sub</h2>", ["byline By Ann", "subhead Sub"]),
        (
            "<figure><img><figcaption>Cap <span class='credit'>AP</span></figcaption></figure>",
            ["caption Cap", "credit AP"],
        ),
        ("</div></p>&ldquo;Q&rdquo;", ["paragraph “Q”"]),
    ],
)
def test_mark_up_becomes_blocks(html: str, found: list[str]) -> None:
    assert [f"{block.kind} {block.text}" for block in read_html(html)] == found


def test_a_preformatted_paragraph_is_several() -> None:
    text = "(Adds detail)\n    * Point one\n    * Point two\n\n"
    text += "    Rain fell in\nthe north, and\nthe south.\n    It stopped."
    wanted = ["(Adds detail) * Point one * Point two", "Rain fell in the north, and the south.", "It stopped."]
    root = read_tree(f"<p>{text}</p>").root
    assert root is not None
    assert [block.text for block in read_elements([root])] == wanted
    assert read_text("<p>It rained.</p>") == [Block("paragraph", "It rained.")]


@pytest.mark.parametrize("last", ["hh/ph/ts/hd", "ends", "ml-jr/ts"])
def test_the_initials_of_a_desk_are_no_part_of_a_story(last: str) -> None:
    text = "<nitf><body><body.head><hedline><hl1>Rain</hl1></hedline></body.head><body.content>"
    text += f"<p>It rained in the north all day.</p><p>{last}</p></body.content></body></nitf>"
    (result,) = parse(text)
    assert [block["kind"] for block in result["blocks"]] == ["headline", "paragraph", "note"]


def test_a_broken_file_says_so_and_gives_what_it_has() -> None:
    whole = FILES["kna.newsml.xml"]
    results = parse(whole[: whole.index("Rund sechzig")])
    assert [result["headline"]["text"] for result in results] == [
        "Hafenmauer eingestürzt",
        "Bibliothek öffnet seltener",
    ]
    codes = [[warning["code"] for warning in result["warnings"]] for result in results]
    assert "archive-article" in codes[1]
    assert "archive-article" not in codes[0]
    cut = parse('{"versioncreated": 1, "slugline": "A", "urgency": 3, "headline": "Rain fa', "ninjs")
    assert cut[0]["warnings"][0]["code"] == "archive-article"


def cut_anywhere(text: str, at: float) -> str:
    return text[: int(len(text) * at)]


def leave_out(text: str, at: float) -> str:
    lines = text.split("\n")
    n = int(len(lines) * at)
    return "\n".join(lines[:n] + lines[n + 1 :])


def twice(text: str, at: float) -> str:
    lines = text.split("\n")
    n = int(len(lines) * at)
    return "\n".join(lines[: n + 1] + lines[n:])


def turned(text: str, at: float) -> str:
    lines = text.split("\n")
    n = int(len(lines) * at)
    return "\n".join(lines[n:] + lines[:n])


def one_sign_more(text: str, at: float) -> str:
    n = int(len(text) * at)
    return text[:n] + "<&]>^=\x02\x03\x04"[n % 9] + text[n:]


FAULTS: list[Callable[[str, float], str]] = [
    cut_anywhere,
    leave_out,
    twice,
    turned,
    one_sign_more,
    lambda text, _: text.replace("\n", "\r\n"),
    lambda text, _: f"\ufeff{text}",
    lambda text, _: "".join(sign for sign in text if sign >= " " or sign in "\n\r\t"),  # controls are gone
    lambda text, _: " ".join(text.split(" ")[:200]),
]


@pytest.mark.parametrize("file", FILES)
@settings(max_examples=30)
@given(faults=st.lists(st.tuples(st.sampled_from(FAULTS), st.floats(0, 0.999)), min_size=1, max_size=3))
def test_whatever_is_done_to_a_file_its_spans_hold(
    file: str, faults: list[tuple[Callable[[str, float], str], float]]
) -> None:
    text = FILES[file]
    for fault, at in faults:
        text = fault(text, at)
    source = open_export(make_source(text), BY_NAME[NAMES[file]])
    for one in split_export(source):
        result = make_result(read_document(one))
        for span in spans(result):
            assert source.text[span["start"] : span["end"]] == span["text"]
        for quote in result["quotes"]:
            check_quote(result, quote)
        check_speakers(result)


@pytest.mark.parametrize("file", ["two.iptc7901.txt", "two.anpa1312.txt"])
def test_a_message_gives_the_quotes_that_it_gives_alone(file: str) -> None:
    for result in parse(FILES[file]):
        if result["language"] == "en":
            story = "\n\n".join(" ".join(line["text"].split()) for line in result["body"])
            alone = make_result(read_document(make_source(f"{result['headline']['text']}\n\n{story}\n")))
            assert [quote["text"] for quote in result["quotes"]] == [quote["text"] for quote in alone["quotes"]]


STORY = "Ellery (nna) - Die Hafenmauer ist eingestürzt, teilte die Stadt am Montag mit."


@pytest.mark.parametrize(
    ("head", "headline", "deck", "byline"),
    [
        ("Mauer fällt -\nBoote versenkt =", "Mauer fällt - Boote versenkt", [], None),
        ("Mauer fällt\nUtl.: Zwei Boote versenkt =", "Mauer fällt", ["Zwei Boote versenkt"], None),
        ("Mauer fällt =\nAv Mara Lindqvist/NNA", "Mauer fällt", [], "Mara Lindqvist/NNA"),
    ],
)
def test_the_head_of_a_message(head: str, headline: str, deck: list[str], byline: str | None) -> None:
    text = f"\x01nna0061 4 pl 120  nna 0061\n\nHafen/\n\x02{head}\n\n   {STORY}\n\n\x03041020 Mrz 19\n\x04"
    (result,) = parse(text, "iptc7901")
    found = shown(result)
    assert (found["headline"], found["deck"], found["publication"]) == (headline, deck, "nna")
    assert (found["byline"] or "").removeprefix("Av ") == (byline or "")
    assert found["body"] == [STORY]


@pytest.mark.parametrize(
    ("filed", "agency", "day"),
    [
        ("AAP RTV 04-03-19 1509AEDT", "AAP", "2019-03-04T15:09+11:00"),
        ("AP-NY-03-04-90 1509EST", "AP", "1990-03-04T15:09-05:00"),
        ("UPI 03-04-19 03:09 PM", "UPI", "2019-03-04T15:09"),
        ("NNA-WF-03-04-19 1020GMT", "NNA", "2019-03-04T10:20Z"),
    ],
)
def test_when_a_message_was_filed(filed: str, agency: str, day: str) -> None:
    head = "W2870 _asian\nr i BC-Wall     03-04 0100\n\x02^BC-Wall,100<\n^Wall falls<\n"
    text = f"{head}\tIt fell on Sunday.\n\x03{filed}<\n"
    (result,) = parse(text, "anpa1312")
    assert shown(result)["publication"] == agency
    assert shown(result)["published"] == day
    assert shown(result)["body"] == ["It fell on Sunday."]


def test_who_made_an_item_signs_it_where_no_line_does() -> None:
    item = (
        '<newsItem guid="urn:1"><itemMeta><versionCreated>2019-03-04</versionCreated></itemMeta><contentMeta>'
        '<creator><name>Mara Lindqvist</name></creator><creator type="cpnat:organisation"><name>Nordic News</name>'
        "</creator><headline>Wall falls</headline></contentMeta><contentSet><inlineXML><html><body>"
        "<p>It fell on Sunday.</p></body></html></inlineXML></contentSet></newsItem>"
    )
    assert shown(parse(item)[0])["byline"] == "Mara Lindqvist"


@pytest.mark.parametrize("key", ["hits", "docs", "_items", "articles", "results"])
def test_items_in_whatever_list_they_stand(key: str) -> None:
    item = (
        '{"type": "text", "headline": "Wall falls", "body_html": "<p>It fell.</p>", "versioncreated": "2019-03-04",'
        ' "slugline": "wall", "byline": "Mara Lindqvist"}'
    )
    results = parse(f'{{"response": {{"total": 2, "{key}": [{item}, {item}]}}}}')
    assert [shown(result)["headline"] for result in results] == ["Wall falls"] * 2
