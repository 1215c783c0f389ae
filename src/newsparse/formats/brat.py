"""brat stand-off: findings as lines that point into a text file beside them, in code points.

A finding is a text-bound annotation (`T`); quotes are related (`R`) to their cue and the mentions of their speakers,
and have their kind, polarity and determinacy as attributes (`A`) and their rule as a note (`#`); the mentions of one
speaker are equivalent (`*`).
What a quote says in several stretches, or over several lines, is one annotation of several fragments.
"""

from collections.abc import Iterator

from newsparse.contract.result import Result
from newsparse.formats import Look
from newsparse.formats.findings import findings
from newsparse.text.pattern import pattern

# What ends a line or a column for somebody, and what a terminal would obey. Nothing of it is in the text file:
# one blank or line end stands for each, so that offsets stay what they are, whatever a reader makes of line ends.
_CONTROL_RE = pattern("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_KINDS = {"person": "Person", "organization": "Organization", "group": "Group"}


def render(result: Result, look: Look) -> str:  # noqa: ARG001 - every renderer has this shape
    """The annotation file."""
    return "".join(f"{line}\n" for line in _lines(result))


def beside(result: Result) -> str:
    """The text file: the article's text, one character for each, with `\\n` the only control character.

    The blanks between two blocks are not in the result, and do not matter: there is a line end, and blanks up to the
    length that it has.
    """
    parts, at = [], 0
    for block in result["blocks"]:
        parts += [_gap(block["start"] - at), _plain(block["text"])]
        at = block["end"]
    return "".join([*parts, _gap(result["source"]["length"] - at)])


def _gap(length: int) -> str:
    return "\n" + " " * (length - 1) if length else ""


def _plain(text: str) -> str:
    """As long as the text.

    >>> _plain("two\\r\\nlines\\tand \\x1b[31m")
    'two \\nlines and  [31m'
    """
    text = text.replace("\r\n", " \n")
    return _CONTROL_RE.sub(lambda m: "\n" if m[0] in "\n\r\u2028\u2029" else " ", text)


def _lines(result: Result) -> Iterator[str]:
    marks = _Marks()
    spoken: list[tuple[str, str]] = []  # of the quote that comes next: its cue and its mentions
    quotes = attributes = relations = 0
    for kind, spans, value in findings(result):
        mark, lines = marks.put(_type(kind), spans)
        yield from lines
        if kind in ("cue", "mention"):
            spoken.append((kind, mark))
            continue
        if kind != "quote":
            continue
        quotes += bool(mark)
        if mark:
            for name in ("kind", "polarity", "determinacy"):
                attributes += 1
                yield f"A{attributes}\t{name.capitalize()} {mark} {value[name]}"
            yield f"#{quotes}\tAnnotatorNotes {mark}\t{value['id']} {value['rule']} {value['confidence']}"
        for name, other in spoken:
            if mark and other:
                relations += 1
                yield f"R{relations}\t{_type(name)} Arg1:{mark} Arg2:{other}"
        spoken = []
    for speaker in result["speakers"]:
        names = []
        for mention in speaker["mentions"]:
            mark, lines = marks.put(_KINDS[speaker["kind"]], [mention])
            yield from lines
            names += [mark] * bool(mark)
        if len(names) > 1:
            yield f"*\tEquiv {' '.join(names)}"


def _type(kind: str) -> str:
    """brat's types are one word: `DatelinePlace`, `ListItem`."""
    return "".join(word.capitalize() for word in kind.replace("_", " ").split())


class _Marks:
    """The text-bound annotations so far."""

    def __init__(self) -> None:
        self.count = 0

    def put(self, name: str, spans: list[Result]) -> tuple[str, list[str]]:
        """The next one, and its line: none for what is nothing but control characters."""
        fragments = [fragment for span in spans for fragment in _fragments(span)]
        if not fragments:
            return "", []
        self.count += 1
        places = ";".join(f"{start} {start + len(text)}" for start, text in fragments)
        return f"T{self.count}", [f"T{self.count}\t{name} {places}\t{' '.join(text for _, text in fragments)}"]


def _fragments(span: Result) -> Iterator[tuple[int, str]]:
    """What of a span stands between control characters: brat takes no fragment over the end of a line."""
    at = 0
    for found in (*(m.span() for m in _CONTROL_RE.finditer(span["text"])), (len(span["text"]),) * 2):
        piece = span["text"][at : found[0]]
        if piece:
            yield span["start"] + at, piece
        at = found[1]
