"""Score the checkout against the corpora beside it and hold the figures against tests/floors.json.

    check_floors.py            score, and fail where a figure is more than its slack below its floor
    check_floors.py --raise    score, and raise the floors to what was reached (never lower one)

`floors.json` has for each figure, named by its path in the evaluator's report: the floor, and the slack, which is half
a point in the figure's own unit. Figures under "at_most" are the better the lower they are.
"""

import json
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
EVALUATORS = ROOT.parent / "shared" / "eval"
EVALUATOR = EVALUATORS / "evaluate.py"
EXPORTS = EVALUATORS / "score_archives.py"
LANGUAGES = EVALUATORS / "score_languages.py"  # a line a corpus
# Figures of such a line, in per cent: of sentences and articles that are annotated, and of stretches judged by reading.
LANGUAGE_FIGURES = {
    "right source": re.compile(r"right source of all attributed ([\d.]+)"),
    "quoted where nobody is": re.compile(r"pred \d+ not gold (\d+)"),
    "indirect, half F1": re.compile(r"indirect half [\d.]+/[\d.]+/([\d.]+)"),
    "right speaker": re.compile(r"speaker right of all +([\d.]+)"),
    "false alarms": re.compile(r"false alarms (\d+)"),
}
FLOORS = ROOT / "tests" / "floors.json"


def main() -> int:
    if not EVALUATOR.exists():
        print("no corpora beside this checkout: nothing to evaluate")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.json")
        command = [sys.executable, str(EVALUATOR), "all", "--json", str(report)]
        # All that is found is scored: confidences, too, are held against the truth.
        newsparse = [str(Path(sys.executable).with_name("newsparse")), "--min-confidence", "0"]
        command += ["--newsparse", shlex.join(newsparse)]
        status = subprocess.run(command, cwd=ROOT, check=False).returncode
        if status:
            print(f"the evaluator found problems (exit {status})")
            return 1
        figures = json.loads(report.read_text("utf-8"))
        print("\n===== exports", flush=True)
        command = [sys.executable, str(EXPORTS), "--newsparse", newsparse[0], "--json", str(report)]
        subprocess.run(command, cwd=ROOT, check=True)
        figures["exports"] = json.loads(report.read_text("utf-8"))
    figures["languages"] = score_languages(newsparse[0])
    floors = json.loads(FLOORS.read_text("utf-8"))
    if "--raise" in sys.argv[1:]:
        raise_floors(floors, figures)
        return 0
    print("\nagainst the floors")
    rows = compare(floors, figures)
    print(*(line for line, _ in rows), sep="\n")
    missed = sum(not good for _, good in rows)
    print(f"{missed} below the floor" if missed else "all floors hold")
    return 1 if missed else 0


def score_languages(newsparse: str) -> dict[str, dict[str, float]]:
    """Corpus, such as `de-wikinews`, -> its figures."""
    print("\n===== languages", flush=True)
    command = [sys.executable, str(LANGUAGES), "--newsparse", newsparse]
    report = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout
    print(report)
    return {
        line.partition(" ")[0]: {
            name: float(found[1]) for name, figure in LANGUAGE_FIGURES.items() if (found := figure.search(line))
        }
        for line in report.splitlines()
    }


def look_up(figures: Any, path: str) -> float:
    """The figure at a path such as `quotes > summary > mixed, half F1`."""
    for key in path.split(" > "):
        figures = figures.get(key) or 0.0  # a figure that cannot be computed (0 of 0) counts as nothing
    return float(figures)


def compare(floors: dict[str, dict[str, list[float]]], figures: Any) -> list[tuple[str, bool]]:
    rows = []
    for direction, sign in (("at_least", 1), ("at_most", -1)):
        for path, (floor, slack) in floors[direction].items():
            value = look_up(figures, path)
            good = sign * (value - floor) >= -slack
            rows.append((f"  {'ok  ' if good else 'FAIL'} {path:90s} {value:9.4f}  {direction} {floor}", good))
    return rows


def raise_floors(floors: dict[str, dict[str, list[float]]], figures: Any) -> None:
    for direction, better in (("at_least", max), ("at_most", min)):
        for path, row in floors[direction].items():
            row[0] = better(row[0], round(look_up(figures, path), 4))
    lines = json.dumps(floors, indent=1, ensure_ascii=False)
    FLOORS.write_text(lines + "\n", "utf-8")


if __name__ == "__main__":
    sys.exit(main())
