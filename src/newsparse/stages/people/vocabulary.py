"""The words of a lexicon, laid out for looking up a noun phrase."""

import re
from collections.abc import Container, Iterable, Mapping, Set
from functools import cache
from typing import NamedTuple

from newsparse.lexicon import Asked, Lexicon
from newsparse.lexicon.joined import JoinedSet, JoinedTable
from newsparse.lexicon.schema import Grammar, People, Syntax
from newsparse.stages.people.cases import Cases
from newsparse.text.pattern import pattern

PERSON, ORGANIZATION, GROUP = "person", "organization", "group"


# What a word can be before a noun: any sum of these.
DETERMINER, MODIFIES, PARTICIPLE, MODIFIER = 1, 2, 4, 8
# What a word is, as one character: those of a stretch are a string.
CAPITAL, PLAIN, TITLE, PLAIN_TITLE = "CcTt"  # with a capital: PLAIN where it names nobody, TITLE where it is a noun
NOUN, AGE, STOP, MIXED, OTHER = "nasm."  # without; MIXED where there is one inside: `al-Sabri`
UPPER = frozenset((CAPITAL, PLAIN, TITLE, PLAIN_TITLE))
HEADS = frozenset((TITLE, PLAIN_TITLE, NOUN, AGE))  # what can be the head of a phrase
# Behind which nouns it goes on with them.
ONE, SEVERAL = 1, 2

MOST_KEPT = 50_000  # runs: those of some hundred articles; then it begins anew


def is_age(word: str, ages: Set[str]) -> bool:
    """Whether the word is the age of somebody unnamed: `the 43-year-old`."""
    return word[0].isdigit() and (word.count("-") == 2 or word.partition("-")[2].lower() in ages)


class Looks(NamedTuple):
    """The endings by which a word that no list knows is told."""

    participles: tuple[str, ...]  # "ed", "ing"
    adverbs: tuple[str, ...]  # "ly"
    gerunds: tuple[str, ...]  # "ing"
    pasts: tuple[str, ...]  # "ed"
    presents: tuple[str, ...]  # "s": of nouns in the plural, too
    trades: tuple[str, ...]  # "er", "ist"
    leading: tuple[str, ...]  # of what stands before a comma at the head of a sentence: "ing", "ado"


def looks_of(people: People, grammar: Grammar, syntax: Syntax) -> Looks:
    gerunds, pasts = tuple(grammar.gerund_endings), tuple(grammar.past_endings)
    presents, trades = tuple(grammar.present_endings), tuple(people.trade_endings)
    leading = gerunds + tuple(syntax.participle_endings)
    return Looks(gerunds + pasts, tuple(grammar.adverb_endings), gerunds, pasts, presents, trades, leading)


class Vocabulary(NamedTuple):
    """What a word can be in a noun phrase. All lower case."""

    heads: Mapping[str, str]  # common nouns that can speak -> kind
    genders: Mapping[str, str]  # titles, roles and kin that tell it
    titles: frozenset[str]  # single words; of several words, the last is one
    offices: Set[str]  # titles and roles: what may stand before a name, with or without capitals
    portfolios: frozenset[str]  # what ministers and secretaries are of: "health"
    endings: frozenset[str]  # last words of organisations' names
    bodies: frozenset[str]  # words behind which `of` or `for` goes on with the name: "university", "secretary"
    firms: frozenset[str]  # endings that companies bear: "holdings"
    ministries: frozenset[str]
    organizations: frozenset[str]
    particles: frozenset[str]
    links: frozenset[str]
    suffixes: frozenset[str]
    honours: frozenset[str]
    demonyms: frozenset[str]
    adjectives: frozenset[str]  # single words with a capital that name nobody: "Russian", "Ky."
    no_names: frozenset[str]
    determiners: dict[str, str]
    pronouns: dict[str, str]  # those that tell a gender
    kin: frozenset[str]
    relatives: frozenset[str]  # "who"
    clauses: frozenset[str]  # what a reported clause begins with: "that", "it"
    ages: frozenset[str]
    definites: frozenset[str]
    place_words: frozenset[str]  # "in", "near"
    past_words: frozenset[str]  # "former"
    follow: frozenset[str]  # what goes on with a noun phrase behind its noun: "of", "who", "and"
    ends: frozenset[str]  # no noun phrase runs over these
    verbs: dict[str, str]
    relaying: frozenset[str]  # verbs beside which a paper's name stands in marks
    citing: frozenset[str]  # verbs whose object may be who said it
    given: dict[str, str]  # in all forms
    cases: Cases
    no_articles: bool
    names_marked: bool
    obliques: Set[str]  # forms of nouns that are no subject
    datives: Set[str]  # those of whoever listens
    forenames: frozenset[str]  # these, and the titles that are no offices: what stands before a surname
    stands_for: dict[str, tuple[str, ...]]
    pronoun_re: re.Pattern[str]  # `pronouns`
    stands_before: Asked[int]  # what a word can be before a noun
    describes: Asked[bool]  # whether it can be a word of a role between capitals
    codes: Asked[str]  # what a word is, as one character
    behind_noun: Asked[int]  # which nouns it goes on with: `the newspaper [article]`
    looks: Looks
    ands: frozenset[str]
    ties: frozenset[str]  # "of", "for"
    inner: frozenset[str]  # small words inside names: `van`, `of`
    nouns_capitalized: bool
    before_nouns: frozenset[str]  # determiners, and prepositions that hold one: German "im"
    measured: frozenset[str]  # adjectives behind a measure: German "alter"
    noun_endings: tuple[str, ...]  # of those that are no names: German "ung"
    owner_endings: tuple[str, ...]  # of what owns the name behind it: "s"
    genitives: frozenset[str]  # begin what owns the noun before them: German "des"
    contractions: frozenset[str]  # a preposition with its article: `do`, `del`
    modifiers: frozenset[str]
    modifiers_behind: bool
    determiners_behind: frozenset[str]
    places: frozenset[str]  # where modifiers stand behind a noun: what an office may be of
    article_genders: dict[str, str]


def code_of(word: str, heads: Container[str], stops: Set[str], plain: Set[str], ages: Set[str]) -> str:
    """What a word is by itself: with a capital or not, a noun that speaks, an age, what no noun phrase runs over."""
    if word[0].isupper():
        if word.lower() in heads:
            return PLAIN_TITLE if word in plain else TITLE
        return PLAIN if word in plain else CAPITAL
    if word in heads:
        return NOUN
    if word in stops:
        return STOP
    if word[0].islower() and not word.islower():
        return MIXED
    return AGE if is_age(word, ages) else OTHER


def part_before(
    word: str, determiners: dict[str, str], modifiers: frozenset[str], others: frozenset[str], looks: Looks
) -> int:
    """What a word can be before a noun; `others` are those that are none of it."""
    small = word.lower()
    verbal = word.endswith(looks.participles + looks.adverbs)
    modifies = not (word[0].isupper() or word in others or word in determiners or verbal)
    return (
        DETERMINER * (small in determiners)
        + MODIFIES * (word in modifiers or modifies)
        + PARTICIPLE * small.endswith(looks.participles)
        + MODIFIER * (small in modifiers)
    )


def part_behind(word: str, ends: Set[str], determiners: Set[str], verbs: Mapping[str, str], looks: Looks) -> int:
    """Which nouns a word goes on with, so that they are the first half of another: any sum of ONE and SEVERAL."""
    form = verbs.get(word)
    if form is not None:
        return ONE * form.endswith(" base")
    verbal = word.endswith(looks.participles + looks.adverbs)
    stops = word in ends or word in determiners or not word[0].islower() or verbal
    return 0 if stops or not ends else ONE + SEVERAL  # of a language without lists no word is known


def can_describe(word: str, lexicon: Lexicon) -> bool:
    """Whether a word in small letters can be one of a role, `[fire] [chief]`: no verb, no time."""
    people, cues, grammar = lexicon.people, lexicon.cues, lexicon.grammar
    if word in people.roles or word in people.titles or word in people.modifiers:
        return True
    if not word[0].islower() or word in grammar.times or word in grammar.adverbs or word in grammar.verbs:
        return False
    if word in people.phrase_ends or word in people.determiners or word in grammar.pronouns:
        return False
    if word in grammar.prepositions:
        return False
    base = cues.verbs.get(word, "").partition(" ")[0]
    return not word.endswith((*grammar.past_endings, *grammar.adverb_endings)) and (
        not base or (base == word and word in cues.homographs)
    )


def firms_of(people: People, heads: Mapping[str, str]) -> frozenset[str]:
    """The ends of names that companies bear, and no body that is named for its place: `Holdings`, not `Council`."""
    says = {noun: words.split() for noun, words in people.stands_for.items()}
    general = {word for noun in people.general_nouns for word in says.get(noun, ())}
    special = {word for noun, words in says.items() if noun not in people.general_nouns for word in words}
    bodies = {noun for noun, kind in heads.items() if kind == ORGANIZATION} - people.general_nouns
    return people.organization_endings - bodies - special.union(heads).difference(general, people.general_nouns)


@cache
def read_vocabulary(lexicon: Lexicon) -> Vocabulary:
    """The vocabulary of a lexicon, built once."""
    people, cues, grammar = lexicon.people, lexicon.cues, lexicon.grammar
    looks = looks_of(people, grammar, lexicon.syntax)
    titles = frozenset(title.rpartition(" ")[2] for title in people.titles)
    heads = dict.fromkeys([noun for noun in people.organization_nouns if " " not in noun], ORGANIZATION)
    heads |= dict.fromkeys([demonym + "s" for demonym in people.demonyms if demonym[-1] in "anrit"], GROUP)
    heads |= dict.fromkeys(people.group_nouns, GROUP)
    heads |= dict.fromkeys([noun for noun in (*people.roles, *people.kin) if " " not in noun], PERSON)
    ends = people.phrase_ends.union(grammar.pronouns)
    told = {**people.roles, **people.kin, **people.titles}
    pronouns = {
        word: tells[-1]
        for word, tells in (grammar.pronouns | people.determiners).items()
        if tells[-1] in "fm" and (len(tells) == 1 or tells[-2] == " ")
    }
    determiners = {word: kind.partition(" ")[0] for word, kind in people.determiners.items()}
    others = ends.union(cues.verbs)
    cases, owner_endings = Cases(lexicon), tuple(grammar.owner_endings)
    nominal = lexicon.names.given_names
    given = nominal | {form: nominal[name] for form, name in lexicon.syntax.given_forms.items()}
    said = {form for form, value in cues.verbs.items() if not value.endswith(("participle", "base"))}
    leads = grammar.verbs.union(said).difference(nominal) if lexicon.syntax.far_subjects else frozenset()
    no_names = people.no_names | leads  # a verb at the head of a sentence: `Señaló Lee que`
    # No noun phrase runs over these; they stand behind a noun and not between two.
    stops = others.union(people.determiners).difference(
        people.modifiers, people.links, people.particles, heads, cues.homographs
    )
    genders = {noun: gender for noun, gender in told.items() if gender}
    offices = titles | {role for role in people.roles if " " not in role}
    if lexicon.syntax.nouns_joined:
        heads, genders, offices = JoinedTable(heads), JoinedTable(genders), JoinedSet(offices)
    plain = frozenset(word.capitalize() for word in no_names if word not in lexicon.names.given_names)
    return Vocabulary(
        heads=heads,
        genders=genders,
        titles=titles,
        offices=offices,
        portfolios=frozenset(
            words[0]
            for words in map(str.split, (*people.titles, *people.roles))
            if len(words) == 2 and words[1] in ("minister", "secretary")
        ),
        endings=people.organization_endings,
        bodies=people.organization_endings | people.organization_nouns | titles | frozenset(people.roles),
        firms=firms_of(people, heads),
        ministries=people.ministries,
        organizations=people.organizations,
        particles=people.particles,
        links=people.links,
        suffixes=people.suffixes,
        honours=people.honours,
        demonyms=people.demonyms,
        adjectives=people.demonyms | grammar.abbreviations,
        no_names=no_names,
        determiners=determiners,
        stands_before=Asked(lambda word: part_before(word, determiners, people.modifiers, others, looks)),
        describes=Asked(lambda word: can_describe(word, lexicon)),
        codes=Asked(lambda word: code_of(word, heads, stops, plain, people.ages)),
        behind_noun=Asked(lambda word: part_behind(word, ends, determiners.keys(), cues.verbs, looks)),
        looks=looks,
        ands=grammar.ands,
        ties=people.ties,
        inner=people.links | people.particles,
        nouns_capitalized=lexicon.syntax.nouns_capitalized,
        before_nouns=frozenset(determiners) | lexicon.syntax.contractions,
        measured=grammar.measured,
        noun_endings=tuple(grammar.noun_endings),
        owner_endings=owner_endings,
        genitives=grammar.genitives | people.ties if grammar.genitives else frozenset(),
        contractions=lexicon.syntax.contractions,
        modifiers=people.modifiers,
        modifiers_behind=lexicon.syntax.modifiers_behind,
        determiners_behind=lexicon.syntax.determiners_behind,
        places=frozenset(lexicon.places.cities) if lexicon.syntax.modifiers_behind else frozenset(),
        article_genders=people.article_genders,
        pronouns=pronouns,
        pronoun_re=pattern(rf"\b(?:{'|'.join(pronouns)})\b"),
        kin=frozenset(people.kin),
        relatives=grammar.relatives,
        clauses=grammar.complementizers.union(grammar.pronouns, people.determiners),
        past_words=people.past_words,
        follow=grammar.prepositions | grammar.relatives | grammar.coordinators,
        ages=people.ages,
        definites=people.definites,
        place_words=people.place_words,
        ends=ends,
        verbs=cues.verbs,
        relaying=cues.relaying,
        citing=cues.citing,
        given=given,
        cases=cases,
        no_articles=lexicon.syntax.no_articles,
        names_marked=lexicon.syntax.names_marked,
        obliques=lexicon.syntax.obliques.keys(),
        datives={form for form, case in lexicon.syntax.obliques.items() if case == "dative"},
        forenames=titles.union(given).difference(people.roles),
        stands_for=spread(people, heads, titles, cases),
    )


def spread(people: People, heads: Iterable[str], titles: frozenset[str], cases: Cases) -> dict[str, tuple[str, ...]]:
    """For each noun the nouns and ends of names that it may stand for, in two steps: itself left out. Where nouns have
    a definite form, `ministern` may stand for `skolministern` as for `skolminister`."""
    first = {
        cases.stem(noun): [cases.stem(word.replace("_", " ")) for word in words.split()]
        for noun, words in people.stands_for.items()
    }
    definite = {words[0]: noun for noun, words in first.items() if noun in people.definites}
    for noun in heads:
        for size in (3, 4):  # `Sen.` is a senator
            if noun[:size] in titles and noun != noun[:size]:
                first.setdefault(noun, []).insert(0, noun[:size])
    for noun, words in first.items():
        words += [definite[word] for word in words if definite.get(word, noun) != noun]
    return {
        noun: tuple(dict.fromkeys([*words, *(more for word in words for more in first.get(word, ()))]))
        for noun, words in first.items()
    }
