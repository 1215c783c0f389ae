"""The stage itself: the first opening that holds a dateline with enough evidence."""

from newsparse.document import Dateline, Document
from newsparse.readers.datelines.dates import complete
from newsparse.readers.datelines.evidence import weigh
from newsparse.readers.datelines.grammar import WINDOW, Pieces, read_pieces
from newsparse.readers.datelines.places import NO_PLACES, PlacesReading, read_places
from newsparse.stages.datelines.openings import find_openings

_LOOSE = " ,;-–—"  # with which a dateline that stands beside its story may end


def find_dateline(doc: Document) -> Dateline | None:
    """The dateline at the head of the story, or that which an export tells beside it, or None."""
    for opening in find_openings(doc):
        pieces = read_pieces(opening.text, opening.start, doc.lexicon)
        if not pieces:
            continue
        reading = read_places(opening.text, *pieces.place, doc.lexicon) if pieces.place else NO_PLACES
        verdict = weigh(pieces, reading, opening, doc.lexicon, doc.language)
        if verdict.enough:
            return _dateline(doc, opening.offset, pieces, reading, verdict.evidence)
    return _told(doc)


def _told(doc: Document) -> Dateline | None:
    """What an export calls the dateline, where it reads as one: a place that is known, in capitals, or has a date."""
    told = doc.source.archive.dateline if doc.source.archive else None
    if told is None:
        return None
    start, end = (doc.alignment.clean(at) for at in told[:2])
    words = doc.flow[start:end].rstrip(_LOOSE)
    text = f"{words} - "
    pieces = read_pieces(text, 0, doc.lexicon) if words[:1].isalnum() and len(words) <= WINDOW else None
    if pieces is None or pieces.place is None or pieces.end < len(text.rstrip()):
        return None
    reading = read_places(text, *pieces.place, doc.lexicon)
    if not (reading.known or reading.qualified or pieces.date or words.isupper()):
        return None
    pieces = pieces._replace(end=len(words))
    return _dateline(doc, start, pieces, reading, ("told by the export",))


def _dateline(
    doc: Document, offset: int, pieces: Pieces, reading: PlacesReading, evidence: tuple[str, ...]
) -> Dateline:
    """The dateline with its offsets in the text."""
    date = pieces.date.value if pieces.date else None
    if date:
        near = doc.published.edtf if doc.published else doc.reference_date
        edtf = complete(date.edtf, near)
        date = date._replace(start=date.start + offset, end=date.end + offset, edtf=edtf)
    named = [agency for credit in pieces.credits for agency in credit.agencies]
    parts = {"place": pieces.place, "date": pieces.date, "agency": named}
    return Dateline(
        start=pieces.start + offset,
        end=pieces.end + offset,
        places=tuple(p._replace(start=p.start + offset, end=p.end + offset) for p in reading.places),
        date=date,
        agencies=tuple(a._replace(start=a.start + offset, end=a.end + offset) for a in named),
        rule="-".join(name for name, part in parts.items() if part),
        evidence=evidence,
    )
