"""Looks for bytes that break the parser: they are decoded, parsed, shown in every format, and the laws are checked.

    make fuzz                              ten minutes, from the project's own articles
    python scripts/fuzz.py CORPUS [-max_total_time=3600] ...

The engine is atheris, which is guided by the lines of the package that a text reaches; the options are those of
libFuzzer. CORPUS is a folder in which it keeps what it finds worth to go on from. What breaks something (an exception,
a span that does not hold what it says, a line in no block or in two, two seconds for 100 kB) is written to the current
folder as crash-...: `python scripts/fuzz.py crash-...` runs it again.
"""

import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import atheris

with atheris.instrument_imports(include=["newsparse"]):
    import newsparse
    from newsparse.contract.result import Result, make_result
    from newsparse.errors import InputError
    from newsparse.formats import FORMATS, Look, load_renderer
    from newsparse.pipeline import read_document
    from newsparse.text.decoding import decode
    from newsparse.text.source import plain_text

    RENDERERS = {name: load_renderer(form) for name, form in FORMATS.items()}

ARTICLES = Path(newsparse.__file__).parent.parent.parent / "tests" / "articles"
WORDS = (
    *('"', "'", "“", "”", "«", "’", "\n\n", "\r\n", "\u2028", "\u202e", "\x85", "\x1f", "</script>", "=1+1", "\x1b["),
    *(": ", " - ", " — ", "he said", "According to ", "By Ann Lee\n", "LISBON, May 3 (AP) - ", "Photo: Ann Lee/AP\n"),
    *("Q: ", "A: ", "Mr. ", "U.S. ", "3 May 2024", "10:30"),
)
SLOWEST = 20e-6  # seconds a byte, where nothing else is measured: the package is slower while it is watched
WATCHED = 10


def try_bytes(data: bytes) -> None:
    """Raises where something is broken."""
    began = time.process_time()
    try:
        source = decode(data, "fuzz")
    except InputError:
        return
    record = make_result(read_document(source), explain=True)
    took = time.process_time() - began
    assert took < 0.5 + WATCHED * SLOWEST * len(data), f"took {took:.2f} s for {len(data)} bytes"
    check_spans(source.text, record)
    check_blocks(source.text, record)
    for render in RENDERERS.values():
        render(record, Look())


def check_blocks(text: str, record: Result) -> None:
    """Every line that is not blank is in one block."""
    plain, covered = plain_text(text), 0
    for block in record["blocks"]:
        assert covered <= block["start"] < block["end"], "blocks overlap"
        assert not plain[covered : block["start"]].strip(), "a line in no block"
        covered = block["end"]
    assert not plain[covered:].strip(), "a line in no block"


def check_spans(text: str, value: Any) -> None:
    """Every span, at any depth, holds what it says."""
    if isinstance(value, dict):
        if "start" in value and "end" in value:
            assert value["text"] == text[value["start"] : value["end"]], "a span does not hold what it says"
        for inner in value.values():
            check_spans(text, inner)
    elif isinstance(value, list):
        for inner in value:
            check_spans(text, inner)


def main() -> None:
    with tempfile.NamedTemporaryFile("w", suffix=".dict", encoding="utf-8") as words:
        for word in WORDS:
            words.write('"' + "".join(f"\\x{byte:02x}" for byte in word.encode()) + '"\n')
        words.flush()
        options = [f"-dict={words.name}", "-max_len=20000", "-timeout=20"]
        atheris.Setup([sys.argv[0], *options, *sys.argv[1:], str(ARTICLES)], try_bytes)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
