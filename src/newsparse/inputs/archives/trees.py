"""XML as trees, without what reaches out of it: nothing is loaded, and entities that could grow are refused.

Tags go without the prefixes of their name spaces. What is not well formed is read as far as it is.
"""

from collections.abc import Iterator
from html.entities import html5
from re import Match
from typing import NamedTuple
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from newsparse.errors import InputError
from newsparse.text.pattern import pattern

_CHARACTER = 8  # letters of what an entity may stand for: it is a name of a character then
_DEEPEST = 500  # elements within each other

# Names of HTML's that are no part of XML, references to characters that XML does not have, and `&` that begins none.
_REFERENCE_RE = pattern(r"&(?:#(?:x([0-9A-Fa-f]{1,6})|(\d{1,7}));|([A-Za-z][A-Za-z0-9]{1,31});)?")
_CONTROLS = dict.fromkeys((*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF))
_PROLOG = (("<?", "?>"), ("<!--", "-->"), ("<!", ">"))  # what may stand above the first element
_BESIDE = ("googleplay", "image", "itunes", "media")  # prefixes in feeds
_ROOT_RE = pattern(r"<(?:[\w.-]{1,40}:)?([\w.-]{1,40})[\s>/]")
_GLUED_RE = pattern(r"(?<=>)\s*(?=<\?xml\s)")


class Tree(NamedTuple):
    """A document, and what is wrong with it."""

    root: Element | None
    broken: str | None = None


def root_of(head: str) -> str:
    """The tag of the first element of a text that begins so, without its prefix; empty where it is no XML.

    >>> root_of('<?xml version="1.0"?><!-- a wire --><x:nitf>'), root_of("It rained.")
    ('nitf', '')
    """
    at = 0
    while True:
        at += len(head[at:]) - len(head[at:].lstrip("\ufeff \t\r\n"))
        ends = next((ends for begins, ends in _PROLOG if head.startswith(begins, at)), None)
        if ends is None:
            break
        if ends == ">" and 0 <= head.find("[", at) < head.find(ends, at):
            ends = "]>"
        behind = head.find(ends, at)
        if behind < 0:
            return ""
        at = behind + len(ends)
    root = _ROOT_RE.match(head, at)
    return root[1] if root else ""


def read_trees(text: str) -> Iterator[Tree]:
    """The documents of a text: files of XML are glued together. Raises InputError for entities that could grow."""
    at = 0
    for found in _GLUED_RE.finditer(text):
        yield read_tree(text[at : found.end()])
        at = found.end()
    yield read_tree(text[at:])


def read_tree(text: str) -> Tree:
    """The tree of one document."""
    builder, depth = TreeBuilder(), 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > _DEEPEST:
            raise InputError("is XML that nests too deep", hint=f"more than {_DEEPEST} elements", code="xml")
        builder.start(_local(name), {_local(key): value for key, value in attributes.items()})

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(_local(name))

    def refuse(name: str, _parameter: int, value: str | None, *_outside: str | None) -> None:
        if value is not None and (len(value) > _CHARACTER or "&" in value or "%" in value):
            raise InputError("is XML that declares entities", hint=f"{name} is not read, as it could grow", code="xml")

    parser = expat.ParserCreate("utf-8")
    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler, parser.EntityDeclHandler = builder.data, refuse
    text = text.lstrip("\ufeff \t\r\n").translate(_CONTROLS)
    if "<![CDATA[" not in text:
        text = _REFERENCE_RE.sub(_known, text)
    broken = None
    try:
        parser.Parse(text.encode("utf-8", "replace"), False)  # all of it is told before an end that is missing
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        broken = f"XML that is not well formed, read up to line {error.lineno}: {expat.ErrorString(error.code)}"
    try:
        while depth:  # what was not closed
            depth -= 1
            builder.end("")
        return Tree(builder.close(), broken)
    except (AssertionError, TypeError, IndexError):
        return Tree(None, broken or "XML without an element")


def words(element: Element | None) -> str:
    """What an element says, on one line; its inner elements stand apart."""
    if element is None:
        return ""
    said = " ".join(" ".join(element.itertext()).split())
    return said.replace(" ,", ",").replace(" .", ".").replace(" ;", ";")


def _local(name: str) -> str:
    """The tag without its prefix; one of a picture's or a sound's keeps it: `media-title`."""
    prefix, _, local = name.rpartition(":")
    return f"{prefix}-{local}" if prefix in _BESIDE else local


def _known(found: Match[str]) -> str:
    hexadecimal, decimal, name = found.groups()
    whole = found[0]
    if name:
        return whole if name in ("amp", "lt", "gt", "quot", "apos") else html5.get(f"{name};", f"&amp;{name};")
    if not (hexadecimal or decimal):
        return "&amp;"
    code = int(hexadecimal, 16) if hexadecimal else int(decimal)
    return whole if code > 31 or code in (9, 10, 13) else ""
