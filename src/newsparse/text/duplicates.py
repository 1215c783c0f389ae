"""Which of many texts are the same story told again: copies, cut copies, reworded ones.

Sketches wait on the disk, to be put in the order of their hashes; of a shingle that no other text has, nothing comes to
be in memory. What is found depends on the texts and their names, not on the order in which they come.
"""

import sqlite3
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from itertools import accumulate, groupby
from operator import itemgetter
from typing import NamedTuple

from newsparse.errors import OutputError
from newsparse.text.shingles import RATES, Likeness, Sketch, compare

_CACHE = -32768  # kibibytes, of the database
_TABLES = """
create table texts (n integer primary key, name blob not null, sum integer not null);
create table shingles (hash integer not null, n integer not null);
create table names (rank integer primary key, name blob not null);
"""
_NEAR = 32  # a text is compared with so many behind it, in the order of names, of those that have a shingle of it
_OFTEN = 10  # texts with a shingle: one in so many may be what stands below everything that a publisher has
_WITNESSES = 16  # texts that are asked whether it is


class Mark(NamedTuple):
    """What is said of a text that is told again."""

    group: str  # the first, in the order of names, of all that tell the story
    nearest: str  # the one that it is most like
    containment: float
    resemblance: float


class Duplicates:
    """Takes texts one after the other; then it knows which are told again."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._rates = bytearray()  # of each text, as an index of RATES
        self._sizes = array("I")  # of each text and rate: how many of its shingles are kept at that rate
        self._ranks = array("I")  # of each text, in the order of names; all below is by ranks
        self._groups = array("I")  # the first of each text's group
        self._nearest = array("I")
        self._likeness = array("d")  # two of each text: containment, resemblance; zeros where it is not told again
        self._cuts = array("I")  # two of each pair: the shorter, the longer
        self._cut_likeness = array("d")

    def add(self, name: str, sketch: Sketch) -> None:
        """The next text."""
        n, (rate, hashes) = len(self._rates), sketch
        self._db.execute("insert into texts values (?, ?, ?)", (n, _key(name), sum(hashes) % (1 << 62)))
        self._db.executemany("insert into shingles values (?, ?)", ((h, n) for h in hashes))
        self._rates.append(RATES.index(rate))
        self._sizes.extend(sum(h % r == 0 for h in hashes) for r in RATES)

    def find(self) -> None:
        """All are there: looks for those that are told again."""
        self._order()
        count = len(self._ranks)
        self._groups, self._nearest = array("I", range(count)), array("I", range(count))
        self._likeness = array("d", bytes(16 * count))
        shared = _Shared(self._read_shared(), count)
        for often in shared.boilerplate(self._sizes):
            self._leave_out(shared, often)
        for one in range(count):
            self._compare(shared, one)
        self._join_cuts()
        for one in range(count):
            self._groups[one] = self._first(one)

    def mark(self, n: int) -> Mark | None:
        """What is said of the `n`-th text, from 0; None where it is told once."""
        return self._mark(self._ranks[n])

    def marks(self) -> Iterator[tuple[str, Mark]]:
        """Each text that is told again, by its name, in the order of names."""
        for rank in range(len(self._ranks)):
            if mark := self._mark(rank):
                yield self._name(rank), mark

    def sizes(self) -> list[int]:
        """How many texts each story has that is told again, the most first."""
        counts = array("I", bytes(4 * len(self._groups)))
        for group in self._groups:
            counts[group] += 1
        return sorted((n for n in counts if n > 1), reverse=True)

    # ---- texts by their ranks

    def _order(self) -> None:
        """Gives each text its rank, and what is known of it the same order."""
        order = array("I", (n for (n,) in self._db.execute("select n from texts order by name, sum")))
        self._ranks = array("I", bytes(4 * len(order)))
        for rank, n in enumerate(order):
            self._ranks[n] = rank
        self._db.executemany(
            "insert into names select ?, name from texts where n = ?", ((rank, n) for rank, n in enumerate(order))
        )
        self._rates = bytearray(self._rates[n] for n in order)
        width = len(RATES)
        self._sizes = array("I", (size for n in order for size in self._sizes[n * width : n * width + width]))

    def _mark(self, rank: int) -> Mark | None:
        containment, resemblance = self._likeness[2 * rank : 2 * rank + 2]
        if not containment:
            return None
        return Mark(self._name(self._groups[rank]), self._name(self._nearest[rank]), containment, resemblance)

    def _name(self, rank: int) -> str:
        (name,) = self._db.execute("select name from names where rank = ?", (rank,)).fetchone()
        return _name(name)

    def _read_shared(self) -> Iterator[tuple[int, list[int]]]:
        """Each shingle that several texts have, and their ranks."""
        rows = self._db.execute("select hash, n from shingles order by hash")
        for shingle, found in groupby(rows, key=itemgetter(0)):
            first, *others = (n for _, n in found)
            if others:
                yield shingle, sorted(self._ranks[n] for n in (first, *others))

    def _leave_out(self, shared: "_Shared", number: int) -> None:
        """A shingle that tells nothing is none of its texts'."""
        rates = [at for at, rate in enumerate(RATES) if shared.hashes[number] % rate == 0]
        for one in shared.texts(number):
            for at in rates:
                self._sizes[one * len(RATES) + at] -= 1

    # ---- pairs

    def _compare(self, shared: "_Shared", one: int) -> None:
        """Holds a text against those behind it with which it has something in common."""
        own = set(shared.of_text(one))
        others: set[int] = set()
        for number in own:
            others.update(shared.behind(number, one))
        for other in others:
            at = max(self._rates[one], self._rates[other])
            sizes = [self._sizes[text * len(RATES) + at] for text in (one, other)]
            likeness = compare(len(own.intersection(shared.of_text(other))), sizes[0], sizes[1])
            if likeness and likeness.cut:
                self._cuts.extend((one, other) if sizes[0] < sizes[1] else (other, one))
                self._cut_likeness.extend(likeness[:2])
            elif likeness:
                self._join(one, other, likeness)

    def _join_cuts(self) -> None:
        """Joins what is much shorter than another to it, if it can be a cut copy of that one story.

        A column of news in brief has many stories in it that are no copies of each other, and two stories may have
        the same paragraph of an agency in them.
        """
        within: dict[int, set[int]] = {}  # by groups: of which others it is cut
        around: dict[int, set[int]] = {}  # which others are cut of it
        for short, long in self._pairs():
            within.setdefault(short, set()).add(long)
            around.setdefault(long, set()).add(short)

        def is_one_story(groups: set[int]) -> bool:
            return sum(groups.isdisjoint(within.get(group, ())) for group in groups) == 1

        joined = bytes(is_one_story(within[short]) and is_one_story(around[long]) for short, long in self._pairs())
        for n, join in enumerate(joined):
            if join:
                short, long = self._cuts[2 * n : 2 * n + 2]
                self._join(short, long, Likeness(self._cut_likeness[2 * n], self._cut_likeness[2 * n + 1]))

    def _pairs(self) -> Iterator[tuple[int, int]]:
        """The groups of each text that is much shorter, and of the longer one."""
        for n in range(0, len(self._cuts), 2):
            yield self._first(self._cuts[n]), self._first(self._cuts[n + 1])

    def _join(self, one: int, other: int, likeness: Likeness) -> None:
        """Two texts tell the same story."""
        first, second = sorted((self._first(one), self._first(other)))
        self._groups[second] = first
        self._note(one, other, likeness)
        self._note(other, one, likeness)

    def _note(self, one: int, other: int, likeness: Likeness) -> None:
        """Keeps the other as the nearest, if it is; of several that are as near, the first."""
        known, new = tuple(self._likeness[2 * one : 2 * one + 2]), likeness[:2]
        if new > known or (new == known and other < self._nearest[one]):
            self._nearest[one] = other
            self._likeness[2 * one : 2 * one + 2] = array("d", new)

    def _first(self, one: int) -> int:
        while (above := self._groups[one]) != one:
            self._groups[one] = self._groups[above]  # the way gets shorter each time it is gone
            one = above
        return one


class _Shared:
    """Shingles that several texts have, by numbers: of which texts each is, and which each text has."""

    def __init__(self, shingles: Iterable[tuple[int, list[int]]], count: int) -> None:
        self.hashes = array("Q")
        self._texts, self._starts = array("I"), array("I", [0])
        held = array("I", bytes(4 * count))  # how many each text has
        for shingle, texts in shingles:
            self.hashes.append(shingle)
            self._texts.extend(texts)
            self._starts.append(len(self._texts))
            for text in texts:
                held[text] += 1
        self._places = array("I", accumulate(held, initial=0))  # of each text, where its numbers begin
        self._numbers = array("I", bytes(4 * len(self._texts)))
        at = self._places[:]
        for number in range(len(self.hashes)):
            for text in self.texts(number):
                self._numbers[at[text]] = number
                at[text] += 1
        self._useless: set[int] = set()

    def texts(self, number: int) -> "array[int]":
        """The texts that have a shingle, in order."""
        return self._texts[self._starts[number] : self._starts[number + 1]]

    def behind(self, number: int, text: int) -> "array[int]":
        """The next of them behind one."""
        end = self._starts[number + 1]
        start = bisect_right(self._texts, text, self._starts[number], end)
        return self._texts[start : min(start + _NEAR, end)]

    def of_text(self, text: int) -> Iterator[int]:
        """The shingles of a text that tell something."""
        numbers = self._numbers[self._places[text] : self._places[text + 1]]
        return (number for number in numbers if number not in self._useless) if self._useless else iter(numbers)

    def boilerplate(self, sizes: "array[int]") -> set[int]:
        """The shingles that many texts have which have nothing else in common; from now on, no text has them.

        Of a story that is told so often, most shingles are as frequent as this one. `sizes` are those of all texts.
        """
        found = {number for number in range(len(self.hashes)) if self._is_boilerplate(number, sizes)}
        self._useless = found
        return found

    def _frequency(self, number: int) -> int:
        return self._starts[number + 1] - self._starts[number]

    def _is_boilerplate(self, number: int, sizes: "array[int]") -> bool:
        often = self._frequency(number)
        if often < _OFTEN:
            return False
        witnesses = self.texts(number)[:: -(-often // _WITNESSES)]
        likewise = 0.0
        for text in witnesses:
            frequent = sum(2 * self._frequency(other) >= often for other in self.of_text(text))
            likewise += frequent / max(sizes[text * len(RATES) : (text + 1) * len(RATES)])
        return likewise < len(witnesses) / 2


def _key(name: str) -> bytes:
    """A name as the database holds it, in the order of its characters: names of files need not be text."""
    return name.encode("utf-8", "surrogatepass")


def _name(key: bytes) -> str:
    return key.decode("utf-8", "surrogatepass")


@contextmanager
def open_duplicates() -> Iterator[Duplicates]:
    """Room for as many texts as the disk for temporary files has. Raises OutputError where it has none left."""
    try:
        with closing(sqlite3.connect("", isolation_level=None)) as db:
            db.executescript(f"pragma cache_size = {_CACHE}; pragma temp_store = file; {_TABLES}")
            db.execute("begin")
            yield Duplicates(db)
    except sqlite3.Error as error:
        raise OutputError(f"the index of duplicates cannot be kept: {error}", code="duplicates") from error
