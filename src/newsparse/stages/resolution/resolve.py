"""The stage itself: the speaker of each quote, in the order of the text."""

from bisect import bisect_left

from newsparse.document import Document, Entity, Mention, Quote, Span, Speaker
from newsparse.stages.resolution.confidence import set_confidence
from newsparse.stages.resolution.continuation import FARTHEST, Bridges
from newsparse.stages.resolution.descriptions import Descriptions
from newsparse.stages.resolution.dropped import Dropped
from newsparse.stages.resolution.heads import Heads
from newsparse.stages.resolution.nouns import head_noun, is_office
from newsparse.stages.resolution.pronouns import EITHER, MOST_CANDIDATES, NO_TURN, Choice, LastSpeaker, Weigher
from newsparse.stages.resolution.scene import Scene
from newsparse.stages.resolution.together import split_speakers
from newsparse.stages.resolution.turns import Turn

WITHOUT_CUE = frozenset(["continuation", "introduced"])  # rules: only the text around tells whose such a quote is
LED = frozenset(["introduced", "name-colon"])  # rules: anything may stand before what is said
OPEN = ("positive", "indeterminate")  # of a quote of which it is left open whether anybody said it
LONGEST_CONTRACTION = 8  # characters with the blank behind it
LONGEST_NOUN = 40
NOBODY = Choice(None, ("nobody is shown",)), None


def resolve_speakers(doc: Document) -> tuple[list[Quote], list[Entity]]:
    """The quotes with the entity that each speaker is, and the entities with the mentions resolved to them."""
    Resolver(doc).resolve()
    return doc.quotes, doc.entities


class Resolver:
    """Goes through the quotes in the order in which their speakers are mentioned."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.scene = Scene(doc)
        self.weigher = Weigher(self.scene)
        self.bridges = Bridges(self.scene)
        self.descriptions = Descriptions(self.scene, self.bridges)
        self.dropped = Dropped(self.weigher, self.bridges)
        self.starts = [mention.start for mention in doc.mentions]
        self.heads = Heads(doc, self.starts)
        self.known: dict[Span, tuple[Choice, str]] = {}  # a mention may speak more than once

    def resolve(self) -> None:
        """Set `entity` and `via` of every quote, and the mentions of every entity."""
        last: LastSpeaker | None = None
        before: Quote | None = None
        kept: list[Quote] = []
        for quote in sorted(self.doc.quotes, key=place):
            choice, via = self.speaker(quote, last, before)
            goes_on = via == "continuation" or (choice.entity is not None and before and choice.entity == before.entity)
            if before and goes_on and quote.rule in WITHOUT_CUE and quote.block == before.block:
                before.content += quote.content  # one speech, with a remark within
                before.verbatim += quote.verbatim
                before.kind = before.kind if before.kind == quote.kind else "mixed"
                continue
            if quote.mention is None and quote.kind == "indirect" and self.dropped.lacks_subject(quote):
                continue  # nobody is named, and no mark says that it was said
            kept.append(quote)
            quote.entity, quote.via = choice.entity, via
            quote.evidence += choice.evidence
            quote.speakers = self.together(quote.mention, last) if quote.mention else ()
            speaks = choice.entity if choice.entity is not None else self.unnamed(quote)
            if speaks is not None and (quote.polarity, quote.determinacy) != OPEN:
                at = quote.cue.start if via == "continuation" and quote.cue else place(quote)
                last = LastSpeaker(speaks, at, self.scene.paragraph_at(at))
            for one in quote.speakers or (quote,):
                if one.entity is not None and one.mention is not None:
                    self.doc.entities[one.entity].mentions.append(one.mention)
            before = quote
        self.name_unnamed(kept)
        for quote in kept:
            set_confidence(quote, self.doc.lexicon)
        self.doc.quotes = sorted(kept, key=lambda quote: quote.content[0].start)
        for entity in self.doc.entities:
            entity.mentions = sorted(set(entity.mentions))

    def unnamed(self, quote: Quote) -> int | None:
        """The entity of a speaker who is nobody in particular: `a spokeswoman for the union`, `Lee's office`."""
        head = self.heads.head_of(quote.mention) if quote.mention else None
        if quote.mention and (head is None or head.start > quote.mention.start) and self.is_one(quote.mention):
            return self.one(quote.mention, quote.content[0])
        if head is None or head.entity is not None or head.kind != "nominal":
            return None
        words = self.doc.clean[head.start : head.end]
        body = head_noun(words, self.doc.lexicon) in self.doc.lexicon.people.organization_nouns
        if body and head.start not in self.scene.unnamed:
            self.scene.unnamed[head.start] = self.scene.make(words, "organization", "")
        return self.scene.unnamed.get(head.start)

    def is_one(self, span: Span) -> bool:
        """Whether a mention is one of several who were spoken of: `One said`, `One, who was not named, said`."""
        word = self.doc.flow[slice(*span)].partition(",")[0]
        word = word.lower() if word.istitle() else ""  # `She asked two; one said she was ill`
        return word in self.doc.lexicon.grammar.numerals and self.doc.lexicon.grammar.pronouns.get(word) == "o"

    def one(self, span: Span, said: Span) -> int:
        """The entity of such a one, whose gender the pronoun tells that begins the report: `One said [she] was ill`."""
        if span.start not in self.scene.unnamed:
            tells = self.doc.lexicon.grammar.pronouns.get(self.doc.flow[slice(*said)].partition(" ")[0], "")
            self.scene.unnamed[span.start] = number = self.scene.make(self.doc.clean[slice(*span)], "person", tells)
            self.scene.nameless.add(number)
            self.weigher.add(number)
            if tells in ("f", "m"):
                self.weigher.earlier[said.start] = number
        return self.scene.unnamed[span.start]

    def name_unnamed(self, quotes: list[Quote]) -> None:
        """Let those without a name whom a pronoun means speak everywhere, under the words that stand for them."""
        meant = {quote.entity for quote in quotes}
        for quote in quotes:
            number = self.unnamed(quote) if quote.entity is None else None
            if number in meant and number is not None and quote.mention:
                quote.entity = number
                entity = self.doc.entities[number]
                entity.name = self.doc.clean[slice(*quote.mention)].partition(",")[0]
                entity.mentions.append(quote.mention)

    def speaker(self, quote: Quote, last: LastSpeaker | None, before: Quote | None) -> tuple[Choice, str | None]:
        """Who says the quote, and by what kind of mention."""
        if quote.rule == "continuation" and quote.mention is None:
            return self.go_on(quote, last, before)
        if self.dropped.lacks_subject(quote):
            carried, mention = self.dropped.find(quote, last, before)
            if mention is not None:
                quote.mention = mention
                return carried, "continuation"
        if quote.mention is None:
            return Choice(None, ()), None
        if quote.mention not in self.known:
            if gender := self.owner_of_words(quote):
                turn = self.weigher.turns.read(quote, before)
                choice = self.weigher.choose_person(quote.mention.start, gender, last, turn), "pronoun"
            else:
                choice = self.read(quote.mention, last, quote, before)
            self.known[quote.mention] = choice
        return self.known[quote.mention]

    def go_on(self, quote: Quote, last: LastSpeaker | None, before: Quote | None) -> tuple[Choice, str | None]:
        """Who says a quote without a cue, and the mention by which the text tells."""
        at = place(quote)
        shown = self.bridges.look(at, before)
        if shown.subject:
            mention, (choice, via) = shown.subject, self.read(shown.subject, last)
        elif before is None or before.mention is None or shown.others:
            return NOBODY
        else:
            mention, choice, via = before.mention, Choice(before.entity, ("goes on",)), "continuation"
            paragraphs = self.scene.paragraph_at(at) - self.scene.paragraph_at(place(before))
            if shown.between and paragraphs > FARTHEST:
                return NOBODY
        if choice.entity is not None:
            persons = self.scene.persons
            behind = self.bridges.answered_by(quote.content[-1].end)
            head = self.heads.head_of(behind) if behind else None
            answered = head is not None and head.entity in persons - {choice.entity}
            if answered or (choice.entity not in persons and via != "continuation"):
                return NOBODY
        quote.mention = mention
        return choice, via

    def together(self, mention: Span, last: LastSpeaker | None) -> tuple[Speaker, ...]:
        """All whom a mention names together, each with the mention of his own."""
        speakers = []
        for span in split_speakers(self.doc, mention, self.starts):
            choice, via = self.read(span, last)
            speakers.append(Speaker(span, choice.entity, via))
        return tuple(speakers)

    def read(
        self, span: Span, last: LastSpeaker | None, quote: Quote | None = None, before: Quote | None = None
    ) -> tuple[Choice, str]:
        """Whom a mention means; whoever says a quote, by that and the quote before it, too."""
        words = self.heads.words(span.start, span.end)
        first = words[0].lower() if words else ""
        tells = self.doc.lexicon.grammar.pronouns.get(first, "")
        if len(words) == 1 and (tells == "r" or first in self.doc.lexicon.grammar.relatives):
            return self.read_relative(span, thing=tells != "r"), "pronoun"
        gender = self.doc.lexicon.people.determiners.get(first, "").removeprefix("possessive ")
        if len(words) == 1 and gender in ("f", "m") and quote and not quote.verbatim:
            return self.read_owner(span, gender, last), "pronoun"
        latter = len(words) == 1 and first in self.doc.lexicon.grammar.latters
        if latter or (tells and (len(words) == 1 or first not in self.doc.lexicon.people.determiners)):
            turn = self.weigher.turns.read(quote, before) if quote else NO_TURN
            read = self.read_latter(span, first, last, turn) if latter else None
            return read or self.read_pronoun(span, first, tells, last, turn), "pronoun"
        if choice := self.descriptions.read_words(words, span.start):
            return choice, "nominal"
        if self.heads.tells_origin(span) and (choice := self.descriptions.read_trade(span.start)):
            return choice, "nominal"
        head = self.heads.head_of(span)
        if (head is None or head.entity is None) and (choice := self.descriptions.read_aged(span.start, words)):
            return choice, "nominal"
        if head is None:
            return Choice(None, ("no known name or noun",)), "nominal" if self.is_common(span) else "named"
        if head.entity is not None:
            return Choice(head.entity, (f"{self.doc.flow[head.start : head.end]}",)), head.kind
        return self.read_noun(head, last), head.kind

    def read_pronoun(self, span: Span, word: str, tells: str, last: LastSpeaker | None, turn: Turn) -> Choice:
        """Whom a personal pronoun means; `I` and `we` are inside somebody's speech and mean nobody here."""
        lexicon = self.doc.lexicon
        none = word in lexicon.polarity.none or word in lexicon.polarity.nobody
        if none or lexicon.people.determiners.get(word) == "indefinite":
            return Choice(None, ("nobody in particular",))  # `One said`, behind `The bank spoke to three nurses.`
        if tells in ("m", "f", EITHER):
            gendered = self.doc.lexicon.syntax.bodies_gendered
            if gendered and last and self.is_still_body(span.start, last):
                return Choice(last.entity, ("spoke before",))
            choice = self.weigher.choose_person(span.start, tells, last, turn)
            choice = choice if choice.entity is not None else self.read_unnamed(span.start, tells, last) or choice
            return self.descriptions.read_it(span.start, last) if gendered and choice.entity is None else choice
        if tells == "o":
            return self.descriptions.read_it(span.start, last)
        kinds = ("group", "organization") if tells == "p" else ()
        if last is not None and self.doc.entities[last.entity].kind in kinds:
            return Choice(last.entity, ("spoke before",))
        if word in self.doc.lexicon.grammar.neutrals:
            return self.descriptions.read_they(span.start)
        return Choice(None, ("nobody fits",))

    def read_unnamed(self, at: int, gender: str, last: LastSpeaker | None) -> Choice | None:
        """The subject of the sentence before who is called by an office alone: `The sheriff denies this. "No," he
        said.`"""
        subject = self.bridges.subject_in(self.scene.sentence_start(at, 1), self.scene.sentence_start(at, 0))
        head = self.heads.head_of(subject) if subject else None
        if head is None or head.kind != "nominal" or head.entity is not None:
            return None
        choice = self.read_noun(head, last) if self.tells_office(head, gender) else None
        if choice and choice.entity is not None and gender in ("f", "m"):
            self.doc.entities[choice.entity].gender = self.doc.entities[choice.entity].gender or gender
        return choice

    def tells_office(self, mention: Mention, gender: str = "") -> bool:
        """Whether a common noun is an office or trade of somebody who may be of a gender."""
        noun = head_noun(self.doc.flow[mention.start : mention.end], self.doc.lexicon)
        told = self.doc.lexicon.people.roles.get(noun)
        return told is not None and (not (told and gender) or told == gender)

    def read_owner(self, span: Span, gender: str, last: LastSpeaker | None) -> Choice:
        """Whom `his` of `his claim` means: whoever acts before it in its sentence, unless he denies it."""
        start = self.scene.sentence_start(span.start, 0)
        subject = self.bridges.subject_in(start, span.start)
        choice = self.read(subject, last)[0] if subject else NOBODY[0]
        number = choice.entity
        if number is None or self.doc.entities[number].gender not in (gender, None):
            return self.weigher.choose_person(span.start, gender, last)
        polarity = self.doc.lexicon.polarity
        words = {word.lower() for word in self.heads.words(start, span.start)}
        if not words.isdisjoint(polarity.denials | polarity.falsehoods):
            return Choice(None, ("is denied",))
        return choice

    def read_latter(self, span: Span, word: str, last: LastSpeaker | None, turn: Turn) -> Choice:
        """Whom `este` means: whoever is asked, or else the last of the persons just named, who has not just spoken."""
        fitting = self.weigher.fit(self.doc.lexicon.grammar.latters[word])
        if turn.asked in fitting:
            return Choice(turn.asked, ("was asked",))
        return self.descriptions.read_latter(span.start, fitting, last)

    def is_still_body(self, at: int, last: LastSpeaker) -> bool:
        """Whether a body spoke last in the same paragraph, and no person is mentioned since."""
        persons = self.scene.persons
        since = (c.entity in persons for c in self.scene.before(at, MOST_CANDIDATES) if c.at > last.at)
        here = self.scene.paragraph_at(at) == last.paragraph
        return here and self.doc.entities[last.entity].kind == "organization" and not any(since)

    def owner_of_words(self, quote: Quote) -> str:
        """The gender of the one whose words, and not who, lead to a quote: `His words: "No."`; nothing elsewhere."""
        people = self.doc.lexicon.people
        if quote.mention is None or quote.rule not in LED or self.heads.head_of(quote.mention):
            return ""
        words = self.doc.flow[slice(*quote.mention)].lower().split()
        words = words[words[0] in self.doc.lexicon.grammar.prepositions :]  # `In his words:`
        kind, _, gender = people.determiners.get(words[0], "").partition(" ") if words else ("", "", "")
        return gender if kind == "possessive" and words[-1] not in people.group_nouns else ""

    def read_relative(self, span: Span, *, thing: bool) -> Choice:
        """Whom `who` means: what ends before it; right before it, or before commas, where it may be a thing."""
        n = bisect_left(self.starts, span.start) - 1
        if n >= 0:
            mention = self.doc.mentions[n]
            between = self.doc.flow[mention.end : span.start]
            if n and between == ", " and self.is_said_of(self.doc.mentions[n - 1], mention):
                mention = self.doc.mentions[n - 1]
            quoted = self.dropped.drops and self.scene.is_apart(mention.start) != self.scene.is_apart(span.start)
            apart = thing and between[:1] == " " and between.strip()  # `Lee left the bank, [which] said`
            far = apart or len(between) >= 120 or set(".?!;\n") & set(between)
            if not far and not quoted:  # `«Lee!», dice chi c'era`
                office = between in (" ", ", ") and self.tells_office(mention)  # `the hut warden, who said`
                if mention.kind == "nominal" and mention.entity is None and (self.dropped.drops or office):
                    return self.read(Span(mention.start, mention.end), None)[0]
                return Choice(mention.entity, ("stands before it",))
        return Choice(None, ("nothing stands before it",))

    def is_said_of(self, person: Mention, noun: Mention) -> bool:
        """Whether a noun or body between commas tells of the name before it: `Ann Lee, the Porto chief, who`."""
        apposed = self.doc.flow[person.end : noun.start] == ", " and noun.entity is None
        known = person.entity is not None and self.doc.entities[person.entity].kind == "person"
        return (apposed and known) or self.is_of(person, noun)

    def is_of(self, person: Mention, body: Mention) -> bool:
        """Whether somebody's body stands between commas behind the name: `Ann Lee, de CCOO, quien dice que`."""
        entities, between = self.doc.entities, self.doc.flow[person.end : body.start]
        known = person.entity is not None and body.entity is not None
        kinds = (entities[person.entity or 0].kind, entities[body.entity or 0].kind) if known else ()
        tied = between.startswith(", ") and between[2:].strip().lower() in self.doc.lexicon.people.links
        return kinds == ("person", "organization") and tied

    def is_common(self, span: Span) -> bool:
        """Whether the phrase begins as a common noun's does: with a small letter or a determiner."""
        first, *more = self.heads.words(span.start, span.end) or [""]
        return not first[:1].isupper() or first.lower() in self.doc.lexicon.people.determiners or not more

    def read_noun(self, head: Mention, last: LastSpeaker | None) -> Choice:
        """Whom a definite phrase means that says of nobody known what he is: the organisation that has just spoken
        (`the company`), else an entity of its own (`the Lee campaign`)."""
        people = self.doc.lexicon.people
        words = self.doc.clean[head.start : head.end].split()
        first = self.doc.flow[head.start : head.end].partition("'")[0].lower() + "'"
        if first in people.determiners:
            words[:1] = [first, words[0][len(first) :]]  # `l'entraîneur`
        determiner = people.determiners.get(words[0].lower(), "") if words else ""
        suffixed = bool(words) and words[-1].lower().lstrip("0123456789-") in people.definites
        if len(words) == 2 and self.is_plural(head.start, *words):
            return Choice(None, ("nobody in particular",))
        if suffixed and len(words) == 1:
            words = [words[0].lower()]  # the capital is its sentence's: Swedish `Ministern sade`
        if determiner == "definite" or suffixed or self.is_contracted(head.start):
            words = words[determiner == "definite" :]
            if len(words) == 1 and (choice := self.descriptions.read_general(head.start, words[0], last)):
                return choice
        elif determiner or not any(word[0].isupper() for word in words[1:]):
            return Choice(None, ("nobody in particular",))
        name = " ".join(words)
        noun = head_noun(name, self.doc.lexicon)
        of_person = noun in people.roles or noun in people.kin or is_office(words, self.doc.lexicon)
        if of_person and determiner and (choice := self.descriptions.read_origin(head.start, words)):
            return choice
        number = self.scene.name(name, "person" if of_person else "organization")
        self.weigher.add(number)
        return Choice(number, ("a speaker of its own",))

    def is_plural(self, at: int, article: str, noun: str) -> bool:
        """Whether a man's article stands before what is no subject, as the noun before it or an ending tells: German
        `Ansicht der Anwohner`, `der Experten`."""
        lexicon, small = self.doc.lexicon, noun.lower()
        if small not in lexicon.people.group_nouns or article.lower() not in lexicon.grammar.feminine_objects:
            return False
        *_, before, _ = ["", *self.doc.flow[max(0, at - LONGEST_NOUN) : at].split(" ")]
        owned = before[:1].isupper() and lexicon.people.roles.get(small) == "m"
        return owned or (small.endswith("n") and small[:-1] in lexicon.people.roles)

    def is_contracted(self, at: int) -> bool:
        """Whether the article of the noun at a place is in the preposition before it: `pelo [ministro]`."""
        before = self.doc.flow[max(0, at - LONGEST_CONTRACTION) : at].lower().split()[-1:]
        return not self.doc.lexicon.syntax.contractions.isdisjoint(before)


def place(quote: Quote) -> int:
    """Where the speaker is mentioned, or else where the quote begins."""
    return quote.mention.start if quote.mention else quote.content[0].start
