"""Sentences whose order is turned: a cue at the head, a passive, a quote that is all that somebody said."""

from typing import NamedTuple

from newsparse.stages.attribution.adverbials import subject_behind
from newsparse.stages.attribution.begins import content_begin
from newsparse.stages.attribution.clauses import read_around, read_as_said, read_forward
from newsparse.stages.attribution.drafts import Context, Draft, make_draft, subject_span
from newsparse.stages.attribution.ends import content_end
from newsparse.stages.attribution.grammar import Grammar
from newsparse.stages.attribution.phrases import Subject
from newsparse.stages.attribution.spans import all_quotes, quote_before, quote_spans
from newsparse.stages.attribution.subjects import subject_after, subject_before
from newsparse.stages.attribution.tokens import QUOTE, STOP, Sentence
from newsparse.stages.attribution.verbs import find_verb
from newsparse.stages.attribution.vocabulary import OTHER, SPEECH, Cue

ADVERBIAL = 4  # tokens between a dash and the verb behind it: `«Q», — с поклоном сказал Ли`
LONG_QUOTE = 24  # characters: a quote of four words or more
SECOND_HALF_TOKENS = 16  # between a cue and the quote that goes on: `"Q," said X, the mayor of Porto, "Q"`


def read_fronted(sentence: Sentence, cue: Cue, context: Context) -> tuple[Draft | None, int]:
    """A cue that begins its sentence: `Said Ann Lee: "Q"`, `Noting that it rained, Lee went home`."""
    words, grammar = sentence.words, context.grammar
    question = _question(sentence, cue, context)
    if question:
        return question
    if cue.form in ("past", "present"):
        subject = subject_behind(sentence, cue, grammar)
        if subject is None or cue.base in context.vocab.address:
            return None, 0
        begin = subject.last + 1
        while begin < min(len(words), subject.last + SECOND_HALF_TOKENS) and words[begin] != QUOTE:
            begin += 1
        if begin >= len(words) or words[begin] != QUOTE or words[begin - 1] not in (",", ":"):
            return None, 0
        content = quote_spans(sentence, begin, len(words))
        return make_draft(sentence, cue, subject_span(sentence, subject), content, "quote-after"), len(words)
    if cue.form not in ("gerund", "infinitive") or grammar.obliques:
        return None, 0
    begin = content_begin(sentence, cue, context.vocab, grammar)
    end = begin
    while end < len(words) and words[end] != "," and end not in sentence.with_comma:
        end += 1
    if end + 1 >= len(words):
        return None, 0
    fake = Cue(end, end, end, "", "past", OTHER)
    subject = subject_after(sentence, fake, grammar)
    if subject is None:
        return None, 0
    behind = end + (end in sentence.with_comma)  # a quote whose comma stands inside its marks
    draft, _ = read_forward(sentence, cue, subject_span(sentence, subject), begin, behind, context)
    return draft, behind


def report_begins(sentence: Sentence, cue: Cue, done: int, grammar: Grammar) -> int:
    """The token at which a clause that reports the quote before it begins: the cue's own, or that behind the quote's
    dash, where an adverbial stands between: `«Q», — [с поклоном] сказал Ли`."""
    words = sentence.words
    if grammar.dash_reports:
        for at in range(cue.first - 1, max(done, cue.first - 1 - ADVERBIAL), -1):
            if words[at] == "—":
                return at + 1
            if words[at] in grammar.clause or words[at] in grammar.verbs or words[at] in grammar.persons:
                break
    colon = grammar.subject_dropped and words[max(0, cue.first - 2) : cue.first] == [QUOTE, ":"]
    colon = colon and grammar.that.isdisjoint(words[cue.last + 1 : cue.last + 2])
    return cue.first - colon  # `«Q»: a dirlo è Lee`


def read_turned(
    sentence: Sentence, cue: Cue, subject: Subject, following: list[Cue], context: Context, done: int
) -> tuple[Draft | None, int]:
    """A verb before its subject, in front of what is said or around it: Russian `Как сказал Ли, Q`, `Q, как сказал Ли`,
    `Заявил Ли и то, что Q`."""
    words, grammar = sentence.words, context.grammar
    if cue.form not in ("past", "present"):
        return None, done
    source, behind, before = subject_span(sentence, subject), subject.last + 1, cue.first - 1
    if before >= 0 and words[before] in grammar.comparers:
        if before == 0 or words[before - 1] in grammar.coordinators:
            return read_as_said(sentence, cue, source, behind, following, context)
        aside = Subject(before, subject.last, before - 1)
        return read_around(sentence, cue, aside, source, behind, following, context, done)
    if before > 1 and words[before] == "—" and words[before - 1] == ",":  # `Дом пуст, — сказал Ли`
        aside = Subject(before, subject.last, before - 1)
        return read_around(sentence, cue, aside, source, behind, following, context, done)
    if (
        behind + 1 < len(words)
        and words[behind] in (",", ":")
        and (words[behind + 1] in grammar.that or words[behind + 1] == QUOTE)
    ):
        begin = behind + (words[behind + 1] in grammar.that)
        end = content_end(sentence, before, begin, following, grammar)
        return read_forward(sentence, cue, source, begin, end, context)
    long = behind in sentence.stretch and sentence.ends[behind] - sentence.starts[behind] >= LONG_QUOTE
    if cue.first == 0 and long:  # `Вздохнул старик «Q»`
        return make_draft(sentence, cue, source, quote_spans(sentence, behind, behind + 1), "quote-after"), behind + 1
    return None, done


def _question(sentence: Sentence, cue: Cue, context: Context) -> tuple[Draft, int] | None:
    """`Asked by Bo Li "Q?", Lee said "Q"`: the question is not Lee's."""
    words, source, quote = sentence.words, None, cue.last + 1
    if cue.form != "past":
        return None
    if quote < len(words) and words[quote] in context.vocab.agents:
        agent = subject_after(sentence, cue._replace(last=quote), context.grammar)
        if agent is None:
            return None
        source, quote = subject_span(sentence, agent), agent.last + 1
    if words[quote : quote + 1] != [QUOTE] or (
        words[quote + 1 : quote + 2] != [","] and quote not in sentence.with_comma
    ):
        return None
    return make_draft(sentence, cue, source, quote_spans(sentence, quote, quote + 1), "quote-after"), quote + 1


def read_passive(
    sentence: Sentence, cue: Cue, following: list[Cue], context: Context, done: int
) -> tuple[Draft | None, int]:
    """`Bo Li was told by Lee that it was over`, `accused by Lee of "theft"`, `"Q," Bo Li was told by Lee`: who did it
    stands behind."""
    words, grammar = sentence.words, context.grammar
    agent, patient = subject_after(sentence, cue, grammar), subject_before(sentence, cue, grammar)
    if agent is None:
        return None, done
    if words[agent.last] == QUOTE:
        agent = agent._replace(last=agent.last - 2)  # `by Lee of "theft"`
    source, behind = subject_span(sentence, agent), agent.last + 1
    if behind < len(words) and words[behind] in grammar.comparers:
        if cue.base in context.vocab.citing or words[behind + 1 : behind + 2] != [QUOTE]:
            return None, done  # `Lee was quoted by the Post as saying`: whoever is quoted speaks
        return read_forward(sentence, cue, source, behind + 1, behind + 2, context)  # `described by Lee as "mad"`
    quote = quote_before(words, patient.first, grammar) if patient else -1
    if quote >= done and all_quotes(words, done, quote + 1):
        return make_draft(sentence, cue, source, quote_spans(sentence, done, quote + 1), "quote-first"), behind
    end = content_end(sentence, patient.before if patient else -1, behind, following, grammar)
    of = behind + 1 if behind < end and words[behind] in grammar.governed else behind
    told = words[of : of + 1] and (words[of] in grammar.that or words[of] in context.vocab.questions)
    if of >= end or (not told and QUOTE not in words[of:end]):
        return None, done
    return read_forward(sentence, cue, source, of, end, context)


def read_judged(sentence: Sentence, cue: Cue, context: Context, done: int) -> tuple[Draft | None, int]:
    """`a text called "mad" by Lee`, where a participle needs no verb before it: who says it stands behind."""
    quote = sentence.words.index(QUOTE, cue.last)
    agent = subject_after(sentence, cue._replace(last=quote + 1), context.grammar)
    if agent is None or quote in sentence.titles:
        return None, done
    content = quote_spans(sentence, quote, quote + 1)
    return make_draft(sentence, cue, subject_span(sentence, agent), content, "quote-after"), agent.last + 1


class PassedOn(NamedTuple):
    """Words that somebody passes on: the cue of whoever said them, who that is, and where the teller's own clause
    begins."""

    cue: Cue
    subject: Subject
    teller: int


def passed_on(sentence: Sentence, cue: Cue, following: list[Cue], context: Context) -> PassedOn | None:
    """`The Post quoted Lee as saying`, `"Q," Lee recalled her boss saying`: who stands before the gerund said it."""
    words, grammar, vocab = sentence.words, context.grammar, context.vocab
    verb: Cue | None = cue
    saying: Cue | None = cue
    if cue.form == "gerund" and cue.first > 1 and words[cue.first - 1] in grammar.comparers:
        # `The Post misquoted Lee as saying`: any verb
        verb = find_verb(sentence, max(0, cue.first - SECOND_HALF_TOKENS), cue.first - 1, vocab)
    else:
        saying = next((other for other in following[:1] if other.form == "gerund"), None)
    if verb is None or saying is None or verb.form not in ("past", "present"):
        return None
    subject, teller = subject_after(sentence, verb, grammar), subject_before(sentence, verb, grammar)
    if subject is None or subject.first >= saying.first:
        return None
    subject = subject._replace(last=min(subject.last, saying.first - 1))
    begins = teller.first if teller else verb.first
    joint = words[subject.last + 1 : saying.first]
    if len(joint) != 1 or joint[0] not in grammar.comparers:
        listed = "," in words[subject.first : subject.last]  # `her boss, Tim Dow, saying`
        ends = words[content_begin(sentence, saying, vocab, grammar) :][:1] in ([], [STOP])
        whole = joint == [","] * listed and ends and not grammar.far_subjects  # where it stands behind, it may be Lee's
        if not whole or quote_before(words, begins, grammar) < 0:
            return None
    return PassedOn(saying, subject, begins)


def is_anothers(sentence: Sentence, cue: Cue, begin: int, end: int, following: list[Cue], context: Context) -> bool:
    """Whether the quote behind a cue is that of another one, in a clause of its own: `published emails in which she
    called it "Q"`, `apologised after Lee said it was "Q"`."""
    words, grammar = sentence.words, context.grammar
    if cue.base in context.vocab.bare or cue.base in context.vocab.acts:
        return False
    quote = next((i for i in range(begin, end) if words[i] == QUOTE), begin)
    if _is_asked(sentence, begin, quote, following, context):
        return True
    if words[begin] in grammar.that:  # `corrected a story that quoted Lee as saying "Q"`
        return begin > cue.last + 1 and any(
            passed_on(sentence, o, following[n:], context) for n, o in enumerate(following, 1)
        )
    for other in following:
        near = begin < other.first and other.last + 1 == quote
        if near and cue.sort != SPEECH and other.form in ("past", "present"):  # `ended what Lee called "Q"`
            who = subject_before(sentence, other, grammar)
            if who is not None and who.first > begin:
                return True
        if near and other.form == "gerund":  # `found a note reading "Q"`
            who = subject_before(sentence, other, grammar)
            return who is not None and who.first > cue.last
    for i in range(begin, quote):
        pictured = words[i] in grammar.comparers and words[i + 1] in grammar.persons  # `shows Lee as he says "Q"`
        inside = i > begin and words[i] in grammar.pure_relatives and words[i - 1] in grammar.prepositions
        behind = i == begin == cue.last + 1 and words[i] in grammar.circumstances and words[i] in grammar.prepositions
        if pictured or inside or behind:
            return any(i < other.first < quote for other in following)
    return False


def _is_asked(sentence: Sentence, begin: int, quote: int, following: list[Cue], context: Context) -> bool:
    """Whether the quote behind a colon is that of a cue right before it with a subject of its own: `told how the king
    asked his men: "Q"`."""
    words = sentence.words
    if words[quote - 1] != ":" or quote <= begin:
        return False
    inner = [o for o in following if begin < o.first < quote and o.form in ("past", "present")]
    subject = subject_before(sentence, inner[-1], context.grammar) if inner else None
    return subject is not None and subject.first > begin and ":" not in words[begin : quote - 1]


def posted_quote(sentence: Sentence, cue: Cue, context: Context) -> int:
    """The quote that somebody puts to a picture: `posted a photo of the two with the caption "Q"`; -1 if none."""
    words, grammar = sentence.words, context.grammar
    if words[cue.verb] not in context.vocab.postings:
        return -1
    quote = next((i for i in range(cue.last + 1, len(words)) if words[i] == QUOTE), 0)
    noun = quote - 1 - (words[quote - 1] in (",", ":"))
    told = noun - 2 > cue.last and words[noun] in context.vocab.wordings and words[noun - 1] in grammar.articles
    return quote if told and words[noun - 2] in grammar.prepositions else -1


def all_that_is_said(sentence: Sentence, cue: Cue, subject: Subject, context: Context) -> tuple[int, Subject] | None:
    """The quote and the subject of `"Q," was all Lee would say.`, `"Q" is how Lee describes it`."""
    words, grammar = sentence.words, context.grammar
    behind = cue.last + 1
    behind += words[behind : behind + 1] != [] and words[behind] in context.vocab.things
    if words[behind : behind + 1] not in ([], [STOP]):
        return None
    first = subject.first
    if words[first] in grammar.determiners and first < subject.last and words[first] not in grammar.definite:
        first += 1
    at = first - 1
    while at > 0 and (
        words[at] in grammar.relatives or words[at] in grammar.determiners or words[at] in grammar.conjunctions
    ):
        at -= 1
    if at < 1 or at == first - 1 or words[at] not in context.vocab.passives:
        return None
    quote = quote_before(words, at, grammar)
    return (quote, subject._replace(first=first)) if quote >= 0 else None


def is_narrated(sentence: Sentence, cue: Cue, context: Context) -> bool:
    """Whether an infinitive is told as a finite verb: `Et la ministre d'ajouter : "Q"`, `Et d'ajouter : "Q"`, `Avant
    d'ajouter : "Q"`."""
    words, joint, grammar = sentence.words, cue.first - 1, context.grammar
    alone = joint == 1 and words[0] in grammar.prepositions and words[cue.last + 1 :] == [":", QUOTE]
    joined = joint >= 1 and words[joint] in grammar.narrating and (alone or words[0] in grammar.coordinators)
    return joined and find_verb(sentence, 0, joint, context.vocab) is None


def narrated_subject(sentence: Sentence, cue: Cue, context: Context) -> Subject | None:
    """The subject of such an infinitive."""
    if not is_narrated(sentence, cue, context):
        return None
    return subject_before(sentence, cue._replace(first=cue.first - 1), context.grammar)
