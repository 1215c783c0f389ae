"""Where the body runs: the heaviest part of the page, mended where it begins and ends."""

from itertools import pairwise

from newsparse.lexicon import Lexicon
from newsparse.stages.segmenter.dateline import is_place_alone
from newsparse.stages.segmenter.lines import BULLETS, CAPITALS, Line, is_titled
from newsparse.stages.segmenter.live import end_of_posts
from newsparse.stages.segmenter.page import Page
from newsparse.stages.segmenter.reach import first_told, is_ended, last_told
from newsparse.stages.segmenter.readers import is_byline, is_last, is_time
from newsparse.stages.segmenter.weights import heaviest_part
from newsparse.text.pattern import pattern

_SMALL_BOX = 12  # lines that may stand between a paragraph and the rest of the body
_TITLE = 20  # columns; shorter lines are no title of a story
_LARGE_BOX = 20  # lines between two paragraphs that are of one story by their words

_NAME_RE = pattern(r"\b([A-Z][\w'’-]{1,20}) (?:[A-Z]\. )?([A-Z][\w'’-]{2,30})\b")  # a full name
_WORD_RE = pattern(r"[^\W\d_][\w-]*")
_QUOTED_RE = pattern(r"[\"“„«»][^\"“”„«»]{8,400}[\"”“«»]")

# Headline, byline and time stand together: a sentence or two above a byline is a deck, no body.
_ABOVE_BYLINE = 2  # sentences
_OPENING = 15  # lines

_SENTENCE = 30  # columns of a last sentence with who signs it
_CLOSED_HEADLINE = 140  # columns
# Two sentences; not "U.S. Nominates".
_TWO_RE = pattern(rf"[^\W\d_A-Z]{{3}}[.!?…][\"'”’“»«)]? [\"'“‘„»«(]?[{CAPITALS}]")
_TAG = 40  # columns
_TOLD_RE = pattern(r" [a-z]")  # "He nodded.", not "Washington D.C."
_DIGIT_RE = pattern(r"\d")


def find_body(page: Page) -> tuple[int, int]:
    """The first line of the body and the one behind its last; both behind the last line where there is none."""
    if page.body:
        return page.body
    first, behind = heaviest_part(page)
    if first == behind:
        return len(page.lines), len(page.lines)
    if page.posts:
        first = min(first, *page.posts)
    elif page.at_once:
        first = _below_deck(page, min(first, 1), behind)
    elif _is_closed_headline(page, first):
        first = 1
    else:
        first = _below_signs(page, _go_up(page, first), behind)
    first = min(max(first, page.top(behind)), behind)
    if 0 < first < behind and page.kinds[first - 1] is None and _is_place(page, first - 1):
        first -= 1
        page.datelines[first] = True
    behind = _without_tags(page, behind) if page.clean else _told_on(page, first, _go_on(page, behind))
    if page.posts:
        behind = max(behind, end_of_posts(page))
    behind = _with_items(page, behind)
    behind += behind < len(page.lines) and is_last(page, behind)
    return first, min(behind, page.comments)


# ---- where it begins


def _is_place(page: Page, n: int) -> bool:
    """Whether the line says where the story below it was filed: "Brisbane:"."""
    return is_place_alone(page.lines[n].text, page.lexicon.places) and page.lines[n + 1].closed


def _go_up(page: Page, first: int) -> int:
    """The body's beginning, where a small box stands below its first paragraph."""
    for n in range(first - 1, max(-1, first - 1 - _SMALL_BOX), -1):
        line = page.lines[n]
        if not page.gapped or is_byline(page, n) or is_time(page, n) or (line.cue and line.cue.kind == "navigation"):
            break
        if line.prose and line.apart and not line.cue and line.copies == 1:
            first = n
    return first_told(page, first)


def _below_signs(page: Page, first: int, behind: int) -> int:
    """The body's beginning below the byline and the time."""
    begin, sentences = first, 0
    for n in range(first, min(first + _OPENING, behind)):
        line = page.lines[n]
        if n in page.items:
            break  # hours of a list are no time of the story's
        if is_byline(page, n) or is_time(page, n, relative=False):
            begin = n + 1
        sentences += line.closed and line.cue is None
        if sentences > _ABOVE_BYLINE:
            break
    while begin < behind - 1 and page.lines[begin].cue:
        begin += 1
    return begin


def _below_deck(page: Page, first: int, behind: int) -> int:
    """The body's beginning below the byline and the time, where most of the sentences stand below these."""
    begin = _below_signs(page, first, behind)
    above = sum(line.prose for line in page.lines[first:begin])
    return begin if above < sum(line.prose for line in page.lines[begin:behind]) else first


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
    return is_titled(line.text) or 1.3 * line.length < max(other.length for other in others)


# ---- where it ends


def _go_on(page: Page, behind: int) -> int:
    """The body's end, where a paragraph goes on behind a small box."""
    end = behind
    for n in range(behind, min(behind + _SMALL_BOX, len(page.lines))):
        line = page.lines[n]
        if not page.gapped or is_ended(page, n):
            break
        if line.prose and line.below and not line.cue and line.copies == 1:
            end = n + 1
    return max(end, last_told(page, end))


def _with_items(page: Page, behind: int) -> int:
    """The body's end below a list: the form of the text has its items without their signs, or they are sentences, and
    the first of them was of the story. Others are links."""
    while behind < len(page.lines) and page.lines[behind].bullet:
        line, above = page.lines[behind], page.lines[behind - 1]
        told = line.closed and above.bullet and above.text[0] == line.text[0]
        if line.cue or page.boxed[behind] or (line.text[0] in BULLETS and not told):
            break
        behind += 1
    return behind


def _told_on(page: Page, first: int, behind: int) -> int:
    """The body's end, where the story goes on behind a list of others: somebody of whom it has told is named by the
    surname alone, or somebody's words are reported."""
    known: set[str] | None = None
    for n in range(behind, len(page.lines)):
        line = page.lines[n]
        if n - behind >= _LARGE_BOX or (line.cue and line.cue.list == "ending" and line.cue.kind != "related"):
            break
        above = page.lines[n - 1]
        # Another story, and what it says.
        headed = not above.closed and not above.cue and not above.bullet
        titled = headed and (above.length > _TITLE or is_time(page, n - 1))
        parted = page.gapped and line.above and not above.above  # from a list whose lines stand close
        if line.cue or not line.closed or line.copies > 1 or (titled and not parted):
            continue
        if known is None:
            known = _surnames(page, first, behind)
        if _tells_on(line.text, known, page.lexicon):
            behind = n + 1
    return behind


def _surnames(page: Page, first: int, behind: int) -> set[str]:
    """Those of the people whose full names stand between two lines."""
    given = page.lexicon.names.given_names
    named = (name for line in page.lines[first:behind] if line.closed for name in _NAME_RE.finditer(line.text))
    return {name[2] for name in named if name[1].lower() in given}


def _tells_on(text: str, known: set[str], lexicon: Lexicon) -> bool:
    """Whether a sentence goes on with a story: it names a surname that is known, or reports words of somebody whom it
    does not introduce: `Lee was late.`, `"It rained," he said.`, `The firm said it was late.`, `..., said the firm`"""
    words = _WORD_RE.findall(text)
    if any(word in known and not before[:1].isupper() for before, word in pairwise(["", *words])):
        return True
    if any(f" {phrase} the " in text for phrase in lexicon.cues.phrases):  # "..., according to the agency."
        return True
    rest = _QUOTED_RE.sub(" ", text)
    first = words[0].lower() if words else ""
    goes_on = rest != text or first in lexicon.grammar.pronouns or lexicon.people.determiners.get(first) == "definite"
    return goes_on and not lexicon.cues.verbs.keys().isdisjoint(_WORD_RE.findall(rest))


def _without_tags(page: Page, behind: int) -> int:
    """The end of a text that is all story, without the tags that some leave behind it."""
    end = len(page.lines)
    while end > behind and _is_tag(page, page.lines[end - 1]):
        end -= 1
    listed = page.lines[end - 1].announces and end < len(page.lines) and page.lines[end].bullet
    return len(page.lines) if listed else end


def _is_tag(page: Page, line: Line) -> bool:
    told = page.small and line.closed and _TOLD_RE.search(line.text)
    return line.length <= _TAG and not told and not _DIGIT_RE.search(line.text)
