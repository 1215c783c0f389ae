"""WISO, GENIOS (Germany): the text of a PDF, in which each article has a line `Quelle: Paper vom 11.02.2020, S. 17`.

That stands above the story, or below it, as from memory.
"""

from collections.abc import Iterator
from itertools import takewhile
from re import Match

from newsparse.inputs.archives.draft import Draft
from newsparse.inputs.archives.layout import (
    RIGHTS_RE,
    Group,
    Rules,
    group_lines,
    take_head,
    take_lines,
    take_source,
    tell_story,
    titled,
)
from newsparse.lexicon.world.archives import WISO, read_small
from newsparse.text.pattern import pattern
from newsparse.text.told import Part

_NAME = "wiso"
_ANCHOR_RE = pattern(
    r"(?m)^[ \t]*Quelle:[ \t]+([^\n]{2,120}?)(?: vom |,? (?:Nr\. ?[^\s,]{1,12} vom )?)(?=\d)"
    r"(\d\d?\.(?:\d\d?\.| ?[^\W\d_]{3,9} )\d{4})"
    r"(?:,? (?:S\.|Seite) ?([^\n]{1,20}))?[^\n]{0,80}$"
)
_END_RE = pattern(r"(?m)^[ \t\f]*(?:© ?GBI-Genios|Seite \d{1,5} von \d{1,5}[ \t\r]*$)")
_BYLINE_RE = pattern(r"Von [^\n]{3,90}[^.!?]$")
_STOPS = (".", "!", "?", '"', "”", "“", "«", "»")
_HEAD = Rules(read_small(WISO))
_FOOT = Rules(
    {
        "alle rechte vorbehalten": "copyright",
        "dauerhafte adresse des dokuments": "url",
        "bildunterschrift": "caption",
        "dokumentnummer": "id",
    },
    ((RIGHTS_RE, "copyright"),),
)


def recognises(head: str, tail: str) -> bool:
    """Whether an article says its source and its number, or the service is named."""
    named = f"{head}{tail}"
    return bool(_ANCHOR_RE.search(head)) and ("Dokumentnummer:" in named or "Genios" in named or "GENIOS" in named)


def read(text: str) -> Iterator[Part]:
    """The articles, each from its headline on."""
    found = [
        (start, anchor, ends.start() if (ends := _END_RE.search(text, anchor.end(), end)) else end)
        for start, anchor, end in titled(text, _ANCHOR_RE)
    ]
    if not found or _is_told_below(text, *found[-1]):
        yield from (_read_part(text, *one) for one in found)
        return
    at = 0
    for _, anchor, end in found:
        part = _read_signed(text, at, anchor, end)
        yield part
        at = part.end


def _is_told_below(text: str, start: int, anchor: Match[str], end: int) -> bool:
    """Whether the story stands below the source: there is more than labels, or no sentence ends right above it."""
    groups = group_lines(text, anchor.end(), end)
    return not all(map(_is_labelled, groups)) or not text[start : anchor.start()].rstrip().endswith(_STOPS)


def _is_labelled(group: Group) -> bool:
    return (_HEAD.meaning(group[0]) or _FOOT.meaning(group[0])) is not None


def _read_signed(text: str, start: int, anchor: Match[str], end: int) -> Part:
    """An article whose source stands below the story."""
    paper = anchor[1]
    groups = [
        group
        for group in group_lines(text, start, anchor.start())
        if not (_END_RE.match(group[0].text) or group[0].text.startswith(f"{paper} vom "))
    ]
    below = list(takewhile(_is_labelled, group_lines(text, anchor.end(), end)))
    behind = below[-1][-1].end if below else anchor.end()
    draft = Draft(_NAME, text, groups[0][0].start if groups else anchor.start(), behind)
    if groups:
        draft.take("headline", groups[0][0].start, groups[0][-1].end)
    story = groups[1:]
    if len(story) > 1 and len(story[0]) == 1 and _BYLINE_RE.match(story[0][0].text):
        draft.take("byline", story[0][0].start, story[0][0].end)
        del story[0]
    if story:
        draft.tell("body", story[0][0].start, story[-1][-1].end)
    take_source(draft, anchor)
    for group in below:
        take_lines(draft, group, Rules({**_HEAD.labels, **_FOOT.labels}, _FOOT.shapes))
    return draft.part()


def _read_part(text: str, start: int, anchor: Match[str], end: int) -> Part:
    draft = Draft(_NAME, text, start, end)
    draft.take("headline", start, anchor.start())
    take_source(draft, anchor)
    tell_story(draft, take_head(draft, group_lines(text, anchor.end(), end), _HEAD), _FOOT)
    return draft.part()
