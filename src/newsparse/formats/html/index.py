"""The page of a folder: its articles, to be searched by headline and speaker, and who is quoted in them.

It is made from what each page says of itself in its first lines, so it is right whichever run wrote which page.
"""

import json
from collections.abc import Iterator
from contextlib import suppress
from html import unescape
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from newsparse.formats.html.charts import most_quoted, over_time
from newsparse.formats.html.escape import attribute, escape
from newsparse.formats.html.frame import page
from newsparse.formats.html.marks import show_day
from newsparse.formats.html.summary import Summary
from newsparse.formats.html.voices import plural
from newsparse.text.pattern import pattern

_SUMMARY_RE = pattern(r'<meta name="newsparse" content="([^"]*)">')
_NAMED = 6  # speakers of an article that its entry names


class Entry(NamedTuple):
    """An article of the folder."""

    path: str  # below the folder
    summary: Summary


def finish(folder: Path, suffix: str) -> tuple[Path, str]:
    """The index of a folder of pages, and where to put it."""
    index = folder / "index.html"
    if _read(index):  # an article has taken the name
        index = folder / "index-of-articles.html"
    entries = sorted(_entries(folder, suffix), key=lambda entry: entry.path)
    entries.sort(key=lambda entry: entry.summary.date, reverse=True)
    return index, render_index(folder.resolve().name, entries)


def _entries(folder: Path, suffix: str) -> Iterator[Entry]:
    for path in folder.rglob(f"*{suffix}"):
        summary = _read(path)
        if summary:
            yield Entry(path.relative_to(folder).as_posix(), summary)


def _read(path: Path) -> Summary | None:
    """What a page says of itself; None where it is no page of an article."""
    with suppress(OSError, ValueError, TypeError), path.open(encoding="utf-8", newline="\n") as lines:
        for _ in range(3):
            found = _SUMMARY_RE.match(lines.readline(1_000_000))
            if found:
                return Summary(**json.loads(unescape(found[1])))
    return None


def render_index(name: str, entries: list[Entry]) -> str:
    """The page that leads to those articles."""
    summaries = [entry.summary for entry in entries]
    quotes = plural(sum(summary.quotes for summary in summaries), "quote")
    charts = "\n".join(filter(None, (most_quoted(summaries), over_time(summaries))))
    articles = plural(len(entries), "article")
    body = f"""\
<a class="skip" href="#articles">Skip to the articles</a>
<main>
<header>
<h1 dir="auto">{escape(name)}</h1>
<p>{articles}, {quotes}</p>
</header>
<div class="charts">
{charts}
</div>
<section aria-labelledby="articles">
<h2 id="articles" tabindex="-1">Articles</h2>
<div role="search" hidden>
<label for="find">Find in headlines and speakers</label>
<input id="find" type="search" autocomplete="off" spellcheck="false">
<p role="status">{articles}</p>
</div>
<ol>
{chr(10).join(map(_show, entries))}
</ol>
</section>
</main>"""
    return page(f"{name}: {articles}", None, {"articles": len(entries)}, body, style="index.css", script="index.js")


def _show(entry: Entry) -> str:
    """An article of the list."""
    path, summary = entry
    headline = escape(summary.headline) or f"<i>{escape(path)}</i>"
    facts = [show_day(summary.date[:10]), escape(summary.place), plural(summary.quotes, "quote")]
    names = [f"{escape(voice)} <b>{n}</b>" for voice, n in summary.voices[:_NAMED]]
    more = len(summary.voices) - _NAMED
    names += [f"and {more} more"] if more > 0 else []
    voices = f'<p class="voices" dir="auto">{" · ".join(names)}</p>' if names else ""
    return (
        f'<li><a href="{attribute(quote(path, errors="surrogateescape"))}" dir="auto">{headline}</a>'
        f'<p class="facts">{" · ".join(filter(None, facts))}</p>{voices}</li>'
    )
