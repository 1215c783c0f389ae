"""Captions, credits and alternative texts."""

from newsparse.stages.segmenter.lines import squash
from newsparse.stages.segmenter.page import Page
from newsparse.stages.segmenter.readers import ends_in_credit, is_byline, is_credit, is_time

_LONGEST = 700  # columns of a caption
_LONGEST_ALT = 400


def name_pictures(page: Page, first: int, behind: int) -> None:
    """Says which of the lines are captions, credits and alternative texts."""
    _name_doubled(page, first, behind)
    for n in range(first, behind):
        if page.kinds[n] is None and is_credit(page, n) and page.lines[n].length < 100:
            page.say(n, "credit", "credit line")
            _name_caption_of(page, n, first, behind)
        elif page.kinds[n] is None and ends_in_credit(page, n) and not _is_sentence(page, n):
            page.say(n, "caption", "credit at its end")
            _name_alt_of(page, n, first)


def _is_sentence(page: Page, n: int) -> bool:
    line = page.lines[n]
    return line.closed and line.text[-1] != ")"


def _name_doubled(page: Page, first: int, behind: int) -> None:
    """Two lines of which one begins with the other: what the picture shows, said to the blind and to the sighted."""
    for n in range(first, behind - 1):
        one, two = page.lines[n], page.lines[n + 1]
        if page.kinds[n] or page.kinds[n + 1] or two.above or min(one.length, two.length) < 15:
            continue
        a, b = squash(one.text), squash(two.text)
        if a != b and (a.startswith(b) or b.startswith(a)):
            page.say(n, "alt", "doubled")
            page.say(n + 1, "caption", "doubled")


def _name_caption_of(page: Page, n: int, first: int, behind: int) -> None:
    """The caption beside a credit line: above it, or else below it."""
    if n > first and _can_be_caption(page, n - 1) and not page.lines[n].above:
        page.say(n - 1, "caption", "above a credit")
        _name_alt_of(page, n - 1, first)
    elif n + 1 < behind and _can_be_caption(page, n + 1) and not page.lines[n + 1].above:
        page.say(n + 1, "caption", "below a credit")


def _name_alt_of(page: Page, n: int, first: int) -> None:
    """The line above a caption that says the same to those who do not see the picture."""
    if n > first and not page.lines[n].above and page.kinds[n - 1] is None:
        line = page.lines[n - 1]
        if line.cue is None and line.length <= _LONGEST_ALT and not is_byline(page, n - 1) and not is_time(page, n - 1):
            page.say(n - 1, "alt", "above a caption")


def _can_be_caption(page: Page, n: int) -> bool:
    line = page.lines[n]
    return (
        page.kinds[n] is None
        and line.cue is None
        and 15 <= line.length <= _LONGEST
        and not line.apart
        and not is_byline(page, n)
        and not is_time(page, n)
    )
