"""What the scripts that measure weights share: what they are asked, and how they write what they found."""

from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple


class Table(NamedTuple):
    """A list of a module: its name, and a line for each entry."""

    name: str
    rows: Iterable[str]
    about: str = ""  # a comment above it
    raw: bool = False  # whether backslashes may stand in it


def options(about: str | None, output: Path) -> ArgumentParser:
    """What every such script is asked."""
    asked = ArgumentParser(description=about, formatter_class=RawDescriptionHelpFormatter)
    asked.add_argument("corpora", nargs="+", type=Path, metavar="CORPUS")
    asked.add_argument(
        "--keep", type=int, metavar="FOLD", help="leave this fold out of all, to be looked at at the end"
    )
    asked.add_argument("-o", "--output", type=Path, default=output)
    return asked


def write_module(path: Path, about: list[str], *tables: Table) -> None:
    """Writes the lists as a module of the lexicon, below what it says of itself."""
    lines = [f'"""{about[0]}', "", *about[1:], '"""']
    for table in tables:
        lines += ["", *[f"# {table.about}"] * bool(table.about), f'{table.name} = {"r" * table.raw}"""']
        lines += [*table.rows, '"""']
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{path}: {path.stat().st_size:,} bytes")
