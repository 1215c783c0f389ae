"""Exports of Nexis: the text and HTML of the old service, documents of the new one, in the languages of interfaces."""

from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsparse import parse
from newsparse.errors import InputError
from newsparse.inputs import Input
from newsparse.inputs.archives import recognise
from newsparse.inputs.several import split_source
from newsparse.inputs.sources import to_source
from newsparse.runs.options import Options
from newsparse.runs.work import parse_source
from newsparse.text.source import Source

from .laws import check_quote, check_speakers, spans
from .test_archives_unpack import docx, zipped

STORY = """\
PORT ELLERY, March 4 -- A forty-metre stretch of the harbour wall collapsed on
Sunday night, sending two fishing boats to the bottom of the basin.

"We heard a crack like a gun and then the lamps went out," said Tom Aubrey, who
owns one of the boats.

Section: that was how the old plan named the stretch. "It was rated sound,"
Council engineer Ruth Okafor said.
"""
FIRST = "PORT ELLERY, March 4 -- A forty-metre stretch of the harbour wall collapsed on"


def centred(*lines: str) -> str:
    return "\n".join(line.center(78).rstrip() for line in lines) + "\n\n"


COVER = """\
Download Request: Selected Items: 1-2
Time Of Request: Friday, March 20, 2020  16:51:31

Send To:
NOBODY, N
LIBRARY OF NOWHERE
Terms: (harbour wall)

"""
ENGLISH = (
    centred("3 of 50 DOCUMENTS") + centred("The Ellery Courier") + centred("March 5, 2019 Tuesday", "2 Star Edition")
    + "Harbour wall gives way;\nTwo boats are lost\n\nBYLINE: Mara Lindqvist\n\nSECTION: NEWS; Pg. 4\n\n"
    "LENGTH: 101  words\n\nDATELINE: PORT ELLERY\n\nHIGHLIGHT: It had been inspected in January.\n\n\n"
    + STORY + "\nLOAD-DATE: June 5, 2021\n\nLANGUAGE: ENGLISH\n\nGRAPHIC: Two boats lie on the bottom.\nIAN MERCER\n\n"
    "A lamp.\n\nPUBLICATION-TYPE: Newspaper\n\nSUBJECT: HARBORS & PORTS (90%); STORMS (89%)\n\n\n"
    + centred("Copyright 2019 Ellery Media Ltd", "All Rights Reserved")
)  # fmt: skip
FLAT = "3 of 50 DOCUMENTS\n\nThe Ellery Courier\n\nMarch 5, 2019 Tuesday\n\nHarbour wall gives way\n\n"
KNOWN = {"number": 3, "of": 50, "publication": "The Ellery Courier", "published": "2019-03-05"}
NAMED = ("publication", "edition", "section", "page")
FULL = {
    **KNOWN,
    "edition": "2 Star Edition",
    "headline": "Harbour wall gives way; Two boats are lost",
    "byline": "Mara Lindqvist",
    "section": "NEWS; Pg. 4",
    "page": "4",
    "words": 101,
    "deck": ["It had been inspected in January."],
    "body": FIRST,
    "load_date": "2021-06-05",
    "captions": ["Two boats lie on the bottom. IAN MERCER", "A lamp."],
    "copyright": "Copyright 2019 Ellery Media Ltd All Rights Reserved",
    "subjects": [("HARBORS & PORTS", "subject", 90), ("STORMS", "subject", 89)],
}

DOCUMENTS: dict[str, tuple[str, dict[str, Any]]] = {
    "English": (ENGLISH, FULL),
    "German": (
        centred("Dokument 3 von 50") + centred("Ellery-Zeitung") + centred("Dienstag 5. März 2019")
        + "Hafenmauer bricht\n\nAUTOR: Mara Lindqvist\n\nRUBRIK: LOKALES; S. 7 Ausg. 167\n\nLÄNGE: 306 Wörter\n\n"
        "HIGHLIGHT: Zwei Boote sanken.\n\nDie Mauer ist am Sonntag auf vierzig Metern eingestürzt.\n\n"
        "UPDATE: 6. März 2019\n\nSPRACHE: GERMAN; DEUTSCH\n\nGRAFIK: Zwei Boote.\n\nPUBLICATION-TYPE: Zeitung\n\n"
        "ZEITUNGS-CODE: ELZ\n\n\n" + centred("Copyright 2019 Ellery Verlag", "Alle Rechte Vorbehalten"),
        {"number": 3, "of": 50, "publication": "Ellery-Zeitung", "published": "2019-03-05", "words": 306,
         "headline": "Hafenmauer bricht", "byline": "Mara Lindqvist", "page": "7", "deck": ["Zwei Boote sanken."],
         "body": "Die Mauer ist am Sonntag", "load_date": "2019-03-06", "captions": ["Zwei Boote."]},
    ),
    "French": (
        centred("Document 3 de 50") + centred("Le Courrier") + centred("5 mars 2019")
        + "Le mur du port cède\n\nAUTEUR: Mara Lindqvist\n\nRUBRIQUE: ECONOMIE; Pg. 9\n\nLONGUEUR: 543 mots\n\n"
        "ENCART: Deux bateaux perdus.\n\n\nLe mur s'est effondré dimanche soir.\n\nDATE-CHARGEMENT: 06 mars 2019\n\n"
        "LANGUE: FRENCH; FRANÇAIS\n\nTYPE-PUBLICATION: Quotidien\n\nCODE-REVUE: COUR\n\n\n"
        + centred("Copyright 2019 Le Courrier", "tous droits réservés"),
        {"number": 3, "of": 50, "publication": "Le Courrier", "published": "2019-03-05", "byline": "Mara Lindqvist",
         "headline": "Le mur du port cède", "page": "9", "words": 543, "deck": ["Deux bateaux perdus."],
         "body": "Le mur s'est effondré", "load_date": "2019-03-06"},
    ),
    "Dutch, with labels for all": (
        centred("3 van 50 DOCUMENTEN") + centred("Het Ellery Dagblad") + centred("5 maart 2019 dinsdag")
        + "KOP: Havenmuur bezweken\n\nAUTEUR: Mara Lindqvist\n\nRUBRIEK: Stad; Blz. 9\n\nLENGTE: 1.101 woorden\n\n"
        "TEKST:\nDe muur is zondag ingestort.\n\nTAAL: DUTCH; NEDERLANDS\n\nLOAD-DATE: 6 maart 2019\n",
        {"number": 3, "of": 50, "publication": "Het Ellery Dagblad", "published": "2019-03-05", "page": "9",
         "headline": "Havenmuur bezweken", "byline": "Mara Lindqvist", "words": 1101, "body": "De muur is zondag"},
    ),
    "Spanish": (
        centred("Documento 3 de 50") + centred("El Correo de Ellery") + centred("5 marzo 2019 martes")
        + "Cede el muro del puerto\n\nAUTOR: Mara Lindqvist\n\nSECCIÓN: Local; Pág. 12\n\nLONGITUD: 101 palabras\n\n"
        "El muro se derrumbó el domingo.\n\nFECHA-CARGA: 6 marzo 2019\n\nIDIOMA: SPANISH; ESPAÑOL\n",
        {"number": 3, "of": 50, "publication": "El Correo de Ellery", "published": "2019-03-05", "page": "12",
         "headline": "Cede el muro del puerto", "byline": "Mara Lindqvist", "words": 101, "body": "El muro se"},
    ),
    "nothing is centred": (
        FLAT + f"LENGTH: 101 words\n\n{STORY}\nLOAD-DATE: June 5, 2021\n",
        {**KNOWN, "headline": "Harbour wall gives way", "byline": None, "body": FIRST, "load_date": "2021-06-05"},
    ),
    "an unlabelled byline, no length": (
        centred("3 of 50 DOCUMENTS") + centred("The Ellery Courier") + centred("March 5, 2019 Tuesday")
        + f"Harbour wall gives way\n\nBy Mara Lindqvist\n\nSECTION: NEWS\n\n{STORY}\nLANGUAGE: ENGLISH\n",
        {**KNOWN, "headline": "Harbour wall gives way", "byline": "By Mara Lindqvist", "body": FIRST, "page": None},
    ),
    "a label in the line of the story": (
        centred("3 of 50 DOCUMENTS") + centred("The Ellery Courier") + centred("March 5, 2019 Tuesday")
        + f"HEADLINE: Harbour wall gives way\n\nLENGTH: 101 words\n\nBODY: {STORY}\nLOAD-DATE: March 6, 2019\n",
        {**KNOWN, "headline": "Harbour wall gives way", "body": FIRST, "paragraphs": 3},
    ),
    "paragraphs that are indented, a table": (
        centred("3 of 50 DOCUMENTS") + centred("The Ellery Courier") + centred("March 5, 2019 Tuesday")
        + "Harbour wall gives way\n\nLENGTH: 101 words\n\n\n     A forty-metre stretch of the harbour wall collapsed on"
        " Sunday night,\nsending two boats to the bottom.\n\n     North   40 metres\n\nLOAD-DATE: March 6, 2019\n",
        {**KNOWN, "headline": "Harbour wall gives way", "body": "A forty-metre stretch", "paragraphs": 2},
    ),
    "no label above the story": (
        centred("3 of 50 DOCUMENTS") + centred("The Ellery Courier") + centred("March 5, 2019 Tuesday")
        + f"Harbour wall gives way\n\n{STORY}\nLOAD-DATE: March 6, 2019\n",
        {**KNOWN, "headline": "Harbour wall gives way", "byline": None, "body": FIRST},
    ),
    "headline above the date, labels below the story": (
        centred("3 of 50 DOCUMENTS") + centred("Agency of Ellery")
        + "LEAD: 5 March 2018 plan was wrong: wall gives way\n\n"
        + centred("March 5, 2019, Tuesday", "23:22 Central European Time")
        + f"{STORY}\nSECTION: Politics\n\nLENGTH: 101 words\n\nLOAD-DATE: May 8, 2019\n",
        {**KNOWN, "publication": "Agency of Ellery", "words": 101, "section": "Politics", "body": FIRST,
         "headline": "LEAD: 5 March 2018 plan was wrong: wall gives way"},
    ),
    "a transcript": (
        centred("3 of 50 DOCUMENTS") + centred("The Ellery Courier")
        + centred("Prepared by a service of Ellery, which takes sole responsibility for all", "of the transcript.")
        + centred("March 5, 2019 Tuesday") + centred("SHOW: HARBOUR TODAY 7:00 PM EST")
        + "Wall Gives Way; Boats Lost\n\nBYLINE: Mara Lindqvist, Tom Aubrey\n\nGUESTS: Ruth Okafor\n\n"
        "LENGTH: 12567  words\n\n\nMARA LINDQVIST, HOST: Tonight, the harbour wall.\n\nRUTH OKAFOR: It was sound.\n\n"
        "LOAD-DATE: March 6, 2019\n\nTRANSCRIPT: 030501EL.V12\n\nPUBLICATION-TYPE: Transcript\n",
        {**KNOWN, "headline": "Wall Gives Way; Boats Lost", "byline": "Mara Lindqvist, Tom Aubrey", "words": 12567,
         "body": "MARA LINDQVIST, HOST: Tonight"},
    ),
    "copyright first, a line beside the publication, a month": (
        centred("3 of 50 DOCUMENTS") + centred("Copyright 2019 Ellery Media Ltd, All", "Rights Reserved")
        + centred("The Ellery Courier", "Harbour Report Q1 2019", "March 2019") + f"TITLE: Walls\n\n\n{STORY}\n"
        "LOAD-DATE: March 6, 2019\n",
        {**KNOWN, "published": "2019-03", "headline": "Walls", "body": FIRST,
         "copyright": "Copyright 2019 Ellery Media Ltd, All Rights Reserved"},
    ),
    "of the web": (
        centred("3 of 50 DOCUMENTS") + centred("The Ellery Courier") + centred("March 5, 2019 Tuesday 8:27 PM AEST")
        + f"Harbour wall: a timeline\n\n101 words\n\nhttps://ellery.example/wall\n\nSECTION: NEWS\n\n{STORY}",
        {**KNOWN, "headline": "Harbour wall: a timeline", "words": 101, "url": "https://ellery.example/wall",
         "body": FIRST, "published": "2019-03-05T20:27+10:00"},
    ),
    "a picture alone": (
        centred("3 of 50 DOCUMENTS") + centred("The Ellery Courier") + centred("March 5, 2019 Tuesday")
        + "Harbour outcry\n\nSECTION: NEWS; Pg. 2\n\nLANGUAGE: ENGLISH\n\nGRAPHIC: Credit: Ian Mercer; Two boats.\n",
        {**KNOWN, "headline": "Harbour outcry", "body": None, "captions": ["Credit: Ian Mercer; Two boats."]},
    ),
    "no headline": (
        centred("FOCUS - 3 of 50 DOCUMENTS") + centred("The Ellery Courier") + centred("March 5, 2019 Tuesday")
        + "LENGTH: 9 words\n\nFLASH: HARBOUR WALL GIVES WAY IN PORT ELLERY\n\nLOAD-DATE: March 6, 2019\n\n",
        {**KNOWN, "headline": None, "body": "FLASH: HARBOUR WALL GIVES WAY"},
    ),
    "labels of the body are none": (
        centred("3 of 50 DOCUMENTS") + centred("The Ellery Courier") + centred("March 5, 2019 Tuesday")
        + "Wall\n\nLENGTH: 9 words\n\nCOST: 43 million dollars. LENGTH: 19.43 meters.\n\nThe wall is told of here.\n\n"
        "LENGTH: 52 metres it was before it fell, in March.\n\nLOAD-DATE: March 6, 2019\n\n",
        {**KNOWN, "headline": "Wall", "words": 9, "body": "COST: 43 million dollars", "paragraphs": 3},
    ),
    "labels below the story that no list holds": (
        centred("3 of 50 DOCUMENTS") + centred("The Ellery Courier") + centred("March 5, 2019 Tuesday")
        + f"Wall\n\nLENGTH: 9 words\n\n{STORY}\nLAADINGS-DAG: March 6\n\nLOAD-DATE: March 6, 2019\n\nSOORT: Krant\n\n",
        {**KNOWN, "headline": "Wall", "body": FIRST},
    ),
    "a correction": (
        centred("3 of 50 DOCUMENTS") + centred("The Ellery Courier")
        + centred("March 5, 2019, Tuesday, Late Edition - Final", "Correction Appended")
        + f"Wall\n\nLENGTH: 9 words\n\n{STORY}\nCORRECTION-DATE: March 8, 2019\n\nCORRECTION:\n\nIt was 50 metres.\n\n"
        "LOAD-DATE: March 6, 2019\n\n",
        {**KNOWN, "headline": "Wall", "body": FIRST, "note": "It was 50 metres."},
    ),
    "an edition that is off the centre": (
        centred("3 of 50 DOCUMENTS") + centred("The Ellery Courier") + centred("March 5, 2019 Tuesday").rstrip("\n")
        + "\n          2 Star Edition\n\nWall Gives Way\n\nBoats Are Lost\n\nBYLINE: Mara Lindqvist\n\n"
        + f"LENGTH: 9 words\n\n{STORY}\nLOAD-DATE: March 6, 2019\n\n",
        {**KNOWN, "edition": "2 Star Edition", "headline": "Wall Gives Way", "deck": ["Boats Are Lost"],
         "byline": "Mara Lindqvist", "body": FIRST},
    ),
    "a headline of an edition": (
        centred("3 of 50 DOCUMENTS") + centred("The Ellery Courier") + centred("March 5, 2019 Tuesday")
        + f"New edition of a harbour novel\n\nBYLINE: Mara Lindqvist\n\nLENGTH: 9 words\n\n{STORY}\n"
        "LOAD-DATE: March 6, 2019\n\n",
        {**KNOWN, "edition": None, "headline": "New edition of a harbour novel", "byline": "Mara Lindqvist"},
    ),
}  # fmt: skip


def shown(source: Source) -> dict[str, Any]:
    """What a part says, as plain values."""
    archive, text = source.archive, source.text
    assert archive

    def told(kind: str) -> list[str]:
        return [" ".join(text[one.start : one.end].split()) for one in source.told if one.kind == kind]

    first = next(iter(told("body")), None)
    return {
        **archive._asdict(),
        **{name: (one := getattr(archive, name)) and one.name for name in NAMED},
        "published": archive.published and archive.published.edtf,
        "subjects": [(one.name, one.kind, one.score) for one in archive.subjects],
        "headline": next(iter(told("headline")), None),
        "byline": next(iter(told("byline")), None),
        "note": next(iter(told("note")), None),
        "deck": told("deck"),
        "captions": told("caption"),
        "body": first,
    }  # fmt: skip


def articles(data: bytes | str, name: str = "a") -> list[Source]:
    source = to_source(Input(None, name), data.encode() if isinstance(data, str) else data)
    assert source.form, "it is taken for a plain text"
    return split_source(source)


def expect(source: Source, wanted: dict[str, Any]) -> None:
    found = shown(source)
    if wanted.get("body"):
        assert (found["body"] or "").startswith(wanted["body"]), found["body"]
        found["body"] = wanted["body"]
    if "paragraphs" in wanted:
        found["paragraphs"] = len(parse_source(source, Options())["body"])
    assert {key: found[key] for key in wanted} == wanted


@pytest.mark.parametrize(("text", "wanted"), DOCUMENTS.values(), ids=DOCUMENTS)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_a_document(text: str, wanted: dict[str, Any], line_end: str) -> None:
    (source,) = articles(("\ufeff" + COVER + text).replace("\n", line_end))
    expect(source, wanted)
    result = parse_source(source, Options())
    assert "NOBODY" not in str(result) and [block["kind"] for block in result["body"]] != ["related"]
    check_told(source, result)


def check_told(source: Source, result: dict[str, Any]) -> None:
    """The results say what the export does, and nothing labelled stands in the body."""
    wanted = shown(source)
    assert [(result[key] or {}).get("text", "").split() for key in ("headline",)] == [
        (wanted["headline"] or "").split()
    ]
    assert (result["published"] or {}).get("edtf", "")[:10] == (wanted["published"] or "")[:10]
    assert (result["byline"] is None) == (wanted["byline"] is None)
    labels = {f"{field['label']}:" for field in result["archive"]["fields"]} - {"LENGTH:", "Length:", "Section:"}
    assert not [block for block in result["body"] if block["text"].startswith(tuple(labels))]


# Nexis Uni: paragraphs, of which "\f" begins a new page.
UNI_COVER = [
    "User Name: NOBODY", "Date and Time: Monday, March 4, 2026 9:12:00 AM CET", "Job Number: 00000001", "Documents (2)",
    "1. Harbour wall gives way", "Client/Matter: -None-", "Search Terms: harbour wall", "Narrowed by: ", "",
    "Content Type", "Narrowed by", "News", "Sources: The Ellery Courier; Content Type: News", "2. A story", "",
]  # fmt: skip
UNI_ENGLISH = [
    "", "Harbour wall gives way", "The Ellery Courier", "March 5, 2019 Tuesday 9:03 AM GMT", "",
    "\nCopyright 2019 Ellery Media Ltd All Rights Reserved", "Section:\xa0NEWS; Pg. 4", "Length:\xa0101 words",
    "Byline:\xa0Mara Lindqvist", "Dateline:\xa0PORT ELLERY", "Highlight:\xa0It had been inspected in January.", "Body",
    "", "", "A forty-metre stretch of the wall collapsed on Sunday night.",
    '"We heard a crack like a gun," said Tom Aubrey.', "Length: 52 metres, the wall was the longest there was.",
    "Graphic", "", "Two boats. PHOTO BY IAN MERCER", "A lamp.", "Classification", "", "Language:\xa0ENGLISH", "",
    "Publication-Type:\xa0Newspaper", "", "Journal Code:\xa0ELC", "", "Subject:\xa0HARBORS (90%); STORMS (89%)", "",
    "Load-Date:\xa0June 5, 2021", "", "", "End of Document",
]  # fmt: skip
UNI_FULL = {
    **{key: value for key, value in FULL.items() if key not in ("number", "of", "edition")},
    "headline": "Harbour wall gives way",
    "published": "2019-03-05T09:03Z",
    "body": "A forty-metre stretch",
    "paragraphs": 3,
    "captions": ["Two boats. PHOTO BY IAN MERCER", "A lamp."],
    "subjects": [("HARBORS", "subject", 90), ("STORMS", "subject", 89)],
}
HEAD = ["Harbour wall gives way", "The Ellery Courier", "March 5, 2019 Tuesday", "", "Length:\xa0101 words", "Body", ""]
FOOT = ["Load-Date:\xa0June 5, 2021", "", "End of Document"]
UNI: dict[str, tuple[list[str], dict[str, Any]]] = {
    "English": (UNI_ENGLISH, UNI_FULL),
    "a summary": (
        [*HEAD, "ABSTRACT", "The wall fell on Sunday.", "FULL TEXT", "A forty-metre stretch collapsed.", *FOOT],
        {"deck": ["The wall fell on Sunday."], "body": "A forty-metre stretch", "headline": "Harbour wall gives way"},
    ),
    "no date but that of the archive": (
        ["Wall - Correction Appended", "The Ellery Courier", "", "\n Correction Appended", "Length:\xa09 words", "Body",
         "A stretch fell.", "Correction", "", "It was 50 metres.", "Correction-Date:\xa0March 8, 2019", *FOOT],
        {"headline": "Wall - Correction Appended", "published": None, "load_date": "2021-06-05", "body": "A stretch",
         "note": "It was 50 metres.", "publication": "The Ellery Courier"},
    ),
    "a blog, an edition": (
        ["Wall", "Ellery Blogs", "The Harbour Blog", "May 2, 2002, Thursday,, FINAL EDITION", "", "Length:\xa09 words",
         "Body", "A stretch fell.", *FOOT],
        {"headline": "Wall", "publication": "Ellery Blogs", "published": "2002-05-02"},
    ),
    "German": (
        ["Hafenmauer bricht", "Ellery-Zeitung", "Dienstag 5. März 2019", "", "Copyright 2019 Ellery Verlag",
         "Rubrik:\xa0LOKALES; S. 7", "Länge:\xa0306 Wörter", "Autor:\xa0Mara Lindqvist", "Haupttext", "",
         "Die Mauer ist am Sonntag eingestürzt.", "Klassifizierung", "", "Sprache:\xa0GERMAN; DEUTSCH",
         "Ladedatum:\xa06. März 2019", "Ende des Dokuments"],
        {"headline": "Hafenmauer bricht", "publication": "Ellery-Zeitung", "published": "2019-03-05", "words": 306,
         "byline": "Mara Lindqvist", "page": "7", "body": "Die Mauer ist", "load_date": "2019-03-06", "paragraphs": 1},
    ),
    "French": (
        ["Le mur cède", "Le Courrier", "5 mars 2019", "", "Longueur:\xa0543 mots", "Auteur:\xa0Mara Lindqvist", "Corps",
         "", "Le mur s'est effondré dimanche.", "Classification", "", "Langue:\xa0FRENCH", "Sujet:\xa0PORTS (90%)",
         "Date de chargement:\xa06 mars 2019", "", "Fin du document"],
        {"headline": "Le mur cède", "published": "2019-03-05", "words": 543, "byline": "Mara Lindqvist",
         "body": "Le mur s'est", "load_date": "2019-03-06", "subjects": [("PORTS", "subject", 90)]},
    ),
    "labels of another language": (
        ["Muuri sortuu", "Elleryn Sanomat", "5. maaliskuuta 2019", "", "Pituus:\xa099 sanaa", "Osasto:\xa0UUTISET",
         "Leipäteksti", "", "Muuri sortui sunnuntaina.", "Latauspäivä:\xa06. maaliskuuta 2019", "End of Document"],
        {"headline": "Muuri sortuu", "publication": "Elleryn Sanomat", "published": "2019-03-05",
         "body": "Muuri sortui", "paragraphs": 1, "load_date": None},
    ),
}  # fmt: skip


def as_docx(paragraphs: list[str]) -> bytes:
    def one(text: str) -> str:
        if text == "\f":
            return '<w:p><w:pPr><w:sectPr><w:type w:val="nextPage"/></w:sectPr></w:pPr></w:p>'
        runs = text.replace("&", "&amp;").replace("\n", "</w:t><w:br/><w:t>")
        return f'<w:p><w:hyperlink><w:r><w:t xml:space="preserve">{runs}</w:t></w:r></w:hyperlink></w:p>'

    return docx("".join(map(one, paragraphs)))


def as_rtf(paragraphs: list[str]) -> bytes:
    def one(text: str) -> str:
        coded = "".join(char if ord(char) < 128 else f"\\u{ord(char)}?" for char in text).replace("\n", "\\line ")
        return "\\page\n" if text == "\f" else f"\\pard {{\\field{{\\*\\fldinst X}}{{\\fldrslt {coded}}}}}\\par\n"

    return ("{\\rtf1\\ansi {\\header Page\\par}" + "".join(map(one, paragraphs)) + "}").encode()


@pytest.mark.parametrize(("paragraphs", "wanted"), UNI.values(), ids=UNI)
@pytest.mark.parametrize("make", [as_docx, as_rtf], ids=["docx", "rtf"])
@pytest.mark.parametrize("page", [["\f"], [""]], ids=["pages", "no pages"])
def test_an_article_of_nexis_uni(paragraphs: list[str], wanted: dict[str, Any], make: Any, page: list[str]) -> None:
    title = next(filter(None, paragraphs))
    cover = [line.replace("1. Harbour wall gives way", f"1. {title}") for line in UNI_COVER]
    two = articles(make([*cover, *page, *paragraphs, *page, *paragraphs]))
    alone = articles(make(paragraphs))
    assert (len(two), len(alone)) == (2, 1)
    for source in (*two, *alone):
        expect(source, wanted)
        result = parse_source(source, Options())
        check_told(source, result)
        assert "NOBODY" not in source.text and result["source"]["text"] == "extracted"
    assert {source.archive.of for source in two if source.archive} == {2}


def test_a_zip_of_documents() -> None:
    cover = [line.replace("Documents (2)", "Document (1)") for line in UNI_COVER]
    named = zipped(*((f"doc {n}.DOCX", as_docx([*cover, "\f", *UNI_ENGLISH])) for n in range(3)))
    sources = articles(named)
    assert len(sources) == 3
    for source in sources:
        expect(source, {**UNI_FULL, "of": 3})
        assert not source.remarks


PAGE = """\
<HTML><HEAD><STYLE TYPE="text/css"><!--
.c0 { text-align: center; } .c1 { text-align: center; margin-top: 0em; } .c5 { text-align: left; }
--></STYLE></HEAD><BODY>
<DIV CLASS="c5"><P CLASS="c5">Download Request: Selected Items: 1-2<BR>Send To:<BR>NOBODY</P></DIV>
"""
PAGE_DOCUMENT = """\
<A NAME="DOC_ID_0_1"></A><!-- Hide XML section from browser
<DOC NUMBER=1>
<DOCFULL> -->
<BR><DIV CLASS="c0"><P CLASS="c1"><SPAN>3 of 50 DOCUMENTS</SPAN></P></DIV>
<BR><DIV CLASS="c0"><P CLASS="c1"><IMG SRC="x" ALT="proxy.example"><BR><SPAN>The Ellery Courier</SPAN></P></DIV>
<BR><DIV CLASS="c0"><P CLASS="c1"><SPAN>March</SPAN><SPAN> 5, 2019 Tuesday&nbsp;<BR>2 Star Edition</SPAN></P></DIV>
<BR><DIV CLASS="c5"><P CLASS="c5"><SPAN>Harbour wall gives way;<BR>Two boats are lost</SPAN></P></DIV>
<BR><DIV CLASS="c5"><P CLASS="c5"><SPAN>BYLINE: </SPAN><SPAN>Mara Lindqvist</SPAN></P></DIV>
<BR><DIV CLASS="c5"><P CLASS="c5"><SPAN>SECTION: </SPAN><SPAN>NEWS; Pg. 4</SPAN></P></DIV>
<BR><DIV CLASS="c5"><P CLASS="c5"><SPAN>LENGTH: </SPAN><SPAN>101 words</SPAN></P></DIV>
<BR><DIV CLASS="c5"><BR><P CLASS="c5"><SPAN>HIGHLIGHT:&nbsp;It had been inspected in January.</SPAN></P></DIV>
<BR><DIV CLASS="c5"><P CLASS="c5"><SPAN>PORT ELLERY, March 4 -- A forty-metre stretch of the</SPAN><SPAN> harbour</SPAN>
wall collapsed on Sunday night.</P><P CLASS="c5">&quot;We heard a crack,&quot; said Tom Aubrey.</P></DIV>
<TABLE><TR><TD><P>Wall</P></TD><TD><P>Metres</P></TD></TR><TR><TD><P>North</P></TD><TD><P>40</P></TD></TR></TABLE>
<BR><DIV CLASS="c5"><P CLASS="c5"><SPAN>LOAD-DATE: </SPAN><SPAN>June 5, 2021</SPAN></P></DIV>
<BR><DIV CLASS="c5"><P CLASS="c5"><SPAN>GRAPHIC: </SPAN><SPAN>Two boats lie on the bottom. IAN MERCER</SPAN></P></DIV>
<BR><DIV CLASS="c5"><P CLASS="c5"><SPAN>A lamp.</SPAN></P></DIV>
<BR><DIV CLASS="c5"><P CLASS="c5"><SPAN>SUBJECT: </SPAN><SPAN>HARBORS & PORTS (90%); STORMS (89%)</SPAN></P></DIV>
<BR><DIV CLASS="c0"><P CLASS="c1"><SPAN>Copyright 2019 Ellery Media Ltd<BR>All Rights Reserved</SPAN></P></DIV>
<!-- Hide XML section from browser
</DOCFULL>
</DOC> -->
"""
ABSENT = """\
<A NAME="DOC_ID_0_2"></A><!-- Hide XML section from browser
<DOC NUMBER=2>
<DOCFULL> -->
<DIV CLASS="c5"><P>We are sorry but there is an error in this document and it is not possible to display it.</P></DIV>
<!-- Hide XML section from browser
</DOCFULL>
</DOC> -->
"""


def test_a_page() -> None:
    first, second = articles(PAGE + PAGE_DOCUMENT + ABSENT + PAGE_DOCUMENT + "</BODY></HTML>", "a.html")
    for source in (first, second):
        expect(source, FULL)
        result = parse_source(source, Options())
        check_told(source, result)
        assert "NOBODY" not in str(result) and "proxy" not in str(result)
        assert [block["text"] for block in result["body"]][-2:] == ["Wall Metres", "North 40"]
    assert [code for code, _ in second.remarks] == ["archive-article"]


def test_a_page_without_what_reads_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "lxml.html", None)
    with pytest.raises(InputError, match=r'^a: is HTML; pip install "newsparse\[html\]" reads it$'):
        articles(PAGE + PAGE_DOCUMENT)


def test_what_cannot_be_shown_is_told() -> None:
    lost = centred("2 of 2 DOCUMENTS") + "We are sorry but there is an error in this document.\n\n"
    empty = centred("2 of 2 DOCUMENTS") + centred("Copyright 2009 Nobody") + centred("All Rights Reserved")
    english = ENGLISH.replace("3 of 50", "1 of 2")
    (one,) = articles(english + lost)
    assert [code for code, _ in one.remarks] == ["archive-article", "archive-count"]
    assert [code for source in articles(english + empty) for code, _ in source.remarks] == ["archive-article"]


def test_covers_in_the_middle_are_in_no_article() -> None:
    sources = articles(COVER + ENGLISH + COVER + ENGLISH + COVER)
    assert len(sources) == 2 and not any("NOBODY" in source.text for source in sources)


def test_quotes_are_those_of_the_article_alone() -> None:
    alone = [
        quote["text"] for quote in parse(f"Harbour wall gives way\n\nBy Mara Lindqvist\n\n{STORY}").to_dict()["quotes"]
    ]
    found = [parse_source(source, Options())["quotes"] for source in articles(ENGLISH + ENGLISH)]
    assert alone and [[quote["text"] for quote in quotes] for quotes in found] == [alone, alone]


PLAIN = {
    "a document that is counted in a sentence": "He read page 3 of 50 documents aloud.\n\nLENGTH: none, he said.\n",
    "an end that is spoken of": "The End of Document\n\nIt rained on the set, said the director of the film.\n",
    "a listing": "Download Request for a song\n\nSection: a street, Length: 5 km\n\n1 of 50\n\nIt rained.\n",
    "another archive's": "_" * 60 + "\n\nDocument 1 of 500\n\nHarbour wall\n\nAuthor: Mara Lindqvist\n",
    "a page": "<html><body><p>3 of 50 DOCUMENTS were lost.</p></body></html>",
}


@pytest.mark.parametrize("text", PLAIN.values(), ids=PLAIN)
def test_other_texts_are_no_exports(text: str) -> None:
    assert recognise(text) is None


EXPORTS = [COVER + ENGLISH + DOCUMENTS["a transcript"][0], *(text for text, _ in DOCUMENTS.values())]


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """An export whose blocks stand in another order, are missing or there twice; cut, widened, with other line ends."""
    blocks = draw(st.sampled_from(EXPORTS)).split("\n\n")
    for _ in range(draw(st.integers(0, 5))):
        n, m = draw(st.integers(0, len(blocks) - 1)), draw(st.integers(0, len(blocks) - 1))
        blocks[n : n + 1] = draw(st.sampled_from([[], [blocks[n]] * 2, [blocks[m]]])) or (
            [] if len(blocks) > 1 else blocks
        )
    text = "\n\n".join(blocks)
    text = text[draw(st.sampled_from([0, 0, 300])) : draw(st.integers(0, len(text)) | st.none())]
    line_end = draw(st.sampled_from(["\n", "\r\n", "\n   ", "\r"]))
    return draw(st.sampled_from(["", "\ufeff"])) + text.replace("\n", line_end)


@settings(max_examples=30)
@given(mutated())
@example("3 of 50 DOCUMENTS")
@example("3 of 50 DOCUMENTS\n\nLENGTH:\n\nTEXT:\n\nLOAD-DATE:\n")
def test_mutated_exports(text: str) -> None:
    check_parts(to_source(Input(None, "a"), text.encode(), form="nexis-text"))


@settings(max_examples=30)
@given(st.lists(st.sampled_from([*UNI_COVER, "\f", *UNI_ENGLISH, *UNI_ENGLISH]), max_size=60))
@example(["End of Document", "End of Document"])
@example(["Body", "Body", "End of Document", "Body"])
@example(["User Name: NOBODY", "Length: 52 metres, the wall was the longest there was.", *["User Name: NOBODY"] * 2])
def test_mutated_documents(paragraphs: list[str]) -> None:
    check_parts(to_source(Input(None, "a"), as_docx(paragraphs), form="nexis-uni"))


@settings(max_examples=30)
@given(st.lists(st.sampled_from((PAGE + PAGE_DOCUMENT).split("\n")), max_size=60), st.integers(0, 5_000))
def test_mutated_pages(lines: list[str], end: int) -> None:
    check_parts(
        to_source(Input(None, "a"), (PAGE + PAGE_DOCUMENT[:end] + "\n".join(lines)).encode(), form="nexis-html")
    )


def check_parts(whole: Source) -> None:
    """Each part is parsed, and its stretches and spans hold."""
    for source in split_source(whole):
        assert all(0 <= one.start < one.end <= len(source.text) for one in source.told)
        result = parse_source(source, Options())
        for span in spans(result):
            assert whole.text[span["start"] : span["end"]] == span["text"]
        check_speakers(result)
        for quote in result["quotes"]:
            check_quote(result, quote)
