"""What is read of an article whose lines stand in the file's text as they are."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from newsparse.inputs.archives.dates import read_date
from newsparse.text.pattern import pattern
from newsparse.text.told import Archive, Dated, Labelled, Named, Part, Subject, Told

UNREAD = "archive-article"  # code of the warning that an article could not be read, or not whole
BLOCKS = frozenset(("headline", "deck", "byline", "caption", "credit", "note", "kicker", "timestamp"))
SUBJECTS = frozenset(("subject", "company", "organization", "person", "geographic", "industry", "ticker"))
NAMED = frozenset(("publication", "dateline", "edition", "section", "page"))
TEXTS = frozenset(("copyright", "ednote", "id", "slug", "type", "url"))

_COUNT_RE = pattern(r"\d{1,3}(?:[.,\s]\d{3})+|\d{1,7}")
_TERM_RE = pattern(r"[^;]+")
_SCORE_RE = pattern(r" ?\((\d{1,3}) ?%\)$")
_FULL = 45  # columns of a line that goes on in the next
_OTHERS = "(*-–•#"  # with which notes and lists begin

_ADDRESS_RE = pattern(r"https?://\S+$")


def is_address(line: str) -> bool:
    """Whether a line is the address of a page."""
    return _ADDRESS_RE.match(line) is not None


def read_count(words: str) -> int | None:
    """The first number: "1,285 words"."""
    found = _COUNT_RE.search(words)
    return int("".join(filter(str.isdecimal, found[0]))) if found else None


class Line(NamedTuple):
    """A line that is not blank: where its words stand, and these; and how far it is indented."""

    start: int
    end: int
    text: str
    indent: int


def read_lines(text: str, start: int, end: int) -> Iterator[Line]:
    """The lines between two offsets, blank ones left out; `\\r` and form feeds are blanks."""
    at = start
    while at < end:
        behind = text.find("\n", at, end)
        behind = end if behind < 0 else behind
        words = text[at:behind].strip().strip("\ufeff").strip()
        if words:
            begin = text.index(words, at)
            yield Line(begin, begin + len(words), words, begin - at)
        at = behind + 1


class Draft:
    """Takes what is found, at its place in the file's text; gives the part, whose offsets are its own."""

    def __init__(self, form: str, text: str, start: int, end: int) -> None:
        self.form, self.text, self.start, self.end = form, text, start, end
        self.known: dict[str, Any] = {}
        self.told: list[Told] = []
        self._fields: list[Labelled] = []
        self._subjects: list[Subject] = []

    def _trim(self, start: int, end: int) -> tuple[int, int]:
        words = self.text[start:end]
        bare = words.strip()
        begin = start + (words.find(bare) if bare else 0) - self.start
        return begin, begin + len(bare)

    def read(self, start: int, end: int) -> str:
        """What stands there, on one line."""
        return " ".join(self.text[start:end].split())

    def tell(self, kind: str, start: int, end: int) -> None:
        """The stretch is of a kind of block, or the `body`."""
        begin, behind = self._trim(start, end)
        if begin < behind:
            self.told.append(Told(begin, behind, kind))

    def drop(self, start: int, end: int) -> None:
        """The stretch goes out nowhere."""
        if start < end:
            self.told.append(Told(start - self.start, end - self.start, "unread"))

    def term(self, kind: str, start: int, end: int) -> None:
        """A term by which the article is filed; `take` finds those that semicolons part."""
        begin, behind = self._trim(start, end)
        if begin < behind:
            self._subjects.append(Subject(begin, behind, self.read(start, end), kind))

    def take(self, meaning: str, start: int, end: int, label: str | None = None) -> None:
        """What a stretch says, by its meaning: that of a labelled line, or of one that is known by its place."""
        begin, behind = self._trim(start, end)
        if begin == behind:
            return
        words = self.read(start, end)
        self.tell(meaning if meaning in BLOCKS else "timestamp" if meaning == "published" else "metadata", start, end)
        if label:
            self._fields.append(Labelled(begin, behind, label))
        if meaning == "published":
            if dated := read_date(self.text[start:end].replace("\n", " ").replace("\r", " "), start - self.start):
                self.known.setdefault(meaning, dated)
        elif meaning in NAMED:
            self.known.setdefault(meaning, Named(begin, behind, words))
        elif meaning == "words":
            if count := read_count(words):
                self.known.setdefault(meaning, count)
        elif meaning == "load_date":
            if dated := read_date(words):
                self.known.setdefault(meaning, dated.edtf)
        elif meaning in TEXTS:
            self.known.setdefault(meaning, words)
        elif meaning in SUBJECTS:
            self._subjects += self._terms(meaning, start, end)

    def _terms(self, kind: str, start: int, end: int) -> Iterator[Subject]:
        """The terms of a list: "FERRIES (92%); PORTS (71%)"."""
        for found in _TERM_RE.finditer(self.text, start, end):
            begin, behind = self._trim(found.start(), found.end())
            words = self.read(found.start(), found.end())
            score = _SCORE_RE.search(words)
            name = words[: score.start()] if score else words
            if name:
                yield Subject(begin, behind, name, kind, int(score[1]) if score else None)

    def name(self, meaning: str, start: int, end: int) -> None:
        """What is named there, where a line says more."""
        self.known[meaning] = Named(*self._trim(start, end), self.read(start, end))

    def date(self, dated: Dated) -> None:
        """When it was published, where the reader knows better than a line says; offsets of the file's text."""
        self.known["published"] = Dated(dated.start - self.start, dated.end - self.start, dated.edtf)

    def part(self, remarks: tuple[tuple[str, str], ...] = (), **known: Any) -> Part:
        """The article; `known` are more fields of its `Archive`."""
        archive = Archive(self.form, subjects=tuple(self._subjects), fields=tuple(self._fields))
        archive = archive._replace(**{**self.known, **{name: value for name, value in known.items() if value}})
        return Part(archive, tuple(sorted(self.told)), self.start, self.end, remarks=remarks)


def tell_paragraphs(draft: Draft, lines: list[Line]) -> None:
    """Tells which broken lines of a story are one: blank lines and indents stand between paragraphs."""
    held: list[Line] = []
    for line, after in zip(lines, [*lines[1:], None], strict=True):
        held.append(line)
        if after is None or after.indent or draft.text.count("\n", line.end, after.start) > 1:
            full = all(line.end - line.start >= _FULL for line in held[:-1])
            if len(held) > 1 and full and held[0].text[0] not in _OTHERS:
                draft.tell("paragraph", held[0].start, held[-1].end)
            held = []


def cut_out(part: Part, text: str, start: int, end: int) -> Part:
    """The article as a text of its own, without a stretch of the file's that is not for readers, and of which
    nothing is told."""
    begin, behind = start - part.start, end - part.start

    def moved(found: Any) -> Any:
        if not isinstance(found, tuple):
            return found
        if not isinstance(found, Told | Named | Subject | Labelled | Dated):
            return tuple(moved(one) for one in found)
        shift = behind - begin if found.start >= behind else 0
        return found._replace(start=found.start - shift, end=found.end - shift)

    archive = part.archive._replace(**{name: moved(value) for name, value in part.archive._asdict().items()})
    return part._replace(archive=archive, told=moved(part.told), text=text[part.start : start] + text[end : part.end])
