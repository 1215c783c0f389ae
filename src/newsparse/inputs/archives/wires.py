"""A story as the formats of wires and corpora tell it: what each says of it is taken here, and written in one order."""

from datetime import date
from math import inf
from typing import Any, NamedTuple
from xml.etree.ElementTree import Element

from newsparse.inputs.archives.blocks import HIDDEN, PARAGRAPH, TITLE, Block
from newsparse.inputs.archives.dates import read_date
from newsparse.inputs.archives.draft import NAMED, UNREAD
from newsparse.inputs.archives.writer import Writer
from newsparse.text.pattern import pattern
from newsparse.text.told import Part

_REVISED = 3  # days after which a story is updated, at most
_PROSE = 80  # letters of a paragraph that is no line of another kind
_CLOSED = (".", "!", "?", '"', "”", "»", "“", "'", "’", "…", ".)", ":")
_SIGNED_RE = pattern(r"[a-z]{2,4}(?:[/-][a-z]{1,4}){0,6}|(?i:ends?|/?fin/?)\.?")  # initials of a desk, or the end
_TEXTS = frozenset(("copyright", "ednote", "id", "language", "slug", "type", "url"))


class _Field(NamedTuple):
    meaning: str
    label: str
    value: str


def one_line(text: Any) -> str:
    """A value on one line; empty where it is no text and no number."""
    return " ".join(str(text).split()) if isinstance(text, str | int | float) and not isinstance(text, bool) else ""


def _days(first: str, last: str) -> float:
    """How many days lie between two."""
    try:
        return (date.fromisoformat(last[:10]) - date.fromisoformat(first[:10])).days
    except ValueError:  # no whole days
        return inf


def letters(text: str) -> str:
    """A text without all that copies of it may differ in."""
    return "".join(filter(str.isalnum, text.lower()))


class Story:
    """What is known of one story; what is said first stays."""

    def __init__(self, form: str) -> None:
        self.form = form
        self.headline = ""
        self.kickers: list[str] = []
        self.decks: list[str] = []
        self.bylines: dict[str, str] = {}  # by their letters
        self.blocks: list[Block] = []
        self.subjects: dict[tuple[str, str], None] = {}
        self.remarks: list[tuple[str, str]] = []
        self._fields: dict[tuple[str, str], _Field] = {}  # by meaning and value
        self._written = self._revised = ""
        self._known: dict[str, Any] = {}

    def take(self, meaning: str, value: Any, label: str) -> None:
        """What a labelled field says; `meaning` is a key of the archive's, or `metadata`."""
        said = one_line(value)
        if not said:
            return
        self._fields.setdefault((meaning, said), _Field(meaning, label, said))
        if meaning in _TEXTS:
            self._known.setdefault(meaning, said)
        elif meaning == "words" and said.isdecimal():
            self._known.setdefault(meaning, int(said))

    def date(self, value: Any) -> None:
        """When it was published, as it is written; the first that is a date stays."""
        if not self._written and (said := one_line(value)) and read_date(said):
            self._written = said

    def revised(self, first: Any, version: Any) -> None:
        """When the first version was made, and this one, by which it was updated; what was first made long before is
        the frame of a story that comes again."""
        made, anew = (read_date(one_line(value)) for value in (first, version))
        if made and anew and made.edtf < anew.edtf and _days(made.edtf, anew.edtf) <= _REVISED:
            self.date(first)
            self._revised = one_line(version)
        self.date(version)
        self.date(first)

    def subject(self, kind: str, name: Any) -> None:
        """A term by which it is filed."""
        if said := one_line(name):
            self.subjects.setdefault((kind, said))

    def title(self, value: str) -> None:
        """Its headline."""
        self.headline = self.headline or one_line(value)

    def by(self, value: str) -> None:
        """A line that says who wrote it."""
        if said := one_line(value):
            self.bylines.setdefault(letters(said), said)

    def deck(self, value: str) -> None:
        """A summary; it goes where it repeats the headline or the first words of the story."""
        if said := one_line(value):
            self.decks.append(said)

    def part(self) -> Part:
        """The story as a text, with what each of its lines is."""
        writer = Writer(self.form)
        blocks = [self._named(block) for block in self.blocks]
        if len(blocks) > 1 and blocks[-1].kind == PARAGRAPH and _SIGNED_RE.fullmatch(blocks[-1].text):
            blocks[-1] = blocks[-1]._replace(kind="note")
        first = next((letters(block.text) for block in blocks if block.kind == PARAGRAPH), "")
        for kicker in self.kickers:
            writer.line("kicker", kicker)
        writer.line("headline", self.headline)
        for deck in dict.fromkeys(self.decks):
            if letters(deck) != letters(self.headline) and not (letters(deck) and first.startswith(letters(deck))):
                writer.line("deck", deck)
        for byline in self.bylines.values():
            writer.line("byline", byline)
        writer.dated("published", self._written)
        writer.dated("updated", self._revised)
        first_named = {field.meaning: field for field in reversed(self._fields.values()) if field.meaning in NAMED}
        for field in first_named.values():
            writer.field(field.meaning, field.value, field.label)
        for block in blocks:
            if block.kind != HIDDEN:
                sure = _is_prose(block, letters(block.text) == first)
                writer.line(block.kind, block.text, sure=sure)
        for field in self._fields.values():
            if field is not first_named.get(field.meaning):
                writer.field(field.meaning, field.value, field.label)
        for kind, name in self.subjects:
            writer.subject(kind, name)
        return writer.part(tuple(self.remarks), **self._known)

    def _named(self, block: Block) -> Block:
        """A title or a byline in the story, unless the story has it already."""
        if block.kind == TITLE:
            if letters(block.text) == letters(self.headline):
                return block._replace(kind=HIDDEN)
            if self.headline:
                return block._replace(kind="subhead")
            self.title(block.text)
            return block._replace(kind=HIDDEN)
        if block.kind == "byline":
            if not self.bylines:
                self.by(block.text)
            return block._replace(kind=HIDDEN if letters(block.text) in self.bylines else "byline")
        return block


def _is_prose(block: Block, opens: bool) -> bool:
    """Whether it can be nothing but a paragraph: mark-up says that, too, of bylines, notes and subheads."""
    long = block.kind == PARAGRAPH and len(block.text) >= _PROSE
    return long and (opens or block.text.endswith(_CLOSED))


def unread(form: str, broken: str) -> Part:
    """In place of a story that could not be read."""
    story = Story(form)
    story.remarks.append((UNREAD, broken))
    return story.part()


def children(element: Element | None, *tags: str) -> list[Element]:
    """The elements of these tags right below another."""
    return [] if element is None else [child for child in element if child.tag in tags]
