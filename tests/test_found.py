"""What is read of a folder without being asked for by a pattern: texts, and exports whatever their names end in."""

import gzip
import json
import os
import shutil
from pathlib import Path

import pytest

from newsparse.errors import InputError
from newsparse.inputs import Input
from newsparse.inputs.archives import FORMATS
from newsparse.inputs.search import Search
from newsparse.runs.options import Options
from newsparse.runs.start import start

from .golden import EXPORTS, HERE
from .test_archives_unpack import docx, paragraph, zipped
from .test_cli import newsparse

NINJS = HERE / "archives" / "wires" / "three.ninjs.json"
WIRES = sorted((HERE / "archives" / "wires").iterdir())
RECORD = json.dumps({"headline": "Rain", "text": "It rained, he said."}).encode()
PAGE = b"<html><head><title>Rain</title></head><body><h1>Rain</h1><p>It rained, he said.</p></body></html>"
UNI = ["Rain", "The Courier", "May 3, 2024 Friday", "Copyright 2024", "Length:\u00a05 words", "Body", "It rained.",
       "Load-Date: May 3, 2024", "End of Document"]  # fmt: skip


def document(*lines: str) -> bytes:
    return docx("".join(map(paragraph, lines)))


def found(search: Search) -> list[str]:
    return [item.name if isinstance(item, Input) else str(item) for item in search.find()]


@pytest.mark.parametrize("path", [*WIRES, EXPORTS[0]], ids=lambda path: path.name)
def test_an_export_is_found_by_its_suffix(tmp_path: Path, path: Path) -> None:
    shutil.copy(path, tmp_path)
    (tmp_path / f"{path.name}.gz").write_bytes(gzip.compress(path.read_bytes()))
    shutil.copy(path, tmp_path / f"{path.stem}-2{path.suffix.upper()}")
    assert len(found(Search((str(tmp_path),)))) == 3


def test_each_suffix_of_a_format_is_looked_at(tmp_path: Path) -> None:
    for form in FORMATS:
        for suffix in form.suffixes:
            (tmp_path / f"{form.name}{suffix}").write_bytes(EXPORTS[0].read_bytes())
    assert len(found(Search((str(tmp_path),)))) == sum(len(form.suffixes) for form in FORMATS)


LEFT_OUT = {
    "page.html": PAGE,
    "page.HTM": PAGE,
    "data.json": RECORD,
    "records.json": b"[" + RECORD + b"]",
    "records.csv.gz": gzip.compress(b"title,text\nRain,It rained.\n"),
    "map.xml": b"<?xml version='1.0'?><urlset><url><loc>https://example.org/</loc></url></urlset>",
    "story.docx": document("It rained, he said."),
    "story.rtf": rb"{\rtf1 It rained, he said.\par}",
    "story.txt.gz": gzip.compress(b"It rained, he said."),
    "photos.zip": zipped(("a.png", b"\x89PNG"), ("b.png", b"\x89PNG")),
    "~$rt.docx": b"\x00\x01\x02" * 50,
    "notes.md": b"It rained, he said.",
}


@pytest.mark.parametrize("name", LEFT_OUT)
def test_what_is_no_export_is_no_input_unless_it_is_asked_for(tmp_path: Path, name: str) -> None:
    (tmp_path / "a.txt").write_text("Rain\n\nIt rained, he said.\n", "utf-8")
    (tmp_path / name).write_bytes(LEFT_OUT[name])
    folder = str(tmp_path)
    assert found(Search((folder,))) == ["a.txt"]
    assert [item.name for item in Search((folder,)).files() if isinstance(item, Input)] == ["a.txt"]
    first = [name.partition("#")[0].partition(":")[0] for name in found(Search((folder,), globs=("*",)))]
    assert first == sorted(["a.txt", name])
    assert found(Search((f"{folder}/{name}",)))[0].startswith(name)


def test_what_may_be_an_export_and_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Rain\n\nIt rained, he said.\n", "utf-8")
    (tmp_path / "export.docx").write_bytes(document(*UNI)[:-40])
    (tmp_path / "large.gz").write_bytes(gzip.compress(b"a" * 10_000))
    done = newsparse(tmp_path, "--jsonl", "--max-bytes", "9000", "-q")
    assert done.returncode == 1
    assert len(done.stdout.splitlines()) == 1
    broken, large = done.stderr.decode().splitlines()
    assert "export.docx: is a ZIP archive, or a document, that cannot be read" in broken
    assert "large.gz: holds more than may be read" in large


def test_a_document_that_is_an_export_is_read(tmp_path: Path) -> None:
    (tmp_path / "export.DOCX").write_bytes(document(*UNI))
    (tmp_path / "all.zip").write_bytes(zipped(("1.docx", document(*UNI)), ("2.docx", document(*UNI))))
    assert found(Search((str(tmp_path),))) == ["all.zip", "export.DOCX"]


@pytest.mark.parametrize(
    "form", ["json", "ninjs", "jsonld", "annotation", "html", "markdown", "csv-articles", "text", "sqlite", "parquet"]
)
def test_results_of_an_earlier_run_are_no_inputs(tmp_path: Path, form: str) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text("Rain\n\nIt rained, he said.\n", "utf-8")
    shutil.copy(NINJS, folder)
    search = Search((str(folder),))
    before = found(search)
    assert before == ["a.txt", NINJS.name]
    output = str(folder / {"sqlite": "all.db", "parquet": "all.parquet"}.get(form, "out/"))
    assert start(search, Options(format=form, output=output, quiet=True)) == 0
    assert found(search) == before
    if form == "ninjs":
        assert start(search, Options(format=form, output=str(folder / "all.ninjs.json"), quiet=True)) == 0
        assert found(search) == before


def test_results_may_stand_beside_their_texts_again_and_again(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Rain\n\nIt rained, he said.\n", "utf-8")
    for _ in range(2):
        assert newsparse(tmp_path, "--json", "-o", tmp_path, "-q").returncode == 0
    shutil.copy(NINJS, tmp_path / "a.json")  # an export, which is an input
    done = newsparse(tmp_path, "--json", "-o", tmp_path, "-q")
    assert (done.returncode, b"would take the place of the input" in done.stderr) == (2, True)
    assert (tmp_path / "a.json").read_bytes() == NINJS.read_bytes()


def test_texts_in_capitals_are_texts(tmp_path: Path) -> None:
    (tmp_path / "A.TXT").write_text("Rain\n\nIt rained, he said.\n", "utf-8")
    assert newsparse(tmp_path, "--json", "-o", tmp_path / "out", "-q").returncode == 0
    assert (tmp_path / "out" / "A.json").exists()


def test_a_text_is_not_looked_at_before_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def looked(path: Path, _: int) -> bool:
        raise AssertionError(path)

    monkeypatch.setattr("newsparse.inputs.found.is_export", looked)
    for name in ("a.txt", "b.TXT"):
        (tmp_path / name).write_bytes(EXPORTS[0].read_bytes())
    listed = tmp_path / "list"
    listed.write_text(f"{NINJS}\n", "utf-8")
    assert found(Search((str(tmp_path),), files_from=str(listed)))[:2] == ["a.txt", "b.TXT"]


def test_what_is_gone_is_told(tmp_path: Path) -> None:
    (tmp_path / "gone.xml").symlink_to(tmp_path / "nowhere")
    (error,) = Search((str(tmp_path),)).find()
    assert isinstance(error, InputError)


# ---- links, and names that a dot begins


@pytest.fixture
def linked(tmp_path: Path) -> str:
    """`in` with texts, links to them and to folders in it and outside, and what is hidden."""
    for name in ("in/real/one.txt", "in/z.txt", "in/.hid/h.txt", "in/.dot.txt", "out/real/far.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name, "utf-8")
    links = {
        "in/alias": "real", "in/b.txt": "z.txt", "in/loop": ".", "in/real/up": "..", "in/ext": "../out",
        "in/real/ext": "../../out", "out/alias": "real", "out/a.txt": "real/far.txt", "in/hid": ".hid",
        "in/hid.txt": ".dot.txt", "in/hid2.txt": ".dot.txt",
    }  # fmt: skip
    for link, target in links.items():
        (tmp_path / link).symlink_to(target)
    return str(tmp_path / "in")


@pytest.mark.skipif(os.name == "nt", reason="needs links")
@pytest.mark.parametrize(
    ("globs", "excludes", "names"),
    [
        ((), (), ["hid.txt", "z.txt", "ext/real/far.txt", "hid/h.txt", "real/one.txt"]),
        (("real/*.txt",), (), ["real/one.txt"]),
        (("alias/one.txt",), (), ["alias/one.txt"]),
        (("b.txt",), (), ["b.txt"]),
        ((), ("real", "hid*"), ["z.txt", "alias/one.txt", "alias/ext/alias/far.txt"]),
        ((), ("z.txt", "ext", "hid*"), ["b.txt", "real/one.txt"]),
        ((".d*.txt",), (), [".dot.txt"]),
        ((".hid/*",), (), [".hid/h.txt"]),
        (("**/.hid/*",), (), [".hid/h.txt"]),
    ],
)
def test_what_has_a_name_of_its_own_is_not_found_by_links(
    linked: str, globs: tuple[str, ...], excludes: tuple[str, ...], names: list[str]
) -> None:
    assert found(Search((linked,), globs=globs, excludes=excludes)) == names


def test_what_is_hidden_is_read_where_it_is_named(linked: str) -> None:
    assert found(Search((f"{linked}/.hid", f"{linked}/.dot.txt"))) == ["h.txt", ".dot.txt"]
    (Path(linked) / "list").write_text(f"{linked}/.dot.txt\n{linked}/.hid\n", "utf-8")
    assert [name.rpartition("/")[2] for name in found(Search((), files_from=f"{linked}/list"))] == [".dot.txt", "h.txt"]
