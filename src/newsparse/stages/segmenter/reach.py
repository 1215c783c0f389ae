"""How far a story reaches beyond its heaviest part: short sentences that stand by themselves beside a small box."""

from newsparse.stages.segmenter.page import Page
from newsparse.stages.segmenter.readers import is_byline, is_time, says_when
from newsparse.text.pattern import pattern

# A page holds more than its story, and much of that is set as sentences. In a small text, or where nothing but what is
# known to be put into stories stands between, a sentence is the story's.
_FEW = 6  # long sentences of a text in which decks are not told from the story by their length
_BOX = 12  # lines that may stand between two sentences of one story
_BARE = 3  # of them, lines of which nothing says that they are of a box
_FEWEST, _MOST = 2, 8  # links in a box within a story
_WORDS = 2
_HEAD, _HEADS = 80, 2  # columns of a head; others like it that stand below
_ROW_RE = pattern(r"[|\d]")  # of a table
_ADDRESS_RE = pattern(r"\w@\w|://|www\.|©|\d{3}[ .)-]{1,2}\d{3}")


def last_told(page: Page, behind: int) -> int:
    """The body's end, where short sentences of the story stand below a small box."""
    end, bare = behind, 0
    most = _BARE if page.small else 0
    for n in range(behind, len(page.lines)):
        line = page.lines[n]
        if n in page.items and end == n:
            end = n + 1  # below the line that announces them
            continue
        if n - end >= _BOX or bare > most or is_ended(page, n):
            break
        if tells(page, n) and not _goes_on_in_box(page, n):
            end, bare = n + 1, 0
        else:
            bare += not (line.cue or page.boxed[n] or n in page.items or _ROW_RE.search(line.text))
    return end


def first_told(page: Page, first: int) -> int:
    """The body's beginning, where short sentences of the story stand above a small box: below who wrote it and when."""
    begin = first
    if not page.small or sum(line.prose for line in page.lines) > _FEW:
        return first
    for n in range(first - 1, max(-1, first - 1 - _BOX), -1):
        line = page.lines[n]
        if is_byline(page, n) or is_time(page, n) or (line.cue and line.cue.kind == "navigation"):
            break
        if tells(page, n):
            begin = n
    headed = begin > 1 and _heads(page, begin - 1)
    again = (n for n in range(begin + 1, min(begin + 1 + _BOX, len(page.lines))) if _heads(page, n))
    return begin - 1 if headed and (page.lines[begin - 1].numbered or len(list(again)) >= _HEADS) else begin


def _heads(page: Page, n: int) -> bool:
    """Whether a line stands above a sentence as its head."""
    line = page.lines[n]
    if line.closed or line.cue or line.bullet or line.length > _HEAD or n + 1 >= len(page.lines):
        return False
    return page.lines[n + 1].closed and not (is_byline(page, n) or is_time(page, n))


def _goes_on_in_box(page: Page, n: int) -> bool:
    """Whether the line above names a box, or speaks to the reader as this one may."""
    cue = page.lines[n - 1].cue
    return cue is not None and (
        (cue.list == "appeal" and not page.lines[n].above) or (cue.list == "box" and not page.small)
    )


def tells(page: Page, n: int) -> bool:
    """Whether a line is a sentence, set apart, and nothing says that it is the page's: "He declined to comment." """
    line = page.lines[n]
    return n in page.spoken or (
        (line.closed or line.text.endswith(":"))
        and line.text.count(" ") >= _WORDS - 1
        and (line.above > 0 or not page.gapped)
        and (line.below > 0 or not page.gapped)
        and line.cue is None
        and page.kinds[n] is None
        and page.boxed[n] is None
        and line.copies == 1
        and not line.text.endswith("?")
        and not line.bullet
        and not _ADDRESS_RE.search(line.text)
        and not is_time(page, n)
        and not says_when(page, n)
    )


def is_ended(page: Page, n: int) -> bool:
    """Whether line `n` says that the story is over, and it is."""
    cue = page.lines[n].cue
    return cue is not None and cue.list == "ending" and not _is_within(page, n)


def _is_within(page: Page, head: int) -> bool:
    """Whether the box of other stories that ends most pages stands within this one: its links stand close together,
    and below them sentences with blank lines around. A single one may be of another story."""
    cue = page.lines[head].cue
    if not page.gapped or cue is None or cue.kind != "related":
        return False
    end = head + 1
    while end < len(page.lines) and page.boxed[end] and not page.lines[end].closed:
        end += 1
    links = page.lines[head + 1 : end]
    if not _FEWEST <= len(links) <= _MOST or any(link.above for link in links[1:]) or end >= len(page.lines):
        return False
    line, *below = page.lines[end : end + 2]
    goes_on = all(other.closed or other.cue for other in below)
    told = tells(page, end) if page.small else line.prose and line.cue is None and line.copies == 1
    return told and goes_on and line.apart
