"""Nexis, as it was until 2020: a text in which `3 of 50 DOCUMENTS` stands above each article.

What is centred above an article says where and when it was printed; labelled lines stand above and below the story.
"""

from collections.abc import Iterator
from typing import NamedTuple

from newsparse.inputs.archives.dates import read_date
from newsparse.inputs.archives.draft import Draft, Line, read_lines
from newsparse.lexicon.world.archives import NEXIS, read_table
from newsparse.text.pattern import pattern
from newsparse.text.told import Part

_NAME = "nexis"
_BREAK_RE = pattern(
    r"(?mi)^[ \t\ufeff\f]*(?:[A-Z]{2,12} [-–] )?(?=.{0,30}\bdo[ck]ument)(?:do[ck]ument[a-z]{0,3} )?(\d{1,6}) "
    r"(?:of|von|van|de|di|sur|av|af) (\d{1,6})(?: do[ck]ument[a-zäö]{0,3})?[ \t\r]*$"
)
_COVER_RE = pattern(
    r"(?mi)^[ \t\ufeff]*(?:download request|time of request|print request|printopdracht|druckauftrag|demande "
    r"d'impression|solicitud de impresión)\s?:"
)
_LABEL_RE = pattern(r"([A-ZÀ-Þ][A-ZÀ-Þ-]{1,24}(?: [A-Z]{2,12})?):(?:\s|$)")
_COPYRIGHT_RE = pattern(
    r"(?i)(?:copyright|copr\.|copy \d{4}|©|\(c\) ?\d{4}|all rights reserved|alle rechte|tous droits)"
)
_WORDS_RE = pattern(r"(\d[\d.,]{0,8}) (?:words|wörter|mots|woorden|palabras|parole|palavras|ord)\b")
_EDITION_RE = pattern(r"(?i)\b(?:edition|ausgabe|editie|édition|edición)\b")
_CENTRED = 5  # columns of indent, from which on a line is centred
_LABELS = read_table(NEXIS)


def recognises(head: str, _tail: str) -> bool:
    """Whether a line says the number of a document."""
    return _BREAK_RE.search(head) is not None


def read(text: str) -> Iterator[Part]:
    """The documents between the lines that count them; what stands above the first is the cover."""
    breaks = list(_BREAK_RE.finditer(text))
    for found, after in zip(breaks, [*breaks[1:], None], strict=True):
        end = after.start() if after else len(text)
        if cover := _COVER_RE.search(text, found.end(), end):
            end = cover.start()
        yield _read_part(text, found.end(), end, int(found[1]), int(found[2]))


class _Group(NamedTuple):
    """Lines that stand right below each other."""

    lines: list[Line]

    @property
    def start(self) -> int:
        return self.lines[0].start

    @property
    def end(self) -> int:
        return self.lines[-1].end

    @property
    def centred(self) -> bool:
        return all(line.indent >= _CENTRED for line in self.lines)

    @property
    def label(self) -> str | None:
        found = _LABEL_RE.match(self.lines[0].text)
        return found[1] if found and found[1] in _LABELS else None


def _read_part(text: str, start: int, end: int, number: int, of: int) -> Part:
    draft = Draft(_NAME, text, start, end)
    groups = list(_group(text, start, end))
    tail = len(groups)
    while tail and (groups[tail - 1].label or groups[tail - 1].centred or _is_copyright(groups[tail - 1])):
        tail -= 1
    head = _read_head(draft, groups)
    body = max(head, min(tail, len(groups)))
    if head < body:
        draft.tell("body", groups[head].start, groups[body - 1].end)
    for group in groups[body:]:
        _take(draft, group)
    return draft.part(number=number, of=of)


def _group(text: str, start: int, end: int) -> Iterator[_Group]:
    """The lines between blank ones; each label begins a group of its own, and so does what is centred."""
    lines: list[Line] = []
    for line in read_lines(text, start, end):
        last = lines[-1] if lines else None
        if last and (
            text.count("\n", last.end, line.start) > 1
            or (line.indent >= _CENTRED) != (last.indent >= _CENTRED)
            or ((found := _LABEL_RE.match(line.text)) and found[1] in _LABELS)
        ):
            yield _Group(lines)
            lines = []
        lines.append(line)
    if lines:
        yield _Group(lines)


def _is_copyright(group: _Group) -> bool:
    return _COPYRIGHT_RE.match(group.lines[0].text) is not None


def _read_head(draft: Draft, groups: list[_Group]) -> int:
    """Takes what stands above the story, and says at which group that begins."""
    labelled = [n for n, group in enumerate(groups) if group.label]
    named = dated = titled = False
    n = 0
    while n < len(groups):
        group = groups[n]
        if _is_copyright(group) and not titled:
            draft.take("copyright", group.start, group.end)
        elif group.label:
            _take(draft, group)
        elif group.centred and not dated and read_date(group.lines[0].text):
            draft.take("published", group.start, group.lines[0].end)
            for line in group.lines[1:]:
                draft.take("edition" if _EDITION_RE.search(line.text) else "metadata", line.start, line.end)
            dated = True
        elif group.centred and not named and not titled:
            draft.take("publication", group.start, group.end)
            named = True
        elif group.centred and not titled:
            draft.take("edition" if _EDITION_RE.search(group.lines[0].text) else "metadata", group.start, group.end)
        elif labelled and n < labelled[0] and not titled:
            draft.take("headline", group.start, group.end)
            titled = True
        elif labelled and n < labelled[0]:
            draft.take("byline", group.start, group.end)
        else:
            break
        n += 1
    return n


def _take(draft: Draft, group: _Group) -> None:
    """A labelled group by its meaning; others are metadata."""
    label = group.label
    if label is None:
        draft.take("copyright" if _is_copyright(group) else "metadata", group.start, group.end)
        return
    meaning = _LABELS[label]
    draft.take(meaning, group.start + len(label) + 1, group.end, label)
