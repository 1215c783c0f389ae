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
    object-with-quote X praised the plan's "Q" and left.
"""

from dataclasses import dataclass, field
from typing import NamedTuple

from newsparse.document import Span
from newsparse.stages.attribution.content import (
    all_quotes,
    content_begin,
    content_end,
    content_span,
    first_word,
    last_word,
    quote_spans,
    trim_remark,
    trim_tail,
)
from newsparse.stages.attribution.cues import MANNER, OTHER, SPEECH, Cue, Vocabulary, find_verb, is_finite
from newsparse.stages.attribution.sentences import QUOTE, STOP, Sentence, is_title
from newsparse.stages.attribution.subjects import Grammar, Subject, subject_after, subject_before

HEADLINE_NAME_TOKENS = 8  # `Former Governor Ann Lee of Ohio:`
LONG_QUOTE = 24  # characters: a quote of four words or more
NAME_TOKENS = 12  # a speaker's name and office before a colon are not longer
SECOND_HALF_TOKENS = 16  # between a cue and the quote that goes on: `"Q," said X, the mayor of Porto, "Q"`


@dataclass(slots=True)
class Draft:
    """An attribution in the making: spans of the text."""

    content: list[Span]
    cue: Span | None
    source: Span | None
    rule: str
    block: int
    evidence: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Reading:
    """What a sentence says by itself: its attributions, and a cue with a subject that has no content yet."""

    drafts: list[Draft] = field(default_factory=list)
    pending: Draft | None = None
    opening: Draft | None = None  # `Lee said.` at the head of the sentence: a quote before it may be meant
    goes_on: Span | None = None  # a quote and the words behind it, as only somebody's speech goes on


class Context(NamedTuple):
    """What a rule looks words up in."""

    vocab: Vocabulary
    grammar: Grammar
    block: int


def read_sentence(flow: str, sentence: Sentence, cues: list[Cue], context: Context) -> Reading:
    """The attributions that a sentence makes by itself, in the order of their cues."""
    reading = Reading()
    sentence.titles = {t for t, stretch in sentence.stretch.items() if is_title(flow, stretch, context.grammar.small)}
    done = 0  # tokens before this one are somebody's content, or a cue already
    main: Span | None = None  # the subject that a cue without one of its own takes
    last = _read_tail(sentence, cues, context)
    if last:
        return Reading([last])
    for n, cue in enumerate(cues):
        if cue.first < done:
            continue
        draft, end = _read_cue(sentence, cue, cues[n + 1 :], context, done, main)
        if draft is None:
            continue
        done = max(done, end)
        main = draft.source or main
        if draft.content:
            reading.drafts.append(draft)
        elif draft.source:
            reading.pending = draft
    if not reading.drafts and sentence.headline:
        named = _headline_colon(sentence, context)
        if named:
            reading.drafts.append(named)
    if not reading.drafts and sentence.words[0] == QUOTE and not sentence.only_quotes and not reading.pending:
        reading.goes_on = content_span(sentence, 0, last_word(sentence.words, 0, len(sentence.words)))
    if not reading.drafts:
        _read_nouns(sentence, reading, cues, context)
    if cues and not reading.drafts:
        reading.opening = _opening(sentence, cues[0], context)
    _read_uncovered(sentence, reading, context)
    if not reading.drafts and not reading.pending and sentence.words[-1] == ":":
        reading.pending = _introduction(sentence, context)
    return reading


def _read_tail(sentence: Sentence, cues: list[Cue], context: Context) -> Draft | None:
    """`X promised that all would be well, said Y.` Whoever stands at the end says all that stands before."""
    words, grammar = sentence.words, context.grammar
    if len(cues) < 2 or words[0] == QUOTE:
        return None
    cue = cues[-1]
    comma = cue.first - 1
    if cue.form == "phrase" or (
        cue.form in ("past", "present") and words[comma] == "," and cue.base in context.vocab.parenthetic
    ):
        subject = subject_after(sentence, cue, grammar)
        end = subject.last + 1 if subject else 0
        while subject and cue.form == "phrase" and end < len(words) and words[end] not in (",", STOP, QUOTE):
            end += 1
    elif cue.form in ("past", "present") and cue.base in context.vocab.parenthetic:
        subject = subject_before(sentence, cue, grammar)
        comma = subject.first - 1 if subject else -1
        end = content_begin(sentence, cue, context.vocab, grammar)
    else:
        return None
    ended = end >= len(words) or words[end] == STOP
    if subject is None or not ended or comma < 4 or not (words[comma] == "," or comma in sentence.with_comma):
        return None
    begin = first_word(words, 0, comma, grammar)
    if words[begin] == QUOTE:
        return None
    content = [content_span(sentence, begin, last_word(words, begin, comma + 1))]
    rule = (
        "according-to"
        if cue.form == "phrase"
        else "quote-within"
        if QUOTE in words[begin : comma + 1]
        else "clause-first"
    )
    return _draft(sentence, cue, subject_span(sentence, subject), content, rule, context)


def _read_cue(
    sentence: Sentence, cue: Cue, following: list[Cue], context: Context, done: int, main: Span | None
) -> tuple[Draft | None, int]:
    """The draft that a cue makes, and the token behind what it takes. A draft without content waits for it."""
    vocab, grammar = context.vocab, context.grammar
    words = sentence.words
    if cue.form == "phrase":
        return _according_to(sentence, cue, following, context, done)
    quote = _quote_before(words, cue.first, grammar)
    if quote >= done and cue.form != "gerund":  # "Q," said X
        subject = subject_after(sentence, cue, grammar)
        if subject:
            return _quote_first(sentence, cue, subject, quote, subject.last + 1, following, context, done)
    if _is_inverted(sentence, cue, context, done):
        subject = subject_after(sentence, cue, grammar)
        if subject:
            comma = Subject(cue.first, subject.last, cue.first - 1)
            who = subject_span(sentence, subject)
            return _clause_first(sentence, cue, comma, who, subject.last + 1, following, context, done)
    infinitive = cue.form == "infinitive"
    loose = cue.form == "gerund" and cue.first > 0 and words[cue.first - 1] == ","
    subject = None if infinitive or loose else subject_before(sentence, cue, grammar)
    if subject and subject.first >= done:
        quote = _quote_before(words, subject.first, grammar)
        behind = words[cue.last + 1] if cue.last + 1 < len(words) else STOP
        if quote >= done and behind != "that":  # "Q," X said
            return _quote_first(sentence, cue, subject, quote, cue.last + 1, following, context, done)
    if subject is None and cue.first == 0:
        return _fronted(sentence, cue, context)
    if subject and cue.form == "past" and subject.before > 0 and _is_described(sentence, subject, context):
        return None, done
    if cue.sort == MANNER and QUOTE not in words[cue.last + 1 : cue.last + 8] and words[-1] != ":":
        return None, done
    source = subject_span(sentence, subject) if subject else _inherited(sentence, cue, context, main)
    begin = content_begin(sentence, cue, vocab, grammar)
    clause = subject.before if subject else cue.first - 1
    if subject and 0 <= clause <= 1 and words[clause] in grammar.comparers and words[begin : begin + 1] != ["that"]:
        return _as_said(sentence, cue, source, begin, following, context)
    end = content_end(sentence, clause, begin, following, grammar)
    if subject and clause >= 0 and words[clause] in grammar.relatives and words[clause] != "that":
        # `what he called "Q" and the rest`: the quote alone.
        end = next((i + 1 for i in range(begin, min(end, begin + 6)) if words[i] == QUOTE), end)
    behind = words[begin] if begin < len(words) else STOP
    quoted = begin + 1 < len(words) and words[begin + 1] == QUOTE
    if behind in (",", STOP, ";", "—") and not quoted:
        return _clause_first(sentence, cue, subject, source, begin, following, context, done)
    if last_word(words, begin, end) < begin:
        return _draft(sentence, cue, source, [], "introduced", context), end
    informs = subject is not None and not vocab.documents.isdisjoint(words[subject.first : subject.last + 1])
    return _forward(sentence, cue, source, begin, end, context, informs=informs)


def _inherited(sentence: Sentence, cue: Cue, context: Context, main: Span | None) -> Span | None:
    """The subject of a cue that has none of its own: of the cue before it (`Lee said it rained and added`, `Lee said,
    adding`), else of the verb before it (`Lee sat down and said`)."""
    coordinated = sentence.words[cue.first - 1] in context.grammar.coordinators if cue.first else False
    if main and (coordinated or _follows_cue(sentence, cue, context)):
        return main
    return clause_subject(sentence, cue, context) or main


def _follows_cue(sentence: Sentence, cue: Cue, context: Context) -> bool:
    """Whether nothing but a comma stands between a cue and the one before it: `Lee said, adding`."""
    return (
        cue.first > 1 and sentence.words[cue.first - 1] == "," and sentence.words[cue.first - 2] in context.vocab.verbs
    )


def _is_inverted(sentence: Sentence, cue: Cue, context: Context, done: int) -> bool:
    """Whether the subject stands behind the verb: `The plan failed, said Ann Lee, the mayor.`"""
    words = sentence.words
    comma = cue.first - 1
    if comma < done + 2 or words[comma] != "," or cue.first != cue.verb or cue.base not in context.vocab.parenthetic:
        return False
    subject = subject_after(sentence, cue, context.grammar)
    if subject is None or words[subject.first] in context.grammar.pronouns:
        return False
    if "," in words[done:comma] and subject_before(sentence, cue, context.grammar):
        return False  # `Ann Lee, the mayor, said the plan failed.`
    behind = subject.last + 1
    if behind >= len(words) or words[behind] == STOP:
        return True
    if words[behind] != ",":
        return False
    goes_on = behind + 1 < len(words) and words[behind + 1] in context.grammar.coordinators
    return goes_on or any(is_finite(sentence, i, context.vocab) for i in range(done, comma))


def _is_described(sentence: Sentence, subject: Subject, context: Context) -> bool:
    """Whether what looks like a subject is an object with a participle behind it: `saw a play called "Q"`."""
    word = sentence.words[subject.before]
    return (
        (word in context.grammar.verbs or word in context.vocab.auxiliaries)
        and not sentence.capital[subject.first]
        and sentence.words[subject.first] not in context.grammar.pronouns
    )


def _quote_before(words: list[str], at: int, grammar: Grammar) -> int:
    """The token of the quote that stands before a token, with a comma or dash between at most; -1 if none does."""
    at -= 1
    while at >= 0 and (words[at] in (",", "—") or words[at] in grammar.coordinators or words[at] == "as"):
        at -= 1
    return at if at >= 0 and words[at] == QUOTE else -1


def _quote_first(
    sentence: Sentence,
    cue: Cue,
    subject: Subject,
    quote: int,
    tail: int,
    following: list[Cue],
    context: Context,
    done: int,
) -> tuple[Draft, int]:
    """`"Q," X said`: all quotes before the cue, with the words between them; and the quote that goes on behind it."""
    words = sentence.words
    begin = first_word(words, done, quote, context.grammar)
    if quote > begin and words[quote - 1] == ":":
        begin = quote  # Lee complained of the noise: "Q," she said.
    pure = all_quotes(words, begin, quote + 1)
    content = quote_spans(sentence, begin, quote + 1) if pure else [content_span(sentence, begin, quote)]
    # The second half, behind a comma, colon or dash: "Q1," X said, "Q2."
    limit = min(following[0].first if following else len(words), tail + SECOND_HALF_TOKENS)
    at = tail
    while at < limit and words[at] != QUOTE:
        at += 1
    end = tail
    if tail < at < limit and words[at - 1] in (",", ":", "—", STOP, ";"):
        end = at + 1
        while end < len(words) and words[end] == QUOTE:
            end += 1
        content += quote_spans(sentence, at, end)
    elif tail + 1 < len(words) and words[tail] == "," and words[tail + 1] in context.grammar.resumers:
        # "It is bad luck," he said, that both men lived here.
        end = content_end(sentence, -1, tail + 1, following, context.grammar)
        content.append(content_span(sentence, tail + 1, last_word(words, tail + 1, end)))
        pure = False
    source = subject_span(sentence, subject)
    rule = "quote-first" if pure else "quote-within"
    return _draft(sentence, cue, source, content, rule, context), end


def _fronted(sentence: Sentence, cue: Cue, context: Context) -> tuple[Draft | None, int]:
    """A cue that begins its sentence: `Said Ann Lee: "Q"`, `Noting that it rained, Lee went home`."""
    words, grammar = sentence.words, context.grammar
    if cue.form in ("past", "present"):
        subject = subject_after(sentence, cue, grammar)
        if subject is None or cue.base in context.vocab.address:
            return None, 0
        begin = subject.last + 1
        while begin < min(len(words), subject.last + SECOND_HALF_TOKENS) and words[begin] != QUOTE:
            begin += 1
        if begin >= len(words) or words[begin] != QUOTE or words[begin - 1] not in (",", ":"):
            return None, 0
        content = quote_spans(sentence, begin, len(words))
        return _draft(sentence, cue, subject_span(sentence, subject), content, "quote-after", context), len(words)
    if cue.form != "gerund":
        return None, 0
    begin = content_begin(sentence, cue, context.vocab, grammar)
    end = begin
    while end < len(words) and words[end] != ",":
        end += 1
    if end + 1 >= len(words):
        return None, 0
    fake = Cue(end, end, end, "", "past", OTHER)
    subject = subject_after(sentence, fake, grammar)
    if subject is None:
        return None, 0
    draft, _ = _forward(sentence, cue, subject_span(sentence, subject), begin, end, context)
    return draft, end


def _as_said(
    sentence: Sentence, cue: Cue, source: Span | None, begin: int, following: list[Cue], context: Context
) -> tuple[Draft | None, int]:
    """`As Lee put it, the plan failed`: what stands behind the comma or colon."""
    words = sentence.words
    while begin < len(words) and words[begin] not in (",", ":"):
        begin += 1
    end = content_end(sentence, -1, begin + 1, following, context.grammar)
    if last_word(words, begin + 1, end) <= begin:
        return _draft(sentence, cue, source, [], "introduced", context), end
    draft, end = _forward(sentence, cue, source, begin, end, context)
    last = last_word(words, begin + 1, end)
    return draft or _draft(sentence, cue, source, [content_span(sentence, begin + 1, last)], "as-said", context), end


def _forward(
    sentence: Sentence, cue: Cue, source: Span | None, begin: int, end: int, context: Context, *, informs: bool = False
) -> tuple[Draft | None, int]:
    """What stands behind the cue."""
    words = sentence.words
    start = first_word(words, begin, end, context.grammar)
    last = last_word(words, start, end)
    if last < start:
        return None, end
    if all_quotes(words, start, end):
        return _draft(sentence, cue, source, quote_spans(sentence, start, end), "quote-after", context), end
    if words[start] == QUOTE and start > begin and words[begin] in (",", ":") and QUOTE not in words[start + 1 : end]:
        # X said, "Q," a remark of the reporter's.
        return _draft(sentence, cue, source, quote_spans(sentence, start, start + 1), "quote-after", context), end
    if any(
        words[i] == QUOTE and (i not in sentence.titles or cue.base in context.vocab.bare) for i in range(start, end)
    ):
        end = trim_remark(sentence, start, end, context.grammar)
        last = last_word(words, start, end)
        content = [content_span(sentence, start, last)]
        mixed = "quote-within" if cue.sort == SPEECH else "object-with-quote"
        return _draft(sentence, cue, source, content, mixed, context), end
    rule = None if cue.form == "infinitive" else _clause_rule(words, cue, start, end, context, informs)
    if rule is None or source is None:
        return None, cue.last + 1
    last = last_word(words, start, trim_tail(sentence, start, end, context.grammar))
    content = [content_span(sentence, start, last)]
    return _draft(sentence, cue, source, content, rule, context), end


def _clause_rule(words: list[str], cue: Cue, begin: int, end: int, context: Context, informs: bool) -> str | None:
    """Which rule, if any, takes the words behind a cue as indirect speech."""
    if words[begin] == "that" and end - begin > 2:
        return "clause-that" if cue.sort == SPEECH else "thought-that"
    word = words[begin]
    clausal = word not in context.grammar.prepositions and word not in context.vocab.negations
    if informs and cue.sort == SPEECH and clausal:
        return "document"
    if cue.base in context.vocab.bare and end - begin >= 3 and clausal:
        return "clause-after" if cue.sort == SPEECH else "thought-after"
    if cue.base in context.vocab.acts and end - begin >= 2 and cue.form in ("past", "present", "gerund"):
        return "speech-act"
    return None


def _clause_first(
    sentence: Sentence,
    cue: Cue,
    subject: Subject | None,
    source: Span | None,
    behind: int,
    following: list[Cue],
    context: Context,
    done: int,
) -> tuple[Draft | None, int]:
    """`The plan failed, X said.`, also in the middle of it: `The plan, X said, failed.`"""
    words, grammar = sentence.words, context.grammar
    if subject is None:
        return None, done
    left = subject.first - 1
    begin = first_word(words, done, left, grammar)
    if left <= begin or words[left] not in (",", "—") or cue.base not in context.vocab.parenthetic:
        if left <= begin and cue.base in context.vocab.parenthetic and behind + 3 < len(words) and words[behind] == ",":
            # `But, Lee added, the plan failed.`
            return _forward(
                sentence, cue, source, behind + 1, content_end(sentence, -1, behind, following, grammar), context
            )
        # Nothing before it and nothing behind: `Lee spoke on Monday.` A quote may follow.
        return (_draft(sentence, cue, source, [], "introduced", context), behind) if left < done + 1 else (None, done)
    content = [content_span(sentence, begin, left - 1)]
    end = cue.last + 1
    whole = any(is_finite(sentence, i, context.vocab) for i in range(begin, left))
    if behind + 1 < len(words) and words[behind] in (",", "—") and (not whole or words[behind + 1] in grammar.resuming):
        stop = content_end(sentence, -1, behind + 1, following, grammar)
        last = last_word(words, behind + 1, stop)
        if last > behind + 1:
            content.append(content_span(sentence, behind + 1, last))
            end = stop
    elif not whole and left - begin < 3:
        return None, done
    quoted = QUOTE in words[begin:end]
    return _draft(sentence, cue, source, content, "quote-within" if quoted else "clause-first", context), end


def _according_to(
    sentence: Sentence, cue: Cue, following: list[Cue], context: Context, done: int
) -> tuple[Draft | None, int]:
    """`According to X, the plan failed.` and `The plan failed, according to X.`"""
    words, grammar = sentence.words, context.grammar
    subject = subject_after(sentence, cue, grammar)
    if subject is None:
        return None, done
    source = subject_span(sentence, subject)
    tail = subject.last + 1
    begin = first_word(words, done, cue.first, grammar)
    last = last_word(words, begin, cue.first)
    end = tail
    if last <= begin:  # it begins the sentence
        begin = tail
        while begin < len(words) and words[begin] not in (",", ":"):
            begin += 1
        begin += 1
        end = content_end(sentence, -1, begin, following, grammar)
        last = last_word(words, begin, end)
        if last < begin:
            return _draft(sentence, cue, source, [], "introduced", context), tail
    elif (
        tail + 2 < len(words)
        and words[tail] == ","
        and not any(is_finite(sentence, i, context.vocab) for i in range(begin, last))
    ):
        # `Since May, according to the UN, thousands have left.`
        end = content_end(sentence, -1, tail + 1, following, grammar)
        behind = last_word(words, tail + 1, end)
        if behind > tail + 1:
            content = [content_span(sentence, begin, last), content_span(sentence, tail + 1, behind)]
            return _draft(sentence, cue, source, content, "according-to", context), end
    content = (
        quote_spans(sentence, begin, last + 1)
        if all_quotes(words, begin, last + 1)
        else [content_span(sentence, begin, last)]
    )
    return _draft(sentence, cue, source, content, "according-to", context), end


def _read_nouns(sentence: Sentence, reading: Reading, cues: list[Cue], context: Context) -> None:
    """`Lee dismissed the claim that the plan had failed`: nouns of saying with what they say."""
    words = sentence.words
    for at in range(len(words) - 4):
        if words[at + 1] != "that" or words[at] not in context.vocab.nouns or sentence.capital[at]:
            continue
        end = content_end(sentence, -1, at + 1, [cue for cue in cues if cue.first > at], context.grammar)
        last = last_word(words, at + 1, trim_tail(sentence, at + 1, end, context.grammar))
        noun = Cue(at, at, at, words[at], "phrase", SPEECH)
        source = None
        if at and (words[at - 1].endswith("'s") or words[at - 1] in context.grammar.articles - {"a", "an", "the"}):
            source = Span(sentence.starts[at - 1], sentence.ends[at - 1])
        content = [content_span(sentence, at + 1, last)]
        reading.drafts.append(_draft(sentence, noun, source, content, "noun-that", context))
        return


def _read_uncovered(sentence: Sentence, reading: Reading, context: Context) -> None:
    """Quotes that no cue governs: the object of whatever verb stands before them."""
    words = sentence.words
    covered = [span for draft in reading.drafts for span in draft.content]
    at = 0
    for token in sorted(sentence.stretch):
        start, end = sentence.starts[token], sentence.ends[token]
        if token < at or any(a <= start and end <= b for a, b in covered):
            at = max(at, token + 1)
            continue
        if sentence.only_quotes:
            return
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
        verb = find_verb(sentence, at, token, context.vocab)
        if verb is None or QUOTE in words[verb.last + 1 : token]:
            continue
        subject = subject_before(sentence, verb, context.grammar)
        source = subject_span(sentence, subject) if subject else None
        source = source or clause_subject(sentence, verb, context)
        last = last_word(words, token, trim_remark(sentence, token, len(words), context.grammar))
        if end - start >= LONG_QUOTE:  # a shorter one may be a word mentioned, not said
            content = [content_span(sentence, verb.last + 1, last)]
            reading.drafts.append(_draft(sentence, verb, source, content, "object-with-quote", context))
        at = last + 1


def _opening(sentence: Sentence, cue: Cue, context: Context) -> Draft | None:
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
    return _draft(sentence, cue, subject_span(sentence, subject), [], "quote-first", context) if subject else None


def _introduction(sentence: Sentence, context: Context) -> Draft | None:
    """`The ministry released this statement:` whatever its verb, a sentence that ends with a colon introduces."""
    words = sentence.words
    for at in range(1, len(words)):
        if is_finite(sentence, at, context.vocab):
            verb = Cue(at, at, at, "", "past", OTHER)
            subject = subject_before(sentence, verb, context.grammar)
            if subject and (subject.before < 0 or words[subject.before] not in context.grammar.conjunctions):
                return _draft(sentence, verb, subject_span(sentence, subject), [], "introduced", context)
    return None


def _headline_colon(sentence: Sentence, context: Context) -> Draft | None:
    """`Lee: Harbour plan has failed`, as headlines report."""
    words = sentence.words
    colon = next((i for i, word in enumerate(words[:HEADLINE_NAME_TOKENS]) if word == ":"), 0)
    small = context.grammar.small
    if not all(sentence.capital[i] or words[i] in small or not words[i].isalpha() for i in range(colon)):
        return None
    if colon < 1 or not sentence.capital[0] or any(is_finite(sentence, i, context.vocab) for i in range(colon)):
        return None
    last = last_word(words, colon + 1, len(words))
    if last < colon + 2:
        return None
    pure = all_quotes(words, colon + 1, len(words))
    content = quote_spans(sentence, colon + 1, len(words)) if pure else [content_span(sentence, colon + 1, last)]
    cue = Cue(colon, colon, colon, ":", "phrase", SPEECH)
    source = Span(sentence.starts[0], sentence.ends[colon - 1])
    return _draft(sentence, cue, source, content, "headline-colon", context)


def _name_colon(sentence: Sentence, token: int, context: Context) -> Draft | None:
    """`Ann Lee (mayor of Porto): "Q"`: the colon is the cue, where nothing but a name stands before it."""
    if any(is_finite(sentence, i, context.vocab) for i in range(token - 1)) or not sentence.capital[0]:
        return None
    colon = Cue(token - 1, token - 1, token - 1, ":", "phrase", SPEECH)
    source = Span(sentence.starts[0], sentence.ends[token - 2]) if token > 1 else None
    content = quote_spans(sentence, token, len(sentence.words))
    return _draft(sentence, colon, source, content, "name-colon", context)


def _quote_first_any_verb(sentence: Sentence, token: int, context: Context) -> Draft | None:
    """`"Q," X went on.`: the comma inside the marks says that what follows reports, whatever the verb."""
    for at in range(token + 1, min(len(sentence.words), token + 12)):
        if is_finite(sentence, at, context.vocab):
            verb = Cue(at, at, at, "", "past", OTHER)
            subject = subject_before(sentence, verb, context.grammar)
            if subject is None or subject.before != token:
                return None
            content = quote_spans(sentence, 0, token + 1)
            return _draft(sentence, verb, subject_span(sentence, subject), content, "quote-first-any-verb", context)
    return None


def clause_subject(sentence: Sentence, cue: Cue, context: Context) -> Span | None:
    """The subject of a verb before a cue that has none of its own: of the nearest one (`Ann Lee sat down and said`), or
    for a gerund of the first one of the main clause (`Lee praised what Bo had done, saying`)."""
    words, grammar = sentence.words, context.grammar
    places = range(1, cue.first) if cue.form == "gerund" else range(cue.first - 1, 0, -1)
    for at in places:
        if not is_finite(sentence, at, context.vocab):
            continue
        first = at
        while first > 1 and words[first - 1] in context.vocab.before_verb and words[first - 1] not in grammar.pronouns:
            first -= 1
        subject = subject_before(sentence, Cue(first, at, at, "", "past", OTHER), grammar)
        if subject is None or words[subject.first] in grammar.relatives:
            continue
        if cue.form == "gerund" and subject.before >= 0 and words[subject.before] in grammar.conjunctions:
            continue
        return subject_span(sentence, subject)
    if cue.form == "gerund" and cue.first > 1 and words[cue.first - 1] == ",":
        subject = subject_before(sentence, Cue(cue.first - 1, cue.first - 1, cue.first - 1, "", "past", OTHER), grammar)
        return subject_span(sentence, subject) if subject else None
    return None


def subject_span(sentence: Sentence, subject: Subject) -> Span:
    """The text of a subject, without a comma at its end."""
    last = subject.last
    while last > subject.first and sentence.words[last] in (",", "—"):
        last -= 1
    return Span(sentence.starts[subject.first], sentence.ends[last])


def _draft(
    sentence: Sentence, cue: Cue, source: Span | None, content: list[Span], rule: str, context: Context
) -> Draft:
    span = Span(sentence.starts[cue.first], sentence.ends[cue.last])
    return Draft(content, span, source, rule, context.block)
