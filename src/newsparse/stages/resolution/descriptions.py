"""Whom a description means that fits many: `the company`, `the Dane`, `the 22-year-old`, `the latter`, `they`."""

from collections.abc import Set

from newsparse.document import Mention
from newsparse.stages.resolution.continuation import REACH, Bridges
from newsparse.stages.resolution.nouns import head_noun, is_office
from newsparse.stages.resolution.pronouns import Choice, LastSpeaker
from newsparse.stages.resolution.scene import Candidate, Scene

NEAR_SENTENCES = 3
MOST = 12  # mentions looked back on
STEM = 3  # letters that a people shares with its country: `Dane`, `Danish`


class Descriptions:
    """Looks back from a description to those it may mean."""

    def __init__(self, scene: Scene, bridges: Bridges) -> None:
        self.scene, self.bridges = scene, bridges

    def read_words(self, words: list[str], at: int) -> Choice | None:
        """Whom a description means that is no mention of anybody: `the latter`, `the Dane`."""
        lexicon = self.scene.doc.lexicon
        if not words or lexicon.people.determiners.get(words[0].lower()) != "definite":
            return None
        kin, *number = " ".join(words[1:]).replace("-", " ").split() or [""]
        if kin in lexicon.people.kin and len(number) == 2 and self.counts(*number):
            return self.read_parent(at, lexicon.people.kin[kin])
        if len(words) != 2:
            return None
        word = words[1].lower()
        if word in lexicon.grammar.of_two:
            return self.read_of_two(at, lexicon.grammar.of_two[word] == "last")
        told = words[1][0].isupper() or lexicon.syntax.modifiers_behind  # `o brasileiro`
        if told and word.isalpha() and word in lexicon.people.demonyms:  # not `the U.S`
            return self.read_demonym(at, word)
        return None

    def read_general(self, at: int, word: str, last: LastSpeaker | None) -> Choice | None:
        """Whom a word means that many could bear: `the company`, `the 22-year-old`, `the Democrat`."""
        people = self.scene.doc.lexicon.people
        if word in people.general_nouns:
            spoke = last.entity if last and last.entity not in self.scene.named.values() else None
            return self.read_company(at, spoke)
        if word[0].isdigit():
            return self.read_age(at, word)
        small = word.lower()
        if word[0].isupper() and (small in people.demonyms or (small in people.roles and small not in people.titles)):
            return self.read_demonym(at, small)
        return None

    def counts(self, tie: str, number: str) -> bool:
        """Whether two words tell how many somebody has: `mother [of three]`."""
        told = number.isdigit() or number in self.scene.doc.lexicon.grammar.numerals
        return told and tie in self.scene.doc.lexicon.people.ties

    def read_parent(self, at: int, gender: str) -> Choice:
        """The one person spoken of just before who may be a `mother of three`."""
        return self.only(self.subjects(at, self.near_of(at, gender))) or Choice(None, ("nobody fits",))

    def near_of(self, at: int, gender: str) -> set[int]:
        """The persons among the last mentions before a place who may be of a gender; all where there is none."""
        return {n for n in self.around(at) & self.scene.persons if self.fits(n, gender)}

    def fits(self, number: int, gender: str) -> bool:
        """Whether somebody may be of a gender, if there is one."""
        return not gender or self.scene.doc.entities[number].gender in (gender, None)

    def read_of_two(self, at: int, last: bool) -> Choice:
        """One of two who were named together just before."""
        pair = self.near(at, self.scene.persons, 2)
        if len(pair) != 2:
            return Choice(None, ("not one of two",))
        return Choice(pair[-last], ("the last of two" if last else "the first of two",))

    def read_latter(self, at: int, fitting: Set[int], last: LastSpeaker | None) -> Choice:
        """The last of those persons who were named just before; who has just spoken only where nobody else was."""
        near = self.near(at, fitting, NEAR_SENTENCES)
        if not near:
            return self.read_it(at, last)
        if last and near[-1] == last.entity and len(near) > 1:
            return Choice(None, ("any of several",))
        return Choice(near[-1], ("the last who was named",))

    def read_demonym(self, at: int, word: str) -> Choice | None:
        """The one who is said to belong there, else the one person spoken of just before."""
        near = self.near(at, self.scene.persons, NEAR_SENTENCES)
        roles = {n: (self.scene.doc.entities[n].role or "").lower().split() for n in near}
        told = [n for n in near if any(part[:STEM] == word[:STEM] for part in roles[n])]
        return self.only(told or self.subjects(at, self.scene.persons))

    def read_origin(self, at: int, words: list[str]) -> Choice | None:
        """The one person spoken of just before whose role nobody told: `Lee came. The Ohio governor said`; whoever has
        an office with a capital is somebody else: `The Minister for Justice said`."""
        if not any(word[0].isupper() for word in words[:-1]) or is_office(words, self.scene.doc.lexicon):
            return None
        return self.without_role(self.only(self.subjects(at, self.scene.persons)))

    def read_trade(self, at: int) -> Choice | None:
        """The same for a trade that no list has, where nobody else is spoken of: `Lee came. The Ohio flanker said`."""
        return self.without_role(self.only(self.near(at, self.scene.persons, NEAR_SENTENCES)))

    def without_role(self, choice: Choice | None) -> Choice | None:
        """The choice, unless a role is told of whoever is chosen."""
        told = choice is None or choice.entity is None or self.scene.doc.entities[choice.entity].role
        return None if told else choice

    def read_aged(self, at: int, words: list[str]) -> Choice | None:
        """The one of the age that a noun is told with: `the 22-year-old [nurse]`."""
        people = self.scene.doc.lexicon.people
        if len(words) < 3 or people.determiners.get(words[0].lower()) != "definite":
            return None
        if words[1].partition("-")[2].lower() not in people.ages:
            return None
        told = (people.roles.get(word) or people.kin.get(word) for word in words[2:])
        return self.read_age(at, words[1], next(filter(None, told), "")) or Choice(None, ("nobody of that age",))

    def read_age(self, at: int, word: str, gender: str = "") -> Choice | None:
        """The one of a gender whose age it is: `Ann Lee, 22,`; else the one person of whom none is told."""
        same = [n for n in self.scene.of_age.get(word.partition("-")[0], [])[:MOST] if self.fits(n, gender)]
        return self.only(same or self.subjects(at, self.near_of(at, gender).difference(self.scene.ages)))

    def read_company(self, at: int, spoke: int | None) -> Choice | None:
        """The organisation that spoke last, else the one spoken of just before; what has a name of which nothing says
        that it is a person's is one, too."""
        if spoke is not None and self.is_body(spoke):
            return self.body(Choice(spoke, ("spoke before",)))
        bodies = {
            c.entity for c in self.scene.before(at, MOST) if self.is_body(c.entity) and not self.may_be_no_name(c)
        }
        return self.body(self.only(self.subjects(at, bodies)))

    def may_be_no_name(self, candidate: Candidate) -> bool:
        """Whether a word stands nowhere but at the head of the headline, where any has a capital: `[Drought] hits
        farms`."""
        doc, at = self.scene.doc, candidate.at
        entity, block = doc.entities[candidate.entity], doc.blocks[self.scene.block_at(at)]
        first = block.kind == "headline" and at == block.start
        once = entity.kind == "person" and " " not in entity.name and self.scene.counts[candidate.entity] == 1
        return first and once

    def read_it(self, at: int, last: LastSpeaker | None) -> Choice:
        """The organisation that spoke in the sentence before, else the only one that is the subject there, or in the
        sentence of `it` where nobody spoke before."""
        here = self.scene.sentence_at(at)
        spoken = self.scene.speaks_between(self.scene.sentence_start(at, 1), self.scene.sentence_start(at, 0))
        subjects = [
            c
            for c in self.scene.before(at, MOST)
            if spoken <= here - c.sentence <= 1 and c.subject == 1.0 and self.may_be_it(c.entity)
            if not self.is_object(c.at)
        ]
        found = {c.entity for c in subjects}
        if last and self.may_be_body(last.entity, here - self.scene.sentence_at(last.at)):
            since = (c for c in subjects if c.sentence > self.scene.sentence_at(last.at))
            acted = any(self.scene.doc.entities[c.entity].kind == "organization" for c in since)
            found = found if acted else {last.entity}
        return self.body(self.only([*found])) or Choice(None, ("nobody fits",))

    def is_object(self, at: int) -> bool:
        """Whether somebody acts before the verb of saying behind which a mention stands: `The bank accused Norda`."""
        start = max(self.scene.sentence_start(at, 0), at - REACH)
        verb = self.scene.doc.flow[start:at].rstrip().rpartition(" ")[2].lower()
        return verb in self.scene.openers.said and bool(self.bridges.mentions(start, at))

    def may_be_it(self, number: int) -> bool:
        """Whether nothing says that one who acts is a person: no role, gender or given name; nor a place."""
        entity, given = self.scene.doc.entities[number], self.scene.doc.lexicon.names.given_names
        told = entity.role or entity.gender or entity.name.partition(" ")[0].lower() in given
        person = entity.kind == "person" and number in self.scene.certain and (told or number in self.scene.nameless)
        return not person and not self.is_place(number)

    def may_be_body(self, number: int, sentences: int) -> bool:
        """Whether `it` may mean who spoke so many sentences before: an organisation, or a name of one word right there
        that no person is known to bear."""
        entity = self.scene.doc.entities[number]
        if entity.kind != "person" or sentences > 1 or " " in entity.name or number in self.scene.nameless:
            return entity.kind == "organization"
        return entity.gender is None and entity.name.lower() not in self.scene.doc.lexicon.names.given_names

    def is_place(self, number: int) -> bool:
        """Whether it is called as a place is."""
        name, places = self.scene.doc.entities[number].name.lower(), self.scene.doc.lexicon.places
        return name in places.cities or name in places.countries or name in places.regions

    def is_body(self, number: int) -> bool:
        """Whether it is an organisation, or nothing says that it is a person."""
        kind = self.scene.doc.entities[number].kind
        return kind == "organization" or (kind == "person" and number not in self.scene.certain)

    def body(self, choice: Choice | None) -> Choice | None:
        """The choice, which is an organisation's from now on."""
        if choice is not None and choice.entity is not None:
            self.scene.doc.entities[choice.entity].kind = "organization"
        return choice

    def read_they(self, at: int) -> Choice:
        """The one person of whom nothing tells a gender, where nobody else is spoken of just before."""
        found = self.candidates(at, self.scene.persons, NEAR_SENTENCES)
        found = [c for c in found if c.sentence == found[-1].sentence]
        named = (self.around(at) & self.scene.certain) - self.scene.nameless
        known = {c.entity for c in found if c.entity in named and self.scene.doc.entities[c.entity].gender is None}
        if len({c.entity for c in found}) != 1 or not known:
            return Choice(None, ("nobody fits",))
        start = self.scene.sentence_start(at, self.scene.sentence_at(at) - found[0].sentence)
        if any(self.is_group(m) for m in self.bridges.mentions(start, at) if m.kind == "nominal"):
            return Choice(None, ("nobody fits",))
        return Choice(found[0].entity, ("nobody else is there",))

    def is_group(self, mention: Mention) -> bool:
        """Whether a common noun means several: `officials`, `the boys`."""
        word = head_noun(self.scene.doc.flow[mention.start : mention.end], self.scene.doc.lexicon)
        return word in self.scene.doc.lexicon.people.group_nouns or word.endswith("s")

    def around(self, at: int) -> set[int]:
        """All whom the last mentions before a place mean."""
        return {c.entity for c in self.scene.before(at, MOST)}

    def near(self, at: int, among: Set[int], sentences: int) -> list[int]:
        """Those of them mentioned in so many sentences up to a place, in the order of their last mention."""
        return list(dict.fromkeys(c.entity for c in reversed(self.candidates(at, among, sentences))))[::-1]

    def subjects(self, at: int, among: Set[int]) -> list[int]:
        """Those of them that are subjects of the last sentence that speaks of any, else all in it."""
        found = self.candidates(at, among, NEAR_SENTENCES)
        found = [c for c in found if c.sentence == found[-1].sentence]
        return list(dict.fromkeys(c.entity for c in [c for c in found if c.subject == 1.0] or found))

    def candidates(self, at: int, among: Set[int], sentences: int) -> list[Candidate]:
        """Their mentions in so many sentences up to a place, and in the paragraph or the one before."""
        sentence, paragraph = self.scene.sentence_at(at), self.scene.paragraph_at(at)
        return [
            c
            for c in self.scene.before(at, MOST)
            if c.entity in among and sentence - c.sentence <= sentences and paragraph - c.paragraph <= 1
        ]

    def only(self, found: list[int]) -> Choice | None:
        """The one that is found, where there is one."""
        return Choice(found[0], ("nobody else is near",)) if len(found) == 1 else None
