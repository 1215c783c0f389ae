"""What one cue of a sentence reports, by where its subject and the quotes stand."""

from newsparse.document import Span
from newsparse.stages.attribution.adverbials import subject_behind
from newsparse.stages.attribution.anaphora import tells_nothing
from newsparse.stages.attribution.begins import content_begin, is_relative
from newsparse.stages.attribution.cases import cited
from newsparse.stages.attribution.claims import claimed_end
from newsparse.stages.attribution.clauses import is_document, read_around, read_as_said, read_forward
from newsparse.stages.attribution.colons import is_labelled
from newsparse.stages.attribution.drafts import Context, Draft, make_draft, subject_span
from newsparse.stages.attribution.ends import content_end
from newsparse.stages.attribution.grammar import Grammar
from newsparse.stages.attribution.impersonal import names_only
from newsparse.stages.attribution.inheritance import inherited_subject
from newsparse.stages.attribution.inverted import (
    FINITE,
    can_speak,
    closes_alone,
    inverted_subject,
    moved_subject,
    stands_alone,
    subject_behind_clause,
)
from newsparse.stages.attribution.naming import is_described, is_named, names_noun
from newsparse.stages.attribution.phrases import Subject
from newsparse.stages.attribution.quote_first import may_invert, quote_first, read_own_view, read_passed_on
from newsparse.stages.attribution.sources import read_according_to
from newsparse.stages.attribution.spans import (
    all_quotes,
    content_span,
    first_word,
    last_word,
    quote_before,
    quote_spans,
)
from newsparse.stages.attribution.subjects import subject_before, writing_before
from newsparse.stages.attribution.tokens import QUOTE, STOP, Sentence
from newsparse.stages.attribution.turned import (
    all_that_is_said,
    is_anothers,
    is_narrated,
    narrated_subject,
    passed_on,
    posted_quote,
    read_fronted,
    read_judged,
    read_passive,
    read_turned,
    report_begins,
)
from newsparse.stages.attribution.verbs import is_finite
from newsparse.stages.attribution.vocabulary import MANNER, Cue, Vocabulary, is_adverb

LONGEST_ASIDE = 8  # tokens with its commas: `, for example,`


def read_cue(
    sentence: Sentence, cue: Cue, following: list[Cue], context: Context, done: int, main: Span | None
) -> tuple[Draft | None, int]:
    """The draft that a cue makes, and the token behind what it takes. A draft without content waits for it."""
    vocab, grammar = context.vocab, context.grammar
    words = sentence.words
    if passed := passed_on(sentence, cue, following, context):
        return read_passed_on(sentence, passed, following, context, done)
    if cue.form == "own":
        return read_own_view(sentence, cue, following, context, done)
    if cue.form == "passive":
        return read_passive(sentence, cue, following, context, done)
    if cue.form == "judged":
        return read_judged(sentence, cue, context, done)
    if cue.form == "phrase":
        return read_according_to(sentence, cue, following, context, done)
    quote = quote_before(words, report_begins(sentence, cue, done, grammar), grammar)
    mute = names_only(sentence, cue, quote, context) or tells_nothing(sentence, cue, context)
    if mute or _is_told_to_act(sentence, cue, context):
        return None, done
    if (
        quote >= done
        and cue.form != "gerund"
        and (found := _read_quote_before(sentence, cue, quote, following, context, done))
    ):
        return found
    if words[cue.first - 1] == "," and (inverted := subject_behind_clause(sentence, cue, context, done)):
        who, mark = subject_span(sentence, inverted), max(inverted.last, cue.last) + 1
        if mark + 1 < len(words) and words[mark] in (",", ":") and words[mark + 1] == QUOTE:
            # `In other words, said Lee: "Q"`
            return read_forward(sentence, cue, who, mark, len(words), context)
        comma = Subject(cue.first, mark - 1, cue.first - 1)
        return read_around(sentence, cue, comma, who, mark, following, context, done)
    if closes_alone(sentence, cue, done, grammar):
        nobody = Subject(cue.first, cue.last, cue.first - 1)
        return read_around(sentence, cue, nobody, None, cue.last + 1, following, context, done)
    infinitive = cue.form == "infinitive"
    # `Lee left, saying`; not `Lee, for her part, is saying`
    loose = cue.form == "gerund" and words[cue.first] not in vocab.auxiliaries
    loose = loose and (words[cue.first - 1] == "," or words[cue.first - 1] in vocab.denials)  # `Lee denies saying`
    joined = grammar.far_subjects and words[cue.first - 1] in grammar.coordinators and cue.first > 0
    turned = None if infinitive or loose else inverted_subject(sentence, cue, grammar)
    apart = infinitive or loose or joined or turned or _parts_clause(sentence, cue, context)
    subject = None if apart else subject_before(sentence, cue, grammar)
    subject = narrated_subject(sentence, cue, context) if infinitive else subject
    if subject and (writing := writing_before(sentence, cue, vocab.writings, grammar)):
        subject = writing._replace(before=max(writing.before, subject.before))
    if subject and is_labelled(sentence, subject.before, context):
        return None, done
    subject = (subject and _behind_object(sentence, cue, subject, context)) or subject
    subject = subject and _without_clause(sentence, cue, subject, context)
    if subject and subject.first >= done:
        if told := all_that_is_said(sentence, cue, subject, context):
            who = subject_span(sentence, told[1])
            return quote_first(sentence, cue, who, told[0], cue.last + 1, following, context, done)
        if (quote := _quote_before_subject(sentence, cue, subject, done, grammar)) >= 0:
            who = subject_span(sentence, subject)
            return quote_first(sentence, cue, who, quote, cue.last + 1, following, context, done)
    if subject is None and grammar.subject_behind and (behind_it := subject_behind(sentence, cue, grammar)):
        draft, end = read_turned(sentence, cue, behind_it, following, context, done)
        if draft:
            return draft, end
    opens = subject is not None and (subject.first == 0 or words[subject.first - 1] == "¿")
    if subject and opens and words[subject.first] in grammar.pure_relatives:
        return None, done  # `Who said that it was over?`
    last = cue.last  # of the cue and of a subject behind it
    listens = joined and main and cue.base in vocab.address  # `Lee klager og opfordrer Koch til at gå af`
    if subject is None and not (loose or listens) and (subject := turned or moved_subject(sentence, cue, grammar)):
        last = max(last, subject.last)
    alone = grammar.subject_dropped and cue.form in FINITE
    if subject is None and cue.first == 0 and not alone:
        return read_fronted(sentence, cue, context)
    if infinitive and cue.first == 1 and words[0] in grammar.prepositions:  # `Tras decir que "Q", Lee se fue`
        fronted, end = read_fronted(sentence, cue, context)
        if fronted:
            return fronted, end
    if (
        subject
        and subject is not turned
        and cue.form == "past"
        and (
            is_named(sentence, cue, subject, context)
            or (subject.before > 0 and is_described(sentence, subject, context))
        )
    ):
        return None, done
    if (posted := posted_quote(sentence, cue, context)) >= 0:
        source = subject_span(sentence, subject) if subject else inherited_subject(sentence, cue, context, main)
        return make_draft(sentence, cue, source, quote_spans(sentence, posted, posted + 1), "quote-after"), posted + 1
    if cue.sort == MANNER and not _leads_to_quote(words, cue, vocab):
        return None, done
    source = subject_span(sentence, subject) if subject else inherited_subject(sentence, cue, context, main)
    begin = content_begin(sentence, cue._replace(last=last), vocab, grammar)
    told_paper = grammar.comma_before_that and begin in sentence.titles and words[begin + 1 : begin + 2] == [","]
    if told_paper and not grammar.that.isdisjoint(words[begin + 2 : begin + 3]):
        begin += 1  # `заявили «Новостям», что`
    begin = _behind_aside(words, begin, vocab, grammar)
    if _is_answered(sentence, cue, following, context):
        return make_draft(sentence, cue, source, [], "introduced"), cue.last + 1
    moved = subject is not None and subject.first > cue.first
    as_said = words[cue.first - 1] in grammar.comparers
    if (moved or joined) and words[begin : begin + 1] == [","] and begin + 1 < len(words):
        if words[begin + 1] in grammar.that and not is_relative(sentence, begin + 1, vocab, grammar):
            begin += 1  # `Ha dicho la ministra, Ana Lee, que`, Danish `sagde Lee og tilføjede, at`
        elif moved and words[begin + 1] in grammar.relatives and not (as_said and "," in words[begin + 1 :]):
            return make_draft(sentence, cue, source, [], "introduced"), begin
    narrated = infinitive and is_narrated(sentence, cue, context)
    clause = subject.before if subject else -1 if narrated else cue.first - 1
    if (
        (subject or alone)
        and 0 <= clause <= 1
        and words[clause] in grammar.comparers
        and grammar.that.isdisjoint(words[begin : begin + 1])
    ):
        return read_as_said(sentence, cue, source, begin, following, context)
    closed = cue.base not in vocab.address or begin == cue.last + 1  # `as Lee wrote the letter`
    closed = closed and words[begin : begin + 1] in ([], [","], [STOP]) and words[begin + 1 : begin + 2] != [QUOTE]
    if (subject or alone) and closed and words[clause] in grammar.comparers and words[clause - 1] in (",", "—"):
        # `In May, as Lee said, the plan failed`
        aside = Subject(clause, last, clause - 1)
        return read_around(sentence, cue, aside, source, begin, following, context, done)
    end = content_end(sentence, clause, begin, following, grammar)
    if subject and cue.form != "infinitive":
        end = _before_main_verb(sentence, cue, subject, begin, end, context)
    if grammar.conceding and "," in words[begin:end] and not grammar.conceding.isdisjoint(words[cue.first : cue.verb]):
        end = words.index(",", begin)
    refuted = False
    if source:
        end, refuted = claimed_end(sentence, source, begin, end, context)
    if subject and clause >= 0 and words[clause] in grammar.pure_relatives:
        # `what he called "Q" and the rest`: the quote alone.
        end = next((i + 1 for i in range(begin, min(end, begin + 6)) if words[i] == QUOTE), end)
    behind = words[begin] if begin < len(words) else STOP
    quoted = begin + 1 < len(words) and words[begin + 1] == QUOTE
    if behind in (",", STOP, ";", "—") and not quoted:
        if subject and moved:
            subject = subject._replace(first=cue.first)
        return read_around(sentence, cue, subject, source, begin, following, context, done)
    if last_word(words, begin, end) < begin:
        return make_draft(sentence, cue, source, [], "introduced"), end
    if grammar.far_subjects and cue.sort == MANNER and behind == "," and begin > cue.last + 1:
        return None, done  # `Publicó en mayo su novela, "Q"`
    if grammar.modifiers_behind and names_noun(sentence, begin, end, context):
        return None, done
    if is_anothers(sentence, cue, begin, end, following, context):
        return None, done
    pictured = not grammar.meanwhiles.isdisjoint(words[end : end + 1])  # `footage shows Lee [as] he says it`
    informs = subject is not None and not pictured and is_document(words, subject, context)
    draft, end = read_forward(sentence, cue, source, begin, end, context, informs=informs)
    if draft:
        draft.refuted = refuted
    if draft and narrated and source is None:
        draft.rule = "continuation"  # `Et d'ajouter : "Q"`
    if draft and subject and words[clause] == "," and behind == "," and begin + 1 in sentence.small_quotes:
        # `As for the bridge, she said, "it is dead"`: the quote goes on with what stands before.
        front = first_word(words, done, clause, grammar)
        if front < clause:
            draft.content.append(content_span(sentence, front, clause - 1))
            draft.rule = "quote-within"
    if draft and subject and clause >= 0 and _is_moved(sentence, clause, begin, context):
        draft.content.append(Span(sentence.starts[clause], sentence.ends[clause]))
    return draft, end


def _read_quote_before(
    sentence: Sentence, cue: Cue, quote: int, following: list[Cue], context: Context, done: int
) -> tuple[Draft, int] | None:
    """`"Q," said X`, where who says it stands behind the cue."""
    words, vocab, grammar = sentence.words, context.vocab, context.grammar
    subject = subject_behind(sentence, cue, grammar)
    if grammar.subject_behind and cue.base in vocab.citing and (spoken := cited(sentence, cue.last + 1, grammar)):
        subject = Subject(*spoken, cue.last)
    # not `reads the paper "Hope" and writes a letter`
    apart = quote + 1 < cue.first and not (quote in sentence.titles and words[quote + 1] in grammar.coordinators)
    whole = apart or quote in sentence.with_comma or all_quotes(words, done, quote + 1)
    if not (whole and may_invert(sentence, cue, quote, vocab)):
        return None  # `The 'new economy' added a point`: that is a subject
    named = quote in sentence.titles and quote not in sentence.with_comma and grammar.far_subjects
    if subject and (not named or can_speak(sentence, subject, grammar)):  # not `"Hope" tells the story of`
        who, tail = subject_span(sentence, subject), max(subject.last, cue.last) + 1
        return quote_first(sentence, cue, who, quote, tail, following, context, done)
    if stands_alone(sentence, cue, quote, grammar):
        return quote_first(sentence, cue, None, quote, cue.last + 1, following, context, done)
    return None


def _before_main_verb(sentence: Sentence, cue: Cue, subject: Subject, begin: int, end: int, context: Context) -> int:
    """The token of the main verb behind what is reported within its subject: `A man who said he was ill [has] left`, `A
    letter saying the bridge was unsafe [was] sent`; `end` where there is none."""
    words, grammar, vocab = sentence.words, context.grammar, context.vocab
    relative = words[subject.first] in grammar.pure_relatives and words[subject.first - 1] != ","
    inside = subject.first if relative else cue.first if cue.form == "gerund" and subject.first == 0 else 0
    if not inside or words[inside - 1] == "," or words[begin : begin + 1] == [QUOTE]:
        return end
    if any(is_finite(sentence, at, vocab) or words[at] in grammar.clause for at in range(inside)):
        return end
    close = next((i for i in range(begin, end) if words[i] in (",", ";", ":", "—", QUOTE)), end)
    verbs = [at for at in range(begin + 1, close) if is_finite(sentence, at, vocab)]
    verbs = [at for at in verbs if not vocab.can_precede_verb[words[at - 1]]]
    if len(verbs) < 2 or words[verbs[-1] - 1] in grammar.pronouns or words[verbs[-1] - 1] in grammar.clause:
        return end
    return verbs[-1]


def _is_told_to_act(sentence: Sentence, cue: Cue, context: Context) -> bool:
    """Whether a headline's past is a passive, as whoever stands before it listens: `Pupils told to 'bring lunch'`."""
    vocab, behind = context.vocab, sentence.words[cue.last + 1 : cue.last + 3]
    behind = behind[bool(behind) and behind[0] in vocab.negations :]
    acts = sentence.headline and cue.form == "past" and cue.base in vocab.address and behind[:1] != []
    return acts and behind[0] in vocab.infinitive and sentence.words[cue.verb] in vocab.plans


def _behind_object(sentence: Sentence, cue: Cue, subject: Subject, context: Context) -> Subject | None:
    """The subject between a verb and the quote behind a colon, where a relative before it is its object: `Ecco cosa ha
    detto [Lee]: "Q"`; not of `che ha accusato Lee: "Q"`."""
    words, vocab = sentence.words, context.vocab
    relative = subject.first == subject.last and words[subject.first] in context.grammar.relatives
    if not relative or cue.base in vocab.acts or cue.base not in vocab.bare:
        return None
    behind = moved_subject(sentence, cue, context.grammar)
    return behind if behind and words[behind.last + 1 : behind.last + 3] == [":", QUOTE] else None


def _is_answered(sentence: Sentence, cue: Cue, following: list[Cue], context: Context) -> bool:
    """Whether the one quote behind a question is that of the next cue: `Lee le pregunta y este responde: "Q"`."""
    words, asks = sentence.words, context.grammar.far_subjects and cue.base in context.vocab.question_verbs
    after = following[0].last + 1 if asks and following else 0
    answers = after and following[0].base in context.vocab.parenthetic and words[after : after + 2] == [":", QUOTE]
    return bool(answers) and QUOTE not in words[cue.last : after]


def _without_clause(sentence: Sentence, cue: Cue, subject: Subject, context: Context) -> Subject:
    """The subject of a verb in the singular without the clause that `and` joins: `Lee pregunta y [Bo] responde`."""
    words, grammar = sentence.words, context.grammar
    if not grammar.subject_dropped or words[cue.verb].endswith(grammar.plural_endings):
        return subject
    joint = next((i for i in range(subject.last, subject.first, -1) if words[i] in grammar.coordinators), 0)
    acts = (i for i in range(subject.first + 1, joint) if words[i - 1] not in grammar.determiners)
    if any(words[i] in context.vocab.verbs and is_finite(sentence, i, context.vocab) for i in acts):
        return subject._replace(first=joint + 1, before=joint)
    return subject


def _parts_clause(sentence: Sentence, cue: Cue, context: Context) -> bool:
    """Whether a verb without a subject stands between commas behind the verb of another's clause: `Lee es, [dijo],
    "Q"`, not `Lee, dijo, "Q"`."""
    words = sentence.words
    between = context.grammar.subject_dropped and cue.first > 1 and words[cue.first - 1] == ","
    return between and words[cue.last + 1 : cue.last + 2] == [","] and is_finite(sentence, cue.first - 2, context.vocab)


def _quote_before_subject(sentence: Sentence, cue: Cue, subject: Subject, done: int, grammar: Grammar) -> int:
    """The quote that a subject and its cue stand behind: `"Q," X said`, not `"Q", but X called it "Q"`; -1 if none."""
    words = sentence.words
    quote = quote_before(words, subject.first, grammar)
    if quote < done or (cue.last + 1 < len(words) and words[cue.last + 1] in grammar.that):
        return -1
    fronted = words[done] in grammar.prepositions
    paper = quote in sentence.titles and quote not in sentence.with_comma
    if paper and fronted:
        return -1  # `In an interview with "Hope", she said it failed`
    named = quote in sentence.titles or (quote not in sentence.with_comma and quote + 1 == subject.first)
    own = not grammar.coordinators.isdisjoint(words[quote : subject.first]) or (named and fronted)
    return -1 if own and QUOTE in words[cue.last + 1 :] else quote  # `In "Hope" she sings, "Q"`


def _leads_to_quote(words: list[str], cue: Cue, vocab: Vocabulary) -> bool:
    """Whether a quote stands close behind a verb that reports beside marks alone; where such verbs are listed, right
    behind it or a mark: `brincou: "Q"`, not `avançaram sobre a cidade "velha"`."""
    close = words[cue.last + 1 : cue.last + 8]
    if QUOTE not in close:
        return words[-1] == ":"
    at = close.index(QUOTE)
    return at < 2 or not vocab.verbs_listed or close[at - 1] in (",", ":", "—")


def _behind_aside(words: list[str], begin: int, vocab: Vocabulary, grammar: Grammar) -> int:
    """The `that` behind an aside that stands right behind the cue, or the comma before a quote: `Lee argued, for
    example, that it failed`, `Lee said, simply, "Q"`."""
    if words[begin : begin + 1] != [","]:
        return begin
    if grammar.comma_before_that and begin + 1 < len(words) and words[begin + 1] in grammar.that:
        return begin + 1
    word = words[begin + 1] if begin + 1 < len(words) else STOP
    manner = is_adverb(word, vocab) or (word in vocab.verbs and vocab.verb_forms[word][2] == MANNER)
    simply = (manner and words[begin + 2 : begin + 3] == [","]) or word in grammar.prepositions
    for i in range(begin + 2, min(begin + LONGEST_ASIDE, len(words) - 1)):
        if words[i] == ",":
            return i + 1 if words[i + 1] in grammar.that else i if simply and words[i + 1] == QUOTE else begin
        if words[i] in grammar.clause or words[i] in grammar.verbs:
            break
    return begin


def _is_moved(sentence: Sentence, at: int, begin: int, context: Context) -> bool:
    """Whether the relative at a token is part of the content that begins at another, moved to the head of its clause,
    and so a word is missing there: `a plan which she said was dead`."""
    words, grammar = sentence.words, context.grammar
    if words[at] not in grammar.relatives or begin >= len(words):
        return False
    before = words[at - 1] if at else ""
    free = before in grammar.verbs or before in grammar.prepositions or before.endswith(grammar.past_endings)
    quoted = (
        words[begin] == QUOTE and free and words[at] not in grammar.that | grammar.pronouns
    )  # `This is what he called "Q"`
    return quoted or is_finite(sentence, begin, context.vocab)
