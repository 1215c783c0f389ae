"""Whose turn it is: whoever was asked answers, and who is named in the words does not say them."""

from bisect import bisect_left
from functools import cache
from typing import NamedTuple

from newsparse.document import Mention, Quote, Span
from newsparse.lexicon import Lexicon
from newsparse.stages.resolution.nouns import head_noun
from newsparse.stages.resolution.openers import pronoun_re
from newsparse.stages.resolution.scene import Scene
from newsparse.text.pattern import pattern

FOLLOWING = 1  # sentences between a question and its answer
LONGEST_PRONOUN = 8  # characters, with the blank behind it
HEAD = 40  # characters in which a sentence says that it begins with a question

_WORD_RE = pattern(r"[^\W\d_]+")


class Turn(NamedTuple):
    """What is known of the speaker of a quote before candidates are weighed."""

    asker: int | None = None  # who put the question that it answers
    asked: int | None = None  # to whom
    named: frozenset[int] = frozenset()  # who is named in its words
    whole: bool = False  # whether all of its words are quoted
    said: tuple[Span, ...] = ()  # its words


@cache
def question_forms(lexicon: Lexicon) -> frozenset[str]:
    """The forms of the verbs that ask."""
    verbs, questions = lexicon.cues.verbs, lexicon.cues.questions
    return frozenset(form for form, value in verbs.items() if value.partition(" ")[0] in questions)


class Turns:
    """Reads the turns of one article."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.forms = question_forms(scene.doc.lexicon)
        self.questions = scene.doc.lexicon.cues.questions
        self.starts = [mention.start for mention in scene.doc.mentions]

    def read(self, quote: Quote, before: Quote | None) -> Turn:
        """What the words of a quote, and the quote before it, tell of its speaker."""
        turn = Turn(named=self.named(quote), whole=quote.kind == "direct", said=tuple(quote.verbatim))
        if before is None or not self.answers(quote, before):
            return turn
        asked, asker = self.listener(before), before.entity
        if asker is None and before.mention:
            asker = next(map(self.scene.entity_of, self.mentions(*before.mention)), None)  # `A reporter asked Lee`
        if asked is None and self.asks_him(before):
            return turn._replace(asker=asker)
        return turn if asked in (None, asker) else turn._replace(asker=asker, asked=asked)

    def named(self, quote: Quote) -> frozenset[int]:
        """Who is named in the words of a quote, or behind the pronoun that says them: not in `Lee will go, he said`."""
        behind = quote.mention.end if quote.mention else 0
        spans = [*quote.verbatim, *(span for span in quote.content if span.start >= behind)]
        inside = (m for span in spans for m in self.mentions(span.start, span.end))
        return frozenset(m.entity for m in inside if m.entity is not None)

    def speaks_of(self, gender: str, said: tuple[Span, ...]) -> bool:
        """Whether words speak of somebody of that gender by a pronoun: `"He is ill"`."""
        if gender not in ("f", "m"):
            return False
        flow, pronouns = self.scene.doc.flow, pronoun_re(self.scene.doc.lexicon, gender)
        return any(pronouns.search(flow, *span) for span in said)

    def answers(self, quote: Quote, before: Quote) -> bool:
        """Whether a quote answers the one before it: `Lee asked Koch whether it rained. "Yes," he said.`"""
        if quote.mention is None or before.cue is None:
            return False
        away = self.scene.sentence_at(quote.mention.start) - self.scene.sentence_at(before.cue.start)
        if not 0 <= away <= FOLLOWING:
            return False
        if before.kind == "direct" and not self.scene.doc.lexicon.cues.answers.isdisjoint(self.told_by(quote)):
            return True  # `"You lied," Lee told Koch. "I did not," he replied.`
        return not self.is_question(quote) and self.asks(before) and not self.questions.isdisjoint(self.told_by(before))

    def asks_him(self, quote: Quote) -> bool:
        """Whether a pronoun that is no determiner tells whom a cue asks: `A neighbour asked [him] why`."""
        grammar, end = self.scene.doc.lexicon.grammar, quote.cue.end + 1 if quote.cue else 0
        word = self.scene.doc.flow[end : end + LONGEST_PRONOUN].partition(" ")[0]
        return grammar.pronouns.get(word) in ("f", "m") and word not in grammar.possessives

    def told_by(self, quote: Quote) -> set[str]:
        """The base forms of the verbs of its cue."""
        verbs, cue = self.scene.doc.lexicon.cues.verbs, self.scene.doc.flow[slice(*quote.cue)] if quote.cue else ""
        return {verbs.get(word, "").partition(" ")[0] for word in _WORD_RE.findall(cue.lower())}

    def asks(self, quote: Quote) -> bool:
        """Whether it is a question that is reported: `"Did it rain?"`, `whether it rained`, `about the rain`."""
        lexicon, first = self.scene.doc.lexicon, quote.content[0]
        opens = lexicon.polarity.conditions | self.scene.openers.clauses | lexicon.grammar.prepositions
        word = _WORD_RE.search(self.scene.doc.flow, first.start, first.end)
        return self.is_question(quote) or (word is not None and word[0].lower() in opens - lexicon.grammar.infinitive)

    def is_question(self, quote: Quote) -> bool:
        """Whether the words of a quote end with a question mark."""
        last = quote.content[-1]
        return self.scene.doc.flow[last.start : last.end + 1].rstrip("\"'”’ ").endswith("?")

    def listener(self, quote: Quote) -> int | None:
        """The person whom a quote's cue has as its object: `Lee asked [Koch]`."""
        if quote.cue is None:
            return None
        n = bisect_left(self.starts, quote.cue.end)
        mention = self.scene.doc.mentions[n] if n < len(self.starts) else None
        if mention is None or mention.start > quote.cue.end + 1 or mention.start == quote.content[0].start:
            return None
        if self.scene.doc.flow.startswith("'s", mention.end):
            return None
        return self.person(mention)

    def person(self, mention: Mention) -> int | None:
        """The person who is mentioned; one of whom no more is known than a noun, too: `the foreman`."""
        doc = self.scene.doc
        number = self.scene.entity_of(mention)
        noun = head_noun(doc.flow[mention.start : mention.end], doc.lexicon)
        if number is None and noun in doc.lexicon.people.roles:
            number = self.scene.name(noun, "person")
        return number if number is not None and doc.entities[number].kind == "person" else None

    def mentions(self, start: int, end: int) -> list[Mention]:
        """The mentions between two places."""
        return self.scene.doc.mentions[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def asked_from(self, at: int) -> int:
        """Where, at the head of the sentence of a place, the words begin of what somebody is asked (`When asked
        whether`): they do not name the one who answers; the place itself where there are none."""
        flow, start = self.scene.doc.flow, self.scene.sentence_start(at, 0)
        grammar = self.scene.doc.lexicon.grammar
        words = [word.lower() for word in _WORD_RE.findall(flow, start, min(at, start + HEAD))]
        words = words[1:] if words and words[0] in grammar.conjunctions else words  # `When asked`
        if not words or words[0] not in self.forms:
            return at
        by = not grammar.agents.isdisjoint(words[1:2])  # `Asked by Lee whether he`
        return start if by or flow.endswith(", ", start, at) else at
