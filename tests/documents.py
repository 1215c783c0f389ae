"""Documents made by hand: the blocks that a stage is given."""

from newsparse.document import Block, Document
from newsparse.lexicon import load_lexicon
from newsparse.text.source import make_source


def make_document(blocks: list[str], language: str = "en") -> Document:
    """A document whose blocks are given as `kind: text`, a blank line between two."""
    pairs = [block.split(": ", 1) for block in blocks]
    doc = Document(make_source("\n\n".join(text for _, text in pairs)), language, load_lexicon(language))
    at = 0
    for kind, text in pairs:
        doc.blocks.append(Block(at, at + len(text), kind, "by hand"))
        at += len(text) + 2
    return doc
