"""Names as lines of names show them: of persons, of newsrooms and agencies, and how to write them."""

import re
from collections.abc import Iterable
from functools import cache

from newsparse.lexicon import Lexicon
from newsparse.text.pattern import pattern

_DOMAIN_RE = pattern(r"[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}", re.ASCII)
_STORY_RE = pattern(r"(?:https?://)?[\w-]{1,40}(?:\.[\w-]{2,40}){1,4}/[^\s-]*-[^\s-]*-\S*", re.ASCII)
_NAME_WORD_RE = pattern(r"[^\W\d_](?:[^\W\d_]|['.-](?=[^\W\d_])){0,30}\.?")
_HONORIFICS = frozenset({"dr", "prof", "sir", "dame", "lord", "lady", "rev", "mr", "mrs", "ms"})
_LONGEST_NAME = 6  # words, particles included
_MOST_NAMES = 4


def either(words: Iterable[str]) -> str:
    """The words as alternatives of a pattern, the longest first; what matches nothing where there are none.

    >>> either(["by", "words by"])
    'words\\\\ by|by'
    """
    return "|".join(re.escape(w) for w in sorted(words, key=lambda w: (-len(w), w))) or "(?!)"


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
    if words[0].isupper() and len(words[0]) > 2 and words[0].isalpha() and not words[-1].isupper():
        return False  # an acronym: "RSV Harbour"
    if words[-1].endswith(".") and words[-1].lower() not in ("jr.", "sr.") and len(words[-1]) > 2:
        return False  # the end of a sentence
    if all(len(word) == 1 for word in words):
        return False  # sizes of letters: "A A"
    particles = lexicon.labels.particles
    inner = [w for w in words[1:-1] if w.lower() not in particles]
    return len(inner) + 2 <= _MOST_NAMES and all(_is_name_word(w) for w in inner)


def _is_name_word(word: str) -> bool:
    if not _NAME_WORD_RE.fullmatch(word) or word.lower().endswith(("'s", "'t", "'re", "'ll", "'ve")):
        return False
    # "al-Khatib", "d'Arcy" begin small; scripts without capitals have no case at all.
    return word[0].isupper() or (word.lower() == word.upper()) or any(c.isupper() for c in word[1:4])


def agency_name(text: str, lexicon: Lexicon) -> str | None:
    """The usual short name of the agency that the text names: `AP` for `The Associated Press`."""
    last = text.strip(" @").rpartition(" ")[2].lower().replace(".", "")
    if last not in _last_words(lexicon):
        return None  # nearly always
    return picture_agency(text, lexicon) or news_agency(text, lexicon)


def news_agency(text: str, lexicon: Lexicon) -> str | None:
    """The same for those agencies only that give news."""
    return _short_name(text, lexicon.agencies.agencies)


def picture_agency(text: str, lexicon: Lexicon) -> str | None:
    """The same for those agencies only that give pictures."""
    return _short_name(text, lexicon.labels.picture_agencies)


@cache
def _last_words(lexicon: Lexicon) -> frozenset[str]:
    names = lexicon.agencies.agencies.keys() | lexicon.labels.picture_agencies.keys()
    return frozenset(name.rpartition(" ")[2] for name in names)


def _short_name(text: str, table: dict[str, str]) -> str | None:
    text = text.replace(".", "").strip(" @")
    text = text[4:] if text[:4] in ("The ", "the ", "THE ") else text
    name = table.get(text.lower())
    # "Ana" is no ANA: short names in capitals are written so.
    return None if name and len(text) <= 5 and text.istitle() and name.isupper() else name


def is_domain(text: str) -> bool:
    """Whether the text is the address of a site: `news.example.com`."""
    return bool(_DOMAIN_RE.fullmatch(text)) and text.rpartition(".")[2].isalpha()


def is_story_address(text: str) -> bool:
    """Whether the text is the address of a story: `news.example.com/ports/harbour-opens-again`."""
    return "/" in text and " " not in text and _STORY_RE.fullmatch(text) is not None


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
