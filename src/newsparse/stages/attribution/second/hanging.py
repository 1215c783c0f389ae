"""Cues in clauses that hang on what is reported, and phrases: `wie Lee sagte`, `laut Lee`, `von Lee genannt`."""

from newsparse.document import Span
from newsparse.stages.attribution.drafts import Context, Draft, subject_span
from newsparse.stages.attribution.grammar import Grammar
from newsparse.stages.attribution.phrases import Subject
from newsparse.stages.attribution.second.behind import (
    before_asides,
    bracket_draft,
    clause_begin,
    content_end,
    read_behind,
)
from newsparse.stages.attribution.second.brackets import CLAUSE_ENDS, TRAILING
from newsparse.stages.attribution.second.phrases import (
    begin_of_phrase,
    behind_adverbials,
    first_subject,
    is_verb,
    phrase_at,
    subject_before_verb,
    subject_behind,
    with_apposition,
)
from newsparse.stages.attribution.spans import all_quotes, content_span, first_word, last_word, quote_spans
from newsparse.stages.attribution.tokens import QUOTE, Sentence
from newsparse.stages.attribution.vocabulary import PERFECT, Cue


def is_final(words: list[str], begin: int, cue: Cue, grammar: Grammar) -> bool:
    """Whether the verb of a cue closes a clause that hangs on another: `wie Lee sagte`."""
    behind = cue.last + 1
    if behind < len(words) and words[behind] not in CLAUSE_ENDS and words[behind] not in grammar.ands:
        return False
    opener = words[begin]
    if begin == cue.first or cue.form == PERFECT:
        return False
    hangs = opener in grammar.conjunctions - grammar.relatives or opener in grammar.comparers
    hangs = hangs or (opener in grammar.prepositions and words[begin + 1] in grammar.relatives)  # `in dem es heißt`
    return hangs or (opener in grammar.relatives and begin > 0 and words[begin - 1] == ",")


def source_of(sentence: Sentence, cue: Cue, subject: Subject, behind: int, context: Context) -> Span | None:
    """Who a subject is: `es` says nothing, but whatever stands behind `in` or `aus`: `heißt es in dem Bericht`."""
    words, grammar = sentence.words, context.grammar
    if (
        subject.first < subject.last
        or words[subject.first] not in grammar.things
        or words[subject.first] in grammar.determiners
    ):
        return subject_span(sentence, subject)
    if cue.base not in context.vocab.impersonal:
        return None
    while behind + 1 < len(words) and _is_passed_over(words, behind, grammar):
        behind += 1
    begin = clause_begin(sentence, cue.first)
    if begin == cue.first:  # `In dem Brief, der vorliegt, heißt es`, not `Das Dach sei alt, heißt es`
        head = before_asides(sentence, begin)
        comma = words.index(",", head) if head < begin else head
        begin = begin if any(is_verb(sentence, at, grammar) for at in range(head, comma)) else head
    front = prepositional(sentence, begin, grammar)
    return front or prepositional(sentence, behind, grammar)


def _is_passed_over(words: list[str], at: int, grammar: Grammar) -> bool:
    """Whether a token tells when or how something is said, not where: `heißt es [am Montag stolz] in dem Papier`."""
    word, then = words[at], words[at + 1]
    if word in grammar.prepositions:
        return then in grammar.times
    how = word.islower() and then in grammar.prepositions and word not in grammar.coordinators
    return how or word in grammar.adverbs or word in grammar.times


def prepositional(sentence: Sentence, at: int, grammar: Grammar) -> Span | None:
    """What stands behind the preposition at a token, if there is one."""
    words = sentence.words
    if at >= len(words) or words[at] not in grammar.prepositions:
        return None
    last = phrase_at(sentence, at + 1, grammar)
    return subject_span(sentence, Subject(at + 1, last, at)) if last > 0 else None


def read_final(
    sentence: Sentence, cue: Cue, begin: int, following: list[Cue], context: Context, done: int
) -> tuple[Draft | None, int]:
    """A cue that closes its clause: `Wie Lee sagte, ist das gut`, `nachdem Lee gesagt hatte, dass das gut sei`."""
    words, grammar = sentence.words, context.grammar
    opener = words[begin]
    if opener in grammar.relatives and opener not in grammar.comparers:
        subject: Subject | None = Subject(begin, begin, begin - 1)
    else:
        first = behind_adverbials(sentence, begin + 1, grammar)
        last = phrase_at(sentence, first, grammar)
        last = last if last < 0 or last + 1 == cue.first else with_apposition(sentence, last, grammar)
        subject = Subject(first, last, begin) if 0 <= last < cue.first else None
    source = source_of(sentence, cue, subject, subject.last + 1, context) if subject else None
    if subject is None and cue.base in context.vocab.impersonal:  # `Wie aus dem Rathaus verlautete`
        source = prepositional(sentence, begin + 1, grammar)
    if opener in grammar.prepositions and begin > 1 and words[begin + 1] in grammar.relatives:
        first = begin_of_phrase(sentence, begin - 1, grammar)  # `ein Brief des Rats, in dem es heißt`
        source = source or (subject_span(sentence, Subject(first, begin - 2, 0)) if first < begin - 1 else None)
    behind = cue.last + 1
    if opener in grammar.comparers and cue.base in context.vocab.that_only:
        return None, done
    if opener not in grammar.comparers:
        return read_behind(sentence, cue, source, behind, following, context) if source else (None, done)
    if source is None:
        return None, done
    content: list[Span] = []
    end = behind
    before = begin - 1
    first = first_word(words, done, max(done, before), grammar)
    head = last_word(words, first, before) if before > first else first - 1
    if head >= first + 2 or (head >= first and words[head] == QUOTE):
        pure = all_quotes(words, first, head + 1)
        content += quote_spans(sentence, first, head + 1) if pure else [content_span(sentence, first, head)]
    whole = any(is_verb(sentence, i, grammar) for i in range(first, head + 1))
    goes_on = behind + 1 < len(words) and words[behind] in (",", ":")
    if goes_on and (words[behind + 1] == QUOTE or not (content and whole)):
        end = content_end(words, behind + 1, following, grammar)
        last = last_word(words, behind + 1, end)
        if last > behind:
            pure = all_quotes(words, behind + 1, last + 1)
            content += (
                quote_spans(sentence, behind + 1, last + 1) if pure else [content_span(sentence, behind + 1, last)]
            )
    if not content:
        return (bracket_draft(sentence, cue, source, [], "introduced"), end) if words[-1] == ":" else (None, end)
    return bracket_draft(sentence, cue, source, content, "as-said"), end


def read_source(
    sentence: Sentence, cue: Cue, following: list[Cue], context: Context, done: int
) -> tuple[Draft | None, int]:
    """`Nach Angaben von Lee ist das gut.`, `Das ist laut Lee gut.`, `Der Zeitung zufolge ist das gut.`"""
    words, grammar = sentence.words, context.grammar
    if cue.form == TRAILING:
        subject, behind = Subject(cue.first, cue.last - 1, cue.first - 1), cue.last + 1
        cue = cue._replace(first=cue.last)
    else:
        last = phrase_at(sentence, cue.first + 1, grammar)
        if last < 0:
            return None, done
        last = _with_closed_apposition(sentence, last, grammar)
        first = cue.last + 1 if cue.last < last else cue.first + 1
        if first <= last and words[first] in grammar.ties:
            first += 1
        subject, behind = Subject(first, last, cue.first), last + 1
        cue = cue._replace(last=min(first - 1, cue.last))
        if cue.last < cue.first:
            cue = cue._replace(last=cue.first)
    source: Span | None = subject_span(sentence, subject)
    if not grammar.own.isdisjoint(words[subject.first : subject.last + 1]):  # `nach eigenen Angaben`
        who = first_subject(sentence, len(words), grammar)
        source = subject_span(sentence, who) if who else None
    begin = clause_begin(sentence, subject.before + (cue.form == TRAILING))
    begin = max(done, min(begin, cue.first))
    hangs = (
        begin > 0
        and words[begin - 1] == ","
        and (words[begin] in grammar.relatives or words[begin] in grammar.conjunctions)
    )
    front = min(cue.first, subject.first)
    first = first_word(words, begin if hangs else done, front, grammar)
    head = last_word(words, first, front)
    content: list[Span] = []
    if head > first or (head == first and words[head] == QUOTE):
        pure = all_quotes(words, first, head + 1)
        content += quote_spans(sentence, first, head + 1) if pure else [content_span(sentence, first, head)]
    end = behind
    if behind < len(words) and words[behind] in (",", ":"):
        behind += 1
    if behind + 1 < len(words) and words[behind] in grammar.adverbs and words[behind + 1] == QUOTE:
        behind += 1  # `Laut Lee [dagegen] "Q"`
    if hangs:
        end = behind
        while end < len(words) and words[end] not in CLAUSE_ENDS:
            end += 1
    else:
        end = content_end(words, behind, following, grammar)
    last = last_word(words, behind, end)
    if last > behind or (last == behind and (content or words[last] == QUOTE)):
        pure = all_quotes(words, behind, last + 1) and not (content and not all_quotes(words, first, head + 1))
        content += quote_spans(sentence, behind, last + 1) if pure else [content_span(sentence, behind, last)]
    if not content:
        return None, done
    return bracket_draft(sentence, cue, source, content, "according-to"), max(end, subject.last + 1, cue.last + 1)


def _with_closed_apposition(sentence: Sentence, last: int, grammar: Grammar) -> int:
    """The last token of a phrase with an apposition that a comma closes before a verb: `Laut Lee, dem Chef, ist`."""
    words = sentence.words
    if last + 2 >= len(words) or words[last + 1] != ",":
        return last
    end = phrase_at(sentence, last + 2, grammar)
    closed = end > 0 and end + 2 < len(words) and words[end + 1] == "," and words[end + 2] in grammar.verbs
    return end + 1 if closed else last


def read_passive(
    sentence: Sentence, cue: Cue, following: list[Cue], context: Context, done: int
) -> tuple[Draft | None, int]:
    """`Das wurde von Lee als "gut" bezeichnet`, `Lee wird mit den Worten zitiert: "Q"`."""
    words, grammar = sentence.words, context.grammar
    agent = next((i for i in range(cue.first + 1, cue.verb - 1) if words[i] in grammar.authors), 0)
    last = phrase_at(sentence, agent + 1, grammar) if agent else -1
    if cue.base in context.vocab.citing:
        begin = clause_begin(sentence, cue.first)
        who = subject_before_verb(sentence, begin, cue.first, grammar) or subject_behind(sentence, cue.first, grammar)
    elif 0 < last < cue.verb:
        who = Subject(agent + 1, last, agent)
    else:
        who = None
    if who is None:
        return None, cue.last + 1
    source = subject_span(sentence, who)
    left = cue.first - 1
    behind = left >= done and words[left] in (QUOTE, ",") and QUOTE in words[done:left]
    if cue.base in context.vocab.citing and (behind or words[done : left + 1] == [QUOTE]):
        content, end = quote_spans(sentence, done, cue.first), cue.last + 1
        if words[end : end + 2] == [":", QUOTE]:  # `"Q", wird Lee zitiert: "Q"`
            content, end = content + quote_spans(sentence, end + 1, end + 2), end + 2
        return bracket_draft(sentence, cue, source, content, "quote-first"), end
    inside = [] if sentence.mentioned else quote_spans(sentence, who.last + 1, cue.verb)
    if inside:
        return bracket_draft(sentence, cue, source, inside, "quote-within"), cue.last + 1
    return read_behind(sentence, cue, source, cue.last + 1, following, context)
