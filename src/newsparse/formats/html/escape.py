"""Text that is safe in a page: nothing of it becomes markup, and what cannot be seen is shown.

Control characters, marks that turn the direction of text, and lone surrogates have no place in a page. Each stands as
an element with its number, so that a reader sees it and a program can put it back. Carriage returns and form feeds, the
ends of lines and pages, are blanks to a reader, and elements with their numbers, too.
"""

from html import escape as _escape
from re import Match

from newsparse.text.pattern import pattern

# What HTML forbids or alters (controls, surrogates, characters that are none), and what would hide or turn words.
_ODD_RE = pattern(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff"
    + "".join(chr((plane << 16) + last) for plane in range(1, 17) for last in (0xFFFE, 0xFFFF))
    + "]"
)
_BLANK = "\f\r"  # which HTML lets stand nowhere, or reads as a line end


def escape(text: str) -> str:
    r"""The text as the content of an element, or, where it holds nothing odd, as the value of an attribute.

    >>> escape("<b> & \x1b")
    '&lt;b&gt; &amp; <i class="odd" data-c="1b">U+001B</i>'
    >>> escape("one\r\ntwo").splitlines()
    ['one<i data-c="d"> </i>', 'two']
    """
    return _ODD_RE.sub(_show, _escape(text))


def attribute(text: str) -> str:
    r"""The text as the value of an attribute, on one line, without what cannot be seen.

    >>> attribute('a "b"\x00\n c')
    'a &quot;b&quot; c'
    """
    return _escape(" ".join(_ODD_RE.sub(lambda found: " " * (found[0] in _BLANK), text).split()))


def _show(match: Match[str]) -> str:
    number = ord(match[0])
    if match[0] in _BLANK:
        return f'<i data-c="{number:x}"> </i>'
    return f'<i class="odd" data-c="{number:x}">U+{number:04X}</i>'
