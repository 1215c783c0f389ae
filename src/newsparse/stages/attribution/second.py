"""Sentences of languages whose finite verb stands second: `Das sei gut, sagte Lee`, `Am Montag sagte Lee, das sei gut`.

A comma stands before each clause there, and so before what is reported. The rules are named as those of other languages
(`layouts`).
"""

from newsparse.document import Span
from newsparse.stages.attribution.brackets import CLAUSE_ENDS, CLOSING, PERFECT, SOURCE, TRAILING
from newsparse.stages.attribution.content import all_quotes, content_span, first_word, last_word, quote_spans
from newsparse.stages.attribution.cues import MANNER, SPEECH, THOUGHT, Cue, is_finite
from newsparse.stages.attribution.drafts import Context, Draft, Reading, make_draft, subject_span
from newsparse.stages.attribution.grammar import Grammar
from newsparse.stages.attribution.phrases import (
    behind_adverbials,
    is_named_quote,
    phrase_at,
    subject_before_verb,
    subject_behind,
)
from newsparse.stages.attribution.subjects import Subject
from newsparse.stages.attribution.tokens import QUOTE, Sentence

MOST_COMMAS = 3  # between a cue and what it reports
LONG_QUOTE = 24  # characters: a quote of four words or more


def read_second(sentence: Sentence, cues: list[Cue], context: Context, reading: Reading) -> list[Cue]:
    """Add to a reading what the cues of a sentence report; the cues of it that are left."""
    words = sentence.words
    last = _read_last(sentence, cues, context)
    if last:
        reading.drafts.append(last)
        return []
    done = 0
    main: Span | None = None
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
        elif draft.source and (cue.sort != THOUGHT or words[-1] == ":"):
            reading.pending = draft
            reading.told = cue.sort == SPEECH and words[-1] == ":"
    if not reading.drafts and not reading.pending and _is_reported(words, context):
        first = first_word(words, 0, len(words), context.grammar)
        reading.reported = content_span(sentence, first, last_word(words, first, len(words)))
    return []


def _is_reported(words: list[str], context: Context) -> bool:
    """Whether the verb of a sentence, or its first word, says that somebody else said it."""
    return words[0] in context.vocab.backward or not context.grammar.moods.isdisjoint(words)


def _clause_begin(sentence: Sentence, at: int, grammar: Grammar) -> int:
    """The first token of the clause in which a token stands."""
    words = sentence.words
    while at > 0 and words[at - 1] not in CLAUSE_ENDS:
        if words[at - 1] == QUOTE and not is_named_quote(sentence, at - 1, grammar):
            break
        at -= 1
    return at


def _is_final(words: list[str], begin: int, cue: Cue, grammar: Grammar) -> bool:
    """Whether the verb of a cue closes a clause that hangs on another: `wie Lee sagte`."""
    behind = cue.last + 1
    if behind < len(words) and words[behind] not in CLAUSE_ENDS and words[behind] not in grammar.ands:
        return False
    opener = words[begin]
    if begin == cue.first or cue.form == PERFECT:
        return False
    hangs = opener in grammar.conjunctions - grammar.relatives or opener in grammar.comparers
    return hangs or (opener in grammar.relatives and begin > 0 and words[begin - 1] == ",")


def _read_last(sentence: Sentence, cues: list[Cue], context: Context) -> Draft | None:
    """`Dass das gut sei, habe Lee gesagt, berichtete die Zeitung.` Whoever stands at the end says all before."""
    words = sentence.words
    if len(cues) < 2 or words[0] == QUOTE:
        return None
    cue = cues[-1]
    if cue.first < 4 or words[cue.first - 1] != "," or cue.form in (PERFECT, TRAILING, "passive"):
        return None
    if QUOTE in words[: cue.first] or _aside_subject(sentence, cue.first, 0, context.grammar):
        return None
    draft, end = _read_cue(sentence, cue, [], context, 0, None)
    return draft if draft and draft.content and draft.source and end >= len(words) - 2 else None


def _read_cue(
    sentence: Sentence, cue: Cue, following: list[Cue], context: Context, done: int, main: Span | None
) -> tuple[Draft | None, int]:
    """The draft that a cue makes, and the token behind what it takes. A draft without content waits for it."""
    words, grammar = sentence.words, context.grammar
    if cue.form in (SOURCE, TRAILING):
        return _read_source(sentence, cue, following, context, done)
    if cue.form == "passive":
        return _read_passive(sentence, cue, following, context)
    verb = cue.first
    begin = max(done, _clause_begin(sentence, verb, grammar))
    if _is_final(words, begin, cue, grammar):
        return _read_final(sentence, cue, begin, following, context, done)
    subject = source = None
    fronted = begin == verb  # nothing stands before the verb in its clause
    joined = all(words[i] in grammar.coordinators for i in range(begin, verb))
    inside = verb
    if fronted and (aside := _aside_subject(sentence, verb, done, grammar)):
        subject, fronted = aside, False
    elif fronted or not (subject := None if joined else subject_before_verb(sentence, begin, verb, grammar)):
        if fronted or not joined:
            subject = subject_behind(sentence, verb, grammar)
            inside = subject.last if subject else verb
        elif main is None:
            subject = _first_subject(sentence, begin, grammar)
    behind = max(cue.last, inside) + 1
    source = _source_of(sentence, subject, behind, grammar) if subject else main if joined else None
    if fronted and subject and (before := _read_before(sentence, cue, source, behind, following, context, done)):
        return before
    if cue.form == CLOSING or (subject is None and source is None):
        return None, done
    return _read_behind(sentence, cue, source, behind, following, context)


def _aside_subject(sentence: Sentence, verb: int, done: int, grammar: Grammar) -> Subject | None:
    """The subject before an aside that a comma closes right before the verb: `Lee, der Chef, sagte`, `Lee, die seit
    Mai im Amt ist, sagte`."""
    words = sentence.words
    if verb < 3 or words[verb - 1] != ",":
        return None
    begin = _clause_begin(sentence, verb - 1, grammar)
    if begin < 2 or words[begin - 1] != ",":
        return None
    head = _clause_begin(sentence, begin - 1, grammar)
    if head < done:
        return None
    subject = subject_before_verb(sentence, head, begin - 1, grammar)
    if subject is None or phrase_at(sentence, subject.first, grammar) < begin - 2:
        return None
    described = words[begin] in grammar.relatives or phrase_at(sentence, begin, grammar) >= verb - 2
    behind = subject_behind(sentence, verb, grammar)
    named = behind and (sentence.capital[behind.first] or words[behind.first] in grammar.persons)
    return subject if described and not named else None


def _first_subject(sentence: Sentence, end: int, grammar: Grammar) -> Subject | None:
    """The subject of the first clause of a sentence: `Lee ging und sagte`, `Am Montag ging Lee und sagte`."""
    words = sentence.words
    for at in range(min(end, len(words))):
        if words[at] in CLAUSE_ENDS:
            break
        if words[at] in grammar.verbs:
            return subject_before_verb(sentence, 0, at, grammar) or subject_behind(sentence, at, grammar)
    return None


def _source_of(sentence: Sentence, subject: Subject, behind: int, grammar: Grammar) -> Span | None:
    """Who a subject is: `es` says nothing, but whatever stands behind `in` or `aus`: `heißt es in dem Bericht`."""
    words = sentence.words
    if words[subject.last] in grammar.reflexives and subject.first == subject.last:
        if behind < len(words) and words[behind] in grammar.prepositions:
            last = phrase_at(sentence, behind + 1, grammar)
            if last > 0:
                return subject_span(sentence, Subject(behind + 1, last, behind))
        return None
    return subject_span(sentence, subject)


def _read_before(
    sentence: Sentence,
    cue: Cue,
    source: Span | None,
    behind: int,
    following: list[Cue],
    context: Context,
    done: int,
) -> tuple[Draft, int] | None:
    """`"Q", sagte Lee.`, `Das sei gut, sagte Lee.`, `Das, sagte Lee, sei gut.`"""
    words, grammar = sentence.words, context.grammar
    left = cue.first - 1
    if (
        left < done
        or words[left] not in (",", "—", QUOTE, "?", "!")
        or not (cue.form == CLOSING or cue.base in context.vocab.parenthetic or cue.sort == MANNER)
    ):
        return None
    begin = first_word(words, done, left + 1, grammar)
    last = last_word(words, begin, left + 1)
    if last < begin:
        return None
    if words[last] == QUOTE and last > begin and words[last - 1] == ":":
        begin = last  # `Lee war empört: "Q", sagte sie`
    elif words[last] != QUOTE and cue.sort == MANNER:
        return None
    pure = all_quotes(words, begin, last + 1)
    content = quote_spans(sentence, begin, last + 1) if pure else [content_span(sentence, begin, last)]
    mark = _mark_behind(sentence, behind, grammar)
    end = behind
    if mark + 1 < len(words) and words[mark] in (",", ":", "—") and words[mark + 1] == QUOTE:
        end = mark + 2
        while end < len(words) and (words[end] == QUOTE or (words[end] == "," and words[end + 1 : end + 2] == [QUOTE])):
            end += 1
        content += quote_spans(sentence, mark + 1, end)
    elif mark + 1 < len(words) and words[mark] == "," and not pure:
        opened = is_finite(sentence, mark + 1, context.vocab) or words[mark + 1] in grammar.that
        if opened or not any(is_finite(sentence, i, context.vocab) for i in range(begin, last + 1)):
            end = _content_end(words, mark + 1, following, grammar)
            content.append(content_span(sentence, mark + 1, last_word(words, mark + 1, end)))
    quoted = QUOTE in words[begin : last + 1] or (end > behind and QUOTE in words[behind:end])
    if not quoted and last - begin < 2:
        return None
    rule = "quote-first" if pure else "quote-within" if quoted else "clause-first"
    return _draft(sentence, cue, source, content, rule), max(end, behind)


def _draft(sentence: Sentence, cue: Cue, source: Span | None, content: list[Span], rule: str) -> Draft:
    draft = make_draft(sentence, cue, source, content, rule)
    if cue.form == PERFECT:
        draft.cue = Span(sentence.starts[cue.verb], sentence.ends[cue.last])
    return draft


def _mark_behind(sentence: Sentence, at: int, grammar: Grammar) -> int:
    """The token of the mark or quote at which what stands behind a cue and its subject ends."""
    words = sentence.words
    while at < len(words) and words[at] not in CLAUSE_ENDS:
        if words[at] == QUOTE and not is_named_quote(sentence, at, grammar):
            break
        at += 1
    return at


def _content_end(words: list[str], begin: int, following: list[Cue], grammar: Grammar) -> int:
    """The token at which a clause that is reported ends: where another speaks behind `und`, `aber` or a semicolon."""
    for at in range(begin + 2, len(words)):
        if words[at] == ";":
            return at
        if words[at] in grammar.coordinators or words[at] in grammar.contrasts:
            close = [other for other in following if at < other.first <= at + 6 and other.sort == SPEECH]
            if close and words[at - 1] == ",":
                return at - 1
            if close and close[0].first == at + 1:
                return at
    return len(words)


def _read_behind(
    sentence: Sentence, cue: Cue, source: Span | None, behind: int, following: list[Cue], context: Context
) -> tuple[Draft | None, int]:
    """What stands behind a cue and its subject: a quote, or a clause behind a comma or colon."""
    words, grammar, vocab = sentence.words, context.grammar, context.vocab
    mark = _mark_behind(sentence, behind, grammar)
    for _ in range(MOST_COMMAS):
        if mark + 1 >= len(words) or words[mark] != ",":
            break
        if words[mark + 1] == QUOTE:
            return _read_quotes(sentence, cue, source, mark + 1, following, context)
        rule = _clause_rule(sentence, cue, mark + 1, context)
        if rule:
            end = _content_end(words, mark + 1, following, grammar)
            content = [content_span(sentence, mark + 1, last_word(words, mark + 1, end))]
            return _draft(sentence, cue, source, content, rule), end
        mark = _mark_behind(sentence, mark + 1, grammar)
    if mark < len(words) and words[mark] == ":" and mark + 1 < len(words):
        if words[mark + 1] == QUOTE:
            return _read_quotes(sentence, cue, source, mark + 1, following, context)
        last = last_word(words, mark + 1, len(words))
        if cue.sort != SPEECH or last < mark + 3:
            return None, cue.last + 1
        return _draft(sentence, cue, source, [content_span(sentence, mark + 1, last)], "clause-after"), len(words)
    if mark < len(words) and words[mark] == QUOTE and mark not in sentence.mentioned:
        long = sentence.ends[mark] - sentence.starts[mark] >= LONG_QUOTE
        if (cue.base in vocab.acts or cue.sort == SPEECH or long) and (long or mark not in sentence.titles):
            end = _mark_behind_quotes(words, mark)
            return _draft(sentence, cue, source, quote_spans(sentence, mark, end), "quote-within"), end
        return None, cue.last + 1
    if cue.sort == THOUGHT and words[-1] != ":":
        return None, cue.last + 1
    return (_draft(sentence, cue, source, [], "introduced"), cue.last + 1) if source else (None, cue.last + 1)


def _mark_behind_quotes(words: list[str], at: int) -> int:
    """The token at which the clause ends in which quotes stand."""
    while at < len(words) and words[at] not in CLAUSE_ENDS:
        at += 1
    return at


def _read_quotes(
    sentence: Sentence, cue: Cue, source: Span | None, quote: int, following: list[Cue], context: Context
) -> tuple[Draft | None, int]:
    """The quotes that begin at a token behind a comma or colon, with what stands between them."""
    words = sentence.words
    end = _content_end(words, quote, following, context.grammar)
    last = last_word(words, quote, end)
    if all_quotes(words, quote, last + 1) or words[quote - 1] == ":":
        while end > quote + 1 and not all_quotes(words, quote, end):
            end -= 1
        return _draft(sentence, cue, source, quote_spans(sentence, quote, end), "quote-after"), end
    return _draft(sentence, cue, source, [content_span(sentence, quote, last)], "quote-within"), end


def _clause_rule(sentence: Sentence, cue: Cue, begin: int, context: Context) -> str | None:
    """Which rule, if any, takes the clause that begins behind a comma as what is reported."""
    words, grammar, vocab = sentence.words, context.grammar, context.vocab
    word = words[begin]
    end = _mark_behind(sentence, begin, grammar)
    if word in grammar.that:
        return "clause-that" if cue.sort == SPEECH else "thought-that"
    if cue.base in vocab.that_only:
        return None
    if word in vocab.questions and word not in grammar.comparers and cue.base in vocab.question_verbs:
        return "clause-that"
    if _is_infinitive(sentence, begin, end, grammar):
        told = cue.base in vocab.acts or cue.base in vocab.bare
        return "speech-act" if told and word not in grammar.prepositions else None
    if cue.base not in vocab.bare or word in grammar.coordinators:
        return None
    told = not grammar.moods.isdisjoint(words[begin:])
    after = "clause-after" if cue.sort == SPEECH else "thought-after"
    if word in grammar.subordinators:
        return after if told and end < len(words) and words[end] == "," else None
    if word in grammar.relatives and _closes_with_verb(sentence, begin, end, context):
        return None
    if told or any(is_finite(sentence, i, vocab) for i in range(begin, end)):
        return after
    return None


def _is_infinitive(sentence: Sentence, begin: int, end: int, grammar: Grammar) -> bool:
    """Whether a clause has an infinitive for its verb: `, [nach Rom zu reisen]`, `, [das mitzuteilen]`."""
    words = sentence.words
    for i in range(begin, end):
        word = words[i]
        if word in grammar.infinitive and i + 1 < len(words) and words[i + 1].islower() and words[i + 1].endswith("n"):
            return True
        if word.islower() and word.endswith("n") and any(zu in word[2:-3] for zu in grammar.infinitive):
            first = next(word.find(zu, 2) for zu in grammar.infinitive if zu in word[2:-3])
            if word[:first] in grammar.particles:
                return True
    return False


def _closes_with_verb(sentence: Sentence, begin: int, end: int, context: Context) -> bool:
    """Whether the first finite verb of a clause closes it, as in one that hangs on another: `, der das [weiß],`."""
    verbs = [i for i in range(begin + 1, end) if is_finite(sentence, i, context.vocab)]
    return not verbs or verbs[0] >= end - 1 - (len(verbs) > 1)


def _read_final(
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
        subject = Subject(first, last, begin) if 0 <= last < cue.first else None
    source = _source_of(sentence, subject, subject.last + 1, grammar) if subject else None
    behind = cue.last + 1
    if opener not in grammar.comparers:
        return _read_behind(sentence, cue, source, behind, following, context) if source else (None, done)
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
    whole = any(is_finite(sentence, i, context.vocab) for i in range(first, head + 1))
    if behind + 1 < len(words) and words[behind] in (",", ":") and not (content and whole):
        end = _content_end(words, behind + 1, following, grammar)
        last = last_word(words, behind + 1, end)
        if last > behind:
            pure = all_quotes(words, behind + 1, last + 1)
            content += (
                quote_spans(sentence, behind + 1, last + 1) if pure else [content_span(sentence, behind + 1, last)]
            )
    if not content:
        return (_draft(sentence, cue, source, [], "introduced"), end) if words[-1] == ":" else (None, end)
    return _draft(sentence, cue, source, content, "as-said"), end


def _read_source(
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
        last = with_apposition_of(sentence, last, grammar)
        first = cue.last + 1 if cue.last < last else cue.first + 1
        if first <= last and words[first] in grammar.ties:
            first += 1
        subject, behind = Subject(first, last, cue.first), last + 1
        cue = cue._replace(last=min(first - 1, cue.last))
        if cue.last < cue.first:
            cue = cue._replace(last=cue.first)
    source = subject_span(sentence, subject)
    begin = _clause_begin(sentence, subject.before + (cue.form == TRAILING), grammar)
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
    if hangs:
        end = behind
        while end < len(words) and words[end] not in CLAUSE_ENDS:
            end += 1
    else:
        end = _content_end(words, behind, following, grammar)
    last = last_word(words, behind, end)
    if last > behind or (last == behind and words[last] == QUOTE):
        pure = all_quotes(words, behind, last + 1) and not (content and not all_quotes(words, first, head + 1))
        content += quote_spans(sentence, behind, last + 1) if pure else [content_span(sentence, behind, last)]
    if not content:
        return None, done
    return _draft(sentence, cue, source, content, "according-to"), max(end, subject.last + 1, cue.last + 1)


def with_apposition_of(sentence: Sentence, last: int, grammar: Grammar) -> int:
    """The last token of a phrase with an apposition that a comma closes before a verb: `Laut Lee, dem Chef, ist`."""
    words = sentence.words
    if last + 2 >= len(words) or words[last + 1] != ",":
        return last
    end = phrase_at(sentence, last + 2, grammar)
    closed = end > 0 and end + 2 < len(words) and words[end + 1] == "," and words[end + 2] in grammar.verbs
    return end + 1 if closed else last


def _read_passive(sentence: Sentence, cue: Cue, following: list[Cue], context: Context) -> tuple[Draft | None, int]:
    """`Das wurde von Lee als "gut" bezeichnet.`"""
    words, grammar = sentence.words, context.grammar
    agent = next((i for i in range(cue.first + 1, cue.verb - 1) if words[i] in grammar.authors), 0)
    last = phrase_at(sentence, agent + 1, grammar) if agent else -1
    if last < 0 or last >= cue.verb:
        return None, cue.last + 1
    source = subject_span(sentence, Subject(agent + 1, last, agent))
    quote = next((i for i in range(last + 1, cue.verb) if words[i] == QUOTE), -1)
    if quote > 0:
        return _draft(sentence, cue, source, quote_spans(sentence, quote, cue.verb), "quote-within"), cue.last + 1
    return _read_behind(sentence, cue, source, cue.last + 1, following, context)
