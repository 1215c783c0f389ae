"""EBSCO, Newspaper Source: `Record: 1`, labelled lines, and the story. From memory of the service."""

from collections.abc import Iterator

from newsparse.inputs.archives.draft import Draft
from newsparse.inputs.archives.layout import Group, Rules, cut_private, group_lines, take_head, take_lines, tell_story
from newsparse.lexicon.world.archives import EBSCO, read_small
from newsparse.text.pattern import pattern
from newsparse.text.told import Dated, Part

_NAME = "ebsco"
_BEGIN_RE = pattern(r"(?m)^[ \t\ufeff]*(?:Record|Registro|Enregistrement|Datensatz): ?(\d{1,6})[ \t\r]*$")
_RULE_RE = pattern(r"(?m)^[ \t]*_{5,}[ \t\r]*$")
_LINK_RE = pattern(r"(?mi)^[ \t]*(?:persistent link to this record|permalink)\b")
_SOURCE_RE = pattern(
    r"([^\n]{2,120}?)[.,] (?:(\d\d)/(\d\d)/(\d{4})"
    r"|([A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}|\d{1,2} [A-Z][a-z]{2,8}\.? \d{4}))"
)
_PAGE_RE = pattern(r"\bpp?\.? ?([A-Z]{0,3}\d[\w+-]{0,12})")
_HEAD = Rules(read_small(EBSCO))
_BETWEEN = ("section", "edition", "metadata", "words")  # what stands between the labels and the story
_STOP, _STOPPED_RE = 4, pattern(r"[^\W\d_A-Z]{3}\.")  # the full stop that the service sets behind a title
_SHORT = 60  # columns of a line that is no paragraph
_RIGHTS = "copyright of "
_FOOT = Rules({"caption": "caption", "photo": "caption"}, ((pattern("(?i)" + _RIGHTS), "copyright"),))


def recognises(head: str, _tail: str) -> bool:
    """Whether it begins with the number of a record, and the next line is labelled."""
    found = _BEGIN_RE.search(head)
    below = group_lines(head, found.end(), len(head)) if found else []
    return bool(below) and any(map(_HEAD.meaning, below[0][:2]))


def read(text: str) -> Iterator[Part]:
    """The records."""
    begins = list(_BEGIN_RE.finditer(text))
    for found, end in zip(begins, [*(after.start() for after in begins[1:]), len(text)], strict=False):
        end, _ = cut_private(text, found.end(), end, _LINK_RE)
        end, _ = cut_private(text, found.end(), end, _RULE_RE)
        yield _read_part(text, found.end(), end, int(found[1]))


def _read_part(text: str, start: int, end: int, number: int) -> Part:
    draft = Draft(_NAME, text, start, end)
    groups = group_lines(text, start, end)
    title = ""
    for line in groups[0] if groups else []:
        said = _HEAD.meaning(line)
        words = text[said[1] : line.end].strip() if said else ""
        if said and said[0] == "headline":
            title = words.lower()
        elif said and said[2] and said[0] == "metadata" and (found := _SOURCE_RE.search(text, said[1], line.end)):
            at = text.index(words, said[1])
            draft.take("publication", at, found.end(1))
            if found[4]:  # as it is written in the United States, in all languages of the interface
                draft.date(Dated(found.start(2), found.end(4), f"{found[4]}-{found[2]}-{found[3]}"))
            else:
                draft.take("published", *found.span(5))
            if page := _PAGE_RE.search(text, found.end(), line.end):
                draft.take("page", *page.span(1))
            break
    rest = take_head(draft, groups, _HEAD)
    draft.told = [
        told._replace(end=told.end - 1)
        if told.kind == "headline" and _STOPPED_RE.match(text, start + told.end - _STOP)
        else told
        for told in draft.told
    ]
    while rest and (said := _HEAD.meaning(rest[0][0])) and said[0] in _BETWEEN and _is_short(rest[0]):
        take_lines(draft, rest[0][:1], _HEAD)
        rest = _below(rest, 1)
    for count in (len(rest[0]), 1) if rest and title else ():
        if _below(rest, count) and _bare(draft.read(rest[0][0].start, rest[0][count - 1].end)) == _bare(title):
            take_lines(draft, rest[0][:count], Rules())
            rest = _below(rest, count)
            break
    tell_story(draft, rest, _FOOT)
    return draft.part(number=number)


def _is_short(group: Group) -> bool:
    """Whether the first line can be no paragraph."""
    return len(group) == 1 or (len(group[0].text) <= _SHORT and not group[0].text.endswith("."))


def _below(groups: list[Group], count: int) -> list[Group]:
    """The lines below the first ones."""
    return [group for group in (groups[0][count:], *groups[1:]) if group]


def _bare(title: str) -> str:
    """A title without the full stop that the service sets behind it."""
    return title.lower().rstrip(". ")
