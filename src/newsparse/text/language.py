"""Which language a text is in: by its script, or by the function words that explain most of it."""

from collections import Counter
from functools import cache

from newsparse.lexicon.schema import read_table
from newsparse.lexicon.world.function_words import FUNCTION_WORDS, SCRIPTS
from newsparse.text.pattern import pattern, word_finder

# Code points that are looked at, from the middle of the text, as menus stand at the ends: one sentence or two
# nearly always tell beyond doubt; where they do not, more of it.
SAMPLES = (500, 1_500, 30_000)
_SURE = 4  # a fourth of the words, and twice as many as of any other language
_find_words = word_finder(r"[^\W\d_]")
_FIRST_OTHER = "\u0370"  # the first letter of another alphabet than the Latin one
_UKRAINIAN_RE = pattern("[іїєґІЇЄҐ]")


@cache
def _function_words() -> dict[str, tuple[str, ...]]:
    """Word -> the languages that it is a function word of."""
    table: dict[str, tuple[str, ...]] = {}
    for row in FUNCTION_WORDS.splitlines():
        tag, _, words = row.partition("\t")
        for word in words.split():
            table[word] = (*table.get(word, ()), tag)
    return table


def shortest_tag(tag: str) -> str:
    """The BCP 47 tag of a language that may have been given by its code of three letters.

    >>> shortest_tag("eng"), shortest_tag("ger-AT"), shortest_tag("pt-BR"), shortest_tag("tlh")
    ('en', 'de-AT', 'pt-BR', 'tlh')
    """
    code, *rest = tag.split("-")
    if len(code) != 3:
        return tag
    from newsparse.lexicon.world.language_codes import LANGUAGE_CODES

    return "-".join([read_table(LANGUAGE_CODES).get(code.lower(), code), *rest])


def guess_language(text: str) -> str | None:
    """The BCP 47 tag of the language that most of the text is in, or None.

    >>> guess_language("The minister said that it was a matter for the courts.")
    'en'
    >>> guess_language("Der Minister sagte, das sei eine Sache für die Gerichte.")
    'de'
    >>> guess_language("42") is None
    True
    """
    for size in SAMPLES:
        middle = max(0, (len(text) - size) // 2)
        tag = _guess_from(text[middle : middle + size], sure=size == SAMPLES[0] < len(text))
        if tag or len(text) <= size:
            return tag
    return None


def _guess_from(sample: str, sure: bool) -> str | None:
    """The language of a sample; a `sure` guess has many of its words, and no other language nearly as many."""
    words = _find_words(sample.lower())
    if not words:
        return None
    if not sample.isascii():
        letters = "".join(words)
        by_script = _guess_by_script(letters) if max(letters) >= _FIRST_OTHER else None
        if by_script:
            return None if sure else by_script
    table = _function_words()
    known = [word for word in words if word in table]
    found: dict[str, int] = {}
    for word in known:
        for tag in table[word]:
            found[tag] = found.get(tag, 0) + 1
    if not found:
        return None
    tag = max(found, key=found.__getitem__)
    hits = found[tag]
    if sure and (hits * _SURE < len(words) or any(2 * n > hits for other, n in found.items() if other != tag)):
        return None
    # A fourteenth of a text's words, and three different ones: lists of names and figures stay below, prose lies above.
    distinct = sum(tag in table[word] for word in set(known))
    return tag if hits * 14 >= len(words) and distinct >= 3 else None


def _guess_by_script(letters: str) -> str | None:
    found = Counter[str]()
    ranges = [(int(a, 16), int(b, 16), tag) for a, b, tag in (row.split("\t") for row in SCRIPTS.splitlines())]
    for char, n in Counter(letters).items():
        if char >= _FIRST_OTHER:
            tag = next((tag for low, high, tag in ranges if low <= ord(char) <= high), None)
            if tag:
                found[tag] += n
    if not found:
        return None
    tag, n = found.most_common(1)[0]
    # Japanese is written in Chinese characters, with kana between them.
    if found["ja"] * 10 >= found.total() and found["ja"] * 6 >= len(letters):
        return "ja"
    dense = 3 if tag in ("zh", "ja", "ko") else 1  # a character there says as much as several letters
    if n * dense * 2 < len(letters):
        return None
    return "uk" if tag == "ru" and len(_UKRAINIAN_RE.findall(letters)) * 50 >= len(letters) else tag
