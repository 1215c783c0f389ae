"""Whose verb it is that has no subject: `"Q", dijo.` is said by whoever spoke or acted last and agrees in number."""

from bisect import bisect_left

from newsparse.document import Quote, Span
from newsparse.stages.resolution.pronouns import NO_TURN, Choice, LastSpeaker, Weigher

FARTHEST = 2  # paragraphs over which a speaker is carried


class Dropped:
    """Finds the speakers of verbs without a subject."""

    def __init__(self, weigher: Weigher) -> None:
        self.weigher, self.scene = weigher, weigher.scene
        lexicon = self.scene.doc.lexicon
        self.drops = lexicon.syntax.subject_dropped
        self.plural_endings = tuple(lexicon.grammar.plural_endings)
        self.clauses = lexicon.grammar.complementizers & lexicon.grammar.relatives
        self.starts = [mention.start for mention in self.scene.doc.mentions]

    def lacks_subject(self, quote: Quote) -> bool:
        """Whether a quote's verb has no subject, or a relative that is no subject: `una ley que ha llamado "Q"`."""
        if not self.drops or quote.cue is None:
            return False
        doc = self.scene.doc
        if doc.flow[slice(*quote.cue)].lower() in doc.lexicon.cues.own_views:
            return True
        if not self.verb(quote):
            return False
        if quote.mention is None:
            return True
        start, end = quote.mention
        if doc.flow[start:end].lower() not in self.clauses:
            return False
        n = bisect_left(self.starts, start) - 1
        return n < 0 or doc.flow[doc.mentions[n].end : start] not in (" ", ", ")

    def find(self, quote: Quote, last: LastSpeaker | None, before: Quote | None) -> tuple[Choice, Span | None]:
        """Who says it, and the earlier mention that tells."""
        assert quote.cue is not None
        at = quote.cue.start
        here = before is not None and before.mention is not None and self.is_near(before, at)
        if self.is_plural(quote):
            if before and here and (before.speakers or (self.is_plural(before) and before.cue)):
                return Choice(before.entity, ("they spoke before",)), before.mention
            return Choice(None, ("nobody agrees in number",)), None
        if before and self.is_plural(before):
            last = None
        choice = self.weigher.choose_anybody(at, last, NO_TURN)
        if before and here and choice.entity in (before.entity, None) and not self.is_plural(before):
            return Choice(before.entity, (*choice.evidence, "goes on")), before.mention
        return choice, None if choice.entity is None else self.mention_of(choice.entity, at)

    def is_near(self, before: Quote, at: int) -> bool:
        """Whether the quote before is in the same paragraph, or in the one before it."""
        assert before.mention is not None
        behind = max(before.content[-1].end, before.mention.end)
        return 0 <= self.scene.paragraph_at(at) - self.scene.paragraph_at(behind - 1) < FARTHEST

    def is_plural(self, quote: Quote) -> bool:
        """Whether its verb says that several speak."""
        return bool(self.plural_endings) and self.verb(quote).endswith(self.plural_endings)

    def verb(self, quote: Quote) -> str:
        """The finite verb of its cue; nothing where a noun or a colon reports."""
        if quote.cue is None:
            return ""
        lexicon, cue = self.scene.doc.lexicon, self.scene.doc.flow[slice(*quote.cue)].lower()
        for word in cue.split():
            form = lexicon.cues.verbs.get(word, "")
            if word in lexicon.grammar.auxiliaries or " past" in form or " present" in form:
                return word
        return ""

    def mention_of(self, entity: int, at: int) -> Span | None:
        """The last mention of an entity before a place that is the reporter's."""
        for mention in reversed(self.scene.doc.mentions[: bisect_left(self.starts, at)]):
            if mention.entity == entity and not self.scene.is_apart(mention.start):
                return Span(mention.start, mention.end)
        return None
