"""The credit of a picture: who took it, and which agency gave it.

A credit is opened by a label ("Photograph:"), a sign ("©") or a bracket, or it is bare: names with an agency among
them. Bare names are read as a credit only where the line, its last sentence or a gap sets them apart.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newsparse.lexicon import Lexicon
from newsparse.pattern import pattern
from newsparse.patterns.names import agency_name, either, is_acronym, is_domain, is_person, picture_agency, write_name


class CreditReading(NamedTuple):
    """A credit within a line, its label or sign included, brackets around it left out."""

    start: int
    end: int
    creator: str | None
    agency: str | None
    form: str  # "label", "sign", "brackets", "slash", "via", "for", "agency"; of a known line also "whole line"


MAX_CREDIT = 160
_MOST_WORDS = 14
_FEW_WORDS = 5  # behind a sentence, words that are no names may still be a credit: "Photo: courtesy of the family"
_LONGEST_BARE = 90

_SIGN_RE = pattern(r"(?:©|\([cC]\)|Ⓒ|📷)[ ]{0,2}")
# The notice at the foot of a page is no picture's credit.
_NOTICE_RE = pattern(r"[12]\d{3}\b|\b(?:rights reserved|ltd|inc|gmbh|llc|limited|pty)\b", re.IGNORECASE)
_LAST_BRACKET_RE = pattern(r"[(\[]([^()\[\]]{2,160})[)\]][ .]{0,2}$")
_INNER_BRACKET_RE = pattern(r"[ ]*[(\[]([^()\[\]]{2,60})[)\]]$")
_BETWEEN_NAMES_RE = pattern(
    r"[ ]*[/|;][ ]*|[ ]+(?i:via)[ ]+|[ ]*,[ ]+|[ ]+[-–—][ ]+|(?<=[^\W\d_]{3})\.[ ]+(?=[A-Z][a-z])"
)
_LICENCE_RE = pattern(r"CC0?\b|BY(?:-|\b)|public domain", re.IGNORECASE)  # "CC BY-SA 4.0"
_VIA_RE = pattern(r"(?:via|by|from)[ ]+", re.IGNORECASE)
_WORKS_FOR_RE = pattern(r"[ ](?:for|on|für|pour|para|per|för|voor)[ ](?=[^a-z])")
# Where bare names may begin: behind a sentence, a bar, a gap, or a small letter that a capital is glued to.
_GAP_RE = pattern(r"(?<=[.!?\"”»)])[ ]{0,3}(?=[^\s.!?\"”»)])|(?<=[^\W\d_A-Z])(?=[A-ZÀ-Þ@])|[ ]{2,}|[ ][|–—-][ ]")
_SENTENCE_RE = pattern(r"[^\W\d_]{3}[.!?][ ]+[A-ZÀ-Þ]")
_SLASH_RE = pattern(r"[ ]?/|[ ]via[ ]", re.IGNORECASE)
_WORD_RE = pattern(r"\S+")
_HEAD_RE = pattern(r"[^\W_]+")
_SEVERAL_RE = pattern(r"/|\||[ ](?:via|by)[ ]|[ ][-–—][ ]", re.IGNORECASE)
_SURE_RE = pattern(r"/|[ ](?:via|by)[ ]", re.IGNORECASE)
_COLON_RE = pattern(r"([^:]{2,30}):[ ](?=[^a-z])")
_LABEL_INSIDE_RE = pattern(r"[A-Z][\w.]{1,12}[ ](?:photo|picture|image)s?[ ]by[ ]", re.IGNORECASE)


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
        return _read_bracket(line, start + 1, end - 1, True, lexicon)
    heads = _HEAD_RE.findall(line[start : start + 40].lower())[:2]
    opened = not line[start].isalpha() or not _heads(lexicon).isdisjoint(heads)
    if opened and (found := _read_opened(line, start, end, lexicon)):
        return found
    return _read_bare(line, start, end, lexicon)


def read_credit_at_end(line: str, lexicon: Lexicon) -> CreditReading | None:
    """The credit at the end of a caption, or failing that an agency at its beginning.

    >>> from newsparse.lexicon import load_lexicon
    >>> read_credit_at_end("The bridge after the storm. Ana Cruz/AP", load_lexicon("en"))
    CreditReading(start=28, end=39, creator='Ana Cruz', agency='AP', form='slash')
    """
    start, end = _trim(line, lexicon)
    if end - start < 4:
        return None
    # Each form is looked for only where the line has a sign of it: most lines have none.
    if line[end - 1] in ")]." and (found := _read_last_bracket(line, start, end, lexicon)):
        return found
    words = _HEAD_RE.findall(line[max(start, end - MAX_CREDIT) : end].lower())
    labelled = not _heads(lexicon).isdisjoint(words) or _SIGN_RE.search(line, max(start, end - MAX_CREDIT), end)
    if labelled and (found := _read_last_label(line, start, end, lexicon)):
        return found
    slash = _SLASH_RE.search(line, max(start, end - _LONGEST_BARE), end)
    named = slash or (words and words[-1] in _agency_words(lexicon)) or "for" in words[-5:]
    if named and (found := _read_behind_gap(line, start, end, lexicon)):
        return found
    if slash and (found := _read_before_slash(line, start, end, slash.start(), lexicon)):
        return found
    return _read_ends(line, start, end, lexicon)


def read_credit_block(line: str, lexicon: Lexicon) -> CreditReading | None:
    """The credit of a line that is known to be one: where no shape fits, all of it is names."""
    start, end = _trim(line, lexicon)
    if start >= end:
        return None
    return (
        read_credit(line, lexicon)
        or read_credit_at_end(line, lexicon)
        or _conclude(
            start, end, _split_names(line[start : min(end, start + MAX_CREDIT)], lexicon), "whole line", lexicon
        )
    )


def skip_caption_label(line: str, lexicon: Lexicon) -> int:
    """Where the caption begins behind a label of the page's.

    >>> from newsparse.lexicon import load_lexicon
    >>> skip_caption_label("Image caption, The port at dawn", load_lexicon("en"))
    15
    """
    label = _caption_label_pattern(lexicon).match(line)
    return label.end() if label else 0


@cache
def _caption_label_pattern(lexicon: Lexicon) -> re.Pattern[str]:
    labels = either(lexicon.captions.caption_labels | lexicon.labels.captions)
    return pattern(rf"[ ]*(?:{labels})[ ]?[:,][ ]*(?=\S)", re.IGNORECASE)


def _trim(line: str, lexicon: Lexicon) -> tuple[int, int]:
    """Where the line begins and ends, without blanks and without what pages write behind a credit."""
    start, end = len(line) - len(line.lstrip()), len(line.rstrip())
    if tail := _tail_pattern(lexicon).search(line, max(start, end - 60), end):
        end = max(start, tail.start())
    return start, end


@cache
def _tail_pattern(lexicon: Lexicon) -> re.Pattern[str]:
    return pattern(rf"[ ]*(?<![^\W_])(?:{either(lexicon.captions.tails)})$", re.IGNORECASE)


# ---- opened by a label, a sign, a bracket


@cache
def _opener_pattern(lexicon: Lexicon) -> re.Pattern[str]:
    """A label or sign. Behind a label of several words a comma does for the colon ("Image source, Ana Cruz")."""
    captions, world = lexicon.captions, lexicon.labels
    words = captions.labels | world.photo
    labels, long_labels = either(words), either(w for w in words if " " in w)
    return pattern(
        rf"""
        (?<! [^\W_] )
        (?: (?P<house> (?-i: [A-Z]{{2,5}} ) ) [ ] )?  # "AP Photo/", "HT PHOTO:"
        (?: (?:{labels}) (?: [ ]?[:：][ ]* | (?: … | \.\.\. ) [ ]* | [ ]?/[ ]? (?! (?:{labels}) \b ) | [ ]+ (?=©) )
          | (?:{long_labels}) [ ]?,[ ]?
          | (?:{either(captions.openers | world.photo_by)}) (?: [ ]?:[ ]* | [ ]+ )
        )
      | {_SIGN_RE.pattern}
        """,
        re.VERBOSE | re.IGNORECASE,
    )


@cache
def _heads(lexicon: Lexicon) -> frozenset[str]:
    """The first words of all labels."""
    captions, world = lexicon.captions, lexicon.labels
    labels = captions.labels | captions.openers | world.photo | world.photo_by
    return frozenset(head[0].lower() for label in labels if (head := _HEAD_RE.match(label)))


@cache
def _agency_words(lexicon: Lexicon) -> frozenset[str]:
    """The first and last words of the names of agencies that give pictures."""
    names = [name.split() for name in lexicon.labels.picture_agencies]
    return frozenset(word for name in names for word in (name[0], name[-1])) | lexicon.labels.picture_endings


def _read_opened(line: str, start: int, end: int, lexicon: Lexicon) -> CreditReading | None:
    """The credit whose label or sign stands at `start`."""
    opener = _opener_pattern(lexicon).match(line, start, end)
    if not opener:
        return None
    begins = opener.end()
    more = _opener_pattern(lexicon).match(line, begins, end)
    while more and not more["house"]:  # "Photo: © Ana Cruz"
        begins = more.end()
        more = _opener_pattern(lexicon).match(line, begins, end)
    if line[end - 1] in ")]" and "(" not in line[begins:end] and "[" not in line[begins:end]:
        end -= 1  # the bracket was opened before the label
    text = line[begins:end].strip(" .")
    if ("©" in line[start:begins] and _NOTICE_RE.search(text)) or "://" in text:
        return None
    before = line[:start].rstrip()[-1:] if start else ""
    most = _MOST_WORDS if before in ("(", "[") else _FEW_WORDS if before in (".", "!", "?", "|") else 0
    if not text or not (_are_names(text, lexicon) or len(text.split()) <= most):
        return None
    form = "sign" if _SIGN_RE.match(line, start) else "label"
    house = [("agency", opener["house"])] if opener["house"] else []
    return _conclude(start, end, [*house, *_split_names(text, lexicon)], form, lexicon)


def _are_names(text: str, lexicon: Lexicon) -> bool:
    """Whether the words can be names: capitals, with small words only in between; or one or two words of any kind."""
    words = text.split()
    if len(words) <= 2:
        return True
    small = lexicon.labels.particles | lexicon.bylines.joiners | lexicon.labels.joiners | lexicon.bylines.ties
    small |= lexicon.bylines.genitives | lexicon.labels.ties | {"via", "the"}
    return len(words) <= _MOST_WORDS and not any(w[0].islower() and w not in small and "." not in w for w in words)


def _read_bracket(line: str, start: int, end: int, apart: bool, lexicon: Lexicon) -> CreditReading | None:
    """The credit between brackets; where they stand `apart`, a name alone will do."""
    found = _read_opened(line, start, end, lexicon) or _read_bare(line, start, end, lexicon)
    found = found or _read_names_in_bracket(line, start, end, lexicon)
    if found:
        return found._replace(form="brackets")
    words = line[start:end].split()
    if not words:
        return None
    if _ends_as_agency(words, lexicon) and all(w[0].isupper() for w in words):
        return _conclude(start, end, [("agency", " ".join(words))], "brackets", lexicon)
    if not apart:
        return None
    named = len(words) <= 4 and (words[0] == "The" or is_person(words, lexicon)) and all(w[0].isupper() for w in words)
    if named or is_acronym(line[start:end].strip()) or line[start:end].strip().lower() in _fillers(lexicon):
        return _conclude(start, end, _split_names(line[start:end], lexicon), "brackets", lexicon)
    return None


def _read_names_in_bracket(line: str, start: int, end: int, lexicon: Lexicon) -> CreditReading | None:
    """Names between brackets that no label opens: "AAP: Ana Cruz", "Ana Cruz, Harbour Times"."""
    text = line[start:end]
    if label := _LABEL_INSIDE_RE.match(text):  # "Harbour photo by Ana Cruz"
        agency, names = text.split(maxsplit=1)[0], text[label.end() :]
        return _conclude(start, end, [*_split_names(names, lexicon), ("agency", agency)], "brackets", lexicon)
    if colon := _COLON_RE.match(text):
        giver, names = colon[1], text[colon.end() :]
        if _kind_of(giver, lexicon) in ("agency", "filler") and _are_names(names, lexicon):
            parts = [(_kind_of(giver, lexicon), giver), *_split_names(names, lexicon)]
            return _conclude(start, end, parts, "brackets", lexicon)
        return None
    return _read_employed(line, start, end, lexicon)


def _read_employed(line: str, start: int, end: int, lexicon: Lexicon) -> CreditReading | None:
    """A person and the house behind a comma or "for": "Ana Cruz, Harbour Times", "Ana Cruz for HPR"."""
    parts = _split_names(line[start:end], lexicon)
    if len(parts) != 2 or parts[0][0] != "person" or not _is_named(*parts[0], lexicon):
        return None
    house = parts[1][0] in ("agency", "house") or is_acronym(parts[1][1])
    return (
        _conclude(start, end, parts, "brackets" if line[start - 1 : start] in ("(", "[") else "for", lexicon)
        if house
        else None
    )


def _read_last_bracket(line: str, start: int, end: int, lexicon: Lexicon) -> CreditReading | None:
    bracket = _LAST_BRACKET_RE.search(line, max(start, end - MAX_CREDIT - 4), end)
    if not bracket:
        return None
    # An acronym behind the words that it stands for is none: "the Harbour Workers' Union (HWU)".
    before = line[max(start, bracket.start() - 2) : bracket.start()]
    apart = before[-1:] != " " or before == "  " or before[:1] in '.!?"”»)'
    return _read_bracket(line, bracket.start(1), bracket.end(1), apart, lexicon)


def _read_last_label(line: str, start: int, end: int, lexicon: Lexicon) -> CreditReading | None:
    """The first label or sign in the line behind which there are only names."""
    for opener in _opener_pattern(lexicon).finditer(line, max(start, end - MAX_CREDIT), end):
        if opener.start() > start and (found := _read_opened(line, opener.start(), end, lexicon)):
            return found
    return None


# ---- bare names


def _read_bare(line: str, start: int, end: int, lexicon: Lexicon) -> CreditReading | None:
    """Nothing but names, at least one of them an agency's."""
    text = line[start:end]
    if not text or len(text) > _LONGEST_BARE or "://" in text or _SENTENCE_RE.search(text):
        return None
    if not _SEVERAL_RE.search(text):
        name = text.strip(" .")
        agency = [("agency", name)] if _is_picture_agency(name, lexicon) else []
        return _conclude(start, end, agency, "agency", lexicon)
    parts = _split_names(text, lexicon)
    if not 2 <= len(parts) <= 5 or not any(kind == "agency" for kind, _ in parts):
        return None
    sure = any(picture_agency(name, lexicon) or is_domain(name) for _, name in parts)
    if not sure and _SURE_RE.search(text):
        sure = any(name[0] == "@" or _is_named(kind, name, lexicon) for kind, name in parts)
    if not sure or not all(_is_bare_name(kind, name) for kind, name in parts):
        return None
    return _conclude(start, end, parts, "via" if " via " in text else "slash", lexicon)


def _is_named(kind: str, name: str, lexicon: Lexicon) -> bool:
    """Whether a name beside a slash makes the line a credit: an agency's, or a person's whose given name is known."""
    given = lexicon.names.given_names
    if kind == "person":
        return not given or name.split()[0].lower() in given
    return kind == "agency"


def _is_bare_name(kind: str, name: str) -> bool:
    words = name.split()
    if kind in ("agency", "person", "filler"):
        return True
    capitals = all(w[0].isupper() or w in ("of", "the", "for", "and") for w in words)
    return (len(words) == 1 and name not in ("and", "or")) or (len(words) <= 5 and capitals)


def _read_behind_gap(line: str, start: int, end: int, lexicon: Lexicon) -> CreditReading | None:
    for gap in _GAP_RE.finditer(line, max(start + 1, end - _LONGEST_BARE), end):
        begin = gap.end() + len(line[gap.end() : end]) - len(line[gap.end() : end].lstrip())
        if begin >= end or line[begin].islower():
            continue
        if found := _read_bare(line, begin, end, lexicon):
            return found
        if _WORKS_FOR_RE.search(line, begin, end) and (found := _read_employed(line, begin, end, lexicon)):
            return found
    return None


def _read_before_slash(line: str, start: int, end: int, slash: int, lexicon: Lexicon) -> CreditReading | None:
    """A name before the first slash, where nothing sets it apart: "to represent the town Ana Cruz/AP"."""
    look = max(start, end - _LONGEST_BARE)
    words = list(_WORD_RE.finditer(line, look, slash))
    for n in _likely_lengths([w[0] for w in words], lexicon):
        begin = words[-n].start()
        if begin > start and not line[begin].islower() and (found := _read_bare(line, begin, end, lexicon)):
            return found
    return None


def _likely_lengths(words: list[str], lexicon: Lexicon) -> Iterator[int]:
    """How many of the last words may be the photographer's name: those from a given name on, else two, or one."""
    for n in (2, 3, 4):
        if n <= len(words) and words[-n].lower() in lexicon.names.given_names and is_person(words[-n:], lexicon):
            yield n
    if words and words[-1].startswith("@"):
        yield 1
    yield from (n for n in (2, 1) if n <= len(words))


def _read_ends(line: str, start: int, end: int, lexicon: Lexicon) -> CreditReading | None:
    """A picture agency of two words or more as the last or the first words: "the bridge Getty Images"."""
    words = line[max(start, end - _LONGEST_BARE) : end].split()
    if words[-1].strip(".").lower() in _agency_words(lexicon):
        for n in (3, 2):
            name = " ".join(words[-n:])
            if len(words) > n + 1 and line.endswith(name, start, end) and _is_picture_agency(name.strip("."), lexicon):
                if words[-n - 1].lower() in _leading_words(lexicon):
                    return None
                return _conclude(end - len(name), end, [("agency", name.strip("."))], "agency", lexicon)
    words = line[start : min(end, start + _LONGEST_BARE)].split(" ", 4)
    if words[0].lower() in _agency_words(lexicon):
        for n in (3, 2):
            name = " ".join(words[:n])
            if len(words) > n + 1 and picture_agency(name, lexicon) and words[n][:1].isupper():
                return _conclude(start, start + len(name), [("agency", name)], "agency", lexicon)
    return None


def _is_picture_agency(text: str, lexicon: Lexicon) -> bool:
    """Whether an agency that gives pictures is named, with a word more perhaps: "Getty Images Europe"."""
    words = text.split()
    branch = len(words) == 3 and words[2][0].isupper() and picture_agency(" ".join(words[:2]), lexicon)
    return bool(branch or picture_agency(text, lexicon))


@cache
def _leading_words(lexicon: Lexicon) -> frozenset[str]:
    """Words that make what follows a part of the sentence: "a statement by", "offices of the"."""
    own = lexicon.bylines
    return own.ties | own.joiners | own.genitives | own.openers | {"the", "to", "a"}


# ---- names


def _split_names(text: str, lexicon: Lexicon) -> list[tuple[str, str]]:
    """The names in a credit, each with what it is: "agency", "person", "filler" or "other"."""
    parts = []
    for piece in _pieces(text, lexicon):
        opener = _opener_pattern(lexicon).match(piece)
        if opener and opener["house"]:
            parts.append(("agency", opener["house"]))
        name = _VIA_RE.sub("", piece[opener.end() :] if opener else piece, count=1).strip(" .()[]")
        if name:
            parts.append((_kind_of(name, lexicon), name))
    return parts


def _pieces(text: str, lexicon: Lexicon) -> Iterator[str]:
    text = text.strip(" .")
    bracket = _INNER_BRACKET_RE.search(text)
    for piece in _BETWEEN_NAMES_RE.split(text[: bracket.start()] if bracket else text):
        person = _WORKS_FOR_RE.split(piece, maxsplit=1)
        if len(person) == 2 and is_person(person[0].split(), lexicon):
            yield from person
        else:
            yield from _couple(piece, lexicon)
    if bracket:
        yield bracket[1]


def _couple(piece: str, lexicon: Lexicon) -> list[str]:
    """Two persons that "and" joins, or the piece as it is."""
    words = piece.split()
    joiners = lexicon.bylines.joiners | lexicon.labels.joiners
    for i, word in enumerate(words):
        if word in joiners and is_person(words[:i], lexicon) and is_person(words[i + 1 :], lexicon):
            return [" ".join(words[:i]), " ".join(words[i + 1 :])]
    return [piece]


def _kind_of(name: str, lexicon: Lexicon) -> str:
    """What a name is: "agency", "house" (it ends as organisations do), "person", "filler" or "other"."""
    words, low = name.split(), name.lower()
    if low in _fillers(lexicon) or _LICENCE_RE.match(name):
        return "filler"
    if agency_name(name, lexicon) or is_domain(name) or _ends_as_agency(words, lexicon):
        return "agency"
    if low in lexicon.labels.platforms:
        return "agency"
    last = words[-1].lower()
    if len(words) > 1 and (last in lexicon.people.organization_endings or last in lexicon.bylines.outlets):
        return "house"
    if words[0] == "The" or all(w.lower() in lexicon.bylines.no_names for w in words):
        return "other"
    return "person" if is_person(words, lexicon) else "other"


def _ends_as_agency(words: list[str], lexicon: Lexicon) -> bool:
    """Whether two words or more end as agencies and other houses do: "Getty Images Europe", "UN Photo"."""
    if not 2 <= len(words) <= 5 or not words[0][0].isupper():
        return False
    last = words[-1].lower()
    return last in lexicon.labels.picture_endings or picture_agency(" ".join(words[:2]), lexicon) is not None


@cache
def _fillers(lexicon: Lexicon) -> frozenset[str]:
    return lexicon.captions.fillers | lexicon.labels.fillers


def _conclude(start: int, end: int, parts: list[tuple[str, str]], form: str, lexicon: Lexicon) -> CreditReading | None:
    """The credit with creator and agency apart; an unknown name beside an agency is the creator, else the agency."""
    if not parts:
        return None
    named = any(kind == "person" for kind, _ in parts)
    known = any(kind in ("agency", "house") for kind, _ in parts)
    people: list[str] = []
    agencies: list[str] = []
    for kind, name in parts:
        if kind == "person" or (kind == "other" and known and not named and not people):
            people.append(write_name(name))
        elif kind != "filler":
            agencies.append(agency_name(name, lexicon) or _without_ending(name, lexicon) or name)
    creator, agency = " and ".join(dict.fromkeys(people)), "/".join(dict.fromkeys(agencies))
    return CreditReading(start, end, creator or None, agency or None, form)


def _without_ending(name: str, lexicon: Lexicon) -> str | None:
    """The agency in front of what it gives: `PTI` for `PTI Photo`."""
    first, _, last = name.rpartition(" ")
    return agency_name(first, lexicon) if last.lower() in lexicon.labels.picture_endings else None
