"""The elements of a page of HTML: which of them a browser does not show, and what they tell of the article."""

import json
import re
from collections.abc import Iterator
from typing import Any

from newsparse.text.pattern import pattern

_UNSEEN = "//*[@hidden or @style or self::template or self::noscript or self::dialog[not(@open)]]"
_STYLE_RE = pattern(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)\b", re.IGNORECASE)
_HEADING_BREAKS = "//*[self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::h6]//br"
_DATA = "//script[translate(@type, 'LD', 'ld')='application/ld+json']"


def drop_unseen(tree: Any) -> None:
    """Takes out of a page what a browser does not show, and breaks within headings, which part no words of theirs."""
    for element in tree.xpath(_UNSEEN):
        if element.getparent() is None or ("hidden" not in element.attrib and not _is_unseen(element)):
            continue
        element.drop_tree()
    for element in tree.xpath(_HEADING_BREAKS):
        element.tail = f" {element.tail or ''}"
        element.drop_tag()


def _is_unseen(element: Any) -> bool:
    return element.tag in ("template", "noscript", "dialog") or bool(_STYLE_RE.search(element.get("style", "")))


def read_facts(tree: Any) -> tuple[tuple[str, str], ...]:
    """What the page's data (JSON-LD of schema.org) say of the article: kinds of blocks, and their words."""
    facts: list[tuple[str, str]] = []
    for script in tree.xpath(_DATA):
        try:
            data = json.loads(script.text_content())
        except (ValueError, RecursionError):
            continue
        for thing in _articles(data):
            facts += (("headline", words) for words in _names(thing.get("headline")))
            facts += (("byline", words) for words in _names(thing.get("author")))
    return tuple(dict.fromkeys(facts))


def _articles(data: Any) -> Iterator[dict[str, Any]]:
    """The articles among things and lists of them."""
    for thing in data if isinstance(data, list) else [data]:
        if isinstance(thing, dict):
            if "Article" in str(thing.get("@type")):
                yield thing
            yield from _articles(thing.get("@graph", []))


def _names(value: Any) -> Iterator[str]:
    """The texts, or the names of things, of which there may be one or several."""
    for thing in value if isinstance(value, list) else [value]:
        name = thing.get("name") if isinstance(thing, dict) else thing
        if isinstance(name, str) and name.strip():
            yield " ".join(name.split())
