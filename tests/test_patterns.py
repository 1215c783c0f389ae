"""Every pattern of the package takes linear time, whatever the text."""

import importlib
import pkgutil
import re
import time
from collections.abc import Iterator

import pytest

import newsparse
from newsparse.text.pattern import PATTERNS

# Heaps of what patterns look for: unclosed, nested, repeated, and nearly right.
HEAPS = (
    *("a", "A", "0", " ", "\n", ".", ",", "-", "'", '"', "“", "(", "[", "/", "@", "|", ":", "©", "ä", "漢"),
    *("ab ", "Ab ", "AB ", "Ab. ", "A. ", "Ab, ", "AB-", "a-", "Ab/", "ab\n", "Ab\n", " \n", "\n\n", "0 ", "0:", "0-"),
    *("Ab Cd, ", "by Ab ", "By Ab and ", "Photo: Ab/", "(Ab) ", "(AB/Ab Cd) ", "AB (AB) - ", "AB, Ab 3 ", "© Ab "),
    *("3 March ", "March 3, ", "2024-03-", "10:30 ", "a.m. ", "3rd ", "Mon, ", "said ", "Ab said ", "'a 'b' ", "“a "),
    *(
        "Ab > ",
        "Ab | ",
        "Ab / ",
        "http://a",
        "a@b.",
        "Mr. ",
        "St. Ab-",
        "d'Ab ",
        "of the ",
        "a, b and ",
        "Ab (Ab ",
        "a” ",
    ),
    *("a” ", "- Ab - ", "Ab (@a) ", "\x1b[0m", "](a", "[a] ", "**a ", "> ", "a: b\n", "# a\n", "<a ", "&a", " |"),
)
SHORT, LONG = 500, 4_000
TRIES = 9  # a busy machine may disturb some; what is quadratic fails all
QUICK = 0.002  # seconds: quadratic or not, nobody waits for it
MOST = 4.0  # times what a linear pattern would take for a text eight times as long


def sources() -> Iterator[tuple[str, int]]:
    for module in pkgutil.walk_packages(newsparse.__path__, "newsparse."):
        if not module.name.endswith("__main__") and ".lexicon." not in module.name:
            importlib.import_module(module.name)
    yield from sorted(PATTERNS)


def cost(compiled: re.Pattern[str], text: str) -> float:
    """Seconds of CPU to look for the pattern everywhere."""
    began = time.process_time()
    for _match in compiled.finditer(text):
        pass
    return time.process_time() - began


def test_no_pattern_holds_a_group_fast() -> None:
    """Before 3.11.5, Python reads a group that gives nothing back (`(ab?)*+`) wrongly: words came out empty."""
    held = re.compile(r"\)(?:[*+?]|\{[\d,]*\})\+|\(\?>")
    assert [source for source, _ in sources() if held.search(source)] == []
    assert held.search("(?:a|b)*+") and not held.search(r"\w++ (?:a|b)*")


@pytest.mark.parametrize(("source", "flags"), list(sources()), ids=lambda value: str(value)[:40])
def test_a_pattern_is_linear(source: str, flags: int) -> None:
    compiled = re.compile(source, flags)
    for heap in HEAPS:
        short, long = (heap * (size // len(heap)) + "!" for size in (SHORT, LONG))
        took = cost(compiled, long)
        if took < QUICK:
            continue
        most = MOST * LONG / SHORT * min(cost(compiled, short) for _ in range(3))
        again = (cost(compiled, long) for _ in range(TRIES - 1))  # only until one is quick enough
        assert took < most or any(other < most for other in again), (
            f"{took:.3f} seconds for {heap!r}, {most:.3f} at most"
        )
