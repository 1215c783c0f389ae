"""PressReader: a headline, a line `Paper · 4 March 2019 · A1`, and who wrote it. From memory of the service."""

from collections.abc import Iterator
from re import Match

from newsparse.inputs.archives.dates import read_date
from newsparse.inputs.archives.draft import Draft
from newsparse.inputs.archives.layout import RIGHTS_RE, Rules, group_lines, tell_story, titled
from newsparse.text.pattern import pattern
from newsparse.text.told import Part

_NAME = "pressreader"
_ANCHOR_RE = pattern(
    r"(?m)^[ \t]*([^·•|\n]{2,100}) [·•|] ([^·•|\n]{6,60})"
    r"(?: [·•|] ([^·•|\n]{1,60}))?(?: [·•|] ([^·•|\n]{1,60}))?[ \t\r]*$"
)
_SHORT = 100  # characters of a line that can say who wrote an article
_FOOT = Rules(
    shapes=(
        (pattern(r"(?i).{0,80}\bpressreader\b"), "metadata"),
        (RIGHTS_RE, "copyright"),
        (pattern(r"(?s).{3,300}\b(?:PHOTO|PICTURE|FOTO|PHOTOS) ?(?:BY|:)"), "caption"),
    )
)


def recognises(head: str, tail: str) -> bool:
    """Whether it names the service, and a line says paper, day and page."""
    named = "pressreader" in f"{head}{tail}".lower()
    return named and any(read_date(found[2]) for found in _ANCHOR_RE.finditer(head))


def read(text: str) -> Iterator[Part]:
    """The articles, each from its headline on."""
    for start, anchor, end in titled(text, _ANCHOR_RE):
        yield _read_part(text, start, anchor, end)


def _read_part(text: str, start: int, anchor: Match[str], end: int) -> Part:
    draft = Draft(_NAME, text, start, end)
    draft.take("headline", start, anchor.start())
    draft.take("publication", *anchor.span(1))
    draft.take("published", *anchor.span(2))
    *sections, page = [span for span in (anchor.span(3), anchor.span(4)) if span != (-1, -1)] or [(end, end)]
    for span in sections:
        draft.take("section", *span)
    draft.take("page", *page)
    groups = group_lines(text, anchor.end(), end)
    if groups and len(groups) > 1 and text.count("\n", anchor.end(), groups[0][0].start) <= 1:
        line = groups[0][0]
        if line.end - line.start <= _SHORT:
            draft.take("byline", line.start, line.end)
            groups[0] = groups[0][1:]
    tell_story(draft, [group for group in groups if group], _FOOT)
    return draft.part()
