"""Roles and newsrooms at the end of an author's words."""

from newsparse.lexicon import Lexicon
from newsparse.readers.bylines.words import known_words
from newsparse.readers.names import agency_name, is_acronym
from newsparse.text.pattern import pattern

_LONGEST_OUTLET = 5  # words
_LONGEST_ROLE = 12  # words
_HANDLE_RE = pattern(r"(?<=\w) \(?@\w{2,30}\)?$")
_BARS = ("|", "-", "–", "—", "·")


def cut_outlet(words: list[str], lexicon: Lexicon) -> tuple[list[str], str]:
    """The words before an agency or newsroom at their end, and its name: "Ana Cruz of The Associated Press"."""
    own = lexicon.bylines
    for n in (3, 2, 1):
        if len(words) < n + 2:
            continue
        tail = " ".join(words[-n:])
        newsroom = n == 2 and words[-1].lower() in own.outlets and (is_acronym(words[-2]) or len(words) == 4)
        if agency_name(tail, lexicon) or newsroom:
            begin = len(words) - n
            while begin > 1 and (words[begin - 1].lower() == "the" or words[begin - 1].lower() in own.genitives):
                begin -= 1
            return words[:begin], tail
    return words, ""


def cut_role(words: list[str], lexicon: Lexicon) -> tuple[list[str], list[str]]:
    """The words before the role, and the role: "Ana Cruz Political Correspondent", "Professor of Law"."""
    known = known_words(lexicon)
    genitive = next((i for i, w in enumerate(words) if w in lexicon.bylines.genitives), len(words))
    n = genitive - 1
    if n < 0 or words[n].lower() not in known.roles:
        return words, []
    while n and words[n - 1].lower() in known.leads:
        n -= 1
    if n > 3 and words[0].lower() in lexicon.names.given_names:
        n = 2  # "Ana Cruz Local Democracy Reporter"
    for size in (3, 2, 1):
        if agency_name(" ".join(words[max(0, n - size) : n]), lexicon):
            return words[: max(0, n - size)], words[max(0, n - size) :]
    return words[:n], words[n:]


def cut_title(words: list[str], lexicon: Lexicon) -> tuple[list[str], list[str]]:
    """The role in front of a name, and the name: "Health Correspondent Ana Cruz"."""
    known = known_words(lexicon)
    for n in range(1, min(len(words) - 1, 6)):
        word = words[n - 1].lower()
        if word in known.roles and words[n].lower() not in known.leads:
            return words[:n], words[n:]
        if word not in known.leads and not is_acronym(words[n - 1]):
            break
    return [], words


def cut_affiliation(words: list[str], lexicon: Lexicon) -> tuple[str, str]:
    """The agency in front of a role, and the role: "AP Technology Writer"."""
    for n in (3, 2, 1):
        if n < len(words) and agency_name(" ".join(words[:n]), lexicon):
            return " ".join(words[:n]), " ".join(words[n:])
    return "", " ".join(words)


def without_handle(line: str) -> str:
    """The line without the name on a network at its end: "Political correspondent @acruz"."""
    return _HANDLE_RE.sub("", line)


def is_role_line(line: str, lexicon: Lexicon) -> bool:
    """Whether the line is a role alone: its noun at the end, or early with what it covers behind it.

    >>> from newsparse.lexicon import load_lexicon
    >>> lines = ("Political correspondent", "Reporter covering the navy", "Reporter faces trial", "Editor")
    >>> [is_role_line(line, load_lexicon("en")) for line in lines]
    [True, True, False, True]
    """
    own, known = lexicon.bylines, known_words(lexicon)
    line = without_handle(line)
    head, comma, outlet = line.lower().partition(", ")
    if comma and len(outlet.split()) <= _LONGEST_OUTLET and is_role_line(head, lexicon):
        return True  # "Staff writer, Harbour Times"
    words = line.lower().replace(",", " ").split()
    if not 1 <= len(words) <= _LONGEST_ROLE or line[0].isdigit():
        return False
    noun = next((n for n, word in enumerate(words) if word in known.roles), None)
    if noun is None:
        return False
    newsroom = next(
        (n + 1 for n in range(noun - 1, 0, -1) if words[n] in own.outlets), 0
    )  # "Harbour Times staff writer"
    if any(word not in known.leads for word in words[newsroom:noun]):
        return False
    while noun + 1 < len(words) and words[noun + 1] in known.leads:
        noun += 1  # "editor and reporter"
    behind = words[noun + 1] if noun + 1 < len(words) else ""
    if not behind or behind in _BARS:
        return True
    tied = behind in own.genitives or behind in (own.ties or lexicon.labels.ties)
    return tied and lexicon.grammar.verbs.isdisjoint(words) and lexicon.cues.verbs.keys().isdisjoint(words[noun + 2 :])
