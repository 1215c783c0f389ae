"""Marks that name what stands beside them and quote nobody, though a verb of saying or any other stands there."""

from newsparse.stages.attribution.appositions import in_relative
from newsparse.stages.attribution.begins import content_begin
from newsparse.stages.attribution.drafts import Context
from newsparse.stages.attribution.phrases import Subject
from newsparse.stages.attribution.tokens import NAME, QUOTE, STOP, Sentence
from newsparse.stages.attribution.verbs import is_finite
from newsparse.stages.attribution.vocabulary import MANNER, Cue

FINITE = ("past", "present", "base")
MOST_ADJECTIVES = 2  # between an article and a noun that marks name
LONGEST_NICKNAME, LONGEST_NAMED = 20, 50  # characters


def read_named(sentence: Sentence, cues: list[Cue], context: Context) -> list[Cue]:
    """Make words of the marks that name something within a sentence's subject, and so quote nobody: `Ann "Bo" Lee`,
    `The owner of the "haunted" pub said it was shut`, `Lee, author of "Hope", said it was shut`. Gives the cues without
    those that give a name there."""
    named = [at for at in sentence.stretch if _is_nickname(sentence, at)]
    mute = (
        _gives_name(sentence, cue, context) or _is_of_name(sentence, *cues[n : n + 2]) for n, cue in enumerate(cues)
    )
    n = next((n for n, gives in enumerate(mute) if not gives), len(cues))
    inside = [at for at in sentence.stretch if n < len(cues) and at < cues[n].first and at not in named]
    if inside and _holds_names(sentence, inside, cues[n], context):
        named += inside
        cues = cues[n:]
    for at in named:
        stretch = sentence.stretch[at]
        sentence.words[at] = "," if at in sentence.with_comma else NAME
        sentence.capital[at] = at not in sentence.small_quotes
        sentence.starts[at], sentence.ends[at] = stretch.opened, stretch.closed
    if named:
        sentence.stretch = {at: stretch for at, stretch in sentence.stretch.items() if at not in named}
    return cues


def _is_nickname(sentence: Sentence, at: int) -> bool:
    """Whether marks stand within somebody's name: `Ann "Bo" Lee`."""
    short = sentence.ends[at] - sentence.starts[at] <= LONGEST_NICKNAME and at not in sentence.with_comma
    beside = [at - 1, at + 1] if short and 0 < at < len(sentence.words) - 1 and not sentence.title_case else []
    return bool(beside) and all(sentence.capital[i] and sentence.words[i] != QUOTE for i in beside)


def _gives_name(sentence: Sentence, cue: Cue, context: Context) -> bool:
    """Whether a participle gives a name to what stands before its comma: `Lee, nicknamed "Fox"`."""
    words, behind = sentence.words, cue.last + 1
    called = words[behind : behind + 1] != [] and words[behind] not in context.grammar.pronouns
    named = called and words[cue.first - 1] == "," and QUOTE in words[behind : behind + 2]
    return named and cue.form == "past" and cue.base in context.vocab.naming


def _is_of_name(sentence: Sentence, cue: Cue, following: Cue | None = None) -> bool:
    """Whether a verb that says nothing has a name in a relative clause, behind which the subject speaks: `Lee, who
    [runs] the website "Hope", said`, not `Lee, who called it "a lie", said`."""
    silent = cue.sort == MANNER and "," in sentence.words[: cue.first]
    if not silent or following is None or following.form not in FINITE:
        return False
    at = following.first - 1
    at -= at not in sentence.with_comma and sentence.words[at] == ","
    named = at > cue.last and at in sentence.stretch and at not in sentence.small_quotes
    return named and sentence.ends[at] - sentence.starts[at] <= LONGEST_NAMED


def _holds_names(sentence: Sentence, quotes: list[int], cue: Cue, context: Context) -> bool:
    """Whether the subject of a cue that reports what stands behind it reaches over the quotes before it."""
    words, grammar, vocab = sentence.words, context.grammar, context.vocab
    if cue.form not in FINITE:
        return False
    for at in quotes:
        closed = at in sentence.with_comma or words[at + 1] in (",", "—")
        aside = words[cue.first - 1] in (",", "—", QUOTE) and at > 1 and "," in words[: at - 1]
        alone = at == 0 and cue.first == 1 and at not in sentence.titles
        joined = words[at - 1] in (",", ":") or words[at + 1] in grammar.coordinators
        long = sentence.ends[at] - sentence.starts[at] > LONGEST_NAMED
        if alone or joined or long or (closed and not aside):
            return False
    for at in range(cue.first):
        named = QUOTE in words[at + 1 : at + 3] and vocab.verbs.get(words[at], "").partition(" ")[0] in vocab.naming
        if is_finite(sentence, at, vocab) and not named and not in_relative(words, 0, at, grammar):
            return False
    begin = content_begin(sentence, cue, vocab, grammar)
    if begin >= len(words) or is_finite(sentence, begin, vocab):
        return False
    told = words[begin] in (":", QUOTE) or words[begin] in grammar.that
    clause = words[begin] != "," and words[begin] not in grammar.prepositions
    return told or (clause and any(is_finite(sentence, at, vocab) for at in range(begin + 1, len(words))))


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
