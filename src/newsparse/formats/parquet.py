"""Parquet: a row an article, nested as the output contract is, always with the same Arrow schema."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from newsparse.contract.result import Result
from newsparse.errors import UsageError
from newsparse.files import whole_file
from newsparse.formats.sink import FileSink, load_result
from newsparse.inputs import Input

_ROWS = 512  # articles of a row group: what is held in memory


class TableSink(FileSink):
    """Gathers articles into row groups."""

    @classmethod
    @contextmanager
    def open(cls, path: Path, fingerprint: str) -> Iterator["TableSink"]:  # noqa: ARG003 - there is no going on from it
        """The file appears when all articles are in it."""
        try:
            import pyarrow.parquet  # noqa: F401
        except ImportError:
            raise UsageError("--format parquet needs pyarrow", hint='pip install "newsparse[parquet]"') from None
        with whole_file(path) as stream:
            sink = cls(path, stream)
            yield sink
            sink.close()

    def __init__(self, path: Path, stream: Any) -> None:
        import pyarrow.parquet

        self.path = path
        self.schema = arrow_schema()
        self._writer = pyarrow.parquet.ParquetWriter(stream, self.schema, compression="zstd")
        self._rows: list[Result] = []

    def write(self, item: Input, rendered: bytes, sha256: str, quotes: int) -> None:  # noqa: ARG002
        """The next article."""
        self._rows.append(make_row(load_result(rendered)))
        if len(self._rows) == _ROWS:
            self._flush()

    def _flush(self) -> None:
        import pyarrow

        self._writer.write_table(pyarrow.Table.from_pylist(self._rows, self.schema))
        self._rows = []

    def close(self) -> None:
        """Writes what is left, and the file's end."""
        if self._rows:
            self._flush()
        self._writer.close()


sink = TableSink


def make_row(result: Result) -> Result:
    """The result, with its one part that has no fixed shape as JSON."""
    own = result["source"].get("record")
    source = {**result["source"], "record": None if own is None else json.dumps(own, ensure_ascii=False)}
    return {**result, "source": source}


def arrow_schema() -> Any:
    """The contract as Arrow types: the names of `--schema`, offsets as 64-bit integers."""
    import pyarrow as pa

    text, offset = pa.string(), pa.int64()

    def struct(**fields: Any) -> Any:
        return pa.struct(list(fields.items()))

    def span(**more: Any) -> Any:
        return struct(text=text, start=offset, end=offset, **more)

    author = struct(name=text, role=text, affiliation=text)
    speaker = struct(mention=span(), id=text, via=text, name=text)
    return pa.schema([
        ("schema_version", text),
        ("source", struct(
            name=text, encoding=text, length=offset, sha256=text, text=text, start=offset, end=offset, record=text,
        )),
        ("archive", struct(
            format=text, number=offset, of=offset,
            **dict.fromkeys(("publication", "edition", "section", "page"), span(name=text)),
            words=offset, id=text, url=text, type=text, load_date=text, copyright=text, slug=text, ednote=text,
            subjects=pa.list_(span(name=text, kind=text, score=offset)), fields=pa.list_(span(label=text)),
        )),
        ("url", text),
        ("language", text),
        ("kicker", span()),
        ("headline", span()),
        ("deck", pa.list_(span())),
        ("byline", span(authors=pa.list_(author), rule=text)),
        ("published", span(edtf=text, rule=text)),
        ("updated", span(edtf=text, rule=text)),
        ("dateline", span(
            places=pa.list_(span(name=text, region=text, country=text)),
            date=span(edtf=text), agencies=pa.list_(span(name=text)), rule=text,
        )),
        ("images", pa.list_(struct(
            caption=span(), alt=span(), credit=span(creator=text, agency=text, rule=text), rule=text,
        ))),
        ("body", pa.list_(span(kind=text))),
        ("edits", pa.list_(pa.struct([("start", pa.int64()), ("end", pa.int64()), ("read", text)]))),
        ("quotes", pa.list_(struct(
            id=text, kind=text, content=pa.list_(span()), verbatim=pa.list_(span()), text=text, block=offset,
            cue=span(), speaker=speaker, speakers=pa.list_(speaker), polarity=text, determinacy=text, rule=text,
            confidence=pa.float64(),
        ))),
        ("speakers", pa.list_(struct(
            id=text, name=text, role=text, kind=text, named=pa.bool_(), mentions=pa.list_(span()),
            quotes=pa.list_(text),
        ))),
        ("blocks", pa.list_(span(kind=text, rule=text, confidence=pa.float64()))),
        ("warnings", pa.list_(struct(code=text, message=text))),
        ("explain", pa.list_(span(what=text, rule=text, evidence=pa.list_(text)))),
    ])  # fmt: skip
