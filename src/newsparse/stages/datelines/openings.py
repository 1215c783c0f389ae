"""Where a dateline may begin: at the head of the first body blocks, behind what is set in front of it."""

from collections.abc import Iterator
from itertools import islice

from newsparse.document import Document
from newsparse.lexicon import Lexicon
from newsparse.readers.datelines.evidence import Opening, is_prose
from newsparse.readers.datelines.grammar import WINDOW, may_begin
from newsparse.readers.datelines.places import fold
from newsparse.text.pattern import pattern

_KINDS = frozenset(["paragraph", "deck", "timestamp"])
MOST_BLOCKS = 8  # body blocks that are looked at
STORY = 10_000  # characters in which the place may be named again
LONG = 280  # a paragraph of so many characters is the body's: no deck, no caption


# Agency mark-up in front: "(LEAD)", "(ATTN: ...)", "(2nd LD)", asterisks and bullets.
_NOTE_RE = pattern(
    r"\((?:\d{1,2}(?:st|nd|rd|th)[ ])?(?:LEAD|LD|ATTN|URGENT|UPDATE|RECAST|ADDS|CORRECT|EDS|NEWS FOCUS|YONHAP|PHOTO|"
    r"lead|ld|attn|urgent|update|recast|adds|correct|eds|photo|Lead|Attn|Urgent|Update|Recast|Adds|Correct|Eds|Photo)"
    r"[^()\n]{0,100}\)[ ]{0,3}"
)
_MARKS_RE = pattern(r"[*•·>#=~^\s]{0,20}")
_BYLINE_RE = pattern(r"(?:By|BY|by|Von|Par|Por|Di)[ ]{1,2}(?=[^\W\d_])")
_NAME_RE = pattern(r"(?:[^\W\d_][\w'.\-]{0,30})[ ]{1,2}")
_SECTION_RE = pattern(r"(?:[^\W\d_][\w&'\-]{0,20}[ ]){0,3}(?:News|NEWS|Report|Desk|Bureau)[,:][ ]{1,2}")
MOST_NAMES = 6  # words of a fused byline


def find_openings(doc: Document) -> Iterator[Opening]:
    """The places to look at, in order: paragraphs from the head of the body, and what may be one: a deck, a time."""
    body = list(islice((block for block in doc.blocks if block.kind in _KINDS), MOST_BLOCKS + 1))
    passed = 0
    for n, block in enumerate(body[:MOST_BLOCKS]):
        length, of_body = block.end - block.start, block.kind == "paragraph"
        text = doc.flow[block.start : block.start + min(length, WINDOW)]
        start = 0 if text[0].isalnum() else _behind_marks(text)
        inner = _behind_bylines(text, start, doc.lexicon)
        places = [at for at in inner or (start,) if may_begin(text, at)]
        if places:
            below = body[n + 1].start if length <= WINDOW and n + 1 < len(body) else len(doc.flow)
            prose = is_prose(doc.flow, block.start, block.end)
            story = doc.flow[block.start : block.start + STORY]
            for at in places:
                follows = doc.flow[below : below + 80]
                yield Opening(text, block.start, at, follows, story, prose, of_body, passed, bool(inner))
        passed += of_body and length > LONG


def _behind_marks(text: str) -> int:
    at = 0
    for _ in range(4):
        marks = _MARKS_RE.match(text, at)
        at = marks.end() if marks else at
        note = _NOTE_RE.match(text, at)
        if not note:
            break
        at = note.end()
    return at


def _behind_bylines(text: str, at: int, lexicon: Lexicon) -> list[int]:
    """Where a dateline may begin behind a byline or section word that was fused in front."""
    places = []
    section = _SECTION_RE.match(text, at)
    words = section[0].rstrip(",: ") if section else ""
    # "NEWPORT NEWS, Va." is no section, and "BBC News, Kyiv" belongs together.
    if section and fold(words) not in lexicon.places.cities and words.lower() not in lexicon.agencies.agencies:
        places.append(section.end())
    byline = _BYLINE_RE.match(text, at)
    if byline:
        at = byline.end()
        for _ in range(MOST_NAMES):
            name = _NAME_RE.match(text, at)
            if not name:
                break
            at = name.end()
            places.append(at)
    return places
