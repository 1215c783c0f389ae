"""The credit of a picture: who took it, and which agency gave it.

A credit is opened by a label or a sign (`opened`) or a bracket (`brackets`), or it is bare: names with an agency among
them (`bare`). Bare names are read as a credit only where the line, its last sentence or a gap sets them apart.
"""

import re
from functools import cache

from newsparse.lexicon import Lexicon
from newsparse.readers.credits.bare import (
    LONGEST_BARE,
    agency_words,
    read_bare,
    read_before_slash,
    read_behind_gap,
    read_ends,
)
from newsparse.readers.credits.brackets import read_bracket, read_last_bracket
from newsparse.readers.credits.givers import CreditReading, fillers, make_credit, split_names
from newsparse.readers.credits.labels import SIGN_RE, find_words, first_words
from newsparse.readers.credits.last import read_last_words
from newsparse.readers.credits.opened import MAX_CREDIT, read_last_label, read_opened
from newsparse.readers.names import either
from newsparse.text.pattern import pattern

__all__ = [
    "CreditReading",
    "is_caption_label",
    "is_credit_label",
    "read_credit",
    "read_credit_at_end",
    "read_credit_block",
    "skip_caption_label",
]

_LONGEST_LABEL, _LONGEST_TAIL = 200, 60  # characters, blanks included
_SLASH_RE = pattern(r"[ ]?/|[ ]via[ ]", re.IGNORECASE)


def read_credit(line: str, lexicon: Lexicon) -> CreditReading | None:
    """The credit that the whole line is.

    >>> from newsparse.lexicon import load_lexicon
    >>> read_credit("Photograph: Ana Cruz/Reuters", load_lexicon("en"))[2:]
    ('Ana Cruz', 'Reuters', 'label')
    """
    start, end = _trim(line, lexicon)
    if not 2 <= end - start <= MAX_CREDIT:
        return None
    if line[start] in "([" and line[end - 1] in ")]":
        return read_bracket(line, start + 1, end - 1, True, lexicon)
    return read_opened(line, start, end, lexicon) or read_bare(line, start, end, lexicon)


def read_credit_at_end(line: str, lexicon: Lexicon) -> CreditReading | None:
    """The credit at the end of a caption, or failing that an agency at its beginning.

    >>> from newsparse.lexicon import load_lexicon
    >>> read_credit_at_end("The bridge after the storm. Ana Cruz/AP", load_lexicon("en"))
    CreditReading(start=28, end=39, creator='Ana Cruz', agency='AP', rule='slash')
    """
    start, end = _trim(line, lexicon)
    if end - start < 4:
        return None
    # Each form is looked for only where the line has a sign of it: most lines have none.
    if line[end - 1] in ")]." and (found := read_last_bracket(line, start, end, lexicon)):
        return found
    low = line[max(start, end - MAX_CREDIT) : end].lower()
    words = find_words(low)
    labelled = not first_words(lexicon).isdisjoint(words) or SIGN_RE.search(line, max(start, end - MAX_CREDIT), end)
    if labelled and (found := read_last_label(line, start, end, lexicon)):
        return found
    slash = _SLASH_RE.search(line, max(start, end - LONGEST_BARE), end) if "/" in low or " via " in low else None
    named = slash or (words and words[-1] in agency_words(lexicon)) or "for" in words[-5:]
    if named and (found := read_behind_gap(line, start, end, lexicon)):
        return found
    if slash and (found := read_before_slash(line, start, end, slash.start(), lexicon)):
        return found
    return read_ends(line, start, end, lexicon) or read_last_words(line, start, end, lexicon)


def read_credit_block(line: str, lexicon: Lexicon) -> CreditReading | None:
    """The credit of a line that is known to be one: where no shape fits, all of it is names."""
    start, end = _trim(line, lexicon)
    if start >= end:
        return None
    return (
        read_credit(line, lexicon)
        or read_credit_at_end(line, lexicon)
        or make_credit(
            start, end, split_names(line[start : min(end, start + MAX_CREDIT)], lexicon), "whole line", lexicon
        )
    )


def skip_caption_label(line: str, lexicon: Lexicon) -> int:
    """Where the caption begins behind a label of the page's.

    >>> from newsparse.lexicon import load_lexicon
    >>> skip_caption_label("Image caption, The port at dawn", load_lexicon("en"))
    15
    """
    low = line[:_LONGEST_LABEL].lstrip(" ").lower()
    if not low.startswith(_caption_labels(lexicon)):
        return 0  # nearly always, and then no pattern need be made
    label = _caption_label_pattern(lexicon).match(line)
    return label.end() if label else 0


def is_credit_label(text: str, lexicon: Lexicon) -> bool:
    """Whether the words are what stands before a credit or in its place: "file photo"."""
    low = text.lower()
    labels = lexicon.captions.credit_labels, lexicon.labels.credit_labels, fillers(lexicon)
    return any(low in words for words in labels)


def is_caption_label(line: str, lexicon: Lexicon) -> bool:
    """Whether the line is nothing but a label: "Image caption,"."""
    return line.rstrip(" :,").lower() in _caption_labels(lexicon)


@cache
def _caption_labels(lexicon: Lexicon) -> tuple[str, ...]:
    return tuple(lexicon.captions.caption_labels | lexicon.labels.caption_labels)


@cache
def _caption_label_pattern(lexicon: Lexicon) -> re.Pattern[str]:
    labels = either(_caption_labels(lexicon))
    return pattern(rf"[ ]{{0,9}}+(?:{labels})[ ]?[:,][ ]*(?=\S)", re.IGNORECASE)


def _trim(line: str, lexicon: Lexicon) -> tuple[int, int]:
    """Where the line begins and ends, without blanks and without what pages write behind a credit."""
    start, end = len(line) - len(line.lstrip()), len(line.rstrip())
    low = line[max(start, end - _LONGEST_TAIL) : end].lower()
    if low.endswith(_tails(lexicon)):
        tail = _tail_pattern(lexicon).search(line, max(start, end - _LONGEST_TAIL), end)
        end = max(start, tail.start()) if tail else end
    return start, end


@cache
def _tails(lexicon: Lexicon) -> tuple[str, ...]:
    return tuple(lexicon.captions.tails)


@cache
def _tail_pattern(lexicon: Lexicon) -> re.Pattern[str]:
    return pattern(rf"[ ]*(?<![^\W_])(?:{either(_tails(lexicon))})$", re.IGNORECASE)
