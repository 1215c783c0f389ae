"""Modules that mypyc may compile hold nothing that it reads otherwise than Python does."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("hatchling")
from hatch_build import compiled_modules

ROOT = Path(__file__).parent.parent
MODULES = compiled_modules(ROOT)
IDS = [path.relative_to(ROOT / "src" / "newsparse").as_posix() for path in MODULES]
SET_OPERATORS = (ast.BitAnd, ast.BitOr, ast.BitXor, ast.Sub)


def faults(source: str) -> Iterator[str]:
    """What a module may not hold, line by line."""
    for node in ast.walk(ast.parse(source)):
        if "cached_property" in (getattr(node, "id", ""), getattr(node, "name", ""), getattr(node, "attr", "")):
            yield f"{getattr(node, 'lineno', 0)}: cached_property is computed at each call"
        elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Call) and is_slice(node.value.func):
            yield f"{node.lineno}: bytes take no slice that has a name"
        elif isinstance(node, ast.ClassDef) and not any(map(is_named_tuple, node.bases)):
            for line in node.body:
                if isinstance(line, ast.Assign | ast.AnnAssign) and not is_plain_default(line):
                    yield f"{line.lineno}: a class has no default but a constant: the others go into __init__"
        elif isinstance(node, ast.BinOp | ast.AugAssign) and isinstance(node.op, SET_OPERATORS):
            left, right = (node.target, node.value) if isinstance(node, ast.AugAssign) else (node.left, node.right)
            if is_keys(right) and not is_keys(left):
                yield f"{node.lineno}: a frozenset and keys give a set, and no frozenset: ask its method"


def is_slice(made: ast.expr) -> bool:
    return isinstance(made, ast.Name) and made.id == "slice"


def is_named_tuple(base: ast.expr) -> bool:
    return isinstance(base, ast.Name) and base.id == "NamedTuple"


def is_plain_default(line: ast.Assign | ast.AnnAssign) -> bool:
    names = [target.id for target in getattr(line, "targets", ()) if isinstance(target, ast.Name)]
    return line.value is None or isinstance(line.value, ast.Constant) or names == ["__slots__"]


def is_keys(node: ast.expr) -> bool:
    """Whether keys of a dictionary stand there, or what operators make of them: a set, and typed as one."""
    if isinstance(node, ast.BinOp):
        return is_keys(node.left)
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "keys"


@pytest.mark.parametrize("path", MODULES, ids=IDS)
def test_a_compiled_module_is_read_as_python_reads_it(path: Path) -> None:
    assert list(faults(path.read_text("utf-8"))) == []


@pytest.mark.parametrize(
    ("source", "count"),
    [
        ("from functools import cached_property", 1),
        ("import functools\nclass A:\n @functools.cached_property\n def b(self): ...", 1),
        ("HIGH = slice(3, None, 2)", 1),
        ("text[slice(*span)]", 0),
        ("class A:\n b: dict[str, str] = {}", 1),
        ("class A:\n b = frozenset()", 1),
        ("class A(NamedTuple):\n b: dict[str, str] = {}", 0),
        ("class A:\n __slots__ = ('b',)\n c = False\n d: int", 0),
        ("a - b.keys()", 1),
        ("a |= b.keys()", 1),
        ("a | b | c.keys()", 1),
        ("a.keys() | b.keys() | c", 0),
        ("a.union(b.keys())", 0),
    ],
)
def test_faults_are_seen(source: str, count: int) -> None:
    assert len(list(faults(source))) == count
