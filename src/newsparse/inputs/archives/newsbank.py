"""NewsBank, Access World News: a headline, a line `October 6, 2024 | Paper (NC) | Place | Page 11`, labelled lines.

Its heads are as in files. What stands below a story, and the older forms, are from memory: of these, one has a
headline and a line `Paper (NC) - October 6, 1994`, the other paper and day on two lines, and the headline among labels.
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
_PAPER = r"^[ \t]*([^|:\n]{2,80} \([^()\n]{2,30}\))"
_DATE = r"[ \t]*([^\W\d_]{3,10}\.? \d{1,2}, (?:1[6-9]|20)\d\d)[ \t\r]*$"
_NAMED_RE = pattern(rf"(?m){_PAPER} [-–]{_DATE}")
_OLDEST_RE = pattern(rf"(?m){_PAPER}[ \t\r]*\n(?:[ \t\r]*\n)?{_DATE}")
_FIELD_RE = pattern(r"[^|\n]+")
_PAGE_RE = pattern(r"(?i) {0,3}(?:pages?|pg?\.|seite|página|p)\s?(?=[\dA-Z])")
_PRIVATE_RE = pattern(r"(?mi)^[ \t]*(?:openurl link|citation|direct link)[ \t]?[:(]")
_SIGN_RE = pattern(
    r"(?mi)^[ \t]*(?:author|author/byline|byline|section|record number|article text|openurl link|document number)"
    r"[ \t]?[:(]"
)
_RECORD_RE = pattern(r"(?m)^[ \t]*Record(?: Number)?: [\w-]{4,40}[ \t\r]*$")
_NEAR = 200  # characters below a head
_DAY = len("2024-10-06")
_HEAD = Rules(read_small(NEWSBANK))
_BELOW = ("caption", "id", "metadata", "subject", "type", "words")
_FOOT = Rules(
    {label: meaning for label, meaning in _HEAD.labels.items() if meaning in _BELOW}, ((RIGHTS_RE, "copyright"),)
)


def recognises(head: str, tail: str) -> bool:
    """Whether a line says day, paper and page, with upright lines between them; without a page, a label says more.

    Of older forms, the service's number of an article is a sign, too.
    """
    for found in _ANCHOR_RE.finditer(head):
        dated = read_date(found[1])
        if dated and dated.start == 0 and len(dated.edtf) >= _DAY and found[3]:
            paged = any(_PAGE_RE.match(field[0]) for field in _FIELD_RE.finditer(found[3]))
            if paged or _SIGN_RE.search(head, found.end()):
                return True
    return _RECORD_RE.search(head + tail) is not None and any(
        _is_labelled(head, found.end()) for shape in (_NAMED_RE, _OLDEST_RE) for found in shape.finditer(head)
    )


def _is_labelled(text: str, start: int) -> bool:
    """Whether the next line is labelled."""
    below = text[start : start + _NEAR].lstrip().partition("\n")[0]
    return below.partition(":")[0].strip().lower() in _HEAD.labels


def read(text: str) -> Iterator[Part]:
    """The articles, each from its headline on."""
    found = list(titled(text, _ANCHOR_RE))
    for start, anchor, end in found:
        end, behind = cut_private(text, anchor.end(), end, _PRIVATE_RE)
        yield _read_part(text, start, anchor, end, find_rights(behind))
    if found:
        return
    named = [one for one in titled(text, _NAMED_RE) if _is_labelled(text, one[1].end())]
    for start, anchor, end in named:
        yield _read_named(text, start, anchor, end)
    oldest = [anchor for anchor in _OLDEST_RE.finditer(text) if not named and _is_labelled(text, anchor.end())]
    for anchor, end in zip(oldest, [*(after.start() for after in oldest[1:]), len(text)], strict=False):
        yield _read_oldest(text, anchor, end)


def _read_named(text: str, start: int, anchor: Match[str], end: int) -> Part:
    draft = Draft(_NAME, text, start, end)
    draft.take("headline", start, anchor.start())
    draft.take("publication", *anchor.span(1))
    draft.take("published", *anchor.span(2))
    tell_story(draft, take_head(draft, group_lines(text, anchor.end(), end), _HEAD), _FOOT)
    return draft.part()


def _read_oldest(text: str, anchor: Match[str], end: int) -> Part:
    """An article whose headline stands among what is labelled: the first line without a label, and without one above
    that waits for what it says."""
    draft = Draft(_NAME, text, anchor.start(1), end)
    draft.take("publication", *anchor.span(1))
    draft.take("published", *anchor.span(2))
    groups, waiting, headed = group_lines(text, anchor.end(), end), False, -1
    while groups:
        line, said = groups[0][0], _HEAD.meaning(groups[0][0])
        if said and said[0] == "body":
            groups = take_head(draft, groups, _HEAD)
            break
        if said:
            draft.take(said[0], said[1], line.end, said[2])
            waiting = len(groups[0]) > 1 and not text[said[1] : line.end].strip()
        elif waiting:
            draft.take("metadata", line.start, line.end)
            waiting = False
        elif headed < 0:
            draft.take("headline", line.start, line.end)
            headed = line.end
        else:
            break
        groups = [group for group in (groups[0][1:], *groups[1:]) if group]
    tell_story(draft, groups, _FOOT)
    return draft.part()


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
