"""Sentences of languages whose finite verb stands second: `Das sei gut, sagte Lee`, `Am Montag sagte Lee, das sei gut`.

The rules are named as those of other languages (`layouts`).
"""

from newsparse.document import Span
from newsparse.stages.attribution.drafts import Context, Draft, Reading, subject_span
from newsparse.stages.attribution.grammar import Grammar
from newsparse.stages.attribution.phrases import Subject
from newsparse.stages.attribution.second.behind import (
    before_asides,
    bracket_draft,
    called_at,
    clause_begin,
    content_end,
    mark_behind,
    read_behind,
    spoken_of,
)
from newsparse.stages.attribution.second.brackets import CLOSING, SOURCE, TRAILING
from newsparse.stages.attribution.second.hanging import (
    is_final,
    prepositional,
    read_final,
    read_passive,
    read_source,
    source_of,
)
from newsparse.stages.attribution.second.phrases import (
    can_speak,
    first_subject,
    is_verb,
    phrase_at,
    subject_before_verb,
    subject_behind,
    with_apposition,
)
from newsparse.stages.attribution.second.views import read_views, viewer
from newsparse.stages.attribution.spans import all_quotes, content_span, first_word, last_word, quote_spans
from newsparse.stages.attribution.tokens import QUOTE, STOP, Sentence
from newsparse.stages.attribution.vocabulary import MANNER, PERFECT, SPEECH, THOUGHT, Cue


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
    _read_colon(sentence, reading, context)
    _read_nouns(sentence, cues, reading, context)
    if sentence.stretch:
        read_views(sentence, reading, context)
    if not cues and words[0] in context.grammar.ands and words[1:3] == [":", QUOTE]:
        reading.goes_on = content_span(sentence, 2, 2)  # `Und: "Q"`
    elif not reading.drafts and not reading.pending and (mood := _mood_of(sentence, context)):
        grammar = context.grammar
        reading.resumes = mood in grammar.unreals or mood in grammar.conditionals
        reading.doubtful = mood in grammar.conditionals and not sentence.quotes
        first = first_word(words, 0, len(words), grammar)
        reading.reported = content_span(sentence, first, last_word(words, first, len(words)))
    return []


def _read_nouns(sentence: Sentence, cues: list[Cue], reading: Reading, context: Context) -> None:
    """`Lee ist der Meinung, dass das gut sei`, `Lee zeigte sich überzeugt, dass`: a noun or state before `dass`."""
    words, grammar, vocab = sentence.words, context.grammar, context.vocab
    for at in range(1, len(words) - 3):
        small = words[at].lower()
        if words[at + 1] != "," or not (small in vocab.nouns or small in vocab.states):
            continue
        start = sentence.starts[at + 2]
        covered = any(span.start <= start < span.end for draft in reading.drafts for span in draft.content)
        if covered or words[at + 2] not in grammar.that:
            continue
        begin = clause_begin(sentence, at)
        verb = next((i for i in range(begin, at) if is_verb(sentence, i, grammar)), -1)
        who = verb >= 0 and (
            subject_before_verb(sentence, begin, verb, grammar)
            or subject_behind(sentence, verb, grammar)
            or viewer(sentence, begin, at + 1, context)
        )
        if not who or who.first <= at <= who.last or not can_speak(sentence, who.first, grammar):
            continue
        cue = Cue(at, at, at, small, "phrase", SPEECH if small in vocab.nouns else THOUGHT)
        end = content_end(words, at + 2, [other for other in cues if other.first > at], grammar)
        content = [content_span(sentence, at + 2, last_word(words, at + 2, end))]
        reading.drafts.append(bracket_draft(sentence, cue, subject_span(sentence, who), content, "noun-that"))


def _read_colon(sentence: Sentence, reading: Reading, context: Context) -> None:
    """`Lee stellte sich vor ihn: "Q"`, `Lee wörtlich: "Q"`, `Lee war froh: Das Dach sei dicht`: whoever acts in a
    sentence, or is named at its head, says what a colon opens, whatever the verb."""
    words, grammar = sentence.words, context.grammar
    colon = next((at for at in range(len(words) - 1) if _opens_speech(sentence, at, grammar)), 0)
    start = sentence.starts[colon + 1] if colon else 0
    if not colon or any(span.start <= start < span.end for draft in reading.drafts for span in draft.content):
        return
    subject = first_subject(sentence, colon, grammar) or viewer(sentence, 0, colon, context)
    if subject is None and words[colon + 1] == QUOTE:
        subject = _head(sentence, grammar)
    if subject and can_speak(sentence, subject.first, grammar):
        end = colon + 2
        while end < len(words) and words[end] == QUOTE:
            end += 1
        verb = Cue(colon, colon, colon, ":", "phrase", SPEECH)
        source, content = subject_span(sentence, subject), quote_spans(sentence, colon + 1, end)
        if not content:
            content = [content_span(sentence, colon + 1, last_word(words, colon + 1, len(words)))]
        reading.drafts.append(bracket_draft(sentence, verb, source, content, "introduced"))


def _opens_speech(sentence: Sentence, at: int, grammar: Grammar) -> bool:
    """Whether a token is a colon before a quote or a clause whose verb says that somebody says it."""
    words = sentence.words
    if words[at] != ":" or words[at + 1] == QUOTE:
        return words[at] == ":" and at + 1 not in sentence.titles
    verb = next(
        (word for i, word in enumerate(words) if i > at and (word in grammar.moods or is_verb(sentence, i, grammar))),
        "",
    )
    return verb in grammar.moods


def _head(sentence: Sentence, grammar: Grammar) -> Subject | None:
    """The phrase with which a sentence begins, with its apposition."""
    last = phrase_at(sentence, 0, grammar)
    return Subject(0, with_apposition(sentence, last, grammar), -1) if last >= 0 else None


def _mood_of(sentence: Sentence, context: Context) -> str:
    """The verb of a sentence's first main clause, or its first word, if it says that somebody else said it."""
    words, grammar = sentence.words, context.grammar
    head = words[: words.index(",")] if "," in words else words
    if backward := next((word for word in head if word in context.vocab.backward), ""):
        return backward
    told = grammar.moods | grammar.unreals | grammar.conditionals
    begin = 0
    if words[0] in grammar.subordinators - grammar.relatives:
        if "," not in words:
            return ""  # `Ob das gut sei?`
        begin = words.index(",")
    verbs = (at for at in range(begin, len(words)) if words[at] in told or is_verb(sentence, at, grammar))
    first = next(verbs, -1)
    return words[first] if first >= 0 and words[first] in told else ""


def _read_last(sentence: Sentence, cues: list[Cue], context: Context) -> Draft | None:
    """`Dass das gut sei, habe Lee gesagt, berichtete die Zeitung.` Whoever stands at the end says all before."""
    words = sentence.words
    if len(cues) < 2 or words[0] == QUOTE:
        return None
    cue = cues[-1]
    if cue.first < 4 or words[cue.first - 1] != "," or cue.form in (PERFECT, TRAILING, "passive"):
        return None
    if QUOTE in words[: cue.first] or _aside_subject(sentence, cue, 0, context):
        return None
    draft, end = _read_cue(sentence, cue, [], context, 0, None)
    return draft if draft and draft.content and draft.source and end >= len(words) - 2 else None


def _read_cue(
    sentence: Sentence, cue: Cue, following: list[Cue], context: Context, done: int, main: Span | None
) -> tuple[Draft | None, int]:
    """The draft that a cue makes, and the token behind what it takes. A draft without content waits for it."""
    words, grammar = sentence.words, context.grammar
    if cue.form in (SOURCE, TRAILING):
        return read_source(sentence, cue, following, context, done)
    if cue.form == "passive":
        return read_passive(sentence, cue, following, context, done)
    verb = cue.first
    begin = max(done, clause_begin(sentence, verb))
    if begin == verb and done <= (head := before_asides(sentence, verb)) and words[head] in grammar.comparers:
        begin = head  # `wie Lee, der Chef, sagte`
    if is_final(words, begin, cue, grammar):
        return read_final(sentence, cue, begin, following, context, done)
    fronted = begin == verb  # nothing stands before the verb in its clause
    subject, source = None, main
    inside = finite = verb if cue.form == PERFECT else cue.verb
    if fronted and (aside := _aside_subject(sentence, cue, done, context)):
        subject, fronted = aside, False
    elif not fronted and words[verb - 1] in grammar.coordinators:  # `und sagte`
        subject = None if main else first_subject(sentence, begin, grammar)
    else:
        subject = None if fronted else subject_before_verb(sentence, begin, verb, grammar)
        if subject is None and (subject := subject_behind(sentence, finite, grammar)):
            inside = subject.last
        if subject is None and fronted and verb > 1:  # `Lee wartete, sagte aber, das sei gut`
            subject = None if main else first_subject(sentence, verb, grammar) or _head(sentence, grammar)
            fronted = False
    behind = max(cue.last, inside) + 1
    if subject and inside == finite and cue.base in context.vocab.citing:
        subject = subject_behind(sentence, finite, grammar) or subject  # `Die Zeitung zitiert Lee mit den Worten`
    elif (
        subject and cue.base in context.vocab.citing and not grammar.determiners.isdisjoint(words[behind : behind + 1])
    ):
        subject = subject_behind(sentence, subject.last, grammar) or subject  # `zitiert die Zeitung den Minister`
    if subject:
        source = source_of(sentence, cue, subject, behind, context)
    elif cue.base in context.vocab.impersonal:  # `Aus dem Brief geht hervor, dass`
        source = prepositional(sentence, begin, grammar)
    if fronted and subject:
        before = _read_before(sentence, cue, source, behind, following, context, done)
        if before:
            return before
    if cue.form == CLOSING or (subject is None and source is None):
        return None, done
    if words[verb - 1] == QUOTE and not context.vocab.wordings.isdisjoint(words[begin:verb]):
        # `Mit den Worten "Q" verließ Lee das Haus`
        return bracket_draft(sentence, cue, source, quote_spans(sentence, begin, verb), "quote-first"), behind
    if words[verb - 1] == QUOTE and _calls_before(sentence, cue, begin, behind, context):
        return bracket_draft(sentence, cue, source, quote_spans(sentence, begin, verb), "quote-within"), behind
    told = cue.form == PERFECT and (
        spoken_of(sentence, cue, inside + 1, context) >= 0 or called_at(sentence, cue, inside + 1, context) >= 0
    )
    if told:
        behind = inside + 1  # `hat von einem "Q" gesprochen`, `hat es als "Q" bezeichnet`
    return read_behind(sentence, cue, source, behind, following, context)


def _calls_before(sentence: Sentence, cue: Cue, begin: int, behind: int, context: Context) -> bool:
    """Whether what something is called stands at the head of its clause: `Als "Q" bezeichnete Lee den Plan`, `Von
    einem "Q" sprach Lee`."""
    words, grammar, vocab = sentence.words, context.grammar, context.vocab
    quote = cue.first - 1
    if cue.base not in vocab.acts or quote in sentence.mentioned or words[begin:quote].count(QUOTE):
        return False
    opener = words[begin].lower()
    if opener in grammar.authors:
        ends = begin + 1 == quote and words[behind : behind + 1] in ([], [STOP])
        return ends or words[quote - 1] in grammar.indefinite or quote in sentence.small_quotes
    named = opener in grammar.indefinite and cue.base in vocab.naming
    return (named or opener in grammar.comparers) and begin + 1 == quote


def _only_hangs(sentence: Sentence, begin: int, end: int, grammar: Grammar) -> bool:
    """Whether what stands before the comma at a token is an adverbial with a clause that hangs on it, and nothing that
    is said: `Auf die Frage, ob er bleibe, sagte Lee: "Q"`."""
    words = sentence.words
    if words[begin] not in grammar.prepositions or QUOTE in words[begin:end]:
        return False
    commas = [at for at in range(begin, end) if words[at] == ","]
    opened = all(words[at + 1] in grammar.conjunctions or words[at + 1] in grammar.that for at in commas)
    return bool(commas) and opened and not any(is_verb(sentence, at, grammar) for at in range(begin, commas[0]))


def _aside_subject(sentence: Sentence, cue: Cue, done: int, context: Context) -> Subject | None:
    """The subject before asides that a comma closes right before the verb: `Lee, der Chef, sagte`, `Lee, die seit
    Mai im Amt ist, sagte`."""
    words, grammar, verb = sentence.words, context.grammar, cue.first
    head = before_asides(sentence, verb)
    commas = [at for at in range(head, verb - 1) if words[at] == ","]
    whole = head == 0 or words[head] not in grammar.conjunctions
    acts = whole and len(commas) > 1 and any(is_verb(sentence, at, grammar) for at in range(head, commas[0]))
    told = acts and any(is_verb(sentence, at, grammar) for at in range(commas[0] + 1, commas[1]))
    if acts and not (told and words[commas[0] + 1] in grammar.conjunctions):
        head = commas.pop(0) + 1  # `Lee ging, Ann Lim, die Chefin, sagte`
    comma = commas[0] if commas else -1
    if head < done or comma < 0 or any(is_verb(sentence, at, grammar) for at in range(head, comma)):
        return None
    subject = subject_before_verb(sentence, head, comma, grammar)
    if subject is None:
        return None
    apposed = phrase_at(sentence, comma + 1, grammar) == verb - 2
    described = apposed or words[comma + 1] in grammar.relatives or phrase_at(sentence, comma + 1, grammar) >= 0
    if apposed:
        subject = subject._replace(last=verb - 2)
    if cue.base in context.vocab.address:
        return subject if described else None
    behind = subject_behind(sentence, verb, grammar)
    named = behind and (sentence.capital[behind.first] or words[behind.first] in grammar.persons)
    return subject if described and not named else None


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
    if last < begin or _only_hangs(sentence, begin, left, grammar):
        return None
    if words[last] == QUOTE and last > begin and words[last - 1] == ":":
        begin = last  # `Lee war empört: "Q", sagte sie`
    elif words[last] != QUOTE and cue.sort == MANNER:
        return None
    elif ":" in words[begin:last] and QUOTE not in words[begin:last]:
        colon = words.index(":", begin)
        clauses = range(begin, colon), range(colon, last + 1)
        if all(any(is_verb(sentence, i, grammar) for i in clause) for clause in clauses):
            begin = colon + 1  # `Lee sieht das anders: Das sei falsch, sagte sie`
    pure = all_quotes(words, begin, last + 1)
    content = quote_spans(sentence, begin, last + 1) if pure else [content_span(sentence, begin, last)]
    mark = mark_behind(sentence, behind, grammar)
    end = behind
    if mark + 1 < len(words) and words[mark] in (",", ":", "—") and words[mark + 1] == QUOTE:
        end = mark + 2
        while end < len(words) and (words[end] == QUOTE or (words[end] == "," and words[end + 1 : end + 2] == [QUOTE])):
            end += 1
        content += quote_spans(sentence, mark + 1, end)
    elif mark + 1 < len(words) and words[mark] == "," and not pure:
        opened = is_verb(sentence, mark + 1, grammar) or words[mark + 1] in grammar.that
        if opened or not any(is_verb(sentence, i, grammar) for i in range(begin, last + 1)):
            end = content_end(words, mark + 1, following, grammar)
            content.append(content_span(sentence, mark + 1, last_word(words, mark + 1, end)))
    quoted = QUOTE in words[begin : last + 1] or (end > behind and QUOTE in words[behind:end])
    if not quoted and last - begin < 2 and len(content) == 1:
        return None
    rule = "quote-first" if pure else "quote-within" if quoted else "clause-first"
    return bracket_draft(sentence, cue, source, content, rule), max(end, behind)
