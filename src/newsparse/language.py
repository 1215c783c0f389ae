"""Which language a text is in: by its script, or by the function words that explain most of it."""

import re
from collections import Counter
from functools import cache

from newsparse.lexicon.world.function_words import FUNCTION_WORDS, SCRIPTS

SAMPLE = 20_000  # code points that are looked at, from the middle of the text: menus stand at the ends
_WORD_RE = re.compile(r"[^\W\d_]+")
_UKRAINIAN_RE = re.compile("[іїєґІЇЄҐ]")


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
    middle = max(0, (len(text) - SAMPLE) // 2)
    words = _WORD_RE.findall(text[middle : middle + SAMPLE].lower())
    letters = sum(map(len, words))
    if not letters:
        return None
    if not all(map(str.isascii, words)):
        by_script = _guess_by_script("".join(words))
        if by_script:
            return by_script
    table, found = _function_words(), Counter[str]()
    for word, n in Counter(words).items():
        for tag in table.get(word, ()):
            found[tag] += n
    if not found:
        return None
    (tag, hits), *_ = found.most_common(1)
    # A twelfth of a text's words: a list of names or figures stays below, any prose above.
    return tag if hits * 12 >= len(words) else None


def _guess_by_script(letters: str) -> str | None:
    found = Counter[str]()
    ranges = [(int(a, 16), int(b, 16), tag) for a, b, tag in (row.split("\t") for row in SCRIPTS.splitlines())]
    for char, n in Counter(letters).items():
        if ord(char) >= 0x370:
            tag = next((tag for low, high, tag in ranges if low <= ord(char) <= high), None)
            if tag:
                found[tag] += n
    if not found:
        return None
    tag, n = found.most_common(1)[0]
    if found["ja"] * 10 >= found.total():  # Japanese is written in Chinese characters, with kana between them
        return "ja"
    if n * 2 < len(letters) and tag not in ("zh", "ko"):
        return None
    return "uk" if tag == "ru" and len(_UKRAINIAN_RE.findall(letters)) * 50 >= len(letters) else tag
