"""What the values of options may be: each takes one as it was written, and gives it back or complains."""

import os
import sys
from collections.abc import Callable, Iterable
from typing import Any

import typer

from newsparse.contract.result import PARTS
from newsparse.errors import UsageError
from newsparse.formats import FORMATS
from newsparse.inputs.values import as_day, as_encoding, as_language

_MOST_JOBS = 1024
_MOST_SECONDS = 100_000  # more than a day; a system can be told to wait for some times as much, and no longer
TABLES = ("quotes", "articles")
SHELLS = ("bash", "zsh", "fish")


def none_of(value: str, words: Iterable[str]) -> typer.BadParameter:
    """The complaint about a value that is not one of a few words, with the one that may have been meant."""
    from difflib import get_close_matches

    words = list(words)
    near = get_close_matches(value.strip().lower(), words, 1)
    return typer.BadParameter(
        f"{value!r} is none of {', '.join(words)}" + (f"; did you mean {near[0]!r}?" if near else "")
    )


def day(value: str | None) -> str | None:
    """A day, as in 2017-02-14."""
    return _checked(as_day, value)


def encoding(value: str | None) -> str | None:
    """An encoding of text that Python knows."""
    return _checked(as_encoding, value)


def language(value: str | None) -> str | None:
    """A language tag of BCP 47, as far as its shape goes."""
    return _checked(as_language, value)


def _checked(check: Callable[[str | None], object], value: str | None) -> str | None:
    try:
        check(value)
    except UsageError as error:
        raise typer.BadParameter(str(error)) from None
    return value


def format_name(value: str | None) -> str | None:
    """The name of a format."""
    if value is not None and value not in FORMATS:
        raise none_of(value, FORMATS)
    return value


def table(value: str | None) -> str | None:
    """What a row of CSV is."""
    if value is not None and value not in TABLES:
        raise none_of(value, TABLES)
    return value


def confidence(value: str) -> str:
    """A number from 0 to 1."""
    try:
        if 0 <= float(value) <= 1:
            return value
    except ValueError:
        pass
    raise typer.BadParameter(f"{value!r} is no number from 0 to 1")


def jobs(value: str) -> str:
    """A number of processes."""
    if value == "auto" or (value.isdecimal() and 0 < int(value) <= _MOST_JOBS):
        return value
    raise typer.BadParameter(f"{value!r} is no number of processes; write it as 4 or auto")


def whole_number(value: str) -> str:
    """A number of bytes."""
    if value.isdecimal() and 0 < int(value) < sys.maxsize:
        return value
    raise typer.BadParameter(f"{value!r} is no number of bytes; write it as 1000000")


def seconds(value: str | None) -> str | None:
    """A number of seconds."""
    try:
        if value is None or 0 < float(value) <= _MOST_SECONDS:
            return value
        if float(value) > _MOST_SECONDS:
            raise typer.BadParameter(f"{value!r} is too long; {_MOST_SECONDS} seconds are the most")
    except ValueError:
        pass
    raise typer.BadParameter(f"{value!r} is no number of seconds; write it as 30")


def shard(value: str | None) -> str | None:
    """A part of the inputs, as in 3/16."""
    index, _, of = (value or "1/1").partition("/")
    if index.isdecimal() and of.isdecimal() and 1 <= int(index) <= int(of):
        return value
    raise typer.BadParameter(f"{value!r} is no part of the inputs; write it as 3/16")


def shell(value: str | None) -> str | None:
    """A shell that completion is there for."""
    if value is not None and value not in SHELLS:
        raise none_of(value, SHELLS)
    return value


def place(value: str | None) -> str | None:
    """Where results go; - is standard output, as without the option."""
    return None if value == "-" else value


def one_of(*words: str) -> Any:
    """One of a few words."""

    def check(value: str | None) -> str | None:
        if value is not None and value not in words:
            raise none_of(value, words)
        return value

    return check


def parts(value: str | None) -> str | None:
    """Parts of the record, divided by commas."""
    for part in (value or "").split(","):
        if value is not None and part not in PARTS:
            raise none_of(part, PARTS)
    return value


def suffix(value: str | None) -> str | None:
    """What the name of a file may end in."""
    if value is not None and ("/" in value or os.sep in value or "\0" in value):
        raise typer.BadParameter(f"{value!r} is no suffix of a file's name; write it as .parsed.json")
    return value
