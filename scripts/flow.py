"""Draws the stages, and the layers that they give, in docs/architecture.md, from the pipeline itself.

python scripts/flow.py            draws them; what is said beside a stage stays
python scripts/flow.py --check    fails where the page does not show the pipeline
"""

import re
import sys
from itertools import groupby
from pathlib import Path
from textwrap import wrap

from newsparse.pipeline import STAGES, Stage

PAGE = Path(__file__).parent.parent / "docs" / "architecture.md"
BOX = re.compile(r"^[^\n]*┌─+ pipeline ─+┐\n(?:[^\n]*\n)*?[^\n]*└─+┬─+┘\n", re.MULTILINE)
SAID = re.compile(r"│ (\w+) .*│ {4}(.+)$", re.MULTILINE)
BESIDE = ("(words as", " data, read", " when asked", " for)")  # the lexicon, on the left of the box
LEFT, NAME, LAYERS = 17, 13, 28  # columns before the box, of the stage, of its layers
DOWN = 34  # the column in which the way goes on


def part_of(stage: Stage) -> str:
    """The folder or file of a stage."""
    return stage.run.__module__.split(".")[2]


def box(said: dict[str, str]) -> str:
    """The pipeline, a row a part, with what is said of it beside the box."""
    width = NAME + LAYERS + 2
    lines = ["   lexicon ┄┄┄┄▶ ".ljust(LEFT) + "┌" + " pipeline ".center(width, "─") + "┐"]
    beside = iter(BESIDE)
    for part, stages in groupby(STAGES, part_of):
        layers = dict.fromkeys(layer for stage in stages for layer in stage.gives)
        for n, row in enumerate(wrap(", ".join(layers), LAYERS)):
            name, words = ("", "") if n else (part, said.get(part, ""))
            line = f"  {next(beside, '')}".ljust(LEFT) + f"│ {name:{NAME}}{row:{LAYERS}} │"
            lines.append(f"{line}    {words}".rstrip())
    lines.append(" " * LEFT + "└" + "─" * (DOWN - LEFT - 1) + "┬" + "─" * (LEFT + width - DOWN) + "┘")
    return "\n".join(lines) + "\n"


def draw(page: str) -> str:
    """The page with the pipeline as it is."""
    found = BOX.search(page)
    if not found:
        sys.exit(f"{PAGE} has no box named pipeline")
    return page[: found.start()] + box(dict(SAID.findall(found[0]))) + page[found.end() :]


if __name__ == "__main__":
    before = PAGE.read_text("utf-8")
    after = draw(before)
    if "--check" not in sys.argv[1:]:
        PAGE.write_text(after, "utf-8")
    elif before != after:
        sys.exit(f"{PAGE} does not show the pipeline: run scripts/flow.py")
