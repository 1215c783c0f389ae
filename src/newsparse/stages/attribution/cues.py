"""The words of a sentence that report speech: verb groups (`has also said`) and phrases (`according to`)."""

from bisect import bisect_left
from itertools import compress, count

from newsparse.stages.attribution.tokens import QUOTE, STOP, Sentence
from newsparse.stages.attribution.verbs import is_deed, is_finite, is_name, is_owned, verb_group
from newsparse.stages.attribution.vocabulary import MANNER, SPEECH, THOUGHT, Cue, Vocabulary, is_adverb

_CLAUSE_ENDS = frozenset((",", ";", ":", STOP))
MOST_SOURCE_TOKENS = 5  # from `segundo` to the word that says that somebody stands behind it


def find_mentioned(sentence: Sentence, vocab: Vocabulary) -> set[int]:
    """The tokens of quotes that name something and quote nobody: `goes by the name "Shorty"`, `the so-called "Q"`."""
    words = sentence.words
    return {
        at
        for at in sentence.stretch
        if at
        and any(words[at - len(phrase) : at] == phrase for phrase in vocab.mentions.get(words[at - 1], ()))
        and not (at in sentence.small_quotes and (_holds_verb(sentence, at, vocab) or _is_named(words, at, vocab)))
    }


def _is_named(words: list[str], at: int, vocab: Vocabulary) -> bool:
    """Whether a quote says what somebody calls the noun before it: `called the film "a gem"`."""
    base = vocab.verbs.get(words[at - 3], "").partition(" ")[0] if at > 2 else ""
    return base in vocab.acts and base in vocab.naming and words[at - 2] in vocab.determiners


def _holds_verb(sentence: Sentence, at: int, vocab: Vocabulary) -> bool:
    """Whether the verb of a clause with `that` can only stand in a quote: `said that the film "is a success"`, not
    `said that the film "is a success" has won`."""
    words = sentence.words
    that = at - 1
    while that > 0 and words[that] not in vocab.that:
        if words[that] == QUOTE or is_finite(sentence, that, vocab):
            return False
        that -= 1
    behind = at + 1
    while behind < len(words) and words[behind] not in _CLAUSE_ENDS and words[behind] not in vocab.coordinators:
        if is_finite(sentence, behind, vocab):
            return False
        behind += 1
    fronted = words[behind : behind + 1] == [","] and vocab.coordinators.isdisjoint(words[behind + 1 : behind + 2])
    return 0 < that < at - 2 and not fronted  # not `that film "Q"`, `said that in the film "Q", he wins`


def find_openings(words: list[str], vocab: Vocabulary) -> list[int]:
    """The tokens at which a cue or a noun of saying with its `that` may begin: without one, nothing is reported."""
    anchors, singles, claimers = vocab.anchors, vocab.singles, vocab.claimers
    places = list(compress(count(), map(vocab.telling.__contains__, words)))
    found = {at for at in places if words[at] in singles}
    found |= {
        at for at in places if words[at] in claimers and not vocab.behind_claimers.isdisjoint(words[at + 1 : at + 2])
    }
    for at in places:
        for before, phrase in anchors.get(words[at], ()):
            if words[at - before : at - before + len(phrase)] == phrase:
                found.add(at - before)
    return sorted(found)


def find_cues(sentence: Sentence, openings: list[int], vocab: Vocabulary) -> list[Cue]:
    """The cues of a sentence, in order; `openings` is where words begin with which one may begin."""
    cues: list[Cue] = []
    done = 0
    starts = sentence.starts
    for opening in openings:
        at = bisect_left(starts, opening, done)
        if at == len(starts) or starts[at] != opening:
            continue
        cue = _cue_at(sentence, at, vocab)
        if cue and not (cue.form == "gerund" and cues and _is_denied_deed(sentence, cues[-1], cue, vocab)):
            cues.append(cue)
            done = cue.last + 1
    return cues


def _is_denied_deed(sentence: Sentence, denial: Cue, cue: Cue, vocab: Vocabulary) -> bool:
    """Whether somebody denies having done what a gerund says: `denied [telling] her to leave`."""
    words = sentence.words
    denied = words[denial.verb] in vocab.denials and all(
        is_adverb(word, vocab) for word in words[denial.last + 1 : cue.first]
    )
    return denied and is_deed(sentence, cue.last, vocab)


def _cue_at(sentence: Sentence, at: int, vocab: Vocabulary) -> Cue | None:
    words = sentence.words
    word = words[at]
    if word in vocab.phrases:
        for phrase, _ in vocab.phrases[word]:
            if tuple(words[at : at + len(phrase)]) == phrase and (len(phrase) > 1 or words[at - 1] == QUOTE):
                # one word alone reports only behind marks: `"Q," per Lee`
                base = " ".join(phrase)
                if base in vocab.readings and QUOTE not in words:
                    continue
                form = "own" if base in vocab.own_views else "phrase"
                return Cue(at, at, at + len(phrase) - 1, base, form, SPEECH)
    owned = at + 2 < len(words) and words[at + 1] in vocab.possessives and words[at + 2].islower()
    if word in vocab.source_words and owned and words[at + 2] not in vocab.speaking:
        return Cue(at, at, at + 2, word, "own", SPEECH)  # `según su relato`
    if (word in vocab.source_words or word in vocab.view_words) and _names_source(sentence, at, vocab):
        return Cue(at, at, at, word, "phrase", SPEECH)
    if word in vocab.thus and _closes_quote(sentence, at, vocab):
        return Cue(at, at, at, word, "phrase", SPEECH)
    if word in vocab.verb_phrases:
        for phrase, value in vocab.verb_phrases[word]:
            if tuple(words[at : at + len(phrase)]) == phrase:
                base, *forms = value.split()
                sort = MANNER if "-" in base else SPEECH  # `shoot-back` reports only beside quotation marks
                return verb_group(sentence, at, at + len(phrase) - 1, base, frozenset(forms), sort, vocab)
    if word in vocab.hearing and (heard := _heard(sentence, at, vocab)):
        return heard
    if word in vocab.states and words[at + 1 : at + 2] and words[at + 1] in vocab.that:
        return _state(sentence, at, vocab)
    if word in vocab.verbs and not (sentence.capital[at] and at and words[at - 1] != ":" and is_name(sentence, at)):
        if is_owned(sentence, at, vocab):
            return None
        told = vocab.verb_forms[word]
        return None if _is_idiom(words, at, told[0], vocab) else verb_group(sentence, at, at, *told, vocab)
    return None


def _is_idiom(words: list[str], at: int, base: str, vocab: Vocabulary) -> bool:
    """Whether the word behind a verb, and adverbs, makes something else of it: Danish `siger [nu] farvel til Lee`; not
    `siger nej: "Q"`."""
    if at and f"{words[at - 1]} {base}" in vocab.idioms:
        return True  # French `personne n'[y] croit`
    while vocab.idioms and (ahead := words[at + 1 : at + 3]):
        if f"{base} {ahead[0]}" in vocab.idioms:
            return ahead[1:] != [":"]
        if ahead[0] not in vocab.adverbs:
            break
        at += 1
    return False


def _heard(sentence: Sentence, at: int, vocab: Vocabulary) -> Cue | None:
    """The verb of those before whom it is said, at the end of its clause or before `that`: `the court [heard] that`,
    `..., a panel [was told].`; not `the court heard from Lee`, nor `heard that Lee had told police`."""
    words, first = sentence.words, at
    while first > 0 and vocab.can_precede_verb[words[first - 1]]:
        first -= 1
    addressed = first == at or not vocab.passives.isdisjoint(words[first:at])
    if not first or words[first - 1].lower() not in vocab.hearers or not addressed:
        return None
    behind = words[at + 1] if at + 1 < len(words) else STOP
    others = any(word == QUOTE or _informs(word, vocab) for word in words[at + 1 :])
    told = behind in vocab.that and not others
    rest = at + 1
    while words[rest : rest + 1] and (words[rest] in vocab.prepositions or words[rest] in vocab.times):
        rest += 1
    closes = words[rest : rest + 1] in ([], [","], [STOP])  # `the court heard on Monday.`
    return Cue(first, at, at, "say", "past", SPEECH) if told or closes else None


def _informs(word: str, vocab: Vocabulary) -> bool:
    """Whether a word is the past of a verb that reports a clause, or has a listener."""
    base, _, forms = vocab.verbs.get(word, "").partition(" ")
    return "past" in forms and (base in vocab.plainly_bare or base in vocab.address)


def _names_source(sentence: Sentence, at: int, vocab: Vocabulary) -> bool:
    """Whether a preposition opens its clause and somebody stands behind it: `segundo o ministro`, before a quote
    also `para o ministro`; not `segundo colocado`."""
    words = sentence.words
    inserted = at > 1 and vocab.subject_inverted and words[at - 1] in vocab.auxiliaries  # `Han är enligt Lee sjuk`
    if at and words[at - 1] not in vocab.before_source and at - 1 not in sentence.with_comma and not inserted:
        return False
    # `disse que, para o ministro, "Q"`; `« Q » pour Libération, « Q » pour Le Figaro`
    inside = (words[at - 1] == "," and words[at - 2] in vocab.that) or (at > 0 and words[at - 1] == QUOTE)
    if words[at] in vocab.view_words and (inside or QUOTE not in words[at + 2 :]):
        return False
    first = words[at + 1] if at + 1 < len(words) else ""
    if first in vocab.pure_relatives or (words[at + 2 : at + 3] and words[at + 2] in vocab.pure_relatives):
        return True  # `Lee, secondo cui la legge è buona`
    opens = sentence.capital[at + 1 : at + 2] == [True] or any(
        first in opening for opening in (vocab.determiners, vocab.persons, vocab.speaking)
    )
    if words[at] in vocab.view_words and not opens:
        return False  # `para defesa do jornal`
    acts = first in vocab.verbs and first not in vocab.speaking  # Danish `ifølge anklager Lee`
    if first not in vocab.persons and (first in vocab.before_verb or first in vocab.finite or acts):
        return False  # `según dijo`: that is a conjunction
    behind = range(at + 1, min(len(words), at + MOST_SOURCE_TOKENS))
    for i in behind:
        if words[i] == QUOTE or words[i] in vocab.before_source:
            # any noun right before a quote: `según el guion, "Q"`
            named = words[at] in vocab.source_words and first in vocab.articles
            return named and words[i : i + 2] == [",", QUOTE] and i + 1 not in sentence.titles
        who = sentence.capital[i] or words[i] in vocab.speaking or words[i] in vocab.documents
        if who or words[i] in vocab.persons:
            return True
    return False


def _closes_quote(sentence: Sentence, at: int, vocab: Vocabulary) -> bool:
    """Whether a word stands behind a quote, or at the head of its sentence, before whoever says it and no verb:
    `«Q», così Lee`, `«Q». Così la procura in una nota`."""
    words, behind = sentence.words, at + 1
    quoted = words[at - 1] == QUOTE or (words[at - 1] in (",", "—", ":") and words[at - 2] == QUOTE)
    if behind >= len(words) or (at and not quoted):
        return False
    named = sentence.capital[behind] or words[behind] in vocab.articles
    end = next((i for i in range(behind, len(words)) if words[i] in vocab.ends_source), len(words))
    return named and words[behind] != QUOTE and not any(is_finite(sentence, i, vocab) for i in range(behind, end))


def _state(sentence: Sentence, at: int, vocab: Vocabulary) -> Cue | None:
    """`is still confident` before `that`, with the verb in front of it, or `, confident that`; not `make sure that`."""
    words, first, linked = sentence.words, at, False
    if at and words[at - 1] == "," and words[at] not in vocab.verbs:
        return Cue(at, at, at, words[at], "gerund", THOUGHT)
    while first > 0 and (
        vocab.can_precede_verb[words[first - 1]] or (not linked and words[first - 1] in vocab.copulas)
    ):
        if is_name(sentence, first - 1):
            break
        first -= 1
        linked = linked or words[first] in vocab.passives or words[first] in vocab.copulas
    if not linked or words[first] in vocab.infinitive or (first and words[first - 1] in vocab.things):
        return None  # also not `It is certain that`
    return Cue(first, at, at, words[at], "present", THOUGHT)
