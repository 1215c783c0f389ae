"""Which quotation marks belong together.

A block is the limit of a mark that never closes: `opened` tells where a stretch's mark stands, `closed` where its
closing mark ends, and a stretch that runs to the end of its block ends where it ends.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newsparse.document import SPEAKING_KINDS, Document, Stretch
from newsparse.lexicon import Lexicon
from newsparse.lexicon.schema import Table
from newsparse.text.pattern import pattern

_TYPEWRITTEN_RE = pattern(r"``|''(?!')")  # of older wires, and of archives, where a third one is an inner single mark
# Double marks where the language is not known: all that open, each with those that close it.
_ANY_LANGUAGE = {'"': '"', "«": "»", "“": "”", "„": "“ ”"}
_SINGLE_RE = pattern("'")
# Behind one of these, a mark opens; before one of those, it closes.
_BEFORE_OPENING = frozenset(" \n([{-–—/'‘’\"“")
_AFTER_CLOSING = frozenset(" \n)]},.;:?!-–—/'’\"”")
# A dash that a clause may stand behind, and one that ends it: `«Q – dice Lee –. Q»`, `«Q, — сказал Lee. — Q»`, `«Q
# —dice Lee—. Q»`.
_DASH_RE = pattern(r",?(?:[ ](?:(?:--?|–|—)[ ]|[–—](?=[^\W\d_]))|(?<=[,.!?…])—[ ])")
_CLAUSE_END_RE = pattern(
    r"(?:(?<=[^\W_])[–—](?=[ ,.;:?!])|[ ](?:--?|–|—)(?=[ ,.;:?!]))[,.]?[ ]*|\.(?:—[ ]|[ ])(?=[^\W\d_a-zà-ÿ])"
)
LONGEST_INCISE = 160  # characters of what reports between two dashes
MOST_HELPERS = 4  # words before its verb: `ha poi subito aggiunto`
# An apostrophe at the head of a word that has lost its beginning.
_ELIDED_RE = pattern(r"'(?:\d0s|\d\d\b|em\b|til\b|tis\b|twas\b|cause\b|n\b|round\b|bout\b|nd\w)", re.IGNORECASE)


class _Pairs:
    """The double marks of a language."""

    def __init__(self, marks: Table, nest: bool = False) -> None:
        self.nest = nest
        self.closers = {opening: frozenset(closing.split() or opening) for opening, closing in marks.items()}
        self.closers |= dict.fromkeys(("``", "''"), frozenset(("''",)))
        closing = frozenset().union(*self.closers.values())
        self.closing = closing - self.closers.keys()
        # Those that open in one pair and close in the turned one, too: »Q« and «Q».
        self.either = frozenset(a for a, ends in self.closers.items() for b in ends if a in self.closers.get(b, ()))
        self.kinds = "".join(sorted(mark for mark in closing | self.closers.keys() if len(mark) == 1))


@cache
def _pairs_of(lexicon: Lexicon) -> _Pairs:
    return _Pairs(lexicon.syntax.marks or _ANY_LANGUAGE, lexicon.syntax.marks_nest)


class _Mark(NamedTuple):
    char: str
    start: int
    end: int
    opens: bool
    closes: bool


def pair_marks(doc: Document) -> list[Stretch]:
    """The quoted stretches, in order of their start; those within others have the greater `depth`."""
    stretches: list[Stretch] = []
    flow = doc.flow
    pairs = _pairs_of(doc.lexicon)
    places = _find_doubles(flow, pairs)
    first = 0
    for index, block in enumerate(doc.blocks):
        if block.kind not in SPEAKING_KINDS:
            continue
        first = bisect_left(places, block.start, first)
        behind = bisect_left(places, block.end, first)
        outer: list[Stretch] = []
        if first < behind:
            marks = list(_double_marks(flow, places[first:behind], block.start, block.end, pairs))
            if pairs.nest:
                marks = _outer_marks(marks, pairs)
            outer = _pair(flow, marks, block.end, index, pairs)
            if doc.lexicon.syntax.dashes_within:
                outer = [part for stretch in outer for part in _without_incises(doc, stretch)]
        singles = flow.find("'", block.start, block.end) >= 0 and _single_stretches(
            doc, outer, block.start, block.end, index
        )
        stretches += _nested([*outer, *singles]) if singles else outer  # pairs of double marks hold no others
    return stretches


def _find_doubles(flow: str, pairs: _Pairs) -> list[int]:
    """Where double marks begin. To find one kind after the other is ten times as quick as a pattern."""
    places: list[int] = []
    if "``" in flow or "''" in flow:
        places += [m.start() for m in _TYPEWRITTEN_RE.finditer(flow)]
    for kind in pairs.kinds:
        at = flow.find(kind)
        while at >= 0:
            places.append(at)
            at = flow.find(kind, at + 1)
    return sorted(places)


def _nested(stretches: list[Stretch]) -> list[Stretch]:
    """The stretches in order, each with its depth; one that crosses another is dropped."""
    kept: list[Stretch] = []
    around: list[Stretch] = []
    for stretch in sorted(stretches, key=lambda s: (s.opened, -s.closed)):
        while around and around[-1].closed <= stretch.opened:
            around.pop()
        if around and stretch.closed > around[-1].end:
            continue
        kept.append(stretch if stretch.depth == len(around) else stretch._replace(depth=len(around)))
        around.append(stretch)
    return kept


def _double_marks(flow: str, places: list[int], start: int, end: int, pairs: _Pairs) -> Iterator[_Mark]:
    """The double marks of a block, each with what it may do by its own shape and by its neighbours."""
    attribute = False  # inside the value of a tag's attribute (`<a href="...">`), which quotes nobody
    for at in places:
        mark = flow[at]
        if mark in "`'":
            mark *= 2
        behind = at + len(mark)
        if attribute or flow[at - 1 : at] == "=":
            attribute = not attribute
        elif mark in pairs.closers and mark not in pairs.either:
            yield _Mark(mark, at, behind, True, False)
        elif mark in pairs.closing:
            yield _Mark(mark, at, behind, False, True)
        else:
            before = flow[at - 1] if at > start else " "
            after = flow[behind] if behind < end else " "
            if before.isalnum() and after.isalnum():
                continue  # an apostrophe by another key: `the country"s`
            hugs_right = before in _BEFORE_OPENING and after not in " \n"
            hugs_left = before not in " \n" and after in _AFTER_CLOSING
            yield _Mark(mark, at, behind, hugs_right or not hugs_left, hugs_left or not hugs_right)


def _outer_marks(marks: list[_Mark], pairs: _Pairs) -> list[_Mark]:
    """The marks of the outer pairs: `"We own "Volna"," she said`. One mark may close two pairs: `«We own «Volna», — she
    said`. All marks, where an inner pair is not closed."""
    behind = [0]  # how many marks behind each close what is opened before it
    for mark in reversed(marks):
        behind.append(max(0, behind[-1] + (1 if mark.closes else -1)))
    behind.reverse()
    outer: list[_Mark] = []
    opened: list[_Mark] = []
    for at, mark in enumerate(marks, 1):
        if not opened:
            outer.append(mark)
            if mark.opens:
                opened.append(mark)
        elif mark.closes or (mark.char in pairs.closers[opened[-1].char] and mark.char not in pairs.either):
            if len(opened) == 1 or (behind[at] == 0 and mark.char in pairs.closers[opened[0].char]):
                outer.append(mark)
                opened = []
            else:
                opened.pop()
        else:
            opened.append(mark)
    return marks if len(opened) > 1 else outer


def _pair(flow: str, marks: list[_Mark], end: int, block: int, pairs: _Pairs) -> list[Stretch]:
    """Marks, first to last: one that can only open while another is open leaves that one unclosed. Blanks inside the
    marks, as French writes them, belong to these."""
    stretches: list[Stretch] = []
    opened: _Mark | None = None
    inner_until = 0  # marks before this one stand within those of another kind
    for n, mark in enumerate(marks):
        if opened is None:
            if mark.opens:
                opened, inner_until = mark, _end_of_inner(marks, n, pairs)
            continue
        if n < inner_until:
            continue
        turned = mark.char in pairs.closers[opened.char] and mark.char not in pairs.either  # „German“
        closes = mark.closes or mark.char == "''" or turned
        inner = flow[opened.end : mark.start]
        if inner.strip():
            start = opened.end + len(inner) - len(inner.lstrip())
            if closes:
                stretches.append(Stretch(start, opened.end + len(inner.rstrip()), opened.start, mark.end, 0, block))
            else:
                stretches.append(Stretch(start, mark.start, opened.start, mark.start, 0, block))
        opened = None if closes else mark
        inner_until = 0 if closes else _end_of_inner(marks, n, pairs)
    if opened is not None and (rest := flow[opened.end : end]).strip():
        stretches.append(Stretch(end - len(rest.lstrip()), end, opened.start, end, 0, block))
    return stretches


def _without_incises(doc: Document, whole: Stretch) -> Iterator[Stretch]:
    """A stretch without the clauses between dashes that report it: `«Q – dice Lee – Q»`."""
    flow, start, opened, at = doc.flow, whole.start, whole.opened, whole.start
    while dash := _DASH_RE.search(flow, at, whole.end):
        at = dash.end()
        limit = min(whole.end, at + LONGEST_INCISE)
        if dash.start() <= start or not _reports(doc.lexicon, flow[at:limit]):
            continue
        close = _end_of_incise(doc, at, limit)
        if close is None and limit < whole.end:
            continue
        yield whole._replace(start=start, end=dash.start(), opened=opened, closed=dash.start())
        if close is None:
            return
        start = opened = at = close
    yield whole._replace(start=start, opened=opened)


def _end_of_incise(doc: Document, start: int, limit: int) -> int | None:
    """Where what is said goes on behind a clause that reports, or None where it does not."""
    for end in _CLAUSE_END_RE.finditer(doc.flow, start, limit):
        word = doc.flow[start : end.start()].rpartition(" ")[2].lower()
        if end[0][0] != "." or (len(word) > 1 and word not in doc.lexicon.grammar.abbreviations):
            dash = _DASH_RE.match(doc.flow, end.end() - 1)  # `. — Q`
            return dash.end() if end[0][0] == "." and dash else end.end() if end.end() < limit else None
    return None


def _reports(lexicon: Lexicon, clause: str) -> bool:
    """Whether a clause begins with a finite verb of saying: `ha poi detto Lee`."""
    grammar, verbs = lexicon.grammar, lexicon.cues.verbs
    helped = False
    for word in clause.lower().split(maxsplit=MOST_HELPERS + 1)[: MOST_HELPERS + 1]:
        forms = verbs.get(word.rstrip(",.;:?!–—"), "").split()[1:]
        if "past" in forms or "present" in forms or (helped and "participle" in forms):
            return True
        helped = helped or word in grammar.auxiliaries
        if word not in grammar.auxiliaries and word not in grammar.adverbs:
            break
    return _is_called(lexicon, clause)


def _is_called(lexicon: Lexicon, clause: str) -> bool:
    """Whether a clause begins with a noun of saying and the one it is of: `«Q - le dure parole di Lee - Q»`."""
    grammar = lexicon.grammar
    words = clause.lower().split(maxsplit=MOST_HELPERS + 1)[: MOST_HELPERS + 1]
    noun = next((n for n, word in enumerate(words) if word in lexicon.syntax.nouns_behind), 0)
    determined = noun > 0 and words[noun > 1 and words[0] in grammar.passives] in grammar.determiners
    return (
        determined
        and noun + 1 < len(words)
        and words[noun + 1].partition("'")[0] + "'" * ("'" in words[noun + 1]) in grammar.links
    )


def _end_of_inner(marks: list[_Mark], opening: int, pairs: _Pairs) -> int:
    """The mark that closes the one at `opening`, where pairs of other kinds stand between, and nothing else:
    `«He said "no" to me»`; 0 elsewhere."""
    own = pairs.closers[marks[opening].char]
    inside: str = ""  # the mark of another kind that is open
    for n in range(opening + 1, len(marks)):
        mark = marks[n]
        if inside:
            if (mark.opens and not mark.closes) or mark.char not in pairs.closers[inside]:
                return 0
            inside = ""
        elif mark.char in own:
            return n if mark.closes or not mark.opens else 0
        elif mark.closes or mark.char == marks[opening].char:
            return 0
        else:
            inside = mark.char
    return 0


def _single_stretches(doc: Document, outer: list[Stretch], start: int, end: int, block: int) -> list[Stretch]:
    """What stands between single marks: within double ones (depth 1), or alone, as British papers quote."""
    flow, text = doc.flow, doc.clean
    doubles = iter(outer)
    around = next(doubles, None)
    stretches: list[Stretch] = []
    opened = -1  # where the open mark stands
    doubtful = -1  # the last place that could close it, or could be a plural's apostrophe (`the voters'`)

    def close(at: int) -> None:
        nonlocal opened, doubtful
        depth = 1 if around and around.start <= opened < around.end else 0
        if opened + 1 < at:
            stretches.append(Stretch(opened + 1, at, opened, at + 1, depth, block))
        opened = doubtful = -1

    for m in _SINGLE_RE.finditer(flow, start, end):
        at = m.start()
        if opened < 0 and at > start and flow[at - 1] not in _BEFORE_OPENING:
            continue  # nearly always: an apostrophe
        while around and around.closed <= at:
            if around.start <= opened < around.end:  # a mark within double ones ends with them
                if doubtful >= 0:
                    close(doubtful)
                opened = doubtful = -1
            around = next(doubles, None)
        if around and not around.start <= at < around.end and around.opened <= at:
            continue  # one of two that make a double mark
        before = flow[at - 1] if at > start else " "
        after = flow[at + 1] if at + 1 < end else " "
        if before in _BEFORE_OPENING and before != "'" and after not in " \n'" and text[at] != "’":
            if not _ELIDED_RE.match(flow, at):
                if opened >= 0 and doubtful >= 0:
                    close(doubtful)
                opened, doubtful = at, -1
        elif opened >= 0 and before not in " \n" and after in _AFTER_CLOSING:
            if before != "s":
                close(at)
            else:
                doubtful = at
    if opened >= 0 and flow[max(start, opened - 2) : opened].strip() in ("", ":", ",") and _goes_on(doc, block):
        stretches.append(Stretch(opened + 1, end, opened, end, 0, block))
    elif opened >= 0 and doubtful >= 0:
        close(doubtful)
    return stretches


def _goes_on(doc: Document, block: int) -> bool:
    """Whether the block below opens with a single mark: one that does not close then goes on there."""
    if block + 1 >= len(doc.blocks) or doc.blocks[block + 1].kind not in SPEAKING_KINDS:
        return False
    at = doc.blocks[block + 1].start
    opens = doc.flow.startswith("'", at) and doc.clean[at] != "’" and not _ELIDED_RE.match(doc.flow, at)
    return opens and doc.flow[at + 1 : at + 2].isalnum()
