"""The findings of an article as marks of its text."""

from collections.abc import Iterable, Iterator
from functools import reduce

from newsparse.contract.result import Result
from newsparse.formats.dates import show_time
from newsparse.formats.html.escape import attribute, escape
from newsparse.formats.html.spans import Mark
from newsparse.formats.html.voices import Shown
from newsparse.formats.html.words import Words
from newsparse.formats.text import stance
from newsparse.text.pattern import pattern

# Ranks: what stands around what, where two cover the same stretch.
_QUOTE, _CONTENT, _INSIDE, _DETAIL = range(4)
_OPENING, _CLOSING = "\"“„«‘'", "\"”“»’'"
_DATE_RE = pattern(r"\d{4}(-\d\d){0,2}(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?")


def all_marks(result: Result, voices: list[Shown], words: Words) -> Iterator[Mark]:
    """Everything that was found and has a place in the text; a quote of several has the colour of the first."""
    speaking: dict[str, list[Shown]] = {}
    for voice in voices:
        for quote in voice.voice.quotes:
            speaking.setdefault(quote["id"], []).append(voice)
    for quote in result["quotes"]:
        voices_of = _in_order(quote, speaking[quote["id"]])
        yield from _quote_marks(quote, voices_of, result["blocks"][quote["block"]], words)
    for voice in voices:
        for mention in voice.voice.speaker["mentions"] if voice.voice.speaker else ():
            yield _mark(mention, _INSIDE, "span", f' class="who {voice.color}" data-voice="{voice.id}"')
    if result["byline"]:
        yield _mark(result["byline"], _INSIDE, "span", ' class="author" data-byline=""')
    for name in ("published", "updated"):
        if result[name]:
            yield _mark(result[name], _INSIDE, "time", f' class="{name}"{_datetime(result[name]["edtf"])}')
    for image in result["images"]:
        if image["credit"]:
            yield _mark(image["credit"], _INSIDE, "span", ' class="credit"')
    if result["dateline"]:
        yield from _dateline_marks(result["dateline"], words)


def _mark(span: Result, rank: int, tag: str, attributes: str, **more: str) -> Mark:
    return Mark(span["start"], span["end"], rank, tag, attributes, **more)


def _in_order(quote: Result, voices: list[Shown]) -> list[Shown]:
    """The voices of a quote as it names them, and behind them whoever is not known."""
    order = [one["id"] for one in quote["speakers"]]
    return sorted(voices, key=lambda voice: order.index(voice.id) if voice.id in order else len(order))


def _quote_marks(quote: Result, voices: list[Shown], block: Result, words: Words) -> Iterator[Mark]:
    """Around each stretch with its marks, the colour; within it, the content, and of this the very words.

    The first stretch can be jumped to. Behind the last, a sign leads to each speaker; a card with all that is known
    shows when the pointer is on the stretch, or the keyboard on a sign.
    """
    id_, first_color = quote["id"], voices[0].color
    given = {"": words.said_by, "denies": words.denied_by, "not said": words.unsaid_by}[stance(quote)]
    said_by = " ".join(voice.id for voice in voices)
    color = f' class="quote {quote["kind"]} {first_color}" data-of="{id_}" data-voice="{said_by}"'
    for at, span in enumerate(quote["content"]):
        start, end = _with_quotation_marks(span, block)
        first, last = at == 0, at == len(quote["content"]) - 1
        card = f"{id_}-card{at if not last else ''}"
        signs = "".join(
            f'<a class="{"sign" if n == 0 else f"sign {voice.color}"}" href="#{voice.id}" aria-describedby="{card}" '
            f'aria-label="{given.format(attribute(voice.voice.name) or voice.name)}">{voice.sign}</a>'
            for n, voice in enumerate(voices)
        )
        yield Mark(
            start,
            end,
            _QUOTE,
            "mark",
            color,
            first=f' id="{id_}"' if first else "",
            last=(signs if last else "") + _card(quote, voices, card, words),
        )
        yield _mark(span, _CONTENT, "span", f' class="content" data-quote="{id_}"')
    for span in quote["verbatim"]:
        yield _mark(span, _INSIDE, "span", f' class="said" data-said="{id_}"')
    if quote["cue"]:
        yield _mark(quote["cue"], _INSIDE, "span", f' class="cue {first_color}" data-cue="{id_}"')
    colors = {voice.id: voice.color for voice in voices}
    for one in quote["speakers"]:
        if one["mention"]:
            color = colors.get(one["id"], "v0")
            yield _mark(one["mention"], _DETAIL, "span", f' class="speaker {color}" data-speaker="{id_}"')


def _with_quotation_marks(span: Result, block: Result) -> tuple[int, int]:
    """Where the stretch begins and ends together with the quotation marks that are its own."""
    text, at = block["text"], block["start"]
    start, end = span["start"] - at, span["end"] - at
    while 0 < start <= len(text) and span["start"] - at - start < 2 and text[start - 1] in _OPENING:
        start -= 1
    while 0 <= end < len(text) and end - (span["end"] - at) < 2 and text[end] in _CLOSING:
        end += 1
    return start + at, end + at


def _card(quote: Result, voices: list[Shown], id_: str, words: Words) -> str:
    """What is known of a quote, as a text to read or to hear."""
    rows = [
        ("", f'<b dir="auto">{voice.name}</b>' + (f', <span dir="auto">{voice.role}</span>' if voice.role else ""))
        for voice in voices
    ]
    rows += [
        (words.here, f"{escape(one['mention']['text'])} ({one['via']})" if one["mention"] else one["via"])
        for one in quote["speakers"]
    ]
    if quote["cue"]:
        rows.append((words.cue, escape(quote["cue"]["text"])))
    kind = {"direct": words.direct, "mixed": words.mixed, "indirect": words.indirect}[quote["kind"]]
    told = {"": "", "denies": words.denies, "not said": words.unsaid}[stance(quote)]
    rows.append((words.quote, ", ".join(filter(None, (kind, told)))))
    right = words.right.format(f"{quote['confidence']:.0%}")
    rows.append((words.rule, f"{escape(quote['rule'])}, {right}"))
    return f'<span class="card" role="tooltip" id="{id_}">{_rows(rows)}</span>'


def _rows(facts: Iterable[tuple[str, str]]) -> str:
    """Facts below each other, each behind its label, with a blank between them for who hears them."""
    labelled = (f'<span class="label">{label}:</span> {value}' if label else value for label, value in facts if value)
    return " ".join(f'<span class="row">{fact}</span>' for fact in labelled)


def _dateline_marks(dateline: Result, words: Words) -> Iterator[Mark]:
    yield _mark(
        dateline,
        _QUOTE,
        "span",
        ' class="dateline" data-dateline=""',
        first=' tabindex="0" aria-describedby="filed"',
        last='<span class="card" role="tooltip">' + dateline_facts(dateline, words, rows=True) + "</span>",
    )
    for place in dateline["places"]:
        yield _mark(place, _DETAIL, "span", ' class="place"')
    if dateline["date"]:
        yield _mark(dateline["date"], _DETAIL, "time", f' class="date"{_datetime(dateline["date"]["edtf"])}')
    for agency in dateline["agencies"]:
        yield _mark(agency, _DETAIL, "span", ' class="agency"')


def dateline_facts(dateline: Result, words: Words, rows: bool = False) -> str:
    """Place, date and agency in plain words."""
    places = [", ".join(escape(x) for x in (p["name"], p["region"], p["country"]) if x) for p in dateline["places"]]
    facts = [
        (words.place, _both(places, words)),
        (words.date, escape(show_time(dateline["date"]["edtf"], words.months.split())) if dateline["date"] else ""),
        (words.agency, _both([escape(agency["name"]) for agency in dateline["agencies"]], words)),
    ]
    return _rows(facts) if rows else " · ".join(value for _, value in facts if value)


def _both(names: list[str], words: Words) -> str:
    """The names, joined as a sentence does."""
    return reduce(words.both.format, names) if names else ""


def _datetime(edtf: str) -> str:
    """The attribute for a time that HTML can write, too: all of it, or a day without its year."""
    edtf = edtf.removeprefix("XXXX-")
    valid = _DATE_RE.fullmatch(edtf) or pattern(r"\d\d-\d\d").fullmatch(edtf)
    return f' datetime="{edtf}"' if valid else ""
