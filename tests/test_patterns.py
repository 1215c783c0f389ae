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
TRIES = 3  # a busy machine may disturb one; what is quadratic fails all
MOST = 4.0  # times what a linear pattern would take for a text eight times as long


def sources() -> Iterator[tuple[str, int]]:
    for module in pkgutil.walk_packages(newsparse.__path__, "newsparse."):
        if not module.name.endswith("__main__") and ".lexicon." not in module.name:
            importlib.import_module(module.name)
    yield from sorted(PATTERNS)


def cost(compiled: re.Pattern[str], text: str, times: int = 3) -> float:
    """Seconds of CPU to look for the pattern everywhere, the best of some times."""
    best = float("inf")
    for _ in range(times):
        began = time.process_time()
        for _match in compiled.finditer(text):
            pass
        best = min(best, time.process_time() - began)
    return best


@pytest.mark.parametrize(("source", "flags"), list(sources()), ids=lambda value: str(value)[:40])
def test_a_pattern_is_linear(source: str, flags: int) -> None:
    compiled = re.compile(source, flags)
    for heap in HEAPS:
        short, long = (heap * (size // len(heap)) + "!" for size in (SHORT, LONG))
        if cost(compiled, long, 1) < 0.002:  # quadratic or not, nobody waits for it
            continue
        growth = min(cost(compiled, long) / max(cost(compiled, short), 1e-6) for _ in range(TRIES))
        assert growth < MOST * LONG / SHORT, f"{growth:.0f} times as long on {heap!r} times {LONG // SHORT}"
