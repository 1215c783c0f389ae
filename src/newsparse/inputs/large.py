"""Exports that are too large to be read at once: their articles, one after the other, as if they were records.

Only a format whose articles stand in the text one behind the other can be read so (`Format.in_line`). A piece of the
file is read; all its articles but the last are whole; with the last, the next piece begins.
"""

import codecs
from collections.abc import Iterator
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import IO

from newsparse.errors import InputError, code_of, counted, reason
from newsparse.inputs import Input, too_large
from newsparse.inputs.archives import BY_NAME, COUNT, HEAD, PLAIN, TAIL, Format, recognise
from newsparse.inputs.archives import __name__ as readers
from newsparse.text.told import Part

LARGE = 32_000_000  # bytes, from which on an export is read in pieces
_PIECE = 4_000_000  # bytes, or characters
_CODECS = ("utf-8-sig", "cp1252")


def is_large(file: Input, form: str | None) -> bool:
    """Whether the file is that large; where it cannot be looked at, to read it will say why."""
    if file.path is None or form == PLAIN:
        return False
    with suppress(OSError, ValueError):
        return file.path.stat().st_size >= LARGE and file.path.is_file()
    return False


def read_large(
    file: Input, most: int, encoding: str | None = None, form: str | None = None
) -> Iterator[Input | InputError]:
    """The articles of a large export as inputs of their own; the file itself where it is none, or cannot be read so."""
    assert file.path
    try:
        codec = encoding or _codec_of(file.path)
        export = _format_of(file.path, codec, form) if codec else None
        if not codec or not export:
            yield file
            return
        yield from _articles(file, export, codec, most)
    except OSError as error:
        yield InputError(reason(error), path=file.shown, code=code_of(error))


def _codec_of(path: Path) -> str | None:
    """The encoding in which all of the file can be read; None where it is in none of the usual ones."""
    for codec in _CODECS:
        with suppress(UnicodeDecodeError), path.open(encoding=codec, newline="") as stream:
            while stream.read(_PIECE):
                pass
            return codec
    return None


def _format_of(path: Path, codec: str, form: str | None) -> Format | None:
    """The format, where its articles stand one behind the other."""
    with path.open("rb") as stream:
        head = stream.read(4 * HEAD).decode(codec, "ignore")
        stream.seek(max(0, path.stat().st_size - 4 * TAIL))
        tail = stream.read().decode(codec, "ignore")
    export = BY_NAME[form] if form else recognise(f"{head[:HEAD]}\n{tail[-TAIL:]}")
    return export if export and export.in_line else None


def _articles(file: Input, export: Format, codec: str, most: int) -> Iterator[Input | InputError]:
    """The articles, in order; the last says how many there are, and whether it is the number that the export states."""
    read = import_module(f"{readers}.{export.module}").read
    stated: set[int] = set()
    n = 0
    held: Input | InputError | None = None
    assert file.path
    with file.path.open("rb") as stream:
        for base, text, part in _parts(stream, codec, read):
            n += 1
            if part.archive.of is not None:
                stated.add(part.archive.of)
            if held is not None:
                yield held
            words = text[part.start : part.end]
            if len(words) > most:
                held = too_large(f"{file.shown}#{n}", most)
                continue
            held = file.article(n)._replace(
                text=words, part=part._replace(start=0, end=len(words)), start=base + part.start, remarks=part.remarks
            )
    if isinstance(held, Input):
        note = f"{export.shown}, {counted(n, 'article')}"
        remarks = held.remarks
        if len(stated) == 1 and (said := next(iter(stated))) != n:
            remarks = (*remarks, (COUNT, f"the export says that it holds {said:,} articles; {n:,} were found"))
        held = held._replace(note=note, remarks=remarks)
    yield file if held is None else held  # where no article is found, it is read, or refused, as any other


def _parts(stream: IO[bytes], codec: str, read: object) -> Iterator[tuple[int, str, Part]]:
    """Each article with the piece of text in which it stands, and where that begins in the file's text."""
    assert callable(read)
    decoder = codecs.getincrementaldecoder(codec)()
    base, text, ended = 0, "", False
    while not ended:
        data = stream.read(_PIECE)
        ended = not data
        text += decoder.decode(data, final=ended)
        parts: list[Part] = list(read(text))
        whole = parts if ended else parts[:-1]
        for part in whole:
            yield base, text, part
        if whole and not ended:
            begin = whole[-1].end
            base, text = base + begin, text[begin:]
