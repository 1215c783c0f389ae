"""Markdown with YAML front matter, for archives, pandoc and site generators."""

import json
from re import IGNORECASE
from typing import Any

from newsparse.pattern import pattern
from newsparse.record import Record
from newsparse.render import Look
from newsparse.render.text import clean, image_text, reading_order, voices

# What means something inside a line to CommonMark, GitHub, pandoc (citations, math) or Hugo (shortcodes): signs, and
# what would become a link or, on GitHub, a picture (`:smile:`) by itself ...
_MARKUP_RE = pattern(
    r"[\\`*_\[\]<>{}|~^$&@#]|(?:(?<=http)|(?<=https)|(?<=ftp)):(?=//)|(?<=www)\.|:(?=[\w+-]{1,40}:)", IGNORECASE
)
# ... and at its beginning: headings, lists, rules, definitions.
_BEGIN_RE = pattern(r"^([-+=:%])|^(\d{1,9})([.)])(?=\s|$)")
# What YAML does not let into a string as it stands.
_UNPRINTABLE_RE = pattern("[\x7f-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")


def escape(text: str) -> str:
    r"""The text as Markdown that shows just this text.

    >>> escape("1. Buy [now](http://x) *today*")
    '1\\. Buy \\[now\\](http\\://x) \\*today\\*'
    """
    escaped = _MARKUP_RE.sub(r"\\\g<0>", clean(text))
    return _BEGIN_RE.sub(lambda m: f"\\{m[1]}" if m[1] else f"{m[2]}\\{m[3]}", escaped)


def render(record: Record, look: Look) -> str:  # noqa: ARG001 - every renderer has this shape
    """The article: front matter, head, body, and who said what."""
    parts = [_front_matter(record), *_head(record), *_body(record), *_voices(record), *_notes(record)]
    return "\n\n".join(part for part in parts if part) + "\n"


def _front_matter(record: Record) -> str:
    """Title, authors, dates, place, speakers. A JSON string is a valid YAML scalar, and a JSON list a YAML one."""
    dateline = record["dateline"] or {"places": [], "date": None, "agencies": []}
    fields: dict[str, Any] = {
        "title": record["headline"] and clean(record["headline"]["text"]),
        "description": " ".join(clean(d["text"]) for d in record["deck"]),
        "author": [clean(a["name"]) for a in record["byline"]["authors"]] if record["byline"] else [],
        "date": record["published"] and record["published"]["edtf"],
        "lastmod": record["updated"] and record["updated"]["edtf"],
        "dateline": [clean(p["name"]) for p in dateline["places"]],
        "dateline_date": dateline["date"] and dateline["date"]["edtf"],
        "agency": [clean(a["name"]) for a in dateline["agencies"]],
        "lang": record["language"],
        "speakers": [clean(s["name"]) for s in record["speakers"]],
        "source": clean(record["source"]["name"]),
        "sha256": record["source"]["sha256"],
    }
    lines = [f"{key}: {_yaml(value)}" for key, value in fields.items() if value]
    return "\n".join(["---", *lines, "---"])


def _yaml(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return _UNPRINTABLE_RE.sub(lambda m: f"\\u{ord(m[0]):04x}", text)


def _head(record: Record) -> list[str]:
    kicker, headline = record["kicker"], record["headline"]
    byline = record["byline"] and escape(record["byline"]["text"])
    times = [
        label + escape(time["text"])
        for label, time in (("", record["published"]), ("updated ", record["updated"]))
        if time
    ]
    return [
        _between("**", kicker["text"]) if kicker else "",
        f"# {escape(headline['text'])}" if headline else "",
        *(_between("*", deck["text"]) for deck in record["deck"]),
        " · ".join([byline] * bool(byline) + times),
    ]


def _between(signs: str, text: str) -> str:
    """The text with emphasis; nothing where nothing of it can be shown."""
    escaped = escape(text)
    return escaped and f"{signs}{escaped}{signs}"


def _body(record: Record) -> list[str]:
    parts: list[str] = []
    items: list[str] = []
    for kind, value in reading_order(record):
        if kind == "list_item":
            items.append(f"- {escape(value['text'].lstrip('-*•·–— '))}")
            continue
        if items:
            parts.append("\n".join(items))
            items = []
        if kind == "image":
            caption, credit = image_text(value)
            shown = " — ".join(escape(text) for text in (caption, credit) if text)
            parts.append(f"> \\[Picture\\] {shown}")
        elif kind == "paragraph":
            parts.append(escape(value["text"]))
        elif kind == "subhead":
            parts.append(f"## {escape(value['text'])}")
    return [*parts, "\n".join(items)]


def _notes(record: Record) -> list[str]:
    notes = [_between("*", block["text"]) for block in record["blocks"] if block["kind"] == "note"]
    return ["---", *notes] if notes else []


def _voices(record: Record) -> list[str]:
    """Whoever is quoted, with what was said."""
    if not record["quotes"]:
        return []
    parts = ["## Who said what"]
    for voice in voices(record):
        role = f", {escape(voice.speaker['role'])}" if voice.speaker and voice.speaker["role"] else ""
        name = _between("**", voice.name) or "*Speaker not known*"
        lines = [name + role, ""]
        for quote in voice.quotes:
            said = escape(quote["text"])
            lines.append(f"- “{said}”" if quote["kind"] == "direct" else f"- {said}")
        parts.append("\n".join(lines))
    return parts
