"""Several articles in one text: each is one of its own where it is certain, and nothing is divided where it is not."""

import csv
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

import newsparse
from newsparse.contract.result import make_result
from newsparse.inputs.breaks import find_breaks
from newsparse.inputs.several import CODE, split_source
from newsparse.pipeline import read_document
from newsparse.runs.options import Options
from newsparse.text.source import make_source

from .laws import check_result
from .test_batch import newsparse as command
from .test_batch import said

BUDGET = """Council approves budget for schools and roads

By Ann Fisk

The council of Tolling approved a budget of £40m on Monday after two hours of talk.

"It is fair," said its leader, Rob Coyle. Nobody voted against it in the end, though some had said they would."""
CUP = """School wins chess cup for the second time

By Leo Marsh

Pupils of Holm Lane won the county chess cup on Saturday, without losing a single game.

"We are chuffed," said head teacher Dee Anand. The cup will stand in the library until somebody else wins it."""
PORT = """Harbour opens after ten years of work

LISBON, March 3 (AP) — The new harbour of Lisbon opened on Monday, and ships came in at once.

"It was worth the wait," said Ana Reis, the mayor. The work had been due to end seven years ago, in spring."""
RAIN = """Rain stops the final in the last minute

PORTO, March 4 (AP) — It rained all day in Porto, and the final was put off until Sunday at noon.

"We would have won," said Rui Costa, who coaches the team. The rain is to go on until the weekend, it is said."""
BARE = """Library to stay open on Sundays until the summer

The library of Tolling stays open on Sundays until the summer, its board said on Friday evening.

Some forty people had asked for it in a letter. It costs little, the board found, and helps those who work."""
SHORT = (
    "Harbour opens in Tolling\n\nBy Ann Fisk\n\nThe harbour opened on Monday.",
    "Library stays open\n\nBy Bo Lind\n\nThe library stays open on Sundays.",
)
FRONT = "---\ntitle: Harbour opens\nauthor: Ann Fisk\n---\nThe harbour opened on Monday. The mayor cut the ribbon.\n"
MAIL = (
    "From: desk@courier.example\nSubject: Harbour opens\nDate: 3 May 2023\n\nThe harbour opened on Monday, at noon.\n"
)
LABELLED = "Title: Harbour opens\nDate: 3 May 2023\n\nThe harbour opened on Monday, at noon, the mayor said.\n"
HEADING = (
    "# Harbour opens after ten years of work and waiting\n\nThe harbour opened on Monday. The mayor cut a ribbon.\n"
)

RULES = ["=====", "-----", "***", "* * *", "_____", "###", "-30-", "- 30 -", "ENDS", "-ENDS-", "\f", "-" * 40, "–––"]


CLOSED = (PORT.replace("work\n", "work.\n", 1), RAIN.replace("minute\n", "‘minute.’\n", 1))  # as some write headlines


def parts(text: str) -> list[str]:
    return [text[start:end] for start, end in find_breaks(text).stretches]


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize(
    "articles", [(BUDGET, CUP), (PORT, CUP, BARE), (BARE, RAIN), CLOSED, (BARE, BARE.replace("lib", "Lib"))]
)
def test_rules_divide_what_begins_as_articles_do(rule: str, articles: tuple[str, ...]) -> None:
    assert parts(f"\n\n{rule}\n\n".join(articles)) == list(articles)
    assert parts(f"\r\n\r\n{rule}\r\n\r\n".join(a.replace("\n", "\r\n") for a in articles)) == [
        a.replace("\n", "\r\n") for a in articles
    ]


@pytest.mark.parametrize(
    "articles",
    [
        (BUDGET, CUP),
        (PORT, RAIN),
        CLOSED,
        (CUP, BUDGET, CUP.replace("Leo", "Lea")),
        *((a, a) for a in (FRONT, MAIL, LABELLED, HEADING)),
        tuple(f"## {article}" for article in (BUDGET, CUP, BUDGET.replace("Ann", "Lea"))),
        tuple(f"## {article}" for article in SHORT),
    ],
    ids=[
        *("bylines", "datelines", "full-stops", "three", "front-matters", "mails", "labels", "headings"),
        *("signed-sections", "short-ones"),
    ],
)
def test_heads_that_repeat_divide_a_text_without_rules(articles: tuple[str, ...]) -> None:
    assert parts("\n\n\n".join(articles)) == [article.rstrip("\n") for article in articles]


SECTION = "\n\nIn the afternoon the ships came in, one after the other, and the people of the town stood and looked."
POSTS = "\n\n".join(
    f"1{n}:05 am\n\nA ship comes into the harbour of Lisbon\n\nBy Ann Fisk{n}{SECTION}" for n in range(4)
)

ONE = {
    "plain": BUDGET,
    "rules between sections": f"{PORT}\n\n***{SECTION}\n\n***{SECTION}",
    "short subheads below rules": f"{PORT}\n\n***\n\nThe ships of Lisbon{SECTION}\n\n***\n\nThe bill{SECTION}",
    "subheads in capitals": f"{PORT}\n\n___\n\nWHO WILL PAY FOR ALL THIS IN THE END?{SECTION}",
    "a note below a rule": f"{PORT}\n\n___\n\nAssociated Press writer Leo Marsh contributed to this report.",
    "an end mark": f"{PORT}\n\n###\n\nContact: Ann Fisk, 555-0101\n",
    "a release and its notes": f"{PORT}\n\nENDS\n\nRemarks for papers\n\n1. The quay was built in 1904.\n2. It leaks.",
    "a release and its sender": f"{PORT}\n\n-30-\n\nQuestions are answered by\nAnn Fisk, Harbour Office\n030 5550101\n"
    "fisk@tolling.example\n\nThe town of Tolling\n\nTolling is a town with a harbour, and 4,000 people live in it.",
    "a release and who sent it": f"{PORT}\n\n###\n\nNotes to editors\n\nThe quay was built in 1904, and it leaks.",
    "Markdown": f"# Harbour opens after ten years{SECTION}\n\n---"
    f"\n\n## What it cost the town of Lisbon in the end{SECTION}",
    "underlined headings": f"Harbour opens after ten years\n============={SECTION}"
    f"\n\nThe long bill\n-------------{SECTION}",
    "an interview": f"{PORT}\n\nQ: What now?\n\nA: We wait for ships, I am sure.\n\nQ: When?\n\nA: Soon, I think.",
    "teasers below": f"{PORT}\n\nMore stories\n\nSchool wins chess cup\n\nBy Leo Marsh\n\nRain stops play"
    f"\n\nBy Rui Costa",
    "its head twice": f"Harbour opens after ten years of work\n\nBy Ann Fisk\n\n{PORT}",
    "front matter and rules": f"{FRONT}\n\n---{SECTION}\n\n---{SECTION}",
    "a recipe": f"Bread that needs no kneading\n\nBy Ann Fisk{SECTION}\n\n---\n\nIngredients\n\n500 g flour\n\n---\n\n"
    "Method\n\nMix all. Wait for a day, then bake it.",
    "a transcript": "PETER HALL: Good morning to you.\n\nANN FISK: Good morning. The harbour has opened - at last."
    "\n\n" * 6,
    "a PDF": f"{BARE}\f{BARE.replace('library', 'board')}\n\n{SECTION}\n\f",
    "a page of a browser": "\n".join(f"* Section {n}" for n in range(60))
    + f"\n\n{PORT}\n\n{'_' * 20}\n\n{BARE}\n\n{'-' * 72}\n\n{BARE}",
    "headings without words": f"# Harbour opens{SECTION}\n\n## What it cost{SECTION}\n\n### \n\n{BARE}",
    "sections": "".join(f"## What the harbour cost in year {n}{SECTION}\n\n" for n in range(3)),
    "a table": "Results of the county league\n\nTolling - Holm 2 - 1\n\n-----\n\nHolm - Tolling 1 - 1\n\n-----"
    "\n\nIt was a draw.",
}  # fmt: skip


@pytest.mark.parametrize("text", ONE.values(), ids=ONE)
def test_one_article_stays_one(text: str) -> None:
    assert not find_breaks(text).stretches
    assert find_breaks(text).doubt is None


DOUBTED = {
    "in brief": f"News in brief\n\n{PORT}\n\n{RAIN}",
    "live page": f"Harbour opens: live updates from Lisbon\n\n{POSTS}",
    "two of a sentence": "\n\n".join(SHORT),
    "pages of a PDF that are signed": f"{BUDGET}\n\n\f{CUP}\n\n\f",
    "items of a sentence": "\n\n".join(
        f"A ship comes in again, for a day\n\nBy {name} Fisk\n\nIt was late, as ships are, and the people of the town "
        "had waited for it all day."
        for name in ("Ann", "Al", "Lu")
    ),
    "newsletter": f"Good morning, here is your Tolling newsletter\n\nBy Ann Fisk{SECTION}\n\n---\n\n{CUP}",
}


@pytest.mark.parametrize("text", DOUBTED.values(), ids=DOUBTED)
def test_what_may_be_several_is_read_as_one_with_a_warning(text: str) -> None:
    assert not find_breaks(text).stretches
    (source,) = split_source(make_source(text))
    ((code, message),) = source.remarks
    at = find_breaks(text).doubt
    assert at is not None
    assert (code, f"(character {at:,})" in message) == (CODE, True)


def test_every_article_keeps_the_laws_with_offsets_into_the_whole_text() -> None:
    text = f"\n\n{BUDGET}\n\n=====\n\n{CUP}\n\n=====\n\n{RAIN}\n"
    sources = split_source(make_source(text, "a.txt"))
    assert [source.name for source in sources] == ["a.txt#1", "a.txt#2", "a.txt#3"]
    for source in sources:
        result = make_result(read_document(source), explain=True)
        where = result["source"]
        assert text[where["start"] : where["end"]] == source.text
        assert where["length"] == len(text)
        before, after = text[: where["start"]], text[where["end"] :]
        masked = "\n" * len(before) + source.text + "\n" * len(after)
        for block in result["blocks"]:
            assert text[block["start"] : block["end"]] == block["text"]
        check_result(masked, result)


def test_in_python_parse_warns_and_parse_all_gives_each() -> None:
    text = f"{BUDGET}\n\n-30-\n\n{CUP}\n"
    whole, articles = newsparse.parse(text), newsparse.parse_all(text)
    assert [warning.code for warning in whole.warnings] == [CODE]
    assert [article.headline.text for article in articles if article.headline] == [
        a.partition("\n")[0] for a in (BUDGET, CUP)
    ]
    assert all(newsparse.Article.from_json(article.to_json()) == article for article in articles)
    assert [article.source.start for article in newsparse.parse_all(BUDGET)] == [None]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(f"{BUDGET}\n\n=====\n\n{CUP}\n", "utf-8")
    (tmp_path / "in" / "b.txt").write_text(PORT, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def names(lines: str | bytes) -> list[str]:
    return [json.loads(line)["source"]["name"] for line in lines.splitlines()]


@pytest.mark.usefixtures("folder")
def test_one_file_with_several_articles_is_written_as_several_files_are() -> None:
    done = command("in/a.txt", "--json")
    assert [article["source"]["name"] for article in json.loads(done.stdout)] == ["a.txt#1", "a.txt#2"]
    assert names(command("in/a.txt", "--jsonl").stdout) == ["a.txt#1", "a.txt#2"]
    assert len(json.loads(command("in", "--json").stdout)) == 3
    assert names(command("in", "--jsonl", "-j", "2").stdout) == ["a.txt#1", "a.txt#2", "b.txt"]
    assert len(list(csv.reader(command("in/a.txt", "--csv", "quotes").stdout.decode().splitlines()))) == 4
    refused = command("in/a.txt", "--html")
    assert (refused.returncode, said(refused)) == (
        3,
        ["in/a.txt: holds 2 articles, a file each; name a folder with -o DIR/"],
    )


def test_articles_of_records_and_of_single_files_in_python_stay_whole(folder: Path) -> None:
    text = (folder / "in" / "a.txt").read_text("utf-8")
    (folder / "r.jsonl").write_text(json.dumps({"id": 1, "text": text}), "utf-8")
    (record,) = map(json.loads, command("r.jsonl", "--jsonl").stdout.splitlines())
    assert [warning["code"] for warning in record["warnings"]] == [CODE]
    assert [warning.code for warning in newsparse.parse_file(folder / "in" / "a.txt").warnings] == [CODE]
    assert [a.source.name for a in newsparse.parse_files(folder / "in")] == ["a.txt#1", "a.txt#2", "b.txt"]


def results(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.json"))


def test_a_folder_holds_what_its_texts_hold_now(folder: Path) -> None:
    command("in", "--json", "-o", "out/")
    assert results(folder / "out") == ["a/1.json", "a/2.json", "b.json"]
    (folder / "out" / "a" / "2.json").unlink()
    again = command("in", "--json", "-o", "out/", "--resume", "-v")
    assert results(folder / "out") == ["a/1.json", "a/2.json", "b.json"]
    assert "1 written, 1 unchanged" in said(again)[-1]
    (folder / "in" / "a.txt").write_text(BUDGET, "utf-8")
    command("in", "--json", "-o", "out/", "--resume")
    assert results(folder / "out") == ["a.json", "b.json"]
    (folder / "in" / "a.txt").write_text(f"{BUDGET}\n\n=====\n\n{CUP}\n", "utf-8")
    command("in", "--json", "-o", "out/")
    assert results(folder / "out") == ["a/1.json", "a/2.json", "b.json"]
    (folder / "in" / "a.txt").unlink()
    command("in", "--json", "-o", "out/", "--prune")
    assert results(folder / "out") == ["b.json"]


def test_two_inputs_do_not_share_a_place_of_one_of_several(folder: Path) -> None:
    (folder / "in" / "a").mkdir()
    (folder / "in" / "a" / "2.txt").write_text(RAIN, "utf-8")
    done = command("in", "--json", "-o", "out/")
    assert done.returncode == 1
    assert "two inputs would have their result here" in said(done)[0]


def test_a_database_holds_what_its_texts_hold_now(folder: Path) -> None:
    def sources() -> list[str]:
        with closing(sqlite3.connect("n.db")) as db:
            return sorted(name for (name,) in db.execute("select source from articles"))

    several = (folder / "in" / "a.txt").read_text("utf-8")
    for text, prune, found in (
        (several, (), ["a.txt#1", "a.txt#2", "b.txt"]),
        (BUDGET, (), ["a.txt", "b.txt"]),
        (several, ("--prune",), ["a.txt#1", "a.txt#2", "b.txt"]),
        (several, ("--resume",), ["a.txt#1", "a.txt#2", "b.txt"]),
    ):
        (folder / "in" / "a.txt").write_text(text, "utf-8")
        command("in", "-o", "n.db", *prune)
        assert sources() == found
    (folder / "in" / "a.txt").unlink()
    command("in", "-o", "n.db", "--prune")
    assert sources() == ["b.txt"]


def test_a_file_of_lines_is_resumed(folder: Path) -> None:
    command("in", "--jsonl", "-o", "all.jsonl")
    whole = (folder / "all.jsonl").read_bytes()
    (folder / "in" / "c.txt").write_text(RAIN, "utf-8")
    done = command("in", "--jsonl", "-o", "all.jsonl", "--resume", "-v")
    assert "1 written, 2 unchanged" in said(done)[-1]
    assert (folder / "all.jsonl").read_bytes().startswith(whole)
    assert names((folder / "all.jsonl").read_bytes()) == ["a.txt#1", "a.txt#2", "b.txt", "c.txt"]


def test_whole_is_part_of_what_results_depend_on() -> None:
    assert Options().fingerprint() != Options(whole=True).fingerprint()
