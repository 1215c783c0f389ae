"""Factiva's HTML: an element of the class `article` for each, with or without the codes of its fields."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsparse.inputs.archives.factiva import (
    NAME,
    STORY,
    TERMS,
    find_facts,
    find_terms,
    is_clock,
    meanings,
    name_facts,
    read_id,
    read_number,
)
from newsparse.inputs.archives.pages import line_of, lines_of, named_lines, open_page
from newsparse.inputs.archives.writer import Writer
from newsparse.text.pattern import pattern
from newsparse.text.told import Part

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_SIGN_RE = pattern(
    r"(?i)<title>\s*(?:Dow Jones )?Factiva|\bFactiva, Inc\.|class=[\"']?articleParagraph"
    r"|class=[\"']article [a-z]{2}Article"
)
_PAGE_RE = pattern(r"(?i)<(?:html|!doctype|body|div|head)\b")
_LINK_RE = pattern(r"(?<=\S)\[https?://[^\[\]\s]{1,2000}\]")
_CODE_RE = pattern(r"[A-Z]{2,3}$")
_ARTICLES = "//*[contains(concat(' ', normalize-space(@class), ' '), ' article ')]"


def recognises(head: str, tail: str) -> bool:
    """Whether it is a page of Factiva's."""
    return _PAGE_RE.search(head) is not None and any(_SIGN_RE.search(piece) for piece in (head, tail))


def read(text: str) -> Iterator[Part]:
    """The elements of the class `article` in which there is no other."""
    page = open_page(text)
    if page is None:
        return
    for element in page.xpath(_ARTICLES):
        if not element.xpath(f".{_ARTICLES}"):
            yield _read_coded(rows) if (rows := _rows(element)) else _read_plain(element)


def _rows(article: "HtmlElement") -> list[tuple[str, "HtmlElement"]]:
    """The codes of a table, each with the cell of its value."""
    rows = []
    for row in article.iter("tr"):
        cells = row.findall("td")
        if len(cells) > 1 and _CODE_RE.match(code := line_of(cells[0])):
            rows.append((code, cells[1]))
    return rows


def _read_coded(rows: list[tuple[str, "HtmlElement"]]) -> Part:
    writer = Writer(NAME)
    number = None
    told = dict(rows)
    for code, cell in rows:
        meaning = meanings().get(code, "metadata")
        value = line_of(cell)
        if code in STORY:
            _write_story(writer, lines_of(cell))
        elif meaning == "published":
            clock = line_of(told.get("ET"))
            writer.dated("published", f"{value} {clock}" if is_clock(clock) else value)
        elif meaning == "headline":
            number, start = read_number(value)
            writer.line(meaning, value[start:])
        elif meaning == "id":
            writer.take(meaning, read_id(value) or value, code)
        elif code != "ET" or "PD" not in told:
            _write_terms(writer, meaning, value, code)
    return writer.part(number=number)


def _write_terms(writer: Writer, meaning: str, value: str, code: str) -> None:
    place = writer.take(meaning, value, code)
    if place and meaning in TERMS:
        for start, name in find_terms(value):
            writer.term(meaning, place[0] + start, name)


def _write_story(writer: Writer, lines: list[str]) -> None:
    for line in lines:
        writer.line("paragraph", _LINK_RE.sub("", line))


def _read_plain(article: "HtmlElement") -> Part:
    writer = Writer(NAME)
    lines = named_lines(article, _names(article))
    title = next((n for n, (name, _) in enumerate(lines) if name == "headline"), -1)
    first = next((n for n, (name, _) in enumerate(lines) if name == "paragraph"), len(lines))
    found = find_facts([line for _, line in lines[title + 1 : first]])
    facts = first if found is None else title + 1 + found
    below = next((n + 1 for n in range(len(lines) - 1, -1, -1) if lines[n][0] == "paragraph"), first)
    number, start = None, 0
    for n, (name, line) in enumerate(lines[:facts]):
        if name == "headline":
            given, start = read_number(line) if n == title else (None, 0)
            number = number or given
            writer.line(name, line[start:])
        elif n < title:
            writer.take("section" if n == title - 1 else "metadata", line)
        else:
            writer.line("byline", line)
    told = name_facts([line for _, line in lines[facts:first]])
    _write_facts(writer, [line for _, line in lines[facts:first]], told)
    for _, line in lines[first:below]:
        writer.line("paragraph", _LINK_RE.sub("", line))
    for _, line in lines[below:]:
        id_ = read_id(line)
        writer.take("id" if id_ else "metadata", id_ or line)
    return writer.part(number=number)


def _names(article: "HtmlElement") -> "dict[HtmlElement, str]":
    """What Factiva calls elements by their class."""
    names = {}
    for element in article.iter():
        given = element.get("class") or ""
        if "articleParagraph" in given:
            names[element] = "paragraph"
        elif "Headline" in given or element.get("id") == "hd":
            names[element] = "headline"
        elif given == "author":
            names[element] = "byline"
    return names


def _write_facts(writer: Writer, lines: list[str], told: list[str]) -> None:
    dated = [line for line, meaning in zip(lines, told, strict=False) if meaning == "published"]
    for n, line in enumerate(lines):
        meaning = told[n] if n < len(told) else "metadata"
        if meaning != "published":
            writer.take(meaning, line)
        elif dated:
            writer.dated("published", " ".join(dated))
            dated = []
