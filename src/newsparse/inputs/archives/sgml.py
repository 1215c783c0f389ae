"""Corpora in SGML: many documents below each other, without a root, with signs that XML does not have.

Read by patterns of its own: no element of these lies within another of its name.
"""

from collections.abc import Iterable, Iterator
from html import unescape
from itertools import pairwise

from newsparse.text.pattern import pattern

_TAG_RE = pattern(r"</?[A-Za-z][A-Za-z_-]{0,20}(?:\s[^<>]{0,500})?>")
_ATTRIBUTE_RE = pattern(r"([A-Za-z_-]{1,20})\s?=\s?\"([^\"<>]{0,200})\"")
_SIGNS_RE = pattern(r"&#(\d{1,2});")
_CONTROLS = dict.fromkeys((*range(9), 11, 12, *range(14, 32), 127))


def documents(text: str, tag: str) -> Iterator[tuple[str, bool]]:
    """Each document, from its first tag on, and whether it is closed."""
    begun, closing = f"<{tag}", f"</{tag}>"
    starts, at = [], text.find(begun)
    while at >= 0:
        if text[at + len(begun) : at + len(begun) + 1] in ("", ">", " ", "\t", "\r", "\n"):  # not a longer name
            starts.append(at)
        at = text.find(begun, at + 1)
    for start, end in pairwise([*starts, len(text)]):
        whole, closed, _ = text[start:end].partition(closing)
        yield whole, bool(closed)


def attributes(document: str) -> dict[str, str]:
    """What the first tag of a document says, by names in small letters."""
    head = document[: document.find(">") + 1]
    return {name.lower(): value.strip() for name, value in _ATTRIBUTE_RE.findall(head)}


def elements(document: str, names: Iterable[str]) -> dict[str, str]:
    """What stands in the first element of each of these names, where it is there; tags in it stay."""
    found: dict[str, str] = {}
    for name in names:
        at = min((n for sign in ">\t\n " if (n := document.find(f"<{name}{sign}")) >= 0), default=-1)
        if at >= 0:
            begun = document.find(">", at) + 1 or len(document)
            end = document.find(f"</{name}>", begun)
            found[name] = document[begun : end if end >= 0 else len(document)]
    return found


def pieces(element: str, tag: str) -> list[str]:
    """What stands in each element of a name within another."""
    return [piece.partition("<")[0] for piece in element.split(f"<{tag}>")[1:]]


def characters(text: str) -> str:
    """The text without tags, and with the characters that references stand for."""
    plain = _SIGNS_RE.sub(lambda found: found[0] if int(found[1]) > 31 else "", _TAG_RE.sub("", text))
    return unescape(plain.replace("&AMP;", "&")).translate(_CONTROLS)
