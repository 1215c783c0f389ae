"""How far a story reaches beyond its heaviest part: short sentences that stand by themselves beside a small box."""

from newsparse.stages.segmenter.page import Page
from newsparse.stages.segmenter.readers import is_byline, is_time, says_when
from newsparse.text.pattern import pattern

# A page holds more than its story, and much of that is set as sentences. In a small text, or where nothing but what is
# known to be put into stories stands between, a sentence is the story's.
_FEW = 6  # long sentences of a text in which decks are not told from the story by their length
_BOX = 12  # lines that may stand between two sentences of one story
_BARE = 3  # of them, lines of which nothing says that they are of a box
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
        if n - end >= _BOX or bare > most or (line.cue and line.cue.list == "ending"):
            break
        if tells(page, n) and not _goes_on_in_box(page, n):
            end, bare = n + 1, 0
        else:
            bare += not (line.cue or page.boxed[n] or _ROW_RE.search(line.text))
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
