"""Nexis Uni and Lexis Advance, as the text of their documents (.docx, .rtf): each article ends in `End of Document`.

Above the story stand headline, publication, date, labelled lines and `Body`; below it `Graphic`, `Classification` and
what else has a heading, and more labelled lines.
"""

from collections.abc import Iterator
from typing import NamedTuple

from newsparse.inputs.archives import nexis
from newsparse.inputs.archives.draft import UNREAD, Draft, Line, read_lines
from newsparse.inputs.archives.nexis import ABOVE, LABEL_RE, LONG, is_copyright, is_date, meaning_of, take
from newsparse.text.pattern import pattern
from newsparse.text.told import Part

_HEADING_RE = pattern(r"[^\W\d_][^\W\d_ '’-]{2,24}(?: [^\W\d_'’]{2,12}){0,2}$")
_PAGE_RE = pattern(r"(?i)[^\W\d_]{3,9} \d{1,4} [^\W\d_]{1,4} \d{1,4}")  # "Page 1 of 2"
_NUMBER_RE = pattern(r"(?im)^[ \t]*(?:[^\W\d_]{6,14}) ?\((\d{1,4})\)[ \t]*$")  # "Documents (50)"
_LISTED_RE = pattern(r"\d{1,4}\.\s(.{1,300})$")  # "1. Headline"
_NEAR = 2  # lines of a head above its date, or between labels and what goes on from them
_HIGH = 15  # lines of a story within which a summary stands
_SOME = 40  # lines below a heading that stands below the story
_GAP = "\N{NO-BREAK SPACE}"  # behind the colon of a label


def recognises(head: str, tail: str) -> bool:
    """Whether the last line says that a document ends, and labels or a cover stand above it."""
    lines = tail.split("\n")
    if not any(_is_end(line) for line in lines):
        return False
    labels = [line for line in (*lines, *head.split("\n")) if _label_of(line.strip())]
    return bool(labels) or nexis.has_cover(head)


def read(text: str) -> Iterator[Part]:
    """The articles between the lines in which one ends; what stands above the first is the cover."""
    lines = list(read_lines(text, 0, len(text)))
    ends = [n for n, line in enumerate(lines) if _is_end(line.text)]
    if not ends or any(_is_body(line.text) for line in lines[ends[-1] + 1 :]):
        ends.append(len(lines))  # the file was cut
    articles, begin = list[_Article](), 0
    for end in ends:
        if begin < end:
            articles.append(_Article(text, lines[begin:end]))
        begin = end + 1
    covers = [article.find_number() for article in articles]
    of = sum(filter(None, covers)) if covers and covers[0] else None  # several files may be glued together
    for article in articles:
        yield article.read(of)


def _is_end(line: str) -> bool:
    return line.strip().lower() in nexis.ends()


def _is_body(line: str) -> bool:
    return len(line) < 30 and meaning_of(line) == "body" and not line.isupper()


class _Label(NamedTuple):
    """A label at the beginning of a line, its meaning, and whether it is written as Nexis Uni does."""

    text: str
    meaning: str
    sure: bool


def _label_of(line: str) -> _Label | None:
    found = LABEL_RE.match(line)
    if not found or found[1].isupper():
        return None
    sure = line[found.end() : found.end() + 1] == _GAP
    meaning = meaning_of(found[1]) or ("metadata" if sure else None)
    return _Label(found[1], meaning, sure) if meaning else None


class _Article:
    """The lines of one article, with what stands above the first."""

    def __init__(self, text: str, lines: list[Line]) -> None:
        self.text, self.lines = text, lines
        self.labels = [_label_of(line.text) for line in lines]
        self.sure = any(label and label.sure for label in self.labels)
        self.head, self.body = self._find_body()
        self.foot = self._find_foot()
        self.first = self._find_first()
        self.body, self.foot = max(self.body, self.first), max(self.foot, self.first)
        self.draft = Draft(nexis.NAME, text, lines[self.first].start, lines[-1].end)

    def _find_body(self) -> tuple[int, int]:
        """The lines above the story, without and with `Body`.

        Where that has another name, it is the first heading below labels; without one, the story begins below these.
        """
        named = next((n for n, line in enumerate(self.lines) if _is_body(line.text)), None)
        if named is not None:
            return named, named + 1
        labelled = 0
        for n, (line, label) in enumerate(zip(self.lines, self.labels, strict=True)):
            if label or is_copyright(line.text):
                labelled = n + 1
            elif labelled and _HEADING_RE.match(line.text):
                return n, n + 1
            elif labelled and n - labelled > _NEAR:
                break
        return labelled, labelled

    def _find_foot(self) -> int:
        """The first line below the story: all are labelled, are headings, or stand below one."""
        foot, between = len(self.lines), 0
        for n in reversed(range(self.body, len(self.lines))):
            label, heading = self.labels[n], _heading_of(self.lines[n].text)
            if label and (label.sure or not self.sure) and label.meaning not in ABOVE and not between:
                foot = n
            elif heading in LONG or (heading and not between):
                foot, between = n, 0
            elif between < _SOME:
                between += 1
            else:
                break
        return foot

    def _find_first(self) -> int:
        """The headline: the first line; below a cover the first of a page, or one that this lists, or near the date."""
        begin, behind = self.lines[0].start, self.lines[min(self.head, len(self.lines) - 1)].start
        head = self.lines[: self.head]
        if not nexis.has_cover(self.text[begin:behind]):
            return self._behind_page()
        page = self.text.rfind("\f", begin, behind)
        listed = {found[1].replace(" ", "") for line in head if (found := _LISTED_RE.match(line.text))}
        dated = [n for n, line in enumerate(head) if is_date(line.text) and not self.labels[n]]
        fitting = (
            *(n for n, line in enumerate(head) if 0 <= page < line.start),
            *(n for n, line in enumerate(head) if line.text.replace(" ", "") in listed),
            *(max(n - _NEAR, 0) for n in dated[-1:]),
            *(n for n, label in enumerate(self.labels) if label and label.sure),
        )
        return next(iter(fitting), len(self.lines) - 1)

    def _behind_page(self) -> int:
        """The line behind what a page says of itself: its number, and the title, where that stands below it again."""
        head = [line.text for line in self.lines[: self.head]]
        n = int(bool(head) and _PAGE_RE.fullmatch(head[0]) is not None)
        again = len(head) > n + 2 and head[n] == head[n + 1] and not is_date(head[n + 2])
        return n + again

    def find_number(self) -> int | None:
        """How many articles there are, as the cover above it says."""
        found = _NUMBER_RE.search(self.text, self.lines[0].start, self.lines[self.first].start)
        return int(found[1]) if found else None

    def read(self, of: int | None) -> Part:
        self._read_head()
        begins = self._read_summary()
        if begins < self.foot:
            self.draft.tell("body", self.lines[begins].start, self.lines[self.foot - 1].end)
        self._read_foot()
        if not any(told.kind in ("body", "headline") for told in self.draft.told):
            return self.draft.part(((UNREAD, "a document holds nothing"),), of=of)
        return self.draft.part(of=of)

    def _read_head(self) -> None:
        """Headline, publication, date, whose the rights are, and labels, of which a value may take more lines."""
        head = range(self.first, min(self.head, self.foot))
        labelled = next((n for n in head if self.labels[n] or is_copyright(self.lines[n].text)), head.stop)
        dated = next((n for n in range(self.first + 1, labelled) if is_date(self.lines[n].text)), labelled)
        for n in range(self.first, labelled):
            meaning = {self.first: "headline", self.first + 1: "publication", dated: "published"}.get(n)
            self._take(meaning or ("edition" if nexis.is_edition(self.lines[n].text) else "metadata"), n)
        n = labelled
        while n < head.stop:
            n = self._take_label(n, head.stop)

    def _take_label(self, n: int, behind: int) -> int:
        """Takes a labelled line and those that go on from it; gives the line behind them."""
        label, line = self.labels[n], self.lines[n]
        end = n + 1
        if label:
            while end < behind and not self.labels[end] and not is_copyright(self.lines[end].text):
                if self.text.count("\n", self.lines[end - 1].end, self.lines[end].start) > 1:
                    break
                end += 1
            take(self.draft, label.meaning, line.start + len(label.text) + 1, self.lines[end - 1].end, label.text)
        else:
            self._take("copyright" if is_copyright(line.text) else "metadata", n)
        return end

    def _take(self, meaning: str, n: int) -> None:
        take(self.draft, meaning, self.lines[n].start, self.lines[n].end)

    def _read_summary(self) -> int:
        """Takes `Body`, and below it what stands above `FULL TEXT`. Gives the line in which the story begins."""
        if self.first <= self.head < self.body:
            self._take("metadata", self.head)
        first = self.body
        high = self.lines[first : min(first + _HIGH, self.foot)]
        if not high or not high[0].text.isupper() or meaning_of(high[0].text) != "deck":
            return first
        full = next((n for n, line in enumerate(high) if line.text == "FULL TEXT"), 0)
        for n in range(full + 1):
            self._take("metadata" if n in (0, full) else "deck", first + n)
        return first + full + 1

    def _read_foot(self) -> None:
        kind, n = "metadata", self.foot
        while n < len(self.lines):
            heading = _heading_of(self.lines[n].text)
            if self.labels[n]:
                n = self._take_label(n, min(n + 1, len(self.lines)))
                continue
            if heading:
                kind = heading if heading in LONG else "metadata"
            self._take("metadata" if heading else "copyright" if is_copyright(self.lines[n].text) else kind, n)
            n += 1


def _heading_of(line: str) -> str | None:
    """What a heading that stands alone is above."""
    if len(line) > 30 or line.isupper():
        return None
    meaning = meaning_of(line)
    return meaning if meaning in ("caption", "note", "metadata") else None
