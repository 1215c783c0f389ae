"""Whom the article speaks of: persons, organisations and groups, and every mention of them."""

from newsparse.document import Document, Entity, Mention

__all__ = ["find_people"]


def find_people(doc: Document) -> tuple[list[Entity], list[Mention]]:
    """The entities, and their named and nominal mentions in order of their start."""
    return [], []
