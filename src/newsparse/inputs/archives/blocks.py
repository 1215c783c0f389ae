"""The blocks of a story that is marked up: XHTML, the body of NITF, or a piece of HTML in a field."""

from collections import Counter
from collections.abc import Iterable
from html import unescape
from typing import NamedTuple
from xml.etree.ElementTree import Element

from newsparse.inputs.archives.plain import is_preformatted, split_paragraphs
from newsparse.text.pattern import pattern

HIDDEN, TITLE, PARAGRAPH = "", "title", "paragraph"

# What an element is, and all in it; an element that does not stand here is part of a line.
_KINDS = {
    **dict.fromkeys(("button", "embed", "form", "head", "iframe", "media-metadata", "nav", "noscript"), HIDDEN),
    **dict.fromkeys(("object", "script", "style", "svg", "template", "title"), HIDDEN),
    **dict.fromkeys(("article", "aside", "block", "blockquote", "body", "body.content", "bq", "dd", "div"), PARAGRAPH),
    **dict.fromkeys(("dl", "dt", "figure", "footer", "header", "main", "media", "nitf-table", "ol", "p"), PARAGRAPH),
    **dict.fromkeys(("pre", "section", "table", "tbody", "thead", "ul"), PARAGRAPH),
    **dict.fromkeys(("h2", "h3", "h4", "h5", "h6", "hl2"), "subhead"),
    **dict.fromkeys(("h1", "hl1"), TITLE),
    **dict.fromkeys(("address", "byline"), "byline"),
    **dict.fromkeys(("caption", "figcaption", "media-caption"), "caption"),
    **dict.fromkeys(("media-producer",), "credit"),
    **dict.fromkeys(("note", "tagline"), "note"),
    **dict.fromkeys(("li", "tr"), "list_item"),
}
_CLASSES = {
    "byline": "byline",
    "caption": "caption",
    "credit": "credit",
    "embed": HIDDEN,
    "notepad": "note",
    "private": HIDDEN,
}
_INHERITED = frozenset((HIDDEN, "byline", "caption", "credit", "note"))
_CELLS = frozenset(("td", "th"))
_VOID = frozenset(("br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"))
_BREAK = "\v"

# Of tags, of a comment the beginning alone, and of what else a browser does not show.
_TAG_RE = pattern(r"<(/?)([A-Za-z][\w.:-]{0,40})((?:[\s/][^<>]{0,2000})?)>|<!--|<![^<>]{0,500}>|<\?[^<>]{0,500}>")
_CLASS_RE = pattern(r"(?i)\bclass\s?=\s?[\"']?([^\"'<>]{1,200})")


class Block(NamedTuple):
    """A line of a story: `paragraph`, `title`, or a kind of block."""

    kind: str
    text: str


class Blocks:
    """Takes the tags and the words of a story as they come, whether they nest or not.

    >>> blocks = Blocks()
    >>> for tag, words in (("p", "It rained."), ("hl2", "Floods")):
    ...     blocks.start(tag)
    ...     blocks.words(words)
    >>> blocks.close()
    [Block(kind='paragraph', text='It rained.'), Block(kind='subhead', text='Floods')]
    """

    def __init__(self) -> None:
        self._found: list[Block] = []
        self._open: list[tuple[str, str]] = []  # tag and kind
        self._tags: Counter[str] = Counter()
        self._words: list[str] = []

    @property
    def _kind(self) -> str:
        return self._open[-1][1] if self._open else PARAGRAPH

    def start(self, tag: str, classes: str = "") -> None:
        """An element begins."""
        if tag in _VOID:
            self._words.append(_BREAK if tag == "br" else " ")
            return
        named = next((_CLASSES[name] for name in classes.lower().split() if name in _CLASSES), None)
        kind = named if named is not None else _KINDS.get(tag)
        if kind is not None:
            self._flush()
            if tag == "p" and self._open and self._open[-1][0] == "p":
                self._pop()
        elif tag in _CELLS:
            self._words.append(" ")
        outer = self._kind
        credit = kind == "credit" and outer == "caption"
        self._open.append((tag, outer if kind is None or (outer in _INHERITED and not credit) else kind))
        self._tags[tag] += 1

    def end(self, tag: str) -> None:
        """An element ends, and all that is open within it."""
        if not self._tags[tag]:
            return
        while True:
            outer = self._open[-2][1] if len(self._open) > 1 else PARAGRAPH
            if self._open[-1][0] in _KINDS or self._kind != outer:
                self._flush()
            if self._pop() == tag:
                return

    def words(self, text: str) -> None:
        """What stands between tags."""
        self._words.append(text)

    def close(self) -> list[Block]:
        """All blocks, when there is no more."""
        self._flush()
        return self._found

    def _pop(self) -> str:
        tag, _ = self._open.pop()
        self._tags[tag] -= 1
        return tag

    def _flush(self) -> None:
        text, kind, self._words = "".join(self._words), self._kind, []
        if kind == HIDDEN:
            return
        held: list[str] = []
        for piece in [*text.split(_BREAK), ""]:  # one break is within a paragraph, two are between
            if piece.strip():
                held.append(piece)
            elif held:
                whole, held = "\n".join(held), []
                pre = self._tags["pre"] or is_preformatted(whole)
                lines = split_paragraphs(whole) if pre else [" ".join(whole.split())]
                self._found += [Block(kind, line) for line in lines]


def read_html(text: str) -> list[Block]:
    """The blocks of a piece of HTML, however it nests."""
    blocks, at = Blocks(), 0
    while found := _TAG_RE.search(text, at):
        blocks.words(unescape(text[at : found.start()]))
        at = found.end()
        if name := found[2]:
            name = name.lower()
            said = _CLASS_RE.search(found[3])
            if found[1]:
                blocks.end(name)
            else:
                blocks.start(name, said[1] if said else "")
        elif found[0] == "<!--":
            behind = text.find("-->", at)
            at = behind + len("-->") if behind >= 0 else len(text)
    blocks.words(unescape(text[at:]))
    return blocks.close()


def read_line(text: str) -> str:
    """What a piece of HTML says, on one line; a text without mark-up as it is.

    >>> read_line("Rain &amp; <i>wind</i>")
    'Rain & wind'
    """
    return " ".join(block.text for block in read_html(text)) if "<" in text or "&" in text else text


def read_text(text: str) -> list[Block]:
    """The paragraphs of a text without mark-up; the blocks of one that has it all the same."""
    if "</p>" in text.lower():
        return read_html(text)
    return [Block(PARAGRAPH, line) for line in split_paragraphs(text)]


def read_elements(elements: Iterable[Element]) -> list[Block]:
    """The blocks of elements of XML, one below the other."""
    blocks = Blocks()
    for element in elements:
        waiting: list[Element | str] = [element]  # a stack: XML may nest deeper than calls
        while waiting:
            one = waiting.pop()
            if isinstance(one, str):
                blocks.words(one[1:]) if one[0] == "+" else blocks.end(one[1:])
                continue
            blocks.start(one.tag, one.get("class", ""))
            blocks.words(one.text or "")
            after = [f"-{one.tag}"] if one.tag not in _VOID else []
            tail = [f"+{one.tail}"] if one.tail and one is not element else []
            waiting += [*tail, *after, *reversed(one)]
    return blocks.close()
