"""Articles that are told again: which are, and how each kind of output is marked."""

import json
import random
import re
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse.cli.command import app
from newsparse.contract.article import Article
from newsparse.formats import Look
from newsparse.formats.json import render
from newsparse.formats.jsonl import render as render_line
from newsparse.runs.marked import marked, unmarked
from newsparse.text.duplicates import Mark, open_duplicates
from newsparse.text.shingles import make_sketch

from .strategies import texts
from .test_formats import record_of

FIRE = """\
LISBON, March 3 (AP) - A fire broke out in the old market hall of Lisbon on Monday night and burned for six hours
before crews from four stations brought it under control, the fire service said.

Nobody was hurt. About forty stalls were lost, most of them kept by families who had sold fish and flowers there since
the hall was opened in 1892.

"We stood at the corner and watched the roof come down," said Rita Lopes, whose grandmother rented the first stall of
the family. "I do not know what we will do on Thursday."

The mayor, Ana Reis, said the city would put up tents on the square by the weekend, and that the hall would be built
again as it was. She did not say what it would cost, or who would pay for it.

Investigators were looking at a cold store at the northern end, where a guard had smelled smoke an hour before the
alarm. The company that runs it said it had been checked in January, and that it would help in any way it could.

A report is expected next month. The last fire in the hall, in 1964, began in a kitchen and took two lives.
"""
# The same night, by somebody else, with the same quote.
SAME_EVENT = """\
LISBON (Reuters) - Flames destroyed much of the historic covered market in the Portuguese capital overnight, and
officials warned that reopening could take years.

Around a hundred firefighters were called shortly after ten, when neighbours reported an orange glow above the tiled
cupola. Three streets were closed and a hotel sent its guests to a school.

"We stood at the corner and watched the roof come down," said Rita Lopes, a fishmonger.

Heritage groups asked the government to list what remains. The culture ministry promised an answer after a visit of
its engineers, who fear that two of the cast iron columns may have to be taken out.

Trade bodies put the damage at nine million euros. Insurers would not comment, and police said that it was too early
to speak of a cause.
"""
NOTICE = """\
Every right is kept. No piece of this may be printed, shown on screens, changed or handed on unless the written
consent of the publisher is there, whose word is final. Subscribers may ask for copies at the usual address, and
readers who find an error are asked to tell the desk before noon of the following day.
"""
CHINESE = """\
里斯本老市场大厅星期一晚上发生火灾，大火燃烧了六个小时才被扑灭，没有人受伤。
市长说，市政府将在周末之前在广场上搭建帐篷，大厅将按原样重建。
"""


def words(seed: int, count: int = 150) -> str:
    """A text that nobody else has."""
    chance = random.Random(seed)
    return " ".join(
        f"{chance.choice('bdfgklmnprst')}{chance.choice('aeiou')}{chance.randrange(900)}" for _ in range(count)
    )


def reworded(text: str, every: int) -> str:
    return " ".join("somehow" if n % every == every - 1 else word for n, word in enumerate(text.split()))


def find(articles: Iterable[tuple[str, str]]) -> dict[str, Mark]:
    with open_duplicates() as duplicates:
        for name, text in articles:
            duplicates.add(name, make_sketch(text))
        duplicates.find()
        return dict(duplicates.marks())


def groups(found: dict[str, Mark]) -> list[str]:
    """The names of each group, put together."""
    stories = sorted({mark.group for mark in found.values()})
    return [" ".join(name for name, mark in found.items() if mark.group == story) for story in stories]


TOLD_BY_TWO = {
    "a copy": FIRE,
    "wrapped and set otherwise": FIRE.replace("\n", " ").replace('"', "\u201d").upper(),
    "another headline and dateline": "Market burns down\n\nPORTO (Lusa) - " + FIRE.partition(" - ")[2],
    "cut to a half": FIRE[: len(FIRE) // 2],
    "cut to a quarter": FIRE[: len(FIRE) // 4],
    "its end alone": FIRE[-len(FIRE) // 2 :],
    "a word in twelve is another": reworded(FIRE, 12),
    "paragraphs in another order": "\n\n".join(sorted(FIRE.split("\n\n"))),
    "with as much of its own": FIRE + words(1),
}
ONCE = {
    "another story of the event": SAME_EVENT,
    "one quote of it": words(2) + FIRE.split("\n\n")[2] + words(3),
    "every third word is another": reworded(FIRE, 3),
    "its first sentence in a long text": words(4, 2000) + FIRE.split("\n\n")[0],
    "nothing": "",
    "a few words": "A fire broke out in",
}


@pytest.mark.parametrize("other", TOLD_BY_TWO.values(), ids=TOLD_BY_TWO)
def test_a_story_that_is_told_again_is_found(other: str) -> None:
    found = find([("a", FIRE), ("b", other), ("c", words(0))])
    assert groups(found) == ["a b"]
    assert (found["a"].nearest, found["b"].nearest) == ("b", "a")


@pytest.mark.parametrize("other", ONCE.values(), ids=ONCE)
def test_another_story_is_none(other: str) -> None:
    assert find([("a", FIRE), ("b", other), ("c", words(0))]) == {}


BRIEFS = [words(n, 80) for n in range(3)]
SEVERAL = {
    "copies of copies": ([FIRE, FIRE[: len(FIRE) // 2], words(5), FIRE + words(6, 30), words(5)], ["0 1 3", "2 4"]),
    "short ones": ([words(n, 9) for n in (1, 2, 1, 2)], ["0 2", "1 3"]),
    "a longer cut and a shorter one": ([words(7, 600), words(7, 200), words(7, 90)], ["0 1 2"]),
    "what stands below every story": ([words(n, 60) + NOTICE for n in range(12)], []),
    "the same, and one is told again": ([words(n % 11, 60) + NOTICE for n in range(12)], ["0 11"]),
    "a story that all tell": ([FIRE] * 9, ["0 1 2 3 4 5 6 7 8"]),
    "news in brief, and each by itself": ([*BRIEFS, "\n".join(BRIEFS)], []),
    "two stories with a paragraph in common": ([BRIEFS[0], *(BRIEFS[0] + words(n, 200) for n in (7, 8))], []),
    "characters without blanks": ([CHINESE, words(1), "昨晚消息。" + CHINESE], ["0 2"]),
}


@pytest.mark.parametrize(("told", "expected"), SEVERAL.values(), ids=SEVERAL)
def test_groups_of_several(told: list[str], expected: list[str]) -> None:
    assert groups(find((str(n), text) for n, text in enumerate(told))) == expected


def test_a_story_that_very_many_tell_is_one_group() -> None:
    found = find((f"{n:03}", f"{words(n, 9)} {FIRE}") for n in range(120))
    assert len(found) == 120
    assert {mark.group for mark in found.values()} == {"000"}


def test_the_numbers_say_how_much_is_shared() -> None:
    found = find([("a", words(1, 64)), ("b", words(1, 64) + " " + words(2, 64))])
    assert found["a"][:3] == ("a", "b", 1.0)
    assert found["a"].resemblance == pytest.approx(60 / 124, abs=0.06)
    assert found["b"] == found["a"]._replace(nearest="a")


def test_hashes_are_the_same_everywhere() -> None:
    assert make_sketch("It rained all day.\nIt snowed.").hashes == (49363482290160, 171002807031981)


# ---- laws

told = st.lists(
    st.lists(st.integers(0, 5), min_size=1, max_size=4).map(lambda parts: " ".join(words(n, 25) for n in parts)),
    max_size=9,
)


@settings(max_examples=80)
@given(told=told, chance=st.randoms(use_true_random=False))
def test_the_order_of_the_articles_makes_no_difference(told: list[str], chance: random.Random) -> None:
    articles = [(str(n), text) for n, text in enumerate(told)]
    found = find(articles)
    chance.shuffle(articles)
    assert find(articles) == found


@settings(max_examples=80)
@given(told=told)
def test_a_group_is_one_for_all_that_are_in_it(told: list[str]) -> None:
    found = find((str(n), text) for n, text in enumerate(told))
    for name, mark in found.items():
        assert mark.nearest != name
        assert found[mark.nearest].group == mark.group
        assert found[mark.group].group == mark.group <= name
        assert 0 < mark.resemblance <= mark.containment <= 1
        other = found[mark.nearest]
        assert (other.containment, other.resemblance) >= (mark.containment, mark.resemblance)


@settings(max_examples=60)
@given(
    one=st.lists(st.integers(0, 5), min_size=1, max_size=6), other=st.lists(st.integers(0, 5), min_size=1, max_size=6)
)
def test_two_are_like_each_other_or_neither_is(one: list[int], other: list[int]) -> None:
    first, second = (" ".join(words(n, 40) for n in parts) for parts in (one, other))
    there, back = find([("a", first), ("b", second)]), find([("a", second), ("b", first)])
    assert there == back
    assert len(there) in (0, 2)


@settings(max_examples=60)
@given(text=texts, mark=st.none() | st.builds(Mark, texts, texts, st.floats(0, 1), st.floats(0, 1)))
def test_a_mark_goes_on_and_off(text: str, mark: Mark | None) -> None:
    record = record_of(text)
    for shown in (render(record, Look()), render_line(record, Look())):
        plain = shown.encode("utf-8", "replace")
        again = marked(marked(plain, None), mark)
        assert unmarked(again) == plain
        assert list(json.loads(again))[-1] == "duplicates"
        assert unmarked(plain) == plain


def test_a_marked_article_is_read_back() -> None:
    plain = render_line(record_of(FIRE), Look())
    for mark in (None, Mark("a", "b", 1.0, 0.5)):
        line = marked(plain.encode(), mark).decode()
        article = Article.from_json(line)
        assert (article.duplicates and article.duplicates.model_dump()) == (mark and mark._asdict())
        assert article.to_json(None) + "\n" == line
    assert "duplicates" not in Article.from_json(plain).to_dict()


# ---- the command


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Five articles; a.txt and d/c.txt tell the same story."""
    for name, headline, text in (
        ("a", "Market hall burns", FIRE),
        ("b", "Unlike all others", words(1)),
        ("d/c", "Lisbon loses a hall", FIRE[: 2 * len(FIRE) // 3]),
        ("d/d", "Overnight", SAME_EVENT),
        ("e", "Nothing of it", words(2)),
    ):
        write(tmp_path / "in" / f"{name}.txt", headline, text)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(path: Path, headline: str, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"{headline}\n\n{text}", "utf-8")


def run(line: str) -> None:
    assert app(line.split(), standalone_mode=False) == 0


def told_in(records: Iterable[Any]) -> dict[str, str | None]:
    """Of each article, the one that it is most like."""
    return {
        record["source"]["name"]: record["duplicates"] and record["duplicates"]["nearest"]
        for record in records
        if record["duplicates"] is None or record["duplicates"]["group"] == "a.txt"
    }


def read_lines(path: str) -> dict[str, str | None]:
    return told_in(map(json.loads, Path(path).read_text("utf-8").splitlines()))


def read_folder(path: str) -> dict[str, str | None]:
    return told_in(json.loads(file.read_bytes()) for file in sorted(Path(path).rglob("*.json")))


def read_database(path: str) -> dict[str, str | None]:
    with closing(sqlite3.connect(path)) as db:
        query = "select a.source, nearest from articles a left join told_again on article_id = id order by 1"
        return dict(db.execute(query).fetchall())


TOLD = {"a.txt": "d/c.txt", "b.txt": None, "d/c.txt": "a.txt", "d/d.txt": None, "e.txt": None}
WAYS = {
    "lines": ("--jsonl -o all.jsonl", read_lines, "all.jsonl"),
    "folder": ("--json -o out/", read_folder, "out"),
    "database": ("--sqlite -o all.db", read_database, "all.db"),
}


@pytest.mark.parametrize(("options", "read", "output"), WAYS.values(), ids=WAYS)
def test_a_run_is_marked_and_goes_on(
    folder: Path, capfd: pytest.CaptureFixture[str], options: str, read: Any, output: str
) -> None:
    run(f"in {options} --duplicates -j 2")
    assert read(output) == TOLD
    assert "told again: 1 story, in 2 articles" in capfd.readouterr().err
    run(f"in {options} --duplicates --resume")  # what is there is known, marks and all
    assert "0 written, 5 unchanged" in capfd.readouterr().err
    write(folder / "in" / "e.txt", "Fire", FIRE)
    (folder / "in" / "d" / "c.txt").unlink()
    run(f"in {options} --duplicates --resume {'' if 'jsonl' in options else '--prune'}")
    assert "1 written, 3 unchanged" in capfd.readouterr().err
    assert read(output) == {"a.txt": "e.txt", "b.txt": None, "d/d.txt": None, "e.txt": "a.txt"}


@pytest.mark.usefixtures("folder")
def test_the_file_is_the_same_however_it_came_about() -> None:
    run("in --jsonl -o fresh.jsonl --duplicates")
    for options in ("--duplicates -j 2", "", "--duplicates --resume", "--duplicates --resume"):
        run(f"in --jsonl -o all.jsonl {options}")
    assert Path("all.jsonl").read_bytes() == Path("fresh.jsonl").read_bytes()
    run("in --jsonl -o plain.jsonl")
    plain = [unmarked(line) for line in Path("fresh.jsonl").read_bytes().splitlines(keepends=True)]
    assert b"".join(plain) == Path("plain.jsonl").read_bytes()


@pytest.mark.usefixtures("folder")
def test_a_result_that_somebody_has_changed_stays() -> None:
    run("in --json -o out/")
    Path("out/a.json").write_text("mine", "utf-8")
    run("in -f ninjs -o out/")
    run("in/d in/e.txt --json -o out/ --duplicates -q")
    assert "duplicates" not in json.loads(Path("out/b.ninjs.json").read_bytes())
    assert Path("out/a.json").read_text("utf-8") == "mine"
    assert json.loads(Path("out/b.json").read_bytes())["duplicates"] is None


@pytest.mark.usefixtures("folder")
def test_what_the_docs_ask_the_database_has_an_answer() -> None:
    run("in --sqlite -o all.db --duplicates")
    docs = (Path(__file__).parent.parent / "docs" / "duplicates.md").read_text("utf-8")
    queries = re.findall(r"```sql\n(.*?)```", docs, re.DOTALL)
    assert len(queries) == 3
    with closing(sqlite3.connect("all.db")) as db:
        rows = [db.execute(query).fetchall() for query in queries]
    assert [len(found) for found in rows] == [1, 4, 2]


def test_the_articles_of_one_text_are_marked(folder: Path) -> None:
    Path("all.txt").write_text(
        "\n\n=====\n\n".join(p.read_text("utf-8") for p in sorted(folder.rglob("*.txt"))), "utf-8"
    )
    run("all.txt --jsonl -o all.jsonl --duplicates")
    found = [json.loads(line)["duplicates"] for line in Path("all.jsonl").read_text("utf-8").splitlines()]
    assert [mark and mark["nearest"] for mark in found].count(None) == len(found) - 2


@pytest.mark.usefixtures("folder")
def test_a_shard_knows_its_own_articles() -> None:
    for n in (1, 2, 3):
        run(f"in --json -o out/ --duplicates --shard {n}/3")
        run(f"in --sqlite -o all.db --duplicates --shard {n}/3")
    assert read_database("all.db") == TOLD  # the last of them knows all that is there
    run("in --json -o out/ --duplicates --resume")
    assert read_folder("out") == TOLD


@pytest.mark.usefixtures("folder")
def test_the_index_of_pages_shows_what_is_told_again() -> None:
    run("in --html -o site/ --duplicates")
    index = Path("site/index.html").read_text("utf-8")
    assert "<figcaption>Told again</figcaption>" in index
    assert 'aria-label="Market hall burns: 2 articles"' in index
    assert index.count(">told 2 times</a>") == 2
    assert '<a href="d/c.html">told 2 times</a>' in index
    run("in --html -o site/")
    assert "Told again" not in Path("site/index.html").read_text("utf-8")
