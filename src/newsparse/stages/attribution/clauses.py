"""What a cue reports of the words around it: of those behind it, or of those before it.

clause-that, thought-that, clause-after, speech-act, document, quote-after, quote-within   behind the cue
clause-first                                                                               before it, or on both sides
as-said                                                                                    behind `as Lee put it`
"""

import operator

from newsparse.document import Span
from newsparse.stages.attribution.begins import opens_infinitive, with_preposition
from newsparse.stages.attribution.drafts import Context, Draft, make_draft
from newsparse.stages.attribution.ends import content_end, headline_end, trim_remark, trim_tail
from newsparse.stages.attribution.grammar import Grammar
from newsparse.stages.attribution.phrases import Subject
from newsparse.stages.attribution.polarity import says_nothing
from newsparse.stages.attribution.spans import (
    all_quotes,
    colon_before_quote,
    content_span,
    first_word,
    last_word,
    opens_number,
    quote_spans,
)
from newsparse.stages.attribution.tokens import QUOTE, STOP, Sentence
from newsparse.stages.attribution.verbs import behind_topic, is_deed, is_finite
from newsparse.stages.attribution.vocabulary import SPEECH, Cue, anaphor_end, is_adverb

NAME_LENGTH = 10  # characters: a quote with a capital that is not longer is a name


def read_forward(
    sentence: Sentence, cue: Cue, source: Span | None, begin: int, end: int, context: Context, *, informs: bool = False
) -> tuple[Draft | None, int]:
    """What stands behind the cue."""
    words = sentence.words
    start = first_word(words, begin, end, context.grammar)
    reported = start
    governs = start == cue.last + 1 and (start + 1 >= end or words[start + 1] != QUOTE)
    counts = opens_number(words, start, context.grammar)
    if governs and not counts and not opens_infinitive(words, start, context.grammar):
        start = with_preposition(sentence, cue, start, context.vocab, context.grammar)
        cue = cue._replace(last=start - 1)
    last = last_word(words, start, end)
    if last < start:
        return None, end
    if words[last] == QUOTE and last in sentence.mentioned and cue.base not in context.vocab.bare:
        return None, cue.last + 1
    if all_quotes(words, start, end):
        return make_draft(sentence, cue, source, quote_spans(sentence, start, end), "quote-after"), end
    if words[cue.verb] in context.vocab.denials and ":" in words[start:end] and _leads(words, start, context.grammar):
        colon = words.index(":", start)  # `denied that it was hers: "Q"`: the quote is not what is denied
        if colon > start + 1 and QUOTE not in words[start:colon] and all_quotes(words, colon, end):
            return read_forward(sentence, cue, source, begin, colon, context)
    if context.grammar.far_subjects and (colon := colon_before_quote(sentence, start, end)):
        if cue.base in context.vocab.citing and start < colon and sentence.capital[start]:
            source = Span(sentence.starts[start], sentence.ends[colon - 1])  # `cite Lee : « Q »`
        return make_draft(sentence, cue, source, quote_spans(sentence, colon, end), "quote-after"), end
    if words[cue.verb] in context.vocab.denials and any(
        words[i] in context.vocab.nouns and words[i + 1] in context.grammar.that for i in range(start, end - 1)
    ):
        return None, cue.last + 1  # `dismissed the claim that`: what is denied is what was claimed
    if words[start] == QUOTE and start > begin and words[begin] in (",", ":") and QUOTE not in words[start + 1 : end]:
        # X said, "Q," a remark of the reporter's.
        return make_draft(sentence, cue, source, quote_spans(sentence, start, start + 1), "quote-after"), end
    if colon := _colon_behind_object(sentence, cue, start, end, context):
        return make_draft(sentence, cue, source, quote_spans(sentence, colon, end), "quote-after"), end
    if any(
        start <= i < end and (i not in sentence.titles or _may_be_said(sentence, cue, i, context))
        for i in sentence.stretch
    ):
        end = headline_end(sentence, start, trim_remark(sentence, start, end, context.grammar), context.grammar)
        last = last_word(words, start, end)
        content = [content_span(sentence, start, last)]
        told = cue.sort == SPEECH or (context.grammar.far_subjects and words[start] in context.grammar.that)
        mixed = "quote-within" if told else "object-with-quote"
        return make_draft(sentence, cue, source, content, mixed), end
    unsaid = cue.form == "infinitive" and words[cue.first - 1] in context.vocab.refusals  # `declined to say whether`
    told = cue.form != "infinitive" or unsaid
    rule = _clause_rule(sentence, cue, reported, end, context, informs) if told else None
    unknown = source is None and not (context.grammar.subject_dropped and rule == "clause-that")
    vague = cue.base in context.vocab.clausal and _is_vague(sentence, start, end, context)
    rule = None if vague or says_nothing(words, cue, start, end, context.vocab) else rule
    if rule is None or unknown or (rule == "speech-act" and QUOTE in words[start:end]):
        return None, cue.last + 1
    if rule == "clause-after" and words[cue.verb] in context.vocab.denials and _names_claim(sentence, start, context):
        start += 1
    stop = trim_tail(sentence, start, end, context.grammar)
    stop = headline_end(sentence, start, stop, context.grammar) if rule == "speech-act" else stop
    last = last_word(words, start, stop)
    if last < start:
        return None, cue.last + 1  # marks alone stand before the remark
    return make_draft(sentence, cue, source, [content_span(sentence, start, last)], rule), end


def _leads(words: list[str], at: int, grammar: Grammar) -> bool:
    """Whether what is said begins at a token as a clause does, with `that` or an infinitive: Italian `[di aver]`."""
    infinitive = words[at].islower() and words[at].endswith(grammar.infinitive_endings)
    return words[at] in grammar.that or infinitive or opens_infinitive(words, at, grammar)


def _colon_behind_object(sentence: Sentence, cue: Cue, start: int, end: int, context: Context) -> int:
    """The colon behind which all is quoted, where what stands before it is the object of the cue and not said: `praised
    the firefighters: "Q"`, not `said there was one way: "Q"`; 0 where there is none."""
    words = sentence.words
    if cue.base in context.vocab.bare or words[start] in context.grammar.that or ":" not in words[start + 1 : end]:
        return 0
    colon = words.index(":", start + 1)
    plain = QUOTE not in words[start:colon] and not any(
        is_finite(sentence, i, context.vocab) for i in range(start, colon)
    )
    return colon if plain and all_quotes(words, colon, end) else 0


def _may_be_said(sentence: Sentence, cue: Cue, at: int, context: Context) -> bool:
    """Whether a quote that is written as a title may be said: `called the plan "The Last Hope"`, not `a plan called
    "The Last Hope"`, nor `called the dog "Hope"`."""
    if at in sentence.mentioned:
        return False
    if cue.base in context.vocab.bare:
        return True
    named = sentence.ends[at] - sentence.starts[at] < NAME_LENGTH
    return cue.base in context.vocab.acts and at > cue.last + 1 and not named


def _clause_rule(sentence: Sentence, cue: Cue, begin: int, end: int, context: Context, informs: bool) -> str | None:
    """Which rule, if any, takes the words behind a cue as indirect speech."""
    words = sentence.words
    grammar = context.grammar
    if cue.base in context.vocab.question_verbs and _is_spared(words, begin, context):
        return None
    finite = _is_clause(sentence, begin, end, context)
    pronoun = words[begin + 1 : begin + 2] and words[begin + 1] in grammar.prepositions and not finite
    if words[begin] in grammar.that and pronoun and not grammar.comma_before_that:
        return None  # `calls that into question`
    if words[begin] in grammar.that and end - begin > 2:
        return "clause-that" if cue.sort == SPEECH else "thought-that"
    if opens_infinitive(words, begin, grammar) and cue.sort == SPEECH and cue.base not in context.vocab.acts:
        return "clause-that"
    if grammar.comma_before_that and words[begin - 1] == ":" and cue.base in context.vocab.parenthetic:
        return "clause-after" if cue.sort == SPEECH and end - begin > 2 else None  # `Мама сказала: не ходи`
    word = words[begin]
    clausal = word not in grammar.prepositions or opens_number(words, begin, grammar)
    if informs and cue.sort == SPEECH and clausal:
        return "document"
    if words[cue.verb] in context.vocab.denials and _names_claim(sentence, begin, context):
        return "clause-after" if _is_clause(sentence, begin + 2, end, context) else None
    if words[cue.verb] in context.vocab.denials or cue.base in context.vocab.transitive:
        if cue.base in context.vocab.transitive and _is_deed(sentence, begin, end, context):
            return "speech-act"
        if words[begin] in context.vocab.auxiliaries and words[begin].endswith(grammar.infinitive_endings):
            return "speech-act"  # `a nié avoir été informé`
        finite = _opens_clause(sentence, begin, end, context)  # `denied it was hers`, not `denied the charges`
    back = anaphor_end(words[begin:end], context.vocab)  # Indonesian `mengatakan hal itu`, `hal itu saat membuka rapat`
    goes_on = begin + back < end and words[begin + back] not in grammar.prepositions | grammar.clause
    takes_all = cue.base in context.vocab.clausal and word not in context.vocab.negations  # not `said no to the plan`
    clausal = clausal and (not back or goes_on) and (finite or (not back and takes_all))
    if cue.base in context.vocab.bare and end - begin >= 3 and clausal and not grammar.comma_before_that:
        return "clause-after" if cue.sort == SPEECH else "thought-after"
    if words[cue.verb] in context.vocab.denials and any(
        words[i] in context.vocab.nouns and words[i + 1] in context.grammar.that for i in range(begin, end - 1)
    ):
        return None  # `dismissed the claim that`: what is denied is what was claimed
    if cue.base in context.vocab.citing:  # `citing a source in the ministry`: that is nobody's words
        head = next((i for i in range(begin, end) if words[i] in grammar.stops), end) - 1
        described = head + 1 < end and words[head + 1] in grammar.prepositions  # `people familiar with the plan`
        if not context.vocab.sources.isdisjoint(words[max(begin, head - described) : head + 1]):
            return None
    acts = word not in context.grammar.prepositions - context.grammar.governed - context.grammar.comparers
    named = (
        cue.base in context.vocab.naming or cue.base in context.vocab.bare
    )  # `called the police`, `announced a profit`
    acts = acts and not (
        words[cue.verb] in context.vocab.refusals and word in context.vocab.verbs
    )  # Indonesian `menolak`
    acts = acts and (not named or word in grammar.governed or _is_called(sentence, cue, begin, end, context))
    if acts and cue.base in context.vocab.acts and end - begin >= 2 and cue.form in ("past", "present", "gerund"):
        return "speech-act"
    return None


def _is_spared(words: list[str], begin: int, context: Context) -> bool:
    """Whether a passive that is not to be stands at a token: `asked [not to be named]` tells why a name is missing."""
    not_to_be = (context.grammar.negations, context.grammar.infinitive, context.vocab.passives)
    spared = words[begin : begin + len(not_to_be)]
    return len(spared) == len(not_to_be) and all(map(operator.contains, not_to_be, spared))


def _is_clause(sentence: Sentence, begin: int, end: int, context: Context) -> bool:
    """Whether a verb stands between two tokens: `claimed the vote was rigged`, not `claimed a third of the vote`."""
    words, grammar = sentence.words, context.grammar
    for i in range(begin, end):
        word = words[i]
        base = context.vocab.verbs.get(word, "").partition(" ")[0]
        noun = word.endswith(grammar.present_endings) and base in context.vocab.homographs  # `400 job cuts`
        if (not noun and is_finite(sentence, i, context.vocab)) or word in grammar.persons:
            return True
        behind = words[i + 1] if i + 1 < end else STOP
        if (
            word in grammar.infinitive
            and behind[0].isalpha()
            and behind not in grammar.determiners
            and not sentence.capital[i + 1]
        ):
            return True  # `plans to close`
        ended = i > begin and word in grammar.determiners_behind  # a noun phrase: Indonesian `harga itu wajar`
        if ended and behind[0].isalpha() and behind not in grammar.stops:
            return True
        if "'" in word and word.partition("'")[0] in grammar.pronouns:
            return True  # `she'll win`
        acts = i > begin and word.endswith(grammar.present_endings) and not sentence.capital[i] and behind[0].isalnum()
        if acts and behind not in grammar.prepositions and behind not in grammar.coordinators:
            return True  # `the plan saves money`, not `the lives of many`
    return False


def _is_vague(sentence: Sentence, begin: int, end: int, context: Context) -> bool:
    """Whether words stand for what is said: `said [nothing] as she left`, `said [much the same]`; not `said little had
    changed`."""
    words = sentence.words
    phrases = (phrase for phrase, _ in context.vocab.vague.get(words[begin], ()))
    if not any(tuple(words[begin : begin + len(phrase)]) == phrase for phrase in phrases):
        return False
    for i in range(begin + 1, end):
        if words[i] in context.grammar.clause:
            break
        if is_finite(sentence, i, context.vocab) or words[i] in context.grammar.persons:
            return False
    return True


def _names_claim(sentence: Sentence, at: int, context: Context) -> bool:
    """Whether a noun of saying stands before the clause that is denied: `denies [claims] he plans a deal`."""
    words = sentence.words
    if words[at] not in context.vocab.nouns or at + 1 >= len(words):
        return False
    behind = words[at + 1].partition("'")[0]
    return behind in context.vocab.nominatives or behind in context.grammar.articles or sentence.capital[at + 1]


def _opens_clause(sentence: Sentence, begin: int, end: int, context: Context) -> bool:
    """Whether a noun phrase and its verb begin at a token: `the team had lost`, `he ever met her`, not `the boy who had
    lost`, `the motion filed in May`."""
    words, grammar = sentence.words, context.grammar
    if words[begin] in context.vocab.auxiliaries:
        return False  # `denied having said that`
    acts = words[begin].partition("'")[0] in context.vocab.nominatives
    for i in range(begin, end):
        if i > begin and words[i] in grammar.clause:
            return False
        if i > begin and is_finite(sentence, i, context.vocab):
            listed = words[i] in grammar.verbs or acts
            return listed or not (i + 1 == end or words[i + 1] in grammar.stops)
    return acts and end - begin > 2


def _is_deed(sentence: Sentence, begin: int, end: int, context: Context) -> bool:
    """Whether a gerund that reports nothing stands at a token: `denied ever meeting her`, `any wrongdoing`."""
    words, vocab = sentence.words, context.vocab
    while begin + 1 < end and (is_adverb(words[begin], vocab) or words[begin] in context.grammar.determiners):
        begin += 1
    if not words[begin].endswith(context.grammar.gerund_endings):
        return False
    if words[begin] in vocab.verbs:
        return is_deed(sentence, begin, vocab)
    return words[min(begin + 1, end - 1)] not in vocab.verbs  # not `denied having said that`


def _is_called(sentence: Sentence, cue: Cue, begin: int, end: int, context: Context) -> bool:
    """Whether something is called something: `called it a lie`, `called the plan a lie`, not `called the police`."""
    words, grammar = sentence.words, context.grammar
    if words[begin] in grammar.pronouns and words[begin] not in grammar.determiners and begin + 1 < end:
        behind = words[begin + 1]
        return behind[0].isalpha() and behind not in grammar.prepositions and not sentence.capital[begin + 1]
    if grammar.subject_inverted and cue.base in context.vocab.naming:
        behind_it = max(sentence.end_of_name(begin), begin + 1)
        if behind_it < end and words[behind_it] in grammar.links:
            return not grammar.indefinite.isdisjoint(words[behind_it + 1 : end])  # `kallar Lee för en lögnare`
    definite = grammar.subject_inverted and words[begin + 1 : begin + 2]  # `kaller saken [en] skandale`
    if definite and not sentence.capital[begin] and definite[0] in grammar.indefinite & grammar.articles:
        later = begin + 2 < end and (words[begin + 2] in grammar.times or words[begin + 2] in grammar.adverbs)
        return words[begin] not in grammar.prepositions and not later
    return any(
        words[i] in grammar.articles
        and words[i - 1][0].isalnum()
        and words[i - 1] not in grammar.prepositions
        and words[i - 1] not in grammar.coordinators
        for i in range(begin + 2, end)
    )


def is_document(words: list[str], subject: Subject, context: Context) -> bool:
    """Whether a subject is something written or shown: `a study of the river`, not `the head of research`."""
    grammar = context.grammar
    for i in range(subject.first, subject.last + 1):
        counted = words[i - 1] in grammar.pronouns  # `one of the studies`
        if i > subject.first and not counted and (words[i] in grammar.prepositions or words[i] in grammar.clause):
            return False
        if words[i] in context.vocab.documents:
            return words[i + 1] not in context.vocab.sources  # `the research head`
    return False


def read_around(
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
    begin = first_word(words, behind_topic(sentence, done, left, context.vocab), left, grammar)
    stands = cue.base in context.vocab.parenthetic
    if cue.sort == SPEECH and cue.last + 1 == behind:
        # `The plan failed, the records show`
        stands = stands or is_document(words, subject, context)
    if left <= begin or words[left] not in (",", "—") or not stands:
        if left <= begin and stands and behind + 3 < len(words) and words[behind] == ",":
            # `But, Lee added, the plan failed.`
            return read_forward(
                sentence, cue, source, behind + 1, content_end(sentence, -1, behind, following, grammar), context
            )
        # Nothing before it and nothing behind: `Lee spoke on Monday.` A quote may follow.
        return (make_draft(sentence, cue, source, [], "introduced"), behind) if left < done + 1 else (None, done)
    if sentence.headline and words[begin : begin + 2] == [QUOTE, ":"]:  # `"Q": in Porto, families say`
        return make_draft(sentence, cue, source, quote_spans(sentence, begin, begin + 1), "quote-first"), behind
    content = [content_span(sentence, begin, left - 1)]
    end = cue.last + 1
    whole = any(is_finite(sentence, i, context.vocab) for i in range(begin, left))
    goes_on = behind + 1 < len(words) and words[behind] in (",", "—")
    goes_on = goes_on and not any(o.form == "gerund" and o.first == behind + 1 for o in following)  # `, adding`
    if goes_on and whole:
        # `When the talks failed, Lee said, the crowd left`; `What they won, Lee said, is lost`
        following_word = words[behind + 1]
        opener = words[begin]
        leads = opener in grammar.subordinators or opener in grammar.prepositions or opener in grammar.inverted
        leads = leads and "," not in words[begin:left] and following_word not in grammar.relatives
        goes_on = leads or following_word in grammar.resuming or is_finite(sentence, behind + 1, context.vocab)
        # `Il s'agit, a dit Lee, de « rendre la ville »`
        linked = grammar.far_subjects and following_word in grammar.links
        goes_on = goes_on or (linked and behind + 2 in sentence.small_quotes)
    elif goes_on and QUOTE in words[begin:left] and words[behind + 1] in grammar.prepositions:
        # `La ley "es mala", dijo Lee, en Quito`
        rest = range(behind + 1, len(words))
        goes_on = any(words[i] == QUOTE or is_finite(sentence, i, context.vocab) for i in rest)
    if goes_on:
        stop = content_end(sentence, -1, behind + 1, following, grammar)
        last = last_word(words, behind + 1, stop)
        if last > behind + 1:
            content.append(content_span(sentence, behind + 1, last))
            end = stop
    elif not whole and (left - begin < 3 or _opens_aside(words, begin, left, subject, cue, behind, grammar)):
        return None, done
    quoted = QUOTE in words[begin:end]
    return make_draft(sentence, cue, source, content, "quote-within" if quoted else "clause-first"), end


def _opens_aside(
    words: list[str], begin: int, left: int, subject: Subject, cue: Cue, behind: int, grammar: Grammar
) -> bool:
    """Whether what stands before a subject and its verb only leads to them: `Questionado sobre a ponte, Lee respondeu`,
    `In May, Lee warned drivers of ice`, `Two years ago, Lee insisted on it`."""
    asked = words[begin].endswith(grammar.participle_endings) and words[begin] not in grammar.roles
    timed = not grammar.times.isdisjoint(words[begin:left]) or words[left - 1] in grammar.adverbs
    goes_on = cue.last + 1 < behind  # not `In May at the latest, Lee said.`
    opens = asked or (words[begin] in grammar.prepositions and (goes_on or grammar.far_subjects)) or (timed and goes_on)
    return opens and subject.last < cue.first and QUOTE not in words[begin:left]


def read_as_said(
    sentence: Sentence, cue: Cue, source: Span | None, begin: int, following: list[Cue], context: Context
) -> tuple[Draft | None, int]:
    """`As Lee put it, the plan failed`: what stands behind the comma or colon."""
    words, grammar = sentence.words, context.grammar
    mark = begin
    while mark < len(words) and words[mark] not in (",", ":"):
        mark += 1
    while words[mark + 1 : mark + 2] and words[mark + 1] in grammar.relatives and "," in words[mark + 1 :]:
        mark = words.index(",", mark + 1)  # `Come ricorda Lee, cui fu affidato il piano, "Q"`
    end = content_end(sentence, -1, mark + 1, following, grammar)
    first = first_word(words, mark, end, grammar)
    last = last_word(words, first, end)
    if last < first:
        return make_draft(sentence, cue, source, [], "introduced"), end
    draft, behind = read_forward(sentence, cue, source, mark, end, context)
    if draft:
        return draft, behind
    if mark > begin or cue.base not in context.vocab.parenthetic:
        return None, behind  # `As Lee spoke of the bridge, of late it rained`: that is when, not what
    return make_draft(sentence, cue, source, [content_span(sentence, first, last)], "as-said"), end
