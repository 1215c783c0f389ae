"""What is to be read, in order, as `search` (files, folders, lists of them) and `records` (JSON lines) find it.

What stands in it, `sources` reads.
"""

import os
from pathlib import Path
from typing import Any, NamedTuple

from newsparse.errors import InputError
from newsparse.text.pattern import pattern
from newsparse.text.told import Part

STDIN = "-"
TEXT = ".txt"  # how the name of a text ends
_WRITTEN_RE = pattern(r"\\x([89a-f][0-9a-f])")


class Input(NamedTuple):
    """One text to be read: a file, standard input, or a record, which holds its text."""

    path: Path | None  # of a record: of the file that it stands in
    name: str  # what becomes `source.name`, and where its result goes in a mirrored tree
    text: str | None = None  # of a record
    fields: dict[str, Any] | None = None  # of a record: all but the text
    part: Part | None = None  # of a record: what its fields say of the text
    start: int | None = None  # of an article of a large export: where it stands in the file's text
    note: str = ""  # what the file was recognised as that it is the last article of
    key: str | None = None  # of a record: what its name ends in, its id or the number of its line
    remarks: tuple[tuple[str, str], ...] = ()  # code and message: what was doubtful about the record
    asked: bool = False  # named by itself, not found in a folder
    root: str | None = None  # the folder that the name is below, with a `/` behind it; None: there is none
    within: str | None = None  # of one of several articles in a text: the stem of that

    @property
    def shown(self) -> str:
        """What a message calls it."""
        return str(self.path) if self.path and self.text is None else self.name

    @property
    def stem(self) -> str:
        """Where its result goes below a folder, without an ending: `may/a` for `may/a.txt`, `in/7` for `in.jsonl#7`,
        `in/line-7` for `in.jsonl:7`; `may/a/2` for the second of several articles in `may/a.txt`."""
        if self.within is not None:
            return f"{self.within}/{self.key}"
        if self.key is None:
            return bare(self.name) if self.path else self.name.strip("<>")
        from urllib.parse import quote  # nothing else needs it

        within, mark = self.name[: -len(self.key) - 1], self.name[-len(self.key) - 1]
        own = quote(self.key, safe=" ") if mark == "#" else f"line-{self.key}"
        return f"{within.rpartition('.')[0]}/{own}".lstrip("/")

    def article(self, n: int) -> "Input":
        """The `n`-th of several articles in it, from 1."""
        return self._replace(name=f"{self.name}#{n}", key=str(n), within=self.stem)

    @property
    def place(self) -> str | None:
        """What tells it from all other inputs, in this run and in others; None where only its text does."""
        return None if self.root is None else self.root + self.name


def bare(name: str) -> str:
    """The name of a text without its ending, large or small.

    >>> bare("may/a.txt"), bare("Nexis.TXT"), bare("a.html")
    ('may/a', 'Nexis', 'a.html')
    """
    return name[: -len(TEXT)] if name.lower().endswith(TEXT) else name


def too_large(shown: str, most: int) -> InputError:
    """What is said of a text of more than so many bytes."""
    return InputError(f"larger than {most:,} bytes", path=shown, hint="see --max-bytes", code="too-large")


def unreadable(name: str) -> str:
    r"""The name of a file that may have been made readable.

    >>> os.fsencode(unreadable(readable(os.fsdecode(b"caf\xe9.txt"))))
    b'caf\xe9.txt'
    """
    return _WRITTEN_RE.sub(lambda m: os.fsdecode(bytes.fromhex(m[1])), name)


def readable(name: str) -> str:
    r"""The name as text: bytes that are not UTF-8 are written out.

    >>> readable(os.fsdecode(b"caf\xe9.txt")), readable("in.jsonl#\ud83d")
    ('caf\\xe9.txt', 'in.jsonl#\\ud83d')
    """
    try:
        return os.fsencode(name).decode("utf-8", "backslashreplace")
    except UnicodeEncodeError:  # no name of a file
        return name.encode("utf-8", "backslashreplace").decode()
