"""Everything that newsparse raises, as a tree.

NewsparseError
├── InputError       an input cannot be read or decoded
├── OutputError      a result cannot be written
└── UsageError       an option or argument makes no sense

Odd text is not an error: it gives fewer findings.
"""


class NewsparseError(Exception):
    """What went wrong, where, and what to do, in one line."""


class InputError(NewsparseError):
    """An input cannot be read or decoded."""


class OutputError(NewsparseError):
    """A result cannot be written."""


class UsageError(NewsparseError, ValueError):
    """An option or argument makes no sense."""
