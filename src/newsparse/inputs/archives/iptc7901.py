"""IPTC 7901, the message of European wires: controls, a header, the slug, the headline up to ` =`, the story, the time.

Controls may be gone: header and time of filing are known by their shape, too.
"""

from collections.abc import Iterator
from re import Match

from newsparse.inputs.archives.draft import UNREAD, Draft, Line, cut_out, read_lines, tell_paragraphs
from newsparse.inputs.archives.messages import (
    CONTROLS,
    last_found,
    name_agency,
    split_messages,
    strip_line,
    tell_filed,
    whole_year,
)
from newsparse.lexicon.world.archives import WIRE_BYLINES, WIRE_PRIVATE, read_words
from newsparse.text.pattern import pattern
from newsparse.text.told import Part

_NAME = "iptc7901"
_STX, _ETX = "\x02", "\x03"  # begin of the story, and its end
_HEADER_RE = pattern(
    r"(?mi)^[\x00-\x08\x0b-\x1f\x7f\ufeff ]{0,20}([a-z]{2,4})(\d{3,4}) ([1-9u]) {1,3}"
    r"([a-z]{1,4}) {1,3}(\d{1,5})\b([^\n]{0,40})$"
)  # service and number, priority, category, words, the agency's own
_FILED_RE = pattern(
    r"(?m)^[ \t]{0,9}\x03?[ \t]{0,9}(\d\d)(\d\d)(\d\d)(?: ?(GMT|UTC|CET|CEST|MEZ|MESZ|Z))?"
    r" ([^\W\d_]{3,9})\.? (\d{4}|\d\d)[ \t\r]{0,9}$"
)
_HEAD = 14  # lines in which a headline ends
_FULL = 45  # columns, from which on a line of a headline is full, and goes on in the next
_SIGNED = 40  # columns
_SERVICE_RE = pattern(r"[ \t]([a-zA-Z]{2,8})[ \t]{1,9}\d{1,5}[ \t\r]{0,9}$")
_BYLINE_RE = pattern(rf"(?:{'|'.join(read_words(WIRE_BYLINES))})\s")
_DECK_RE = pattern(r"(?i)(?:utl|untertitel)\.?: ?")  # as APA has it
_GOES_ON = (" -", " –", ",")  # ends of a line of a headline that goes on
_JOINED_RE = pattern(r"[^\W\d_]\w{1,30}(?:[-/][^\W_]{1,30}){1,5}/?")
_NOTES_RE = pattern(r"(?i)(?:#|(?:\* ){2,9}\*|.{0,8}(?:noti[zc]block|notebook)\b)")
_RULE_RE = pattern(r"(?:\* ){2,9}\*")
_SIGNED_RE = pattern(r"\(?[A-Za-z]{2,5}(?:[ /\\]{1,3}[A-Za-z]{1,5}){0,8}\)?")
_PRIVATE = read_words(WIRE_PRIVATE)


def recognises(head: str, tail: str) -> bool:
    """Whether a header begins the text, and a control or the end of a headline or of a message follows."""
    found = _HEADER_RE.search(head)
    if not found or head[: found.start()].strip(CONTROLS + "\r\n"):
        return False
    return _STX in head or _ETX in tail or " =" in head or _FILED_RE.search(tail) is not None


def read(text: str) -> Iterator[Part]:
    """Each message, from its header to the next, or to the end that a control says."""
    for header, end in split_messages(text, _HEADER_RE):
        yield _read_part(text, header, end)


def _read_part(text: str, header: Match[str], end: int) -> Part:
    filed = last_found(_FILED_RE, text, header.end(), end)
    behind = filed.start() if filed else end
    draft = Draft(_NAME, text, header.start(1), filed.end() if filed else end)
    draft.tell("metadata", header.start(1), header.end())
    lines = [strip_line(line) for line in read_lines(text, header.end(), behind) if line.text.strip(CONTROLS)]
    head = _read_head(draft, lines, text.find(_STX, header.end(), behind))
    tail, private = _read_tail(draft, lines, head)
    if head < tail:
        draft.tell("body", lines[head].start, lines[tail - 1].end)
        tell_paragraphs(draft, lines[head:tail])
    _read_agency(draft, header, lines[head:tail][:1])
    if filed:
        _read_filed(draft, filed)
    draft.known["id"] = f"{header[1]}{header[2]}"
    part = draft.part(() if head < tail else ((UNREAD, "the message has no story"),), words=int(header[5]))
    return part if private is None else cut_out(part, text, private, behind)


def _read_head(draft: Draft, lines: list[Line], begun: int) -> int:
    """Takes slug and headline; says at which line the story begins."""
    ends = next((n for n, line in enumerate(lines[:_HEAD]) if line.text.endswith("=")), None)
    first = next((n for n, line in enumerate(lines) if line.start > begun >= 0), None)
    if first is None:
        first = 1 if len(lines) > 1 and ends != 0 else 0
    if ends is None and _has_slug(draft, lines[first : first + 3]):
        first += 1
    if ends is None or ends < first:
        count = draft.text.count
        gaps = (n for n in range(first, len(lines) - 1) if count("\n", lines[n].end, lines[n + 1].start) > 1)
        ends = next(gaps, first if lines else -1)
    for line in lines[:first]:
        draft.take("slug", line.start, line.start + len(line.text.rstrip("/ ")))
    titles = [line._replace(end=line.start + len(line.text.rstrip("= "))) for line in lines[first : ends + 1]]
    while len(titles) > 1 and (_BYLINE_RE.match(titles[-1].text) or titles[-1].text.startswith("(")):
        line = titles.pop()
        draft.take("metadata" if line.text.startswith("(") else "byline", line.start, line.end)
    while len(titles) > 1 and (found := _DECK_RE.match(titles[-1].text)):
        line = titles.pop()
        draft.take("deck", line.start + found.end(), line.end)
    proper = len(titles) - 1
    while proper > 0 and (len(titles[proper - 1].text) >= _FULL or titles[proper - 1].text.endswith(_GOES_ON)):
        proper -= 1
    for line in titles[: max(proper, 0)]:
        draft.take("metadata" if line.text.startswith("(") else "kicker", line.start, line.end)
    if titles:
        draft.take("headline", titles[proper].start, titles[-1].end)
    story = ends + 1
    while story < len(lines) - 1 and _signs(lines[story]):
        draft.take("byline", lines[story].start, lines[story].end)
        story += 1
    return story


def _has_slug(draft: Draft, lines: list[Line]) -> bool:
    """Whether the line above a headline is the slug: `Nepal-avalanche`. An indent or a blank line begins the story."""
    if len(lines) < 3 or not _JOINED_RE.fullmatch(lines[0].text) or lines[1].indent:
        return False
    return lines[2].indent > 0 or draft.text.count("\n", lines[1].end, lines[2].start) > 1


def _signs(line: Line) -> bool:
    """Whether a line between headline and story says who wrote it."""
    return len(line.text) < _FULL and _BYLINE_RE.match(line.text) is not None and line.text[-1] not in ".,-"


def _read_tail(draft: Draft, lines: list[Line], head: int) -> tuple[int, int | None]:
    """Takes what stands below the story; says at which line that begins, and where what is not for readers does."""
    tail = next((n for n in range(head, len(lines)) if _NOTES_RE.match(lines[n].text)), len(lines))
    private = next((line.start for line in lines[tail:] if _is_private(line.text)), None)
    while tail > head + 1 and len(lines[tail - 1].text) <= _SIGNED and _SIGNED_RE.fullmatch(lines[tail - 1].text):
        tail -= 1
    for line in lines[tail:]:
        if private is None or line.end <= private:
            draft.take("metadata", line.start, line.end)
    return tail, private


def _is_private(line: str) -> bool:
    said = line.lower()
    return any(words in said for words in _PRIVATE) or "@" in line or _RULE_RE.match(line) is not None


def _read_agency(draft: Draft, header: Match[str], first: list[Line]) -> None:
    """Whose wire it is: the dateline says it, or the header."""
    if any(name_agency(draft, line) for line in first):
        return
    if found := _SERVICE_RE.search(header[6]):
        draft.name("publication", header.start(6) + found.start(1), header.start(6) + found.end(1))


def _read_filed(draft: Draft, filed: Match[str]) -> None:
    """When it was filed: day, hour, minute; month and year."""
    day, hour, minute, zone, month, year = filed.groups(default="")
    draft.tell("timestamp", filed.start(1), filed.end())
    tell_filed(draft, filed.start(1), filed.end(6), f"{day} {month} {whole_year(year)}", (hour, minute), zone)
