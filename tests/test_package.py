"""What is shipped: the same bytes whenever it is built, all that it needs in it, and nothing else."""

import os
import subprocess
import sys
import tarfile
import venv
import zipfile
from importlib.util import find_spec
from pathlib import Path

import pytest

pytest.importorskip("hatchling")

ROOT = Path(__file__).parent.parent


def build(folder: Path) -> list[Path]:
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "1700000000"}
    command = [sys.executable, "-m", "hatchling", "build", "--directory", str(folder)]
    subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)
    return sorted(folder.iterdir())


def test_a_build_is_the_same_every_time(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    once, again = build(tmp_path / "one"), build(tmp_path / "two")
    assert [p.name.partition("-")[0] for p in once] == ["newsparse", "newsparse"]
    assert [p.read_bytes() for p in once] == [p.read_bytes() for p in again]
    sdist, wheel = once if once[0].suffix == ".gz" else reversed(once)
    names = zipfile.ZipFile(wheel).namelist()
    assert "newsparse/py.typed" in names
    assert not [name for name in names if not name.startswith("newsparse")]
    with tarfile.open(sdist) as archive:
        inner = [name.partition("/")[2] for name in archive.getnames()]
    assert {
        "README.md",
        "LICENSE",
        "pyproject.toml",
        "hatch_build.py",
        "scripts/flow.py",
        "tests/test_laws.py",
        "src/newsparse/cli/command.py",
    } <= set(inner)
    assert not [name for name in inner if "__pycache__" in name or name.startswith((".venv", ".git/"))]


def test_a_wheel_works_in_a_clean_place(tmp_path: Path) -> None:
    (tmp_path / "dist").mkdir()
    wheel = next(p for p in build(tmp_path / "dist") if p.suffix == ".whl")
    own_pip = find_spec("pip") is not None  # to give the new place one takes longer than all the rest
    venv.create(tmp_path / "venv", with_pip=not own_pip)
    python = tmp_path / "venv" / ("Scripts" if os.name == "nt" else "bin") / "python"
    pip = [sys.executable, "-m", "pip", "--python", str(python)] if own_pip else [str(python), "-m", "pip"]
    clean = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}

    def run(*arguments: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [str(python), *arguments], cwd=tmp_path, env=clean, check=False, capture_output=True, text=True
        )

    install = [*pip, "install", "--quiet", "--no-compile", str(wheel)]
    if subprocess.run(install, cwd=tmp_path, env=clean, check=False, capture_output=True).returncode:
        pytest.skip("its dependencies cannot be installed here")
    seed = next((ROOT / "seeds").glob("*.txt"))
    assert run("-m", "newsparse", str(seed), "--only", "dateline").stdout == "dateline  MOSCOW, February 13. /TASS/.\n"
    done = run("-m", "newsparse", str(ROOT / "seeds"), "--jsonl", "-o", "out.jsonl", "--dask", "local:1")
    assert (done.returncode, done.stderr) == (2, 'newsparse: --dask needs Dask; pip install "newsparse[dask]"\n')
