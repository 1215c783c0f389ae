"""What a language's lexicon must provide: one class a file, one field a list.

Every field has a constant of the same name, in capitals, in `lexicon/<language>/<file>.py`. `Words` is a list of
entries, `Table` a list of entries with a value behind a tab.
"""

from dataclasses import dataclass

Words = frozenset[str]
Table = dict[str, str]


@dataclass(frozen=True, slots=True)
class Segments:
    """Words that tell what a line of a page is. All lower case."""


@dataclass(frozen=True, slots=True)
class Bylines:
    """Words that tell who wrote a story. All lower case."""


@dataclass(frozen=True, slots=True)
class Times:
    """Words that stand beside the time at which a page was published or updated. All lower case."""


@dataclass(frozen=True, slots=True)
class Captions:
    """Words that stand in captions and beside the names of photographers. All lower case."""


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


@dataclass(frozen=True, slots=True)
class Names:
    """Given names, lower case, with the gender that they tell: f, m or u (both)."""

    given_names: Table


@dataclass(frozen=True, slots=True)
class Cues:
    """Words that report speech. All lower case."""

    verbs: Table  # each form -> its base form and what the form is: "said" -> "say past participle"
    speech: Words  # base forms that report speech, with or without quotation marks: "say", "announce"
    manner: Words  # base forms that report only beside quotation marks: "laugh", "begin"
    address: Words  # base forms whose object may be the listener: "tell", "warn"
    thought: Words  # base forms of attitudes: "believe", "hope"
    nouns: Words  # "statement", "tweet"
    phrases: Words  # several words that report: "according to", "in the words of"
    mentions: Words  # words before quotation marks that quote nobody: "so-called", "dubbed", "entitled"


@dataclass(frozen=True, slots=True)
class Places:
    """The world's places as datelines write them: evidence for a dateline, never a condition. Keys lower case, without
    accents, stops and apostrophes, hyphens as blanks."""

    cities: Table  # "portland" -> "US-OR US-ME", "nagpur" -> "IN": codes of ISO 3166, the likeliest first
    countries: Table  # "ivory coast" -> "CI"
    regions: Table  # states and provinces with their abbreviations: "calif" -> "US-CA"
    region_names: Table  # "US-CA" -> "California"
    stand_alone: Words  # cities of the United States that are written without their state
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
