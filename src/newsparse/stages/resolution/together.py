"""Who speaks together: the parts of a subject that names several, `Ian Lowe, Ida Koch and Bo Crane`."""

from bisect import bisect_left
from itertools import pairwise

from newsparse.document import Document, Mention, Span
from newsparse.text.pattern import pattern

MOST_MENTIONS = 24  # in a subject; the bound keeps the search linear

_JOINT_RE = pattern(r"(,?)(?: (\w{1,6}))? \Z")  # `, ` or ` and ` before a mention
_WORD_RE = pattern(r"[\w'-]++")


def split_speakers(doc: Document, span: Span, starts: list[int]) -> list[Span]:
    """The mentions of all who are named together in a subject; none where it names one. `starts` are those of all."""
    first = bisect_left(starts, span.start)
    behind = bisect_left(starts, span.end, first, min(len(starts), first + MOST_MENTIONS))
    inside = [mention for mention in doc.mentions[first:behind] if mention.end <= span.end]
    if len(inside) < 2 or _is_owned(doc, span.start, inside[0].start):
        return []
    ends: list[int] = []
    begins = inside[:1]  # the mentions with which a part begins
    listed: list[tuple[int, Mention]] = []  # those behind commas, which count if an `and` comes
    for before, mention in pairwise(inside):
        joint = _JOINT_RE.search(doc.flow[before.end : mention.start])
        if joint is None:
            continue
        if joint[2] is None:
            if joint.start() == 0 and before.kind == mention.kind == "named":
                listed.append((before.end, mention))
        elif joint[2] in _adding(doc):
            last = listed[-1][1] if listed else begins[-1]
            if _joins(doc, last, mention, bool(joint[1])):
                for end, one in [*listed, (before.end + joint.start(), mention)]:
                    ends.append(end)
                    begins.append(one)
                listed = []
    if len(begins) < 2:
        return []
    return [Span(mention.start, end) for mention, end in zip(begins, [*ends, span.end], strict=True)]


def _is_owned(doc: Document, start: int, named: int) -> bool:
    """Whether those who are named only say whose a group is: `the presidents of France and Brazil`."""
    return not doc.lexicon.grammar.prepositions.isdisjoint(_WORD_RE.findall(doc.flow[start:named].lower()))


def _adding(doc: Document) -> frozenset[str]:
    """The coordinators that add: `and`, not `or`."""
    return doc.lexicon.grammar.coordinators & doc.lexicon.people.links


def _joins(doc: Document, left: Mention, right: Mention, comma: bool) -> bool:
    """Whether `and` joins two who speak, not two of whom the first is said to be: `a spokesman for Lee and Koch`,
    `Ida Koch, a lawyer for Lee and Crane`."""
    between = doc.flow[left.end : right.start]
    small = doc.lexicon.grammar.prepositions | doc.lexicon.grammar.relatives
    if small.isdisjoint(_WORD_RE.findall(between)):
        return True
    return left.kind == right.kind == "named" and (comma or "," not in between)
