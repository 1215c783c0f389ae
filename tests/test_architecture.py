"""Text flows one way: a module imports from the floors below it, and the command starts with what it needs alone."""

import ast
import re
import subprocess
import sys
from graphlib import TopologicalSorter
from pathlib import Path
from statistics import median

import pytest

import newsparse

ROOT = Path(newsparse.__file__).parent
HOME = Path(__file__).parent.parent
SEED = HOME / "seeds" / "000_bb1a1830e3e72988.txt"

# From the ground up. What stands on one floor may import from its own part (a stage its own files) and from below.
FLOORS = (
    ("defaults", "errors", "garbage", "signals"),
    ("files", "text.pattern", "text.sha"),
    ("lexicon.world", "lexicon.schema"),
    ("lexicon",),
    ("text",),
    ("document",),
    ("readers",),
    ("stages",),
    ("pipeline", "contract.archive", "contract.result", "contract.evidence", "contract.stretches"),
    ("inputs",),
    ("formats",),
    ("contract.base", "contract.exports", "contract.article"),  # models, which know how to show themselves
    ("runs",),
    ("cli",),
    ("__main__",),
)
VERSION = "newsparse.__version__"  # the only thing that a module takes from above all floors
MOST_LINES, USUAL_LINES = 400, 120  # of a module: at most, and of one in two


def modules() -> dict[str, Path]:
    return {
        path.relative_to(ROOT).with_suffix("").as_posix().replace("/", ".").removesuffix(".__init__"): path
        for path in ROOT.rglob("*.py")
        if path != ROOT / "__init__.py"
    }


def floor(name: str) -> int:
    fitting = [
        (len(part), n)
        for n, parts in enumerate(FLOORS)
        for part in parts
        if name == part or name.startswith(part + ".")
    ]
    assert fitting, f"{name} stands on no floor"
    return max(fitting)[1]


def imports(path: Path) -> set[str]:
    """The modules of the package that a file imports, at its head or inside a function."""
    known, found = modules(), set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}: write from which module of newsparse this is imported"
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        else:
            continue
        for name in names:
            package, _, inner = name.partition(".")
            if package == "newsparse" and name != VERSION:
                found.add(inner if inner in known else inner.rpartition(".")[0] or package)
    return found


@pytest.mark.parametrize("name", sorted(modules()))
def test_a_module_imports_only_from_below(name: str) -> None:
    for other in imports(modules()[name]):
        depth = 2 if name.startswith("stages.") else 1  # each stage is a part of its own
        same_part = other.split(".")[:depth] == name.split(".")[:depth]
        assert floor(other) < floor(name) or same_part, f"{name} imports {other}"


def test_no_module_needs_itself() -> None:
    """Within a part, too, and in functions: a module can be read when those that it imports are."""
    TopologicalSorter({name: imports(path) for name, path in modules().items()}).prepare()


def test_no_module_is_long() -> None:
    """Lists are exempt, and what says which there are."""
    lines = {name: path.read_text("utf-8").count("\n") for name, path in modules().items() if "lexicon" not in name}
    assert not {name: n for name, n in lines.items() if n > MOST_LINES}
    assert median(lines.values()) <= USUAL_LINES


def test_stages_do_not_know_each_other() -> None:
    for name, path in modules().items():
        if name.startswith("stages."):
            own = ".".join(name.split(".")[:2])
            foreign = {
                o for o in imports(path) if o.startswith("stages.") and not (o == own or o.startswith(own + "."))
            }
            assert not foreign, f"{name} imports {foreign}"


def test_the_pipeline_gives_each_stage_what_it_needs() -> None:
    from newsparse.pipeline import STAGES

    there = {"source", "language", "lexicon", "reference_date"}
    for stage in STAGES:
        assert set(stage.needs) <= there, stage.run.__name__
        there |= set(stage.gives)


def test_the_picture_shows_the_stages_and_their_layers() -> None:
    subprocess.run([sys.executable, str(HOME / "scripts" / "flow.py"), "--check"], check=True)


def test_every_part_that_the_page_names_is_there() -> None:
    page = (HOME / "docs" / "architecture.md").read_text("utf-8")
    parts = [HOME, ROOT, *(ROOT / part for part in ("lexicon", "lexicon/en", "stages", "stages/segmenter"))]
    for line in page.split("\n"):
        row = re.match(r"\| `([a-z_/]+/)` \|(.*)", line)
        part, said = (ROOT / row[1], row[2]) if row else (HOME, "")
        for name in re.findall(r"`((?:[a-z_]+/)+[a-z_/]*(?:\.\w+)?|[a-z_]+\.py)`", line):
            places = [place / f"{name}{end}" for place in (part, *parts) for end in ("", ".py")]
            assert any(place.exists() for place in places), f"there is no {name}: {line}"
        known = {"read", "recognises", *(path.stem for path in part.iterdir())}
        for name in re.findall(r"`([a-z_]+)`", said):
            assert name in known, f"there is no {name} in {part}: {line}"


@pytest.mark.parametrize("arguments", [["--version"], [str(SEED), "--json"]], ids=["version", "json"])
def test_the_command_imports_nothing_heavy(arguments: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "newsparse", *arguments], capture_output=True, text=True, check=True
    )
    loaded = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines() if line.startswith("import time:")}
    heavy = {
        "rich.console",
        "rich",
        "yaml",
        "multiprocessing",
        "asyncio",
        "concurrent.futures",
        "sqlite3",
        "csv",
        "pyarrow",
        "pydantic.main",
        "newsparse.formats.sqlite",
        "newsparse.inputs.archives.unpack",
        "newsparse.inputs.described",
        "newsparse.inputs.division",
        "newsparse.inputs.found",
        "newsparse.runs.folder",
        "newsparse.stages.attribution.second",
        "newsparse.stages.forms.exports",
        "newsparse.stages.forms.pdf",
        "newsparse.stages.forms.setting",
    }
    assert "typer" in loaded
    assert not loaded & heavy
