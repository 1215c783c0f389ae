"""The subject of a cue that has none of its own."""

from newsparse.document import Span
from newsparse.stages.attribution.drafts import Context, subject_span
from newsparse.stages.attribution.phrases import Subject, last_phrase
from newsparse.stages.attribution.subjects import subject_after, subject_before
from newsparse.stages.attribution.tokens import Sentence
from newsparse.stages.attribution.verbs import is_finite
from newsparse.stages.attribution.vocabulary import OTHER, SPEECH, Cue


def inherited_subject(sentence: Sentence, cue: Cue, context: Context, main: Span | None) -> Span | None:
    """The subject of a cue that has none of its own: of the cue before it (`Lee said it rained and added`, `Lee said,
    adding`), else of the verb before it (`Lee sat down and said`)."""
    if cue.form == "gerund" and (nearer := _nearer_subject(sentence, cue, context, main)):
        return nearer
    first = cue.first - (cue.form == "infinitive")  # `Lee said it sank and declined to say why`
    coordinated = first > 0 and sentence.words[first - 1] in context.grammar.coordinators
    if main and (coordinated or _follows_cue(sentence, cue, context)):
        return main
    if context.grammar.subject_dropped and (main or not coordinated) and cue.form not in ("gerund", "infinitive"):
        return main
    if main and cue.form == "gerund" and not _acts_since(sentence, main, cue, context):
        return main  # `Lee said on Monday, adding`
    return clause_subject(sentence, cue, context) or main


def _nearer_subject(sentence: Sentence, cue: Cue, context: Context, main: Span | None) -> Span | None:
    """Who speaks in a gerund's clause and is not the subject of its sentence: whoever is blamed for it (`Lee fined [Bo]
    for saying`), or acts in what was heard (`The court heard that [Bo] rang, saying`, `Lee said [Bo] rang, telling
    her`)."""
    words, grammar, vocab = sentence.words, context.grammar, context.vocab
    if cue.first > 2 and words[cue.first - 1] in grammar.governed:
        return _blamed(sentence, cue, context) if cue.sort == SPEECH else None
    if cue.first < 3 or words[cue.first - 1] != ",":
        return None
    heard = _heard_before(sentence, cue, context)
    listens = words[cue.last + 1 : cue.last + 2] != [] and words[cue.last + 1] in vocab.listeners
    if not heard and not (main and listens and cue.base in vocab.address):
        return None
    begin = heard or next((at for at in range(cue.first) if main and sentence.starts[at] >= main.end), 0) + 1
    for at in range(cue.first - 2, begin, -1):
        if is_finite(sentence, at, vocab):
            subject = subject_before(sentence, Cue(at, at, at, "", "past", OTHER), grammar)
            if subject and subject.first > begin - 1 and (heard or words[subject.last] not in grammar.persons):
                return subject_span(sentence, subject)
    return None


def _heard_before(sentence: Sentence, cue: Cue, context: Context) -> int:
    """The token behind the `that` of what those heard who listen: `The court heard that`; 0 where none did."""
    words, vocab = sentence.words, context.vocab
    for at in range(1, cue.first - 1):
        if words[at] in vocab.hearing and words[at + 1] in vocab.that:
            first = at
            while first > 1 and vocab.can_precede_verb[words[first - 1]]:
                first -= 1
            return at + 2 if words[first - 1].lower() in vocab.hearers else 0
    return 0


def _blamed(sentence: Sentence, cue: Cue, context: Context) -> Span | None:
    """The object of the verb before a gerund's preposition, if that is somebody: `Lee fined [Bo Li] £5 for saying`."""
    words, grammar, vocab = sentence.words, context.grammar, context.vocab
    for at in range(cue.first - 2, 0, -1):
        if words[at] in grammar.clause or words[at] in vocab.passives or words[at] in grammar.infinitive:
            return None
        if is_finite(sentence, at, vocab):
            break
    else:
        return None
    fake = Cue(at, at, at, "", "past", OTHER)
    blamed, blames = subject_after(sentence, fake, grammar), subject_before(sentence, fake, grammar)
    if blamed is None or blames is None or words[at - 1] in vocab.auxiliaries or words[at + 1] in grammar.prepositions:
        return None
    last = min(blamed.last, cue.first - 2)
    while last > blamed.first and not words[last][0].isalpha():
        last -= 1
    if any(words[i][0].isalpha() for i in range(last + 1, cue.first - 1)):
        return None  # not `fined Bo £5,000`
    person = sentence.capital[last] or words[last] in grammar.speaking or words[last] in vocab.listeners
    return subject_span(sentence, blamed._replace(last=last)) if person else None


def _follows_cue(sentence: Sentence, cue: Cue, context: Context) -> bool:
    """Whether nothing but a comma stands between a cue and the one before it: `Lee said, adding`."""
    return (
        cue.first > 1 and sentence.words[cue.first - 1] == "," and sentence.words[cue.first - 2] in context.vocab.verbs
    )


def _acts_since(sentence: Sentence, source: Span, cue: Cue, context: Context) -> bool:
    """Whether a second verb stands between a subject with its verb and a cue: `Lee said [that Bo left], adding`."""
    between = [at for at in range(cue.first) if sentence.starts[at] >= source.end]
    return sum(is_finite(sentence, at, context.vocab) for at in between) > 1


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
        if subject is None or words[subject.first] in grammar.relatives or _is_object(sentence, subject, context):
            continue
        if subject.first == 1 and words[0] in grammar.circumstances and cue.form != "gerund":
            begins = last_phrase(sentence, 1, subject.last, grammar) or 1  # `After the vote [Lee] sat down and said`
            subject = subject._replace(first=begins)
        if subject.first and words[subject.first - 1] in grammar.prepositions:
            continue  # `In a statement released on Monday, Lee reacted, saying`
        if cue.form == "gerund" and subject.before >= 0 and words[subject.before] in grammar.conjunctions:
            continue
        return subject_span(sentence, subject)
    if cue.form == "gerund" and cue.first > 1 and words[cue.first - 1] == ",":
        subject = subject_before(sentence, Cue(cue.first - 1, cue.first - 1, cue.first - 1, "", "past", OTHER), grammar)
        inside = range(subject.first, subject.last + 1) if subject else ()
        # Spanish `se negó a hablar, diciéndole`
        acts = grammar.subject_dropped and any(is_finite(sentence, i, context.vocab) for i in inside)
        if subject and any(words[i] in grammar.infinitive for i in inside):  # `Lawyers urge judge to stop, calling it`
            subject = subject._replace(last=_last_before_verb(sentence, subject, context))
        return subject_span(sentence, subject) if subject and not acts else None
    return None


def _last_before_verb(sentence: Sentence, subject: Subject, context: Context) -> int:
    """The last token of a subject before the verb of saying in it that has no article; of all where there is none."""
    words = sentence.words
    for at in range(subject.first + 1, subject.last):
        if words[at] in context.vocab.verbs and not sentence.capital[at]:
            return at - 1 if words[at - 1] not in context.grammar.determiners else subject.last
    return subject.last


def _is_object(sentence: Sentence, subject: Subject, context: Context) -> bool:
    """Whether a verb before a phrase, or inside it, has it for its object: `Norda cut [its profit] forecast`, `Lee kept
    [his shop] closed`, `Norda [raised its profit] forecast`, not `The man who left his shop [came]`."""
    words, before = sentence.words, max(0, subject.before)
    begun = subject.first == before + 1 and words[subject.first] in context.grammar.determiners
    inside = range(subject.first + 1, subject.last)
    acts = (i for i in inside if words[i + 1] in context.grammar.determiners and is_finite(sentence, i, context.vocab))
    described = not context.grammar.relatives.isdisjoint(words[subject.first : subject.last])
    return (begun and words[before] in context.grammar.verbs) or (not described and any(acts))
