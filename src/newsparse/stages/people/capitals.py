"""Which capitals may be names in a language that writes every noun with one."""

from collections.abc import Set

from newsparse.stages.people.vocabulary import CAPITAL, OTHER, PLAIN, Vocabulary
from newsparse.text.words import Words

LONGEST_BODY = 4  # words of an organisation's name
ADJECTIVES = 3  # words between a noun and what owns it


def without_nouns(words: Words, codes: str, v: Vocabulary) -> str:
    """The codes of words with those of common nouns as of no carrier of a name: what stands behind a determiner, or an
    adjective behind one, or ends as nouns do, is a noun, here and wherever it stands again: `die [Lage]`."""
    places = [i for i, code in enumerate(codes) if code in (CAPITAL, PLAIN) and not is_known(words, i, v)]
    surnames = {words.small[i] for i in places if is_surname(words, i, v)}
    common = {words.small[i] for i in places if is_common(words, i, surnames, v)}
    if not common:
        return codes
    told = list(codes)
    for i in places:
        if words.small[i] in common:
            told[i] = OTHER
    return "".join(told)


def is_known(words: Words, i: int, v: Vocabulary) -> bool:
    """Whether a word is a given name, of an organisation's name, or an adjective of a place: `die [Deutsche] Bank`."""
    small = words.small[i]
    if words.words[i].isupper() or small in v.given or small in v.organizations or small in v.demonyms:
        return True
    return any(
        " ".join(words.small[first : first + size]) in v.organizations
        for size in range(2, LONGEST_BODY + 1)
        for first in range(max(0, i - size + 1), i + 1)
    )


def is_surname(words: Words, i: int, v: Vocabulary) -> bool:
    """Whether a word that ends as nouns do stands behind a given name and is no body's: `Ann [Jung]`."""
    if not words.small[i].endswith(v.noun_endings) or i == 0 or words.gaps[i - 1] != " ":
        return False
    named = words.small[i - 1] in v.given and words.words[i - 1][0].isupper()
    return named and words.small[i] not in v.heads and words.small[i] not in v.endings


def is_common(words: Words, i: int, surnames: Set[str], v: Vocabulary) -> bool:
    """Whether a determiner stands before a word, with an adjective between them at most, or its ending is a noun's."""
    small, gaps = words.small, words.gaps
    if small[i].endswith(v.noun_endings) and small[i] not in surnames:
        return True
    if i == 0 or gaps[i - 1] != " ":
        return False
    if small[i - 1] in v.before_nouns:
        return True
    described = i > 1 and gaps[i - 2] == " " and words.words[i - 1].islower() and small[i - 1] not in v.ends
    return described and small[i - 2] in v.before_nouns


def behind_owners(words: Words, k: int, v: Vocabulary) -> int:
    """The last word of what owns the noun at a place: `die Chefin [der Grünen]`, `der Sprecher [des Bauamts]`."""
    while k + 2 < len(words.words) and words.gaps[k] == " " == words.gaps[k + 1] and words.small[k + 1] in v.genitives:
        noun = k + 2
        while noun < k + 2 + ADJECTIVES and noun + 1 < len(words.words) and words.words[noun].islower():
            if words.gaps[noun] != " ":
                return k
            noun += 1
        if not words.words[noun][0].isupper():
            return k
        k = noun
        while k + 1 < len(words.words) and words.gaps[k] == " " and words.words[k + 1][0].isupper():
            k += 1
    return k
