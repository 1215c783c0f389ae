"""The recipes of the README for Spark, Ray and dask-jobqueue, each on this machine alone, as they come from PyPI.

`make engines` installs what they need and runs them; elsewhere they are skipped.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

README = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
COUNT = 2000
STORY = """Harbour {n} reopens

LISBON, May 3 (AP) - The harbour reopened on Friday. "It was time for pier {n}," said Ana Cruz, the mayor.

He "had his doubts \N{EM DASH} {n} of them", the pilot João Reis told a newspaper.
"""


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("engines") / "in"
    folder.mkdir()
    rows = (
        {"id": f"a{n:04}", "section": "World", "page": n if n % 3 else None, "text": STORY.format(n=n)}
        for n in range(COUNT)
    )
    (folder / "articles.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    return folder


def newsparse(*arguments: str | Path) -> bytes:
    command = [sys.executable, "-m", "newsparse", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, check=True).stdout


@pytest.fixture(scope="module")
def expected(records: Path) -> list[Any]:
    """What one process makes of them."""
    lines = newsparse(records / "articles.jsonl", "--jsonl", "-j", "1").splitlines()
    assert len(lines) == COUNT
    return [json.loads(line) for line in lines]


def in_order(lines: list[str]) -> list[Any]:
    """The results of an engine, which has no order of its own, nor a file that the records are in."""
    articles = sorted(map(json.loads, lines), key=lambda article: article["source"]["name"])
    for article in articles:
        article["source"]["name"] = "articles.jsonl" + article["source"]["name"]
    return articles


def recipe(word: str) -> str:
    """The block of the README that this word stands in."""
    blocks = [part.split("```", 1)[0] for part in README.split("```py\n")[1:]]
    (found,) = [block for block in blocks if word in block]
    return found


def functions() -> dict[str, Any]:
    names: dict[str, Any] = {}
    exec(recipe("parse_frames"), names)
    return names


def test_spark(records: Path, expected: list[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    sql = pytest.importorskip("pyspark.sql")
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    spark = sql.SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
    try:
        table = spark.read.json(str(records)).repartition(4)
        lines = [row.article for row in table.mapInPandas(functions()["parse_frames"], "article string").collect()]
    finally:
        spark.stop()
    assert in_order(lines) == expected


def test_ray(records: Path, expected: list[Any]) -> None:
    ray = pytest.importorskip("ray")
    pytest.importorskip("ray.data")
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False)
    try:
        data = ray.data.read_json(str(records)).repartition(4)
        rows = data.map_batches(functions()["parse_batch"], batch_format="pandas").take_all()
    finally:
        ray.shutdown()
    assert in_order([row["article"] for row in rows]) == expected


@contextmanager
def without_slurm() -> Iterator[str]:
    """The recipe for SLURM, with the cluster that dask-jobqueue has for machines that have no queue."""
    code = recipe("SLURMCluster").replace("SLURMCluster", "LocalCluster").partition("print(")[0]
    code = code.replace("dask_jobqueue import", "dask_jobqueue.local import").replace("scale(100)", "scale(2)")
    names: dict[str, Any] = {}
    exec(code, names)
    try:
        yield names["cluster"].scheduler_address
    finally:
        names["cluster"].close()


def test_dask_jobqueue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("dask_jobqueue")
    (tmp_path / "in").mkdir()
    for n in range(COUNT):
        (tmp_path / "in" / f"{n:04}.txt").write_text(STORY.format(n=n), "utf-8")
    monkeypatch.chdir(tmp_path)  # where it leaves its scripts
    with without_slurm() as address:
        newsparse(tmp_path / "in", "--jsonl", "-o", tmp_path / "out.jsonl", "--dask", address)
    assert (tmp_path / "out.jsonl").read_bytes() == newsparse(tmp_path / "in", "--jsonl", "-j", "1")
