"""Who speaks where a quote has no cue: whoever the sentence before it shows, else the last speaker, else nobody."""

from bisect import bisect_left, bisect_right
from typing import NamedTuple

from newsparse.document import Mention, Quote, Span
from newsparse.stages.resolution.openers import pronoun_re
from newsparse.stages.resolution.scene import Scene

FARTHEST = 2  # paragraphs over which what was said before goes on
REACH = 200  # characters behind a quote in which a subject is looked for
SHOWING_KINDS = frozenset({"paragraph", "list_item"})


class Shown(NamedTuple):
    """Whom the sentences between two quotes show."""

    subject: Span | None  # of the last of them
    others: bool  # whether anybody but the last speaker is spoken of
    between: bool  # whether there are any


class Bridges:
    """The reporter's sentences that lead to a quote without a cue."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.starts = [mention.start for mention in scene.doc.mentions]

    def look(self, at: int, before: Quote | None) -> Shown:
        """Whom the sentences between the quote before and one that begins at a place show."""
        scene = self.scene
        ends = scene.sentence_ends
        number = bisect_right(ends, at)
        begin = self.end_of(before) if before else 0
        begin = max(begin, scene.block_starts[max(0, scene.block_at(at) - FARTHEST)])
        start = ends[number - 2] if number > 1 else 0
        end = ends[number - 1] if number else 0
        if end <= begin or start < begin or scene.doc.blocks[scene.block_at(start)].kind not in SHOWING_KINDS:
            return Shown(None, self.names_others(begin, at, before), end > begin)
        return Shown(self.subject_in(start, end), self.names_others(begin, at, before), True)

    def answered_by(self, end: int) -> Span | None:
        """The subject of the words behind a quote in its paragraph: its speaker, perhaps, by a verb nobody knows."""
        scene = self.scene
        close = min(scene.doc.blocks[scene.block_at(end - 1)].end, end + REACH)
        first = next((n for n in range(end, close) if scene.doc.flow[n].isalnum()), close)
        number = bisect_right(scene.sentence_ends, first)
        return self.subject_in(first, min([close, *scene.sentence_ends[number : number + 1]]))

    def end_of(self, quote: Quote) -> int:
        """Where the sentence ends in which a quote, its cue and its speaker stand."""
        last = max(span.end for span in (quote.content[-1], quote.cue, quote.mention) if span)
        ends = self.scene.sentence_ends
        number = bisect_left(ends, last)
        return ends[number] if number < len(ends) else last

    def mentions(self, start: int, end: int) -> list[Mention]:
        """Those who are spoken of there, outside of quotations, in order: by name, noun or pronoun."""
        scene = self.scene
        first, behind = bisect_left(self.starts, start), bisect_left(self.starts, end)
        pronouns = [
            Mention(m.start(), m.end(), "pronoun", None)
            for gender in ("f", "m", "u")
            for m in pronoun_re(scene.doc.lexicon, gender).finditer(scene.doc.flow, start, end)
            if not scene.is_possessive(m.start())
        ]
        found = [*scene.doc.mentions[first:behind], *pronouns]
        flow = scene.doc.flow  # a label, `WASHINGTON: `, is nobody who acts
        return sorted(m for m in found if not scene.is_apart(m.start) and not flow.startswith(": ", m.end))

    def subject_in(self, start: int, end: int) -> Span | None:
        """The one of whom the sentence speaks; one of two (`Lee and Pinto left`) is not."""
        scene, flow = self.scene, self.scene.doc.flow
        found = self.mentions(start, end)
        introduces = flow[start:end].rstrip().endswith(":")
        for n, mention in enumerate(found):
            leads = introduces and len(found) == 1  # `And from the mayor, Ann Lee:`
            if not leads and scene.subject_rank(mention.start, False) < 1.0:
                continue
            owns = flow.startswith("'s", mention.end)
            joined = n + 1 < len(found) and flow[mention.end : found[n + 1].start].strip(" ,") in self.joiners
            return None if owns or joined else Span(mention.start, mention.end)
        return None

    @property
    def joiners(self) -> frozenset[str]:
        """What joins two subjects: `and`."""
        return self.scene.doc.lexicon.grammar.coordinators

    def names_others(self, start: int, end: int, before: Quote | None) -> bool:
        """Whether somebody is spoken of there who may speak and is not the speaker of the quote before."""
        who = before.entity if before else None
        persons = self.scene.persons
        return any(
            mention.kind != "pronoun"
            and (mention.entity is None or mention.entity in persons)
            and mention.entity != who
            for mention in self.mentions(start, end)
        )
