"""What a part of a byline is: a person, a newsroom, a role, an aside or something else."""

import re
from functools import cache
from typing import NamedTuple

from newsparse.lexicon import Lexicon
from newsparse.readers.bylines.parts import Part
from newsparse.readers.bylines.roles import cut_affiliation, cut_outlet, cut_role, cut_title
from newsparse.readers.bylines.words import known_words
from newsparse.readers.datelines.places import fold
from newsparse.readers.names import agency_name, is_acronym, is_domain, is_person, write_name
from newsparse.readers.times import read_time_label
from newsparse.text.pattern import pattern

_ASIDE_RE = pattern(
    r"""
      @\w{1,30} | https?://\S{1,200}
    | [^\s@]{1,64} @ [^\s@]{1,64}
    | \d{1,3} [ -]? min\w{0,4} (?: [ ]read )?
    | [\d:.]{1,8}
    """,
    re.VERBOSE | re.IGNORECASE,
)
_BRACKET_RE = pattern(r"(?<! )[ ]*[(\[]([^()\[\]]{1,60})[)\]]$")
# "Ana CruzPolitical Editor", but "Ana MacArthur"
_GLUED_RE = pattern(r"(?<=[A-ZÀ-Þ][a-zà-ÿ]{3})(?=[A-ZÀ-Þ][a-zà-ÿ]{2,15}[ ])|(?<=[a-zà-ÿ]{5})(?=[A-ZÀ-Þ][a-zà-ÿ])")
_DOUBLED_RE = pattern(r"(.{5,60}?)[ ]?\1")


class Meaning(NamedTuple):
    """What a part is, and what it names."""

    kind: str  # "person", "outlet", "role", "place", "aside", "other"
    name: str = ""
    role: str = ""
    affiliation: str = ""


def read_part(part: Part, opened: bool, first: bool, lexicon: Lexicon) -> Meaning:
    """What the part is; `opened` where the line says "by", behind which the `first` may be a name of one word."""
    text = part.text
    if _is_aside(text, lexicon):
        return Meaning("aside")
    if agency_name(text, lexicon):
        return Meaning("outlet", text)
    role = affiliation = ""
    if text[-1] in ")]" and (bracket := _BRACKET_RE.search(text)):
        text = text[: bracket.start()]
        joiner, _, rest = bracket[1].partition(" ")
        within = rest if joiner in (lexicon.bylines.joiners or lexicon.labels.joiners) else bracket[1]  # "(avec AFP)"
        if is_outlet(within, lexicon):
            affiliation = within
        elif bracket[1] in lexicon.grammar.adverbs or bracket[1] in lexicon.grammar.times:
            pass  # "Ana Cruz (now) and Tom Okafor (earlier)"
        elif joiner in (lexicon.bylines.ties or lexicon.labels.ties) and rest[:1].isupper():
            pass  # where from: "(à Lyon)"
        elif opened or cut_role(bracket[1].split(), lexicon)[1] or bracket[1].lower() in _shares(lexicon):
            role = bracket[1]
        else:
            return Meaning("other", part.text)  # "Rep. Ana Cruz (D-Orrin)"
    words = _split(text)
    if _is_newsroom(words, lexicon):
        return Meaning("outlet", text)
    words, outlet = cut_outlet(words, lexicon)
    words = _without_seat(words, lexicon)
    name, tail = cut_role(words, lexicon)
    if tail and is_unnamed(name, lexicon) and not part.before:
        return Meaning("outlet", " ".join(words))
    if tail:
        affiliation, role = cut_affiliation(tail, lexicon)
    elif opened or (words and words[0].lower() in known_words(lexicon).roles):
        title, rest = cut_title(words, lexicon)
        if opened or (title and rest[0].lower() in lexicon.names.given_names):  # "Correspondent Ana Cruz"
            role, name = " ".join(title) or role, rest
    affiliation = outlet or affiliation
    given = lexicon.names.given_names
    if tail and part.before in (",", "|") and name and name[0].lower() not in given:
        name, role = [], " ".join(words)  # "Africa correspondent": whatever stands before the noun
    if tail and not name:
        return Meaning("role", text, role, affiliation)
    if opened and not first and words[-1].lower() in lexicon.people.roles and words[0].lower() not in given:
        return Meaning("role", text, text)  # "and Senior Product Manager"
    if part.before == "," and name and name[0].lower() not in given and _is_of_a_city(name, lexicon):
        return Meaning("outlet", text)  # "Ana Cruz, Lisbon Register"
    called = is_surname(name, lexicon)
    if not outlet and not called and (is_outlet(text, lexicon) or text.lower() in known_words(lexicon).stand_ins):
        return Meaning("outlet", text)
    if _is_name(name, opened, first or called, lexicon) or (first and _is_one_name(name, lexicon)):
        return Meaning("person", write_name(" ".join(name)), role, affiliation)
    return Meaning("other", part.text)


def is_unnamed(owner: list[str], lexicon: Lexicon) -> bool:
    """Whether the word before a role says whose it is, and nobody is named: "HT Correspondent", "Our Legal Editor",
    "quay.example reporter"."""
    if len(owner) != 1:
        return False
    word = owner[0]
    return is_acronym(word) or is_domain(word) or word.lower() in lexicon.grammar.first_persons


def _without_seat(words: list[str], lexicon: Lexicon) -> list[str]:
    """The words without the city right behind a role: "Our Legal Correspondent New Delhi"."""
    for n in (2, 1):
        tied = len(words) > n + 1 and words[-n - 1].lower() in known_words(lexicon).roles
        if tied and " ".join(words[-n:]).lower() in lexicon.places.cities:
            return words[:-n]
    return words


@cache
def _shares(lexicon: Lexicon) -> frozenset[str]:
    """What somebody gave to a page: "text", "photos"."""
    return lexicon.labels.byline_labels | lexicon.labels.credit_labels


def _is_aside(text: str, lexicon: Lexicon) -> bool:
    """Whether the part says nothing of who wrote: "Follow", "@acruz", "4 min read", "photos by Tom Okafor"."""
    if (not text[0].isalpha() or "@" in text or "://" in text) and _ASIDE_RE.fullmatch(text):
        return True
    low = text.lower().strip(".:")
    if low in lexicon.bylines.asides or low in lexicon.labels.platforms or read_time_label(text, lexicon):
        return True
    words = low.split()
    return any(" ".join(words[:n]) in lexicon.captions.credit_openers for n in (2, 3) if n < len(words))


def _split(text: str) -> list[str]:
    """The words, each name once and as its author is called on paper."""
    if text.count(text[:5]) > 1 and (doubled := _DOUBLED_RE.fullmatch(text)):
        text = doubled[1]
    words = _GLUED_RE.sub(" ", text).split()
    if len(words) > 2 and words[-1].islower() and words[-2].lower() in words[-1]:
        words.pop()  # "Ana Cruz acruz"
    return words


def _is_name(name: list[str], opened: bool, trusted: bool, lexicon: Lexicon) -> bool:
    if not is_person(name, lexicon) or is_of_menus(name, opened, lexicon) or name[0].lower() == "the":
        return False
    return trusted or not _is_place(name, lexicon)


def _is_one_name(name: list[str], lexicon: Lexicon) -> bool:
    return len(name) == 1 and name[0][0].isupper() and not is_of_menus(name, False, lexicon)


def is_outlet(text: str, lexicon: Lexicon) -> bool:
    """Whether the text names a newsroom or an agency.

    >>> from newsparse.lexicon import load_lexicon
    >>> [is_outlet(t, load_lexicon("en")) for t in ("The Harbour Times", "news.example.com", "TNN", "Ana Cruz")]
    [True, True, True, False]
    """
    words = text.split()
    if not words:
        return False
    return (
        agency_name(text, lexicon) is not None
        or (len(words) == 1 and (is_acronym(text) or is_domain(text)))
        or (2 <= len(words) <= 5 and words[0][0].isupper() and _ends_a_paper(words[-1], lexicon))
    )


def _ends_a_paper(word: str, lexicon: Lexicon) -> bool:
    """Whether a newsroom's name may end so: "Times", "Times-Ledger"."""
    return word.lower().rpartition("-")[2] in lexicon.bylines.outlets


def is_newspaper(text: str, lexicon: Lexicon) -> bool:
    """Whether the text is a newspaper's name with its article, as no headline has one: "The Harbour Times"."""
    return text.lower().startswith("the ") and is_outlet(text, lexicon)


def is_called_newsroom(words: list[str], lexicon: Lexicon) -> bool:
    """Whether the words before a newsroom's last are a name of its own: "Telegraph Sport", no menu's "World News"."""
    own = lexicon.bylines
    if len(words) < 2 or words[-1].lower() not in own.outlets:
        return False
    return not any(word in own.no_names or word in own.desks for word in _low(words[:-1]))


def _is_place(name: list[str], lexicon: Lexicon) -> bool:
    """Whether the words are a place of several words: "San Diego", "Costa Rica"."""
    key = fold(" ".join(name)).replace(".", "")
    return key in lexicon.places.cities or key in lexicon.places.countries


def _is_of_a_city(words: list[str], lexicon: Lexicon) -> bool:
    """Whether a city stands before other words: "San Diego Register"."""
    return any(" ".join(_low(words[:n])) in lexicon.places.cities for n in (1, 2) if n < len(words))


def _is_newsroom(words: list[str], lexicon: Lexicon) -> bool:
    """Whether the words are a newsroom's name as a whole: "Metric Media News Service"."""
    outlets = lexicon.bylines.outlets
    if len(words) < 3 or words[0].lower() in lexicon.names.given_names or not outlets.issuperset(_low(words[-2:])):
        return False
    return is_outlet(" ".join(words), lexicon)


def _low(words: list[str]) -> list[str]:
    return [word.lower() for word in words]


def is_surname(name: list[str], lexicon: Lexicon) -> bool:
    """Whether the last word, which has other meanings, is what a person is called here: "Karen Read", "Ana Sun"."""
    if not 2 <= len(name) <= 3 or not (name[-1][0].isupper() and name[-1].lower() in lexicon.bylines.surnames):
        return False
    given = name[0].lower()
    return given in lexicon.names.given_names and given not in lexicon.places.cities


def is_of_menus(name: list[str], opened: bool, lexicon: Lexicon) -> bool:
    """Whether the words are those of a menu or a headline. Behind "By" a person may be called Price or House."""
    words = [w.lower().rstrip(".") for w in name]
    no_names = lexicon.bylines.no_names or lexicon.labels.no_names
    strange = [w in no_names or w in lexicon.months.weekdays for w in words]
    for n in range(1, len(words) - 1):
        strange[n] &= words[n] not in lexicon.people.particles  # "Yann LE GUEN"
    if len(words) > 1 and words[0] in lexicon.names.given_names:
        strange[0] = words[0] in lexicon.bylines.no_names  # a Saturday in French is Sam in English
        if words[-1] in lexicon.bylines.surnames:
            strange[-1] = False
    return all(strange) if opened else any(strange)
