"""The layouts in which a sentence reports: which part of it is content, by where its cue and its quotes stand.

Each rule is a function of (sentence, cue, subject, ...) that gives a draft or None. Their names stand in the results.

    quote-first       "Q," X said.   "Q," said X.   "Q," X said, "Q."
    quote-after       X said, "Q."   X said: "Q"
    quote-within      X said the plan was "Q".   The plan is "Q," X said.
    clause-that       X said that the plan failed.
    clause-after      X said the plan failed.
    clause-first      The plan failed, X said.   The plan, X said, failed.
    according-to      According to X, the plan failed.   The plan failed, according to X.
    object-with-quote X called the plan "Q".
"""

from dataclasses import dataclass, field
from typing import NamedTuple

from newsparse.document import Span
from newsparse.stages.attribution.cues import MANNER, SPEECH, Cue, Vocabulary, is_adverb
from newsparse.stages.attribution.sentences import QUOTE, STOP, Sentence
from newsparse.stages.attribution.subjects import Grammar, Subject, subject_after, subject_before

_WEAK = frozenset({",", ":", "—", ";", "("})


@dataclass(slots=True)
class Draft:
    """An attribution in the making: spans of the text."""

    content: list[Span]
    cue: Span | None
    source: Span | None
    rule: str
    block: int
    evidence: list[str] = field(default_factory=list)
    inherits: bool = False  # the source is the one of the clause before
    open_end: bool = False  # the content runs to the end of its sentence: quoted sentences may follow


class Context(NamedTuple):
    """What a rule looks words up in."""

    vocab: Vocabulary
    grammar: Grammar
    block: int


def read_sentence(sentence: Sentence, cues: list[Cue], context: Context) -> list[Draft]:
    """The attributions that a sentence makes by itself, in the order of their cues."""
    drafts: list[Draft] = []
    done = 0  # tokens before this one are somebody's content or a cue already
    main: Span | None = None  # the subject that a cue without one of its own takes
    for n, cue in enumerate(cues):
        if cue.first < done:
            continue
        following = cues[n + 1 :]
        draft, end = _read_cue(sentence, cue, following, context, done, main)
        if draft is None:
            continue
        drafts.append(draft)
        done = max(done, end)
        main = draft.source or main
    return drafts


def _read_cue(
    sentence: Sentence, cue: Cue, following: list[Cue], context: Context, done: int, main: Span | None
) -> tuple[Draft | None, int]:
    """The draft that a cue makes, and the token behind what it takes."""
    if cue.form == "phrase":
        return _according_to(sentence, cue, following, context, done)
    grammar = context.grammar
    words = sentence.words
    left = _skip_back(words, cue.first - 1, (",", "—"))
    # "Q," said X
    if left >= done and words[left] == QUOTE and cue.form != "gerund":
        subject = subject_after(sentence, cue, grammar)
        if subject and not _is_object(sentence, cue, subject, context):
            return _quote_first(sentence, cue, subject, left, subject.last + 1, following, context, done)
    subject = subject_before(sentence, cue, grammar)
    if subject:
        left = _skip_back(words, subject.first - 1, (",", "—", "and", "but", "as"))
        if left >= done and words[left] == QUOTE and (words[left + 1] != "," or True):
            # "Q," X said
            after = _behind_object(sentence, cue, context)
            if not _content_follows(sentence, cue, after, context):
                return _quote_first(sentence, cue, subject, left, cue.last + 1, following, context, done)
    if cue.sort == MANNER and not _quote_near(sentence, cue.last + 1):
        return None, done
    source = _span(sentence, subject.first, subject.last) if subject else None
    if source is None:
        source = main or _clause_subject(sentence, cue, context)
    begin = _behind_object(sentence, cue, context)
    end = _content_end(sentence, begin, following, context)
    if begin >= end or (words[begin] in (",", STOP, ";", "—") and not _quote_at(words, begin + 1, end)):
        return _clause_first(sentence, cue, subject, source, following, context, done)
    return _forward(sentence, cue, source, begin, end, context)


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
    begin = done
    while begin < quote and (words[begin] in _WEAK or words[begin] in context.grammar.coordinators):
        begin += 1
    pure = all(words[i] == QUOTE or not words[i][0].isalnum() for i in range(begin, quote + 1))
    if pure:
        content = [Span(sentence.starts[i], sentence.ends[i]) for i in range(begin, quote + 1) if words[i] == QUOTE]
    else:
        content = [_content_span(sentence, begin, quote)]
    end = tail
    # The second half, behind a comma, colon or dash: "Q1," X said, "Q2."
    limit = following[0].first if following else len(words)
    at = tail
    while at < min(limit, tail + 14) and words[at] != QUOTE:
        at += 1
    if at < min(limit, tail + 14) and at > tail and words[at - 1] in (",", ":", "—", STOP, ";"):
        last = at
        while last + 1 < limit and (words[last + 1] == QUOTE):
            last += 1
        content += [Span(sentence.starts[i], sentence.ends[i]) for i in range(at, last + 1)]
        end = last + 1
    rule = "quote-first" if pure else "quote-within"
    draft = Draft(content, _cue_span(sentence, cue), _span(sentence, subject.first, subject.last), rule, context.block)
    draft.open_end = True
    return draft, end


def _forward(
    sentence: Sentence, cue: Cue, source: Span | None, begin: int, end: int, context: Context
) -> tuple[Draft | None, int]:
    """What stands behind the cue."""
    words = sentence.words
    that = words[begin] == "that"
    start = begin
    while start < end and words[start] in _WEAK:
        start += 1
    quotes = [i for i in range(start, end) if words[i] == QUOTE]
    last = end - 1
    while last > start and not (words[last] == QUOTE or words[last][0].isalnum() or words[last] in (")", "]")):
        last -= 1
    if start >= end or last < start:
        return None, end
    if quotes and all(words[i] == QUOTE or not words[i][0].isalnum() for i in range(start, end)):
        content = [Span(sentence.starts[i], sentence.ends[i]) for i in quotes]
        return _draft(sentence, cue, source, content, "quote-after", context), end
    if words[start] == QUOTE and start > begin and words[begin] in (",", ":"):
        # X said, "Q" and "Q"; or X said, "Q," a remark of the reporter's.
        content = (
            [_content_span(sentence, start, last)]
            if len(quotes) > 1
            else [Span(sentence.starts[start], sentence.ends[start])]
        )
        return _draft(sentence, cue, source, content, "quote-after", context), end
    content = [_content_span(sentence, start, last)]
    if quotes:
        rule = "quote-within" if cue.sort == SPEECH else "object-with-quote"
        return _draft(sentence, cue, source, content, rule, context), end
    clause_rule = _clause_rule(sentence, cue, begin, end, that, context)
    if clause_rule is None or source is None:
        return None, cue.last + 1
    return _draft(sentence, cue, source, content, clause_rule, context), end


def _clause_rule(sentence: Sentence, cue: Cue, begin: int, end: int, that: bool, context: Context) -> str | None:
    """Which rule, if any, takes the words behind a cue as indirect speech."""
    if that:
        return "clause-that" if cue.sort == SPEECH else "thought-that"
    if cue.base not in _BARE:
        return None
    word = sentence.words[begin]
    if word in context.grammar.prepositions or word in context.vocab.negations:
        return None
    if end - begin < 3:
        return None
    return "clause-after"


# Verbs that take a clause without `that`.
_BARE = frozenset({"say", "add", "tell", "claim", "argue", "insist", "believe", "think"})


def _clause_first(
    sentence: Sentence,
    cue: Cue,
    subject: Subject | None,
    source: Span | None,
    following: list[Cue],
    context: Context,
    done: int,
) -> tuple[Draft | None, int]:
    """`The plan failed, X said.`, also in the middle of it."""
    words = sentence.words
    if subject is None or cue.sort != SPEECH:
        return None, done
    left = subject.first - 1
    if left <= done or words[left] not in (",", "—"):
        return None, done
    begin = done
    while begin < left and (words[begin] in _WEAK or words[begin] in context.grammar.coordinators):
        begin += 1
    if begin >= left:
        return None, done
    content = [_content_span(sentence, begin, left - 1)]
    end = cue.last + 1
    behind = _behind_object(sentence, cue, context)
    if behind < len(words) and words[behind] in (",", "—"):
        stop = _content_end(sentence, behind + 1, following, context)
        last = stop - 1
        while last > behind and not (words[last] == QUOTE or words[last][0].isalnum()):
            last -= 1
        if last > behind + 1:
            content.append(_content_span(sentence, behind + 1, last))
            end = stop
    elif left - begin < 3:
        return None, done
    quoted = any(words[i] == QUOTE for i in range(begin, end))
    draft = _draft(sentence, cue, source, content, "quote-within" if quoted else "clause-first", context)
    return draft, end


def _according_to(
    sentence: Sentence, cue: Cue, following: list[Cue], context: Context, done: int
) -> tuple[Draft | None, int]:
    words = sentence.words
    subject = subject_after(sentence, cue, context.grammar)
    if subject is None:
        return None, done
    source = _span(sentence, subject.first, subject.last)
    tail = subject.last + 1
    if cue.first <= done + 1 and tail < len(words):
        begin = tail
        while begin < len(words) and words[begin] != ",":
            begin += 1
        begin += 1
        end = _content_end(sentence, begin, following, context)
        draft, end = _forward(sentence, cue, source, begin, end, context) if begin < end else (None, tail)
        if draft:
            draft.rule = "according-to"
        elif begin < end:
            last = _last_word(words, begin, end)
            if last > begin:
                draft = _draft(sentence, cue, source, [_content_span(sentence, begin, last)], "according-to", context)
        return draft, end
    begin = done
    while begin < cue.first and (words[begin] in _WEAK or words[begin] in context.grammar.coordinators):
        begin += 1
    last = _last_word(words, begin, cue.first)
    if last <= begin:
        return None, tail
    return _draft(sentence, cue, source, [_content_span(sentence, begin, last)], "according-to", context), tail


def _last_word(words: list[str], begin: int, end: int) -> int:
    last = end - 1
    while last > begin and not (words[last] == QUOTE or words[last][0].isalnum()):
        last -= 1
    return last


def _behind_object(sentence: Sentence, cue: Cue, context: Context) -> int:
    """The token behind what stands between the cue and the content: the listener (`told reporters`), a time, a place
    (`said on Monday in an interview with the BBC that`)."""
    words, grammar = sentence.words, context.grammar
    at = cue.last + 1
    size = len(words)
    if at < size and cue.base in context.vocab.address and words[at] not in ("that", ",", ":", QUOTE, STOP):
        # The listener: a noun phrase.
        listener = subject_after(sentence, cue, grammar)
        if listener:
            at = listener.last + 1
    # `that` within reach ends the adverbials, whatever they are.
    if at < size and _is_adverbial(words[at], context):
        for i in range(at, min(size, at + 14)):
            if words[i] == "that" and words[i - 1] not in grammar.prepositions:
                return i
            if words[i] in (":", ";", STOP):
                return i
            if words[i] == ",":
                return i
            if words[i] == QUOTE and words[i - 1] != "'s" and i > at + 1:
                return i
        while at < size and (
            words[at] in grammar.times
            or (words[at] in ("on", "last", "late", "early") and at + 1 < size and words[at + 1] in grammar.times)
        ):
            at += 1
    return at


def _is_adverbial(word: str, context: Context) -> bool:
    grammar = context.grammar
    return word in grammar.prepositions or word in grammar.times or is_adverb(word, context.vocab)


def _content_follows(sentence: Sentence, cue: Cue, at: int, context: Context) -> bool:
    """Whether words of content stand behind the cue: `"Q," a book by X, said that`."""
    words = sentence.words
    return at < len(words) and words[at] == "that"


def _content_end(sentence: Sentence, begin: int, following: list[Cue], context: Context) -> int:
    """The token at which the content of a cue ends: the end of its sentence, or where another cue takes over."""
    words = sentence.words
    for cue in following:
        if cue.first <= begin:
            continue
        before = words[cue.first - 1]
        if cue.form == "gerund" and before == ",":
            return cue.first - 1
        if cue.form in ("past", "present") and before in context.grammar.coordinators:
            return cue.first - 1
    return len(words)


def _clause_subject(sentence: Sentence, cue: Cue, context: Context) -> Span | None:
    """The subject of the sentence, for a cue that has none of its own: `Ann Lee sat down and said`."""
    words, grammar = sentence.words, context.grammar
    at = 0
    while at < cue.first:
        if words[at] in grammar.verbs or words[at].endswith("ed"):
            fake = Cue(at, at, at, "", "past", SPEECH)
            subject = subject_before(sentence, fake, grammar)
            if subject:
                return _span(sentence, subject.first, subject.last)
        at += 1
    return None


def _is_object(sentence: Sentence, cue: Cue, subject: Subject, context: Context) -> bool:
    """Whether the phrase behind the cue cannot be its subject."""
    return sentence.words[subject.first] in ("him", "her", "them", "it", "that")


def _quote_near(sentence: Sentence, at: int) -> bool:
    return QUOTE in sentence.words[at : at + 6]


def _quote_at(words: list[str], at: int, end: int) -> bool:
    return at < end and words[at] == QUOTE


def _skip_back(words: list[str], at: int, skipped: tuple[str, ...]) -> int:
    while at >= 0 and words[at] in skipped:
        at -= 1
    return at


def _draft(
    sentence: Sentence, cue: Cue, source: Span | None, content: list[Span], rule: str, context: Context
) -> Draft:
    draft = Draft(content, _cue_span(sentence, cue), source, rule, context.block)
    draft.open_end = True
    return draft


def _span(sentence: Sentence, first: int, last: int) -> Span:
    """The text of tokens, without a comma at its end."""
    while last > first and sentence.words[last] in (",", "—"):
        last -= 1
    return Span(sentence.starts[first], sentence.ends[last])


def _cue_span(sentence: Sentence, cue: Cue) -> Span:
    return Span(sentence.starts[cue.first], sentence.ends[cue.last])


def _content_span(sentence: Sentence, first: int, last: int) -> Span:
    """The text of tokens, with the marks of a quote at its ends."""
    start, end = sentence.starts[first], sentence.ends[last]
    if first in sentence.stretch:
        start = sentence.stretch[first].opened
    if last in sentence.stretch:
        end = sentence.stretch[last].closed
    return Span(start, end)
