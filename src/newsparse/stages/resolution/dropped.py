"""Whose verb it is that has no subject: `"Q", dijo.` is said by whoever spoke or acted last and agrees in number."""

from bisect import bisect_left

from newsparse.document import Mention, Quote, Span
from newsparse.stages.resolution.continuation import Bridges
from newsparse.stages.resolution.nouns import head_noun
from newsparse.stages.resolution.pronouns import NO_TURN, Choice, LastSpeaker, Weigher

FARTHEST = 2  # paragraphs over which a speaker is carried
MOST_MENTIONS = 40  # looked back on
LONGEST_WORD = 40  # characters, with the white space before it


class Dropped:
    """Finds the speakers of verbs without a subject."""

    def __init__(self, weigher: Weigher, bridges: Bridges) -> None:
        self.weigher, self.bridges, self.scene = weigher, bridges, weigher.scene
        lexicon = self.scene.doc.lexicon
        self.drops = lexicon.syntax.subject_dropped
        self.plural_endings = tuple(lexicon.grammar.plural_endings)
        self.clauses = lexicon.grammar.complementizers & lexicon.grammar.relatives
        self.ands = [[word] for word in lexicon.grammar.ands]
        self.starts = [mention.start for mention in self.scene.doc.mentions]

    def lacks_subject(self, quote: Quote) -> bool:
        """Whether a quote's verb has no subject, or a relative that is no subject: `una ley que ha llamado "Q"`."""
        if not self.drops or quote.cue is None or quote.rule == "object-with-quote":
            return False
        doc = self.scene.doc
        words = doc.flow[slice(*quote.cue)].lower().split()
        if quote.mention is None:
            owned = not doc.lexicon.grammar.possessives.isdisjoint(words)  # `a su juicio`
            return owned or bool(self.verb(quote)) or " ".join(words) in doc.lexicon.cues.own_views
        if doc.flow[slice(*quote.mention)].lower() not in self.clauses:
            return False
        n = bisect_left(self.starts, quote.mention.start) - 1
        if n >= 0 and doc.flow[doc.mentions[n].end : quote.mention.start] == " ":
            return False  # `el grupo que criticó`
        base = doc.lexicon.cues.verbs.get(words[-1], "").partition(" ")[0]
        behind = doc.flow[quote.cue.end : quote.cue.end + LONGEST_WORD].split(maxsplit=1)[:1]
        return base in doc.lexicon.cues.acts and self.clauses.isdisjoint(behind)

    def find(self, quote: Quote, last: LastSpeaker | None, before: Quote | None) -> tuple[Choice, Span | None]:
        """Who says it, and the earlier mention that tells."""
        assert quote.cue is not None
        verb, at = self.verb(quote), quote.cue.start
        if self.parts_clause(at):
            at = self.scene.sentence_start(at, 0)
        if self.scene.doc.lexicon.cues.verbs.get(verb, "").endswith(" impersonal"):
            return Choice(None, ("written, and nobody is shown",)), None  # `На плакате написано «Нет»`
        here = before is not None and before.mention is not None and self.is_near(before, at)
        if self.is_plural(quote):
            if before and here and (before.speakers or (self.is_plural(before) and before.cue)):
                return Choice(before.entity, ("they spoke before",)), before.mention
            several = self.several_before(quote)
            if several is None:
                return Choice(None, ("nobody agrees in number",)), None
            return Choice(several.entity, ("they act before",)), Span(several.start, several.end)
        if before and self.is_plural(before):
            last = None
        if answer := self.answer(quote, before, at):
            return answer
        if acting := self.acts_before(quote, before):
            return Choice(None, ("acts in the sentence before",)), acting
        if (newcomer := self.newcomer(before, at)) is not None:
            return Choice(newcomer, ("named in this paragraph",)), self.mention_of(newcomer, at)
        choice = self.weigher.choose_anybody(at, last, NO_TURN)
        if before and here and not self.is_plural(before) and self.goes_on(before, choice, at):
            named = None if before.entity is None else self.mention_of(before.entity, at)
            return Choice(before.entity, (*choice.evidence, "goes on")), named or before.mention
        return choice, None if choice.entity is None else self.mention_of(choice.entity, at)

    def parts_clause(self, at: int) -> bool:
        """Whether a verb at a place stands within another's clause: `Lee es, dijo, "Q"`."""
        lexicon, before = self.scene.doc.lexicon, self.scene.doc.flow[max(0, at - LONGEST_WORD) : at]
        words = before.lower().removesuffix(", ").split()[-1:] if before.endswith(", ") else []
        return not lexicon.grammar.passives.isdisjoint(words)

    def answer(self, quote: Quote, before: Quote | None, at: int) -> tuple[Choice, Span | None] | None:
        """Who answers the one who asks or speaks in the sentence before: the other person in it, or nobody who is
        known; None where nothing is answered."""
        cues, scene = self.scene.doc.lexicon.cues, self.scene
        told = scene.doc.flow[slice(*quote.cue)].lower().split() if quote.cue else []
        bases = {cues.verbs.get(word, "").partition(" ")[0] for word in told}
        if quote.rule != "quote-first" or bases.isdisjoint(cues.answers):
            return None
        start, end = scene.sentence_start(at, 1), scene.sentence_start(at, 0)
        spoke = before is not None and before.kind == "direct" and before.cue and start <= before.cue.start < end
        values = (cues.verbs.get(word, "").partition(" ") for word in scene.doc.flow[start:end].lower().split())
        done = {base for base, _, form in values if form in ("past", "present")}
        asked = not done.isdisjoint(cues.questions)
        if not spoke and not asked and done.isdisjoint(cues.address | cues.acts):
            return None
        here = [c for c in scene.before(at, MOST_MENTIONS) if start <= c.at < end and c.entity in scene.persons]
        asker = before.entity if before and spoke else next((c.entity for c in here if c.subject == 1.0), None)
        others = {c.entity for c in here} - {asker}
        if len(others) == 1:
            other = others.pop()
            return Choice(other, ("answers",)), self.mention_of(other, at)
        return (Choice(None, ("answers somebody",)), None) if others or spoke or asked else None

    def newcomer(self, before: Quote | None, at: int) -> int | None:
        """The only person whom the paragraph has named so far, where the one who spoke before did so above it."""
        start = self.scene.block_starts[self.scene.block_at(at)]
        if before is None or max(span.end for span in (before.content[-1], before.cue, before.mention) if span) > start:
            return None
        here = {c.entity for c in self.scene.before(at, MOST_MENTIONS) if c.at >= start}
        persons = here & self.scene.persons
        return persons.pop() if len(persons) == 1 and before.entity not in here else None

    def goes_on(self, before: Quote, choice: Choice, at: int) -> bool:
        """Whether the one who spoke before speaks on: chosen, or nobody else has acted since."""
        if choice.entity in (before.entity, None):
            return True
        assert before.mention is not None
        end = max(before.content[-1].end, before.mention.end)
        near = self.scene.sentence_at(at) - self.scene.sentence_at(end - 1) <= 1
        return near and not any(c.subject == 1.0 and c.at > end for c in self.scene.before(at, 2))

    def acts_before(self, quote: Quote, before: Quote | None) -> Span | None:
        """The subject of the sentence before that is somebody of whom nothing but a noun is known: `El consejero`."""
        shown = self.bridges.look(quote.content[0].start, before).subject
        if shown is None:
            return None
        n = bisect_left(self.starts, shown.start)
        mention = self.scene.doc.mentions[n] if n < len(self.starts) else None
        if mention is None or mention.start != shown.start or mention.kind != "nominal":
            return None
        return None if self.scene.entity_of(mention) is not None else shown

    def several_before(self, quote: Quote) -> Mention | None:
        """The subject of the sentence before that is several: a group, or two whom `and` joins."""
        scene, doc = self.scene, self.scene.doc
        at = quote.content[0].start
        found = self.bridges.mentions(scene.sentence_start(at, 1), scene.sentence_start(at, 0))
        for n, mention in enumerate(found):
            if scene.subject_rank(mention.start, False) < 1.0:
                continue
            joined = [m for m in found[n + 1 : n + 2] if doc.flow[mention.end : m.start].split()[:1] in self.ands]
            if joined:
                return Mention(mention.start, joined[0].end, "nominal", None)
            noun = head_noun(doc.flow[mention.start : mention.end], doc.lexicon)
            return mention if noun in doc.lexicon.people.group_nouns else None
        return None

    def is_near(self, before: Quote, at: int) -> bool:
        """Whether the quote before is in the same paragraph, or in the one before it."""
        assert before.mention is not None
        behind = max(before.content[-1].end, before.mention.end)
        return 0 <= self.scene.paragraph_at(at) - self.scene.paragraph_at(behind - 1) < FARTHEST

    def is_plural(self, quote: Quote) -> bool:
        """Whether its verb says that several speak."""
        return bool(self.plural_endings) and self.verb(quote).endswith(self.plural_endings)

    def verb(self, quote: Quote) -> str:
        """The verb of its cue; nothing where a noun or a colon reports."""
        if quote.cue is None:
            return ""
        lexicon, cue = self.scene.doc.lexicon, self.scene.doc.flow[slice(*quote.cue)].lower()
        for word in cue.split():
            form = lexicon.cues.verbs.get(word, "")
            if word in lexicon.grammar.auxiliaries or form.partition(" ")[2] not in ("", "participle"):
                return word
        return ""

    def mention_of(self, entity: int, at: int) -> Span | None:
        """The last mention of an entity before a place that is the reporter's."""
        place = next((c.at for c in reversed(self.scene.before(at, MOST_MENTIONS)) if c.entity == entity), -1)
        n = bisect_left(self.starts, place)
        if place < 0 or n == len(self.starts):
            return None
        mention = self.scene.doc.mentions[n]
        return Span(mention.start, mention.end)
