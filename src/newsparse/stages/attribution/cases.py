"""Which noun can be a subject in a language with cases, where words stand in any order.

Russian `Сообщила журналистам в среду [пресс-секретарь завода]`, `В среду [министр] сказал`: what a preposition governs,
and what stands in the form of an object, is passed over. Where a verb has no subject, the body that it was heard from
speaks: `сообщили в [полиции]`.
"""

from newsparse.stages.attribution.grammar import CLAUSE_MARKS, Grammar
from newsparse.stages.attribution.tokens import Sentence

MOST_BETWEEN = 16  # tokens between a verb and its subject
MOST_BEFORE_VERB = 3  # tokens of a verb with what stands before it
NOWHERE = -1


def subject_begins(sentence: Sentence, verb: int, begin: int, grammar: Grammar) -> int:
    """The token behind a verb, from `begin` on, at which its subject begins; NOWHERE if none does."""
    words = sentence.words
    end = min(len(words), begin + MOST_BETWEEN)
    while begin + 1 < end and words[begin] in grammar.adverbs:
        begin += 1  # `сообщал ранее «Маяк»`
    word, behind = words[begin], begin
    while behind < end and (words[behind] not in CLAUSE_MARKS or behind in sentence.stretch):
        behind += 1
    if words[verb] in grammar.impersonals and word not in grammar.speaking:
        inside = _inside(sentence, begin, behind, grammar)
        if inside >= 0:
            return inside
    if word in grammar.possessives and behind > begin + 1 and not _may_be_owned(sentence, begin + 1, grammar):
        return NOWHERE  # `обещал его закрыть`
    if word not in grammar.prepositions and word.lower() not in grammar.obliques and begin not in sentence.stretch:
        return _behind_listener(sentence, begin, behind, grammar)
    return nominative(sentence, begin, behind, grammar)


def _behind_listener(sentence: Sentence, begin: int, end: int, grammar: Grammar) -> int:
    """The token behind a body with a name that has no cases: `сообщил РИА Новости [источник]`; else `begin`."""
    words = sentence.words
    shouted = words[begin].islower()  # such words keep no capital
    if not sentence.capital[begin] or not (shouted or words[begin].lower() in grammar.bodies):
        return begin
    found = nominative(sentence, begin, end, grammar)
    return found if found > begin and all(sentence.capital[begin:found]) else begin


def _may_be_owned(sentence: Sentence, at: int, grammar: Grammar) -> bool:
    """Whether a noun that a possessive may stand before begins at a token."""
    word = sentence.words[at]
    return sentence.capital[at] or word in grammar.speaking or word in grammar.modifiers or word in grammar.bodies


def opens_with_object(sentence: Sentence, first: int, last: int, grammar: Grammar) -> bool:
    """Whether the first noun of a phrase has the form of an object: `[новому министру] сообщили`."""
    words = sentence.words
    while first < last and (words[first] in grammar.modifiers or words[first] in grammar.determiners):
        first += 1
    return words[first].lower() in grammar.obliques or (first == last and words[first] in grammar.possessives)


def subject_behind_object(sentence: Sentence, first: int, last: int, grammar: Grammar) -> int:
    """The token at which the subject begins in a phrase that a preposition or time opens; NOWHERE if none does."""
    found = nominative(sentence, first, last + 1, grammar)
    inside = _inside(sentence, first, last + 1, grammar)
    verbs = sentence.words[last + 1 : last + 1 + MOST_BEFORE_VERB]
    heard = inside >= 0 and not grammar.impersonals.isdisjoint(verbs)  # `В МИД Латвии сообщили`
    named = found >= 0 and sentence.words[found].lower() not in grammar.speaking
    return inside if found < 0 or (heard and named) else found


def nominative(sentence: Sentence, begin: int, end: int, grammar: Grammar) -> int:
    """The first token that may be a subject: a noun that speaks, else a name; NOWHERE if there is none."""
    words, name, governed = sentence.words, NOWHERE, False
    object_ends = NOWHERE  # with this token a name in the form of an object ends
    for at in range(begin, end):
        word = words[at]
        small = word.lower()
        if word in grammar.prepositions:
            governed = True
        elif word in grammar.persons:
            return at
        elif small in grammar.obliques or at in sentence.stretch:
            governed, object_ends = False, at if small in grammar.given_forms else object_ends
        elif sentence.capital[at] and object_ends == at - 1 >= begin:
            object_ends = at  # `[Марии Орловой] сообщили`
        elif small in grammar.modifiers or word in grammar.determiners:
            continue
        elif governed:
            governed = False  # what the preposition governs
        elif small in grammar.speaking or small in grammar.speaking_bodies:
            while at > begin and (words[at - 1] in grammar.modifiers or words[at - 1] in grammar.determiners):
                at -= 1
            return at
        elif sentence.capital[at] and word not in grammar.times:
            told = name >= 0 and words[name].islower() and small in grammar.given  # `в интервью CNN [Анна] Ли`
            name = at if name < 0 or told else name
    return name


def _inside(sentence: Sentence, begin: int, end: int, grammar: Grammar) -> int:
    """The token behind `в` at which a body or something written begins, as `в полиции`, `в письме`; NOWHERE if none."""
    words = sentence.words
    for at in range(begin, end - 1):
        if words[at] not in grammar.locatives:
            continue
        noun = at + 1
        while noun + 1 < end and (words[noun] in grammar.modifiers or words[noun] in grammar.determiners):
            noun += 1
        small = words[noun].lower()
        if small in grammar.speaking_bodies or (sentence.capital[noun] and words[noun] not in grammar.times):
            return at + 1
    return NOWHERE


def cited(sentence: Sentence, begin: int, grammar: Grammar) -> tuple[int, int] | None:
    """The first and last token of whoever is quoted, where the body that quotes stands beside it behind the verb:
    `цитирует [Ли] пресс-служба клуба`, `цитирует агентство [Анну Ли]`; None where one of the two is missing."""
    words, end = sentence.words, begin
    while end < min(len(words), begin + MOST_BETWEEN) and words[end] not in CLAUSE_MARKS:
        if words[end] in grammar.prepositions:
            break
        end += 1
    bodies = [at for at in range(begin, end) if _is_body(sentence, at, grammar)]
    if not bodies:
        return None
    first, last = begin, bodies[0] - 1
    if last < begin:
        first, last = begin + 1, end - 1
        while first in bodies:
            first += 1
    told = range(first, last + 1)
    shown = any(sentence.capital[at] or words[at] in grammar.obliques or words[at] in grammar.pronouns for at in told)
    return (first, last) if shown else None


def _is_body(sentence: Sentence, at: int, grammar: Grammar) -> bool:
    """Whether a token is a body: by its noun, by its name, by its letters, or by the marks around it."""
    word = sentence.words[at]
    marked = sentence.ends[at] - sentence.starts[at] > len(word)
    shouted = sentence.capital[at] and word.islower()  # such words keep no capital
    return marked or shouted or word.lower() in grammar.bodies or word in grammar.speaking_bodies
