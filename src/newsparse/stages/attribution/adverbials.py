"""The subject behind a verb from which adverbials keep it: `disse ontem, em entrevista à Folha, o ministro`."""

from newsparse.stages.attribution.grammar import Grammar
from newsparse.stages.attribution.phrases import Subject
from newsparse.stages.attribution.subjects import subject_after
from newsparse.stages.attribution.tokens import QUOTE, Sentence
from newsparse.stages.attribution.vocabulary import Cue

MOST_DESCRIBING_TOKENS = 5  # between two commas
MOST_ADVERBIAL_TOKENS = 14  # between a verb and the subject behind it


def subject_behind(sentence: Sentence, cue: Cue, grammar: Grammar) -> Subject | None:
    """The subject of a verb that stands before it, which times, places and listeners may keep from it:
    `disse ontem à Folha [o ministro]`."""
    if grammar.subject_inverted and (inside := _subject_inside(sentence, cue, grammar)):
        return inside
    first = cue.last + 1
    if grammar.far_subjects:
        first = first + 1 if _has_origin(sentence, cue, grammar) else _begin_of_subject(sentence, first, grammar)
    return subject_after(sentence, cue._replace(last=first - 1), grammar)


def _subject_inside(sentence: Sentence, cue: Cue, grammar: Grammar) -> Subject | None:
    """The subject between an auxiliary and its participle: `har [Lee] sagt`, not `har i dag sagt`."""
    first, last = cue.first + 1, cue.verb - 1
    words = sentence.words
    while last > first and (words[last] in grammar.adverbs or words[last] in grammar.times):
        last -= 1
    if first > last or words[first] in grammar.prepositions or words[first] in grammar.adverbs:
        return None
    return Subject(first, last, cue.first)


def _has_origin(sentence: Sentence, cue: Cue, grammar: Grammar) -> bool:
    """Whether a verb in the plural has those who speak behind a preposition: `señalan [desde] el partido`."""
    words = sentence.words
    plural = any(words[i].endswith(grammar.plural_endings) for i in range(cue.first, cue.last + 1))
    return plural and cue.last + 1 < len(words) and words[cue.last + 1] in grammar.origins


def _begin_of_subject(sentence: Sentence, first: int, grammar: Grammar) -> int:
    """The token behind the adverbials that begin at one, if a subject may begin there; else that one itself."""
    words, capital = sentence.words, sentence.capital
    at, aside = first, words[first : first + 1] == [","]  # `remata, sem certezas, o médico`
    if not aside:
        at = behind_adverbials(sentence, first, grammar)
    while at < len(words) - 1 and _opens_aside(words, at, first, grammar):
        behind = behind_adverbials(sentence, at + 1, grammar)
        if behind == at + 1:
            behind = _behind_described(words, at + 1, grammar)
        if behind == at + 1:
            return first
        at, aside = behind, True
    if aside:
        if words[at : at + 1] != [","]:
            return first
        at += 1
    begins = at < len(words) - 1 and (words[at] in grammar.determiners or words[at] in grammar.speaking or capital[at])
    return at if begins and words[at] != QUOTE else first


def _opens_aside(words: list[str], at: int, first: int, grammar: Grammar) -> bool:
    """Whether adverbials follow a comma: `disse à tarde[,] em Lisboa, o ministro`."""
    adverbial = words[at + 1] in grammar.adverbs or words[at + 1] in grammar.prepositions
    return words[at] == "," and at - first < MOST_ADVERBIAL_TOKENS and (at == first or adverbial)


def _behind_described(words: list[str], at: int, grammar: Grammar) -> int:
    """The comma behind a few words without a verb (`avoue, un peu gêné, le gardien`), or the same token."""
    for i in range(at, min(len(words), at + MOST_DESCRIBING_TOKENS)):
        if words[i] == ",":
            return i
        if not words[i][0].isalnum() or words[i] in grammar.verbs or words[i] in grammar.conjunctions:
            break
    return at


def behind_adverbials(sentence: Sentence, at: int, grammar: Grammar) -> int:
    """The token behind adverbs, times and phrases with a preposition."""
    words, capital = sentence.words, sentence.capital
    end = min(len(words) - 1, at + MOST_ADVERBIAL_TOKENS)
    while at < end:
        word, behind = words[at], words[at + 1]
        if word in grammar.prepositions:
            at = _behind_preposition(sentence, at, end, grammar)
            continue
        if word in grammar.articles and _tells_time(behind, grammar):
            at = _behind_time(words, at + 1, grammar)  # `el pasado 3 de mayo`
            continue
        if word == "(":  # `disse na terça (3) o ministro`
            at = next((i + 1 for i in range(at, end) if words[i] == ")"), end)
            continue
        if word in grammar.determiners or word in grammar.pronouns or word in grammar.speaking:
            break
        leads = behind in grammar.articles or behind == ","  # `diz admirado um pescador`
        described = leads and word[0].isalpha() and word not in grammar.clause and not capital[at]
        if described and word.endswith(grammar.gerund_endings):
            speaks = words[at + 2 : at + 3] and (words[at + 2] in grammar.speaker_nouns or capital[at + 2])
            described = bool(speaks) and word in grammar.manners  # not `ha detto commentando le parole`
        timed = word in grammar.times or word in grammar.adverbs or word.endswith(grammar.adverb_endings)
        if not (timed or described):
            break
        at += 1
    return at


def behind_time(words: list[str], at: int, grammar: Grammar) -> int:
    """The token behind the one time that stands at a token: `negó [el martes] haber`, `[nesta quinta-feira (14)] a`."""
    first = at + (words[at : at + 1] != [] and (words[at] in grammar.determiners or words[at] in grammar.prepositions))
    if not words[first : first + 1] or words[first] not in grammar.times:
        return at
    end = _behind_time(words, first, grammar)
    opened, day, closed = [*words[end : end + 3], "", "", ""][:3]
    dated = (opened, closed) in (("(", ")"), (",", ",")) and day[:1].isdigit()
    return end + 3 * dated


def _tells_time(word: str, grammar: Grammar) -> bool:
    return word in grammar.times or word.isdigit()


def _behind_time(words: list[str], at: int, grammar: Grammar) -> int:
    """The token behind a time: `3 de mayo de 2024`."""
    while at < len(words):
        linked = words[at] in grammar.links and at + 1 < len(words) and _tells_time(words[at + 1], grammar)
        if not linked and not _tells_time(words[at], grammar):
            break
        at += 1 + linked
    return at


def _behind_preposition(sentence: Sentence, at: int, end: int, grammar: Grammar) -> int:
    """The token behind the phrase that a preposition opens: a name, or a noun with what is said of it; `end` where a
    verb stands in it: `ao anunciar as medidas`."""
    words, capital = sentence.words, sentence.capital
    at += 1
    if words[at].endswith(grammar.verb_endings) and not capital[at]:
        return end
    if words[at] in grammar.determiners:
        at += 1
        at += at < end and words[at] in grammar.possessives  # Italian `tramite il loro avvocato`
    named = at
    if at < end and words[at] == QUOTE and at in sentence.titles:  # `disse ao «Diário» o ministro`
        return at + 1
    while at < end and words[at] not in grammar.clause and words[at] not in grammar.determiners:
        told = words[at] in grammar.speaking and at > named and capital[at - 1]  # `disse à Lusa [fonte da polícia]`
        if told or words[at] in grammar.prepositions or words[at] in grammar.times:
            break
        if capital[at] and at > named and words[at - 1] not in grammar.roles:  # `insieme alla moglie Anna`
            # `disse ao PÚBLICO [Almeida Guerra]`
            shouted = capital[at - 1] and words[at - 1].islower() and not words[at].islower()
            noun = at - 1 == named and words[named] in grammar.bearers  # `disse ao jornal Zero Hora [o biólogo]`
            if shouted or (not capital[at - 1] and not noun) or words[at].lower() in grammar.given:
                break
        at += 1
    return at + (at < end and words[at] == QUOTE and at in sentence.mentioned)  # `à revista "Veja"`
