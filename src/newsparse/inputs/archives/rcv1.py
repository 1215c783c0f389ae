"""Reuters Corpus Volume 1 (and 2): a small XML of its own, one story a file, or files glued together."""

from collections.abc import Iterator
from itertools import pairwise

from newsparse.inputs.archives.blocks import read_elements
from newsparse.inputs.archives.draft import UNREAD
from newsparse.inputs.archives.trees import Tree, read_tree, root_of, words
from newsparse.inputs.archives.wires import Story, unread
from newsparse.text.pattern import pattern
from newsparse.text.told import Part

_NAME = "rcv1"
_STORY_RE = pattern(r"<newsitem\s")
_CODES = {"countries": "geographic", "industries": "industry", "topics": "subject"}


def recognises(head: str, _tail: str) -> bool:
    """Whether the root is `newsitem`, in small letters: NewsML-G2 writes it otherwise."""
    return root_of(head) == "newsitem"


def read(text: str) -> Iterator[Part]:
    """Each `newsitem`."""
    starts = [found.start() for found in _STORY_RE.finditer(text)]
    for start, end in pairwise([*starts, len(text)]):
        piece = text[start:end]
        if (closed := piece.rfind("</newsitem>")) >= 0:
            piece = piece[: closed + len("</newsitem>")]
        yield _read_part(read_tree(piece))


def _read_part(tree: Tree) -> Part:
    root = tree.root
    if root is None:
        return unread(_NAME, tree.broken or "XML without a story")
    story = Story(_NAME)
    if tree.broken:
        story.remarks.append((UNREAD, tree.broken))
    facts = {dc.get("element", ""): dc.get("value", "") for dc in root.iter("dc")}
    story.title(words(root.find("headline")))
    story.title(words(root.find("title")))  # which has the country in front
    story.by(words(root.find("byline")))
    story.date(root.get("date"))
    story.date(facts.get("dc.date.published"))
    story.take("publication", facts.get("dc.source"), "dc.source")
    story.take("publication", facts.get("dc.publisher"), "dc.publisher")
    story.take("dateline", words(root.find("dateline")), "dateline")
    story.blocks += read_elements(list(root.iter("text")))
    story.take("id", root.get("itemid"), "itemid")
    story.take("language", root.get("lang"), "xml:lang")
    story.take("copyright", words(root.find("copyright")), "copyright")
    for codes in root.iter("codes"):
        kind = next((kind for name, kind in _CODES.items() if name in codes.get("class", "")), "subject")
        for code in codes.iter("code"):
            story.subject(kind, code.get("code"))
    return story.part()
