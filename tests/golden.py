"""The formats of some articles as files, to be looked at: `python -m tests.golden` writes them anew.

They change when a format does, and when the parser finds something else in these articles. Rates of rules, which are
measured anew from time to time, are left out.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from newsparse.contract.result import Result, make_result
from newsparse.formats import FORMATS, Look, load_companion, load_renderer
from newsparse.inputs import Input
from newsparse.inputs.search import Search
from newsparse.inputs.several import split_source
from newsparse.inputs.sources import read_input
from newsparse.pipeline import read_document
from newsparse.text.source import Source, make_source

HERE = Path(__file__).parent
GOLDEN = HERE / "golden"
ARTICLES = (
    HERE.parent / "seeds" / "000_bb1a1830e3e72988.txt",
    *(HERE / "articles" / f"{name}.txt" for name in (
        "ap_wire", "correction_and_notes", "curly_and_no_break", "german", "interview_qa", "nested_quotes",
        "reuters_joint", "tabloid_captions", "web_page", "windows_line_ends",
    )),
)  # fmt: skip
EXPORTS = tuple(
    HERE / "archives" / name
    for name in ("nexis.txt", "records.csv", "wires/three.ninjs.json", "wires/two.iptc7901.txt")
)
NAMES = ("ninjs", "jsonld", "annotation", "brat", "csv-quotes", "csv-articles", "html")
VIEWS = {"json": "article.json", "jsonl": "article.jsonl", "markdown": "article.md", "terminal": "terminal.txt"}
_FRAME_RE = re.compile(r"<meta http-equiv.*?(?=</head>)|<script>.*?</script>", re.DOTALL)


def read_article(path: Path) -> Result:
    """The record of an article, each quote and block as sure as the others."""
    return _record(make_source(path.read_bytes().decode("utf-8"), path.name))


def read_export(path: Path) -> list[Result]:
    """The same of the articles of an export."""
    items = (item for item in Search((str(path),)).find() if isinstance(item, Input))
    return [
        _record(source)
        for item in items
        for source in ([read_input(item)] if item.text is not None else split_source(read_input(item)))
    ]


def _record(source: Source) -> Result:
    record = make_result(read_document(source))
    for found in (*record["quotes"], *record["blocks"]):
        found["confidence"] = 0.9
    return record


def files(path: Path) -> Iterator[tuple[Path, str]]:
    """The golden files of an article, or of those of an export, as they should be."""
    if path in EXPORTS:
        for n, record in enumerate(read_export(path), 1):
            yield from _files(record, GOLDEN / path.stem / str(n))
    else:
        yield from _files(read_article(path), GOLDEN / path.stem)


def _files(record: Result, folder: Path) -> Iterator[tuple[Path, str]]:
    for name, file in VIEWS.items():
        yield folder / file, load_renderer(FORMATS[name])(record, Look())
    for name in NAMES:
        form = FORMATS[name]
        text = load_renderer(form)(record, Look())
        if name == "html":
            text = _FRAME_RE.sub("", text)  # style and script are files themselves
        yield folder / f"article{form.suffix}", text
        if companion := load_companion(form):
            yield folder / f"article{form.beside}", companion(record)


if __name__ == "__main__":
    for article in (*ARTICLES, *EXPORTS):
        for file, text in files(article):
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text.encode("utf-8"))
