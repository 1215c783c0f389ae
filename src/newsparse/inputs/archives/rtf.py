"""The text of a document in Rich Text Format: its paragraphs as lines, page breaks as form feeds.

Headers, footers, pictures and instructions go; what fields show, as the text of a link, stays. A file is made such a
text before anything looks for its format.
"""

import codecs
from typing import NamedTuple

from newsparse.text.pattern import pattern

SIGN = "{\\rtf"  # which such a document begins with

_TOKEN_RE = pattern(
    r"\\(?P<word>[A-Za-z]{1,32})(?P<number>-?\d{1,10})? ?|\\'(?P<byte>[0-9A-Fa-f]{2})|\\(?P<sign>(?s:.))"
    r"|(?P<brace>[{}])|[\r\n]+|(?P<text>[^\\{}\r\n]{1,4000})"
)
_LEFT_OUT = frozenset(
    (
        *("bkmkend", "bkmkstart", "colortbl", "comment", "fldinst", "fonttbl", "footer", "footerf", "footerl"),
        *("footerr", "header", "headerf", "headerl", "headerr", "info", "listoverridetable", "listtable", "nonshppict"),
        *("object", "pict", "private", "rxe", "stylesheet", "tc", "template", "themedata", "xe"),
    )
)
_WRITTEN = {
    **dict.fromkeys(("par", "line", "row", "softline", "lbr"), "\n"),
    **dict.fromkeys(("page", "sect"), "\n\f"),
    **dict.fromkeys(("tab", "cell"), "\t"),
    **dict.fromkeys(("emspace", "enspace", "qmspace"), " "),
    "bullet": "•",
    "emdash": "—",
    "endash": "–",
    "ldblquote": "“",
    "lquote": "‘",
    "rdblquote": "”",
    "rquote": "’",
}
_SIGNS = {**dict.fromkeys("\\{}"), "~": "\N{NO-BREAK SPACE}", "_": "-", "\n": "\n", "\r": "\n"}
_PAGES = {77: 10000, 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256}
_PAGES |= {186: 1257, 204: 1251, 222: 874, 238: 1250}  # of fonts, by the number of their character set
_NAMES = {10000: "mac_roman", 65001: "utf-8"}


class _State(NamedTuple):
    """What holds within a group."""

    silent: bool = False  # nothing of it is shown
    hidden: bool = False
    after: int = 1  # characters that stand in the place of one by its number
    page: int | None = None  # code page of the font


def read_rtf(text: str) -> str:
    r"""The text that a document shows; a text that is no such document as it is. Never raises.

    >>> read_rtf(r"{\rtf1\ansi\ansicpg1252 Caf\'e9\par {\field{\*\fldinst X}{\fldrslt A link}} \u8212?\page B}")
    'Café\nA link —\n\x0cB'
    """
    return "".join(_Reader(text).read()) if text.startswith(SIGN) else text


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.shown: list[str] = []
        self.bytes = bytearray()  # that have been written by their numbers, until their characters are known
        self.state, self.outer = _State(), list[_State]()
        self.page, self.fonts, self.font = 1252, dict[int, int](), 0
        self.skip = 0  # characters that are left to be passed over
        self.listing = False  # fonts are told

    def read(self) -> list[str]:
        at = 0
        while found := _TOKEN_RE.match(self.text, at):
            at = found.end()
            if found["byte"]:
                if not self._skipped():
                    self._take_byte(int(found["byte"], 16))
            elif found["brace"] == "{":
                self.skip = 0
                self.outer.append(self.state)
            elif found["brace"]:
                self.skip = 0
                self._flush()
                self.state = self.outer.pop() if self.outer else self.state
                self.listing = self.listing and self.state.silent
            elif found["word"]:
                at += self._obey(found["word"], int(found["number"]) if found["number"] else None)
            elif found["sign"]:
                self._take_sign(found["sign"])
            elif found["text"]:
                words = found["text"][self.skip :]
                self.skip = max(0, self.skip - len(found["text"]))
                self._show(words)
        self._flush()
        return self.shown

    def _skipped(self) -> bool:
        self.skip, passed = max(0, self.skip - 1), self.skip > 0
        return passed

    def _show(self, words: str) -> None:
        self._flush()
        if words and not self.state.silent and not self.state.hidden:
            self.shown.append(words)

    def _take_byte(self, byte: int) -> None:
        if not self.state.silent and not self.state.hidden:
            self.bytes.append(byte)

    def _flush(self) -> None:
        if self.bytes:
            page = self.state.page or self.page
            try:
                codec = codecs.lookup(_NAMES.get(page, f"cp{page}")).name
            except LookupError:
                codec = "cp1252"
            self.shown.append(self.bytes.decode(codec, "replace"))
            self.bytes.clear()

    def _take_sign(self, sign: str) -> None:
        if sign == "*":
            self.state = self.state._replace(silent=True)
        elif not self._skipped() and sign in _SIGNS:
            self._show(_SIGNS[sign] or sign)

    def _obey(self, word: str, number: int | None) -> int:
        """Does what a word says; the number of characters that belong to it."""
        if word == "bin":
            return max(0, number or 0)
        if word in _WRITTEN:
            if not self._skipped():
                self._show(_WRITTEN[word])
        elif word in _LEFT_OUT:
            self.state = self.state._replace(silent=True)
            self.listing = word == "fonttbl"
        elif word == "u" and number is not None:
            self._show_number(number)
        elif word == "uc":
            self.state = self.state._replace(after=max(0, number or 0))
        elif word == "v":
            self._flush()
            self.state = self.state._replace(hidden=number != 0)
        elif word == "ansicpg" and number:
            self.page = number
        elif word == "mac":
            self.page = 10000
        elif word == "f" and number is not None:
            self._flush()
            self.font = number
            self.state = self.state._replace(page=self.fonts.get(number))
        elif word == "fcharset" and self.listing and number in _PAGES:
            self.fonts[self.font] = _PAGES[number]
        elif word == "plain":
            self._flush()
            self.state = self.state._replace(hidden=False, page=None)
        return 0

    def _show_number(self, number: int) -> None:
        """The character of a number, which is that of half a pair for those beyond 65,535."""
        code = number % 0x10000 if number < 0x10000 else number
        low = self.shown[-1] if self.shown and not self.bytes else ""
        self.skip = 0
        if 0xDC00 <= code < 0xE000 and len(low) == 1 and 0xD800 <= ord(low) < 0xDC00:
            self.shown[-1] = chr(0x10000 + (ord(low) - 0xD800) * 0x400 + code - 0xDC00)
        elif code < 0x110000:
            self._show(chr(code))
        self.skip = self.state.after
