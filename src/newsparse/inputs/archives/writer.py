"""The text of an article whose export is not made to be read: written line by line, each with what it is."""

from typing import Any

from newsparse.inputs.archives.dates import read_date
from newsparse.inputs.archives.draft import BLOCKS, NAMED, TEXTS, read_count
from newsparse.text.told import BODY, WHOLE, Archive, Dated, Labelled, Named, Part, Subject, Told


class Writer:
    """Takes what an export says of one article, in the order in which it is to be read.

    >>> writer = Writer("factiva")
    >>> writer.line("headline", "Bridge opens")
    (0, 12)
    >>> writer.line("paragraph", "It is open.")
    (14, 25)
    >>> part = writer.part(words=3)
    >>> part.told[-1], part.archive.words
    (Told(start=14, end=25, kind='body'), 3)
    """

    def __init__(self, form: str) -> None:
        self.form = form
        self._lines: list[str] = []
        self._at = 0
        self._told: list[Told] = []
        self._known: dict[str, Any] = {}
        self._fields: list[Labelled] = []
        self._subjects: list[Subject] = []
        self._body: tuple[int, int] | None = None

    def line(self, kind: str, text: str | None, sure: bool = False) -> tuple[int, int] | None:
        """A line of a kind of block; `paragraph` is one of the body, whose kind the text itself tells unless `sure`."""
        words = " ".join((text or "").split())
        if not words:
            return None
        gap = "\n\n" if kind == "paragraph" else "\n"
        self._lines.append(gap * bool(self._at) + words)
        start = self._at + len(gap) * bool(self._at)
        self._at = end = start + len(words)
        if kind == "paragraph":
            self._body = (self._body[0] if self._body else start, end)
        if sure or kind != "paragraph":
            self._told.append(Told(start, end, kind))
        return start, end

    def field(self, name: str, value: str | None, label: str | None = None) -> None:
        """A line of metadata: `publication`, `edition`, `section` and `page` have a span; others go by their label."""
        if place := self.line("metadata", value):
            if name in NAMED and name not in self._known:
                self._known[name] = Named(*place, " ".join((value or "").split()))
            if label:
                self._fields.append(Labelled(*place, label))

    def dated(self, meaning: str, written: str | None, edtf: str | None = None) -> None:
        """When it was `published` or `updated`, as it is written, and as EDTF where that is not to be read from it."""
        place = self.line("timestamp", written)
        if place and meaning not in self._known:
            found = Dated(*place, edtf) if edtf else read_date(" ".join((written or "").split()), place[0])
            if found:
                self._known[meaning] = found

    def take(self, meaning: str, text: str | None, label: str | None = None) -> tuple[int, int] | None:
        """What a line says, by its meaning, as a `Draft` takes it."""
        words = " ".join((text or "").split())
        if meaning == "published":
            self.dated(meaning, words)
            return None
        if meaning == "words" and (count := read_count(words)):
            self._known.setdefault(meaning, count)
        elif meaning == "load_date" and (dated := read_date(words)):
            self._known.setdefault(meaning, dated.edtf)
        elif meaning in TEXTS and words:
            self._known.setdefault(meaning, words)
        place = self.line(meaning if meaning in BLOCKS else "metadata", words)
        if place and meaning in NAMED:
            self._known.setdefault(meaning, Named(*place, words))
        if place and label:
            self._fields.append(Labelled(*place, label))
        return place

    def name(self, meaning: str, start: int, words: str) -> None:
        """What is named there: a part of a line that has been written."""
        self._known[meaning] = Named(start, start + len(words), words)

    def term(self, kind: str, start: int, words: str) -> None:
        """A term by which the article is filed, in a line that has been written."""
        self._subjects.append(Subject(start, start + len(words), words, kind))

    def subject(self, kind: str, name: str) -> None:
        """A term by which the article is filed."""
        if place := self.line("metadata", name):
            self._subjects.append(Subject(*place, " ".join(name.split()), kind))

    def part(self, remarks: tuple[tuple[str, str], ...] = (), **known: Any) -> Part:
        """The article; `known` are fields of its `Archive` that have no place in the text."""
        told = [Told(0, self._at, WHOLE), *self._told, *([Told(*self._body, BODY)] if self._body else [])]
        archive = Archive(self.form, subjects=tuple(self._subjects), fields=tuple(self._fields))
        archive = archive._replace(**self._known)._replace(**{name: value for name, value in known.items() if value})
        return Part(archive, tuple(sorted(told)), text="".join(self._lines), remarks=remarks)
