"""Credits that a label or a sign opens."""

import re
from functools import cache

from newsparse.lexicon import Lexicon
from newsparse.readers.credits.givers import CreditReading, make_credit, split_names
from newsparse.readers.credits.labels import SIGN_RE, opener_pattern, read_opener
from newsparse.text.pattern import pattern

MAX_CREDIT = 160
_MOST_WORDS = 14
_FEW_WORDS = 5  # behind a sentence, words that are no names may still be a credit: "Photo: courtesy of the family"
# The notice at the foot of a page is no picture's credit.
_NOTICE_RE = pattern(r"[12]\d{3}\b|\b(?:rights reserved|ltd|inc|gmbh|llc|limited|pty)\b", re.IGNORECASE)


def read_opened(line: str, start: int, end: int, lexicon: Lexicon) -> CreditReading | None:
    """The credit whose label or sign stands at `start`."""
    opener = read_opener(line, start, end, lexicon)
    if not opener:
        return None
    begins = opener.end
    while (more := read_opener(line, begins, end, lexicon)) and not more.house:  # "Photo: © Ana Cruz"
        begins = more.end
    if line[end - 1] in ")]" and "(" not in line[begins:end] and "[" not in line[begins:end]:
        end -= 1  # the bracket was opened before the label
    text = line[begins:end].strip(" .")
    if ("©" in line[start:begins] and _NOTICE_RE.search(text)) or "://" in text:
        return None
    before = line[:start].rstrip()[-1:] if start else ""
    most = _MOST_WORDS if before in ("(", "[") else _FEW_WORDS if before in (".", "!", "?", "|") else 0
    if not text or not (are_names(text, lexicon) or len(text.split()) <= most):
        return None
    rule = "sign" if SIGN_RE.match(line, start) else "label"
    names = split_names(text, lexicon)
    if line[start:begins].endswith("| ") and not any(kind == "person" for kind, _ in names):
        return None  # a menu: "VIDEO | SPORT"
    house = [("agency", opener.house)] if opener.house else []
    return make_credit(start, end, [*house, *names], rule, lexicon)


def are_names(text: str, lexicon: Lexicon) -> bool:
    """Whether the words can be names: capitals, with small words only in between; or one or two words of any kind."""
    words = text.split()
    if len(words) <= 2:
        return True
    small = _small_words(lexicon)
    return len(words) <= _MOST_WORDS and not any(w[0].islower() and w not in small and "." not in w for w in words)


@cache
def _small_words(lexicon: Lexicon) -> frozenset[str]:
    """What stands between names in small letters."""
    own, world = lexicon.bylines, lexicon.labels
    return world.particles | own.joiners | world.joiners | own.ties | world.ties | own.genitives | {"via", "the"}


def read_last_label(line: str, start: int, end: int, lexicon: Lexicon) -> CreditReading | None:
    """The first label or sign in the line behind which there are only names."""
    for opener in opener_pattern(lexicon).finditer(line, max(start, end - MAX_CREDIT), end):
        if opener.start() > start and (found := read_opened(line, opener.start(), end, lexicon)):
            return found
    return None
