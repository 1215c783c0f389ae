"""Which quotation marks belong together."""

from newsparse.document import Document, Stretch


def pair_marks(doc: Document) -> list[Stretch]:
    """The quoted stretches, in order of their start. A paragraph is the limit of a mark that never closes."""
    return []
