"""Dates as archives write them, to EDTF."""

from newsparse.lexicon import load_lexicon
from newsparse.readers.times import find_times_in
from newsparse.text.pattern import pattern
from newsparse.text.told import Dated

_FIGURES_RE = pattern(r"(?<!\d)(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d:?\d\d)?)?(?!\d)")
_MONTH_RE = pattern(r"(?i)(?<![^\W\d_])([^\W\d_]{3,12})\.?,? (\d{4})(?!\d)")
_YEAR_RE = pattern(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_WEEKDAY_RE = pattern(r"[\s,]{0,9}(?:[^\W\d_]{3,12}\.?[\s,]{1,9})?")  # between a day and its time
_DAY = len("2019-01-01")
_LONGEST = 200  # columns of a line that is a date


def read_date(line: str, at: int = 0) -> Dated | None:
    """The first day in a line that begins at an offset, with its time where that stands there.

    >>> read_date("Mittwoch 31. August 2011").edtf, read_date("20191203").edtf, read_date("Summer, 2008").edtf
    ('2011-08-31', '2019-12-03', '2008')
    """
    line = line[:_LONGEST]
    times = find_times_in(line, load_lexicon("en"))
    day = next((time for time in times if time.edtf[:1].isdigit() and not time.relative), None)
    if (day is None or len(day.edtf) < len("2019-01")) and (found := _FIGURES_RE.search(line)):
        year, month, date, hour, minute, _, zone = found.groups(default="")
        if "01" <= month <= "12" and "01" <= date <= "31":
            zone = f"{zone[:3]}:{zone[-2:]}" if len(zone) > 1 else zone
            time = f"T{hour}:{minute}{zone}" if hour and hour < "24" and minute < "60" else ""
            return Dated(at + found.start(), at + found.end(), f"{year}-{month}-{date}{time}")
    if day is None:
        return _read_part(line, at)
    clock = next((time for time in times if time.edtf.startswith("T") and time.start >= day.end), None)
    if clock and len(day.edtf) == _DAY and _WEEKDAY_RE.fullmatch(line, day.end, clock.start):
        return Dated(at + day.start, at + clock.end, day.edtf + clock.edtf)
    return Dated(at + day.start, at + day.end, day.edtf)


def _read_part(line: str, at: int) -> Dated | None:
    """A month or a year alone."""
    if found := _MONTH_RE.search(line):
        first = next(iter(find_times_in(f"1 {found[1]} {found[2]}", load_lexicon("en"))), None)
        if first and len(first.edtf) == len("2019-01-01"):
            return Dated(at + found.start(), at + found.end(), first.edtf[:7])
    if found := _YEAR_RE.search(line):
        return Dated(at + found.start(), at + found.end(), found[0])
    return None
