"""The small words of a lexicon, laid out as the search for subjects, contents and layouts tests them."""

from collections.abc import Set
from functools import cache

from newsparse.lexicon import Lexicon
from newsparse.lexicon.joined import JoinedSet
from newsparse.stages.attribution.tokens import QUOTE, STOP, Spelling, enclitic_pronouns

CLAUSE_MARKS = frozenset({",", ";", ":", "—", STOP, QUOTE, "(", "[", "?", "!", "¿", "¡", "…"})


class Grammar:
    """The lexicon's small words, as sets that the search tests."""

    def __init__(self, lexicon: Lexicon) -> None:
        g = lexicon.grammar
        # Within a sentence only weekdays are times in spite of their capital: Dora May, the Morning Post are names.
        self.times = g.times | {day.capitalize() for day in g.times & lexicon.months.weekdays}
        self.adverbs = g.adverbs
        self.approximations, self.numerals = g.approximations, g.numerals
        self.articles = g.articles
        self.authors = g.authors  # `claims by Lee that`
        self.auxiliaries = g.auxiliaries
        self.comparers = g.comparers  # `as Lee said`
        self.circumstances = g.conjunctions - g.complementizers - g.resumers  # `as Lee arrived`, not `because`
        self.meanwhiles = self.circumstances & g.prepositions | g.contrasts  # `as`, `after`, `while`; not `where`
        self.conjunctions = g.conjunctions | g.relatives
        self.contrasts = g.contrasts  # `while`, `though`: the reporter's turn
        self.coordinators = g.coordinators
        self.determiners_behind = lexicon.syntax.determiners_behind
        self.definite = frozenset(w for w, kind in lexicon.people.determiners.items() if kind == "definite")
        self.definites = lexicon.people.definites  # `polisen`
        self.determiners = g.determiners
        self.enclitics = enclitic_pronouns(lexicon)  # `a-t-il dit`
        self.mentions_long = lexicon.syntax.mentions_long
        self.subject_inverted = lexicon.syntax.subject_inverted
        self.citing = lexicon.cues.address | lexicon.cues.acts | lexicon.cues.citing  # verbs of saying with an object
        self.far_subjects, self.modifiers_behind = lexicon.syntax.far_subjects, lexicon.syntax.modifiers_behind
        self.fronted = lexicon.syntax.fronted
        self.colons_introduce = lexicon.syntax.colons_introduce
        self.given = lexicon.names.given_names
        self.governed = g.governed
        syntax = lexicon.syntax
        self.topics = syntax.topics
        self.comma_before_that = syntax.comma_before_that
        self.dash_reports = syntax.dash_reports
        self.subject_behind = syntax.subject_behind
        self.no_articles = syntax.no_articles
        # Forms that are no subject, given names among them, and those of whoever listens.
        self.given_forms = syntax.given_forms.keys()
        self.obliques = syntax.obliques.keys() | self.given_forms
        self.datives = frozenset(form for form, case in syntax.obliques.items() if case == "dative")
        self.locatives = syntax.locatives
        # Where names stand in marks, the words behind which marks hold somebody's words all the same.
        self.reporting = g.complementizers.union(lexicon.cues.verbs) if syntax.names_marked else None
        self.modifiers = lexicon.people.modifiers
        # Verbs that stand without a subject: `сообщили в полиции`, `говорится в письме`.
        self.impersonals = frozenset(
            form for form, value in lexicon.cues.verbs.items() if value.endswith((" impersonal", " plural"))
        )
        self.passives = g.passives
        self.infinitive = g.infinitive
        # Whether nothing tells an infinitive: Indonesian `meminta warga tetap tenang`.
        self.infinitives_plain = not g.infinitive and not any(
            " infinitive" in value for value in lexicon.cues.verbs.values()
        )
        self.inverted = lexicon.polarity.conditions & g.auxiliaries  # `Had Lee said so, ...`
        self.labels = lexicon.segments.kickers  # nobody says what stands behind `Obituary:`
        self.links_nouns, self.names_apposed = lexicon.syntax.links_nouns, lexicon.syntax.names_apposed
        self.outlets = lexicon.labels.platforms | lexicon.people.organizations  # `på Telegram`
        self.conceding = lexicon.syntax.conceding
        self.latters = g.latters.keys()  # `"Q", dijo este`
        self.links = g.links  # prepositions that go on with a noun phrase: `a spokesman for the mayor`
        self.narrating = lexicon.syntax.narrating  # `et la ministre d'ajouter`
        self.ands, self.genitives, self.objects = g.ands, g.genitives, g.objects
        self.own = g.own
        self.feminine_objects = g.feminine_objects  # `der Ministerin sagte Lee`
        self.women = frozenset(word for word, gender in lexicon.people.roles.items() if gender == "f")
        # Pronouns that are subjects wherever they stand: German `er`, not `sie`.
        subjects = frozenset(word for word, meant in g.pronouns.items() if meant in "ms")
        self.nominatives = subjects - g.objects - g.determiners - lexicon.syntax.reflexives
        self.measured, self.noun_complementizers = g.measured, g.noun_complementizers
        self.moods, self.perfects = g.moods, g.perfects
        self.unreals, self.conditionals = g.unreals, g.conditionals
        self.possessives = g.possessives
        several = frozenset(word for word, meant in g.pronouns.items() if meant == "p")
        self.anothers = g.possessives - g.first_persons - several  # `his`, `her`
        self.prepositions = g.prepositions
        self.pronouns = frozenset(g.pronouns)
        self.purposes = g.purposes
        self.relatives = g.relatives
        self.pure_relatives = g.relatives - g.complementizers  # `who`, not `that`
        self.resumers = g.resumers  # what goes on with a content behind its cue: `"Q," he said, that ...`
        self.states = lexicon.cues.states  # `Lee, aware that it rained, left`
        self.tempers = g.tempers
        self.that = g.complementizers  # what opens a clause that is reported
        self.indefinite = frozenset(w for w, kind in lexicon.people.determiners.items() if kind == "indefinite")
        self.adverb_endings = tuple(g.adverb_endings)
        self.gerund_endings = tuple(g.gerund_endings)
        self.past_endings = tuple(g.past_endings)
        self.name_links = lexicon.people.particles if lexicon.syntax.modifiers_behind else frozenset()
        self.infinitive_openers = lexicon.syntax.infinitive_openers
        self.negations = g.negations
        self.infinitive_endings = tuple(lexicon.syntax.infinitive_endings)
        self.verb_endings = self.gerund_endings + tuple(lexicon.syntax.infinitive_endings)
        self.participle_endings = tuple(lexicon.syntax.participle_endings)
        self.present_endings = tuple(g.present_endings)
        self.finite_endings = tuple(g.finite_endings)
        self.possessive_endings = tuple(g.possessive_endings)
        self.owner_endings = self.possessive_endings + tuple(g.owner_endings)
        self.papers: Set[str] = lexicon.people.papers
        self.writers: Set[str] = lexicon.people.writers
        # What a person is: an apposition begins with it: `said Lee, director of the port`.
        self.bodies = lexicon.people.organizations | lexicon.people.organization_endings  # `Reuters`, `Post`
        self.roles: Set[str] = frozenset(lexicon.people.roles.keys() | lexicon.people.kin.keys())
        self.speaking_bodies = lexicon.people.organization_nouns | lexicon.cues.documents
        self.organization_nouns = lexicon.people.organization_nouns
        self.bearers = self.roles | self.organization_nouns  # what stands right before a name
        # Those who speak and are named without a determiner: `police and prosecutors`, `founder and CEO Ann Lee`.
        self.speaking: Set[str] = self.roles | lexicon.people.group_nouns
        # Who speaks, named by a noun alone; with the names of bodies, whoever may be the subject behind a verb.
        self.speaker_nouns: Set[str] = self.speaking | self.speaking_bodies
        self.speakers = self.speaker_nouns | self.bodies
        # Verbs, times and adverbs that are given names, too: `Will`, `Rose`, `May`; `Kelly` looks like one.
        verbs = g.verbs.union(g.auxiliaries, lexicon.cues.verbs)
        given = lexicon.names.given_names.keys()
        looks = {name for name in given if name.endswith(self.adverb_endings)}
        saying = _saying(lexicon)
        self.names = (given & (verbs | g.times | g.adverbs | looks)) - saying
        # Those, and verbs that a capital behind a quote makes names: `"Q," Met Office spokesman Tom Lee said`.
        self.names_inside = self.names | verbs.difference(lexicon.cues.verbs)
        # Pronouns that are always subjects: `he`, `they`.
        self.persons = frozenset(word for word, meant in g.pronouns.items() if meant in "mfpsu") - g.determiners
        self.things = frozenset(word for word, meant in g.pronouns.items() if meant == "o")
        self.verb_second = lexicon.syntax.verb_second
        # Nouns that speak or tell what is said; where all have a capital, they are read in small letters.
        cues = lexicon.cues
        told = cues.nouns | cues.opinions | cues.mentions | cues.wordings
        nouns: Set[str] = told.union(self.speaker_nouns).difference(cues.verbs)
        if lexicon.syntax.nouns_joined:
            nouns, self.speaker_nouns = JoinedSet(nouns), JoinedSet(self.speaker_nouns)
            self.roles, self.speaking = JoinedSet(self.roles), JoinedSet(self.speaking)
            self.women = JoinedSet(self.women)
            self.papers, self.writers = JoinedSet(self.papers), JoinedSet(self.writers)
        self.nouns = nouns if lexicon.syntax.nouns_capitalized else frozenset()
        self.noun_endings = tuple(g.noun_endings)
        self.ties = lexicon.people.ties
        # What is no adjective: closed classes and verbs.
        self.small_words = g.prepositions.union(
            g.adverbs, g.auxiliaries, g.conjunctions, g.coordinators, g.negations, g.pronouns, g.relatives, g.verbs,
            cues.verbs,
        )  # fmt: skip
        self.reflexives, self.particles = lexicon.syntax.reflexives, g.particles
        self.small = g.determiners.union(g.prepositions, g.coordinators)  # what a title writes small
        self.spelling = Spelling(
            self.small, self.names, self.names_inside, self.pronouns, lexicon.syntax.object_enclitics,
            self.nouns, self.small_words | self.determiners, self.noun_endings, self.reporting,
            lexicon.syntax.titles_small,
            {word: (told.split()[0], frozenset(told.split()[1:])) for word, told in lexicon.syntax.doubles.items()},
            lexicon.names.given_names if lexicon.syntax.doubles or lexicon.syntax.nouns_capitalized else {},
            cues.relaying, self.comparers, self.adverbs, cues.anaphors,
        )  # fmt: skip
        self.resuming = g.resumers | g.coordinators
        self.subordinators = g.conjunctions  # those whose clause a comma ends
        self.origins, self.plural_endings = g.origins, tuple(g.plural_endings)
        self.subject_dropped = lexicon.syntax.subject_dropped
        # Gerunds that may stand between a verb and its subject: `ha detto [sorridendo] il sindaco`.
        self.manners = frozenset(
            form
            for form, value in lexicon.cues.verbs.items()
            if " gerund" in value and value.partition(" ")[0] in lexicon.cues.manner
        )
        self.that_governed = lexicon.syntax.that_governed
        # What may stand before the subject of a clause.
        self.openers = self.conjunctions.union(g.coordinators, g.adverbs) - g.determiners
        # What opens a clause of its own behind a comma.
        self.clause_openers = self.conjunctions.union(g.coordinators) - self.that
        # What may stand between a quote and the words that report it.
        self.before_cue = g.coordinators.union(g.comparers, (",", "—"))
        # What opens a clause, and what ends a noun phrase.
        self.clause = CLAUSE_MARKS.union(self.conjunctions, g.coordinators)
        self.stops = self.clause.union(g.prepositions, self.times, g.verbs, g.auxiliaries)
        # Finite verbs and auxiliaries: what a noun phrase does not hold.
        self.verbs = (g.verbs | g.auxiliaries | saying) - g.infinitive


@cache
def grammar_of(lexicon: Lexicon) -> Grammar:
    """The small words of a lexicon."""
    return Grammar(lexicon)


def _saying(lexicon: Lexicon) -> frozenset[str]:
    """The finite forms of the commonest verbs of saying, which end a noun phrase as other verbs do; in a language with
    cases, where they are no nouns, of all."""
    cues = lexicon.cues
    plain = cues.speech | cues.thought if lexicon.syntax.obliques else (cues.bare or cues.parenthetic) - cues.homographs
    return frozenset(
        form
        for form, value in lexicon.cues.verbs.items()
        if value.partition(" ")[0] in plain and (" past" in value or " present" in value)
    )
