"""The person that `he` or `she` means: candidates are weighed, and the heaviest wins."""

from math import log2
from typing import NamedTuple

from newsparse.stages.resolution.scene import Candidate, Scene

MOST_CANDIDATES = 24

# Weights, found on articles whose pronouns were resolved by hand.
SENTENCE_AWAY = -0.8
BLOCK_AWAY = -0.6
SUBJECT = 1.5
OWNER = -0.3
LAST_SPEAKER = 1.5
LAST_SPEAKER_HERE = 1.0
GENDER_KNOWN = 1.2
OFTEN = 0.3
FARTHEST = 6


class Choice(NamedTuple):
    """Who was chosen, and what was weighed."""

    entity: int | None
    evidence: tuple[str, ...]


class LastSpeaker(NamedTuple):
    """Who spoke before, and where that was said."""

    entity: int
    at: int
    block: int


def choose_person(scene: Scene, at: int, gender: str, last: LastSpeaker | None) -> Choice:
    """The person whom a pronoun at a place means, or nobody where no one fits."""
    doc = scene.doc
    sentence, block = scene.sentence_at(at), scene.block_at(at)
    weights: dict[int, float] = {}
    for candidate in scene.before(at, MOST_CANDIDATES):
        entity = doc.entities[candidate.entity]
        if entity.kind != "person" or entity.gender not in (gender, None):
            continue
        weight = weigh(candidate, sentence, block)
        weights[candidate.entity] = max(weight, weights.get(candidate.entity, weight))
    if last is not None and doc.entities[last.entity].gender in (gender, None):
        if doc.entities[last.entity].kind == "person":
            away = min(FARTHEST, block - last.block)
            here = LAST_SPEAKER + BLOCK_AWAY * away + LAST_SPEAKER_HERE * (away == 0)
            before = weights.get(last.entity, SENTENCE_AWAY)
            weights[last.entity] = max(before, before + here)
    for number in weights:
        weights[number] += GENDER_KNOWN * (doc.entities[number].gender is not None)
        weights[number] += OFTEN * log2(1 + scene.counts[number])
    return pick(scene, weights)


def weigh(candidate: Candidate, sentence: int, block: int) -> float:
    """What one mention weighs, by its distance and its part in the sentence."""
    weight = SENTENCE_AWAY * min(FARTHEST, sentence - candidate.sentence)
    weight += BLOCK_AWAY * min(FARTHEST, block - candidate.block)
    return weight + SUBJECT * candidate.subject + OWNER * candidate.owner


def pick(scene: Scene, weights: dict[int, float]) -> Choice:
    """The heaviest, with the list of those weighed."""
    if not weights:
        return Choice(None, ("nobody fits",))
    order = sorted(weights, key=lambda number: -weights[number])
    evidence = tuple(f"{scene.doc.entities[number].name}: {weights[number]:.1f}" for number in order[:4])
    return Choice(order[0], evidence)
