"""What somebody thinks of it: `Lee hält den Plan für "Q"`, `Für Lee ist der Plan "Q"`, `Für Lee ist klar: "Q"`."""

from newsparse.stages.attribution.drafts import Context, Draft, Reading, subject_span
from newsparse.stages.attribution.phrases import Subject
from newsparse.stages.attribution.second.behind import bracket_draft, clause_begin
from newsparse.stages.attribution.second.brackets import CLAUSE_ENDS
from newsparse.stages.attribution.second.phrases import (
    can_speak,
    is_verb,
    phrase_at,
    subject_before_verb,
    subject_behind,
)
from newsparse.stages.attribution.spans import quote_spans
from newsparse.stages.attribution.tokens import Sentence
from newsparse.stages.attribution.vocabulary import SPEECH, Cue


def viewer(sentence: Sentence, begin: int, end: int, context: Context) -> Subject | None:
    """Who is sure of what follows: `Für [Lee] ist klar: "Q"`, `Für [Lee] steht fest, dass`."""
    return _seeing(sentence, begin, end - 1, context) if sentence.words[end - 1] in context.vocab.states else None


def _seeing(sentence: Sentence, begin: int, end: int, context: Context) -> Subject | None:
    """Whoever stands behind `für` at the head of a clause, right before its verb."""
    if sentence.words[begin] not in context.vocab.view_words:
        return None
    last = phrase_at(sentence, begin + 1, context.grammar)
    verb = 0 < last < end - 1 and is_verb(sentence, last + 1, context.grammar)
    return Subject(begin + 1, last, begin) if verb else None


def read_views(sentence: Sentence, reading: Reading, context: Context) -> None:
    """Add to a reading the quotes that say how somebody sees something."""
    words = sentence.words
    for quote, stretch in sentence.stretch.items():
        covered = any(span.start <= stretch.start < span.end for draft in reading.drafts for span in draft.content)
        closes = words[quote + 1 : quote + 2] == [] or words[quote + 1] in CLAUSE_ENDS
        if quote > 2 and not covered and closes and quote not in sentence.mentioned:
            draft = _taken_for(sentence, quote, context) or _seen_as(sentence, quote, context)
            reading.drafts += [draft] if draft else []


def _taken_for(sentence: Sentence, quote: int, context: Context) -> Draft | None:
    """`Lee hält den Plan für "Q"`, `Den Plan hält Lee, der Chef, für einen "Q"`."""
    words, grammar, vocab = sentence.words, context.grammar, context.vocab
    before = quote - 1 - (words[quote - 1] in grammar.indefinite)
    verb = next((at for at in range(before - 1, 0, -1) if words[at] in vocab.judging), 0)
    begin = clause_begin(sentence, verb)
    if words[before] not in vocab.view_words or not verb or words[begin] in grammar.conjunctions - grammar.determiners:
        return None
    who = subject_before_verb(sentence, begin, verb, grammar) or subject_behind(sentence, verb, grammar)
    if who is None or who.last >= before or not can_speak(sentence, who.first, grammar):
        return None
    apart = [at for at in range(verb, before) if words[at] in CLAUSE_ENDS and at > who.last + 1]
    return None if apart else _view_draft(sentence, who, verb, quote)


def _seen_as(sentence: Sentence, quote: int, context: Context) -> Draft | None:
    """`Für Lee ist der Plan "ein Muss"`, `Für Lee ist das "Betrug"`; not `Für Lee ist der Film "Der Zug"`."""
    words, grammar, vocab = sentence.words, context.grammar, context.vocab
    who = _seeing(sentence, clause_begin(sentence, quote), quote, context)
    if who is None or not (quote in sentence.small_quotes or words[quote - 1] in grammar.things):
        return None
    verb = who.last + 1
    named = who.first + (words[who.first] in grammar.determiners)
    if not (words[verb] in vocab.passives or words[verb] in vocab.copulas) or not can_speak(sentence, named, grammar):
        return None
    return _view_draft(sentence, who, verb, quote)


def _view_draft(sentence: Sentence, who: Subject, verb: int, quote: int) -> Draft:
    cue = Cue(verb, verb, verb, sentence.words[verb], "present", SPEECH)
    content = quote_spans(sentence, quote, quote + 1)
    return bracket_draft(sentence, cue, subject_span(sentence, who), content, "quote-within")
