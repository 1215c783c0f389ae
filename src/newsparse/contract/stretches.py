"""Which stretches of a quote are one: those between which nothing stands but marks, or what is no part of the story."""

from collections.abc import Sequence
from typing import Any

from newsparse.text.pattern import pattern

_JOINT_RE = pattern(r"[\s\"“”„‟«»‹›'‘’‚`.,…-]*")  # what may stand between two stretches that are one
# Kinds of blocks over which a quote goes on.
PASSED_KINDS = frozenset({"alt", "caption", "credit", "navigation", "related", "boilerplate"})


def join_touching(content: Sequence[Any], blocks: Sequence[Any], first: int) -> list[list[Any]]:
    """The spans of a quote, those that touch together; `first` is the block in which it begins."""
    found: list[list[Any]] = []
    behind, n = 0, first
    for span in content:
        between = ""
        while found and n < len(blocks) and blocks[n]["start"] < span["start"]:
            block = blocks[n]
            if block["kind"] not in PASSED_KINDS:
                between += block["text"][max(0, behind - block["start"]) : max(0, span["start"] - block["start"])]
            if block["end"] > span["start"]:
                break
            n += 1
        if found and _JOINT_RE.fullmatch(between):
            found[-1].append(span)
        else:
            found.append([span])
        behind = span["end"]
    return found
