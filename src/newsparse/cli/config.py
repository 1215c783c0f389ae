"""Options from a file: `newsparse.toml`, or `[tool.newsparse]` in `pyproject.toml`, of this folder or one above it."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

from newsparse.errors import UsageError, code_of, reason

_FILES = ("newsparse.toml", "pyproject.toml")
_TABLE = "[tool.newsparse]"
_MOST_BYTES = 1_000_000
_NOT_THERE = {"paths", "show_config", "no_config", "shell", "schema", "version", "help"}  # of one run alone
# Who gets a folder from elsewhere gets the file in it, too: it must not say what is written, run or read elsewhere, or
# that results which came with it are those of an earlier run.
_NOT_TAKEN = {"output", "suffix", "files_from", "dask", "resume", "prune"}


class Config(Mapping[str, Any]):
    """What the file says, by the names of the command's parameters; it is read when the first of them is asked for.

    Then it raises UsageError where it makes no sense.
    """

    def __init__(self, params: Iterable[Any]) -> None:
        self._params = params

    def __getitem__(self, name: str) -> Any:
        return self._options[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._options)

    def __len__(self) -> int:
        return len(self._options)

    @cached_property
    def path(self) -> Path | None:
        """The file nearest to the current folder that speaks of newsparse."""
        try:
            here = Path.cwd()
        except OSError:  # it is gone
            return None
        places = (folder / name for folder in (here, *here.parents) for name in _FILES)
        return next((path for path in places if _speaks(path)), None)

    @cached_property
    def refused(self) -> str:
        """Why the file is not read; empty where it is, or where there is none."""
        try:
            if self.path and not self.path.is_file():
                return "it is no file"
            if not self.path:
                return ""
            from newsparse.cli.trust import distrust

            return distrust(self.path)
        except OSError as error:
            return reason(error)

    def where(self, option: str) -> str:
        """The place of an option in the file, for messages."""
        inside = self.path and self.path.name == _FILES[0]
        for n, line in enumerate(self._text.splitlines(), 1):
            inside = inside or line.strip() == _TABLE
            if inside and line.partition("=")[0].strip(" \t[]\"'") == option:
                return f"{self.path}:{n}"
        return str(self.path)

    @cached_property
    def _text(self) -> str:
        if self.path is None or self.refused:
            return ""
        try:
            data = _read(self.path)
            if len(data) > _MOST_BYTES:
                raise UsageError(f"larger than {_MOST_BYTES:,} bytes", path=self.path, code="config")
            return data.decode()
        except OSError as error:
            raise UsageError(reason(error), path=self.path, code=code_of(error)) from error
        except UnicodeDecodeError as error:
            raise UsageError(f"no TOML: {error}", path=self.path, code="config") from error

    @cached_property
    def _options(self) -> dict[str, Any]:
        if not self._text:
            return {}
        import tomllib

        try:
            table = tomllib.loads(self._text)
        except (ValueError, RecursionError) as error:
            raise UsageError(f"no TOML: {error}", path=self.path, code="config") from error
        if self.path and self.path.name != _FILES[0]:
            table = table.get("tool", {}).get("newsparse", {})
        return dict(self._read_option(option, value) for option, value in table.items())

    def _read_option(self, option: str, value: Any) -> tuple[str, Any]:
        param = next((p for p in self._params if f"--{option}" in p.opts and p.name not in _NOT_THERE), None)
        if param is None:
            raise self._error(option, f"{option!r} is no option", self._nearest(option))
        if param.name in _NOT_TAKEN:
            said = f"{option!r} is not taken from a configuration file"
            raise self._error(option, said, "give it on the command line")
        if param.multiple:
            fits = isinstance(value, list) and all(isinstance(v, str) for v in value)
            wanted = "a list of strings"
        elif param.is_flag:
            fits, wanted = isinstance(value, bool), "true or false"
        else:
            fits = isinstance(value, str | int | float | date) and not isinstance(value, bool)
            value, wanted = str(value), "a string or number"
        if not fits:
            raise self._error(option, f"{option!r} has to be {wanted}")
        return param.name, value

    def _error(self, option: str, message: str, hint: str = "") -> UsageError:
        return UsageError(message, path=self.where(option), hint=hint, code="config")

    def _nearest(self, option: str) -> str:
        """What may have been meant."""
        from difflib import get_close_matches

        known = [long_name(p) for p in self._params if p.name not in _NOT_THERE]
        near = get_close_matches(option.replace("_", "-"), known, 1)
        return f"did you mean {near[0]!r}?" if near else "see newsparse --help"


def _speaks(path: Path) -> bool:
    """Whether the file is there and speaks of newsparse."""
    try:
        if path.name == _FILES[0]:
            return path.exists() or path.is_symlink()
        return path.is_file() and _TABLE[:-1].encode() in _read(path)
    except OSError:
        return False


def _read(path: Path) -> bytes:
    with path.open("rb") as stream:
        return stream.read(_MOST_BYTES + 1)


def long_name(param: Any) -> str:
    """The name of an option as it stands in a file."""
    return str(max(param.opts, key=len)).removeprefix("--")


def show(context: Any, config: Config | None) -> str:
    """The options that are in force, as a configuration file would say them, and where they come from."""
    from newsparse.formats.json import dump

    path = config.path if config is not None else None
    lines = [f"# {path}" if path else "# no configuration file"]
    if config is not None and config.refused:
        lines = [f"# {path} is not read: {config.refused}"]
    for param in context.command.params:
        value = context.params.get(param.name)
        if param.name in _NOT_THERE or value is None or value == [] or value is False:
            continue
        line = f"{long_name(param)} = {dump(list(value) if param.multiple else value)}"
        lines.append(f"# {line} (of the command line alone)" if param.name in _NOT_TAKEN else line)
    return "\n".join(lines) + "\n"
