"""Patterns that are compiled when they are first used: most texts need few of them, and every run would pay for all."""

import re
from typing import Any, cast

PATTERNS: set[tuple[str, int]] = set()
"""Source and flags of all that have been made."""

_METHODS = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub", "subn")


class _Pattern:
    """Stands for a pattern until a method of it is asked for; from then on its methods are the compiled one's."""

    __slots__ = ("flags", "pattern", *_METHODS)

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self.flags = pattern, flags

    def __getattr__(self, name: str) -> Any:
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self.flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    r"""The pattern that `re.compile` would give, compiled at its first use.

    >>> pattern(r"\d+").findall("3 of 12")
    ['3', '12']
    """
    PATTERNS.add((source, flags))
    return cast("re.Pattern[str]", _Pattern(source, flags))
