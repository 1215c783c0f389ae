"""ninjs, the JSON of news items: 1.x, 2 and 3, as agencies write it, one item or many.

Versions differ in how keys are written (`body_xhtml`, `versionCreated`) and in whether they hold a text or a list of
texts with roles: keys are read without regard to either.
"""

from collections.abc import Iterator
from json import JSONDecoder
from typing import Any

from newsparse.inputs.archives.blocks import PARAGRAPH, Block, read_html, read_line, read_text
from newsparse.inputs.archives.draft import UNREAD
from newsparse.inputs.archives.wires import Story, one_line, unread
from newsparse.text.pattern import pattern
from newsparse.text.told import Part

_NAME = "ninjs"
_KEY_RE = pattern(
    r"(?i)\"(body_?(?:x?html|text)|bodies|by|bylines?|copyright_?(?:holder|notice)|descriptions?(?:_?text)?|ed_?note"
    r"|first_?created|headlines|infosources?|located|mimetype|pub_?status|representation_?type|slugline|standard"
    r"|urgency|usage_?terms|version_?created)\"\s?:"
)
_KEYS = 3  # of these: so many speak for an item
_SURE = frozenset(("bodies", "bodyhtml", "bodytext", "bodyxhtml", "headlines", "slugline", "versioncreated"))
_LISTS = frozenset(
    (
        *("articles", "associations", "data", "docs", "embedded", "entries", "hits", "items", "newsitems"),
        *("response", "results", "stories"),
    )
)
_DEEPEST = 8  # lists within each other
_SUBJECTS = {
    "keyword": "subject",
    "keywords": "subject",
    "organisation": "organization",
    "organisations": "organization",
    "organization": "organization",
    "people": "person",
    "person": "person",
    "place": "geographic",
    "places": "geographic",
    "subject": "subject",
    "subjects": "subject",
}
_FIELDS = {
    "copyrightholder": "copyright",
    "copyrightnotice": "copyright",
    "ednote": "ednote",
    "language": "language",
    "slugline": "slug",
    "type": "type",
    "uri": "id",
    "guid": "id",
    "wordcount": "words",
    "genre": "metadata",
    "genres": "metadata",
    "located": "metadata",
    "priority": "metadata",
    "service": "metadata",
    "urgency": "metadata",
    "usageterms": "metadata",
    "version": "metadata",
}
_SOURCES = ("source", "provider", "infosource", "infosources", "copyrightholder")
_VALUES = ("value", "name", "by", "byline", "title", "literal")  # where a text with roles holds it
_MARKUP = ("html", "xml")

Item = dict[str, Any]


def recognises(head: str, tail: str) -> bool:
    """Whether it is JSON with keys of an item."""
    if head.lstrip("\ufeff \t\r\n")[:1] not in ("{", "["):
        return False
    found = {_plain(key) for key in _KEY_RE.findall(f"{head}\n{tail}")}
    return len(found) >= _KEYS and not found.isdisjoint(_SURE)


def read(text: str) -> Iterator[Part]:
    """The items, in whatever lists they stand."""
    parts = (part for value in _values(text) for part in _read_value(value))
    first = next(parts, None)
    yield first or unread(_NAME, "JSON without an item of news")
    yield from parts


def _read_value(value: Any) -> Iterator[Part]:
    if isinstance(value, str):
        yield unread(_NAME, value)
    for item in _items(value, 0):
        yield _read_item(item)


def _values(text: str) -> Iterator[Any]:
    """The objects of a text, alone or in an array, on lines or glued together; what cannot be read as what is wrong."""
    decoder, at = JSONDecoder(strict=False), 0
    while True:
        at += len(text[at : at + 1]) and _blank(text, at)
        if at >= len(text):
            return
        try:
            value, at = decoder.raw_decode(text, at)
        except (ValueError, RecursionError) as error:
            yield f"JSON that cannot be read, from character {at:,} on ({type(error).__name__})"
            return
        if isinstance(value, dict):
            yield value


def _blank(text: str, at: int) -> int:
    """How many signs between objects stand here."""
    start = at
    while at < len(text) and text[at] in "\ufeff \t\r\n,[]":
        at += 1
    return at - start


def _plain(key: str) -> str:
    return key.lower().replace("_", "").replace("-", "")


def _items(value: Any, depth: int) -> Iterator[Item]:
    """The items in a value: what has a headline or a text is one, unless it only holds others."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for one in value:
            yield from _items(one, depth + 1)
        return
    if not isinstance(value, dict):
        return
    item = {_plain(key): one for key, one in value.items()}
    inner = list(_items(item["item"], depth + 1)) if isinstance(item.get("item"), dict) else []
    if inner:
        yield from inner
    elif _is_item(item) and not (item.get("type") == "composite" and _texts_within(item)):
        yield item
    elif _is_item(item):
        yield from _texts_within(item)
    else:
        for key in _LISTS & item.keys():
            within = item[key]
            yield from _items(list(within.values()) if _holds_items(within) else within, depth + 1)


def _holds_items(value: Any) -> bool:
    return isinstance(value, dict) and any(
        isinstance(one, dict) and _is_item({_plain(key): 0 for key in one}) for one in value.values()
    )


def _is_item(item: Item) -> bool:
    return any(key in item for key in ("headline", "headlines", "bodies", "slugline")) or any(
        key.startswith("body") for key in item
    )


def _associations(item: Item) -> list[Item]:
    found = item.get("associations") or []
    listed = list(found.values()) if isinstance(found, dict) else found if isinstance(found, list) else []
    return [{_plain(key): one for key, one in one.items()} for one in listed if isinstance(one, dict)]


def _texts_within(item: Item) -> list[Item]:
    """The stories of a package."""
    return [one for one in _associations(item) if _is_item(one) and one.get("type", "text") == "text"]


def _read_item(item: Item) -> Part:
    story = Story(_NAME)
    _read_headlines(story, item)
    _read_bodies(story, item)
    picture = item.get("type") in ("picture", "graphic", "video", "audio")
    for block in _described(item):
        if picture:
            story.blocks.append(block._replace(kind="caption"))
        else:
            story.deck(block.text)
    for key in ("byline", "by", "bylines"):
        if not story.bylines:
            for value, _ in _texts(item.get(key)):
                story.by(read_line(value))
    story.revised(item.get("firstcreated"), item.get("versioncreated"))
    story.date(item.get("contentcreated"))
    for key in _SOURCES:
        for value, _ in _texts(item.get(key)):
            story.take("publication", value, key)
    for key, meaning in _FIELDS.items():
        for value, _ in _texts(item.get(key)):
            story.take(meaning, read_line(value), key)
    for key, kind in _SUBJECTS.items():
        for value, _ in _texts(item.get(key)):
            story.subject(kind, value)
    for other in _associations(item):
        if other.get("type") in ("picture", "graphic", "video"):
            story.blocks += [block._replace(kind="caption") for block in _described(other)]
            for value, _ in [*_texts(other.get("byline")), *_texts(other.get("by"))][:1]:
                story.blocks.append(Block("credit", one_line(value)))
    return story.part()


def _texts(value: Any) -> list[tuple[str, Item]]:
    """The texts of a value, each with what else is said of it: it may be one, or a list, or have a name or a value."""
    found: list[tuple[str, Item]] = []
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, dict):
            more = {_plain(key): inner for key, inner in one.items()}
            said = next((more[key] for key in _VALUES if more.get(key)), "")
            found.append((str(said) if isinstance(said, str | int) else "", more))
        elif one is not None and not isinstance(one, list):
            found.append((str(one), {}))
    return [(text, more) for text, more in found if text.strip()]


def _read_headlines(story: Story, item: Item) -> None:
    for value, more in [*_texts(item.get("headline")), *_texts(item.get("headlines"))]:
        role, words = one_line(more.get("role")).lower(), read_line(value)
        if "kicker" in role:
            story.kickers.append(words)
        elif "deck" in role or "sub" in role:
            story.deck(words)
        else:
            story.title(words)
    for key in ("title", "headlineextended"):
        for value, _ in _texts(item.get(key)):
            story.title(read_line(value))


def _read_bodies(story: Story, item: Item) -> None:
    """The story in the form that tells most of its paragraphs."""
    bodies = [(value, _plain(key)) for key, one in item.items() if key.startswith("body") for value, _ in _texts(one)]
    for value, more in _texts(item.get("bodies")):
        role, form = one_line(more.get("role")).lower(), one_line(more.get("contenttype")).lower()
        story.take("words", more.get("wordcount"), "wordCount")
        bodies.append((value, f"{'main' if role in ('', 'main', 'body') else role} {form}"))
    if not bodies:
        if item.get("type") == "text":
            story.remarks.append((UNREAD, "the item has no text, only what is said of it"))
        return
    bodies.sort(key=lambda body: ("main" not in body[1] and "body" not in body[1], not _is_marked(*body)))
    value, form = bodies[0]
    story.blocks += read_html(value) if _is_marked(value, form) else read_text(value)
    if not any(block.kind == PARAGRAPH for block in story.blocks):
        story.remarks.append((UNREAD, "the item has a body without a paragraph"))


def _is_marked(value: str, form: str) -> bool:
    return any(kind in form for kind in _MARKUP) or "</p>" in value


def _described(item: Item) -> list[Block]:
    """What is said of the item as a whole, or of the picture that it is."""
    for key in ("descriptiontext", "descriptionhtml", "descriptions", "descriptioncaption", "descriptionsummary"):
        for value, _ in _texts(item.get(key)):
            return [Block(PARAGRAPH, read_line(value))]
    return []
