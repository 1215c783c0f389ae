"""The person that `he` or `she` means: candidates are weighed, and the heaviest wins."""

from math import log2
from typing import NamedTuple

from newsparse.stages.resolution.confidence import RIVAL
from newsparse.stages.resolution.deaths import Deaths
from newsparse.stages.resolution.scene import Candidate, Scene
from newsparse.stages.resolution.turns import Turn, Turns

MOST_CANDIDATES = 24

# Weights, found on articles whose pronouns were resolved by hand.
SENTENCE_AWAY = -0.8
PARAGRAPH_AWAY = -0.6
SUBJECT = 1.9
OWNER = -0.3
ACTS_BEFORE = 3.1  # the subject of the sentence before: `Lee laughed. "I won," he said.`
LIES_BEFORE = 1.2  # and there are words of somebody else: `Lee is ill. "He is weak," he said.`
DIED_BEFORE = -1.9  # and says nothing
LAST_SPEAKER = 1.5
LAST_SPEAKER_HERE = 1.0
ASKER = -3.0
ASKED = 3.0
NAMED = -2.0  # in the words that are said
NAMED_WITHIN = -2.0  # more where all of them are quoted
CONTRADICTED = -2.0  # by a pronoun of the other gender
GENDER_KNOWN = 0.4
OFTEN = 0.3
FARTHEST = 6
NEARLY = 1.5  # between the heaviest and another who fits nearly as well
EQUAL = 0.4  # between two of whom either may be meant
FAINT = 0.7  # the weight of somebody who does not stand out
NOTHING = float("-inf")
ANY = ""  # gender, where none is told
EITHER = "u"  # that of a pronoun in a language that tells none
NO_TURN = Turn()


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
        self.turns = Turns(scene)
        self.deaths = Deaths(scene)
        self.earlier: dict[int, int | None] = {}  # whom the pronouns between the quotes mean
        self.told: dict[int, str] = {}  # the genders that pronouns told
        self.fitting: dict[str, set[int]] = {}

    def choose_person(self, at: int, gender: str, last: LastSpeaker | None, turn: Turn = NO_TURN) -> Choice:
        """The person whom a pronoun at a place means, or nobody where no one fits."""
        if turn.asked is not None and turn.asked not in self.scene.persons:
            self.add(turn.asked)
        places = self.resolve_before(at, gender)
        choice = self.choose(at, gender, places, last, turn)
        self.earlier[at] = choice.entity
        if choice.entity is not None and RIVAL not in choice.evidence:
            self.told.setdefault(choice.entity, gender)
        return choice

    def choose_anybody(self, at: int, last: LastSpeaker | None, turn: Turn) -> Choice:
        """The person or speaking body that the subject of a verb at a place means, where nothing tells a gender."""
        places = [place for gender in ("f", "m", EITHER) for place in self.resolve_before(at, gender)]
        return self.choose(at, ANY, sorted(places), last, turn)

    def resolve_before(self, at: int, gender: str) -> list[int]:
        """Where the last pronouns of that gender stand before a place, each resolved."""
        places = self.scene.pronouns_before(at, gender)
        for n, place in enumerate(places):
            if place not in self.earlier:
                leads_back = self.deaths.lead_back(place, self.fit(gender))
                means = None if leads_back else self.choose(place, gender, places[:n], None, NO_TURN).entity
                self.earlier[place] = self.deaths.deceased() if leads_back else means
        return places

    def choose(self, at: int, gender: str, places: list[int], last: LastSpeaker | None, turn: Turn) -> Choice:
        """The heaviest of the persons mentioned before, by name or by pronoun."""
        scene, fitting = self.scene, self.fit(gender)
        sentence, paragraph = scene.sentence_at(at), scene.paragraph_at(at)
        found = [c for c in self.candidates(at, places) if c.entity in fitting]
        led = any(c.sentence == sentence and c.subject for c in found)  # by a subject of its own
        led = led or (last is not None and last.at >= scene.sentence_start(at, 1))
        weights = {turn.asked: SENTENCE_AWAY} if turn.asked is not None and turn.asked in fitting else {}
        for c in found:
            # By its distance and its part in the sentence.
            weight = SENTENCE_AWAY * min(FARTHEST, sentence - c.sentence)
            weight += PARAGRAPH_AWAY * min(FARTHEST, paragraph - c.paragraph)
            weight += SUBJECT * c.subject + OWNER * c.owner
            if c.sentence == sentence - 1 and c.subject == 1.0 and not led:
                lies = c.end > 0 and self.turns.speaks_of(gender, turn.said) and scene.rests(c.end)
                dead = c.end > 0 and self.deaths.follow(c.end)
                weight += DIED_BEFORE if dead else LIES_BEFORE if lies else ACTS_BEFORE
            elif c.owner and not led and self.owns_subject(c, sentence, gender, turn):
                weight += SUBJECT + LIES_BEFORE
            weights[c.entity] = max(weight, weights.get(c.entity, NOTHING))
        if last is not None and last.entity in fitting:
            away = min(FARTHEST, paragraph - last.paragraph)
            spoke = LAST_SPEAKER + PARAGRAPH_AWAY * away + LAST_SPEAKER_HERE * (away == 0)
            just = last.entity in scene.nouns and last.at >= scene.sentence_start(at, 1)
            another = just and scene.is_another(last.entity, weights)
            before = weights.get(last.entity, SENTENCE_AWAY + SUBJECT * another)
            weights[last.entity] = max(before, before + spoke)
        weights = {number: weight + self.standing(number, gender, turn) for number, weight in weights.items()}
        return pick(scene, weights)

    def candidates(self, at: int, places: list[int]) -> list[Candidate]:
        """The mentions before a pronoun, without those in a question at the head of its sentence."""
        asked_from = self.turns.asked_from(at)
        named = [*self.scene.before(at, MOST_CANDIDATES), *self.scene.ahead(at)]
        found = [c for c in named if not asked_from <= c.at < at]
        if self.scene.doc.flow.endswith(", ", 0, at):  # `His neighbour was ill, he said`
            start = self.scene.sentence_start(at, 0)
            found = [c for c in found if c.at < start or not self.scene.is_own(c)]
        return found + self.pronouns(places)

    def owns_subject(self, c: Candidate, sentence: int, gender: str, turn: Turn) -> bool:
        """Whether somebody owns the subject with which the sentence before begins, and words speak of another gender:
        `Ann Lee's husband was ill. "He is weak," she said.`"""
        other = {"f": "m", "m": "f"}.get(gender, "")
        begins = c.sentence == sentence - 1 and c.at == self.scene.sentence_start(c.at, 0)
        return begins and self.turns.speaks_of(other, turn.said)

    def standing(self, number: int, gender: str, turn: Turn) -> float:
        """What speaks for a person wherever they are mentioned."""
        weight = OFTEN * log2(1 + self.scene.counts[number])
        weight += GENDER_KNOWN * (gender not in (ANY, EITHER) and self.scene.doc.entities[number].gender is not None)
        weight += ASKER * (number == turn.asker) + ASKED * (number == turn.asked)
        weight += (NAMED + NAMED_WITHIN * turn.whole) * (number in turn.named)
        return weight + CONTRADICTED * (gender not in (ANY, EITHER) and self.gender(number) not in (gender, ANY))

    def gender(self, number: int) -> str:
        """The gender that a pronoun told before, or else the given name by which alone somebody is known: `Maria`."""
        entity, given = self.scene.doc.entities[number], self.scene.doc.lexicon.names.given_names
        by_name = given.get(entity.name.lower(), ANY)
        return self.told.get(number) or (by_name if by_name in ("f", "m") and not entity.gender else ANY)

    def fit(self, gender: str) -> set[int]:
        """The persons who can be meant by a pronoun of that gender, or whatever their gender."""
        if gender not in self.fitting:
            entities = self.scene.doc.entities
            persons, bodies = self.scene.persons, self.scene.speaking_bodies
            self.fitting[gender] = (
                persons | bodies
                if gender == ANY
                else {n for n in persons if gender == EITHER or entities[n].gender in (gender, None)}
            )
        return self.fitting[gender]

    def add(self, number: int) -> None:
        """Takes note of an entity that was not known before."""
        counts = self.scene.counts
        counts += [0] * (number + 1 - len(counts))
        if self.scene.doc.entities[number].kind == "person":
            self.scene.persons.add(number)
            self.scene.certain.add(number)
            for gender, fitting in self.fitting.items():
                if gender in (ANY, EITHER) or self.scene.doc.entities[number].gender in (gender, None):
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
    lead = weights[order[0]] - weights[order[1]] if len(order) > 1 else NEARLY
    same = len(order) > 1 and order[1] in scene.nouns  # `the senator` may be the one who leads
    if lead < EQUAL and weights[order[0]] < FAINT and not same:
        return Choice(None, (*evidence, "either may be meant"))
    if lead < NEARLY:
        evidence += (RIVAL,)
    return Choice(order[0], evidence)
