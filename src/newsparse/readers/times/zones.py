"""How far a clock is from Greenwich, by the zone that stands behind it."""

import re
from datetime import date, timedelta

from newsparse.lexicon import Lexicon


def read_zone(clock: re.Match[str], day: str, lexicon: Lexicon) -> str:
    """`-04:00`, `Z`, or nothing where no zone that we know is written."""
    if not clock["zone"]:
        return ""
    if offset := clock["offset"]:
        digits = offset[1:].replace(":", "")
        hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits, "00")
        return f"{offset[0]}{int(hours):02}:{minutes}" if int(hours) <= 14 else ""
    return read_zone_name(clock["zone"], day, lexicon)


def read_zone_name(name: str, day: str, lexicon: Lexicon) -> str:
    """The same for a zone's name by itself: "BST"."""
    zone = lexicon.months.zones.get(name.lower(), "")
    winter, _, summer = zone.partition("/")
    return summer if summer and _is_american_summer(day) else winter


def _is_american_summer(day: str) -> bool:
    """Whether "ET" is daylight time: from the second Sunday of March to the first of November."""
    if day.startswith("XXXX"):
        return False
    on = date.fromisoformat(day)
    march, november = date(on.year, 3, 8), date(on.year, 11, 1)
    begins = march + timedelta((6 - march.weekday()) % 7)
    ends = november + timedelta((6 - november.weekday()) % 7)
    return begins <= on < ends


def tells_order(clock: re.Match[str], days: tuple[str, ...], lexicon: Lexicon) -> tuple[str, ...]:
    """Of two days that figures may be, month first and day first, the one that the zone's country would write.

    Where the zone is none of a country (`Z`, `+02:00`) or there is none, both stay.
    """
    zone = (clock["zone"] or "").lower()
    if len(days) < 2 or clock["offset"] or zone in ("", "z", "utc"):
        return days
    offset = lexicon.months.zones.get(zone, "")
    if not offset:
        return days
    return days[:1] if "-04" <= offset[:3] <= "-10" else days[1:]
