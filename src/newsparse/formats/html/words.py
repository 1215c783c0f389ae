"""What the page of an article says by itself, in the language of the article: English where there are no words for it.

`{}` is where a number, a name or a list stands. Rules and what weighed for them are named as in every format.
"""

from functools import cache
from typing import NamedTuple

from newsparse.formats.dates import MONTHS
from newsparse.lexicon import SAME_LISTS
from newsparse.lexicon.world.page_words import PAGE_WORDS


class Words(NamedTuple):
    """The words of one language."""

    skip: str
    all_articles: str
    filed: str
    left_out: str
    archive: str
    why: str
    voices_head: str
    one_quote: str
    quotes: str
    one_voice: str
    voices: str
    nobody: str
    unknown: str
    key: str
    key_direct: str
    key_indirect: str
    key_cue: str
    said_by: str
    denied_by: str
    unsaid_by: str
    denies: str
    unsaid: str
    direct: str
    mixed: str
    indirect: str
    here: str
    cue: str
    quote: str
    rule: str
    right: str
    place: str
    date: str
    agency: str
    both: str
    months: str  # as they stand behind a day


@cache
def words_of(language: str | None) -> Words:
    """The words for a BCP 47 tag.

    >>> words_of("de-AT").voices_head, words_of("tlh").voices_head, words_of(None).voices_head
    ('Wer sagt was', 'Who said what', 'Who said what')
    """
    code = (language or "en").partition("-")[0].lower()
    lines = PAGE_WORDS.get(SAME_LISTS.get(code, code), PAGE_WORDS["en"]).splitlines()
    return Words(*lines, *([" ".join(MONTHS)] if len(lines) < len(Words._fields) else []))


def counted(n: int, one: str, more: str) -> str:
    """A number with its noun.

    >>> counted(1, "{} quote", "{} quotes"), counted(1200, "{} quote", "{} quotes")
    ('1 quote', '1,200 quotes')
    """
    return (one if n == 1 else more).format(f"{n:,}")


def plural(n: int, word: str) -> str:
    """A number with its English noun.

    >>> plural(1, "article"), plural(1200, "article")
    ('1 article', '1,200 articles')
    """
    return counted(n, f"{{}} {word}", f"{{}} {word}s")
