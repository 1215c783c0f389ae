"""Retriever, Atekst (Norway, Sweden, Denmark, Finland): a list of headlines, and articles between lines of `=`."""

from collections.abc import Iterator
from re import Match

from newsparse.inputs.archives.draft import Draft
from newsparse.inputs.archives.layout import RIGHTS_RE, Rules, group_lines, take_source, tell_story, titled
from newsparse.text.pattern import pattern
from newsparse.text.told import Part

_NAME = "retriever"
_ANCHOR_RE = pattern(
    r"(?m)^[ \t]*([^\n,]{2,100}(?:, [^\n,\d]{1,40})?), "
    r"((?:\d\d?\.\d\d?\.|\d{4}-\d\d-)\d{2,4}(?: (?:kl\.? |klo )?\d\d?[:.]\d\d)?)"
    r"(?:, (?:side|sida|sivu|s\.) ?([^\n]{1,20}))?[ \t\r]*$"
)
_RULE_RE = pattern(r"(?m)^[ \t]*={20,}[ \t\r]*$")
_STATUS_RE = pattern(r"(?i)(?:publisert|publicera[dt]|udgivet|offentliggjort|julkaistu)\b")
_PAGE_RE = pattern(r"(?i)\b(?:side|sida|sivu):? ?([A-Z]{0,2}\d[\w-]{0,8}|[A-Z]\d{0,4})")
_SECTION_RE = pattern(r"(?i)\b(?:seksjon|sektion|avdelning|osasto):? ?([^\n]{1,80}?)\.?$")
_BYLINE_RE = pattern(r"(?i:av|af|tekst|text|teksti|by)[ :] ?(?=[^\W\d_a-z])")
_LONGEST = 120  # characters of a line that says who wrote an article
_FOOT = Rules(
    shapes=(
        (RIGHTS_RE, "copyright"),
        (pattern(r"(?i)(?:se|läs|les|læs) (?:webb?|hele |hela )?[^\n]{0,40}https?://|https?://[^\s]+$"), "metadata"),
        (pattern(r"(?i)alle artikler er beskyttet|alla artiklar är skyddade|beskyttet av lov"), "copyright"),
        (pattern(r"(?i)(?:bildetekst|bildtext|billedtekst|foto|kuvateksti): ?"), "caption"),
    )
)


def recognises(head: str, _tail: str) -> bool:
    """Whether an article says its paper, its day, and how it was published."""
    found = _ANCHOR_RE.search(head)
    return bool(found and any(_STATUS_RE.match(line.strip()) for line in head[found.end() :].split("\n")[:4]))


def read(text: str) -> Iterator[Part]:
    """The articles, each from its headline on."""
    for start, anchor, end in titled(text, _ANCHOR_RE):
        rule = _RULE_RE.search(text, anchor.end(), end)
        yield _read_part(text, start, anchor, rule.start() if rule else end)


def _read_part(text: str, start: int, anchor: Match[str], end: int) -> Part:
    draft = Draft(_NAME, text, start, end)
    draft.take("headline", start, anchor.start())
    take_source(draft, anchor)
    groups = group_lines(text, anchor.end(), end)
    lines = groups[0] if groups and text.count("\n", anchor.end(), groups[0][0].start) <= 1 else []
    for n, line in enumerate(lines):
        if n and not _STATUS_RE.match(line.text):
            groups[0] = lines[n:]
            break
        for meaning, shape in (("page", _PAGE_RE), ("section", _SECTION_RE)):
            if found := shape.search(line.text):
                draft.take(meaning, line.start + found.start(1), line.start + found.end(1))
        draft.tell("metadata", line.start, line.end)
    else:
        groups = groups[1:] if lines else groups
    if groups and len(groups) > 1 and len(groups[0]) == 1:
        line = groups[0][0]
        found = _BYLINE_RE.match(line.text)
        if found and len(line.text) <= _LONGEST and line.text[-1] not in ".!?":
            draft.take("byline", line.start + found.end(), line.end)
            groups = groups[1:]
    tell_story(draft, groups, _FOOT)
    return draft.part()
