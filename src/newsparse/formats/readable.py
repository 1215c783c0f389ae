"""The article as it reads: without the marks of the form in which its text came."""

from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import Any

from newsparse.contract.result import Result


def readable(result: Result) -> Result:
    """The result with each span as it reads, and offsets that count in such a text; `given_at` tells the others.

    >>> headline = {"text": "A *calm* sea", "start": 2, "end": 14}
    >>> edits = [{"start": start, "end": end, "read": ""} for start, end in ((0, 2), (4, 5), (9, 10))]
    >>> shown = readable({"headline": headline, "edits": edits})["headline"]
    >>> shown["text"], shown["start"], shown["end"], given_at(shown)
    ('A calm sea', 0, 10, (2, 14))
    """
    edits = result.get("edits")
    return _Reader(edits).read(result) if edits else result


def given_at(span: Result) -> tuple[int, int]:
    """Where the span stands in the text as given."""
    start, end = span.get("given") or (span["start"], span["end"])
    return start, end


class _Reader:
    def __init__(self, edits: list[Result]) -> None:
        self.edits = edits
        self.starts = [edit["start"] for edit in edits]
        self.ends = [edit["end"] for edit in edits]
        self.moved = list(accumulate((len(e["read"]) - e["end"] + e["start"] for e in edits), initial=0))

    def read(self, value: Any) -> Any:
        """The value with all spans in it as they read."""
        if isinstance(value, list):
            return [self.read(part) for part in value]
        if not isinstance(value, dict):
            return value
        found = {key: part if key in ("source", "edits") else self.read(part) for key, part in value.items()}
        if {"text", "start", "end"} <= found.keys():
            text = self._words(value)
            start = value["start"] + self.moved[bisect_right(self.ends, value["start"])]
            found |= {"text": text, "start": start, "end": start + len(text), "given": (value["start"], value["end"])}
        return found

    def _words(self, span: Result) -> str:
        start, text = span["start"], span["text"]
        parts, at = [], 0
        for n in range(bisect_right(self.ends, start), bisect_left(self.starts, span["end"])):
            edit = self.edits[n]
            parts += [text[at : edit["start"] - start], edit["read"]]
            at = edit["end"] - start
        return "".join([*parts, text[at:]])
