"""LDC Gigaword, and the collections that were made like it (TIPSTER, AQUAINT): stories in SGML, a month a file."""

from collections.abc import Iterator

from newsparse.inputs.archives.blocks import PARAGRAPH, Block, read_text
from newsparse.inputs.archives.draft import UNREAD
from newsparse.inputs.archives.sgml import attributes, characters, documents, elements
from newsparse.inputs.archives.wires import Story
from newsparse.text.pattern import pattern
from newsparse.text.told import Part

_NAME = "gigaword"
_HEAD_RE = pattern(r"(?i)<DOC(?:\s[^<>]{0,300})?>\s*<(?:DOCNO|DOCID|HEADLINE|DATELINE|TEXT|DATE_TIME|BODY)>")
_ID_RE = pattern(r"([A-Z]{2,5}(?:_[A-Z]{3})?)_?((?:19|20)\d{6})")
_ELEMENTS = ("BYLINE", "DATE", "DATELINE", "DATE_TIME", "DOCID", "DOCNO", "DOCTYPE", "HEADLINE", "TEXT")
_PARAGRAPH_RE = pattern(r"(?i)<P>")


def recognises(head: str, _tail: str) -> bool:
    """Whether a document begins and its parts have the names of the collection."""
    return _HEAD_RE.search(head) is not None and head.lstrip("\ufeff \t\r\n")[:1] == "<"


def read(text: str) -> Iterator[Part]:
    """Each `DOC`."""
    for document, closed in documents(text, "DOC"):
        yield _read_part(document, closed)


def _read_part(document: str, closed: bool) -> Part:
    story, given = Story(_NAME), attributes(document)
    said = elements(document, _ELEMENTS)
    if not closed:
        story.remarks.append((UNREAD, "the document is not closed"))
    name = given.get("id") or characters(said.get("DOCNO", said.get("DOCID", ""))).strip()
    source = _ID_RE.match(name)
    story.title(characters(said.get("HEADLINE", "")))
    story.by(characters(said.get("BYLINE", "")))
    if source:
        story.date(source[2])
        story.take("publication", source[1], "id")
    story.date(characters(said.get("DATE_TIME", said.get("DATE", ""))))
    story.take("metadata", characters(said.get("DATELINE", "")), "DATELINE")
    story.blocks += _read_text(said.get("TEXT", ""))
    story.take("id", name, "id")
    story.take("type", given.get("type") or characters(said.get("DOCTYPE", "")), "type")
    return story.part()


def _read_text(text: str) -> Iterator[Block]:
    """Paragraphs are marked in stories; what is no story stands as it came."""
    if not _PARAGRAPH_RE.search(text):
        yield from read_text(characters(text))
        return
    for paragraph in _PARAGRAPH_RE.split(text):
        yield Block(PARAGRAPH, characters(paragraph))
