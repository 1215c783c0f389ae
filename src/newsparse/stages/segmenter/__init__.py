"""Which lines belong together, and what each of them is."""

from newsparse.document import Block, Document, Remark

__all__ = ["join_lines", "split_blocks"]


def split_blocks(doc: Document) -> tuple[list[Block], list[Remark]]:
    """Every non-blank line in exactly one block, in order; and what is doubtful about them."""
    blocks, at = [], 0
    for line in doc.source.plain.split("\n"):
        text = line.strip()
        if text:
            start = at + line.index(text[0])
            blocks.append(Block(start, start + len(text), "paragraph", "line"))
        at += len(line) + 1
    return blocks, []


def join_lines(doc: Document) -> str:
    """The plain text with the line breaks inside each block made spaces: a line end now ends a block."""
    plain = doc.source.plain
    parts, at = [], 0
    for block in doc.blocks:
        parts += [plain[at : block.start], plain[block.start : block.end].replace("\n", " ")]
        at = block.end
    return "".join([*parts, plain[at:]])
