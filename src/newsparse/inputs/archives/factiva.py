"""What the exports of Factiva share: the codes of their fields, and the order of the lines that have none.

Without codes, an article is: section, headline, author, number of words, date, time, source and its code, edition,
page, language, copyright; then the story, the publisher, and `Document` with the article's number.
"""

from collections.abc import Iterator
from functools import cache

from newsparse.inputs.archives.dates import read_date
from newsparse.lexicon.world.archives import FACTIVA, FACTIVA_WORDS, read_table
from newsparse.text.pattern import pattern

NAME = "factiva"
STORY = frozenset(("LP", "TD"))  # codes of the story
TERMS = frozenset(("company", "geographic", "industry", "person", "subject"))

ID = r"[A-Za-z0-9]{3,12}(?:19|20)\d{6}[A-Za-z0-9]{4,14}"  # the code of the source, the day, and a number
_ID_RE = pattern(rf"(?<![A-Za-z0-9]){ID}$")
_WORDS_RE = pattern(r"\d[\d.,\xa0\u202f ]{0,9}?[\xa0\u202f ]?([^\W\d_]{1,12})$")
_CODE_RE = pattern(r"[A-Z][A-Z0-9_]{0,11}$")
_CLOCK_RE = pattern(r"\d{1,2}[:.h]\d\d(?:[:.]\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?(?: [A-Z]{2,4})?$")
_PAGE = r"[A-Z]{0,4}-?\d{1,4}[A-Za-z]?"
_PAGE_RE = pattern(rf"(?:[A-Za-z]{{1,6}}\.? )?{_PAGE}(?:[,;/&–-] ?{_PAGE}){{0,9}}$")
_COPYRIGHT_RE = pattern(r"(?i)\W{0,2}(?:copyright|\(c\)|©|urheberrecht|all rights|alle rechte|tous droits|版权|版權)")
_NUMBER_RE = pattern(r"(\d{1,5})\)\s+(?=\S)")
_TERM_RE = pattern(r"[^|;]+")
_DATED = 60  # columns of a line that is a date
_FACTS = 9  # lines from the number of words to the copyright


@cache
def meanings() -> dict[str, str]:
    """What the codes mean."""
    return read_table(FACTIVA)


@cache
def _unit() -> frozenset[str]:
    return frozenset(word.lower() for word in read_table(FACTIVA_WORDS))


def is_words(line: str) -> bool:
    """Whether a line says how many words there are: "1,285 words", "1234 字"."""
    found = _WORDS_RE.match(line)
    return found is not None and found[1].lower() in _unit()


def is_clock(line: str) -> bool:
    """Whether a line is a time of day."""
    return _CLOCK_RE.match(line) is not None


def is_copyright(line: str) -> bool:
    """Whether a line says whose the article is."""
    return _COPYRIGHT_RE.match(line) is not None


def read_id(line: str) -> str | None:
    """The article's number, in the line that ends it."""
    found = _ID_RE.search(line)
    return found[0] if found else None


def read_number(headline: str) -> tuple[int | None, int]:
    """The number that a list has put in front of a headline, and where the headline begins.

    >>> read_number("100) Harbour opens"), read_number("30.00 runners")
    ((100, 5), (None, 0))
    """
    found = _NUMBER_RE.match(headline)
    return (int(found[1]), found.end()) if found else (None, 0)


def find_facts(lines: list[str]) -> int | None:
    """The first of the lines that `name_facts` reads: the number of words, in a language that is not known, too, or
    the day."""
    known = next((n for n, line in enumerate(lines) if is_words(line)), None)
    if known is not None:
        return known
    dated = next((n for n, line in enumerate(lines) if _is_day(line)), None)
    return dated - 1 if dated and _WORDS_RE.match(lines[dated - 1]) else dated


def _is_day(line: str) -> bool:
    dated = read_date(line) if len(line) <= _DATED else None
    return dated is not None and len(dated.edtf) > len("2019")  # that may as well be a number of words


def name_facts(lines: list[str]) -> list[str]:
    """What the lines mean from that of the words on, to the copyright; what stands below is of the story.

    >>> name_facts(["60 words", "4 March 2019", "The Courier", "COUR", "A1", "English", "(c) 2019", "It rained."])
    ['words', 'published', 'publication', 'metadata', 'page', 'metadata', 'copyright']
    >>> name_facts(["60 words", "4 March 2019", "The Times", "T", "Late", "1", "English", "(c) 2019"])[3:6]
    ['metadata', 'edition', 'page']
    """
    lines = lines[:_FACTS]
    told = ["words"] if lines and _WORDS_RE.match(lines[0]) and not _is_day(lines[0]) else []
    if len(lines) > len(told) and _is_day(lines[len(told)]):
        told.append("published")
        if len(lines) > len(told) and is_clock(lines[len(told)]):
            told.append("published")
    above = len(told)
    for n in range(above, len(lines)):
        if is_copyright(lines[n]):
            return [*told, *_name_source(lines[above:n]), "copyright"]
    last = next((n for n in range(above, len(lines)) if _CODE_RE.match(lines[n])), above)
    while last > above and last + 1 < len(lines) and (_PAGE_RE.match(lines[last + 1]) or lines[last + 1].isalpha()):
        last += 1  # a page, a language
    return [*told, *_name_source(lines[above : last + 1])]


def _name_source(lines: list[str]) -> Iterator[str]:
    """What says where the article stood: source, its code, edition, page, language."""
    for n, line in enumerate(lines):
        if n == 0:
            yield "publication"
        elif n == 1 and _CODE_RE.match(line):
            yield "metadata"
        elif _PAGE_RE.match(line):
            yield "page"
        else:
            yield "metadata" if n == len(lines) - 1 else "edition"


def find_terms(line: str) -> Iterator[tuple[int, str]]:
    """Where the names of a list stand: "gdis : Disasters | gcat : Political News"."""
    for found in _TERM_RE.finditer(line):
        code, colon, name = found[0].partition(" : ")
        words = name if colon else code
        start = found.end() - len(words)
        bare = words.strip()
        if bare:
            yield start + words.index(bare), bare
