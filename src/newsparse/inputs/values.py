"""What is given to be parsed, and said of it: a text, its day, its language, its encoding.

Each takes a value as it was given, and gives it back as the parser uses it. Raises UsageError, which is a ValueError,
where the value makes no sense, and TypeError where it is of no type that could.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from os import PathLike, fsdecode
from re import ASCII, IGNORECASE, VERBOSE

from newsparse.errors import UsageError
from newsparse.text.pattern import pattern

_LANGUAGE_RE = pattern(  # extensions behind a single letter, what is agreed on privately behind x; a few old tags
    r"""
    [a-z]{2,3} (-[a-z0-9]{2,8})* (-[a-wyz0-9](-[a-z0-9]{2,8})+)* (-x(-[a-z0-9]{1,8})+)?
    | x(-[a-z0-9]{1,8})+
    | i-[a-z]{2,8}
    """,
    IGNORECASE | VERBOSE | ASCII,
)


def as_text(value: object, what: str = "a text") -> str:
    """A string."""
    if isinstance(value, bytes | bytearray | memoryview):
        raise TypeError(f"{what} is a str, not {kind_of(value)}: decode it, or give its file to parse_file")
    if isinstance(value, PathLike):
        raise TypeError(f"{what} is a str, not a path: parse_file reads files")
    if not isinstance(value, str):
        raise TypeError(f"{what} is a str, not {kind_of(value)}")
    return value


def as_number(value: object, what: str, least: int = 1, most: int | None = None) -> int:
    """A whole number from `least` to `most`."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"{what} is an int, not {kind_of(value)}")
    if value < least or (most is not None and value > most):
        wanted = f"{least} or more" if most is None else f"from {least} to {most}"
        raise UsageError(f"{what} is {wanted}, not {value}")
    return value


def as_share(value: object, what: str) -> float:
    """A number from 0 to 1."""
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise TypeError(f"{what} is a number, not {kind_of(value)}")
    if not 0 <= value <= 1:
        raise UsageError(f"{what} is from 0 to 1, not {value}")
    return float(value)


def as_flag(value: object, what: str) -> bool:
    """True or False."""
    if not isinstance(value, bool):
        raise TypeError(f"{what} is a bool, not {kind_of(value)}")
    return value


def as_choice(value: object, what: str, words: Sequence[str]) -> str:
    """One of a few words."""
    if not isinstance(value, str):
        raise TypeError(f"{what} is a str, one of {', '.join(words)}, not {kind_of(value)}")
    if value not in words:
        raise UsageError(f"{value!r} is none of {', '.join(words)}")
    return value


def as_patterns(value: object, what: str) -> tuple[str, ...]:
    """One or several patterns of files' names, of which none is empty."""
    if isinstance(value, str | PathLike) or not isinstance(value, Iterable):
        value = (value,)
    if wrong := [pattern for pattern in value if not isinstance(pattern, str | PathLike)]:
        raise TypeError(f"{what} is a str or several, as in '*.txt', not {kind_of(wrong[0])}")
    patterns = tuple(map(fsdecode, value))
    if "" in patterns:
        raise UsageError(f"{what} needs a pattern, not ''", hint="write it as '*.txt'")
    return patterns


def as_day(value: object) -> date | None:
    """A day: a date, the day of a time, or as in 2017-02-14."""
    if value is None or (isinstance(value, date) and not isinstance(value, datetime)):
        return value
    if isinstance(value, datetime):
        return value.date()
    if not isinstance(value, str):
        raise TypeError(f"a reference date is a date or a str as 2017-02-14, not {kind_of(value)}")
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise UsageError(f"{value!r} is no date", hint="write it as 2017-02-14") from None


def as_language(value: object) -> str | None:
    """A language tag of BCP 47, as far as its shape goes."""
    if value is None:
        return None
    if not isinstance(value, str):
        raise TypeError(f"a language is a str, its tag as in en or pt-BR, not {kind_of(value)}")
    if not _LANGUAGE_RE.fullmatch(value):
        raise UsageError(f"{value!r} is no language tag", hint="write it as en or pt-BR")
    return value


def as_encoding(value: object) -> str | None:
    """An encoding of text that Python knows."""
    if value is None:
        return None
    if not isinstance(value, str):
        raise TypeError(f"an encoding is a str, its name as in utf-8, not {kind_of(value)}")
    try:
        b"news".decode(value)  # a look-up alone would let "rot13" pass, which is no encoding of text
    except UnicodeDecodeError:
        pass
    except (LookupError, ValueError):
        said = f"{value!r} is no encoding that Python knows"
        raise UsageError(said, hint="try utf-8 or windows-1252") from None
    return value


def kind_of(value: object) -> str:
    """What a value is, for people."""
    return "None" if value is None else type(value).__name__
