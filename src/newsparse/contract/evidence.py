"""What speaks for a block being what it is, as far as it can be seen from outside: its shape, and what is around it."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from newsparse.document import Block

_ENDS = (".", "!", "?", "…")
_MARKS = "\"'”’»)]"  # which may stand behind the end of a sentence


def block_evidence(plain: str, blocks: list[Block]) -> Iterator[list[str]]:
    """For each block a few short phrases.

    >>> text = "Rain\\n\\nIt rained all day.\\nShare"
    >>> for found in block_evidence(text, [Block(0, 4, "headline", ""), Block(6, 24, "paragraph", ""),
    ...                                    Block(25, 30, "navigation", "")]):
    ...     print("; ".join(found))
    first of the text; 1 word, not a sentence; a blank line below; before paragraph
    4 words, a sentence; a blank line above; behind headline; before navigation
    last of the text; 1 word, not a sentence; behind paragraph
    """
    words = [" ".join(plain[block.start : block.end].split()) for block in blocks]
    copies = Counter(words)
    blank = [plain.count("\n", one.end, other.start) > 1 for one, other in pairwise(blocks)]
    for n, text in enumerate(words):
        first, last = n == 0, n == len(blocks) - 1
        yield [
            *["first of the text"] * first,
            *["last of the text"] * last,
            _shape(text),
            *["in capitals"] * (text.isupper() and len(text) > 1),
            *[f"stands {copies[text]} times in the text"] * (copies[text] > 1),
            *_room(not first and blank[n - 1], not last and blank[n]),
            *([] if first else [f"behind {_kind(blocks[n - 1])}"]),
            *([] if last else [f"before {_kind(blocks[n + 1])}"]),
        ]


def _shape(text: str) -> str:
    n = len(text.split())
    return f"{n:,} word{'s' * (n != 1)}, {'a sentence' if text.rstrip(_MARKS).endswith(_ENDS) else 'not a sentence'}"


def _room(above: bool, below: bool) -> list[str]:
    where = " and ".join(["above"] * above + ["below"] * below)
    return [f"a blank line {where}"] if where else []


def _kind(block: Block) -> str:
    return block.kind.replace("_", " ")
