"""The words of a sentence that report speech: verb groups (`has also said`) and phrases (`according to`)."""

from bisect import bisect_left
from collections.abc import Iterable
from functools import cache
from itertools import compress, count
from typing import NamedTuple

from newsparse.lexicon import Asked, Lexicon
from newsparse.lexicon.schema import Table, Words
from newsparse.stages.attribution.tokens import QUOTE, STOP, Sentence, enclitic_pronouns

MOST_INSIDE = 8  # tokens between an auxiliary and its participle
MOST_SOURCE_TOKENS = 5  # from `segundo` to the word that says that somebody stands behind it
SPEECH, THOUGHT, MANNER, OTHER = "speech", "thought", "manner", "other"


class Cue(NamedTuple):
    """A cue among the tokens of a sentence, `first` to `last`, the verb itself at `verb`."""

    first: int
    verb: int
    last: int
    base: str
    form: str  # past, present, base, gerund, infinitive; passive (`was told by`); phrase
    sort: str  # SPEECH, THOUGHT or MANNER; OTHER for a verb that the lexicon does not call a cue


class Vocabulary:
    """The lexicon's words as the attribution looks them up."""

    def __init__(self, lexicon: Lexicon) -> None:
        cues, grammar = lexicon.cues, lexicon.grammar
        self.verbs = cues.verbs  # form -> base form, and what the form may be
        self.verb_forms = _VerbForms(lexicon)
        self.address = cues.address
        self.bare = cues.bare
        self.clausal, self.transitive = cues.clausal, cues.transitive
        self.acts = cues.acts
        self.impersonal = cues.impersonal
        self.question_verbs = cues.questions
        self.nouns = cues.nouns
        self.nouns_behind = lexicon.syntax.nouns_behind
        people = lexicon.people
        self.speaking = people.roles.keys() | people.kin.keys() | people.group_nouns | people.organization_nouns
        self.before_source = grammar.coordinators.union((",", "—", "(", ";", ":", QUOTE))
        self.states = cues.states
        self.denials, self.refusals = lexicon.polarity.denials, lexicon.polarity.refusals
        self.falsehoods = lexicon.polarity.falsehoods
        self.documents = cues.documents
        self.parenthetic = cues.parenthetic
        self.homographs = cues.homographs
        self.postings, self.that_only, self.wordings = cues.postings, cues.that_only, cues.wordings
        self.citing = cues.citing
        self.sources = lexicon.people.roles.keys() | lexicon.people.group_nouns
        self.roles = lexicon.people.roles.keys()
        self.clauses = grammar.complementizers.union(grammar.pronouns, grammar.articles)  # open what is reported
        self.plainly_bare = cues.bare - cues.homographs
        # Verbs that give something its name: `called it Green Dawn`.
        self.naming = frozenset(cues.verbs[form].partition(" ")[0] for form in cues.mentions & cues.verbs.keys())
        self.mentions = _by_last_word(cues.mentions - cues.verbs.keys())
        self.verb_phrases = _by_first_word(cues.verb_phrases)
        phrases = [*_with_possessives(cues.phrases, grammar.possessives), *cues.own_views]
        self.phrases = _by_first_word(dict.fromkeys(phrases, ""))
        self.own_views = cues.own_views
        self.infinitive_endings = tuple(lexicon.syntax.infinitive_endings)
        self.infinitive_marks = lexicon.syntax.infinitive_marks
        self.verbs_listed = lexicon.syntax.verbs_listed
        self.pure_relatives = grammar.relatives - grammar.complementizers
        self.possessives = grammar.possessives
        self.impersonals = lexicon.syntax.impersonals
        self.source_words, self.view_words = lexicon.syntax.source_words, lexicon.syntax.view_words
        # One of these is in every sentence that reports: the first word of a cue or of `the claim that`.
        behind = grammar.complementizers | grammar.authors | grammar.passives
        claims = [f"{word} {that}" for word in cues.nouns | cues.states for that in behind]
        sources = self.source_words | self.view_words
        self.leading, self.trailing, self.closing = cues.leading, cues.trailing, cues.closing
        self.impersonal = cues.impersonal
        self.backward, self.opinions = cues.backward, tuple(cues.opinions)
        self.ands, self.perfects = grammar.ands, grammar.perfects
        self.moods = grammar.moods | grammar.unreals
        self.stems = _stems(cues.verbs, grammar.particles)
        self.ends_source = (grammar.prepositions - grammar.links).union((",", ":", STOP))
        # Where the verb stands second, clauses are read another way.
        self.thus = frozenset() if lexicon.syntax.verb_second else cues.closing
        # What may report alone.
        self.singles = cues.verbs.keys() | self.stems.keys() | cues.leading | cues.trailing | cues.closing
        self.singles |= self.moods | cues.backward
        self.anchors = _anchors(self.singles, [*phrases, *cues.verb_phrases, *claims, *sources])
        self.agents = grammar.agents
        self.articles = grammar.articles - frozenset(grammar.pronouns)
        self.auxiliaries = grammar.auxiliaries
        self.leads_sentence = lexicon.syntax.far_subjects  # a verb: `Ha dicho Lee`
        self.passives = grammar.passives
        self.comparers = grammar.comparers
        self.subject_inverted = lexicon.syntax.subject_inverted
        self.copulas = grammar.copulas
        self.negations = grammar.negations
        self.that = grammar.complementizers
        self.questions = grammar.conjunctions & grammar.resumers | grammar.relatives  # `asked by Lee if`
        self.adverbs, self.no_adverbs = grammar.adverbs, grammar.no_adverbs
        self.infinitive = grammar.infinitive
        self.conjunctions = grammar.conjunctions
        self.finite = grammar.verbs  # irregular verbs that report nothing
        self.pronouns = frozenset(grammar.pronouns)
        # Pronouns that an auxiliary joins: `he'd` is one who acts, `him` is none.
        contracted = {word.partition("'")[0]: meant for word, meant in grammar.pronouns.items() if "'" in word}
        self.nominatives = frozenset(word for word, meant in contracted.items() if meant in "mfpsu")
        # Pronouns that are always subjects, and relatives.
        self.persons = frozenset(w for w, meant in grammar.pronouns.items() if meant in "mfpsru") - grammar.determiners
        self.adverb_endings = tuple(grammar.adverb_endings)
        self.possessive_endings = tuple(grammar.possessive_endings)
        self.present_endings = tuple(grammar.present_endings)
        self.things = frozenset(w for w, meant in grammar.pronouns.items() if meant == "o")
        self.singular = frozenset(w for w, meant in grammar.pronouns.items() if meant in "mfu") - grammar.determiners
        self.past_endings = tuple(grammar.past_endings)
        # What may stand between a subject and its verb: of the lexicon, and by its look too.
        self.before_verb = grammar.adverbs.union(
            grammar.auxiliaries, grammar.negations, lexicon.syntax.clitics, lexicon.syntax.reflexives
        )
        self.adverb_phrases = _by_last_word(lexicon.syntax.adverb_phrases)
        self.article_clitics = lexicon.syntax.article_clitics
        self.clitics = lexicon.syntax.clitics
        self.participles_quote = lexicon.syntax.participles_quote
        self.reflexives = lexicon.syntax.reflexives
        self.enclitics = enclitic_pronouns(lexicon)
        self.can_precede_verb = Asked(lambda word: _can_precede_verb(word, self))
        self.finiteness = Asked(lambda word: _finiteness(word, self))
        # What makes the next word a noun or an infinitive: `the claim`.
        self.not_before_verb = grammar.articles | grammar.prepositions - grammar.links
        # `, saying`, `by saying`; elsewhere a gerund describes a noun.
        self.before_gerund = grammar.coordinators.union(grammar.conjunctions, grammar.prepositions, ("", ",", "—", ";"))


class _VerbForms(dict[str, tuple[str, frozenset[str], str]]):
    """Form of a verb -> its base form, what the form may be, what the verb may report; read when it is asked for."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.cues = lexicon.cues

    def __missing__(self, form: str) -> tuple[str, frozenset[str], str]:
        base, *forms = self.cues.verbs[form].split()
        speaks = base in self.cues.speech or base in self.cues.address
        sort = SPEECH if speaks else MANNER if base in self.cues.manner else THOUGHT
        self[form] = base, frozenset(forms), sort
        return self[form]


def _stems(verbs: Table, particles: Words) -> dict[str, frozenset[str]]:
    """Finite forms that a particle at the end of their clause makes verbs of saying: `teilte` -> `mit`."""
    found: dict[str, set[str]] = {}
    for form, value in verbs.items():
        if " past" in value or " present" in value:
            for cut in range(2, len(form) - 2):
                if form[:cut] in particles:
                    found.setdefault(form[cut:], set()).add(form[:cut])
    return {stem: frozenset(parts) for stem, parts in found.items()}


def _with_possessives(phrases: Iterable[str], possessives: Iterable[str]) -> list[str]:
    """The phrases, those in which a possessive stands with each of them: Russian `по _ словам`."""
    found: list[str] = []
    for phrase in phrases:
        found += [phrase.replace("_", word) for word in possessives] if "_" in phrase else [phrase]
    return found


def _by_first_word(phrases: Table) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """First word -> the phrases that begin with it, the longest first, with their values."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        words = tuple(phrase.split())
        found.setdefault(words[0], []).append((words, phrases[phrase]))
    return found


def _by_last_word(phrases: Iterable[str]) -> dict[str, list[list[str]]]:
    """Last word -> the phrases that end with it."""
    found: dict[str, list[list[str]]] = {}
    for phrase in phrases:
        words = phrase.split()
        found.setdefault(words[-1], []).append(words)
    return found


def find_mentioned(sentence: Sentence, vocab: Vocabulary) -> set[int]:
    """The tokens of quotes that name something and quote nobody: `goes by the name "Shorty"`, `the so-called "Q"`."""
    words = sentence.words
    return {
        at
        for at in sentence.stretch
        if at and any(words[at - len(phrase) : at] == phrase for phrase in vocab.mentions.get(words[at - 1], ()))
    }


# Word -> the phrases that are looked for where it stands, each with how many words stand before it.
Anchors = dict[str, list[tuple[int, list[str]]]]


def _anchors(verbs: Iterable[str], phrases: Iterable[str]) -> Anchors:
    """Verbs, and phrases by their longest word, which is the rarest: `in the words of` by `words`."""
    found: Anchors = {verb: [] for verb in verbs}
    for phrase in phrases:
        words = phrase.split()
        longest = max(words, key=len)
        found.setdefault(longest, []).append((words.index(longest), words))
    return found


@cache
def vocabulary(lexicon: Lexicon) -> Vocabulary:
    """The vocabulary of a lexicon."""
    return Vocabulary(lexicon)


def is_adverb(word: str, vocab: Vocabulary) -> bool:
    looks = word.endswith(vocab.adverb_endings) and len(word) > 4 and word.islower() and word not in vocab.no_adverbs
    return word in vocab.adverbs or looks


def find_openings(words: list[str], vocab: Vocabulary) -> list[int]:
    """The tokens at which a cue or a noun of saying with its `that` may begin: without one, nothing is reported."""
    anchors, singles = vocab.anchors, vocab.singles
    places = list(compress(count(), map(anchors.__contains__, words)))
    found = {at for at in places if words[at] in singles}
    for at in places:
        for before, phrase in anchors[words[at]]:
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
        if cue:
            cues.append(cue)
            done = cue.last + 1
    return cues


def _cue_at(sentence: Sentence, at: int, vocab: Vocabulary) -> Cue | None:
    words = sentence.words
    word = words[at]
    if word in vocab.phrases:
        for phrase, _ in vocab.phrases[word]:
            if tuple(words[at : at + len(phrase)]) == phrase and (len(phrase) > 1 or words[at - 1] == QUOTE):
                # one word alone reports only behind marks: `"Q," per Lee`
                base = " ".join(phrase)
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
                return _verb_group(sentence, at, at + len(phrase) - 1, base, frozenset(forms), sort, vocab)
    if word in vocab.states and words[at + 1 : at + 2] and words[at + 1] in vocab.that:
        return _state(sentence, at, vocab)
    if word in vocab.verbs and not (sentence.capital[at] and at and words[at - 1] != ":" and _is_name(sentence, at)):
        return _verb_group(sentence, at, at, *vocab.verb_forms[word], vocab)
    return None


def _names_source(sentence: Sentence, at: int, vocab: Vocabulary) -> bool:
    """Whether a preposition opens its clause and somebody stands behind it: `segundo o ministro`, before a quote
    also `para o ministro`; not `segundo colocado`."""
    words = sentence.words
    if at and words[at - 1] not in vocab.before_source and at - 1 not in sentence.with_comma:
        return False
    inside = words[at - 1] == "," and words[at - 2] in vocab.that  # `disse que, para o ministro, "Q"`
    if words[at] in vocab.view_words and (inside or QUOTE not in words[at + 2 :]):
        return False
    first = words[at + 1] if at + 1 < len(words) else ""
    if first in vocab.pure_relatives or (words[at + 2 : at + 3] and words[at + 2] in vocab.pure_relatives):
        return True  # `Lee, secondo cui la legge è buona`
    if first not in vocab.persons and (first in vocab.before_verb or first in vocab.finite or first in vocab.verbs):
        return False  # `según dijo`: that is a conjunction
    behind = range(at + 1, min(len(words), at + MOST_SOURCE_TOKENS))
    for i in behind:
        if words[i] == QUOTE or words[i] in vocab.before_source:
            return False
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
        if _is_name(sentence, first - 1):
            break
        first -= 1
        linked = linked or words[first] in vocab.passives or words[first] in vocab.copulas
    if not linked or words[first] in vocab.infinitive or (first and words[first - 1] in vocab.things):
        return None  # also not `It is certain that`
    return Cue(first, at, at, words[at], "present", THOUGHT)


def _verb_group(
    sentence: Sentence, at: int, last: int, base: str, forms: frozenset[str], sort: str, vocab: Vocabulary
) -> Cue | None:
    """The verb at a token with the auxiliaries and adverbs before it; None where it reports nobody's words:
    a noun (`the report`), a passive (`was told`), a participle that describes (`the said amount`)."""
    words = sentence.words
    clause = _opens_clause(sentence, last + 1, vocab)
    if base in vocab.that_only and not clause:
        return None
    if is_impersonal(words, at, vocab) or _leads_infinitive(words, last, vocab):
        return None
    if sort == MANNER and clause:
        sort = SPEECH  # `shot back that it was over`
    first = at
    helper = nearest = ""  # the first auxiliary, and the last
    while more := _group_before(sentence, first, vocab):
        first -= more
        if words[first] in vocab.auxiliaries:
            helper = words[first]
            nearest = nearest or helper
    while first == 0 and first < at and words[first] not in vocab.auxiliaries:
        first += 1  # an adverb at the head of a sentence belongs to all of it
    before = "," if first - 1 in sentence.with_comma else words[first - 1] if first else ""
    if "participle" in forms and vocab.participles_quote and (not helper or nearest in vocab.passives):
        agent = _agent_behind_quote(sentence, last, vocab)
        if agent and vocab.reflexives.isdisjoint(words[first:at]):
            return Cue(first, at, last, base, "judged", sort)
    if "impersonal" in forms:
        return Cue(first, at, last, base, "present", sort)
    if "infinitive" in forms and not helper:
        if before in vocab.articles and before not in vocab.infinitive_marks:
            return None  # `le devenir`
        return Cue(first, at, last, base, "infinitive", sort)
    if "gerund" in forms:
        quotes = QUOTE in words[last + 1 : last + 3]  # `with Lee writing "Q"`
        if not helper and before not in vocab.before_gerund and base not in vocab.plainly_bare and not quotes:
            return None
        return Cue(first, at, last, base, "gerund", sort)
    if helper:
        if nearest in vocab.passives and vocab.reflexives.isdisjoint(words[first:at]):
            if "participle" in forms and words[last + 1 : last + 2] and words[last + 1] in vocab.agents:
                return Cue(first, at, last + 1, base, "passive", sort)
            return None if "participle" in forms else Cue(first, at, last, base, "present", sort)
        if helper in vocab.infinitive or words[at - 1] in vocab.infinitive:
            # `in reply to questions` is no infinitive
            return Cue(first, at, last, base, "infinitive", sort) if "base" in forms or "participle" in forms else None
        return Cue(first, at, last, base, "present", sort)
    if "participle" in forms and vocab.subject_inverted and (helped := _helper_before(words, first, vocab)) >= 0:
        return Cue(helped, at, last, base, "present", sort)
    behind = words[last + 1] if last + 1 < len(words) else ""
    # `Moody's said`, `McDonald's said it was over`: no participle that describes something, as `Lee's alleged debts` do
    plainly = behind in vocab.clauses or (base in vocab.bare and not words[at].endswith(vocab.past_endings))
    if "participle" in forms and (
        before in vocab.conjunctions or before in vocab.articles or (_is_possessive(before, vocab) and not plainly)
    ):
        return None  # `when asked`, `an alleged theft`, `Lee's reported debts`
    if "past" in forms:
        return Cue(first, at, last, base, "past", sort)
    speaks = before in vocab.persons or before in vocab.documents
    opens = behind in vocab.that or (
        ("," in words[: first - 1] or QUOTE in words[first - 2 : first])
        and (behind in vocab.clauses or sentence.capital[last + 1 : last + 2] == [True])
    )
    # `The letter, which they saw, states that`, `The aide, Ann Lee, claims Bo Li lied`, `The post falsely claims that`
    states = before == "," and opens
    states = states or (words[at - 1].endswith(vocab.adverb_endings) and first < at and behind in vocab.clauses)
    named = first and sentence.capital[first - 1] and before not in vocab.articles  # not `His remarks`
    if base in vocab.homographs and not (states or speaks or named):
        return None
    if base in vocab.homographs and not speaks and _is_noun(sentence, at, last, vocab):
        return None
    if before in vocab.not_before_verb and base not in vocab.plainly_bare:
        return None  # `clauses on guarantees had to be agreed`; not `the man he relies on says`
    if "present" in forms:
        return Cue(first, at, last, base, "present", sort)
    if _is_possessive(before, vocab):
        return None  # `Lee's claim that`
    plural = base not in vocab.homographs or speaks or before.endswith("s")
    if (
        "base" in forms
        and first > 0
        and before != QUOTE
        and not _is_possessive(before, vocab)
        and plural
        and _takes_base(before, vocab)
    ):
        return Cue(first, at, last, base, "base", sort)
    return None


def _agent_behind_quote(sentence: Sentence, last: int, vocab: Vocabulary) -> bool:
    """Whether a participle has a quote right behind it, or behind a preposition, and then who said it: `jugé « trop
    flou » par Lee`, `qualifié d'« historique » par Lee`."""
    words = sentence.words
    quote = next((i for i in range(last + 1, min(last + 3, len(words))) if words[i] == QUOTE), 0)
    return quote > 0 and words[quote + 1 : quote + 2] != [] and words[quote + 1] in vocab.agents


def is_impersonal(words: list[str], at: int, vocab: Vocabulary) -> bool:
    """Whether nobody is the subject of a verb: `não se sabe que`, but not `se queixou de que`."""
    return at > 0 and words[at - 1] in vocab.impersonals and f"{words[at]}-{words[at - 1]}" not in vocab.verbs


def _leads_infinitive(words: list[str], last: int, vocab: Vocabulary) -> bool:
    """Whether a verb is the first of a group whose last reports: `começou por dizer`."""
    mark, verb = [*words[last + 1 : last + 3], "", ""][:2]
    return mark in vocab.infinitive_marks and verb in vocab.verbs and verb.endswith(vocab.infinitive_endings)


def _helper_before(words: list[str], first: int, vocab: Vocabulary) -> int:
    """The auxiliary of a participle from which the subject or an adverbial keeps it: `har Lee sagt`; -1 if there is
    none."""
    for at in range(first - 1, max(-1, first - MOST_INSIDE), -1):
        if not words[at][0].isalnum() or words[at] == QUOTE or words[at] in vocab.conjunctions:
            break
        if words[at] in vocab.auxiliaries:
            return -1 if words[at] in vocab.passives or words[at] in vocab.infinitive else at
    return -1


def _group_before(sentence: Sentence, first: int, vocab: Vocabulary) -> int:
    """How many tokens before the first of a verb group are of it, too: an auxiliary, an adverb, or between the two
    others (`a-t-il dit`, `a pour sa part dit`)."""
    words, at = sentence.words, first - 1
    if at < 0:
        return 0
    if vocab.can_precede_verb[words[at]]:
        return int(not _is_name(sentence, at) or (at == 0 and vocab.leads_sentence))
    if words[at] in vocab.article_clitics:
        before = words[at - 1] if at else ""
        return int(words[first] in vocab.auxiliaries or before in vocab.persons or before in vocab.comparers)
    helped = at > 0 and words[at - 1] in vocab.auxiliaries
    if helped and words[at] in vocab.infinitive_marks:
        return 2 * words[first].endswith(vocab.infinitive_endings)  # `voltou a dizer`
    if words[at] in vocab.enclitics:
        return int(helped)
    sizes = (
        len(phrase)
        for phrase in vocab.adverb_phrases.get(words[at], ())
        if words[first - len(phrase) : first] == phrase
    )
    return next((size for size in sizes if words[first - size - 1] in vocab.auxiliaries | vocab.enclitics), 0)


def _opens_clause(sentence: Sentence, at: int, vocab: Vocabulary) -> bool:
    """Whether a clause with `that` begins at a token: `held that the ban was void`, not `held that post`."""
    words, behind = sentence.words, at + 1
    if behind >= len(words) or words[at] not in vocab.that:
        return False
    return words[behind] in vocab.articles or words[behind] in vocab.pronouns or sentence.capital[behind]


def _is_noun(sentence: Sentence, at: int, last: int, vocab: Vocabulary) -> bool:
    """Whether a verb that is a noun, too, is one by what follows: `Rams [coach] Tom Lee`, `Ohio [state] senator`,
    `initial [reports] said`."""
    words = sentence.words
    if last + 1 >= len(words):
        return False
    following = words[last + 1]
    if following in vocab.roles or (words[at] in vocab.roles and sentence.capital[last + 1] and following != QUOTE):
        return True
    return following in vocab.verbs and " past" in vocab.verbs[following] and following not in vocab.homographs


def _is_name(sentence: Sentence, at: int) -> bool:
    """Whether a token's capital says that it is a name."""
    return sentence.capital[at] and not sentence.title_case


def _is_possessive(word: str, vocab: Vocabulary) -> bool:
    """`Lee's`, not `he's`."""
    return word.endswith(vocab.possessive_endings) and word.partition("'")[0] not in vocab.pronouns


def _takes_base(before: str, vocab: Vocabulary) -> bool:
    return before not in vocab.not_before_verb or before in vocab.pronouns


def _can_precede_verb(word: str, vocab: Vocabulary) -> bool:
    subject = word in vocab.pronouns and word not in vocab.clitics
    return (word in vocab.before_verb or is_adverb(word, vocab)) and not subject


# What a word says by itself of being a finite verb.
NEVER, ALWAYS, UNLESS_NAME, PAST, BEHIND_SINGULAR = range(5)


def _finiteness(word: str, vocab: Vocabulary) -> int:
    if word in vocab.finite or word in vocab.auxiliaries:
        return NEVER if word in vocab.infinitive else ALWAYS
    if word in vocab.verbs:
        return UNLESS_NAME if " past" in vocab.verbs[word] or " present" in vocab.verbs[word] else NEVER
    if len(word) > 4 and word.endswith(vocab.past_endings):
        return PAST
    return BEHIND_SINGULAR if word.endswith((*vocab.past_endings, *vocab.present_endings)) else NEVER


def is_finite(sentence: Sentence, at: int, vocab: Vocabulary) -> bool:
    """Whether a token looks like a finite verb: a cue's past or present, an auxiliary, a common verb, `-ed`, or what
    ends as a present behind `he` does."""
    told = vocab.finiteness[sentence.words[at]]
    if told in (NEVER, ALWAYS):
        return told == ALWAYS
    if sentence.capital[at]:
        return False
    if told == UNLESS_NAME:
        return True
    before = sentence.words[at - 1] if at else ""
    if before in vocab.adverbs and at > 1:
        before = sentence.words[at - 2]
    return before in vocab.singular or (told == PAST and before not in vocab.passives)


def find_verb(sentence: Sentence, begin: int, end: int, vocab: Vocabulary) -> Cue | None:
    """The last finite verb between two tokens, whether it reports or not: for quotes that no cue governs."""
    words = sentence.words
    for at in range(end - 1, begin, -1):
        word = words[at]
        if is_finite(sentence, at, vocab):
            first = at
            while first > begin + 1 and vocab.can_precede_verb[words[first - 1]]:
                first -= 1
            last = at
            while last + 1 < end and vocab.can_precede_verb[words[last + 1]]:
                last += 1
            return Cue(first, at, last, word, "past", OTHER)
    return None
