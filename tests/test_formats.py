"""The interchange formats: each as its golden files have it, and read back by a reader that is not ours."""

import csv
import io
import json
import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pyarrow.parquet
import pytest
from hypothesis import example, given, settings

from newsparse.contract.result import Result, make_result
from newsparse.formats import FORMATS, Look, csv_articles, csv_quotes, load_companion, load_renderer
from newsparse.formats.findings import findings
from newsparse.formats.json import _encoder, _fast_encoder
from newsparse.formats.parquet import arrow_schema
from newsparse.formats.readable import readable
from newsparse.formats.sink import load_result, load_sink
from newsparse.formats.text import clean
from newsparse.inputs import Input
from newsparse.pipeline import read_document
from newsparse.text.source import make_source, replace_lone

from .forks import run
from .golden import ARTICLES, EXPORTS, GOLDEN, NAMES, files, read_article, read_export
from .readers import CONTEXTS, expand, ninjs_validator, read_brat
from .strategies import as_read, texts

laws = settings(max_examples=100)
SEED = ARTICLES[0]
VALIDATOR = ninjs_validator()
HOSTILE = (
    "=cmd()|' /C calc'!A0\n\nBy </script><script>alert(1)</script>\n\n"
    "LISBON, March 3 (AP) \u2014 \"It\x1b[31m was\u2028time,\u202e \x00and\x9b2J \ud83d @SUM(1) [/i]</script>\r\n"
    "late,\" Ana Cruz said.\n"
    "\n\"+1,\" she added.\n\n-2\n"
)  # fmt: skip


def record_of(text: str) -> Result:
    return make_result(read_document(make_source(text, "a.txt")))


def render(record: Result, name: str, look: Look | None = None) -> str:
    return load_renderer(FORMATS[name])(record, look or Look())


@pytest.mark.parametrize("path", (*ARTICLES, *EXPORTS), ids=lambda path: path.stem)
def test_golden_files(path: Path) -> None:
    for file, text in files(path):
        assert file.read_bytes().decode("utf-8") == text, "python -m tests.golden writes them anew"


def test_there_is_no_golden_file_too_many() -> None:
    assert {file for path in (*ARTICLES, *EXPORTS) for file, _ in files(path)} == {
        p for p in GOLDEN.rglob("*") if p.is_file()
    }


# ---- what each reader must find of a record


def check_ninjs(record: Result, shown: Result) -> None:
    item = json.loads(render(record, "ninjs"))
    if VALIDATOR:
        VALIDATOR.validate(item)
    (body,) = item["bodies"]
    assert body["value"] == "\n\n".join(clean(part["text"]) for part in shown["body"])
    assert body["charCount"] == len(body["value"])
    heads = {head["role"]: head["value"] for head in item.get("headlines", [])}
    assert ("main" in heads) == bool(record["headline"])
    if record["headline"]:
        assert heads["main"] == clean(shown["headline"]["text"])
    assert len(item.get("associations", [])) == len(record["images"])


# The properties that schema.org has for each type, of those that are used.
PROPERTIES = {
    "NewsArticle": "identifier inLanguage articleSection headline alternativeHeadline author sourceOrganization "
    "dateline locationCreated dateCreated datePublished dateModified articleBody wordCount image hasPart "
    "url isPartOf printEdition printSection pageStart copyrightNotice keywords about",
    "PublicationIssue": "datePublished isPartOf",
    "Newspaper": "name",
    "PropertyValue": "propertyID value",
    "Person": "name jobTitle affiliation",
    "Organization": "name jobTitle",
    "Place": "name address",
    "PostalAddress": "addressRegion addressCountry",
    "ImageObject": "caption creditText creator sourceOrganization",
    "Quotation": "genre text creator mentions",
}


def check_schema_org(node: Any) -> None:
    """Each node has a type, and properties of that type."""
    if isinstance(node, list):
        for item in node:
            check_schema_org(item)
    elif isinstance(node, dict) and "@value" not in node:
        (kind,) = node.get("@type", ["http://schema.org/Person"])  # somebody of whom no more is known than a name
        allowed = {f"http://schema.org/{name}" for name in PROPERTIES[kind.removeprefix("http://schema.org/")].split()}
        own = {key for key in node if not key.startswith("@")}
        assert own <= allowed
        check_schema_org([node[key] for key in own])


def check_jsonld(record: Result, shown: Result) -> None:
    rendered = render(record, "jsonld")
    assert "<" not in rendered
    (node,) = expand(rendered)
    check_schema_org(node)

    def values(of: Any, name: str) -> list[Any]:
        return [item.get("@value", item) for item in of.get(f"http://schema.org/{name}", [])]

    assert values(node, "headline") == [clean(h["text"]) for h in [shown["headline"]] if h and clean(h["text"])]
    assert "\n\n".join(clean(part["text"]) for part in shown["body"]) in [*values(node, "articleBody"), ""]
    quotes = values(node, "hasPart")
    assert len(quotes) == len(record["quotes"])
    for given_, quote in zip(quotes, record["quotes"], strict=True):
        place = f"{quote['content'][0]['start']},{quote['content'][-1]['end']}"
        assert given_["@id"].endswith(f"#char={place}")
        assert values(given_, "text") == [clean(quote["text"])] * bool(clean(quote["text"]))


OA = "http://www.w3.org/ns/oa#"


def check_annotation(record: Result, text: str) -> None:
    (collection,) = expand(render(record, "annotation"))
    (page,) = collection["http://www.w3.org/ns/activitystreams#first"]
    (items,) = page["http://www.w3.org/ns/activitystreams#items"]
    found = []
    for annotation in items["@list"]:
        assert annotation["@type"] == [f"{OA}Annotation"]
        spans = []
        for target in annotation[f"{OA}hasTarget"]:
            (position, quote) = target[f"{OA}hasSelector"]
            start, end = (position[f"{OA}{name}"][0]["@value"] for name in ("start", "end"))
            exact = quote[f"{OA}exact"][0]["@value"]
            assert exact == replace_lone(text[start:end])
            for name, there in (("prefix", text[:start]), ("suffix", text[end:])):
                around = quote.get(f"{OA}{name}", [{"@value": ""}])[0]["@value"]
                assert (replace_lone(there).endswith if name == "prefix" else replace_lone(there).startswith)(around)
            spans.append((start, end))
        found.append(spans)
    assert found == [[(s["start"], s["end"]) for s in finding.spans] for finding in findings(record)]
    ids = [annotation["@id"] for annotation in items["@list"]]
    assert len(set(ids)) == len(ids)


def check_brat(record: Result, text: str) -> None:
    companion = load_companion(FORMATS["brat"])
    assert companion
    plain = companion(record)
    assert len(plain) == len(text)
    assert not {c for c in plain if c != "\n"} & {*map(chr, (*range(32), *range(127, 160))), "\u2028", "\u2029"}
    found = read_brat(render(record, "brat"), plain)
    bound = [b for b in found.bound.values() if b.type not in ("Person", "Organization", "Group")]
    wanted = [f.kind for f in findings(record) if any(c.isprintable() for span in f.spans for c in span["text"])]
    types = ("".join(map(str.capitalize, kind.replace("_", " ").split())) for kind in wanted)
    assert Counter(annotation.type for annotation in bound) >= Counter(types)
    for annotation in bound:
        for start, end in annotation.fragments:
            assert plain[start:end] == text[start:end]
    for block in record["blocks"]:
        shown = plain[block["start"] : block["end"]]
        assert [a for a, b in zip(shown, block["text"], strict=True) if a != b and a not in " \n"] == []
    quotes = [name for name, b in found.bound.items() if b.type == "Quote"]
    assert sorted(quotes) == sorted(found.attributes)
    for name in ("kind", "polarity", "determinacy"):
        values = Counter(attributes[name.capitalize()] for attributes in found.attributes.values())
        assert values <= Counter(quote[name] for quote in record["quotes"])


def read_csv(data: str) -> list[dict[str, str]]:
    rows = list(csv.DictReader(io.StringIO(data, newline="")))
    assert not [text for row in rows for text in row.values() if text[:1] in (*"=+-@\t\r",)]
    return [{key: text[1:] if GUARDED.match(text) else text for key, text in row.items()} for row in rows]


GUARDED = re.compile(r"'+[=+\-@＝＋－＠]")


def check_csv(record: Result, shown: Result) -> None:
    rows = read_csv(render(record, "csv-quotes"))
    of_two = csv_quotes.head(Look()) + render(record, "csv-quotes", Look(single=False)) * 2
    assert read_csv(of_two) == rows * 2
    names = {speaker["id"]: clean(speaker["name"]) for speaker in record["speakers"]}
    for row, quote, read in zip(rows, record["quotes"], shown["quotes"], strict=True):
        assert row["quote"] == clean(quote["text"])
        assert (int(row["start"]), int(row["end"])) == (quote["content"][0]["start"], quote["content"][-1]["end"])
        assert row["verbatim"] == "; ".join(clean(span["text"]) for span in read["verbatim"])
        assert row["cue"] == (clean(read["cue"]["text"]) if read["cue"] else "")
        assert row["speaker"] == names.get((quote["speaker"] or {}).get("id"), "")
        assert float(row["confidence"]) == quote["confidence"]
    (row,) = read_csv(render(record, "csv-articles"))
    assert row["body"] == "\n\n".join(clean(part["text"]) for part in shown["body"])
    assert row["headline"] == (clean(shown["headline"]["text"]) if record["headline"] else "")
    assert int(row["quotes"]) == len(record["quotes"])


def check_parquet(record: Result, tmp_path: Path) -> None:
    path = tmp_path / "out.parquet"
    with load_sink(FORMATS["parquet"]).open(path, "") as sink:
        sink.write(Input(None, "a.txt"), render(record, "parquet").encode(), "", 0)
    (row,) = pyarrow.parquet.read_table(path).to_pylist()
    assert row.pop("explain") is None
    assert (row.pop("edits") or []) == record.get("edits", [])
    assert [row["source"].pop(key) for key in ("record", "start", "end")] == [None, None, None]
    assert row == load_result(json.dumps({key: part for key, part in record.items() if key != "edits"}).encode())


def check_all(text: str, tmp_path: Path) -> None:
    record, text = record_of(text), as_read(text)
    check_ninjs(record, readable(record))
    check_jsonld(record, readable(record))
    check_annotation(record, text)
    check_brat(record, text)
    check_csv(record, readable(record))
    check_parquet(record, tmp_path)


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_an_article_is_read_back(path: Path, tmp_path: Path) -> None:
    check_all(path.read_bytes().decode("utf-8"), tmp_path)


@pytest.mark.parametrize("path", EXPORTS, ids=lambda path: path.stem)
def test_an_article_of_an_export_is_read_back(path: Path) -> None:
    for record in read_export(path):
        check_ninjs(record, record)
        check_jsonld(record, record)
        check_csv(record, record)


def test_what_an_archive_says_is_in_each_format() -> None:
    record, _ = read_export(EXPORTS[0])
    item = json.loads(render(record, "ninjs"))
    assert item["copyrightNotice"] == "Copyright 2019 Ellery Media Ltd All Rights Reserved"
    assert {"name": "The Ellery Courier", "role": "publication"} in item["infoSources"]
    assert [subject["name"] for subject in item["subjects"]] == ["HARBORS & PORTS", "STORMS"]
    assert [person["name"] for person in item["people"]] == ["Mara Lindqvist", "RUTH OKAFOR"]
    node = json.loads(render(record, "jsonld"))
    assert node["isPartOf"]["isPartOf"] == {"@type": "Newspaper", "name": "The Ellery Courier"}
    assert (node["isPartOf"]["datePublished"], node["pageStart"], node["printEdition"]) == (
        *("2019-03-05", "4", "2 Star Edition"),
    )
    assert [thing["@type"] for thing in node["about"]] == ["Organization", "Person", "Place"]
    (row,) = read_csv(render(record, "csv-articles"))
    assert [row[name] for name in ("publication", "section", "page", "archive", "archive_words", "load_date")] == [
        *("The Ellery Courier", "NEWS; Pg. 4", "4", "nexis", "101", "2021-06-05"),
    ]
    front = render(record, "markdown").split("---")[1]
    assert '\npublication: "The Ellery Courier"\nedition: "2 Star Edition"\nsection: "NEWS; Pg. 4"\n' in front
    assert "\nThe Ellery Courier · 2 Star Edition · NEWS; Pg. 4\n" in render(record, "terminal")
    wire = json.loads(render(read_export(EXPORTS[2])[0], "ninjs"))
    assert (wire["slugline"], wire["edNote"]) == ("HARBOUR", "With photo")
    assert wire["altIds"] == [
        {"role": "source", "value": "three.ninjs.json#1"},
        {"role": "ninjs", "value": "urn:nna:1"},
    ]


@laws
@example(text=HOSTILE)
@example(text="")
@example(text="He said 'it is Î\x84'.")  # read as it was meant
@example(text="'=1")  # the apostrophe is the text's own
@given(text=texts)
def test_any_text_is_read_back(text: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    check_all(text, tmp_path_factory.getbasetemp())


def test_hostile_text_is_still_there_as_text() -> None:
    record = record_of(HOSTILE)
    assert record["quotes"]
    for name in ("ninjs", "jsonld", "annotation"):
        rendered = render(record, name)
        assert not set(rendered) & set(map(chr, (*range(10), *range(11, 32), *range(0xD800, 0xE000))))
        assert "</script>" in json.dumps(json.loads(rendered))
    for name in ("csv-quotes", "csv-articles"):
        rendered = render(record, name)
        assert "+1," in rendered
        assert not set(rendered) & set(map(chr, (*range(9), 11, 12, *range(14, 32), *range(127, 160))))
    assert not set(render(record, "brat")) & set(map(chr, (*range(9), *range(11, 32), *range(127, 160))))


# ---- the sample article


def test_ninjs_of_the_sample_article() -> None:
    if VALIDATOR is None:
        pytest.skip("the official schema does not lie beside this checkout")
    item = json.loads(render(read_article(SEED), "ninjs"))
    assert item["located"] == "Moscow"
    assert item["infoSources"] == [{"name": "TASS", "role": "agency"}]
    (picture,) = item["associations"]
    assert (picture["by"], picture["name"]) == ("Sergei Fadeichev", "Kremlin spokesman Dmitry Peskov")
    with pytest.raises(Exception, match="nonsense"):
        VALIDATOR.validate({**item, "nonsense": 1})


def test_jsonld_of_the_sample_article() -> None:
    item = json.loads(render(read_article(SEED), "jsonld"))
    peskov = {"@type": "Person", "name": "Dmitry Peskov", "jobTitle": "Kremlin spokesman"}
    assert next(q["text"] for q in item["hasPart"] if q.get("creator") == peskov).startswith("We would like")
    assert item["dateline"] == "MOSCOW, February 13. /TASS/."
    assert "dateCreated" not in item  # no year is known
    assert set(CONTEXTS) >= {item["@context"]}


def test_brat_of_the_sample_article() -> None:
    record, companion = read_article(SEED), load_companion(FORMATS["brat"])
    assert companion
    found = read_brat(render(record, "brat"), companion(record))
    said = {(found.bound[one].text[:13], found.bound[other].text) for _, one, other in found.relations}
    assert ("We would like", "he") in said
    (peskov, *_) = (names for names in found.equivalent if found.bound[names[0]].type == "Person")
    assert {found.bound[name].text for name in peskov} >= {"he", "Peskov"}


# ---- the command


def newsparse(*arguments: str | Path) -> subprocess.CompletedProcess[bytes]:
    return run("-m", "newsparse", *map(str, arguments))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for n in range(5):
        path = tmp_path / "in" / f"{n % 2}" / f"{n}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f'Harbour reopens {n}\n\nLISBON (AP) - It reopened. "It was time," Ana Cruz said.\n', "utf-8")
    return tmp_path / "in"


@pytest.mark.parametrize("name", ["ninjs", "jsonld", "annotation"])
def test_several_articles_are_an_array(folder: Path, name: str) -> None:
    done = newsparse(folder, "-f", name)
    assert (done.returncode, done.stderr) == (0, b"")
    assert len(json.loads(done.stdout)) == 5


@pytest.mark.parametrize("name", ["ninjs", "jsonld", "annotation"])
def test_each_of_several_articles_in_a_text_has_a_name_of_its_own(tmp_path: Path, name: str) -> None:
    story = "{0} reopens the quay\n\nBy Ana Cruz\n\n{1} (AP) - It reopened on Monday, as the town had hoped.\n"
    path = tmp_path / "both.txt"
    path.write_text(
        "\n=====\n\n".join(story.format(*both) for both in (("Lisbon", "LISBON"), ("Oslo", "OSLO"))), "utf-8"
    )
    one, two = (_addresses(article, name) for article in json.loads(newsparse(path, "-f", name).stdout))
    assert one
    assert not one & two
    assert all("#char=" in address for address in one | two)
    path.write_text(story.format("Lisbon", "LISBON"), "utf-8")
    assert not any("#char=" in address for address in _addresses(json.loads(newsparse(path, "-f", name).stdout), name))


def _addresses(article: Result, name: str) -> set[str]:
    """What the article calls itself and what is made of it."""
    if name != "annotation":
        return {article["uri" if name == "ninjs" else "@id"]}
    return {article["id"], article["first"]["id"], *(item["id"] for item in article["first"]["items"])}


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_brat_puts_the_text_beside_its_annotations(folder: Path, tmp_path: Path, jobs: str) -> None:
    assert newsparse(folder, "-f", "brat", "-o", tmp_path / "out", "-j", jobs).returncode == 0
    for n in range(5):
        path = tmp_path / "out" / f"{n % 2}" / f"{n}.ann"
        found = read_brat(path.read_text("utf-8"), path.with_suffix(".txt").read_text("utf-8"))
        assert "Quote" in {b.type for b in found.bound.values()}


def test_brat_has_a_file_of_annotations_for_an_empty_text(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in/blank.txt").write_bytes(b"\n")
    assert newsparse(tmp_path / "in", "-f", "brat", "-o", tmp_path / "out").returncode == 0
    assert (tmp_path / "out/blank.ann").read_bytes() == b""


def test_brat_leaves_the_inputs_alone(folder: Path) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*.txt")}
    done = newsparse(folder, "-f", "brat", "-o", folder)
    assert done.returncode == 2
    assert b"0.txt: the result of" in done.stderr
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.suffix in (".txt", ".ann")} == before
    done = newsparse(folder, "-f", "brat")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr == b"newsparse: brat has files for each article; name a folder with -o DIR/\n"


@pytest.mark.parametrize("bom", [[], ["--bom"]])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_one_table_of_a_folder_has_one_head(folder: Path, tmp_path: Path, jobs: str, bom: list[str]) -> None:
    out = tmp_path / "quotes.csv"
    assert newsparse(folder, "--csv", "quotes", "-j", jobs, "-o", out, *bom).returncode == 0
    text = out.read_bytes().decode("utf-8")
    assert text.startswith("\ufeffsource,day," if bom else "source,day,")
    assert text.count("source,day") == 1
    assert [row["quote"] for row in read_csv(text)] == ["It was time,"] * 5
    assert newsparse(folder, "-f", "csv-quotes", "-j", jobs, *bom).stdout.decode("utf-8") == text
    assert newsparse(folder, "-o", tmp_path / "again.csv", *bom).returncode == 0
    assert (tmp_path / "again.csv").read_bytes() == out.read_bytes()


def test_each_table_of_a_folder_has_its_head(folder: Path, tmp_path: Path) -> None:
    assert newsparse(folder, "--csv", "articles", "--bom", "-o", tmp_path / "out/").returncode == 0
    (row,) = read_csv((tmp_path / "out" / "1" / "3.articles.csv").read_bytes().decode("utf-8-sig"))
    assert (row["source"], row["headline"], row["place"]) == ("1/3.txt", "Harbour reopens 3", "Lisbon")


def test_wrong_tables() -> None:
    assert b"'rows' is none of quotes, articles" in newsparse("--csv", "rows", "-").stderr
    assert b"goes with CSV, not with json" in newsparse("--json", "--bom", "-").stderr
    assert b"one format at a time, not json and csv-quotes" in newsparse("--json", "--csv", "quotes", "-").stderr


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_parquet_of_a_folder(folder: Path, tmp_path: Path, jobs: str) -> None:
    assert newsparse(folder, "-f", "parquet", "-o", tmp_path / "out.parquet", "-j", jobs).returncode == 0
    table = pyarrow.parquet.read_table(tmp_path / "out.parquet")
    lines = [json.loads(line) for line in newsparse(folder, "--jsonl").stdout.splitlines()]
    assert [row["quotes"] for row in table.to_pylist()] == [line["quotes"] for line in lines]


@pytest.mark.parametrize("more", [[], ["-o", "out/"], ["-o", "out.parquet", "--resume"], ["--dask", "local:1"]])
def test_parquet_is_one_file(folder: Path, tmp_path: Path, more: list[str]) -> None:
    done = newsparse(folder, "-f", "parquet", *(f"{tmp_path}/{m}" if m.startswith("out") else m for m in more))
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.count(b"\n") == 1
    assert not (tmp_path / "out.parquet").exists()


def test_parquet_without_pyarrow(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "hidden").mkdir()
    (tmp_path / "hidden" / "pyarrow.py").write_text("raise ImportError\n", "utf-8")
    out = tmp_path / "out.parquet"
    done = subprocess.run(
        [sys.executable, "-m", "newsparse", folder, "-f", "parquet", "-o", out], capture_output=True, check=False,
        env={**os.environ, "PYTHONPATH": f"{tmp_path / 'hidden'}"},
    )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr == b'newsparse: --format parquet needs pyarrow; pip install "newsparse[parquet]"\n'
    assert not out.exists()


# ---- what is written of them

FORMATS_PAGE = (Path(__file__).parent.parent / "docs" / "formats.md").read_text("utf-8")


def test_the_page_of_formats_names_what_is_there() -> None:
    for name in ("json", "jsonl", *NAMES, "parquet", "sqlite"):
        assert f"`{name}`" in FORMATS_PAGE
        assert f"`{FORMATS[name].suffix}`" in FORMATS_PAGE
    words = " ".join(FORMATS_PAGE.split())
    for columns in (csv_quotes.COLUMNS, csv_articles.COLUMNS):
        assert ", ".join(columns) + "." in words
    schema = FORMATS_PAGE.split("```text\n")[1].split("```")[0]
    named = {name for line in schema.splitlines() for name in line[:35].replace(",", " ").split()}
    assert {*arrow_schema().names, "span"} == named
    types = FORMATS_PAGE.split("[entities]\n")[1].split("[relations]")[0].split()
    for path in ARTICLES:
        companion = load_companion(FORMATS["brat"])
        assert companion
        record = read_article(path)
        found = read_brat(render(record, "brat"), companion(record))
        assert {annotation.type for annotation in found.bound.values()} <= set(types)


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_a_line_is_the_same_by_either_library(path: Path) -> None:
    pytest.importorskip("orjson")
    record = read_article(path)
    assert _fast_encoder()(record) == _encoder()(record)


@pytest.mark.parametrize(
    "value", ["\ud83d", {"a": [1e-7, 1e22], "source": {"record": {"n": 1e-7}}}, {"n": 1 << 70}, {"é\x7f": "\x1f\u2028"}]
)
def test_odd_values_are_the_same_by_either_library(value: Any) -> None:
    pytest.importorskip("orjson")
    assert _fast_encoder()(value) == _encoder()(value)
