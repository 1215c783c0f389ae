"""Some parts of an article as plain lines, for a look or a pipe: the name of the part, and what it holds."""

from collections.abc import Iterator
from typing import Any

from newsparse.contract.result import PARTS, Result
from newsparse.formats import Look
from newsparse.formats.text import clean, image_text, listed, mentions_of, stance


def render(result: Result, look: Look) -> str:
    """A line for each thing that was found; among several articles, each begins with the name of its own."""
    name = "" if look.single else f"{clean(result['source']['name'])}: "
    asked = [part for part in PARTS if part in result]
    width = max(map(len, asked), default=0)
    lines = (f"{name}{part:{width}}  {line}" for part in asked for line in _lines(part, result[part]))
    return "".join(f"{line}\n" for line in lines)


def _lines(part: str, value: Any) -> Iterator[str]:
    for thing in value if isinstance(value, list) else [value] if value else []:
        yield " ".join(clean(_line(part, thing)).split())


def _line(part: str, thing: Any) -> str:
    """What one thing says in a line."""
    if part == "quotes":
        told = stance(thing)
        who = listed([mention["text"] for mention in mentions_of(thing)])
        cue = thing["cue"]["text"] if thing["cue"] and told != "denies" else ""  # which says it in the cue's place
        return ": ".join(filter(None, (f"{who} {cue}".strip(), told, thing["text"])))
    if part == "speakers":
        role = f", {thing['role']}" if thing["role"] else ""
        return f"{thing['name']}{role} ({len(thing['quotes'])})"
    if part == "images":
        return " | ".join(filter(None, image_text(thing)))
    if part == "warnings":
        return str(thing["message"])
    if part == "blocks":
        return f"{thing['kind']}: {thing['text']}"
    return thing if isinstance(thing, str) else str(thing["text"])
