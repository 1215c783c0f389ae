"""Options from a file: `newsparse.toml`, or `[tool.newsparse]` in `pyproject.toml`, of this folder or one above it."""

import os
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

from newsparse.errors import UsageError, code_of, reason

_FILES = ("newsparse.toml", "pyproject.toml")
_TABLE = b"[tool.newsparse]"
_NOT_THERE = {"paths", "show_config", "no_config", "completion", "schema", "version", "help"}  # of one run alone


def find_config() -> Path | None:
    """The file nearest to the current folder that speaks of newsparse."""
    try:
        here = Path.cwd()
    except OSError:  # it is gone
        return None
    for folder in (here, *here.parents):
        for name in _FILES:
            path = folder / name
            try:
                if os.path.isfile(path) and (name != _FILES[1] or _TABLE in path.read_bytes()):  # noqa: PTH113 - quicker
                    return path
            except OSError:
                continue
    return None


def load_config(params: Iterable[Any]) -> dict[str, Any]:
    """What the file says, by the names of the command's parameters. Raises UsageError where it makes no sense."""
    path = find_config()
    if path is None:
        return {}
    import tomllib

    try:
        table = tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise UsageError(reason(error), path=path, code=code_of(error)) from error
    except ValueError as error:
        raise UsageError(f"no TOML: {error}", path=path, code="config") from error
    if path.name == _FILES[1]:
        table = table.get("tool", {}).get("newsparse", {})
    return dict(_read_option(path, key, value, params) for key, value in table.items())


def _read_option(path: Path, key: str, value: Any, params: Iterable[Any]) -> tuple[str, Any]:
    param = next((p for p in params if f"--{key}" in p.opts and p.name not in _NOT_THERE), None)
    if param is None:
        raise UsageError(f"{key!r} is no option", path=path, hint="see newsparse --help", code="config")
    if param.multiple:
        fits = isinstance(value, list) and all(isinstance(v, str) for v in value)
        wanted = "a list of strings"
    elif param.is_flag:
        fits, wanted = isinstance(value, bool), "true or false"
    else:
        fits, wanted = isinstance(value, str | int | float | date) and not isinstance(value, bool), "a string or number"
        value = str(value)
    if not fits:
        raise UsageError(f"{key!r} has to be {wanted}", path=path, code="config")
    return param.name, value


def show(context: Any) -> str:
    """The options that are in force, as a configuration file would say them, and where they come from."""
    from newsparse.formats.json import dump

    path = find_config() if not context.params.get("no_config") else None
    lines = [f"# {path}" if path else "# no configuration file"]
    for param in context.command.params:
        value = context.params.get(param.name)
        if param.name in _NOT_THERE or value is None or value == [] or value is False:
            continue
        option = max(param.opts, key=len).removeprefix("--")
        lines.append(f"{option} = {dump(list(value) if param.multiple else value)}")
    return "\n".join(lines) + "\n"
