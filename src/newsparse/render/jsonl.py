"""JSON lines: one object a line."""

from newsparse.record import Record
from newsparse.render import Look
from newsparse.render.json import dump


def render(record: Record, look: Look) -> str:  # noqa: ARG001 - every renderer has this shape
    """The record as one line of JSON."""
    return dump(record) + "\n"
