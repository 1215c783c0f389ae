"""The headline: of all lines above the body, and its first ones, the one for which most speaks."""

from functools import cache
from typing import NamedTuple

from newsparse.lexicon.schema import read_table
from newsparse.lexicon.world import headline_weights
from newsparse.stages.segmenter.features import FARTHEST, REACH, TITLE, Features
from newsparse.stages.segmenter.page import Page
from newsparse.stages.segmenter.readers import ends_in_credit, has_address, is_signature

_NEVER = frozenset(["credit", "caption label", "dateline", "date", "by:names and time"])
_TITLE, _TITLE_WORDS = 25, 4  # what is shorter may be a part of any line; what has fewer words may be a label
_CLOSE = 8  # steps; the headline of unseen pages is the right line in 2 of 5 where the next best is so near
_NEAR, _SIGNED = 4, 3  # lines
NONE = -1


@cache
def load_weights() -> dict[str, int]:
    """What each feature is worth, in steps; read once."""
    return {feature: int(steps) for feature, steps in read_table(headline_weights.WEIGHTS).items()}


class Choice(NamedTuple):
    """The line of the headline, or `None`, and another line that may be it as well, or `None`."""

    line: int | None
    rival: int | None = None


def find_headline(page: Page, first: int, behind: int) -> Choice:
    """What the form of the text says is the headline, else the best of the candidates."""
    if page.given is not None:
        return Choice(page.given)
    if page.title is not None and page.title < first:
        return Choice(page.title)
    ranked = rank_headlines(Features(page, first, behind))
    score, best = ranked[0]
    if best == NONE:
        return Choice(None)
    known = {n for _, n in ranked if not (n == NONE or page.lines[n].cue or ends_in_credit(page, n))}
    above = [n for n in range(max(0, best - _NEAR), best) if n in known and not page.lines[n].closed]
    if page.lines[best].text.endswith(".") and above:
        return Choice(above[0])  # the sentence below a headline
    if page.clean:  # what stands above a headline is a label; what stands below it may say more of the story
        best = next((n for n in above if page.lines[n].text.count(" ") >= _TITLE_WORDS - 1), best)
        return Choice(_without_crumbs(page, best, first))
    title = _without_crumbs(page, best, first)
    rivals = [n for close, n in ranked[1:2] if score - close < _CLOSE and n not in (NONE, title)]
    return Choice(title, *rivals)


def _without_crumbs(page: Page, best: int, first: int) -> int:
    """The headline without what a crumb trail or the page's title adds to it, where it stands so as well."""
    text = page.lines[best].low
    for n in range(first - 1, max(-1, first - 1 - FARTHEST), -1):
        other = page.lines[n].low
        if _TITLE <= len(other) < len(text) < 3 * len(other) and other in text:
            return n
    return best


def rank_headlines(features: Features) -> list[tuple[int, int]]:
    """The score, in steps, and the line of each candidate (`NONE` is one), best first."""
    kinds = features.page.kinds
    lines = [n for n in candidates(features) if n == NONE or kinds[n] is None]
    if len(lines) == 1:
        return [(0, lines[0])]  # as in most texts that hold a story alone: no line need be read
    scored = [(weigh(features, n), n) for n in lines]
    return sorted(scored, key=lambda found: (-found[0], found[1])) or [(0, NONE)]


def weigh(features: Features, n: int) -> int:
    """How much speaks for line `n`, in steps."""
    weights = load_weights()
    return sum(weights.get(name, 0) for name in (of_none(features) if n == NONE else features.of_candidate(n)))


def candidates(features: Features) -> list[int]:
    """The lines that can be the headline by their length and place: none that is a picture's or begins a story.

    Where nothing stands around a story, what stands above it holds its headline. Elsewhere the headline may be lost, or
    be taken for a part of the story.
    """
    first = features.first
    last = max(first, min(features.behind - 1, first + REACH))  # some of the story has to be left
    above = _titles(features, max(0, first - FARTHEST), first)
    signed = any(map(features.is_sign, range(max(0, first - _SIGNED), first)))
    inside = [] if signed and above else _titles(features, first, last)  # below a byline a story begins
    if not first:
        inside = [n for n in inside if "sentences" not in features.shape(n)]  # a story that begins with its story
    if not (above and (first == 1 or features.page.clean)):
        return [*above, *inside, NONE]
    labels = all(features.lines[n].cue or features.lines[n].low in features.page.wording.kickers for n in above)
    return [*above, *inside] if labels else above


def _titles(features: Features, first: int, behind: int) -> list[int]:
    lines = features.lines
    return [
        n
        for n in range(first, behind)
        if lines[n].length in TITLE
        and _closes_quotes(lines[n].text)
        and _NEVER.isdisjoint(features.signs(n))
        and not (has_address(features.page, n) or is_signature(features.page, n))
    ]


def _closes_quotes(text: str) -> bool:
    """Whether no quotation goes on below the line."""
    return text.count('"') % 2 == 0 and text.count("“") <= text.count("”")


def of_none(features: Features) -> list[str]:
    """What speaks for there being no headline."""
    above = min(len(_titles(features, max(0, features.first - FARTHEST), features.first)), 3)
    return ["none", f"none{above}", f"none{above}{'clean' if features.page.clean else ''}"]
