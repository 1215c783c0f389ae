"""Factiva's text, which its RTF holds, too: with the codes of the fields in front of them, or lines in their order.

An article ends with its number, `Document COUR000020190304ef3400001`; a form feed may stand behind it, and at the end
of the file what was searched for, which is nobody's.
"""

from collections.abc import Iterator
from itertools import islice, pairwise
from typing import NamedTuple

from newsparse.inputs.archives.dates import read_date
from newsparse.inputs.archives.draft import UNREAD, Draft, Line, read_lines
from newsparse.inputs.archives.factiva import (
    ID,
    NAME,
    STORY,
    TERMS,
    find_facts,
    find_terms,
    is_clock,
    is_words,
    meanings,
    name_facts,
    read_id,
    read_number,
)
from newsparse.inputs.archives.layout import group_lines
from newsparse.lexicon import load_lexicon
from newsparse.readers.bylines import read_byline
from newsparse.text.pattern import pattern
from newsparse.text.told import Dated, Part

_ABOVE = frozenset(("BY", "ED", "ET", "HD", "PD", "PG", "SC", "SE", "SN", "WC"))  # codes that stand above the story
_BLANK = " \t\r\f\ufeff\xa0"
_FEED_RE = pattern(r"\f")
_END_RE = pattern(rf"(?m)^[ \t\f\ufeff]*(?:AN[ \t]+)?(?:[^\W\d_]{{1,16}}[ \t]{{1,3}})?{ID}[ \t\r]*$")
_CODED_RE = pattern(r"(?m)^[ \t\ufeff]*(?:HD|WC|PD|SN)(?:[ \t]|\r?$)")
_CODES_RE = pattern(r"(?m)^[ \t\ufeff\f]*(HD|WC|PD|SN|SC|LA|CY|LP)(?:[ \t]{2,}\S|\t|[ \t\r]*$)")
_COUNTED_RE = pattern(r"(?m)^[ \t\ufeff]*\d[\d.,]{0,9}[\xa0 ]?[^\W\d_]{1,12}[ \t\r]*$")
_CODE_RE = pattern(r"([A-Z]{2,3})(?:[ \t]{1,8}|$)")
_FOOTER_RE = pattern(r"(?i).{0,80}(?:©|\(c\)) ?\d{4} (?:Dow Jones )?Factiva\b.{0,80}$")
_PROSE = (".", "!", "?", ".”", '."', '?"', '!"', ".»", ".)", "。", "！", "？", "」", "”", "»", "…")
_FIRM_RE = pattern(r"(?i)\b(?:bv|cie|co|corp|gmbh|inc|kg|llc|lp|ltd|nv|pty|plc|s\.a|s\.l|s\.p\.a)\.$")
_PUBLISHER = 90  # columns of the line that says who publishes
_TOP = 12  # lines of a head
_FAR = 8  # lines above what is surely of a head, from which on they are of something else
_DIFFERENT = 4  # codes that show what a text is


def recognises(head: str, tail: str) -> bool:
    """Whether several codes stand there, or the lines of an article's head in their order, or its number ends one."""
    if len({found[1] for found in _CODES_RE.finditer(head)}) >= _DIFFERENT:
        return True
    lines = [line.text for line in read_lines(head, 0, len(head))]
    for n, line in enumerate(lines):
        if is_words(line):
            told = name_facts(lines[n:])
            if told[1:2] == ["published"] and ("metadata" in told or "copyright" in told):
                return "copyright" in told or any(_END_RE.search(piece) for piece in (head, tail))
    return False


def read(text: str) -> Iterator[Part]:
    """The articles between their numbers, and between form feeds."""
    for start, end in _stretches(text):
        draft = Draft(NAME, text, start, end)
        lines = [line for line in read_lines(text, start, end) if not _is_footer(draft, line)]
        yield _read_coded(draft, lines) if _CODED_RE.search(text, start, end) else _read_plain(draft, lines)


def _is_footer(draft: Draft, line: Line) -> bool:
    found = _FOOTER_RE.match(line.text) is not None
    if found:
        draft.drop(line.start, line.end)
    return found


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    """Where each article begins and ends."""
    ends = {found.end() for found in _END_RE.finditer(text)}
    feeds = {found.start() for found in _FEED_RE.finditer(text)}
    begun, behind, closed = None, 0, True
    for start, end in pairwise(sorted({0, len(text)} | ends | feeds)):
        head = _find_head(text, start, end)
        if head is not None or (closed and end in ends):
            if begun is not None:
                yield begun, behind
            begun, behind = start if head is None else _begin(text, start, head), end
        elif begun is not None and (not closed or _is_coded(text, start, end)):
            behind = end
        else:
            continue
        closed = end in ends
    if begun is not None:
        yield begun, behind


def _find_head(text: str, start: int, end: int) -> int | None:
    """Where the head of an article stands: with codes, or the number of its words and its day below each other."""
    if coded := _CODED_RE.search(text, start, end):
        return coded.start()
    for found in _COUNTED_RE.finditer(text, start, end):
        if is_words(found[0].strip(_BLANK)):
            lines = [line.text for line in islice(read_lines(text, found.start(), end), 2)]
            if "published" in name_facts(lines):
                return found.start()
    return None


def _begin(text: str, start: int, head: int) -> int:
    """Where an article begins: what stands far above its head is of something else."""
    groups = group_lines(text, start, head)
    if sum(map(len, groups)) <= _FAR:
        return start
    above = groups[-1]
    apart = text.count("\n", above[-1].end, head) > 1
    return head if apart and _CODED_RE.match(text, head) else above[0].start


def _is_coded(text: str, start: int, end: int) -> bool:
    first = next(read_lines(text, start, end), None)
    return first is not None and _code_of(first) is not None


def _code_of(line: Line) -> str | None:
    found = _CODE_RE.match(line.text)
    return found[1] if found and found[1] in meanings() else None


class _Row(NamedTuple):
    """A code and its value, which may run over several lines."""

    code: str
    at: int  # where the code stands
    start: int
    end: int


def _read_coded(draft: Draft, lines: list[Line]) -> Part:
    rows = list(_rows(draft, lines))
    told = {row.code: row for row in rows}
    number = None
    story: list[_Row] = []
    if lines and (not rows or lines[0].start < rows[0].at):
        draft.tell("metadata", lines[0].start, rows[0].at if rows else lines[-1].end)
    for row in rows:
        meaning = meanings().get(row.code, "metadata")
        if row.code in STORY:
            story.append(row)
        elif meaning == "headline":
            number, start = read_number(draft.text[row.start : row.end])
            draft.take(meaning, row.start + start, row.end)
        elif meaning == "id" and (id_ := read_id(draft.read(row.start, row.end))):
            draft.take(meaning, row.end - len(id_), row.end, row.code)
        elif meaning in TERMS:
            draft.take("metadata", row.start, row.end, row.code)
            for at, name in find_terms(draft.text[row.start : row.end]):
                draft.term(meaning, row.start + at, row.start + at + len(name))
        else:
            draft.take(meaning, row.start, row.end, row.code)
    if "PD" in told and "ET" in told and is_clock(clock := draft.read(told["ET"].start, told["ET"].end)):
        day = told["PD"]
        if dated := read_date(f"{draft.read(day.start, day.end)} {clock}"):
            draft.date(Dated(day.start, day.end, dated.edtf))
    for row in story:
        draft.drop(row.at, row.start)
    if story:
        draft.tell("body", story[0].start, story[-1].end)
    return draft.part(number=number)


def _rows(draft: Draft, lines: list[Line]) -> Iterator[_Row]:
    """The codes with their values; those that only seem to be codes, in the story, are part of it."""
    found = [(n, code) for n, line in enumerate(lines) if (code := _code_of(line)) and _may_be(line, code)]
    last = {code: n for n, code in found}
    kept: list[tuple[int, str]] = []
    told = False
    for n, code in found:
        again = last[code] > n and lines[n].text.endswith(_PROSE)
        if not (told and (code in _ABOVE or again)):
            kept.append((n, code))
            told = told or code in STORY
    for (n, code), (behind, _) in pairwise([*kept, (len(lines), "")]):
        line, end = lines[n], lines[behind - 1].end
        start = line.start + len(code)
        blanks = len(draft.text[start:end]) - len(draft.text[start:end].lstrip())
        yield _Row(code, line.start, start + blanks, max(start + blanks, end))


def _may_be(line: Line, code: str) -> bool:
    """Whether the blanks behind a code are those of a column four wide."""
    return line.text == code or len(code) == 3 or line.text[2:4].isspace() or line.text[2] == "\t"


def _read_plain(draft: Draft, lines: list[Line]) -> Part:
    counted = find_facts([line.text for line in lines[:_TOP]])
    if counted is None:
        draft.tell("body", draft.start, draft.end)
        return draft.part(remarks=((UNREAD, "nothing tells its head from its story"),))
    number = _read_top(draft, lines[:counted])
    told = name_facts([line.text for line in lines[counted:]])
    for n, meaning in enumerate(told):
        line = lines[counted + n]
        if meaning != "published":
            draft.take(meaning, line.start, line.end)
        elif told.index("published") == n:
            last = lines[counted + n + told.count("published") - 1]
            draft.take(meaning, line.start, last.end)
    story = lines[counted + len(told) :]
    while story and (id_ := read_id(story[-1].text)):
        draft.take("id", story[-1].end - len(id_), story[-1].end)
        story.pop()
    if len(story) > 1 and _is_publisher(story[-1].text):
        draft.take("metadata", story[-1].start, story[-1].end)
        story.pop()
    if story:
        draft.tell("body", story[0].start, story[-1].end)
    return draft.part(number=number)


def _read_top(draft: Draft, lines: list[Line]) -> int | None:
    """Section, headline and author above the number of words: the headline is above the author, or else the longest."""
    if not lines:
        return None
    n = _headline([line.text for line in lines])
    for line in lines[:n]:
        draft.take("section" if line is lines[n - 1] else "metadata", line.start, line.end)
    number, start = read_number(lines[n].text)
    draft.take("headline", lines[n].start + start, lines[n].end)
    for line in lines[n + 1 :]:
        draft.take("byline", line.start, line.end)
    return number


def _headline(lines: list[str]) -> int:
    signed = next((n for n, line in enumerate(lines) if n and read_byline(line, load_lexicon("en"))), None)
    if signed is not None:
        return signed - 1
    return max(range(len(lines)), key=lambda n: len(lines[n]))


def _is_publisher(line: str) -> bool:
    return len(line) <= _PUBLISHER and (not line.endswith(_PROSE) or _FIRM_RE.search(line) is not None)
