"""The deck below byline and picture, where it stands like the body's first lines: what tells the two apart."""

from newsparse.stages.segmenter.page import Page
from newsparse.stages.segmenter.pictures import is_doubled
from newsparse.stages.segmenter.readers import is_byline, is_credit, is_lead, is_person, is_time

_SUMMARY, _SUMMARY_LINE = 5, 105  # lines, columns
_SENTENCES = 3
_PICTURE = 4  # lines that a picture may fill between deck and body
_LONGEST = 240  # columns
_LONGEST_ABOVE_DATELINE = 500  # there nothing else can stand
_SIGNS = 4  # lines that say who wrote, and when
_HEAD = _PICTURE + 2  # lines between deck and body


def name_deck(page: Page, first: int, behind: int) -> int:
    """Says which of the body's first lines are its deck; the first line of the body proper comes back."""
    if first + 2 < behind and page.lines[first].low == page.lines[first + 2].low and is_lead(page, first + 2):
        page.say(first, "caption", "told again below its credit")
        first += 2
    first = _below_picture(page, first, behind)
    for rule, find_end in _RULES.items():
        end = find_end(page, first, behind)
        if end == first or _outweighs(page, first, end, behind):
            continue
        body = next((n for n in range(end, min(end + _HEAD, behind)) if page.lines[n].closed), first)
        if body > first:
            for n in range(first, end):
                page.say(n, "deck", rule)
            return body
    return first


def _outweighs(page: Page, first: int, end: int, behind: int) -> bool:
    """Whether a list is longer than all below it that it could sum up."""
    listed = end - first > 1 and all(line.bullet for line in page.lines[first:end])
    return listed and sum(line.length for line in page.lines[first:end]) > sum(
        line.length for line in page.lines[end:behind] if line.closed
    )


def _below_picture(page: Page, first: int, behind: int) -> int:
    """The body's beginning below a caption that is a sentence: its credit is glued to it."""
    if first + 3 >= behind or (page.lines[first].below and page.lines[first + 1].below):
        return first
    caption = first + is_doubled(page, first)
    below = caption + 2
    glued = not page.lines[caption].below and is_credit(page, caption + 1, houses=True)
    story = below < behind and page.lines[below].prose
    return below if glued and story and (page.gapped or caption > first) else first


def _end_of_summary(page: Page, first: int, behind: int) -> int:
    """Lines that say in short what the body says: they stand close, or are a list."""
    end = first
    while end < min(first + _SUMMARY, behind) and (page.is_crowded(end) or page.lines[end].bullet):
        end += 1
    return end + 1 if end < behind and ends_summary(page, end) else end


def ends_summary(page: Page, n: int) -> bool:
    """Whether the line is the last of three or more short sentences that stand close: a blank line is below it."""
    lines = page.lines[max(0, n - 2) : n + 1]
    short = all(line.prose and line.length <= _SUMMARY_LINE for line in lines)
    return len(lines) == 3 and short and not lines[2].above and page.is_crowded(n - 1) and page.is_crowded(n - 2)


def _end_of_close_sentences(page: Page, first: int, behind: int) -> int:
    """Three short sentences or more without a blank line between them, above a story that has them."""
    end = first
    for line in page.lines[first : min(first + _SUMMARY, behind)]:
        if not line.closed or line.length > _SUMMARY_LINE:
            break
        end += 1
        if line.below:
            break
    story = next((line for line in page.lines[end : end + _PICTURE] if line.closed), None)
    return end if end - first >= _SENTENCES and story and (story.above or story.below) else first


def _end_of_repeated(page: Page, first: int, behind: int) -> int:
    """A sentence that the page says again elsewhere, as it does the headline, and no paragraph of the story."""
    if first + 1 >= behind:
        return first
    line, after = page.lines[first], page.lines[first + 1]
    if is_lead(page, first):
        return first
    return first + (line.copies > 1 and after.copies == 1 and line.length <= _LONGEST)


def _end_of_sentence_above_picture(page: Page, first: int, behind: int) -> int:
    """One short sentence, below it whose the picture is, and then the story."""
    if first + 2 >= behind:
        return first
    line = page.lines[first]
    picture = line.below > 0 and is_credit(page, first + 1) and page.lines[first + 2].prose
    return first + (picture and line.length <= _SUMMARY_LINE)


def _end_above_dateline(page: Page, first: int, behind: int) -> int:
    """One paragraph, and below it that with the dateline, where the story begins."""
    if first >= behind or page.lines[first].length > _LONGEST_ABOVE_DATELINE or page.datelines[first]:
        return first
    below = next((n for n in range(first + 1, min(first + _PICTURE, behind)) if page.lines[n].prose), first)
    return first + page.datelines[below]


def _end_above_signs(page: Page, first: int, behind: int) -> int:
    """One paragraph, below it who wrote and when, and then the story, perhaps below a picture."""
    if first >= behind or not page.lines[first].prose or page.lines[first].length > _LONGEST_ABOVE_DATELINE:
        return first
    signs, n = 0, first + 1
    while n < behind and not page.lines[n].prose and n - first <= _SIGNS and _signs(page, n):
        signs += is_time(page, n, relative=False)
        n += 1
    return first + (signs > 0 and n - first > 2 and n < behind)


def _signs(page: Page, n: int) -> bool:
    return is_time(page, n) or is_byline(page, n) or is_person(page, n)


_RULES = {
    "summary above the body": _end_of_summary,
    "close sentences above the body": _end_of_close_sentences,
    "said again elsewhere": _end_of_repeated,
    "sentence above the picture": _end_of_sentence_above_picture,
    "above the dateline": _end_above_dateline,
    "above who wrote and when": _end_above_signs,
}
