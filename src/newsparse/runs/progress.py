"""How far a run is, for who watches it at a terminal."""

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Advance = Callable[[int, int], None]
"""Takes the numbers of inputs that are done with, and of those that failed, since the run began."""


def nothing(_done: int, _failed: int) -> None:
    """For a run that nobody watches."""


@contextmanager
def show_progress(count: Callable[[], int | None]) -> Iterator[Advance]:
    """A bar on standard error. `count` gives the number of inputs; it may take its time."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (
        BarColumn(bar_width=None),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}"),
        TextColumn("{task.fields[failures]}", style="red"),
        TimeRemainingColumn(),
    )
    console = Console(file=sys.stderr, stderr=True)
    with Progress(*columns, console=console, transient=True, refresh_per_second=4) as progress:
        bar = progress.add_task("", total=None, rate="", failures="")

        def find_total() -> None:
            progress.update(bar, total=count())

        def advance(done: int, failed: int) -> None:
            speed = progress.tasks[0].speed
            progress.update(
                bar,
                completed=done,
                rate=f"{speed:,.0f}/s" if speed else "",
                failures=f"{failed:,} failed" if failed else "",
            )

        threading.Thread(target=find_total, daemon=True).start()
        yield advance
