"""Who is who: phrases gathered into entities, and later short forms linked to them.

Everything is looked up by a word: the last word of a name, its first, a noun that was said of somebody. No two
entities are ever compared with each other.
"""

from collections import defaultdict
from collections.abc import Set

from newsparse.document import Entity
from newsparse.lexicon.joined import JoinedTable
from newsparse.readers.datelines.places import fold
from newsparse.stages.people.phrase import Phrase
from newsparse.stages.people.vocabulary import ORGANIZATION, PERSON, Vocabulary

RIVALS = 6  # of those who share a name or a noun, so many are weighed

OFTENER = 3  # one who is named so much oftener than another is meant by their surname
SENTENCE_MARKS = frozenset(".?!\n")
BEFORE = 24  # characters before a name in which words tell its case
NEAR = 500  # characters in which a full name is still fresh

Name = tuple[str, ...]


class Known:
    """What the register keeps of an entity beside the entity itself."""

    __slots__ = (
        "articles",
        "before",
        "count",
        "entity",
        "full",
        "name",
        "nouns",
        "number",
        "placed",
        "seen",
        "suffixed",
        "sure",
        "surname",
        "whole",
    )

    def __init__(self, number: int, entity: Entity, name: Name) -> None:
        self.number, self.entity, self.name = number, entity, name
        self.suffixed = ""  # the name with its suffix
        self.surname = name[-1]  # the last word that is no suffix
        self.whole = name  # with middle names
        self.nouns: set[str] = set()
        self.count = 0  # mentions so far, full names before all others
        self.before = 0  # where the words end behind which its name was taken
        self.articles = 0  # how often `the` stood right before it
        self.placed = 0  # how often a word for places stood before it
        self.seen = self.full = -NEAR  # where it was last mentioned at all, and with its full name
        self.sure = False  # whether a title or a noun told the gender


class Register:
    """The entities of one article."""

    def __init__(self, vocabulary: Vocabulary, text: str) -> None:
        self.v = vocabulary
        self.text = text
        self.known: list[Known] = []
        self.keys: dict[Name, Name] = {}
        self.by_name: dict[Name, Known] = {}
        self.by_last: defaultdict[str, list[Known]] = defaultdict(list)
        self.by_first: defaultdict[str, list[Known]] = defaultdict(list)
        self.by_middle: defaultdict[str, list[Known]] = defaultdict(list)  # surnames before the last
        self.by_noun: defaultdict[str, list[Known]] = defaultdict(list)
        self.unnamed: set[str] = set()  # nouns of somebody without a name: `an official`

    # -- names ----------------------------------------------------------------------------------------------------

    def key(self, name: Name) -> Name:
        """The words that tell one name from another."""
        key = self.keys.get(name)
        if key is None:
            key = self.keys[name] = self.make_key(name)
        return key

    def make_key(self, name: Name) -> Name:
        """The name in small letters, middle names and initials left out."""
        small = [word.lower() for word in name]
        suffix = small.pop() if len(small) > 1 and small[-1] in self.v.suffixes else ""
        if len(small) > 2 and small[0] in self.v.given and small[-1] not in self.v.endings:
            middle = [w for w in small[1:-1] if w in self.v.particles]
            small = [small[0], *middle, small[-1]]
        key = self.v.cases.key(small)
        return (*key, suffix) if suffix else key

    def add_full(self, phrase: Phrase) -> None:
        """Make the phrase's name known, if it is a full one."""
        name = self.key(phrase.name)
        if len(name) < 2:
            return
        known = self.by_name.get(name) or (len(name) < 4 and self.find_end(name))
        if not known and len(name) == 2 and name[0] in self.v.titles and self.by_last.get(name[1]):
            known = self.by_name[name] = self.by_last[name[1]][-1]  # `Dean Hartley` is Ann Hartley, the dean
        known = known or self.make(name, phrase)
        self.learn(known, phrase)
        known.count += 1

    def find_end(self, name: Name) -> Known | None:
        """The entity of whose name this is more than the last word: `Le Pen`."""
        for known in self.by_last.get(name[-1], ())[:RIVALS]:
            if self.has_initial(name) and len(known.name) > 1 and known.name[0].startswith(name[0][0]):
                self.by_name[name] = known
                return known
            if len(name) > 1 and len(known.whole) > len(name) and known.whole[-len(name) :] == name:
                self.by_name[name] = known
                return known
        return None

    def has_initial(self, name: Name) -> bool:
        """Whether an initial stands before a surname: `А. Иванов`, by which Russian names whom it has named in full."""
        return self.v.cases.has_cases and len(name) == 2 and (len(name[0]) == 1 or name[0][1] == ".")

    def make(self, name: Name, phrase: Phrase) -> Known:
        """A new entity."""
        known = Known(len(self.known), Entity(self.written(phrase), phrase.kind), name)
        known.before = phrase.start
        self.known.append(known)
        self.by_name[name] = known
        words = [word for word in name if word not in self.v.suffixes] or list(name)
        if words[-1] != name[-1]:
            known.suffixed = self.written(phrase, whole=True)
        known.surname = words[-1]
        known.whole = self.v.cases.key([word for word in map(str.lower, phrase.name) if word not in self.v.suffixes])
        self.by_last[words[-1]].append(known)
        if phrase.kind == ORGANIZATION:
            known.nouns.update((words[-1], " ".join(name)))
            known.nouns.update(word for word in words if self.v.heads.get(word) == ORGANIZATION)
            institution = words[0] in self.v.organizations or " ".join(name) in self.v.organizations
            if len(words) > 1 and words[-1] in self.v.firms and not institution:
                self.by_first[words[0]].append(known)  # `Harrow Holdings`
        elif len(words) > 1:
            self.by_first[words[0]].append(known)
            for word in known.whole[1:-1]:
                if len(word) > 2 and word not in self.v.given and word not in self.v.particles:
                    self.by_middle[word].append(known)
        given = phrase.name[0].lower()
        if phrase.kind != ORGANIZATION and given in self.v.given and len(words) > 1:
            known.entity.gender = {"f": "f", "m": "m"}.get(self.v.given[given])
        return known

    def written(self, phrase: Phrase, whole: bool = False) -> str:
        """The name as the article writes it; of suffixes the `whole` name alone has one."""
        words = self.text[phrase.named_at : phrase.end].split()
        if len(words) > 2 and phrase.name[-1].lower() in self.v.suffixes and not whole:
            words.pop()
        written = " ".join(words).rstrip(",")
        return written if "(" in written else written.replace(")", "")  # `Lord [(Peter) Handelson]`

    def tell_apart(self, known: Known) -> None:
        """Give the name its suffix where somebody has the same name without it: `Tom Lee`, `Tom Lee Jr.`"""
        if known.suffixed and known.name[:-1] in self.by_name:
            known.entity.name = known.suffixed

    def stand_as_subject(self, known: Known) -> None:
        """Give the name the form of a subject, where no sentence had it and the lists tell it."""
        before = self.text[max(0, known.before - BEFORE) : known.before]
        known.entity.name = self.v.cases.nominative(known.entity.name, before)

    def learn(self, known: Known, phrase: Phrase) -> None:
        """Keep what this phrase says of the entity: kind, gender, nouns, a fuller name."""
        entity = known.entity
        written = entity.name.split()
        if len(phrase.name) == len(written) and self.v.cases.is_nearer(phrase.name, written):
            entity.name, known.before = self.written(phrase), phrase.start
        if entity.kind and not (phrase.head or phrase.title or phrase.alias or len(phrase.name) > 2):
            return
        if not entity.kind or (phrase.kind == PERSON and phrase.head and entity.kind == ORGANIZATION):
            entity.kind = phrase.kind
        if len(phrase.name) > entity.name.count(" ") + 1:
            entity.name, known.before = self.written(phrase), phrase.start
        gender = self.v.genders.get(phrase.title) or self.v.genders.get(phrase.head)
        if gender and not known.sure:
            entity.gender, known.sure = gender, True
        for noun in (phrase.title, phrase.head):
            if noun:
                known.nouns.add(self.v.cases.stem(noun))
                if isinstance(self.v.heads, JoinedTable):  # `der Außenminister` is `der Minister`, too
                    known.nouns.update(self.v.heads.parts(noun))
        if phrase.alias:
            self.by_name.setdefault((phrase.alias.lower(),), known)

    # -- short forms ----------------------------------------------------------------------------------------------

    def find(self, phrase: Phrase) -> Known | None:
        """The entity that a named phrase means, a new one where none is known; None where it may be either of two."""
        name = self.key(phrase.name)
        known = self.by_name.get(name)
        if known is None:
            rivals = self.find_short(name, phrase)
            if len(rivals) > 1 and self.are_equal(rivals[0], rivals[1], phrase):
                return None
            known = rivals[0] if rivals else None
        if known is None:
            known = self.make(name, phrase)
        if len(name) > 1:
            known.full = phrase.start
        else:
            self.learn(known, phrase)
        self.see(known, phrase.start)
        known.placed += phrase.place
        known.articles += phrase.determiner == "definite" and phrase.role is None
        return known

    def find_short(self, name: Name, phrase: Phrase) -> list[Known]:
        """The entities whose name ends, or for a given name begins, with these words, the fittest first."""
        rivals = self.by_last[name[-1]][-RIVALS:]  # from now on the word is known to be a name's
        if len(name) > 1:
            rivals = [k for k in rivals if k.whole[-len(name) :] == name]
        elif rivals:
            rivals = [k for k in rivals if name[-1] in (k.name[-1], k.surname) and not self.is_of(k)]
        gender = self.v.genders.get(phrase.title)
        if gender:
            rivals = [k for k in rivals if k.entity.gender in (gender, None)]
        if not rivals:
            pass
        elif phrase.kind == ORGANIZATION or phrase.determiner == "definite":
            rivals = [k for k in rivals if k.entity.kind != PERSON or phrase.role] or rivals
        else:
            rivals = [k for k in rivals if k.entity.kind != ORGANIZATION] or [k for k in rivals if len(k.name) == 1]
        if not rivals and len(name) == 1:
            rivals = self.find_first(name[0], phrase)
        return sorted(rivals, key=lambda k: self.fitness(k, phrase), reverse=True) if len(rivals) > 1 else rivals

    def is_of(self, known: Known) -> bool:
        """Whether the last word of a name is another's: `Bank of Porto` is not Porto, `Ciudad de México` not México."""
        if len(known.whole) < 3 or known.whole[-2] not in self.v.inner:
            return False
        return known.entity.kind == ORGANIZATION or fold(known.whole[-1]) in self.v.countries

    def are_equal(self, one: Known, other: Known, phrase: Phrase) -> bool:
        """Whether nothing tells which of two persons a surname means: `Ann Becker and Paul Becker left. Becker said`;
        or their order tells another one than how often they are named."""
        if one.entity.kind == ORGANIZATION or other.entity.kind == ORGANIZATION or phrase.title or len(phrase.name) > 1:
            return False
        if self.text[phrase.end : phrase.end + BEFORE].strip().partition(" ")[0] in self.v.generations:
            return True  # `Lee senior`
        if min(one.count, other.count) * OFTENER <= max(one.count, other.count):
            return False
        first, last = sorted((one.seen, other.seen))
        if first < 0 or phrase.start - first >= NEAR:
            return False
        return one.seen == first or SENTENCE_MARKS.isdisjoint(self.text[first:last])

    def find_first(self, word: str, phrase: Phrase) -> list[Known]:
        """Those whose name begins with the word, or who bear it as the first of two surnames. Behind a title it must be
        one that stands before given names (`Sir Keith`), or a surname that stands first (`Ms Tan`)."""
        known = self.by_first.get(word, ())[-RIVALS:]
        if phrase.title or phrase.place:
            known = [k for k in known if k.entity.kind != ORGANIZATION]
        if phrase.title:
            known = [k for k in known if self.begins_with_surname(k) or self.v.cases.stem(phrase.title) in k.nouns]
        return list(known or self.by_middle.get(word, ())[-RIVALS:])

    def begins_with_surname(self, known: Known) -> bool:
        """Whether the first word of a name is the surname: `Tan Wei Ling`, `Lee Kuan Hock`."""
        given = self.v.given.keys()
        first, *others = (word for word in known.whole if word not in self.v.suffixes)
        return first not in given or (len(others) > 1 and given.isdisjoint(others))

    def see(self, known: Known, at: int) -> None:
        """Note a mention, so that of several whom a noun may mean the last mentioned comes first."""
        known.seen = at
        known.count += 1
        self.tell(known, known.nouns)

    def tell(self, known: Known, nouns: Set[str]) -> None:
        """Note nouns by which somebody may be called from now on."""
        known.nouns.update(nouns)
        for noun in nouns:
            last = self.by_noun[noun]
            if not last or last[-1] is not known:
                last.append(known)
                del last[:-RIVALS]

    def call(self, known: Known, role: str, at: int) -> None:
        """Note the nouns of a role by which somebody may be called from now on."""
        known.nouns.update(word for word in role.lower().split() if self.v.heads.get(word) == PERSON)
        self.see(known, at)

    # -- common nouns ---------------------------------------------------------------------------------------------

    def find_noun(self, phrase: Phrase, text: str) -> Known | None:
        """The entity that `the newspaper` or `the Florida senator` means, or None."""
        head = self.v.cases.stem(phrase.head)
        heads = [head]
        if isinstance(self.v.heads, JoinedTable):
            heads += self.v.heads.parts(phrase.head)
        wider = self.v.stands_for if phrase.head not in self.unnamed else {}
        nouns = list(dict.fromkeys(noun for head in heads for noun in (head, *wider.get(head, ()))))
        rivals = [(known, noun) for noun in nouns for known in reversed(self.by_noun.get(noun, ()))]
        if not rivals:
            return None
        words = text.split()[1:]
        of_what = self.of_what(phrase.end)
        small = {word.lower() for word in words}
        capitals = {word.lower() for word in (*words, *of_what) if word[:1].isupper()} - {phrase.head}
        rivals = [(known, noun) for known, noun in rivals if self.may_bear(known, small.union(of_what), head)]
        if gender := self.v.article_genders.get(text.partition(" ")[0].lower()):
            persons = phrase.kind == PERSON
            rivals = [(k, noun) for k, noun in rivals if not persons or k.entity.gender in (gender, None)]
        if capitals:
            agreeing = [(known, noun) for known, noun in rivals if capitals & self.said_of(known)]
            # `the Florida senator` may be the only senator there is, of whom no state is told.
            alone = [known for known, noun in rivals if noun == head or head.startswith(noun)]
            if not agreeing and len(alone) == 1 and len(self.said_of(alone[0]) - set(alone[0].name)) < 2:
                agreeing = rivals[:1]
            rivals = agreeing
        if not rivals:
            return None
        known = max(rivals, key=lambda rival: len(small & self.said_of(rival[0])))[0]
        self.see(known, phrase.start)
        return known

    def of_what(self, end: int) -> list[str]:
        """What the office that ends at a place is for, where that stands behind it: `the minister for [health]`."""
        tie, *words = self.text[end : end + BEFORE].split() or [""]
        return [word.strip(",.").removesuffix("'s") for word in words[:2]] if tie in self.v.ties else []

    def may_bear(self, known: Known, words: Set[str], office: str) -> bool:
        """Whether somebody may have an office of these words: whoever is somebody's deputy, had it before or has
        another portfolio is not meant by `the minister`."""
        told = self.said_of(known) | set((known.entity.role or "").lower().replace("-", " ").split())
        same = office in self.v.titles or office in told  # not `the official` for a deputy mayor
        ranks = self.v.ranks if same else words & self.v.ranks
        past = self.v.past_words if office in self.v.titles else words & self.v.past_words
        if told & ranks != words & ranks or told & past != words & past:
            return False
        portfolios = {word for word in words - told if self.v.portfolios[word]}
        return not portfolios or not any(self.v.portfolios[word] for word in told - words)

    def said_of(self, known: Known) -> set[str]:
        """The words of its name and role."""
        return {*(known.entity.role or "").lower().split(" "), *known.name}

    def fitness(self, known: Known, phrase: Phrase) -> tuple[bool, bool, int, int]:
        """Of several who share a name: who bears the title, was named in full just now, is named most, or last."""
        titled = bool(phrase.title) and self.v.cases.stem(phrase.title) in known.nouns
        return titled, phrase.start - known.full < NEAR, known.count, known.seen
