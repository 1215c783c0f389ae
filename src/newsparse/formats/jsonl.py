"""JSON lines: one object a line."""

from newsparse.contract.result import Result
from newsparse.formats import Look
from newsparse.formats.json import dump_line


def render(result: Result, look: Look) -> str:  # noqa: ARG001 - every renderer has this shape
    """The result as one line of JSON."""
    return dump_line(result) + "\n"
