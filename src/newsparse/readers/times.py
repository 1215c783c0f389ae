"""The times in a line: dates and clocks as pages write them above a story, in any language."""

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from newsparse.lexicon import Lexicon
from newsparse.readers.names import either
from newsparse.readers.zones import read_zone
from newsparse.text.pattern import pattern


class TimeReading(NamedTuple):
    """One time: `edtf` as far as it is written, empty where it is told from the reader's now."""

    start: int
    end: int
    edtf: str
    label: str | None  # "published", "updated", or None where no word says which
    relative: bool  # "3 hours ago", or a clock without a day ("T15:36"): no date by itself
    alone: bool  # the line holds nothing but times, their labels and what separates them
    begins: int  # where its label begins; `start` where it has none


# Nothing that pages date a story with is longer; a longer line is a sentence.
MAX_LINE = 170
_LONGEST_WORDED = 30  # "Updated about an hour ago": a time without figures stands alone

_WORD = r"[^\W\d_]"
_MONTH = r"[^\s\d.,:;/|()–—-]"  # letters, and the signs that some scripts write above and below them
_YEAR = r"(?:19|20)\d\d"
_NOT_INSIDE_NUMBER = r"(?<![\d.,/:-])"

# A clock: 10:30, 4.45 pm, 18h05, 4pm. The stop is a separator only where something else says that it is a clock.
_CLOCK = r"""
    (?P<hour> 2[0-4] | [01]?\d ) (?!\d)
    (?: [ ]? [:.h時시] [ ]? (?P<minute> [0-5]\d ) (?!\d) [分분]? (?: : [0-5]\d (?: \.\d{1,9} )? )? )?
    (?: [ ]? (?P<half> [apAP] ) \.? [mM] (?![a-z]) \.? )?
"""
_ZONE = r"""
    (?: [ ]? [(]?
        (?: (?P<zone> Z \b | (?: UTC | GMT )? (?P<offset> [+-] \d{1,2} (?: :? [0-5]\d )? ) (?!\d) | [A-Z]{2,5} )
            # the next label may follow without a space: "EDTUpdated"
            (?: \b | (?= [A-Z][a-z] ) )
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
    (?P<month> {_MONTH}{{3,12}} ) \.? ,? [ ]{{0,2}} (?: (?: de | del ) [ ] | - )? (?P<year> {_YEAR} | '\d\d \b )?
"""
# May 12, 2024; May 12
_MONTH_DAY = rf"""
    (?P<us_month> (?: \b | (?<=[a-zà-ÿ]) (?=[A-Z]) ) {_WORD}{{3,9}} ) \.? [ ]{{1,2}}
    (?P<us_day> \d\d? ) (?: st | nd | rd | th )? (?! \d | [:.]\d )
    (?: ,? [ ]{{0,2}} (?P<us_year> {_YEAR} ) )?
"""
_DATE_RE = pattern(
    rf"{_NOT_INSIDE_NUMBER} (?: {_ISO_DAY} | {_CJK_DAY} | {_NUMBERS} | {_DAY_MONTH} | {_MONTH_DAY} )", re.VERBOSE
)
# What stands between a day and its clock: "at", "um", "à", "|".
_CLOCK_AFTER_RE = pattern(
    rf"""
    (?: T (?=\d) | [ ,.|•·@(/–—-]{{0,4}} (?: {_WORD}{{1,4}} \.? [ ] ){{0,2}} )
    {_CLOCK}
    (?: [ ]? (?: Uhr | hrs? | h ) \b )?
    {_ZONE}
    """,
    re.VERBOSE,
)
_ZONE_RE = pattern(r"[ ]([A-Z]{2,5})\b")
_CLOCK_BEFORE_RE = pattern(rf"(?<! [\d.:] ) {_CLOCK} {_ZONE} [ ,|•·/-]{{0,4}} (?: {_WORD}{{2,3}} [ ] )? $", re.VERBOSE)
_CLOCK_RE = pattern(rf"(?<! [\d.:,/€$£] ) {_CLOCK} (?P<word> [ ]? (?: Uhr | hrs ) \b )? {_ZONE}", re.VERBOSE)
_WEEKDAY_BEFORE_RE = pattern(rf"({_WORD}{{2,13}}(?:-feira)?)[.,]{{0,2}}[ ]{{1,2}}(?:den[ ]|el[ ]|le[ ]|the[ ])?$")
_AGE_RE = pattern(rf"(?<![\d.,:])\d{{1,3}}[ ]?({_WORD}{{1,15}})")
_LARGER_UNIT_RE = pattern(rf"\d{{1,3}}[ ]?({_WORD}{{1,15}}),?[ ](?:and[ ])?$")
_WORDED_AGE_RE = pattern(rf"\b(?:an?|one|einem?|einer|une?|una?|en|ett|et|um|uma)[ ]({_WORD}{{2,15}})", re.IGNORECASE)
# "4 min read", "Lesezeit: 4 Minuten"
_READING_TIME_RE = pattern(
    rf"(?:\b{_WORD}{{4,14}}[ ]?:?[ ])?\b\d{{1,2}}[ -]min{_WORD}{{0,4}}\.?(?:[ ]read)?", re.IGNORECASE
)
# Between a label and its time: "on", "le", "a las".
_SMALL_WORDS = (
    r"(?:on(?:[ ]the)?|at|as[ ]of|about|over|almost|for"
    r"|am|um|den|le|à|el|a(?:[ ]las)?|em|às|il|alle|d\.|kl\.?|op|dnia|:)"
)
_SMALL_RE = pattern(_SMALL_WORDS)
_SMALL_BEFORE_RE = pattern(rf"(?<=[ ]){_SMALL_WORDS}[ ]$")
_DIGIT_RE = pattern(r"\d")


class _Found(NamedTuple):
    start: int
    end: int
    edtf: str
    relative: bool
    sure: bool  # a year of four digits is there


def find_times_in(line: str, lexicon: Lexicon) -> list[TimeReading]:
    """The times in the line, in order.

    >>> from newsparse.lexicon import load_lexicon
    >>> [t.edtf for t in find_times_in("Sep 3, 2023 6:30 PM EDT | Last Updated: September 4, 2023", load_lexicon("en"))]
    ['2023-09-03T18:30-04:00', '2023-09-04']
    """
    if len(line) > MAX_LINE:
        return []
    if _DIGIT_RE.search(line):
        found = list(_find_dates(line, lexicon))
        found += _find_relative(line, lexicon, found)
    elif len(line) <= _LONGEST_WORDED:
        found = _find_worded(line, lexicon)
    else:
        return []
    if not found:
        return []
    found.sort()
    labels = _labels_before(line, found, lexicon)
    alone = _nothing_else(line, found, lexicon)
    return [
        TimeReading(t.start, t.end, t.edtf, label, t.relative, alone, begins)
        for t, (label, begins) in zip(found, labels, strict=True)
        # A day without its year is a date only where a label or an empty line says so: "May 5 said" is none.
        if alone or label or t.sure
    ]


def read_time_label(line: str, lexicon: Lexicon) -> str | None:
    """`published` or `updated` where the line is such a word alone, and its time follows on the next.

    >>> from newsparse.lexicon import load_lexicon
    >>> read_time_label("Last updated:", load_lexicon("en"))
    'updated'
    """
    return _label_table(lexicon).get(line.strip(" :|•·-").lower()) if len(line) < 40 else None


# ---- dates and clocks


def _find_dates(line: str, lexicon: Lexicon) -> Iterator[_Found]:
    at = look = 0
    while m := _DATE_RE.search(line, look):
        day = _read_day(m, lexicon)
        if day is None:
            look = m.start("us_day") if m["us_month"] else m.start() + 1
            continue
        start, end, edtf = _with_weekday(line, m.start(), lexicon), m.end(), day
        clock = _CLOCK_AFTER_RE.match(line, end)
        if clock and _is_clock(clock):
            end, edtf = _end_of(clock, lexicon), _write_time(day, clock, lexicon)
        elif (before := _CLOCK_BEFORE_RE.search(line, max(at, start - 24), start)) and _is_clock(before):
            start, edtf = before.start(), _write_time(day, before, lexicon)
        if (zone := _ZONE_RE.match(line, end)) and zone[1].lower() in lexicon.months.zones:
            end = zone.end()  # "April 3, 2021 GMT", of which the hour is lost
        at = look = end
        sure = day[0] != "X" and (m["number_year"] is None or len(m["number_year"]) == 4)
        yield _Found(start, end, edtf, False, sure)


def _read_day(m: re.Match[str], lexicon: Lexicon) -> str | None:
    """The day as `2024-08-08`, `XXXX-08-08` without a year; None where there is no such day."""
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
        return None
    return _write_day(year, int(month), int(day))


def _read_numbers(first: int, second: int, year: str, separator: str, lexicon: Lexicon) -> str | None:
    """`12.5.2024` is the twelfth of May everywhere; `12/5/2024` only where no American could have written it."""
    day_first = separator == "." or lexicon.language != "en" or first > 12
    if day_first:
        return _write_day(year, second, first)
    return _write_day(year, first, second) if second > 12 or first == second else None


def _write_day(year: str | None, month: int, day: int) -> str | None:
    if year and len(year) < 4:
        year = "20" + year[-2:]
    try:
        date(int(year or 2000), month, day)  # 2000 has a 29 February
    except ValueError:
        return None
    return f"{year or 'XXXX'}-{month:02}-{day:02}"


def _is_clock(m: re.Match[str]) -> bool:
    hour, half = int(m["hour"]), m["half"]
    if half:
        return 1 <= hour <= 12
    return m["minute"] is not None and (hour < 24 or m["minute"] == "00")


def _end_of(clock: re.Match[str], lexicon: Lexicon) -> int:
    """Where the clock ends: without the capitals behind it, unless they are a zone."""
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


# ---- times told from now, and clocks without a day


def _find_relative(line: str, lexicon: Lexicon, dates: list[_Found]) -> list[_Found]:
    """The ages ("3 hours ago") and the clocks without a day beside the dates."""
    words = _relative_words(lexicon)
    found = list(_find_ages(line, _AGE_RE, words))
    for m in _CLOCK_RE.finditer(line):
        if _is_clock(m) and (m["half"] or m["word"] or read_zone(m, "2000-01-01", lexicon)):
            clock = _write_clock(m, "2000-01-01", lexicon)
            found.append(_Found(m.start(), _end_of(m, lexicon), clock, True, True))
    return [f for f in found if all(f.end <= d.start or d.end <= f.start for d in dates)]


def _find_worded(line: str, lexicon: Lexicon) -> list[_Found]:
    """The age without figures that the line is: "an hour ago", "yesterday"."""
    words = _relative_words(lexicon)
    text = line.strip()
    if text.lower() in lexicon.times.today:
        at = line.index(text)
        return [_Found(at, at + len(text), "", True, True)]
    return list(_find_ages(line, _WORDED_AGE_RE, words)) if " " in text else []


def _find_ages(line: str, pattern: re.Pattern[str], words: "_Relative") -> Iterator[_Found]:
    for m in pattern.finditer(line):
        end = m.start(1) + _unit_length(m[1].lower(), words)
        if end > m.start(1):
            if before := words.ago_before.search(line, max(0, m.start() - 12), m.start()):
                yield _Found(before.start(), end, "", True, True)
            elif after := words.ago_after.match(line, end):
                yield _Found(_with_larger_unit(line, m.start(), words), after.end(), "", True, True)


def _with_larger_unit(line: str, start: int, words: "_Relative") -> int:
    """Where the age begins whose minutes stand at `start`: "1 hour 20 minutes ago"."""
    larger = _LARGER_UNIT_RE.search(line, max(0, start - 20), start)
    return larger.start() if larger and larger[1].lower() in words.units else start


class _Relative(NamedTuple):
    """The words of ages, of a language and of the world together."""

    units: frozenset[str]
    ago: frozenset[str]
    ago_before: re.Pattern[str]
    ago_after: re.Pattern[str]


@cache
def _relative_words(lexicon: Lexicon) -> _Relative:
    ago = lexicon.times.ago | lexicon.labels.ago
    return _Relative(
        lexicon.times.units | lexicon.labels.units,
        ago,
        pattern(rf"(?:{either(ago)})[ ]?$", re.IGNORECASE),
        pattern(rf"[ ]?(?:{either(ago)})(?:(?!{_WORD})|(?=[A-Z]))", re.IGNORECASE),
    )


def _unit_length(word: str, words: _Relative) -> int:
    """How long the unit is that the word begins with: all of it, or what stands before a glued "ago"; 0 for none.

    >>> from newsparse.lexicon import load_lexicon
    >>> [_unit_length(w, _relative_words(load_lexicon("en"))) for w in ("hours", "時間前", "stundenvor", "books")]
    [5, 2, 7, 0]
    """
    if word in words.units:
        return len(word)
    return next((i for i in range(len(word) - 1, 0, -1) if word[i:] in words.ago and word[:i] in words.units), 0)


# ---- labels, and what else the line holds


def _labels_before(line: str, found: list[_Found], lexicon: Lexicon) -> list[tuple[str | None, int]]:
    """For each time what its label says, and where that begins."""
    labels, table, at = list[tuple[str | None, int]](), _label_table(lexicon), 0
    for t in found:
        m = _label_pattern(lexicon).search(line, at, t.start)
        if m:
            labels.append((table[m[1].lower()], m.start(1)))
        else:
            small = _SMALL_BEFORE_RE.search(line, max(at, t.start - 8), t.start)  # "by Ana Cruz on 12 May"
            labels.append((None, small.start() if small else t.start))
        at = t.end
    return labels


@cache
def _label_table(lexicon: Lexicon) -> dict[str, str]:
    """Each label -> what it says of the time."""
    return {
        **dict.fromkeys(lexicon.labels.published, "published"),
        **dict.fromkeys(lexicon.labels.updated, "updated"),
        **dict.fromkeys(lexicon.times.published, "published"),
        **dict.fromkeys(lexicon.times.updated, "updated"),
    }


@cache
def _label_pattern(lexicon: Lexicon) -> re.Pattern[str]:
    """A label right before its time. It may begin behind a capital: "4:00 PM EDTUpdated"."""
    words = either(_label_table(lexicon))
    return pattern(
        rf"(?:(?<![^\W\d_])|(?-i:(?=[A-ZÀ-Þ][a-zà-ÿ])))({words})[ ]?[:|•·-]?[ ]{{0,2}}(?:{_SMALL_WORDS}[ ])?$",
        re.IGNORECASE,
    )


def _nothing_else(line: str, found: list[_Found], lexicon: Lexicon) -> bool:
    """Whether beside the times there are only labels, weekdays and how long the story takes to read."""
    table = _label_table(lexicon)
    for piece in _rest(line, [(t.start, t.end) for t in found]):
        words = _READING_TIME_RE.sub("", piece).strip(" :,;|•·()[]/–—-.").lower()
        if _SMALL_RE.fullmatch(words) or _strip_small(words) in lexicon.times.today:
            continue
        if words in lexicon.places.countries:
            continue  # "10:15, UK"
        if words and words not in table and _strip_small(words) not in table and words not in lexicon.months.weekdays:
            return False
    return True


def _rest(line: str, spans: list[tuple[int, int]]) -> Iterator[str]:
    at = 0
    for start, end in spans:
        yield line[at:start]
        at = end
    yield line[at:]


def _strip_small(words: str) -> str:
    """The label without the preposition behind it: "published on the" -> "published"."""
    return re.sub(rf"[ :]+{_SMALL_WORDS}$", "", words)
