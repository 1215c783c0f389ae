"""Dates as datelines write them, in the languages of the lexicon, and what they are in EDTF."""

import re
from collections import defaultdict
from datetime import date
from functools import cache
from typing import NamedTuple

from newsparse.document import DatelineDate
from newsparse.lexicon import Lexicon
from newsparse.text.pattern import pattern


class WrittenDate(NamedTuple):
    """A date and what belongs to it: weekday, clock, zone. `value` is None for a weekday alone, or no real day."""

    start: int
    end: int
    value: DatelineDate | None

    @property
    def has_year(self) -> bool:
        return self.value is not None and not self.value.edtf.startswith("X")


_LITTLE_WORD = r"(?:(?:le|el|il|den|am|em|de|del|di)[ ]{1,2})?"  # "le 3 mars", "5 de mayo de 2021"
_WORD = r"[^\W\d_]{2,14}\.?"
_DAY = r"\d{1,2}(?:st|nd|rd|th|er|[ºª°])?"
_YEAR = r"(?:[12]\d{3}|'\d\d)(?!\d)"
_DIGIT_RE, _FIRST_DIGIT = pattern(r"\d"), 20  # characters, within which a date has one
_WEEKDAY_RE = pattern(rf"({_WORD}),?[ ]{{0,3}}")
_DATE_RE = pattern(
    rf"""
    (?P<iso>[12]\d{{3}}-\d\d-\d\d) (?!\d)
  | (?P<first>\d{{1,2}}) (?P<mark>[./]) (?P<second>\d{{1,2}}) (?P=mark) (?P<third>\d{{4}}|\d\d) (?!\d)
  | {_LITTLE_WORD} (?P<day2>{_DAY}) \.?[ ]{{0,3}} {_LITTLE_WORD} (?P<month2>[^\W\d_]{{2,14}}) (?!\w)
    (?: \.?,? [ ]{{0,3}} {_LITTLE_WORD} (?P<year2>{_YEAR}|\d\d(?!\d)) )?
  | (?P<month1>{_WORD}) [ ]{{0,3}} (?P<day1>{_DAY}) (?!\d|:\d) (?: ,? [ ]{{0,3}} (?P<year1>{_YEAR}) )?
  | (?P<month3>{_WORD}) [ ]{{1,3}} (?P<year3>{_YEAR})
    """,
    re.VERBOSE,
)
_CLOCK_RE = pattern(
    r"""
    ,?[ ]{1,2} (?:at[ ]|um[ ]|-[ ])? \d{1,2}[:.h]\d{2} (?:[ ]?[ap]\.?m\b\.?)?   # 10:30 a.m.
    (?: [ ]? \(?[A-Z]{2,5}\b\)? )?                                               # GMT
    """,
    re.VERBOSE,
)


def read_date(text: str, at: int, lexicon: Lexicon) -> WrittenDate | None:
    """The date that begins at an offset, or the weekday; None where there is neither."""
    found = _read_day(text, at, lexicon)  # first, as "Mar." is a month as well as a day of the week
    weekday = None if found else _WEEKDAY_RE.match(text, at)
    if weekday and weekday[1].rstrip(".").lower() in lexicon.months.weekdays:
        found = _read_day(text, weekday.end(), lexicon)
        if found:
            return found._replace(start=at)
        if len(weekday[1]) > 4:  # "Mo." and "Sat" alone are other things
            return WrittenDate(at, weekday.end(1), None)
    return found


def _read_day(text: str, at: int, lexicon: Lexicon) -> WrittenDate | None:
    m = _DATE_RE.match(text, at) if _DIGIT_RE.search(text, at, at + _FIRST_DIGIT) else None
    edtf = _edtf_of(m, lexicon) if m else None
    if not m or edtf is None:
        return None
    clock = _CLOCK_RE.match(text, m.end())
    value = DatelineDate(m.start(), m.end(), edtf) if edtf else None
    return WrittenDate(at, clock.end() if clock else m.end(), value)


def _edtf_of(m: re.Match[str], lexicon: Lexicon) -> str | None:
    """EDTF of a match; "" where it is written like a date and is no day; None where it is no date at all."""
    if m["iso"]:
        year, month, day = m["iso"].split("-")
        return _edtf(int(year), int(month), int(day))
    if m["mark"]:
        return _numeric(int(m["first"]), int(m["second"]), _year(m["third"]), european=m["mark"] == ".")
    number = month_number(m["month1"] or m["month2"] or m["month3"], lexicon)
    if number is None:
        return None
    if number == 0:
        return ""
    written = m["year1"] or m["year2"] or m["year3"]
    year_number = _year(written) if written else None
    if m["month3"]:
        return f"{year_number:04d}-{number:02d}"
    return _edtf(year_number, number, int("".join(filter(str.isdecimal, m["day1"] or m["day2"]))))


def _numeric(first: int, second: int, year: int, european: bool) -> str:
    """Day and month are told apart by the stop of Europe, or by a number that is no month."""
    if european or first > 12:
        return _edtf(year, second, first)
    if second > 12 or first == second:
        return _edtf(year, first, second)
    return ""


def _year(text: str) -> int:
    number = int(text.lstrip("'"))
    if number > 99:
        return number
    return number + (1900 if number > 68 else 2000)  # as POSIX reads two digits


def _edtf(year: int | None, month: int, day: int) -> str:
    """The day in EDTF, or "" where the calendar has none such; a leap day may stand without a year."""
    try:
        date(2000 if year is None else year, month, day)
    except ValueError:
        return ""
    return f"{'XXXX' if year is None else f'{year:04d}'}-{month:02d}-{day:02d}"


def month_number(word: str, lexicon: Lexicon) -> int | None:
    """The month's number; None for a word that is no month. One slip of the typist in a long name is forgiven.

    A letter may be too many, too few or wrong, but the first three must stand, as it is they that tell a month:
    `Marchg` is March; `Narch` is 0: meant for a month, but nobody says which.
    """
    months = lexicon.months.months
    key = word.replace(".", "").lower()
    if key in months:
        return int(months[key])
    if len(key) > 3:
        names = _long_names(lexicon)
        for name in names.get(key[:3], ()):
            if _one_slip(key, name):
                return int(months[name])
        if any(_one_slip(key, name) for name in names.get(f"*{key[1:3]}", ())):
            return 0
    return None


@cache
def _long_names(lexicon: Lexicon) -> defaultdict[str, list[str]]:
    """The names of five letters and more, by their first three, and by these with the first unread (`*ar`)."""
    names: defaultdict[str, list[str]] = defaultdict(list)
    for name in lexicon.months.months:
        if len(name) > 4:
            names[name[:3]].append(name)
            names[f"*{name[1:3]}"].append(name)
    return names


def _one_slip(word: str, name: str) -> bool:
    """Whether one letter added, left out, replaced, or two changed about, makes the one of the other."""
    if abs(len(word) - len(name)) > 1:
        return False
    n = next((n for n, (a, b) in enumerate(zip(word, name, strict=False)) if a != b), min(len(word), len(name)))
    a, b = word[n:], name[n:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])


def complete(edtf: str, near: str | date | None) -> str:
    """The date with its year, where it has none and another date is near.

    `near` is a day, or the EDTF of the time that the page gives; of that, a year alone will do.

    >>> complete("XXXX-12-30", date(2017, 1, 2)), complete("XXXX-02-13", "2017"), complete("XXXX-02-13", None)
    ('2016-12-30', '2017-02-13', 'XXXX-02-13')
    """
    if near is None or not edtf.startswith("XXXX-"):
        return edtf
    month, day = int(edtf[5:7]), int(edtf[8:])
    if isinstance(near, str):
        written = re.match(r"(\d{4})(-\d\d-\d\d)?", near)
        if not written:
            return edtf
        if not written[2]:
            return _edtf(int(written[1]), month, day) or edtf
        near = date.fromisoformat(written[0])
    return min(
        filter(None, (_edtf(year, month, day) for year in range(max(near.year - 1, 1), min(near.year + 2, 10000)))),
        key=lambda whole: abs((date.fromisoformat(whole) - near).days),
        default=edtf,
    )
