"""The dates in a line, with their clocks: `12 May 2024 at 10:30 BST`, `5/12/24`, `2024年5月12日`."""

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date, timedelta
from typing import NamedTuple

from newsparse.lexicon import Lexicon
from newsparse.readers.times.zones import read_zone, read_zone_name, tells_order
from newsparse.text.pattern import pattern

WORD = r"[^\W\d_]"
_MONTH = r"[^\s\d.,:;/|()–—-]"  # letters, and the signs that some scripts write above and below them
_YEAR = r"(?:19|20)\d\d"
_NOT_INSIDE_NUMBER = r"(?<![\d.,/:-])"

# A clock: 10:30, 4.45 pm, 18h05, 4 p. m. The stop is a separator only where something else says that it is a clock.
_CLOCK = r"""
    (?P<hour> 2[0-4] | [01]?\d ) (?!\d)
    (?: [ ]? [:.h時시] [ ]? (?P<minute> [0-5]\d ) (?!\d) [分분]? (?: : [0-5]\d (?: \.\d{1,9} )? )? )?
    (?: [ ]? (?P<half> [apAP] ) (?: \.? | \.[ ] ) [mM]
        (?: (?![a-z]) | (?<= [:.][0-5]\d[apAP][mM] ) (?=[a-z]{4}) )  # a label may follow: "7.42pmfirst published"
        \.? )?
"""
_ZONE = r"""
    (?: [ ]? [(]?
        (?: (?P<zone> Z \b
              | (?: (?: UTC | GMT ) (?: [ ](?=[+-]\d\d:\d\d) )? )? (?P<offset> [+-] \d{1,2} (?: :? [0-5]\d )? ) (?!\d)
              | (?: [A-Z][a-z]{4,12} [ ] ){1,3} Time | [A-Z]{2,5} | (?<= [mM][ ] ) [a-z]{2,4} )
            # the next label may follow without a space: "EDTUpdated"
            (?: \b | (?= [A-Z][a-z] | UPDATED | PUBLISHED ) )
        )
    [)]? )?
"""
# 2024-05-12, 2024.05.12, 2024. 5. 12
_ISO_DAY = rf"""
    (?P<iso_year> {_YEAR} ) (?P<iso_sep> [-./][ ]? ) (?P<iso_month> \d\d? ) (?P=iso_sep) (?P<iso_day> \d\d? )
    (?! \d | [-./]\d )
"""
# 2024年5月12日
_CJK_DAY = rf"""
    (?P<cjk_year> {_YEAR} ) [ ]? [年년] [ ]?
    (?P<cjk_month> \d\d? ) [ ]? [月월] [ ]?
    (?P<cjk_day> \d\d? ) [ ]? [日일]
"""
# 12.5.2024, 12. 5. 24, 12/05/2024
_NUMBERS = rf"""
    (?P<first> \d\d? ) (?P<sep> \.[ ]? | / | - ) (?P<second> \d\d? ) (?: \.[ ]? | / | - )
    (?P<number_year> {_YEAR} | \d\d (?! [\d:.] ) )
"""
# 12 May 2024, 12th of May, 12. Mai 2024, 12 de mayo de 2024
_DAY_MONTH = rf"""
    (?P<day> \d\d? ) (?: st | nd | rd | th | er | º | \. )? [ ]{{0,2}} (?: (?: de | of ) [ ] | - )?
    (?P<month> {_MONTH}{{3,12}} ) \.? ,? [ ]{{0,2}} (?: (?: de | del ) [ ] | - )?
    (?P<year> {_YEAR} | (?: ' | (?<=-) ) \d\d \b )? (?: (?<=\d) [ ]? (?: г | р | года | року ) \b \.? )?
"""
# May 12, 2024; May 12
_MONTH_DAY = rf"""
    (?P<us_month> (?: \b | (?<=[a-zà-ÿ]) (?=[A-Z]) ) {WORD}{{3,9}} ) \.? [ ]{{1,2}}
    (?P<us_day> \d\d? ) (?: st | nd | rd | th )? (?! \d | [:.]\d )
    (?: ,? [ ]{{0,2}} (?P<us_year> {_YEAR} ) )?
"""
_DATE_RE = pattern(
    rf"{_NOT_INSIDE_NUMBER} (?: {_ISO_DAY} | {_CJK_DAY} | {_NUMBERS} | {_DAY_MONTH} ) | {_MONTH_DAY}", re.VERBOSE
)
# What stands between a day and its clock: "at", "um", "à", "|".
_CLOCK_AFTER_RE = pattern(
    rf"""
    (?: T (?=\d) | :[ ] | [ ,.|•·@(/–—-]{{0,4}} (?: {WORD}{{1,4}} \.? [ ] ){{0,2}} )
    {_CLOCK}
    (?: [ ]? (?P<unit> Uhr | hrs? | h | noon ) \b )?
    {_ZONE}
    """,
    re.VERBOSE,
)
_NOON_AFTER_RE = pattern(r"[ ,|]{1,3}(?:at[ ])?(?:12[ ])?(?:(noon)|midnight)\b", re.IGNORECASE)
# "Aug 3 12:45:00 EDT 2015"
_YEAR_AFTER_RE = pattern(rf"[ ]({_YEAR})\b")
_ZONE_RE = pattern(r"[ ]([A-Z]{2,5})\b")
_CLOCK_BEFORE_RE = pattern(rf"(?<! [\d.:] ) {_CLOCK} {_ZONE} [ ,|•·/-]{{0,4}} (?: {WORD}{{2,3}} [ ] )? $", re.VERBOSE)
_CLOCK_RE = pattern(rf"(?<! [\d.:,/€$£] ) {_CLOCK} (?P<word> [ ]? (?: Uhr | hrs | h ) \b )? {_ZONE}", re.VERBOSE)
_SHORT_CLOCK, _LONGEST_CLOCK = 24, 44  # "10:30 p.m. EDT, on ", "10:30 p.m. Eastern Daylight Time, on "
_WEEKDAY_BEFORE_RE = pattern(rf"({WORD}{{2,13}}(?:-feira)?)[.,]{{0,2}}[ ]{{1,2}}(?:den[ ]|el[ ]|le[ ]|the[ ])?$")


class Found(NamedTuple):
    """A time in a line, as `TimeReading` has it."""

    start: int
    end: int
    edtf: str
    relative: bool
    sure: bool  # a year of four digits is there, or a clock
    orders: tuple[str, ...] = ()  # what a day in figures is, read month first and read day first


def find_dates(line: str, lexicon: Lexicon) -> Iterator[Found]:
    """The dates in the line, in order."""
    at = look = 0
    reach = _LONGEST_CLOCK if "Time" in line else _SHORT_CLOCK
    while m := _DATE_RE.search(line, look):
        days = _read_day(m, lexicon)
        if not days:
            look = m.start("us_day") if m["us_month"] else m.start() + 1
            continue
        start, end = _with_weekday(line, m.start(), lexicon), m.end()
        times = days
        clock = _CLOCK_AFTER_RE.match(line, end)
        if clock and is_clock(clock):
            end = end_of(clock, lexicon)
            if days[0][0] == "X" and (year := _YEAR_AFTER_RE.match(line, end)):
                days, end = (f"{year[1]}{days[0][4:]}",), year.end()
        elif noon := _NOON_AFTER_RE.match(line, end):
            end, times, clock = noon.end(), tuple(f"{day}T{'12' if noon[1] else '00'}:00" for day in days), None
        elif (clock := _CLOCK_BEFORE_RE.search(line, max(at, start - reach), start)) and is_clock(clock):
            start = clock.start()
        else:
            clock = None
        if clock:
            days = tells_order(clock, days, lexicon)
            times = tuple(_write_time(day, clock, lexicon) for day in days)
        if (zone := _ZONE_RE.match(line, end)) and zone[1].lower() in lexicon.months.zones:
            end = zone.end()  # "22:00, 3 April 2021 BST"; or "April 3, 2021 GMT", of which the hour is lost
            if clock and not clock["zone"]:
                times = tuple(f"{time}{read_zone_name(zone[1], time[:10], lexicon)}" for time in times)
        at = look = end
        full = days[0][0] != "X" and (m["number_year"] is None or len(m["number_year"]) == 4)
        sure = full or "T" in times[0]
        yield Found(start, end, times[0] if len(times) == 1 else times[0][:4], False, sure, times[1:] and times)


def _read_day(m: re.Match[str], lexicon: Lexicon) -> tuple[str, ...]:
    """The day as `2024-08-08`, `XXXX-08-08` without a year; two that it may be; none where there is no such day."""
    months = lexicon.months.months
    g = m.groupdict()
    if g["iso_year"]:
        return _write_day(g["iso_year"], int(g["iso_month"]), int(g["iso_day"]))
    if g["cjk_year"]:
        return _write_day(g["cjk_year"], int(g["cjk_month"]), int(g["cjk_day"]))
    if g["first"]:
        return _read_numbers(int(g["first"]), int(g["second"]), g["number_year"], g["sep"].strip(), lexicon)
    word, day, year = (g["month"], g["day"], g["year"]) if g["month"] else (g["us_month"], g["us_day"], g["us_year"])
    month = months.get(word.lower())
    if month is None or not (word[0].isupper() or year or g["month"]):
        return ()
    return _write_day(year, int(month), int(day))


def _read_numbers(first: int, second: int, year: str, separator: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The day that figures are: its order is plain where only one fits, or where the language has one custom.

    `12.5.2024` is the twelfth of May everywhere; English has two customs for `12/5/2024`.
    """
    by_day, by_month = _write_day(year, second, first), _write_day(year, first, second)
    if separator == "." or lexicon.language != "en":
        return by_day or by_month
    return by_month + by_day if by_month != by_day else by_day


def _write_day(year: str | None, month: int, day: int) -> tuple[str, ...]:
    if year and len(year) < 4:
        year = "20" + year[-2:]
    try:
        date(int(year or 2000), month, day)  # 2000 has a 29 February
    except ValueError:
        return ()
    return (f"{year or 'XXXX'}-{month:02}-{day:02}",)


def find_clocks(line: str, lexicon: Lexicon, is_labelled: Callable[[int], bool]) -> Iterator[Found]:
    """The clocks that something more than a colon says to be one: `8:18 AM`, `10:15 Uhr`, `15:36 GMT`, a label."""
    for m in _CLOCK_RE.finditer(line):
        if not is_clock(m):
            continue
        marked = line[m.end("hour")] in ":h" and is_labelled(m.start())
        if marked or m["half"] or m["word"] or read_zone(m, "2000-01-01", lexicon):
            yield Found(m.start(), end_of(m, lexicon), _write_clock(m, "2000-01-01", lexicon), True, True)


def is_clock(m: re.Match[str]) -> bool:
    """Whether the figures are an hour of the day: some pages write "pm" behind any of the second half."""
    hour, half = int(m["hour"]), m["half"]
    if half:
        return 1 <= hour <= 12 or (m["minute"] is not None and (hour == 0 or (half in "pP" and hour < 24)))
    whole = m["minute"] is None and m.groupdict().get("unit") is not None  # "8 Uhr"
    return (whole and hour < 24) or (m["minute"] is not None and (hour < 24 or m["minute"] == "00"))


def end_of(clock: re.Match[str], lexicon: Lexicon) -> int:
    """Where the clock ends: without the letters behind it, unless they are a zone."""
    if clock["zone"] and not read_zone(clock, "2000-01-01", lexicon):
        return clock.start() + len(clock[0][: clock.start("zone") - clock.start()].rstrip(" ("))
    return clock.end()


def _write_time(day: str, clock: re.Match[str], lexicon: Lexicon) -> str:
    """A day with its clock; 24:00 begins the next day, and is left out where no year says which one that is."""
    if int(clock["hour"]) < 24:
        return day + _write_clock(clock, day, lexicon)
    with suppress(ValueError, OverflowError):
        return f"{date.fromisoformat(day) + timedelta(1)}T00:00{read_zone(clock, day, lexicon)}"
    return day


def _write_clock(clock: re.Match[str], day: str, lexicon: Lexicon) -> str:
    hour = int(clock["hour"])
    if hour == 24:  # of the day before one that is not known
        return ""
    if clock["half"]:
        hour = hour % 12 + (12 if clock["half"] in "pP" else 0)
    return f"T{hour:02}:{clock['minute'] or '00'}{read_zone(clock, day, lexicon)}"


def _with_weekday(line: str, start: int, lexicon: Lexicon) -> int:
    m = _WEEKDAY_BEFORE_RE.search(line, max(0, start - 24), start)
    return m.start() if m and m[1].lower() in lexicon.months.weekdays else start
