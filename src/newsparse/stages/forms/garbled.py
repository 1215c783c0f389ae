"""UTF-8 that was read as Windows-1252 or Latin-1: `Itâ€™s`, `cafÃ©`.

Each such stretch is the bytes of one character, read as one character each. The table of them is computed: what stands
for the first byte, and what for others. No language writes most of these sequences; others, such as `Ã”` in capitals
before a closing quotation mark, are read only where the text is garbled beyond doubt.
"""

from functools import cache

from newsparse.text.alignment import Edit
from newsparse.text.pattern import pattern

_WINDOWS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ"  # what Windows-1252 has from 0x80 on


def _read_as(byte: int) -> str:
    """The characters as which a byte may have been read."""
    char = _WINDOWS[byte - 0x80] if byte < 0xA0 else chr(byte)
    return char if char == chr(byte) else char + chr(byte)


_BEHIND = "".join(_read_as(byte) for byte in range(0x80, 0xC0))
_UNIT = rf"(?:[Â-ß][{_BEHIND}]|[à-ï][{_BEHIND}]{{2}}|[ð-ô][{_BEHIND}]{{3}})"
_UNITS_RE = pattern(_UNIT + "+")
_BEGUN_RE = pattern(rf"[Â-ô][{_BEHIND}]")  # the first two of a unit: seldom in words with accents, and quickly seen
# The last byte of a closing quotation mark is no character of Windows-1252, and is often gone.
_CLOSING_RE = pattern(r"â€�?(?![^\W\d_])(?=[\s.,;:!?)\]\-—–]|$)")
_LEADS = "âÃÂÐÑÅÄÎÏðåæçèéãäàØÙ×ï"  # first bytes of what is written most: others stand in no text alone
_CLOSING_QUOTE = "”"
_DOUBTFUL = frozenset("‘’“”«»–—…\xa0")  # may stand behind a capital letter by themselves
_FOOTNOTES = frozenset("¹²³ªº")  # stand behind words in capitals, too
_RUN = 3  # characters: nobody writes so many that look so one behind the other
_ENOUGH = 3  # certain stretches: the text is garbled as a whole
_ROUNDS = 3  # a text may have been garbled more than once


def find_garbled(text: str) -> list[Edit]:
    """The edits that read again what was read in the wrong encoding; none where it is not certain.

    >>> find_garbled("Itâ€™s a cafÃ©")
    [Edit(start=2, end=5, text='’'), Edit(start=12, end=14, text='é')]
    >>> find_garbled("A MAÇÃ” de Â")
    []
    """
    if text.isascii() or not (any(lead in text for lead in _LEADS) and _BEGUN_RE.search(text)):
        return []
    read = [(m.start(), m.end(), _read_again(m[0])) for m in _UNITS_RE.finditer(text)]
    found = [Edit(start, end, right) for start, end, right in read if right is not None]
    certain = [edit for edit in found if _is_certain(text, edit)]
    if not certain:
        return []
    if len(certain) < _ENOUGH:
        found = certain
    taken = {at for edit in found for at in range(edit.start, edit.end)}
    closing = (m for m in _CLOSING_RE.finditer(text) if m.start() not in taken)
    return sorted([*found, *(Edit(m.start(), m.end(), _CLOSING_QUOTE) for m in closing)])


def _is_certain(text: str, edit: Edit) -> bool:
    """Whether the stretch can be nothing else."""
    given = text[edit.start : edit.end]
    if len(edit.text) >= _RUN or len(given) > _RUN or (len(given) == _RUN and _is_punctuation(edit.text[0])):
        return True
    if len(given) != 2 or given[1] in _DOUBTFUL:
        return False
    return given[1] not in _FOOTNOTES or not text[edit.start - 1 : edit.start].isupper()


def _is_punctuation(char: str) -> bool:
    return "\u2010" <= char < "\u2070"


def _read_again(units: str) -> str | None:
    """The text whose bytes were read as these characters; None where they are those of none."""
    for _ in range(_ROUNDS):
        try:
            right = bytes(map(_bytes_of().__getitem__, units)).decode("utf-8")
        except UnicodeDecodeError:
            return None
        if not _UNITS_RE.fullmatch(right):
            return right if right.isprintable() or right.isspace() else None
        units = right
    return units


@cache
def _bytes_of() -> dict[str, int]:
    return {char: byte for byte in range(0x80, 0x100) for char in _read_as(byte)}
