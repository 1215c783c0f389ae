"""The view for people at a terminal: the article laid out, its quotes in the colour of their speaker."""

import io
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.padding import Padding
from rich.rule import Rule
from rich.style import Style
from rich.table import Table
from rich.text import Text

from newsparse.contract.result import Result
from newsparse.formats import MIN_WIDTH, Look
from newsparse.formats.dates import show_time
from newsparse.formats.readable import given_at
from newsparse.formats.text import ASIDE_KINDS, clean, image_text, origin, reading_order, shorten, told, voices
from newsparse.text.pattern import pattern

WIDEST = 120  # columns of all but what was said
MEASURE = 84  # columns of running text: longer lines are hard to read, however wide the terminal is
# Of the 256 colours, those in the middle between black and white: on either, they have a contrast above 4.
SPEAKER_COLORS = (31, 130, 28, 163, 63, 161, 64, 97)
NOBODY = Style(italic=True)
_SHORTEST = 12  # columns of a quote
_RECALLED = 48  # columns of a text that is only recalled
_CODE_RE = pattern(r"\x1b\[[0-9;]{0,20}m\Z")
_LONGEST_CODE = 23


def render(result: Result, look: Look) -> str:
    """The article as the text to print, `look.width` columns wide; with escape codes only where `look.color`."""
    out = io.StringIO()
    console = Console(
        file=out,
        width=max(look.width, MIN_WIDTH),
        height=MIN_WIDTH,  # of no use, but asked of the system again and again where it is not given
        force_terminal=look.color,
        color_system="256" if look.color else None,
        no_color=not look.color,
        legacy_windows=False,
        markup=False,
        emoji=False,
        highlight=False,
        soft_wrap=False,
    )
    marks = _marks(result)
    for part, widest in (
        (None if look.single else Rule(Text(clean(result["source"]["name"])), style="dim", align="left"), WIDEST),
        (_head(result, marks), WIDEST),
        *((part, MEASURE) for part in _body(result, marks, console.width)),
        (_speakers(result, console.width, look.full), console.width),
        (_aside(result), WIDEST),
        (_explain(result), console.width),
    ):
        if part is not None:
            console.print(part, width=min(console.width, widest))
    return "\n".join(map(_without_padding, out.getvalue().split("\n"))).strip("\n") + "\n"


def _without_padding(line: str) -> str:
    r"""A line without the blanks that fill it up to the width: of no use, and a nuisance to who copies the text.

    >>> _without_padding("\x1b[1mHarbour   \x1b[0m  ")
    '\x1b[1mHarbour\x1b[0m'
    """
    end, codes = len(line), [""]
    while True:
        while end and line[end - 1] == " ":
            end -= 1
        code = _CODE_RE.search(line, max(0, end - _LONGEST_CODE), end)
        if not code:
            return line[:end] + "".join(reversed(codes))
        codes.append(code[0])
        end = code.start()


def speaker_style(number: int | None) -> Style:
    """The colour of the speaker of that number, the same wherever they turn up."""
    return Style(color=f"color({SPEAKER_COLORS[(number - 1) % len(SPEAKER_COLORS)]})") if number else NOBODY


class _Mark(NamedTuple):
    """A stretch of the text that is shown in a style of its own, and the tag behind it."""

    start: int
    end: int
    style: Style
    tag: str


class _Marks:
    """All marks of an article, in order; the few of a block are found without looking at the others."""

    def __init__(self, marks: Iterable[_Mark]) -> None:
        self.marks = sorted(marks, key=lambda mark: (mark.start, -mark.end))
        self.starts = [mark.start for mark in self.marks]

    def inside(self, start: int, end: int) -> list[_Mark]:
        first, behind = bisect_left(self.starts, start), bisect_left(self.starts, end)
        return [mark for mark in self.marks[first:behind] if mark.end <= end]


def _marks(result: Result) -> _Marks:
    """The dateline set off; every quote in its first speaker's colour, followed by the numbers of all; the words for
    who speaks."""
    numbers = {speaker["id"]: n for n, speaker in enumerate(result["speakers"], 1)}
    dateline = result["dateline"]
    marks = [_Mark(dateline["start"], dateline["end"], Style(bold=True), "")] if dateline else []
    for quote in result["quotes"]:
        known = [(numbers[one["id"]], one["mention"]) for one in quote["speakers"] if one["id"]]
        style = speaker_style(known[0][0] if known else None)
        *_, last = quote["content"]
        for span in quote["content"]:
            tag = f"[{','.join(str(number) for number, _ in known)}]" if known and span is last else ""
            marks.append(_Mark(span["start"], span["end"], style, tag))
        for number, mention in known:
            if mention:
                marks.append(_Mark(mention["start"], mention["end"], speaker_style(number) + Style(bold=True), ""))
    return _Marks(marks)


def _head(result: Result, marks: _Marks) -> RenderableType:
    rows: list[RenderableType] = []
    if result["kicker"]:
        rows.append(Text(clean(result["kicker"]["text"]), style="bold dim"))
    if result["headline"]:
        rows.append(_with_marks(marks, result["headline"], base="bold"))
    rows += [_with_marks(marks, deck, base="italic") for deck in result["deck"]]
    stood = origin(result)
    if stood:
        rows.append(Text(" · ".join(stood), style="dim"))
    facts = [clean(result["byline"]["text"])] if result["byline"] else []
    for label, time in (("published", result["published"]), ("updated", result["updated"])):
        if time:
            facts.append(f"{label} {show_time(time['edtf'])}")
    if result["dateline"]:
        facts.append(_dateline_facts(result["dateline"]))
    if facts:
        rows.append(Text(" · ".join(facts), style="dim"))
    return Padding(Group(*rows), (0, 0, 1, 0)) if rows else Group()


def _dateline_facts(dateline: Result) -> str:
    places = [", ".join(x for x in (p["name"], p["region"], p["country"]) if x) for p in dateline["places"]]
    facts = [
        " / ".join(places),
        dateline["date"] and show_time(dateline["date"]["edtf"]),
        "/".join(a["name"] for a in dateline["agencies"]),
    ]
    return "filed: " + ", ".join(clean(fact) for fact in facts if fact)


def _body(result: Result, marks: _Marks, width: int) -> Iterator[RenderableType]:
    """The parts of the body, each by itself: as rows of a table, they would be laid out several times."""
    margin = max(0, min(4, (width - 40) // 10))
    for kind, value in reading_order(result):
        if kind == "image":
            caption, credit = image_text(value)
            shown = Text("▒ ", style="dim").append(caption).append(f"  {credit}" if caption else credit, style="dim")
            yield Padding(shown, (0, 0, 1, margin))
        elif kind == "subhead":
            yield Padding(_with_marks(marks, value, base="bold"), (0, 0, 1, 0))
        elif kind == "paragraph":
            yield Padding(_with_marks(marks, value), (0, 0, 1, 0))
        elif kind == "list_item":
            yield Padding(_with_marks(marks, value), (0, 0, 1, 2))
        elif kind == "note":
            yield Padding(Text(clean(value["text"]), style="dim italic"), (0, 0, 1, 0))


def _with_marks(marks: _Marks, block: Result, base: str = "") -> Text:
    """A block's text with its marks."""
    text, at = Text(style=base), block["start"]
    for start, end, style, tag in marks.inside(block["start"], block["end"]):
        if start < at:  # a quote within what is already coloured
            continue
        text.append(_piece(block, at, start)).append(_piece(block, start, end), style=style)
        at = end
        if tag:  # behind the closing mark, where a footnote's number would stand
            closing = _piece(block, at, at + 2)
            behind = len(closing) - len(closing.lstrip("\"”’»'"))
            text.append(closing[:behind]).append(tag, style=style + Style(dim=True))
            at += behind
    return text.append(_piece(block, at, block["end"]))


def _piece(block: Result, start: int, end: int) -> str:
    """A stretch of a block on one line, with the blanks at its ends kept."""
    raw: str = block["text"][start - block["start"] : end - block["start"]]
    words = clean(raw)
    if not words:
        return " " if raw else ""
    return " " * raw[:1].isspace() + words + " " * raw[-1:].isspace()


def _speakers(result: Result, width: int, full: bool) -> RenderableType | None:
    if not result["quotes"]:
        return None
    table = Table(box=None, pad_edge=False, show_header=False, padding=(0, 2, 0, 0))
    table.add_column(justify="right", no_wrap=True)
    table.add_column(ratio=1, min_width=min(12, width // 4), max_width=32, overflow="fold")
    table.add_column(ratio=3, max_width=MEASURE if full else None, overflow="fold")
    blocks = result["blocks"]
    for n, voice in enumerate(voices(result), 1):
        style = speaker_style(n) if voice.speaker else NOBODY
        who = Text().append(voice.name or "speaker not known", style=style + Style(bold=voice.named))
        if voice.role:
            who.append(f"\n{voice.role}", style="dim")
        said = _Said(
            [_Line(told(quote, blocks), clean((quote["cue"] or {"text": ""})["text"])) for quote in voice.quotes]
        )
        table.add_row(Text(str(n), style=style) if voice.speaker else Text("?"), who, said.whole() if full else said)
    return Group(Rule("who said what", style="dim", align="left", characters="─"), table, Text())


class _Line(NamedTuple):
    """What was said, and the word that says so."""

    words: str
    cue: str

    def show(self, width: int | None = None) -> Text:
        """The line, cut to so many columns."""
        cue = f" ({self.cue})" if self.cue else ""
        words = self.words if width is None else shorten(self.words, max(width - cell_len(cue), _SHORTEST))
        return Text(words).append(cue, style="dim")


class _Said:
    """What somebody said, a line each, as much of it as there is room for."""

    def __init__(self, lines: list[_Line]) -> None:
        self.lines = lines

    def whole(self) -> Text:
        """All of it."""
        return Text("\n").join(line.show() for line in self.lines)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        yield from (line.show(options.max_width) for line in self.lines)


def _aside(result: Result) -> RenderableType | None:
    """How many lines of the page were no part of the article, and what is doubtful."""
    kinds = sorted(b["kind"] for b in result["blocks"] if b["kind"] in ASIDE_KINDS)
    counts = [f"{len(list(group))} {kind}" for kind, group in groupby(kinds)]
    lines = [f"left out: {', '.join(counts)}"] if counts else []
    lines += [f"warning: {clean(w['message'])}" for w in result["warnings"]]
    return Text("\n".join(lines), style="dim") if lines else None


def _explain(result: Result) -> RenderableType | None:
    """Which rule gave what, where `--explain` asked for it."""
    entries = result.get("explain")
    if not entries:
        return None
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    table.add_column("at", justify="right", no_wrap=True)
    table.add_column("what", no_wrap=True)
    table.add_column("rule")
    table.add_column("text", ratio=2)
    table.add_column("because", ratio=2)
    for entry in entries:
        table.add_row(
            Text(str(given_at(entry)[0])),
            Text(entry["what"]),
            Text(entry["rule"]),
            Text(shorten(clean(entry["text"]), _RECALLED), style="dim"),
            Text(clean("; ".join(entry["evidence"]))),
        )
    return Group(Text(), Rule("why", style="dim", align="left"), table)
