"""Where the body runs: the heaviest part of the page, mended where it begins and ends."""

from newsparse.pattern import pattern
from newsparse.stages.segmenter.lines import Line
from newsparse.stages.segmenter.page import Page
from newsparse.stages.segmenter.readers import is_byline, is_time
from newsparse.stages.segmenter.weights import heaviest_part

_SMALL_BOX = 12  # lines that may stand between a paragraph and the rest of the body

# Headline, byline and time stand together: a sentence or two above a byline is a deck, no body.
_ABOVE_BYLINE = 2  # sentences
_OPENING = 15  # lines

_CLOSED_HEADLINE = 140  # columns
_TWO_RE = pattern(r"[a-z]{3}[.!?…][\"'”’)]? [\"'“‘(]?[A-Z]")  # two sentences; not "U.S. Nominates"
_TAG = 40  # columns
_DIGIT_RE = pattern(r"\d")


def find_body(page: Page) -> tuple[int, int]:
    """The first line of the body and the one behind its last; both behind the last line where there is none."""
    first, behind = heaviest_part(page)
    if first == behind:
        return len(page.lines), len(page.lines)
    if page.posts:
        first = min(first, *page.posts)
    elif page.at_once:
        first = min(first, 1)
    elif _is_closed_headline(page, first):
        first = 1
    else:
        first = _below_signs(page, _go_up(page, first), behind)
    behind = _without_tags(page, behind) if page.clean else _go_on(page, behind)
    return first, behind


# ---- where it begins


def _go_up(page: Page, first: int) -> int:
    """The body's beginning, where a small box stands below its first paragraph."""
    for n in range(first - 1, max(-1, first - 1 - _SMALL_BOX), -1):
        line = page.lines[n]
        if not page.gapped or is_byline(page, n) or is_time(page, n) or (line.cue and line.cue.kind == "navigation"):
            break
        if line.prose and line.apart and not line.cue and line.copies == 1:
            first = n
    return first


def _below_signs(page: Page, first: int, behind: int) -> int:
    """The body's beginning below the byline and the time."""
    begin, sentences = first, 0
    for n in range(first, min(first + _OPENING, behind)):
        line = page.lines[n]
        if is_byline(page, n) or is_time(page, n, relative=False):
            begin = n + 1
        sentences += line.closed and line.cue is None
        if sentences > _ABOVE_BYLINE:
            break
    while begin < behind - 1 and page.lines[begin].cue:
        begin += 1
    return begin


def _is_closed_headline(page: Page, first: int) -> bool:
    """Whether a text's first line is a headline though it ends as a sentence does: one short sentence, set apart."""
    if first or len(page.lines) < 2:
        return False
    line, *others = page.lines[:5]
    if not line.below or line.length > _CLOSED_HEADLINE or page.datelines[0]:
        return False
    if not page.gapped and not others[0].below:
        return True  # the only blank line is below it
    if _TWO_RE.search(line.text) and not line.text.endswith("?"):
        return False
    words = [word for word in line.text.split() if len(word) > 3]
    titled = sum(word[0].isupper() for word in words) > 0.7 * len(words)
    return titled or 1.3 * line.length < max(other.length for other in others)


# ---- where it ends


def _go_on(page: Page, behind: int) -> int:
    """The body's end, where a paragraph goes on behind a small box."""
    for n in range(behind, min(behind + _SMALL_BOX, len(page.lines))):
        line = page.lines[n]
        if not page.gapped or (line.cue and line.cue.list == "ending"):
            break
        if line.prose and line.below and not line.cue and line.copies == 1:
            behind = n + 1
    return behind


def _without_tags(page: Page, behind: int) -> int:
    """The end of a text that is all story, without the tags that some leave behind it."""
    end = len(page.lines)
    while end > behind and _is_tag(page.lines[end - 1]):
        end -= 1
    listed = page.lines[end - 1].announces and end < len(page.lines) and page.lines[end].bullet
    return len(page.lines) if listed else end


def _is_tag(line: Line) -> bool:
    return line.length <= _TAG and not _DIGIT_RE.search(line.text)
