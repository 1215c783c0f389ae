"""Verbs whose subject stands behind them, where no quote stands before, or nowhere: `Ha dicho Lee que`, `"Q", dijo.`"""

from newsparse.stages.attribution.adverbials import behind_adverbials, subject_behind
from newsparse.stages.attribution.drafts import Context
from newsparse.stages.attribution.grammar import CLAUSE_MARKS, Grammar
from newsparse.stages.attribution.phrases import Subject
from newsparse.stages.attribution.subjects import subject_before
from newsparse.stages.attribution.tokens import QUOTE, STOP, Sentence
from newsparse.stages.attribution.verbs import is_finite
from newsparse.stages.attribution.vocabulary import Cue

FINITE = ("past", "present")


def subject_behind_clause(sentence: Sentence, cue: Cue, context: Context, done: int) -> Subject | None:
    """The subject, if it stands behind the verb: `The plan failed, said Ann Lee, the mayor.`"""
    words, grammar = sentence.words, context.grammar
    comma = cue.first - 1
    helped = cue.first != cue.verb and not grammar.far_subjects  # but `a annoncé le maire`
    if comma <= done or helped or cue.base not in context.vocab.parenthetic:
        return None
    if cue.form not in ("past", "present"):
        return None  # `Lee left, telling reporters: "Q"`
    subject = subject_behind(sentence, cue, grammar)
    pronoun = subject and words[subject.first] in grammar.pronouns - grammar.enclitics
    person = grammar.subject_behind and subject and words[subject.first] in grammar.persons
    if subject is None or (pronoun and not (person or grammar.subject_inverted)):
        return None
    # `La ley, de mayo, "es mala" para Quito, dijo Lee`
    quoted = grammar.far_subjects and any(done < at < comma for at in sentence.small_quotes)
    if "," in words[done:comma] and not quoted and subject_before(sentence, cue, grammar):
        return None  # `Ann Lee, the mayor, said the plan failed.`
    behind = max(subject.last, cue.last) + 1
    if words[behind : behind + 1] == ["("] and ")" in words[behind:]:
        behind = words.index(")", behind) + 1  # `said the World Bank (WB)`
    if behind >= len(words) or words[behind] == STOP or QUOTE in words[behind + 1 : behind + 2]:
        return subject
    told = words[behind] in grammar.prepositions or words[behind] in grammar.times or words[behind] in grammar.datives
    # `Мост закрыли, сообщила мэрия со ссылкой на полицию`, `Broen er stengt, bekrefter Lee overfor VG`
    if (grammar.subject_behind or grammar.subject_inverted) and told:
        end = words.index(",", behind) if "," in words[behind:] else len(words)
        marked = not {":", QUOTE}.isdisjoint(words[behind : end + 2])
        leads = marked or not grammar.that.isdisjoint(words[behind : end + 2])
        return None if leads or not can_speak(sentence, subject, grammar) else subject
    if told and grammar.subject_dropped and any(sentence.capital[subject.first : subject.last + 1]):
        # `A ponte caiu, garantiu Lee à Lusa.`; not `Ela saiu, denunciou o marido à polícia.`
        ends = words[behind_adverbials(sentence, behind, grammar) :] in ([], [STOP])
        return subject if ends and any(is_finite(sentence, i, context.vocab) for i in range(done, comma)) else None
    if words[behind] != "," or (
        grammar.subject_inverted and not grammar.that.isdisjoint(words[behind + 1 : behind + 2])
    ):
        return None  # also not Danish `Da hun kom, sagde hun, at`
    goes_on = behind + 1 < len(words) and (
        words[behind + 1] in grammar.coordinators
        or is_finite(sentence, behind + 1, context.vocab)  # `The plan, said Lee, has failed`
    )
    goes_on = goes_on or cue.first != cue.verb  # `Le pont est sûr, a dit Lee, ajoutant`
    return subject if goes_on or any(is_finite(sentence, i, context.vocab) for i in range(done, comma)) else None


def moved_subject(sentence: Sentence, cue: Cue, grammar: Grammar) -> Subject | None:
    """The subject of a verb that has none before it: `Señaló Lee que "Q"`, not `Señaló el plan`."""
    behind = sentence.words[cue.last + 1 : cue.last + 2]
    if not grammar.far_subjects or cue.form not in FINITE or behind == [QUOTE]:
        return None
    subject = subject_behind(sentence, cue, grammar)
    if subject is None or not can_speak(sentence, subject, grammar):
        return None
    return subject._replace(before=cue.first - 1)


def inverted_subject(sentence: Sentence, cue: Cue, grammar: Grammar) -> Subject | None:
    """The subject behind a verb before which its clause has something else: `I går sa [Lee] at det regnet`,
    `Da det regnet, sa [hun] at hun gikk`."""
    if not grammar.subject_inverted:
        return None
    subject = moved_subject(sentence, cue, grammar)
    if subject is None or _is_fronted(sentence, cue.first, grammar):
        return subject
    words, behind = sentence.words, max(subject.last, cue.last) + 1
    behind += words[behind : behind + 1] == [","]
    opens = behind < len(words) and (words[behind] in grammar.that or words[behind] in (":", QUOTE))
    return subject if opens and cue.base not in grammar.citing else None


def _is_fronted(sentence: Sentence, verb: int, grammar: Grammar) -> bool:
    """Whether what stands before a verb in its clause is no subject: a time, a place, an adverb or a clause."""
    words = sentence.words
    begin = verb
    while begin > 0 and not _ends_clause(sentence, begin - 1):
        begin -= 1
    if begin == verb:  # behind a comma: a clause may stand before it
        while begin > 1 and words[begin - 1] == "," and words[begin - 2] not in CLAUSE_MARKS:
            begin -= 2
            while begin > 0 and words[begin - 1] not in CLAUSE_MARKS:
                begin -= 1
        return begin < verb and words[begin] in grammar.subordinators - grammar.relatives
    while begin < verb - 1 and words[begin] in grammar.coordinators:
        begin += 1
    if words[begin] in grammar.prepositions:
        return True
    told = grammar.adverbs | grammar.times
    return all(words[at] in told or words[at][0].isdigit() for at in range(begin, verb))


def _ends_clause(sentence: Sentence, at: int) -> bool:
    """Whether a token is a mark between clauses: not the colon in `BBC:s`."""
    inside = at + 1 < len(sentence.words) and sentence.starts[at + 1] == sentence.ends[at]
    return sentence.words[at] in CLAUSE_MARKS and not (sentence.words[at] == ":" and inside)


def stands_alone(sentence: Sentence, cue: Cue, quote: int, grammar: Grammar) -> bool:
    """Whether a verb behind a quote has no subject that anybody names: `"Q", dijo en Quito.`, not `"Q" y dijo que`."""
    if not grammar.subject_dropped or cue.form not in FINITE:
        return False
    words = sentence.words
    behind = words[cue.last + 1] if cue.last + 1 < len(words) else STOP
    joined = not grammar.coordinators.isdisjoint(words[quote + 1 : cue.first])
    return not joined and behind != QUOTE and behind != ":" and behind not in grammar.that


def closes_alone(sentence: Sentence, cue: Cue, begin: int, grammar: Grammar) -> bool:
    """Whether such a verb ends its sentence behind a comma: `La ley es "mala" para todos, ha dicho en Quito.`"""
    words = sentence.words
    if not grammar.subject_dropped or cue.form not in FINITE or words[cue.first - 1] != ",":
        return False
    at = behind_adverbials(sentence, cue.last + 1, grammar)
    return QUOTE in words[begin : cue.first - 1] and words[at : at + 1] in ([], [STOP])


def closes_subordinate(sentence: Sentence, cue: Cue, grammar: Grammar) -> bool:
    """Whether it ends one that begins with a clause of somebody else's: `Si el juez lo dice, "Q", prometió.`"""
    opened = sentence.words[0] in grammar.subordinators - grammar.comparers
    return opened and closes_alone(sentence, cue, 0, grammar)


def can_speak(sentence: Sentence, subject: Subject, grammar: Grammar) -> bool:
    """Whether a noun phrase names somebody: a name, a pronoun, or a noun that speaks."""
    places = range(subject.first, subject.last + 1)
    named = any(sentence.capital[i] and sentence.words[i] != QUOTE for i in places)
    named = named or (subject.first == subject.last and sentence.words[subject.first] in grammar.latters)
    return named or any(sentence.words[i] in grammar.speakers or sentence.words[i] in grammar.persons for i in places)
