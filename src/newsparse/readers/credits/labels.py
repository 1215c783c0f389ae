"""What opens a credit: a label ("Photograph:") or a sign ("©")."""

import re
from functools import cache
from typing import NamedTuple

from newsparse.lexicon import Lexicon
from newsparse.readers.names import either
from newsparse.text.pattern import pattern, word_finder

SIGN_RE = pattern(r"(?:©|\([cC]\)|[Ⓒⓒ]|📷)[ ]{0,2}")
find_words = word_finder(r"[^\W_]")
_HEAD = 40  # characters in which the first words of a label stand


class Opener(NamedTuple):
    """What opens a credit: where it ends, and the house that stands before a label ("AP Photo/"), or ""."""

    end: int
    house: str


def read_opener(line: str, start: int, end: int, lexicon: Lexicon) -> Opener | None:
    """The label or sign that stands at `start`."""
    if sign := SIGN_RE.match(line, start, end):
        return Opener(sign.end(), "")
    if first_words(lexicon).isdisjoint(find_words(line[start : min(end, start + _HEAD)].lower())[:2]):
        return None  # nearly always, and then the pattern, which takes long to make, need not be made
    label = opener_pattern(lexicon).match(line, start, end)
    return Opener(label.end(), label["house"] or "") if label else None


@cache
def opener_pattern(lexicon: Lexicon) -> re.Pattern[str]:
    """A label or sign. Behind a label of several words a comma does for the colon ("Image source, Ana Cruz")."""
    captions, world = lexicon.captions, lexicon.labels
    words = captions.credit_labels | world.credit_labels
    labels, long_labels = either(words), either(w for w in words if " " in w)
    capitals = either(w.upper() for w in words if w.isalpha())
    return pattern(
        rf"""
        (?<! [^\W_] )
        (?: (?P<house> (?-i: [A-Z]{{2,5}} ) ) [ ] )?  # "AP Photo/", "HT PHOTO:"
        (?: (?:{labels}) (?: [ ]?[:：][ ]* | (?: … | \.\.\. ) [ ]* | [ ]?/[ ]? (?! (?:{labels}) \b ) | [ ]+ (?=©) )
          | (?:{long_labels}) [ ]?,[ ]?
          | (?<=[/|][ ]) (?:{labels}) [ ]+ (?-i: (?=[A-ZÀ-ÖØ-ÞА-ЯЁЄІЇҐ]) )  # "The bridge / photo HPR"
          | (?-i: {capitals} ) [ ]\|[ ]  # "PHOTO | ANA CRUZ"
          | (?:{either(captions.credit_openers | world.credit_openers)}) (?: [ ]?:[ ]* | [ ]+ )
        )
      | {SIGN_RE.pattern}
        """,
        re.VERBOSE | re.IGNORECASE,
    )


@cache
def first_words(lexicon: Lexicon) -> frozenset[str]:
    """The first words of all labels."""
    captions, world = lexicon.captions, lexicon.labels
    labels = captions.credit_labels | captions.credit_openers | world.credit_labels | world.credit_openers
    return frozenset(words[0].lower() for label in labels if (words := find_words(label)))
