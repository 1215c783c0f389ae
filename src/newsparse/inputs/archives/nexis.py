"""What the exports of Nexis share, the old ones and those of Nexis Uni: labels, covers, notices, dates, pages."""

from functools import cache
from re import Pattern, escape

from newsparse.inputs.archives.dates import read_date
from newsparse.inputs.archives.draft import Draft
from newsparse.lexicon import load_lexicon
from newsparse.lexicon.world.archives import NEXIS, NEXIS_COVERS, NEXIS_ENDS, NEXIS_REQUESTS, read_table
from newsparse.text.pattern import pattern
from newsparse.text.told import Named

NAME = "nexis"
ABOVE = frozenset(("body", "byline", "dateline", "deck", "headline", "section", "words"))  # what stands above a story
LONG = frozenset(("caption", "deck", "note"))  # what may take more than a paragraph
ABSENT = "the archive says that it cannot show a document here"

LABEL_RE = pattern(r"([A-ZÀ-Þ][\w'’-]{1,24}(?: [\w'’-]{1,14}){0,3})[ \t]?:(?=\s|$)")
_COPYRIGHT_RE = pattern(
    r"(?i)(?:©|\(c\) ?(?:copyright|\d{4})|cop(?:yright|yr\.|r\.|y) |all rights reserved|alle rechten? |tous droits"
    r"|todos (?:los|os) (?:derechos|direitos)|derechos reservados|tutti i diritti|alla rättigheter|alle rettigheter)"
)
_ABSENT_RE = pattern(r"(?i)we are sorry but there is an error in this document")
_EDITION_RE = pattern(
    r"(?i)\b(?:editions?|ausgabe|auflage|editie|édition|edición|edizione|edição|utgave|upplaga|udgave)\b"
)
_LOOSE = " \t,"
_WORDS_RE = pattern(r"\d[\d.,\s]{0,8} ?(?:words|wörter|worte|mots|woorden|palabras|parole|palavras|ord|sanaa)\b")
_PAGE_RE = pattern(
    r"(?i)(?<!\w)(?:pg|pages?|seiten?|s|blz|bladzijde|página|páginas|pagina|pág|pag|p|side|sida|sid)(?:\. ?| )"
    r"(?P<page>[A-Z]{0,3}-?\d{1,4}[A-Z]?(?:[-–/]\d{1,4})?)(?!\w)"
)
_HEADED = 14  # columns of a line above the figures of its date: of a weekday
_YEAR_ALONE = 20


def meaning_of(label: str) -> str | None:
    """What a label stands for; None for one that is not known.

    >>> meaning_of("LOAD-DATE"), meaning_of("Load-Date"), meaning_of("Journal Code"), meaning_of("COST")
    ('load_date', 'load_date', 'metadata', None)
    """
    return _meanings().get(label.upper().replace("-", " "))


@cache
def _meanings() -> dict[str, str]:
    return read_table(NEXIS)


@cache
def ends() -> frozenset[str]:
    """What may stand in the last line of a document."""
    return frozenset(read_table(NEXIS_ENDS))


def find_request(text: str, start: int, end: int) -> int:
    """Where a cover begins between two offsets; the second where none does."""
    found = _beginning(NEXIS_REQUESTS).search(text, start, end)
    return found.start() if found else end


def has_cover(text: str) -> bool:
    """Whether there is one of Nexis Uni."""
    return _beginning(NEXIS_COVERS).search(text) is not None


@cache
def _beginning(table: str) -> Pattern[str]:
    """Lines that begin with one of the labels."""
    return pattern(rf"(?im)^[ \t\ufeff\f]*(?:{'|'.join(map(escape, read_table(table)))})[ \t]?:")


def is_copyright(line: str) -> bool:
    """Whether a line says whose the rights are."""
    return _COPYRIGHT_RE.match(line) is not None


def is_absent(text: str) -> bool:
    """Whether the archive says that it cannot show a document."""
    return _ABSENT_RE.search(text) is not None


def is_edition(line: str) -> bool:
    """Whether a line names an edition."""
    return _EDITION_RE.search(line) is not None


def find_edition(line: str) -> Named | None:
    """The edition that a line names behind its date.

    >>> find_edition("January 18, 1989, Wednesday, Late City Final Edition").name
    'Late City Final Edition'
    >>> find_edition("November 6, 2001 Tuesday 3 STAR EDITION").name, find_edition("May 2, 2019 Thursday")
    ('3 STAR EDITION', None)
    """
    dated = read_date(line) if is_edition(line) else None
    words = line[dated.end :].lstrip(_LOOSE) if dated else ""
    first, _, others = words.partition(" ")
    if first.strip(_LOOSE).lower() in load_lexicon("en").months.weekdays:
        words = others.lstrip(_LOOSE)
    return Named(len(line) - len(words), len(line), words) if is_edition(words) else None


def is_length(line: str) -> bool:
    """Whether a line gives the number of words and no more."""
    found = _WORDS_RE.match(line)
    return found is not None and found.end() >= len(line) - 1


def is_date(line: str) -> bool:
    """Whether a line begins with a date: a headline may hold one, too.

    >>> is_date("Mittwoch 31. August 2011"), is_date("Summer, 2008"), is_date("The year 2008 in pictures and words")
    (True, True, False)
    """
    if not any(map(str.isdigit, line)) or (dated := read_date(line)) is None:
        return False
    return dated.start <= _HEADED if len(dated.edtf) > len("2008") else len(line) <= _YEAR_ALONE


def take(draft: Draft, meaning: str, start: int, end: int, label: str | None = None) -> None:
    """What a stretch says, and the page that a section names."""
    if meaning == "headline" and any(told.kind == meaning for told in draft.told):
        meaning = "metadata"
    draft.take(meaning, start, end, label)
    if meaning == "section" and (found := _PAGE_RE.search(draft.text, start, end)):
        page = Named(found.start("page") - draft.start, found.end("page") - draft.start, found["page"])
        draft.known.setdefault("page", page)
