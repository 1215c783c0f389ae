"""Whether several articles stand below each other in one text, and where each begins and ends.

What divides them is certain where a rule, an end mark (`-30-`) or a form feed stands before what begins an article;
where front matters, mail heads, labelled heads or Markdown headings of level 1 repeat; and where headlines repeat that
a byline or dateline follows. Signs that may as well be those of one article (sections, posts, news in brief) divide
nothing, but are doubted.
"""

from functools import cached_property
from itertools import accumulate, pairwise
from typing import NamedTuple

from newsparse.inputs.openings import (
    FIELD_RE,
    HEAD_RE,
    KEY_RE,
    Line,
    is_byline,
    is_dateline,
    is_day,
    is_prose,
    is_sentence,
    is_title,
    read_lines,
)
from newsparse.text.pattern import pattern
from newsparse.text.source import Source, plain_text

CODE = "several-articles"

_RULE = r"[=*_#~–—-](?:[ \t]?[=*_#~–—-]){2,}"
_END = r"(?:-+ ?30 ?-+|[-–—* ]{0,4}(?:ENDS?|Ends?|ends)[-–—* ]{0,4}|###+)"
# Searches that find all that could be a sign: most texts hold too few. All begin with a character that is soon found.
_SIGN_RE = pattern(
    rf"\n[ \t\r]*(?:(?P<rule>(?:{_RULE}|{_END})[ \t\r]*(?=\n|$))|(?P<head># |(?:Title|Headline|HEADLINE|TITLE|From): )"
    r"|(?P<signed>[*_]{0,2}(?:B[Yy]|V[Oo][Nn]|P[Aa][Rr]|P[Oo][Rr]|Di|D[Oo][Oo][Rr]|A[VvFf]|Te[kx]s?t|Автор)[*_ :]"
    r"|[^\W\d_a-z]['’.A-ZÀ-Þ][^\n]{0,60}?[—–/_-]))"
)
_CREDITED_RE = pattern(r"\) ?[—–-]")  # behind the agency of a dateline
_SHORTEST, _LONGEST = 40, 240  # characters of a line that begins with a dateline; of one that is looked at
_RULE_RE = pattern(rf"\A(?:{_RULE}|{_END})$")
_STRONG_RE = pattern(rf"\A(?:=[= ]{{2,}}|{_END})$")
_CLOCK_RE = pattern(
    r"(?:Posted |Updated )?(?:at )?(?:\d\d[:.]\d\d|\d[:.]\d\d(?= ?[AaPp]))(?: ?[AaPp]\.?[Mm]\.?)?(?: [A-Z]{2,4})?$"
)
_WIDEST_CLOCK = 24  # columns
_DIGEST_RE = pattern(
    r"(?i)\b(?:in brief|briefs|round-?up|digest|at a glance|newsletter|briefing|live|as it happened|things to know"
    r"|good (?:morning|evening|afternoon)|headlines|wrap|the latest|liveblog|ticker)\b"
)
_CLOSED, _CLOSING = (".", ".’", ".'", ".”", '."'), ".’'”\"!?"  # what a headline may end in after all
_HEADING_RE = pattern(r"#{1,6} ")
_TITLE_OF_SECTION_RE = pattern(r"#{2,6} \S")
_MENUS = 40  # lines
_CLOCKS = 3  # lines: of posts
_FEW, _MANY = 3, 60  # short lines that may stand before the story begins
_SEVERAL = 12  # lines between a headline and its story
_STORY, _ITEM = 150, 25  # characters of sentences: in a story that nothing divides off, in one that is doubted
_SURE_TITLE = 34  # columns: few titles of sections are as long


class Breaks(NamedTuple):
    """The stretches that are an article each, and where there are signs of several without certainty."""

    stretches: tuple[tuple[int, int], ...] = ()  # two or more, or none
    doubt: int | None = None  # offset


def find_breaks(text: str) -> Breaks:
    r"""Where the articles of a text begin and end.

    >>> story = "Harbour opens after ten years\n\nBy Ann Fisk\n\nThe harbour opened on Monday.\n"
    >>> find_breaks(story), find_breaks(story + "\n-----\n" + story).stretches
    (Breaks(stretches=(), doubt=None), ((0, 73), (81, 154)))
    """
    rules, heads, signatures = text.count("\f"), 0, set[int]()
    for m in _SIGN_RE.finditer(f"\n{text}"):
        if m["rule"]:
            rules += 1
        elif m["head"]:
            heads += 1
        else:
            signatures.add(m.start())
    for m in _CREDITED_RE.finditer(text):
        signatures.add(text.rfind("\n", max(m.start() - _LONGEST, 0), m.start()) + 1)
    signed = sorted(start for start in signatures if _is_signature(text, start))
    if not rules and heads < 2 and len(signed) < 2:
        return Breaks()
    return _Text(text, signed).breaks()


def _is_signature(text: str, start: int) -> bool:
    """Whether the line that begins there is a byline, or has a dateline."""
    line = text[start : start + _LONGEST].partition("\n")[0].strip()
    return is_byline(line) or (len(line) > _SHORTEST and is_dateline(line))


def split_source(source: Source) -> list[Source]:
    """The articles of a text, each a source; it alone where there is one, with a remark where that is doubtful."""
    found = find_breaks(source.text)
    if not found.stretches:
        return [source] if found.doubt is None else [_remarked(source, _doubted(source.text, found.doubt))]
    whole, of = len(source.text), len(found.stretches)
    return [
        _remarked(
            source._replace(
                text=source.text[start:end],
                name=f"{source.name}#{n}",
                start=start,
                whole=whole,
            ),
            f"the text holds {of} articles; this is number {n}",
        )
        for n, (start, end) in enumerate(found.stretches, 1)
    ]


def keep_whole(source: Source) -> Source:
    """The text as one article, with a remark where it holds several, or may."""
    found = find_breaks(source.text)
    if found.stretches:
        said = (
            f"the text holds {len(found.stretches)} articles, the second {_place(source.text, found.stretches[1][0])}"
        )
        return _remarked(source, f"{said}; all were read as one")
    return source if found.doubt is None else _remarked(source, _doubted(source.text, found.doubt))


def _remarked(source: Source, said: str) -> Source:
    return source._replace(remarks=(*source.remarks, (CODE, said)))


def _doubted(text: str, at: int) -> str:
    return f"another article seems to begin {_place(text, at)}; all was read as one"


def _place(text: str, at: int) -> str:
    return f"in line {plain_text(text[:at]).count(chr(10)) + 1:,} (character {at:,})"


class _Opening(NamedTuple):
    """What begins an article at some line."""

    line: int
    title: int  # line of the headline
    story: int  # line of its first sentence
    signed: bool  # a byline, a dateline or a head of labelled lines stands there


class _Text:
    """The lines of a text, and which of them could begin an article."""

    def __init__(self, text: str, signed: list[int]) -> None:
        self.lines = read_lines(plain_text(text))
        self.signatures = sorted(_lines_at(self.lines, signed))
        self.fronts: dict[int, int] = {}  # first lines of front matters, and the line behind each
        self.rules: dict[int, bool] = {}  # lines that divide: whether sections of one article are never divided so
        self._find_rules()
        self.fed = _lines_at(self.lines, [n for n, char in enumerate(text) if char == "\f"]) if "\f" in text else set()
        self.paged = text.rstrip(" \r\n").endswith("\f")  # each page of a PDF ends so, the last one, too
        self._read: dict[int, bool] = {}

    def _find_rules(self) -> None:
        n = 0
        headed = self._has_sections()
        while n < len(self.lines):
            text = self.lines[n].text
            if text == "---" and (behind := self._behind_front_matter(n)):
                self.fronts[n] = behind
                n = behind
                continue
            # Directly below a short line, it underlines a heading.
            if (
                _RULE_RE.match(text)
                and not (headed and text[0] == "#")
                and (n in (0, len(self.lines) - 1) or self._stands_free(n))
            ):
                self.rules[n] = bool(_STRONG_RE.match(text))
            n += 1

    def prose(self, n: int) -> bool:
        """Whether line `n` is of the text of a story."""
        if n not in self._read:
            self._read[n] = n not in self.rules and is_prose(self.lines, n)
        return self._read[n]

    def _stands_free(self, n: int) -> bool:
        return self.lines[n].above or n - 1 in self.rules or is_sentence(self.lines[n - 1].text)

    def _behind_front_matter(self, n: int) -> int:
        """The line behind the front matter that begins in line `n`; 0 where none does."""
        m = n + 1
        while m < len(self.lines) and m < n + _MANY and not self.lines[m].text.startswith("---"):
            if not (KEY_RE.match(self.lines[m].text) or self.lines[m].text.startswith("- ") or self.lines[m].indent):
                return 0
            m += 1
        closed = m < len(self.lines) and self.lines[m].text == "---"
        known = any(FIELD_RE.match(line.text) for line in self.lines[n + 1 : m])
        return m + 1 if closed and known else 0

    # ---- what begins an article

    def opening(self, first: int) -> _Opening | None:
        """What begins an article in line `first`: a headline, and the story soon below it."""
        if first in self.fronts:
            return _Opening(first, first, first + 1, signed=True)
        if first < len(self.lines) and HEAD_RE.match(self.lines[first].text) and self._is_head(first):
            return _Opening(first, first, first + 1, signed=True)
        title, signed = None, False
        for n in range(first, min(first + _MANY, len(self.lines))):
            text = self.lines[n].text
            if n in self.rules and n > first:
                return None
            if title is not None and (is_byline(text) or is_dateline(text) or is_day(text)):
                signed = True
            if title is None and n == first and self._closed_title(n):
                title = n
                continue
            if self.prose(n):
                return None if title is None else _Opening(first, title, n, signed)
            if title is None and is_title(text):
                title = n
        return None

    def _closed_title(self, n: int) -> bool:
        """Whether the line is a headline that ends in a full stop, as some write them, with a dateline below it."""
        text = self.lines[n].text
        below = self.lines[n + 1].text if n + 1 < len(self.lines) else ""
        return text.endswith(_CLOSED) and is_title(text.rstrip(_CLOSING)) and is_dateline(below)

    def _is_head(self, n: int) -> bool:
        """Whether labelled lines begin there: those of a mail, or of an article with its title."""
        labels = [HEAD_RE.match(line.text) for line in self.lines[n : n + 6]]
        named = {m[0] for m in labels if m}
        return not named <= {"From:"} and (len(named) > 1 or not {"From:", "Date:", "To:"} & named)

    @cached_property
    def _weights(self) -> list[int]:
        """How many characters of sentences stand above each line."""
        return [0, *accumulate(len(line.text) * self.prose(n) for n, line in enumerate(self.lines))]

    def weight(self, first: int, behind: int) -> int:
        """How many characters of sentences stand in these lines."""
        return self._weights[behind] - self._weights[first]

    # ---- what divides

    def breaks(self) -> Breaks:
        lines = self.lines
        top = next((n for n in range(len(lines)) if n not in self.rules), None)
        if top is None:
            return Breaks()
        begins = self.opening(top)
        if self.paged or self._is_dump():
            starts = self._with_stories(top, self._signed(), _STORY)
            return Breaks(doubt=lines[starts[1]].start if len(starts) > 1 else None)
        page = self._is_page(top, begins)
        sure, doubts = self._divided(begins, page)
        sure |= {n for n in self.fronts if n != top} | self._labelled(top)
        for n in self._headings(top):
            found = self.opening(n)
            if found:
                (sure if not page and self._is_sure(found, begins, page) else doubts).add(n)
        starts = self._with_stories(top, sure)
        if len(starts) < 2:
            signed = self._signed()
            starts = self._with_stories(top, signed, _STORY)
            if len(starts) < 2 or len(signed) < 2 or page or min(signed) > top + _SEVERAL:
                doubts |= set(self._with_stories(top, signed, _ITEM)[1:]) if len(signed) > 1 else set()
                starts = []
        if len(starts) < 2:
            return Breaks(doubt=lines[min(doubts)].start if doubts else None)
        return Breaks(tuple(self._stretches(starts)))

    def _divided(self, begins: _Opening | None, page: bool) -> tuple[set[int], set[int]]:
        """The lines behind rules in which another article begins, surely and perhaps."""
        sure, doubts, same = set[int](), set[int](), dict[str, list[int]]()
        for n in self._behind_rules():
            found = self.opening(n)
            if not found:
                continue
            same.setdefault(self.lines[n - 1].text if n - 1 in self.rules else "", []).append(n)
            if self._is_sure(found, begins, page):
                sure.add(n)
            elif found.signed:
                doubts.add(n)
        for lines in same.values():  # what divides most of a text divides all of it
            if 2 * len(sure & set(lines)) >= len(lines):
                sure |= {n for n in lines if not self.prose(n)}
        return sure, doubts - sure

    def _is_page(self, top: int, begins: _Opening | None) -> bool:
        """Whether the text says of itself that it is a page of posts or short news, or has posts' times."""
        head = self.lines[top : begins.title + 1 if begins else top + _FEW]
        if any(_DIGEST_RE.search(line.text) for line in head):
            return True
        return sum(bool(_CLOCK_RE.match(line.text)) for line in self.lines if len(line.text) < _WIDEST_CLOCK) >= _CLOCKS

    def _is_dump(self) -> bool:
        """Whether most of the text is menus, lists and the like: a whole page, on which rules part anything."""
        idle = sum(not self.prose(n) for n in range(len(self.lines)))
        return idle > max(_MENUS, len(self.lines) // 2)

    def _behind_rules(self) -> list[int]:
        behind = {n + 1 for n in self.rules} | self.fed
        return sorted(n for n in behind if 0 < n < len(self.lines) and n not in self.rules)

    def _is_sure(self, found: _Opening, begins: _Opening | None, page: bool) -> bool:
        """Whether what stands behind a rule is another article."""
        title = self.lines[found.title].text
        if found.signed and begins:
            return not page or self.rules.get(found.line - 1, False)
        if begins is None or page or title.isupper() or (title.startswith("##") and not found.signed):
            return False
        if self.rules.get(found.line - 1):
            return True
        if found.title - found.line > _FEW or found.story - found.title > _SEVERAL or len(title) < _SURE_TITLE:
            return False
        return not self._has_sections()

    def _has_sections(self) -> bool:
        """Whether Markdown says of some lines that sections begin there."""
        return any(_TITLE_OF_SECTION_RE.match(line.text) for line in self.lines)

    def _labelled(self, top: int) -> set[int]:
        """The heads of labelled lines, where the first article has one like them."""
        label = HEAD_RE.match(self.lines[top].text)
        if not label or not self._is_head(top):
            return set()
        heads = (n for n, line in enumerate(self.lines) if line.above and line.text.startswith(label[0]))
        return {n for n in heads if n > top and self._is_head(n)}

    def _headings(self, top: int) -> list[int]:
        """The headings of the level of the first, where the text begins with that, and it is 1 or all are signed."""
        level = _HEADING_RE.match(self.lines[top].text)
        if not level:
            return []
        heads = [n for n, line in enumerate(self.lines) if line.text.startswith(level[0])]
        return heads[1:] if level[0] == "# " or all((found := self.opening(n)) and found.signed for n in heads) else []

    def _signed(self) -> set[int]:
        """The headlines that a byline or a dateline follows at once, of the kind that the first article has."""
        found: dict[str, set[int]] = {"byline": set(), "dateline": set()}
        names = set[str]()
        for n in self.signatures:
            line = self.lines[n]
            kind = "byline" if is_byline(line.text) else "dateline"
            if kind == "byline" and line.text.lower() in names:  # the head of an article may stand twice
                continue
            names.add(line.text.lower())
            titles = [m for m in range(max(n - 3, 0), n) if self.lines[m].above and is_title(self.lines[m].text)]
            titles = [m for m in titles if not any(k in self.rules or self.prose(k) for k in range(m, n))]
            if not titles and n and self.lines[n - 1].above and self._closed_title(n - 1):
                titles = [n - 1]
            if titles:
                found[kind].add(titles[0])
        return max(found.values(), key=len)

    def _with_stories(self, top: int, sure: set[int], least: int = 1) -> list[int]:
        """The lines in which articles begin, as far as each has a story."""
        starts = [top]
        ordered = sorted(sure - {top})
        for n, behind in pairwise([*ordered, len(self.lines)]):
            if self.weight(starts[-1], n) >= least and self.weight(n, behind) >= least:
                starts.append(n)
        return starts

    def _stretches(self, starts: list[int]) -> list[tuple[int, int]]:
        """From the first character of each article to its last; rules between them are in none."""
        found = []
        for n, behind in pairwise([*starts, len(self.lines)]):
            last = behind - 1
            while last > n and behind < len(self.lines) and last in self.rules:
                last -= 1
            found.append((self.lines[n].start, self.lines[last].end))
        return found


def _lines_at(lines: list[Line], offsets: list[int]) -> set[int]:
    """The first line behind each offset."""
    found, n = set(), 0
    for offset in offsets:
        while n < len(lines) and lines[n].start < offset:
            n += 1
        found.add(n)
    return found
