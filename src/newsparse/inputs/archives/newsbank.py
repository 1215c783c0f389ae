"""NewsBank, Access World News: a headline, a line `October 6, 2024 | Paper (NC) | Place | Page 11`, labelled lines.

Its heads are as in files; what stands below a story, and the older form of heads, is from memory.
"""

from collections.abc import Iterator
from re import Match

from newsparse.inputs.archives.dates import read_date
from newsparse.inputs.archives.draft import Draft
from newsparse.inputs.archives.layout import (
    RIGHTS_RE,
    Rules,
    cut_private,
    find_rights,
    group_lines,
    take_head,
    tell_story,
    titled,
)
from newsparse.lexicon.world.archives import NEWSBANK, read_small
from newsparse.text.pattern import pattern
from newsparse.text.told import Part

_NAME = "newsbank"
_ANCHOR_RE = pattern(
    r"(?m)^[ \t]*([^|\n]{4,40}\b(?:1[6-9]|20)\d\d) ?\| ?([^|\n]{2,120})((?: ?\| ?[^|\n]{1,120}){0,4})$"
)
_FIELD_RE = pattern(r"[^|\n]+")
_PAGE_RE = pattern(r"(?i) {0,3}(?:pages?|pg?\.|seite|página|p)\s?(?=[\dA-Z])")
_PRIVATE_RE = pattern(r"(?mi)^[ \t]*(?:openurl link|citation|direct link)[ \t]?[:(]")
_SIGN_RE = pattern(
    r"(?mi)^[ \t]*(?:author|author/byline|byline|section|record number|article text|openurl link|document number)"
    r"[ \t]?[:(]"
)
_DAY = len("2024-10-06")
_HEAD = Rules(read_small(NEWSBANK))
_BELOW = ("caption", "id", "metadata", "subject", "type", "words")
_FOOT = Rules(
    {label: meaning for label, meaning in _HEAD.labels.items() if meaning in _BELOW}, ((RIGHTS_RE, "copyright"),)
)


def recognises(head: str, _tail: str) -> bool:
    """Whether a line says day, paper and page, with upright lines between them; without a page, a label says more."""
    for found in _ANCHOR_RE.finditer(head):
        dated = read_date(found[1])
        if dated and dated.start == 0 and len(dated.edtf) >= _DAY and found[3]:
            paged = any(_PAGE_RE.match(field[0]) for field in _FIELD_RE.finditer(found[3]))
            if paged or _SIGN_RE.search(head, found.end()):
                return True
    return False


def read(text: str) -> Iterator[Part]:
    """The articles, each from its headline on."""
    for start, anchor, end in titled(text, _ANCHOR_RE):
        end, behind = cut_private(text, anchor.end(), end, _PRIVATE_RE)
        yield _read_part(text, start, anchor, end, find_rights(behind))


def _read_part(text: str, start: int, anchor: Match[str], end: int, rights: str | None) -> Part:
    draft = Draft(_NAME, text, start, end)
    draft.take("headline", start, anchor.start())
    draft.take("published", *anchor.span(1))
    draft.take("publication", *anchor.span(2))
    for field in _FIELD_RE.finditer(text, *anchor.span(3)):
        page = _PAGE_RE.match(field[0])
        draft.take("page" if page else "metadata", field.start() + (page.end() if page else 0), field.end())
    groups = group_lines(text, anchor.end(), end)
    if groups and not _HEAD.meaning(groups[0][0]) and any(map(_HEAD.meaning, groups[0][1:])):
        line = groups[0].pop(0)  # who wrote it, above what is labelled
        draft.take("byline", line.start, line.end)
    tell_story(draft, take_head(draft, groups, _HEAD), _FOOT)
    return draft.part(copyright=rights)
