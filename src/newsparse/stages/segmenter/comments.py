"""Readers' comments below a story: where they begin."""

import re

from newsparse.stages.segmenter.page import Page
from newsparse.stages.segmenter.readers import is_time, names_time
from newsparse.text.pattern import pattern

_HEAD = 40  # columns
_NAME = 60  # columns of a reader's name with the time
_COUNT_RE = pattern(r"[\d,.()\[\]:·•|–—+-]+")
_HANDLE_RE = pattern(r"(?=[a-z0-9]{0,30}[_0-9])[a-z0-9_.-]{3,30}: \S", re.IGNORECASE)  # "joe_99: It was time!"
_NEAR = 12  # lines below their head in which the second comment begins
_WORDS = 3


def find_comments(page: Page) -> int:
    """The line with which readers' comments begin, behind the last line where there are none.

    Their head alone says little, as it stands above many stories, too: below it have to be buttons to answer with, or
    two times with a sentence between; and above it a story.
    """
    none = len(page.lines)
    if not page.wording.comments:
        return none
    short = [n for n in range(_told(page), none) if page.lines[n].length <= _HEAD]
    words = {n: _words(page.lines[n].low) for n in short}
    replies = {n for n in short if words[n] in page.wording.replies}
    heads = (n for n in short if words[n] in page.wording.comments)
    head = next((n for n in heads if _is_answered(page, n, replies)), None)
    if head is None and len(replies) > 1:
        head = _without_head(page, min(replies))
    return none if head is None else head


def _told(page: Page) -> int:
    """The line below the first sentence."""
    told = (n for n, line in enumerate(page.lines) if line.closed and not line.cue and line.text.count(" ") >= _WORDS)
    return next(told, len(page.lines)) + 1


def _words(low: str) -> str:
    """A line without counts: "3 comments", "comments (3)", "reply 2"."""
    return " ".join(_COUNT_RE.sub(" ", low).split())


def _is_answered(page: Page, head: int, replies: set[int]) -> bool:
    near = range(head + 1, min(head + 1 + _NEAR, len(page.lines)))
    if not replies.isdisjoint(near):
        return True
    if head + 1 < len(page.lines) and _HANDLE_RE.match(page.lines[head + 1].text):
        return True
    signed = [n for n in near if _is_signed(page, n)]
    return len(signed) > 1 and any(page.lines[n].closed for n in range(signed[0] + 1, signed[1]))


def _is_signed(page: Page, n: int) -> bool:
    """Whether the line says when, with or without the reader's name: "joe99 2 hours ago"."""
    line = page.lines[n]
    return line.length <= _NAME and not line.prose and (names_time(page, n) or is_time(page, n))


def _without_head(page: Page, reply: int) -> int | None:
    """The first line of a comment of which the buttons below are known: what stands close above them, or its name."""
    first = reply
    while first > 0 and (first == reply or not page.lines[first].above) and not page.lines[first - 1].cue:
        first -= 1
    return first if _told(page) <= first < reply else None
