"""The lines of a text, and their shape."""

from collections import Counter
from sys import byteorder
from typing import NamedTuple

from newsparse.stages.segmenter.wording import Cue, Wording
from newsparse.text.pattern import pattern

# A sentence ends with one of these, whatever closes behind it.
_CLOSERS = "\"'”’»›«“)]}*_ "
_STOPS = frozenset(".!?…。！？؟।։۔｡")
# What some papers put behind a story's last stop: "... was closed. DM", "... was closed. ■", "... was closed. PTI DG"
_END_MARKS = "■●◼∎#♦◆▪□"
_LONGEST_MARK = 20
_END_MARK_RE = pattern(rf"[.!?…][\"'”’)]?[ ](?:[A-Z]{{2,3}}|[A-Z]{{2,4}}(?:[ ][A-Z]{{2,3}}){{1,3}}|[{_END_MARKS}])$")
# Behind it may stand whom the story is from, as behind captions: "(AFP)", "– Reuters", "— DM"
_SIGN_RE = pattern(r"[.!?…][\"'”’)]? (?:\([A-Z][\w/ -]{1,15}\)|[–—-]{1,2} ?[A-Z][\w/]{1,12})$")
CAPITALS = "A-ZÀ-ÖØ-ÞА-ЯЁЄІЇҐ"  # of a class: with one, a sentence begins
_DASHES = frozenset("-–")
BULLETS = frozenset("-–•·▪◦●■*‣►➤")
_BULLET_RE = pattern(r"[-–•·▪◦●■*‣►➤] +\S")
_NUMBER_RE = pattern(r"\d{1,2}[.)][ ]\S")
# Scripts written without spaces say in one character what others say in two or three.
_WIDE_RE = pattern(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uff66-\uff9d]")
_WIDTH = 2
_NARROW = bytes(range(0x30))
_HIGH = 3 if byteorder == "little" else 2  # bytes of UTF-16, behind the mark that tells their order

# A sentence this long that ends like one is prose. Nine in ten body lines of English pages that end with a stop are
# longer; nearly no line of a menu or a teaser is.
PROSE = 60


class Line(NamedTuple):
    """One line, and what its shape says."""

    start: int
    end: int
    text: str
    low: str  # the same, squashed
    above: int  # blank lines above it
    below: int  # blank lines below it
    length: int  # in columns: a Chinese character counts as two
    closed: bool  # ends as a sentence does
    prose: bool  # and is as long as those of a story
    copies: int  # how often the same words are a line of this text
    again: bool  # and the same words stand above
    bullet: bool
    cue: Cue | None  # what its words say

    @property
    def wide(self) -> bool:
        """Whether the line is in a script that needs no spaces."""
        return self.length > len(self.text)

    @property
    def numbered(self) -> bool:
        """Whether the line begins as one of several: "2. The builders", "3) Next steps"."""
        return bool(_NUMBER_RE.match(self.text))

    @property
    def announces(self) -> bool:
        """Whether a list or a quotation follows: "The port asks for three things:"."""
        return self.length >= PROSE and self.text[-1] in ":："

    @property
    def continues(self) -> bool:
        """Whether the line is an item of a list that goes on below."""
        return self.text.endswith((";", " and", " or"))

    @property
    def apart(self) -> bool:
        return self.above > 0 and self.below > 0


def closes(text: str) -> bool:
    """Whether the text ends as a sentence does.

    >>> closes("“It is over.”"), closes("A long day (file photo)"), closes("Who is next?")
    (True, False, True)
    """
    bare = text.rstrip(_CLOSERS)
    if not bare:
        return False
    last = bare[-1]
    marked = (last.isupper() or last in _END_MARKS) and " " in bare[-4:]  # the pattern need not look at other lines
    return last in _STOPS or (marked and _END_MARK_RE.search(bare, max(0, len(bare) - _LONGEST_MARK)) is not None)


def is_signed(text: str) -> bool:
    """Whether behind the text's last sentence stands whom it is from: `She left at noon. (AFP)`"""
    return _SIGN_RE.search(text, max(0, len(text) - _LONGEST_MARK)) is not None


def squash(text: str) -> str:
    """The words alone, to tell that two lines say the same."""
    low = text.lower()
    return " ".join(low.split()) if "  " in low else low


def _may_be_wide(plain: str) -> bool:
    """Whether a character from U+3000 on is in the text: the high bytes of UTF-16 tell that at once."""
    return not plain.isascii() and bool(plain.encode("utf-16", "surrogatepass")[_HIGH::2].translate(None, _NARROW))


def read_lines(plain: str, wording: Wording) -> list[Line]:
    """The lines that are not blank, with their shape."""
    starts, ends, texts, above = _find_lines(plain)
    if not texts:
        return []
    lows = list(map(squash if "  " in plain else str.lower, texts))
    lengths = list(map(len, texts))
    if _may_be_wide(plain):
        lengths = [len(text) + len(_WIDE_RE.findall(text)) * (_WIDTH - 1) for text in texts]
    closed = list(map(closes, texts))
    prose = [ends and length >= PROSE for ends, length in zip(closed, lengths, strict=True)]
    copies, again = _find_copies(lows)
    bullets = [text[0] in BULLETS and _BULLET_RE.match(text) is not None for text in texts]
    if wording.dashes_quote:  # `– Q, sier X.` is no item
        bullets = [b and not (c and t[0] in _DASHES) for b, c, t in zip(bullets, closed, texts, strict=True)]
    cues = map(wording.cue, lows, prose)
    columns = (starts, ends, texts, lows, above, (*above[1:], 1), lengths, closed, prose, copies, again, bullets, cues)
    return list(map(Line._make, zip(*columns, strict=True)))


def _find_lines(plain: str) -> tuple[list[int], list[int], list[str], list[int]]:
    """Where the lines that are not blank begin and end, their words, and how many blank lines stand above each."""
    starts, ends, texts, above = list[int](), list[int](), list[str](), list[int]()
    at = gap = 0
    for line in plain.split("\n"):
        if text := line.strip(" "):
            start = at + line.index(text[0])
            starts.append(start)
            ends.append(start + len(text))
            texts.append(text)
            above.append(gap)
            gap = 0
        else:
            gap += bool(texts)  # those at the head of the text part nothing
        at += len(line) + 1
    return starts, ends, texts, above


def _find_copies(lows: list[str]) -> tuple[list[int], list[bool]]:
    """For each line, how often its words are one of the text, and whether they stand above."""
    if len(set(lows)) == len(lows):
        return [1] * len(lows), [False] * len(lows)
    same = Counter(lows)
    seen: set[str] = set()
    again = []
    for low in lows:
        again.append(low in seen)
        seen.add(low)
    return [same[low] for low in lows], again
