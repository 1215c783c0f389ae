"""The credit of a picture: who took it, and which agency gave it."""

import re
from functools import cache
from typing import NamedTuple

from newsparse.lexicon import Lexicon
from newsparse.patterns.names import agency_name, is_acronym, is_domain, is_person, write_name


class CreditReading(NamedTuple):
    """A credit within a line, its label or sign included, brackets around it left out."""

    start: int
    end: int
    creator: str | None
    agency: str | None
    form: str  # "label", "sign", "brackets", "slash", "via", "agency"


MAX_CREDIT = 160

_COPYRIGHT_LINE_RE = re.compile(
    r"©[ ]?(?:copyright[ ])?(?:\d{4}|.*\b(?:rights|ltd|inc|gmbh|llc|limited)\b)", re.IGNORECASE
)
_END_BRACKET_RE = re.compile(r"[(\[]([^()\[\]]{2,160})[)\]][ .]{0,2}$")
_SIGN_RE = re.compile(r"(?:©|\(c\)|Ⓒ|📷)[ ]{0,2}", re.IGNORECASE)
_SPLIT_RE = re.compile(r"[ ]*/[ ]*|[ ]*\|[ ]*|[ ]+(?:via|for)[ ]+|[ ]*,[ ]+|[ ]+[-–—][ ]+|[ ]*;[ ]*")
_VIA_RE = re.compile(r"^via[ ]+", re.IGNORECASE)
# Where a credit may begin without a space: behind a full stop, or a small letter before a capital.
_GLUE_RE = re.compile(r"(?<=[.!?\"”)])[ ]*(?=\S)|(?<=[^\W\d_A-Z])(?=[A-ZÀ-Þ@])|[ ]{2,}")


def read_credit(line: str, lexicon: Lexicon) -> CreditReading | None:
    """The credit that the whole line is.

    >>> from newsparse.lexicon import load_lexicon
    >>> read_credit("Photograph: Ana Cruz/Reuters", load_lexicon("en"))[2:]
    ('Ana Cruz', 'Reuters', 'label')
    """
    start, end = _trim(line)
    if not 2 <= end - start <= MAX_CREDIT:
        return None
    if line[start] in "([" and line[end - 1] in ")]":
        inner = _read_bracket(line, start + 1, end - 1, lexicon)
        return inner._replace(form="brackets") if inner else None
    return _read_labelled(line, start, end, lexicon) or _read_bare(line, start, end, lexicon)


def read_credit_at_end(line: str, lexicon: Lexicon) -> CreditReading | None:
    """The credit at the end of a caption, or failing that at its beginning.

    >>> from newsparse.lexicon import load_lexicon
    >>> read_credit_at_end("The bridge after the storm. Ana Cruz/AP", load_lexicon("en"))
    CreditReading(start=28, end=39, creator='Ana Cruz', agency='AP', form='slash')
    """
    start, end = _trim(line)
    if end - start < 4:
        return None
    return (
        _read_end_bracket(line, start, end, lexicon)
        or _read_end_label(line, start, end, lexicon)
        or _read_end_bare(line, start, end, lexicon)
    )


def _trim(line: str) -> tuple[int, int]:
    return len(line) - len(line.lstrip()), len(line.rstrip())


# ---- the forms


@cache
def _label_pattern(lexicon: Lexicon) -> re.Pattern[str]:
    words = sorted(lexicon.captions.labels | lexicon.labels.photo, key=lambda w: (-len(w), w))
    either = "|".join(re.escape(w) for w in words)
    return re.compile(rf"(?<![^\W_])(?:{either})(?:[ ]*[:：][ ]*|[ ]*,[ ]?(?=\S)|[ ]+by[ ]+|[ ]+(?=©))", re.IGNORECASE)


@cache
def _plain_label_pattern(lexicon: Lexicon) -> re.Pattern[str]:
    """A label that needs no colon: "Photo by", "courtesy of"."""
    return re.compile(
        r"(?:(?:photo|photograph|picture|image|illustration|graphic)s?[ ]+by|(?:photo[ ]|image[ ]|picture[ ])?courtesy(?:[ ]of)?)[ ]+",
        re.IGNORECASE,
    )


def _read_labelled(line: str, start: int, end: int, lexicon: Lexicon) -> CreditReading | None:
    """A credit that a label or a sign opens at `start`."""
    if sign := _SIGN_RE.match(line, start):
        if _COPYRIGHT_LINE_RE.match(line, start, end):
            return None
        return _read_names(line, start, sign.end(), end, "sign", lexicon)
    label = _label_pattern(lexicon).match(line, start, end) or _plain_label_pattern(lexicon).match(line, start, end)
    if not label:
        return None
    begins = label.end()
    # "Foto: Bild: Ana Cruz", "Photo: ©Ana Cruz"
    while more := _label_pattern(lexicon).match(line, begins, end) or _SIGN_RE.match(line, begins, end):
        begins = more.end()
    return _read_names(line, start, begins, end, "label", lexicon)


def _read_bracket(line: str, start: int, end: int, lexicon: Lexicon) -> CreditReading | None:
    if found := _read_labelled(line, start, end, lexicon) or _read_bare(line, start, end, lexicon):
        return found
    text = line[start:end].strip()
    words = text.split()
    if is_acronym(text) or (
        words and words[0] == "The" and 2 <= len(words) <= 4 and all(w[0].isupper() for w in words)
    ):
        return CreditReading(start, end, None, text, "brackets")
    return None


def _read_bare(line: str, start: int, end: int, lexicon: Lexicon) -> CreditReading | None:
    """Nothing but names, at least one of them an agency's."""
    text = line[start:end]
    if not text[0].isupper() and "." not in text and agency_name(text, lexicon) is None and text[0] != "@":
        return None
    if len(text) > 90:
        return None
    parts = _split_names(text, lexicon)
    if len(parts) > 5 or not any(kind == "agency" for kind, _ in parts):
        return None
    if len(parts) > 1 and all(
        kind == "agency" or (kind == "person") or _is_short_capital(name) for kind, name in parts
    ):
        return _conclude(start, end, parts, _form_of(text), lexicon)
    return _conclude(start, end, parts, "agency", lexicon) if len(parts) == 1 else None


def _read_end_bracket(line: str, start: int, end: int, lexicon: Lexicon) -> CreditReading | None:
    m = _END_BRACKET_RE.search(line, max(start, end - MAX_CREDIT - 4), end)
    if not m or m.start() == start:
        return None
    found = _read_bracket(line, m.start(1), m.end(1), lexicon)
    return found._replace(form="brackets") if found else None


def _read_end_label(line: str, start: int, end: int, lexicon: Lexicon) -> CreditReading | None:
    """The last label or sign in the line, and the few words behind it."""
    look = max(start, end - MAX_CREDIT)
    candidates = [m.start() for m in _label_pattern(lexicon).finditer(line, look, end)]
    candidates += [m.start() for m in _plain_label_pattern(lexicon).finditer(line, look, end)]
    candidates += [m.start() for m in _SIGN_RE.finditer(line, look, end)]
    for at in sorted(candidates):
        if at > start and len(line[at:end].split()) <= 14 and (found := _read_labelled(line, at, end, lexicon)):
            return found
    return None


def _read_end_bare(line: str, start: int, end: int, lexicon: Lexicon) -> CreditReading | None:
    """Names behind the caption's last sentence: behind a stop, two spaces, a glued capital, or a few words before "/"."""
    look = max(start + 1, end - 90)
    for m in _GLUE_RE.finditer(line, look, end):
        if found := _read_bare(line, m.end(), end, lexicon):
            return found
    slash = max(line.rfind("/", look, end), line.rfind(" via ", look, end))
    if slash < 0:
        return None
    first = min(i for i in (line.find("/", look, end), line.find(" via ", look, end)) if i >= 0)
    words = list(re.finditer(r"\S+", line[look:first].rstrip()))
    for n in _likely_lengths([w[0] for w in words], lexicon):
        at = look + words[-n].start()
        if at > start and (found := _read_bare(line, at, end, lexicon)):
            return found
    return None


def _likely_lengths(words: list[str], lexicon: Lexicon) -> list[int]:
    """How many of the last words are the photographer's name: the longest that begins with a given name, else two."""
    given = [
        n
        for n in (4, 3, 2)
        if n <= len(words) and words[-n].lower() in lexicon.names.given_names and is_person(words[-n:], lexicon)
    ]
    return [*given, 2, 3, 1] if len(words) > 2 else [*given, *(n for n in (2, 1) if n <= len(words))]


# ---- names


def _read_names(line: str, start: int, begins: int, end: int, form: str, lexicon: Lexicon) -> CreditReading | None:
    text = line[begins:end].strip(" .")
    words = text.split()
    if (
        not words
        or len(words) > 14
        or not (text[0].isupper() or text[0] in "@©" or not text[0].isalpha() or len(words) <= 3)
    ):
        return None
    return _conclude(start, end, _split_names(text, lexicon), form, lexicon)


def _split_names(text: str, lexicon: Lexicon) -> list[tuple[str, str]]:
    """The names in a credit, each with what it is: agency, person or other."""
    parts = []
    for piece in _SPLIT_RE.split(text):
        name = _VIA_RE.sub("", piece).strip(" .()")
        if name:
            parts.append((_kind_of(name, lexicon), name))
    return parts


def _kind_of(name: str, lexicon: Lexicon) -> str:
    words = name.split()
    if agency_name(name, lexicon) or is_domain(name):
        return "agency"
    if len(words) > 1 and (agency_name(words[0], lexicon) or words[-1].lower() in lexicon.captions.agency_endings):
        return "agency"
    if len(words) > 2 and agency_name(" ".join(words[:2]), lexicon):
        return "agency"  # "Getty Images Europe"
    if is_person(words, lexicon):
        return "person"
    return "other"


def _is_short_capital(name: str) -> bool:
    words = name.split()
    return len(words) <= 4 and (words[0][0].isupper() or words[0][0] == "@")


def _conclude(start: int, end: int, parts: list[tuple[str, str]], form: str, lexicon: Lexicon) -> CreditReading | None:
    if not parts:
        return None
    agencies = [agency_name(name, lexicon) or name for kind, name in parts if kind == "agency"]
    people = [name for kind, name in parts if kind == "person"]
    others = [name for kind, name in parts if kind == "other"]
    if not people and others and agencies:
        people, others = others[:1], others[1:]
    agency = "/".join(dict.fromkeys(agencies or others)) or None
    creator = " and ".join(write_name(p) for p in dict.fromkeys(people)) or None
    return CreditReading(start, end, creator, agency, form)


def _form_of(text: str) -> str:
    return "via" if " via " in text else "slash"
