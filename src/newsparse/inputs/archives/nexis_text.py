"""Nexis, as it was until 2020: a text in which `3 of 50 DOCUMENTS` stands above each article.

What is centred above an article says where and when it was printed; labelled lines stand above and below the story.
"""

from collections.abc import Iterator
from itertools import pairwise, zip_longest
from re import Match
from typing import NamedTuple

from newsparse.inputs.archives import nexis
from newsparse.inputs.archives.draft import UNREAD, Draft, Line, is_address, read_lines
from newsparse.inputs.archives.nexis import ABOVE, LABEL_RE, LONG, is_copyright, is_date, is_edition, meaning_of, take
from newsparse.text.pattern import pattern
from newsparse.text.told import Part

BREAK_RE = pattern(
    r"(?mi)^[ \t\ufeff\f]*(?:[A-Z]{2,12} [-–] )?(?=.{0,30}\bdo[ck]ument)(?:do[ck]ument[a-z]{0,3} )?(\d{1,6}) "
    r"(?:of|von|van|de|di|sur|av|af) (\d{1,6})(?: do[ck]ument[a-zäö]{0,3})?[ \t\r]*$"
)
_LOADED_RE = pattern(r"(?m)^[ \t]*(?:LOAD-DATE|DATE-CHARGEMENT|LAADDATUM|FECHA-CARGA): ")
_LENGTH_RE = pattern(r"(?m)^[ \t]*(?:LENGTH|LÄNGE|LONGUEUR|LENGTE|LONGITUD|LUNGHEZZA): ")
_RULE = "_" * 20  # which stands between the documents of another archive
_RIGHTS_RE = pattern(r"(?i)\b(?:rights|reserved|rechten?|droits|derechos|direitos|diritti|rettigheter|rättigheter)\b")
_CENTRED = 5  # columns of indent, from which on a line is centred
_MIDDLE = 39.5  # the column in the middle of a line, where that of the line that counts does not tell
_OFF = 1.5  # columns by which the middle of a centred line may be beside that of the line that counts
_WIDE = 50  # columns of a centred line that may go on in the next
_WIDEST = 100  # columns of a line that was broken, at most
_NEAR = 4  # groups above a date that is not centred
_FEW = 3  # groups between a date and the first label
_SOME = 6  # groups below a label that stands below the story
_WITH_MORE = ("caption", "note")  # what may take more than a paragraph, below a story
_SHORT = 3  # lines of a headline
_NAMES = 8  # words of a line that is a byline


def recognises(head: str, tail: str) -> bool:
    """Whether a line says the number of a document; of one alone, its labels do."""
    if found := BREAK_RE.search(head):
        return _RULE not in head[: found.start()]
    return bool(_LENGTH_RE.search(head) and _LOADED_RE.search(tail))


def read(text: str) -> Iterator[Part]:
    """The documents between the lines that count them; what stands above the first is the cover."""
    breaks = list(BREAK_RE.finditer(text))
    ends = [*(found.start() for found in breaks[1:]), len(text)]
    lost: list[tuple[str, str]] = []
    part = None
    for found, end in zip_longest(breaks, ends):
        start = found.end() if found else 0
        end = nexis.find_request(text, start, end)
        if nexis.is_absent(text[start : start + 1_000]):
            lost.append((UNREAD, nexis.ABSENT))
            continue
        if part:
            yield part
        part = read_document(text, start, end, found)
        part, lost = part._replace(remarks=(*lost, *part.remarks)), []
    if part:
        yield part._replace(remarks=(*part.remarks, *lost))


class _Group(NamedTuple):
    """Lines that stand right below each other."""

    lines: list[Line]
    centred: bool

    @property
    def start(self) -> int:
        return self.lines[0].start

    @property
    def end(self) -> int:
        return self.lines[-1].end

    @property
    def first(self) -> str:
        return self.lines[0].text

    @property
    def label(self) -> str | None:
        return _label_of(self.first)

    @property
    def meaning(self) -> str | None:
        return meaning_of(self.label) if self.label else None

    @property
    def above(self) -> bool:
        """Whether its label is one of those above a story."""
        return self.meaning in ABOVE or self.meaning == "metadata"


def read_document(text: str, start: int, end: int, counted: Match[str] | None) -> Part:
    """One document, which stands between two offsets, below the line that counts it."""
    draft = Draft(nexis.NAME, text, start, end)
    number, of = (int(counted[1]), int(counted[2])) if counted else (None, None)
    line = counted[0].rstrip() if counted else ""
    indent = len(line) - len(line.strip())
    groups = list(_group(text, start, end, (indent + len(line)) / 2 if indent else _MIDDLE))
    foot = _find_foot(groups)
    head = _Head(draft, groups[:foot])
    head.read()
    if head.at < foot:
        draft.tell("body", max(groups[head.at].start, head.begins), groups[foot - 1].end)
        _join(draft, groups[head.at : foot], head.begins)
    _take_foot(draft, groups[foot:])
    if not any(told.kind in ("body", "headline") for told in draft.told) and "published" not in draft.known:
        return draft.part(((UNREAD, "a document holds nothing"),), number=number, of=of)
    return draft.part(number=number, of=of)


def _label_of(line: str) -> str | None:
    """The label that a line begins with, in capitals."""
    found = LABEL_RE.match(line)
    return found[1] if found and found[1].isupper() and meaning_of(found[1]) else None


def _group(text: str, start: int, end: int, centre: float) -> Iterator[_Group]:
    """The lines between blank ones; each label begins a group of its own, and so does what is centred, and a date."""
    lines: list[Line] = []
    head, centred = True, False
    for line in read_lines(text, start, end):
        label = _label_of(line.text)
        head = head and (label is None or line.indent >= _CENTRED)
        dated = head and is_date(line.text)
        is_centred = _is_centred(line, centre, head)
        below = bool(lines) and text.count("\n", lines[-1].end, line.start) == 1
        if below and head and is_centred and len(lines[-1].text) >= _WIDE:
            centred = True  # its first line is too long to be indented
        if lines and (label or dated or is_centred != centred or not below):
            yield _Group(lines, centred)
            lines = []
        lines.append(line)
        centred = is_centred
        head = head and not dated
    if lines:
        yield _Group(lines, centred)


def _is_centred(line: Line, centre: float, head: bool) -> bool:
    """Whether a line is centred: above the date its indent tells; below it, so may a paragraph's first line."""
    off = abs(line.indent + len(line.text) / 2 - centre)
    if head:
        return line.indent >= _CENTRED or (line.indent > 0 and off <= _OFF)
    return line.indent >= _CENTRED and off <= 2 * _OFF and line.indent + len(line.text) <= 2 * centre - _CENTRED


def _join(draft: Draft, story: list[_Group], begins: int) -> None:
    """Tells the paragraphs that were broken: of their lines, none had room for the first word of the next."""
    columns = [line.indent + len(line.text) for group in story for line in group.lines if " " in line.text]
    width = max((column for column in columns if column <= _WIDEST), default=0)
    for group in story if width >= _WIDE else ():
        pairs = pairwise(group.lines)
        if len(group.lines) > 1 and all(
            line.indent + len(line.text) + len(after.text.partition(" ")[0]) >= width for line, after in pairs
        ):
            draft.tell("lines", max(group.start, begins), group.end)


def _find_foot(groups: list[_Group]) -> int:
    """The first of the groups below the story: all are labelled, or go on with what a label began."""
    foot, between, labelled = len(groups), 0, False
    first = {group.meaning: n for n, group in reversed(list(enumerate(groups)))}
    for n in reversed(range(len(groups))):
        group = groups[n]
        if group.meaning:
            again = group.meaning in ABOVE and first[group.meaning] < n
            if again or (between and group.meaning not in _WITH_MORE) or group.meaning == "body":
                break
            foot, between, labelled = n, 0, True
        elif not between and _looks_labelled(group, labelled):
            foot = n if labelled else foot
        elif is_copyright(group.first) or (group.centred and not labelled):
            foot = foot if between else n
        elif between < _SOME:
            between += 1
        else:
            break
    return foot


def _looks_labelled(group: _Group, compound: bool) -> bool:
    """Whether a line alone has a label that no list holds, and what is no sentence behind it."""
    found = LABEL_RE.match(group.first)
    if not found or not found[1].isupper() or (compound and "-" not in found[1]):
        return False
    return len(group.lines) == 1 and group.first[-1] not in '.!?"”'


def _take_foot(draft: Draft, groups: list[_Group]) -> None:
    kind = "metadata"
    for group in groups:
        if group.meaning:
            _take(draft, group)
            kind = group.meaning if group.meaning in LONG else "metadata"
        elif is_copyright(group.first) or group.centred:
            draft.take("copyright" if is_copyright(group.first) else "metadata", group.start, group.end)
        else:
            draft.tell(kind, group.start, group.end)


def _take(draft: Draft, group: _Group) -> None:
    """A labelled group by its meaning."""
    if group.label and group.meaning:
        take(draft, group.meaning, group.start + len(group.label) + 1, group.end, group.label)


def _broken(lines: list[Line]) -> int:
    """How many lines are one that was broken."""
    n = 1
    while n < len(lines) and len(lines[n - 1].text) >= _WIDE:
        n += 1
    return n


def _named_below(group: _Group) -> _Group | None:
    """The lines right below those that say whose the rights are: where the article was printed."""
    n = _broken(group.lines)
    while n < len(group.lines) and (is_copyright(group.lines[n].text) or _RIGHTS_RE.search(group.lines[n].text)):
        n += 1
    return group._replace(lines=group.lines[n:]) if n < len(group.lines) else None


class _Head:
    """What stands above the story, which begins in the group `at`; at the offset `begins`, where a label says so."""

    def __init__(self, draft: Draft, groups: list[_Group]) -> None:
        self.draft, self.groups = draft, groups
        self.at, self.begins = 0, 0
        self.labelled = next((n for n, group in enumerate(groups) if group.above and not group.centred), len(groups))
        self.titled = False

    def read(self) -> None:
        dated = self._find_date()
        above = self._read_above(dated)
        if dated is not None:
            self._read_date(self.groups[dated])
            self.at = dated + 1
        self._read_title(above)
        self._read_labels()

    def _find_date(self) -> int | None:
        """The group that says when it was published: a centred one, or one that stands near the top."""
        groups = self.groups[: self.labelled]
        centred = [n for n, group in enumerate(groups) if group.centred and is_date(group.first)]
        near = [n for n, group in enumerate(groups[: _NEAR + 1]) if is_date(group.first)]
        return next(iter(centred or near), None)

    def _read_above(self, dated: int | None) -> list[_Group]:
        """Takes what stands above the date: where it was printed. Gives what may be a headline."""
        behind = dated if dated is not None else self.labelled
        groups = self.groups[:behind]
        centred = any(group.centred for group in groups)
        apart = any(group.centred == centred and not (group.meaning or is_copyright(group.first)) for group in groups)
        named, others = False, []
        for group in groups:
            if is_copyright(group.first):
                name = _named_below(group) if not (named or apart) and group.centred == centred else None
                self.draft.take("copyright", group.start, name.start if name else group.end)
                if name:
                    self._name(name)
                    named = True
            elif group.meaning:
                _take(self.draft, group)
            elif not named and (group.centred or (dated is not None and not centred)):
                self._name(group)
                named = True
            elif group.centred:
                self._beside(group.lines)
            elif dated is None:
                break
            else:
                others.append(group)
            self.at += 1
        return others

    def _name(self, group: _Group) -> None:
        """The publication, which may go on in the next lines."""
        n = _broken(group.lines)
        self.draft.take("publication", group.start, group.lines[n - 1].end)
        self._beside(group.lines[n:])

    def _beside(self, lines: list[Line]) -> None:
        for line in lines:
            self.draft.take("edition" if is_edition(line.text) else "metadata", line.start, line.end)

    def _read_date(self, group: _Group) -> None:
        line = group.lines[0]
        self.draft.take("published", line.start, line.end)
        if named := nexis.find_edition(line.text):
            self.draft.name("edition", line.start + named.start, line.start + named.end)
        self._beside(group.lines[1:])

    def _read_title(self, above: list[_Group]) -> None:
        """Takes what stands between the date and the first label: a headline, which may stand above the date; what
        goes on from it; and who wrote it."""
        plain: list[_Group] = []
        n = self.at
        while n < self.labelled and len(plain) <= _FEW:
            group = self.groups[n]
            if is_copyright(group.first):
                self.draft.take("copyright", group.start, group.end)
            elif group.meaning:
                _take(self.draft, group)
            elif group.centred or (not plain and self._is_edition(n)):
                self._beside(group.lines)
            elif nexis.is_length(group.first) or is_address(group.first):
                self._count(group)
            else:
                plain.append(group)
            n += 1
        told = self.labelled == len(self.groups) or len(plain) > _FEW  # the story is among it
        if not plain and above:
            plain, above = above, []
        elif above:
            self._title(above)
        elif told and not _may_head(plain):
            self.at = self.groups.index(plain[0]) if plain else n
            return
        if told:
            title = [] if self.titled else plain[:1]
            rest = plain[len(title) :]
            by = rest[:1] if rest and _is_byline(rest[0]) and len(rest) > 1 else []
            self._title([*title, *by])
            rest = rest[len(by) :]
            self.at = self.groups.index(rest[0]) if rest else n
        else:
            self._title(plain)
            self.at = n

    def _is_edition(self, n: int) -> bool:
        """Whether a group that is off the centre names the edition: one line, indented or right below the date."""
        group = self.groups[n]
        close = n > 0 and self.draft.text.count("\n", self.groups[n - 1].end, group.start) == 1
        apart = close or group.lines[0].indent >= _CENTRED
        return apart and len(group.lines) == 1 and is_edition(group.first)

    def _title(self, groups: list[_Group]) -> None:
        signed = any(group.meaning == "byline" for group in self.groups)  # else a name above the labels may be its
        for group in groups:
            kind = "headline" if not self.titled else "byline" if _is_byline(group) and not signed else "deck"
            self.titled = True
            take(self.draft, kind, group.start, group.end)

    def _count(self, group: _Group) -> None:
        for line in group.lines:
            self.draft.take("words" if nexis.is_length(line.text) else "url", line.start, line.end)

    def _read_labels(self) -> None:
        """Takes the labelled lines above the story."""
        seen: set[str] = set()
        last = ""
        while self.at < len(self.groups):
            group = self.groups[self.at]
            if group.meaning == "body" and group.label:
                self.begins = group.start + len(group.label) + 1
                if not self.draft.text[self.begins : group.end].strip(" \t\r\n:"):
                    self.at += 1
                return
            if group.meaning in seen and group.meaning in ABOVE:
                return
            if group.meaning:
                _take(self.draft, group)
                last = group.meaning
                seen.add(last)
            elif group.centred or is_copyright(group.first):
                self.draft.take("copyright" if is_copyright(group.first) else "metadata", group.start, group.end)
            elif nexis.is_length(group.first) or is_address(group.first):
                self._count(group)
            elif self._goes_on(seen):
                self.draft.tell(last if last in LONG else "metadata", group.start, group.end)
            else:
                return
            self.at += 1

    def _goes_on(self, seen: set[str]) -> bool:
        """Whether labels follow that only stand above a story."""
        below = self.groups[self.at + 1 : self.at + 3]
        return any(group.meaning in ABOVE and group.meaning not in seen for group in below)


def _may_head(plain: list[_Group]) -> bool:
    """Whether the first of the groups is a headline, where no label stands below it."""
    short = bool(plain) and len(plain[0].lines) <= _SHORT
    return short and not plain[0].lines[-1].text.endswith((".", '."', ".”", ".'"))


def _is_byline(group: _Group) -> bool:
    """Whether a line is the name of who wrote a story."""
    words = group.first.split()
    joiners = ("and", "und", "et", "y", "en", "e", "och", "og")
    opened = words[0].lower() in ("by", "von", "par", "por", "door", "di", "av", "af")
    named = len(words) <= _NAMES and all(word[0].isupper() or word in joiners for word in words)
    return (opened or named) and len(group.lines) == 1 and not group.first.endswith((".", "?", "!"))
