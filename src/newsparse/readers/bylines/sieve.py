"""Which lines are worth a closer look: nearly all lines of a page are sentences, headlines or menus."""

from newsparse.lexicon import Lexicon
from newsparse.readers.bylines.meanings import is_called_newsroom, is_of_menus
from newsparse.readers.bylines.words import known_words
from newsparse.readers.names import news_agency

_SENTENCE_ENDS = ".!?…"
_DASHES = ("-", "–", "—", "|")
SHORTEST = 3  # words of "By Ana Cruz"


def is_of_a_menu(words: list[str], lexicon: Lexicon) -> bool:
    """Whether the line is capitalised words of menus, and no newsroom's name or role: most lines of a page are."""
    own, known, low = lexicon.bylines, known_words(lexicon), " ".join(words).lower()
    if not all(word.isalpha() and (word.istitle() or word.isupper()) for word in words) or own.no_names.isdisjoint(
        low.split()
    ):
        return False
    if not is_of_menus(words, False, lexicon):
        return False
    last = words[-1].lower()
    if last in known.roles or last in own.asides or low in known.stand_ins or is_called_newsroom(words, lexicon):
        return False
    return not any(news_agency(" ".join(part), lexicon) for part in (words, words[-2:], words[:1]))


def first_foreign(words: list[str], lexicon: Lexicon) -> int | None:
    """Where the first word stands that no byline has in small letters; None where a closer look pays.

    >>> from newsparse.lexicon import load_lexicon
    >>> [first_foreign(t.split(), load_lexicon("en")) for t in ("Ana Cruz in Lisbon", "Ana Cruz won in Lisbon")]
    [None, 2]
    """
    small = known_words(lexicon).small
    for n, word in enumerate(words):
        if word[0].islower() and word not in small and word.isalpha() and len(word) > 1:
            before = words[n - 1].lower() if n else ""
            if before in _DASHES and not word.islower():
                continue  # "Ana Cruz - portNews"
            if len(before) < 3 or before not in word:  # "Ana Cruz acruz": what the author is called elsewhere
                return n
    return None


def count_names(words: list[str], foreign: int, lexicon: Lexicon) -> int:
    """How many words of a line belong to names before it says more than names; 0 in a sentence or a headline.

    >>> from newsparse.lexicon import load_lexicon
    >>> count_names("By Ana Cruz with additional reporting by Tom Okafor".split(), 4, load_lexicon("en"))
    3
    """
    if words[-1][-1] in _SENTENCE_ENDS:
        return 0
    n = foreign
    while n and words[n - 1] in lexicon.bylines.joiners:
        n -= 1
    last = foreign == len(words) - 1  # "By Ana Cruz headshot"
    return n if n >= SHORTEST and (n < foreign or last) else 0
