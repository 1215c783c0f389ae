"""Where the sentences of a paragraph end.

What stands inside quotation marks is somebody's words: no sentence end of the reporter's is looked for in there.
"""

import re
from bisect import bisect_left, bisect_right
from itertools import pairwise

from newsparse.document import SPEAKING_KINDS, Document, Stretch
from newsparse.lexicon import Lexicon
from newsparse.stages.attribution.tokens import Sentence
from newsparse.text.pattern import pattern

HEADLINE_LENGTH = 150
LONGEST = 4_000  # characters of a sentence

# Where a sentence may end: the mark, what closes behind it, white space, and something a sentence begins with.
_END_RE = pattern(
    r"""
      [.!?…] (?<! [.!?…] [.!?…] ) [.!?…]*+    # a long run of marks is looked at once
      (?P<closers> (?: [ ]? » )? [)\]'"”’»“‘«]{0,3} )    # `vrai. »`
      (?:
          \s++ (?= (?: «[ ] )? ["'“‘«„(\[¿¡]{0,3} [^\W_a-z] | '' | `` )
        | (?<= ["”] ) (?= [A-ZА-ЯЁІЇЄҐ] )    # a blank was lost: `... on Monday."The plan`
      )
    """,
    re.VERBOSE,
)
_OPENERS = "\"'“‘«„([`¿¡"
_RARE_OPENERS = "”»–—―‒−-"  # what opens a stretch in some languages: there a sentence may begin, too
_ENDED_RE = pattern(r"[.!?…] ")
_QUOTE_OPENERS = (*'"“‘«„`', "''")
_FIRST_WORD_RE = pattern(r"[^\W\d_]{1,12}\b")
_LAST_WORD_RE = pattern(r"[\w.&'-]{1,12}\Z")
_INITIALS_RE = pattern(r"[^\W\d_a-zа-яё](?:\.[^\W\d_a-zа-яё]){1,3}")  # `J.D. Lee`
_INITIAL_RE = pattern(r"[^\W\d_]\.")
_BETWEEN_RE = pattern(r"\W")


def find_ends(doc: Document, stretches: list[Stretch]) -> list[int]:
    """Where sentences end within blocks, each with the white space behind it. A stretch is never cut; one that ends a
    sentence of its own ends it here too, unless the text goes on in lower case (`"Is it over?" he asked.`)."""
    speaking = [block for block in doc.blocks if block.kind in SPEAKING_KINDS]
    if not speaking:
        return []
    flow, start, end = doc.flow, speaking[0].start, speaking[-1].end
    ends = []
    quotes = iter(stretches)
    nowhere = Stretch(end, end, end, end + 1, 0, 0)
    quote = next(quotes, nowhere)
    for m in _END_RE.finditer(flow, start, end):
        at, behind = m.span()
        closers = m.start("closers")
        while quote.closed <= at:
            quote = next(quotes, nowhere)
        if quote.opened <= at and closers < quote.end:
            continue  # inside a stretch, only an end that the closing mark follows at once counts
        if at < quote.opened < behind:
            continue  # `. »Q«`: what looks like a closing mark opens
        if _really_ends(flow, at, closers, behind, doc.lexicon):
            ends.append(behind)
    before = [s.opened for s in stretches if flow[s.opened] in _RARE_OPENERS and _ENDED_RE.match(flow, s.opened - 2)]
    before = [at for at in before if _really_ends(flow, at - 2, at - 1, at, doc.lexicon)]
    return sorted({*ends, *before}) if before else ends


def _really_ends(flow: str, at: int, closers: int, behind: int, lexicon: Lexicon) -> bool:
    """Whether a sentence ends with the marks at a place, those that close it, and white space."""
    if flow[behind : behind + 4].lstrip(_OPENERS + " ")[:1].islower():
        return False
    if closers - at > 1 or flow[at] != ".":
        return True
    plain = flow[max(0, at - 12) : at].rpartition(" ")[2].lower()
    if plain.isalpha() and len(plain) > 1 and plain not in lexicon.grammar.abbreviations:
        return True  # nearly always: seen without a pattern
    before = _LAST_WORD_RE.search(flow, max(0, at - 12), at)
    if before is None:
        return True
    word = before[0].lower().lstrip("'").rpartition("-")[2]
    if len(word) == 1 and before[0][-1].isupper() and word != "i":
        return not _is_initial(flow, at - 1, behind, lexicon)
    if behind > closers + 1 and flow[closers] in "\"”'’»“‘«":
        return True
    if word not in lexicon.grammar.abbreviations and not _INITIALS_RE.fullmatch(before[0]):
        return True
    if flow.startswith(_QUOTE_OPENERS, behind):
        return word not in lexicon.people.titles  # `at 10 p.m. "It is late," she said`; not `Dr. "Bones" Lee`
    # `in the U.S. He left`: no name follows, so a sentence begins.
    first = _FIRST_WORD_RE.match(flow, behind)
    word = first[0].lower() if first else ""
    return word in lexicon.grammar.pronouns or word in lexicon.grammar.articles


def _is_initial(flow: str, at: int, behind: int, lexicon: Lexicon) -> bool:
    """Whether the letter before a stop is part of a name, which goes on behind it: not `wrote on X. The mayor said`."""
    letter, people, grammar = flow[at].lower(), lexicon.people, lexicon.grammar
    if letter in people.titles or _INITIAL_RE.match(flow, behind):
        return True
    words = flow[max(0, at - 24) : at].split(" ")[:-1] if flow[at - 1] == " " else []
    before = words[-1] if words else ""
    called = before.lower() in people.titles or before.lower() in people.roles
    platform = letter in lexicon.labels.platforms
    first = _FIRST_WORD_RE.match(flow, behind)
    word = first[0].lower() if first else ""
    small = word in grammar.pronouns or word in grammar.articles
    if small and word not in people.particles:
        return False  # `said Ali B. The judge`
    if small or flow.startswith(_QUOTE_OPENERS, behind):  # `J. La Russa`, `J. "Bones" Lee`; not `in group B. "We won"`
        named = not before[:1].islower() or called
        return named or (before in grammar.prepositions and not platform)
    return not platform or not before.isalpha() or called or before.lower() in lexicon.names.given_names


def split_block(doc: Document, index: int, ends: list[int], stretches: list[Stretch]) -> list[Sentence]:
    """The sentences of a block, in order; `ends` and `stretches` are those of all and those in it."""
    block = doc.blocks[index]
    start, end = block.start, block.end
    if doc.dateline and start <= doc.dateline.start < end:
        start = doc.dateline.end
    first = bisect_right(ends, start)
    bounds = [start, *ends[first : bisect_left(ends, end, first)], end]
    if end - start > LONGEST and any(b - a > LONGEST for a, b in pairwise(bounds)):
        bounds = _cut_long(doc.flow, bounds, stretches)
    sentences = [Sentence(a, b, index) for a, b in pairwise(bounds)]
    # A short block at the head reads like a headline, also where an export ends it with a full stop.
    if block.kind == "headline" or (start == doc.blocks[0].start and end - start < HEADLINE_LENGTH):
        for sentence in sentences:
            sentence.headline = True
    at = 0
    for stretch in stretches:
        if stretch.closed <= start:
            continue  # quoted by the dateline
        while at + 1 < len(sentences) and sentences[at].end <= stretch.start:
            at += 1
        sentences[at].quotes = [*sentences[at].quotes, stretch]
    for sentence in sentences:
        if sentence.quotes:
            sentence.only_quotes = _is_only_quotes(doc.flow, sentence)
    return sentences


def _is_only_quotes(flow: str, sentence: Sentence) -> bool:
    """Whether no word stands outside of the quoted stretches of a sentence."""
    at = sentence.start
    for stretch in sentence.quotes:
        if any(map(str.isalnum, flow[at : stretch.opened])):
            return False
        at = stretch.closed
    return not any(map(str.isalnum, flow[at : sentence.end]))


def _cut_long(flow: str, bounds: list[int], stretches: list[Stretch]) -> list[int]:
    """The bounds with others between them where a sentence is longer than prose has them: between words, and never in
    a stretch. What is read of a sentence may then take time in the square of its length."""
    closes = [stretch.closed for stretch in stretches]
    cut = [bounds[0]]
    for end in bounds[1:]:
        while end - cut[-1] > LONGEST:
            between = _BETWEEN_RE.search(flow, cut[-1] + LONGEST, end)
            at = between.start() if between else end
            near = bisect_right(closes, at)
            if near < len(stretches) and stretches[near].opened < at:
                at = stretches[near].closed
            if not cut[-1] < at < end:
                break
            cut.append(at)
        cut.append(end)
    return cut
