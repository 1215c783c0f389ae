"""Records, feeds, mail and the texts that services print: what stands beside a text says what it is."""

import gzip
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse import parse_records
from newsparse.contract.result import make_result
from newsparse.errors import InputError
from newsparse.inputs import Input
from newsparse.inputs.archives import open_export, recognise, split_export
from newsparse.inputs.search import Search
from newsparse.inputs.several import keep_whole
from newsparse.inputs.sources import load_input, to_source
from newsparse.pipeline import read_document
from newsparse.text.source import Source, make_source

from .laws import spans

FIRST = "The bridge over the Elte reopened on Friday after nine weeks of repairs."
SECOND = '"It was time," Mayor Tom Lund said.'
STORY = f"{FIRST}\n\n{SECOND}"


def checked(source: Source, text: str | None = None) -> dict[str, Any]:
    """The result, whose spans say what stands there, and whose blocks leave out no line."""
    result, text = make_result(read_document(source)), source.text if text is None else text
    for span in spans(result):
        assert text[span["start"] : span["end"]] == span["text"]
    at, end = source.start, source.start + len(source.text)
    for start, behind in [*((block["start"], block["end"]) for block in result["blocks"]), (end, end)]:
        assert at <= start
        between = text[at:start].splitlines()[1 if at > source.start else 0 : -1]
        assert not any(any(map(str.isalnum, line)) for line in between)
        at = behind
    return result


def read(path: Path) -> list[Any]:
    def result(item: Input | InputError) -> Any:
        if isinstance(item, InputError):
            return str(item)
        return checked(keep_whole(to_source(item, load_input(item))))

    return [result(item) for item in Search((str(path),)).find()]


TABLE = 'id,title,publication,author,date,url,content\n7,"Bridge, reopened",Tolling Courier,Ann Fisk,2024-05-03,https://a.example/7,"{}"\n'
TOLD = {"title": "Bridge, reopened", "source": "Tolling Courier", "authors": ["Ann Fisk"], "publish_date": "2024-05-03"}
WAYS = {
    "a.csv": TABLE.format(STORY.replace('"', '""')).encode(),
    "b.csv": b"\xef\xbb\xbf" + TABLE.format(STORY.replace('"', '""')).replace("\n", "\r\n").encode(),
    "c.tsv": TABLE.format(FIRST).replace('"Bridge, reopened"', "Bridge; reopened")
    .replace(",", "\t").replace("; ", ", ").encode(),
    "d.csv": TABLE.format(STORY.replace('"', '\\"')).encode(),
    "e.csv.gz": gzip.compress(TABLE.format(FIRST).encode()),
    "f.jsonl": json.dumps({**TOLD, "id": 7, "maintext": STORY}).encode(),
    "g.json": json.dumps([{**TOLD, "id": 7, "text": STORY}], indent=1).encode(),
    "h.json.gz": gzip.compress(json.dumps([{**TOLD, "id": 7, "text": STORY}]).encode()),
    "i.json": json.dumps({**TOLD, "text": STORY}).encode(),
}  # fmt: skip


@pytest.mark.parametrize("name", WAYS)
def test_a_record_says_what_its_text_is(tmp_path: Path, name: str) -> None:
    (path := tmp_path / name).write_bytes(WAYS[name])
    (result,) = read(path)
    assert result["headline"]["text"] == "Bridge, reopened"
    assert result["published"]["edtf"] == "2024-05-03"
    assert [author["name"] for author in result["byline"]["authors"]] == ["Ann Fisk"]
    assert result["archive"]["publication"]["name"] == "Tolling Courier"
    assert result["archive"]["format"] == name.removesuffix(".gz").rpartition(".")[2]
    assert result["body"][0]["text"] == FIRST
    assert result["source"]["text"] == "extracted"


FIELDS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "a headline by a newsroom's name": ({"hed": "Bridge opens", "dek": "Nine weeks"}, {"headline": "Bridge opens"}),
    "a name with what it is of in front": ({"article_headline": "Bridge opens"}, {"headline": "Bridge opens"}),
    "a name that only begins so": ({"mainland": "Bridge opens", "date": "2024-05-03"}, {"headline": None}),
    "what may be any data": ({"title": "Bridge opens", "post_data": "2024-05-03"}, {"published": None}),
    "a deck": ({"title": "Bridge opens", "subtitle": "Nine weeks"}, {"deck": "Nine weeks"}),
    "a deck that the text says again": ({"title": "Bridge opens", "subtitle": FIRST[:40]}, {"deck": None}),
    "a sentence, and no title": ({"date": "2024-05-03", "kind": "Bridge opens"}, {"headline": None}),
    "the family's name first": ({"author": "FISK, ANN (Staff)"}, {"author": "Ann Fisk"}),
    "a name behind an address": ({"author": "fisk@courier.example (Ann Fisk)"}, {"author": "Ann Fisk"}),
    "a name before an address": ({"author": "Ann Fisk <fisk@courier.example>"}, {"author": "Ann Fisk"}),
    "what an author is": ({"authors": [{"name": "Ann Fisk", "role": "Harbour Reporter"}, {"name": "Tom Aubrey"}]}, {
        "author": "Ann Fisk, Tom Aubrey", "role": "Harbour Reporter",
    }),
    "the paper beside its author": ({"author": "Ann Fisk, Valley Voice", "source": "Valley Voice"}, {
        "author": "Ann Fisk",
    }),
    "the paper alone": ({"author": "Valley Voice", "source": "Valley Voice"}, {"author": "Valley Voice"}),
    "what every author is": ({"authors": [{"name": "Ann Fisk", "role": "author"}]}, {"author": "Ann Fisk"}),
    "the article as a source": ({"_source": {"title": "Bridge opens", "publisher": "Courier", "body": STORY}}, {
        "headline": "Bridge opens", "publication": "Courier",
    }),
    "a source with a name": ({"title": "Bridge opens", "source": {"id": 1, "name": "Courier"}}, {
        "publication": "Courier",
    }),
}  # fmt: skip


@pytest.mark.parametrize("name", FIELDS)
def test_fields_say_what_they_are_called(tmp_path: Path, name: str) -> None:
    record, wanted = FIELDS[name]
    record = record if "_source" in record else {**record, "text": STORY}
    (path := tmp_path / "a.jsonl").write_text(json.dumps(record), "utf-8")
    (result,) = read(path)
    archive, byline = result["archive"] or {}, result["byline"] or {"authors": []}
    found = {
        "headline": result["headline"] and result["headline"]["text"],
        "deck": next((deck["text"] for deck in result["deck"]), None),
        "author": ", ".join(author["name"] for author in byline["authors"]),
        "role": next((author["role"] for author in byline["authors"]), None),
        "publication": archive.get("publication") and archive["publication"]["name"],
        "published": result["published"] and result["published"]["edtf"],
    }
    assert {key: found[key] for key in wanted} == wanted
    assert [line["text"] for line in result["body"]] == [FIRST, SECOND]


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ("a;b\n1;2\n", "none of its columns is known to hold texts; name one with --text-field; its columns: a, b"),
        ('text,x\n"Rain, he said",1\n"Sun,2\n', "is no row of a table"),
        ("text,x\nRain,1,2\n", "has 3 columns, and the first row names 2"),
    ],
)
def test_what_is_no_row_says_so(tmp_path: Path, data: str, told: str) -> None:
    (path := tmp_path / "a.csv").write_text(data, "utf-8")
    *_, said = read(path)
    assert told in said


def test_the_others_go_on_behind_what_is_no_record(tmp_path: Path) -> None:
    (path := tmp_path / "a.json").write_text(
        f'[{{"text": "{FIRST}"}}, 7, {{"text": 1}}, {{"text": "{FIRST}"}}, {{', "utf-8"
    )
    first, *wrong, last, end = read(path)
    assert first["body"] == last["body"]
    assert [said.partition(": ")[2] for said in wrong] == ["no JSON object", "the field 'text' is no string"]
    assert "element 5 of the array is no JSON; nothing behind it is read" in end


def test_fields_that_are_asked_for_go_before_the_usual_ones() -> None:
    record = {
        "text": "no",
        "story": STORY,
        "title": "no",
        "kop": "Bridge reopened",
        "date": "2020-01-01",
        "day": 1714694400,
    }
    (result,) = parse_records([record], text_field="story", title_field="kop", date_field="day")
    assert (result["headline"]["text"], result["published"]["edtf"]) == ("Bridge reopened", "2024-05-03")


@pytest.mark.parametrize(
    ("record", "headline", "first"),
    [
        ({"title": "Bridge opens - The Elte Mail", "publication": "Elte Mail", "text": STORY}, "Bridge opens", FIRST),
        ({"title": "Bridge reopens", "text": f"Bridge reopens\n\nBy Ann Fisk\n\n{STORY}"}, "Bridge reopens", FIRST),
        ({"title": "Bridge opens", "text": f"Rain. {FIRST}  It opened.  It closed."}, "Bridge opens", f"Rain. {FIRST}"),
        ({"date": "2024-05-03", "text": f"Bridge reopens\n\n{STORY}"}, "Bridge reopens", FIRST),
    ],
)  # fmt: skip
def test_titles_of_records(record: dict[str, Any], headline: str, first: str) -> None:
    (result,) = parse_records([record])
    assert (result["headline"]["text"], result["body"][0]["text"]) == (headline, first)


def test_a_record_without_such_fields_is_read_as_it_stands() -> None:
    (result,) = parse_records([{"id": 1, "n": 2, "text": STORY}])
    assert (result["archive"], result["source"]["text"]) == (None, "given")


@pytest.mark.parametrize(
    "told", [{"title": "Wall &amp; falls", "date": "2024-05-03"}, {}, {"url": "https://a.example/?a=1&copy=2"}]
)
@pytest.mark.parametrize(
    "text",
    [
        f"<p>{FIRST}</p>\n<p>&quot;It was <b>time</b>,&quot; Mayor Tom Lund said.</p><script>var x=1</script>",
        f"<div>{FIRST}<br/><br />{SECOND}</div><style>p {{}}</style>",
        f"<b>{FIRST}</b>\n\n{SECOND}",
        f"<h1>Wall &amp; falls</h1><p>{FIRST}</p><figure><figcaption>A wall.</figcaption></figure><p>{SECOND}</p>",
    ],
)
def test_html_in_a_field_is_read_as_such(told: dict[str, str], text: str) -> None:
    (result,) = parse_records([{**told, "text": text}])
    assert [part["text"] for part in result["body"]] == [FIRST, SECOND]
    assert [quote["speaker"]["name"] for quote in result["quotes"]] == ["Tom Lund"]
    assert (result["source"]["text"], result["archive"].get("url")) == ("extracted", told.get("url"))
    assert not told.get("title") or result["headline"]["text"] == "Wall & falls"
    assert [block["text"] for block in result["blocks"] if block["kind"] == "caption"] == ["A wall."] * ("<h1" in text)
    assert "markup" not in [warning["code"] for warning in result["warnings"]]


@pytest.mark.parametrize("text", ["NA", "nan", "Not available.", " "])
@pytest.mark.parametrize("told", [{"title": "Bridge", "section": "NA"}, {}])
def test_what_says_that_there_is_no_text_is_none(told: dict[str, str], text: str) -> None:
    (result,) = parse_records([{**told, "text": text}])
    assert (result["body"], result["quotes"]) == ([], [])
    assert "empty" in [warning["code"] for warning in result["warnings"]] or told
    assert not told or (result["headline"]["text"], result["archive"]["section"]) == ("Bridge", None)


def test_blanks_around_the_dash_of_a_dateline_part_no_paragraphs() -> None:
    (result,) = parse_records([{"title": "Bridge reopens", "text": f"WASHINGTON  —   {FIRST} It rained.  {SECOND}"}])
    assert (result["dateline"]["places"][0]["text"], len(result["body"])) == ("WASHINGTON", 2)
    assert result["body"][0]["text"].endswith(f"{FIRST} It rained.")


def test_of_two_records_with_one_id_the_second_has_its_number(tmp_path: Path) -> None:
    (path := tmp_path / "a.csv").write_text(f"id,text\n1,{FIRST}\n1,{FIRST}\n2,{FIRST}\n", "utf-8")
    items = [item for item in Search((str(path),)).find() if isinstance(item, Input)]
    assert [item.name.removeprefix("a.csv") for item in items] == ["#1", ":3", "#2"]
    assert [[code for code, _ in item.remarks] for item in items] == [[], ["record"], []]
    assert len({item.stem for item in items}) == len(items)


# ---- exports

P = f"<p>{FIRST}</p><p>{SECOND}</p>".replace("<", "&lt;")
EXPORTS = {
    "feed": '<?xml version="1.0"?><rss version="2.0" xmlns:dc="d" xmlns:content="c"><channel>'
    "<title>Tolling Courier</title>"
    "<item><title>Bridge reopens</title><pubDate>Fri, 03 May 2024 06:30:00 GMT</pubDate>"
    "<dc:creator>Ann Fisk</dc:creator>"
    f"<description>The bridge [...]</description><content:encoded>{P}</content:encoded></item></channel></rss>",
    "mail": 'From x@y.example Fri May 03 06:30:00 2024\nFrom: "Tolling Courier" <x@y.example>\n'
    'To: me@secret.example\n'
    f"Subject: Fwd: Bridge reopens\nDate: Fri, 03 May 2024 06:30:00 +0000\nMIME-Version: 1.0\n\n"
    f"Bridge reopens\n\nBy Ann Fisk\n\n{STORY}\n\n-- \nsecret",
    "wet": "WARC/1.0\nWARC-Type: conversion\nWARC-Target-URI: https://a.example/2024/05/03/b\nContent-Length: 9\n\n"
    f"Bridge reopens | Tolling Courier\nHome Sport\nBridge reopens\nBy Ann Fisk\n{FIRST}\n{SECOND}\n",
    "gale": "Title: Bridge reopens\nAuthor(s): Ann Fisk\nSource: Tolling Courier. (May 3, 2024): News: pA1.\n"
    "Full Text:\n\n"
    f"{STORY}\n\nSource Citation (MLA)\nsecret\nGale Document Number: GALE|A1000000\n",
    "ebsco": "Record: 1\nTitle:\tBridge reopens\nAuthors:\tAnn Fisk\n"
    "Source:\tTolling Courier. 05/03/2024, pA1.\n\nSection: News\n\n"
    f"BRIDGE REOPENS\n\n{STORY}\n\nCopyright of Tolling Courier is theirs.\nPersistent link to this record: secret\n",
    "westlaw": "NewsRoom\n5/3/24 Tolling Courier A1\n2024 WLNR 4000000\n\nTolling Courier\n"
    "Copyright (c) 2024 T\n\nMay 3, 2024\n\n"
    f"Section: News\n\nBridge reopens\n\nAnn Fisk\n\n{STORY}\n\n---- Index References ----\n\nWord Count: 60\n"
    f"END OF DOCUMENT\n\nsecret\n",
    "wiso": "Dokumente\n\nBridge reopens\n\nQuelle: Tolling Courier vom 03.05.2024, S. 3\nRessort: News\n"
    "Autor: Ann Fisk\n"
    f"Dokumentnummer: 1\n\n{STORY}\n\nAlle Rechte vorbehalten: (c) T\n\n© GBI-Genios GmbH\n\nsecret\n",
    "defacto": '"Tolling Courier" vom 3.5.2024 Seite: 14\nRessort: Lokal\n\nAbend, Wien\n\nKolumne\n\n'
    f"Bridge reopens\n\nVon Ann Fisk\n\n{STORY}\n",
    "retriever": f"> Bridge reopens\n\nBridge reopens\nTolling Courier, 03.05.2024 06:00\nPublisert på nett.\n"
    f"\nAv Ann Fisk\n\n{STORY}\n\n(c) T\n\n{'=' * 78}\n",
    "newsbank": "Bridge reopens\nMay 3, 2024 | Tolling Courier (XX) | Tolling | Page A1\nAuthor: Ann Fisk\n"
    "Section: News\n\n"
    f"{STORY}\n\nOpenURL Link: https://secret.example\nCopyright (c) 2024 T\n",
    "pressreader": f"Bridge reopens\nTolling Courier · 3 May 2024 · A1\nAnn Fisk\n\n{STORY}\n\n"
    f"Saved from PressReader\n",
}  # fmt: skip


def results_of(text: str, name: str) -> list[dict[str, Any]]:
    form = recognise(text)
    assert form
    assert form.name == name
    opened = open_export(make_source(text), form)
    return [checked(source, opened.text) for source in split_export(opened)]


@pytest.mark.parametrize("name", EXPORTS)
def test_what_an_export_says(name: str) -> None:
    check(*results_of(EXPORTS[name], name))


def test_a_box_of_mails_without_what_servers_add() -> None:
    one = EXPORTS["mail"].replace("MIME-Version: 1.0\n", "")
    two = one.replace("\n--", "\nFrom Monday 3 May on, the bridge is open.\n\n--")
    first, second = results_of(f"{one}\n\n{two}", "mail")
    check(first)
    assert second["headline"]["text"] == "Bridge reopens"
    assert len(second["body"]) == 3


def check(result: dict[str, Any]) -> None:
    assert result["headline"]["text"] == "Bridge reopens"
    assert result["published"]["edtf"][:10] == "2024-05-03"
    assert [author["name"] for author in result["byline"]["authors"]] == ["Ann Fisk"]
    assert result["archive"]["publication"]["name"].startswith("Tolling Courier")
    assert [part["text"] for part in result["body"]] == [FIRST, SECOND]
    assert [quote["speaker"]["name"] for quote in result["quotes"]] == ["Tom Lund"]
    assert "secret" not in json.dumps(result["blocks"]) + json.dumps(result["archive"])


@pytest.mark.parametrize(
    "item",
    [
        "<media:title>A picture</media:title><title>Bridge reopens</title><dc:date>2024-05-03</dc:date>",
        "<itunes:title>A sound</itunes:title><title>Bridge reopens</title><updated>2024-05-03T06:30:00Z</updated>",
        "<title>Bridge reopens - Tolling Courier</title><source>Tolling Courier</source><pubDate>3 May 2024</pubDate>",
    ],
)
def test_titles_and_days_of_feeds(item: str) -> None:
    names = 'xmlns:dc="d" xmlns:media="m" xmlns:itunes="i"'
    feed = (
        f'<rss version="2.0" {names}><channel><title>Courier</title><item>{item}<description>{P}</description></item>'
    )
    (result,) = results_of(f"{feed}</channel></rss>", "feed")
    assert result["headline"]["text"] == "Bridge reopens"
    assert result["published"]["edtf"][:10] == "2024-05-03"


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("wiso", "vom 03.05.2024, S. 3", "vom 3. Mai 2024, Seite 3"),
        ("wiso", " vom 03.05.2024, S. 3", ", 03.05.2024, S. 3"),
        ("newsbank", "Author: Ann Fisk", "Ann Fisk"),
        ("newsbank", "Page A1\nAuthor: Ann Fisk", "Tolling\nAuthor/Byline: Ann Fisk"),
    ],
)
def test_heads_in_other_years(name: str, old: str, new: str) -> None:
    (result,) = results_of(EXPORTS[name].replace(old, new), name)
    assert (result["published"]["edtf"], result["byline"]["authors"][0]["name"]) == ("2024-05-03", "Ann Fisk")
    assert [part["text"] for part in result["body"]] == [FIRST, SECOND]


def test_a_page_of_defacto_is_read_as_its_text() -> None:
    head = "&quot;Courier.at&quot; gefunden am 28.12.2017 10:36 Uhr"
    article = f"<p><b>{head}</b></p><p>Bridge reopens</p><p>{FIRST}</p><p>{SECOND}</p>"
    results = results_of(f"<html><body>{article}<p>____________</p>{article}</body></html>", "defacto")
    for result in results:
        assert result["headline"]["text"] == "Bridge reopens"
        assert result["published"]["edtf"] == "2017-12-28T10:36"
        assert [part["text"] for part in result["body"]] == [FIRST, SECOND]
    assert len(results) == 2


@pytest.mark.parametrize(
    "text",
    [
        '"Rain" vom 3.5.2024\n\nIt rained.',
        "Rain\n1. November 2023 | ak 698 | Deutschland\n\nIt rained.",
        "Rain\n1.12.2022 | Quelle: Tolling | rain.example\n\nIt rained.",
        "Rain\nby ANN FISK NOVEMBER 8, 2023 | 6:03 PMNOVEMBER 8, 2023 | 6:03 PM\n\nIt rained.",
        "Rain\n\nIt rained.\nCopyright 2020 | Tolling | Author: rain",
        "Bridge reopens\nTolling | Sport | News\n\nIt rained.",
        "From: Ann\nTo: Tom\nSubject: Rain\n\nIt rained.",
        "From Lisbon to Oslo, a year of rain\nUpdated: 3 May 2024\nSubject: Rain\n\nIt rained.",
        "Bridge reopens\nTolling, 03.05.2024\n\nIt rained.",
        "Title: Rain\n\nIt rained.",
        "Record: 1\n\nIt rained.",
        "Quelle: Rain vom 03.05.2024\n\nIt rained.",
    ],
)
def test_what_only_looks_like_an_export_is_none(text: str) -> None:
    assert recognise(text) is None


@pytest.mark.parametrize("name", EXPORTS)
@settings(max_examples=30)
@given(data=st.data())
def test_damaged_exports_are_read_as_far_as_they_go(name: str, data: st.DataObject) -> None:
    lines = EXPORTS[name].split("\n") * data.draw(st.sampled_from((1, 2)))
    for _ in range(data.draw(st.integers(0, 3))):
        n, how = data.draw(st.integers(0, len(lines) - 1)), data.draw(st.sampled_from(("drop", "twice", "swap")))
        lines[n : n + 2] = {"drop": lines[n + 1 : n + 2], "twice": [lines[n]] * 2, "swap": lines[n : n + 2][::-1]}[
            how
        ] or [""]
    text = data.draw(st.sampled_from(("\n", "\r\n"))).join(lines)
    text = data.draw(st.sampled_from(("", "\ufeff"))) + text[: data.draw(st.integers(0, len(text)))]
    if form := recognise(text):
        opened = open_export(make_source(text), form)
        for source in split_export(opened):
            checked(source, opened.text)


# ---- what interfaces of news services answer

ONE = {
    "title": "Bridge reopens",
    "text": STORY,
    "author": "Ann Fisk",
    "date": "2024-05-03",
    "source": "Tolling Courier",
}
GUARDIAN = {
    "webTitle": "Bridge",
    "webPublicationDate": "2024-05-03T06:30:00Z",
    "fields": {"headline": "Bridge reopens", "byline": "Ann Fisk", "publication": "Tolling Courier", "bodyText": STORY},
}
TIMES = {
    "headline": {"main": "Bridge reopens"},
    "byline": {"original": "By Ann Fisk"},
    "source": "Tolling Courier",
    "pub_date": "2024-05-03T06:30:00+0000",
    "lead_paragraph": STORY,
}
MARKED = {**ONE, "text": f"<p>{FIRST}</p><p>{SECOND}</p>", "source": {"id": None, "name": "Tolling Courier"}}
PIECES = {**ONE, "text": None, "body": {"summary": [], "sections": [{"headline": [], "paragraphs": [FIRST, SECOND]}]}}
ANSWERS = {
    "articles": {"status": "ok", "totalResults": 1, "articles": [MARKED]},
    "results within": {"articles": {"page": 1, "results": [ONE]}},
    "fields within": {"response": {"status": "ok", "results": [GUARDIAN]}},
    "headline within": {"copyright": "x", "response": {"docs": [TIMES], "meta": {"hits": 1}}},
    "hits": {"took": 1, "hits": {"total": 1, "hits": [{"_id": "1", "_source": ONE}]}},
    "pieces": {"data": [PIECES]},
    "a feed": {"version": "https://jsonfeed.org/version/1.1", "title": "Tolling Courier", "items": [
        {"title": "Bridge reopens", "content_html": MARKED["text"], "date_published": "2024-05-03T06:30:00Z",
         "authors": [{"name": "Ann Fisk"}]}]},
}  # fmt: skip


@pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS)
def test_what_an_interface_answers(answer: dict[str, Any]) -> None:
    (result,) = results_of(json.dumps(answer), "answer")
    assert result["headline"]["text"] == "Bridge reopens"
    assert result["published"]["edtf"][:10] == "2024-05-03"
    assert [author["name"] for author in result["byline"]["authors"]] == ["Ann Fisk"]
    assert result["archive"]["publication"]["name"] == "Tolling Courier"
    assert [part["text"] for part in result["body"]] == [FIRST, SECOND]


@pytest.mark.parametrize("record", [GUARDIAN, TIMES, PIECES, {"text": STORY, "metadata": {**ONE, "text": ""}}])
def test_a_record_that_tells_of_its_article_within(record: dict[str, Any]) -> None:
    (result,) = parse_records([record])
    assert result["headline"]["text"] == "Bridge reopens"
    assert result["archive"]["publication"]["name"] == "Tolling Courier"
    assert [part["text"] for part in result["body"]] == [FIRST, SECOND]


def test_a_record_that_holds_lists_is_no_answer() -> None:
    text = json.dumps({**ONE, "documents": [{"title": "Other"}]})
    form = recognise(text)
    assert form is None or not open_export(make_source(text), form).parts


def test_an_answer_without_texts_says_so() -> None:
    form = recognise('{"articles": [{"title": "Bridge reopens", "url": "https://a.example"}]}')
    assert form
    opened = open_export(make_source('{"articles": [{"title": "Bridge reopens"}]}'), form)
    assert [code for part in opened.parts for code, _ in part.remarks] == ["archive-article"]


@pytest.mark.parametrize(
    ("names", "found"),
    [
        (("heading", "paper", "datetime", "journalist", "cleaned_text"), "Tolling Courier"),
        (("titular", "medio", "fecha", "autor", "cuerpo"), "Tolling Courier"),
        (("Headline", "Media Outlet", "timestamp", "Writer", "Full Text"), "Tolling Courier"),
        (("title", "sitename", "publishing_date", "authors", "plaintext"), "Tolling Courier"),
    ],
)
def test_more_names_of_fields(names: tuple[str, ...], found: str) -> None:
    values = ("Bridge reopens", found, "2024-05-03", "Ann Fisk", STORY)
    (result,) = parse_records([{**dict(zip(names, values, strict=True)), "source": "https://a.example"}])
    assert (result["headline"]["text"], result["published"]["edtf"]) == ("Bridge reopens", "2024-05-03")
    assert result["archive"]["publication"]["name"] == found
    assert [author["name"] for author in result["byline"]["authors"]] == ["Ann Fisk"]
