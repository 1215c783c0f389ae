"""Who wrote the story: names, roles and organisations in a byline."""

from newsparse.document import Author, Block, Byline, Document
from newsparse.patterns.bylines import BylineReading, read_byline_block


def find_byline(doc: Document) -> Byline | None:
    """The authors named in the blocks that the segmenter calls byline.

    Several such blocks are one byline ("By", then the name; the name, then the role): its span is that of the first
    that names an author.
    """
    readings = [
        (block, reading)
        for block in doc.blocks
        if block.kind == "byline"
        if (reading := read_byline_block(_line(doc, block), doc.lexicon))
    ]
    naming = [(block, reading) for block, reading in readings if reading.authors]
    if not naming:
        return None
    block, reading = min(naming, key=lambda n: n[1].form == "whole line")  # the first of those whose shape tells
    return Byline(block.start + reading.start, block.start + reading.end, _join(naming), reading.form)


def _line(doc: Document, block: Block) -> str:
    return doc.source.plain[block.start : block.end].replace("\n", " ")


def _join(readings: list[tuple[Block, BylineReading]]) -> tuple[Author, ...]:
    """The authors of all blocks, each once; a block that is a role alone belongs to the author before it."""
    authors: list[Author] = []
    known: set[str] = set()
    for _, reading in readings:
        for author in reading.authors:
            if authors and reading.form == "role":
                authors[-1] = authors[-1]._replace(role=authors[-1].role or author.name)
            elif author.name.lower() not in known:
                known.add(author.name.lower())
                authors.append(author if reading.form != "role" else Author(author.name))
    return tuple(authors)
