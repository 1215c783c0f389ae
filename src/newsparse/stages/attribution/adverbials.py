"""The subject behind a verb from which adverbials keep it: `disse ontem, em entrevista à Folha, o ministro`."""

from newsparse.stages.attribution.cues import Cue
from newsparse.stages.attribution.grammar import Grammar
from newsparse.stages.attribution.subjects import Subject, subject_after
from newsparse.stages.attribution.tokens import QUOTE, Sentence

MOST_ADVERBIAL_TOKENS = 14  # between a verb and the subject behind it


def subject_behind(sentence: Sentence, cue: Cue, grammar: Grammar) -> Subject | None:
    """The subject of a verb that stands before it, which times, places and listeners may keep from it:
    `disse ontem à Folha [o ministro]`."""
    first = _behind_adverbials(sentence, cue.last + 1, grammar) if grammar.far_subjects else cue.last + 1
    return subject_after(sentence, cue._replace(last=first - 1), grammar)


def _behind_adverbials(sentence: Sentence, first: int, grammar: Grammar) -> int:
    """The token behind the adverbials that begin at one, if a subject may begin there; else that one itself."""
    words, capital = sentence.words, sentence.capital
    at, end = first, min(len(words) - 1, first + MOST_ADVERBIAL_TOKENS)
    aside = words[at : at + 1] == [","]  # `remata, sem certezas, o médico`
    at += aside
    while at < end:
        word = words[at]
        if word in grammar.determiners or word in grammar.pronouns:
            break
        if word in grammar.prepositions:
            at = _behind_preposition(sentence, at, end, grammar)
            continue
        leads = words[at + 1] in grammar.articles or words[at + 1] == ","  # `diz admirado um pescador`
        described = leads and word[0].isalpha() and word not in grammar.clause and not capital[at]
        timed = word in grammar.times or word in grammar.adverbs or word.endswith(grammar.adverb_endings)
        if not (timed or described):
            break
        at += 1
    if aside:
        if words[at] != "," or at == first + 1:
            return first
        at += 1
    begins = at <= end and (words[at] in grammar.determiners or capital[at]) and words[at] != QUOTE
    return at if begins and at < len(words) - 1 else first


def _behind_preposition(sentence: Sentence, at: int, end: int, grammar: Grammar) -> int:
    """The token behind the phrase that a preposition opens: a name, or a noun with what is said of it; `end` where a
    verb stands in it: `ao anunciar as medidas`."""
    words, capital = sentence.words, sentence.capital
    at += 1
    if words[at] in grammar.determiners:
        at += 1
    named = at
    while at < end and words[at] not in grammar.clause and words[at] not in grammar.determiners:
        if words[at].endswith(grammar.verb_endings) and not capital[at]:
            return end
        if words[at] in grammar.prepositions or words[at] in grammar.times:
            break
        if capital[at] and at > named:
            shouted = words[at - 1].islower() and not words[at].islower()  # `disse ao PÚBLICO [Almeida Guerra]`
            if shouted or not capital[at - 1] or words[at].lower() in grammar.given:
                break
        at += 1
    return at
