"""Credits between brackets."""

import re
from functools import cache

from newsparse.lexicon import Lexicon
from newsparse.readers.credits.bare import read_bare, read_employed
from newsparse.readers.credits.givers import CreditReading, ends_as_agency, fillers, kind_of, make_credit, split_names
from newsparse.readers.credits.opened import MAX_CREDIT, are_names, read_opened
from newsparse.readers.names import is_acronym, is_person
from newsparse.text.pattern import pattern

_LAST_BRACKET_RE = pattern(r"[(\[]([^()\[\]]{2,160})[)\]][ .]{0,2}$")
_FILLER = 6  # letters
_MOST_NAMES = 6  # words of names on both sides of a slash
_COLON_RE = pattern(r"([^:]{2,30}):[ ](?=[^a-z])")
_LABEL_INSIDE_RE = pattern(r"[A-Z][\w.]{1,12}[ ](?:photo|picture|image)s?[ ]by[ ]", re.IGNORECASE)


def read_bracket(line: str, start: int, end: int, apart: bool, lexicon: Lexicon) -> CreditReading | None:
    """The credit between brackets; where they stand `apart`, a name alone will do."""
    found = read_opened(line, start, end, lexicon) or read_bare(line, start, end, lexicon)
    found = found or _read_names_in_bracket(line, start, end, lexicon)
    if found:
        return found._replace(rule="brackets")
    words = line[start:end].split()
    if not words:
        return None
    givers = words.copy()
    while givers and givers[-1].islower() and givers[-1] in _photo_words(lexicon):
        givers.pop()  # "Harbour Police photo", "Ana Cruz file photo"
    if 0 < len(givers) < len(words) and all(word[0].isupper() for word in givers):
        return make_credit(start, end, split_names(" ".join(givers), lexicon), "brackets", lexicon)
    if ends_as_agency(words, lexicon) and all(w[0].isupper() for w in words):
        return make_credit(start, end, [("agency", " ".join(words))], "brackets", lexicon)
    text = line[start:end].strip()
    if text.lower() in fillers(lexicon) and (text.islower() or len(text) >= _FILLER):
        return make_credit(start, end, [("filler", text)], "brackets", lexicon)  # "(file photo)", but "(AP)"
    if "/" in text and 1 < len(words) <= _MOST_NAMES and all(word[0].isupper() for word in words):
        parts = split_names(text, lexicon)
        houses = apart and any(kind in ("agency", "house") for kind, _ in parts)  # not "(House/Senate)"
        if houses or words[0].lower() in lexicon.names.given_names:
            return make_credit(start, end, parts, "brackets", lexicon)
    if not apart:
        return None
    if "/" in line[start:end] and (found := _read_employee(line, start, end, lexicon)):
        return found
    named = len(words) <= 4 and (words[0] == "The" or is_person(words, lexicon)) and all(w[0].isupper() for w in words)
    if named or is_acronym(line[start:end].strip()) or line[start:end].strip().lower() in fillers(lexicon):
        return make_credit(start, end, split_names(line[start:end], lexicon), "brackets", lexicon)
    return None


def _read_employee(line: str, start: int, end: int, lexicon: Lexicon) -> CreditReading | None:
    """A person and the house behind a slash, by an acronym or words with capitals: "Ana Cruz/HPR"."""
    parts = split_names(line[start:end], lexicon)
    if len(parts) != 2 or parts[0][0] != "person" or any(map(str.islower, parts[1][1].split())):
        return None
    house = ("agency", parts[1][1]) if parts[1][0] == "other" else parts[1]
    return make_credit(start, end, [parts[0], house], "brackets", lexicon)


@cache
def _photo_words(lexicon: Lexicon) -> frozenset[str]:
    return lexicon.captions.credit_labels | lexicon.labels.credit_labels


def _read_names_in_bracket(line: str, start: int, end: int, lexicon: Lexicon) -> CreditReading | None:
    """Names between brackets that no label opens: "AAP: Ana Cruz", "Ana Cruz, Harbour Times"."""
    text = line[start:end]
    if label := _LABEL_INSIDE_RE.match(text):  # "Harbour photo by Ana Cruz"
        agency, names = text.split(maxsplit=1)[0], text[label.end() :]
        return make_credit(start, end, [*split_names(names, lexicon), ("agency", agency)], "brackets", lexicon)
    if colon := _COLON_RE.match(text):
        giver, names = colon[1], text[colon.end() :]
        if kind_of(giver, lexicon) in ("agency", "filler") and are_names(names, lexicon):
            parts = [(kind_of(giver, lexicon), giver), *split_names(names, lexicon)]
            return make_credit(start, end, parts, "brackets", lexicon)
        return None
    return read_employed(line, start, end, lexicon) or _read_house_first(line, start, end, lexicon)


def _read_house_first(line: str, start: int, end: int, lexicon: Lexicon) -> CreditReading | None:
    """A house and who works for it: "The Harbour Ledger/Ana Cruz"."""
    parts = split_names(line[start:end], lexicon) if "/" in line[start:end] else []
    if [kind for kind, _ in parts] not in (["house", "person"], ["agency", "person"]):
        return None
    given = parts[1][1].partition(" ")[0].lower() in lexicon.names.given_names
    return make_credit(start, end, parts, "brackets", lexicon) if given else None


def read_last_bracket(line: str, start: int, end: int, lexicon: Lexicon) -> CreditReading | None:
    """The credit between the brackets with which the line ends."""
    bracket = _LAST_BRACKET_RE.search(line, max(start, end - MAX_CREDIT - 4), end)
    if not bracket:
        return None
    # An acronym behind the words that it stands for is none: "the Harbour Workers' Union (HWU)".
    before = line[max(start, bracket.start() - 2) : bracket.start()]
    apart = before[-1:] != " " or before == "  " or before[:1] in '.!?"”»)-–—|'
    return read_bracket(line, bracket.start(1), bracket.end(1), apart, lexicon)
