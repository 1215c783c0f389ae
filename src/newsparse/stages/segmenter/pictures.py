"""Captions, credits and alternative texts."""

from newsparse.readers.credits import is_caption_label, skip_caption_label
from newsparse.stages.segmenter.page import Page
from newsparse.stages.segmenter.readers import (
    end_credit,
    ends_in_credit,
    is_byline,
    is_credit,
    is_name,
    is_noise,
    is_time,
)
from newsparse.text.pattern import pattern

_LONGEST = 700  # columns of a caption
_LONGEST_ALT = 400
_SHORTEST = 15
_ALIKE = 0.75  # of the words
_FIRST = 3  # lines among which that with the first picture's photographer is
_WORD_RE = pattern(r"[^\W\d_]+")


def name_pictures(page: Page, first: int, behind: int, credits_alone: bool = True) -> None:
    """Says which of the lines are captions, credits and alternative texts."""
    _name_doubled(page, first, behind)
    _name_around_clock(page, first, behind)
    _name_labelled(page, first, behind)
    _name_in_capitals(page, first, behind)
    signed = page.kinds.index("byline") if "byline" in page.kinds else behind
    for n in page.odd(first, behind):
        line = page.lines[n]
        if page.kinds[n] is not None or (line.prose and line.text[-1] != ")"):
            continue
        if is_credit(page, n, houses=signed < n):
            if _name_caption_of(page, n, first, behind) or credits_alone:
                page.say(n, "credit", "credit line")
        elif _says_whose(page, n, behind):
            if _has_caption_below(page, n, behind):
                page.say(n, "alt", "above its caption")
                page.say(n + 1, "caption", "below its alternative text")
            else:
                page.say(n, "caption", "credit at its end")
                _name_alt_of(page, n, first)


def _says_whose(page: Page, n: int, behind: int) -> bool:
    """Whether the line is no sentence, and ends or begins with whom the picture is from."""
    line = page.lines[n]
    if line.closed and line.text[-1] != ")":
        found = None if line.prose else end_credit(page, n)
        return found is not None and found.rule in ("filler", "initials")
    return ends_in_credit(page, n) or (_begins_with_name(page, n) and _has_caption_below(page, n, behind))


def _begins_with_name(page: Page, n: int) -> bool:
    """Whether the photographer's name stands before what the picture shows: "Ana Cruz A woman with an ice drill"."""
    line = page.lines[n]
    words = line.text.split(" ", 3)
    if len(words) < 4 or line.closed or line.cue or words[2].lower() not in page.lexicon.people.determiners:
        return False
    return words[2].istitle() and words[3].partition(" ")[0].islower() and is_name(page, " ".join(words[:2]))


def _has_caption_below(page: Page, n: int, behind: int) -> bool:
    """Whether the line says on both sides whose the picture is: so do alternative texts, and their caption follows."""
    if n + 1 >= behind or page.kinds[n + 1] is not None or page.lines[n + 1].above:
        return False
    if _begins_with_name(page, n):
        return not page.lines[n + 1].cue
    found = end_credit(page, n)
    return found is not None and page.lines[n].text.startswith(page.lines[n].text[found.start : found.end])


def _name_doubled(page: Page, first: int, behind: int) -> None:
    """Two lines that say nearly the same: what the picture shows, said to the blind and to the sighted."""
    for n in range(first, behind - 1):
        one, two = page.lines[n], page.lines[n + 1]
        if two.above and (n + 2 >= behind or page.lines[n + 2].prose):
            continue  # in most stories
        if page.kinds[n] or page.kinds[n + 1] or two.bullet or min(one.length, two.length) < _SHORTEST:
            continue
        credited = n + 2 < behind and is_credit(page, n + 2, houses=True)
        if two.above and not credited:
            continue
        # The very same words are a link copied twice, unless a credit stands below.
        if is_doubled(page, n) or (credited and one.text == two.text):
            page.say(n, "alt", "doubled")
            page.say(n + 1, "caption", "doubled")


def is_doubled(page: Page, n: int) -> bool:
    """Whether a line and the next say nearly the same, but not quite."""
    a, b = page.lines[n].low, page.lines[n + 1].low
    return a != b and (a.startswith(b) or b.startswith(a) or _alike(a, b))


def _name_around_clock(page: Page, first: int, behind: int) -> None:
    """The same line above and below the length of a video."""
    for n in page.odd(first, behind - 2):
        line = page.lines[n]
        if line.copies > 1 and line.text == page.lines[n + 2].text and is_noise(page, n + 1):
            page.say(n, "alt", "doubled")
            page.say(n + 2, "caption", "doubled")


def _name_labelled(page: Page, first: int, behind: int) -> None:
    """Captions behind a label of the page's (`Image caption, The port at dawn`), or below it."""
    for n in range(first, behind):
        text = page.lines[n].text
        if skip_caption_label(text, page.lexicon):
            page.say(n, "caption", "label")
        elif text[-1] in ":," and is_caption_label(text, page.lexicon) and n + 1 < behind and not page.lines[n + 1].cue:
            page.say(n, "boilerplate", "label of a caption")
            if not (page.lines[n].below and page.lines[n + 1].prose):  # which goes on with the story
                page.say(n + 1, "caption", "below its label")


def _name_in_capitals(page: Page, first: int, behind: int) -> None:
    """Whose the first picture is, in capitals below its caption: "ANA CRUZ, TRIBUNE"."""
    if "byline" not in page.kinds[: first + 1]:
        return
    for n in range(first + 1, min(first + 1 + _FIRST, behind)):
        line = page.lines[n]
        name, comma, house = line.text.partition(", ")
        if not (comma and house and line.text.isupper() and not line.above and page.kinds[n] is None):
            continue
        if is_name(page, name.title()) and page.kinds[n - 1] is None and _can_be_caption(page, n - 1, prose=True):
            page.say(n, "credit", "name in capitals")
            page.say(n - 1, "caption", "above a credit")


def _alike(a: str, b: str) -> bool:
    """Whether two lines share nearly all their words."""
    one, two = set(a.split()), set(b.split())
    return len(one & two) >= _ALIKE * max(len(one), len(two)) and len(one) > 3


def _name_caption_of(page: Page, n: int, first: int, behind: int) -> bool:
    """Whether there is a caption beside a credit line: above it, or else below it."""
    above = n > first and not page.lines[n].above
    if above and page.kinds[n - 1] == "caption":
        return True
    if above and _can_be_caption(page, n - 1):
        page.say(n - 1, "caption", "above a credit")
        _name_alt_of(page, n - 1, first)
        return True
    if n + 1 < behind and _can_be_caption(page, n + 1) and not page.lines[n + 1].above:
        page.say(n + 1, "caption", "below a credit")
        return True
    return False


def _name_alt_of(page: Page, n: int, first: int) -> None:
    """The line above a caption that says the same to those who do not see the picture."""
    if n <= first or page.lines[n].above or page.kinds[n - 1] is not None:
        return
    if n > 1 and page.kinds[n - 2] == "headline":
        return  # a deck
    line = page.lines[n - 1]
    told = line.prose or (line.closed and not page.lexicon.grammar.verbs.isdisjoint(_WORD_RE.findall(line.low)))
    paragraph = told and not page.gapped and not line.above  # nothing tells it from one
    if line.cue or line.length > _LONGEST_ALT or paragraph or is_byline(page, n - 1) or is_noise(page, n - 1):
        return
    page.say(n - 1, "alt", "above a caption")


def _can_be_caption(page: Page, n: int, prose: bool = False) -> bool:
    """Whether the line can be a caption; `prose`: also one like the paragraphs around it."""
    line = page.lines[n]
    return (
        page.kinds[n] is None
        and line.cue is None
        and _SHORTEST <= line.length <= _LONGEST
        and not line.apart
        and not page.is_crowded(n)
        and (prose or page.gapped or line.above > 0 or not line.prose)
        and not is_byline(page, n)
        and not is_time(page, n)
    )
