"""What the stages hand to each other: plain values, filled in layer by layer, none rewritten.

Offsets count code points of the clean text, half-open. A `Span` says where; what stands there is read from
`Document.clean`, and `Document.alignment` says where that is in the text as given. Everything here is cheap
to make: the models that a user sees are built once, at the border (`newsparse.contract.article`).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from datetime import date
from functools import cache, cached_property
from typing import NamedTuple

from newsparse.lexicon import Asked, Lexicon
from newsparse.text.alignment import Alignment
from newsparse.text.source import Source, plain_text
from newsparse.text.words import Pieces, Words, joined_pieces, part_words, split_words, suffix_pieces


class Span(NamedTuple):
    """A half-open stretch of the text."""

    start: int
    end: int


class Hint(NamedTuple):
    """What the form in which a text came says of some of its lines.

    A fact is a kind of block, or `url`; a mark is evidence: heading-1 to heading-6, item, quoted, table.
    """

    start: int
    end: int
    kind: str
    rule: str


class Block(NamedTuple):
    """A line, or the lines of one paragraph, and what it is."""

    start: int
    end: int
    kind: str
    rule: str
    confidence: float | None = None  # how often what this rule says is so
    why: Callable[[], str] | None = None  # tells what decided between two kinds, or two lines, where weights did


KINDS = frozenset(
    (
        *("navigation", "kicker", "headline", "deck", "byline", "timestamp", "alt", "caption", "credit", "paragraph"),
        *("subhead", "list_item", "related", "note", "boilerplate", "metadata"),
    )
)
# Kinds of blocks whose words can be somebody's: where quotation marks and cues are looked for.
SPEAKING_KINDS = frozenset({"headline", "deck", "paragraph", "subhead", "list_item"})
# Those whose words can name somebody: what a caption says is known of the people elsewhere.
NAMING_KINDS = SPEAKING_KINDS | {"caption"}


class Author(NamedTuple):
    name: str
    role: str | None = None
    affiliation: str | None = None


class Byline(NamedTuple):
    start: int
    end: int
    authors: tuple[Author, ...]
    rule: str


class Time(NamedTuple):
    """A published or updated time; `edtf` as far as it is written."""

    start: int
    end: int
    edtf: str
    rule: str


class Credit(NamedTuple):
    start: int
    end: int
    creator: str | None
    agency: str | None
    rule: str


class Image(NamedTuple):
    caption: Span | None
    alt: Span | None
    credit: Credit | None
    rule: str


class Place(NamedTuple):
    start: int
    end: int
    name: str
    region: str | None
    country: str | None


class DatelineDate(NamedTuple):
    start: int
    end: int
    edtf: str


class Agency(NamedTuple):
    start: int
    end: int
    name: str


class Dateline(NamedTuple):
    start: int
    end: int
    places: tuple[Place, ...]
    date: DatelineDate | None
    agencies: tuple[Agency, ...]
    rule: str
    evidence: tuple[str, ...]  # what spoke for it


# Plain classes: to have `dataclass` write them takes a hundredth of the command's start.
class Entity:
    """A person, an organisation or a group that the article speaks of."""

    __slots__ = ("gender", "kind", "mentions", "name", "role")

    def __init__(
        self,
        name: str,  # the fullest form in the article
        kind: str,  # person, organization, group
        role: str | None = None,
        gender: str | None = None,  # "f", "m", or None where nothing tells
        mentions: list[Span] | None = None,
    ) -> None:
        self.name, self.kind, self.role, self.gender = name, kind, role, gender
        self.mentions = mentions or []


class Mention(NamedTuple):
    """Words that mean a person, organisation or group."""

    start: int
    end: int
    kind: str  # named, pronoun, nominal
    entity: int | None  # index into Document.entities


class Stretch(NamedTuple):
    """A stretch between two quotation marks, marks left out; `block` indexes Document.blocks."""

    start: int
    end: int
    opened: int  # where the opening mark begins; start where the paragraph merely goes on
    closed: int  # where the closing mark ends; end where it never closes
    depth: int  # 0 for the outermost marks
    block: int


UNMEASURED = 0.5  # the confidence of a quote whose rule no corpus has measured


class Speaker(NamedTuple):
    """One of several who say the same together."""

    mention: Span
    entity: int | None  # index into Document.entities
    via: str | None  # named, pronoun, nominal


class Quote:
    """One attribution: what is said, in which words it is reported, by whom."""

    __slots__ = (
        "block", "confidence", "content", "cue", "determinacy", "entity", "evidence", "kind", "mention", "polarity",
        "rule", "speakers", "verbatim", "via",
    )  # fmt: skip

    def __init__(
        self,
        kind: str,  # direct, mixed, indirect
        content: list[Span],
        verbatim: list[Span],
        block: int,
        cue: Span | None,
        mention: Span | None,
        entity: int | None,  # index into Document.entities
        via: str | None,  # named, pronoun, nominal, continuation
        rule: str,
        confidence: float,
        evidence: tuple[str, ...] = (),
        speakers: tuple[Speaker, ...] = (),  # all who say it together, in their order; empty where one says it alone
        polarity: str = "positive",  # negative where it is said not to be so, or not to have been said
        determinacy: str = "determinate",  # indeterminate where nobody is said to have said it
    ) -> None:
        self.speakers = speakers
        self.polarity, self.determinacy = polarity, determinacy
        self.kind, self.content, self.verbatim, self.block = kind, content, verbatim, block
        self.cue, self.mention, self.entity, self.via = cue, mention, entity, via
        self.rule, self.confidence, self.evidence = rule, confidence, evidence


class Remark(NamedTuple):
    """Something a person should know about the result."""

    code: str
    message: str


LARGEST = 100_000  # characters of a chunk, but for that of a longer block


class Document:
    """One article on its way through the stages."""

    def __init__(
        self, source: Source, language: str | None, lexicon: Lexicon, reference_date: date | None = None
    ) -> None:
        self.source, self.language, self.lexicon, self.reference_date = source, language, lexicon, reference_date
        # layers, in the order in which the stages add them
        self.clean = source.text  # the text without the form in which it came
        self.plain = plain_text(source.text)  # as long as clean; only " " and "\n" for white space, "'" for apostrophes
        self.alignment = Alignment()
        self.form = "plain"
        self.hints: list[Hint] = []
        self.repairs: list[Remark] = []  # what was put right
        self.blocks: list[Block] = []
        self.flow = ""  # plain with the line breaks inside a block made spaces: "\n" ends a block
        self.byline: Byline | None = None
        self.published: Time | None = None
        self.updated: Time | None = None
        self.images: list[Image] = []
        self.dateline: Dateline | None = None
        self.stretches: list[Stretch] = []
        self.entities: list[Entity] = []
        self.mentions: list[Mention] = []
        self.quotes: list[Quote] = []
        self.remarks: list[Remark] = []
        self._words: dict[int, Words] = {}  # by the number of their chunk

    @cached_property
    def chunks(self) -> list[int]:
        """Where the chunks of the flow begin, with blocks. Words are read by chunks; most articles are one."""
        starts = [0]
        for block in self.blocks if len(self.flow) > LARGEST else ():
            if block.end - starts[-1] > LARGEST and block.start > starts[-1]:
                starts.append(block.start)
        return starts

    def chunk(self, at: int) -> int:
        """The number of the chunk in which a place is."""
        return bisect_right(self.chunks, at) - 1 if len(self.chunks) > 1 else 0

    def words(self, at: int) -> Words:
        """The words of the chunk in which a place is, those of menus and the like left out; for all stages behind
        `flow`. They are read once, but in a text of many chunks, where those of the last two are kept."""
        number = self.chunk(at)
        if number not in self._words:
            if len(self._words) > 1:
                del self._words[next(iter(self._words))]
            self._words[number] = self._read_words(number)
        return self._words[number]

    def drop_words(self) -> None:
        """Hold no words any longer: the last stage has run."""
        self._words.clear()

    def _read_words(self, number: int) -> Words:
        start, *others = self.chunks[number:]
        first = bisect_left(self.blocks, start, key=lambda block: block.start)
        behind = bisect_left(self.blocks, others[0], key=lambda block: block.start) if others else len(self.blocks)
        parts, at = [], start
        for block in self.blocks[first:behind]:
            if block.kind in NAMING_KINDS:
                parts += ["\n" * (block.start - at), self.flow[block.start : block.end]]
                at = block.end
        words, pieces = split_words("".join(parts), start), _pieces_of(self.lexicon)
        return words if pieces is None else part_words(words, pieces)


@cache
def _pieces_of(lexicon: Lexicon) -> Asked[Pieces] | None:
    """The words of a language that are written as one, in pieces; None where it joins none."""
    grammar, syntax, stems = lexicon.grammar, lexicon.syntax, lexicon.cues.verbs
    if not (syntax.elisions or syntax.enclitics or syntax.suffixes):
        return None
    # A joint that ends with another is tried first: `-t-il` before `-il`.
    enclitics = sorted(syntax.enclitics, key=len, reverse=True)
    before_names = grammar.articles | grammar.prepositions | grammar.complementizers
    before_names -= lexicon.people.particles  # `D'Alema`
    return Asked(
        lambda word: (
            joined_pieces(word, syntax.elisions, enclitics, before_names) or suffix_pieces(word, syntax.suffixes, stems)
        )
    )
