"""Subjects behind their verb, and verbs without one: `Ha dicho este lunes el ministro que`, `"Q", dijo.`"""

from newsparse.stages.attribution.cues import Cue
from newsparse.stages.attribution.grammar import CLAUSE_MARKS, Grammar
from newsparse.stages.attribution.subjects import Subject, subject_after
from newsparse.stages.attribution.tokens import QUOTE, STOP, Sentence

FINITE = ("past", "present")


def subject_behind(sentence: Sentence, cue: Cue, grammar: Grammar) -> Subject | None:
    """The subject behind a verb; where a language lets adverbs stand between them, behind these."""
    if not grammar.subjects_behind or cue.form not in FINITE:
        return subject_after(sentence, cue, grammar)
    at = behind_adverbials(sentence, cue.last + 1, grammar)
    if _has_origin(sentence, cue, grammar):
        at = cue.last + 2
    subject = subject_after(sentence, cue._replace(last=at - 1), grammar)
    if subject and at > cue.last + 1 and not _can_speak(sentence, subject, grammar):
        return None
    return subject


def moved_subject(sentence: Sentence, cue: Cue, grammar: Grammar) -> Subject | None:
    """The subject of a verb that has none before it: `Señaló Lee que "Q"`, not `Señaló el plan`."""
    behind = sentence.words[cue.last + 1 : cue.last + 2]
    if not grammar.subjects_behind or cue.form not in FINITE or behind == [QUOTE]:
        return None
    subject = subject_behind(sentence, cue, grammar)
    if subject is None or not _can_speak(sentence, subject, grammar):
        return None
    return subject._replace(before=cue.first - 1)


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


def _has_origin(sentence: Sentence, cue: Cue, grammar: Grammar) -> bool:
    """Whether a verb in the plural has those who speak behind a preposition: `señalan desde el partido`."""
    words = sentence.words
    plural = any(words[i].endswith(grammar.plural_endings) for i in range(cue.first, cue.last + 1))
    return plural and words[cue.last + 1 : cue.last + 2] != [] and words[cue.last + 1] in grammar.origins


def behind_adverbials(sentence: Sentence, at: int, grammar: Grammar) -> int:
    """The token behind adverbs, times and phrases with a preposition."""
    words, size = sentence.words, len(sentence.words)
    while at < size:
        word = words[at]
        timed = word in grammar.articles and at + 1 < size and _tells_time(words[at + 1], grammar)
        if word in grammar.prepositions:
            at = _behind_phrase(sentence, at, grammar)
        elif timed or _tells_time(word, grammar):
            at = _behind_time(words, at + timed, grammar)
        elif word in grammar.adverbs or (word.islower() and word.endswith(grammar.adverb_endings)):
            at += 1
        else:
            break
    return at


def _tells_time(word: str, grammar: Grammar) -> bool:
    return word in grammar.times or word.isdigit()


def _behind_time(words: list[str], at: int, grammar: Grammar) -> int:
    """The token behind a time: `el pasado 3 de mayo`."""
    while at < len(words):
        linked = words[at] in grammar.links and at + 1 < len(words) and _tells_time(words[at + 1], grammar)
        if not linked and not _tells_time(words[at], grammar):
            break
        at += 1 + linked
    return at


def _behind_phrase(sentence: Sentence, at: int, grammar: Grammar) -> int:
    """The token behind a preposition and its noun phrase, which ends where another begins: `en la radio [el alcalde]`,
    `a EFE [Ann Lee]`."""
    words, capital = sentence.words, sentence.capital
    at += 1
    first = at
    while at < len(words):
        word, before = words[at], words[at - 1]
        if word in CLAUSE_MARKS or word in grammar.conjunctions or word in grammar.verbs:
            break
        another = word in grammar.determiners and before not in grammar.coordinators
        letters = capital[at] and capital[at - 1] and before.islower() and not word.islower()  # `EFE` counts as small
        if at > first and (word in grammar.prepositions or another or letters):
            break
        at += 1
    return at


def _can_speak(sentence: Sentence, subject: Subject, grammar: Grammar) -> bool:
    """Whether a noun phrase names somebody: a name, a pronoun, or a noun that speaks."""
    places = range(subject.first, subject.last + 1)
    named = any(sentence.capital[i] and sentence.words[i] != QUOTE for i in places)
    return named or any(sentence.words[i] in grammar.speakers or sentence.words[i] in grammar.persons for i in places)
