"""How much work something is, counted: the same on every machine, however busy it is."""

import sys
from collections.abc import Callable
from typing import Any


def steps_of(work: Callable[[], object]) -> int:
    """The calls, lines and returns of Python that it takes."""
    steps = 0

    def count(*_: object) -> Any:
        nonlocal steps
        steps += 1
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        work()
    finally:
        sys.settrace(before)
    return steps
