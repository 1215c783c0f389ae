"""Verbs whose `it` is nobody, as in Swedish: `”Q”, heter det i rapporten`, `”Q”, lyder det (från Lee)`."""

from bisect import bisect_left

from newsparse.document import Span
from newsparse.stages.attribution.drafts import Context, Draft, make_draft, subject_span
from newsparse.stages.attribution.grammar import CLAUSE_MARKS
from newsparse.stages.attribution.phrases import Subject
from newsparse.stages.attribution.subjects import subject_after
from newsparse.stages.attribution.tokens import STOP, Sentence
from newsparse.stages.attribution.vocabulary import Cue

FURTHEST = 6  # tokens from `it` to `from`: `heter det i en lang uttalelse fra Lee`


def names_only(sentence: Sentence, cue: Cue, quote: int, context: Context) -> bool:
    """Whether such a verb names what is quoted: `”Q” heter filmen`, `Filmen heter ”Q”`, not `”Q”, heter det`."""
    if cue.base not in context.vocab.impersonal:
        return False
    apart = sentence.words[cue.first - 1] == "," or quote in sentence.with_comma
    return quote < 0 or not apart


def is_expletive(sentence: Sentence, cue: Cue, source: Span, context: Context) -> bool:
    """Whether a subject is the `it` that such a verb has."""
    first = bisect_left(sentence.starts, source.start)
    return cue.base in context.vocab.impersonal and sentence.words[first] in context.vocab.things


def read_impersonal(
    sentence: Sentence, cue: Cue, source: Span, content: list[Span], rule: str, context: Context
) -> Draft:
    """A quote by whoever stands behind `from`; where nothing stands there, by whoever spoke before."""
    words, at = sentence.words, bisect_left(sentence.starts, source.start) + 1
    if words[at : at + 1] in ([], [STOP]):
        return make_draft(sentence, cue, None, content, "continuation")
    speaker = subject_from(sentence, cue, at, context)
    return make_draft(sentence, cue, subject_span(sentence, speaker) if speaker else None, content, rule)


def subject_from(sentence: Sentence, cue: Cue, at: int, context: Context) -> Subject | None:
    """Whoever stands behind the `from` that stands behind a token."""
    words = sentence.words
    origin = next((i for i in range(at, min(at + FURTHEST, len(words))) if words[i] in context.grammar.authors), 0)
    if not origin or not CLAUSE_MARKS.isdisjoint(words[at:origin]):
        return None
    return subject_after(sentence, cue._replace(last=origin), context.grammar)
