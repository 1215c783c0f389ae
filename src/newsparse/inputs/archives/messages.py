"""Messages of wires: one after the other, each with a header and its time of filing, and controls between its parts."""

from collections.abc import Iterator
from re import Match, Pattern

from newsparse.inputs.archives.dates import read_date
from newsparse.inputs.archives.draft import Draft, Line
from newsparse.lexicon import load_lexicon
from newsparse.readers.times.zones import read_zone_name
from newsparse.text.pattern import pattern
from newsparse.text.told import Dated

CONTROLS = "".join(map(chr, (*range(32), 127))) + " \ufeff"
_EOT = "\x04"  # the end of a message
_DATELINE = 80  # columns
_AGENCY_RE = pattern(r"\(([A-Za-z]{2,12})(?:[ /,][A-Za-z /,]{1,30})?\)")
_DASHES = ("-", "_", "–", "—")
_FIRST_YEAR = "60"
_DAY = len("2018-12-09")


def split_messages(text: str, header_re: Pattern[str]) -> Iterator[tuple[Match[str], int]]:
    """The header of each message, and where that ends: where the next begins, or where a control says so."""
    headers = list(header_re.finditer(text))
    for n, header in enumerate(headers, 1):
        end = headers[n].start() if n < len(headers) else len(text)
        closed = text.find(_EOT, header.end(), end)
        yield header, closed if closed >= 0 else end


def last_found(filed_re: Pattern[str], text: str, start: int, end: int) -> Match[str] | None:
    """When a message was filed, which stands at its end."""
    return next(reversed(list(filed_re.finditer(text, start, end))), None)


def strip_line(line: Line, before: str = CONTROLS, behind: str = CONTROLS) -> Line:
    """The line without what stands around its words."""
    words = line.text.lstrip(before).rstrip(behind)
    start = line.start + line.text.find(words)
    return Line(start, start + len(words), words, line.indent)


def has_agency(line: Line) -> bool:
    """Whether the line begins with a dateline that names an agency."""
    found = _AGENCY_RE.search(line.text[:_DATELINE])
    return found is not None and line.text[found.end() :].lstrip()[:1] in _DASHES


def name_agency(draft: Draft, line: Line) -> bool:
    """Names the agency that stands in the dateline of a story's first line; whether there is one."""
    found = _AGENCY_RE.search(line.text[:_DATELINE])
    if found:
        draft.name("publication", line.start + found.start(1), line.start + found.end(1))
    return found is not None


def whole_year(year: str) -> str:
    """A year of four figures: wires wrote two since about 1970.

    >>> whole_year("87"), whole_year("13"), whole_year("2013")
    ('1987', '2013', '2013')
    """
    return year if len(year) > 2 else f"{'19' if year >= _FIRST_YEAR else '20'}{year}"


def tell_filed(draft: Draft, start: int, end: int, day: str, clock: tuple[str, str], zone: str) -> None:
    """Dates the article by its time of filing, where its day is one; hour, minute and zone as far as they can be."""
    read = read_date(day)
    if read and len(read.edtf) == _DAY:
        hour, minute = clock
        behind = "Z" if zone == "Z" else read_zone_name(zone, read.edtf, load_lexicon("en"))
        time = f"T{hour}:{minute}{behind}" if hour < "24" and minute < "60" else ""
        draft.date(Dated(start, end, read.edtf + time))
