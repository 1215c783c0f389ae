"""What comes in, however odd: names of any bytes, lists and records that are broken or have no end, what is no text."""

import io
import itertools
import json
import os
import socket
import subprocess
from datetime import UTC, date, datetime, time
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from newsparse import parse, parse_records
from newsparse.errors import InputError
from newsparse.formats import FORMATS
from newsparse.formats.json import dump
from newsparse.inputs import Input
from newsparse.inputs.pieces import read_paths
from newsparse.inputs.search import Search, Shard
from newsparse.inputs.sources import load_input, to_source
from newsparse.runs.options import Options
from newsparse.runs.start import start

from .test_batch import command, newsparse, posix, said

STORY = 'Harbour reopens\n\nLISBON, May 3 (AP) - It reopened. "It was time," Ana Cruz said.\n'


def found(search: Search) -> list[str]:
    """What is found: the name of an input, or what is said in its place."""
    return [str(item) if isinstance(item, InputError) else item.name for item in search.find()]


def run(search: Search, form: str, output: Path) -> str:
    """What a run says."""
    start(search, Options(format=form, output=f"{output}/"), errors := io.StringIO())
    return errors.getvalue()


# ---- folders


@posix
def test_only_files_of_a_folder_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(STORY, "utf-8")
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "zero.txt").symlink_to("/dev/zero")
    (tmp_path / "gone.txt").symlink_to("nowhere")
    (tmp_path / "loop.txt").symlink_to("loop.txt")
    (tmp_path / "other.md").symlink_to("/dev/zero")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "socket.txt"))
        lines = found(Search((str(tmp_path),)))
    listed = tmp_path / "list"
    listed.write_bytes(b"\n".join(os.fsencode(p) for p in sorted(tmp_path.glob("*.txt"))))
    assert [line.replace(f"{tmp_path}/", "") for line in lines] == [
        "a.txt",
        "gone.txt: no such file or directory",
        "loop.txt: too many levels of symbolic links",
        "pipe.txt: is a pipe, not a file: skipped; to have it read, give it by itself",
        "socket.txt: is a socket, not a file: skipped",
        "zero.txt: is a device, not a file: skipped; to have it read, give it by itself",
    ]
    of_list = [line for line in found(Search((), files_from=str(listed))) if "skipped" in line]
    assert of_list == lines[3:]


@posix
def test_a_deep_tree_is_searched_to_its_bottom(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Deeper than functions may call each other, and then deeper than a path may be long."""
    monkeypatch.chdir(tmp_path)
    try:
        for name in ("t", *["d"] * 1200, *["x" * 250] * 9):
            Path(name).mkdir()
            os.chdir(name)
            if name == "t" or len(name) > 1:
                Path("a.txt").write_text("Rain.", "utf-8")
        names = found(Search((str(tmp_path / "t"),)))
        assert names[0] == "a.txt"
        assert [name.count("/") for name in names[1:-1]] == list(range(1201, 1200 + len(names) - 1))
        assert names[-1].endswith(": file name too long")
        os.chdir(tmp_path)
        said = run(Search(("t",)), "html", Path("out")).splitlines()
        assert said[-1].startswith(f"newsparse: {len(names)} inputs: ")
        assert all("file name too long" in line for line in said[:-1])
        assert 'a.html"' in Path("out/index.html").read_text("utf-8")
    finally:  # the library's own way to remove a tree calls itself, too
        os.chdir(tmp_path)
        subprocess.run(["rm", "-rf", "t", "out"], check=True)


NAMES = (
    *(b"latin\xe9.txt", b"latin\xe8.txt", b"two\nlines.txt", b"-dash.txt", b"#h#.txt", b"a:b.txt", b"a\\b.txt"),
    *(
        b"<a>.txt",
        b"esc\x1b[31m.txt",
        b"turn\xe2\x80\xae.txt",
        b".txt",
        b" .txt",
        b"q\"'&<.txt",
        b"%41.txt",
        b"=cmd.txt",
    ),
    *(b"tab\t,;.txt", b"x" * 251 + b".txt", b"x" * 250 + b"y.txt", "é".encode() * 125 + b".txt", b"nul%00.txt"),
)


@posix
@pytest.mark.parametrize("form", sorted(FORMATS))
def test_names_of_any_bytes(tmp_path: Path, form: str) -> None:
    (tmp_path / "in").mkdir()
    for name in NAMES:
        Path(os.fsdecode(os.fsencode(tmp_path / "in") + b"/" + name)).write_text(STORY, "utf-8")
    search, whole = Search((str(tmp_path / "in"),), globs=("*.txt", ".txt")), FORMATS[form].sink != ""
    options = Options(format=form, output=str(tmp_path / f"out{FORMATS[form].suffix if whole else '/'}"))
    assert start(search, options, io.StringIO()) == 0
    if not whole:
        results = [p for p in (tmp_path / "out").rglob("*") if p.name.endswith(FORMATS[form].suffix)]
        assert len({p for p in results if not p.name.startswith("index")}) == len(NAMES)
        assert all(str(p).encode() for p in results), "the name of a result is text"


@posix
def test_a_name_is_exact_for_programs_and_printable_for_people(tmp_path: Path) -> None:
    import pty

    paths = [os.fsencode(tmp_path) + b"/" + name for name in NAMES]
    for path in paths:
        Path(os.fsdecode(path)).touch()
    listed = b"\0".join(paths)
    assert newsparse("--files-from", "-", "--dry-run", data=listed).stdout == b"".join(path + b"\n" for path in paths)
    ours, theirs = pty.openpty()
    odd = {r"latin\xe9.txt", r"two\x0alines.txt", r"esc\x1b[31m.txt", r"turn\u202e.txt"}  # few enough not to fill it
    (tmp_path / "list").write_bytes(b"\0".join(paths[n] for n in (0, 2, 8, 9)))
    subprocess.run(
        command("--files-from", tmp_path / "list", "--dry-run"), stdout=theirs, stderr=subprocess.PIPE, check=True
    )
    os.write(theirs, b"end")
    shown = b""
    while not shown.endswith(b"end"):
        shown += os.read(ours, 4096)
    os.close(theirs)
    os.close(ours)
    assert {line.rpartition("/")[2] for line in shown.decode().splitlines()[:-1]} == odd


# ---- lists


@pytest.mark.parametrize(
    ("data", "paths"),
    [
        (b"a\nb\n", ["a", "b"]),
        (b"a\r\n\r\nb", ["a", "b"]),
        (b"\xef\xbb\xbfa\nb", ["a", "b"]),
        (b"two\nlines\0b\0", ["two\nlines", "b"]),
        (b"a\n" * 40_000 + b"b\0c\nd", ["a"] * 40_000 + ["b", "c", "d"]),  # a NUL behind the first piece
        (b"a\n" + b"x" * 200_000 + b"\nb", ["a", "l: an entry of more than 65,536 bytes is no path", "b"]),
        (b"a\0" + b"\0" * 3_000_000, ["a", "l: 1,000,000 bytes without a path; see --max-bytes"]),
        (b"y" * 3_000_000, ["l: 1,000,000 bytes without a path; see --max-bytes"]),
        (b"\x1f\x8b\x08", ["l: is a compressed file; unpack it first, or give the text that is in it"]),
        ("a\nb".encode("utf-16"), ["l: is UTF-16, not UTF-8; iconv -f UTF-16 -t UTF-8"]),
    ],
)
def test_lists(tmp_path: Path, data: bytes, paths: list[str]) -> None:
    (path := tmp_path / "l").write_bytes(data)
    got: list[str] = []
    with path.open("rb") as stream:
        try:
            got.extend(str(entry) for entry in read_paths(stream, 1_000_000, "l"))
        except InputError as error:
            got.append(str(error))
    assert got == paths


@posix
@pytest.mark.parametrize("device", ["/dev/zero", "/dev/urandom"])
def test_a_list_without_end(device: str) -> None:
    *_, last = Search((), files_from=device, max_bytes=100_000).find()
    assert isinstance(last, InputError)
    assert last.failure._replace(message="") == (device, "read", "too-large", "", "see --max-bytes")


def test_one_bad_path_leaves_the_others(tmp_path: Path) -> None:
    (good := tmp_path / "a.txt").write_text(STORY, "utf-8")
    for bad in ("x" * 300, "x/" * 3000, f"{good}/b", "nope", "https://example.org/a//b", "t.CSV", ""):
        search = Search((bad, str(good)))
        assert search.several
        *_, last = search.find()
        assert isinstance(last, Input)
        assert last.path == good


@pytest.mark.parametrize(("name", "data"), [("r.jsonl", b"\n\n"), ("list", b"\r\n\n")])
def test_what_names_nothing_says_so(tmp_path: Path, name: str, data: bytes) -> None:
    (path := tmp_path / name).write_bytes(data)
    search = Search((str(path),)) if name == "r.jsonl" else Search((), files_from=str(path))
    assert start(search, Options(format="jsonl"), told := io.StringIO()) == 3
    assert told.getvalue() == f"newsparse: nothing is named in {path}\n"


def test_standard_input_is_read_once(tmp_path: Path) -> None:
    """The command refuses it; a search tells it in the place of the second."""
    (path := tmp_path / "a.txt").write_text(STORY, "utf-8")
    for arguments in (("-", "-"), ("--files-from", "-", "-")):
        done = newsparse(*arguments, "--jsonl", data=os.fsencode(path))
        assert (done.returncode, done.stdout) == (2, b"")
        assert "reads standard input, which can be read once" in said(done)[0]
    first, second = Search(("-", "-")).find()
    assert (first.name, str(second)) == ("<stdin>", "<stdin>: can be read only once")  # type: ignore[union-attr]
    assert said(newsparse("--files-from", "-", data=b"-\n")) == ["-: no such file or directory"]


# ---- records

DEEP = '{"text": "Rain.", "x": ' + "[" * 90 + "]" * 90 + "}"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('{"text": "Rain.", "x": NaN, "y": [1e999, -Infinity, 1.5]}', {"x": None, "y": [None, None, 1.5]}),
        ('{"text": "Rain.", "id": NaN}', {"id": None}),
        ('{"text": "Rain.", "x": 1' + "0" * 4000 + "}", {"x": 10**4000}),
        ('{"text": "Rain.", "x": 1' + "0" * 9000 + "}", "a number has too many digits"),
        (DEEP, json.loads(DEEP)["x"]),
        ('{"text": "Rain.", "x": ' + "[" * 800 + "]" * 800 + "}", "is nested more than 100 deep"),
        ('{"text": "Rain.", "x": ' + '{"a":' * 100_000 + "1" + "}" * 100_001, "is nested more than 100 deep"),
        ('{"text": "Rain.", "\\ud800": "\\udc00 \\ud83d\\ude00"}', {"\ufffd": "\ufffd 😀"}),
        ('{"text": "Rain.", "x": "' + "x" * 2000 + '"' * 20_000 + "}", "larger than 20,000 bytes"),
    ],
)
def test_records_are_passed_on_as_json_or_refused(tmp_path: Path, line: str, told: Any) -> None:
    good = '{"text": "Sun."}'
    (path := tmp_path / "r.jsonl").write_text(f"{good}\n{line}\n{good}\n", "utf-8")
    first, item, last = Search((str(path),), max_bytes=20_000 if "larger" in str(told) else 10**7).find()
    assert isinstance(first, Input)
    assert isinstance(last, Input)
    if isinstance(told, str):
        assert isinstance(item, InputError)
        assert (item.failure.path, item.failure.message) == (f"{path}:2", told)
        return
    assert isinstance(item, Input)
    fields = item.fields if isinstance(told, dict) else (item.fields or {})["x"]
    assert fields == told
    for indent in (None, 2):
        text = dump(item.fields, indent)
        assert json.loads(text.encode(), parse_constant=lambda _: pytest.fail("no JSON")) == item.fields
    assert bool(item.remarks) == ("NaN" in line or "\\ud800" in line)


def test_records_of_python_that_json_does_not_have() -> None:
    nested: list[Any] = []
    for _ in range(5000):
        nested = [nested]
    rows: list[dict[str, Any]] = [
        {"text": "Rain.", "x": float("nan")},
        {"text": "Rain.", "x": nested},
        {"x": float("inf")},
        {"text": "S", "x": 10**5000},
    ]
    first, second, third, fourth = parse_records(rows)
    assert first["source"]["record"] == {"x": None}
    assert [warning["code"] for warning in first["warnings"]][:1] == ["record"]
    assert second["error"]["message"] == "is nested more than 100 deep"
    assert third["source"]["record"] == {"x": None}
    assert fourth["error"]["message"] == "a number has too many digits"
    json.dumps([first, second, third, fourth], allow_nan=False)


class Cell:
    """What tables hold: something with a type of its own, and a way to plain values."""

    def __init__(self, inside: Any, kind: str = "i") -> None:
        self.inside = inside
        self.dtype = SimpleNamespace(kind=kind)

    def tolist(self) -> Any:
        return self if self.inside is Ellipsis else self.inside

    def astype(self, kind: str) -> "Cell":
        assert kind == "datetime64[us]"
        return Cell(datetime(2024, 5, 3))


class Never:
    """As NaT: the name of a time that is none."""

    def isoformat(self) -> str:
        return "NaT"


class Odd:
    def isoformat(self) -> str:
        raise ZeroDivisionError


OF_TABLES: list[tuple[Any, Any]] = [
    (date(2024, 5, 3), "2024-05-03"),
    (datetime(2024, 5, 3, 7, 30, tzinfo=UTC), "2024-05-03T07:30:00+00:00"),
    (time(7, 30), "07:30:00"),
    (Decimal(7), 7),
    (Decimal(2**100), 2**100),
    (Decimal("12.10"), 12.1),
    (Cell(5), 5),
    (Cell([1, [date(2024, 5, 3)]]), [1, ["2024-05-03"]]),
    (Cell(1714694400 * 10**9, "M"), "2024-05-03T00:00:00"),
    ({date(2024, 5, 3): 1}, {"2024-05-03": 1}),
]
OF_NO_TABLE: list[tuple[Any, Any]] = [
    (Never(), None),
    (Odd(), None),
    (Decimal("NaN"), None),
    (Decimal("sNaN"), None),
    (Decimal("1e1000000"), None),
    (Decimal("0.1000000000000000000000001"), None),
    (Cell(...), None),
    (Cell([1j, float("nan"), 1]), [None, None, 1]),
    (datetime, None),
    (b"Rain", None),
    ({1, 2}, None),
    (object(), None),
    ([1, {"a": 1j}], [1, {"a": None}]),
    ({(1, 2): 3}, {"(1, 2)": 3}),
]


@pytest.mark.parametrize(("value", "told"), OF_TABLES + OF_NO_TABLE, ids=lambda value: type(value).__name__)
def test_fields_of_tables_are_passed_on_as_json(value: Any, told: Any) -> None:
    (article,) = parse_records([{"text": STORY, "x": value}])
    (fault,) = parse_records([{"x": value}])
    assert article["source"]["record"] == fault["source"]["record"] == {"x": told}
    assert json.loads(json.dumps(article)) == article
    remarked = "record" in [warning["code"] for warning in article["warnings"]]
    assert remarked == any(value is odd for odd, _ in OF_NO_TABLE)


@pytest.mark.parametrize(
    ("own", "name"),
    [
        (1.0, "#1"),
        (1.5, "#1.5"),
        (float("nan"), ":1"),
        (True, ":1"),
        (Cell(7), "#7"),
        (Decimal(7), "#7"),
        (date(2024, 5, 3), "#2024-05-03"),
        (b"7", ":1"),
        ([7], ":1"),
        ("1.0", "#1.0"),
        ("", ":1"),
        (0, "#0"),
    ],
)
def test_what_is_an_id(own: Any, name: str) -> None:
    (article,) = parse_records([{"text": STORY, "id": own}])
    assert article["source"]["name"] == name


ODD_IDS = [
    "\ud800",
    "\udfff",
    "é" * 400,
    "é" * 401,
    "../../x",
    "/etc/x",
    "a\0b",
    "a\nb",
    ".",
    "..",
    "a/b",
    "%",
    "#:",
    "~",
    " ",
]


def test_ids_of_any_kind_are_places_in_the_folder(tmp_path: Path) -> None:
    path = tmp_path / "a#b.jsonl"
    path.write_text("".join(json.dumps({"id": own, "text": STORY}) + "\n" for own in ODD_IDS), "utf-8")
    (tmp_path / "c#b.jsonl").write_text(json.dumps({"id": ".", "text": STORY}), "utf-8")
    told = run(Search((str(tmp_path),), globs=("*.jsonl",)), "json", tmp_path / "out")
    assert f"{len(ODD_IDS) + 1} inputs: {len(ODD_IDS) + 1} written, 0 failed" in told
    assert len(list((tmp_path / "out" / "a#b").iterdir())) == len(ODD_IDS)
    assert (tmp_path / "out" / "c#b" / "..json").exists()


@posix
def test_a_record_without_end(tmp_path: Path) -> None:
    (link := tmp_path / "zero.NDJSON").symlink_to("/dev/zero")
    assert found(Search((str(link),), max_bytes=100_000)) == [
        f"{link}:1: larger than 100,000 bytes; see --max-bytes",
        f"{link}: a line does not end; nothing behind it is read; see --max-bytes",
    ]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"\x1f\x8b\x08\x00", "is a compressed file; unpack it first, or give the text that is in it"),
        (b"%PDF-1.7\n", "is a PDF; unpack it first, or give the text that is in it"),
        ('{"text": "Rain."}\n'.encode("utf-16"), "is UTF-16, not UTF-8; iconv -f UTF-16 -t UTF-8"),
    ],
)
def test_what_holds_no_records_says_so_by_name(tmp_path: Path, data: bytes, message: str) -> None:
    (path := tmp_path / "r.jsonl").write_bytes(data * 3)
    assert found(Search((str(path),))) == [f"{path}: {message}"]


# ---- what is not prose

RECORDS = '{"id": 1, "text": "Rain."}\n{"id": 2, "text": "Sun."}\n'


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("r.JSONL", RECORDS, ["r.JSONL#1", "r.JSONL#2"]),
        ("r.NdJson", RECORDS, ["r.NdJson#1", "r.NdJson#2"]),
        ("r.txt", RECORDS, ["is JSON lines"]),
        ("a.json", '[{"text": "Rain."}]', ["a.json:1"]),
        ("a.txt", '\n ["Rain.", "Sun."]\n', ["is JSON, an array"]),
        ("a.json", '{"text": "Rain."}', ["is JSON, an object"]),
        ("a.json", "It rained, he said.", ["a.json"]),
        ("a.txt", "[1] It rained, he said.", ["a.txt"]),
        ("a.txt", "{curly} It rained, he said.", ["a.txt"]),
        ("a.txt", "[" * 100_000, ["a.txt"]),
        ("a.csv", "title,text\nRain,It rained.\n", ["a.csv:2"]),
        ("a.TSV", "title\ttext\nRain\tIt rained.\n", ["a.TSV:2"]),
    ],
)
def test_what_is_data_is_not_read_as_prose(tmp_path: Path, name: str, text: str, told: list[str]) -> None:
    (path := tmp_path / name).write_text(text, "utf-8")

    def read(item: Input | InputError) -> str:
        try:
            if isinstance(item, InputError):
                raise item
            return to_source(item, load_input(item)).name
        except InputError as error:
            assert error.failure.hint
            return error.failure.message

    assert [read(item) for item in Search((str(path),)).find()] == told
    if not {":", "#"} & set(told[0]):  # else records
        assert [read(item) for item in Search((str(tmp_path),), globs=("*",)).find()] == [name], "--glob decides"


def test_an_address_is_shown_as_it_was_written() -> None:
    done = newsparse("https://example.org//a?b=c", "--json")
    assert done.returncode == 3
    assert said(done)[0].startswith("https://example.org//a?b=c: newsparse reads files, not addresses; curl ")


@pytest.mark.parametrize("codec", ["utf-16", "utf-32", "utf-8-sig", "utf-8"])
def test_offsets_do_not_depend_on_the_encoding(tmp_path: Path, codec: str) -> None:
    text = f"Café 😀 news\n\n{STORY}"
    (path := tmp_path / "a.txt").write_bytes(text.encode(codec))
    source = to_source(item := Input(path, "a.txt"), load_input(item))
    assert source.text == text


def test_lone_surrogates_are_read_one_for_one() -> None:
    article = parse("Rain \ud83d\ude00 falls\n\nIt rained, he said.\n", name="\udce9.txt")
    assert article.headline
    assert article.headline.text == "Rain \ufffd\ufffd falls"
    assert "surrogates" in [warning.code for warning in article.warnings]
    assert type(article).from_json(article.to_json()).quotes == article.quotes


# ---- shards


def test_inputs_with_one_place_are_in_one_shard() -> None:
    for n, of in itertools.product(range(50), (2, 7)):
        for names in ((f"{n}", f"{n}.txt"), (f"r.jsonl#{n}", f"r.jsonl:{n}")):
            assert len({Shard.of_name(name, of) for name in names}) == 1


# ---- what a folder holds


@pytest.mark.parametrize(
    ("glob", "exclude", "found"),
    [
        ("*.txt", "", ["a.txt", "may/b.txt"]),
        ("**/*.txt", "", ["a.txt", "may/b.txt"]),
        ("may/**/*.txt", "", ["may/b.txt"]),
        ("./*.txt", "", ["a.txt", "may/b.txt"]),
        ("*.txt", "may/", ["a.txt"]),
        ("*.txt", "./may", ["a.txt"]),
        ("*.txt", "ma", ["a.txt", "may/b.txt"]),
        ("*", "", ["a.txt", "c", "may/b.txt"]),
    ],
)
def test_patterns_as_they_are_written_elsewhere(tmp_path: Path, glob: str, exclude: str, found: list[str]) -> None:
    (tmp_path / "may").mkdir()
    for name in ("a.txt", "may/b.txt", "c", ".newsparse-manifest"):
        (tmp_path / name).touch()
    search = Search((str(tmp_path),), globs=(glob,), excludes=(exclude,) if exclude else ())
    assert [item.name for item in search.find() if isinstance(item, Input)] == found


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("form", ["brat", "terminal"])
def test_results_below_the_inputs_are_no_inputs(tmp_path: Path, jobs: str, form: str) -> None:
    for n in range(5):
        (tmp_path / f"{n}.txt").write_text(STORY, "utf-8")
    for _ in range(2):
        done = newsparse(".", "-f", form, "-o", "out/", "-j", jobs, cwd=tmp_path)
        assert said(done)[-1].startswith("5 inputs: 5 written, 0 failed")


def test_a_field_that_stands_twice_loses_nothing_in_silence() -> None:
    done = newsparse(
        "-", "--jsonl", "--text-field", "text", data=b'{"text": "One.", "text": "Two."}\n{"text": "Three."}'
    )
    assert (done.returncode, done.stdout.count(b"\n")) == (1, 1)
    assert said(done) == ["<stdin>:1: the field 'text' stands twice"]


def test_a_record_without_an_id_is_not_the_one_whose_id_is_its_number(tmp_path: Path) -> None:
    (tmp_path / "r.jsonl").write_text('{"text": "One."}\n{"id": 1, "text": "Two."}\n', "utf-8")
    assert newsparse("r.jsonl", "--json", "-o", "out/", cwd=tmp_path).returncode == 0
    assert sorted(path.name for path in (tmp_path / "out" / "r").iterdir()) == ["1.json", "line-1.json"]
