"""Nouns of saying with what they say, and whether that is called false.

noun-that             Lee heard the claim that the plan had failed.
claim-of              The mayor dismissed Lee's claim that the plan had failed.
claim-by              The mayor dismissed claims by Lee that the plan had failed.
claim-denied          Lee denied claims that the plan had failed.
"""

from bisect import bisect_left

from newsparse.document import Span
from newsparse.stages.attribution.begins import is_relative
from newsparse.stages.attribution.drafts import Context, Draft, Reading, make_draft, subject_span
from newsparse.stages.attribution.ends import content_end, trim_tail
from newsparse.stages.attribution.grammar import Grammar
from newsparse.stages.attribution.inheritance import clause_subject
from newsparse.stages.attribution.spans import content_span, last_word
from newsparse.stages.attribution.subjects import subject_after, subject_before
from newsparse.stages.attribution.tokens import QUOTE, Sentence
from newsparse.stages.attribution.verbs import is_finite
from newsparse.stages.attribution.vocabulary import SPEECH, Cue, is_adverb

MOST_ADJECTIVES = 2  # between an owner and a noun of saying


def read_nouns(sentence: Sentence, reading: Reading, cues: list[Cue], context: Context) -> None:
    """`Lee dismissed the claim that the plan had failed`: nouns of saying with what they say."""
    words = sentence.words
    if context.vocab.nouns.isdisjoint(words):
        return
    for at in range(len(words) - 4):
        if words[at] not in context.vocab.nouns or sentence.capital[at]:
            continue
        noun = Cue(at, at, at, words[at], "phrase", SPEECH)
        owner = _owner(words, at, context.grammar)
        begin, author = _author(sentence, noun, context)
        begin += owner >= 0 and words[begin] in context.vocab.passives  # `Lee's view is that`
        if words[begin] not in context.grammar.that or is_relative(sentence, begin, context.vocab, context.grammar):
            continue  # `a claim that was false`
        end = content_end(sentence, -1, begin, [cue for cue in cues if cue.first > at], context.grammar)
        end, refuted = _without_verdict(sentence, begin, end, context)
        last = last_word(words, begin, trim_tail(sentence, begin, end, context.grammar))
        source = Span(sentence.starts[owner], sentence.ends[owner]) if owner >= 0 else author
        content = [content_span(sentence, begin, last)]
        if source is None and (denied := _denial(sentence, at, content, context)):
            reading.drafts.append(denied)
            return
        if (
            source is None and words[at] in context.vocab.verbs and words[at - 1] not in context.vocab.not_before_verb
        ):  # `Many now worry that ...`
            who = subject_before(sentence, _verb_of(sentence, noun, context), context.grammar)
            named = who and (sentence.capital[who.first] or words[who.first] in context.grammar.determiners)
            named = named and context.vocab.falsehoods.isdisjoint(words[:at])
            if who and named and not any(is_finite(sentence, i, context.vocab) for i in range(who.first, who.last + 1)):
                source = subject_span(sentence, who)
        rule = "claim-of" if owner >= 0 else "claim-by" if author else "noun-that"
        draft = make_draft(sentence, noun, source, content, rule)
        draft.refuted = refuted
        reading.drafts.append(draft)
        return


def _author(sentence: Sentence, noun: Cue, context: Context) -> tuple[int, Span | None]:
    """The token behind a noun of saying and whoever made it: `complaints from the mayor that`, `claims by Lee that`."""
    words, at = sentence.words, noun.last + 1
    if words[at] not in context.grammar.authors:
        return at, None
    author = subject_after(sentence, noun._replace(last=at), context.grammar)
    if author is None or author.last + 2 >= len(words):
        return at, None
    return author.last + 1 + (words[author.last + 1] == ","), subject_span(sentence, author)


def _without_verdict(sentence: Sentence, begin: int, end: int, context: Context) -> tuple[int, bool]:
    """The token at which a content ends that is called false behind it, and whether it is: `the claim that the fund
    was empty [is false]`, `[was denied by Lee]`."""
    words, infinitive = sentence.words, context.grammar.infinitive
    whole = begin < end and words[begin] in infinitive
    for at in range(begin + 1, end - 1):
        behind = min(end - 1, at + 1 + is_adverb(words[at + 1], context.vocab))
        verdict = words[behind] in context.vocab.falsehoods or words[behind] in context.vocab.denials
        negated = words[at] in context.vocab.auxiliaries and words[at + 1] in context.vocab.negations
        if whole and negated and words[at + 2 : at + 3] and words[at + 2] in context.vocab.passives:
            return at, True  # `has not been proven`
        if whole and verdict and words[at] in context.vocab.passives:
            first = at
            while words[first - 1] in context.vocab.auxiliaries:
                first -= 1
            return first, True
        whole = whole or words[at] == QUOTE or words[at] in infinitive or is_finite(sentence, at, context.vocab)
    return end, False


def claimed_end(sentence: Sentence, source: Span, begin: int, end: int, context: Context) -> tuple[int, bool]:
    """The token at which what somebody is claimed to have said ends, and whether that is called false behind it:
    `Reports that Lee said it was over [were denied]`."""
    words, first = sentence.words, bisect_left(sentence.starts, source.start)
    noun = first - 1 - (words[first - 1] in context.vocab.that)
    if noun < 0 or words[noun] not in context.vocab.nouns:
        return end, False
    stop = end + (words[end : end + 1] == [","])  # `claims that Lee said it was "Q", were denied`
    while end < stop < len(words) and words[stop] not in context.grammar.clause:
        stop += 1
    verdict, refuted = _without_verdict(sentence, begin, stop, context)
    return min(end, verdict), refuted


def _denial(sentence: Sentence, noun: int, content: list[Span], context: Context) -> Draft | None:
    """`Lee denied claims that the plan had failed`: whoever denies them, where nobody is named who made them."""
    words = sentence.words
    for at in range(noun - 1, max(0, noun - 2 - MOST_ADJECTIVES), -1):
        if words[at] in context.vocab.denials:
            verb = Cue(at, at, at, words[at], "past", SPEECH)
            verb = _verb_of(sentence, verb, context)
            who = subject_before(sentence, verb, context.grammar)
            source = subject_span(sentence, who) if who else clause_subject(sentence, verb, context)
            return make_draft(sentence, verb, source, content, "claim-denied") if source else None
        if words[at] in context.grammar.stops:
            break
    return None


def _verb_of(sentence: Sentence, noun: Cue, context: Context) -> Cue:
    """A verb, or what is written as a noun, as a verb with the adverbs before it."""
    first = noun.first
    while first > 1 and context.vocab.can_precede_verb[sentence.words[first - 1]]:
        first -= 1
    return noun._replace(first=first)


def _owner(words: list[str], noun: int, grammar: Grammar) -> int:
    """The token of the possessive before a noun: `Lee's claim`, `his latest bold claim`; -1 if there is none."""
    for at in range(noun - 1, max(-1, noun - 2 - MOST_ADJECTIVES), -1):
        if words[at] in grammar.possessives or words[at].endswith(grammar.possessive_endings):
            return at
        if words[at] in grammar.stops or words[at] in grammar.determiners:
            return -1
    return -1
