"""How long one text may take."""

import signal
import threading
from typing import Any

_PATIENCE, _GRACE = 5, 2.0
_TICKS = 10  # of the clock, which make its time: one that was stopped, and goes on, has heard one more at most


class OutOfTime(BaseException):
    """A text has had its time. It is no `Exception`: what it interrupts must not take it for an error of its own."""

    def __init__(self, by_clock: bool) -> None:
        self.by_clock = by_clock


def by_clock(seconds: float) -> float:
    """How long a text that may compute for so many seconds may take in all, in seconds.

    It is so much longer because a text must not fail for what others do on a busy machine, or for a disk that is slow.
    """
    return _PATIENCE * seconds + _GRACE


class TimeLimit:
    """Raises OutOfTime in what computes for longer than so many seconds, or takes far longer than that by the clock.

    Where there is no limit (None), where the system has no such clocks, and outside the main thread, it does nothing.
    """

    def __init__(self, seconds: float | None) -> None:
        usable = hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread()
        self._seconds = seconds if usable else None
        self._running = False
        self._ticks = 0

    def __enter__(self) -> None:
        if self._seconds is not None:
            self._before = {number: signal.signal(number, self._expire) for number in (signal.SIGPROF, signal.SIGALRM)}
            self._running, self._ticks = True, 0
            self._set(self._seconds, by_clock(self._seconds))

    def __exit__(self, *_: object) -> None:
        if self._seconds is not None:
            self._running = False  # from here on, a clock that runs out does nothing
            self._set(0, 0)
            for number, handler in self._before.items():
                signal.signal(number, handler)

    def _set(self, computing: float, clock: float) -> None:
        signal.setitimer(signal.ITIMER_PROF, computing)
        signal.setitimer(signal.ITIMER_REAL, clock / _TICKS, clock / _TICKS)

    def _expire(self, number: int, _frame: Any) -> None:
        self._ticks += number == signal.SIGALRM
        if self._running and (number == signal.SIGPROF or self._ticks >= _TICKS):
            self._running = False
            raise OutOfTime(by_clock=number == signal.SIGALRM)
