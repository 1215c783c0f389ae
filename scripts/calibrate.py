"""Measure how often each rule of attribution is right, by how its speaker is known, and write the table of confidences.

    calibrate.py CORPUS [CODE]            show the table, of English or the language with this code
    calibrate.py CORPUS [CODE] --write    and put it into the package

CORPUS holds `text/NAME.txt` and `attributions/NAME*.ann`: brat stand-off with Source, Cue and Content spans tied
together by event lines. Of several annotations of one text the first in alphabetical order counts.

A quote is right when it shares at least half of its words, and half of theirs, with an attribution of the corpus (one
to one, best overlap first), and its speaker's mention overlaps the source that is marked there (or neither has one).
Where `pronouns.tsv` says whom pronouns mean (NAME, start, end, person), that counts, too, for quotes of `he` or `she`.
One text in five is kept apart: what the table says of it, and what is so there, is printed below the table.
"""

import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from newsparse.document import UNMEASURED
from newsparse.pipeline import read_document
from newsparse.stages.resolution.confidence import way
from newsparse.text.source import make_source

UNTOLD = frozenset(["interview"])  # rules for texts whose speakers the corpus does not annotate as such
LEXICON = Path(__file__).resolve().parent.parent / "src" / "newsparse" / "lexicon"
FEW = 30  # a rule that fired less often is drawn towards the mean of all, a way towards its rule
# Way -> how many persons whom pronouns mean were looked up in the texts besides, and how many were right: a sample,
# as few of those in the corpus have a rival.
READ = {"pronoun, rival": (38, 24)}
ANYHOW = ""  # what a rule is worth, however its speaker is known
FEWEST = 5  # quotes of a rule in one way
ENOUGH = 50  # quotes of a rule of which a gap is told
FOLDS = 5
WORD_RE = re.compile(r"\w+(?:['’.,\-]\w+)*")
SPAN_RE = re.compile(r"(T\d+)\t\S+ (\d+ \d+(?:;\d+ \d+)*)\t")
HEAD = '''"""How often each rule was right on annotated news in this language: the confidence of its quotes.

Written by `scripts/calibrate.py`: content by half and speaker right, and whom a pronoun means. Do not edit by hand.
"""

# A rule, or a rule and how its speaker is known -> hit rate.
'''


Counts = dict[str, dict[str, list[int]]]  # rule -> way -> how often it fired, how often it was right


class Attribution(NamedTuple):
    content: frozenset[int]  # offsets of words
    source: frozenset[int]


def words(starts: list[tuple[int, int]], spans: list[tuple[int, int]]) -> frozenset[int]:
    """The words, by the offset at which they begin, that the spans touch."""
    return frozenset(a for a, b in starts for start, end in spans if a < end and start < b)


def read_annotations(path: Path) -> list[tuple[list[tuple[int, int]], list[tuple[int, int]]]]:
    """Content and source spans of each attribution in a stand-off file."""
    spans: dict[str, list[tuple[int, int]]] = {}
    found = []
    for line in path.read_text("utf-8").split("\n"):
        if m := SPAN_RE.match(line):
            spans[m[1]] = [(int(a), int(b)) for a, b in (pair.split(" ") for pair in m[2].split(";"))]
        elif re.match(r"E\d+\t", line):
            roles = defaultdict(list)
            for part in line.split("\t")[1].split()[1:]:
                role, _, name = part.partition(":")
                roles[role.rstrip("0123456789").lower()] += spans.get(name, [])
            found.append((roles["content"], roles["source"]))
    return found


def right_ones(gold: list[Attribution], found: list[Attribution]) -> list[bool]:
    """For each quote that was found, whether it is right."""
    pairs = []
    for g, one in enumerate(gold):
        for f, other in enumerate(found):
            shared, longest = len(one.content & other.content), max(len(one.content), len(other.content))
            if shared and 2 * shared >= longest:
                pairs.append((-shared / longest, g, f))
    taken: set[int] = set()
    right = [False] * len(found)
    matched: set[int] = set()
    for _, g, f in sorted(pairs):
        if g not in taken and f not in matched:
            taken.add(g)
            matched.add(f)
            right[f] = bool(gold[g].source & found[f].source) or not (gold[g].source or found[f].source)
    return right


def is_apart(name: str) -> bool:
    """Whether a text is kept apart: one in five, by its name alone."""
    return crc32(name.encode()) % FOLDS == 0


def measure(corpus: Path, language: str) -> tuple[Counts, Counts, dict[str, float]]:
    """Rule -> way -> how often it fired, how often it was right: in four fifths of the texts, and in the one kept
    apart; and how often the persons whom pronouns mean are right, by way."""
    annotations: dict[str, Path] = {}
    for path in sorted((corpus / "attributions").glob("*.ann")):
        annotations.setdefault(path.stem.rpartition("_")[0], path)
    pronouns = read_pronouns(corpus)
    learnt, apart = new_counts(), new_counts()
    meant: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for path in sorted((corpus / "text").glob("*.txt")):
        if path.stem not in annotations:
            continue
        text = path.read_bytes().decode("utf-8")
        at = [m.span() for m in WORD_RE.finditer(text)]
        gold = [
            Attribution(words(at, content), words(at, source))
            for content, source in read_annotations(annotations[path.stem])
        ]
        doc = read_document(make_source(text), language=language)
        given = doc.alignment.span  # the offsets of the corpus count in the text as given
        found = [
            Attribution(
                words(at, [given(*span) for span in q.content]), words(at, [given(*q.mention)] if q.mention else [])
            )
            for q in doc.quotes
        ]
        counts = apart if is_apart(path.stem) else learnt
        for quote, right in zip(doc.quotes, right_ones(gold, found), strict=True):
            for cell in (counts[quote.rule][ANYHOW], counts[quote.rule][way(quote)]):
                cell[0] += 1
                cell[1] += right
            name = pronouns.get((path.stem, given(*quote.mention)[0])) if quote.mention else None
            if name and not is_apart(path.stem):
                known = doc.entities[quote.entity].name if quote.entity is not None else ""
                meant[way(quote)][0] += 1
                meant[way(quote)][1] += not set(name.split()).isdisjoint(known.split())
    everyone = [sum(column) for column in zip(*meant.values(), strict=True)] or [0, 0]
    for name, read in READ.items():
        meant[name] = [sum(pair) for pair in zip(meant[name], read, strict=True)]
    return learnt, apart, {name: drawn(*cell, everyone[1] / max(1, everyone[0])) for name, cell in meant.items()}


def new_counts() -> Counts:
    return defaultdict(lambda: defaultdict(lambda: [0, 0]))


def read_pronouns(corpus: Path) -> dict[tuple[str, int], str]:
    """Text and offset of pronouns -> the person meant, where the corpus says so."""
    path = corpus / "pronouns.tsv"
    rows = [line.split("\t") for line in path.read_text("utf-8").splitlines()] if path.exists() else []
    return {(name, int(start)): who for name, start, _, who in rows}


def drawn(n: int, right: int, towards: float) -> float:
    """A hit rate; that of what fired seldom is drawn towards another."""
    return (right + towards * max(0, FEW - n)) / max(n, FEW)


def rates(counts: Counts, meant: dict[str, float]) -> dict[str, dict[str, float]]:
    """Rule -> way -> hit rate: of the words and their speaker, and for a pronoun of the person it means, too."""
    everything = [cells[ANYHOW] for cells in counts.values()]
    mean = sum(right for _, right in everything) / max(1, sum(n for n, _ in everything))
    table: dict[str, dict[str, float]] = {}
    for rule, cells in sorted(counts.items()):
        if rule in UNTOLD:
            continue
        whole = drawn(*cells[ANYHOW], mean)
        table[rule] = {
            name: round(drawn(*cell, whole) * meant.get(name, 1.0), 3)
            for name, cell in sorted(cells.items())
            if name == ANYHOW or cell[0] >= FEWEST
        }
    return table


def gaps(table: dict[str, dict[str, float]], counts: Counts, meant: dict[str, float]) -> Iterator[str]:
    """For each rule with enough quotes among the texts kept apart: what was said of them, and what is so."""
    for rule, cells in sorted(counts.items()):
        n = cells[ANYHOW][0]
        if n >= ENOUGH:
            ways = {name: cell for name, cell in cells.items() if name != ANYHOW}
            said = sum(
                cell[0] * table.get(rule, {}).get(name, table.get(rule, {}).get(ANYHOW, UNMEASURED))
                for name, cell in ways.items()
            )
            so = sum(cell[1] * meant.get(name, 1.0) for name, cell in ways.items())
            yield f"{rule:22} {n:5} quotes, said {said / n:.3f}, right {so / n:.3f}, gap {100 * (said - so) / n:+.1f}"


def main() -> int:
    arguments = [a for a in sys.argv[1:] if not a.startswith("-")]
    if not 1 <= len(arguments) <= 2 or not (Path(arguments[0]) / "attributions").is_dir():
        print(__doc__, file=sys.stderr)
        return 2
    corpus, language = (*arguments, "en")[:2]
    learnt, apart, meant = measure(Path(corpus), language)
    table = rates(learnt, meant)
    told = {f"{rule}: {name}" if name else rule: rate for rule, ways in table.items() for name, rate in ways.items()}
    body = "\n".join(('QUOTES = """\\', *(f"{entry}\t{told[entry]}" for entry in sorted(told)), '"""', ""))
    print(body)
    print("in the texts kept apart", *gaps(table, apart, meant), sep="\n")
    if "--write" in sys.argv:
        (LEXICON / language / "rates.py").write_text(HEAD + body, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
