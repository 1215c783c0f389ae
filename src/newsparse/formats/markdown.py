"""Markdown with YAML front matter, for archives, pandoc and site generators."""

import json
from re import IGNORECASE
from typing import Any

from newsparse.contract.result import Result
from newsparse.formats import Look
from newsparse.formats.interchange import archive_of, name_of
from newsparse.formats.text import clean, image_text, reading_order, told, voices
from newsparse.text.pattern import pattern

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


def render(result: Result, look: Look) -> str:  # noqa: ARG001 - every renderer has this shape
    """The article: front matter, head, body, and who said what."""
    parts = [_front_matter(result), *_head(result), *_body(result), *_voices(result), *_notes(result)]
    return "\n\n".join(part for part in parts if part) + "\n"


def _front_matter(result: Result) -> str:
    """Title, authors, dates, places, speakers. A JSON string is a valid YAML scalar, and a JSON list a YAML one."""
    dateline = result["dateline"] or {"places": [], "date": None, "agencies": []}
    archive = archive_of(result)
    fields: dict[str, Any] = {
        "title": result["headline"] and clean(result["headline"]["text"]),
        "description": " ".join(clean(d["text"]) for d in result["deck"]),
        "author": [clean(a["name"]) for a in result["byline"]["authors"]] if result["byline"] else [],
        "date": result["published"] and result["published"]["edtf"],
        "lastmod": result["updated"] and result["updated"]["edtf"],
        "dateline": [clean(p["name"]) for p in dateline["places"]],
        "dateline_date": dateline["date"] and dateline["date"]["edtf"],
        "agency": [clean(a["name"]) for a in dateline["agencies"]],
        **{key: name_of(archive[key]) for key in ("publication", "edition", "section", "page")},
        "id": archive["id"] and clean(archive["id"]),
        "url": result["url"] and clean(result["url"]),
        "lang": result["language"],
        "speakers": [clean(s["name"]) for s in result["speakers"]],
        "source": clean(result["source"]["name"]),
        "sha256": result["source"]["sha256"],
    }
    lines = [f"{key}: {_yaml(value)}" for key, value in fields.items() if value]
    return "\n".join(["---", *lines, "---"])


def _yaml(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return _UNPRINTABLE_RE.sub(lambda m: f"\\u{ord(m[0]):04x}", text)


def _head(result: Result) -> list[str]:
    kicker, headline = result["kicker"], result["headline"]
    byline = result["byline"] and escape(result["byline"]["text"])
    times = [
        label + escape(time["text"])
        for label, time in (("", result["published"]), ("updated ", result["updated"]))
        if time
    ]
    return [
        _between("**", kicker["text"]) if kicker else "",
        f"# {escape(headline['text'])}" if headline else "",
        *(_between("*", deck["text"]) for deck in result["deck"]),
        " · ".join([byline] * bool(byline) + times),
    ]


def _between(signs: str, text: str) -> str:
    """The text with emphasis; nothing where nothing of it can be shown."""
    escaped = escape(text)
    return escaped and f"{signs}{escaped}{signs}"


def _body(result: Result) -> list[str]:
    parts: list[str] = []
    items: list[str] = []
    for kind, value in reading_order(result):
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


def _notes(result: Result) -> list[str]:
    notes = [_between("*", block["text"]) for block in result["blocks"] if block["kind"] == "note"]
    return ["---", *notes] if notes else []


def _voices(result: Result) -> list[str]:
    """Whoever is quoted, with what was said."""
    if not result["quotes"]:
        return []
    parts = ["## Who said what"]
    for voice in voices(result):
        name = _between("**", voice.name) or "*Speaker not known*"
        role = escape((voice.speaker or {}).get("role") or "")
        facts = filter(None, (name, role, "" if voice.named or not voice.name else "not named"))
        lines = [", ".join(facts), ""]
        lines += [f"- {escape(told(quote, result['blocks']))}" for quote in voice.quotes]
        parts.append("\n".join(lines))
    return parts
