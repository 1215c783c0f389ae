"""NewsML 1.x: news items of components within components; the story is NITF, XHTML or plain text in a leaf of them."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from newsparse.inputs.archives import nitf
from newsparse.inputs.archives.blocks import Block, read_elements, read_html, read_plain
from newsparse.inputs.archives.trees import Tree, read_trees, root_of, words
from newsparse.inputs.archives.wires import CODE, Story, children, unread
from newsparse.text.told import Part

_NAME = "newsml12"
_CAPTIONS = ("caption", "media-caption")
_ASIDE = ("caption", "photo", "picture", "graphic", "preview", "thumbnail", "quicklook", "video", "audio")
_LINES = {
    "CopyrightLine": "copyright",
    "CreditLine": "metadata",
    "DateLine": "metadata",
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
            stories[-1].remarks.append((CODE, tree.broken))
        yield from (story.part() for story in stories)


def _read_item(root: Element, item: Element) -> Iterator[Story]:
    """A story for each component that has one of its own; pictures go with the first."""
    components = list(item.iter("NewsComponent"))
    above = {child: one for one in components for child in children(one, "NewsComponent")}
    texts = [(one, found) for one in components if not _is_aside(one) and (found := _read_content(one))]
    captions = [block for one in components if _is_aside(one) for block in _read_caption(one)]
    mains = [one for one in texts if _role(one[0]) == "main"] or texts[:1]
    titled = [one for one in texts if one not in mains and one[0].find("./NewsLines/HeadLine") is not None]
    chosen = [*mains, *titled] if len(mains) == 1 else mains
    for n, (component, content) in enumerate(chosen or [(next(iter(components), item), None)]):
        story = Story(_NAME)
        at: Element | None = component
        while at is not None:  # what it does not say itself, those around it do
            _read_lines(story, at)
            at = above.get(at)
        _read_around(story, root, item, component)
        if content is not None:
            _read_story(story, content)
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


def _read_around(story: Story, root: Element, item: Element, component: Element) -> None:
    management = item.find("./NewsManagement")
    for path in ("ThisRevisionCreated", "FirstCreated"):
        story.date("" if management is None else words(management.find(path)))
    story.date(words(component.find(".//DateLineDate")))
    story.date(words(item.find(".//NewsIdentifier/DateId")))
    story.date(words(root.find("./NewsEnvelope/DateAndTime")))
    for party in [*component.iterfind(".//Provider/Party"), *item.iterfind(".//Provider/Party")]:
        story.take("publication", party.get("FormalName"), "Provider")
    for party in item.iterfind(".//Source/Party"):
        story.take("publication", party.get("FormalName"), "Source")
    story.take("publication", words(item.find(".//NewsIdentifier/ProviderId")), "ProviderId")
    story.take("id", words(item.find(".//PublicIdentifier")), "PublicIdentifier")
    story.take("id", words(item.find(".//NewsItemId")), "NewsItemId")
    story.take("slug", words(item.find(".//NameLabel")), "NameLabel")
    for note in item.iterfind(".//NewsManagement/Instruction"):
        story.take("ednote", words(note), "Instruction")
    for lines in item.iterfind(".//ContentItem/Characteristics/Property"):
        if lines.get("FormalName") in ("Words", "WordCount"):
            story.take("words", lines.get("Value"), "Words")
    story.take("language", item.get("lang"), "xml:lang")


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
        story.blocks += read_html(text) if "</" in text else read_plain(text)
