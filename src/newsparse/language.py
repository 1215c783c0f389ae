"""Which language a text is in: by its script, or by the function words that explain most of it."""

from collections import Counter
from functools import cache

from newsparse.lexicon.world.function_words import FUNCTION_WORDS, SCRIPTS
from newsparse.pattern import pattern

# Code points that are looked at, from the middle of the text, as menus stand at the ends: a few sentences
# nearly always tell; where they do not, more of it.
SAMPLES = (1_500, 30_000)
_WORD_RE = pattern(r"[^\W\d_]+")
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
        tag = _guess_from(text[middle : middle + size])
        if tag or len(text) <= size:
            return tag
    return None


def _guess_from(sample: str) -> str | None:
    words = _WORD_RE.findall(sample.lower())
    if not words:
        return None
    if not sample.isascii():
        letters = "".join(words)
        by_script = _guess_by_script(letters) if max(letters) >= _FIRST_OTHER else None
        if by_script:
            return by_script
    table, found, distinct = _function_words(), Counter[str](), Counter[str]()
    for word, n in Counter(filter(table.__contains__, words)).items():
        for tag in table[word]:
            found[tag] += n
            distinct[tag] += 1
    if not found:
        return None
    (tag, hits), *_ = found.most_common(1)
    # A fourteenth of a text's words, and three different ones: lists of names and figures stay below, prose lies above.
    return tag if hits * 14 >= len(words) and distinct[tag] >= 3 else None


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
