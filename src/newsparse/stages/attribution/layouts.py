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
from newsparse.stages.attribution.anaphora import refer_back, tells_nothing
from newsparse.stages.attribution.begins import content_begin, is_relative
from newsparse.stages.attribution.cases import cited
from newsparse.stages.attribution.claims import claimed_end, read_nouns
from newsparse.stages.attribution.clauses import is_document, read_according_to, read_around, read_as_said, read_forward
from newsparse.stages.attribution.colons import headline_colon_draft, introduction_draft
from newsparse.stages.attribution.cues import find_mentioned
from newsparse.stages.attribution.drafts import Context, Draft, Reading, make_draft, subject_span
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
from newsparse.stages.attribution.loose import is_fragment, opening_draft, read_uncovered, signature_drafts
from newsparse.stages.attribution.named import noun_behind
from newsparse.stages.attribution.naming import is_described, is_named, names_noun
from newsparse.stages.attribution.phrases import Subject
from newsparse.stages.attribution.quote_first import may_invert, quote_first, read_own_view, read_passed_on
from newsparse.stages.attribution.spans import (
    all_quotes,
    content_span,
    first_word,
    last_word,
    quote_before,
    quote_spans,
)
from newsparse.stages.attribution.subjects import subject_before
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
from newsparse.stages.attribution.vocabulary import MANNER, SPEECH, THOUGHT, Cue, Vocabulary, is_adverb

MOST_CUES = 50  # of a sentence: one with more is no prose, and each would be weighed against all others
LONGEST_ASIDE = 8  # tokens with its commas: `, for example,`


def read_sentence(sentence: Sentence, cues: list[Cue], context: Context) -> Reading:
    """The attributions that a sentence makes by itself, in the order of their cues."""
    reading = Reading()
    words = sentence.words
    if not words or len(cues) > MOST_CUES:
        return reading
    if sentence.stretch:
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
        draft, end = _read_cue(sentence, cue, cues[n + 1 :], context, done, main)
        if draft is None:
            continue
        done = max(done, end)
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
    if not reading.drafts and words[0] == QUOTE and context.vocab.nouns_behind:
        named = noun_behind(sentence, context)
        if named:
            reading.drafts.append(named)
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
    elif cue.form in ("past", "present") and cue.base in context.vocab.parenthetic:
        subject = subject_before(sentence, cue, grammar)
        comma = subject.first - 1 if subject else -1
        end = content_begin(sentence, cue, context.vocab, grammar)
    else:
        return None
    ended = end >= len(words) or words[end] == STOP
    short = comma < 4 and QUOTE not in words[1:comma]
    if subject is None or not ended or short or not (words[comma] == "," or comma in sentence.with_comma):
        return None
    source = subject_span(sentence, subject)
    if cue.form != "phrase" and words[comma] == QUOTE and words[comma - 1] == ":":  # `Lee was angry: "Q," he said`
        return make_draft(sentence, cue, source, quote_spans(sentence, comma, comma + 1), "quote-first")
    begin = first_word(words, 0, comma, grammar)
    content = [content_span(sentence, begin, last_word(words, begin, comma + 1))]
    rule = (
        "according-to"
        if cue.form == "phrase"
        else "quote-within"
        if QUOTE in words[begin : comma + 1]
        else "clause-first"
    )
    return make_draft(sentence, cue, source, content, rule)


def _read_cue(
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
    if names_only(sentence, cue, quote, context) or tells_nothing(sentence, cue, context):
        return None, done
    if quote >= done and cue.form != "gerund":  # "Q," said X
        subject = subject_behind(sentence, cue, grammar)
        if grammar.subject_behind and cue.base in vocab.citing and (spoken := cited(sentence, cue.last + 1, grammar)):
            subject = Subject(*spoken, cue.last)
        whole = quote + 1 < cue.first or quote in sentence.with_comma or all_quotes(words, done, quote + 1)
        # `The 'new economy' added a point`: that is a subject
        if whole and may_invert(sentence, cue, quote, vocab):
            named = quote in sentence.titles and quote not in sentence.with_comma and grammar.far_subjects
            if subject and (not named or can_speak(sentence, subject, grammar)):  # not `"Hope" tells the story of`
                who, tail = subject_span(sentence, subject), max(subject.last, cue.last) + 1
                return quote_first(sentence, cue, who, quote, tail, following, context, done)
            if stands_alone(sentence, cue, quote, grammar):
                return quote_first(sentence, cue, None, quote, cue.last + 1, following, context, done)
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
    subject = None if infinitive or loose or joined or turned else subject_before(sentence, cue, grammar)
    subject = narrated_subject(sentence, cue, context) if infinitive else subject
    if subject and subject.first >= done:
        if told := all_that_is_said(sentence, cue, subject, context):
            who = subject_span(sentence, told[1])
            return quote_first(sentence, cue, who, told[0], cue.last + 1, following, context, done)
        quote = quote_before(words, subject.first, grammar)
        behind = words[cue.last + 1] if cue.last + 1 < len(words) else STOP
        own = not grammar.coordinators.isdisjoint(words[quote : subject.first])
        named = quote in sentence.titles or (quote not in sentence.with_comma and quote + 1 == subject.first)
        own = own or (named and words[done] in grammar.prepositions)  # `In "Hope" she sings, "Q"`
        own = own and QUOTE in words[cue.last + 1 :]
        paper = quote in sentence.titles and quote not in sentence.with_comma
        own = own or (
            paper and words[done] in grammar.prepositions
        )  # `In an interview with "Hope", she said it failed`
        if quote >= done and behind not in grammar.that and not own:  # "Q," X said; not `"Q", but X called it "Q"`
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
    if subject is None and not loose and (subject := turned or moved_subject(sentence, cue, grammar)):
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
    begin = _behind_aside(words, begin, vocab, grammar)
    moved = subject is not None and subject.first > cue.first
    if (moved or joined) and words[begin : begin + 1] == [","] and begin + 1 < len(words):
        if words[begin + 1] in grammar.that and not is_relative(sentence, begin + 1, vocab, grammar):
            begin += 1  # `Ha dicho la ministra, Ana Lee, que`, Danish `sagde Lee og tilføjede, at`
        elif moved and words[begin + 1] in grammar.relatives:
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
    informs = subject is not None and is_document(words, subject, context)
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
