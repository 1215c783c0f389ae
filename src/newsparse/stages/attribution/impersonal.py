"""Verbs whose `it` is nobody, as in Swedish: `”Q”, heter det i rapporten`, `”Q”, lyder det (från Lee)`."""

from bisect import bisect_left

from newsparse.document import Span
from newsparse.stages.attribution.cues import Cue
from newsparse.stages.attribution.drafts import Context, Draft, make_draft, subject_span
from newsparse.stages.attribution.subjects import subject_after
from newsparse.stages.attribution.tokens import STOP, Sentence


def is_impersonal(sentence: Sentence, cue: Cue, source: Span, context: Context) -> bool:
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
    if words[at] not in context.grammar.authors:
        return make_draft(sentence, cue, None, content, rule)
    speaker = subject_after(sentence, cue._replace(last=at), context.grammar)
    return make_draft(sentence, cue, subject_span(sentence, speaker) if speaker else None, content, rule)
