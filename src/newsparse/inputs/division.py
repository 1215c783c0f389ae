"""What divides a text that shows signs of several articles, and with what certainty."""

from itertools import pairwise

from newsparse.inputs.openings import Breaks, Opening, Openings
from newsparse.inputs.shapes import HEAD_RE, is_byline, is_title
from newsparse.text.pattern import pattern

_CLOCK_RE = pattern(
    r"(?:Posted |Updated )?(?:at )?(?:\d\d[:.]\d\d|\d[:.]\d\d(?= ?[AaPp]))(?: ?[AaPp]\.?[Mm]\.?)?(?: [A-Z]{2,4})?$"
)
_WIDEST_CLOCK = 24  # columns
_DIGEST_RE = pattern(
    r"(?i)\b(?:in brief|briefs|round-?up|digest|at a glance|newsletter|briefing|live|as it happened|things to know"
    r"|good (?:morning|evening|afternoon)|headlines|wrap|the latest|liveblog|ticker)\b"
)
_HEADING_RE = pattern(r"#{1,6} ")
_MENUS = 40  # lines
_CLOCKS = 3  # lines: of posts
_FEW = 3  # short lines that may stand before a headline
_SEVERAL = 12  # lines between a headline and its story
_STORY, _ITEM = 150, 25  # characters of sentences: in a story that nothing divides off, in one that is doubted
_SURE_TITLE = 34  # columns: few titles of sections are as long


class Division(Openings):
    """A text, and what divides it."""

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

    def _divided(self, begins: Opening | None, page: bool) -> tuple[set[int], set[int]]:
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

    def _is_page(self, top: int, begins: Opening | None) -> bool:
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

    def _is_sure(self, found: Opening, begins: Opening | None, page: bool) -> bool:
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
        return not self.has_sections()

    def _labelled(self, top: int) -> set[int]:
        """The heads of labelled lines, where the first article has one like them."""
        label = HEAD_RE.match(self.lines[top].text)
        if not label or not self.is_head(top):
            return set()
        heads = (n for n, line in enumerate(self.lines) if line.above and line.text.startswith(label[0]))
        return {n for n in heads if n > top and self.is_head(n)}

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
            if not titles and n and self.lines[n - 1].above and self.closed_title(n - 1):
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
