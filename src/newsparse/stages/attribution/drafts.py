"""What a rule gives: an attribution in the making, and what a sentence says by itself."""

from newsparse.document import Span
from newsparse.stages.attribution.grammar import Grammar
from newsparse.stages.attribution.phrases import Subject
from newsparse.stages.attribution.tokens import NAME, Sentence
from newsparse.stages.attribution.vocabulary import Cue, Vocabulary


class Draft:
    """An attribution in the making: spans of the text."""

    __slots__ = ("block", "content", "cue", "refuted", "rule", "source", "told")

    def __init__(self, content: list[Span], cue: Span | None, source: Span | None, rule: str, block: int) -> None:
        self.content, self.cue, self.source, self.rule, self.block = content, cue, source, rule, block
        self.refuted = False  # said to be false by the words around it
        self.told: tuple[Sentence, Cue] | None = None  # where, and with which words, it is reported


class Reading:
    """What a sentence says by itself: its attributions, and a cue with a subject that has no content yet."""

    __slots__ = (
        *("actor", "before", "doubtful", "drafts", "goes_on", "opening", "pending", "reported", "resumes", "told"),
    )

    def __init__(self, drafts: list[Draft] | None = None) -> None:
        self.drafts = drafts or []
        self.pending: Draft | None = None
        self.actor: Draft | None = None  # who acts in a sentence without a cue: a quote behind it may be theirs
        self.told = False  # whether the sentence ends with the colon of its cue: `Lee wrote:`
        self.opening: Draft | None = None  # `Lee said.` at the head of the sentence: a quote before it may be meant
        self.before: Draft | None = None  # `Det säger Lee`: says whose the sentence before is
        self.reported: Span | None = None  # a sentence whose verb says that somebody else said it: `Das sei gut.`
        self.resumes = False  # whether such a sentence only goes on with what is reported: `Sie hätten gewonnen.`
        self.doubtful = False  # whether it does so only behind another such sentence: `Das wäre gut.`
        self.goes_on: Span | None = None  # a quote and the words behind it, as only somebody's speech goes on


NOTHING = Reading()


class Context:
    """What a rule looks words up in."""

    def __init__(self, vocab: Vocabulary, grammar: Grammar) -> None:
        self.vocab, self.grammar = vocab, grammar


def make_draft(sentence: Sentence, cue: Cue, source: Span | None, content: list[Span], rule: str) -> Draft:
    span = Span(sentence.starts[cue.first], sentence.ends[cue.last])
    draft = Draft(content, span, source, rule, sentence.block)
    draft.told = sentence, cue
    return draft


def subject_span(sentence: Sentence, subject: Subject) -> Span:
    """The text of a subject, without a comma at its end, or a name before what somebody is: `"Hope" [star Ann Lee]`."""
    first, last = subject.first, subject.last
    first += sentence.words[first] == NAME and True in sentence.capital[first + 2 : last + 1]
    while last > first and sentence.words[last] in (",", "—"):
        last -= 1
    end = sentence.stretch[last].closed if last in sentence.stretch else sentence.ends[last]
    return Span(sentence.starts[first], end)
