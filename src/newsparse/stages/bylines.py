"""Who wrote the story: names, roles and organisations in a byline."""

from collections.abc import Iterator

from newsparse.document import Author, Block, Byline, Document
from newsparse.readers.bylines import BylineReading, read_byline, read_byline_block, read_role_line
from newsparse.readers.bylines.inverted import read_inverted
from newsparse.text.told import Archive

_BOX = 3  # blocks: the byline, the name again in the author's box, the role
_HOUSES = ("agency", "affiliation")
_NEVER = ("headline", "related", "credit")


def find_byline(doc: Document) -> Byline | None:
    """The authors named in the blocks that the segmenter calls byline.

    Several such blocks are one byline ("By", then the name; the name, then the role): its span is that of the first
    that names an author. Where there are none, a line above the body that says "by" will do, whatever else it is.
    What an export says to be one is one, all of it.
    """
    if doc.source.archive:
        return _told(doc)
    readings = list(_signing(doc)) or _opened(doc)
    # A line that no shape explains counts only where it is all there is.
    shaped = [(b, r) for b, r in readings if r.authors and r.rule != "whole line"]
    naming = shaped or [(b, r) for b, r in readings if r.authors]
    if not naming:
        return None
    if any(reading.rule not in (*_HOUSES, "role") for _, reading in naming):
        naming.sort(key=lambda found: found[1].rule in _HOUSES)  # who wrote, before whom they are with
    block, reading = naming[0]
    return Byline(block.start + reading.start, block.start + reading.end, _join(naming), reading.rule)


def _told(doc: Document) -> Byline | None:
    """The byline that an export tells: the first of its blocks, with the authors in all of them."""
    blocks = [block for block in doc.blocks if block.kind == "byline"]
    if not blocks:
        return None
    read = [(block, _read_told(doc, block, n > 0)) for n, block in enumerate(blocks)]
    readings = [(block, reading) for block, reading in read if reading and reading.authors]
    rule = readings[0][1].rule if readings else "told"
    return Byline(blocks[0].start, blocks[0].end, _below_paper(_join(readings), doc.source.archive), rule)


def _below_paper(authors: tuple[Author, ...], archive: Archive | None) -> tuple[Author, ...]:
    """The authors; the paper that the export names is where the others write, and no author beside them."""
    paper = archive.publication.name if archive and archive.publication else ""
    others = [author for author in authors if author.name.lower() != paper.lower()]
    if not others or len(others) == len(authors):
        return authors
    return tuple(author._replace(affiliation=author.affiliation or paper) for author in others)


def _read_told(doc: Document, block: Block, below: bool) -> BylineReading | None:
    """The authors whom a line names; below another one, it may say what they are."""
    line = _line(doc, block)
    role = read_role_line(line, doc.lexicon) if below else None
    return read_inverted(line) or role or read_byline_block(line, doc.lexicon)


def _signing(doc: Document) -> Iterator[tuple[Block, BylineReading]]:
    """What the blocks called byline say, and the role that stands below one."""
    signed = -_BOX
    for n, block in enumerate(doc.blocks):
        reading = None
        if block.kind == "byline":
            signed, reading = n, read_byline_block(_line(doc, block), doc.lexicon)
        elif block.kind == "boilerplate" and n - signed < _BOX:
            reading = read_role_line(_line(doc, block), doc.lexicon)
        if reading:
            yield block, reading


def _opened(doc: Document) -> list[tuple[Block, BylineReading]]:
    """The first line between headline and body that begins with "by" and a name, say a note."""
    for block in doc.blocks[_place(doc, "headline") :]:
        if block.kind == "paragraph":
            break
        reading = read_byline(_line(doc, block), doc.lexicon) if block.kind not in _NEVER else None
        if reading and reading.rule == "opener" and reading.confidence == 1.0:
            return [(block, reading)]
    return []


def _place(doc: Document, kind: str) -> int:
    return next((n for n, block in enumerate(doc.blocks) if block.kind == kind), len(doc.blocks))


def _line(doc: Document, block: Block) -> str:
    return doc.plain[block.start : block.end].replace("\n", " ")


def _join(readings: list[tuple[Block, BylineReading]]) -> tuple[Author, ...]:
    """The authors of all blocks, each once; a role or a newsroom alone belongs to the authors before it."""
    authors: list[Author] = []
    known: set[str] = set()
    for _, reading in readings:
        if authors and reading.rule == "role":
            author, below = authors[-1], reading.authors[0]
            authors[-1] = author._replace(
                role=author.role or below.role, affiliation=author.affiliation or below.affiliation
            )
        elif authors and reading.rule in _HOUSES:
            house = reading.authors[0].name
            authors = [a if house == a.name else a._replace(affiliation=a.affiliation or house) for a in authors]
        else:
            new = [a if reading.rule != "role" else Author(a.name) for a in reading.authors]
            authors += [a for a in new if a.name.lower() not in known]
            known |= {a.name.lower() for a in new}
    return tuple(authors)
