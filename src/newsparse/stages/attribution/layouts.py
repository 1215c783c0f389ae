"""The layouts in which a sentence reports: which part of it is content, by where its cue and its quotes stand.

Their names stand in the results as `rule`:

    quote-first       "Q," X said.   "Q," said X.   "Q," X said, "Q."
    quote-after       X said, "Q."   X said: "Q"   Said X: "Q"
    quote-within      X said the plan was "Q".   The plan is "Q," X said.
    clause-that       X said that the plan failed.
    thought-that      X believes that the plan failed.
    clause-after      X said the plan failed.
    clause-first      The plan failed, X said.   The plan, X said, failed.
    according-to      According to X, the plan failed.   The plan failed, according to X.
    speech-act        X accused Y of lying.
    document          The poll shows Y ahead.
    as-said           As X put it, the plan failed.
    noun-behind       "Q", the words of X.   (in languages that report so)
    said-before       The plan failed. This X said.   (as well)
"""

from newsparse.document import Span
from newsparse.stages.attribution.adverbials import subject_behind
from newsparse.stages.attribution.anaphora import refer_back
from newsparse.stages.attribution.begins import content_begin
from newsparse.stages.attribution.claims import read_nouns
from newsparse.stages.attribution.colons import headline_colon_draft, introduction_draft, is_labelled
from newsparse.stages.attribution.cues import find_mentioned
from newsparse.stages.attribution.drafts import Context, Draft, Reading, make_draft, subject_span
from newsparse.stages.attribution.inverted import (
    closes_subordinate,
)
from newsparse.stages.attribution.loose import is_fragment, opening_draft, read_uncovered, signature_drafts
from newsparse.stages.attribution.named import noun_behind
from newsparse.stages.attribution.naming import read_named
from newsparse.stages.attribution.reports import read_cue
from newsparse.stages.attribution.spans import (
    content_span,
    first_word,
    last_word,
    quote_spans,
)
from newsparse.stages.attribution.subjects import subject_before
from newsparse.stages.attribution.tokens import QUOTE, STOP, Sentence
from newsparse.stages.attribution.verbs import behind_topic
from newsparse.stages.attribution.vocabulary import SPEECH, THOUGHT, Cue

MOST_CUES = 50  # of a sentence: one with more is no prose, and each would be weighed against all others


def read_sentence(sentence: Sentence, cues: list[Cue], context: Context) -> Reading:
    """The attributions that a sentence makes by itself, in the order of their cues."""
    reading = Reading()
    words = sentence.words
    if not words or len(cues) > MOST_CUES:
        return reading
    if sentence.stretch:
        cues = read_named(sentence, cues, context)
        sentence.mentioned = find_mentioned(sentence, context.vocab)
        sentence.titles |= sentence.mentioned
    done = 0  # tokens before this one are somebody's content, or a cue already
    main: Span | None = None  # the subject that a cue without one of its own takes
    last: Draft | None = None
    reading.before = refer_back(sentence, cues, context)
    if reading.before:  # what follows may say more: `Det sier Lee, og legger til at`
        main, done, cues = reading.before.source, cues[0].last + 1, cues[1:]
    elif context.grammar.verb_second:
        from newsparse.stages.attribution.second.sentence import read_second  # of some languages alone

        cues = read_second(sentence, cues, context, reading)
    else:
        last = _read_tail(sentence, cues, context)
    if last and words[0] != QUOTE:
        return Reading([last])
    for n, cue in enumerate(cues[:-1] if last else cues):
        if cue.first < done:
            continue
        draft, end = read_cue(sentence, cue, cues[n + 1 :], context, done, main)
        if draft is None:
            continue
        done = max(done, end)
        if cue.form != "gerund" or (main is None and words[cue.first - 1] not in context.grammar.governed):
            main = draft.source or main
        if draft.content:
            reading.drafts.append(draft)
            if words[end : end + 2] == [":", QUOTE] and words[cue.verb] in context.vocab.denials:
                content = quote_spans(sentence, end, len(words))  # what is said to deny it
                reading.drafts.append(make_draft(sentence, cue, draft.source, content, "quote-after"))
        elif cue.base in context.vocab.thus:
            reading.opening = draft
        elif reading.drafts and cue.form == "gerund" and words[-1] != ":":
            continue  # `"Q," Lee said, answering the court. "Q."`
        elif (draft.source or context.grammar.subject_dropped) and (cue.sort != THOUGHT or words[-1] == ":"):
            reading.pending = draft
            reading.told = cue.sort == SPEECH and words[-1] == ":"
    if reading.before:
        return reading
    if context.grammar.verb_second:
        quoted = sentence.headline and not reading.drafts and QUOTE in words
        if quoted and (named := headline_colon_draft(sentence, context)):
            reading.drafts.append(named)
        return reading
    if last:  # `"Q," Lee said, according to the Post`: whoever passes it on speaks too
        reading.drafts.append(last)
        return reading
    if not reading.drafts and sentence.headline:
        named = headline_colon_draft(sentence, context)
        if named:
            reading.drafts.append(named)
    spans = (span for draft in reading.drafts for span in draft.content)
    left = words[0] == QUOTE and all(span.start > sentence.ends[0] for span in spans)
    if left and context.vocab.nouns_behind and (named := noun_behind(sentence, context)):
        reading.drafts.insert(0, named)
    if not reading.drafts and sentence.words[0] == QUOTE and not sentence.only_quotes and not reading.pending:
        reading.goes_on = content_span(sentence, 0, last_word(sentence.words, 0, len(sentence.words)))
    if not reading.drafts:
        read_nouns(sentence, reading, cues, context)
    if cues and not reading.drafts and not reading.opening:
        reading.opening = opening_draft(sentence, cues[0], context)
    read_uncovered(sentence, reading, context)
    if not reading.drafts and not reading.pending and not reading.goes_on and is_fragment(sentence, context):
        reading.goes_on = content_span(sentence, 0, last_word(words, 0, len(words)))
    if not reading.drafts and words[:2] == [QUOTE, "—"]:
        reading.drafts += signature_drafts(sentence, context)
    if not reading.drafts and not reading.pending and sentence.words[-1] == ":":
        reading.pending = introduction_draft(sentence, context)
    return reading


def _read_tail(sentence: Sentence, cues: list[Cue], context: Context) -> Draft | None:
    """`X promised that all would be well, said Y.` Whoever stands at the end says all that stands before."""
    words, grammar = sentence.words, context.grammar
    if len(cues) < 2 or (words[0] == QUOTE and cues[-1].form != "phrase"):
        return None
    cue = cues[-1]
    comma = cue.first - 1
    if cue.form == "phrase" and not grammar.pure_relatives.isdisjoint(words[cue.last + 1 : cue.last + 2]):
        return None  # `"Q", prévient Lee, selon qui`
    if grammar.subject_behind and words[0] in grammar.comparers and cues[0].first == 1:
        return None  # Russian `Как сказала Ли, вину он не признаёт`
    before = subject_before(sentence, cue, grammar) if cue.base in context.vocab.address else None
    if cue.form == "phrase" or (
        cue.form in ("past", "present")
        and not (before and before.first > 0)  # `The plan failed, the aide, who saw it, told the Post.`
        and (words[comma] == "," or comma in sentence.with_comma)
        and cue.base in context.vocab.parenthetic
    ):
        subject = subject_behind(sentence, cue, grammar)
        end = subject.last + 1 if subject else 0
        while subject and cue.form == "phrase" and end < len(words) and words[end] not in (",", STOP, QUOTE):
            end += 1
    elif cue.form in ("past", "present", "base") and cue.base in context.vocab.parenthetic:
        subject = subject_before(sentence, cue, grammar)
        comma = subject.first - 1 if subject else -1
        end = content_begin(sentence, cue, context.vocab, grammar)
        if grammar.far_subjects and cues[0].base in grammar.citing and QUOTE in words[cues[0].last : max(0, comma)]:
            return None  # `Lee accuse Koch de « mentir », le parti réplique`
    else:
        return None
    if subject and subject.first < cue.first and is_labelled(sentence, comma, context):
        return None
    if subject is None and closes_subordinate(sentence, cue, grammar):
        return make_draft(sentence, cue, None, [content_span(sentence, 0, last_word(words, 0, comma))], "quote-within")
    ended = end >= len(words) or words[end] == STOP
    short = comma < 4 and QUOTE not in words[1:comma]
    if subject is None or not ended or short or not (words[comma] == "," or comma in sentence.with_comma):
        return None
    source = subject_span(sentence, subject)
    quote = comma - (words[comma] == ",")
    if cue.form != "phrase" and words[quote] == QUOTE and words[quote - 1] == ":":  # `Lee was angry: "Q," he said`
        return make_draft(sentence, cue, source, quote_spans(sentence, quote, quote + 1), "quote-first")
    begin = first_word(words, behind_topic(sentence, 0, comma, context.vocab), comma, grammar)
    content = [content_span(sentence, begin, last_word(words, begin, comma + 1))]
    rule = (
        "according-to"
        if cue.form == "phrase"
        else "quote-within"
        if QUOTE in words[begin : comma + 1]
        else "clause-first"
    )
    return make_draft(sentence, cue, source, content, rule)
