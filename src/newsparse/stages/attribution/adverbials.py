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
    aside = False  # `remata, sem certezas, o médico`
    while at < end:
        word = words[at]
        opens = word == "," and (at == first or words[at + 1] in grammar.adverbs | grammar.prepositions)
        if word in grammar.determiners or word in grammar.pronouns or word in grammar.speaking:
            break
        if word == "(":  # `disse na terça (3) o ministro`
            at = next((i + 1 for i in range(at, end) if words[i] == ")"), end)
        elif word in grammar.prepositions:
            at = _behind_preposition(sentence, at, end, grammar)
        elif opens or _is_adverbial(sentence, at, grammar):
            at, aside = at + 1, aside or opens
        else:
            break
    if aside and (words[at] != "," or words[at - 1] == ","):
        return first
    at += aside
    begins = words[at] in grammar.determiners or words[at] in grammar.speaking or capital[at]
    return at if begins and words[at] != QUOTE and at <= end and at < len(words) - 1 else first


def _is_adverbial(sentence: Sentence, at: int, grammar: Grammar) -> bool:
    """Whether a word says when or how: a time, an adverb, what stands before an article: `diz admirado um pescador`."""
    words = sentence.words
    word = words[at]
    if word in grammar.times or word in grammar.adverbs or word.endswith(grammar.adverb_endings):
        return True
    leads = words[at + 1] in grammar.articles or words[at + 1] == ","
    return leads and word[0].isalpha() and word not in grammar.clause and not sentence.capital[at]


def _behind_preposition(sentence: Sentence, at: int, end: int, grammar: Grammar) -> int:
    """The token behind the phrase that a preposition opens: a name, or a noun with what is said of it; `end` where a
    verb stands in it: `ao anunciar as medidas`."""
    words, capital = sentence.words, sentence.capital
    at += 1
    if words[at] in grammar.determiners:
        at += 1
    named = at
    if words[at] == QUOTE and at in sentence.titles:  # `disse ao «Diário» o ministro`
        return at + 1
    while at < end and words[at] not in grammar.clause and words[at] not in grammar.determiners:
        if words[at].endswith(grammar.verb_endings) and not capital[at]:
            return end
        told = words[at] in grammar.speaking and at > named and capital[at - 1]  # `disse à Lusa [fonte da polícia]`
        if told or words[at] in grammar.prepositions or words[at] in grammar.times:
            break
        if capital[at] and at > named:
            shouted = words[at - 1].islower() and not words[at].islower()  # `disse ao PÚBLICO [Almeida Guerra]`
            if shouted or not capital[at - 1] or words[at].lower() in grammar.given:
                break
        at += 1
    return at
