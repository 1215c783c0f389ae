"""What a language's lexicon must provide: one class a file, one field a list.

Every field has a constant of the same name, in capitals, in `lexicon/<language>/<file>.py`. `Words` is a list of
entries, `Table` a list of entries with a value behind a tab.
"""

from dataclasses import dataclass

Words = frozenset[str]
Table = dict[str, str]


@dataclass(frozen=True, slots=True)
class Segments:
    """Words that tell what a line of a page is. All lower case. A `Table`'s values are kinds of blocks."""

    labels: Table  # whole lines that open nothing: "share" -> boilerplate, "home" -> navigation
    boxes: Table  # how a line begins that opens a box: "more stories" -> related, "sign up to" -> boilerplate
    endings: Words  # how a line begins behind which no story goes on: "most read", "filed under"
    appeals: Words  # said to the reader, never in a story: "delivered to your inbox"
    notes: Words  # in a note to a story: "contributed to this report", "editing by"
    kickers: Words  # over a headline, or before a dash: "exclusive", "opinion"


@dataclass(frozen=True, slots=True)
class Bylines:
    """Words that tell who wrote a story. All lower case."""

    openers: Words  # what stands before the names: "by", "words by"
    labels: Words  # what does so with a colon only: "author"
    joiners: Words  # what stands between them: "and"
    ties: Words  # what stands between a name and where it belongs: "for", "in"
    genitives: Words  # what ties a role or an employer to its object: "of"
    roles: Words  # the noun that ends a role: "writer", "correspondent"
    stand_ins: Words  # what signs where nobody does: "admin", "web desk"
    desks: Words  # what stands before that noun: "political", "staff"
    outlets: Words  # the last word of a newsroom's name: "news", "press", "desk"
    asides: Words  # what pages set beside a name: "follow", "min read"
    no_names: Words  # capitalised in menus and headlines without being part of a name: "read", "news", "world"


@dataclass(frozen=True, slots=True)
class Times:
    """Words that stand beside the time at which a page was published or updated. All lower case."""

    published: Words  # "published", "posted on"
    updated: Words  # "updated", "last modified"
    units: Words  # what passes since: "hours", "min"
    ago: Words  # says that it has passed: "ago"
    today: Words  # a day told from the reader's: "yesterday", "just now"


@dataclass(frozen=True, slots=True)
class Captions:
    """Words that stand in captions and beside the names of photographers. All lower case."""

    labels: Words  # what stands with a colon before a photographer's name: "photo", "image source"
    openers: Words  # what does so without a colon: "photo by", "courtesy of"
    fillers: Words  # what stands where no name is given: "handout", "file"


@dataclass(frozen=True, slots=True)
class People:
    """Words that people, organisations and groups are called by. All lower case."""

    titles: Table  # stands before a name: "mr" -> m, "mrs" -> f, "sen" -> nothing; without full stops
    roles: Table  # a person's office or trade: "spokeswoman" -> f, "ambassador" -> nothing
    kin: Table  # "mother" -> f, "son" -> m
    organization_nouns: Words  # common nouns that speak as one: "ministry", "newspaper"
    organization_endings: Words  # the last word of a name that makes it an organisation's: "inc", "university", "post"
    organizations: Words  # names that no ending gives away: "reuters", "the kremlin"
    group_nouns: Words  # plurals that speak: "officials", "critics"
    particles: Words  # small words inside a name: "van", "bin", "de la"
    suffixes: Words  # behind a name: "jr", "iii"
    demonyms: Words  # "russian", "texan"
    no_names: Words  # capitalised without being a name: weekdays, months, what sentences begin with
    determiners: Table  # "the" -> definite, "a" -> indefinite, "his" -> possessive m
    modifiers: Words  # before a role: "former", "senior"
    phrase_ends: Words  # words that no noun phrase runs over: prepositions, auxiliaries, the commonest verbs
    links: Words  # small words inside the names of bodies and offices: "of", "for", "the"
    place_words: Words  # what stands before places and seldom before people: "in", "near"
    stands_for: Table  # a noun -> nouns and ends of names of those it may mean: "lawmaker" -> "senator congressman"


@dataclass(frozen=True, slots=True)
class Names:
    """Given names, lower case, with the gender that they tell: f, m or u (both)."""

    given_names: Table


@dataclass(frozen=True, slots=True)
class Grammar:
    """Small words that show how a sentence is built. All lower case."""

    abbreviations: Words  # without the full stop that does not end a sentence: "sen", "mr", "jan"
    adverbs: Words  # stand between a subject and its verb: "also", "later"; those in "-ly" need no entry
    articles: Words  # and possessives: what a noun alone may follow
    auxiliaries: Words  # "has", "will", "didn't"
    comparers: Words  # "as": `as Lee said, the plan failed`
    conjunctions: Words  # begin a clause of its own: "because", "when"
    contrasts: Words  # begin a remark of the reporter's behind a comma: "while", "though"
    coordinators: Words  # "and", "but", "or"
    determiners: Words  # begin a noun phrase: "the", "his", "some"
    infinitive: Words  # "to"
    links: Words  # prepositions that go on with a noun phrase: "of", "for"
    negations: Words  # "not", "never"
    passives: Words  # forms that make a participle passive: "was", "been"
    prepositions: Words
    pronouns: Table  # as subjects -> who is meant: "he" -> m, "she" -> f, "they" -> p, "it" -> o, "i" -> s
    relatives: Words  # "who", "which"
    resumers: Words  # what goes on with a content behind its cue: "that", "if"
    times: Words  # "monday", "yesterday", "morning"
    verbs: Words  # finite verbs that report nothing, common in the news: "went", "became"


@dataclass(frozen=True, slots=True)
class Cues:
    """Words that report speech. All lower case."""

    verbs: Table  # each form -> its base form and what the form is: "said" -> "say past participle"
    speech: Words  # base forms that report speech, with or without quotation marks: "say", "announce"
    manner: Words  # base forms that report only beside quotation marks: "laugh", "begin"
    address: Words  # base forms whose object may be the listener: "tell", "warn"
    thought: Words  # base forms of attitudes: "believe", "hope"
    nouns: Words  # nouns of saying that `that` follows: "claim", "warning"
    documents: Words  # what speaks by itself: "poll", "records"
    verb_phrases: Table  # several words that report as a verb does, like `verbs`: "put it" -> say past base
    bare: Words  # base forms that take a clause without `that`: "say", "think"
    acts: Words  # base forms whose object is what is said: "accuse", "promise"
    parenthetic: Words  # base forms that stand behind or within what they report: `The plan failed, she said`
    homographs: Words  # base forms whose present is as often a noun: "state", "report"
    phrases: Words  # several words before a noun phrase that report: "according to", "in the words of"
    mentions: Words  # words before quotation marks that quote nobody: "so-called", "dubbed", "entitled"


@dataclass(frozen=True, slots=True)
class Places:
    """The world's places as datelines write them: evidence for a dateline, never a condition. Keys lower case, without
    accents, stops and apostrophes, hyphens as blanks."""

    cities: Table  # "portland" -> "US-OR US-ME", "nagpur" -> "IN": codes of ISO 3166, the likeliest first
    countries: Table  # "ivory coast" -> "CI"
    regions: Table  # states and provinces with their abbreviations: "calif" -> "US-CA"
    region_names: Table  # "US-CA" -> "California"
    spellings: Table  # where small letters and initial capitals alone are not right: "mclean" -> "McLean"
    place_words: Words  # of which names of places are made: "san", "beach"
    small_words: Words  # that keep a small letter inside a name: "de"
    tags: Words  # in capitals before a dash or colon without naming a place: "exclusive"


@dataclass(frozen=True, slots=True)
class Agencies:
    """News and picture agencies, as credits and datelines write them."""

    agencies: Table  # lower case, without stops -> usual short name: "associated press" -> "AP"


@dataclass(frozen=True, slots=True)
class Months:
    """Months as every language writes them."""

    months: Table  # lower case, without stops -> number: "sept" -> "9"
    weekdays: Words
    zones: Table  # "edt" -> "-04:00"; "et" -> "-05:00/-04:00" (winter and summer)


@dataclass(frozen=True, slots=True)
class Labels:
    """What stands before names and times on the world's pages: for languages that have no lists of their own."""

    by: Words  # "von", "par"
    author_labels: Words  # with a colon only: "autor"
    roles: Words  # "journalist", "korrespondentin"
    joiners: Words  # "und", "et"
    ties: Words  # "für", "pour"
    particles: Words  # small words inside a name: "van", "bin"
    photo: Words  # with a colon: "foto", "bild"
    photo_by: Words  # without one: "foto di"
    fillers: Words  # "privat", "archiv"
    stand_ins: Words  # what signs where nobody does: "redaktion"
    picture_agencies: Table  # who gives pictures, as in `Agencies`: "getty images" -> "Getty Images"
    picture_endings: Words  # the last word of such an agency's name: "images", "pictures"
    published: Words  # "veröffentlicht"
    updated: Words  # "mis à jour"
    ago: Words  # "vor", "hace"
    units: Words  # "stunden", "horas"
