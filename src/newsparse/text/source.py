"""The text as given, and how a text is made plain without changing its length."""

from typing import Any, NamedTuple

from newsparse.text.pattern import pattern
from newsparse.text.sha import sha256
from newsparse.text.told import PAGE, Archive, Part, Told

# Every replacement is one character for one character, so that an offset into `plain` is one into `text`.
_SPACES = (
    "\t\x1f\N{NO-BREAK SPACE}\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)
_LINE_ENDS = "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
_APOSTROPHES = "\N{RIGHT SINGLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}\N{MODIFIER LETTER APOSTROPHE}\N{PRIME}"
_PLAIN: dict[int, str] = str.maketrans(
    {**dict.fromkeys(_SPACES, " "), **dict.fromkeys(_LINE_ENDS, "\n"), **dict.fromkeys(_APOSTROPHES, "'")}
)
LONE_RE = pattern("[\ud800-\udfff]")
_LONE_REMARK = ("surrogates", "lone surrogates, which are no characters: read as U+FFFD")
_ODD = _SPACES + _LINE_ENDS + _APOSTROPHES
_ODD_ASCII = "".join(filter(str.isascii, _ODD))


class Source(NamedTuple):
    """One input. `text` is what every offset of a result counts in."""

    text: str
    name: str
    encoding: str
    sha256: str
    remarks: tuple[tuple[str, str], ...] = ()  # code and message: what was doubtful about reading it
    fields: dict[str, Any] | None = None  # what else the record holds from which the text was taken
    start: int = 0  # where it stands in a text that holds several articles
    whole: int | None = None  # length of that text; None where this is all of it
    extracted: bool = False  # a reader made the text, of a page
    facts: tuple[tuple[str, str], ...] = ()  # what the page says beside it: kinds of blocks, and their words
    archive: Archive | None = None  # of one article of an export: what that says of it
    told: tuple[Told, ...] = ()  # and which of its lines are what
    parts: tuple[Part, ...] = ()  # of an export: its articles
    form: str = ""  # and its format

    @property
    def is_page(self) -> bool:
        """Whether an export says nothing of what stands where in the text itself."""
        return any(told.kind == PAGE for told in self.told)


def plain_text(text: str) -> str:
    r"""The text with one kind of space, line end and apostrophe, and of the same length.

    >>> plain_text("It\u2019s\u00a0late.\r\nGo home.")
    "It's late. \nGo home."
    """
    if "\r" in text:
        text = text.replace("\r\n", " \n").replace("\r", "\n")
    # To look for each odd character by itself is several times faster than to translate every character of the text.
    for char in _ODD_ASCII if text.isascii() else _ODD:
        if char in text:
            text = text.replace(char, _PLAIN[ord(char)])
    return text


def encodable(text: str) -> bool:
    """Whether the text holds characters alone, and no lone surrogates."""
    try:
        text.isascii() or text.encode()
    except UnicodeEncodeError:
        return False
    return True


def replace_lone(text: str) -> str:
    """The text with U+FFFD for each lone surrogate."""
    return text if encodable(text) else LONE_RE.sub("\N{REPLACEMENT CHARACTER}", text)


def make_source(
    text: str,
    name: str = "<text>",
    encoding: str = "utf-8",
    digest: str | None = None,
    remarks: tuple[tuple[str, str], ...] = (),
    fields: dict[str, Any] | None = None,
) -> Source:
    """The source for a decoded text; `digest` is the SHA-256 of the bytes it was decoded from.

    A lone surrogate is read as U+FFFD, in the name, too: readers of JSON would join two of them into one character, and
    all offsets behind would be wrong.
    """
    if digest is None:
        digest = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    if not encodable(text):
        text, remarks = replace_lone(text), (*remarks, _LONE_REMARK)
    return Source(text, replace_lone(name), encoding, digest, remarks, fields)
