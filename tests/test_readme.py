"""What the README shows is what comes out."""

import doctest
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pyarrow.dataset
import pytest

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
SEED = ROOT / "seeds" / "000_bb1a1830e3e72988.txt"


def test_the_examples_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    failed, tried = doctest.testfile(str(ROOT / "README.md"), module_relative=False)
    assert tried > 5
    assert failed == 0


def test_the_picture_is_real_output() -> None:
    environment = {**os.environ, "COLUMNS": "80", "NO_COLOR": "1"}
    done = subprocess.run(
        [sys.executable, "-m", "newsparse", str(SEED)], capture_output=True, check=True, env=environment
    )
    picture = README.split("```text\n", 1)[1].split("```", 1)[0]
    assert done.stdout.decode() == picture


def blocks(heading: str) -> str:
    """The commands below a heading."""
    section = README.split(f"{heading}\n", 1)[1].split("\n##", 1)[0]
    return "".join(part.split("```", 1)[0] for part in section.split("```bash\n")[1:])


@pytest.mark.skipif(os.name == "nt", reason="needs bash")
def test_the_ways_through_many_articles(tmp_path: Path) -> None:
    for n in range(20):
        (tmp_path / "articles" / f"{n % 3}").mkdir(parents=True, exist_ok=True)
        (tmp_path / "articles" / f"{n % 3}" / f"{n}.txt").write_text(f"Rain {n}\n\nIt rained, he said.\n", "utf-8")

    def run(commands: str, **more: str) -> str:
        path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
        done = subprocess.run(
            ["bash", "-euc", commands], cwd=tmp_path, capture_output=True, check=False, text=True,
            env={**os.environ, "PATH": path, **more},
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return done.stderr

    run(blocks("## Many articles"))
    lines = (tmp_path / "parsed.jsonl").read_bytes().splitlines()
    assert len(lines) == 20
    assert len(list((tmp_path / "parsed").rglob("*.json"))) == 20
    assert len((tmp_path / "recent.jsonl").read_bytes().splitlines()) == 20
    assert "0 written, 20 unchanged" in run(blocks("### On one machine"))
    for task in range(1, 17):
        run(blocks("### In a job array"), SLURM_ARRAY_TASK_ID=str(task))
    run("cat parts/*.jsonl > joined.jsonl")
    assert sorted((tmp_path / "joined.jsonl").read_bytes().splitlines()) == sorted(lines)
    for task in range(1, 4):
        run(f"newsparse articles/ -o tables/{task}.parquet --shard {task}/3")
        run(f"newsparse articles/ --json -o tree --shard {task}/3")
    assert pyarrow.dataset.dataset(tmp_path / "tables").count_rows() == len(lines)
    assert len(list((tmp_path / "tree").rglob("*.json"))) == len(lines)
    run(blocks("### On a cluster"))
    assert (tmp_path / "parsed.jsonl").read_bytes().splitlines() == lines


def test_every_option_named_there_is_known() -> None:
    done = subprocess.run([sys.executable, "-m", "newsparse", "--help"], capture_output=True, check=True, text=True)
    options = {
        word.strip("`(),")
        for line in README.splitlines()
        for word in line.split()
        if word.startswith(("--", "`--")) and not line.startswith("#SBATCH")
    }
    assert {option for option in options if option.strip("-`") and option not in done.stdout} == set()


def test_every_target_of_make_is_told() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    head = makefile.partition("PYTHON ?=")[0]
    told = (ROOT / "CONTRIBUTING.md").read_text("utf-8") + README
    targets = makefile.partition(".PHONY: ")[2].partition("\n")[0].split()
    assert {line.split()[2] for line in head.splitlines()} == set(targets)
    assert not [target for target in targets if f"make {target}" not in told and target != "clean"]


SOURCES = {"GeoNames": "https://creativecommons.org/licenses/by/4.0/", "CLDR": "UNICODE LICENSE V3"}


@pytest.mark.parametrize("source", SOURCES)
def test_whose_data_is_in_the_word_lists_is_said_as_their_licence_asks(source: str) -> None:
    notice = (ROOT / "NOTICE").read_text("utf-8")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert source in README
    assert source in notice
    assert SOURCES[source] in notice
    assert "NOTICE" in project["license-files"], "it goes with every copy"
