"""What was found, one after the other, for formats that point into the text: W3C Web Annotation and brat."""

from collections.abc import Iterator
from typing import NamedTuple

from newsparse.contract.result import Result
from newsparse.formats.text import mentions_of


class Finding(NamedTuple):
    """A stretch of the text, or some that belong together, and what it is."""

    kind: str  # `headline`, `dateline place`, `quote`, `cue`, `mention`
    spans: list[Result]
    value: Result  # all that is known of it


def findings(result: Result) -> Iterator[Finding]:
    """Blocks first, then what stands in them, then quotes, each behind its cue and the mentions of its speakers."""
    for block in result["blocks"]:
        yield Finding(block["kind"], [block], block)
    for kind in ("published", "updated"):
        if result[kind]:
            yield Finding(kind, [result[kind]], result[kind])
    for image in result["images"]:
        if image["credit"]:
            yield Finding("picture credit", [image["credit"]], image["credit"])
    if dateline := result["dateline"]:
        yield Finding("dateline", [dateline], dateline)
        yield from (Finding("dateline place", [place], place) for place in dateline["places"])
        if dateline["date"]:
            yield Finding("dateline date", [dateline["date"]], dateline["date"])
        yield from (Finding("dateline agency", [agency], agency) for agency in dateline["agencies"])
    for quote in result["quotes"]:
        if quote["cue"]:
            yield Finding("cue", [quote["cue"]], quote)
        yield from (Finding("mention", [mention], quote) for mention in mentions_of(quote))
        yield Finding("quote", quote["content"], quote)
