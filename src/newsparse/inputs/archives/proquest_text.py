"""ProQuest's text: a title, labelled lines, `Full text:` and the story, and labelled lines again.

Rules stand between the articles; each paragraph and each field is one line.
"""

from collections.abc import Iterator
from itertools import pairwise, takewhile

from newsparse.inputs.archives.dates import read_date
from newsparse.inputs.archives.draft import UNREAD, Draft, Line, is_address, read_lines
from newsparse.inputs.archives.proquest import (
    NAME,
    TERMS,
    is_private,
    label_of,
    meaning_of,
    public_address,
)
from newsparse.text.pattern import pattern
from newsparse.text.told import Part

_RULE_RE = pattern(r"(?m)^[ \t\ufeff]*_{20,}[ \t\r]*$")
_NUMBER_RE = pattern(
    r"(?i)(?:do[ck]ument[oe]?|документ|belge|文档|文檔|ドキュメント|문서)\s?(\d{1,6}) ?"
    r"(?:/|[^\W\d_]{1,4}) ?(\d{1,6})$"
)
_FOOT_RE = pattern(r"(?i)pqissupportcontact|database copyright|contact ProQuest$|© ?\d{4} ProQuest")
_IMAGE_RE = pattern(
    r"(?i)(?:illustrations?|enlarge this image|agrandir (?:cette |l')image|ampliar (?:esta )?image[mn]|bild vergrößern"
    r"|ingrandisci (?:questa )?immagine)\.?$"
)
_REMAINS_RE = pattern(r"<?/?(?:html|head|body)>$")  # of tags
_PAGE_RE = pattern(r"\d: ?([A-Z]{0,4}\.?\d[\w.,-]{0,12}?)\.?$")
_TERM_RE = pattern(r"[^;]+")
_PREFIX_RE = pattern(r"\s{0,3}(?:Name|Nom|Nombre|Nome|Corporation|Subject|Term|Person|Location|Title)\s?: (?=\S)")
_LEFT_OUT_RE = pattern(r"\s{0,3}(?:NAICS|DUNS|SIC|ISIN|Ticker)\s?:")
_PROSE = (".", "!", "?", ".”", '."', '?"', '!"', ".»")
_KINDS = 3  # labels that show what a text is
_BEGINS = frozenset(("abstract", "body", "byline", "imprint", "private"))  # meanings that stand above a story
_ENDS = frozenset(("id", "load_date", "publication", "published"))  # and below it
_INSIDE = frozenset(("caption", "credit"))  # and within it
_TOP = 12  # lines of a head
_DAY = len("2019-03-01")


def recognises(head: str, tail: str) -> bool:
    """Whether lines stand there whose labels are ProQuest's."""
    if "proquest" not in f"{head}{tail}".lower():
        return False
    found = {_meaning(line) for piece in (head, tail) for line in read_lines(piece, 0, len(piece))} - {None}
    return len(found) >= _KINDS and not found.isdisjoint(("body", "id")) and not found.isdisjoint(_BEGINS | _ENDS)


def read(text: str) -> Iterator[Part]:
    """The articles between the rules; a rule may stand in a story, too."""
    held: list[Line] = []
    rules = [(found.start(), found.end()) for found in _RULE_RE.finditer(text)]
    for (_, start), (end, _) in pairwise([(0, 0), *rules, (len(text), len(text))]):
        lines = list(_without_foot(read_lines(text, start, end)))
        if _begins(lines) or (not held and _ends(lines)):
            if held:
                yield _read_part(text, held)
            held = lines
        elif held:
            held += lines
        if held and not _ENDS.isdisjoint(map(_meaning, lines)):
            yield _read_part(text, held)
            held = []
    if held:
        yield _read_part(text, held)


def _without_foot(lines: Iterator[Line]) -> Iterator[Line]:
    """The lines above those that say where ProQuest is to be asked."""
    return takewhile(lambda line: not _FOOT_RE.search(line.text), lines)


def read_number(line: str) -> tuple[int, int] | None:
    """Which document it is, and of how many: "Document 1 of 500"."""
    found = _NUMBER_RE.match(line)
    return (int(found[1]), int(found[2])) if found else None


def _meaning(line: Line) -> str | None:
    label = label_of(line.text)
    return meaning_of(label) if label else None


def _begins(lines: list[Line]) -> bool:
    """Whether an article begins with these lines: what stands above a story, or its number."""
    top = lines[:_TOP]
    found = {_meaning(line) for line in top}
    numbered = any(is_address(line.text) or _NUMBER_RE.match(line.text) for line in top)
    return numbered or not found.isdisjoint(_BEGINS)


def _ends(lines: list[Line]) -> bool:
    """Whether several lines are there that stand below a story."""
    return len(_ENDS.intersection(map(_meaning, lines))) > 1


def _read_part(text: str, lines: list[Line]) -> Part:
    return _Article(text, lines).read()


class _Article:
    """The lines of an article, and what is known of it."""

    def __init__(self, text: str, lines: list[Line]) -> None:
        self.draft = Draft(NAME, text, lines[0].start, lines[-1].end)
        self.lines = lines
        self.meanings = [_meaning(line) for line in lines]
        self.number: int | None = None
        self.of: int | None = None
        self.titled = False
        self.title: tuple[int, int] | None = None  # by its label
        self.imprint: tuple[int, int] | None = None

    def read(self) -> Part:
        """The article, told."""
        body = self._body()
        tail = self._tail(body)
        self._read_fields(0, body)
        self._read_story(body, tail)
        self._read_fields(tail, len(self.lines))
        self._complete()
        remarks = () if body < tail else ((UNREAD, "the export holds no text of it"),)
        return self.draft.part(remarks, number=self.number, of=self.of)

    def _body(self) -> int:
        """The line in which the story begins: with the label, or else the first that has none below the head."""
        if "body" in self.meanings:
            return self.meanings.index("body")
        above = [n for n, line in enumerate(self.lines[:_TOP]) if self.meanings[n] in _BEGINS or is_address(line.text)]
        return min(above[-1] + 1 if above else 1, len(self.lines))

    def _tail(self, body: int) -> int:
        """The line behind the story: from there on, all are labelled."""
        tail, missed, below = len(self.lines), 0, set[str]()
        for n in range(len(self.lines) - 1, body - ("body" not in self.meanings), -1):
            meaning, words = self.meanings[n], self.lines[n].text
            label = label_of(words)
            if meaning in _INSIDE:
                break
            if meaning and label and not (label in below and words.endswith(_PROSE)):
                tail, missed = n, 0
                below.add(label)
            elif meaning or not label:
                missed += 1
                if missed > 1:
                    break
        return tail

    def _read_fields(self, start: int, end: int) -> None:
        waiting: tuple[str, str] | None = None  # meaning and label of a line without a value
        for n in range(start, end):
            line, meaning = self.lines[n], self.meanings[n]
            label = label_of(line.text) or ""
            if count := read_number(line.text):
                self.number, self.of = count
                self.draft.tell("metadata", line.start, line.end)
            elif is_address(line.text):
                self._take_address(line.start, line.start, line.end)
            elif meaning or (label and (self.titled or start)):
                at = _value(line, label)
                meaning = meaning or ("published" if self._says_day(line.text[at - line.start :]) else None)
                waiting = (meaning or "metadata", label) if at == line.end else None
                self._take(meaning or "metadata", line, at, label)
            elif waiting:
                self._take(waiting[0], line, line.start, waiting[1])
                waiting = None
            elif not self.titled and not start:
                self._take_title(line.start, line.end)
            else:
                self.draft.tell("metadata", line.start, line.end)

    def _says_day(self, words: str) -> bool:
        """Whether the value of a label that no list holds is the first day that is told, and no more."""
        dated = None if "published" in self.draft.known else read_date(words)
        return bool(dated and len(dated.edtf) >= _DAY and dated.end - dated.start == len(words.strip()))

    def _take(self, meaning: str, line: Line, at: int, label: str) -> None:
        """A labelled line, whose value begins at an offset."""
        draft, words = self.draft, self.draft.text[at : line.end]
        if meaning == "private":
            draft.drop(line.start, line.end)
        elif at == line.end:
            draft.tell("metadata", line.start, line.end)
        elif "://" in words and (meaning == "url" or is_private(words)):
            self._take_address(line.start, at, line.end)
        elif meaning == "title" and not self.titled:
            self.title = at, line.end
        elif meaning in TERMS:
            draft.take("metadata", at, line.end, label)
            self._take_terms(meaning, at, line.end)
        elif meaning in ("abstract", "body", "imprint", "title"):
            draft.take("metadata", at, line.end, label)
            self.imprint = (at, line.end) if meaning == "imprint" else self.imprint
        else:
            draft.take(meaning, at, line.end, label)
            if meaning == "publication":
                draft.name(meaning, at, at + len(words.partition(";")[0]))
            elif meaning == "metadata" and "proquest" in label.lower() and words.strip().isdecimal():
                draft.known.setdefault("id", words.strip())

    def _take_terms(self, kind: str, start: int, end: int) -> None:
        for found in _TERM_RE.finditer(self.draft.text, start, end):
            if not _LEFT_OUT_RE.match(found[0]):
                prefix = _PREFIX_RE.match(found[0])
                self.draft.term(kind, found.start() + (prefix.end() if prefix else 0), found.end())

    def _take_address(self, line: int, start: int, end: int) -> None:
        """An address: one that leads through a library goes out nowhere."""
        words = self.draft.text[start:end]
        if url := public_address(words):
            self.draft.known.setdefault("url", url)
        if is_private(words):
            self.draft.drop(line, end)
        else:
            self.draft.tell("metadata", start, end)

    def _take_title(self, start: int, end: int) -> None:
        """The title; of one that stands there twice, the first."""
        self.titled = True
        first = start + _once(self.draft.text[start:end])
        self.draft.drop(first, end)
        self.draft.take("headline", start, first)

    def _read_story(self, start: int, end: int) -> None:
        draft = self.draft
        for n in range(start, end):
            line, meaning = self.lines[n], self.meanings[n]
            label = label_of(line.text) or ""
            if n == start and meaning == "body":
                draft.drop(line.start, _value(line, label))
            elif meaning in _INSIDE:
                pictured = n > start and self.meanings[n - 1] == "caption"
                kind = "note" if meaning == "credit" and not pictured else meaning or ""
                draft.take(kind, _value(line, label), line.end, label)
            elif _IMAGE_RE.match(line.text):
                draft.tell("metadata", line.start, line.end)
            elif _REMAINS_RE.match(line.text) or (is_address(line.text) and public_address(line.text)):
                draft.drop(line.start, line.end)
        if start < end:
            draft.tell("body", self.lines[start].start, self.lines[end - 1].end)

    def _complete(self) -> None:
        """What no line says by itself."""
        draft = self.draft
        if not self.titled and self.title:
            self._take_title(*self.title)
        if not self.imprint:
            return
        start, end = self.imprint
        words = draft.text[start:end]
        if "published" not in draft.known and (dated := read_date(words, start)):
            draft.date(dated)
        if "publication" not in draft.known and (name := words.partition(";")[0].partition("[")[0].strip()):
            draft.name("publication", start, start + len(name))
        if "page" not in draft.known and (page := _PAGE_RE.search(words)):
            draft.name("page", start + page.start(1), start + page.end(1))


def _value(line: Line, label: str) -> int:
    """Where the value behind a label begins."""
    return line.end - len(line.text[len(label) :].lstrip().lstrip(":：").lstrip()) if label else line.start


def _once(title: str) -> int:
    """Where a title ends that stands there twice, with a colon between; else where it ends.

    >>> _once("Harbour opens: Harbour opens"), _once("Harbour: it opens")
    (13, 17)
    """
    middle = len(title) // 2
    for n in range(max(1, middle - 2), min(middle + 2, len(title))):
        if title[n] in ":;" and title[:n].strip() == title[n + 1 :].strip(" ."):
            return n
    return len(title)
