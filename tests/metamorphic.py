"""Changes of an article that change nothing of what it says but the words it says it with.

A change is edits of the text, so that every place in the one result is known in the other.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple
from unicodedata import normalize

from newsparse.contract.result import Result, make_result
from newsparse.lexicon import load_lexicon
from newsparse.pipeline import read_document
from newsparse.text.source import make_source

LEXICON = load_lexicon("en")


class Edit(NamedTuple):
    """A stretch of the text, and what stands there afterwards."""

    start: int
    end: int
    new: str


Change = Callable[[str, Result], Iterable[Edit]]


def parse(text: str) -> Result:
    """The record of a text."""
    return make_result(read_document(make_source(text)))


def edited(text: str, edits: list[Edit]) -> str:
    """The text with the edits, which are in order and apart."""
    at, parts = 0, []
    for edit in edits:
        parts += [text[at : edit.start], edit.new]
        at = edit.end
    return "".join([*parts, text[at:]])


def shape(result: Result, edits: list[Edit]) -> dict[str, Any]:
    """What the record says, by the places that the edited text has for it."""

    def moved(offset: int, ends: bool) -> int:
        before = (edit for edit in edits if edit.end <= offset and (edit.start < offset or not ends))
        return offset + sum(len(edit.new) - (edit.end - edit.start) for edit in before)

    def span(thing: Result | None) -> tuple[int, int] | None:
        return (moved(thing["start"], ends=False), moved(thing["end"], ends=True)) if thing else None

    def spans(things: list[Result]) -> list[tuple[int, int] | None]:
        return [span(thing) for thing in things]

    dateline = result["dateline"] or {"places": [], "date": None, "agencies": []}
    return {
        "blocks": [(block["kind"], span(block)) for block in result["blocks"]],
        "byline": span(result["byline"]),
        "dateline": [(span(place), place["country"]) for place in dateline["places"]],
        "date": span(dateline["date"]),
        "agencies": spans(dateline["agencies"]),
        "quotes": [
            {
                **{key: quote[key] for key in ("kind", "polarity", "determinacy")},
                **{key: spans(quote[key]) for key in ("content", "verbatim")},
                "cue": span(quote["cue"]),
                "speakers": [(one["id"], span(one["mention"])) for one in quote["speakers"]],
            }
            for quote in result["quotes"]
        ],
        "speakers": [
            (*(speaker[key] for key in ("id", "kind", "named")), spans(speaker["mentions"]))
            for speaker in result["speakers"]
        ],
    }


def differences(text: str, record: Result, edits: list[Edit]) -> Iterator[str]:
    """What a change changed beside its words: nothing, if all is well."""
    wanted, found = shape(record, edits), shape(parse(edited(text, edits)), [])
    above = len(edits[0].new) if edits[0].end == 0 else 0
    found["blocks"] = [(kind, place) for kind, place in found["blocks"] if place[0] >= above]
    for part in wanted:
        if found[part] != wanted[part]:
            yield f"{part}: {found[part]} is not {wanted[part]}"


# ---- the changes


def each(found: str, new: str) -> Change:
    """Every match of a pattern is something else."""
    return lambda text, _: (Edit(*m.span(), m.expand(new)) for m in re.finditer(found, text))


def decompose(text: str, _: Result) -> Iterator[Edit]:
    """Letters and their accents are characters of their own (NFD)."""
    return (Edit(n, n + 1, new) for n, char in enumerate(text) if (new := normalize("NFD", char)) != char)


def open_and_close(text: str, _: Result) -> Iterator[Edit]:
    """Straight marks are curly, and so are apostrophes."""
    behind, opens = 0, True
    for m in re.finditer("[\"']", text):
        if m.start() > behind or not behind:  # else it does what the mark before it does
            before = text[m.start() - 1 : m.start()]
            opens = before.isspace() or before in "([-–—"
        behind = m.end()
        elided = text[behind : behind + 1].isdigit()  # the '90s
        yield Edit(*m.span(), ("“" if opens else "”") if m[0] == '"' else "‘" if opens and not elided else "’")


def link_above(_: str, record: Result) -> Iterator[Edit]:
    """The page begins with a link in its language."""
    if record["language"] == "en":
        yield Edit(0, 0, "Skip to main content\n")


def replaced(text: str, new: dict[str, str]) -> Iterator[Edit]:
    """Every such word is another, in capitals where it is."""
    new |= {old.upper(): word.upper() for old, word in new.items()}
    for m in re.finditer(r"[^\W\d_]+", text):
        if m[0] in new:
            yield Edit(*m.span(), new[m[0]])


def report_with(verb: str) -> Change:
    """Who said it says so in another word."""

    def change(_: str, record: Result) -> Iterator[Edit]:
        cues = [quote["cue"] for quote in record["quotes"] if quote["cue"] and quote["cue"]["text"] == "said"]
        return (Edit(*place, verb) for place in sorted({(cue["start"], cue["end"]) for cue in cues}))

    return change


def rename(surnames: str, **given: str) -> Change:
    """All persons who are quoted have other names, by which they are of the same gender."""

    def change(text: str, record: Result) -> Iterator[Edit]:
        last, first = iter(surnames.split()), {gender: iter(names.split()) for gender, names in given.items()}
        persons = [
            one["name"].title().split() for one in record["speakers"] if one["named"] and one["kind"] == "person"
        ]
        new = {name[-1]: next(last) for name in persons}
        for name in (name[0] for name in persons if len(name) > 1):
            new.setdefault(name, next(first[LEXICON.names.given_names.get(name.lower(), "u")]))
        return replaced(text, new)

    return change


def move(text: str, record: Result) -> Iterator[Edit]:
    """It is another town of the same country or state from which is reported."""
    cities, new = LEXICON.places.cities, dict[str, str]()
    for name in (place["name"] for place in record["dateline"]["places"]) if record["dateline"] else ():
        others = (
            town.title() for town, where in cities.items() if town.isalpha() and where == cities.get(name.lower())
        )
        if town := next((town for town in others if town not in (name, *new.values()) and town not in text), None):
            new[name] = town
    return replaced(text, new)


CHANGES: dict[str, Change] = {
    "CRLF": each("\r?\n", "\r\n"),
    "NFD": decompose,
    "more blank lines": each(r"(?<=\n)(?=\r?\n)", "\n"),
    "a menu above": lambda *_: [Edit(0, 0, "Home | News | Sport | Opinion\n\n")],
    "a link above": link_above,
    "straight marks": lambda text, _: (
        Edit(n, n + 1, "'" if char in "‘’" else '"') for n, char in enumerate(text) if char in "“”‘’"
    ),
    "curly marks": open_and_close,
    "insisted": report_with("insisted"),
    "explained": report_with("explained"),
    "longer names": rename(
        "Featherstonehaugh Vandenbroucke Ramachandran Abernathy Castellanos Wojciechowska",
        f="Bernadette Josephine Clementine", m="Maximilian Christopher Bartholomew", u="Thandolwethu Okwuchukwu",
    ),
    "shorter names": rename("Oyen Pask Cobb Rea Voss", f="Ida Eva Ana", m="Max Leo Ian", u="Oku Zho"),
    "another town": move,
}  # fmt: skip
