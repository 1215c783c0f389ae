"""Who wrote the story: names, roles and organisations in a byline."""

from newsparse.document import Byline, Document


def find_byline(doc: Document) -> Byline | None:
    """The authors named in the blocks that the segmenter calls byline."""
    return None
