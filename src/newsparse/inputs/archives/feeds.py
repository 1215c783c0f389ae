"""Feeds: RSS, Atom, and what WordPress exports, an RSS with all of a site. The whole text goes before its summary."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from newsparse.inputs.archives.blocks import Block, read_elements, read_html, read_line, read_text
from newsparse.inputs.archives.draft import UNREAD
from newsparse.inputs.archives.trees import read_tree, root_of, words
from newsparse.inputs.archives.wires import Story, unread
from newsparse.inputs.described import without_publication
from newsparse.text.pattern import pattern
from newsparse.text.told import Part

_ROOTS = {"rss": "rss", "RDF": "rss", "feed": "atom"}
_ITEMS = ("item", "entry")
_TEXTS = (("encoded",), ("content",), ("description", "summary"))  # the first of them that says something
_PARTING_RE = pattern(r"(?i)<(?:p|br|div)\b")  # without these, blank lines part paragraphs
_BLANK_RE = pattern(r"\n[ \t\r]*\n")
_CAPTION_RE = pattern(
    r"(?s)\[caption(?:\s(?:[^\]\n]{0,300}\s)?caption=\"([^\"\n]{1,900})\"[^\]\n]{0,99}|[^\]\n]{0,300})\](.{0,2000}?)\[/caption\]"
)
_MODULE_RE = pattern(r"\[embed[^\]\n]{0,99}\][^\[\n]{0,500}\[/embed\]|\[gallery[^\]\n]{0,300}\]")
_OTHER_POSTS = frozenset(("attachment", "nav_menu_item", "revision", "custom_css", "wp_block", "wp_navigation"))


def recognises(head: str, _tail: str) -> bool:
    """Whether the root is that of a feed, and an item or an entry begins."""
    return root_of(head) in _ROOTS and any(f"<{name}" in head or f":{name}" in head for name in (*_ITEMS, "channel"))


def read(text: str) -> Iterator[Part]:
    """The items that are stories: what WordPress keeps beside them (pictures, menus) is none."""
    tree = read_tree(text)
    form = _ROOTS.get(tree.root.tag, "rss") if tree.root is not None else "rss"
    if tree.root is None:
        yield unread(form, tree.broken or "a feed without items")
        return
    channel = tree.root.find("channel")
    of_all = channel if channel is not None else tree.root
    names = {
        words(author.find("author_login")): words(author.find("author_display_name"))
        for author in of_all.iterfind("author")
    }
    items = [
        item for item in tree.root.iter() if item.tag in _ITEMS and words(item.find("post_type")) not in _OTHER_POSTS
    ]
    for n, item in enumerate(items, 1):
        story = Story(form)
        if tree.broken and n == len(items):
            story.remarks.append((UNREAD, tree.broken))
        _read_item(story, item, of_all, names)
        yield story.part()


def _read_item(story: Story, item: Element, of_all: Element, names: dict[str, str]) -> None:
    authors = [
        _author(author, names) for name in ("creator", "author", "itunes-author") for author in item.iterfind(name)
    ]
    story.by(", ".join(dict.fromkeys(filter(None, authors))))
    for name in ("pubDate", "published", "date", "post_date", "issued", "created", "updated", "modified"):
        story.date(words(item.find(name)))
    source = item.find("source")
    own = source.find("title") if source is not None else None
    site = words(own) or words(source) or words(of_all.find("title"))
    title = read_line(words(item.find("title")))
    story.title(title if source is None else without_publication(title, site))
    story.take("publication", site, "title")
    for category in item.iterfind("category"):
        name = category.get("term") or words(category)
        if category.get("domain") == "post_tag":
            story.subject("subject", name)
        else:
            story.take("section", name, "category")
    story.take("url", _link(item), "link")
    story.take("id", words(item.find("guid")) or words(item.find("id")), "guid")
    story.take("copyright", words(item.find("rights")) or words(of_all.find("copyright")), "copyright")
    story.take("language", words(of_all.find("language")), "language")
    posted = item.find("post_type") is not None
    for tags in _TEXTS:
        found = [_blocks(element, posted) for tag in tags for element in item.iterfind(tag)]
        if any(found):
            story.blocks += max(found, key=lambda blocks: sum(len(block.text) for block in blocks))
            break


def _author(element: Element, names: dict[str, str]) -> str:
    """The name: Atom has it in an element, RSS behind an address, which is private."""
    name = words(element.find("name")) if len(element) else words(element)
    if "@" in name:
        name = name.partition("(")[2].rstrip(") ")
    return names.get(name) or name


def _link(item: Element) -> str:
    links = [link for link in item.iterfind("link") if link.get("rel", "alternate") == "alternate"]
    return next((link.get("href") or words(link) for link in links), "")


def _blocks(element: Element, posted: bool) -> list[Block]:
    """The blocks of a text; one that WordPress exports is as it was written, without or beside tags of paragraphs."""
    if len(element):
        return read_elements([element])
    said = element.text or ""
    if "<" in said or "&" in said or _CAPTION_RE.search(said):
        return read_html(_part(said) if posted or not _PARTING_RE.search(said) else said)
    return read_text(said)


def _part(said: str) -> str:
    """What WordPress was given, as it shows that: a blank line parts paragraphs, and brackets hold a picture and what
    is said of it, or what a module puts there."""
    said = _CAPTION_RE.sub(lambda found: f"<figcaption>{found[1] or ''} {found[2]}</figcaption>", said)
    return _BLANK_RE.sub("<br><br>", _MODULE_RE.sub("", said))
