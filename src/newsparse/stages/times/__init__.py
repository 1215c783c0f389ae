"""When the page says that it was published and updated."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from newsparse.document import Block, Document, Remark, Time
from newsparse.readers.bylines import read_byline
from newsparse.readers.times import TimeReading, find_times_in, read_time_label
from newsparse.stages.times.order import settle
from newsparse.text.pattern import pattern
from newsparse.text.told import Archive, Dated

KINDS = ("timestamp", "byline")
BODY_KINDS = ("paragraph", "list_item")
_NEAR = 4  # blocks above the headline among which a date is more likely the story's than a teaser's
_ABOVE = 8  # blocks above the body, where there is no headline
_FEW, _FEW_BEHIND = 4, 6  # words that may stand beside the date of a story, or behind it: its section, its source
_CLOSING = 2  # blocks below the body that may say when the story was updated
_DAY = len("2024-12-31")
_LONGEST_END = 90  # columns of a last paragraph that says when the story was published

# "Born: 3 March 1950": another date than the page's. (A label of its own is no part of what stands before it.)
_NAMED_RE = pattern(r"[^\W\d_]:[ ]$")
_WORD_RE = pattern(r"[^\W\d_]+")


class _Candidate(NamedTuple):
    at: int  # where its block begins
    reading: TimeReading
    label: str | None


class _Candidates(NamedTuple):
    """The times of the page, by where they stand."""

    own: list[_Candidate]  # in timestamps and bylines between headline and body
    near: list[_Candidate]  # in other lines there, and above the headline
    others: list[_Candidate]  # in timestamps and bylines below the head, and below the body behind a label


def find_times(doc: Document) -> tuple[Time | None, Time | None, list[Remark]]:
    """The published and the updated time, and what was remarked so far with what is doubtful of them.

    Those that stand between headline and body are the story's own; others may belong to what the page links to and
    count only where there are none.
    """
    if doc.source.archive and (doc.source.archive.published or not doc.source.is_page):
        return _told(doc, doc.source.archive)
    found = _candidates(doc)
    for candidates in found:
        published, updated = _choose(candidates)
        if published or updated:
            updated = updated or _closing(doc, found.others)
            return _finish(doc, published or _published_elsewhere(found, updated), updated)
    return None, None, doc.remarks


def _told(doc: Document, archive: Archive) -> tuple[Time | None, Time | None, list[Remark]]:
    """The times that an archive says; where it says none, no other takes its place."""
    remarks = doc.remarks
    if archive.published is None:
        remarks = [*remarks, Remark("date-missing", "the export does not say when it was published")]
    return _time_told(doc, archive.published), _time_told(doc, archive.updated), remarks


def _time_told(doc: Document, dated: Dated | None) -> Time | None:
    if dated is None or doc.source.archive is None:
        return None
    start, end = (doc.alignment.clean(at) for at in dated[:2])
    return Time(start, max(end, start + 1), dated.edtf, doc.source.archive.format)


def _candidates(doc: Document) -> _Candidates:
    found = _Candidates([], [], [])
    headline = next((n for n, b in enumerate(doc.blocks) if b.kind == "headline"), None)
    after = range(headline or 0, len(doc.blocks))
    body = next((n for n in after if doc.blocks[n].kind in BODY_KINDS), len(doc.blocks))
    top = body - _ABOVE if headline is None else headline
    label: str | None = None
    for n, block in enumerate(doc.blocks):
        line = doc.plain[block.start : block.end].replace("\n", " ")
        if block.kind in KINDS:
            for reading in find_times_in(line, doc.lexicon):
                into = found.others if n >= body else found.near if n < (headline or 0) else found.own
                into.append(_Candidate(block.start, reading, reading.label or label))
                label = None
            label = read_time_label(line, doc.lexicon)  # "Published", and the date on the next line
            continue
        label = None
        if block.kind in BODY_KINDS and block.end - block.start <= _LONGEST_END and n == len(doc.blocks) - 1:
            found.others.extend(c for c in _beside_others(doc, block, line, False) if c.reading.end == len(line))
        if block.kind not in BODY_KINDS and n != headline and n >= top - _NEAR:
            if found.own and n >= body and doc.blocks[n - 1].kind == "related":
                continue  # below a link to another story, it is that story's
            into = found.near if n < body else found.others
            into += _beside_others(doc, block, line, n < body)
    return found


def _beside_others(doc: Document, block: Block, line: str, unlabelled: bool) -> Iterator[_Candidate]:
    """The dates in a line that is no timestamp: those with a label, and those beside which little else stands."""
    for time in find_times_in(line, doc.lexicon):
        if time.relative or (time.edtf.startswith("X") and not time.label):
            continue
        if not time.label and _is_told(line[: time.begins], doc):
            continue
        beside = len(_WORD_RE.findall(line[: time.begins] + line[time.end :]))
        few = _FEW_BEHIND if time.start == 0 else _FEW
        near = unlabelled and (_says_by(line, doc) or (beside <= few and "@" not in line))
        if time.label or near:
            yield _Candidate(block.start, time, time.label)


def _is_told(before: str, doc: Document) -> bool:
    """Whether the words before a date make it one of the story's: "Born: ", "Died on ", "Open from "."""
    grammar, last = doc.lexicon.grammar, before.removesuffix("on ").rstrip().rpartition(" ")[2].lower()
    happened = last in grammar.verbs or last.endswith(tuple(grammar.past_endings))
    return happened or _NAMED_RE.search(before) is not None or last in grammar.prepositions - {"at"}


def _says_by(line: str, doc: Document) -> bool:
    byline = read_byline(line, doc.lexicon)
    return byline is not None and byline.rule == "opener"


def _choose(candidates: list[_Candidate]) -> tuple[_Candidate | None, _Candidate | None]:
    """The published and the updated one: labels win, then the order of the page."""
    dated = [c for c in candidates if not c.reading.relative]

    dated.sort(key=lambda c: c.reading.edtf.startswith("XXXX"))  # a full date before one without its year

    def first(label: str | None) -> _Candidate | None:
        return next((c for c in dated if c.label == label), None)

    clocks = (c for c in candidates if c.label == "published" and c.reading.edtf.startswith("T"))
    published = first("published") or first(None) or next(clocks, None)
    updated = first("updated") or next((c for c in candidates if c.label == "updated" and c.reading.edtf), None)
    return published, updated


def _closing(doc: Document, candidates: list[_Candidate]) -> _Candidate | None:
    """The updated one right below the story, where its head has none."""
    last = max((n for n, block in enumerate(doc.blocks) if block.kind in BODY_KINDS), default=len(doc.blocks))
    below = {block.start for block in doc.blocks[last + 1 : last + 1 + _CLOSING]}
    dated = (c for c in candidates if c.label == "updated" and not c.reading.relative)
    return next((c for c in dated if c.at in below), None)


def _published_elsewhere(found: _Candidates, updated: _Candidate | None) -> _Candidate | None:
    """When a story of which the head tells only its change was published: no later, by a label or above the headline by
    the clock. A day alone may be that of the masthead."""
    if updated is None:
        return None
    timed = [c for c in found.near if c.label == "published" or (c.label is None and "T" in c.reading.edtf)]
    told = [*timed, *(c for c in found.others if c.label == "published")]
    changed = updated.reading.edtf[:_DAY]
    return next((c for c in told if not c.reading.relative and c.reading.edtf[:_DAY] <= changed), None)


def _finish(
    doc: Document, published: _Candidate | None, updated: _Candidate | None
) -> tuple[Time | None, Time | None, list[Remark]]:
    """The times with what one says completed by the other, or by the reference date."""
    today = doc.reference_date.isoformat() if doc.reference_date else None
    chosen = [c.reading for c in (published, updated) if c]
    days = settle([reading for reading in chosen if reading.orders], doc)
    known = updated.reading.edtf if updated and published and published.reading.relative else today
    first = _complete(days.get(published.reading, published.reading.edtf), known, later=False) if published else None
    second = (
        _complete(days.get(updated.reading, updated.reading.edtf), first or today, later=first is not None)
        if updated
        else None
    )
    doubts = [
        Remark("date-order", f"{_written(doc, c)} is two days, by the order of its figures: only the year is given")
        for c in (published, updated)
        if c and c.reading.orders and c.reading not in days
    ]
    return (
        _time(published, first) if published and first else None,
        _time(updated, second) if updated and second else None,
        doc.remarks + doubts,
    )


def _written(doc: Document, candidate: _Candidate) -> str:
    return doc.clean[candidate.at + candidate.reading.start : candidate.at + candidate.reading.end]


def _complete(edtf: str, known: str | None, later: bool) -> str | None:
    """The time with the year (or the day, where it is a clock alone) of a known one before or after it.

    >>> _complete("XXXX-01-02", "2024-12-31T08:00", later=True), _complete("T09:30", "2024-12-31", later=True)
    ('2025-01-02', '2024-12-31T09:30')
    """
    if known and (known.startswith("X") or len(known) < len("2024-12-31")):
        known = None
    if edtf.startswith("T"):
        return known[:10] + edtf if known else None
    if not edtf.startswith("XXXX") or not known:
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
