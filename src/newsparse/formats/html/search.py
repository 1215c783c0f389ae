"""The words of articles, by which the page of a folder finds them: which of them stands in which articles.

The page asks nothing of the network and of no other file, so all of it is in the page, and has to be small.
"""

from collections.abc import Iterable
from unicodedata import category, normalize

from newsparse.text.pattern import pattern

MOST_ARTICLES = 5_000
_MOST_LETTERS = 8_000_000  # of all words and where they stand: what a browser still opens at once
_MOST_OF_ONE = 60_000  # letters of the words of one article
_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_WORD_RE = pattern(r"[^\W_]{1,32}")


def words_of(texts: Iterable[str]) -> str:
    """The words of an article, each once, in lower case and without accents: as the script of the page has them.

    >>> words_of(["The café is open.", "Is it?"])
    'cafe is it open the'
    """
    found: set[str] = set()
    letters = 0
    for text in texts:
        for word in _WORD_RE.findall(_plain(text)):
            if word not in found and letters < _MOST_OF_ONE:
                found.add(word)
                letters += len(word) + 1
    return " ".join(sorted(found))


def _plain(text: str) -> str:
    if not text.isascii():
        text = "".join(c for c in normalize("NFD", text) if category(c)[0] != "M")
    return text.lower()


def write_words(articles: list[str]) -> str:
    """A line a word: itself, and the numbers of the articles that have it. Empty where that would be too much.

    >>> write_words(["is open", "is", "open"])
    'is BB\\nopen BC'
    """
    if len(articles) > MOST_ARTICLES:
        return ""
    found: dict[str, list[int]] = {}
    for number, words in enumerate(articles):
        for word in words.split():
            found.setdefault(word, []).append(number)
    text = "\n".join(f"{word} {_steps(numbers)}" for word, numbers in sorted(found.items()))
    return text if len(text) <= _MOST_LETTERS else ""


def _steps(numbers: list[int]) -> str:
    """Growing numbers as the steps from each to the next, five bits a letter; the sixth says that more follow."""
    letters, at = [], -1
    for number in numbers:
        step, at = number - at, number
        while step >= 32:
            letters.append(_DIGITS[step % 32 + 32])
            step //= 32
        letters.append(_DIGITS[step])
    return "".join(letters)
