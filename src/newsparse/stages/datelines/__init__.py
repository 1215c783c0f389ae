"""Where and when the story was filed, and by whom: `MOSCOW, February 13. /TASS/.`"""

from newsparse.document import Dateline, Document

__all__ = ["find_dateline"]


def find_dateline(doc: Document) -> Dateline | None:
    """The dateline at the head of the story, or None."""
    return None
