"""Each system call by which a run changes files fails, or is the last: what is there then, and after another run."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from .faults.harness import SCENARIOS

FAULTS = Path(__file__).parent / "faults"
COMPILER = shutil.which("cc") or shutil.which("gcc")
ALL = "NEWSPARSE_ALL_FAULTS" in os.environ  # every call, which takes some minutes

pytestmark = pytest.mark.skipif(sys.platform != "linux" or not COMPILER, reason="needs Linux and a C compiler")


@pytest.fixture(scope="module")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library that counts calls, and makes one of them fail."""
    library = tmp_path_factory.mktemp("shim") / "shim.so"
    subprocess.run([str(COMPILER), "-shared", "-fPIC", "-o", library, FAULTS / "shim.c", "-ldl"], check=True)
    return library


@pytest.fixture
def home() -> Iterator[Path]:
    """A folder in memory, where there is one: hundreds of runs write their results to the disk."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else None) as folder:
        yield Path(folder)


# How many calls are passed over, where there are many.
STEPS = {
    "lines": 9,
    "folder": 6,
    "folder-again": 6,
    "lines-again": 7,
    "database": 17,
    "database-again": 19,
    "brat": 9,
    "pages": 9,
}


@pytest.mark.parametrize("name", [*SCENARIOS, "lines-twice", "lines-again-twice"])
def test_whatever_fails_nothing_is_lost_or_torn(shim: Path, home: Path, name: str) -> None:
    """A broken run leaves whole results or none, and says so; the next one leaves what an undisturbed one does."""
    step = 1 if ALL else STEPS.get(name, 17 if name.endswith("-twice") else 4)
    environment = {**os.environ, "LD_PRELOAD": str(shim)}
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.harness", home / "trial", name, str(step)],
        env=environment, cwd=FAULTS.parent.parent, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    *wrong, tries = done.stdout.splitlines()
    assert wrong == []
    assert int(tries) > 5
