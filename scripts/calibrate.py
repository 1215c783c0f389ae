"""Measure how often each rule of attribution is right, and write the table of confidences.

    calibrate.py CORPUS            show the table
    calibrate.py CORPUS --write    and put it into the package

CORPUS holds `text/NAME.txt` and `attributions/NAME*.ann`: brat stand-off with Source, Cue and Content spans tied
together by event lines. Of several annotations of one text the first in alphabetical order counts.

A quote is right when it shares at least half of its words, and half of theirs, with an attribution of the corpus (one
to one, best overlap first), and its speaker's mention overlaps the source that is marked there (or neither has one).
"""

import re
import sys
from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

from newsparse.pipeline import read_document
from newsparse.text.source import make_source

TABLE = Path(__file__).resolve().parent.parent / "src" / "newsparse" / "stages" / "attribution" / "rates.py"
FEW = 30  # a rule that fired less often is drawn towards the mean of all
WORD_RE = re.compile(r"\w+(?:['’.,\-]\w+)*")
SPAN_RE = re.compile(r"(T\d+)\t\S+ (\d+ \d+(?:;\d+ \d+)*)\t")
HEAD = '''"""How often each rule was right on annotated news: the confidence of its quotes.

Written by `scripts/calibrate.py`: content by half and speaker right. Do not edit by hand.
"""

# rule -> hit rate; behind it, how often the rule fired
'''


class Attribution(NamedTuple):
    content: frozenset[int]  # offsets of words
    source: frozenset[int]
    rule: str


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


def measure(corpus: Path) -> dict[str, tuple[int, int]]:
    """Rule -> how often it fired, how often it was right."""
    annotations: dict[str, Path] = {}
    for path in sorted((corpus / "attributions").glob("*.ann")):
        annotations.setdefault(path.stem.rpartition("_")[0], path)
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for path in sorted((corpus / "text").glob("*.txt")):
        if path.stem not in annotations:
            continue
        text = path.read_bytes().decode("utf-8")
        at = [m.span() for m in WORD_RE.finditer(text)]
        gold = [
            Attribution(words(at, content), words(at, source), "")
            for content, source in read_annotations(annotations[path.stem])
        ]
        found = [
            Attribution(words(at, [*q.content]), words(at, [q.mention] if q.mention else []), q.rule)
            for q in read_document(make_source(text)).quotes
        ]
        for quote, right in zip(found, right_ones(gold, found), strict=True):
            counts[quote.rule][0] += 1
            counts[quote.rule][1] += right
    return {rule: (n, right) for rule, (n, right) in counts.items()}


def rates(counts: dict[str, tuple[int, int]]) -> dict[str, float]:
    """Rule -> hit rate; that of a rule that fired seldom is drawn towards the mean."""
    mean = sum(right for _, right in counts.values()) / max(1, sum(n for n, _ in counts.values()))
    return {
        rule: round(right / n if n >= FEW else (right + mean * (FEW - n)) / FEW, 3)
        for rule, (n, right) in sorted(counts.items())
    }


def main() -> int:
    arguments = [a for a in sys.argv[1:] if not a.startswith("-")]
    if len(arguments) != 1 or not (Path(arguments[0]) / "attributions").is_dir():
        print(__doc__, file=sys.stderr)
        return 2
    counts = measure(Path(arguments[0]))
    table = rates(counts)
    lines = [f'    "{rule}": {rate},  # {counts[rule][0]}' for rule, rate in table.items()]
    body = "\n".join(["RATES = {", *lines, "}", ""])
    print(body)
    if "--write" in sys.argv:
        TABLE.write_text(HEAD + body, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
