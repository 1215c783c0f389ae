"""Europresse's HTML: an `article` for each, or, until 2014, a table for each, whose elements have the same classes.

What stands at the end, for whom a certificate is made out, is private.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from newsparse.inputs.archives.dates import read_date
from newsparse.inputs.archives.draft import UNREAD
from newsparse.inputs.archives.pages import named_lines, open_page
from newsparse.inputs.archives.writer import Writer
from newsparse.text.pattern import pattern
from newsparse.text.told import Part

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_NAME = "europresse"

_SIGN_RE = pattern(
    r"(?i)class=[\"']?[^\"'<>]{0,80}(?:DocPublicationName|publiC-lblNodoc|DocHeader)|id=[\"']?tbHeaderImages"
)
# The kinds of lines by the classes of their elements; the first that fits.
_CLASSES = (
    ("docpublicationname", "publication"),
    ("docheader", "header"),
    ("titrearticlevisu", "headline"),
    ("rdp__articletitle", "headline"),
    ("rdp__subtitle", "deck"),
    ("soustitre", "deck"),
    ("surtitre", "kicker"),
    ("titrearticle", "title"),
    ("docauthors", "byline"),
    ("sm-margin-bottom", "byline"),
    ("public-lblnodoc", "id"),
    ("txtcertificat", "private"),
    ("dococurrcontainer", "paragraph"),
    ("doctext", "paragraph"),
)
ID_RE = pattern(r"(?<![\w·])[a-z]{3,6}·(\d{8})·[\w-]{1,12}·[\w·.-]{1,60}")
_PAGE_RE = pattern(r"(?i)(?:^|[,\s])(?:pp?|pages?|S|pág|pg)\.? ?([A-Z]{0,4}-?\d[\w, /&–-]{0,30}?)(?=\s*(?:[,;•]|$))")
WORDS_RE = pattern(r"(?<![\d:])(\d{1,3}(?:[\s.,]\d{3}){1,2}|\d{1,6}) (?:mots|words|palabras|Wörter|parole|palavras)\b")
_ISSUE_RE = pattern(r"(?i),? ?(?:no|n°|nº|nr|num)\.? ?[\d-]{1,12}.{0,60}$")
_COPYRIGHT_RE = pattern(r"(?i)(?:©|\(c\) ?\d{4}|copyright\b)")
_FOOT_RE = pattern(
    r"(?i)(?:numéro de document|document number|número de documento|nombre de mots|ce certificat|this certificate"
    r"|este certificado|date d'émission|le présent document|this document is protected)"
)
_NOTE_RE = pattern(r"(?i)(notes?(?: ?\(s\))?|note ?\(s\)|encadrés? ?(?:\(s\))?)\s?:")
_CAPTION_RE = pattern(r"(?i)(illustrations? ?(?:\(s\))?|légendes? ?(?:\(s\))?|photos? ?(?:\(s\))?)\s?:")
_EDGES = " ,;•|-–\xa0"
_SIGNATURE = 100  # columns of a line that says who wrote
_ENDS = (".", "!", "?", "»", '"', "”", ":", "…")

_Line = tuple[str, str]  # the kind, and what stands there


def recognises(head: str, tail: str) -> bool:
    """Whether elements of Europresse's classes stand there."""
    return any(_SIGN_RE.search(piece) for piece in (head, tail))


def read(text: str) -> Iterator[Part]:
    """What stands from each name of a publication to the next."""
    page = open_page(text)
    if page is None:
        return
    lines = named_lines(page, _names(page))
    starts = [n for n, (kind, _) in enumerate(lines) if kind == "publication" and (not n or lines[n - 1][0] != kind)]
    for start, end in pairwise([*starts, len(lines)]):
        yield read_part(list(_until_foot(lines[start:end])))


def _names(page: "HtmlElement") -> "dict[HtmlElement, str]":
    names = {}
    for element in page.iter():
        given = (element.get("class") or "").lower()
        kind = next((kind for part, kind in _CLASSES if part in given), None) if given else None
        if kind:
            names[element] = kind
    return names


def _until_foot(lines: list[_Line]) -> Iterator[_Line]:
    """The lines to the number of the document; below it stands who made the export."""
    for kind, line in lines:
        if found := ID_RE.search(line):
            yield "id", found[0]
            return
        if kind == "private" or (kind != "paragraph" and _FOOT_RE.match(line)):
            return
        yield kind, line


def read_part(lines: list[_Line]) -> Part:
    """An article from its lines; the kind of a line is empty where nothing tells it."""
    writer = Writer(_NAME)
    title = next((n for n, (kind, _) in enumerate(lines) if kind == "headline"), None)
    if title is None:
        title = next((n for n, (kind, _) in enumerate(lines) if kind == "title"), -1)
        lines = [("headline" if n == title else kind, line) for n, (kind, line) in enumerate(lines)]
    lines = [
        ("header" if n < title and not kind and is_header(line) else kind, line) for n, (kind, line) in enumerate(lines)
    ]
    marked = any(kind == "paragraph" for kind, _ in lines)
    header = " ".join(line for kind, line in lines if kind == "header")
    id_ = next((line for kind, line in lines if kind == "id"), None)
    story: list[str] = []
    below: list[_Line] = []
    for n, (kind, line) in enumerate(lines):
        if kind == "publication":
            _write_publication(writer, line)
        elif kind == "id" or (kind != "paragraph" and _COPYRIGHT_RE.match(line)):
            below.append((kind or "copyright", line))
        elif kind == "paragraph" or (not kind and not marked and n > title >= 0):
            story.append(line)
        elif kind in ("", "title"):
            writer.take("kicker" if n < title else "deck" if kind else "metadata", line)
        elif kind == "byline" and not _may_sign(line):
            writer.take("deck", line)
        elif kind != "header":
            writer.take(kind, line)
    if not marked and len(story) > 1 and _may_sign(story[0]):
        writer.line("byline", story.pop(0))
    words = _write_header(writer, header, id_) or next(
        (_read_words(line) for kind, line in lines if kind == "publication"), None
    )
    _write_story(writer, story)
    for kind, line in below:
        writer.take(kind, line)
    remarks = () if story else ((UNREAD, "the export holds no text of it"),)
    return writer.part(remarks, words=words)


def _may_sign(line: str) -> bool:
    return len(line) <= _SIGNATURE and not line.endswith(_ENDS)


def is_header(line: str) -> bool:
    """Whether a line that no class tells gives the day, the page or the number of words."""
    return any(shape.search(line) for shape in (WORDS_RE, _PAGE_RE)) or read_date(line) is not None


def _write_publication(writer: Writer, line: str) -> None:
    """The name of the publication; the numbers of the issue and of the words are none of it."""
    place = writer.take("publication", line)
    behind = min((found.start() for shape in (_ISSUE_RE, WORDS_RE) if (found := shape.search(line))), default=0)
    if place and behind:
        writer.name("publication", place[0], line[:behind].rstrip(_EDGES))


def _write_header(writer: Writer, header: str, id_: str | None) -> int | None:
    """Section, day and page, in any order; the number of words, where it is said."""
    words = WORDS_RE.search(header)
    page = _PAGE_RE.search(header)
    dated = read_date(header)
    rest = header
    for start, end in sorted((m.span() for m in (words, page) if m), reverse=True):
        rest = rest[:start] + ", " + rest[end:]
    if dated:
        written = header[dated.start : dated.end]
        rest = rest.replace(written, ", ", 1)
        writer.dated("published", written)
    elif id_ and (day := read_date(id_.split("·")[1])):
        writer.dated("published", id_.split("·")[1], day.edtf)
    writer.take("section", ", ".join(piece for one in rest.split(",") if (piece := one.strip(_EDGES))))
    if page:
        writer.take("page", page[1].strip(_EDGES))
    return _read_words(words[0]) if words else None


def _read_words(line: str) -> int | None:
    found = WORDS_RE.search(line)
    return int("".join(filter(str.isdecimal, found[1]))) if found else None


def _write_story(writer: Writer, lines: list[str]) -> None:
    waiting = ""  # the kind of what stands below a label
    for line in lines:
        for label, kind in ((_CAPTION_RE, "caption"), (_NOTE_RE, "note")):
            if found := label.match(line):
                value = line[found.end() :].strip()
                waiting = "" if value else kind
                writer.take(kind, value, found[1])
                break
        else:
            writer.line(waiting or "paragraph", line)
            waiting = ""
