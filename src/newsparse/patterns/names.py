"""Names as lines of names show them: of persons, of newsrooms and agencies, and how to write them."""

import re

from newsparse.lexicon import Lexicon

_DOMAIN_RE = re.compile(r"[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}", re.ASCII)
_NAME_WORD_RE = re.compile(r"[^\W\d_](?:[^\W\d_]|['.-](?=[^\W\d_])){0,30}\.?")
_HONORIFICS = frozenset({"dr", "prof", "sir", "dame", "lord", "lady", "rev", "mr", "mrs", "ms"})
_LONGEST_NAME = 6  # words


def is_person(words: list[str], lexicon: Lexicon) -> bool:
    """Whether the words have the shape of a person's name: two to six, capitals, small words only inside.

    >>> from newsparse.lexicon import load_lexicon
    >>> [is_person(n.split(), load_lexicon("en")) for n in ("Ana de la Cruz", "J.K. O'Hara-Smith", "Ana", "the Cruz")]
    [True, True, False, False]
    """
    if not 2 <= len(words) <= _LONGEST_NAME or not (_is_name_word(words[0]) and _is_name_word(words[-1])):
        return False
    if words[0].rstrip(".").lower() in _HONORIFICS and len(words) < 3:
        return False
    particles = lexicon.labels.particles
    return all(_is_name_word(w) or w.lower() in particles for w in words[1:-1])


def _is_name_word(word: str) -> bool:
    if not _NAME_WORD_RE.fullmatch(word) or word.endswith("'s"):
        return False
    # "al-Khatib", "d'Arcy" begin small; scripts without capitals have no case at all.
    return word[0].isupper() or (word.lower() == word.upper()) or any(c.isupper() for c in word[1:4])


def agency_name(text: str, lexicon: Lexicon) -> str | None:
    """The usual short name of the agency that the text names: `AP` for `The Associated Press`."""
    key = text.lower().replace(".", "").strip()
    key = key.removeprefix("the ").removeprefix("@")
    return lexicon.agencies.agencies.get(key) or lexicon.captions.agencies.get(key)


def is_domain(text: str) -> bool:
    """Whether the text is the address of a site: `news.example.com`."""
    return bool(_DOMAIN_RE.fullmatch(text)) and text.rpartition(".")[2].isalpha()


def is_acronym(text: str) -> bool:
    """Whether the text is two to six capitals: `TNN`, `A.P.`."""
    letters = text.replace(".", "")
    return 2 <= len(letters) <= 6 and letters.isalpha() and letters.isupper()


def write_name(name: str) -> str:
    """The name in ordinary letters where it stands in capitals.

    >>> [write_name(n) for n in ("MATT O'BRIEN", "Bill MCCARTHY", "JJ LEE-SMITH III", "María LÓPEZ")]
    ["Matt O'Brien", 'Bill McCarthy', 'JJ Lee-Smith III', 'María López']
    """
    return " ".join(_write_word(w) for w in name.split())


def _write_word(word: str) -> str:
    if not word.isupper() or len(word) < 2 or "." in word or re.fullmatch(r"[IVX]{2,4}|[A-Z]J|[^AEIOUY]{2}", word):
        return word
    word = re.sub(r"[^\W\d_]+", lambda m: m[0].capitalize(), word)
    return re.sub(r"\bMc([a-z])", lambda m: "Mc" + m[1].upper(), word)
