"""JSON arrays of records, read piece by piece: however long the array is, one of its records is held at a time."""

from codecs import getincrementaldecoder
from collections.abc import Iterator
from typing import IO

from newsparse.errors import InputError
from newsparse.text.pattern import pattern

_PIECE = 1 << 16  # bytes read at once, at least
_BLANKS_RE = pattern(r"[ \t\r\n]*")


def read_elements(stream: IO[bytes], most: int) -> Iterator[str]:
    """The elements of an array, each as it is written.

    Raises InputError where one of them is no JSON, or longer than `most`: where it ends is not known then.
    """
    from json import JSONDecoder

    decode = JSONDecoder(parse_int=str, parse_float=str).raw_decode  # to find the ends alone
    text, n = _Text(stream), 1
    at, sign = text.peek(0)
    if sign != "[":
        raise InputError("is no array of JSON", code="record")
    at, sign = text.peek(at + 1)
    while sign not in ("]", ""):
        held = len(text.held)
        try:
            _, end = decode(text.held, at)
            behind, sign = text.peek(end)
        except RecursionError:
            raise _lost(n, "is nested too deep") from None
        except ValueError:
            sign = ""
            text.grow()
        if sign in (",", "]"):
            yield text.held[at:end]
            n += 1
            at, sign = text.peek(text.drop(behind + 1)) if sign == "," else (behind, sign)
        elif len(text.held) == held:
            raise _lost(n, "is no JSON")
        elif len(text.held) - at > most + _PIECE:
            raise _lost(n, f"is larger than {most:,} characters")
        else:
            sign = ","
    if not sign:
        raise _lost(n, "is missing")
    if text.peek(at + 1)[1]:
        raise InputError("more stands behind the array, which is not read", code="record")


def _lost(n: int, said: str) -> InputError:
    return InputError(f"element {n:,} of the array {said}; nothing behind it is read", code="record")


class _Text:
    """A stream of UTF-8, of which a stretch is held."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream, self._decoder, self.held = stream, getincrementaldecoder("utf-8-sig")("replace"), ""

    def grow(self) -> bool:
        """Holds twice as much, or more; False at the end."""
        data = self._stream.read(max(_PIECE, len(self.held)))
        self.held += self._decoder.decode(data, final=not data)
        return bool(data)

    def peek(self, at: int) -> tuple[int, str]:
        """The first character from an offset on that is no blank, and where it stands; empty at the end."""
        while True:
            found = _BLANKS_RE.match(self.held, at)
            end = found.end() if found else at
            if end < len(self.held):
                return end, self.held[end]
            if not self.grow():
                return end, ""

    def drop(self, end: int) -> int:
        """Need not hold any longer what stands before an offset; gives where that is now."""
        if end < _PIECE:  # to move what is behind it costs more than to hold it
            return end
        self.held = self.held[end:]
        return 0
