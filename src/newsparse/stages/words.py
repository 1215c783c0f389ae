"""The words of the text, for the stages that look for people and for cues: read once, in bulk."""

from itertools import accumulate

from newsparse.document import NAMING_KINDS, Document, Words
from newsparse.pattern import pattern

_WORD_RE = pattern(r"(\w++(?:['&.-]\w++)*+)")  # Holtz-Eakin, O'Neill, AT&T, U.S, Lee's


def split_words(doc: Document) -> Words:
    """The words from the first block that can name somebody to the last."""
    named = [block for block in doc.blocks if block.kind in NAMING_KINDS]
    if not named:
        return Words([], [], [], [], frozenset())
    start, end = named[0].start, named[-1].end
    parts = _WORD_RE.split(doc.flow[start:end])
    places = list(accumulate(map(len, parts), initial=start))
    gaps = parts[2::2]
    if doc.flow.find("  ", start, end) >= 0:  # indented lines of one paragraph
        gaps = [" " if gap.isspace() and "\n" not in gap else gap for gap in gaps]
    words = parts[1::2]
    return Words(words, places[1:-1:2], places[2::2], gaps, frozenset(words))
