"""Articles whose head is some lines above the story, and whose foot is some below it, as many services print them."""

from collections.abc import Iterator, Mapping, Sequence
from re import Match, Pattern
from typing import NamedTuple

from newsparse.inputs.archives.draft import Draft, Line, read_lines
from newsparse.lexicon import load_lexicon
from newsparse.readers.bylines import read_byline, read_role_line
from newsparse.text.pattern import pattern

Group = list[Line]
_LABEL_RE = pattern(r"([^\s:][^:\n]{0,38}[^\s:]|[^\s:])[ \u00a0]?:(?=[\s\u00a0]|$)")


RIGHTS_RE = pattern(r"(?i)(?:copyright|copr\.|\(c\)|©|all rights reserved|alle rechte|tous droits)")


class Rules(NamedTuple):
    """What lines say: by their labels, in small letters, and by their shapes. A meaning is one of `Draft.take`.

    Where a shape has a group, what that finds is the value."""

    labels: Mapping[str, str] = {}
    shapes: Sequence[tuple[Pattern[str], str]] = ()

    def meaning(self, line: Line) -> tuple[str, int, str | None] | None:
        """What a line says, where in it the value begins, and its label."""
        if (found := _LABEL_RE.match(line.text)) and (meaning := self.labels.get(found[1].lower())):
            return meaning, line.start + found.end(), found[1]
        for shape, meaning in self.shapes:
            if found := shape.match(line.text):
                return meaning, line.start + (found.start(1) if found.re.groups else 0), None
        return None


def take_source(draft: Draft, anchor: Match[str]) -> None:
    """Takes paper, day and page, where there is one, from the line that says where an article was printed."""
    for meaning, group in zip(("publication", "published", "page"), range(1, 4), strict=True):
        draft.take(meaning, *anchor.span(group))


def group_lines(text: str, start: int, end: int) -> list[Group]:
    """The lines between blank ones."""
    groups: list[Group] = []
    for line in read_lines(text, start, end):
        if (
            groups
            and text.count("\n", groups[-1][-1].end, line.start) <= 1
            and "\f" not in text[groups[-1][-1].end : line.start]
        ):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def titled(text: str, anchor: Pattern[str]) -> Iterator[tuple[int, Match[str], int]]:
    """Articles: each begins with the lines right above one that fits. Where, that line, and where the next begins."""
    starts: list[int] = []
    fitting: list[Match[str]] = []
    for found in anchor.finditer(text):
        start = _title_above(text, found.start(), fitting[-1].end() if fitting else 0)
        if start < found.start():
            starts.append(start)
            fitting.append(found)
    yield from zip(starts, fitting, [*starts[1:], len(text)], strict=False)


def _title_above(text: str, at: int, least: int) -> int:
    """Where the last lines above an offset begin that have no blank one between them; blank ones may stand below."""
    start = at
    while start > least:
        line = text.rfind("\n", least, start - 1) + 1
        line = max(line, least)
        if text[line:start].strip(" \t\r\n\f\ufeff"):
            start = line + len(text[line:start]) - len(text[line:start].lstrip("\f\ufeff"))
            if start > line:
                return start
        elif text[start:at].strip():
            return start
        else:
            start = line
        if line == least:
            break
    return start


def take_lines(draft: Draft, lines: Sequence[Line], rules: Rules) -> None:
    """Takes lines by what they say; one that says nothing goes on with the one above it."""
    n = 0
    while n < len(lines):
        said = rules.meaning(lines[n])
        behind = n + 1
        while behind < len(lines) and not rules.meaning(lines[behind]):
            behind += 1
        meaning, start, label = said or ("metadata", lines[n].start, None)
        draft.take(meaning, start, lines[behind - 1].end, label)
        n = behind


def take_head(draft: Draft, groups: Sequence[Group], rules: Rules) -> list[Group]:
    """Takes the labelled lines above the story, and gives the groups below: those behind what says that it begins.

    Without such a label, the head is one group.
    """
    labelled = ((n, k) for n, group in enumerate(groups) for k, line in enumerate(group) if _begins(rules, line))
    begins = next(labelled, None)
    if begins is None:
        if not groups or not rules.meaning(groups[0][0]):
            return list(groups)
        take_lines(draft, groups[0], rules)
        return list(groups[1:])
    n, k = begins
    for group in (*groups[:n], groups[n][:k]):
        take_lines(draft, group, rules)
    line = groups[n][k]
    said = rules.meaning(line)
    start = said[1] if said else line.start
    words = line.text[start - line.start :]
    bare = words.strip()
    start += words.find(bare)
    first = [Line(start, line.end, bare, 0)] if bare else []
    return [group for group in ([*first, *groups[n][k + 1 :]], *groups[n + 1 :]) if group]


def _begins(rules: Rules, line: Line) -> bool:
    said = rules.meaning(line)
    return said is not None and said[0] == "body"


def tell_story(draft: Draft, groups: Sequence[Group], foot: Rules) -> None:
    """The story runs to the last groups that all begin with what a foot says; their lines are taken."""
    behind = len(groups)
    while behind and foot.meaning(groups[behind - 1][0]):
        behind -= 1
    if behind:
        draft.tell("body", groups[0][0].start, groups[behind - 1][-1].end)
    for group in groups[behind:]:
        take_lines(draft, group, foot)


def says_what(line: Line) -> bool:
    """Whether a line below the names of authors says what they are, or for whom they write."""
    lexicon = load_lexicon("en")
    words = line.text.strip("^<= ")
    reading = read_role_line(words, lexicon) or read_byline(words, lexicon)
    return reading is not None and reading.rule in ("role", "agency", "affiliation")


def cut_private(text: str, start: int, end: int, private: Pattern[str]) -> tuple[int, str]:
    """Where a stretch ends for what is private, and what stands from there on."""
    found = private.search(text, start, end)
    return (found.start(), text[found.start() : end]) if found else (end, "")


def find_rights(text: str) -> str | None:
    """The first line that says whose it is."""
    return next((line for line in map(str.strip, text.split("\n")) if RIGHTS_RE.match(line)), None)
