"""The stage itself: the first opening that holds a dateline with enough evidence."""

from newsparse.document import Dateline, Document
from newsparse.readers.datelines.dates import complete
from newsparse.readers.datelines.evidence import Opening, Verdict, weigh
from newsparse.readers.datelines.grammar import Pieces, read_pieces
from newsparse.readers.datelines.places import NO_PLACES, PlacesReading, read_places
from newsparse.stages.datelines.openings import find_openings


def find_dateline(doc: Document) -> Dateline | None:
    """The dateline at the head of the story, or None."""
    for opening in find_openings(doc):
        pieces = read_pieces(opening.text, opening.start, doc.lexicon)
        if not pieces:
            continue
        reading = read_places(opening.text, *pieces.place, doc.lexicon) if pieces.place else NO_PLACES
        verdict = weigh(pieces, reading, opening, doc.lexicon, doc.language)
        if verdict.enough:
            return _dateline(doc, opening, pieces, reading, verdict)
    return None


def _dateline(doc: Document, opening: Opening, pieces: Pieces, reading: PlacesReading, verdict: Verdict) -> Dateline:
    """The dateline with its offsets in the text."""
    offset = opening.offset
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
        evidence=verdict.evidence,
    )
