"""What the README shows is what comes out."""

import doctest
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
SEED = ROOT / "seeds" / "000_bb1a1830e3e72988.txt"


def test_the_examples_run() -> None:
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


def test_every_option_named_there_is_known() -> None:
    done = subprocess.run([sys.executable, "-m", "newsparse", "--help"], capture_output=True, check=True, text=True)
    options = {word.strip("`(),") for word in README.split() if word.startswith(("--", "`--"))}
    assert {option for option in options if option.strip("-`") and option not in done.stdout} == set()
