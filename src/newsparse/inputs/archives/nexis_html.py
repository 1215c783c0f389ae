"""Nexis, as pages of HTML until 2020: the lines of its text, within comments; a style centres what stands above."""

from collections.abc import Iterator, Mapping
from itertools import pairwise

from newsparse.errors import InputError
from newsparse.inputs.archives import nexis
from newsparse.inputs.archives.draft import UNREAD
from newsparse.inputs.archives.nexis_text import BREAK_RE, read_document
from newsparse.text.pattern import pattern
from newsparse.text.told import Part

_BEGIN_RE = pattern(r"(?i)<DOCFULL>\s{0,20}-->")
_END_RE = pattern(r"(?i)<!--[^<>]{0,200}</DOCFULL>")
_STYLE_RE = pattern(r"(?i)\.(\w{1,20})\s{0,5}\{([^{}]{0,500})\}")
_BLOCKS = frozenset(("div", "p", "table", "tr", "h1", "h2", "h3", "h4", "ul", "ol", "li", "blockquote"))
_CELLS = frozenset(("td", "th"))
_SILENT = frozenset(("script", "style", "head", "title"))
_WIDTH, _INDENT = 78, 5  # columns between which a line is centred, and of its indent, at least


def recognises(head: str, _tail: str) -> bool:
    """Whether a document begins in a comment."""
    return _BEGIN_RE.search(head) is not None


def read(text: str) -> Iterator[Part]:
    """The documents, each with the text that it shows."""
    first = _BEGIN_RE.search(text)
    styles = _STYLE_RE.findall(text, 0, first.start() if first else len(text))
    centred = frozenset(name.lower() for name, said in styles if "center" in said.lower())
    begins = [*(found.end() for found in _BEGIN_RE.finditer(text)), len(text)]
    lost: list[tuple[str, str]] = []
    part = None
    for begin, after in pairwise(begins):
        ended = _END_RE.search(text, begin, after)
        shown = _show(text[begin : ended.start() if ended else after], centred)
        if nexis.is_absent(shown[:1_000]):
            lost.append((UNREAD, nexis.ABSENT))
            continue
        if part:
            yield part
        counted = BREAK_RE.search(shown)
        part = read_document(shown, counted.end() if counted else 0, len(shown), counted)
        part = part._replace(text=shown[part.start : part.end], remarks=(*lost, *part.remarks))
        lost = []
    if part:
        yield part._replace(remarks=(*part.remarks, *lost))


def _show(markup: str, centred: frozenset[str]) -> str:
    """The lines that markup shows, blank ones between its blocks, and those in the middle indented."""
    try:
        from lxml.etree import iterwalk
        from lxml.html import document_fromstring
    except ImportError:
        hint = 'pip install "newsparse[html]" reads it'
        raise InputError("is HTML", hint=hint, code="html") from None
    lines = _Lines(centred)
    for event, element in iterwalk(document_fromstring(f"<div>{markup}</div>"), events=("start", "end", "comment")):
        if event == "start":
            lines.open(element.tag, element.attrib, element.text or "")
        else:
            lines.close(element.tag if event == "end" else "", element.tail or "")
    return "\n".join(lines.lines)


class _Lines:
    """Takes elements; the rows of a table are lines, whatever stands in their cells."""

    def __init__(self, centred: frozenset[str]) -> None:
        self.lines: list[str] = [""]
        self._centred = centred
        self._line: list[str] = []
        self._middle: list[bool] = []
        self._silent = self._cells = 0

    def open(self, tag: str, given: Mapping[str, str], text: str) -> None:
        self._silent += tag in _SILENT
        if tag in _BLOCKS:
            self._end(blank=tag != "tr")
            said = f"{given.get('style', '')} {given.get('align', '')}".lower()
            self._middle.append(given.get("class", "").lower() in self._centred or "center" in said)
        elif tag == "br":
            self._end(blank=False)
        self._cells += tag in _CELLS
        self._write(text)

    def close(self, tag: str, tail: str) -> None:
        if tag in _BLOCKS:
            self._end(blank=tag != "tr")
            self._middle.pop()
        self._silent -= tag in _SILENT
        self._cells -= tag in _CELLS
        self._write(f" {tail}" if tag in _CELLS else tail)

    def _write(self, words: str) -> None:
        if not self._silent:
            self._line.append(words)

    def _end(self, blank: bool) -> None:
        if self._cells:
            self._line.append(" ")
            return
        words = " ".join("".join(self._line).split())
        self._line.clear()
        if words:
            indent = max(_INDENT, (_WIDTH - len(words)) // 2) if self._middle and self._middle[-1] else 0
            self.lines.append(" " * indent + words)
        if blank and self.lines[-1]:
            self.lines.append("")
