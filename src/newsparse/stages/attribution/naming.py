"""Marks that name what stands beside them and quote nobody, though a verb of saying or any other stands there."""

from newsparse.stages.attribution.drafts import Context
from newsparse.stages.attribution.phrases import Subject
from newsparse.stages.attribution.tokens import QUOTE, STOP, Sentence
from newsparse.stages.attribution.vocabulary import Cue

MOST_ADJECTIVES = 2  # between an article and a noun that marks name


def names_noun(sentence: Sentence, begin: int, end: int, context: Context) -> bool:
    """Whether all that is quoted is a noun's name: `anunció el plan "Barrios vivos"`, not `lanzó el mensaje "Q"`."""
    words, vocab, grammar = sentence.words, context.vocab, context.grammar
    quotes = [i for i in range(begin, end) if words[i] == QUOTE]
    if len(quotes) != 1 or quotes[0] in sentence.small_quotes or words[begin] in grammar.that:
        return False
    noun = quotes[0] - 1
    says = words[noun] in vocab.nouns or words[noun] in vocab.wordings
    return begin < noun and words[noun].isalpha() and not says and words[noun - 1] in grammar.articles


def is_described(sentence: Sentence, subject: Subject, context: Context) -> bool:
    """Whether what looks like a subject is an object with a participle behind it: `saw a play called "Q"`."""
    word = sentence.words[subject.before]
    return (
        (word in context.grammar.verbs or word in context.vocab.auxiliaries)
        and not sentence.capital[subject.first]
        and sentence.words[subject.first] not in context.grammar.pronouns
    )


def is_named(sentence: Sentence, cue: Cue, subject: Subject, context: Context) -> bool:
    """Whether what looks like a subject is given a name: `A group called Green Dawn`, `someone named "Bo"`."""
    words, grammar = sentence.words, context.grammar
    name = cue.last + 1
    if cue.base not in context.vocab.naming or name >= len(words):
        return False
    first = words[subject.first]
    indefinite = subject.first == 0 and first in grammar.determiners and first not in grammar.definite
    known = sentence.capital[subject.first] or first in grammar.persons or first in grammar.definite
    if known and not indefinite:
        return False
    behind = name
    while behind < len(words) and sentence.capital[behind] and words[behind] != QUOTE:
        behind += 1
    return words[name] == QUOTE or (behind > name and words[behind : behind + 1] != [QUOTE])


def is_apposed(words: list[str], at: int, context: Context) -> bool:
    """Whether a quote names the noun before it, in a language whose modifiers stand behind: `ha aperto il nuovo parco
    "Q"`, `il film, "Q", esce`; not `ha violato "Q"`."""
    grammar = context.grammar
    if words[at - 1] == ",":
        return words[at + 1 : at + 2] in ([","], [STOP])
    small = (grammar.stops - grammar.times) | grammar.determiners | grammar.adverbs
    for i in range(at - 1, max(0, at - 2 - MOST_ADJECTIVES), -1):
        if words[i] in grammar.determiners or words[i] in grammar.links:
            return i < at - 1
        if words[i] in small:
            return False
    return False
