"""What decides a pronoun: mentions outside of quotes, sentence by sentence, and what each is in its sentence."""

import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import NamedTuple

from newsparse.document import Document, Mention

_SENTENCE_END_RE = re.compile(
    r"""
    (?P<word> \w{0,12} ) [.?!] ["”'’)\]]{0,3}   # `left.` `left."`
    \s+ (?= ["“‘'(\[]{0,2} [^\W\d_a-z] )         # and a capital behind it
    | \n
    """,
    re.VERBOSE,
)


class Candidate(NamedTuple):
    """A mention that a pronoun may mean."""

    start: int
    end: int
    entity: int
    sentence: int  # its number in the article
    block: int
    subject: bool  # the first in its sentence that no preposition governs
    owner: bool  # `Lee's`


class Scene:
    """The mentions of an article as a pronoun sees them."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.outer = [(s.opened, s.closed) for s in doc.stretches if s.depth == 0]
        self.opened = [opened for opened, _ in self.outer]
        self.block_starts = [block.start for block in doc.blocks]

    def is_quoted(self, at: int) -> bool:
        """Whether the place is inside quotation marks."""
        n = bisect_right(self.opened, at) - 1
        return n >= 0 and at < self.outer[n][1]

    def block_at(self, at: int) -> int:
        return bisect_right(self.block_starts, at) - 1

    @cached_property
    def sentence_ends(self) -> list[int]:
        """Where the reporter's sentences end; those inside a quotation are not the reporter's."""
        short = self.doc.lexicon.grammar.abbreviations
        return [
            m.end()
            for m in _SENTENCE_END_RE.finditer(self.doc.flow)
            if m["word"] is None
            or (
                len(m["word"]) > 1
                and m["word"].lower() not in short
                and not (self.is_quoted(m.start() + len(m["word"])) and self.is_quoted(m.end() - 1))
            )
        ]

    def sentence_at(self, at: int) -> int:
        """The number of the sentence in which a place lies."""
        return bisect_right(self.sentence_ends, at)

    @cached_property
    def candidates(self) -> list[Candidate]:
        """The named and linked mentions outside of quotes, in order."""
        flow, prepositions = self.doc.flow, self.doc.lexicon.grammar.prepositions
        found: list[Candidate] = []
        has_subject = -1  # the last sentence whose subject is found
        for mention in self.doc.mentions:
            if mention.entity is None or self.is_quoted(mention.start):
                continue
            sentence = self.sentence_at(mention.start)
            before = flow[max(0, mention.start - 16) : mention.start].split()
            governed = bool(before) and before[-1].lower() in prepositions
            owner = flow.startswith("'s", mention.end)
            subject = not governed and not owner and has_subject != sentence and self.is_person(mention)
            if subject:
                has_subject = sentence
            block = self.block_at(mention.start)
            found.append(Candidate(mention.start, mention.end, mention.entity, sentence, block, subject, owner))
        return found

    def is_person(self, mention: Mention) -> bool:
        return mention.entity is not None and self.doc.entities[mention.entity].kind == "person"

    @cached_property
    def starts(self) -> list[int]:
        return [candidate.start for candidate in self.candidates]

    def before(self, at: int, most: int) -> list[Candidate]:
        """Up to `most` candidates before a place, the nearest last."""
        n = bisect_left(self.starts, at)
        return self.candidates[max(0, n - most) : n]

    @cached_property
    def counts(self) -> list[int]:
        """How often each entity is mentioned."""
        counts = [0] * len(self.doc.entities)
        for candidate in self.candidates:
            counts[candidate.entity] += 1
        return counts
