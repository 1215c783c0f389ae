"""The words of a lexicon, laid out for looking up a noun phrase."""

from collections.abc import Container, Iterable, Mapping, Set
from functools import cache

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


class Looks:
    """The endings by which a word that no list knows is told."""

    def __init__(self, people: People, grammar: Grammar, syntax: Syntax) -> None:
        self.adverbs = tuple(grammar.adverb_endings)  # "ly"
        self.gerunds = tuple(grammar.gerund_endings)  # "ing"
        self.pasts = tuple(grammar.past_endings)  # "ed"
        self.participles = self.gerunds + self.pasts
        self.presents = tuple(grammar.present_endings)  # "s": of nouns in the plural, too
        self.trades = tuple(people.trade_endings)  # "er", "ist"
        # Of what stands before a comma at the head of a sentence: "ing", "ado".
        self.leading = self.gerunds + tuple(syntax.participle_endings)


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
    if lexicon.syntax.subject_dropped and word.endswith(tuple(grammar.gerund_endings)):
        return False  # Italian `il padre della vittima [uscendo] dal tribunale`
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


class Vocabulary:
    """What a word can be in a noun phrase. All lower case."""

    def __init__(self, lexicon: Lexicon) -> None:
        people, cues, grammar = lexicon.people, lexicon.cues, lexicon.grammar
        looks = Looks(people, grammar, lexicon.syntax)
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
        forms = {form: nominal[name] for form, name in lexicon.syntax.given_forms.items()}
        given = nominal | forms if forms else nominal
        no_names, verbal = people.no_names, frozenset[str]()
        if lexicon.syntax.far_subjects:  # a verb at the head of a sentence: `Señaló Lee que`
            said = {form for form, value in cues.verbs.items() if not value.endswith(("participle", "base"))}
            verbal = grammar.verbs.union(said).difference(nominal)
            no_names |= verbal
        # No noun phrase runs over these; they stand behind a noun and not between two.
        stops = others.union(people.determiners).difference(
            people.modifiers, people.links, people.particles, heads, cues.homographs
        )
        genders = {noun: gender for noun, gender in told.items() if gender}
        offices = titles | {role for role in people.roles if " " not in role}
        if lexicon.syntax.nouns_joined:
            heads, genders, offices = JoinedTable(heads), JoinedTable(genders), JoinedSet(offices)
        # The words behind the article that bodies' names begin with: French "monde" of "le monde".
        body_forms = lexicon.syntax.body_forms
        self.organizations = people.organizations.union(body_forms) if body_forms else people.organizations
        parted = (name.split() for name in self.organizations if " " in name)
        self.articled = frozenset(second for first, second, *_ in parted if determiners.get(first) == "definite")
        # First words of those of several: `Save` of `Save the Children`.
        self.leading = frozenset(name.partition(" ")[0] for name in self.organizations if " " in name)
        plain = no_names.difference(nominal, self.articled)
        if lexicon.syntax.modifiers_behind:
            plain -= self.leading.difference(determiners, grammar.prepositions)  # Italian `Palazzo Chigi`
        plain = frozenset(map(str.capitalize, plain))
        self.heads: Mapping[str, str] = heads  # common nouns that can speak -> kind
        self.genders: Mapping[str, str] = genders  # titles, roles and kin that tell it
        self.titles = titles  # single words; of several words, the last is one
        self.offices: Set[str] = offices  # titles and roles: what may stand before a name, with or without capitals
        # Whether a word is what ministers and secretaries are of: "health".
        self.portfolios = Asked(lambda word: any(f"{word} {office}" in told for office in ("minister", "secretary")))
        self.endings = people.organization_endings  # last words of organisations' names
        # Words behind which `of` or `for` goes on with the name: "university", "secretary".
        self.bodies = people.organization_endings | people.organization_nouns | titles | frozenset(people.roles)
        self.firms = firms_of(people, heads)  # endings that companies bear: "holdings"
        self.ministries = people.ministries
        # Nouns that end names of two words: Russian "суд" of `Верховный суд`.
        self.closing = frozenset(noun for noun in (name.partition(" ")[2] for name in body_forms) if noun in heads)
        self.particles = people.particles
        # Single somebody out of several: `one of the victims`.
        self.ones = frozenset(word for word in grammar.numerals if grammar.pronouns.get(word) == "o")
        self.naming = people.naming  # what stands between somebody and their name: "identified as"
        # Words left out of it: `who was [only] identified as`.
        self.before_naming = grammar.relatives | grammar.adverbs | grammar.auxiliaries
        self.links = people.links
        self.suffixes = people.suffixes
        self.generations = people.generations  # tell behind a surname whose it is: "senior"
        self.honours = people.honours
        self.demonyms = people.demonyms
        # Single words with a capital that name nobody: "Russian", "Ky.".
        self.adjectives = people.demonyms | grammar.abbreviations
        self.no_names = no_names
        self.verbal = verbal  # those that are forms of verbs
        self.determiners = determiners
        self.pronouns = pronouns  # those that tell a gender
        self.kin = frozenset(people.kin)
        self.relatives = grammar.relatives  # "who"
        # What a reported clause begins with: "that", "it".
        self.clauses = grammar.complementizers.union(grammar.pronouns, people.determiners)
        self.ages = people.ages
        self.definites = people.definites
        self.place_words = people.place_words  # "in", "near"
        self.region_nouns = people.region_nouns
        self.past_words = people.past_words  # "former"
        self.ranks = people.ranks  # "deputy"
        # What goes on with a noun phrase behind its noun: "of", "who", "and".
        self.follow = grammar.prepositions | grammar.relatives | grammar.coordinators
        self.ends = ends  # no noun phrase runs over these
        self.verbs = cues.verbs
        self.measured = grammar.measured  # adjectives behind a measure: German "alter"
        self.relaying = cues.relaying  # verbs beside which a paper's name stands in marks
        self.citing = cues.citing  # verbs whose object may be who said it
        self.given = given  # in all forms
        self.cases = cases
        self.no_articles = lexicon.syntax.no_articles
        self.names_marked = lexicon.syntax.names_marked
        self.obliques: Set[str] = lexicon.syntax.obliques.keys()  # forms of nouns that are no subject
        # Those of whoever listens.
        self.datives: Set[str] = {form for form, case in lexicon.syntax.obliques.items() if case == "dative"}
        # Whether a word is one, or a title that is no office: what stands before a surname.
        self.forenames = Asked(lambda word: (word in titles or word in given) and word not in people.roles)
        self.stands_for = spread(people, heads, titles, cases)
        self.pronoun_re = pattern(rf"\b(?:{'|'.join(pronouns)})\b")  # `pronouns`
        # What a word can be before a noun.
        self.stands_before = Asked(lambda word: part_before(word, determiners, people.modifiers, others, looks))
        # Whether it can be a word of a role between capitals.
        self.describes = Asked(lambda word: can_describe(word, lexicon))
        # What a word is, as one character.
        self.codes = Asked(lambda word: code_of(word, heads, stops, plain, people.ages))
        # Which nouns it goes on with: `the newspaper [article]`.
        self.behind_noun = Asked(lambda word: part_behind(word, ends, determiners.keys(), cues.verbs, looks))
        self.looks = looks
        self.ands = grammar.ands
        self.ties = people.ties  # "of", "for"
        self.inner = people.links | people.particles  # small words inside names: `van`, `of`
        self.nouns_capitalized = lexicon.syntax.nouns_capitalized
        # Determiners, and prepositions that hold one: German "im".
        self.before_nouns = frozenset(determiners) | lexicon.syntax.contractions
        self.noun_endings = tuple(grammar.noun_endings)  # of those that are no names: German "ung"
        self.owner_endings = owner_endings  # of what owns the name behind it: "s"
        # Begin what owns the noun before them: German "des".
        self.genitives = grammar.genitives | people.ties if grammar.genitives else frozenset()
        self.contractions = lexicon.syntax.contractions  # a preposition with its article: `do`, `del`
        self.modifiers = people.modifiers
        self.modifiers_behind = lexicon.syntax.modifiers_behind
        self.determiners_behind = lexicon.syntax.determiners_behind
        self.countries = lexicon.places.countries
        # Where modifiers stand behind a noun: what an office may be of.
        self.places = frozenset(lexicon.places.cities) if lexicon.syntax.modifiers_behind else frozenset()
        self.article_genders = people.article_genders


@cache
def read_vocabulary(lexicon: Lexicon) -> Vocabulary:
    """The vocabulary of a lexicon, built once."""
    return Vocabulary(lexicon)


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
