"""The signals that end the command."""

import os
import signal
from collections.abc import Callable
from typing import Any, NoReturn

ENDING = [
    getattr(signal, name)
    for name in ("SIGINT", "SIGTERM", "SIGHUP")  # an interrupt; what comes before a kill; a terminal that is closed
    if hasattr(signal, name)
]


def listen(handler: Callable[[int, Any], None]) -> None:
    """Has the handler called for each of them but those that whoever started the command wants to be ignored."""
    for number in ENDING:
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, handler)


def leave(number: int, _frame: Any = None) -> NoReturn:
    """Ends the process at once, with the status that a shell gives to what a signal has ended."""
    os._exit(128 + number)
