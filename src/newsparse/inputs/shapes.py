"""How the lines of a text look that begin an article, and those of a story: read by their shape, in any language."""

from typing import NamedTuple

from newsparse.text.pattern import pattern

RULE = r"[=*_#~–—-](?:[ \t]?[=*_#~–—-]){2,}"
END = r"(?:-+ ?30 ?-+|[-–—* ]{0,4}(?:ENDS?|Ends?|ends)[-–—* ]{0,4}|###+)"
_LINE_RE = pattern(r"[^\n]+")
_STOPS = (".", "。", "।", "؟", '."', ".”", ".’", ".'", ".)", ".»", '!"', "!”", '?"', "?”", "…", "।")
_LONG = 140  # columns: such a line is prose however it ends
_WRAPPED, _BROKEN, _RAGGED = 45, 90, 15  # columns: least and most of lines that are broken; how much they differ
_GOES_ON = 30  # columns: of a line that goes on in small letters from another
_TWO_SENTENCES, _INNER_STOP_RE = 80, pattern(r"[^\W\d_]{2}[.!?][”\"’')]? [^\W\d_a-z]")
_FEWEST_WORDS, _TITLE, _WIDEST_TITLE = 3, 15, 180  # of a title; columns
_GLYPHS = 8  # of a title in a script that has no blanks between words
_NAME = r"[^\W\d_a-z][\w.'’-]{0,30}"
_BYLINE_RE = pattern(
    r"(?:[*_]{0,2}(?:By|BY|Von|VON|Par|PAR|Por|POR|Di|Door|DOOR|Av|AV|Af|AF|Tekst|Text|Автор)[*_ ]?:? [*_]{0,2})"
    rf"{_NAME}(?: (?:[a-z]{{1,3}} )?{_NAME}){{1,9}}[^.!?]{{0,90}}[*_]{{0,2}}$"
)
_CAPITALS = r"[^\W\d_a-z]['’.A-ZÀ-Þ-]{1,30}"
_DATELINE_RE = pattern(
    rf"(?:{_CAPITALS}(?: {_CAPITALS}){{0,3}}(?:, ?[A-Z][\w. ]{{1,20}}){{0,2}}"
    r"(?:,? [A-Z]?[\w.]{1,10} \d{1,2}(?:, \d{4})?)?"
    r"(?: ?\([A-Z][^()\n]{1,30}\)| ?[,.]? ?/[A-Za-z -]{2,20}/\.?)? ?(?:[—–―]|_ |--?[ \w]|- |\. [—–-])(?! ?\d)"
    rf"|{_CAPITALS}(?: {_CAPITALS}){{0,3}}, [A-Z][a-z]{{2,8}}\.? \d{{1,2}}\.? /"
    rf"|{_NAME}(?: [\w.'’-]{{1,30}}){{0,3}}(?:, [\w. ]{{2,20}}){{0,2}} ?\([A-Z][A-Za-z/. ]{{1,20}}\) ?(?:[—–―-]|--))"
)
_DAY_RE = pattern(
    r"(?i)\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2},? \d{4}\b"
    r"|\b\d{1,2}\.? [^\W\d_]{3,10}\.? \d{4}\b|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{4}\b"
)
HEAD_RE = pattern(r"(?:Title|Headline|HEADLINE|TITLE|From|Date|Sent|Subject|To):(?= ?\S)")
FIELD_RE = pattern(r"(?i)(?:title|headline|date|author|url|source|published):")
KEY_RE = pattern(r"[A-Za-z_][\w-]{0,30}:(?: |$)")
_RELATED_RE = pattern(
    r"(?i)(?:more|most|popular|trending|read|also|related|follow|reach|watch|listen|see|share|sign up|subscribe|editor"
    r"|contact|about|copyright|correction|notes?|associated press|ap\b"
    r"|reporting|photo|image|credit|with files|advert|newsletter|comment"
    r"|for (?:further|more|media)|(?:media|press) (?:contacts?|enquiries|inquiries|office)|background"
    r"|(?:presse)?kontakt|hinweise? an|contact[oa]s?|contatti|not[aes]{1,2} (?:aux?|ai|agli|a los|aos|para|per))\b"
)
_ADDRESS = ("http", "www.", "@", "©")
_REACHED_RE = pattern(r"(?:[^\n@:]{0,20}: ?)?(?:\S{1,60}@\S{3,60}|https?://\S+|www\.\S+|\+?[\d ()/.-]{7,24})$")
_FIRST_ITEM_RE = pattern(r"\(?1[.)]\)? ?[^\W\d]")


class Line(NamedTuple):
    """A line that is not blank, without the blanks around it."""

    start: int
    text: str
    above: bool  # whether a blank line, or nothing, stands above it
    indent: int = 0

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def read_lines(plain: str) -> list[Line]:
    """The lines of a text that has one kind of blank and of line end."""
    lines, behind = [], -1
    for m in _LINE_RE.finditer(plain):
        text = m[0].lstrip(" ")
        if text:
            indent = len(m[0]) - len(text)
            lines.append(Line(m.start() + indent, text.rstrip(" "), m.start() > behind + 1 or behind < 0, indent))
            behind = m.end()
    return lines


def is_sentence(line: str) -> bool:
    """Whether the line ends as a sentence does, or is as long as no headline."""
    if (line.endswith(_STOPS) and line.count(" ") >= _FEWEST_WORDS) or line.endswith("。") or len(line) > _LONG:
        return True
    return line.endswith(("!", "?")) and len(line) > _TWO_SENTENCES and bool(_INNER_STOP_RE.search(line))


def is_prose(lines: list[Line], n: int) -> bool:
    """Whether line `n` is of the text of a story: a sentence, or one that goes on in the next line."""
    line = lines[n].text
    if is_sentence(line):
        return True
    after = lines[n + 1 : n + 3]
    if len(line) < _WRAPPED or not after or after[0].above:
        return False
    if after[0].text[0].islower() and len(after[0].text) >= _GOES_ON:
        return not after[0].text.startswith(("by ", "von "))
    widths = [len(line), *(len(other.text) for other in after)]
    return len(after) > 1 and not after[1].above and max(widths) <= _BROKEN and max(widths) - min(widths) <= _RAGGED


def is_title(line: str) -> bool:
    """Whether the line could be a headline."""
    text = line.lstrip("#*_ ").rstrip("*_ ")
    if not _TITLE <= len(text) <= _WIDEST_TITLE:
        return _GLYPHS <= len(text) < _TITLE and " " not in text and not text[0].islower() and not text[0].isupper()
    if text.count(" ") < _FEWEST_WORDS - 1 and text.isascii():
        return False
    if text[0].islower() or text[0] in "-•·>|→▪" or text.endswith((".", ",", ";", ":", "。", "…")):
        return False
    if is_byline(text) or is_day(text) or _RELATED_RE.match(text):
        return False
    return not any(sign in text for sign in _ADDRESS)


def is_byline(line: str) -> bool:
    """Whether the line says, with the word for it, who wrote the story.

    >>> is_byline("By Ann Fisk"), is_byline("By contrast, the mayor of Lisbon said no."), is_byline("Von Eva Kern")
    (True, False, True)
    """
    return len(line) < 140 and bool(_BYLINE_RE.match(line))


def is_dateline(line: str) -> bool:
    """Whether the line begins with a dateline.

    >>> is_dateline("LONDON, May 3 (Reuters) - The port"), is_dateline("La Paz (AP) — The"), is_dateline("The (AP)")
    (True, True, False)
    """
    return bool(_DATELINE_RE.match(line))


def is_of_tail(line: str) -> bool:
    """Whether the line is of what stands below a release: where its sender is reached, or the first of its notes.

    >>> is_of_tail("Press: +49 30 5550123"), is_of_tail("1. The pool was built in 1961."), is_of_tail("1.4m came.")
    (True, True, False)
    """
    return bool(_REACHED_RE.match(line) or _FIRST_ITEM_RE.match(line))


def is_day(line: str) -> bool:
    """Whether the line is a day, as below a headline."""
    return len(line) < 120 and bool(_DAY_RE.search(line)) and not is_sentence(line)
