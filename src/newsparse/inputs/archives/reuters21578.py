"""Reuters-21578: stories of 1987 in SGML, a thousand a file, in capitals and with the controls of the wire."""

from collections.abc import Iterator

from newsparse.inputs.archives.blocks import read_text
from newsparse.inputs.archives.draft import UNREAD
from newsparse.inputs.archives.sgml import attributes, characters, documents, elements, pieces
from newsparse.inputs.archives.wires import Story
from newsparse.text.told import Part

_NAME = "reuters21578"
_LISTS = {
    "COMPANIES": "company",
    "EXCHANGES": "organization",
    "ORGS": "organization",
    "PEOPLE": "person",
    "PLACES": "geographic",
    "TOPICS": "subject",
}
_END = ("reuter", "reuters")  # the last word of all
_ELEMENTS = ("AUTHOR", "BODY", "DATE", "DATELINE", "TEXT", "TITLE", *_LISTS)
_STARS = "*"  # with which a brief of one line begins


def recognises(head: str, _tail: str) -> bool:
    """Whether a story of the corpus begins."""
    return "<REUTERS " in head and "NEWID=" in head


def read(text: str) -> Iterator[Part]:
    """Each `REUTERS`."""
    for document, closed in documents(text, "REUTERS"):
        yield _read_part(document, closed)


def _read_part(document: str, closed: bool) -> Part:
    story, said, given = Story(_NAME), elements(document, _ELEMENTS), attributes(document)
    if not closed:
        story.remarks.append((UNREAD, "the story is not closed"))
    text = said.get("TEXT", "")
    story.title(characters(said.get("TITLE", "")).strip().strip(_STARS))
    story.by(characters(said.get("AUTHOR", "")))
    story.date(characters(said.get("DATE", "")))
    story.take("publication", "Reuters", "REUTERS")
    story.take("dateline", characters(said.get("DATELINE", "")), "DATELINE")
    body = said.get("BODY", "" if "TITLE" in said else text)  # some were never taken apart
    story.blocks += read_text(_without_end(characters(body)))
    story.take("id", given.get("newid"), "NEWID")
    story.take("type", attributes(document[max(document.find("<TEXT"), 0) :]).get("type"), "TYPE")
    for name in ("OLDID", "TOPICS", "LEWISSPLIT", "CGISPLIT"):
        story.take("metadata", given.get(name.lower()), name)
    for name, kind in _LISTS.items():
        for term in pieces(said.get(name, ""), "D"):
            story.subject(kind, characters(term))
    return story.part()


def _without_end(body: str) -> str:
    words = body.rstrip()
    last = words[-10:].split()[-1:]
    return words[: -len(last[0])] if last and last[0].lower() in _END else words
