"""Which of its figures is the month of a day written `3/5/2023`, by what the page says elsewhere."""

from newsparse.document import Document
from newsparse.readers.times import TimeReading, find_times_in
from newsparse.text.pattern import pattern

_FIGURES_RE = pattern(r"(?<![\d./-])(\d\d?)([/-])(\d\d?)\2(?:(?:19|20)\d\d|\d\d)(?![\d/-])")


def settle(readings: list[TimeReading], doc: Document) -> dict[TimeReading, str]:
    """Each time of two orders -> the one that is meant, as EDTF; without those of which nothing tells."""
    return {r: edtf for r in readings if (edtf := _settle(r.orders, doc))}


def _settle(orders: tuple[str, ...], doc: Document) -> str | None:
    by_month, by_day = orders
    if doc.reference_date:  # nothing is published after it
        today = doc.reference_date.isoformat()
        if (by_month[:10] <= today) != (by_day[:10] <= today):
            return min(by_month, by_day)
    written = _orders_of_the_page(doc.plain)
    if len(written) == 1:
        return by_month if "month" in written else by_day
    spelled = _days_of_the_page(doc) & {by_month[:10], by_day[:10]}
    if len(spelled) == 1:
        return by_month if by_month[:10] in spelled else by_day
    language = (doc.language or "").lower()
    if language.startswith("en-"):
        return by_month if language == "en-us" else by_day
    return None


def _orders_of_the_page(text: str) -> set[str]:
    """The orders of those other days in figures of which only one fits."""
    found = set()
    for m in _FIGURES_RE.finditer(text):
        first, second = int(m[1]), int(m[3])
        if first > 12 >= second:
            found.add("day")
        elif second > 12 >= first:
            found.add("month")
    return found


def _days_of_the_page(doc: Document) -> set[str]:
    """The days that are written in full."""
    lines = (doc.plain[block.start : block.end] for block in doc.blocks)
    return {time.edtf[:10] for line in lines for time in find_times_in(line, doc.lexicon)}
