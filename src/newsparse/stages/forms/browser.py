"""Pages as text browsers and converters print them: lynx, links, elinks, w3m, html2text, pandoc."""

import re
from collections.abc import Iterator
from itertools import pairwise

from newsparse.document import Hint
from newsparse.stages.forms.shell import Shell
from newsparse.stages.forms.wrapping import BULLET_RE, Row, Wrapping, group_rows, is_drawn, join, read_rows
from newsparse.text.alignment import Edit
from newsparse.text.pattern import pattern

# One of these is in every page that has signs of a browser, and a story has seldom any. To look for a character alone
# costs nothing.
_SIGNS = (
    ("[", ("[INLINE]", "[IMG]", "\n[]", "[1]", "[  ", ".jpg]", "eg]", ".png]", ".gif]", "]\n")),
    ("_", ("____",)),
    ("*", ("** ",)),
    ("B", ("(BUTTON)",)),
)

_FILE = r"[^\s\[\]]{1,200}\.(?:jpe?g|png|gif|webp|svg|avif|ico)"
_PICTURE = rf"\[(?:INLINE|IMG|EMBED|APPLET|Unknown INPUT type|{_FILE})\](?![(:\[])"
_FIELD = r"(?:\[ *_{2,}\]|\[ {3,}\]|_{4,})"
_SURE_RE = pattern(rf"\(BUTTON\)|{_PICTURE}")
_LIKELY_RE = pattern(rf"^ *(?:\[\](?![(:\[])|{_FIELD})", re.MULTILINE)
_LIKELY = 3  # of these signs, which others have, too
_SIGN_RE = pattern(rf"(?:\(BUTTON\)|{_PICTURE}|{_FIELD}|(?<![\w!)\]])\[\](?![(:\[])|\[(?:INS|DEL):|:(?:INS|DEL)\]) ?")
_OPENING_RE = pattern(
    rf"\(BUTTON\)|\[Unknown INPUT type\]|{_FIELD}|IFRAME: "
)  # with which what can be pressed or filled in begins, and another page
_ALT_RE = pattern(r"\[[^\[\]]* [^\[\]]*\]$")
_EMPHASIS_RE = pattern(r"(?<![\w@/#_])_(?=[^\s_])|(?<=[^\s_])_(?![\w/_])")
_ENTITY_RE = pattern(r"&(?:#\d{1,7}|#x[0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});")
_OTHER_BULLETS = "+o□○"

# lynx and elinks number the links, before their words, and list the addresses at the end.
_LINK_RE = pattern(r"\[\d{1,4}\](?=[^\s,.;:)\]])")
_FEW_LINKS, _IN_ORDER = 3, 0.9
_ADDRESS_RE = pattern(r"(?:\d{1,4}\. +)?[a-z][a-z+.-]{1,20}:\S+$")
_NUMBERED_RE = pattern(r"\d{1,4}\. ")
_LONGEST_ADDRESS = 2000
_LONGEST_TITLE = 30  # columns of "References", "Visible links:"
_COLUMNS = range(20, 401)  # a window may be as narrow and as wide
_FORCED = 0.6  # of the line ends: a browser breaks lines
_FEW_OUTDENTED, _HEADING_LINES = 0.25, 3

# html2text has headings between stars, six for the first level, and "_" between the words of a link.
_HEADING_RE = pattern(r"(\*{2,6})[ _](.*)[ _]\1$", re.DOTALL)
_STARS_RE, _STARS_END_RE = pattern(r"\*{2,6}[ _]\S"), pattern(r"[ _]\*{2,6}$")
_BLANK_RE = pattern(r"(?<=[^\W_])_(?=[^\W_])")
_MOST_STARS = 6
_FEW_HEADINGS, _SURE_STARS = 2, 5  # so many headings, or one with so many stars
_LONG = 60  # columns of a paragraph, if it is one line


def read_browser(clean: str, plain: str) -> Shell | None:
    """The page without the signs of the browser that printed it, or None where there are none."""
    if not (
        any(first in plain and any(sign in plain for sign in signs) for first, signs in _SIGNS)
        or _ADDRESS_RE.match(_last_line(plain))
    ):
        return None
    rows = read_rows(plain, clean=clean)
    listed = _find_addresses(rows)
    numbered = _is_numbered(plain)
    starred = "** " in plain and _has_headings(rows)
    if not (numbered or starred or listed < len(rows) or _has_signs(plain)):
        return None
    wrapping = Wrapping(rows[:listed])
    if not wrapping.width:
        wrapping = Wrapping(rows[:listed], _COLUMNS, _FORCED)
    indented = not starred and _is_indented(rows[:listed], wrapping)
    groups = group_rows(rows[:listed], wrapping, _bond_stars if starred else None)
    edits, hints = join(groups), [Hint(row.start, row.end, "boilerplate", "link-list") for row in rows[listed:]]
    for group in groups:
        span = group[0].start, group[-1].end
        text = plain[slice(*span)]
        if found := _name(text, starred) or _name_place(group, wrapping, indented):
            hints.append(Hint(*span, *found))
        for start, end, new in _find_signs(text, numbered, starred):
            edits.append(Edit(span[0] + start, span[0] + end, new))
    if starred:
        edits += _part(groups)
    return Shell("browser", _apart(edits), sorted(hints), joined=True)


def _last_line(plain: str) -> str:
    text = plain[-_LONGEST_ADDRESS:].rstrip()
    return text[text.rfind("\n") + 1 :].lstrip()


def _has_signs(plain: str) -> bool:
    return bool(_SURE_RE.search(plain)) or len(_LIKELY_RE.findall(plain)) >= _LIKELY


def _has_headings(rows: list[Row]) -> bool:
    stars = [len(heading[1]) for row in rows if (heading := _HEADING_RE.match(row.text))]
    return len(stars) >= _FEW_HEADINGS or max(stars, default=0) >= _SURE_STARS


def _find_addresses(rows: list[Row]) -> int:
    """The first row of the list of addresses at the end, its titles included."""
    first = len(rows)
    for n in range(len(rows) - 1, -1, -1):
        if _ADDRESS_RE.match(rows[n].text):
            first = n
        elif not rows[n].text.endswith(":") or len(rows[n].text) > _LONGEST_TITLE:
            break
    if first == len(rows) or not _NUMBERED_RE.match(rows[first].text):
        return len(rows)
    while first and len(title := rows[first - 1].text) < _LONGEST_TITLE and (title[-1] == ":" or title.isalpha()):
        first -= 1
    return first


def _is_numbered(plain: str) -> bool:
    """Whether the links of the page are counted."""
    numbers = [int(found[0][1:-1]) for found in _LINK_RE.finditer(plain)] if "[1]" in plain else []
    rising = sum(after - number == 1 for number, after in pairwise(numbers))
    return len(numbers) >= _FEW_LINKS and rising >= _IN_ORDER * (len(numbers) - 1)


def _name(text: str, starred: bool) -> tuple[str, str] | None:
    """What the signs of a line say that it is."""
    if text[0] in "([_I" and (_OPENING_RE.match(text) or _is_file(text) or not _SIGN_RE.sub("", text)):
        return "boilerplate", "browser-sign"
    if text[0] == "[" and _ALT_RE.match(text):
        return "alt", "brackets"
    if is_drawn(text):
        return "boilerplate", "drawn-line"
    if starred and (heading := _HEADING_RE.match(text)):
        return f"heading-{7 - len(heading[1])}", "stars"
    if BULLET_RE.match(text):
        return "item", "bullet"
    return None


def _is_file(text: str) -> bool:
    """Whether brackets hold what w3m has for a picture without words: the first letters of its file's name."""
    return all(word[0] == "[" and word[-1] == "]" for word in text.split())


def _is_indented(rows: list[Row], wrapping: Wrapping) -> bool:
    """Whether the text stands farther right than headings do: in lynx and links."""
    return sum(row.indent < wrapping.margin for row in rows) <= _FEW_OUTDENTED * len(rows)


def _name_place(group: list[Row], wrapping: Wrapping, indented: bool) -> tuple[str, str] | None:
    """What it says that a line stands in the middle, or farther left than the text."""
    if group[0].above and wrapping.width and all(map(wrapping.is_centred, group)):
        return "heading-1", "centred"
    if indented and group[0].above and len(group) <= _HEADING_LINES and group[0].indent < wrapping.margin:
        return "heading-2", "outdented"
    return None


def _find_signs(text: str, numbered: bool, starred: bool) -> Iterator[tuple[int, int, str]]:
    """Where signs stand in a line, and what is to be read in their place."""
    if text[0] in _OTHER_BULLETS and BULLET_RE.match(text):
        yield 0, 1, "•"
    if numbered:
        yield from ((*link.span(), "") for link in _LINK_RE.finditer(text))
    if "[" in text or "(BUTTON)" in text or "____" in text:
        signs = [sign.span() for sign in _SIGN_RE.finditer(text)]
        if sum(end - start for start, end in signs) < len(text):  # a line is never dropped
            yield from ((*sign, "") for sign in signs)
    if starred and (heading := _HEADING_RE.match(text)):
        yield from ((0, heading.start(2), ""), (heading.end(2), len(text), ""))
    if "_" in text:
        within, new = (_BLANK_RE, " ") if starred else (_EMPHASIS_RE, "")
        yield from ((*sign.span(), new) for sign in within.finditer(text))
    if "&" in text:
        from html import unescape  # few texts need it

        yield from ((*sign.span(), new) for sign in _ENTITY_RE.finditer(text) if (new := unescape(sign[0])) != sign[0])


def _bond_stars(row: Row, after: Row) -> bool | None:
    """Whether two lines are of one heading between stars, if one of them is."""
    if after.text.count("*") == len(after.text) <= _MOST_STARS and _STARS_RE.match(row.text):
        return True
    if _STARS_END_RE.search(row.text, max(0, len(row.text) - _MOST_STARS - 1)) or _STARS_RE.match(after.text):
        return False
    return None


def _part(groups: list[list[Row]]) -> list[Edit]:
    """The blank lines around paragraphs and headings that html2text leaves out."""
    return [
        Edit(group[-1].end, group[-1].end, "\n")
        for group, after in pairwise(groups)
        if not after[0].above and any(map(_is_long, (group, after)))
    ]


def _is_long(group: list[Row]) -> bool:
    return len(group) > 1 or len(group[0].text) >= _LONG or group[0].text.startswith("**")


def _apart(edits: list[Edit]) -> list[Edit]:
    """The edits in order, without those that reach into the one before."""
    kept: list[Edit] = []
    for edit in sorted(edits):
        if not kept or edit.start >= kept[-1].end:
            kept.append(edit)
    return kept
