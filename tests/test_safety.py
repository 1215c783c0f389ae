"""Whatever is given by mistake or in malice: one clear line, the right exit code, nothing torn, no end of memory."""

import os
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

import newsparse as package
from newsparse.errors import InputError
from newsparse.text.decoding import decode

from .test_batch import newsparse, said

posix = pytest.mark.skipif(os.name == "nt", reason="needs a system with devices and pipes that have names")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"PK\x03\x04\x14\x00", "is a ZIP archive, or a document, that cannot be read; File is not a zip file"),
        (b"%PDF-1.7\n%\xe2\xe3", "is a PDF; give the text that is in it"),
        (b"BZh91AY&SY", "is a compressed file; give the text that is in it"),
        (b"\x89PNG\r\n\x1a\n", "is a picture; give the text that is in it"),
        (b"\x00\x01\x02\xff\xfe", "holds NUL bytes and is not UTF-8; no text, or name its --encoding"),
    ],
)
def test_what_is_no_text_is_said_to_be_none(tmp_path: Path, data: bytes, message: str) -> None:
    (path := tmp_path / "a.txt").write_bytes(data)
    done = newsparse(path, "--json")
    assert (done.returncode, done.stdout) == (3, b"")
    assert said(done) == [f"{path}: {message}"]


def test_text_that_only_speaks_of_such_files_is_text() -> None:
    for text in ("PK won the match.", "BZ hopes for rain.", "GIF is 30 years old.", "The %PDF- sign stands first."):
        assert decode(text.encode(), "a").text == text
    with pytest.raises(InputError, match="is a PDF"):
        decode(b"%PDF-1.4", "a")
    assert decode(b"%PDF-1.4", "a", encoding="ascii").text == "%PDF-1.4"


def test_the_source_of_a_feed_is_read_with_a_remark(tmp_path: Path) -> None:
    (path := tmp_path / "a.txt").write_text('<?xml version="1.0"?>\n<rss><title>It rained.</title></rss>', "utf-8")
    done = newsparse(path, "--json")
    assert done.returncode == 0
    assert said(done) == ["a.txt: looks like markup: newsparse reads the text that a page shows, not its source"]


@posix
def test_what_is_too_large_is_refused_before_it_is_read(tmp_path: Path) -> None:
    with (path := tmp_path / "a.txt").open("wb") as stream:
        stream.truncate(1 << 30)  # a gigabyte that takes no room
    done = newsparse(path, "/dev/zero", "--jsonl", "--max-bytes", "1000000")
    assert (done.returncode, done.stdout) == (3, b"")
    assert said(done) == [f"{p}: larger than 1,000,000 bytes; see --max-bytes" for p in (path, "/dev/zero")]
    assert said(newsparse(path, "--json")) == [f"{path}: larger than 100,000,000 bytes; see --max-bytes"]
    for wrong in ("0", "-1", "many", "1e6"):
        assert newsparse(path, "--max-bytes", wrong).returncode == 2


@posix
def test_a_pipe_with_a_name_is_read_like_a_file(tmp_path: Path) -> None:
    os.mkfifo(path := tmp_path / "pipe.txt")
    writer = threading.Thread(target=lambda: path.write_text("Rain in the harbour\n\nIt rained, he said.\n", "utf-8"))
    writer.start()
    done = newsparse(path, "--only", "headline")
    writer.join()
    assert done.stdout == b"headline  Rain in the harbour\n"


@posix
def test_odd_names(tmp_path: Path) -> None:
    names = [
        "two\nlines.txt",
        "-dash.txt",
        "tab\t.txt",
        "quote'\".txt",
        "esc\x1b[31m.txt",
        os.fsdecode(b"latin\xe9.txt"),
    ]
    for name in names:
        (tmp_path / "in" / name).parent.mkdir(exist_ok=True)
        (tmp_path / "in" / name).write_text("Rain\n\nIt rained, he said.\n", "utf-8")
    done = newsparse(tmp_path / "in", "--jsonl")
    assert done.returncode == 0
    assert len(done.stdout.splitlines()) == len(names)
    assert newsparse(tmp_path / "in", "--json", "-o", tmp_path / "out").returncode == 0
    assert len(list((tmp_path / "out").glob("*.json"))) == len(names)
    assert newsparse("--json", "--", "-dash.txt", cwd=tmp_path / "in").returncode == 0
    for name in names:
        (tmp_path / "in" / name).write_bytes(b"\x81")
    done = newsparse(tmp_path / "in", "--jsonl")
    assert b"\x1b" not in done.stderr
    assert len(said(done)) == len(names)


def test_a_folder_where_a_file_is_wanted(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Rain", "utf-8")
    (tmp_path / "out.json").mkdir()
    done = newsparse(tmp_path / "a.txt", "--files-from", tmp_path)
    assert said(done) == [f"{tmp_path}: is a directory"]


@posix
@pytest.mark.parametrize("form", ["terminal", "json", "jsonl", "markdown"])
def test_a_reader_that_goes_away(tmp_path: Path, form: str) -> None:
    for n in range(50):
        (tmp_path / f"{n}.txt").write_text("Rain\n\n" + "It rained, he said. " * 500, "utf-8")
    command = f"{sys.executable} -m newsparse {tmp_path} -f {form} | head -c 10; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", command], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (141, b"")


def test_no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the network is asked")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    assert package.parse("Rain\n\nSee https://example.org, he said.\n").quotes
