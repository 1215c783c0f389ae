"""The words of a sentence that report speech: verb groups (`has also said`) and phrases (`according to`)."""

from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from newsparse.lexicon import Lexicon
from newsparse.stages.attribution.sentences import QUOTE, Sentence

SPEECH, THOUGHT, MANNER = "speech", "thought", "manner"


class Cue(NamedTuple):
    """A cue among the tokens of a sentence, `first` to `last`, the verb itself at `verb`."""

    first: int
    verb: int
    last: int
    base: str
    form: str  # past, present, base, gerund, participle; phrase
    sort: str  # SPEECH, THOUGHT or MANNER


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The lexicon's words as the attribution looks them up."""

    verbs: dict[str, tuple[str, frozenset[str], str]]  # form -> base form, what it may be, sort
    phrases: dict[str, list[tuple[str, ...]]]  # first word -> the phrases that begin with it
    address: frozenset[str]
    words: frozenset[str]  # all words that a cue may begin with: a quick test of a sentence
    before_verb: frozenset[str]  # what may stand between a subject and its verb
    auxiliaries: frozenset[str]
    passives: frozenset[str]
    negations: frozenset[str]
    adverbs: frozenset[str]


@cache
def vocabulary(lexicon: Lexicon) -> Vocabulary:
    """The vocabulary of a lexicon."""
    cues, grammar = lexicon.cues, lexicon.grammar
    sorts = {
        **dict.fromkeys(cues.thought, THOUGHT),
        **dict.fromkeys(cues.manner, MANNER),
        **dict.fromkeys(cues.speech | cues.address, SPEECH),
    }
    verbs = {}
    for form, value in cues.verbs.items():
        base, *forms = value.split()
        if base in sorts:
            verbs[form] = (base, frozenset(forms), sorts[base])
    phrases: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(cues.phrases, key=len, reverse=True):
        words = tuple(phrase.split())
        phrases.setdefault(words[0], []).append(words)
    return Vocabulary(
        verbs,
        phrases,
        cues.address,
        frozenset(verbs) | frozenset(phrases),
        grammar.adverbs | grammar.auxiliaries | grammar.negations,
        grammar.auxiliaries,
        grammar.passives,
        grammar.negations,
        grammar.adverbs,
    )


def find_cues(sentence: Sentence, vocab: Vocabulary) -> list[Cue]:
    """The cues of a sentence, in order."""
    cues: list[Cue] = []
    words, verbs, phrases = sentence.words, vocab.verbs, vocab.phrases
    at = 0
    while at < len(words):
        word = words[at]
        if word in phrases:
            phrase = next((p for p in phrases[word] if tuple(words[at : at + len(p)]) == p), None)
            if phrase:
                cues.append(Cue(at, at, at + len(phrase) - 1, " ".join(phrase), "phrase", SPEECH))
                at += len(phrase)
                continue
        if word in verbs and (cue := _verb_group(sentence, at, vocab)):
            cues.append(cue)
        at += 1
    return cues


def is_adverb(word: str, vocab: Vocabulary) -> bool:
    return word in vocab.adverbs or (word.endswith("ly") and len(word) > 4)


def _verb_group(sentence: Sentence, at: int, vocab: Vocabulary) -> Cue | None:
    """The verb at a token with the auxiliaries and adverbs before it; None where it reports nobody's words:
    a noun (`the report`), a passive (`was told`), a participle that describes (`the said amount`)."""
    words = sentence.words
    base, forms, sort = vocab.verbs[words[at]]
    first = at
    auxiliaries: list[str] = []
    while first > 0 and (words[first - 1] in vocab.before_verb or is_adverb(words[first - 1], vocab)):
        first -= 1
        if words[first] in vocab.auxiliaries:
            auxiliaries.append(words[first])
    before = words[first - 1] if first else ""
    # Adverbs at the head of a sentence or clause belong to it, not to the verb: `Later said`, `, however, said`.
    helper = auxiliaries[0] if auxiliaries else ""
    if "gerund" in forms:
        return Cue(first, at, at, base, "gerund", sort)
    passive = helper in vocab.passives or (helper in ("been", "being"))
    if passive and "participle" in forms:
        return None
    if auxiliaries:
        return Cue(first, at, at, base, "past" if helper in ("had", "did") else "present", sort)
    if "past" in forms:
        return Cue(first, at, at, base, "past", sort)
    if "present" in forms:
        return Cue(first, at, at, base, "present", sort)
    if "base" in forms and before not in ("", QUOTE):
        return Cue(first, at, at, base, "base", sort)
    return None
