"""WISO, GENIOS (Germany): the text of a PDF, in which each article has a line `Quelle: Paper vom 11.02.2020, S. 17`."""

from collections.abc import Iterator
from re import Match

from newsparse.inputs.archives.draft import Draft
from newsparse.inputs.archives.layout import RIGHTS_RE, Rules, group_lines, take_head, take_source, tell_story, titled
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
    for start, anchor, end in titled(text, _ANCHOR_RE):
        ends = _END_RE.search(text, anchor.end(), end)
        yield _read_part(text, start, anchor, ends.start() if ends else end)


def _read_part(text: str, start: int, anchor: Match[str], end: int) -> Part:
    draft = Draft(_NAME, text, start, end)
    draft.take("headline", start, anchor.start())
    take_source(draft, anchor)
    tell_story(draft, take_head(draft, group_lines(text, anchor.end(), end), _HEAD), _FOOT)
    return draft.part()
