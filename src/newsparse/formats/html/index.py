"""The page of a folder: its articles, to be searched by headline and speaker, and who is quoted in them.

It is made from what each page says of itself in its first lines, so it is right whichever run wrote which page.
"""

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from html import unescape
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from newsparse.errors import InputError
from newsparse.formats import INDEX, index_beside
from newsparse.formats.dates import show_time
from newsparse.formats.html.charts import Bar, by_publication, most_quoted, over_time, told_again
from newsparse.formats.html.escape import escape
from newsparse.formats.html.frame import page
from newsparse.formats.html.search import MOST_ARTICLES, write_words
from newsparse.formats.html.stories import Told, find_told
from newsparse.formats.html.summary import Summary
from newsparse.formats.html.words import plural
from newsparse.inputs.walk import walk
from newsparse.text.pattern import pattern

_SUMMARY_RE = pattern(r'<meta name="newsparse" content="([^"]*)">')
_NAMED = 6  # speakers of an article that its entry names


class Entry(NamedTuple):
    """An article of the folder."""

    path: str  # below the folder
    summary: Summary
    told: Told | None = None


def finish(folder: Path, suffix: str, name: str = "") -> tuple[Path, str]:
    """The index of a folder of pages, and where to put it. The name is that of the folder of articles."""
    index = folder / INDEX
    while _read(index):  # an article has taken the name
        index = index.with_name(index_beside(index.name))
    entries = sorted(_entries(folder, suffix), key=lambda entry: entry.path)
    told = find_told((entry.path, entry.summary.sketch) for entry in entries)
    entries = [entry._replace(told=told.get(entry.path)) for entry in entries]
    entries.sort(key=lambda entry: entry.summary.date, reverse=True)
    return index, render_index(name or folder.resolve().name, entries)


def _entries(folder: Path, suffix: str) -> Iterator[Entry]:
    count = 0
    for found in walk(str(folder), (f"*{suffix}", f".*{suffix}", f"*/.*{suffix}"), ()):
        if not isinstance(found, InputError) and (summary := _read(Path(found[0]))):
            count += 1
            if count > MOST_ARTICLES:  # whose words are too many to be held
                summary = summary._replace(words="")
            yield Entry(found[1], summary)


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
    shown = (most_quoted(summaries), over_time(summaries), by_publication(summaries), told_again(_stories(entries)))
    charts = "\n".join(filter(None, shown))
    articles = plural(len(entries), "article")
    words = write_words([summary.words for summary in summaries])
    known = "headlines, publications" if any(summary.publication for summary in summaries) else "headlines"
    where = f"{known}, speakers and texts" if words else f"{known} and speakers"
    left_out = not words and any(summary.words for summary in summaries)
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
<label for="find">Find in {where}</label>
<input id="find" type="search" autocomplete="off" spellcheck="false">
<p role="status">{articles}</p>{_LEFT_OUT if left_out else ""}
</div>
<ol>
{chr(10).join(map(_show, entries))}
</ol>
</section>
</main>
<script type="text/plain" id="words">{words}</script>"""
    return page(f"{name}: {articles}", None, {"articles": len(entries)}, body, style="index.css", script="index.js")


_LEFT_OUT = '<p class="note">The texts of so many articles are too much for this page: they are not searched.</p>'


def _stories(entries: list[Entry]) -> list[Bar]:
    """A bar for each story that several articles tell, the commonest first."""
    bars = [
        Bar(entry.summary.headline or path, told.times, _address(path), plural(told.times, "article"))
        for entry in entries
        if (told := entry.told) and told.first == (path := entry.path)
    ]
    return sorted(bars, key=lambda bar: (-bar.n, bar.name, bar.link))


def _address(path: str) -> str:
    return quote(os.fsencode(path))


def _show(entry: Entry) -> str:
    """An article of the list."""
    path, summary = entry.path, entry.summary
    headline = escape(summary.headline) or f"<i>{escape(path)}</i>"
    stood = f'<span class="publication" dir="auto">{escape(summary.publication)}</span>' if summary.publication else ""
    facts = [stood, escape(show_time(summary.date[:10])), escape(summary.place), plural(summary.quotes, "quote")]
    if entry.told:
        facts.append(f'<a href="{_address(entry.told.nearest)}">told {entry.told.times:,} times</a>')
    names = [f"{escape(voice)} <b>{n}</b>" for voice, n in summary.voices[:_NAMED]]
    more = len(summary.voices) - _NAMED
    names += [f"and {more} more"] if more > 0 else []
    voices = f'<p class="voices" dir="auto">{" · ".join(names)}</p>' if names else ""
    return (
        f'<li><a href="{_address(path)}" dir="auto">{headline}</a>'
        f'<p class="facts">{" · ".join(filter(None, facts))}</p>{voices}</li>'
    )
