"""What a rule gives: an attribution in the making, and what a sentence says by itself."""

from dataclasses import dataclass, field
from typing import NamedTuple

from newsparse.document import Span
from newsparse.stages.attribution.cues import Cue, Vocabulary
from newsparse.stages.attribution.subjects import Grammar, Subject
from newsparse.stages.attribution.tokens import Sentence


@dataclass(slots=True, eq=False, repr=False, match_args=False)
class Draft:
    """An attribution in the making: spans of the text."""

    content: list[Span]
    cue: Span | None
    source: Span | None
    rule: str
    block: int


@dataclass(slots=True, eq=False, repr=False, match_args=False)
class Reading:
    """What a sentence says by itself: its attributions, and a cue with a subject that has no content yet."""

    drafts: list[Draft] = field(default_factory=list)
    pending: Draft | None = None
    opening: Draft | None = None  # `Lee said.` at the head of the sentence: a quote before it may be meant
    goes_on: Span | None = None  # a quote and the words behind it, as only somebody's speech goes on


NOTHING = Reading()


class Context(NamedTuple):
    """What a rule looks words up in."""

    vocab: Vocabulary
    grammar: Grammar


def make_draft(sentence: Sentence, cue: Cue, source: Span | None, content: list[Span], rule: str) -> Draft:
    span = Span(sentence.starts[cue.first], sentence.ends[cue.last])
    return Draft(content, span, source, rule, sentence.block)


def subject_span(sentence: Sentence, subject: Subject) -> Span:
    """The text of a subject, without a comma at its end."""
    last = subject.last
    while last > subject.first and sentence.words[last] in (",", "—"):
        last -= 1
    end = sentence.stretch[last].closed if last in sentence.stretch else sentence.ends[last]
    return Span(sentence.starts[subject.first], end)
