"""The document as the plain dictionary that the output contract describes, its spans in the text as given.

This is what `--json` writes. It is built without pydantic, whose import would cost a short run more than the parse;
`newsparse.contract.article.Article` is the same thing as models, and a law of the tests holds the two together.
"""

from collections.abc import Callable
from typing import Any

from newsparse.contract.archive import show_archive
from newsparse.contract.stretches import join_touching
from newsparse.document import Block, Document, Entity, Quote, Remark, Span, Speaker
from newsparse.errors import counted

SCHEMA_VERSION = "1.1"
LEFT_OUT = "quotes-left-out"  # the code of the warning that counts the others
BODY_KINDS = ("paragraph", "subhead", "list_item")

Result = dict[str, Any]

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

    blocks = [span(block, kind=block.kind, rule=block.rule, confidence=block.confidence) for block in doc.blocks]

    def first(kind: str) -> Result | None:
        return next((span(b) for b in doc.blocks if b.kind == kind), None)

    speakers, ids = _speakers(doc, span)

    parted = any(len(quote.content) > 1 for quote in doc.quotes)
    clean_blocks = [_clean_span(doc, block, kind=block.kind) for block in doc.blocks] if parted else []

    def said_by(one: Quote | Speaker) -> Result:
        entity = one.entity
        return {
            "mention": one.mention and span(one.mention),
            "id": None if entity is None else ids[entity],
            "via": one.via,
            "name": None if entity is None else _line(doc.entities[entity].name),
        }

    quotes = [
        {
            "id": f"q{n}",
            "kind": q.kind,
            "content": [span(s) for s in q.content],
            "verbatim": [span(s) for s in q.verbatim],
            "text": _readable(doc, q, clean_blocks),
            "block": q.block,
            "cue": q.cue and span(q.cue),
            "speaker": next(iter(speakers_of), None),
            "speakers": speakers_of,
            "polarity": q.polarity,
            "determinacy": q.determinacy,
            "rule": q.rule,
            "confidence": q.confidence,
        }
        for n, q in enumerate(doc.quotes, 1)
        for speakers_of in ([said_by(one) for one in _together(q)],)
    ]
    d = doc.dateline
    result: Result = {
        "schema_version": SCHEMA_VERSION,
        "source": {
            "name": doc.source.name,
            "encoding": doc.source.encoding,
            "length": len(text) if doc.source.whole is None else doc.source.whole,
            "sha256": doc.source.sha256,
            "text": "extracted" if doc.source.extracted else "given",
            **({} if doc.source.whole is None else {"start": 0, "end": len(text)}),
            **({} if doc.source.fields is None else {"record": doc.source.fields}),
        },
        "archive": show_archive(doc.source.archive, text),
        "url": next(
            (doc.clean[h.start : h.end] for h in doc.hints if h.kind == "url"),
            doc.source.archive and doc.source.archive.url,
        ),
        "language": doc.language,
        "kicker": first("kicker"),
        "headline": first("headline"),
        "deck": [span(b) for b in doc.blocks if b.kind == "deck"],
        "byline": doc.byline
        and span(
            doc.byline,
            authors=[{key: _line(value) for key, value in a._asdict().items()} for a in doc.byline.authors],
            rule=doc.byline.rule,
        ),
        "published": doc.published and span(doc.published, edtf=doc.published.edtf, rule=doc.published.rule),
        "updated": doc.updated and span(doc.updated, edtf=doc.updated.edtf, rule=doc.updated.rule),
        "dateline": d
        and span(
            d,
            places=[span(p, name=_line(p.name), region=_line(p.region), country=p.country) for p in d.places],
            date=d.date and span(d.date, edtf=d.date.edtf),
            agencies=[span(a, name=_line(a.name)) for a in d.agencies],
            rule=d.rule,
        ),
        "images": [
            {
                "caption": i.caption and span(i.caption),
                "alt": i.alt and span(i.alt),
                "credit": i.credit
                and span(i.credit, creator=_line(i.credit.creator), agency=_line(i.credit.agency), rule=i.credit.rule),
                "rule": i.rule,
            }
            for i in doc.images
        ],
        "body": [
            {"text": block["text"], "start": block["start"], "end": block["end"], "kind": block["kind"]}
            for block in blocks
            if block["kind"] in BODY_KINDS
        ],
        "quotes": quotes,
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


def _url(doc: Document) -> str | None:
    """Where the text says that it stood."""
    said = next((doc.clean[hint.start : hint.end] for hint in doc.hints if hint.kind == "url"), None)
    return said or (doc.source.archive and doc.source.archive.url)


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


def _speakers(doc: Document, span: Callable[[Span], Result]) -> tuple[list[Result], dict[int, str]]:
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


def _readable(doc: Document, quote: Quote, blocks: list[Result]) -> str:
    """The content as one string: line breaks and runs of blanks become one space, and ` … ` stands for what is between
    stretches that do not touch; `blocks` are those of the clean text."""
    if len(quote.content) == 1:
        text = doc.clean[slice(*quote.content[0])]
        if text.isprintable() and "  " not in text and text[:1] != " " != text[-1:]:
            return text  # nearly always
    spans = [_clean_span(doc, span) for span in quote.content]
    *before, last = (
        " ".join(" ".join(span["text"].split()) for span in group)
        for group in join_touching(spans, blocks, quote.block)
    )
    text = " … ".join([*(words.rstrip(", ") for words in before), last])
    return text if text.isprintable() else "".join(c for c in text if c.isprintable())


def _clean_span(doc: Document, span: Span | Block, **more: Any) -> Result:
    return {"text": doc.clean[span.start : span.end], "start": span.start, "end": span.end, **more}


def _explain(doc: Document, span: Any) -> list[Result]:
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
    if doc.dateline:
        entries.append(
            span(doc.dateline, what="dateline", rule=doc.dateline.rule, evidence=list(doc.dateline.evidence))
        )
    entries += [
        span(
            (q.content[0].start, q.content[-1].end),
            what=f"quote q{n}",
            rule=q.rule,
            evidence=list(q.evidence),
        )
        for n, q in enumerate(doc.quotes, 1)
    ]
    return entries
