"""Readers for what newsparse writes that are not of its making: parsers after the formats' own descriptions."""

import json
from pathlib import Path
from typing import Any, NamedTuple

from jsonschema import Draft202012Validator, FormatChecker
from pyld import jsonld

ROOT = Path(__file__).parent.parent
NINJS = ROOT.parent / "shared" / "data" / "schemas" / "ninjs-schema_3.1.json"


def ninjs_validator() -> Draft202012Validator | None:
    """Of the official schema, where it lies beside the checkout."""
    if not NINJS.exists():
        return None
    return Draft202012Validator(json.loads(NINJS.read_text("utf-8")), format_checker=FormatChecker())


# ---- JSON-LD. The contexts lie on the web; these are stand-ins with the terms that are used.

_TERMS = {
    **{name: {"@id": f"oa:{iri}", "@type": "@id"} for name, iri in [
        ("body", "hasBody"), ("target", "hasTarget"), ("source", "hasSource"), ("selector", "hasSelector"),
    ]},
    **{name: {"@id": f"oa:{iri}", "@type": "@vocab"} for name, iri in [
        ("motivation", "motivatedBy"), ("purpose", "hasPurpose"),
    ]},
    **{name: f"oa:{name}" for name in [
        "Annotation", "TextualBody", "TextPositionSelector", "TextQuoteSelector", "classifying", "identifying",
        "describing", "start", "end", "exact", "prefix", "suffix",
    ]},
    "AnnotationCollection": "as:OrderedCollection", "AnnotationPage": "as:OrderedCollectionPage",
    "first": {"@id": "as:first", "@type": "@id"}, "items": {"@id": "as:items", "@type": "@id", "@container": "@list"},
    "total": "as:totalItems", "startIndex": "as:startIndex",
    "label": "http://www.w3.org/2000/01/rdf-schema#label", "format": "http://purl.org/dc/elements/1.1/format",
    "value": "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
}  # fmt: skip
CONTEXTS: dict[str, Any] = {
    "https://schema.org": {"@vocab": "http://schema.org/"},
    "http://www.w3.org/ns/anno.jsonld": {
        "oa": "http://www.w3.org/ns/oa#", "as": "http://www.w3.org/ns/activitystreams#",
        "id": "@id", "type": "@type", **_TERMS,
    },
}  # fmt: skip


def _load(url: str, _options: Any) -> dict[str, Any]:
    return {"contextUrl": None, "documentUrl": url, "document": {"@context": CONTEXTS[url]}}


def expand(rendered: str) -> list[dict[str, Any]]:
    """The nodes that the JSON-LD means."""
    nodes: list[dict[str, Any]] = jsonld.expand(json.loads(rendered), {"documentLoader": _load})
    return nodes


# ---- brat


class Bound(NamedTuple):
    """A text-bound annotation."""

    type: str
    fragments: list[tuple[int, int]]
    text: str


class Standoff(NamedTuple):
    """An annotation file."""

    bound: dict[str, Bound]
    relations: list[tuple[str, str, str]]  # type, and the two it relates
    attributes: dict[str, dict[str, str]]  # of an annotation: name and value
    notes: dict[str, str]
    equivalent: list[list[str]]


def read_brat(annotations: str, text: str) -> Standoff:
    """What the lines say, each checked against the text as brat does."""
    found = Standoff({}, [], {}, {}, [])
    assert annotations == "" or annotations.endswith("\n")
    for line in annotations.splitlines():
        name, rest = line.split("\t", 1)
        if name.startswith("T"):
            head, words = rest.split("\t")
            type_, places = head.split(" ", 1)
            fragments = [(int(a), int(b)) for a, b in (place.split(" ") for place in places.split(";"))]
            assert all(0 <= a < b <= len(text) for a, b in fragments)
            assert words == " ".join(text[a:b] for a, b in fragments)
            assert "\n" not in words
            assert name not in found.bound
            found.bound[name] = Bound(type_, fragments, words)
        elif name.startswith("R"):
            type_, *arguments = rest.split(" ")
            one, other = (argument.split(":")[1] for argument in arguments)
            found.relations.append((type_, one, other))
        elif name.startswith("A"):
            attribute, of, value = rest.split(" ")
            found.attributes.setdefault(of, {})[attribute] = value
        elif name.startswith("#"):
            head, note = rest.split("\t")
            found.notes[head.split(" ")[1]] = note
        else:
            assert name == "*"
            found.equivalent.append(rest.split(" ")[1:])
    named = {name for _, *pair in found.relations for name in pair}
    named |= {*found.attributes, *found.notes, *(name for names in found.equivalent for name in names)}
    assert named <= found.bound.keys()
    return found
