"""Clauses that report within the marks, between commas: French `« Il pleut, dit Lee. Je sors. »`."""

from collections.abc import Iterator
from functools import cache

from newsparse.document import Document, Stretch
from newsparse.lexicon import Lexicon
from newsparse.text.pattern import pattern
from newsparse.text.words import Words

_COMMA_RE = pattern(r",[ ]")
_END_RE = pattern(r"[.?!…][ ](?=[«\"“]?[ ]?[^\W\d_a-zà-ÿ])|,[ ]")
_MARK_RE = pattern(r"[.,;:?!]")
_LONGEST = 160  # characters of such a clause
_MOST_HELPERS = 6  # words before its verb: `ne l'a-t-il pas`
_MOST_BEFORE_NOUN = 3  # words before the noun of its subject: `la toute nouvelle`
_SHORTEST = 3  # characters that are said before it


def cut_incises(doc: Document) -> list[Stretch]:
    """The stretches, in order, the outermost of them without the clauses that report them."""
    if not doc.lexicon.syntax.clauses_within:
        return doc.stretches
    return [part for stretch in doc.stretches for part in _parts(doc, stretch)]


def _parts(doc: Document, whole: Stretch) -> Iterator[Stretch]:
    """A stretch without the clauses between commas that report it."""
    if whole.depth > 0:
        yield whole
        return
    flow, start, opened, at = doc.flow, whole.start, whole.opened, whole.start
    while comma := _COMMA_RE.search(flow, at, whole.end):
        at = comma.end()
        last, named = _subject(doc, at) if comma.start() - start >= _SHORTEST else (None, False)
        if last is None or last >= whole.end:
            continue
        close = _end(doc, last, min(whole.end, last + _LONGEST), named)
        if close is None and last + _LONGEST < whole.end:
            continue
        yield whole._replace(start=start, end=comma.start(), opened=opened, closed=comma.start())
        if close is None:
            return
        start = opened = at = close
    if start == whole.start or flow[start : whole.end].strip():
        yield whole._replace(start=start, opened=opened)


class _Words:
    """The lexicon's words by which such a clause is told."""

    def __init__(self, lexicon: Lexicon) -> None:
        grammar, syntax, people = lexicon.grammar, lexicon.syntax, lexicon.people
        clitics = syntax.clitics | syntax.reflexives | syntax.article_clitics
        self.passed = clitics | grammar.negations | grammar.adverbs  # may stand before its verb, beside auxiliaries
        self.joined = frozenset(joint.rpartition("-")[2] for joint in syntax.enclitics)  # subjects, by a hyphen
        # Nouns of those who speak.
        self.speak = people.roles.keys() | people.kin.keys() | people.organization_nouns | people.group_nouns


@cache
def _words_of(lexicon: Lexicon) -> _Words:
    return _Words(lexicon)


def _verb(doc: Document, read: Words, first: int, words: _Words) -> tuple[int, bool] | None:
    """The word that is the verb of saying of a clause which begins at a word, and whether its subject stands before it:
    `a-t-il dit`; None where there is none."""
    auxiliaries, cues = doc.lexicon.grammar.auxiliaries, doc.lexicon.cues
    helped = inner = False
    for at in range(first, min(first + _MOST_HELPERS, len(read.words) - 2)):
        word = read.small[at]
        base, *forms = cues.verbs.get(word, "-").split()
        if base in cues.parenthetic and ("past" in forms or "present" in forms or (helped and "participle" in forms)):
            return at, inner
        joined = helped and word in words.joined
        if read.gaps[at] != " " or not (joined or word in auxiliaries or word in words.passed):
            return None
        helped, inner = helped or word in auxiliaries, inner or joined
    return None


def _subject(doc: Document, start: int) -> tuple[int | None, bool]:
    """Where the subject ends, as far as it is known by its first words, of a verb of saying that begins at a place, and
    whether it is a noun."""
    read, words = doc.words(start), _words_of(doc.lexicon)
    verb = _verb(doc, read, read.range(start, start + 1)[0], words)
    if verb is None:
        return None, False
    at, inner = verb
    if inner:
        return read.ends[at], False
    while read.gaps[at] == " " and read.small[at + 1] in doc.lexicon.grammar.adverbs and at + 2 < len(read.words):
        at += 1
    if read.gaps[at] != " ":
        return None, False
    enclitic = read.small[at + 1] in words.joined and doc.flow[read.starts[at + 1] - 1] == "-"
    if enclitic or read.words[at + 1][0].isupper():
        return read.ends[at + 1], not enclitic
    if read.small[at + 1] in doc.lexicon.people.determiners:
        for noun in range(at + 2, min(at + 2 + _MOST_BEFORE_NOUN, len(read.words))):
            if read.gaps[noun - 1] != " ":
                break
            if read.small[noun] in words.speak:
                return read.ends[noun], True
    return None, False


def _end(doc: Document, start: int, limit: int, named: bool) -> int | None:
    """Where what is said goes on behind a subject, or the apposition to it; None where it does not."""
    for end in _END_RE.finditer(doc.flow, start, limit):
        word = doc.flow[start : end.start()].rpartition(" ")[2].lower()
        if end[0] != ", ":
            if word not in doc.lexicon.grammar.abbreviations:
                return end.end()
        elif not (named and _is_apposed(doc, end.end(), limit)):
            return end.end()
    return None


def _is_apposed(doc: Document, start: int, limit: int) -> bool:
    """Whether what stands behind a name up to the end of the sentence has no verb: `, toxicologue, ancien de l'Anses`;
    or up to the next comma is an age or begins as an apposition does."""
    grammar, people, read = doc.lexicon.grammar, doc.lexicon.people, doc.words(start)
    closes = next((m for m in _END_RE.finditer(doc.flow, start, limit) if m[0] != ", "), None)
    first, behind = read.range(start, closes.start() if closes else limit)
    words = read.small[first:behind]
    verbs = (word for word in words if word in grammar.verbs or word in grammar.auxiliaries or word in grammar.pronouns)
    if closes and words and next(verbs, None) is None:
        return True
    mark = _MARK_RE.search(doc.flow, start, limit)
    opener = words[0] if words else ""
    return bool(mark) and (opener in people.roles or opener in people.determiners or opener.isdigit())
