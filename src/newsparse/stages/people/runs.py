"""A run of capitals read on its own: which of its words are titles and roles, which the name.

`Texas Sen. Ted Cruz`, `Secretary of State John Kerry`, `Department of Justice`, `Foreign Minister`: what such a run
means does not depend on where it stands, so that each is read once, and kept for the articles to come.
"""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from newsparse.lexicon import Lexicon
from newsparse.stages.people.vocabulary import MOST_KEPT, ORGANIZATION, PERSON, Vocabulary, read_vocabulary
from newsparse.text.words import bare

# Ends of words for what somebody is.

MOST_OF_BODY = 4  # words of the body or place that an office is of
MOST_BEHIND = 3  # words of what a body is of, with another they are somebody's name
SHORTEST_OWNER = 5  # letters of a place that no list has to know: shorter ones end as given names do


class Run(NamedTuple):
    """What a run of capitals holds; places count its words."""

    first: int  # behind words that are no part of it
    last: int
    begin: int  # where the name begins, or behind an office the body that it is of
    name: tuple[str, ...]  # empty for an office without a name
    kind: str  # empty where the words do not tell
    office: str = ""  # the title or role before the name, or the office itself


class Runs(dict[tuple[tuple[str, ...], bool], Run | None]):
    """The runs read so far, by their words and whether a role in small letters stands before them."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        super().__init__()
        self.vocabulary = vocabulary

    def __missing__(self, key: tuple[tuple[str, ...], bool]) -> Run | None:
        if len(self) > MOST_KEPT:
            self.clear()
        run = self[key] = read_run(*key, self.vocabulary)
        return run


@cache
def kept_runs(lexicon: Lexicon) -> Runs:
    """The runs read with a lexicon."""
    return Runs(read_vocabulary(lexicon))


def read_run(words: tuple[str, ...], described: bool, v: Vocabulary) -> Run | None:
    """The run, or None where nobody is named; `described` where a role in small letters stands before it."""
    if len(words) > 1 and bare(" ".join(words)) in v.organizations:
        return Run(0, len(words) - 1, 0, (*words[:-1], words[-1].removesuffix("'s")), ORGANIZATION)
    first, last = trim(words, v)
    if first > last:
        return None
    if " ".join(words[first : last + 1]).lower() in v.organizations:
        return Run(first, last, first, words[first : last + 1], ORGANIZATION)
    if of := body_behind(words, first, last, v):
        return Run(first, last, of[1], (), PERSON, bare(words[of[0]]))
    office = last_office(words, first, last, v)
    if office is None:
        if is_office(words, first, last, v):
            return Run(first, last, last, (), PERSON, bare(words[last]))
        begin = first
        if last - first > 1:
            begin = name_behind_place(words, first, last, v)
            begin += v.modifiers_behind and begin == first and is_owner_of(words[first], words[last], v)
    else:
        behind = name_behind(words, office, last, v)
        if behind is None:
            return Run(first, last, last, (), PERSON, bare(words[office]))
        begin = behind
    while v.no_articles and begin < last and words[last].isupper() and words[last].lower() in v.organizations:
        last -= 1  # Russian `передаёт слова [Лиепы] ТАСС`
    if v.no_articles and words[begin].lower() not in v.given:  # Russian `МИД Латвии [Анна Лиепа]`
        begin = next((k for k in range(begin + 1, last) if words[k].lower() in v.given), begin)
    if words[begin].lower() in v.cases.forms:  # `улица Марата [Анна Лиепа]`
        begin = next((k for k in range(begin + 1, last) if v.cases.is_subject(words[k].lower())), begin)
    if v.owner_endings:
        begin = behind_owner(words, begin, last, described or office is not None, v)
    name = (*words[begin:last], words[last].removesuffix("'s"))
    title = "" if office is None else bare(words[office])
    addressed = title in v.titles and title not in v.heads  # `Mr Barr`
    if len(name) == 1 and name[0].lower() in v.adjectives and not (addressed or name[0].isupper()):
        return None
    firm = is_firm(title, v) and name[0].lower() not in v.given
    kind = ORGANIZATION if firm else kind_of(name, described or title != "", v)
    return Run(first, last, begin, name, kind, title)


def trim(words: tuple[str, ...], v: Vocabulary) -> tuple[int, int]:
    """The run without words at its edges that are capitalised for another reason than being a name."""
    first, last = 0, len(words) - 1
    while first <= last and not (
        words[first][0].isupper() and (bare(words[first]) not in v.no_names or given_before(words, first, last, v))
    ):
        first += 1
    region = first < last and words[last] in v.region_nouns
    while (first <= last and not region) and not (
        (words[last][0].isupper() or (first < last and words[last][0].isdigit()))
        and (
            bare(words[last]) not in v.no_names
            or (first < last and (follows_name(words[last - 1], v) or is_legal_form(words[last], v)))
            or is_articled_surname(words, last, v)
        )
    ):
        last -= 1
    while last > first + 1 and is_honour(words[last], v):
        last -= 1
    return first, last


def is_legal_form(word: str, v: Vocabulary) -> bool:
    """Whether the word ends the name of a company, although it is another in small letters: `Norvik [AS]`."""
    return word.isupper() and word.lower() in v.endings


def follows_name(before: str, v: Vocabulary) -> bool:
    """Whether any word behind this one is a surname: `Ann May`, `Anwar bin Said`."""
    return before.lower() in v.given or before in v.particles


def is_honour(word: str, v: Vocabulary) -> bool:
    """Whether the word is a degree or order behind a name: `MBE`, `PhD`, but not the name `Ma`."""
    return word.lower() in v.honours and not word[1:].islower()


def given_before(words: tuple[str, ...], first: int, last: int, v: Vocabulary) -> bool:
    """Whether the word is a given name before another name: `Will Smith`, `June Carter`, but not `June Monday`; or an
    initial before another: `A. P. Lee`."""
    if first + 1 < last and len(words[first]) == len(words[first + 1]) == 1:
        return True
    return first < last and words[first].lower() in v.given and bare(words[first + 1]) not in v.no_names


def last_office(words: tuple[str, ...], first: int, last: int, v: Vocabulary) -> int | None:
    """The last title or role before the end of the run: `Texas Sen. [Ted Cruz]`."""
    if bare(words[last]) in v.endings:
        small = words[first].lower()
        trade = small in v.heads and (small not in v.titles or v.heads[small] == ORGANIZATION)
        charged = (
            last > first and words[last - 1] in v.ties and v.portfolios[bare(words[last])]
        )  # `Minister for Health`
        if (last > first + 1 or trade) and not (charged and small in v.titles):
            return None  # `Judge Rotenberg Center`, `Companion Labs`, `State Department`
    for k in range(last - 1, first - 1, -1):
        word = words[k].lower()
        forename = word in v.given and word not in v.titles  # `Guy Lee`, `Prof Guy Lee`
        if word in v.offices and not (forename and (k == first or words[k - 1].lower() in v.titles)):
            return k
    return first if first < last and is_trade(words[first], words[first + 1], v) else None


def body_behind(words: tuple[str, ...], first: int, last: int, v: Vocabulary) -> tuple[int, int] | None:
    """The office that ends a run with the body that it is of, and where this begins: `Director of the [Fire Service]`,
    `Chair of [Norda Council]`, but not in `Prince of Wales School`."""
    tie = next((k for k in range(first + 1, last) if words[k][0].islower()), last)
    office = words[tie - 1].lower()
    if v.modifiers_behind or office not in v.offices or words[tie] not in v.links - v.ands:
        return None
    the = v.determiners.get(words[tie + 1]) == "definite"
    begin = tie + 1 + the
    told = the or (words[tie] in v.ties and office not in v.genders)
    if begin > last or not words[begin][0].isupper() or not told:
        return None
    return (tie - 1, begin) if is_body(words[begin : last + 1], v) else None


def is_body(name: tuple[str, ...], v: Vocabulary) -> bool:
    """Whether a name is a body's by its last word, or by that before what it is of: `Fire Service`, `University of
    Porto`."""
    last = bare(name[-1])
    if " ".join(name).lower() in v.organizations or last in v.endings or v.heads.get(last) == ORGANIZATION:
        return True
    of = next((k for k in range(1, len(name)) if name[k] in v.ties), 0)
    behind = [word.lower() for word in name[of + 1 :] if word[0].isupper()]
    noun = bare(name[of - 1])
    body = of > 0 and (noun in v.endings or v.heads.get(noun) == ORGANIZATION)
    return body and 0 < len(behind) < MOST_BEHIND and v.given.keys().isdisjoint(behind)


def is_trade(word: str, following: str, v: Vocabulary) -> bool:
    """Whether the first word of a run, which may be the first of its sentence, tells what the named is to others:
    `Chipmaker [Fornax]`, `Wife [Ann]`, `Ex-wife [Ann Lee]`."""
    small = word.lower()
    once = small.removeprefix("ex-")
    if "-" in word and word[1:].islower() and small.partition("-")[0] in v.kin:
        return True  # `Mum-of-three [Ann Lee]`
    if once in v.kin or once in v.offices:
        return once != small or (small in v.kin and following.lower() in v.given)
    return is_firm(small, v) and bare(following) not in v.endings


def is_firm(word: str, v: Vocabulary) -> bool:
    """Whether the word says what a company does: `carmaker`, `insurer`, but not `center`, which ends names."""
    return v.heads.get(word) == ORGANIZATION and word.endswith(("er", "or")) and word not in v.endings


def is_owner_of(word: str, last: str, v: Vocabulary) -> bool:
    """Whether the letters before a name are the body that its bearer speaks for: `juru bicara KPK [Ali Noor]`."""
    return word.isupper() and word.lower() in v.organizations and last.istitle() and bare(last) not in v.endings


def name_behind_place(words: tuple[str, ...], first: int, last: int, v: Vocabulary) -> int:
    """Where the name begins in a run that tells first what somebody is: `Vermonter [Ann Lee]`, `Dublin GP [Ann Lee]`,
    but not in `[Lim Mei Hua]`."""
    if not (words[first + 1][0].isupper() and words[first + 1].lower() in v.given):
        for k in range(first + 1, min(first + 3, last - 1)):
            if words[k].isupper() and words[k].isalpha() and len(words[k]) > 1 and words[k + 1].lower() in v.given:
                return k + 1
        return first
    word = words[first]
    if word.lower() in v.given:
        return first
    says = (
        bare(word) in v.demonyms or bare(word) in v.organizations or "-" in word or (word.isupper() and len(word) > 1)
    )
    says = says or word.lower() in v.heads or word.lower() in v.modifiers  # `Democrats`, `Local [Ted Lee]`
    return first + 1 if says or (len(word) > 4 and word.endswith(v.looks.trades)) else first


def behind_owner(words: tuple[str, ...], first: int, last: int, told: bool, v: Vocabulary) -> int:
    """Where the name begins behind what owns it without an apostrophe: `SVs [Ann Lee]`, and where a case tells the
    owner, behind an office: Russian `президент Франции [Анна Лиепа]`."""
    small = [word.lower() for word in words]
    if v.no_articles:
        while told and first < last and small[first] not in v.given and small[first].endswith(v.owner_endings):
            first += 1
        return first
    for k in range(first + 1, last + 1):
        if small[k] in v.given and small[k - 1].endswith(v.owner_endings) and can_own(words[first:k], v):
            return k
    return first


def can_own(words: tuple[str, ...], v: Vocabulary) -> bool:
    """Whether words that end as an owner's do are a body's name or noun, letters, or one word that no name is like."""
    whole = " ".join(words).lower()
    if whole in v.given:
        return False
    owner = next(whole.removesuffix(ending) for ending in v.owner_endings if whole.endswith(ending))
    letters = words[0][:-1].isupper() and len(owner) > 1
    alone = len(words) == 1 and len(owner) >= SHORTEST_OWNER and owner not in v.given
    return letters or alone or owner in v.organizations or owner in v.heads


def name_behind(words: tuple[str, ...], office: int, last: int, v: Vocabulary) -> int | None:
    """Where the name begins behind an office: `Secretary of State [John Kerry]`."""
    if words[office + 1][0].isupper():
        return name_behind_body(words, office + 1, last, v) if v.modifiers_behind else office + 1
    for k in range(office + 2, last):
        initial = k > office + 2 and len(words[k]) == 1  # `Commissioner of Police [V. Lee]`
        if initial or words[k].lower() in v.given:
            return k
    if last - 1 > office + 2 and is_given_pair(words[last]):
        return last - 1
    the = v.determiners.get(words[office + 2]) == "definite"
    return last - 1 if the and last - office > 4 and is_behind_body(words[office + 3 :], v) else None


def is_behind_body(words: tuple[str, ...], v: Vocabulary) -> bool:
    """Whether the last two words are none of the body's before them: `Minister in the Presidency [Lerato Mabena]`."""
    small = [bare(word) for word in words]
    bodies = [word in v.endings or word in v.organizations or v.heads.get(word) == ORGANIZATION for word in small]
    return bodies[-3] and not any(bodies[-2:]) and v.demonyms.isdisjoint(small[-2:])


def name_behind_body(words: tuple[str, ...], first: int, last: int, v: Vocabulary) -> int | None:
    """Where the name begins behind what an office is of, where that stands behind its noun: `Direktur Utama BCA [Jahja
    Lim]`, `Gubernur Bank Indonesia [Ali Noor]`, `Wali Kota Medan [Ali Noor]`; None where nobody is named: `Pelatih
    Persija Jakarta`."""
    k = first
    while k < last and words[k].lower() not in v.given:
        for end in range(min(last, k + MOST_OF_BODY), k, -1):
            of = " ".join(words[k:end]).lower()
            if of in v.organizations or of in v.places or of in v.modifiers:
                k = end
                break
        else:
            if not (words[k].isupper() and len(words[k]) > 1):
                break
            k += 1
    if first < k == last and words[k].lower() in v.organizations:
        return None
    given = next((n for n in range(k + 1, last + 1) if words[n].lower() in v.given), k)
    body = v.heads.get(words[k].lower()) == ORGANIZATION  # `Menteri Badan Usaha [Ali Noor]`
    letters = words[given - 1].isupper() and len(words[given - 1]) > 1  # `Kepala Otorita IKN [Ali Noor]`
    if body and given == k < last and words[last].lower() not in v.endings:
        return None  # `Pedagang Pasar Induk`
    return given if body or letters else k


def is_given_pair(word: str) -> bool:
    """Whether the word is two given names behind a surname: `Tse [Chin-wan]`."""
    first, dash, second = word.partition("-")
    return bool(dash) and first.istitle() and second.islower()


def is_office(words: tuple[str, ...], first: int, last: int, v: Vocabulary) -> bool:
    """Whether the run is an office and nobody's name: `Foreign Minister`, but not `Tim Cook`, `Ms. Baker`."""
    if first == last:
        return bare(words[last]) in v.offices and not is_initials(words[last], v)
    named = v.forenames[words[last - 1].lower()] or is_articled_surname(words[first:], last - first, v)
    return bare(words[last]) in v.offices and not named


def is_articled_surname(words: Sequence[str], k: int, v: Vocabulary) -> bool:
    """Whether a word is the rest of a surname that begins with an article: `Bruno Le [Maire]`."""
    articled = k > 1 and words[k - 1][0].isupper() and v.determiners.get(words[k - 1].lower()) == "definite"
    return articled and v.forenames[words[k - 2].lower()]


def is_initials(word: str, v: Vocabulary) -> bool:
    """Whether a word that is short for a title in small letters is a body's name: `ING`, not `Ing.`"""
    return word.isupper() and len(word) > 2 and word.lower() in v.adjectives


def kind_of(name: tuple[str, ...], told: bool, v: Vocabulary) -> str:
    """The kind of the named, as far as its words, or a role told before it, give it away."""
    small = [word.lower() for word in name]
    several = len(small) > 1
    body = several and (small[-1] in v.endings or (v.modifiers_behind and v.heads.get(small[0]) == ORGANIZATION))
    _, dash, ending = small[-1].rpartition("-")
    body = body or (dash != "" and ending in v.endings)  # `Lillköpings-Posten`
    if told and not body:
        return PERSON
    if (
        body
        or small[-1][0].isdigit()
        or " ".join(small) in v.organizations
        or not (v.links - v.particles).isdisjoint(small)
    ):
        return ORGANIZATION
    if several and (small[0] in v.given or any(len(word) == 1 or word[1] == "." for word in small)):
        return PERSON
    if not several and v.heads.get(small[0]) == ORGANIZATION:
        return ORGANIZATION  # `Bank to cut jobs`
    acronym = not several and 1 < len(small[0]) < 7 and name[0].isupper()
    return ORGANIZATION if acronym else ""
