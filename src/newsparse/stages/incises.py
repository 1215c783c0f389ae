"""Clauses that report within the marks, between commas: French `« Il pleut, dit Lee. Je sors. »`."""

from collections.abc import Iterator

from newsparse.document import Document, Stretch
from newsparse.text.pattern import pattern

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
    yield whole._replace(start=start, opened=opened)


def _subject(doc: Document, start: int) -> tuple[int | None, bool]:
    """Where the subject ends, as far as it is known by its first words, of a verb of saying that begins at a place, and
    whether it is a noun."""
    lexicon, read = doc.lexicon, doc.words
    grammar, cues, syntax, people = lexicon.grammar, lexicon.cues, lexicon.syntax, lexicon.people
    passed = syntax.clitics | syntax.reflexives | syntax.article_clitics | grammar.negations | grammar.adverbs
    joined = {joint.rpartition("-")[2] for joint in syntax.enclitics}
    first, _ = read.range(start, start + 1)
    helped = inner = False
    at, end = first, min(first + _MOST_HELPERS, len(read.words) - 2)
    while at < end:
        word = read.small[at]
        base, *forms = cues.verbs.get(word, "-").split()
        if base in cues.parenthetic and ("past" in forms or "present" in forms or (helped and "participle" in forms)):
            break
        if read.gaps[at] != " " or not (word in grammar.auxiliaries or word in passed or (helped and word in joined)):
            return None, False
        helped = helped or word in grammar.auxiliaries
        inner = inner or (helped and word in joined)
        at += 1
    else:
        return None, False
    if inner:
        return read.ends[at], False
    while read.gaps[at] == " " and read.small[at + 1] in grammar.adverbs and at + 2 < len(read.words):
        at += 1
    if read.gaps[at] != " ":
        return None, False
    enclitic = read.small[at + 1] in joined and doc.flow[read.starts[at + 1] - 1] == "-"
    if enclitic or read.words[at + 1][0].isupper():
        return read.ends[at + 1], not enclitic
    speak = people.roles.keys() | people.kin.keys() | people.organization_nouns | people.group_nouns
    if read.small[at + 1] in people.determiners:
        for noun in range(at + 2, min(at + 2 + _MOST_BEFORE_NOUN, len(read.words))):
            if read.gaps[noun - 1] != " ":
                break
            if read.small[noun] in speak:
                return read.ends[noun], True
    return None, False


def _end(doc: Document, start: int, limit: int, named: bool) -> int | None:
    """Where what is said goes on behind a subject, or the apposition to it; None where it does not."""
    people, grammar = doc.lexicon.people, doc.lexicon.grammar
    for end in _END_RE.finditer(doc.flow, start, limit):
        word = doc.flow[start : end.start()].rpartition(" ")[2].lower()
        if end[0] != ", ":
            if word not in grammar.abbreviations:
                return end.end()
            continue
        opener = doc.flow[end.end() : limit].partition(" ")[0].lower().strip(".,;")
        apposed = opener in people.roles or opener in people.determiners or opener.isdigit()
        closes = _MARK_RE.search(doc.flow, end.end(), limit)
        if not (named and apposed and closes and closes[0] in ".,"):
            return end.end()
    return None
