"""Labelled lines: what their keys mean, and which part of each line is the value."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import NamedTuple

from newsparse.document import Hint
from newsparse.stages.forms.shell import Shell
from newsparse.text.alignment import Edit
from newsparse.text.pattern import pattern

# What a field says, by its key in small letters, blanks, hyphens and underscores left out.
_MEANINGS = {
    "headline": "title headline subject betreff objet asunto oggetto onderwerp ämne emne",
    "deck": "subtitle subheading standfirst dek deck untertitel",
    "byline": "author authors byline creator writer by from von de da van från fra",
    "timestamp": (
        "date published publishedtime publishedat publishdate publisheddate pubdate datepublished datecreated created "
        "sent datum fecha data dato gesendet envoyé enviado"
    ),
    "updated": "lastmod updated modified datemodified lastmodified updatedtime lastupdated",
    "url": "url urlsource sourceurl link permalink canonical canonicalurl weburl",
    "site": "sitename site hostname publication publisher source outlet website",
}
SUMMARY = "summary"  # the rule of a field that may be a deck, where the text below has it
_SUMMARIES = frozenset(["abstract", "description", "excerpt", "summary"])
_SUBJECTS = frozenset(["subject", "betreff", "objet", "asunto", "oggetto", "onderwerp", "ämne", "emne"])
MEANINGS = {key: meaning for meaning, keys in _MEANINGS.items() for key in keys.split()}

# What a list of authors says of each: what signs, and what else stands there.
_SIGNED = frozenset(["name", "role", "title", "job", "position", "affiliation", "organization"])
_CARD = frozenset(["email", "mail", "url", "link", "slug", "id", "bio", "image", "avatar", "photo", "twitter"])

_KEY_RE = pattern(r"\A *[\"']?([^\W\d_][\w .()-]{0,30}?)[\"']? *(?::(?= |$)|=(?= )) *")
_ITEM_RE = pattern(r"\A *- +")
_LIST_RE = pattern(r"[\"'](?= *(?:,|$))|(?:(?<=^)|(?<=, )|(?<=,))[\"']")
_ADDRESS_RE = pattern(r" ?<[^<>\s]{1,100}@[^<>\s]{1,100}>| ?\[mailto:[^\]\s]{1,200}\]|\"")
_ANSWER_RE = pattern(
    r"(?i)(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs|antw|enc|i)(?:\[\d{1,2}\])?: *)+(?=\S)"
)  # of mails: "Re:", "Fwd:"
_WORD_BEGIN, _WORD_END = "=?", "?="  # of what mails write in the letters that all machines have
_WORD_RE = pattern(r"=\?[A-Za-z][\w-]{1,40}\?[BbQq]\?[^?\s]{1,200}\?=(?: {1,9}(?==\?))?")
_SEPARATORS = (" | ", " - ", " – ", " — ", " :: ", " » ", " · ")
_READ = ("headline", "deck", "byline")  # what may go on in a further line
_SECTION = 2  # words before the name of the site, at most, that name a part of it
_SITE = 4  # letters


class Field(NamedTuple):
    """A labelled line, or a line below one: its key, where it stands and where its value does."""

    key: str
    start: int
    end: int
    begin: int  # of the value
    behind: int
    value: str
    joint: str = ""  # what stands between its value and that of the line above, if it goes on from there

    @property
    def meaning(self) -> str:
        return MEANINGS.get(self.key, "metadata")


def read_field(start: int, line: str, above: Field | None = None) -> Field | None:
    """The field that the line is, or that goes on in it where it is indented or an item below its key."""
    end, joint = start + len(line), ""
    if above and line[:1] in (" ", "-") and (line[:1] == " " or _ITEM_RE.match(line)):
        item = _ITEM_RE.match(line)
        key, begin = above.key, item.end() if item else len(line) - len(line.lstrip(" "))
        joint = (" " if item is None else "; ") * bool(above.value)
        if MEANINGS.get(key) == "byline" and (nested := _KEY_RE.match(line[begin:])):
            within = nested[1].lower()
            if within in _CARD:
                begin, joint = len(line), ""
            elif within in _SIGNED:
                begin, joint = begin + nested.end(), joint if within == "name" or not joint else ", "
    elif found := _KEY_RE.match(line):
        key, begin = "".join(filter(str.isalnum, found[1])).lower(), found.end()
    else:
        return None
    value = line[begin:].rstrip(" ")
    if value in (">", ">-", "|", "|-"):
        value = ""  # it stands in the lines below
    elif (value[:1] in "\"'" and len(value) > 1 and value[-1] == value[0]) or (value[:1] == "[" and value[-1:] == "]"):
        value, begin = value[1:-1], begin + 1
    return Field(key, start, end, start + begin, start + begin + len(value), value, joint)


def shell_of(name: str, fields: Iterable[Field], end: int) -> Shell:
    """The shell that the fields make; what they say are facts."""
    fields = list(fields)
    edits: list[Edit] = []
    hints: list[Hint] = []
    titled, written = False, ""
    sites = [field.value for field in fields if field.meaning == "site"]
    for field in fields:
        if field.joint and hints and hints[-1].kind in _READ:
            parted = written.endswith(_WORD_END) and field.value.startswith(_WORD_BEGIN)
            edits += [Edit(hints[-1].end, field.begin, "" if parted else field.joint), *_bare_end(field)]
            edits += _decode(field.begin, field.value)
            written = field.value
            hints[-1] = hints[-1]._replace(end=field.end)
            continue
        written = field.value
        meaning = "metadata" if field.meaning == "site" or not field.value.strip() else field.meaning
        if meaning == "headline":
            meaning, titled = ("metadata" if titled else "headline"), True
        kind = "timestamp" if meaning == "updated" else meaning
        rule = SUMMARY if field.key in _SUMMARIES else name
        hints.append(Hint(field.start, field.end, "metadata" if kind == "url" else kind, rule))
        if kind == "url":
            hints.append(Hint(field.begin, field.behind, "url", name))
        if meaning in ("headline", "deck", "byline", "timestamp"):
            edits += _bare(field, _title_end(field.value, sites) if meaning == "headline" else None)
    return Shell(name, edits, hints, end)


def _bare_end(field: Field) -> list[Edit]:
    """The edit that leaves out what closes the value of a field."""
    return [Edit(field.behind, field.end, "")] if field.behind < field.end else []


def _bare(field: Field, length: int | None) -> list[Edit]:
    """The edits that leave the value of a field alone."""
    begin, value = field.begin, field.value
    if field.key in _SUBJECTS and (answer := _ANSWER_RE.match(value)):
        begin, value = begin + answer.end(), value[answer.end() :]
        length = None if length is None else length - answer.end()
    edits = [Edit(field.start, begin, "")]
    if field.meaning == "byline":
        bare = _ADDRESS_RE if "@" in value else _LIST_RE
        edits += [Edit(begin + found.start(), begin + found.end(), "") for found in bare.finditer(value)]
    if _WORD_BEGIN in value:
        edits += _decode(begin, value)
    elif "\\" in value and field.meaning != "byline":
        edits += [Edit(begin + at, begin + at + 1, "") for at in _escapes(value)]
    behind = field.behind if length is None else begin + length
    edits = [edit for edit in edits if edit.end <= behind]
    return [edit for edit in (*edits, Edit(behind, field.end, "")) if edit.start < edit.end]


def _decode(begin: int, value: str) -> Iterator[Edit]:
    """The edits that read such words."""
    for found in _WORD_RE.finditer(value) if _WORD_BEGIN in value else ():
        from email.header import decode_header, make_header  # few texts need it

        with suppress(LookupError, ValueError):  # it stays as it is
            text = str(make_header(decode_header(found[0].rstrip(" "))))
            text = "".join(char if char.isprintable() else " " for char in text)
            yield Edit(begin + found.start(), begin + found.end(), text)


def _escapes(value: str) -> list[int]:
    places, at = [], value.find("\\")
    while 0 <= at < len(value) - 1:
        places.append(at)
        at = value.find("\\", at + 2)
    return places


def _title_end(title: str, sites: list[str]) -> int:
    """Where a title ends without the name of the site, and that of a part of it, which stand behind it.

    >>> title = "Ferry runs aground - Bay News | The Tolling Courier"
    >>> title[:_title_end(title, ["courier.example", "Tolling Courier"])]
    'Ferry runs aground'
    """
    end, named = len(title), False
    names = [squeeze(site.removeprefix("www.")) for site in sites]
    while True:
        at, sign = max((title.rfind(sign, 0, end), sign) for sign in _SEPARATORS)
        if at <= 0:
            return end
        words = title[at + len(sign) : end]
        part = squeeze(words)
        is_site = len(part) >= _SITE and any(part in name or name in part for name in names if len(name) >= _SITE)
        if not is_site and not (named and words.count(" ") < _SECTION):
            return end
        if named and not is_site:
            return at
        end, named = at, True


def squeeze(text: str) -> str:
    """The letters and figures of a text, small."""
    return "".join(filter(str.isalnum, text.lower())).removeprefix("the")
