"""Gale: labelled lines from `Title:` to `Full Text:`, and a citation below the story. From memory of the service."""

from collections.abc import Iterator
from itertools import pairwise

from newsparse.inputs.archives.draft import Draft
from newsparse.inputs.archives.layout import Rules, cut_private, group_lines, take_head, tell_story
from newsparse.lexicon.world.archives import GALE, read_small
from newsparse.text.pattern import pattern
from newsparse.text.told import Part

_NAME = "gale"
_BEGIN_RE = pattern(r"(?m)^[ \t\ufeff]*(?:Title|Título|Titre|Titel|Titolo):[ \t][^\n]*$")
_SIGN_RE = pattern(r"(?mi)^[ \t]*(?:gale document number|source citation|número de documento de gale)")
_NUMBER_RE = pattern(r"(?i)gale document number[ \t]*:?[ \t]*([^\s]{4,40})|\b(GALE\|[A-Z]{1,4}\d{4,20})")
_SOURCE_RE = pattern(
    r"([^\n]{2,120}?)\.?,? {1,3}(?:\((?=[^()\n]{4,40}\d\))([^()\n]{4,41})\)"
    r"|(\d{1,2} [A-Z][a-z]{2,8}\.? \d{4}))(?:[:,] ?([^\n]*))?"
)
_PAGE_RE = pattern(r"(?:^|[:,] ?)(?:pp?\.? ?)([A-Z]{0,3}\d[\w()-]{0,12})\.?$")
_HEAD = Rules(read_small(GALE))
_FOOT = Rules({"copyright": "copyright", "caption": "caption"})


def recognises(head: str, tail: str) -> bool:
    """Whether it begins with a title, and the service's number of a document stands somewhere."""
    return bool(_BEGIN_RE.match(head.lstrip("\ufeff \r\n")) and _SIGN_RE.search(f"{head}\n{tail}"))


def read(text: str) -> Iterator[Part]:
    """The articles, from title to title: one within a story is none, as nothing of a head stands below it."""
    starts = [found.start() for found in _BEGIN_RE.finditer(text) if _is_head(text[found.end() : found.end() + 400])]
    for start, end in pairwise([*starts, len(text)]):
        ends, behind = cut_private(text, start, end, _SIGN_RE)
        number = _NUMBER_RE.search(behind)
        yield _read_part(text, start, ends, (number[1] or number[2]) if number else None)


def _is_head(below: str) -> bool:
    lines = [line for line in below.split("\n")[1:4] if line.strip()]
    return bool(lines) and lines[0].partition(":")[0].strip().lower() in _HEAD.labels


def _read_part(text: str, start: int, end: int, number: str | None) -> Part:
    draft = Draft(_NAME, text, start, end)
    groups = group_lines(text, start, end)
    for line in groups[0]:
        said = _HEAD.meaning(line)
        if said and said[0] == "metadata" and (found := _SOURCE_RE.match(text, said[1] + 1, line.end)):
            draft.take("publication", *found.span(1))
            draft.take("published", *(found.span(2) if found[2] else found.span(3)))
            if found[4]:
                page = _PAGE_RE.search(found[4])
                behind = found.start(4) + (page.start() if page else len(found[4]))
                draft.take("section", found.start(4), behind)
                if page:
                    draft.take("page", found.start(4) + page.start(1), found.start(4) + page.end(1))
            break
    tell_story(draft, take_head(draft, groups, _HEAD), _FOOT)
    return draft.part(id=number)
