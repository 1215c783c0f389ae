"""Live pages: short posts, each below the clock time at which it came."""

import re
from itertools import pairwise

from newsparse.stages.segmenter.lines import Line
from newsparse.stages.segmenter.page import Page
from newsparse.text.pattern import pattern

_CLOCK_RE = pattern(r"(\d{1,2})[:.h](\d\d)(?: ?([ap])\.?m\.?)?(?: [A-Z]{2,4})?$", re.IGNORECASE)
_CLOCK = 20  # columns; no clock is longer
_FEW = 3  # posts; with fewer, the times may be lengths of videos


def find_posts(lines: list[Line]) -> frozenset[int]:
    """The lines that are the times of posts: in order, up or down, and with a sentence below each."""
    posts: list[int] = []
    minutes: list[int] = []
    for n, line in enumerate(lines):
        m = _CLOCK_RE.match(line.text) if line.length <= _CLOCK and line.text[0].isdecimal() else None
        if m and any(below.prose for below in lines[n + 1 : n + 3]):
            posts.append(n)
            hour = int(m[1]) % 12 + 12 * (m[3] in ("p", "P")) if m[3] else int(m[1])
            minutes.append(60 * hour + int(m[2]))
    ordered = all(a < b for a, b in pairwise(minutes)) or all(a > b for a, b in pairwise(minutes))
    return frozenset(posts if ordered and len(posts) >= _FEW else ())


def name_posts(page: Page) -> None:
    """Says which lines are the posts' times and heads."""
    for n in page.posts:
        page.say(n, "timestamp", "time of a post")
        if heads_post(page, n + 1):
            page.say(n + 1, "subhead", "head of a post")


def heads_post(page: Page, n: int) -> bool:
    """Whether the line stands below a post's time, and is no sentence."""
    return n - 1 in page.posts and not page.lines[n].closed and page.lines[n].cue is None
