"""Markdown: its marks are dropped, and say what lines are."""

import re
from itertools import islice

from newsparse.document import Hint
from newsparse.stages.forms.inline import by_line, find_inline
from newsparse.stages.forms.shell import Shell, apart, read_lines
from newsparse.stages.forms.wrapping import unwrap
from newsparse.text.alignment import Edit
from newsparse.text.pattern import pattern

# What only Markdown has, and what others have, too: of that, more is wanted.
_SURE_RE = pattern(
    r"""
      \]\( (?: https?: | / | \# | mailto: | < | [\w.-]+\.\w{2,5} \) )    # a link, a picture
    | ^ [ ]{0,3} \#{1,6} [ ]+ (?=\S) (?![\d]+ [ ]) [^\n]* $ (?= \n? (?: \n | \Z ) )   # a heading with room below
    | (?<![\w*]) \*\* (?=[^\s*]) [^*\n]{1,400} (?<=[^\s*]) \*\* (?![\w*])
    | ^ [ ]{0,3} \[ [^\]\n]{1,40} \]: [ ]+ <?https?:
    | ^ [^\s=#>*-] [^\n]{0,150} \n ={3,} [ ]* $
    """,
    re.VERBOSE | re.MULTILINE,
)
_LIKELY_RE = pattern(
    r"""
      (?<![\w*]) \* (?=[^\s*]) [^*\n]{1,200} (?<=[^\s*]) \* (?![\w*])
    | (?<![\w_]) _ (?=[^\s_]) [^_\n]{1,200} (?<=[^\s_]) _ (?![\w_])
    | ^ [ ]{0,3} \#{1,6} [ ]+ \S
    | ^ [ ]{0,3} > [ ] \S
    | \\ [*_\[\]\#]
    """,
    re.VERBOSE | re.MULTILINE,
)
_MARKS = ("](", "#", "**", "]:", "===", "*", "_", "> ", "\\")
_LIKELY = 2

_HEADING_RE = pattern(r" {0,3}(#{1,6}) +(?=\S)")
_HEADING_END_RE = pattern(r"(?<= )#{1,6} *$")
_UNDERLINE_RE = pattern(r" {0,3}(?:={3,}|-{3,}) *$")
_DRAWN_RE = pattern(r" {0,3}([*_-])(?: *\1){2,} *$")
_QUOTED_RE = pattern(r" {0,3}>(?: {0,3}>){0,5} ?")
_ITEM_RE = pattern(r" *([*+-] +)(?=\S)")
_LINK_RE = pattern(r"!?\[[^\n]*[)\]] *$")
_NUMBER_RE = pattern(r" *\d{1,3}[.)] +\S")
_DEFINITION_RE = pattern(r" {0,3}\[[^\]]{1,80}\]: +\S")
_TABLE_RE = pattern(r" *\|.*\| *$")
_EMPTY = 2  # signs of a link or a picture without words that stay, where a line holds nothing else
_TITLE = 150  # columns of a line that can be underlined


def read_markdown(plain: str, start: int = 0) -> Shell | None:
    """The text from `start` on without its Markdown, or None where too little speaks for it."""
    if not _is_markdown(plain, start):
        return None
    edits, hints = find_inline(plain, start)
    hints += _read_blocks(plain, start, edits)
    joins = [edit for edit in unwrap(plain, start) if "\n" in plain[edit.start : edit.end]]
    edits = _keep_lines(plain, apart([*edits, *joins]), hints)
    return Shell("markdown", edits, sorted(hints))


def _is_markdown(plain: str, start: int) -> bool:
    if not any(mark in plain for mark in _MARKS):
        return False
    if _SURE_RE.search(plain, start):
        return True
    return len(list(islice(_LIKELY_RE.finditer(plain, start), _LIKELY))) == _LIKELY


def _keep_lines(plain: str, edits: list[Edit], hints: list[Hint]) -> list[Edit]:
    """The edits without some, so that of a line that holds marks alone the first ones stay."""
    kept: list[Edit] = []
    for (begin, end), own in by_line(plain, edits):
        if not _left(plain, begin, end, own):
            first = own[0].start
            own = [Edit(first + _EMPTY, end, "")] if first + _EMPTY < end else []
            hints.append(Hint(begin, end, "navigation", "marks without words"))
        kept += own
    return kept


def _left(plain: str, begin: int, end: int, edits: list[Edit]) -> bool:
    """Whether the edits leave something of a line."""
    for edit in edits:
        if plain[begin : edit.start].strip(" "):
            return True
        begin = edit.end
    return begin > end or bool(plain[begin:end].strip(" "))


def _read_blocks(plain: str, start: int, edits: list[Edit]) -> list[Hint]:
    """What the marks at the heads of lines say; edits that drop them are added."""
    hints: list[Hint] = []
    above = (0, 0, "")
    blank = True  # whether a blank line stands above the one above
    for begin, end, line in read_lines(plain, start):
        text = line.strip(" ")

        def say(kind: str, rule: str, begin: int = begin, end: int = end) -> None:
            hints.append(Hint(begin, end, kind, rule))

        if text and not text[0].isalpha():
            if found := _HEADING_RE.match(line):
                edits.append(Edit(begin, begin + found.end(), ""))
                if closed := _HEADING_END_RE.search(line, found.end()):
                    edits.append(Edit(begin + closed.start(), end, ""))
                say(f"heading-{len(found[1])}", "heading")
            elif _UNDERLINE_RE.match(line) and above[2] and blank and len(above[2]) <= _TITLE:
                say("boilerplate", "underline")
                say("heading-1" if "=" in line else "heading-2", "underlined", *above[:2])
            elif _DRAWN_RE.match(line):
                say("boilerplate", "a line drawn")
            elif found := _QUOTED_RE.match(line):
                if found.end() < len(line.rstrip(" ")):
                    edits.append(Edit(begin, begin + found.end(), ""))
                say("quoted", "quoted")
            elif found := _ITEM_RE.match(line):
                edits.append(Edit(begin, begin + found.end(1), ""))
                if not _LINK_RE.match(line, found.end()):  # of links, menus are made
                    say("item", "list")
            elif _NUMBER_RE.match(line):
                say("item", "list")
            elif _DEFINITION_RE.match(line):
                say("boilerplate", "target of a link")
            elif _TABLE_RE.match(line):
                say("table", "table")
        blank = not above[2]
        above = (begin, end, text)
    return hints
