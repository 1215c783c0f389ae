"""The package from Python: what callers give, what they get, and what they are told."""

import io
import json
import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

import newsparse
from newsparse import Article, InputError, NewsparseError, ParseError, UsageError
from newsparse.formats import FORMATS, Look, load_renderer
from newsparse.inputs import Input
from newsparse.inputs.search import Search
from newsparse.inputs.sources import load_input
from newsparse.pipeline import read_document
from newsparse.runs.options import Options
from newsparse.runs.start import start

from .strategies import ARTICLES, as_read

RAIN = "Rain in Porto\n\nPORTO, May 3 (AP) - It rained all day, Mayor Ana Reis said.\n"
NAMES = ["Article", "InputError", "NewsparseError", "OutputError", "ParseError", "UsageError", "__version__"]
NAMES += ["parse", "parse_all", "parse_file", "parse_files", "parse_records"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Texts of some encodings, in a tree, with records and what is no text among them."""
    folder = tmp_path / "in"
    (folder / "may").mkdir(parents=True)
    for n, text in enumerate(ARTICLES[:6]):
        (folder / f"{n}.txt").write_bytes(text.encode(("utf-8", "utf-16", "utf-8-sig")[n % 3]))
    (folder / "may" / "café.txt").write_bytes("Café\n\nIt rained, he said.".encode("cp1252"))
    (folder / "may" / "empty.txt").write_bytes(b"")
    (folder / "4.txt").write_bytes(b"%PDF-1.7")
    (folder / "more.jsonl").write_text(f"{json.dumps({'id': 'x', 'text': RAIN, 'desk': 1})}\n[]\n", "utf-8")
    return folder


def told_by_command(paths: list[Path], tmp_path: Path) -> list[Article]:
    """What the command writes of them."""
    output = tmp_path / "out.jsonl"
    start(Search(tuple(map(str, paths))), Options(format="jsonl", output=str(output), quiet=True))
    return [Article.from_json(line) for line in output.read_bytes().splitlines()]


def test_a_file_is_read_as_the_command_reads_it(folder: Path, tmp_path: Path) -> None:
    for path in (folder / "1.txt", folder / "may" / "café.txt", folder / "may" / "empty.txt"):
        assert [newsparse.parse_file(path)] == told_by_command([path], tmp_path)
    article = newsparse.parse_file(str(folder / "may" / "café.txt"), encoding="latin-1")
    assert (article.source.name, article.source.encoding) == ("café.txt", "iso8859-1")


@pytest.mark.parametrize("most", [10**11, sys.maxsize, 10**30])
@pytest.mark.parametrize("name", ["0.txt", "more.jsonl"])
def test_memory_follows_the_text_and_not_its_limit(folder: Path, most: int, name: str) -> None:
    asked: list[int] = []

    class Stream(io.FileIO):
        def read(self, size: int | None = -1, /) -> Any:
            asked.append(size or 0)
            return super().read(size)

    def open_file(path: Path | None) -> Stream:
        assert path
        return Stream(path)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("newsparse.inputs.sources.open_bytes", open_file)
        article, *_ = newsparse.parse_files(folder / name, max_bytes=most, on_error=print)
    assert article.source.length > 10
    assert max(asked, default=0) <= 1 << 20


@pytest.mark.parametrize("length", [0, 1, (1 << 20) - 1, 1 << 20, (1 << 20) + 1])
def test_texts_as_long_as_pieces_are_read_whole(tmp_path: Path, length: int) -> None:
    (path := tmp_path / "a.txt").write_bytes(b"\n" * length)
    for most in (length, length + 1, length + 10**9):
        assert len(load_input(Input(path, "a.txt"), most)) == length
    with pytest.raises(InputError, match="larger than"):
        load_input(Input(path, "a.txt"), length - 1)


@pytest.mark.parametrize("jobs", [1, 2])
def test_files_are_read_as_the_command_reads_them(folder: Path, tmp_path: Path, jobs: int) -> None:
    paths = [folder / "gone.txt", folder, folder / "more.jsonl", folder / "nowhere"]
    told: list[str] = []  # in the order of events
    found = []
    for article in newsparse.parse_files(paths, jobs=jobs, on_error=lambda error: told.append(error.failure.message)):
        told.append(article.source.name)
        found.append(article)
    assert found == told_by_command(paths, tmp_path)
    assert told == [
        "no such file or directory",
        *("0.txt", "1.txt", "2.txt", "3.txt", "is a PDF", "5.txt", "may/café.txt", "may/empty.txt"),
        *(found[-1].source.name, "no JSON object"),
        "no such file or directory",
    ]


def test_which_files_of_a_folder(folder: Path) -> None:
    def names(**asked: Any) -> list[str]:
        return [article.source.name for article in newsparse.parse_files(folder, on_error=print, **asked)]

    assert names(glob="[12].txt") == ["1.txt", "2.txt"]
    assert names(glob=["1.txt", "may/c*"], exclude=["1*"]) == ["may/café.txt"]
    assert names(exclude="[0-9].txt", max_bytes=10) == ["may/empty.txt"]
    assert names(glob="*.text") == []


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"glob": ("*.text", "*.md")}, "no file matches *.text or *.md in {}; see --glob"),
        ({"glob": "*.text", "exclude": "*"}, "no file matches *.text in {}; see --glob"),
        ({"exclude": "*"}, "all that matches *.txt in {} is excluded by *; see --exclude"),
        ({"exclude": ["may", "*.txt"]}, "all that matches *.txt in {} is excluded by may or *.txt; see --exclude"),
    ],
    ids=str,
)
def test_a_folder_without_a_text_says_so(
    folder: Path, capsys: pytest.CaptureFixture[str], asked: dict[str, Any], said: str
) -> None:
    said, told = said.format(folder), list[NewsparseError]()
    assert list(newsparse.parse_files(folder, on_error=told.append, **asked)) == []
    assert [(str(error), type(error)) for error in told] == [(said, InputError)]
    with pytest.raises(InputError, match=r"in .*; see --"):
        next(newsparse.parse_files([folder], **asked))
    globs = asked.get("glob", "*.txt"), asked.get("exclude", ())
    one, other = ((words,) if isinstance(words, str) else tuple(words) for words in globs)
    assert start(Search((str(folder),), globs=one, excludes=other), Options(format="jsonl")) == 3
    assert capsys.readouterr() == ("", f"newsparse: {said}\n")
    assert list(newsparse.parse_files([])) == []


def test_without_a_handler_the_first_failure_is_raised_in_its_place(folder: Path) -> None:
    found = newsparse.parse_files([folder / "0.txt", folder / "4.txt", folder / "1.txt"])
    assert next(found).source.name == "0.txt"
    with pytest.raises(InputError, match="is a PDF") as told:
        next(found)
    assert told.value.failure.code == "not-text"


def test_a_fault_is_told_of_its_text_alone(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read = read_document

    def break_at_rain(source: Any, *more: Any) -> Any:
        if source.name == "1.txt":
            raise ZeroDivisionError("rain")
        return read(source, *more)

    monkeypatch.setattr("newsparse.runs.work.read_document", break_at_rain)
    failed: list[NewsparseError] = []
    paths = [folder / "0.txt", folder / "1.txt", folder / "2.txt"]
    assert [article.source.name for article in newsparse.parse_files(paths, on_error=failed.append)] == [
        "0.txt",
        "2.txt",
    ]
    with pytest.raises(ParseError, match=r"1\.txt: a fault in newsparse.*ZeroDivisionError: rain"):
        raise failed[0]


@pytest.mark.parametrize("day", ["2024-05-04", date(2024, 5, 4), datetime(2024, 5, 4, 23, 59)], ids=str)
def test_a_reference_date_may_be_written_or_a_time(day: Any, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(RAIN, "utf-8")
    articles = [
        newsparse.parse(RAIN, reference_date=day),
        newsparse.parse_file(tmp_path / "a.txt", reference_date=day),
        *newsparse.parse_files(tmp_path, reference_date=day),
        *(Article(**record) for record in newsparse.parse_records([{"text": RAIN}], reference_date=day)),
    ]
    assert len(articles) == 4
    for article in articles:
        assert article.dateline and article.dateline.date and article.dateline.date.edtf == "2024-05-03"


FILE = Path(__file__)
WRONG: list[tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any], type[Exception], str]] = [
    (newsparse.parse, (None,), {}, TypeError, "a text is a str, not None"),
    (
        newsparse.parse,
        (b"Rain",),
        {},
        TypeError,
        "a text is a str, not bytes: decode it, or give its file to parse_file",
    ),
    (newsparse.parse, (FILE,), {}, TypeError, "a text is a str, not a path: parse_file reads files"),
    (newsparse.parse, (["Rain"],), {}, TypeError, "a text is a str, not list"),
    (newsparse.parse, ("Rain",), {"name": 1}, TypeError, "a name is a str, not int"),
    (newsparse.parse, ("Rain",), {"language": "English"}, UsageError, "'English' is no language tag; write it as en"),
    (newsparse.parse, ("Rain",), {"language": 1}, TypeError, "a language is a str, its tag as in en or pt-BR, not int"),
    (newsparse.parse, ("Rain",), {"reference_date": "nope"}, UsageError, "'nope' is no date; write it as 2017-02-14"),
    (newsparse.parse, ("Rain",), {"reference_date": 2017}, TypeError, "a reference date is a date or a str as 2017-02"),
    (newsparse.parse_file, (None,), {}, TypeError, "expected str, bytes or os.PathLike object, not NoneType"),
    (newsparse.parse_file, ("",), {}, InputError, "an empty argument stands where a path should"),
    (newsparse.parse_file, ("a\0b",), {}, InputError, r"^a\\x00b: a path holds no NUL characters$"),
    (lambda path: list(newsparse.parse_files(path)), ("a\0b.jsonl",), {}, InputError, "a path holds no NUL characters"),
    (newsparse.parse_file, (FILE.parent,), {}, InputError, "may hold several texts; parse_files reads them"),
    (newsparse.parse_file, ("a.jsonl",), {}, InputError, "may hold several texts; parse_files reads them"),
    (newsparse.parse_file, (FILE,), {"max_bytes": 9}, InputError, "larger than 9 bytes"),
    (newsparse.parse_file, (FILE,), {"max_bytes": "9"}, TypeError, "max_bytes is an int, not str"),
    (newsparse.parse_file, (FILE,), {"encoding": "rot13"}, UsageError, "'rot13' is no encoding that Python knows"),
    (newsparse.parse_file, (FILE,), {"encoding": 8}, TypeError, "an encoding is a str, its name as in utf-8, not int"),
    (newsparse.parse_files, (FILE,), {"jobs": 0}, UsageError, "jobs is 1 or more, not 0"),
    (newsparse.parse_files, (FILE,), {"jobs": True}, TypeError, "jobs is an int, not bool"),
    (newsparse.parse_files, (FILE,), {"on_error": "raise"}, TypeError, "on_error is called with an error"),
    (newsparse.parse_files, (None,), {}, TypeError, "not iterable"),
    (newsparse.parse_files, (FILE.parent,), {"glob": ""}, UsageError, "glob needs a pattern, not ''; write it as"),
    (newsparse.parse_files, (FILE.parent,), {"glob": ["*.txt", ""]}, UsageError, "glob needs a pattern, not ''"),
    (newsparse.parse_files, (FILE.parent,), {"glob": []}, UsageError, "glob needs a pattern, and there is none"),
    (newsparse.parse_files, (FILE.parent,), {"glob": 3}, TypeError, r"glob is a str or several, .*, not int"),
    (newsparse.parse_files, (FILE.parent,), {"glob": [3]}, TypeError, r"glob is a str or several, .*, not int"),
    (newsparse.parse_files, (FILE.parent,), {"exclude": ""}, UsageError, "exclude needs a pattern, not ''"),
    (newsparse.parse_files, (FILE.parent,), {"exclude": None}, TypeError, "exclude is a str or several, .*, not None"),
    (newsparse.parse_records, ({"text": "Rain"},), {}, TypeError, r"as in \[record\], not one dict"),
    (newsparse.parse_records, ([],), {"reference_date": "nope"}, UsageError, "'nope' is no date"),
    (newsparse.parse(RAIN).render, ("sqlite",), {}, UsageError, "sqlite makes one file of all articles"),
    (newsparse.parse(RAIN).render, ("docx",), {}, UsageError, "'docx' is none of terminal, json"),
    (newsparse.parse(RAIN).to_csv, ("rows",), {}, UsageError, "'rows' is none of quotes, articles"),
    (newsparse.parse(RAIN).to_csv, (3,), {}, TypeError, "rows is a str, one of quotes, articles, not int"),
    (newsparse.parse(RAIN).to_csv, (["quotes"],), {}, TypeError, "rows is a str, one of quotes, articles, not list"),
    (newsparse.parse(RAIN).to_csv, (), {"bom": "x"}, TypeError, "bom is a bool, not str"),
    (newsparse.parse(RAIN).render, (3,), {}, TypeError, "a format is a str, one of terminal, .*, not int"),
    (newsparse.parse(RAIN).render, ([],), {}, TypeError, "a format is a str, one of terminal, .*, not list"),
    (newsparse.parse(RAIN).render, ("terminal",), {"width": "80"}, TypeError, "width is an int, not str"),
    (newsparse.parse(RAIN).render, ("terminal",), {"width": 19}, UsageError, "width is from 20 to 1000, not 19"),
    (newsparse.parse(RAIN).render, ("terminal",), {"width": 1001}, UsageError, "width is from 20 to 1000, not 1001"),
    (newsparse.parse(RAIN).render, ("terminal",), {"color": "yes"}, TypeError, "color is a bool, not str"),
    (newsparse.parse(RAIN).render, ("terminal",), {"full": 1}, TypeError, "full is a bool, not int"),
    (newsparse.parse_records, ([],), {"text_field": 3}, TypeError, "a text field is a str, not int"),
    (newsparse.parse_records, ([],), {"id_field": None}, TypeError, "an id field is a str, not None"),
    (newsparse.parse_records, (b"[]",), {}, TypeError, r"as in \[record\], not one bytes"),
    (Article.from_json, (3,), {}, TypeError, "JSON is a str or bytes, not int"),
    (Article.from_json, ("[" * 200_000,), {}, ValueError, "the JSON is nested too deep to be that of an article"),
]


@pytest.mark.parametrize(("call", "given", "named", "kind", "said"), WRONG, ids=[said for *_, said in WRONG])
def test_what_makes_no_sense_is_told_at_once(
    call: Callable[..., Any], given: Any, named: Any, kind: type[Exception], said: str
) -> None:
    with pytest.raises(kind, match=said) as told:
        call(*given, **named)
    assert not isinstance(told.value, UsageError) or isinstance(told.value, ValueError)
    assert "\n" not in str(told.value)


TEXT_FORMATS = [name for name, form in FORMATS.items() if not (form.sink or form.of_text)]


@pytest.mark.parametrize("name", TEXT_FORMATS)
def test_an_article_shows_itself_as_the_command_shows_it(name: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(RAIN, "utf-8")
    output = tmp_path / "out"
    start(Search((str(tmp_path / "a.txt"),)), Options(format=name, output=str(output), quiet=True))
    assert newsparse.parse_file(tmp_path / "a.txt").render(name) == output.read_bytes().decode()


def test_how_an_article_looks_can_be_asked_for() -> None:
    article = newsparse.parse(RAIN)
    look = Look(width=30, color=True)
    assert article.render("terminal", width=30, color=True) == load_renderer(FORMATS["terminal"])(
        article.to_dict(), look
    )
    assert article.to_csv("articles", bom=True) == "\ufeff" + article.render("csv-articles")
    assert article.to_csv() == article.render("csv-quotes")


def broken(change: Callable[[Any], object]) -> str:
    """The JSON of an article with something in it that cannot be."""
    record = newsparse.parse(RAIN).to_dict()
    change(record)
    return json.dumps(record)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda r: r["headline"].update(start=13, end=1), "a span from 13 to 1 does not hold 13 characters"),
        (lambda r: r["headline"].update(start=1, end=1, text=""), "a span from 1 to 1 does not hold 0 characters"),
        (lambda r: r["quotes"][0]["content"][0].update(text="Rain"), "does not hold 4 characters"),
        (lambda r: r["headline"].update(start=-1), "greater than or equal to 0"),
        (lambda r: r["source"].update(length=9), "a block ends at 74, of 9 characters"),
        (lambda r: r["quotes"][0].update(block=2), "quote q1 is in block 2, of 2"),
        (lambda r: r["quotes"][0]["speaker"].update(id="s2"), "quote q1 is not among those of speaker s2"),
        (lambda r: r["speakers"][0].update(quotes=[]), "quote q1 is not among those of speaker s1"),
        (lambda r: r.update(schema_version="2.0"), "version '2.0' of the contract; this newsparse reads 1.x"),
        (lambda r: r.update(schema_version="news"), "version 'news' of the contract"),
        (lambda r: r["headline"].update(start="0"), "valid integer"),
        (lambda r: r["headline"].update(start=False), "valid integer"),
        (lambda r: r["quotes"][0].update(confidence="1"), "valid number"),
        (lambda r: r.update(mood="grim"), "Extra inputs are not permitted"),
    ],
)
def test_json_that_cannot_be_is_no_article(change: Callable[[Any], object], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        Article.from_json(broken(change))


def test_a_later_version_of_the_same_contract_is_read() -> None:
    assert Article.from_json(broken(lambda r: r.update(schema_version="1.9"))).schema_version == "1.9"
    assert Article.from_json(broken(lambda r: r["quotes"][0].update(confidence=1))).quotes[0].confidence == 1.0


@pytest.mark.parametrize("name", ["a\ud800.txt", "\ude00\ud83d", "caf\udce9", "\U0001f600"])
def test_what_is_written_is_read_whatever_its_name_is(name: str) -> None:
    article = newsparse.parse(RAIN, name=name)
    assert Article.from_json(article.to_json()) == Article.from_json(json.dumps(article.to_dict())) == article
    assert article.source.name == as_read(name)


def test_equal_articles_have_one_hash() -> None:
    def one(record: dict[str, Any]) -> Article:
        (found,) = newsparse.parse_records([{"text": RAIN, **record}])
        return Article(**found)

    first, same, other = one({"id": 1, "x": [{"y": 2}]}), one({"x": [{"y": 2}], "id": 1}), one({"id": 2})
    assert first == same
    assert {first: "first"}[same] == "first"
    assert {first, same, other} == {other, first}
    assert len({first.headline, same.headline, first.body[0], first.body[0].model_copy(update={"start": 1})}) == 3


def test_the_public_names_are_those_that_are_shown() -> None:
    assert dir(newsparse) == sorted(newsparse.__all__) == NAMES
    for name in NAMES:
        assert getattr(newsparse, name).__doc__
    with pytest.raises(AttributeError, match="no attribute 'Quote'"):
        newsparse.Quote  # noqa: B018


def test_the_models_are_imported_when_they_are_asked_for() -> None:
    code = "import sys, newsparse; print(sorted({'pydantic', 'multiprocessing', 'rich'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout == "[]\n"
