"""Markdown: its marks are dropped, and say what lines are."""

from itertools import chain, islice

from newsparse.document import Hint
from newsparse.stages.forms.broken import unwrap
from newsparse.stages.forms.inline import by_line, find_inline
from newsparse.stages.forms.shell import Shell, apart, read_lines
from newsparse.text.alignment import Edit
from newsparse.text.pattern import pattern

# By what must stand in it, what only Markdown has; and what others have, too: of that, more is wanted.
_SURE = (
    ("]", pattern(r"\]\((?:https?:|/|\#|mailto:|<|[\w.-]+\.\w{2,5}[ )])")),  # a link, a picture
    ("#", pattern(r"(?m)^ *#{1,6} +(?=\S)(?!\d+ )[^\n]*$(?=\n?(?:\n|\Z))")),  # a heading with room below
    ("*", pattern(r"\*\*(?<![\w*]\*\*)(?=[^\s*])[^*\n]{1,400}(?<=[^\s*])\*\*(?![\w*])")),
    ("]", pattern(r"(?m)^ *\[[^\]\n]{1,40}\]: +<?https?:")),
    ("=", pattern(r"(?m)^ *[^\s=#>*-][^\n]{0,150}\n *={3,} *$")),
)
_LIKELY_SIGNS = (
    ("*", pattern(r"\*(?<![\w*]\*)(?=[^\s*])[^*\n]{1,200}(?<=[^\s*])\*(?![\w*])")),
    ("_", pattern(r"_(?<![\w_]_)(?=[^\s_])[^_\n]{1,200}(?<=[^\s_])_(?![\w_])")),
    ("#", pattern(r"(?m)^ *#{1,6} +\S")),
    (">", pattern(r"(?m)^ *> +\S")),
    ("\\", pattern(r"\\[*_\[\]#]")),
)
_LIKELY = 2

_HEADING_RE = pattern(r"\A {0,3}(#{1,6}) +(?=\S)")
_HEADING_END_RE = pattern(r"(?<= )#{1,6} *$")
_UNDERLINE_RE = pattern(r"\A {0,3}(?:={3,}|-{3,}) *$")
_DRAWN_RE = pattern(r"\A {0,3}([*_-])(?: *\1){2,} *$")
_QUOTED_RE = pattern(r"\A {0,3}>(?: {0,3}>){0,5} *")
_QUOTING_RE = pattern(r"(?m)^ {0,3}>(?: {0,3}>){0,5} *")
_SIGNED_RE = pattern(r"(?:[—–―] {0,2}[^\W\d_]|-{1,3} {0,2}[^\W\d_a-z])[^@]*$")  # posts are signed with handles
_QUOTES_RE = pattern(r"[^>].{0,100}\d.{0,100}:$")  # with day or time, whom a mail quotes
_ITEM_RE = pattern(r"\A *([*+-] +)(?=\S)")
_NUMBER_RE = pattern(r"\A *\d{1,3}[.)] +\S")
_DEFINITION_RE = pattern(r"\A {0,3}\[[^\]]{1,80}\]: +\S")
_TABLE_RE = pattern(r"\A *\|.*\| *$")
_FENCE_RE = pattern(r"\A {0,3}(?::{3}|`{3}|~{3})")  # of pandoc's divisions, of code
_EMPTY = 2  # signs of a link or a picture without words that stay, where a line holds nothing else
_TITLE = 150  # columns of a line that can be underlined


def read_markdown(plain: str, start: int = 0) -> Shell | None:
    """The text from `start` on without its Markdown, or None where too little speaks for it."""
    if not _is_markdown(plain, start):
        return None
    edits, hints = find_inline(plain, start)
    hints += _read_blocks(plain, start, edits)
    joins = [edit for edit in unwrap(_without_quoting(plain), start) if "\n" in plain[edit.start : edit.end]]
    edits = _keep_lines(plain, apart([*edits, *joins]), hints)
    return Shell("markdown", edits, sorted(hints))


def _is_markdown(plain: str, start: int) -> bool:
    if any(mark in plain and found.search(plain, start) for mark, found in _SURE):
        return True
    likely = [found.finditer(plain, start) for mark, found in _LIKELY_SIGNS if mark in plain]
    return len(list(islice(chain.from_iterable(likely), _LIKELY))) == _LIKELY


def _without_quoting(plain: str) -> str:
    """The text with blanks in the place of the signs of quoted lines, whose paragraphs are then those of any text."""
    return _QUOTING_RE.sub(lambda found: " " * len(found[0]), plain) if ">" in plain else plain


def _keep_lines(plain: str, edits: list[Edit], hints: list[Hint]) -> list[Edit]:
    """The edits without some, so that of a line that holds marks alone the first ones stay; those of a quoted
    line without words make it a blank one."""
    kept: list[Edit] = []
    for (begin, end), own in by_line(plain, edits):
        if plain[begin:end].strip(" >") and not _left(plain, begin, end, own):
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
    quoted: tuple[int, int] | None = None  # the last line of what is quoted right above
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
                edits.append(Edit(begin, begin + found.end(), ""))
                if quoted and _SIGNED_RE.match(line, found.end()):
                    hints.extend(Hint(*span, "paragraph", "quoted and signed") for span in (quoted, (begin, end)))
                elif found.end() < len(line.rstrip(" ")):
                    if quoted is None and _QUOTES_RE.match(above[2]):
                        say("metadata", "whom a mail quotes", *above[:2])
                    say("quoted", "quoted")
                    quoted = begin, end
            elif found := _ITEM_RE.match(line):
                edits.append(Edit(begin, begin + found.end(1), ""))
                if line[found.end()] not in "[!" or text[-1] not in ")]":  # of links, menus are made
                    say("item", "list")
            elif _NUMBER_RE.match(line):
                say("item", "list")
            elif _DEFINITION_RE.match(line):
                say("boilerplate", "target of a link")
            elif _FENCE_RE.match(line):
                say("boilerplate", "fence")
            elif _TABLE_RE.match(line):
                say("table", "table")
        if text[:1] != ">":
            quoted = None
        blank = not above[2]
        above = (begin, end, text)
    return hints
