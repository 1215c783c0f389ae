"""Shingles: the runs of five words of a text, by which one that is told again is known.

Of a long text one in sixteen is kept, chosen by its hash, so that the same ones are kept of every text that has them;
of a short one more. What two texts share is estimated from what is kept of both.
"""

from hashlib import blake2b
from typing import NamedTuple
from zlib import crc32

from newsparse.text.pattern import pattern

SIZE = 5  # words of a shingle
RATES = (1, 2, 4, 8, 16)  # one in so many is kept
_ENOUGH = 32  # shingles that are kept of a text that has as many
_LEAST = 3  # shingles in common, of those that are kept: fewer may be chance, or one quote
_CONTAINMENT = 0.6
_RESEMBLANCE = 0.2
_SHARE = 8  # a text of less than a so-manieth of another's length is told in it, and is no copy of it

# Chinese and Japanese have no blanks between words: there, each character counts as one.
_WORD_RE = pattern(
    r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|[^\W_\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]+"
)


class Sketch(NamedTuple):
    """What is kept of a text: one in `rate` of its shingles, as hashes that are the same everywhere, in order.

    Each is a multiple of the rate, and has 48 bits, which every reader of JSON holds exactly.
    """

    rate: int
    hashes: tuple[int, ...]


class Likeness(NamedTuple):
    """What two texts have in common."""

    containment: float  # the share of the shorter's shingles that the other has
    resemblance: float  # the share of all shingles of both that both have
    cut: bool = False  # the shorter is less than half as long


def make_sketch(text: str) -> Sketch:
    """The sketch of a text. Case, punctuation and line ends make no difference.

    >>> make_sketch("It rained all day, he said.") == make_sketch("it rained all day\\nhe said")
    True
    >>> len(make_sketch("It rained all day, he said.").hashes), make_sketch("It rained.")
    (2, Sketch(rate=1, hashes=()))
    """
    words = _WORD_RE.findall(text.lower())
    shingles = {" ".join(words[n : n + SIZE]) for n in range(len(words) - SIZE + 1)}
    rate = max(rate for rate in RATES if rate == 1 or len(shingles) >= rate * _ENOUGH)
    kept = []
    for shingle in shingles:
        data = shingle.encode("utf-8", "replace")
        chosen = crc32(data)  # much quicker than a hash that tells them all apart, which only those kept need
        if chosen % rate == 0:
            kept.append(int.from_bytes(blake2b(data, digest_size=5).digest() + bytes([chosen & 0xFF]), "big"))
    return Sketch(rate, tuple(sorted(kept)))


def compare(common: int, one: int, other: int) -> Likeness | None:
    """How like two texts are that have so many shingles in common, and each has so many, at the coarser of their rates;
    None where neither is a copy of the other, cut or reworded.

    >>> compare(20, 20, 60), compare(10, 22, 22)
    (Likeness(containment=1.0, resemblance=0.333, cut=True), Likeness(containment=0.455, resemblance=0.294, cut=False))
    >>> compare(2, 2, 2), compare(20, 20, 600), compare(6, 22, 22)
    (None, None, None)
    """
    short, long = sorted((one, other))
    if common < _LEAST or short * _SHARE < long:
        return None
    found = Likeness(round(common / short, 3), round(common / (short + long - common), 3), 2 * short < long)
    return found if found.containment >= _CONTAINMENT or found.resemblance >= _RESEMBLANCE else None
