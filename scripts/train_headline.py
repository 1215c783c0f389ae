"""Measures what features of a line are worth for the headline, on pages that are known, and writes the weights.

    pip install -e '.[train]'
    python scripts/train_headline.py CORPUS.jsonl... [--keep FOLD] [--curve] [-o FILE]

A corpus has one page a line: `text`, `lang`, `publisher` (and `family`, where several share a system), `variant`, and
`gold` with `headline`, `deck`, `body` and the rest. Publishers, never pages, are parted into folds, by a hash of the
family's name. Printed is how often the headline is found with the weights of all other folds: means over publishers.
`--keep` leaves one fold out of everything, and measures it at the end. Same corpora, same weights: nothing is drawn by
chance.
"""

import json
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from training import Table, options, write_module

from newsparse.document import Document
from newsparse.lexicon import load_lexicon
from newsparse.lexicon.world import headline_weights
from newsparse.pipeline import STAGES
from newsparse.stages.segmenter import headline, read_page
from newsparse.stages.segmenter.body import find_body
from newsparse.stages.segmenter.features import STEP, Features
from newsparse.stages.segmenter.headline import NONE
from newsparse.text.source import make_source

FOLDS = 5
FAMILIES = 4  # that must have a feature
COST = 5.0  # of large weights
ITERATIONS = 80
LEADS = (120, 72, 48, 32, 12, 6, 0)  # steps by which a line is ahead of the next
MENU = "All news"
MENUS = "Home\nNews\nSport\nToday's paper\nShare"
OUTPUT = Path(headline_weights.__file__)


class Example:
    """A text, what speaks for each of its candidates, and which of them is right."""

    def __init__(self, record: dict[str, Any], text: str, variant: str, title: str | None) -> None:
        self.family = family_of(record)
        self.publisher = record["publisher"]
        self.kind = f"{'English' if record['lang'].startswith('en') else 'other'} {variant}"
        self.measured = variant == record["variant"] and title is not None
        page = read_page(read(text))
        first, behind = find_body(page)
        features = Features(page, first, behind)
        self.lines = headline.candidates(features)
        self.rows = [headline.of_none(features) if n == NONE else features.of_candidate(n) for n in self.lines]
        self.right = [n != NONE and squash(page.lines[n].text) == squash(title or "") for n in self.lines]
        if title is None:
            self.right = [n == NONE for n in self.lines]
        last = max((n for n, right in enumerate(self.right) if right), default=None)
        above = [n for n, right in enumerate(self.right) if right and self.lines[n] < first]
        self.best = above[-1] if above else last  # of several, the one next to the story


class Found(NamedTuple):
    """Whether the headline of a text is found, and how far ahead of the next the line is."""

    example: Example
    right: bool
    lead: int | None


def find(example: Example, weights: dict[str, int]) -> Found:
    """Whether the right candidate is worth most, and by how much more than the next (`None` where that is no line)."""
    worth = [sum(weights.get(name, 0) for name in row) for row in example.rows]
    if not worth:
        return Found(example, False, None)
    best = worth.index(max(worth))
    alone = len(worth) == 1 or example.lines[best] == NONE
    return Found(example, example.right[best], None if alone else max(worth) - sorted(worth)[-2])


def squash(text: str) -> str:
    """The letters alone."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text).lower()))


def read(text: str) -> Document:
    """The document as it comes to the segmenter."""
    doc = Document(make_source(text), None, load_lexicon("en"))
    for stage in STAGES:
        if "blocks" in stage.gives:
            break
        layers = stage.run(doc)
        for name, layer in zip(stage.gives, layers if len(stage.gives) > 1 else (layers,), strict=True):
            setattr(doc, name, layer)
    return doc


def read_corpora(paths: list[Path]) -> list[Example]:
    """The pages, and what people cut out of them: a story without its headline, its beginning, that below a menu."""
    examples = []
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            examples += [
                example
                for variant, text, title in variants(record)
                if len((example := Example(record, text, variant, title)).lines) > 1 or example.measured
            ]
    return examples


def variants(record: dict[str, Any]) -> Iterator[tuple[str, str, str | None]]:
    """Each with its name and its headline, `None` where it has none."""
    gold, variant = record["gold"], record["variant"]
    yield variant, record["text"], gold["headline"] or ""
    if variant == "page" or "body" in gold.get("unscored", []) or len(gold["body"]) < 3 or not gold["headline"]:
        return
    title, story = gold["headline"], gold["body"]
    yield "headless", "\n\n".join(story), None
    yield "short", "\n\n".join([title, *story[:2]]), title
    yield "below a menu", "\n\n".join([MENU, title, *story[:2]]), title
    closed = title if title[-1] in ".?!" else f"{title}."
    yield "closed", "\n\n".join([closed, *story[:3]]), closed
    yield "closed, below a menu", "\n\n".join([MENU, closed, *story[:3]]), closed
    yield "below menus", "\n\n".join([MENUS, title, *story[:6]]), title
    yield "one below the other", "\n".join([title, *story]), title
    signed = [f"By {name}" for name in gold["byline"][:1]]
    if signed:
        yield "below menus, signed", "\n\n".join([MENUS, title, *signed, *story[:2]]), title
    if gold["deck"] and signed:
        yield "with a deck, signed", "\n\n".join([title, *gold["deck"], *signed, *story]), title
        yield "with a head in one", "\n\n".join(["\n".join([title, *gold["deck"], *signed]), *story[:3]]), title
    pictures = gold["captions"][:1] + gold["credits"][:1]
    if gold["deck"]:
        yield "with a deck", "\n\n".join([title, *gold["deck"], *story[:4]]), title
        yield "with a deck and a picture", "\n\n".join([MENU, title, *gold["deck"], "\n".join(pictures), *story]), title
    if pictures:
        yield "with a picture", "\n\n".join([title, "\n".join(pictures), *story[:4]]), title


def fit(examples: list[Example]) -> dict[str, int]:
    """The weights with which the right candidate of each page is chosen, in steps: a conditional logit."""
    examples = [example for example in examples if example.best is not None]
    families: dict[str, set[str]] = defaultdict(set)
    for example in examples:
        for name in {name for row in example.rows for name in row}:
            families[name].add(example.family)
    names = sorted(name for name, some in families.items() if len(some) >= FAMILIES)
    index = {name: n for n, name in enumerate(names)}
    columns, ends = list[int](), [0]
    for example in examples:
        for row in example.rows:
            columns += sorted({index[name] for name in row if name in index})
            ends.append(len(columns))
    x = csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(ends) - 1, len(names)))
    right = np.array([n == example.best for example in examples for n in range(len(example.rows))])
    page = np.repeat(np.arange(len(examples)), [len(example.rows) for example in examples])

    def loss(w: Any) -> tuple[float, Any]:
        z = x @ w
        top = np.full(len(examples), -np.inf)
        np.maximum.at(top, page, z)
        odds = np.exp(z - top[page])
        total = np.bincount(page, odds)
        gain = z[right] - top[page[right]] - np.log(total[page[right]])
        return -gain.sum() + COST * (w @ w) / 2, x.T @ (odds / total[page] - right) + COST * w

    best = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B", options={"maxiter": ITERATIONS}).x
    return {name: step for name, weight in zip(names, best.tolist(), strict=True) if (step := round(weight * STEP))}


def measure(found: Iterable[Found]) -> dict[str, float]:
    """For each kind of page, the mean over publishers, per cent."""
    marks: dict[str, dict[str, list[bool]]] = defaultdict(lambda: defaultdict(list))
    for example, right, _ in found:
        marks[example.kind][example.publisher].append(right)
    return {
        kind: 100 * sum(sum(some) / len(some) for some in publishers.values()) / len(publishers)
        for kind, publishers in sorted(marks.items())
    }


def fold_of(family: str) -> int:
    """The fold of a publisher's family."""
    return int(sha256(family.encode()).hexdigest(), 16) % FOLDS


def family_of(record: dict[str, Any]) -> str:
    """The publishers that share a system, or the one that has its own."""
    return str(record.get("family") or record["publisher"])


def show(what: str, figures: dict[str, float]) -> None:
    """Prints one line."""
    print(f"{what}:", ", ".join(f"{kind} {value:.1f}" for kind, value in figures.items()), flush=True)


def cross_validate(examples: list[Example], families: int | None = None) -> list[Found]:
    """What is found with the weights of other folds (of so many of their families)."""
    found = []
    for fold in sorted({fold_of(example.family) for example in examples}):
        others = [example for example in examples if fold_of(example.family) != fold]
        if families:
            chosen = sorted({e.family for e in others}, key=lambda name: sha256(name.encode()).hexdigest()[::-1])
            others = [example for example in others if example.family in chosen[:families]]
        weights = fit(others)
        found += [find(example, weights) for example in examples if fold_of(example.family) == fold]
    return found


def measure_confidences(found: list[Found]) -> list[tuple[int, int]]:
    """The least lead, and how often the headlines of pages with such a lead are found, per cent; largest first."""
    leads = [(one.lead, one.right) for one in found if one.lead is not None and one.example.measured]
    table, above = list[tuple[int, int]](), max(LEADS) * 100
    for least in LEADS:
        some = [mark for lead, mark in leads if least <= lead < above]
        table.append((least, round(100 * (sum(some) + 1) / (len(some) + 2))))
        above = least
    return table


def write(weights: dict[str, int], confidences: list[tuple[int, int]], path: Path) -> None:
    """Writes the weights as a module."""
    worth = (f"{name}\t{step}" for name, step in weights.items())
    right = (f"{least}\t{percent}" for least, percent in confidences)
    write_module(
        path,
        [
            "What features of a line are worth for its being the headline.",
            f"Measured and written by scripts/train_headline.py; {STEP} steps are one natural logarithm of odds.",
        ],
        Table("WEIGHTS", worth, raw=True),
        Table(
            "CONFIDENCES", right, "how often a line so many steps ahead of the next, or more, is the headline, per cent"
        ),
    )


def main() -> None:
    """The command."""
    asked = options(__doc__, OUTPUT)
    asked.add_argument("--curve", action="store_true", help="how much more publishers bring")
    given = asked.parse_args()
    everything = read_corpora(given.corpora)
    examples = [example for example in everything if fold_of(example.family) != given.keep]
    print(f"{len(examples)} texts of {len({example.family for example in examples})} families")
    if given.curve:
        for families in (20, 60, 120):
            show(f"{families} families", measure(cross_validate(examples, families)))
    found = cross_validate(examples)
    show("unseen", measure(found))
    weights = fit(examples)
    if given.keep is not None:
        show("kept apart", measure(find(e, weights) for e in everything if fold_of(e.family) == given.keep))
    write(weights, measure_confidences(found), given.output)


if __name__ == "__main__":
    main()
