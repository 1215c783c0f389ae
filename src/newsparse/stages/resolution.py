"""Whom `he`, `the newspaper` and a quote without a cue mean."""

from newsparse.document import Document, Entity, Quote


def resolve_speakers(doc: Document) -> tuple[list[Quote], list[Entity]]:
    """The quotes with the entity that each speaker is, and the entities with the mentions resolved to them."""
    return doc.quotes, doc.entities
