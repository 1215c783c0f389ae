"""What is said of a result's duplicates stands at its end, so that it goes on and off, and nothing else moves."""

from typing import TYPE_CHECKING

from newsparse.formats.json import dump
from newsparse.text.decoding import digest

if TYPE_CHECKING:
    from newsparse.text.duplicates import Mark

_KEY = b'"duplicates":'  # no string can hold it: there, marks have a stroke before them


def unmarked(result: bytes) -> bytes:
    r"""The result as it was before it was marked; what has no mark, as it is.

    >>> unmarked(b'{"body":[],"duplicates":null}\n'), unmarked(b'{"record":{"duplicates":null},"body":[]}\n')
    (b'{"body":[]}\n', b'{"record":{"duplicates":null},"body":[]}\n')
    """
    before, key, behind = result.rpartition(_KEY)
    if not key:
        return result
    from json import loads  # a run that marks nothing does without it

    try:
        loads(b"{" + key + behind)  # nothing comes behind it but the end of the whole
    except (ValueError, RecursionError):
        return result
    return before.rstrip(b"\n ,") + (b"\n}\n" if before.endswith(b" ") else b"}\n")


def marked(result: bytes, mark: "Mark | None") -> bytes:
    r"""The result with what is said of it, in the place of what was said before.

    >>> marked(b'{"body":[]}\n', None), marked(b'{\n  "body": []\n}\n', None)
    (b'{"body":[],"duplicates":null}\n', b'{\n  "body": [],\n  "duplicates": null\n}\n')
    """
    indented = result.endswith(b"\n}\n")
    end = dump({"duplicates": mark and mark._asdict()}, indent=2 if indented else None)[1:]
    return unmarked(result).removesuffix(b"\n}\n" if indented else b"}\n") + b"," + end.encode() + b"\n"


def digest_of(lines: bytes) -> str:
    """SHA-256 of results, a line each, as they were before they were marked."""
    return digest(b"".join(map(unmarked, lines.splitlines(keepends=True))))
