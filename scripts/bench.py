"""Time the parser on its own articles and on hostile text, and the command's start; print one table.

    bench.py [--quick]      --quick takes hostile texts a tenth as long

All figures are CPU time of this process, best of several runs, and ratios within one run: machines are noisy.
"""

import gc
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from newsparse.document import Document
from newsparse.language import guess_language
from newsparse.lexicon import load_lexicon
from newsparse.pipeline import STAGES, read_document
from newsparse.record import make_record
from newsparse.render.json import dump
from newsparse.source import Source, make_source

ROOT = Path(__file__).resolve().parent.parent
TOKEN_RE = re.compile(r"\w+|[^\w\s]")
SENTENCE = 'Ann Lee, the mayor of Porto, said on Monday that "the bridge" was late. '

# Each makes a text of about n characters that a careless pattern would take quadratic time for.
HOSTILE: dict[str, Callable[[int], str]] = {
    "unclosed quotes": lambda n: "“" * n,
    "straight quotes": lambda n: 'a "b ' * (n // 5),
    "nested brackets": lambda n: "(" * (n // 2) + ")" * (n // 2),
    "capital words": lambda n: "Abcd " * (n // 5),
    "all capitals": lambda n: "ABCDE " * (n // 6),
    "short lines": lambda n: "a b\n" * (n // 4),
    "same lines": lambda n: "All news of the day\n\n" * (n // 21),
    "one long line": lambda n: SENTENCE * (n // len(SENTENCE)),
    "one long word": lambda n: "a" * n,
    "blanks": lambda n: " " * n,
    "apostrophes": lambda n: "'a 'b' " * (n // 7),
    "cues": lambda n: "said he said " * (n // 13),
    "names and cues": lambda n: "Ann Lee said, Bo Li told Cy Ma, " * (n // 32),
    "commas": lambda n: "Lee, a, b, c, " * (n // 14),
    "dashes": lambda n: "LISBON -- " * (n // 10),
    "credits": lambda n: "Photo: Ann Lee/AP (AP Photo/Ann Lee)\n" * (n // 37),
    "bylines": lambda n: "By Ann Lee and Bo Li\n" * (n // 21),
    "quoted paragraphs": lambda n: '"It rained," she said. "It rained."\n\n' * (n // 38),
    "open paragraphs": lambda n: "“It rained all day.\n\n" * (n // 21),
}  # fmt: skip


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
    return dump(make_record(read_document(make_source(text))))


def articles() -> list[str]:
    folders = [ROOT / "seeds", ROOT / "tests" / "articles"]
    return [path.read_bytes().decode() for folder in folders for path in sorted(folder.glob("*.txt"))]


def bench_stages(texts: list[str]) -> None:
    megabytes = sum(len(text.encode()) for text in texts) / 1e6
    tokens = cpu(lambda: [TOKEN_RE.findall(text) for text in texts])
    print(f"{len(texts)} articles, {megabytes:.2f} MB; one token pass takes {tokens / megabytes:.3f} s a MB\n")
    print(f"{'':28s}{'s a MB':>8s}{'x tokens':>10s}")

    def row(name: str, seconds: float) -> None:
        print(f"{name:28s}{seconds / megabytes:8.3f}{seconds / tokens:10.2f}")

    sources = [make_source(text) for text in texts]
    row("source", cpu(lambda: [make_source(text) for text in texts]))
    row("language", cpu(lambda: [guess_language(source.plain) for source in sources]))
    for stage in STAGES:
        documents = [_before(source, stage.run) for source in sources]
        row(stage.run.__name__, cpu(lambda run=stage.run, docs=documents: [run(doc) for doc in docs], most=3))  # type: ignore[misc]
    done = [read_document(source) for source in sources]
    row("record", cpu(lambda: [make_record(document) for document in done]))
    records = [make_record(document) for document in done]
    row("json", cpu(lambda: [dump(record) for record in records]))
    row("all of it", cpu(lambda: [parse(text) for text in texts]))


def _before(source: Source, run: Callable[[Document], object]) -> Document:
    """The document as it is when a stage's turn comes."""
    language = guess_language(source.plain)
    document = Document(source, language, load_lexicon(language or "en"))
    for stage in STAGES:
        if stage.run is run:
            break
        layers = stage.run(document)
        for name, layer in zip(stage.gives, layers if len(stage.gives) > 1 else (layers,), strict=True):
            setattr(document, name, layer)
    return document


def bench_hostile(size: int) -> None:
    print(f"\n{'hostile text':28s}{f'{size // 1000} kB':>10s}{f'{size // 100} kB':>10s}{'ratio':>8s}")
    for name, make in HOSTILE.items():
        small, large = make(size), make(size * 10)
        parse(small)
        a, b = cpu(lambda text=small: parse(text)), cpu(lambda text=large: parse(text), least=0.0)  # type: ignore[misc]
        print(f"{name:28s}{a:9.3f}s{b:9.3f}s{b / a:8.1f}{'  <-- not linear' if b / a > 12 else ''}")


def bench_start() -> None:
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


def main() -> None:
    bench_stages(articles())
    bench_hostile(10_000 if "--quick" in sys.argv[1:] else 100_000)
    bench_start()


if __name__ == "__main__":
    main()
