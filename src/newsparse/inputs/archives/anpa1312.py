"""ANPA 1312, the message of American wires: each line of its head begins with `^` and ends with `<` or `=`.

Controls may be gone: the header, the carets and the time of filing are known by their shape, too.
"""

from collections.abc import Iterator
from re import Match

from newsparse.inputs.archives.draft import UNREAD, Draft, Line, read_lines, tell_paragraphs
from newsparse.inputs.archives.layout import says_what
from newsparse.inputs.archives.messages import (
    CONTROLS,
    has_agency,
    last_found,
    name_agency,
    split_messages,
    strip_line,
    tell_filed,
    whole_year,
)
from newsparse.text.pattern import pattern
from newsparse.text.told import Dated, Part

_NAME = "anpa1312"
# Two lines: service, number and routing; priority, category, keyword, day and count of words. Or one, without routing.
_HEADER_RE = pattern(
    r"(?m)^[\x00-\x08\x0b-\x1f\x7f\ufeff ]{0,20}([A-Za-z]\d{4})"
    r"(?:[\x00-\x1f ]{0,3}([\w-]{1,9})[ \r]{0,3}\n| {0,2})([A-Za-z]) ([A-Za-z])"
    r"[\x00-\x09\x0b-\x1f ]{1,6}([^\n]{1,60}?)[ \t]{1,9}(\d\d?)-(\d\d?) (\d{3,5})[ \t\r]{0,9}$"
)
_FILED_RE = pattern(
    r"(?m)\^?\x03?(?:([A-Za-z]{2,9})(?:[- ][A-Za-z]{2,4})?[- ])?(\d\d)-(\d\d)-(?:20)?(\d\d)"
    r" (\d\d):?(\d\d) ?([A-Z]{3,4}|[AP]M)<?[ \t\r]{0,9}$"
)
_DAY_FIRST = ("KYODO",)  # agencies whose time of filing begins with the day
_MARKS = "<= \t\r"
_SLUG_RE = pattern(r",\s?(\d{1,5})$")
_SLUGGED_RE = pattern(r"(?:(?:[^\n]{0,60}\n){0,2}\^)?[A-Za-z]{2}-[^\n]{1,60},\s?\d{2,5}<?[ \t\r]*\n")
_ABOVE = 3  # lines above a slug
_NUMBER_RE = pattern(r"[^\w\s]{0,3}\d{3,5}<\s?\^?")  # of the message, in front of the slug
_NOTE_RE = pattern(r"(?i)(?:eds|editors|editor's note|adv\d{0,2}|note|attention|with)\b[^\n]{0,20}?[:.]|eds[:.]")
_PICTURE_RE = pattern(r"(?i)(?:ap |kyodo |aap |with )?(?:photos?|graphics?|video|audio|pictures?)\b")
_BYLINE_RE = pattern(r"(?i)by\s")
_TITLE = 120  # columns of a headline; what is longer is a summary


def recognises(head: str, tail: str) -> bool:
    """Whether a header begins the text; or a slug does, and an agency's time of filing stands at the end."""
    found = _HEADER_RE.search(head)
    if found is not None:
        return not head[: found.start()].strip(CONTROLS)
    filed = last_found(_FILED_RE, tail, 0, len(tail)) if _SLUGGED_RE.match(head.lstrip(CONTROLS)) else None
    return filed is not None and filed[1] is not None


def read(text: str) -> Iterator[Part]:
    """Each message, from its header to the next, or to the end that a control says."""
    headed = False
    for header, end in split_messages(text, _HEADER_RE):
        yield _read_part(text, header.start(1), header, end)
        headed = True
    at = 0
    for filed in () if headed else _FILED_RE.finditer(text):
        yield _read_part(text, at, None, filed.end())
        at = filed.end()


def _read_part(text: str, start: int, header: Match[str] | None, end: int) -> Part:
    begin = header.end() if header else start
    filed = last_found(_FILED_RE, text, begin, end)
    behind = filed.start() if filed else end
    draft = Draft(_NAME, text, start, filed.end() if filed else end)
    lines = [line for line in read_lines(text, begin, behind) if line.text.strip(CONTROLS + "^<")]
    if not header:  # of which there may be what no shape tells
        marked_at = next((n for n, line in enumerate(lines[:_ABOVE]) if line.text.startswith("^")), 0)
        for line in lines[:marked_at]:
            draft.take("metadata", line.start, line.end)
        lines = lines[marked_at:]
    marked = any(line.text.lstrip(CONTROLS).startswith("^") for line in lines)
    head = _read_head(draft, lines) if marked or not lines else _read_bare_head(draft, lines)
    story = lines[head:]
    if story:
        draft.tell("body", _bare(story[0]).start, story[-1].end)
        tell_paragraphs(draft, story)
        for line in story:
            if line.text.startswith("^"):  # a list of headlines
                draft.tell("paragraph", _bare(line).start, line.end)
        name_agency(draft, story[0])
    if header:
        draft.tell("metadata", header.start(1), header.end())
        draft.known["id"] = header[1]
        draft.date(Dated(header.start(6), header.end(7), f"XXXX-{int(header[6]):02}-{int(header[7]):02}"))
    if filed:
        _read_filed(draft, int(header[6]) if header else None, filed)
    return draft.part(() if story else ((UNREAD, "the message has no story"),))


def _bare(line: Line) -> Line:
    """The line without controls, carets and the mark that ends it."""
    return strip_line(line, CONTROLS + "^", _MARKS + CONTROLS)


def _read_head(draft: Draft, lines: list[Line]) -> int:
    """Takes the lines above the story; says at which line that begins."""
    n, titled, credited = 0, False, False
    while n < len(lines):
        behind = _ending(lines, n)
        if behind is None:
            break
        line, ends = _bare(lines[n]), _bare(lines[behind - 1]).end
        if n == 0:
            _read_slug(draft, lines[0])
        elif _NOTE_RE.match(line.text):
            draft.take("ednote", line.start, ends)
        elif _PICTURE_RE.match(line.text):
            draft.take("metadata", line.start, ends)
        elif lines[behind - 1].text.rstrip(" \t\r").endswith("="):
            draft.take("metadata" if credited and not says_what(line) else "byline", line.start, ends)
            credited = credited or _BYLINE_RE.match(line.text) is not None
        elif not titled and ends - line.start <= _TITLE:
            draft.take("headline", line.start, ends)
            titled = True
        else:
            draft.take("deck", line.start, ends)
        n = behind
    return n


def _read_bare_head(draft: Draft, lines: list[Line]) -> int:
    """The same, where no line is marked: the story begins with an indent, a dateline, or below a blank line."""
    n = int(_SLUG_RE.search(lines[0].text) is not None)
    if n:
        _read_slug(draft, lines[0])
    titled = credited = False
    for line in lines[n:-1]:
        apart = n > 0 and draft.text.count("\n", lines[n - 1].end, line.start) > 1
        if line.indent or has_agency(line) or (titled and apart):
            break
        if _NOTE_RE.match(line.text):
            draft.take("ednote", line.start, line.end)
        elif _PICTURE_RE.match(line.text) or (credited and not says_what(line)):
            draft.take("metadata", line.start, line.end)
        elif credited or _BYLINE_RE.match(line.text):
            draft.take("byline", line.start, line.end)
            credited = True
        else:
            draft.take("deck" if titled else "headline", line.start, line.end)
            titled = True
        n += 1
    return n


def _ending(lines: list[Line], n: int) -> int | None:
    """The line behind the one that ends what begins here with a caret; None where the story begins."""
    if not lines[n].text.lstrip(CONTROLS).startswith("^") and n > 0:
        return None
    for behind in range(n, min(n + 8, len(lines))):
        if behind > n and lines[behind].text.startswith("^"):
            return None
        if lines[behind].text.rstrip(" \t\r").endswith(("<", "=")):
            return behind + 1
        if lines[behind].indent:
            return None
    return n + 1 if n == 0 else None


def _read_slug(draft: Draft, line: Line) -> None:
    """The first line: the slug, and how many words there are; a number of the message may stand in front."""
    begun = _NUMBER_RE.match(line.text.lstrip(CONTROLS + "^"))
    slug = _bare(line)
    start = slug.start + (begun.end() if begun else 0)
    words = draft.text[start : slug.end]
    if count := _SLUG_RE.search(words):
        draft.known["words"] = int(count[1])
        words = words[: count.start()]
    draft.tell("metadata", line.start, line.end)
    draft.take("slug", start, start + len(words))


def _read_filed(draft: Draft, named: int | None, filed: Match[str]) -> None:
    """Who filed it, and when: month, day and year; some agencies set the day first, which the month of the header
    tells."""
    agency, first, second, year, hour, minute, zone = filed.groups()
    if agency:
        draft.name("publication", *filed.span(1))
    draft.tell("timestamp", filed.start(1 if agency else 2), filed.end())
    may_be = [(int(first), int(second)), (int(second), int(first))]
    if (agency or "").upper() in _DAY_FIRST or may_be[1][0] == named != may_be[0][0]:
        may_be.reverse()
    month, day = next((one for one in may_be if one[0] <= 12), may_be[0])
    if zone == "PM" and hour < "12":
        hour = f"{int(hour) + 12}"
    said = f"{whole_year(year)}-{month:02}-{day:02}"
    tell_filed(draft, filed.start(2), filed.end(7), said, (hour, minute), zone)
