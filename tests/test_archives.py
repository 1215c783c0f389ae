"""Exports of archives: recognised, taken apart, and each article read as by itself."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import newsparse as newsparse_api
from newsparse import parse_files
from newsparse.contract.result import make_result
from newsparse.inputs import Input
from newsparse.inputs.archives import COUNT, FORMATS, INPUT_FORMATS, open_export, recognise, split_export
from newsparse.inputs.search import Search
from newsparse.pipeline import read_document
from newsparse.text.source import Source, make_source

from .test_cli import newsparse

ARTICLES = Path(__file__).parent / "articles"
STORY = 'The bridge reopened on Friday. "It was time," Mayor Tom Lund said.\n\nHe added that "the rest can wait".'


def nexis(*stories: str, of: int | None = None) -> str:
    """A text as Nexis made them."""
    centred = "{:^80}".format
    return "".join(
        f"{centred(f'{n} of {of or len(stories)} DOCUMENTS')}\n\n{centred('The Tolling Courier')}\n\n"
        f"{centred(f'May {n}, 2024 Friday')}\n\nHarbour bridge {n} reopens\n\nBYLINE: Ann Fisk\n\n"
        f"SECTION: NEWS; Pg. {n}\n\nLENGTH: 60 words\n\n{story}\n\n"
        f"LOAD-DATE: May 30, 2024\n\nSUBJECT: BRIDGES (92%); STORMS (71%)\n\n"
        f"{centred('Copyright 2024 Tolling Press')}\n\n"
        for n, story in enumerate(stories, 1)
    )


def parts_of(text: str) -> list[Source]:
    form = recognise(text)
    assert form
    return split_export(open_export(make_source(text, "export.txt"), form))


def result_of(source: Source) -> dict[str, Any]:
    return make_result(read_document(source))


def test_what_is_told_is_believed() -> None:
    text = nexis(STORY, STORY)
    for n, source in enumerate(parts_of(text), 1):
        result = result_of(source)
        assert result["source"]["name"] == f"export.txt#{n}"
        assert result["headline"]["text"] == f"Harbour bridge {n} reopens"
        assert [author["name"] for author in result["byline"]["authors"]] == ["Ann Fisk"]
        assert result["published"]["edtf"] == f"2024-05-0{n}"
        archive = result["archive"]
        assert (archive["format"], archive["number"], archive["of"], archive["words"]) == ("nexis", n, 2, 60)
        assert archive["publication"]["name"] == "The Tolling Courier"
        assert archive["load_date"] == "2024-05-30"
        assert [(one["name"], one["score"]) for one in archive["subjects"]] == [("BRIDGES", 92), ("STORMS", 71)]
        assert [field["label"] for field in archive["fields"]] == [
            "BYLINE",
            "SECTION",
            "LENGTH",
            "LOAD-DATE",
            "SUBJECT",
        ]
        for span in (result["headline"], archive["publication"], *archive["subjects"], *result["body"]):
            assert text[span["start"] : span["end"]] == span["text"]


@pytest.mark.parametrize("name", ["ap_wire", "british_singles", "court_report", "earnings"])
def test_who_is_quoted_is_the_same_in_an_export(name: str) -> None:
    alone = make_result(read_document(make_source((ARTICLES / f"{name}.txt").read_text("utf-8"))))
    body = "\n\n".join(" ".join(part["text"].split()) for part in alone["body"])
    by_itself = make_result(read_document(make_source(f"Harbour bridge 1 reopens\n\n{body}\n")))
    result = result_of(parts_of(nexis(body))[0])

    def said(quotes: list[dict[str, Any]]) -> list[tuple[str, str | None]]:
        return [(quote["text"], quote["speaker"] and quote["speaker"]["name"]) for quote in quotes]

    assert said(result["quotes"]) == said(by_itself["quotes"])


@pytest.mark.parametrize(("of", "said"), [(2, []), (5, [COUNT])])
def test_the_number_that_is_stated_is_held_against_what_is_found(of: int, said: list[str]) -> None:
    results = [result_of(source) for source in parts_of(nexis(STORY, STORY, of=of))]
    assert [w["code"] for w in results[0]["warnings"] if w["code"] == COUNT] == said
    assert not any(w["code"] == COUNT for w in results[1]["warnings"])


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("By ANN FISK and ANNA FRY; Reporting was contributed by Tom Ebert", ["Ann Fisk", "Anna Fry"]),
        ("By ANN FISK; Tom Ebert contributed reporting.", ["Ann Fisk"]),
        ("ANN FISK IN PARIS AND BOB RAY IN ROME", ["Ann Fisk", "Bob Ray"]),
        ("DAILY MAIL REPORTER", ["DAILY MAIL REPORTER"]),
        ("By Press Association Reporters", ["Press Association Reporters"]),
        ("Fisk, Ann; Ray, Bob", ["Ann Fisk", "Bob Ray"]),
    ],
)
def test_who_wrote_an_article(byline: str, authors: list[str]) -> None:
    result = result_of(parts_of(nexis(STORY).replace("Ann Fisk", byline))[0])
    assert [author["name"] for author in result["byline"]["authors"]] == authors
    assert [author["affiliation"] for author in result["byline"]["authors"]] == [None] * len(authors)


def test_an_article_is_dated_by_the_archive_alone() -> None:
    text = "\n".join(line for line in nexis(STORY).splitlines() if "Friday" not in line or "bridge" in line)
    result = result_of(parts_of(text)[0])
    assert result["published"] is None
    assert "date-missing" in {warning["code"] for warning in result["warnings"]}


@pytest.mark.parametrize("change", [str, lambda text: text.replace("\n", "\r\n"), lambda text: "\ufeff" + text])
def test_every_way_through_the_command(tmp_path: Path, change: Callable[[str], str]) -> None:
    path = tmp_path / "in" / "export.txt"
    path.parent.mkdir()
    path.write_bytes(change(nexis(STORY, STORY)).encode())
    done = newsparse(path, "--jsonl")
    assert [json.loads(line)["source"]["name"] for line in done.stdout.splitlines()] == ["export.txt#1", "export.txt#2"]
    assert done.stderr.decode().splitlines() == ["newsparse: export.txt: Nexis, 2 articles"]
    assert newsparse(path.parent, "--json", "-o", tmp_path / "out").returncode == 0
    assert sorted(p.name for p in (tmp_path / "out" / "export").iterdir()) == ["1.json", "2.json"]
    assert b'"archive":null' in newsparse(path, "--jsonl", "--input-format", "text").stdout
    assert newsparse(path, "--jsonl", "--input-format", "nexis-text", "-q").stdout == done.stdout


@pytest.mark.parametrize("piece", [300, 2_000, 100_000])
@pytest.mark.parametrize("change", [str, lambda text: text.replace("\n", "\r\n"), lambda text: text + "\n“Ü”"])
def test_a_large_export_is_read_in_pieces(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, piece: int, change: Callable[[str], str]
) -> None:
    """Article by article, and each is what it is where all is read at once."""
    path = tmp_path / "export.txt"
    path.write_bytes(change(nexis(STORY, *[STORY * 3] * 5, of=7)).encode())
    whole = list(parse_files(path))
    monkeypatch.setattr("newsparse.inputs.large.LARGE", 100)
    monkeypatch.setattr("newsparse.inputs.large._PIECE", piece)
    found = list(Search((str(path),)).find())
    assert [item.name for item in found if isinstance(item, Input)] == [f"export.txt#{n}" for n in range(1, 7)]
    assert [item.note for item in found if isinstance(item, Input)] == [""] * 5 + ["Nexis, 6 articles"]
    for one, other in zip(whole, parse_files(path), strict=True):
        assert isinstance(one, newsparse_api.Article)
        assert isinstance(other, newsparse_api.Article)
        told = {"source", "warnings"}  # which have the length of the whole, and who says how many there are
        assert one.model_dump(exclude=told) == other.model_dump(exclude=told)
        assert (one.source.name, one.source.start, one.source.end) == (
            other.source.name, other.source.start, other.source.end,
        )  # fmt: skip
    assert [w.code for w in other.warnings] == [COUNT]


def test_a_large_text_in_which_no_article_is_found_is_not_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "story.txt"
    path.write_text(f"Rain\n\n{STORY}\n", "utf-8")
    monkeypatch.setattr("newsparse.inputs.large.LARGE", 10)
    (found,) = Search((str(path),), form="proquest-text").find()
    assert isinstance(found, Input)
    assert (found.name, found.text) == ("story.txt", None)


def test_no_article_is_taken_for_an_export() -> None:
    for path in ARTICLES.glob("*.txt"):
        assert recognise(path.read_text("utf-8")) is None, path
    for text in ("3 of 4 people said so.\n\nIt rained.", "Document 3 of 4 is missing, he said.", "", "1 of 2\n"):
        assert recognise(text) is None, text


def test_formats_have_names_of_their_own() -> None:
    assert len({form.name for form in FORMATS}) == len(FORMATS) == len(INPUT_FORMATS) - 1
    assert all(sign == sign.lower() for form in FORMATS for sign in form.signs)


FACTIVA = (
    "\nHD   Harbour strike ends\nWC   40 words\nPD   5 March 2019\nSN   The Tolling Courier\nSC   TOLC\nLA   English\n"
    'LP   \nThe strike ended on Monday. "We got it," said Wim Kok.\n\nAN   Document TOLC000020190305ef3500001\n\n'
)
PROQUEST = (
    "____________________________________________________________\n\nWall falls in harbour\n\nAuthor: Reyes, Ana\n\n"
    "Full text: A wall fell on Monday, and nobody was hurt by it.\n\nPublication title: Tolling Tribune\n\n"
    "ProQuest document ID: 77001\n\n____________________________________________________________\n"
)
PROSE = "The council met on Monday evening and put off its vote on the bridge, to the anger of many who had come.\n\n"


@pytest.mark.parametrize(
    ("text", "formats"),
    [
        (nexis(STORY, STORY) + FACTIVA, ["nexis", "nexis", "factiva"]),
        (FACTIVA + nexis(STORY, STORY), ["factiva", "nexis", "nexis"]),
        pytest.param(
            nexis(STORY) + PROQUEST,
            ["nexis", "proquest"],
            marks=pytest.mark.xfail(strict=True, reason="ProQuest takes what stands above its first rule for its own"),
        ),
        (FACTIVA + nexis(STORY) + FACTIVA, ["factiva", "nexis", "factiva"]),
    ],
    ids=["Nexis first", "Factiva first", "ProQuest last", "between"],
)
def test_exports_of_several_services_in_one_text(text: str, formats: list[str]) -> None:
    results = [result_of(source) for source in parts_of(text)]
    assert [result["archive"]["format"] for result in results] == formats
    assert not {COUNT, "archive-article"} & {w["code"] for result in results for w in result["warnings"]}
    for result in results:
        for span in (result["headline"], *result["body"]):
            assert text[span["start"] : span["end"]] == span["text"]


@pytest.mark.parametrize(
    ("text", "warned"),
    [
        ("Bridge vote put off\n\nBy Ann Fisk\n\n" + 3 * PROSE + nexis(STORY, STORY), [True, False]),
        (FACTIVA + FACTIVA + "Bridge vote put off\n\n" + 3 * PROSE, [False, True]),
        ("Results for: bridge AND vote\n" + 20 * "The Tolling Courier, 3 May, page 4\n" + nexis(STORY), [False]),
    ],
    ids=["above", "below", "a cover"],
)
def test_a_story_beside_an_export_is_not_lost_in_silence(text: str, warned: list[bool]) -> None:
    assert ["archive-article" in dict(source.remarks) for source in parts_of(text)] == warned


def test_each_export_in_a_text_states_its_own_number() -> None:
    sources = parts_of(2 * nexis(STORY, STORY))
    assert len(sources) == 4 and not any(source.remarks for source in sources)
    assert [code for code, _ in parts_of(nexis(STORY, STORY, of=3) + nexis(STORY, STORY))[0].remarks] == [COUNT]


def test_a_carriage_return_alone_ends_a_line() -> None:
    text = nexis(STORY, STORY)
    old = [result_of(source) for source in parts_of(text.replace("\n", "\r"))]
    for result, now in zip(old, (result_of(source) for source in parts_of(text)), strict=True):
        assert result["headline"]["text"] == now["headline"]["text"]
        assert [block["text"] for block in result["body"]] == [block["text"] for block in now["body"]]


def test_a_format_that_does_not_fit_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(nexis(STORY), "utf-8")
    ran = newsparse(str(tmp_path / "a.txt"), "--json", "--input-format", "factiva-text")
    assert b"a.txt: no article of Factiva was found; without --input-format factiva-text" in ran.stderr


def test_a_wrong_number_is_told_without_being_asked_for(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(nexis(STORY, of=9), "utf-8")
    assert b"the export says that it holds 9 articles; 1 were found" in newsparse(str(tmp_path / "a.txt")).stderr
