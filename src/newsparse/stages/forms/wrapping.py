"""Hard wrapping: which line ends were put there only because the next word had no room.

Indents count from that of the whole text.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from itertools import pairwise, zip_longest
from operator import itemgetter
from typing import NamedTuple

from newsparse.text.alignment import Edit
from newsparse.text.pattern import pattern

# Line ends in wrapped text come between these columns. Shorter lines that seem to go on below are lists of links and
# tags; longer ones were never broken.
_COLUMNS = range(40, 141)
# So many lines must go on in small letters on the next before a text counts as wrapped; a text of few lines may show
# one alone.
_FEW, _SHORT_TEXT = 2, 8
# And of these, so many must have had no room for the next word. Lines cut by hand sometimes had: half is enough where
# a third of all lines go on.
_FORCED, _HALF, _THIRD = 0.7, 0.5, 1 / 3
# And not more than so many of all lines may be wider than that: where paragraphs are, the text was never broken.
_WIDER = 0.25

# In a text that is not wrapped, a sentence this long that goes on in small letters was cut where a link stood.
_CUT = 60
_GOES_ON_RE = pattern(r"(?:[,;:.)\]}”’%] | ['’]s[ ]) (?! \w{0,9} [:;]? [-)(] )", re.VERBOSE)
_ADDRESS_RE = pattern(r"(?:https?://|www\.)\S")
# The first mark of a line closes a quotation, or one opens behind the last word of a sentence: `Cruz. "It rained`.
_CLOSING = r"[^\W\d_][^\"“”\n]{0,400}[^\s\"“”(][\"”](?!\w)"
_SURNAME = r"[^\W\d_a-z][\w'’-]{1,20}[.,] [\"“]"
_CLOSING_RE, _SURNAME_RE = pattern(_CLOSING), pattern(_SURNAME)
_SAID = (',"', ",”", ",“", ",»", '",', "”,", "“,", "»,")  # behind which it is said whose words these are
_SOFT = "\x0b\x85\N{LINE SEPARATOR}"  # ends of lines within a paragraph, where others end it
_QUOTED = 12  # lines of a paragraph in which the quotation is looked for that a torn line closes
# A line right below another that may go on with it: nothing else is ever joined.
_BROKEN_RE = pattern(rf"\n(?<=[^\n]\n) *(?:[,;:.)\]}}”’%]|'s |[^\W\d_A-Z]|{_CLOSING}|{_SURNAME})")
_STOP_RE = pattern(r"[.!?:;…](?:['\"”’)\]]*| ?[»“«])$")
_PROSE = 40  # columns; what is shorter tells nothing of paragraphs
_STOP = 8  # letters in which a stop and what closes behind it find room
_SENTENCE_RE = pattern(r"[.!?]['\"”’)]{0,2} (?=[^\W\d_a-z]|[\"“‘'])")
BULLET_RE = pattern(r"(?:[-*+–•·▪◦●○■□‣►➤] +|o {1,3})(?=\S)")
_FENCES = (":::", "```", "~~~")
_DRAWN, _SHORTEST_DRAWN = frozenset("-_=~*\u2500\u2501\u2014"), 5
# A line that ends with a hyphen inside a word, and one that does not go on with "and" or "und".
_HYPHEN_RE = pattern(r"\w[-\u2010]$")
_BESIDE_RE = pattern(r"(?:and|or|nor|und|oder|et|ou|y|e|o|en|og|och|i)\b")
_CALL_RE = pattern(r"\w\((?!s\))")
_GAP = "   "  # between the cells of a table
_INDENT, _OFF_CENTRE, _CENTRED = 5, 8, 3  # columns; those of the two margins together; rows with one indent


Bond = Callable[["Row", "Row"], bool | None]


class Row(NamedTuple):
    """A line: where, the words, the blank lines above, and the indent."""

    start: int
    end: int
    text: str
    above: int
    indent: int

    @property
    def column(self) -> int:
        """The column behind its last character."""
        return self.indent + len(self.text)


def read_rows(plain: str, start: int = 0, clean: str = "") -> list[Row]:
    """Every line from an offset on that is not blank, with its words as they stand in `clean`, where that is given."""
    rows, at, above = [], start, 0
    for line in plain[start:].split("\n"):
        if line and (text := line.strip(" ")):
            indent = len(line) - len(line.lstrip(" ")) if line[0] == " " else 0
            begin, end = at + indent, at + indent + len(text)
            rows.append(Row(begin, end, clean[begin:end] or text, above, indent))
            above = 0
        else:
            above += bool(rows)  # those at the head of the text part nothing
        at += len(line) + 1
    least = min((row.indent for row in rows), default=0)
    return [row._replace(indent=row.indent - least) for row in rows] if least else rows


def stops(text: str) -> bool:
    """Whether the text ends as a sentence, or a part of one, does."""
    return _STOP_RE.search(text, max(0, len(text) - _STOP)) is not None


def goes_on(row: Row, after: Row) -> bool:
    """Whether a sentence visibly goes on from one line to the next."""
    return not after.above and after.text[0].islower() and not stops(row.text) and not _ADDRESS_RE.match(after.text)


def is_drawn(text: str) -> bool:
    """Whether the text is a line drawn across the page, or begins or ends a division of pandoc's or a piece of code."""
    if text.startswith(_FENCES):
        return True
    return text[0] in _DRAWN and len(text) >= _SHORTEST_DRAWN and text.count(text[0]) == len(text)


def _is_code(text: str) -> bool:
    """Whether the text is a line of a program: a call or a loop at its end, or something is set."""
    if " = " in text or text[-1] in "{}":
        return True
    return text.endswith((")", ");", "):")) and _CALL_RE.search(text) is not None


def first_word(text: str) -> str:
    """All up to the first blank."""
    return text.partition(" ")[0]


def joint(row: Row, after: Row) -> str:
    """What stands between two lines that are one: nothing behind a hyphen inside a word."""
    within = after.text[0].isalpha() and _HYPHEN_RE.search(row.text[-2:]) and not _BESIDE_RE.match(after.text)
    return "" if within else " "


def common_width(ends: Iterable[tuple[float, float]]) -> tuple[float, int]:
    """The width that most line ends agree with, and how many: a line fits into it, and with the next word does not.

    >>> common_width([(60, 5), (63, 4), (64, 2), (90, 3)])
    (64, 3)
    """
    change: defaultdict[float, int] = defaultdict(int)
    for length, word in ends:
        change[length] += 1
        change[length + 1 + word] -= 1
    width, most, count = 0.0, 0, 0
    for column in sorted(change):
        count += change[column]
        if count > most:
            width, most = column, count
    return width, most


def parts_sentences(
    pairs: Iterable[tuple[Row, Row]], is_full: Callable[[Row, Row], bool], chance: Callable[[Row], float]
) -> bool:
    """Whether a sentence that ends with a full line rather ends its paragraph.

    Last lines are of any length: as many of them are full by chance as the next word takes of the width. Against these
    stand the sentences that end within paragraphs, so many to a gap between words.
    """
    by_chance, breaks, gaps, ends = 0.0, 0, 0, 0
    for row, after in pairs:
        if after.above or len(row.text) < _PROSE:
            continue
        if not stops(row.text):
            breaks += 1
        elif not is_full(row, after):
            by_chance += chance(after)
        gaps += row.text.count(" ")
        ends += len(_SENTENCE_RE.findall(row.text))
    return by_chance > breaks * ends / max(gaps, 1)


class Wrapping:
    """At which column the lines of a text were broken, and what follows from that."""

    def __init__(self, rows: list[Row], columns: range = _COLUMNS, forced: float = _FORCED) -> None:
        """`columns` is where line ends are looked for; so many of them must have been `forced`."""
        self.width = _find_width(rows, columns, forced)
        self.base = _usual(row.indent for row in rows if self.width and not row.above)
        self.margin = _usual(after.indent for row, after in pairwise(rows) if self.width and goes_on(row, after))
        self.often = {indent for indent, count in Counter(row.indent for row in rows).items() if count > _CENTRED}
        self.sentences = bool(self.width) and self._parts_sentences(rows)

    def _parts_sentences(self, rows: list[Row]) -> bool:
        # An indent begins a paragraph, and needs nothing else to tell where one ends.
        pairs = ((row, after) for row, after in pairwise(rows) if after.indent <= self.base)
        return parts_sentences(pairs, self.is_full, self.chance)

    def is_full(self, row: Row, after: Row) -> bool:
        """Whether the first word of the next line had no room."""
        return self.width - row.column < 1 + len(first_word(after.text))

    def chance(self, after: Row) -> float:
        """How likely it is that a line of any length has no room for the first word of another."""
        return (1 + len(first_word(after.text))) / self.width

    def is_centred(self, row: Row) -> bool:
        """Whether as much room is left before the row as behind it, and few rows have its indent."""
        off = abs(row.indent + row.column - self.width)
        return row.indent >= _INDENT and off <= _OFF_CENTRE and row.indent not in self.often

    def belongs(self, group: list[Row], row: Row) -> bool:
        """Whether the row, which stands right below the group's last one, goes on where that was broken."""
        last = group[-1]
        if BULLET_RE.match(row.text) or any(map(_is_apart, (last, row))):
            return False
        if not row.text[0].isalnum() and _GOES_ON_RE.match(row.text):
            return True
        if _goes_on_quoted(group, row.text):
            return True
        if not self.width:
            return _was_cut(group, row.text)
        small, stopped = row.text[0].islower(), stops(last.text)
        if row.indent > max(self.base, _hang(last)) and not (small and last.indent < row.indent):
            return self.is_centred(last) and self.is_centred(row)  # other indents begin paragraphs
        if small and not stopped:
            return True  # cut by hand, a word too early
        if len(group) > 1 and row.indent < last.indent:
            return False
        begins = len(group) == 1 and row.indent == last.indent > self.base  # both may be first lines
        return self.is_full(last, row) and not (stopped and (self.sentences or begins))


def group_rows(rows: list[Row], wrapping: Wrapping, bond: Bond | None = None) -> list[list[Row]]:
    """The rows, those together that are lines of one paragraph. `bond` may know of two lines whether they are one."""
    groups: list[list[Row]] = []
    for row, after in zip_longest(rows, rows[1:]):
        if groups and not row.above and _go_together(groups[-1], row, after, wrapping, bond):
            groups[-1].append(row)
        else:
            groups.append([row])
    return groups


def _go_together(group: list[Row], row: Row, after: Row | None, wrapping: Wrapping, bond: Bond | None) -> bool:
    known = bond(group[-1], row) if bond else None
    return known if known is not None else wrapping.belongs(group, row) or _is_link_within(group, row, after)


def join(groups: Iterable[list[Row]]) -> list[Edit]:
    """The edits that make one line of each group."""
    return [Edit(row.end, after.start, joint(row, after)) for group in groups for row, after in pairwise(group)]


def unwrap(plain: str, start: int = 0, clean: str = "", begins: frozenset[int] = frozenset()) -> list[Edit]:
    """The edits that make one line of those that were broken, from an offset on. At some others lines `begin`."""
    if not _BROKEN_RE.search(plain, start):
        return []
    rows = read_rows(plain, start)
    soft = any(char in clean for char in _SOFT)
    return join(group_rows(rows, Wrapping(rows), _Ends(clean, begins).bond if begins or soft else None))


class _Ends:
    """Ends of lines that tell whether the next goes on."""

    def __init__(self, clean: str, begins: frozenset[int]) -> None:
        self._clean, self._begins = clean, begins
        self._joined = -1  # where the last line began that went on behind a soft end

    def bond(self, row: Row, after: Row) -> bool | None:
        """Whether two lines are one; None where their end does not tell."""
        if after.start in self._begins:
            return False
        end = self._clean[row.end : after.start]
        soft = any(char in end for char in _SOFT) and "\n" not in end and "\r" not in end
        if soft and not stops(row.text) and (after.text[0].islower() or row.start == self._joined):
            self._joined = after.start
            return True
        return None


def _find_width(rows: list[Row], columns: range, least: float) -> int:
    """The column at which the text was broken, or 0 if it was not."""
    ends = [(row.column, len(first_word(after.text))) for row, after in pairwise(rows) if goes_on(row, after)]
    ends = [end for end in ends if end[0] in columns]
    if len(ends) < (_FEW if len(rows) > _SHORT_TEXT else 1):
        return 0
    width, forced = common_width(ends)
    if sum(row.column > width for row in rows) > _WIDER * len(rows):
        return 0
    enough = _HALF if len(ends) >= max(_FEW, _THIRD * len(rows)) else least
    return int(width) if forced >= enough * len(ends) else 0


def _usual(indents: Iterable[int]) -> int:
    """The most frequent of the indents."""
    return max(Counter(indents).items(), key=itemgetter(1), default=(0, 0))[0]


def _hang(row: Row) -> int:
    """Where the lines below an item of a list stand."""
    bullet = BULLET_RE.match(row.text)
    return row.indent + (bullet.end() if bullet else 0)


def _is_apart(row: Row) -> bool:
    """Whether the row is a line drawn, a line of a program, or cells that stand beside each other."""
    return is_drawn(row.text) or _is_code(row.text) or row.text.find(_GAP, _hang(row) - row.indent) >= 0


def _was_cut(group: list[Row], after: str) -> bool:
    """Whether a sentence goes on in the next line, because a link stood there."""
    if not after[0].islower():
        return False
    text = group[-1].text
    long = len(group) > 1 or len(text) >= _CUT
    return long and stops(after) and not stops(text)


def _goes_on_quoted(group: list[Row], after: str) -> bool:
    """Whether a line torn from the one above goes on in the quotation that is open there, says whose words it was, or
    holds the last word of who said one, and the next: `"It rained," said Ana`, and below it `Cruz. "We left."`"""
    last = group[-1].text
    if stops(last):
        return False
    if after[0].islower():
        return last.endswith(_SAID) or _is_open(group)
    if len(last) < _PROSE or last[-1] in '"“”':
        return False
    closes, named = _CLOSING_RE.match(after), _SURNAME_RE.match(after)
    if not (closes or named):
        return False
    if _is_open(group):
        return bool(closes)
    return bool(named) and any(char in row.text for row in group[-_QUOTED:] for char in '"“”')


def _is_open(group: list[Row]) -> bool:
    """Whether a quotation is open behind the last of the rows."""
    text = "".join(row.text for row in group[-_QUOTED:])
    if "„" in text:
        return text.count("„") > text.count("“") + text.count("”")
    return text.count('"') % 2 == 1 or text.count("“") > text.count("”") or text.count("«") > text.count("»")


def _is_link_within(group: list[Row], row: Row, after: Row | None) -> bool:
    """Whether the row is the words of a link, with the sentence in which it stood above and below it."""
    begun = group[-1].text
    if after is None or after.above or not len(row.text) < _CUT <= len(begun):
        return False
    continues = after.text[0].islower() or _GOES_ON_RE.match(after.text)
    return bool(continues) and stops(after.text) and not (stops(begun) or stops(row.text))
