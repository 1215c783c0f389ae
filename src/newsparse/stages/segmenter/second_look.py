"""A second look at the lines of a page: where measured weights are sure that a line is something else than the rules
said of it, it is.

A story alone leaves little to doubt, and no page has taught what short texts are like: there the rules have the word.
"""

from bisect import bisect_right
from functools import cache, partial
from itertools import islice, pairwise
from typing import NamedTuple

from newsparse.lexicon.schema import read_table
from newsparse.lexicon.world import line_weights
from newsparse.stages.segmenter.below import name_rest
from newsparse.stages.segmenter.features import LEFT, TOLD, Features, say_why
from newsparse.stages.segmenter.page import Page
from newsparse.text.pattern import pattern

KINDS = ("other", "paragraph", "subhead", "caption", "credit", "alt", "deck", "byline")
_SHORT = 25  # lines
_AMID, _SURE = 3, 48  # lines; steps
_BOX = 12  # lines, of which a box may hold most
AROUND = 60  # lines above and below the body
_ABOVE = (1, 2, 3, 5, 8, 12, 20, 40)  # lines above the body
_INSIDE = (0, 1, 2, 4, 8)
_BELOW = (0, 1, 2, 3, 5, 8, 12, 20)
_FROM_HEADLINE = (-8, -4, -2, -1, 0, 1, 2, 3, 4, 6, 9, 15, 30)
_ALIKE = 2  # steps
# Somebody's words, also between single marks.
_QUOTED_RE = pattern(r"[\"“„«»][^\"“”„«»]{8,400}[\"”“«»]|(?<!\w)['‘][^\"“”]{8,400}?[,.!?]['’](?!\w)")
_WORD_RE = pattern(r"[^\W\d_][\w-]*")


Worth = dict[str, tuple[int, ...]]  # of each feature for each of `KINDS`, in steps


class Weights(NamedTuple):
    """What features are worth, and how much more a kind needs, in steps, to replace what a rule said."""

    worth: Worth
    needed: dict[tuple[str, int], int]


@cache
def load_weights() -> Weights:
    """The measured weights, read once."""
    worth = {name: tuple(map(int, cells.split())) for name, cells in read_table(line_weights.WEIGHTS).items()}
    pairs = [(*pair.partition(" > "), int(steps)) for pair, steps in read_table(line_weights.NEEDED).items()]
    return Weights(worth, {(rule, KINDS.index(kind)): steps for rule, _, kind, steps in pairs})


@cache
def load_rates() -> dict[str, float]:
    """How often a kind, or a kind by a rule, is right; read once."""
    return {name: int(percent) / 100 for name, percent in read_table(line_weights.RATES).items()}


def look_again(page: Page, features: Features, headline: int | None) -> None:
    """Names lines anew that the rules have named, where the weights are sure that they are something else."""
    if is_told(page):
        return
    weights = load_weights()
    rules = {rule for rule, _ in weights.needed}
    found = {}
    for n in near_body(features):
        said = kind_of(page, n)
        if said is None or page.rules[n] not in rules or n in page.told:
            continue
        names = of_line(features, n, headline)
        worth = weigh(names, weights.worth)
        kind = object_to(said, page.rules[n], worth, weights)
        if kind is None or (KINDS[kind] == "paragraph" and page.lines[n].again):
            continue  # or it was one above
        if KINDS[kind] == "other" and worth[kind] - worth[said] < _SURE and (_is_amid(page, n) or _reports(page, n)):
            continue  # a sentence that is lost costs more than an advert that is kept
        found[n] = KINDS[kind]
        page.reasons[n] = partial(explain, names, kind, said, weights.worth)
    for n, name in found.items():
        page.kinds[n], page.rules[n] = _say(page, n, name, features.first), "weights"


def _is_amid(page: Page, n: int) -> bool:
    """Whether the line is a sentence of the body with others above and below it, boxes left out."""
    if page.kinds[n] != "paragraph" or not page.lines[n].prose:
        return False
    above = islice((m for m in range(n - 1, max(-1, n - 1 - _BOX), -1) if not _in_box(page, m)), _AMID)
    below = islice((m for m in range(n + 1, min(n + 1 + _BOX, len(page.lines))) if not _in_box(page, m)), _AMID)
    return all(any(page.kinds[m] == "paragraph" for m in side) for side in (above, below))


def _in_box(page: Page, n: int) -> bool:
    """Whether the line names a box of other stories, or stands in one."""
    return page.kinds[n] == "related" and (page.boxed[n] is not None or page.lines[n].cue is not None)


def _reports(page: Page, n: int) -> bool:
    """Whether the line is of the body, with words of somebody who was named above: `'It rained,' she said.`"""
    line = page.lines[n]
    if page.kinds[n] != "paragraph" or not line.prose:
        return False
    rest = _QUOTED_RE.sub(" ", line.low)
    pronouns = page.lexicon.grammar.pronouns
    told = pairwise(_WORD_RE.findall(rest)) if rest != line.low else ()
    return any(pronouns.get(one) in ("f", "m") and other in page.wording.verbs for one, other in told)


def is_told(page: Page) -> bool:
    """Whether the rules have the word: in stories alone, short texts, live pages, and where an export tells."""
    return page.clean or bool(page.posts or page.body) or len(page.lines) <= _SHORT


def object_to(said: int, rule: str, worth: list[int], weights: Weights) -> int | None:
    """The kind that is worth so much more than what the rule said that it has been right more often, or `None`."""
    best = max(range(len(KINDS)), key=worth.__getitem__)
    needed = weights.needed.get((rule, best))
    return None if best == said or needed is None or worth[best] - worth[said] < needed else best


def explain(names: list[str], one: int, other: int, worth: Worth) -> str:
    """What decided between two kinds: `caption over paragraph by 1.6: in credit +0.8, ...`"""
    gains = {name: worth[name][one] - worth[name][other] for name in names if name in worth}
    return say_why(KINDS[one], KINDS[other], gains)


def _say(page: Page, n: int, kind: str, first: int) -> str:
    """What the kind is called in full."""
    if kind == "other":
        return name_rest(page, n) if n >= first else "navigation"
    return "list_item" if kind == "paragraph" and page.lines[n].bullet else kind


def kind_of(page: Page, n: int) -> int | None:
    """What was said of line `n`, as one of `KINDS`; `None` where it is the headline."""
    kind = page.kinds[n]
    if kind == "headline":
        return None
    kind = "paragraph" if kind == "list_item" else kind
    return KINDS.index(kind) if kind in KINDS else 0


def weigh(names: list[str], worth: Worth) -> list[int]:
    """How much speaks for each of `KINDS`, in steps."""
    found = [worth[name] for name in names if name in worth]
    return [sum(column) for column in zip(*found, strict=True)] or [0] * len(KINDS)


def near_body(features: Features) -> range:
    """The lines that are looked at."""
    return range(max(0, features.first - AROUND), min(len(features.lines), features.behind + AROUND))


def of_line(features: Features, n: int, headline: int | None) -> list[str]:
    """What tells the kind of line `n`: its shape, what the readers make of it and its neighbours, and its place."""
    return [
        *features.shape(n),
        *features.signs(n),
        f"blank{_gaps(features, n)}",
        *_beside(features, n),
        *_place(features, n),
        *_from_headline(features, n, headline),
    ]


def _gaps(features: Features, n: int) -> str:
    """On which sides blank lines stand, and whether paragraphs of this page have them."""
    line = features.lines[n]
    return f"{min(line.above, 1)}{min(line.below, 1)}{'gapped' if features.page.gapped else ''}"


def _beside(features: Features, n: int) -> list[str]:
    said, letters = list[str](), features.letters
    for by in (-2, -1, 1, 2):
        m = n + by
        said.append(f"s{by}={letters[m]}{letters[n]}" if 0 <= m < len(letters) else f"s{by}=end")
    for by in (-1, 1):
        m = n + by
        if 0 <= m < len(letters):
            said += [f"n{by}:{sign}" for sign in features.signs(m)]
            if (alike := features.alike(n, m)) > _ALIKE:
                said.append(f"alike{by}:{alike}")
    return said


def _place(features: Features, n: int) -> list[str]:
    """Where line `n` stands by the body, and how much of it the body says."""
    first, behind = features.first, features.behind
    if n < first:
        zone, said = "A", [f"A{bisect_right(_ABOVE, first - n)}"]
    elif n < behind:
        zone, said = "I", [f"I{bisect_right(_INSIDE, n - first)}", f"E{bisect_right(_INSIDE[1:], behind - n)}"]
    else:
        zone, said = "B", [f"B{bisect_right(_BELOW, n - behind)}"]
    said += [
        f"{zone}|{features.letters[n]}",
        *(f"{zone}|{name}" for name in (features.shape(n)[0], *features.signs(n))),
    ]
    if (told := features.told(n)) is not None:
        said.append(f"{zone}told{bisect_right(TOLD, told)}{'p' if features.lines[n].prose else ''}")
    said.append(f"left{bisect_right(LEFT, features.left[n + 1])}{zone}")
    return said


def _from_headline(features: Features, n: int, headline: int | None) -> list[str]:
    if headline is None:
        return ["no headline"]
    step = f"h{bisect_right(_FROM_HEADLINE, n - headline)}"
    return [step, f"{step}{features.letters[n]}"]
