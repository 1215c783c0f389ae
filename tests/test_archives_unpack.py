"""What is packed: compressed files, documents of office programs, and archives of them."""

import gzip
import io
import zipfile

import pytest

from newsparse.errors import InputError
from newsparse.inputs import Input
from newsparse.inputs.archives.unpack import unpack
from newsparse.inputs.sources import to_source
from newsparse.text.decoding import digest

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
X = 'xmlns:x="http://schemas.openxmlformats.org/markup-compatibility/2006"'
RUN = "<w:r><w:t>a</w:t></w:r>"
FEW = 100_000


def zipped(*members: tuple[str, bytes | str]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return stream.getvalue()


def docx(body: str, top: str = "") -> bytes:
    return zipped(
        ("[Content_Types].xml", "<Types/>"),
        ("word/header1.xml", f"<w:hdr {W}><w:p><w:r><w:t>Page 1</w:t></w:r></w:p></w:hdr>"),
        ("word/document.xml", f"{top}<w:document {W}><w:body>{body}</w:body></w:document>"),
    )


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


DOCUMENTS = {
    "paragraphs": (paragraph("Rain.") + "<w:p/>" + paragraph("Sun &amp; wind."), "Rain.\n\nSun & wind.\n"),
    "a link": (f"<w:p><w:hyperlink>{RUN}</w:hyperlink><w:r><w:t> wall</w:t></w:r></w:p>", "a wall\n"),
    "breaks": ("<w:p><w:r><w:br/><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>", "\na\tb\nc\n"),
    "a heading's break": (
        '<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>a;</w:t><w:br/><w:t>b</w:t></w:r></w:p>', "a; b\n"),
    "a page": (paragraph("a") + '<w:p><w:r><w:br w:type="page"/></w:r></w:p>' + paragraph("b"), "a\n\n\f\nb\n"),
    "a section": (f'<w:p><w:pPr><w:sectPr><w:type w:val="nextPage"/></w:sectPr></w:pPr></w:p>{paragraph("b")}',
                  "\n\fb\n"),
    "a section on the same page": (
        f'<w:p><w:pPr><w:sectPr><w:type w:val="continuous"/></w:sectPr></w:pPr></w:p>{paragraph("b")}', "\nb\n"),
    "instructions and what was deleted": (
        "<w:p><w:r><w:instrText>HYPERLINK</w:instrText><w:delText>x</w:delText><w:t>a</w:t></w:r></w:p>", "a\n"),
    "a box that stands there twice": (
        f"<w:p><x:Choice {X}>{paragraph('a')}</x:Choice><x:Fallback {X}>{paragraph('a')}</x:Fallback></w:p>", "a\n\n"),
}  # fmt: skip


@pytest.mark.parametrize(("body", "text"), DOCUMENTS.values(), ids=DOCUMENTS)
def test_the_text_of_a_document(body: str, text: str) -> None:
    assert unpack(docx(body), "a.docx", FEW).text == text


def test_what_is_packed_is_read() -> None:
    text = "It rained in Ørsted.\n".encode()
    twice = zipped(("2.DOCX", docx(paragraph("b"))), ("__MACOSX/._2.docx", b"x"), ("1.rtf", rb"{\rtf1 a\par}"))
    assert unpack(text, "a", FEW) == (text, None)
    assert unpack(gzip.compress(text[:9]) + gzip.compress(text[9:]), "a.gz", FEW) == (text, None)
    assert unpack(zipped(("a/", b""), ("a/b.txt", text)), "a.zip", FEW) == (text, None)
    assert unpack(twice, "a.zip", FEW).text == "b\n\n\fa\n"
    assert unpack(gzip.compress(docx(paragraph("b"))), "a.docx.gz", FEW).text == "b\n"
    assert unpack(rb"{\rtf1\ansi Caf" + b"\xe9}", "a.rtf", FEW).text == "Café"


def test_offsets_count_in_the_text_and_the_digest_is_the_files() -> None:
    for data, made in ((gzip.compress(b"It rained."), False), (docx(paragraph("It rained.")), True)):
        source = to_source(Input(None, "a"), data)
        assert (source.text.strip(), source.sha256, source.extracted) == ("It rained.", digest(data), made)


BILLION = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
REFUSED = {
    "more than it may be": (gzip.compress(b"a" * (FEW + 1)), "holds more than may be read; see --max-bytes"),
    "a bomb": (zipped(("a.txt", b"a" * (FEW + 1))), "holds more than may be read; see --max-bytes"),
    "a document that is one": (docx(paragraph("a" * FEW)), "holds more than may be read; see --max-bytes"),
    "many that are one": (
        zipped(*((f"{n}.docx", docx(paragraph("a" * (FEW // 3)))) for n in range(4))),
        "holds more than may be read; see --max-bytes",
    ),
    "torn": (gzip.compress(b"a")[:-9], "is a compressed file that cannot be read"),
    "torn archive": (docx(paragraph("a"))[:-40], "is a ZIP archive, or a document, that cannot be read"),
    "entities": (docx(paragraph("a"), BILLION), "cannot be read; it declares a type of document"),
    "no XML": (zipped(("word/document.xml", "<a>")), "is a document that cannot be read"),
    "others": (
        zipped(("a.png", b"a"), ("b.txt", b"b")),
        "is a ZIP archive of 2 files, not all of them texts or documents (a.png)",
    ),
    "all too deep": (gzip.compress(gzip.compress(gzip.compress(gzip.compress(b"a")))), "is a compressed file"),
}


@pytest.mark.parametrize(("data", "message"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_unpacked_is_refused_in_one_line(data: bytes, message: str) -> None:
    with pytest.raises(InputError) as raised:
        to_source(Input(None, "a"), data, most=FEW)
    assert str(raised.value).startswith("a") and message in str(raised.value) and "\n" not in str(raised.value)


def test_texts_of_an_archive_are_read_one_behind_the_other() -> None:
    data = zipped(("a.txt", "Rain."), ("b.txt", "Gr\u00fc\u00dfe.".encode("cp1252")), ("__MACOSX/._a.txt", b"\0"))
    assert unpack(data, "a.zip", FEW).text == "Rain.\n\fGr\u00fc\u00dfe."


def test_an_archive_of_other_files_is_named() -> None:
    with pytest.raises(InputError, match=r"not all of them texts or documents \(a.csv\); unpack it"):
        unpack(zipped(("a.csv", "a,b"), ("b.html", "<p>")), "a.zip", FEW)
    office = zipped(("mimetype", "application/x"), ("content.xml", "<x/>"))
    assert unpack(office, "a.odt", FEW).data == office


TABLE = "id,title,publication,date,content\n1,Rain,The Courier,2024-05-01,It rained.\n"


@pytest.mark.parametrize(
    "data",
    [
        TABLE.encode(),
        zipped(("a.csv", TABLE)),
        TABLE.replace(",", "\t").encode("utf-16"),
        TABLE.replace(",", ";").encode("utf-8-sig"),
    ],
    ids=["text", "zip", "UTF-16", "semicolons"],
)
def test_a_table_is_no_article(data: bytes) -> None:
    with pytest.raises(InputError, match="is a table, not a text; give it as records"):
        to_source(Input(None, "a.txt"), data)


@pytest.mark.parametrize(
    "row", ["Text, title and date, he said", "Content | Home | News", "Source: Reuters, Date: May"]
)
def test_a_line_of_a_story_is_no_row_of_names(row: str) -> None:
    assert to_source(Input(None, "a.txt"), f"{row}\n\nIt rained.\n".encode()).text.startswith(row)
