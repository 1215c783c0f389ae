"""Factiva, ProQuest and Europresse: what each says of an article, in every form in which it gives it."""

import random
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse.contract.result import make_result
from newsparse.errors import InputError
from newsparse.inputs import Input
from newsparse.inputs.archives import FORMATS, open_export, recognise, split_export
from newsparse.inputs.sources import to_source
from newsparse.pipeline import read_document
from newsparse.text.source import make_source

from .laws import spans

FIRST = 'The old harbour bridge reopened on Friday. "It was time," Mayor Tom Lund said.'
SECOND = 'Section: so the plan of 1974 calls the stretch. "The rest can wait," he said.'
PROXY = "https://proxy.example.edu/login?url=https://www.proquest.com/newspapers/x/docview/{}/se-2?accountid=12345"


def factiva_codes(n: int) -> str:
    lines = [
        "SE  Local",
        f"HD  Bridge {n}: open again",
        "BY  Ann Fisk",
        "WC  1,234 words",
        f"PD  {n} March 2019",
        "ET  09:30",
        "SN  The Tolling Courier",
        "SC  TOLC",
        "ED  1; Late",
        f"PG  B{n}",
        "LA  English",
        "CY  (c) 2019 The Tolling Courier",
        f"LP  {FIRST}",
        f"TD  {SECOND}",
        "CO  tolpor : Tolling Port | ferry : Tolling Ferries Ltd.",
        "NS  gdis : Disasters/Accidents | gcat : Political/General News",
        "PUB Tolling Press Ltd.",
        f"AN  Document TOLC00002019030{n}ef340000{n}",
    ]
    return "\n\n".join(lines)


FACTIVA_CODES = "\n\n\f".join([factiva_codes(1), factiva_codes(2), "Search Summary\n\nText\tbridge\nFolder\tMara's"])


def factiva_lines(n: int, words: str, day: str, language: str, document: str, owner: str = "© 2019") -> str:
    head = ["Local", f"Bridge {n}: open again", "Ann Fisk", words, day, "The Tolling Courier", "TOLC", f"B{n}"]
    end = ["Tolling Press Ltd.", f"{document} TOLC00002019030{n}ef340000{n}"]
    return "\n".join([*head, language, owner]) + f"\n\n{FIRST}\n\n{SECOND}\n\n" + "\n\n".join(end)


FACTIVA_LINES = "\n\f".join(
    [
        factiva_lines(1, "1,234 words", "1 March 2019", "English", "Document"),
        factiva_lines(2, "1.234 Wörter", "2 März 2019", "Deutsch", "Dokument", ""),
        "Page 4 of 4 © 2019 Factiva, Inc. All rights reserved.",
    ]
)


def factiva_article(n: int, last: bool) -> str:
    kind = "lastarticle" if last else "article"
    return (
        f'<div id="article-TOLC00002019030{n}ef340000{n}" class="{kind}"><div class="article enArticle"><p>\n</p>'
        f"<div>Local</div>\n<div id='hd'><span class='enHeadline'>{n}) Bridge {n}: <b>open</b> again</span>\n</div>"
        f'<div class="author">Ann Fisk </div><div>1,234 words</div><div>{n} March 2019</div><div>09:30</div>'
        "<div>The Tolling Courier</div><div>TOLC</div><div>1; Late</div>"
        f"<div>B{n}</div><div>English</div><div>(c) 2019 The Tolling Courier </div>\n<p></p>"
        f'<p class="articleParagraph enarticleParagraph">{FIRST}</p>\n'
        f'<p class="articleParagraph enarticleParagraph">{SECOND.replace("plan", "plan[http://example.org/p]")}</p>'
        f"<p>Tolling Press Ltd.</p><p>Document TOLC00002019030{n}ef340000{n}</p></div></div><br>"
    )


FACTIVA_HTML = (
    '<html><head><title>Factiva</title></head><body><form action="/mara"><input type="hidden" value="session-mara">'
    f"</form>{factiva_article(1, False)}{factiva_article(2, True)}<table><tr><td>Search Summary</td>"
    f"</tr></table></body>"
)


def factiva_table(n: int) -> str:
    rows = [line.split(maxsplit=1) for line in factiva_codes(n).split("\n\n")]
    cells = "".join(
        f"<tr><td class='index'><b>{code}</b>&nbsp;</td><td><p>{value}</p></td></tr>" for code, value in rows
    )
    return f"<div class='article enArticle'><table>{cells}</table></div>"


FACTIVA_TABLES = f"<html><head><title>Factiva</title></head><body>{factiva_table(1)}{factiva_table(2)}</body></html>"


def factiva_element(n: int) -> str:
    return (
        f"<article><accessionNo>TOLC00002019030{n}ef340000{n}</accessionNo><copyright>(c) 2019 The Tolling Courier"
        f"</copyright><headline><paragraph>Bridge {n}: <hlt>open</hlt> again</paragraph></headline><byline>Ann Fisk"
        f"</byline><leadParagraph><paragraph>{FIRST}</paragraph></leadParagraph><tailParagraphs><paragraph>{SECOND}"
        f"</paragraph></tailParagraphs><pages>B{n}</pages><publicationDate><dateTime>2019-03-0{n}T01:35:58Z</dateTime>"
        "</publicationDate><sourceName>The Tolling Courier</sourceName><sectionName>Local</sectionName>"
        '<company code="tolpor"><name>Tolling Port</name></company><wordCount>1234</wordCount></article>'
    )


FACTIVA_XML = (
    '<?xml version="1.0"?><PPSResponse><ppsArticleResponse xmlns="http://global.factiva.com/pps/2.0">'
    f"<ppsarticle>{factiva_element(1)}</ppsarticle><ppsarticle>{factiva_element(2)}</ppsarticle>"
    "</ppsArticleResponse></PPSResponse>"
)


def proquest(n: int) -> str:
    lines = [
        f"Document {n} of 2",
        f"Bridge {n}: open again",
        "Author: Fisk, Ann",
        PROXY.format(77000 + n),
        "Abstract: None available.",
        "Links: https://example.primo.exlibrisgroup.com/openurl?institution=EXAMPLE",
        f"Full text: {FIRST}\n{SECOND}\nCAPTION: The bridge on Friday.",
        "Subject: Bridges; Storms",
        "Company / organization: Name: Tolling Port; NAICS: 488310; Name: Tolling Ferries; NAICS: 483212",
        f"Title: Bridge {n}: open again",
        "Publication title: The Tolling Courier; Tolling, Ont.",
        f"First page: B{n}",
        "Publication year: 2019",
        f"Publication date: Mar {n}, 2019",
        "Section: Local",
        "Publisher: Tolling Press Ltd.",
        "Word count: 1234",
        f"ProQuest document ID: {77000 + n}",
        f"Document URL: {PROXY.format(77000 + n)}",
        "Copyright: Copyright Tolling Press Mar 1, 2019",
        "Last updated: 2024-09-22",
        "Database: Canadian Newsstream",
    ]
    return "\n\n".join(lines)


RULE = "_" * 60
PROQUEST_FOOT = (
    "Contact us at: http://about.proquest.com/go/pqissupportcontact\nDatabase copyright © 2026 ProQuest LLC."
)
PROQUEST_TEXT = f"{RULE}\n\n" + f"\n\n{RULE}\n\n".join([proquest(1), proquest(2), PROQUEST_FOOT])


def proquest_spanish(n: int) -> str:
    labels = {
        "Document 1 of": "Documento 1 de",
        "Document 2 of": "Documento 2 de",
        "Author": "Autor",
        "Abstract": "Resumen",
        "Links": "Enlaces",
        "Full text": "Texto completo",
        "Subject": "Materia",
        "Company / organization": "Empresa / organización",
        "Title": "Título",
        "Publication title": "Título de publicación",
        "First page": "Primera página",
        "Publication year": "Año de publicación",
        "Publication date": "Fecha de publicación",
        "Publisher": "Editorial",
        "Word count": "Número de palabras",
        "ProQuest document ID": "ID del documento de ProQuest",
        "Document URL": "URL del documento",
        "Last updated": "Última actualización",
        "Database": "Base de datos",
    }
    text = proquest(n).replace("\nSection: Local", "\nSección: Local")
    for label in sorted(labels, key=len, reverse=True):
        text = text.replace(f"\n{label}: ", f"\n{labels[label]}: ").replace(f"{label} 2\n", f"{labels[label]} 2\n")
    return text


PROQUEST_SPANISH = f"{RULE}\n\n" + f"\n\n{RULE}\n\n".join([proquest_spanish(1), proquest_spanish(2)])


def proquest_element(n: int) -> str:
    top, story, below = proquest(n).split("\n\n", 1)[1], FIRST, SECOND
    fields = [line for line in top.split("\n\n") if not line.startswith("Full text")]
    at = next(k for k, line in enumerate(fields) if line.startswith("Subject"))
    made = []
    for k, line in enumerate(fields):
        label, colon, value = line.partition(": ")
        if k == at:
            made.append(f"<p><strong>Full text: </strong><text><p>{story}</p>\n<p>{below}</p></text></p>")
        known = colon and not line.startswith(("http", "Bridge"))
        made.append(f"<p><strong>{label}: </strong>{value}</p>" if known else f"<p>{line}</p>")
    return f'<div><a name="DocID_MSTAR_{77000 + n}"></a>{"".join(made)}</div>'


PROQUEST_HTML = (
    "<html><head><title>ProQuest Export</title></head><body><div>Mara Mayer sent you the following:</div>"
    f"{proquest_element(1)}{proquest_element(2)}<p>Contact ProQuest</p></body></html>"
)


def mail(text: str, kind: str) -> str:
    import quopri

    encoded = quopri.encodestring(text.encode()).decode()
    return (
        "From mara@example.edu Fri Mar  1 09:30:00 2019\nFrom: <noreply@proquest.com>\nTo: <mara@example.edu>\n"
        f"Subject: Your ProQuest Research\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=BB\n\n--BB\n"
        f"Content-Type: {kind}; charset=UTF-8\nContent-Transfer-Encoding: quoted-printable\n\n{encoded}\n--BB--\n\n"
    )


def half(text: str, n: int) -> str:
    return f"<html><body>{proquest_element(n)}</body></html>" if "<" in text else f"{RULE}\n\n{proquest(n)}"


PROQUEST_MAIL = mail(half("<", 1), "text/html") + mail(half("<", 2), "text/html")


def tdm(n: int) -> str:
    return (
        f"<RECORD><GOID>{77000 + n}</GOID><NumericDate>2019-03-0{n}</NumericDate><Obj><TitleAtt><Title>"
        f"Bridge {n}: open "
        "again</Title></TitleAtt><Contributors><Contributor ContribRole='Author'><OriginalForm>Ann Fisk</OriginalForm>"
        "</Contributor></Contributors><Terms><GenSubjTerm><GenSubjValue>Bridges</GenSubjValue></GenSubjTerm></Terms>"
        f"<PrintLocation><StartPage>B{n}</StartPage></PrintLocation></Obj><DFS><PubFrosting><Title>The Tolling Courier"
        "</Title></PubFrosting><GroupFile><Section>Local</Section></GroupFile></DFS><TextInfo><Text WordCount='1234'>"
        f"&lt;p&gt;{FIRST}&lt;/p&gt;&lt;p&gt;{SECOND}&lt;/p&gt;</Text></TextInfo></RECORD>"
    )


PROQUEST_XML = f'<?xml version="1.0"?>\n{tdm(1)}\n<?xml version="1.0"?>\n{tdm(2)}'


def europresse(n: int) -> str:
    return (
        '<article><header><div class="rdp__DocPublicationName"><span class="DocPublicationName">'
        "The Tolling Courier, no. "
        f'22{n}</span></div><span class="DocHeader">Local, vendredi {n} mars 2019<span> 1234 mots</span>'
        f", p. B{n}</span>"
        f'<div class="titreArticle"><p class="titreArticleVisu rdp__articletitle">Bridge {n}: <mark>'
        f"open</mark> again</p>"
        '<p>Ten years on</p></div><p class="sm-margin-bottom">Ann Fisk</p></header><section>'
        '<div class="docOcurrContainer">'
        f"<p>{FIRST}</p><p>{SECOND}</p><p>Illustration(s) :</p><p>The bridge on Friday.</p></div></section><footer>"
        f'<small>© 2019 The Tolling Courier. Tous droits réservés.</small><div class="publiC-lblNodoc">'
        f"news·2019030{n}·TC·"
        f'000{n}</div><div class="txtCertificat">'
        f"Ce certificat est émis à Mara Mayer à des fins personnelles.</div></footer>"
        "</article>"
    )


EUROPRESSE = f"<!DOCTYPE html><html><body>{europresse(1)}{europresse(2)}</body></html>"


def europresse_old(n: int) -> str:
    return (
        '<table><tr><td><table id="tbHeaderImages"><tr><td id="celPublication"></td></tr></table><span class='
        f'"DocPublicationName">The Tolling Courier</span><br><span class="DocHeader">Local, </span>'
        f'<span class="DocHeader">'
        f'vendredi </span><span class="DocHeader">{n} mars 2019</span><span class="DocHeader">, p. B{n}</span><br><br>'
        f'<span class="TitreArticleVisu">Bridge {n}: open again</span><br><br>Ann Fisk<br><p></p>'
        f"{FIRST}<p></p>{SECOND}<p></p>"
        f"<b><i>© 2019 The Tolling Courier</i></b><p></p>"
        f"Numéro de document : news·2019030{n}·TC·000{n}<br><table><tr><td>"
        "Ce certificat est émis à <b>Mara Mayer</b></td></tr></table></td></tr></table>"
    )


EUROPRESSE_OLD = f"<html><body>{europresse_old(1)}<p><br>{europresse_old(2)}</body></html>"


class Export(NamedTuple):
    """An export of two articles, and what it says of them beyond headline, byline, day, publication, section, page."""

    form: str
    text: str
    words: int | None = 1234
    companies: tuple[str, ...] = ()
    number: bool = False


EXPORTS = {
    "Factiva codes": Export("factiva-text", FACTIVA_CODES, companies=("Tolling Port", "Tolling Ferries Ltd.")),
    "Factiva lines": Export("factiva-text", FACTIVA_LINES),
    "Factiva HTML": Export("factiva-html", FACTIVA_HTML, number=True),
    "Factiva tables": Export("factiva-html", FACTIVA_TABLES, companies=("Tolling Port", "Tolling Ferries Ltd.")),
    "Factiva XML": Export("factiva-xml", FACTIVA_XML, companies=("Tolling Port",)),
    "ProQuest": Export("proquest-text", PROQUEST_TEXT, companies=("Tolling Port", "Tolling Ferries"), number=True),
    "ProQuest in Spanish": Export(
        "proquest-text", PROQUEST_SPANISH, companies=("Tolling Port", "Tolling Ferries"), number=False
    ),
    "ProQuest HTML": Export("proquest-html", PROQUEST_HTML, companies=("Tolling Port", "Tolling Ferries")),
    "ProQuest mail": Export("proquest-mail", PROQUEST_MAIL, companies=("Tolling Port", "Tolling Ferries")),
    "ProQuest XML": Export("proquest-xml", PROQUEST_XML),
    "Europresse": Export("europresse", EUROPRESSE),
    "Europresse of old": Export("europresse", EUROPRESSE_OLD, words=None),
}
CHANGES: list[Callable[[str], str]] = [
    str,
    lambda text: text.replace("\n", "\r\n"),
    lambda text: "\ufeff" + text,
]


def results_of(text: str) -> list[dict[str, Any]]:
    form = recognise(text)
    assert form
    return [make_result(read_document(one)) for one in split_export(open_export(make_source(text, "export"), form))]


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("export", EXPORTS.values(), ids=EXPORTS)
def test_what_is_known_of_an_article(export: Export, change: Callable[[str], str]) -> None:
    text = change(export.text)
    form = recognise(text)
    assert form is not None and form.name == export.form
    results = results_of(text)
    assert len(results) == 2
    for n, result in enumerate(results, 1):
        archive = result["archive"]
        assert result["headline"]["text"] == f"Bridge {n}: open again"
        assert [author["name"] for author in result["byline"]["authors"]] == ["Ann Fisk"]
        assert result["published"]["edtf"][:10] == f"2019-03-0{n}"
        assert archive["publication"]["name"] == "The Tolling Courier"
        assert (archive["section"]["name"], archive["page"]["name"]) == ("Local", f"B{n}")
        assert [" ".join(part["text"].split()) for part in result["body"]] == [FIRST, SECOND]
        assert archive["words"] == export.words
        assert archive["id"]
        assert tuple(one["name"] for one in archive["subjects"] if one["kind"] == "company") == export.companies
        assert archive["number"] == (n if export.number else archive["number"])
        assert len(result["quotes"]) == 2


@pytest.mark.parametrize("export", EXPORTS.values(), ids=EXPORTS)
def test_who_made_the_export_goes_out_nowhere(export: Export) -> None:
    for result in results_of(export.text):
        shown = str(result["blocks"]) + str(result["archive"]) + str(result["url"])
        for private in (
            "proxy.example",
            "accountid",
            "exlibris",
            "Mara",
            "mara",
            "http://example.org",
            "Search Summary",
        ):
            assert private not in shown


@pytest.mark.parametrize("export", EXPORTS.values(), ids=EXPORTS)
def test_quotes_are_those_of_the_article_alone(export: Export) -> None:
    alone = make_result(read_document(make_source(f"Bridge 1: open again\n\n{FIRST}\n\n{SECOND}\n")))

    def said(result: dict[str, Any]) -> list[tuple[str, str | None]]:
        return [(quote["text"], quote["speaker"] and quote["speaker"]["name"]) for quote in result["quotes"]]

    assert said(results_of(export.text)[0]) == said(alone)


def test_pictures_and_notes_are_no_story() -> None:
    for text in (PROQUEST_TEXT, EUROPRESSE):
        images = results_of(text)[0]["images"]
        assert [image["caption"]["text"] for image in images] == ["The bridge on Friday."]
    assert [one["text"] for one in results_of(EUROPRESSE)[0]["deck"]] == ["Ten years on"]


def test_a_rule_in_a_story_divides_nothing() -> None:
    results = results_of(PROQUEST_TEXT.replace(f"\n{SECOND}", f"\n{RULE}\n\n{SECOND}"))
    assert [result["headline"]["text"] for result in results] == ["Bridge 1: open again", "Bridge 2: open again"]


def test_a_headline_that_stands_twice_is_read_once() -> None:
    text = PROQUEST_TEXT.replace("\n\nBridge 1: open again", "\n\nHarbour is open: Harbour is open", 1)
    assert results_of(text)[0]["headline"]["text"] == "Harbour is open"


def test_a_byline_of_several_is_read_as_catalogues_write_it() -> None:
    result = results_of(PROQUEST_TEXT.replace("Fisk, Ann", "Fisk, Ann; van der Lund, Tom J"))[0]
    assert [author["name"] for author in result["byline"]["authors"]] == ["Ann Fisk", "Tom J van der Lund"]


@pytest.mark.parametrize(
    ("top", "headline", "byline"),
    [
        ("Brücke auf\nJörn Hasselmann", "Brücke auf", "Jörn Hasselmann"),
        ("Local\nBridge opens after ten years", "Bridge opens after ten years", None),
        ("Bridge opens after ten years\nAnn Fisk", "Bridge opens after ten years", "Ann Fisk"),
        ("City\nLocal\nBridge opens after ten years", "Bridge opens after ten years", None),
        ("3) Bridge opens", "Bridge opens", None),
    ],
)
def test_lines_above_the_words(top: str, headline: str, byline: str | None) -> None:
    result = results_of(FACTIVA_LINES.replace("Local\nBridge 1: open again\nAnn Fisk", top))[0]
    assert result["headline"]["text"] == headline
    assert (result["byline"] and result["byline"]["text"]) == byline


@pytest.mark.parametrize(
    ("header", "section", "page", "day"),
    [
        ("vendredi 1 mars 2019, Local, p. B1", "Local", "B1", "2019-03-01"),
        ("News, Friday, March 1, 2019, p. A5", "News", "A5", "2019-03-01"),
        ("Économie et société, lundi 4 mars 2019 - 08:15 456 mots", "Économie et société", None, "2019-03-04"),
        ("Local, p. 12", "Local", "12", "2019-03-01"),
    ],
)
def test_the_header_of_europresse(header: str, section: str, page: str | None, day: str) -> None:
    was = "Local, vendredi 1 mars 2019<span> 1234 mots</span>, p. B1"
    result = results_of(EUROPRESSE.replace(was, header))[0]
    archive = result["archive"]
    assert (archive["section"]["name"], archive["page"] and archive["page"]["name"]) == (section, page)
    assert result["published"]["edtf"][:10] == day


def test_the_time_in_the_header_of_europresse_has_a_zone() -> None:
    was = "Local, vendredi 1 mars 2019<span> 1234 mots</span>, p. B1"
    (result, *_) = results_of(EUROPRESSE.replace(was, "vendredi 1 mars 2019 - 10:33 UTC +01:00 340 mots"))
    assert (result["published"]["edtf"], result["archive"]["section"]) == ("2019-03-01T10:33+01:00", None)


@pytest.mark.parametrize("code", ["T", "J", "TOLC"])
def test_the_code_of_a_source_is_no_edition(code: str) -> None:
    archive = results_of(FACTIVA_LINES.replace("\nTOLC\n", f"\n{code}\n"))[0]["archive"]
    assert (archive["edition"], archive["page"]["name"]) == (None, "B1")


def test_a_mail_may_begin_a_line_with_from() -> None:
    text = PROQUEST_MAIL.replace("\n--BB--", "\n\nFrom Toronto with love, 1 March 2019\n--BB--")
    assert len(results_of(text)) == 2
    plain = mail(f"{RULE}\n\n{proquest(1)}\n\n{RULE}\n\n{proquest(2)}", "text/plain")
    assert [result["headline"]["text"] for result in results_of(plain)] == [
        "Bridge 1: open again",
        "Bridge 2: open again",
    ]


@pytest.mark.parametrize("words", ["2.029 vocables", "2029 слова", "2 029 字", "2,029 words"])
@pytest.mark.parametrize("text", [FACTIVA_HTML, FACTIVA_LINES], ids=["HTML", "text"])
def test_words_are_counted_in_any_language(text: str, words: str) -> None:
    result = results_of(text.replace("1,234 words", words))[0]
    assert result["published"]["edtf"][:10] == "2019-03-01"
    assert result["archive"]["words"] == 2029
    assert result["archive"]["publication"]["name"] == "The Tolling Courier"


def test_html_without_its_reader_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "lxml.html", None)
    with pytest.raises(InputError, match=r"a\.html: is an export in HTML; pip install"):
        to_source(Input(Path("a.html"), "a.html"), FACTIVA_HTML.encode())


@pytest.mark.parametrize("text", [FACTIVA_XML, PROQUEST_XML], ids=["Factiva", "ProQuest"])
def test_entities_are_refused(text: str) -> None:
    root = "PPSResponse" if "PPSResponse" in text else "RECORD"
    bomb = f'<!DOCTYPE {root} [<!ENTITY a "aaaaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    with pytest.raises(InputError, match=r"bomb\.xml: .*entities"):
        to_source(Input(Path("bomb.xml"), "bomb.xml"), text.replace('"1.0"?>', f'"1.0"?>{bomb}', 1).encode())


@pytest.mark.parametrize(
    "text",
    [
        "Factiva said on Friday that 1,234 words\nwere counted.\n4 March 2019 was the day.",
        "Title: A life\nAuthor: Ann Fisk\nPublication date: 2019\n\nProQuest bought the archive, she wrote.",
        "<html><article id='article-12'><h1>ProQuest and Factiva merge</h1><p>It rained.</p></article></html>",
        "From: ann@example.org\nSubject: lunch\n\nThe ProQuest people will be there.",
        "HD and WC are codes.\n\nSN is another. PD, too.",
    ],
)
def test_what_only_names_a_service_is_no_export(text: str) -> None:
    assert recognise(text) is None


def mutated(text: str, seed: int, what: str) -> str:
    chance, lines = random.Random(seed), text.split("\n")
    if what == "cut":
        return text[: chance.randrange(len(text))]
    if what == "order":
        chance.shuffle(lines)
    elif what == "missing":
        lines = [line for line in lines if chance.random() > 0.2]
    elif what == "twice":
        lines = [line for line in lines for _ in range(chance.choice((1, 1, 2)))]
    else:
        spaces = [n for n, char in enumerate(text) if char == " "]
        for n in sorted(chance.sample(spaces, len(spaces) // 8), reverse=True):
            text = text[:n] + "\n" + text[n + 1 :]
        return text
    return "\n".join(lines)


@pytest.mark.parametrize("name", EXPORTS)
@given(seed=st.integers(0, 10**6), what=st.sampled_from(("cut", "order", "missing", "twice", "width")))
@settings(max_examples=20)
def test_every_span_holds_whatever_has_befallen_an_export(name: str, seed: int, what: str) -> None:
    text = mutated(EXPORTS[name].text, seed, what)
    form = next(form for form in FORMATS if form.name == EXPORTS[name].form)
    source = open_export(make_source(text, "export"), form)
    for one in split_export(source):
        for span in spans(make_result(read_document(one))):
            assert 0 <= span["start"] <= span["end"] <= len(source.text)
            assert source.text[span["start"] : span["end"]] == span["text"]


@pytest.mark.parametrize("end", ["", " »", ". »", "."])
def test_no_line_of_europresse_goes_on_in_the_next(end: str) -> None:
    words = f"« C'était long », a déclaré Rob Coyle. « Et cher{end}"
    result = results_of(EUROPRESSE.replace(FIRST, "Le pont a rouvert.").replace(SECOND, words))[0]
    assert [part["text"] for part in result["body"]][-1] == words
    assert result["archive"]["id"] == "news·20190301·TC·0001"


def test_what_stands_beside_the_header_of_europresse() -> None:
    old = '<span class="DocHeader">Local, vendredi 1 mars 2019<span> 1234 mots</span>, p. B1</span>'
    new = '<span class="DocHeader">Local, vendredi 1 mars 2019</span><div>1234 mots</div><div>p. B1</div>'
    archive = results_of(EUROPRESSE.replace(old, new))[0]["archive"]
    assert (archive["words"], archive["page"]["name"], archive["section"]["name"]) == (1234, "B1", "Local")
    below = EUROPRESSE.replace("The Tolling Courier, no. 221", "The Tolling Courier • 1234 mots", 1)
    archive = results_of(below.replace("<span> 1234 mots</span>", "", 1))[0]["archive"]
    assert (archive["words"], archive["publication"]["name"]) == (1234, "The Tolling Courier")


def test_a_day_below_a_label_that_no_list_holds() -> None:
    text = PROQUEST_TEXT.replace("Publication date: ", "Published by the port on: ")
    assert results_of(text)[0]["published"]["edtf"] == "2019-03-01"


@pytest.mark.parametrize(
    ("words", "day", "document"),
    [
        ("345 слов", "1 марта 2019", "Документ"),
        ("345 słów", "1 marca 2019", "Dokument"),
        ("345 단어", "2019년 3월 1일", "문서"),
        ("345 文字", "2019年3月1日", "ドキュメント"),
    ],
)
def test_factiva_in_other_languages(words: str, day: str, document: str) -> None:
    text = factiva_lines(1, words, day, "English", document).replace(SECOND, "市長は「時が来た」と語った。")
    result = results_of(text.replace("\n\nTolling Press Ltd.", ""))[0]
    assert (result["archive"]["words"], result["published"]["edtf"][:10]) == (345, "2019-03-01")
    assert len(result["body"]) == 2
