"""What the exports of ProQuest share: labels, in the languages of the interface, and addresses.

An address of a document leads through the library of who made the export: that part of it is private.
"""

from functools import cache

from newsparse.inputs.archives.draft import is_address
from newsparse.lexicon.world.archives import PROQUEST, read_table
from newsparse.text.pattern import pattern

NAME = "proquest"
TERMS = frozenset(("company", "geographic", "person", "subject"))
RULE = "_" * 60  # what stands between articles

_LABEL_RE = pattern(r"([^\W\d_](?:[^:：\n]{0,44}[^:：\s])?)\s?[:：](?:\s|$)")
_DOCUMENT_RE = pattern(r"\bdocview/(\d{3,20})")
_PUBLIC_RE = pattern(r"https?://(?:www|search)\.proquest\.com/[^\s?#]*$")
_BLANK_RE = pattern(r"\s*/\s*|\s+")


def label_of(line: str) -> str | None:
    """The label that a line begins with, as it is written: known or not."""
    found = _LABEL_RE.match(line)
    return found[1] if found else None


def meaning_of(label: str) -> str | None:
    """What a label stands for; None for one that is not known.

    >>> meaning_of("Publication  title"), meaning_of("Company / organization"), meaning_of("Minister")
    ('publication', 'company', None)
    """
    return _meanings().get(_bare(label))


def _bare(label: str) -> str:
    return _BLANK_RE.sub(lambda found: "/" if "/" in found[0] else " ", label).replace("’", "'").lower()


@cache
def _meanings() -> dict[str, str]:
    table = read_table(PROQUEST)
    return {_bare(label): meaning for label, meaning in table.items()}


def is_private(line: str) -> bool:
    """Whether an address leads through a library, or says whose account it is."""
    return _PUBLIC_RE.match(line) is None


def public_address(line: str) -> str | None:
    """The address of a document without the library that it leads through.

    >>> public_address("https://proxy.example.edu/login?url=https://search.proquest.com/docview/7701?accountid=1")
    'https://www.proquest.com/docview/7701'
    """
    found = _DOCUMENT_RE.search(line)
    return f"https://www.proquest.com/docview/{found[1]}" if found else None


def without_private(line: str) -> str | None:
    """A line without what says who made the export; None where nothing is left.

    >>> without_private("Document URL: https://proxy.example.edu/login?url=https://search.proquest.com/docview/7701")
    'Document URL: https://www.proquest.com/docview/7701'
    """
    label = label_of(line) or ""
    if label and meaning_of(label) == "private":
        return None
    value = line[len(label) :].lstrip(" :：\xa0")
    if not is_address(value) or not is_private(value):
        return line
    url = public_address(value)
    return f"{label}: {url}" if url and label else url
