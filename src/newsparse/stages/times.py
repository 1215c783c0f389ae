"""When the page says that it was published and updated."""

from newsparse.document import Document, Time


def find_times(doc: Document) -> tuple[Time | None, Time | None]:
    """The published and the updated time."""
    return None, None
