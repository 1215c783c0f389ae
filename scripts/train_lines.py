"""Measures what features of a line are worth for each kind of line, on pages that are known, and writes the weights.

    pip install -e '.[train]'
    python scripts/train_lines.py CORPUS.jsonl... [--keep FOLD] [-o FILE]

Corpora and folds are those of train_headline.py, which comes first: the headline of each page is the one that weights
of other publishers find. What a corpus does not say of a line may be any kind that it does not say on that page. The
word of a rule is replaced where weights of other publishers were right twice as often; printed is how often they were
right, and how often the rule had been. Same corpora, same weights: nothing is drawn by chance.
"""

import json
from collections import Counter, defaultdict
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from train_headline import FOLDS, family_of, fold_of, read, read_corpora, squash, variants
from train_headline import fit as fit_headline
from training import Table, options, write_module

from newsparse.lexicon.world import headline_weights, line_weights
from newsparse.stages.segmenter import headline, name_lines, read_page
from newsparse.stages.segmenter.body import find_body
from newsparse.stages.segmenter.features import STEP, Features
from newsparse.stages.segmenter.headline import find_headline
from newsparse.stages.segmenter.second_look import (
    KINDS,
    Weights,
    Worth,
    is_told,
    kind_of,
    near_body,
    object_to,
    of_line,
    weigh,
)

FAMILIES = 6  # that must have a feature
COST = 6.0  # of large weights
ITERATIONS = 60
SMALLEST = 2  # steps; smaller weights are left out
LEVELS = (24, 36, 48, 72)  # steps that may be needed to replace a kind by another
TWICE, ENOUGH = 2, 5  # times; lines
PRIOR = 10  # lines that a rule is taken to have named as others of its kind have
SHORT = 5  # letters
LONG = 25  # letters of a line that may be a part of what the corpus says
ALIKE = 0.8
OUTPUT = Path(line_weights.__file__)
OTHER = 0
NEVER = {
    ("sentence", "deck"),  # a lead that is taken for a deck is lost to the story
    *(("doubled", kind) for kind in KINDS),  # of alternative texts the corpora have few
}
GOLD = {
    "body": "paragraph", "subheads": "subhead", "captions": "caption", "credits": "credit", "alts": "alt",
    "deck": "deck", "byline": "byline",
}  # fmt: skip


class Text:
    """A page's lines near its body: what tells of each, what the rules said, and what it may be."""

    def __init__(self, record: dict[str, Any], text: str) -> None:
        self.family = family_of(record)
        page = read_page(read(text))
        body = find_body(page)
        features = Features(page, *body)
        title = find_headline(features).line
        name_lines(page, title, *body)
        allowed = find_kinds(record["gold"], [squash(line.text) for line in page.lines])
        self.near = [n for n in near_body(features) if n != title and allowed[n] and kind_of(page, n) is not None]
        self.rows = [of_line(features, n, title) for n in self.near]
        self.said = [kind_of(page, n) or OTHER for n in self.near]
        self.rules = [page.rules[n] for n in self.near]
        self.allowed = [allowed[n] for n in self.near]
        self.kinds = [page.kinds[n] or "paragraph" for n in self.near]
        self.skipped = is_told(page)
        self.whole = text == record["text"]


def find_kinds(gold: dict[str, Any], lines: list[str]) -> list[frozenset[int]]:
    """The kinds that each line may be: one where the corpus says it, those of which it is silent; none for headlines
    and for lines of a word, as a lone "By". A paragraph that stands twice on a page may be a teaser once.
    """
    unscored = gold.get("unscored", [])
    said = {name: [squash(text) for text in gold.get(name, [])] for name in GOLD if name not in unscored}
    silent = {KINDS.index(kind) for name, kind in GOLD.items() if not said.get(name)}
    title = squash(gold["headline"] or "")
    story = set(said.get("body", []))
    whole = "".join(said.get("body", []))
    long = [text for text in story if len(text) > 2 * LONG]
    copies = Counter(lines)
    kinds: list[frozenset[int]] = []
    for text in lines:
        if text == title or len(text) < SHORT:
            kinds.append(frozenset())
            continue
        if text in story or (len(text) > 2 * LONG and (text in whole or any(one in text for one in long))):
            names = ["body"]
        else:
            names = [n for n in GOLD if n != "body" and any(_is_told(text, one, n) for one in said.get(n, []))]
        found = {KINDS.index(GOLD[name]) for name in names[:1]} or {OTHER, *silent}
        kinds.append(frozenset(found | {OTHER} if copies[text] > 1 and text in story else found))
    return kinds


def _is_told(line: str, told: str, name: str) -> bool:
    """Whether the corpus' words are the line's."""
    if line == told:
        return True
    if name in ("credits", "byline"):
        return len(told) > 3 and told in line and len(line) <= len(told) + 2 * LONG
    if name not in ("captions", "deck") or min(len(line), len(told)) <= LONG:
        return False
    return told in line or line in told or SequenceMatcher(None, line, told, autojunk=False).quick_ratio() > ALIKE


def read_texts(paths: list[Path], folds: list[int], keep: int | None) -> dict[int, list[Text]]:
    """The pages of each fold, with the headlines that the weights of the others find."""
    examples = read_corpora(paths)
    records = [json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines()]
    texts: dict[int, list[Text]] = {}
    for fold in folds:
        use_headlines(fit_headline([e for e in examples if fold_of(e.family) not in (fold, keep)]))
        chosen = [record for record in records if fold_of(family_of(record)) == fold]
        texts[fold] = [Text(record, text) for record in chosen for _, text, _ in variants(record)]
    return texts


def use_headlines(weights: dict[str, int]) -> None:
    """From now on, headlines are found by these weights."""
    headline_weights.WEIGHTS = "\n".join(f"{name}\t{steps}" for name, steps in weights.items())
    headline.load_weights.cache_clear()


def fit(texts: list[Text]) -> Worth:
    """What each feature is worth for each kind, in steps: a multinomial logit of the kinds that a line may be."""
    families: dict[str, set[str]] = defaultdict(set)
    for text in texts:
        for name in {name for row in text.rows for name in row}:
            families[name].add(text.family)
    names = sorted(name for name, some in families.items() if len(some) >= FAMILIES)
    index = {name: n for n, name in enumerate(names)}
    columns, ends, allowed = list[int](), [0], list[list[bool]]()
    for text in texts:
        for row, kinds in zip(text.rows, text.allowed, strict=True):
            columns += sorted({index[name] for name in row if name in index})
            ends.append(len(columns))
            allowed.append([kind in kinds for kind in range(len(KINDS))])
    x = csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(ends) - 1, len(names)))
    back, may = x.T.tocsr(), np.array(allowed, float)

    def loss(flat: Any) -> tuple[float, Any]:
        w = flat.reshape(len(names), len(KINDS))
        z = x @ w
        odds = np.exp(z - z.max(1, keepdims=True))
        odds /= odds.sum(1, keepdims=True)
        right = odds * may
        share = np.maximum(right.sum(1, keepdims=True), 1e-12)
        return -np.log(share).sum() + COST * (w * w).sum() / 2, (back @ (odds - right / share) + COST * w).ravel()

    start = np.zeros(len(names) * len(KINDS))
    best = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": ITERATIONS}).x
    steps = np.rint(best.reshape(len(names), len(KINDS)) * STEP).astype(int)
    steps[abs(steps) < SMALLEST] = 0
    return {name: tuple(row) for name, row in zip(names, steps.tolist(), strict=True) if any(row)}


def measure_needed(texts: dict[int, list[Text]], worth: dict[int, Worth]) -> dict[tuple[str, int], int]:
    """For each rule and kind, the least by which the kind has to be worth more to have been right twice as often."""
    tried: dict[tuple[str, int], list[tuple[int, bool, bool]]] = defaultdict(list)
    for fold, some in texts.items():
        for text in [text for text in some if not text.skipped]:
            for row, said, rule, allowed in zip(text.rows, text.said, text.rules, text.allowed, strict=True):
                found = weigh(row, worth[fold])
                best = max(range(len(KINDS)), key=found.__getitem__)
                if best != said and (rule, KINDS[best]) not in NEVER and not {said, best} <= allowed:
                    tried[rule, best].append((found[best] - found[said], best in allowed, said in allowed))
    needed = {}
    for (rule, best), cases in sorted(tried.items()):
        for level in LEVELS:
            above = [case for case in cases if case[0] >= level]
            right, before = (sum(case[n] for case in above) for n in (1, 2))
            if right >= max(ENOUGH, TWICE * before):
                needed[rule, best] = level
                print(f"{rule} > {KINDS[best]}: from {level} steps on, right {right}, before {before}, of {len(above)}")
                break
    return needed


def measure_rates(texts: dict[int, list[Text]], weights: dict[int, Weights]) -> dict[str, int]:
    """How often each kind, and each kind by a rule, is right, per cent, where the corpora say so."""
    marks: dict[str, list[bool]] = defaultdict(list)
    for fold, some in texts.items():
        for text in [text for text in some if text.whole]:
            for n, row in enumerate(text.rows):
                said, kind, rule, allowed = text.said[n], text.kinds[n], text.rules[n], text.allowed[n]
                found = None if text.skipped else object_to(said, rule, weigh(row, weights[fold].worth), weights[fold])
                if found is not None:
                    said, kind, rule = found, ("navigation" if found == OTHER else KINDS[found]), "weights"
                if said == OTHER or {said} == allowed or said not in allowed:
                    marks[kind].append(said in allowed)
                    marks[f"{kind}: {rule}"].append(said in allowed)
    rates = {}
    for name, some_marks in sorted(marks.items()):
        of_kind = marks[name.partition(": ")[0]]
        if len(some_marks) >= ENOUGH:
            right = sum(some_marks) + PRIOR * sum(of_kind) / len(of_kind)
            rates[name] = round(100 * right / (len(some_marks) + PRIOR))
    return rates


def write(weights: Weights, rates: dict[str, int], path: Path) -> None:
    """Writes the weights as a module."""
    worth = (f"{name}\t{' '.join(map(str, row))}" for name, row in weights.worth.items())
    needed = (f"{rule} > {KINDS[best]}\t{steps}" for (rule, best), steps in weights.needed.items())
    right = (f"{name}\t{percent}" for name, percent in rates.items())
    write_module(
        path,
        [
            "What features of a line are worth for its being of a kind, and what is needed to replace one by another.",
            (
                f"Measured and written by scripts/train_lines.py; {STEP} steps are one natural logarithm of odds. "
                f"The columns:\n{', '.join(KINDS)}."
            ),
        ],
        Table("WEIGHTS", worth, raw=True),
        Table("NEEDED", needed),
        Table("RATES", right, "how often a kind, or a kind by a rule, is right, per cent"),
    )


def main() -> None:
    """The command."""
    given = options(__doc__, OUTPUT).parse_args()
    texts = read_texts(given.corpora, [fold for fold in range(FOLDS) if fold != given.keep], given.keep)
    worth = {fold: fit([text for other, some in texts.items() if other != fold for text in some]) for fold in texts}
    needed = measure_needed(texts, worth)
    rates = measure_rates(texts, {fold: Weights(some, needed) for fold, some in worth.items()})
    weights = Weights(fit([text for some in texts.values() for text in some]), needed)
    write(weights, rates, given.output)


if __name__ == "__main__":
    main()
