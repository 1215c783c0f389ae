"""Cues of languages whose finite verb stands second and whose other verbs and particles close the clause.

`teilte die Polizei [mit]`, `hat der Minister [gesagt]`: what the finite verb means is told where its clause ends. A cue
begins with the finite verb and ends with what is needed to know it; a clause whose verb stands last is `final`.
"""

from bisect import bisect_left
from collections.abc import Iterator

from newsparse.stages.attribution.grammar import Grammar
from newsparse.stages.attribution.second.phrases import begin_of_phrase, noun_at
from newsparse.stages.attribution.tokens import QUOTE, STOP, Sentence
from newsparse.stages.attribution.vocabulary import PERFECT, SPEECH, Cue, Vocabulary

MOST_COMMAS = 2  # between a finite verb and its particle
LONGEST_CLAUSE = 40  # tokens from a finite verb to what closes its clause
CLAUSE_ENDS = frozenset({",", ";", ":", "—", STOP, "?", "!"})
CLOSING, SOURCE, TRAILING = "closing", "source", "trailing"


def find_bracket_cues(sentence: Sentence, openings: list[int], vocab: Vocabulary, grammar: Grammar) -> list[Cue]:
    """The cues of a sentence, in order; `openings` is where words begin with which one may begin."""
    cues: list[Cue] = []
    for opening in openings:
        at = bisect_left(sentence.starts, opening)
        if at == len(sentence.starts) or sentence.starts[at] != opening:
            continue
        cue = _cue_at(sentence, at, vocab, grammar)
        if cue and (not cues or cue.last > cues[-1].last):
            cues.append(cue)
    return cues


def _cue_at(sentence: Sentence, at: int, vocab: Vocabulary, grammar: Grammar) -> Cue | None:
    """The cue that a token begins, or that the participle or postposition at it closes."""
    words = sentence.words
    word = words[at]
    if word in vocab.leading or word in vocab.trailing or word in vocab.closing:
        return _phrase(sentence, at, vocab, grammar)
    for phrase, _ in vocab.phrases.get(word, ()):
        if tuple(words[at : at + len(phrase)]) == phrase:
            return Cue(at, at, at + len(phrase) - 1, word, SOURCE, SPEECH)
    if word in vocab.stems:
        for behind in _bracket(words, at):
            if words[behind] in vocab.stems[word] and is_closed(words, behind, vocab):
                return Cue(at, at, at, *_read(words[behind] + word, vocab))
    if word not in vocab.verbs:
        return None
    if at and (words[at - 1] in grammar.prepositions or words[at - 1] in grammar.articles - grammar.pronouns):
        return None  # `wegen wiederholten Fouls`
    base, forms, sort = vocab.verb_forms[word]
    helper = _helper(words, at, vocab)
    then = words[at + 1] if at + 1 < len(words) else STOP
    if "participle" in forms:
        if helper >= 0 and then in vocab.perfects and words[helper] not in vocab.perfects:
            return Cue(helper, at, at + 1, base, PERFECT, sort)  # `soll gesagt haben`
        if then in vocab.perfects:
            return Cue(at, at, at + 1, base, "past", sort)
        if helper >= 0 and words[helper] in vocab.perfects:
            return Cue(helper, at, at, base, PERFECT, sort)
        if helper >= 0 and words[helper] in vocab.passives:
            return Cue(helper, at, at, base, "passive", sort)
    first = at - (at > 1 and words[at - 1] in vocab.closing and words[at - 2] == ",")  # `, so heißt es`
    if "past" in forms:
        return Cue(first, at, at, base, "past", sort)
    if "present" in forms and helper < 0 and then not in vocab.passives:
        return Cue(at, at, at, base, "present", sort)
    if "base" in forms and base in vocab.citing and not vocab.reflexives.isdisjoint(words[helper + 1 : at]):
        return Cue(helper, at, at, base, "passive", sort) if helper >= 0 else None  # `ließ sich Lee zitieren`
    plural = "base" in forms and helper < 0 and then not in vocab.auxiliaries and words[at - 1] not in vocab.infinitive
    return Cue(at, at, at, base, "base", sort) if plural and at else None


def _bracket(words: list[str], at: int) -> Iterator[int]:
    """The tokens behind a finite verb at which its clause may close, over a clause between commas that hangs on a noun
    of it: `wies den Vorwurf, er habe gelogen, zurück`."""
    commas = 0
    for behind in range(at + 1, min(len(words), at + LONGEST_CLAUSE)):
        commas += words[behind] == ","
        if words[behind] in CLAUSE_ENDS and (words[behind] != "," or commas > MOST_COMMAS):
            break
        if not commas % 2:
            yield behind


def _read(form: str, vocab: Vocabulary) -> tuple[str, str, str]:
    base, forms, sort = vocab.verb_forms[form]
    return base, "past" if "past" in forms else "present", sort


def is_closed(words: list[str], at: int, vocab: Vocabulary) -> bool:
    """Whether a clause ends behind a token."""
    return at + 1 >= len(words) or words[at + 1] in CLAUSE_ENDS or words[at + 1] in vocab.ands or words[at + 1] == QUOTE


def _helper(words: list[str], at: int, vocab: Vocabulary) -> int:
    """The auxiliary that stands before a token in its clause; -1 if none does."""
    for before in range(at - 1, max(-1, at - LONGEST_CLAUSE), -1):
        if words[before] in CLAUSE_ENDS or words[before] in vocab.ands:
            break
        if words[before] in vocab.auxiliaries:
            return before
    return -1


def _phrase(sentence: Sentence, at: int, vocab: Vocabulary, grammar: Grammar) -> Cue | None:
    """`laut Lee`, `nach Angaben von Lee`, `der Zeitung zufolge`, `, so Lee`."""
    words = sentence.words
    word = words[at]
    if word in vocab.closing and at and words[at - 1] in (",", QUOTE, "—"):
        return Cue(at, at, at, word, CLOSING, SPEECH)
    if word in vocab.leading:
        head = noun_at(sentence, at + 1, grammar)
        if head >= 0 and word not in vocab.trailing:
            named = _opinion(words, at + 1, head, vocab)
            return Cue(at, at, max(at, named), word, SOURCE, SPEECH)
        named = _opinion(words, at + 1, head, vocab) if head >= 0 else -1
        if named > 0:
            return Cue(at, at, named, word, SOURCE, SPEECH)
    if word in vocab.trailing and at:
        first = begin_of_phrase(sentence, at, grammar)
        if first < at and (word not in vocab.leading or _opinion(words, first, at - 1, vocab) >= 0):
            return Cue(first, at, at, word, TRAILING, SPEECH)
    return None


def _opinion(words: list[str], begin: int, last: int, vocab: Vocabulary) -> int:
    """The token among those of a phrase that is a noun of what somebody says: `Angaben`, `Medienberichten`."""
    for at in range(begin, last + 1):
        small = words[at].lower()
        if small.endswith(vocab.opinions):
            return at
    return -1
