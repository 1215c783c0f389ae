"""Days and times as people write them."""

from collections.abc import Sequence

from newsparse.text.pattern import pattern

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_TIME_RE = pattern(r"(\d{4}|XXXX)-(0[1-9]|1[0-2])(?:-(\d\d))?(?:T(\d\d:\d\d)(?::\d\d)?(Z|[+-]\d\d:\d\d)?)?$")


def show_time(edtf: str, months: Sequence[str] = MONTHS) -> str:
    """A day in words, as far as it is known, and its time; what is written otherwise stays as it is.

    >>> show_time("2017-02-13"), show_time("XXXX-02-13"), show_time("2017-02"), show_time("2017")
    ('13 February 2017', '13 February', 'February 2017', '2017')
    >>> show_time("2024-05-12T10:30Z"), show_time("2024-05-12T10:30:05-04:00")
    ('12 May 2024, 10:30 UTC', '12 May 2024, 10:30 UTC-04:00')
    """
    found = _TIME_RE.match(edtf)
    if not found:
        return edtf
    year, month, day, clock, zone = found.groups()
    words = (day and day.lstrip("0"), months[int(month) - 1], year.isdigit() and year)
    shown = " ".join(word for word in words if word)
    told = f" UTC{zone.removeprefix('Z')}" if zone else ""
    return f"{shown}, {clock}{told}" if clock else shown
