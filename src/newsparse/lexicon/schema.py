"""What a language's lexicon must provide: one class a file, one field a list.

Every field has a constant of the same name, in capitals, in `lexicon/<language>/<file>.py`. `Words` is a list of
entries, `Table` one of entries with a value behind a tab, `Index` a long one, `bool` a switch. What a language does not
fill is empty, and off.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

Words = frozenset[str]
Table = dict[str, str]


class Index(Mapping[str, str]):
    """A table of thousands, of which few are asked for: those that begin with the same letter are read together.

    >>> cities = Index("lagos\\tNG\\nlima\\tPE\\nporto\\tPT\\n")
    >>> cities["lima"], cities.get("oslo"), "porto" in cities, len(cities)
    ('PE', None, True, 3)
    """

    def __init__(self, text: str) -> None:
        self._text = f"\n{text}"
        self._letters: dict[str, Table] = {"": {}}

    def _beside(self, entry: str) -> Table:
        """All that begin with the letter of an entry."""
        letter = entry[:1]
        if letter not in self._letters:
            first, last = self._text.find(f"\n{letter}"), self._text.rfind(f"\n{letter}")
            lines = "" if first < 0 else self._text[first : self._text.index("\n", last + 1)]
            self._letters[letter] = read_table(lines)
        return self._letters[letter]

    def __getitem__(self, entry: str) -> str:
        return self._beside(entry)[entry]

    def __contains__(self, entry: object) -> bool:
        return isinstance(entry, str) and entry in self._beside(entry)

    def __iter__(self) -> Iterator[str]:
        return iter(read_table(self._text))

    def __len__(self) -> int:
        return self._text.count("\n") - 1


class Section:
    """The lists of one file. A list is read when it is first asked for: most texts need few of them."""

    def __init__(self, constants: dict[str, Any]) -> None:
        self._constants = constants

    def __getattr__(self, name: str) -> Words | Table | Index | bool:
        kind = type(self).__annotations__.get(name)
        if kind is None:
            raise AttributeError(f"{type(self).__name__} has no list {name!r}")
        given = self._constants.get(name.upper(), "")
        value = given is True if kind is bool else _READERS[kind](given)
        setattr(self, name, value)  # from now on an attribute like others
        return value


def read_words(text: str) -> Words:
    """The lines of a list, as a set."""
    return frozenset(filter(None, text.split("\n")))


def read_table(text: str) -> Table:
    """The lines of a list, cut at the first tab: entry and value (empty where there is none)."""
    lines = text.strip("\n")
    if lines.count("\t") == lines.count("\n") + 1:  # nearly all lists: each line has a value, and all are cut at once
        cells = lines.replace("\n", "\t").split("\t")
        return dict(zip(cells[::2], cells[1::2], strict=True))
    return {key: value for key, _, value in (line.partition("\t") for line in lines.split("\n") if line)}


_READERS: dict[object, Callable[[str], Words | Table | Index]] = {Words: read_words, Table: read_table, Index: Index}


class Segments(Section):
    """Words that tell what a line of a page is. All lower case. A `Table`'s values are kinds of blocks."""

    labels: Table  # whole lines that open nothing: "share" -> boilerplate, "home" -> navigation
    boxes: Table  # how a line begins that opens a box: "more stories" -> related, "sign up to" -> boilerplate
    endings: Words  # how a line begins behind which no story goes on: "most read", "filed under"
    appeals: Words  # said to the reader, never in a story: "delivered to your inbox"
    notes: Words  # in a note to a story: "contributed to this report", "editing by"
    weak_notes: Words  # those of them that stories say of books and laws, too: "first published in"
    selves: Words  # what a page calls its own text: "article"
    biographies: Words  # behind a writer's name in a line about them: "covers", "is a"
    contacts: Words  # how a line begins that says where its writer is reached: "contact"
    comments: Words  # over what readers say of a story, without their number: "comments"
    replies: Words  # the button below each of them: "reply"
    consents: Words  # how words begin with which a page asks for its reader's data: "cookie", "partner"
    jumps: Words  # how a link to another place on the page begins: "skip to"
    live: Words  # by which a page of posts says that it is one: "live updates"
    kickers: Words  # over a headline, or before a dash: "exclusive", "opinion"


class Bylines(Section):
    """Words that tell who wrote a story. All lower case."""

    openers: Words  # what stands before the names: "by", "words by"
    labels: Words  # what does so with a colon only: "author"
    origins: Words  # what does so where the name is known: "from"
    joiners: Words  # what stands between them: "and"
    ties: Words  # what stands between a name and where it belongs: "for", "in"
    genitives: Words  # what ties a role or an employer to its object: "of"
    roles: Words  # the noun that ends a role: "writer", "correspondent"
    stand_ins: Words  # what signs where nobody does: "admin", "web desk"
    desks: Words  # what stands before that noun: "political", "staff"
    outlets: Words  # the last word of a newsroom's name: "news", "press", "desk"
    asides: Words  # what pages set beside a name: "follow", "min read"
    no_names: Words  # capitalised in menus and headlines without being part of a name: "read", "news", "world"
    surnames: Words  # those of them that people are called by, behind a given name: "hill"


class Times(Section):
    """Words that stand beside the time at which a page was published or updated. All lower case."""

    published: Words  # "published", "posted on"
    updated: Words  # "updated", "last modified"
    units: Words  # what passes since: "hours", "min"
    ago: Words  # says that it has passed: "ago"
    editions: Words  # in which a printed story stood: "late edition"
    today: Words  # a day told from the reader's: "yesterday", "just now"


class Captions(Section):
    """Words that stand in captions and beside the names of photographers. All lower case."""

    credit_labels: Words  # what stands with a colon before a photographer's name: "photo", "image source"
    credit_openers: Words  # what does so without a colon: "photo by", "courtesy of"
    fillers: Words  # what stands where no name is given: "handout", "file"
    tails: Words  # what pages write behind a credit: "hide caption"
    caption_labels: Words  # what pages write before a caption: "image caption"


class People(Section):
    """Words that people, organisations and groups are called by. All lower case."""

    titles: Table  # stands before a name: "mr" -> m, "mrs" -> f, "sen" -> nothing; without full stops. One that tells
    # a gender is no office, unless `roles` have it, too
    roles: Table  # a person's office or trade: "spokeswoman" -> f, "ambassador" -> nothing
    kin: Table  # "mother" -> f, "son" -> m
    organization_nouns: Words  # common nouns that speak as one: "ministry", "newspaper"
    general_nouns: Words  # those that say nothing of what it does: "company", "group"
    organization_endings: Words  # the last word of a name that makes it an organisation's: "inc", "university", "post"
    ministries: Words  # bodies and offices that are named for several things: "department"
    organizations: Words  # names that no ending gives away: "reuters", "the kremlin"
    group_nouns: Words  # plurals that speak: "officials", "critics"
    papers: Words  # how names of papers and agencies end, to which news is told: German `der Neuen [Zeitung]`
    particles: Words  # small words inside a name: "van", "bin", "de la"
    suffixes: Words  # behind a name, and part of it: "jr", "iii"
    generations: Words  # behind a surname they say whose of a family it is, and are no part of it: "senior"
    honours: Words  # behind a name, and no part of it, written with a capital in it: "mbe", "ph.d"
    demonyms: Words  # "russian", "texan"
    ages: Words  # joined to an age it is somebody of that age: Swedish "åringen" in `17-åringen`
    definites: Words  # nouns and ages whose ending makes them definite: Norwegian "ministeren", "åringen"
    no_names: Words  # capitalised without being a name: weekdays, months, what sentences begin with
    determiners: Table  # "the" -> definite, "a" -> indefinite, "his" -> possessive m
    modifiers: Words  # before a role: "former", "senior"
    phrase_ends: Words  # words that no noun phrase runs over: prepositions, auxiliaries, the commonest verbs
    links: Words  # small words inside the names of bodies and offices: "of", "for", "the"
    place_words: Words  # what stands before places and seldom before people: "in", "near"
    region_nouns: Words  # end the name of a region behind its adjective: Russian "области" of `по Свердловской области`
    naming: Words  # between commas, before the name of whoever was mentioned: "identified as"
    past_words: Words  # what says that somebody is no longer what the noun says: "former"
    ranks: Words  # what makes another office of one: "deputy", "shadow"
    article_genders: Table  # "la" -> f, "el" -> m, where articles tell one
    ties: Words  # tie an office or trade to what it is of: "of", "for"
    trade_endings: Words  # by which a word that no list knows is a trade's: "er", "ist"
    writers: Words  # trades and offices at papers: German "redakteur"
    stands_for: Table  # a noun -> nouns and ends of names of those it may mean: "lawmaker" -> "senator congressman"


class Names(Section):
    """Given names, lower case, with the gender that they tell: f, m or u (both)."""

    given_names: Table


class Grammar(Section):
    """Small words that show how a sentence is built. All lower case."""

    abbreviations: Words  # without the full stop that does not end a sentence: "sen", "mr", "jan"
    adverb_endings: Words  # "ly"
    adverbs: Words  # stand between a subject and its verb: "also", "later"; those in "-ly" need no entry
    agents: Words  # stands before who did it behind a passive: "by"
    ands: Words  # join two who act as one: "and"
    approximations: Words  # prepositions that make an estimate of the number behind them: "about", "up to"
    articles: Words  # and possessives: what a noun alone may follow
    authors: Words  # stand before who said it behind a noun: `claims by Lee that`
    auxiliaries: Words  # "has", "will", "didn't"
    comparers: Words  # "as": `as Lee said, the plan failed`
    complementizers: Words  # "that": opens a clause that is reported
    conditionals: Words  # forms as `unreals` that are as often a reporter's own: German "könnte", "wäre"
    conjunctions: Words  # begin a clause of its own: "because", "when"
    contrasts: Words  # begin a remark of the reporter's behind a comma: "while", "though"
    coordinators: Words  # "and", "but", "or"
    copulas: Words  # verbs but `be` before an adjective that says what somebody thinks: `remains confident`
    deaths: Words  # finite verbs that tell of a death: "died"
    determiners: Words  # begin a noun phrase: "the", "his", "some"
    first_persons: Words  # "i", "we", "my": who says it is one of them
    genitives: Words  # begin a noun phrase that another noun owns: German `der Chef [des] Landes`
    gerund_endings: Words  # "ing"
    governed: Words  # prepositions that belong to the verb before them: `called for`, `pointed to`
    infinitive: Words  # "to"
    latters: Table  # determiners that, alone, mean the last of those just named -> gender: Spanish "este" -> m
    links: Words  # prepositions that go on with a noun phrase: "of", "for"
    measured: Words  # adjectives behind a measure, before a noun: German `der 50 Jahre [alte] Lee`
    moods: Words  # forms that tell that somebody else says it: German "sei", "habe"
    negations: Words  # "not", "never"
    neutrals: Words  # pronouns that may mean one person whose gender nobody tells: "they"
    no_adverbs: Words  # nouns that end as adverbs do: "family"
    noun_endings: Words  # of nouns that are no names where every noun has a capital: German "ung"
    noun_complementizers: Words  # open what a noun claims: German `Berichte, [wonach] das Dach dicht sei`
    numerals: Words  # numbers in letters: "two", "dozens"
    objects: Words  # articles of what is no subject: German "den", "dem"
    of_two: Table  # which of two who were just named: "former" -> first
    owner_endings: Words  # of what owns the name behind it, without an apostrophe: Norwegian "s" of `SVs Ann Lee`
    own: Words  # before a noun that belongs to the subject: German `nach eigenen Angaben`
    particles: Words  # parts of verbs that close their clause: German `teilte die Polizei [mit]`
    passives: Words  # forms that make a participle passive: "was", "been"
    past_endings: Words  # "ed"
    origins: Words  # behind a verb in the plural, before those who speak: Spanish `señalan desde el partido`
    plural_endings: Words  # of a verb whose subject is several, where a language drops subjects: "n" of `dijeron`
    perfects: Words  # what makes a participle something that was done: German "hat" in `hat das gesagt`
    possessive_endings: Words  # "'s"
    possessives: Words  # "his", "their"
    prepositions: Words
    present_endings: Words  # "s": of a verb behind "he"
    pronouns: Table  # as subjects -> who is meant: "he" -> m, "she" -> f, "they" -> p, "it" -> o, "i" -> s
    # u: one person whose gender the language does not tell: Indonesian "dia"
    purposes: Words  # prepositions before an infinitive that nobody reports: German `[um] zu reisen`
    relatives: Words  # "who", "which"
    resumers: Words  # what goes on with a content behind its cue: "that", "if"
    tempers: Words  # tell, alone behind a verb, how whoever speaks is: Spanish `"Q", cuenta [feliz].`
    times: Words  # "monday", "yesterday", "morning"
    unreals: Words  # forms that do so where they go on with what is reported: German "hätten", "würden"
    feminine_objects: Words  # articles that are no subject's before a woman's noun: German `[der] Ministerin`
    finite_endings: Words  # of finite verbs that no list has, where what follows lets them be one: German "te"
    verbs: Words  # finite verbs that report nothing, common in the news: "went", "became"


class Syntax(Section):
    """How a language builds its sentences and marks what is quoted: what stages cannot see by words alone."""

    # Marks, dashes and colons.
    marks: Table  # double quotation mark that opens -> those that close it: "„" -> "“ ”"; those that do both, by place
    marks_nest: bool  # what can only open within a pair opens an inner one: Russian `«Мы купили «Волну», — сказал Ли`
    names_marked: bool  # what begins with a capital within marks right behind a word is a name: Russian `банк «Волна»`
    titles_small: bool  # a title of several words has one capital: French `« La nuit du port »`
    mentions_long: bool  # marks around four words and more may name something, too: Norwegian `«Broen som falt»`
    clauses_within: bool  # what reports stands between commas within the marks: French `« Il pleut, dit Lee. Non. »`
    dashes_within: bool  # what reports stands between dashes within the marks: Italian `«Piove – dice Lee –. Esco»`
    dashes_quote: bool  # what stands behind a dash at the head of a paragraph is somebody's: Norwegian `– Q, sier X.`
    dashes_reported: bool  # but only in a paragraph that reports, as each is another's: French `— Q, dit X.`, `— Q.`
    dash_reports: bool  # behind a quote and a dash its report follows, also after an adverbial: `«Q», — тихо сказал Ли`
    colons_introduce: bool  # any clause before a colon may lead to what its subject says: French `Lee refusa : « Q »`

    # Words that are joined, or written apart.
    elisions: Words  # that lose their end before a vowel, and are words of their own: French "l'", "qu'"
    enclitics: Words  # subjects that a hyphen joins to their verb, with it: French "-il", "-t-elle"
    object_enclitics: Words  # pronouns that a hyphen joins to a verb, without being its subject: Portuguese "lhe"
    suffixes: Words  # pronouns that are one word with a verb of saying before them: Indonesian "nya" (`katanya`)
    contractions: Words  # a preposition and an article in one word: Portuguese "do", "ao", German "im"
    doubles: Table  # an article -> the preposition that it may be, and words behind that: Portuguese "a" -> "à um uma"
    nouns_joined: bool  # nouns are written as one, and what they are is the last: German `Regierungs[sprecher]`
    colons_own: bool  # a colon before the "s" of whoever has something: Swedish `EU:s`

    # The order of words: how a subject stands behind its verb but for `"Q", says X`; none of them: English.
    far_subjects: bool  # behind any verb, and behind its adverbials: Portuguese `disse ontem à Folha o ministro`
    subject_inverted: bool  # of those, only where something else begins the clause: Swedish `I går sa Lee att`
    subject_behind: bool  # right behind the verb, where none stands before it: Russian `как сказал Ли, «Q»`
    verb_second: bool  # clauses are read by their brackets of verbs: German `Am Montag [hat] Lee [gesagt], es sei gut`

    # What else stands beside a subject and its verb.
    subject_dropped: bool  # a verb may stand without its subject, where all know who that is: Spanish `"Q", dijo.`
    impersonals: Words  # before a verb, what leaves it without a subject: Portuguese `não [se] sabe que`
    clitics: Words  # pronouns between a subject and its verb that are no subjects: French "lui", "y"
    article_clitics: Words  # articles that are a verb's object before it: French `il l'assure`, `Lee l'a dit`
    reflexives: Words  # beside a verb without being its object: French `s'est réjoui`, German `äußerte sich`
    adverb_phrases: Words  # that stand between an auxiliary and its verb: French `a pour sa part dit`
    fronted: Words  # participles that open an aside before the subject: French `Interrogé à Lille, le maire a dit`
    participle_endings: Words  # of a word that tells of its subject at the head of a sentence: "ado" of `Questionado,`

    # Clauses and infinitives that are reported.
    comma_before_that: bool  # a clause that is reported stands behind a comma: Russian `сказал, что`
    that_governed: bool  # a preposition may stand before `that`: Spanish `insistió en que`
    infinitive_openers: Words  # open an infinitive that is reported: Italian `ha detto [di] essere stanco`
    infinitive_endings: Words  # "ar", "er"
    infinitive_leads: Words  # verbs, each with a mark, whose infinitive is what is done: Spanish `se [limitó a] decir`
    infinitive_marks: Words  # between a verb and an infinitive that are one: Portuguese `voltou [a] dizer`
    conceding: Words  # before an infinitive, what makes a comma end what it reports: French `a [beau] dire que Q,`
    narrating: Words  # before an infinitive that is told as a finite verb: French `Et la ministre d'ajouter : "Q"`

    # Noun phrases.
    modifiers_behind: bool  # a noun stands first in its phrase: Portuguese `o presidente russo da Câmara`
    links_nouns: bool  # a preposition goes on with a noun, a name with a name: Danish `siger Lee [i en tale]`
    names_apposed: bool  # a name stands between commas behind what its bearer is: `sier leder i UD, Ann Lee,`
    determiners_behind: Words  # of a noun before them that was named: Indonesian `pemain [itu]`
    no_articles: bool  # a noun alone is whoever was named by it before: Russian `Министр сказал`
    nouns_capitalized: bool  # every noun has a capital, so that it makes no name of a word: German `der Minister`
    bodies_gendered: bool  # a body is `he` or `she`, too: French `Le groupe Lee a vendu. Il précise que`

    # Names and their cases.
    given_forms: Table  # forms of given names -> the name: Russian "марии" -> "мария"
    # Forms of names of bodies that have one capital -> the name: Russian "верховного суда" -> "верховный суд"
    body_forms: Table
    case_endings: Table  # of names -> what stands there in all of their forms: Russian "ского" -> "ск", "ым" -> nothing
    # Gender and ending of a name in another case -> its ending as a subject's, or "?" where that is not told: "m ского"
    # -> "ский", "m ца" -> "?". A name whose ending is not there is not told either.
    nominatives: Table
    surname_genders: Table  # endings of surnames and patronymics -> gender: Russian "ская" -> f
    obliques: Table  # forms of nouns that are no subject -> "dative" where such a one listens: Russian "министру"

    # Source phrases, and what reports as they do.
    source_words: Words  # prepositions that report where they open or close a clause: Portuguese "segundo", "conforme"
    view_words: Words  # those that do so before a quote alone: Portuguese `para o ministro, "Q"`
    locatives: Words  # before whoever says what a verb without a subject reports: Russian `сообщили в [полиции]`
    nouns_behind: Words  # of saying, behind what is said: Italian `«Q», è il commento di Lee`
    topics: Words  # before a comma and whoever speaks, what it is about: Italian `[Maltempo], Lee: «Q»`
    participles_quote: bool  # one behind a noun may quote whom an agent names: French `jugé « trop flou » par Lee`
    verbs_listed: bool  # only listed verbs report before a mere part of a sentence: Portuguese, not `avançou sobre "Q"`


class Cues(Section):
    """Words that report speech. All lower case."""

    verbs: Table  # each form -> its base form and what the form is: "said" -> "say past participle"
    speech: Words  # base forms that report speech, with or without quotation marks: "say", "announce"
    manner: Words  # base forms that report only beside quotation marks: "laugh", "begin"
    address: Words  # base forms whose object may be the listener: "tell", "warn"
    answers: Words  # base forms of what is said to whoever asked or spoke before: "reply"
    questions: Words  # base forms that ask: "ask", "press"
    thought: Words  # base forms of attitudes: "believe", "hope"
    states: Words  # adjectives of attitudes that `that` follows: "confident", "aware"
    leading: Words  # one word before whoever says it, where in a sentence it may stand: German "laut"
    nouns: Words  # nouns of saying that `that` follows: "claim", "warning"
    closing: Words  # one word behind a comma, before whoever said what stands before it: German `das sei gut, [so] Lee`
    documents: Words  # what speaks by itself: "poll", "records"
    verb_phrases: Table  # several words that report as a verb does, like `verbs`: "put it" -> say past base
    bare: Words  # base forms that take a clause without `that`: "say", "think"
    clausal: Words  # those of them that take nothing else: `she says the air smells`
    transitive: Words  # those of them that may have anything as their object: `admitted the boy`
    acts: Words  # base forms whose object is what is said: "accuse", "promise"
    confirming: Words  # those of them that say of it that it is so: "confirm"
    opinions: Words  # nouns of what somebody says, before their name: German `nach [Angaben] von Lee`
    parenthetic: Words  # base forms that stand behind or within what they report: `The plan failed, she said`
    idioms: Words  # base forms with a word that makes something else of them: Danish "sige farvel", French "y croire"
    impersonal: Words  # base forms whose `it` is nobody: Swedish `heter det i rapporten`
    homographs: Words  # base forms whose present is as often a noun: "state", "report"
    phrases: Words  # several words before whose words they report: "according to"; _ for a possessive: "по _ словам"
    readings: Words  # those that do so beside marks alone: Portuguese `"Q", lê-se no comunicado`
    own_views: Words  # say that whoever was spoken of sees it so: Spanish `A su juicio, "Q"`
    postings: Words  # verbs, in all forms, that put words to a picture: `posted a photo with the caption "Q"`
    anaphors: Words  # at its head, what a sentence means the one before by: Swedish `[det] säger Lee`, Italian "lo"
    backward: Words  # open a sentence that goes on with what was reported: German "demnach"
    citing: Words  # base forms whose object may be who said it: `citing a source`
    relaying: Words  # verbs, in all forms, right behind which a paper's name stands in marks: Russian `пишет «Волна»`
    judging: Words  # verbs, in all forms, beside what somebody takes something for: German `hält es für "Q"`
    hearing: Words  # verbs, in all forms, that report what is said before the hearers: `the court [heard] that`
    hearers: Words  # before whom it is said: "court", "jury"
    that_only: Words  # base forms that report only where a clause with `that` follows: "hold"
    trailing: Words  # one word behind whoever says it: German `der Zeitung [zufolge]`
    vague: Words  # stand for what is said, where no verb follows: `said [nothing] about it`, `said [a few words]`
    wordings: Words  # nouns behind `with the` that say whose words follow: "caption", "words"
    mentions: Words  # words before quotation marks that quote nobody: "so-called", "dubbed", "entitled"


class Polarity(Section):
    """Words that tell whether what is reported was said, and whether it is denied. All lower case."""

    charges: Words  # of what somebody is only said to have done: `is [accused] of calling it "dead"`
    conditions: Words  # before a subject, what leaves it open: `if she says`
    denials: Words  # verbs that deny what they report, in all forms, and their nouns: `denied`
    denial_phrases: Words  # of two words: `ruled out`
    exceptions: Words  # behind `nobody`, what names somebody after all: `but`
    falsehoods: Words  # what is said of a claim that is not so: `false`
    lacks: Words  # before a noun or gerund of saying, what says that it was not: `without saying`, `no such claim`
    none: Words  # before a noun, what makes nobody of it: `no minister`
    nors: Words  # right before a verb or its auxiliary, what denies it: `nor did she say`, `no longer says`
    perfects: Words  # behind `would`, what says that it was not so: `would have said`
    nobody: Words  # subjects that nobody is, or anybody: `nobody`
    numbers_behind_no: Words  # behind `no`, what makes a number of it: `no fewer than ten`
    plans: Words  # forms of what is not done yet: `wants to call`
    refusals: Words  # forms of what is not done: `declined to call`
    silences: (
        Words  # infinitives behind a denial that say that nothing was said: Italian `ha rifiutato [di commentare]`
    )
    truths: Words  # what is said of a claim that is so
    turns: Words  # behind `not`, what turns it round: `not only`, `not until May did she say`
    unreal: Words  # auxiliaries of what was not said: `could have said`
    wills: Words  # auxiliaries that say so with `have` behind them: `would have said`


class Rates(Section):
    """How often what is found was right on annotated news. A language without any is read with English's."""

    quotes: Table  # a rule, or one and how its speaker is known -> "0.96": "quote-first", "quote-first: pronoun"


class Places(Section):
    """The world's places as datelines write them: evidence for a dateline, never a condition. Keys lower case, without
    accents, stops and apostrophes, hyphens as blanks."""

    cities: Index  # "portland" -> "US-OR US-ME", "nagpur" -> "IN": codes of ISO 3166, the likeliest first
    countries: Table  # "ivory coast" -> "CI"
    regions: Table  # states and provinces with their abbreviations: "calif" -> "US-CA"
    region_names: Table  # "US-CA" -> "California"
    stand_alone: Words  # cities of the United States that are written without their state
    spellings: Table  # where small letters and initial capitals alone are not right: "mclean" -> "McLean"
    place_words: Words  # of which names of places are made: "san", "beach"
    small_words: Words  # that keep a small letter inside a name: "de"
    tags: Words  # in capitals before a dash or colon without naming a place: "exclusive"


class Agencies(Section):
    """News and picture agencies, as credits and datelines write them."""

    agencies: Table  # lower case, without stops -> usual short name: "associated press" -> "AP"


class Months(Section):
    """Months as every language writes them."""

    months: Table  # lower case, without stops -> number: "sept" -> "9"
    weekdays: Words
    zones: Table  # "edt" -> "-04:00"; "et" -> "-05:00/-04:00" (winter and summer)


class Labels(Section):
    """What stands before names and times on the world's pages: for languages that have no lists of their own."""

    byline_openers: Words  # "von", "par"
    byline_labels: Words  # with a colon only: "autor"
    roles: Words  # "journalist", "korrespondentin"
    articles: Words  # with which names of newspapers begin, and of persons hardly ever: "el", "die"
    joiners: Words  # "und", "et"
    ties: Words  # "für", "pour"
    particles: Words  # small words inside a name: "van", "bin"
    caption_labels: Words  # before a caption: "bildunterschrift"
    credit_labels: Words  # with a colon: "foto", "bild"
    credit_openers: Words  # without one: "foto di"
    fillers: Words  # "privat", "archiv"
    stand_ins: Words  # what signs where nobody does: "redaktion"
    picture_agencies: Table  # who gives pictures, as in `Agencies`: "getty images" -> "Getty Images"
    no_names: Words  # capitalised in menus and on buttons without being part of a name: "teilen", "compartir"
    desks: Words  # what opens, behind a story's end, who else worked on it: "editing by", "redigiert von"
    platforms: Words  # where pictures are taken from, beside a name: "instagram"
    picture_endings: Words  # the last word of such an agency's name: "images", "pictures"
    published: Words  # "veröffentlicht"
    updated: Words  # "mis à jour"
    ago: Words  # "vor", "hace"
    units: Words  # "stunden", "horas"
