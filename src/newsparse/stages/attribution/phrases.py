"""The noun phrase that ends at a token: from where its clause opens, without what a clause may begin with."""

from typing import NamedTuple

from newsparse.stages.attribution.cases import opens_with_object, subject_behind_object
from newsparse.stages.attribution.grammar import CLAUSE_MARKS, Grammar
from newsparse.stages.attribution.tokens import QUOTE, Sentence

MOST_RELATIVE_TOKENS = 12  # from the relative to the verb of its clause
MOST_TOKENS = 40  # a subject with its appositions is shorter; the bound keeps the search linear


class Subject(NamedTuple):
    """Tokens `first` to `last` of a sentence; `before` is the token at which the search for it ended."""

    first: int
    last: int
    before: int


def opening_bracket(words: list[str], at: int) -> int:
    """The token of the bracket that the one at `at` closes."""
    for i in range(at, max(-1, at - MOST_TOKENS), -1):
        if words[i] in ("(", "["):
            return i
    return at


def phrase_ending_at(sentence: Sentence, last: int, grammar: Grammar, whole: bool = True) -> Subject | None:
    """The noun phrase whose last token is `last`: all from where the clause opens. Where a relative clause ends there,
    the `whole` of it is the phrase that it belongs to and the clause."""
    words, capital = sentence.words, sentence.capital
    if words[last] in CLAUSE_MARKS:
        named = (
            last in sentence.titles
            and last not in sentence.with_comma
            and last > 1
            and words[last - 1] in grammar.links
        )
        noun = phrase_ending_at(sentence, last - 2, grammar) if named else None
        return noun and noun._replace(last=last)  # `The author of "The Last House" said`
    if words[last] in grammar.relatives:
        behind = words[last - 2 if last > 1 and words[last - 1] in grammar.articles else last - 1]
        if grammar.subject_dropped and last > 0 and behind in grammar.prepositions:
            return None  # `al que llamó`, `en la que dijo`
        return Subject(last, last, last - 1)
    if (
        words[last] in grammar.conjunctions
        or words[last] in grammar.coordinators
        or words[last] in grammar.prepositions
    ):
        return None
    first = last
    floor = max(-1, last - MOST_TOKENS)
    while first - 1 > floor:
        word = words[first - 1]
        if word == ")":
            first = opening_bracket(words, first - 1)
            continue
        if word in grammar.coordinators:
            if _joins_names(sentence, first - 1, last, grammar):
                first -= 1
                continue
            break
        if word in grammar.clause and (word == QUOTE or first == 1 or not capital[first - 1]):
            break
        if word in grammar.verbs:
            break
        first -= 1
    before = first - 1
    if whole and before > 0 and (words[before] in grammar.relatives or words[before] in grammar.verbs):
        described = _antecedent(sentence, before, last, grammar)
        if described:
            return described
    if words[last] in grammar.persons and first < last and not _leads_on(words[last - 1], grammar):
        first = last  # `all she`, not `some of them`
    return _trim(sentence, first, last, before, grammar)


def _antecedent(sentence: Sentence, at: int, last: int, grammar: Grammar) -> Subject | None:
    """What a relative clause that reaches from before `at` to `last` belongs to, with the clause:
    `A man who lived near the bridge`, `the firm that built it`."""
    words = sentence.words
    floor = max(0, at - MOST_RELATIVE_TOKENS)
    while at > floor and words[at] not in grammar.clause:
        at -= 1
    if (words[last] in grammar.determiners or words[last] in grammar.pronouns) and words[
        at
    ] not in grammar.pure_relatives:
        return None  # `the site that lists those saying so`
    if at < 1 or words[at] not in grammar.relatives or not _opens_relative(sentence, at, last, grammar):
        return None
    phrase = phrase_ending_at(sentence, at - 1, grammar, whole=False)
    return phrase._replace(last=last) if phrase and words[phrase.first] not in grammar.relatives else None


def _opens_relative(sentence: Sentence, at: int, last: int, grammar: Grammar) -> bool:
    """Whether the relative at a token is the subject of what follows up to `last`: behind it stands a verb."""
    words = sentence.words
    behind = at + 1
    while behind < last and words[behind] in grammar.adverbs:
        behind += 1
    word = words[behind]
    if behind >= last or sentence.capital[behind] or word in grammar.pronouns or word in grammar.determiners:
        return False
    presents = word.endswith(grammar.present_endings) and words[behind + 1] in grammar.determiners
    if word in grammar.verbs or word.endswith(grammar.past_endings) or presents:
        return True  # also `that runs the dam`
    # `who live near the plant`; not `who local officials`, nor `that the plan`
    rest = words[behind + 1 : last]
    return words[at] in grammar.pure_relatives and any(
        word in grammar.prepositions or word in grammar.determiners for word in rest
    )


def _leads_on(word: str, grammar: Grammar) -> bool:
    """Whether a word before a pronoun makes it part of a longer phrase: `she and he`, `a friend of hers`."""
    return word in grammar.coordinators or word in grammar.prepositions


def _joins_names(sentence: Sentence, at: int, last: int, grammar: Grammar) -> bool:
    """Whether the `and` at a token joins two noun phrases, not two clauses: there is no verb before it."""
    words = sentence.words
    if at == 0 or at + 1 > last:
        return False
    for i in range(at - 1, max(-1, at - 12), -1):
        word = words[i]
        if word in grammar.verbs or (word.endswith(grammar.past_endings) and not sentence.capital[i]):
            return False
        if word in grammar.clause:
            return word != QUOTE or i + 1 < at  # `"Q," Ann Lee and Bo Li said`, not `"Q," and Bo Li said`
    return True


def _trim(sentence: Sentence, first: int, last: int, before: int, grammar: Grammar) -> Subject | None:
    """The phrase without what a clause may begin with: adverbs, times (`On Monday Lee`), prepositional phrases."""
    words, capital = sentence.words, sentence.capital
    while first <= last and (
        words[first] in grammar.adverbs
        or words[first] in grammar.coordinators
        or (
            (words[first].islower() and words[first].endswith(grammar.adverb_endings))
            and not (capital[first] and (first == last or (first and capital[first + 1])))  # `Connolly said`
        )
    ):
        if words[first] in grammar.determiners or words[first] in grammar.pronouns:
            break
        first += 1
    if first > last or (first == last and words[first] in grammar.negations):
        return None  # `Não negou`
    if grammar.obliques and opens_with_object(sentence, first, last, grammar):  # Russian `Журналистам [Ли] сказал`
        noun = subject_behind_object(sentence, first, last, grammar)
        return Subject(noun, last, before) if noun >= 0 else None
    owned = first < last and words[last] in grammar.possessives and grammar.no_articles  # Russian `тётка моя`
    owned = owned or (first == last and words[last] in grammar.latters)  # `Este dijo`
    if words[last] in grammar.determiners and words[last] not in grammar.pronouns and not owned:
        counted = first == last - 1 and words[first] in grammar.determiners and words[last] not in grammar.articles
        numbered = first < last - 1 and words[last] in grammar.numerals and words[last - 1] in grammar.links
        if not counted and not numbered:  # `all three`, `the mother of three`
            return None  # `the alleged thief`
    counted = first < last and words[first + 1][0].isdigit()  # `about 9 percent`
    timed = words[first] in grammar.times and not (words[first] in grammar.determiners and first < last)
    if grammar.far_subjects and words[first] in grammar.articles:
        timed = first < last and (words[first + 1] in grammar.times or words[first + 1].isdigit())  # `el lunes dijo`
    if (words[first] in grammar.prepositions and not counted) or timed:
        inner = last_phrase(sentence, first, last, grammar)
        if inner is None:
            return None
        first = inner
    return Subject(first, last, before)


def last_phrase(sentence: Sentence, first: int, last: int, grammar: Grammar) -> int | None:
    """Where the last noun phrase of `first` to `last` begins: a pronoun, a run of capitals, or a determiner's."""
    words, capital = sentence.words, sentence.capital
    if words[last] in grammar.pronouns:
        return last
    if grammar.no_articles:
        found = subject_behind_object(sentence, first, last, grammar)
        return found if found >= 0 else None
    if grammar.modifiers_behind:
        return _headed_phrase(sentence, first, last, grammar)
    at = last
    if capital[last]:
        while at > first + 1 and capital[at - 1]:
            if words[at - 1] in grammar.times or words[at - 1] in grammar.prepositions:
                break
            at -= 1
        if grammar.far_subjects and at == first + 1:
            return None  # `En Quito dijo`
        if at > first + 1 and words[at - 1] in grammar.determiners:
            at -= 1
        return at if words[at] not in grammar.times or (at == last and first == last) else None
    if grammar.far_subjects:
        return None  # `En la radio dijo`
    for i in range(last, first, -1):
        if words[i] in grammar.determiners:
            return i
    return None


def _headed_phrase(sentence: Sentence, first: int, last: int, grammar: Grammar) -> int | None:
    """The same where a noun stands first in its phrase: behind that of the preposition begins another, with an article
    of its own (`Na segunda-feira [o presidente da Câmara]`) or a capital (`Na segunda-feira [José Lima]`); and right
    behind a time (`Ieri [Anna Neri]`)."""
    words, capital = sentence.words, sentence.capital
    for at in range(first + 1 + (words[first] in grammar.prepositions), last + 1):
        before = words[at - 1]
        if before in grammar.prepositions or before in grammar.coordinators or before in grammar.articles:
            continue
        touches = capital[at - 1] and words[at - 1] not in grammar.times
        named = capital[at] and not touches and words[at] not in grammar.times
        if named or words[at] in grammar.articles:
            return at
    return None


def inserted_end(sentence: Sentence, first: int, grammar: Grammar) -> int:
    """The token behind the noun or name that begins at a token where the clause goes on at once: `Han är enligt
    [polisen i Umeå] misstänkt`; 0 where it is not told how far it goes (`enligt Lees advokat`)."""
    words, capital = sentence.words, sentence.capital
    at = first
    while at + 2 < len(words) and not capital[at] and words[at] not in grammar.speakers:
        at += 1
    if at == first and True not in capital[at : at + 2] and words[at] not in grammar.definites:
        return 0  # `enligt lag`
    while at + 2 < len(words) and words[at + 1] != QUOTE:
        linked = words[at + 1] in grammar.links and capital[at + 2] and not capital[at]
        if not (capital[at + 1] or words[at + 1] in grammar.possessives or linked):
            break
        at += 1 + linked
    owns = words[at].endswith(grammar.owner_endings) and words[at] not in grammar.possessives
    return 0 if owns or words[at + 1 : at + 2] == [","] else at + 1
