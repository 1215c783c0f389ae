"""Files of a folder whose names do not say that they are texts: exports are read, pages and other data are not."""

from functools import lru_cache
from pathlib import Path

from newsparse.errors import InputError
from newsparse.inputs import TEXT, Input
from newsparse.inputs.archives import FORMATS, HEAD, recognise
from newsparse.inputs.archives.unpack import unpack
from newsparse.inputs.records import holds_records
from newsparse.inputs.sources import load_input
from newsparse.text.decoding import decode
from newsparse.text.sha import NI

SUFFIXES = (TEXT, ".gz", *sorted({suffix for form in FORMATS for suffix in form.suffixes} - {TEXT}))


def is_export(path: Path, most: int) -> bool:
    """Whether the file is an export of an archive or a wire, and no result of ours.

    Records are none: they are asked for by name. True also where that cannot be known, as it is broken or of more than
    `most` bytes: who reads it will say so.
    """
    try:
        there = path.stat()
    except OSError:
        return True
    return _is_export(path, most, there.st_size, there.st_mtime_ns)


@lru_cache(maxsize=1 << 16)  # a run looks for its inputs several times
def _is_export(path: Path, most: int, size: int, changed: int) -> bool:  # noqa: ARG001 - for what has not changed
    if holds_records(str(path)):
        return False
    try:
        data, text = unpack(load_input(Input(path, path.name), most), path.name, most)
    except InputError:
        return True
    try:
        text = decode(data, path.name).text if text is None else text
    except InputError:  # no text
        return False
    return NI not in text[:HEAD] and recognise(text) is not None
