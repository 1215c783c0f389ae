"""Time the parser on articles and on hostile text, the command's start, and runs over a folder; print tables.

    bench.py [--quick | --large] [RESULTS.json]

Hostile texts are of up to 2 MB; --quick takes some of up to 200 kB, --large of up to 20 MB. What was measured is
written to a file, and bench_compare.py holds two such files against each other.

All figures are CPU time of this process, best of several runs, and ratios within one run: machines are noisy.
"""

import gc
import re
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable
from functools import partial
from json import dumps
from math import log
from pathlib import Path
from statistics import linear_regression
from typing import Any

from bench_folder import bench_folder

from newsparse.contract.result import make_result
from newsparse.document import Document
from newsparse.formats.json import dump
from newsparse.lexicon import load_lexicon
from newsparse.pipeline import STAGES, read_document
from newsparse.text.source import make_source

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.hostile import HOSTILE  # noqa: E402

RUNS = 3
SMALLEST = 20_000  # characters of a hostile text; the next ones are ten times as long each
CAPITAL_RE = re.compile(r"\b[A-Z][a-z]{3,}")
TOKEN_RE = re.compile(r"\w+|[^\w\s]")


def cpu(work: Callable[[], object], least: float = 0.2, most: int = 5) -> float:
    """Seconds of CPU, the best of as many runs as fit into `least` seconds."""
    best, spent, runs = float("inf"), 0.0, 0
    gc.disable()  # as the command does while it parses
    while runs == 0 or (spent < least and runs < most):
        gc.collect()
        began = time.process_time()
        work()
        took = time.process_time() - began
        best, spent, runs = min(best, took), spent + took, runs + 1
    return best


def parse(text: str) -> str:
    return dump(make_result(read_document(make_source(text))))


def corpora() -> dict[str, list[Path]]:
    """The project's own articles, and those of the quotes where they lie beside the checkout."""
    own = [path for folder in ("seeds", "tests/articles") for path in sorted((ROOT / folder).glob("*.txt"))]
    return {"own": own, "of the quotes": sorted((ROOT.parent / "shared/data/quotes/text").glob("*.txt"))}


def bench_stages(name: str, texts: list[str]) -> dict[str, float]:
    """One row a step: every article goes through all of them, and the best of several times of each step counts.

    What comes back are multiples of the token pass.
    """
    best: dict[tuple[str, int], float] = {}
    steps: dict[str, float] = {}

    def timed(step: str, article: int, work: Callable[[], Any]) -> Any:
        began = time.process_time()
        result = work()
        took = time.process_time() - began
        best[step, article] = min(took, best.get((step, article), took))
        return result

    gc.disable()  # as the command does while it parses
    for _ in range(RUNS):
        for n, text in enumerate(texts):
            timed("tokens", n, lambda text=text: TOKEN_RE.findall(text))  # type: ignore[misc]
            record = make_result(_parse_in_steps(text, lambda step, work, n=n: timed(step, n, work)))  # type: ignore[misc]
            timed("json", n, lambda record=record: dump(record))  # type: ignore[misc]
        gc.collect()
    for (step, _), seconds in best.items():
        steps[step] = steps.get(step, 0.0) + seconds
    tokens, json = steps.pop("tokens"), steps.pop("json")
    whole = sum(steps.values())
    megabytes = sum(len(text.encode()) for text in texts) / 1e6
    print(f"\n{len(texts)} articles ({name}), {megabytes:.2f} MB; a token pass takes {tokens / megabytes:.3f} s a MB")
    print(f"{'':28s}{'s a MB':>8s}{'x tokens':>10s}{'share':>8s}")
    for step, seconds in [*steps.items(), ("the whole parse", whole), ("json", json)]:
        print(f"{step:28s}{seconds / megabytes:8.3f}{seconds / tokens:10.2f}{seconds / whole:8.1%}")
    return {step: seconds / tokens for step, seconds in (*steps.items(), ("the whole parse", whole), ("json", json))}


def _parse_in_steps(text: str, timed: Callable[[str, Callable[[], Any]], Any]) -> Document:
    """The document, each step of the parse by itself, as `read_document` and `make_result` do it."""
    source = timed("source", lambda: make_source(text))
    document = Document(source, None, load_lexicon("en"))
    for stage in STAGES:
        layers = timed(stage.run.__name__, lambda run=stage.run: run(document))  # type: ignore[misc]
        for name, layer in zip(stage.gives, layers if len(stage.gives) > 1 else (layers,), strict=True):
            setattr(document, name, layer)
    timed("record", lambda: make_result(document))
    return document


def bench_hostile(sizes: list[int]) -> dict[str, float]:
    """One row a text: the time at each size, and the exponent of the growth, which is 1 where it is linear."""
    print(f"\n{'hostile text':28s}" + "".join(f"{size / 1e6:7.2f} MB" for size in sizes) + f"{'exponent':>10s}")
    exponents = {}
    for name, make in HOSTILE.items():
        parse(make(SMALLEST))
        times = [cpu(partial(parse, make(size))) for size in sizes]
        exponents[name] = linear_regression(list(map(log, sizes)), list(map(log, times))).slope
        print(f"{name:28s}" + "".join(f"{seconds:9.3f}s" for seconds in times) + f"{exponents[name]:10.2f}")
    return exponents


def bench_start() -> dict[str, float]:
    """Multiples of the time that the imports alone take."""
    seed = str(next((ROOT / "seeds").glob("*.txt")))
    commands = {
        "import typer, pydantic": [sys.executable, "-c", "import typer, pydantic"],
        "newsparse --version": [sys.executable, "-m", "newsparse", "--version"],
        "newsparse FILE --json": [sys.executable, "-m", "newsparse", seed, "--json"],
        "newsparse FILE": [sys.executable, "-m", "newsparse", seed],
    }
    best = dict.fromkeys(commands, float("inf"))
    for _ in range(12):
        for name, command in commands.items():
            began = time.perf_counter()
            subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
            best[name] = min(best[name], time.perf_counter() - began)
    imports = best["import typer, pydantic"]
    print(f"\n{'cold start':28s}{'ms':>8s}{'x imports':>10s}")
    for name, seconds in best.items():
        print(f"{name:28s}{1000 * seconds:8.0f}{seconds / imports:10.2f}")
    return {name: seconds / imports for name, seconds in best.items()}


def spell(n: int) -> str:
    """A number in letters."""
    return "".join(chr(ord("a") + int(digit)) for digit in str(n))


def bench_memory(size: int) -> dict[str, float]:
    """Bytes of memory for each byte of articles, one after another and as one text: what all their results take, and
    what is held beyond them at the peak."""
    own = [path.read_text("utf-8") for path in corpora()["own"]]
    # Lines that say the same would be taken for those of a page: in each copy, the words with a capital are others.
    copies = range(max(1, size // sum(map(len, own))))
    articles = [CAPITAL_RE.sub(rf"\g<0>{spell(n)}", text) for n in copies for text in own]
    beyond = {}
    print(f"\n{'memory, bytes a byte':28s}{'MB':>8s}{'results':>10s}{'beyond':>10s}")
    for text in own:
        parse(text)  # reads the lists of words
    for name, texts in (("articles", articles), ("one text", ["\n\n".join(articles)[:size]])):
        length = sum(len(text.encode()) for text in texts)
        tracemalloc.start()
        before = tracemalloc.get_traced_memory()[0]
        results = [make_result(read_document(make_source(text))) for text in texts]
        after, peak = tracemalloc.get_traced_memory()
        results.clear()
        held = after - tracemalloc.get_traced_memory()[0]
        tracemalloc.stop()
        beyond[f"{name}, peak bytes a byte beyond the results"] = (peak - before - held) / length
        print(f"{name:28s}{length / 1e6:8.1f}{held / length:10.1f}{(peak - before - held) / length:10.1f}")
    return beyond


def main() -> None:
    arguments = [argument for argument in sys.argv[1:] if not argument.startswith("-")]
    results: dict[str, dict[str, float]] = {}
    for name, paths in corpora().items():
        if paths:
            texts = [path.read_bytes().decode() for path in paths]
            results[f"stages, {name} (x tokens)"] = bench_stages(name, texts)
    sizes = [SMALLEST * 10**n for n in range(2 if "--quick" in sys.argv else 4 if "--large" in sys.argv else 3)]
    results["hostile texts (exponent)"] = bench_hostile(sizes)
    results["memory"] = bench_memory(sizes[-1] // 2)
    results["cold start (x imports)"] = bench_start()
    print()
    results["folder (articles a second)"] = bench_folder(2_000)
    Path(arguments[0] if arguments else "bench.json").write_text(dumps(results, indent=1), "utf-8")


if __name__ == "__main__":
    main()
