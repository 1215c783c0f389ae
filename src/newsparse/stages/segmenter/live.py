"""Live pages: short posts, each below the time at which it came."""

import re
from itertools import pairwise
from typing import NamedTuple

from newsparse.stages.segmenter.page import Page
from newsparse.stages.segmenter.readers import is_person
from newsparse.text.pattern import pattern

_CLOCK_RE = pattern(
    r"(?:posted )?(?:at )?(\d{1,2})[:.h](\d\d)(?: ?([ap])\.?m\b\.?)?(?: [A-Z]{2,4}(?![^\W_]))?"
    r"(?:$|, [a-z]+\.? \d{1,2}(?:, \d{4})?$|(?P<head> ?[-–—|:]? \S.*))",
    re.IGNORECASE,
)
_AGO_RE = pattern(
    r"(?:(\d{1,2}) ?h(?:(?:ou)?rs?)?)? ?(?:(\d{1,3}) ?m(?:in(?:ute)?s?)?)?(?: ago(?P<head> \S.*)|(?: ago)?$)",
    re.IGNORECASE,
)
_HEAD = 120  # columns of a time with the head of its post
_FEW, _FEW_LIVE = 3, 2  # posts; with fewer, the times may be lengths of videos
_BELOW, _REPORTER = 3, 2  # lines below a time in which the post says something; of who reports, and from where
_OPENING = 40  # lines in which a page says that it is live


class Post(NamedTuple):
    """The line with which a post begins, when it came, and whether the line says more."""

    line: int
    minutes: int
    headed: bool
    passed: bool  # "12 min ago"


def find_posts(page: Page) -> dict[int, bool]:
    """The lines that are the times of posts, and whether their heads stand behind them: in order, up or down, and with
    a sentence below each.

    What has passed since ("12 min ago") stands below many a link: it is looked at where a page says that it is live.
    """
    live = any(entry in line.low for line in page.lines[:_OPENING] for entry in page.wording.live if not line.prose)
    found = [post for n in range(len(page.lines)) if (post := _read_post(page, n, live))]
    for passed in (False, True):
        posts = [post for post in found if post.passed == passed]
        minutes = [post.minutes for post in posts]
        ordered = all(a < b for a, b in pairwise(minutes)) or all(a > b for a, b in pairwise(minutes))
        if ordered and len(posts) >= (_FEW_LIVE if live else _FEW):
            return {post.line: post.headed for post in posts}
    return {}


def _read_post(page: Page, n: int, live: bool) -> Post | None:
    """The line as the beginning of a post."""
    line = page.lines[n]
    if line.length > _HEAD or not line.text[0].isalnum() or not any(map(str.isdigit, line.text[:12])):
        return None
    if m := _CLOCK_RE.match(line.text):
        hour = int(m[1]) % 12 + 12 * (m[3] in ("p", "P")) if m[3] else int(m[1])
        post = Post(n, 60 * hour + int(m[2]), m["head"] is not None, passed=False)
    elif live and (m := _AGO_RE.match(line.text)) and (m[1] or m[2]):
        post = Post(n, 60 * int(m[1] or 0) + int(m[2] or 0), m["head"] is not None, passed=True)
    else:
        return None
    if post.headed and not live:
        return None
    reported = live and n + 2 < len(page.lines) and is_person(page, n + 2)
    below = page.lines[n + 1 : n + 1 + _BELOW + _REPORTER * reported]
    if live or m[3]:  # no length of a video names the half of the day
        told = any(other.closed or other.bullet for other in below)
    else:
        told = any(other.prose for other in below[:2])
    return post if told else None


def name_posts(page: Page) -> None:
    """Says which lines are the posts' times and heads."""
    for n, headed in page.posts.items():
        if headed:
            page.say(n, "paragraph" if page.lines[n].closed else "subhead", "time and head of a post")
        else:
            page.say(n, "timestamp", "time of a post")
        if heads_post(page, n + 1):
            page.say(n + 1, "subhead", "head of a post")


def heads_post(page: Page, n: int) -> bool:
    """Whether the line stands below a post's time, and is no sentence."""
    line = page.lines[n]
    return page.posts.get(n - 1) is False and not line.closed and line.cue is None and not line.bullet


def end_of_posts(page: Page) -> int:
    """The line behind the last post: what it says, as a list or in sentences."""
    end = max(page.posts) + 1
    while end < len(page.lines) and not page.lines[end].cue:
        line = page.lines[end]
        if not (line.closed or line.bullet or heads_post(page, end)):
            break
        end += 1
    return end
