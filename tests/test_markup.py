"""Pages of HTML are read as a browser shows them, and only they: a text that holds a tag is a text."""

import sys
from pathlib import Path

import pytest

import newsparse
from newsparse import InputError
from newsparse.inputs.markup import is_page

from .test_batch import newsparse as command
from .test_batch import said

PAGE = """<!DOCTYPE html>
<html><head><title>Courier</title><style>p { color: red }</style><script>if (a < b) alert("x")</script></head>
<body><h1>Harbour opens after ten&nbsp;years</h1><p>By <a href="/fisk">Ann Fisk</a></p>
<p>The harbour
opened on <b>Monday</b>. &ldquo;It is over,&rdquo; said Rob Coyle.</p><p style="display: none">Hidden words.</p>
<ul><li>Ships come in<li>Ferries go</ul></body></html>
"""


@pytest.mark.parametrize(
    ("text", "name", "page"),
    [
        (PAGE, "", True),
        ("\n<html><p>It rained.", "", True),
        ("<!-- made by us -->\n<HTML>", "", True),
        ('<?xml version="1.0"?><html xmlns="x"><p>It rained.</p></html>', "", True),
        ("<div class='a'><p>It rained.</p></div>", "", True),
        ("It rained.<br>It rained again.", "a.HTM", True),
        ("It rained.<br>It rained again.<br>", "a.txt", False),
        ("It rained, he said, <i>again</i>.", "", False),
        ("<p> is a tag of HTML, she said.", "", False),
        ("a < b, and b > c", "a.html", False),
        ('<?xml version="1.0"?><rss><title>It rained</title></rss>', "", False),
        ("", "a.html", False),
    ],
)
def test_a_page_begins_with_tags_or_is_named_so(text: str, name: str, page: bool) -> None:
    assert is_page(text, name) is page


@pytest.fixture
def page(tmp_path: Path) -> Path:
    (path := tmp_path / "a.html").write_text(PAGE, "utf-8")
    return path


def test_offsets_count_in_the_text_that_a_page_shows(page: Path) -> None:
    article = newsparse.parse_file(page)
    shown = command(page, "--text").stdout.decode()
    assert (article.source.text, article.source.length) == ("extracted", len(shown))
    assert all(shown[block.start : block.end] == block.text for block in article.blocks)
    assert article.headline
    assert article.headline.text == "Harbour opens after ten years"
    assert [quote.text for quote in article.quotes] == ["It is over,"]
    assert not any(word in shown for word in ("Courier", "color", "alert", "Hidden", "&", "<"))


@pytest.mark.parametrize(
    "hidden",
    [
        "<div hidden>Unseen.</div>",
        '<p style="color:red; DISPLAY : none">Unseen.</p>',
        '<p style="visibility:hidden">Unseen.</p>',
        "<template><p>Unseen.</p></template>",
        "<noscript>Unseen.</noscript>",
        "<dialog><p>Unseen.</p></dialog>",
        "<div hidden><p hidden>Unseen.</p></div>",
    ],
)
def test_what_a_page_hides_is_not_in_its_text(tmp_path: Path, hidden: str) -> None:
    (path := tmp_path / "a.html").write_text(f"<html><body>{hidden} It rained.<p>It rained again.</p></body>", "utf-8")
    body = newsparse.parse_file(path).blocks
    assert [block.text for block in body] == ["It rained.", "It rained again."]


def test_what_looks_hidden_is_not(tmp_path: Path) -> None:
    (path := tmp_path / "a.html").write_text(
        '<p style="display:block">It rained.</p><dialog open>It rained again.', "utf-8"
    )
    assert [block.text for block in newsparse.parse_file(path).blocks] == ["It rained.", "It rained again."]


DATA = """<html><head><script type="application/ld+json">%s</script></head><body>
<p>Town hall sells all of its boats</p><h1>Harbour opens<br>after ten<br/>years</h1><p>Ann Fisk and Bo Lind</p>
<p>The harbour opened on Monday after ten years of work on its walls, the port authority said.</p></body></html>"""


@pytest.mark.parametrize(
    "data",
    [
        '{"@type": "NewsArticle", "headline": "Harbour opens after ten years", "author": ["Ann Fisk", "Bo Lind"]}',
        """{"@graph": [{"@type": ["ReportageNewsArticle"], "headline": "Harbour opens after ten years!",
        "author": [{"name": "Bo Lind"}, {"name": "Ann Fisk"}]}]}""",
    ],
)
def test_the_data_of_a_page_say_which_line_is_what(tmp_path: Path, data: str) -> None:
    (path := tmp_path / "a.html").write_text(DATA % data, "utf-8")
    article = newsparse.parse_file(path)
    assert article.headline
    assert article.headline.text == "Harbour opens after ten years"
    assert article.byline
    assert [author.name for author in article.byline.authors] == ["Ann Fisk", "Bo Lind"]


@pytest.mark.parametrize(
    "data", ["", "{", "[1, null]", '{"@type": "Article", "headline": 7, "author": {}}', "[" * 9999]
)
def test_data_that_are_none_say_nothing(tmp_path: Path, data: str) -> None:
    (path := tmp_path / "a.html").write_text(DATA % data, "utf-8")
    assert newsparse.parse_file(path).body


def test_a_page_from_a_pipe_is_read_as_well(page: Path) -> None:
    assert command("--text", data=PAGE.encode()).stdout == command(page, "--text").stdout


@pytest.mark.parametrize("charset", ["iso-8859-2", "windows-1251", "no-such-thing", "utf-8"])
def test_a_page_says_its_encoding(tmp_path: Path, charset: str) -> None:
    codec, words = {"windows-1251": ("cp1251", "Дождь")}.get(charset, ("iso-8859-2", "Łódź"))
    codec = "utf-8" if charset in ("no-such-thing", "utf-8") else codec
    path = tmp_path / "a.html"
    path.write_bytes(f"<html><meta charset='{charset}'><p>{words} is wet, he said.</p></html>".encode(codec))
    assert words in command(path, "--text").stdout.decode()


def test_without_the_extra_one_line_says_what_to_install(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "inscriptis", None)
    with pytest.raises(InputError, match=r'is HTML; pip install "newsparse\[html\]" reads it') as raised:
        newsparse.parse_file(page)
    assert raised.value.failure.code == "html"


@pytest.mark.parametrize(
    "hostile", ["<div>" * 20_000, "<table><tr><td>" * 3_000, "<p>" + "a<b" * 50_000, "<html>\0\x01</p></html>"]
)
def test_pages_that_mean_harm_are_read_or_refused(tmp_path: Path, hostile: str) -> None:
    (path := tmp_path / "a.html").write_text(f"<html><p>It rained.</p>{hostile}", "utf-8")
    try:
        assert newsparse.parse_file(path).source.text == "extracted"
    except InputError as error:
        assert error.failure.code in ("html", "not-text")


@pytest.mark.parametrize(
    ("text", "warned"),
    [
        ("It rained.<br>It rained again.", True),
        ("It <b>rained</b>.", True),
        ("She wrote <i> once.", False),
        ("It rained. <3", False),
        ("# Rain\n\n**It** <b>rained</b> [here](https://a.example/).<br>It **stopped**.", False),
    ],
)
def test_tags_in_a_text_are_read_as_text_with_a_warning(text: str, warned: bool) -> None:
    article = newsparse.parse(text)
    assert ("markup" in {warning.code for warning in article.warnings}) is warned
    assert article.source.text == "given"


def test_the_text_of_texts_is_written_as_it_was_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("\ufeffÉté\r\n\r\nIl pleut.".encode())
    assert command(tmp_path / "a.txt", "--text").stdout == "Été\r\n\r\nIl pleut.".encode()
    command(tmp_path / "a.txt", "--text", "-o", f"{tmp_path}/out/")
    assert (tmp_path / "out" / "a.text").read_bytes() == "Été\r\n\r\nIl pleut.".encode()
    refused = command(tmp_path / "a.txt", "--text", "--only", "quotes")
    assert (refused.returncode, "--only: goes with" in said(refused)[0]) == (2, True)
