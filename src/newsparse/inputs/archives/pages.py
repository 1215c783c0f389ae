"""Exports in HTML: their trees, and the text of an element line by line, as a browser breaks it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from newsparse.errors import InputError
from newsparse.text.tags import XML_RE

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_HIDDEN = frozenset(("head", "input", "noscript", "script", "style", "template", "title"))
_BLOCKS = frozenset(
    (
        *("article", "aside", "blockquote", "body", "center", "dd", "div", "dl", "dt", "figcaption", "figure"),
        *("footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li", "main", "ol", "p"),
        *("pre", "section", "table", "tbody", "td", "text", "th", "thead", "tr", "ul"),
    )
)
_BREAK = "\n"


def open_page(text: str) -> "HtmlElement | None":
    """The tree of a page; None for one without elements. Raises InputError where nothing is installed that reads it."""
    try:
        from lxml.etree import LxmlError
        from lxml.html import HTMLParser, document_fromstring
    except ImportError:
        hint = 'pip install "newsparse[html]" reads it'
        raise InputError("is an export in HTML", hint=hint, code="html") from None
    try:
        return document_fromstring(XML_RE.sub("", text, count=1), parser=HTMLParser(huge_tree=True))
    except (LxmlError, ValueError, AssertionError):
        return None


def lines_of(element: "HtmlElement") -> list[str]:
    """What the element says, a line for each block in it and each break."""
    return [line for _, line in named_lines(element, {})]


def line_of(element: "HtmlElement | None") -> str:
    """What the element says, on one line."""
    return " ".join(lines_of(element)) if element is not None else ""


def named_lines(element: "HtmlElement", names: "dict[HtmlElement, str]") -> list[tuple[str, str]]:
    """The lines, each with the name of the element that it stands in; those of no named element have an empty one."""
    lines, held = [], list[str]()
    name = ""
    for piece in _pieces(element, names):
        if isinstance(piece, str) and piece != _BREAK:
            held.append(piece)
            continue
        if words := " ".join("".join(held).split()):
            lines.append((name, words))
        held.clear()
        if isinstance(piece, _Name):
            name = piece.name
    return lines


class _Name(NamedTuple):
    """What follows stands in an element of the name."""

    name: str


def _pieces(element: "HtmlElement", names: "dict[HtmlElement, str]") -> "Iterator[str | _Name]":
    waiting: list[HtmlElement | str | _Name] = [element]  # a stack: pages may nest deeper than calls
    name = ""
    while waiting:
        one = waiting.pop()
        if isinstance(one, str):
            yield one
            continue
        if isinstance(one, _Name):
            name = one.name
            yield one
            continue
        tag = one.tag if isinstance(one.tag, str) else None  # None: a comment
        if one.tail and one is not element:
            waiting.append(_one_line(one.tail))
        if tag is None or tag in _HIDDEN:
            continue
        if tag == "br":
            yield _BREAK
        if one in names and names[one] != name:
            waiting.append(_Name(name))
            name = names[one]
            yield _Name(name)
        elif tag in _BLOCKS:
            yield _BREAK
            waiting.append(_BREAK)
        waiting += reversed(one)
        if one.text:
            waiting += _lines(one.text) if tag == "pre" else [_one_line(one.text)]


def _lines(text: str) -> Iterator[str]:
    """The lines, last first, as a stack takes them."""
    for n, line in enumerate(reversed(text.split("\n"))):
        if n:
            yield _BREAK
        yield line


def _one_line(text: str) -> str:
    return text.replace("\n", " ").replace("\r", " ")
