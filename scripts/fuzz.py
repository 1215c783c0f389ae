"""Looks for bytes that break the parser: they are decoded, parsed, shown in every format, and the laws are checked.

    make fuzz                              ten minutes, from the project's own articles
    python scripts/fuzz.py CORPUS [-max_total_time=3600] ...

The engine is atheris, which is guided by the lines of the package that a text reaches; the options are those of
libFuzzer. CORPUS is a folder in which it keeps what it finds worth to go on from. What breaks something (an exception,
one of the laws in tests/laws.py, two seconds for 100 kB) is written to the current folder as crash-...:
`python scripts/fuzz.py crash-...` runs it again.
"""

import sys
import tempfile
import time
from pathlib import Path

import atheris

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

with atheris.instrument_imports(include=["newsparse"]):
    from newsparse.contract.result import make_result
    from newsparse.errors import InputError
    from newsparse.formats import FORMATS, Look, load_renderer
    from newsparse.pipeline import read_document
    from newsparse.text.decoding import decode

    RENDERERS = {name: load_renderer(form) for name, form in FORMATS.items() if form.module}

from tests.laws import check_result  # noqa: E402

ARTICLES = ROOT / "tests" / "articles"
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
    check_result(source.text, record)
    for render in RENDERERS.values():
        render(record, Look())


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
