"""Reports without a cue of the lexicon: a colon, a noun of saying, any verb before a quote that no cue governs.

headline-colon        Lee: Harbour plan has failed
name-colon            Ann Lee (mayor of Porto): "Q"
noun-that             Lee heard the claim that the plan had failed.
claim-of              The mayor dismissed Lee's claim that the plan had failed.
claim-denied          Lee denied claims that the plan had failed.
object-with-quote     Lee opened what she called "Q".
quote-first-any-verb  "Q," Lee went on.
introduced            The ministry released this statement: "Q"
"""

from newsparse.document import Span
from newsparse.stages.attribution.content import (
    all_quotes,
    content_end,
    content_span,
    last_word,
    quote_spans,
    trim_remark,
    trim_tail,
)
from newsparse.stages.attribution.cues import OTHER, SPEECH, Cue, find_verb, is_finite
from newsparse.stages.attribution.drafts import Context, Draft, Reading, make_draft, subject_span
from newsparse.stages.attribution.inheritance import clause_subject
from newsparse.stages.attribution.subjects import Grammar, subject_after, subject_before
from newsparse.stages.attribution.tokens import QUOTE, STOP, Sentence

LONG_QUOTE = 24  # characters: a quote of four words or more
MOST_ADJECTIVES = 2  # between an owner and a noun of saying
NAME_TOKENS = 12  # a speaker's name and office before a colon are not longer
HEADLINE_NAME_TOKENS = 8  # `Former Governor Ann Lee of Ohio:`


def opening_draft(sentence: Sentence, cue: Cue, context: Context) -> Draft | None:
    """`Lee shouted as she left.` behind a quote that ends with a mark of its own: `"Out!" Lee shouted as she left.`"""
    words, grammar = sentence.words, context.grammar
    behind = words[cue.last + 1] if cue.last + 1 < len(words) else STOP
    if cue.form not in ("past", "present") or not (behind in grammar.stops or behind in grammar.adverbs):
        return None
    if cue.first == 0:
        subject = subject_after(sentence, cue, grammar)
    else:
        subject = subject_before(sentence, cue, grammar)
        if subject and subject.first > 0:
            return None
    return make_draft(sentence, cue, subject_span(sentence, subject), [], "quote-first") if subject else None


def introduction_draft(sentence: Sentence, context: Context) -> Draft | None:
    """`The ministry released this statement:` whatever its verb, a sentence that ends with a colon introduces."""
    words = sentence.words
    for at in range(1, len(words)):
        if is_finite(sentence, at, context.vocab):
            verb = Cue(at, at, at, "", "past", OTHER)
            subject = subject_before(sentence, verb, context.grammar)
            if subject and (subject.before < 0 or words[subject.before] not in context.grammar.conjunctions):
                return make_draft(sentence, verb, subject_span(sentence, subject), [], "introduced")
    return None


def headline_colon_draft(sentence: Sentence, context: Context) -> Draft | None:
    """`Lee: Harbour plan has failed`, as headlines report."""
    words = sentence.words
    colon = next((i for i, word in enumerate(words[:HEADLINE_NAME_TOKENS]) if word == ":"), 0)
    small = context.grammar.small
    if not all(sentence.capital[i] or words[i] in small or not words[i].isalpha() for i in range(colon)):
        return None
    if colon < 1 or not sentence.capital[0] or any(is_finite(sentence, i, context.vocab) for i in range(colon)):
        return None
    last = last_word(words, colon + 1, len(words))
    if last < colon + 2 or " ".join(words[:colon]).lower() in context.grammar.labels:
        return None
    cue = Cue(colon, colon, colon, ":", "phrase", SPEECH)
    if all_quotes(words, 0, colon):  # `"I heard a bang": Walker found after nine nights`
        return make_draft(sentence, cue, None, quote_spans(sentence, 0, colon), "headline-colon")
    pure = all_quotes(words, colon + 1, len(words))
    content = quote_spans(sentence, colon + 1, len(words)) if pure else [content_span(sentence, colon + 1, last)]
    source = Span(sentence.starts[0], sentence.ends[colon - 1])
    return make_draft(sentence, cue, source, content, "headline-colon")


def _name_colon(sentence: Sentence, token: int, context: Context) -> Draft | None:
    """`Ann Lee (mayor of Porto): "Q"`: the colon is the cue, where nothing but a name stands before it."""
    if any(is_finite(sentence, i, context.vocab) for i in range(token - 1)) or not sentence.capital[0]:
        return None
    colon = Cue(token - 1, token - 1, token - 1, ":", "phrase", SPEECH)
    source = Span(sentence.starts[0], sentence.ends[token - 2]) if token > 1 else None
    content = quote_spans(sentence, token, len(sentence.words))
    return make_draft(sentence, colon, source, content, "name-colon")


def _quote_first_any_verb(sentence: Sentence, token: int, context: Context) -> Draft | None:
    """`"Q," X went on.`: the comma inside the marks says that what follows reports, whatever the verb."""
    for at in range(token + 1, min(len(sentence.words), token + 12)):
        if is_finite(sentence, at, context.vocab):
            verb = Cue(at, at, at, "", "past", OTHER)
            subject = subject_before(sentence, verb, context.grammar)
            if subject is None or subject.before != token:
                return None
            content = quote_spans(sentence, 0, token + 1)
            return make_draft(sentence, verb, subject_span(sentence, subject), content, "quote-first-any-verb")
    return None


def read_nouns(sentence: Sentence, reading: Reading, cues: list[Cue], context: Context) -> None:
    """`Lee dismissed the claim that the plan had failed`: nouns of saying with what they say."""
    words = sentence.words
    if context.vocab.nouns.isdisjoint(words):
        return
    for at in range(len(words) - 4):
        if words[at + 1] not in context.grammar.that or words[at] not in context.vocab.nouns or sentence.capital[at]:
            continue
        end = content_end(sentence, -1, at + 1, [cue for cue in cues if cue.first > at], context.grammar)
        end, refuted = _without_verdict(sentence, at + 1, end, context)
        last = last_word(words, at + 1, trim_tail(sentence, at + 1, end, context.grammar))
        noun = Cue(at, at, at, words[at], "phrase", SPEECH)
        owner = _owner(words, at, context.grammar)
        source = Span(sentence.starts[owner], sentence.ends[owner]) if owner >= 0 else None
        content = [content_span(sentence, at + 1, last)]
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
        draft = make_draft(sentence, noun, source, content, "noun-that" if owner < 0 else "claim-of")
        draft.refuted = refuted
        reading.drafts.append(draft)
        return


def _without_verdict(sentence: Sentence, begin: int, end: int, context: Context) -> tuple[int, bool]:
    """The token at which a content ends that is called false behind it, and whether it is: `the claim that the fund
    was empty [is false]`, `[was denied by Lee]`."""
    words, whole = sentence.words, False
    for at in range(begin + 2, end - 1):
        verdict = words[at + 1] in context.vocab.falsehoods or words[at + 1] in context.vocab.denials
        if whole and verdict and words[at] in context.vocab.passives:
            return at, True
        whole = whole or is_finite(sentence, at, context.vocab)
    return end, False


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


def read_uncovered(sentence: Sentence, reading: Reading, context: Context) -> None:
    """Quotes that no cue governs: the object of whatever verb stands before them."""
    if sentence.only_quotes or not sentence.stretch:
        return
    words = sentence.words
    covered = [span for draft in reading.drafts for span in draft.content]
    at = 0
    for token in sorted(sentence.stretch):
        start, end = sentence.starts[token], sentence.ends[token]
        if token < at or any(a <= start and end <= b for a, b in covered):
            at = max(at, token + 1)
            continue
        if token in sentence.titles:
            continue
        if token and words[token - 1] == ":" and not covered and token <= NAME_TOKENS:
            named = _name_colon(sentence, token, context)
            if named:
                reading.drafts.append(named)
                return
        if token == at and token in sentence.with_comma and not covered:
            any_verb = _quote_first_any_verb(sentence, token, context)
            if any_verb:
                reading.drafts.append(any_verb)
                return
        if end - start < LONG_QUOTE:
            continue  # it may be a word mentioned, not said
        verb = find_verb(sentence, at, token, context.vocab)
        if verb is None or QUOTE in words[verb.last + 1 : token]:
            continue
        subject = subject_before(sentence, verb, context.grammar)
        source = subject_span(sentence, subject) if subject else None
        source = source or clause_subject(sentence, verb, context)
        last = last_word(words, token, trim_remark(sentence, token, len(words), context.grammar))
        content = [content_span(sentence, verb.last + 1, last)]
        reading.drafts.append(make_draft(sentence, verb, source, content, "object-with-quote"))
        at = last + 1
