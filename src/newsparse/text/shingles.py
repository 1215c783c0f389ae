"""Shingles: the runs of five words of a text, by which one that is told again is known.

Of a long text one in sixteen is kept, chosen by its hash, so that the same ones are kept of every text that has them;
of a short one more. What two texts share is estimated from what is kept of both.
"""

from hashlib import blake2b
from typing import NamedTuple

from newsparse.text.pattern import pattern

SIZE = 5  # words of a shingle
RATES = (1, 2, 4, 8, 16)  # one in so many is kept
_ENOUGH = 16  # shingles that are kept of a text that has as many
_LEAST = 3  # shingles in common, of those that are kept: fewer may be chance, or one quote
_CONTAINMENT = 0.6
_RESEMBLANCE = 0.25
_SHARE = 8  # a text of less than a so-manieth of another's length is told in it, and is no copy of it

# Chinese and Japanese have no blanks between words: there, each character counts as one.
_WORD_RE = pattern(
    r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|[^\W_\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]+"
)


class Sketch(NamedTuple):
    """What is kept of a text: one in `rate` of its shingles, as hashes that are the same everywhere, in order."""

    rate: int
    hashes: tuple[int, ...]


class Likeness(NamedTuple):
    """What two texts have in common."""

    containment: float  # the share of the shorter's shingles that the other has
    resemblance: float  # the share of all shingles of both that both have


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
    return Sketch(rate, tuple(sorted(h for h in map(_hash, shingles) if h % rate == 0)))


def _hash(shingle: str) -> int:
    """48 bits, which every reader of JSON holds exactly."""
    return int.from_bytes(blake2b(shingle.encode("utf-8", "replace"), digest_size=6).digest(), "big")


def compare(common: int, one: int, other: int) -> Likeness | None:
    """How like two texts are that have so many shingles in common, and each has so many, at the coarser of their rates;
    None where neither is a copy of the other, cut or reworded.

    >>> compare(20, 20, 60), compare(10, 22, 22)
    (Likeness(containment=1.0, resemblance=0.333), Likeness(containment=0.455, resemblance=0.294))
    >>> compare(2, 2, 2), compare(20, 20, 600), compare(6, 22, 22)
    (None, None, None)
    """
    short, long = sorted((one, other))
    if common < _LEAST or short * _SHARE < long:
        return None
    found = Likeness(round(common / short, 3), round(common / (short + long - common), 3))
    return found if found.containment >= _CONTAINMENT or found.resemblance >= _RESEMBLANCE else None
