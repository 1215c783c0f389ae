"""The lexicon's words as the attribution looks them up, and what one that reports is in a sentence."""

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from newsparse.lexicon import Asked, Lexicon
from newsparse.lexicon.schema import Table, Words
from newsparse.stages.attribution.tokens import QUOTE, STOP, enclitic_pronouns

SPEECH, THOUGHT, MANNER, OTHER = "speech", "thought", "manner", "other"
PERFECT = "perfect"  # the form of a cue whose verb stands at the end of its clause


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
        self.idioms = cues.idioms
        self.confirming, self.impersonal = cues.confirming, cues.impersonal
        self.question_verbs, self.answers = cues.questions, cues.answers
        self.latters = grammar.latters.keys()
        self.nouns = cues.nouns
        self.nouns_behind = lexicon.syntax.nouns_behind
        people = lexicon.people
        self.speaking = people.roles.keys() | people.kin.keys() | people.group_nouns | people.organization_nouns
        self.determiners, self.links = grammar.determiners, grammar.links
        self.coordinators = grammar.coordinators
        self.before_source = grammar.coordinators.union((",", "—", "(", ";", ":", QUOTE))
        self.states = cues.states
        self.denials, self.refusals = lexicon.polarity.denials, lexicon.polarity.refusals
        self.vague = _by_first_word(dict.fromkeys(cues.vague, ""))
        self.silences = _by_first_word(dict.fromkeys(lexicon.polarity.silences, ""))
        self.falsehoods, self.plans = lexicon.polarity.falsehoods, lexicon.polarity.plans
        self.documents = cues.documents
        self.writings = cues.documents | cues.wordings
        self.parenthetic = cues.parenthetic
        self.homographs = cues.homographs
        self.postings, self.that_only, self.wordings = cues.postings, cues.that_only, cues.wordings
        self.citing, self.judging = cues.citing, cues.judging
        self.sources = lexicon.people.roles.keys() | lexicon.people.group_nouns
        self.roles = lexicon.people.roles.keys()
        self.clauses = grammar.complementizers.union(grammar.pronouns, grammar.articles)  # open what is reported
        self.plainly_bare = cues.bare - cues.homographs
        # Verbs that give something its name: `called it Green Dawn`.
        self.naming = frozenset(cues.verbs[form].partition(" ")[0] for form in cues.mentions.intersection(cues.verbs))
        # Those that report a clause, too, do so of a quote; not those that need marks: Italian `ha cantato "Notte"`.
        manner = cues.manner.difference(cues.speech, cues.address)
        self.mentions = _by_last_word(
            w for w in cues.mentions if cues.verbs.get(w, w).partition(" ")[0] in manner or w not in cues.verbs
        )
        self.verb_phrases = _by_first_word(cues.verb_phrases)
        phrases = [*_with_possessives(cues.phrases, grammar.possessives), *cues.own_views, *cues.readings]
        self.phrases = _by_first_word(dict.fromkeys(phrases, ""))
        self.own_views, self.readings = cues.own_views, cues.readings
        self.anaphors = _by_first_word(dict.fromkeys(cues.anaphors, ""))
        self.infinitive_endings = tuple(lexicon.syntax.infinitive_endings)
        self.infinitive_marks = lexicon.syntax.infinitive_marks
        self.infinitive_leads = lexicon.syntax.infinitive_leads
        self.verbs_listed = lexicon.syntax.verbs_listed
        self.pure_relatives = grammar.relatives - grammar.complementizers
        self.possessives = grammar.possessives
        self.impersonals = lexicon.syntax.impersonals
        self.source_words, self.view_words = lexicon.syntax.source_words, lexicon.syntax.view_words
        # One of these is in every sentence that reports: the first word of a cue or of `the claim that`.
        behind = grammar.complementizers | grammar.authors | grammar.passives
        claimers = cues.nouns | cues.states
        self.claimers, self.behind_claimers = frozenset(word for word in claimers if " " not in word), behind
        claims = [f"{word} {that}" for word in claimers - self.claimers for that in behind]
        sources = frozenset() if lexicon.syntax.verb_second else self.source_words | self.view_words
        self.leading, self.trailing, self.closing = cues.leading, cues.trailing, cues.closing
        self.backward, self.opinions = cues.backward, tuple(cues.opinions)
        self.ands, self.perfects = grammar.ands, grammar.perfects
        self.moods = grammar.moods | grammar.unreals | grammar.conditionals
        self.stems = _stems(cues.verbs, grammar.particles)
        self.ends_source = (grammar.prepositions - grammar.links).union((",", ":", STOP))
        # Where the verb stands second, clauses are read another way.
        self.thus = frozenset() if lexicon.syntax.verb_second else cues.closing
        # What may report alone.
        self.singles = cues.verbs.keys() | self.stems.keys() | cues.leading | cues.trailing | cues.closing
        self.singles |= self.moods | cues.backward | cues.hearing
        self.times = grammar.times | {day.capitalize() for day in grammar.times}
        self.hearing, self.hearers = cues.hearing, cues.hearers
        self.anchors = _by_longest_word([*phrases, *cues.verb_phrases, *claims, *sources])
        self.telling = self.anchors.keys() | self.singles | self.claimers
        self.agents = grammar.agents
        self.articles = grammar.articles - frozenset(grammar.pronouns)
        self.auxiliaries = grammar.auxiliaries
        self.leads_sentence = lexicon.syntax.far_subjects  # a verb: `Ha dicho Lee`
        self.passives = grammar.passives
        self.comparers = grammar.comparers
        self.subject_inverted, self.dash_reports = lexicon.syntax.subject_inverted, lexicon.syntax.dash_reports
        self.copulas = grammar.copulas
        self.negations = grammar.negations
        self.tempers = grammar.tempers
        self.that = grammar.complementizers
        self.questions = grammar.conjunctions & grammar.resumers | grammar.relatives  # `asked by Lee if`
        self.adverbs, self.no_adverbs = grammar.adverbs, grammar.no_adverbs
        self.infinitive = grammar.infinitive
        self.conjunctions, self.prepositions = grammar.conjunctions, grammar.prepositions
        self.finite = grammar.verbs  # irregular verbs that report nothing
        self.pronouns = frozenset(grammar.pronouns)
        # Pronouns that an auxiliary joins: `he'd` is one who acts, `him` is none.
        contracted = {word.partition("'")[0]: meant for word, meant in grammar.pronouns.items() if "'" in word}
        self.nominatives = frozenset(word for word, meant in contracted.items() if meant in "mfpsu")
        # Pronouns that are no subjects of such verbs: `telling [them]`.
        objects = frozenset(w for w, meant in grammar.pronouns.items() if meant in "mfp") - self.nominatives
        self.listeners = objects if self.nominatives else self.nominatives
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
        # Whether more than adverbs may stand within a group of verbs.
        self.groups_split = bool(
            self.infinitive_marks
            or self.infinitive_leads
            or self.adverb_phrases
            or self.article_clitics
            or lexicon.syntax.enclitics
        )
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
    for form, value in verbs.items() if particles else ():
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


def _by_longest_word(phrases: Iterable[str]) -> dict[str, list[tuple[int, list[str]]]]:
    """Longest word, which is the rarest -> the phrases with it, with how many words stand before it in each."""
    found: dict[str, list[tuple[int, list[str]]]] = {}
    for phrase in phrases:
        words = phrase.split()
        longest = max(words, key=len)
        found.setdefault(longest, []).append((words.index(longest), words))
    return found


@cache
def vocabulary(lexicon: Lexicon) -> Vocabulary:
    """The vocabulary of a lexicon."""
    return Vocabulary(lexicon)


def anaphor_end(words: list[str], vocab: Vocabulary) -> int:
    """The token behind what points back at the head of a sentence: `[Об этом] сообщил Ли`; 0 if nothing does."""
    for phrase, _ in vocab.anaphors.get(words[0], ()):
        if tuple(words[: len(phrase)]) == phrase:
            return len(phrase)
    return 0


def is_adverb(word: str, vocab: Vocabulary) -> bool:
    looks = word.endswith(vocab.adverb_endings) and len(word) > 4 and word.islower() and word not in vocab.no_adverbs
    return word in vocab.adverbs or looks


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
