"""NewsML-G2: items in a message, or one alone; the story of each is XHTML, NITF or plain text within it."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from newsparse.inputs.archives import nitf
from newsparse.inputs.archives.blocks import Block, read_elements, read_text
from newsparse.inputs.archives.draft import UNREAD
from newsparse.inputs.archives.trees import Tree, read_trees, root_of, words
from newsparse.inputs.archives.wires import Story, children, unread
from newsparse.text.told import Part

_NAME = "newsmlg2"
_ROOTS = ("newsItem", "newsMessage", "newsMessages", "packageItem")
_ITEMS = ("newsItem", "packageItem")
_PICTURES = ("picture", "graphic", "video", "audio")
_KINDS = {
    "event": "subject",
    "geoArea": "geographic",
    "organisation": "organization",
    "organization": "organization",
    "person": "person",
    "poi": "geographic",
}
_LINES = {"slugline": "slug", "creditline": "metadata", "dateline": "dateline", "located": "metadata"}


def recognises(head: str, _tail: str) -> bool:
    """Whether the root is an item of NewsML-G2, or a message of such."""
    return root_of(head) in _ROOTS


def read(text: str) -> Iterator[Part]:
    """The items with a story; where there is none in a message, those that are there (pictures, packages)."""
    for tree in read_trees(text):
        parts = list(_read_tree(tree))
        yield from parts or [unread(_NAME, tree.broken or "a message without an item")]


def _read_tree(tree: Tree) -> Iterator[Part]:
    if tree.root is None:
        return
    items = [element for element in tree.root.iter() if element.tag in _ITEMS]
    stories = [(item, _read_content(item)) for item in items]
    told = [one for one in stories if one[1] is not None]
    beside = [item for item, content in stories if content is None]
    chosen = told or [one for one in stories if one[0].tag == "newsItem"] or stories
    for n, (item, content) in enumerate(chosen, 1):
        story = Story(_NAME)
        if tree.broken and n == len(chosen):
            story.remarks.append((UNREAD, tree.broken))
        _fill(story, item, content)
        if told and n == 1:
            story.blocks += [block for other in beside for block in _read_picture(other)]
        yield story.part()


def _read_content(item: Element) -> Element | None:
    """What holds the story of an item, in the form that says most of it."""
    sets = children(item, "contentSet")
    inline = [element for one in sets for element in children(one, "inlineXML", "inlineData")]
    inline.sort(key=lambda element: element.tag != "inlineXML")
    return next((element for element in inline if words(element) and not element.get("encoding")), None)


def _read_picture(item: Element) -> Iterator[Block]:
    """The caption and the credit of a picture that comes with a story."""
    if not any(kind in _class_of(item) for kind in _PICTURES):
        return
    for meta in children(item, "contentMeta"):
        for element in children(meta, "description")[:1]:
            yield Block("caption", words(element))
        for element in children(meta, "creditline")[:1]:
            yield Block("credit", words(element))


def _class_of(item: Element) -> str:
    element = item.find("./itemMeta/itemClass")
    return "" if element is None else element.get("qcode", element.get("uri", "")).lower()


def _fill(story: Story, item: Element, content: Element | None) -> None:
    meta = children(item, "contentMeta")
    said = [child for one in meta for child in one]
    _read_headlines(story, said)
    for element in said:
        _read_said(story, element, content)
    for one in children(item, "itemMeta"):
        story.revised(words(one.find("firstCreated")), words(one.find("versionCreated")))
        story.take("ednote", words(one.find("edNote")), "edNote")
    for one in meta:
        for path in ("contentModified", "contentCreated"):
            story.date(words(one.find(path)))
    _read_publication(story, item)
    for rights in children(item, "rightsInfo"):
        story.take("copyright", words(rights.find("copyrightNotice")), "copyrightNotice")
        story.take("copyright", _name_of(rights.find("copyrightHolder")), "copyrightHolder")
    story.take("id", item.get("guid"), "guid")
    story.take("type", _class_of(item).rpartition(":")[2], "itemClass")
    story.take("language", item.get("lang"), "xml:lang")
    if content is not None:
        _read_story(story, content)
    if not story.bylines and not any(block.kind == "byline" for block in story.blocks):
        for element in said:
            if element.tag == "creator" and _is_person(element):
                story.by(_name_of(element))


def _read_headlines(story: Story, said: list[Element]) -> None:
    heads = [element for element in said if element.tag == "headline" and words(element)]
    for element in sorted(heads, key=lambda element: _rank(element.get("role", ""))):
        role = element.get("role", "").lower()
        if not story.headline:
            story.title(words(element))
        elif "sub" in role or "deck" in role:
            story.deck(words(element))


def _read_said(story: Story, element: Element, content: Element | None) -> None:
    """What one element says of the story; a description of a picture alone is its caption."""
    if element.tag == "by":
        story.by(words(element))
    elif element.tag in _LINES:
        story.take(_LINES[element.tag], words(element), element.tag)
    elif element.tag == "description" and content is None:
        story.blocks.append(Block("caption", words(element)))
    elif element.tag == "description" and "caption" not in element.get("role", "").lower():
        story.deck(words(element))
    elif element.tag == "subject":
        story.subject(_kind_of(element), _name_of(element))
    elif element.tag == "keyword":
        story.subject("subject", words(element))
    elif element.tag == "genre":
        story.take("metadata", _name_of(element), "genre")
    elif element.tag == "language":
        story.take("language", element.get("tag"), "language")


def _is_person(creator: Element) -> bool:
    """Whether who made it is named with more than a word, and is no organisation."""
    return " " in _name_of(creator) and "org" not in creator.get("type", "").lower()


def _rank(role: str) -> int:
    """The headline proper before shorter ones, and others behind them."""
    role = role.lower().rpartition(":")[2]
    return 0 if role in ("", "main", "headline", "hld", "medium") else 2 if "sub" in role else 1


def _read_story(story: Story, content: Element) -> None:
    story.take("words", content.get("wordcount"), "wordcount")
    stories = list(content.iter("nitf"))
    for root in stories:
        nitf.fill(story, root)
    if not stories and len(content):
        story.blocks += read_elements([content])
    elif not stories:
        story.blocks += read_text(content.text or "")


def _read_publication(story: Story, item: Element) -> None:
    """Who provides it, by a name; a code of a provider or who holds the rights, where there is none."""
    provider, source = item.find("./itemMeta/provider"), item.find("./contentMeta/infoSource")
    for element in (provider, source):
        if element is not None:
            story.take("publication", words(element.find("name")), element.tag)
    for element in (source, provider):
        if element is not None:
            story.take("publication", _name_of(element), element.tag)
    story.take("publication", words(item.find("./contentMeta/creditline")), "creditline")
    story.take("publication", _name_of(item.find("./rightsInfo/copyrightHolder")), "copyrightHolder")


def _name_of(element: Element | None) -> str:
    if element is None:
        return ""
    code = element.get("literal") or element.get("qcode") or ""
    return words(element.find("name")) or code.partition(":")[2] or code


def _kind_of(subject: Element) -> str:
    kind = subject.get("type", "").rpartition(":")[2]
    return _KINDS.get(kind, "subject")
