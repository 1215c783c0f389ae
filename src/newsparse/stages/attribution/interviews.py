"""Turns of an interview or a transcript: `Q: ...`, `A: ...`, `ANN LEE: ...`. The colon is the cue.

One such paragraph may be anything (`BREAKING: ...`); turns are taken where there are several, by two speakers at least.
"""

import re
from collections import Counter

from newsparse.document import Document, Span, Stretch
from newsparse.stages.attribution.drafts import Draft
from newsparse.text.pattern import pattern

FEWEST_TURNS = 3
_TURN_RE = pattern(
    r"""
    (?<! [\w.'-] ) (?P<label>
        [A-Z]                                # Q: and A:
      | [^\W\d_a-z] (?: [^\W\d_a-z] | ['-] )+ (?: [.]?[ ] (?: [^\W\d_a-z] | ['-] )+ ){0,4} (?: [ ]\#?\d{1,2} )?
                                            # SEN. ANN LEE: and PERSON #1:
      | [A-Z][\w.'-]+ (?: [ ][A-Z][\w.'-]* ){0,3}                      # Ann Lee:
    )
    (?: ,[ ] [^:\n"']{2,40} )?              # ANN LEE, HOST:
    (?P<colon> : ) \s++ (?= ["'“(]? [^\W\d_] )    # not `Lee: 547`
    """,
    re.VERBOSE,
)


def find_turns(doc: Document, kinds: frozenset[str], stretches: dict[int, list[Stretch]]) -> dict[int, Draft]:
    """Block -> its turn. A paragraph without a label between two turns goes on with the one before it."""
    blocks = [(index, block) for index, block in enumerate(doc.blocks) if block.kind in kinds]
    blocks = [(index, block) for index, block in blocks if doc.flow.find(":", block.start, block.end) > 0]
    if len(blocks) < FEWEST_TURNS:
        return {}
    matches = {index: _TURN_RE.match(doc.flow, block.start, block.end) for index, block in blocks}
    labelled = {index: m for index, m in matches.items() if m}
    labels = Counter(m["label"] for m in labelled.values())
    if len(labelled) < FEWEST_TURNS or len(labels) < 2:
        return {}
    # A label in small letters is a speaker's only if it comes again: `Location: Porto` does not.
    turns = {i: m for i, m in labelled.items() if m["label"].isupper() or labels[m["label"]] > 1}
    if len(turns) < FEWEST_TURNS or len({m["label"] for m in turns.values()}) < 2:
        return {}
    surnames = Counter(m["label"].rpartition(" ")[2] for m in turns.values())
    if max(surnames.values()) < 2 and not all(_names(doc, m) for m in turns.values()):
        return {}  # `CLAIM: ...`, `VERDICT: ...`, `THE FACTS: ...`
    # Among them, one that names somebody whom the text knows is a speaker's, too.
    known = {mention.start for mention in doc.mentions if mention.entity is not None}
    first = min(turns)
    turns |= {i: m for i, m in labelled.items() if m.start("label") in known and i > first}
    letters = {label for label in labels if len(label) == 1}
    guest, asker = _guest(doc, first), _asker(doc, turns)
    found: dict[int, Draft] = {}
    open_turn: Draft | None = None
    last = max(turns)
    for index in range(first, last + 1):
        block = doc.blocks[index]
        if index in turns:
            m = turns[index]
            who = Span(*m.span("label"))
            if guest and m["label"] in letters and m["label"] != asker and len(letters) == 2:
                who = guest
            quoted = stretches.get(index, [])
            pure = len(quoted) == 1 and quoted[0].opened == m.end() and quoted[0].closed == block.end
            content = Span(quoted[0].start, quoted[0].end) if pure else Span(m.end(), block.end)
            open_turn = Draft([content], Span(*m.span("colon")), who, "interview", index)
            found[index] = open_turn
        elif block.kind in kinds and open_turn and not doc.flow.startswith("(", block.start):
            open_turn.content.append(Span(block.start, block.end))
            found[index] = open_turn
    return found


def _names(doc: Document, turn: re.Match[str]) -> bool:
    """Whether a label is somebody's, as a given name or title in it tells: `ANN LEE`, `THE COURT` is not."""
    words = turn["label"].lower().replace(".", " ").split()
    lexicon = doc.lexicon
    return any(word in lexicon.names.given_names or word in lexicon.people.titles for word in words)


def _guest(doc: Document, first: int) -> Span | None:
    """The one person whom the text names before its first turn: who answers as `A:`."""
    begin = doc.blocks[first].start
    named = [m for m in doc.mentions if m.kind == "named" and m.entity is not None and m.end <= begin]
    people = {m.entity: m for m in reversed(named) if doc.entities[m.entity or 0].kind == "person"}
    full = [m for m in people.values() if " " in doc.entities[m.entity or 0].name]
    starts = {block.start for block in doc.blocks}
    first_words = full if len(full) == 1 else [m for m in full if m.start in starts]
    return Span(first_words[0].start, first_words[0].end) if len(first_words) == 1 else None


def _asker(doc: Document, turns: dict[int, re.Match[str]]) -> str:
    """The label that asks most questions."""
    asked = Counter(m["label"] for i, m in turns.items() if doc.flow[doc.blocks[i].end - 1] == "?")
    return max(asked, key=asked.__getitem__, default="")
