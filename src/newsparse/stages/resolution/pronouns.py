"""The person that `he` or `she` means: candidates are weighed, and the heaviest wins."""

from math import log2
from typing import NamedTuple

from newsparse.stages.resolution.confidence import RIVAL
from newsparse.stages.resolution.scene import Candidate, Scene

MOST_CANDIDATES = 24

# Weights, found on articles whose pronouns were resolved by hand.
SENTENCE_AWAY = -0.8
PARAGRAPH_AWAY = -0.6
SUBJECT = 1.9
OWNER = -0.3
LAST_SPEAKER = 1.5
LAST_SPEAKER_HERE = 1.0
GENDER_KNOWN = 0.4
OFTEN = 0.3
FARTHEST = 6
NEARLY = 1.5  # between the heaviest and another who fits nearly as well
NOTHING = float("-inf")
ANY = ""  # gender, where none is told


class Choice(NamedTuple):
    """Who was chosen, and what was weighed."""

    entity: int | None
    evidence: tuple[str, ...]


class LastSpeaker(NamedTuple):
    """Who spoke before, and where that was said."""

    entity: int
    at: int
    paragraph: int


class Weigher:
    """Weighs the candidates for the pronouns of one article; each pronoun once."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.earlier: dict[int, int | None] = {}  # whom the pronouns between the quotes mean
        self.fitting: dict[str, set[int]] = {}

    def choose_person(self, at: int, gender: str, last: LastSpeaker | None) -> Choice:
        """The person whom a pronoun at a place means, or nobody where no one fits."""
        places = self.scene.pronouns_before(at, gender)
        for n, place in enumerate(places):
            if place not in self.earlier:
                self.earlier[place] = self.choose(place, gender, places[:n], None).entity
        choice = self.choose(at, gender, places, last)
        self.earlier[at] = choice.entity
        return choice

    def choose(self, at: int, gender: str, places: list[int], last: LastSpeaker | None) -> Choice:
        """The heaviest of the persons mentioned before, by name or by pronoun."""
        scene, entities = self.scene, self.scene.doc.entities
        sentence, paragraph = scene.sentence_at(at), scene.paragraph_at(at)
        weights: dict[int, float] = {}
        fitting = self.fit(gender)
        for entity, its_sentence, its_paragraph, subject, owner in [
            *scene.before(at, MOST_CANDIDATES),
            *scene.ahead(at),
            *self.pronouns(places),
        ]:
            if entity in fitting:
                # By its distance and its part in the sentence.
                sentences, paragraphs = sentence - its_sentence, paragraph - its_paragraph
                weight = SENTENCE_AWAY * (min(FARTHEST, sentences))
                weight += PARAGRAPH_AWAY * (min(FARTHEST, paragraphs))
                weight += SUBJECT * subject + OWNER * owner
                if weight > weights.get(entity, NOTHING):
                    weights[entity] = weight
        if last is not None and last.entity in fitting:
            away = min(FARTHEST, paragraph - last.paragraph)
            spoke = LAST_SPEAKER + PARAGRAPH_AWAY * away + LAST_SPEAKER_HERE * (away == 0)
            before = weights.get(last.entity, SENTENCE_AWAY)
            weights[last.entity] = max(before, before + spoke)
        counts = scene.counts
        for number in weights:
            weights[number] += GENDER_KNOWN * (gender != ANY and entities[number].gender is not None)
            weights[number] += OFTEN * log2(1 + counts[number])
        return pick(scene, weights)

    def fit(self, gender: str) -> set[int]:
        """The persons who can be meant by a pronoun of that gender, or whatever their gender."""
        if gender not in self.fitting:
            entities = self.scene.doc.entities
            self.fitting[gender] = {
                n for n in self.scene.persons if gender == ANY or entities[n].gender in (gender, None)
            }
        return self.fitting[gender]

    def add(self, number: int) -> None:
        """Takes note of an entity that was not known before."""
        counts = self.scene.counts
        counts += [0] * (number + 1 - len(counts))
        if self.scene.doc.entities[number].kind == "person":
            self.scene.persons.add(number)
            self.scene.certain.add(number)
            for fitting in self.fitting.values():
                fitting.add(number)

    def pronouns(self, places: list[int]) -> list[Candidate]:
        """The pronouns at these places that are resolved, as candidates."""
        found, with_subject = [], -1
        for place in places:
            means = self.earlier.get(place)
            if means is not None:
                owner = self.scene.is_possessive(place)
                found.append(self.scene.candidate(place, means, with_subject, owner))
                with_subject = with_subject if owner else found[-1].sentence
        return found


def pick(scene: Scene, weights: dict[int, float]) -> Choice:
    """The heaviest, with the list of those weighed."""
    if not weights:
        return Choice(None, ("nobody fits",))
    order = sorted(weights, key=lambda number: -weights[number])
    evidence = tuple(f"{scene.doc.entities[number].name}: {weights[number]:.1f}" for number in order[:4])
    if len(order) > 1 and weights[order[0]] - weights[order[1]] < NEARLY:
        evidence += (RIVAL,)
    return Choice(order[0], evidence)
