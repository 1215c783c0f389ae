"""The document as the plain dictionary that the output contract describes, its spans in the text as given.

This is what `--json` writes. It is built without pydantic, whose import would cost a short run more than the parse;
`newsparse.contract.article.Article` is the same thing as models, and a law of the tests holds the two together.
"""

from bisect import bisect_left
from collections.abc import Callable
from typing import Any

from newsparse.contract.archive import show_archive
from newsparse.contract.stretches import join_touching
from newsparse.document import Block, Byline, Dateline, Document, Entity, Image, Quote, Remark, Span, Speaker
from newsparse.errors import counted
from newsparse.text.source import Source

SCHEMA_VERSION = "1.1"
LEFT_OUT = "quotes-left-out"  # the code of the warning that counts the others
BODY_KINDS = ("paragraph", "subhead", "list_item")

Result = dict[str, Any]
Show = Callable[..., Result]  # of a stretch: its words, where it stands in the text as given, and more

# The parts of a result that can be asked for by name.
PARTS = (
    *("archive", "url", "language", "kicker", "headline", "deck", "byline", "published", "updated", "dateline"),
    *("images", "body", "quotes", "speakers", "blocks", "warnings"),
)


def make_result(doc: Document, explain: bool = False, min_confidence: float = 0.0) -> Result:
    """The article as nested dictionaries and lists; with `explain`, also why each thing was found.

    Quotes that are less sure than `min_confidence` are left out, with a warning that counts them. Those that are quoted
    as a whole, and have no cue of their own, keep their words: what is not sure of them is who says them.
    """
    _keep_sure(doc, min_confidence)
    text, given = doc.source.text, doc.alignment.span

    def span(thing: Any, **more: Any) -> Result:
        start, end = given(thing[0], thing[1])
        return {"text": text[start:end], "start": start, "end": end, **more}

    def first(kind: str) -> Result | None:
        return next((span(b) for b in doc.blocks if b.kind == kind), None)

    blocks = [span(block, kind=block.kind, rule=block.rule, confidence=block.confidence) for block in doc.blocks]
    speakers, ids = _speakers(doc, span)
    result: Result = {
        "schema_version": SCHEMA_VERSION,
        "source": _source(doc.source),
        "archive": show_archive(doc.source.archive, text),
        "url": next(
            (doc.clean[h.start : h.end] for h in doc.hints if h.kind == "url"),
            doc.source.archive and doc.source.archive.url,
        ),
        "language": doc.language,
        "kicker": first("kicker"),
        "headline": first("headline"),
        "deck": [span(b) for b in doc.blocks if b.kind == "deck"],
        "byline": doc.byline and _byline(doc.byline, span),
        "published": doc.published and span(doc.published, edtf=doc.published.edtf, rule=doc.published.rule),
        "updated": doc.updated and span(doc.updated, edtf=doc.updated.edtf, rule=doc.updated.rule),
        "dateline": doc.dateline and _dateline(doc.dateline, span),
        "images": [_image(image, span) for image in doc.images],
        "body": [
            {"text": block["text"], "start": block["start"], "end": block["end"], "kind": block["kind"]}
            for block in blocks
            if block["kind"] in BODY_KINDS
        ],
        "quotes": _quotes(doc, span, ids),
        "speakers": speakers,
        "blocks": blocks,
        "warnings": [
            {"code": code, "message": message} for code, message in (*doc.source.remarks, *doc.repairs, *doc.remarks)
        ],
    }
    if doc.alignment and (edits := list(doc.alignment.edits(text, doc.clean))):
        result["edits"] = [{"start": start, "end": end, "read": new} for start, end, new in edits]
    if explain:
        result["explain"] = _explain(doc, span)
    return _moved(result, doc.source.start) if doc.source.start else result


def _source(source: Source) -> Result:
    return {
        "name": source.name,
        "encoding": source.encoding,
        "length": len(source.text) if source.whole is None else source.whole,
        "sha256": source.sha256,
        "text": "extracted" if source.extracted else "given",
        **({} if source.whole is None else {"start": 0, "end": len(source.text)}),
        **({} if source.fields is None else {"record": source.fields}),
    }


def _byline(byline: Byline, span: Show) -> Result:
    authors = [{key: _line(value) for key, value in author._asdict().items()} for author in byline.authors]
    return span(byline, authors=authors, rule=byline.rule)


def _dateline(dateline: Dateline, span: Show) -> Result:
    return span(
        dateline,
        places=[span(p, name=_line(p.name), region=_line(p.region), country=p.country) for p in dateline.places],
        date=dateline.date and span(dateline.date, edtf=dateline.date.edtf),
        agencies=[span(agency, name=_line(agency.name)) for agency in dateline.agencies],
        rule=dateline.rule,
    )


def _image(image: Image, span: Show) -> Result:
    credit = image.credit
    return {
        "caption": image.caption and span(image.caption),
        "alt": image.alt and span(image.alt),
        "credit": credit and span(credit, creator=_line(credit.creator), agency=_line(credit.agency), rule=credit.rule),
        "rule": image.rule,
    }


def _quotes(doc: Document, span: Show, ids: dict[int, str]) -> list[Result]:
    """The quotes, numbered in their order; `ids` are those of the entities that speak."""

    def said_by(one: Quote | Speaker) -> Result:
        entity = one.entity
        return {
            "mention": one.mention and span(one.mention),
            "id": None if entity is None else ids[entity],
            "via": one.via,
            "name": None if entity is None else _line(doc.entities[entity].name),
        }

    def show(n: int, quote: Quote) -> Result:
        speakers = [said_by(one) for one in _together(quote)]
        return {
            "id": f"q{n}",
            "kind": quote.kind,
            "content": [span(stretch) for stretch in quote.content],
            "verbatim": [span(stretch) for stretch in quote.verbatim],
            "text": _readable(doc, quote),
            "block": quote.block,
            "cue": quote.cue and span(quote.cue),
            "speaker": next(iter(speakers), None),
            "speakers": speakers,
            "polarity": quote.polarity,
            "determinacy": quote.determinacy,
            "rule": quote.rule,
            "confidence": quote.confidence,
        }

    return [show(n, quote) for n, quote in enumerate(doc.quotes, 1)]


def _moved(value: Any, by: int) -> Any:
    """The value with all its spans further behind: offsets count in the whole text."""
    if isinstance(value, dict):
        found = {key: item if key == "record" else _moved(item, by) for key, item in value.items()}
        if "start" in found:
            found["start"] += by
            found["end"] += by
        return found
    return [_moved(item, by) for item in value] if isinstance(value, list) else value


def select(result: Result, parts: tuple[str, ...]) -> Result:
    """The result with these parts alone, and what says whose they are and how they read."""
    wanted = {"schema_version", "source", "edits", "explain", *parts}
    return {key: value for key, value in result.items() if key in wanted}


def _together(quote: Quote) -> tuple[Quote | Speaker, ...]:
    """All who say it; none where nobody is known."""
    return quote.speakers or ((quote,) if quote.via else ())


def _speakers(doc: Document, span: Show) -> tuple[list[Result], dict[int, str]]:
    """The entities that are quoted, numbered in the order in which they first speak."""
    said: dict[int, list[str]] = {}
    for n, q in enumerate(doc.quotes, 1):
        for entity in dict.fromkeys(one.entity for one in _together(q) if one.entity is not None):
            said.setdefault(entity, []).append(f"q{n}")
    ids = {index: f"s{n}" for n, index in enumerate(said, 1)}
    named = {mention.entity for mention in doc.mentions if mention.kind == "named"}

    def speaker(index: int, entity: Entity) -> Result:
        return {
            "id": ids[index],
            "name": _line(entity.name),
            "role": _line(entity.role),
            "kind": entity.kind,
            "named": index in named,
            "mentions": [span(mention) for mention in sorted(set(entity.mentions))],
            "quotes": said[index],
        }

    return [speaker(i, doc.entities[i]) for i in said], ids


def _line(text: str | None) -> str | None:
    """A name or a role as one line, however the text breaks it."""
    return text and " ".join(text.split())


def _keep_sure(doc: Document, least: float) -> None:
    """Leaves out quotes, and speakers, that are less sure."""
    kept, unsigned = [], 0
    for quote in doc.quotes:
        if quote.confidence >= least:
            kept.append(quote)
        elif quote.cue is None and quote.kind == "direct":
            unsigned += quote.mention is not None
            quote.mention, quote.entity, quote.via, quote.speakers = None, None, None, ()
            kept.append(quote)
    left_out = len(doc.quotes) - len(kept)
    if losses := [counted(n, noun) for n, noun in ((left_out, "quote"), (unsigned, "speaker")) if n]:
        doc.remarks.append(Remark(LEFT_OUT, f"{' and '.join(losses)} of a confidence below {least:g} left out"))
    doc.quotes = kept


def _readable(doc: Document, quote: Quote) -> str:
    """The content as one string: line breaks and runs of blanks become one space, and ` … ` stands for what is between
    stretches that do not touch."""
    if len(quote.content) == 1:
        text = doc.clean[slice(*quote.content[0])]
        if text.isprintable() and "  " not in text and text[:1] != " " != text[-1:]:
            return text  # nearly always
    spans = [_clean_span(doc, span) for span in quote.content]
    behind = bisect_left(doc.blocks, quote.content[-1].start, quote.block, key=lambda block: block.start)
    blocks = [_clean_span(doc, block, kind=block.kind) for block in doc.blocks[quote.block : behind]]
    *before, last = (
        " ".join(" ".join(span["text"].split()) for span in group) for group in join_touching(spans, blocks, 0)
    )
    text = " … ".join([*(words.rstrip(", ") for words in before), last])
    return text if text.isprintable() else "".join(c for c in text if c.isprintable())


def _clean_span(doc: Document, span: Span | Block, **more: Any) -> Result:
    return {"text": doc.clean[span.start : span.end], "start": span.start, "end": span.end, **more}


def _explain(doc: Document, span: Show) -> list[Result]:
    """One entry for each finding: what it is, the rule that gave it, and what spoke for it."""
    from newsparse.contract.evidence import block_evidence  # nothing else needs it

    seen = block_evidence(doc.plain, doc.blocks)
    entries = [
        span(b, what=b.kind, rule=b.rule, evidence=[*([b.why()] if b.why else []), *also])
        for b, also in zip(doc.blocks, seen, strict=True)
    ]
    for what, thing in (("byline", doc.byline), ("published", doc.published), ("updated", doc.updated)):
        if thing:
            entries.append(span(thing, what=what, rule=thing.rule, evidence=[]))
    entries += [span(i.credit, what="credit", rule=i.credit.rule, evidence=[]) for i in doc.images if i.credit]
    if line := doc.dateline:
        entries.append(span(line, what="dateline", rule=line.rule, evidence=list(line.evidence)))
    for n, quote in enumerate(doc.quotes, 1):
        whole = Span(quote.content[0].start, quote.content[-1].end)
        entries.append(span(whole, what=f"quote q{n}", rule=quote.rule, evidence=list(quote.evidence)))
    return entries
