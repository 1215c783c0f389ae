"""Europresse as the text of its pages: the paper, its section, day and number of words, a headline, the story, and the
service's number of the article: `news·20190312·QE·0312001`. From memory, in part.
"""

from collections.abc import Iterator

from newsparse.inputs.archives.dates import read_date
from newsparse.inputs.archives.draft import UNREAD
from newsparse.inputs.archives.europresse import ID_RE, WORDS_RE, is_header, read_part
from newsparse.inputs.archives.layout import Group, group_lines
from newsparse.inputs.archives.plain import split_paragraphs
from newsparse.text.pattern import pattern
from newsparse.text.told import Part

_LINE_RE = pattern(rf"(?m)^[ \t]*{ID_RE.pattern}[ \t\r]*$")
_RULE_RE = pattern(r"[_\s-]{5,}")
_HEAD = 3  # groups in which paper and header stand


def recognises(head: str, tail: str) -> bool:
    """Whether a line is the service's number, and one near the top gives day and number of words."""
    if not (_LINE_RE.search(head) or _LINE_RE.search(tail)):
        return False
    return _header(_groups(head, 0, len(head))) is not None


def read(text: str) -> Iterator[Part]:
    """The articles, each to its number; what stands below the last is one where it has a header, or is said to be
    unread."""
    at, last = 0, None
    for found in _LINE_RE.finditer(text):
        if groups := _groups(text, at, found.start()):
            if last:
                yield last
            last = _read_part(groups, found[0].strip())
        at = found.end()
    rest = _groups(text, at, len(text))
    if last and rest and _header(rest) is None:
        said = f"{rest[-1][-1].end - rest[0][0].start:,} characters below it were not read"
        last = last._replace(remarks=(*last.remarks, (UNREAD, said)))
    if last:
        yield last
    if _header(rest) is not None:
        yield _read_part(rest, "")


def _groups(text: str, start: int, end: int) -> list[Group]:
    return [group for group in group_lines(text, start, end) if not _RULE_RE.fullmatch(group[0].text)]


def _header(groups: list[Group]) -> int | None:
    """The group that gives day and number of words."""
    said = (" ".join(line.text for line in group) for group in groups[:_HEAD])
    return next((n for n, line in enumerate(said) if WORDS_RE.search(line) and read_date(line)), None)


def _read_part(groups: list[Group], number: str) -> Part:
    header = _header(groups)
    above = [] if header is None else [line.text for group in groups[: header + 1] for line in group]
    below = [] if header is None else [line.text for group in groups[header + 1 : header + 2] for line in group]
    rest = groups[header + 2 :] if header is not None else groups
    story = "\n\n".join("\n".join(line.text for line in group) for group in rest)
    part = read_part(
        [
            *(("header" if is_header(line) else "publication", line) for line in above),
            *(("" if n else "headline", line) for n, line in enumerate(below)),
            *(("" if above else "paragraph", line) for line in split_paragraphs(story)),
            ("id", number),
        ]
    )
    return part if above else part._replace(remarks=(*part.remarks, (UNREAD, "an article without a head")))
