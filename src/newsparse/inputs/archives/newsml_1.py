"""NewsML 1.x: news items of components within components; the story is NITF, XHTML or plain text in a leaf of them."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from newsparse.inputs.archives import nitf
from newsparse.inputs.archives.blocks import Block, read_elements, read_text
from newsparse.inputs.archives.draft import UNREAD
from newsparse.inputs.archives.trees import Tree, read_trees, root_of, words
from newsparse.inputs.archives.wires import Story, children, unread
from newsparse.text.told import Part

_NAME = "newsml12"
_PARTIES = 8  # of whom a story names all
_COUNTS = ("Words", "WordCount")
_TITLES = ("headline", "title")
_ASIDE = ("caption", "photo", "picture", "graphic", "preview", "thumbnail", "quicklook", "video", "audio")
_LINES = {
    "CopyrightLine": "copyright",
    "CreditLine": "metadata",
    "DateLine": "dateline",
    "KeywordLine": "metadata",
    "RightsLine": "metadata",
    "SlugLine": "slug",
}
_CODES = ("Subject", "SubjectMatter", "SubjectDetail", "SubjectQualifier")


def recognises(head: str, _tail: str) -> bool:
    """Whether the root is `NewsML`."""
    return root_of(head) == "NewsML"


def read(text: str) -> Iterator[Part]:
    """The stories of each item."""
    for tree in read_trees(text):
        parts = list(_read_tree(tree))
        yield from parts or [unread(_NAME, tree.broken or "a message without an item")]


def _read_tree(tree: Tree) -> Iterator[Part]:
    if tree.root is None:
        return
    items = children(tree.root, "NewsItem") or list(tree.root.iter("NewsItem"))
    for n, item in enumerate(items, 1):
        stories = list(_read_item(tree.root, item))
        if tree.broken and n == len(items):
            stories[-1].remarks.append((UNREAD, tree.broken))
        yield from (story.part() for story in stories)


def _read_item(root: Element, item: Element) -> Iterator[Story]:
    """A story for each component that has a headline of its own, with all texts in it; pictures go with the first."""
    components = list(item.iter("NewsComponent"))
    above = {child: one for one in components for child in children(one, "NewsComponent")}
    told: dict[Element, list[tuple[str, Element]]] = {}
    for component in components:
        content = None if _is_aside(component) else _read_content(component)
        if content is not None:
            titled = component
            while titled in above and titled.find("./NewsLines/HeadLine") is None:
                titled = above[titled]
            beside = told.setdefault(titled, [])
            if not beside or above.get(component, item).get("EquivalentsList") != "yes":
                beside.append((_role(component), content))
    facts = _read_facts(root, item)
    captions = [block for one in components if _is_aside(one) for block in _read_caption(one)]
    for n, component in enumerate(told or components[:1] or [item]):
        story = Story(_NAME)
        at: Element | None = component
        while at is not None:  # what it does not say itself, those around it do
            _read_lines(story, at)
            at = above.get(at)
        for role, content in told.get(component, []):
            if role in _TITLES:
                story.title(words(content))
            else:
                _read_story(story, content)
        _read_own(story, component)
        story.revised(
            *(words(item.find(f"./NewsManagement/{name}")) for name in ("FirstCreated", "ThisRevisionCreated"))
        )
        for meaning, value, label in facts:
            if meaning == "date":
                story.date(value)
            else:
                story.take(meaning, value, label)
        if n == 0:
            story.blocks += captions
        yield story


def _role(component: Element) -> str:
    role = component.find("./Role")
    return "" if role is None else role.get("FormalName", "").lower()


def _is_aside(component: Element) -> bool:
    """Whether it is a picture, or what is said of one."""
    kinds = [element.get("FormalName", "").lower() for element in component.iterfind("./ContentItem/MediaType")]
    contents = list(component.iterfind("./ContentItem/DataContent"))
    spoken = bool(contents) and all(one.find(".//media-caption") is not None for one in contents)
    return spoken or _role(component) in _ASIDE or any(kind in _ASIDE for kind in kinds)


def _read_content(component: Element) -> Element | None:
    """What holds the story of a component, unless another does."""
    for content in component.iterfind("./ContentItem/DataContent"):
        if words(content):
            return content
    return None


def _read_caption(component: Element) -> Iterator[Block]:
    """What is said of a picture: in the component of it, or in one of its own."""
    for content in component.iterfind("./ContentItem/DataContent"):
        yield Block("caption", words(content))
    for line in component.iterfind("./NewsLines/CreditLine"):
        yield Block("credit", words(line))


def _read_lines(story: Story, component: Element) -> None:
    bylines = [words(line) for line in component.iterfind("./NewsLines/ByLine")]
    for byline in [] if story.bylines else bylines:
        story.by(byline)
    for lines in children(component, "NewsLines"):
        for line in lines:
            if line.tag == "HeadLine":
                story.title(words(line))
            elif line.tag == "SubHeadLine":
                story.deck(words(line))
            elif line.tag in _LINES:
                story.take(_LINES[line.tag], words(line), line.tag)
            elif line.tag == "NewsLine":
                kind = line.find("./NewsLineType")
                label = "NewsLine" if kind is None else kind.get("FormalName", "NewsLine")
                story.take("metadata", words(line.find("./NewsLineText")), label)
    for meta in children(component, "DescriptiveMetadata"):
        for element in meta.iter():
            name = element.get("FormalName", "")
            if element.tag in _CODES:
                story.subject("subject", name)
            elif element.tag == "Property" and name == "Keyword":
                story.subject("subject", element.get("Value"))
            elif element.tag == "Language":
                story.take("language", name, "Language")
            elif element.tag == "Genre":
                story.take("metadata", name, "Genre")
    for rights in children(component, "RightsMetadata"):
        for copyright_ in rights.iter("Copyright"):
            story.take("copyright", words(copyright_), "Copyright")
        for usage in rights.iter("UsageType"):
            story.take("metadata", words(usage), "UsageType")


def _read_own(story: Story, component: Element) -> None:
    """What stands within a component, at whatever depth."""
    story.date(words(component.find(".//DateLineDate")))
    for party in component.iterfind(".//Provider/Party"):
        story.take("publication", party.get("FormalName"), "Provider")
    for fact in component.iterfind(".//ContentItem/Characteristics/Property"):
        if fact.get("FormalName") in _COUNTS:
            story.take("words", fact.get("Value"), "Words")


def _read_facts(root: Element, item: Element) -> list[tuple[str, str, str]]:
    """What an item says for all of its stories: meanings (or `date`), values and labels; the surest first."""
    facts = [
        ("date", item.find(".//NewsIdentifier/DateId"), ""),
        ("date", root.find("./NewsEnvelope/DateAndTime"), ""),
        ("id", item.find(".//PublicIdentifier"), "PublicIdentifier"),
        ("id", item.find(".//NewsItemId"), "NewsItemId"),
        ("slug", item.find(".//NameLabel"), "NameLabel"),
        ("ednote", item.find("./NewsManagement/Instruction"), "Instruction"),
    ]
    parties = [
        *(("publication", party.get("FormalName", ""), "Provider") for party in item.iterfind(".//Provider/Party")),
        *(("publication", party.get("FormalName", ""), "Source") for party in item.iterfind(".//Source/Party")),
        ("publication", words(item.find(".//NewsIdentifier/ProviderId")), "ProviderId"),
        ("language", item.get("lang", ""), "xml:lang"),
    ]
    return [(meaning, words(found), label) for meaning, found, label in facts] + list(dict.fromkeys(parties))[:_PARTIES]


def _read_story(story: Story, content: Element) -> None:
    stories = list(content.iter("nitf"))
    for root in stories:
        nitf.fill(story, root)
    if stories:
        return
    if len(content):
        story.blocks += read_elements([content])
    else:
        text = content.text or ""
        story.blocks += read_text(text)
