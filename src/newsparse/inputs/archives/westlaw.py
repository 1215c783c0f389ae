"""Westlaw, its NewsRoom: `2019 WLNR 4000000` above each article, and `END OF DOCUMENT` below. From memory, in part."""

from collections.abc import Iterator

from newsparse.inputs.archives.dates import read_date
from newsparse.inputs.archives.draft import Draft
from newsparse.inputs.archives.layout import RIGHTS_RE, Rules, group_lines, says_what, take_lines
from newsparse.lexicon.world.archives import WESTLAW, read_small
from newsparse.text.pattern import pattern
from newsparse.text.told import Part

_NAME = "westlaw"
_NUMBER_RE = pattern(r"(?m)^[ \t]*(\d{4} WLNR \d{3,12})[ \t\r]*$")
_END_RE = pattern(r"(?m)^[ \t]*END OF DOCUMENT[ \t\r]*$")
_INDEX_RE = pattern(r"(?mi)^[ \t]*-{2,10} ?Index References ?-{2,10}[ \t\r]*$")
_HEAD = Rules(read_small(WESTLAW))
_LONGEST = 120  # characters of a line that says who wrote an article


def recognises(head: str, _tail: str) -> bool:
    """Whether a line is the service's number of an article."""
    return _NUMBER_RE.search(head) is not None


def read(text: str) -> Iterator[Part]:
    """The articles, each to the line that says its end."""
    numbers = list(_NUMBER_RE.finditer(text))
    for found, after in zip(numbers, [*numbers[1:], None], strict=False):
        ends = _END_RE.search(text, found.end(), after.start() if after else len(text))
        end = ends.start() if ends else after.start() if after else len(text)
        yield _read_part(text, found.start(1), end, found[1])


def _read_part(text: str, start: int, end: int, number: str) -> Part:
    draft = Draft(_NAME, text, start, end)
    index = _INDEX_RE.search(text, start, end)
    groups = group_lines(text, start + len(number), index.start() if index else end)
    draft.take("id", start, start + len(number))
    dated, n = False, 0
    while n < len(groups):
        group = groups[n]
        if not n:
            draft.take("publication", group[0].start, group[0].end)
            for line in group[1:]:
                draft.take("copyright" if RIGHTS_RE.match(line.text) else "metadata", line.start, line.end)
        elif not dated and len(group) == 1 and read_date(group[0].text):
            draft.take("published", group[0].start, group[0].end)
            dated = True
        elif _HEAD.meaning(group[0]):
            take_lines(draft, group, _HEAD)
        else:
            break
        n += 1
    if n < len(groups):
        draft.take("headline", groups[n][0].start, groups[n][-1].end)
        n += 1
    if n + 1 < len(groups) and _is_byline(groups[n][0].text) and all(map(says_what, groups[n][1:])):
        for line in groups[n]:
            draft.take("byline", line.start, line.end)
        n += 1
    if n < len(groups):
        draft.tell("body", groups[n][0].start, groups[-1][-1].end)
    if index:
        for group in group_lines(text, index.start(), end):
            take_lines(draft, group, _HEAD)
    return draft.part()


def _is_byline(line: str) -> bool:
    return len(line) <= _LONGEST and line[-1] not in '.?!"”»' and ":" not in line
