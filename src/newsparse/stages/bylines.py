"""Who wrote the story: names, roles and organisations in a byline."""

from newsparse.document import Author, Block, Byline, Document
from newsparse.readers.bylines import BylineReading, read_byline_block


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
    # A line that no shape explains counts only where it is all there is.
    shaped = [(b, r) for b, r in readings if r.authors and r.form != "whole line"]
    naming = shaped or [(b, r) for b, r in readings if r.authors]
    if not naming:
        return None
    block, reading = naming[0]
    return Byline(block.start + reading.start, block.start + reading.end, _join(naming), reading.form)


def _line(doc: Document, block: Block) -> str:
    return doc.plain[block.start : block.end].replace("\n", " ")


def _join(readings: list[tuple[Block, BylineReading]]) -> tuple[Author, ...]:
    """The authors of all blocks, each once; a role or a newsroom alone belongs to the authors before it."""
    authors: list[Author] = []
    known: set[str] = set()
    for _, reading in readings:
        if authors and reading.form == "role":
            authors[-1] = authors[-1]._replace(role=authors[-1].role or reading.authors[0].name)
        elif authors and reading.form == "agency":
            authors = [a._replace(affiliation=a.affiliation or reading.authors[0].name) for a in authors]
        else:
            new = [a if reading.form != "role" else Author(a.name) for a in reading.authors]
            authors += [a for a in new if a.name.lower() not in known]
            known |= {a.name.lower() for a in new}
    return tuple(authors)
