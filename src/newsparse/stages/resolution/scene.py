"""What decides a pronoun: mentions outside of quotes, sentence by sentence, and what each is in its sentence."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from newsparse.document import SPEAKING_KINDS, Document, Entity, Mention, Span
from newsparse.stages.resolution.nouns import head_noun, own_kind
from newsparse.stages.resolution.openers import no_names, openers, pronoun_re
from newsparse.text.pattern import pattern

LATER_SUBJECT = 0.4  # of a subject that is not the first of its sentence
LEAD = 24  # characters between the head of a sentence and a pronoun that means somebody behind it, or an apposition
ASIDE = 80  # characters of an apposition behind which its verb is looked for
REST = 160  # characters behind it that tell a time
LOOK_BACK = 600  # characters in which an earlier pronoun leads on
MOST_PRONOUNS = 4

_SENTENCE_END_RE = pattern(
    r"""
    [.?!\n]
    (?: (?<! \n ) (?: [ ]? » )? ["”'’)\]]{0,3} \s++    # `left.` `left."` `parti. »`
        (?= (?: «[ ]? )? ["“‘'(\[]{0,2} [^\W\d_a-z] )   # and a capital behind it
      | (?<= \n ) \s*+                    # however the lines are parted
    )
    """,
    re.VERBOSE,
)


class Candidate(NamedTuple):
    """A mention that a pronoun may mean."""

    entity: int
    at: int
    sentence: int  # its number in the article
    paragraph: int
    subject: float  # 1 for a subject, less for one in a later clause, 0 for anything else
    owner: bool  # `Lee's`, or inside an apposition
    end: int = 0  # of the mention; nothing for a pronoun


class Scene:
    """The mentions of an article as a pronoun sees them."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.outer = [(s.opened, s.closed) for s in doc.stretches if s.depth == 0]
        self.opened = [opened for opened, _ in self.outer]
        self.block_starts = [block.start for block in doc.blocks]
        # Links and adverts between paragraphs part nothing.
        speaking = [block.kind in SPEAKING_KINDS for block in doc.blocks]
        self.paragraphs = list(accumulate(speaking))
        self.openers = openers(doc.lexicon)
        self.named: dict[str, int] = {}  # entities made here: by their noun
        self.unnamed: dict[int, int] = {}  # by where a noun stands that may be anybody's
        self.introduced: dict[str, tuple[int, int]] = {}  # by their noun, the last of them and where it stands
        self.nouns: set[int] = set()  # the numbers of those that are called by a noun
        self.nameless: set[int] = set()  # and of those without a name

    def is_quoted(self, at: int) -> bool:
        """Whether the place is inside quotation marks."""
        n = bisect_right(self.opened, at) - 1
        return n >= 0 and at < self.outer[n][1]

    def is_apart(self, at: int) -> bool:
        """Whether what stands at a place is not the reporter's: quoted, or where the story was filed."""
        dateline = self.doc.dateline
        return self.is_quoted(at) or (dateline is not None and dateline.start <= at < dateline.end)

    def block_at(self, at: int) -> int:
        """The number of the block in which a place lies."""
        return bisect_right(self.block_starts, at) - 1

    def paragraph_at(self, at: int) -> int:
        """The number of the paragraph, of those that can speak, in which a place lies."""
        return self.paragraphs[self.block_at(at)]

    def sentence_at(self, at: int) -> int:
        """The number of the sentence in which a place lies."""
        return bisect_right(self.sentence_ends, at)

    def sentence_start(self, at: int, back: int) -> int:
        """Where the sentence begins that is so many before the one of a place."""
        number = self.sentence_at(at) - back
        return self.sentence_ends[number - 1] if number > 0 else 0

    @cached_property
    def sentence_ends(self) -> list[int]:
        """Where the reporter's sentences end; those inside a quotation are not the reporter's."""
        return [m.end() for m in _SENTENCE_END_RE.finditer(self.doc.flow) if self.is_sentence_end(m)]

    def is_sentence_end(self, m: re.Match[str]) -> bool:
        """Whether a mark ends a sentence of the reporter's: not `Sen.`, `J.`, and nothing inside a quotation."""
        if "\n" in m[0]:
            return self.doc.blocks[self.block_at(m.start())].kind in SPEAKING_KINDS
        word = self.doc.flow[max(0, m.start() - 12) : m.start()].rpartition(" ")[2].lower()
        if len(word) < 2 or word in self.doc.lexicon.grammar.abbreviations:
            return False
        return not (self.is_quoted(m.start()) and self.is_quoted(m.end() - 1))

    @cached_property
    def candidates(self) -> list[Candidate]:
        """The linked mentions outside of quotes, in order."""
        return [candidate for _, candidate in self._placed]

    @cached_property
    def starts(self) -> list[int]:
        """Where the candidates begin."""
        return [start for start, _ in self._placed]

    def entity_of(self, mention: Mention) -> int | None:
        """Who is mentioned; somebody new without a name is an entity, too: `a spokeswoman`, `his wife`, but not `the
        mayor`, who was named before, or nobody knows who it is."""
        if mention.entity is not None or mention.kind != "nominal":
            return mention.entity
        people = self.doc.lexicon.people
        words = self.doc.clean[mention.start : mention.end].split()
        first, noun = words[0].lower(), head_noun(" ".join(words), self.doc.lexicon)
        at, number = self.introduced.get(noun, (0, None))
        if number is not None and mention.start - at < LOOK_BACK and people.determiners.get(first) == "definite":
            return number  # `A duke came. The duke laughed.`
        if mention.start == self.sentence_start(mention.start, 0) and (kind := own_kind(words, self.doc.lexicon)):
            return self.name(" ".join(words[first in people.determiners :]), kind)  # `The Health Minister laughed.`
        gender = people.roles.get(noun, people.kin.get(noun))
        before = self.doc.flow[max(0, mention.start - 12) : mention.start].split(" ")[-2:-1]
        if gender is None or len(words) < 2 or not self.doc.lexicon.grammar.passives.isdisjoint(before):
            return None  # `Lee was a doctor`
        determiner = people.determiners.get(first, "")
        leads = words[0][0].isupper() and noun not in self.told_roles  # `His deputy laughed.`, not `on her server`
        owned = determiner.startswith("possessive") and (noun in people.kin or leads)
        owned = owned and first not in self.doc.lexicon.grammar.relatives  # `Lee, whose father`
        if not owned and (determiner != "indefinite" or first in self.doc.lexicon.polarity.none):
            return None
        if mention.start not in self.unnamed:
            self.unnamed[mention.start] = number = self.make(" ".join(words), "person", gender)
            self.introduced[noun] = mention.start, number
            self.nameless.add(number)
        return self.unnamed[mention.start]

    def is_own(self, candidate: Candidate) -> bool:
        """Whether somebody without a name is told by whose they are: `his neighbour`."""
        word = self.doc.flow[candidate.at : candidate.end].partition(" ")[0].lower()
        return candidate.entity in self.nameless and word in self.doc.lexicon.grammar.possessives

    def is_another(self, noun: int, among: Iterable[int]) -> bool:
        """Whether somebody called by one word alone is none of those, as of each another role is told."""
        entities = self.doc.entities
        return " " not in entities[noun].name and all(entities[number].role for number in among if number != noun)

    @cached_property
    def told_roles(self) -> set[str]:
        """The words of the roles of those who are named: `his deputy` may be one of them."""
        return {word.lower() for entity in self.doc.entities for word in (entity.role or "").split()}

    def name(self, name: str, kind: str) -> int:
        """The entity that is called by a common noun."""
        if name.lower() not in self.named:
            self.named[name.lower()] = self.make(name, kind, "")
            self.nouns.add(self.named[name.lower()])
        return self.named[name.lower()]

    def make(self, name: str, kind: str, gender: str) -> int:
        """A new entity."""
        self.doc.entities.append(Entity(name, kind, gender=gender if gender in ("f", "m") else None))
        return len(self.doc.entities) - 1

    @cached_property
    def sources(self) -> list[Span]:
        """Where those stand who say something, in order."""
        return sorted({quote.mention for quote in self.doc.quotes if quote.mention})

    def speaks_between(self, start: int, end: int) -> bool:
        """Whether somebody who says something stands between two places."""
        n = bisect_left(self.sources, start, key=lambda source: source.start)
        return n < len(self.sources) and self.sources[n].start < end

    @cached_property
    def _placed(self) -> list[tuple[int, Candidate]]:
        found = []
        sources = self.sources
        noun: Mention | None = None  # the last, if nobody is known by it
        heard = -1  # the last source of which the head is found
        with_subject = -1  # the last sentence of which a subject is found
        for mention in self.doc.mentions:
            apart = self.is_apart(mention.start)
            if mention.kind == "nominal" and not apart and (owner := self.owner_of(mention)) is not None:
                found.append((mention.start, self.candidate(mention.start, owner, with_subject, owner=True)))
            number = None if apart else self.entity_of(mention)
            if number is None:
                noun = mention
                continue
            owner = self.is_owner_or_aside(mention.start, mention.end)
            begin = mention.start
            if noun and noun.end + 1 == begin and noun.start == self.sentence_start(noun.start, 0):
                begin = noun.start  # `The bank Norda`
            noun = None
            candidate = self.candidate(begin, number, with_subject, owner, mention.end)
            n = bisect_right(sources, mention.start, key=lambda source: source.start) - 1
            named = not owner or not self.doc.flow.startswith("'s", mention.end)  # not `Lee's deputy, Ann Bo, said`
            if (
                n >= 0
                and sources[n].end > mention.start
                and n != heard
                and named
                and self.leads_clause(sources[n].start)
            ):
                heard = n
                candidate = candidate._replace(subject=1.0, owner=False)
            if candidate.subject == 1.0:
                with_subject = candidate.sentence
            found.append((mention.start, candidate))
        return found

    def owner_of(self, mention: Mention) -> int | None:
        """The person, named somewhere, whose name begins a phrase: `Ann Lee's husband`."""
        name, owns, _ = self.doc.flow[mention.start : mention.end].partition("'s ")
        return self.by_name.get(name.lower()) if owns else None

    @cached_property
    def by_name(self) -> dict[str, int]:
        """The persons by their names."""
        entities = enumerate(self.doc.entities)
        return {entity.name.lower(): number for number, entity in entities if entity.kind == "person"}

    def is_owner_or_aside(self, start: int, end: int) -> bool:
        """Whether a mention is `Lee's`, or stands between two commas as `with his wife, Ann Lee, on`; what it stands
        beside at the head of its sentence is the subject: `His wife, Ann Lee, has`, Indonesian `Istri Lee, Ann, `."""
        flow = self.doc.flow
        if flow.startswith("'s", end) or not (flow.startswith(",", end) and flow.endswith(", ", 0, start)):
            return flow.startswith("'s", end)
        begin = self.sentence_start(start, 0)
        words = flow[begin:start].split() if start - begin < ASIDE else []
        lead = ASIDE if self.doc.lexicon.syntax.modifiers_behind else LEAD  # `El patrón mayor de la cofradía, Lee,`
        if start - begin >= lead and self.doc.lexicon.grammar.relatives.isdisjoint(words[2:3]):
            return True  # not `The firm that runs the dam, Sahel Hydro, has`
        people = self.doc.lexicon.people
        opens = people.determiners, people.roles, people.kin, people.group_nouns
        return not words or not any(words[0].lower() in nouns for nouns in opens)

    def is_possessive(self, at: int) -> bool:
        """Whether the pronoun at a place may be the determiner of a noun: `her neighbour`."""
        word = self.doc.flow[at : at + 8].partition(" ")[0]
        return word.lower() in self.doc.lexicon.grammar.possessives

    def leads_clause(self, at: int) -> bool:
        """Whether whoever speaks at a place is the subject of a main clause: not `when Lee`, `according to Lee`."""
        before = self.doc.flow[max(0, at - 16) : at].rpartition("\n")[2].lower().split(" ")[-2:-1]
        grammar = self.doc.lexicon.grammar
        return (self.openers.clauses | grammar.prepositions | grammar.infinitive).isdisjoint(before)

    def rests(self, end: int) -> bool:
        """Whether it is told behind a mention what is or was so, not what is done: an auxiliary or a time follows it,
        or the apposition behind it: `Lee has been`, `Lee, 34, is`, `Lee won on Monday`."""
        begin = self.doc.flow.find(",", end + 1, end + ASIDE) + 1 if self.doc.flow.startswith(",", end) else end
        word = self.doc.flow[begin : begin + 12].lstrip().partition(" ")[0]
        if begin > 0 and word in self.doc.lexicon.grammar.auxiliaries:
            return True
        number = self.sentence_at(end)
        close = self.sentence_ends[number] if number < len(self.sentence_ends) else end
        words = self.doc.flow[end : min(close, end + REST)].lower().rstrip(" .").split()
        return not self.doc.lexicon.grammar.times.isdisjoint(words)

    def candidate(self, at: int, entity: int, with_subject: int, owner: bool = False, end: int = 0) -> Candidate:
        """The candidate for a mention at a place; `with_subject` is the last sentence that has a subject already."""
        sentence = self.sentence_at(at)
        subject = 0.0 if owner else self.subject_rank(at, sentence == with_subject)
        return Candidate(entity, at, sentence, self.paragraph_at(at), subject, owner, end)

    def subject_rank(self, at: int, later: bool) -> float:
        """How much of a subject a mention is, by the word before it."""
        before = self.doc.flow[max(0, at - 16) : at].rpartition("\n")[2].rsplit(" ", 2)
        word = (before[-2] if len(before) > 1 and not before[-1] else before[-1]).lower()
        if word in self.openers.said:
            return 1.0
        if word in self.openers.clauses:
            leads = word in self.doc.lexicon.grammar.coordinators and at - self.sentence_start(at, 0) == len(word) + 1
            return LATER_SUBJECT if later or not leads else 1.0  # `But Lee left`
        if word and word[-1].isalnum():
            return 0.0
        return LATER_SUBJECT if later else 1.0

    def before(self, at: int, most: int) -> list[Candidate]:
        """Up to `most` candidates before a place, the nearest last."""
        n = bisect_left(self.starts, at)
        return self.candidates[max(0, n - most) : n]

    def ahead(self, at: int) -> list[Candidate]:
        """The subject that a clause at the head of a sentence leads to: `In what he called a joke, Lee took ...`."""
        n = bisect_left(self.starts, at)
        sentence = self.sentence_at(at)
        begin = self.sentence_ends[sentence - 1] if sentence else 0
        if n >= len(self.starts) or at - begin > LEAD or (n and self.starts[n - 1] >= begin):
            return []
        start = self.starts[n]
        lead = self.doc.flow[begin:start].rstrip("\"'”’ ")
        if self.candidates[n].sentence != sentence or lead[-1:] != ",":
            return []
        return [self.candidates[n]]

    def pronouns_before(self, at: int, gender: str) -> list[int]:
        """Where the last pronouns of that gender stand before a place, in its paragraph or the one before."""
        begin = self.block_starts[max(0, self.block_at(at) - 1)]
        found = pronoun_re(self.doc.lexicon, gender).finditer(self.doc.flow, max(begin, at - LOOK_BACK), at)
        return [m.start() for m in found if not self.is_quoted(m.start())][-MOST_PRONOUNS:]

    @cached_property
    def certain(self) -> set[int]:
        """The entities that are known to be persons by name, title or role. Other capitals may be anything (`Shares
        rose`, `New Haven lost`)."""
        doc, given = self.doc, self.doc.lexicon.names.given_names
        made = {*self.named.values(), *self.unnamed.values()} if self.candidates else set()
        named = {n for n, entity in enumerate(doc.entities) if entity.kind == "person"}
        found = {n for n in named if doc.entities[n].role or doc.entities[n].name.lower() in given}
        found |= {n for n in named - found if self.is_full_name(doc.entities[n].name.lower())} | (named & made)
        surnames = tuple(doc.lexicon.syntax.surname_genders)
        found |= {n for n in named if surnames and doc.entities[n].name.endswith(surnames)}
        left = named - found
        titled = [m for m in doc.mentions if m.entity in left and m.kind == "named"]  # `Mr. Lee`
        found |= {
            m.entity for m in titled if m.entity is not None and m.end - m.start > len(doc.entities[m.entity].name)
        }
        return found

    def is_full_name(self, name: str) -> bool:
        """Whether several words can be a person's name: not `New Haven`, `Danish Ferries`, unless a given name begins
        them."""
        lexicon, places, words = self.doc.lexicon, self.doc.lexicon.places, name.split()
        if len(words) < 2 or words[0] in lexicon.names.given_names:
            return len(words) > 1
        if not no_names(lexicon).isdisjoint(words):
            return False
        return name not in places.cities and name not in places.countries and name not in places.regions

    @cached_property
    def persons(self) -> set[int]:
        """Those, and what else says something and is not known to be anything else."""
        doc = self.doc
        sources = {quote.mention.start for quote in doc.quotes if quote.mention}
        speak = {mention.entity for mention in doc.mentions if mention.start in sources}
        return self.certain | {n for n, entity in enumerate(doc.entities) if entity.kind == "person" and n in speak}

    @cached_property
    def ages(self) -> dict[int, str]:
        """The entities of whom an age is told, and that: `Ann Lee, 22,`."""
        ages: dict[int, str] = {}
        for mention in self.doc.mentions:
            if mention.entity is not None and self.doc.flow.startswith(", ", mention.end):
                told = self.doc.flow[mention.end + 2 : mention.end + 5].rstrip(",. ")
                if told.isdigit():
                    ages.setdefault(mention.entity, told)
        return ages

    @cached_property
    def of_age(self) -> dict[str, list[int]]:
        """The entities of each age."""
        found: dict[str, list[int]] = {}
        for number, age in self.ages.items():
            found.setdefault(age, []).append(number)
        return found

    @cached_property
    def speaking_bodies(self) -> set[int]:
        """The organisations that say something somewhere."""
        sources = {quote.mention.start for quote in self.doc.quotes if quote.mention}
        speak = {mention.entity for mention in self.doc.mentions if mention.start in sources}
        return {n for n, entity in enumerate(self.doc.entities) if entity.kind == "organization" and n in speak}

    @cached_property
    def counts(self) -> list[int]:
        """How often each entity is mentioned."""
        candidates = self.candidates  # which makes entities
        counts = [0] * len(self.doc.entities)
        for candidate in candidates:
            counts[candidate.entity] += 1
        return counts
