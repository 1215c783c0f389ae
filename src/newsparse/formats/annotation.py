"""W3C Web Annotation: each finding as an annotation of the text, by position (in code points) and by its words."""

from bisect import bisect_right
from typing import Any

from newsparse.contract.result import Result
from newsparse.formats import Look
from newsparse.formats.findings import Finding, findings
from newsparse.formats.interchange import names_of, present, uri, uri_within
from newsparse.formats.json import show
from newsparse.formats.text import clean
from newsparse.text.source import replace_lone

_AROUND = 32  # characters before and behind that tell a stretch from others of the same words


def render(result: Result, look: Look) -> str:
    """A collection of one page: all annotations of the article."""
    target = _Target(result)
    items: list[Result] = []
    for number, finding in enumerate(findings(result), 1):
        spans = [target.point(span) for span in finding.spans]
        items.append({
            "id": uri_within(result, f"annotation={number}"),
            "type": "Annotation",
            "motivation": "identifying" if finding.kind in ("cue", "mention") else "classifying",
            "body": _body(finding),
            "target": spans if len(spans) > 1 else spans[0],
        })  # fmt: skip
    collection = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": uri_within(result, "annotations"),
        "type": "AnnotationCollection",
        "label": clean(result["source"]["name"]),
        "total": len(items),
        "first": {"id": uri_within(result, "annotations=1"), "type": "AnnotationPage", "startIndex": 0, "items": items},
    }
    return show(collection, look)


class _Target:
    """The text, to be pointed into."""

    def __init__(self, result: Result) -> None:
        self.source = uri(result)
        self.blocks = result["blocks"]
        self.starts = [block["start"] for block in self.blocks]

    def point(self, span: Result) -> Result:
        """A span as a target: where it stands, and what it says. What is around it is that of its block."""
        block = self.blocks[bisect_right(self.starts, span["start"]) - 1]
        first, behind = span["start"] - block["start"], span["end"] - block["start"]
        quote = present(
            prefix=replace_lone(block["text"][max(0, first - _AROUND) : first]),
            suffix=replace_lone(block["text"][behind : behind + _AROUND]),
        )
        return {
            "source": self.source,
            "selector": [
                {"type": "TextPositionSelector", "start": span["start"], "end": span["end"]},
                {"type": "TextQuoteSelector", "exact": replace_lone(span["text"]), **quote},
            ],
        }


def _body(finding: Finding) -> list[Result]:
    """What is said of a stretch: what it is, and what is known of it."""
    kind, value = finding.kind, finding.value
    if kind == "quote":
        unsaid = {value["polarity"], value["determinacy"]} - {"positive", "determinate"}
        texts = [_text("classifying", kind) for kind in (f"{value['kind']} quote", *sorted(unsaid))]
        texts += [_text("identifying", name) for name in names_of(value)]
        return [*texts, _text("describing", f"{value['id']}, rule {value['rule']}, confidence {value['confidence']}")]
    if kind in ("cue", "mention"):
        return [_text("classifying", f"{kind} of {value['id']}")]
    known = value.get("name") or value.get("edtf") or value.get("creator")
    return [_text("classifying", kind), *([_text("identifying", clean(known))] if known else [])]


def _text(purpose: str, value: Any) -> Result:
    return {"type": "TextualBody", "purpose": purpose, "format": "text/plain", "value": value}
