"""The headline: of all lines above the body, and its first ones, the one for which most speaks."""

from collections.abc import Callable
from functools import cache, partial
from typing import NamedTuple

from newsparse.lexicon.schema import read_table
from newsparse.lexicon.world import headline_weights
from newsparse.readers.credits import skip_caption_label
from newsparse.readers.names import is_domain
from newsparse.stages.segmenter.features import FARTHEST, REACH, TITLE, Features, say_why
from newsparse.stages.segmenter.lines import CAPITALS, is_titled
from newsparse.stages.segmenter.page import Page
from newsparse.stages.segmenter.readers import (
    byline,
    end_credit,
    ends_in_credit,
    has_address,
    is_credit,
    is_dated,
    is_filed,
    is_noise,
    is_person,
    is_role,
    is_signature,
    is_time,
)
from newsparse.text.pattern import pattern

_TITLE, _TITLE_WORDS = 25, 4  # what is shorter may be a part of any line; what has fewer words may be a label
_CLOSE = 8  # steps; the headline of unseen pages is the right line in 2 of 5 where the next best is so near
_NEAR, _SIGNED = 4, 3  # lines
_SHORTEST_DECK, _DECK, _SHORTER = 40, 75, 0.7  # columns; columns; of the columns of a deck
_SUMMARY, _ITEM = 3, 40  # lines; columns of a menu
_SECTIONS_RE = pattern(r"\w{1,20}(?: \w{1,20})?(?: ?[|·•/>›»] ?\w{1,20}(?: \w{1,20})?){1,5}$")  # "Orrin | Local news"
_AGED_RE = pattern(rf"(?:[{CAPITALS}][\w'-]{{1,20}} ){{1,3}}?[{CAPITALS}][\w'-]{{1,20}}, \d{{1,3}}, ")
NONE = -1
_SHOWN = 80  # characters


@cache
def load_weights() -> dict[str, int]:
    """What each feature is worth, in steps; read once."""
    return {feature: int(steps) for feature, steps in read_table(headline_weights.WEIGHTS).items()}


@cache
def load_confidences() -> list[tuple[int, float]]:
    """How often a line so many steps ahead of the next, or more, is the headline: the largest lead first."""
    return [(int(least), int(percent) / 100) for least, percent in read_table(headline_weights.CONFIDENCES).items()]


class Choice(NamedTuple):
    """The line of the headline, or `None`, and another line that may be it as well, or `None`."""

    line: int | None
    rival: int | None = None
    confidence: float | None = None  # how often a line so far ahead of the next is the headline
    why: Callable[[], str] | None = None


class Ranked(NamedTuple):
    """A candidate, or `NONE`, what is said of it, and what that is worth, in steps."""

    worth: int
    line: int
    said: list[str]


def find_headline(features: Features) -> Choice:
    """What the form of the text says is the headline, else the best of the candidates."""
    page, first = features.page, features.first
    if page.given is not None or page.body:
        return Choice(page.given)
    if page.title is not None and page.title < first:
        return Choice(page.title)
    ranked = rank_headlines(features)
    best = ranked[0].line
    if best == NONE:
        return Choice(None)
    near = sorted(n for _, n, _ in ranked if best - _NEAR <= n < best and not (n == NONE or page.lines[n].closed))
    above = [n for n in near if not (_is_label(page, n) or ends_in_credit(page, n))]
    if page.lines[best].text.endswith(".") and above and not is_titled(page.lines[best].text):
        return Choice(above[0])  # the sentence below a headline
    if page.clean:  # what stands above a headline is a label; what stands below it may say more of the story
        best = next((n for n in above if page.lines[n].text.count(" ") >= _TITLE_WORDS - 1), best)
        return Choice(_without_crumbs(page, best, first))
    for find_title in (_above_deck, _above_summary, _above_person):
        best = find_title(features, best)
    title = _without_crumbs(page, best, first)
    if len(ranked) == 1:
        return Choice(title)
    return _choose(features, title, *ranked[:2])


def _choose(features: Features, title: int, first: Ranked, second: Ranked) -> Choice:
    """The title, with what the first of the ranking has before the second."""
    ahead = first.worth - second.worth
    if title == first.line and _stands_above(features.page, second.line, title, ahead):
        title, first, second = second.line, second, first
    rival = second.line if ahead < _CLOSE and second.line not in (NONE, title) else None
    sure = next(share for least, share in load_confidences() if ahead >= least)
    # Of the page nothing but its words: what tells why lives as long as the blocks.
    other = "no headline" if second.line == NONE else f"`{shorten(features.lines[second.line].text)}`"
    return Choice(title, rival, sure, partial(_explain, first.said, other, second.said))


def _stands_above(page: Page, n: int, title: int, ahead: int) -> bool:
    """Whether a line for which as much speaks, or nearly so on a small page, stands right above the title: its deck."""
    line, deck = page.lines[n], page.lines[title]
    if n == NONE or n != title - 1 or line.closed or line.cue or deck.length < _SHORTEST_DECK:
        return False
    told = page.small and not line.below and line.text.count(" ") >= _TITLE_WORDS - 1
    return ahead < (2 * _CLOSE if told else _CLOSE)


def _explain(said: list[str], other: str, said_of_other: list[str]) -> str:
    """What decided between the first two of the ranking."""
    weights = load_weights()
    gains = {name: weights[name] for name in said if name in weights}
    for name in said_of_other:
        gains[name] = gains.get(name, 0) - weights.get(name, 0)
    return say_why("headline", other, gains)


def shorten(text: str) -> str:
    """The beginning of a line, for people."""
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]} ..."


def _above_deck(features: Features, best: int) -> int:
    """The title above a long line with a byline or a time below it: right above, in capitals as that is not, or above
    names that stand between the two. Else the long line. The weights were measured on large pages, and know better."""
    page, n = features.page, best - 1
    while n >= 0 and is_person(page, n):
        n -= 1
    if not page.small or n < 0 or best + 1 >= features.first or not features.is_sign(best + 1):
        return best
    deck, title = page.lines[best], page.lines[n]
    short = (
        title.text[-1] not in ",:;|"
        and title.text.count(" ") >= _TITLE_WORDS - 1
        and title.length < _SHORTER * deck.length
    )
    if deck.length < _DECK or not short or title.cue or title.closed or title.copies > 1:
        return best
    cased = "capitals3" in features.shape(n) and not {"capitals0", "capitals1"}.isdisjoint(features.shape(best))
    return n if (cased or n < best - 1) and title.length in TITLE and _can_be_title(page, n) else best


def _above_summary(features: Features, best: int) -> int:
    """The title above the lines that say in short what the story says, where `best` is one of these: three or more
    close together, the title set apart from them, the byline or the time below. Else the line itself."""
    lines, top, behind = features.lines, best, best + 1
    while top and not lines[top].above and _is_summary(features, top - 1):
        top -= 1
    while behind < features.first and not lines[behind].above and _is_summary(features, behind):
        behind += 1
    title = top - 1
    if behind - top < _SUMMARY or title < 0 or behind >= features.first or not features.is_sign(behind):
        return best
    return title if lines[top].above and not lines[title].closed and _says_much(features.page, title) else best


def _is_summary(features: Features, n: int) -> bool:
    line = features.lines[n]
    return line.length >= _TITLE and not (line.closed or line.cue or line.copies > 1 or features.is_sign(n))


def _says_much(page: Page, n: int) -> bool:
    """Whether the line has the words of a headline, more than those of a label, and nothing that speaks against it."""
    line = page.lines[n]
    return line.length in TITLE and line.text.count(" ") >= _TITLE_WORDS and not line.cue and _can_be_title(page, n)


def _above_person(features: Features, best: int) -> int:
    """The title above a line that begins with who somebody is, "Ana Cruz, 34, from Orrin, says ...", and stands above a
    byline or a time: a deck, though it names more of what the story names. Else the line itself."""
    page, title = features.page, best - 1
    signed = any(map(features.is_sign, range(best + 1, min(best + 1 + _SIGNED, features.first))))
    if title < 0 or not signed or not _AGED_RE.match(page.lines[best].text):
        return best
    return title if not page.lines[title].closed and _says_much(page, title) else best


def _without_crumbs(page: Page, best: int, first: int) -> int:
    """The headline without what a crumb trail or the page's title adds to it, where it stands so as well."""
    text = page.lines[best].low
    for n in range(first - 1, max(-1, first - 1 - FARTHEST), -1):
        other = page.lines[n].low
        if _TITLE <= len(other) < len(text) < 3 * len(other) and other in text:
            return n
    return best


def rank_headlines(features: Features) -> list[Ranked]:
    """The candidates (`NONE` is one), best first."""
    page = features.page
    lines = [n for n in candidates(features) if n == NONE or page.kinds[n] is None]
    if len(lines) == 1:
        return [Ranked(0, lines[0], [])]  # as in most texts that hold a story alone: no line need be read
    captions = {n for n in lines if n != NONE and end_credit(page, n)}
    if any(n != NONE and n < features.first for n in set(lines) - captions):
        lines = [n for n in lines if n not in captions]
    weights = load_weights()
    ranked = []
    for n in lines:
        said = of_none(features) if n == NONE else features.of_candidate(n)
        ranked.append(Ranked(sum(weights.get(name, 0) for name in said), n, said))
    return sorted(ranked, key=lambda found: (-found.worth, found.line)) or [Ranked(0, NONE, [])]


def candidates(features: Features) -> list[int]:
    """The lines that can be the headline by their length and place: none that is a picture's or begins a story.

    Where nothing stands around a story, what stands above it holds its headline. Elsewhere the headline may be lost, or
    be taken for a part of the story.
    """
    first, page = features.first, features.page
    above = _titles(page, max(0, first - FARTHEST), first)
    if not (above and (first == 1 or page.clean)):
        return [*above, *_titles_inside(features, bool(above)), NONE]
    labels = all(_is_label(page, n) for n in above)
    return [*above, *_titles_inside(features, True)] if labels else above


def _is_label(page: Page, n: int) -> bool:
    """Whether the words of the line are those of a page or of a kicker."""
    return page.lines[n].cue is not None or page.wording.is_kicker(page.lines[n].text)


def _titles_inside(features: Features, above: bool) -> list[int]:
    """The first lines of the story that can be the headline, where there are such `above` it, or none."""
    first = features.first
    if above and any(map(features.is_sign, range(max(0, first - _SIGNED), first))):
        return []  # below a byline a story begins
    last = max(first, min(features.behind - 1, first + REACH))  # some of the story has to be left
    inside = _titles(features.page, first, last)
    return inside if first else [n for n in inside if "sentences" not in features.shape(n)]  # it begins with its story


def _titles(page: Page, first: int, behind: int) -> list[int]:
    titles = [n for n in range(first, behind) if page.lines[n].length in TITLE and _can_be_title(page, n)]
    return [n for n in titles if not _SECTIONS_RE.match(page.lines[n].text)] or titles


def _can_be_title(page: Page, n: int) -> bool:
    """Whether the line neither begins a story nor is a button, a site's address or a picture's, says who wrote or when,
    and no quotation goes on."""
    text, cue = page.lines[n].text, page.lines[n].cue
    if cue and cue.list == "label" and cue.kind in ("navigation", "boilerplate"):
        return False
    if is_domain(text) or "://" in text or _is_listed(page, n):
        return False
    picture = is_credit(page, n) or skip_caption_label(text, page.lexicon)
    return _closes_quotes(text) and not (page.datelines[n] or picture or _signs(page, n))


def _is_listed(page: Page, n: int) -> bool:
    """Whether the line is one of the short items of a menu."""
    around = page.lines[max(0, n - 1) : n + 2]
    return page.lines[n].bullet and page.lines[n].length < _ITEM and sum(line.bullet for line in around) > 1


def _signs(page: Page, n: int) -> bool:
    """Whether the line says who wrote, and in which role or when, how long it takes to read, or where to write."""
    found = byline(page, n)
    names = found is not None and (found.rule == "names and time" or (found.rule == "opener" and found.confidence == 1))
    timed = is_time(page, n, relative=False) or is_dated(page, n) or is_noise(page, n)
    written = names or is_filed(page, n) or is_role(page, n) or is_signature(page, n)
    return written or timed or has_address(page, n)


def _closes_quotes(text: str) -> bool:
    """Whether no quotation goes on below the line."""
    low, high = text.count("„"), text.count("“")
    opened = high if not low else low - high  # `„Q“` closes with what opens `“Q”`
    return text.count('"') % 2 == 0 and opened <= text.count("”")


def of_none(features: Features) -> list[str]:
    """What speaks for there being no headline."""
    above = min(len(_titles(features.page, max(0, features.first - FARTHEST), features.first)), 3)
    return ["none", f"none{above}", f"none{above}{'clean' if features.page.clean else ''}"]
