"""NITF, the News Industry Text Format, with the New York Times Annotated Corpus as a variant of it.

Agencies put the same thing in different places: each is looked for in all of them, the surest first.
"""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from newsparse.inputs.archives.blocks import PARAGRAPH, Block, read_elements, read_text
from newsparse.inputs.archives.draft import UNREAD
from newsparse.inputs.archives.trees import read_trees, root_of, words
from newsparse.inputs.archives.wires import Story, children, letters, unread
from newsparse.text.pattern import pattern
from newsparse.text.told import Part

_NAME = "nitf"
_OTHERS = ("NewsML", "newsItem", "newsMessage", "packageItem")  # roots of formats that hold it
_WITHIN_RE = pattern(r"<nitf(?:\s[^<>]{0,500})?>\s{0,99}<(?:head|body)\b")
_LEAD = "LEAD:"  # stands in front of what the corpus gives twice
_CLASSIFIERS = {
    "biographical_categories": "person",
    "locations": "geographic",
    "names": "person",
    "organizations": "organization",
    "people": "person",
}
_IDENTIFIED = {"location": "geographic", "org": "organization", "person": "person"}
_META = {
    "online_sections": "section",
    "print_page_number": "page",
    "print_section": "edition",
    "section": "section",
    "slug": "slug",
}
_SKIPPED = frozenset(("content-type", "generator", "publication_day_of_week"))


def recognises(head: str, _tail: str) -> bool:
    """Whether the root is NITF, or a list of such."""
    root = root_of(head)
    return root == "nitf" or (bool(root) and root not in _OTHERS and _WITHIN_RE.search(head) is not None)


def read(text: str) -> Iterator[Part]:
    """The stories of a file, or of files glued together."""
    for tree in read_trees(text):
        roots = [] if tree.root is None else [tree.root] if tree.root.tag == "nitf" else list(tree.root.iter("nitf"))
        if not roots:
            yield unread(_NAME, tree.broken or "XML without a story")
        for n, root in enumerate(roots, 1):
            story = Story(_NAME)
            if tree.broken and n == len(roots):
                story.remarks.append((UNREAD, tree.broken))
            fill(story, root)
            yield story.part()


def fill(story: Story, root: Element) -> None:
    """Takes all that NITF says of a story which another format may have told of in part."""
    story.blocks += _read_body(root)
    _read_headlines(story, root)
    normalised: list[Element] = []
    lines: list[Element] = []
    for line in root.iter("byline"):
        (normalised if line.get("class") == "normalized_byline" else lines).append(line)
    if not story.bylines:
        for line in lines or normalised:
            story.by(_sign(line))
    for line in normalised:
        story.take("metadata", words(line), "normalized_byline")
    _read_dates(story, root)
    _read_publication(story, root)
    _read_head(story, root)


def _sign(line: Element) -> str:
    """What a byline says; a comma stands before what the author is."""
    said, title = words(line), words(line.find("byttl"))
    name = said.removesuffix(title).rstrip(" ,") if title else ""
    return f"{name}, {title}" if name and said.endswith(title) else said


def _read_headlines(story: Story, root: Element) -> None:
    body_head = root.find(".//body.head")
    titled = bool(story.headline)
    for hedline in [] if body_head is None else body_head.iter("hedline"):
        for line in hedline:
            if line.tag == "hl1":
                titled = titled or bool(words(line))
                story.title(words(line))
            elif line.tag == "hl2" and words(line):
                (story.decks if titled else story.kickers).append(words(line))
    for element in [] if body_head is None else body_head.iter("abstract"):
        for block in read_elements([element]):
            if root.find(".//block[@class='full_text']") is None:
                story.deck(block.text)
            else:  # of an indexer, who never wrote for readers
                story.take("metadata", block.text, "abstract")
    if not story.headline and len(story.kickers) == 1:
        story.title(story.kickers.pop())
    story.title(words(root.find("./head/title")))
    story.kickers = [line for line in story.kickers if letters(line) != letters(story.headline)]


def _read_body(root: Element) -> list[Block]:
    found: list[Block] = []
    for body in root.iter("body.content"):
        parts = list(body)
        if any(part.get("class") == "full_text" for part in parts):
            parts = [part for part in parts if not part.get("class", "").endswith("lead_paragraph")]
            found += [_without_lead(block) for block in read_elements(parts)]
        elif parts:
            found += read_elements([body])
        else:
            found += read_text(body.text or "")
    for end in root.iter("body.end"):
        found += [block._replace(kind="note") for block in read_elements([end])]
    return found


def _without_lead(block: Block) -> Block:
    if block.kind == PARAGRAPH and block.text.startswith(_LEAD):
        return block._replace(text=block.text[len(_LEAD) :].lstrip())
    return block


def _read_dates(story: Story, root: Element) -> None:
    """When it was issued; what a writer of a later version changed is no date of it."""
    for path, key in (
        (".//pubdata", "date.publication"),
        (".//date.issue", "norm"),
        (".//date.release", "norm"),
        (".//body.head//story.date", "norm"),
    ):
        for element in root.iterfind(path):
            story.date(element.get(key))
            story.date(words(element))
    meta = {element.get("name", ""): element.get("content", "") for element in root.iter("meta")}
    parts = [meta.get(f"publication_{name}", "") for name in ("year", "month", "day_of_month")]
    story.date("-".join(part.zfill(2) for part in parts if part))


def _read_publication(story: Story, root: Element) -> None:
    for path, key in ((".//pubdata", "name"), (".//body.head//distributor", ""), (".//doc.copyright", "holder")):
        for element in root.iterfind(path):
            story.take("publication", element.get(key) if key else words(element), element.tag)
    for path, key in ((".//from-src", "src-name"), (".//doc-id", "regsrc")):
        for element in root.iterfind(path):
            story.take("publication", element.get(key), element.tag)


def _read_head(story: Story, root: Element) -> None:
    for element in root.iter():
        tag, value = element.tag, element.get
        if tag == "doc.copyright":
            story.take("copyright", " ".join(filter(None, (value("year"), value("holder")))), tag)
        elif tag == "doc-id":
            story.take("id", value("id-string"), tag)
        elif tag == "du-key":
            story.take("slug", value("key"), tag)
        elif tag == "ed-msg":
            story.take("ednote", value("info") or words(element), tag)
        elif tag == "keyword":
            story.subject("subject", value("key"))
        elif tag == "classifier":
            story.subject(_CLASSIFIERS.get(value("type", ""), "subject"), words(element) or value("value"))
        elif tag == "tobject.subject":
            names = (value(f"tobject.subject.{name}") for name in ("detail", "matter", "type"))
            story.subject("subject", next(filter(None, names), value("tobject.subject.refnum")))
        elif tag == "pubdata":
            story.take("section", value("position.section"), tag)
            story.take("page", value("position.sequence"), tag)
            story.take("edition", value("edition.name"), tag)
            story.take("url", value("ex-ref"), tag)
            if value("unit-of-measure") == "word":
                story.take("words", value("item-length"), tag)
        elif tag == "meta" and (name := value("name", "")) and name not in _SKIPPED:
            story.take(_META.get(name, "metadata"), value("content"), name)
    for note in root.iterfind(".//body.head/note"):
        story.take("ednote", words(note), "note")
    for line in root.iterfind(".//body.head/dateline"):
        story.take("dateline", words(line), "dateline")
    for content in root.iter("identified-content"):
        for element in content:
            if element.tag in _IDENTIFIED:
                story.subject(_IDENTIFIED[element.tag], words(element) or element.get("value"))
    for body in children(root, "body"):
        for rights in body.iter("rights"):
            story.take("copyright", words(rights), "rights")
