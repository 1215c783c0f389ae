"""One article as a page: laid out to be read, with every finding marked where it stands."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby

from newsparse.contract.result import Result
from newsparse.formats import Look
from newsparse.formats.html.escape import attribute, escape
from newsparse.formats.html.frame import page
from newsparse.formats.html.marks import all_marks, dateline_facts
from newsparse.formats.html.spans import Mark, by_block, weave
from newsparse.formats.html.summary import summarize
from newsparse.formats.html.voices import number_voices, show_voices
from newsparse.formats.html.words import Words, words_of
from newsparse.formats.readable import given_at
from newsparse.formats.text import ASIDE_KINDS, IMAGE_KINDS, first_offset, origin, shorten

HEAD_KINDS = ("kicker", "headline", "deck", "byline", "timestamp")
_SHORT = 80  # columns of a text that is only recalled


def render(result: Result, look: Look) -> str:
    """The article as a page of its own."""
    words = words_of(result["language"])
    shown = number_voices(result, words)
    marks = by_block(all_marks(result, shown, words), result["blocks"])
    lines = [Line(block, found) for block, found in zip(result["blocks"], marks, strict=True)]
    body = f"""\
<a class="skip" href="#voices">{words.skip}</a>
<div class="page">
<main>
{_way_home(look.home, words)}<article>
{_head(result, lines, words)}
{_body(result, lines)}
</article>
{_foot(result, lines, words)}
</main>
{show_voices(shown, len(result["quotes"]), result["blocks"], words)}
</div>"""
    title = (result["headline"] or {"text": result["source"]["name"]})["text"]
    return page(
        title,
        result["language"],
        summarize(result, words=bool(look.home), sketched=look.sketched),
        body,
        style="article.css",
        script="article.js",
    )


def _way_home(home: str, words: Words) -> str:
    """The link to the page of the folder, where there is one."""
    return f'<nav><a href="{attribute(home)}">{words.all_articles}</a></nav>\n' if home else ""


class Line:
    """A block with what is marked in it."""

    def __init__(self, block: Result, marks: list[Mark]) -> None:
        self.kind: str = block["kind"]
        self.block, self.marks = block, marks

    def show(self, tag: str, kind: str = "") -> str:
        """The block as an element."""
        words = weave(self.block["text"], self.block["start"], self.marks)
        kind = kind and f' class="{kind}"'
        return f'<{tag}{kind} data-at="{given_at(self.block)[0]}" dir="auto">{words}</{tag}>'


def _head(result: Result, lines: list[Line], words: Words) -> str:
    of = {kind: [line for line in lines if line.kind == kind] for kind in HEAD_KINDS}
    headlines = [line.show("h1" if n == 0 else "p", "headline" * bool(n)) for n, line in enumerate(of["headline"])]
    nameless = f'<h1 class="nameless" dir="auto">{escape(result["source"]["name"])}</h1>'
    parts = [
        *(line.show("p", "kicker") for line in of["kicker"]),
        *(headlines or [nameless]),
        *(line.show("p", "deck") for line in of["deck"]),
        _stood(origin(result)),
        *(line.show("p", line.kind) for kind in ("byline", "timestamp") for line in of[kind]),
        _filed(result["dateline"], words) if result["dateline"] else "",
    ]
    return "\n".join(("<header>", *filter(None, parts), "</header>"))


def _stood(names: list[str]) -> str:
    """Where an export says that the article stood."""
    return f'<p class="origin" dir="auto">{escape(" · ".join(names))}</p>' if names else ""


def _filed(dateline: Result, words: Words) -> str:
    """Where and when the article was filed, in plain words."""
    facts = dateline_facts(dateline, words)
    return f'<p class="filed" id="filed"><span class="label">{words.filed}</span> {facts}</p>'


def _body(result: Result, lines: list[Line]) -> str:
    """Paragraphs, subheads, lists, pictures and notes, in the order of the text."""
    begins = sorted(first_offset(image) for image in result["images"])
    parts: list[str] = []
    for kind, group in groupby(_shown(lines), lambda line: "image" if line.kind in IMAGE_KINDS else line.kind):
        if kind == "image":
            parts += map(_figure, _pictures(group, begins))
        elif kind == "list_item":
            parts.append("\n".join(("<ul>", *(line.show("li") for line in group), "</ul>")))
        else:
            parts += [line.show("h2" if kind == "subhead" else "p", "note" * (kind == "note")) for line in group]
    return "\n".join(parts)


def _shown(lines: list[Line]) -> Iterator[Line]:
    return (line for line in lines if line.kind not in ASIDE_KINDS and line.kind not in HEAD_KINDS)


def _pictures(lines: Iterable[Line], begins: list[int]) -> Iterator[list[Line]]:
    """The lines of each picture: where one follows the other, the next begins with its own first line."""
    picture: list[Line] = []
    for line in lines:
        start, end = line.block["start"], line.block["end"]
        if picture and bisect_left(begins, start) < bisect_left(begins, end):
            yield picture
            picture = []
        picture.append(line)
    yield picture


def _figure(lines: list[Line]) -> str:
    """A picture's place, with its alternative text in it and its caption and credit below."""
    alt = "".join(line.show("p") for line in lines if line.kind == "alt")
    below = "\n".join(line.show("p", line.kind) for line in lines if line.kind != "alt")
    caption = f"<figcaption>{below}</figcaption>" if below else ""
    return f'<figure>\n<div class="picture">{alt}</div>\n{caption}</figure>'


def _foot(result: Result, lines: list[Line], words: Words) -> str:
    """What was left out, folded away; what is doubtful; why each thing was found, where that was asked for."""
    source = result["source"]
    parts = [f'<li class="warning">{escape(warning["message"])}</li>' for warning in result["warnings"]]
    parts = ["<ul>", *parts, "</ul>"] if parts else []
    aside = [line for line in lines if line.kind in ASIDE_KINDS]
    if aside:
        kinds = Counter(line.kind for line in aside)
        counts = ", ".join(f"{n} {kind}" for kind, n in sorted(kinds.items()))
        shown = "\n".join(line.show("li", line.kind) for line in aside)
        parts.append(_folded(words.left_out.format(counts), f"<ul>\n{shown}\n</ul>"))
    if result["archive"]:
        parts.append(_folded(words.archive, _archived(result["archive"])))
    if "explain" in result:
        parts.append(_folded(words.why, _explain(result["explain"])))
    name = f'<span dir="auto">{escape(source["name"])}</span>'
    parts.append(f'<p class="source">{name} · SHA-256 <code>{source["sha256"][:16]}…</code></p>')
    return "\n".join(("<footer>", *parts, "</footer>"))


def _archived(archive: Result) -> str:
    """What an export says of the article, but for where it stood."""
    subjects = (
        f"{subject['name']} ({subject['score']} %)" if subject["score"] is not None else subject["name"]
        for subject in archive["subjects"]
    )
    number, of = archive["number"], archive["of"]
    facts = [
        *((key, archive[key]) for key in ("format", "id", "url", "type", "slug", "ednote", "copyright", "words")),
        ("number", number if of is None else f"{number} of {of}" if number else f"one of {of}"),
        ("load date", archive["load_date"]),
        ("subjects", "; ".join(subjects)),
    ]
    rows = "\n".join(
        f'<li><span class="label">{label}</span> <span dir="auto">{escape(str(value))}</span></li>'
        for label, value in facts
        if value
    )
    return f"<ul>\n{rows}\n</ul>"


def _folded(summary: str, content: str) -> str:
    return f"<details>\n<summary>{summary}</summary>\n{content}\n</details>"


def _explain(entries: list[Result]) -> str:
    rows = "\n".join(
        f"<tr><td>{given_at(entry)[0]}</td><td>{escape(entry['what'])}</td><td>{escape(entry['rule'])}</td>"
        f'<td dir="auto">{escape(shorten(entry["text"], _SHORT))}</td>'
        f"<td>{escape('; '.join(entry['evidence']))}</td></tr>"
        for entry in entries
    )
    head = "".join(f'<th scope="col">{name}</th>' for name in ("at", "what", "rule", "text", "because"))
    table = f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody></table>"
    return f'<div class="table" tabindex="0">{table}</div>'
