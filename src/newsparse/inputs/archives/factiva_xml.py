"""Factiva's XML: an `article` for each, with elements for what the codes of its other exports say."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from newsparse.inputs.archives.blocks import PARAGRAPH, Block
from newsparse.inputs.archives.draft import UNREAD
from newsparse.inputs.archives.factiva import NAME
from newsparse.inputs.archives.trees import Tree, read_trees, root_of, words
from newsparse.inputs.archives.wires import Story, unread
from newsparse.text.told import Part

_FIELDS = {
    "sourceName": "publication",
    "edition": "edition",
    "sectionName": "section",
    "section": "section",
    "pages": "page",
    "wordCount": "words",
    "accessionNo": "id",
    "copyright": "copyright",
    "columnName": "metadata",
    "credit": "metadata",
    "publisherName": "metadata",
    "sourceCode": "metadata",
    "volume": "metadata",
}
_SUBJECTS = {
    "company": "company",
    "industry": "industry",
    "newsSubject": "subject",
    "person": "person",
    "region": "geographic",
}
_BLOCKS = {"leadParagraph": PARAGRAPH, "tailParagraphs": PARAGRAPH, "artWork": "caption", "notes": "note"}
_ROOTS = frozenset(("PPSResponse", "ppsArticleResponse", "ppsarticleResultSet", "GetArticleResponse"))


def recognises(head: str, _tail: str) -> bool:
    """Whether the root is one of Factiva's."""
    return root_of(head) in _ROOTS


def read(text: str) -> Iterator[Part]:
    """Each `article` that has a number, a headline or a text."""
    for tree in read_trees(text):
        found = [] if tree.root is None else [one for one in tree.root.iter("article") if len(one)]
        for article in found:
            yield _read_article(article, tree if article is found[-1] else Tree(article))
        if not found:
            yield unread(NAME, tree.broken or "XML without an article")


def _read_article(article: Element, tree: Tree) -> Part:
    story = Story(NAME)
    if tree.broken:
        story.remarks.append((UNREAD, tree.broken))
    for element in article:
        said = _line(element)
        if element.tag == "headline":
            story.title(said)
        elif element.tag == "byline":
            story.by(said)
        elif element.tag == "publicationDate":
            story.date(said)
        elif element.tag in _BLOCKS:
            paragraphs = list(element.iter("paragraph")) or [element]
            story.blocks += [Block(_BLOCKS[element.tag], line) for one in paragraphs if (line := _line(one))]
        elif element.tag in _FIELDS:
            story.take(_FIELDS[element.tag], said, element.tag)
        elif element.tag in _SUBJECTS:
            story.subject(_SUBJECTS[element.tag], words(element.find("name")) or said)
    return story.part()


def _line(element: Element) -> str:
    """What it says; words that were searched for are elements within a line."""
    return " ".join("".join(element.itertext()).split())
