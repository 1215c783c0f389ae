"""Small charts as SVG within a page. They have no frame of their own: the widths are shares of the page's."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from typing import NamedTuple
from urllib.parse import quote

from newsparse.formats.dates import show_time
from newsparse.formats.html.escape import attribute, escape
from newsparse.formats.html.summary import Summary
from newsparse.formats.html.words import plural

_BARS = 10
_ROW = 26  # pixels
_HEIGHT, _FOOT = _BARS * _ROW - 22, 22
_GUTTER = 9  # per cent, for the scale
_PERIODS = {10: "day", 7: "month", 4: "year"}  # by the length of their dates
_MOST_PERIODS = 40


class Bar(NamedTuple):
    """A row of a chart."""

    name: str
    n: int
    link: str
    told: str  # behind the name, for whoever does not see the chart


def most_quoted(summaries: Sequence[Summary]) -> str:
    """Who is quoted most: a bar each."""
    quotes: Counter[str] = Counter()
    articles: Counter[str] = Counter()
    for summary in summaries:
        for name, n in summary.voices:
            quotes[name] += n
            articles[name] += 1
    top = sorted(quotes.items(), key=lambda item: (-item[1], item[0]))[:_BARS]
    bars = [
        Bar(
            name,
            n,
            f"#find={quote(name, errors='replace')}",
            f"{plural(n, 'quote')} in {plural(articles[name], 'article')}",
        )
        for name, n in top
    ]
    return _bars("Quoted most", bars, "The speakers with the most quotes")


def by_publication(summaries: Sequence[Summary]) -> str:
    """Where the articles of exports stood: a bar each, where there are two and more."""
    articles = Counter(summary.publication for summary in summaries if summary.publication)
    if len(articles) < 2:
        return ""
    top = sorted(articles.items(), key=lambda item: (-item[1], item[0]))[:_BARS]
    bars = [Bar(name, n, f"#find={quote(name, errors='replace')}", plural(n, "article")) for name, n in top]
    return _bars("Articles by publication", bars, "The publications with the most articles")


def told_again(stories: Sequence[Bar]) -> str:
    """The stories that are told most often: a bar each."""
    return _bars("Told again", stories[:_BARS], "The stories that most articles tell")


def _bars(title: str, bars: Sequence[Bar], told: str) -> str:
    """The bars, the longest first; nothing where there are none."""
    rows = []
    for k, bar in enumerate(bars):
        label = f"{attribute(bar.name)}: {bar.told}"
        y, width = k * _ROW, 50 * bar.n / bars[0].n
        rows.append(
            f'<a href="{attribute(bar.link)}" aria-label="{label}"><title>{label}</title>'
            f'<rect class="row" x="0" y="{y}" width="100%" height="{_ROW}"/>'
            f'<foreignObject y="{y}" width="40%" height="{_ROW}"><p class="name" dir="auto">{escape(bar.name)}</p>'
            f"</foreignObject>"
            f'<rect class="bar" x="42%" y="{y + 5}" width="{width:.2f}%" height="16" rx="2"/>'
            f'<text class="number" x="{42 + width:.2f}%" dx="6" y="{y + 17}">{bar.n:,}</text></a>'
        )
    return _chart(title, len(bars) * _ROW, "\n".join(rows), "group", told) if bars else ""


def over_time(summaries: Sequence[Summary]) -> str:
    """How many quotes an article has on average, by the day, month or year that it is from."""
    dated = [(summary.date[:10], summary.quotes) for summary in summaries if summary.date]
    length, periods = _periods(dated)
    if len(periods) < 2:
        return ""
    first, last = min(periods), max(periods)
    means = {period: sum(quotes) / len(quotes) for period, quotes in periods.items()}
    most = max(means.values()) or 1
    width = (100 - _GUTTER) / (last - first + 1)
    parts = [
        f'<line x1="{_GUTTER}%" x2="100%" y1="{y}" y2="{y}"/>'
        f'<text class="number" x="0" y="{y + 4}">{_round(value)}</text>'
        for value, y in ((most, 6), (most / 2, _HEIGHT / 2 + 3), (0, _HEIGHT))
    ]
    for period, mean in sorted(means.items()):
        height, left = (_HEIGHT - 6) * mean / most, _GUTTER + (period - first) * width
        articles = plural(len(periods[period]), "article")
        parts.append(
            f"<g><title>{_name(period, length)}: {_round(mean)} quotes per article, {articles}</title>"
            f'<rect class="row" x="{left:.3f}%" y="0" width="{width:.3f}%" height="{_HEIGHT}"/>'
            f'<rect class="bar" x="{left + 0.1 * width:.3f}%" y="{_HEIGHT - height:.1f}" '
            f'width="{0.8 * width:.3f}%" height="{height:.1f}"/></g>'
        )
    begin, end = _name(first, length), _name(last, length)
    parts += [
        f'<text x="{x}%" y="{_HEIGHT + 17}" text-anchor="{anchor}">{name}</text>'
        for name, x, anchor in ((begin, _GUTTER, "start"), (end, 100, "end"))
    ]
    title = f"Quotes per article, by {_PERIODS[length]}"
    told = f"{title}, from {begin} to {end}: between {_round(min(means.values()))} and {_round(most)}"
    return _chart(title, _HEIGHT + _FOOT, "\n".join(parts), "img", told)


def _round(value: float) -> str:
    """
    >>> _round(3), _round(2.25), _round(1234.5)
    ('3', '2.2', '1,234.5')
    """
    return f"{value:,.1f}".removesuffix(".0")


def _periods(dated: list[tuple[str, int]]) -> tuple[int, dict[int, list[int]]]:
    """The numbers of quotes by days, months or years, whichever is the finest that is not too fine.

    A period is a number, one more than that of the period before it; the length is that of its date.
    """
    for length in _PERIODS:
        periods: dict[int, list[int]] = defaultdict(list)
        for day, quotes in dated:
            with suppress(ValueError):  # a day that no calendar has
                periods[_number(day[:length])].append(quotes)
        enough = sum(map(len, periods.values())) * 2 >= len(dated)
        if (enough and periods and max(periods) - min(periods) < _MOST_PERIODS) or length == 4:
            break
    return length, periods


def _number(day: str) -> int:
    """
    >>> _number("2017-02-13") - _number("2017-02-12"), _number("2017-01") - _number("2016-12"), _number("2017")
    (1, 1, 2017)
    """
    year, *rest = map(int, day.split("-"))
    if len(rest) == 2:
        return date(year, *rest).toordinal()
    return year * 12 + rest[0] - 1 if rest else year


def _name(period: int, length: int) -> str:
    """
    >>> _name(_number("2017-02-13"), 10), _name(_number("2016-12"), 7), _name(2017, 4)
    ('13 February 2017', 'December 2016', '2017')
    """
    if length == 10:
        return show_time(date.fromordinal(period).isoformat())
    return show_time(f"{period // 12:04}-{period % 12 + 1:02}" if length == 7 else str(period))


def _chart(title: str, height: int, content: str, role: str, told: str) -> str:
    return (
        f"<figure>\n<figcaption>{title}</figcaption>\n"
        f'<svg width="100%" height="{height}" role="{role}" aria-label="{told}">\n{content}\n</svg>\n</figure>'
    )
