"""When the page says that it was published and updated."""

from datetime import date
from typing import NamedTuple

from newsparse.document import Document, Time
from newsparse.readers.times import TimeReading, find_times_in, read_time_label

KINDS = ("timestamp", "byline")
BODY_KINDS = ("paragraph", "list_item")


class _Candidate(NamedTuple):
    at: int  # where its block begins
    reading: TimeReading
    label: str | None


def find_times(doc: Document) -> tuple[Time | None, Time | None]:
    """The published and the updated time.

    Those that stand between headline and body are the story's own; others may belong to what the page links to and
    count only where there are none.
    """
    if {block.kind for block in doc.blocks}.isdisjoint(KINDS):
        return None, None
    own, others = _candidates(doc)
    for candidates in (own, others):
        published, updated = _choose(candidates)
        if published or updated:
            return _finish(doc, published, updated)
    return None, None


def _candidates(doc: Document) -> tuple[list[_Candidate], list[_Candidate]]:
    """The times in timestamp and byline blocks: those above the body, and the rest."""
    own: list[_Candidate] = []
    others: list[_Candidate] = []
    headline = next((b.start for b in doc.blocks if b.kind == "headline"), 0)
    body = next((b.start for b in doc.blocks if b.kind in BODY_KINDS and b.start > headline), len(doc.clean))
    label: str | None = None
    for block in doc.blocks:
        if block.kind not in KINDS:
            label = None
            continue
        line = doc.plain[block.start : block.end].replace("\n", " ")
        into = own if headline <= block.start < body else others
        for reading in find_times_in(line, doc.lexicon):
            into.append(_Candidate(block.start, reading, reading.label or label))
            label = None
        label = read_time_label(line, doc.lexicon)  # "Published", and the date on the next line
    return own, others


def _choose(candidates: list[_Candidate]) -> tuple[_Candidate | None, _Candidate | None]:
    """The published and the updated one: labels win, then the order of the page."""
    dated = [c for c in candidates if not c.reading.relative]

    dated.sort(key=lambda c: c.reading.edtf.startswith("XXXX"))  # a full date before one without its year

    def first(label: str | None) -> _Candidate | None:
        return next((c for c in dated if c.label == label), None)

    published = first("published") or first(None)
    updated = first("updated") or next((c for c in candidates if c.label == "updated" and c.reading.edtf), None)
    return published, updated


def _finish(doc: Document, published: _Candidate | None, updated: _Candidate | None) -> tuple[Time | None, Time | None]:
    """The times with what one says completed by the other, or by the reference date."""
    today = doc.reference_date.isoformat() if doc.reference_date else None
    first = _complete(published.reading.edtf, today, later=False) if published else None
    second = _complete(updated.reading.edtf, first or today, later=first is not None) if updated else None
    return (
        _time(published, first) if published and first else None,
        _time(updated, second) if updated and second else None,
    )


def _complete(edtf: str, known: str | None, later: bool) -> str | None:
    """The time with the year (or the day, where it is a clock alone) of a known one before or after it.

    >>> _complete("XXXX-01-02", "2024-12-31T08:00", later=True), _complete("T09:30", "2024-12-31", later=True)
    ('2025-01-02', '2024-12-31T09:30')
    """
    if edtf.startswith("T"):
        return known[:10] + edtf if known and not known.startswith("X") else None
    if not edtf.startswith("XXXX") or not known or known.startswith("X"):
        return edtf
    year, month_and_day = int(known[:4]), edtf[4:10]
    if later and month_and_day < known[4:10]:
        year += 1
    elif not later and month_and_day > known[4:10]:
        year -= 1
    try:
        date.fromisoformat(f"{year}{month_and_day}")
    except ValueError:  # the 29 February of another year
        return edtf
    return f"{year}{edtf[4:]}"


def _time(candidate: _Candidate, edtf: str) -> Time:
    reading = candidate.reading
    rule = f"{candidate.label or 'unlabelled'} time"
    return Time(candidate.at + reading.start, candidate.at + reading.end, edtf, rule)
