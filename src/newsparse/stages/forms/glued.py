"""Paragraphs that stand in one line, without even a blank between them: a tool has dropped what broke the lines."""

from newsparse.text.alignment import Edit
from newsparse.text.pattern import pattern

# "years.A series": behind a word in small letters, before a sentence. Addresses are written so, too: "Booking.Com".
_GLUED_RE = pattern(
    r"\.(?<=[^\W\d_A-Z]{3}\.)[\"”]?(?=[^\W\d_a-z][^\W\d_A-Z]{0,20} |[“\"‘][^\W\d_a-z])(?!(?:Com|Net|Org|Co|Io|Ai)\b)"
)
_FEW = 3  # places: fewer are slips
_PARAGRAPH = 40  # characters at least on both sides


def part_glued(plain: str) -> list[Edit]:
    """The edits that part such paragraphs; none where there are few of them, or short ones."""
    places = [_behind_sentence(plain, found.start() + 1, found.end()) for found in _GLUED_RE.finditer(plain)]
    if len(places) < _FEW:
        return []
    long = [at for at in places if _is_long(plain, at)]
    return [Edit(at, at, "\n\n") for at in long] if 2 * len(long) > len(places) and len(long) >= _FEW else []


def _behind_sentence(plain: str, stop: int, end: int) -> int:
    """Where the sentence ends: behind the mark that follows its stop, unless that opens the next one."""
    opens = plain[stop:end] == '"' and plain.count('"', plain.rfind("\n", 0, stop) + 1, stop) % 2 == 0
    return stop if opens else end


def _is_long(plain: str, at: int) -> bool:
    """Whether a paragraph's words stand on both sides of a place in their line."""
    return "\n" not in plain[max(0, at - _PARAGRAPH) : at + _PARAGRAPH] and at > _PARAGRAPH
