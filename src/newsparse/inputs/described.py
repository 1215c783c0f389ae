"""What the fields of a record say of its text, and which of them that is: headline, byline, when it was published.

The text of such a record is what `describe_record` makes: the title and the author above the record's own text, unless
that begins with the title itself, and all else below it.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from newsparse.errors import InputError
from newsparse.inputs.archives.dates import read_date
from newsparse.inputs.fields import Fields
from newsparse.lexicon.world.archives import RECORDS, read_names
from newsparse.text.pattern import pattern
from newsparse.text.tags import holds_tags
from newsparse.text.told import BODY, PAGE, Archive, Dated, Named, Part, Told

_NAMES = read_names(RECORDS)
_MEANT = frozenset(name for names in _NAMES.values() for name in names)
_BEFORE_RE = pattern(r"^(?:article|doc(?:ument)?|item|main|news|online|original|post|print|story|web)(?!data$)")
_NAMED = ("publication", "edition", "section", "page")
_NOTHING = frozenset(
    ("", "-", "n/a", "na", "nan", "nat", "none", "not available", "not available.", "null", "unknown", "[]")
)
_LONGEST = 1_000  # characters of a field that is no text
_ROLES = ("role", "jobtitle", "position")
_ROLE_RE = pattern(r"[^\W\d_a-z][^\W\d_]{1,20}(?: [^\W\d_]{2,20}){1,3}")  # "Transport Reporter", not "author"
_LISTED_RE = pattern(r"'([^']*)'|\"([^\"]*)\"")
_MIDNIGHT_RE = pattern(r"[T ]00:00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)?$")
_SECONDS, _MILLISECONDS = 10, 13  # figures of a time since 1970
_RUN_TOGETHER_RE = pattern(r"(?<=[^\s–—-])  (?=[^\s–—-])")  # not of "WASHINGTON  —   It rained."
_SENTENCES_RE = pattern(r"[.?!][\"'”’)]? (?=[\"'“‘(]?[A-ZÀ-Þ])")
_FOLDS = frozenset(("source", "fields", "metadata", "meta", "attributes", "article", "thread", "document"))
_PIECES = ("summary", "sections", "paragraphs", "text", "content", "value")  # of a text that is an object
_DEEPEST = 4  # lists and objects that hold a text
_TOLD = 2  # meanings of columns in a row that is surely the first of a table
_SENTENCE, _STOPS = 40, (".", '."', ".”", ".'", ".’", ".»", ".“")  # letters of a sentence, and how it ends
_OPENING = 12  # lines in which a text says its title again
_PARTING_RE = pattern(r"(?i)<(?:p|br|div)\b")  # without these, lines part the paragraphs of HTML
_SUFFIX_RE = pattern(" [-–—|•·:] ")


def text_field(record: dict[str, Any], fields: Fields) -> str:
    """The name of the field that holds the text. Raises InputError where none does."""
    names = [fields.text] if fields.text is not None else [*_known(record, "text")]
    names = [name for name in names if name in record] or [fields.text or "text"]
    whole = [name for name in names if isinstance(record.get(name), str)]
    if not whole:
        said = "is no string" if names[0] in record else "is missing"
        raise InputError(f"the field {names[0]!r} {said}", code="record")
    return next((name for name in whole if not is_nothing(record[name])), whole[0])


def is_nothing(words: str) -> bool:
    """Whether words say that there is nothing, as tables do: "NA"."""
    return words.strip().lower() in _NOTHING


def unfold(record: dict[str, Any], fields: Fields) -> dict[str, Any]:
    """The record with a text in a field of its own, where it has that in an object within it, or in pieces."""
    names = _NAMES["text"] if fields.text is None else ()
    if not names or any(isinstance(record[name], str) for name in _known(record, "text")):
        return record
    record = {**_inner(record), **record}
    for name in _known(record, "text"):
        if text := "\n\n".join(_pieces(record[name], 0)):
            return {**record, name: text}
    return record


def _inner(record: dict[str, Any]) -> dict[str, Any]:
    """The fields of objects within a record that tell of its article."""
    within = (value for name, value in record.items() if _bare(name) in _FOLDS and isinstance(value, dict))
    return {name: value for one in within for name, value in {**_inner(one), **one}.items() if isinstance(name, str)}


def _holds_article(value: Any) -> bool:
    """Whether an object within a record is the article itself, and says nothing as a whole."""
    return isinstance(value, dict) and any(_known(value, "text"))


def _pieces(value: Any, depth: int) -> Iterator[str]:
    if isinstance(value, str) and value.strip():
        yield value
    elif isinstance(value, list | dict) and depth < _DEEPEST:
        own = value if isinstance(value, list) else [value[name] for name in _PIECES if name in value]
        for one in own:
            yield from _pieces(one, depth + 1)


def _known(record: dict[str, Any], meaning: str) -> Iterator[str]:
    """The fields with a usual name for something, the likeliest first."""
    own = {_bare(name): name for name in reversed(record) if isinstance(name, str)}
    own = {**{_BEFORE_RE.sub("", name): whole for name, whole in own.items() if name not in _MEANT}, **own}
    return (own[name] for name in _NAMES[meaning] if name in own)


def _bare(name: str) -> str:
    return "".join(filter(str.isalnum, name.lower()))


def names_columns(row: str, dividers: str) -> bool:
    """Whether a row names columns as tables of articles do: one of the text, and of two things told of it."""
    return any(
        len(told := {meaning for meaning in _NAMES if any(_known(names, meaning))}) > _TOLD and "text" in told
        for names in (dict.fromkeys(name.strip(' "\r') for name in row.split(divider)) for divider in dividers)
    )


def describe_record(text: str, record: dict[str, Any], fields: Fields, form: str) -> Part | None:
    """The text with what the other fields of the record say of it; None where they say nothing that is known."""
    record = {**_inner(record), **{name: value for name, value in record.items() if not _holds_article(value)}}
    known = {meaning: _read(record, meaning, fields) for meaning in _NAMES if meaning != "text"}
    marked = holds_tags(text)
    if not marked and not any(known[meaning] for meaning in ("title", "author", "date", "publication", "url")):
        return None
    text, kinds = _read_markup(text) if marked else (_part_paragraphs(text), [])
    title = without_publication(known["title"], known["publication"])
    again = _find_title(text, {known["title"], title}) if title else None
    lines = _Lines()
    deck = known["deck"]
    if deck and (_bare(text).startswith(_bare(deck)) or _find_title(text, {deck})):
        deck = ""
    if title and not again:
        lines.add(title, "headline")
        lines.add(deck, "deck")
        lines.add(known["author"], "byline")
        start, _ = lines.add(text, BODY)
    else:
        start, _ = lines.add(text, PAGE)
        if opening := again or _find_sentence(text):
            lines.told.append(Told(*opening, "headline" if again else "paragraph"))
        lines.add(deck, "deck")
        lines.add(known["author"], "metadata" if known["author"] in text else "byline")
    lines.told += [one._replace(start=start + one.start, end=start + one.end) for one in kinds]
    told: dict[str, Any] = {name: known[name] or None for name in ("url", "copyright")}
    told["published"] = _read_time(known["date"], lines.add(known["date"], "timestamp"))
    for name in _NAMED:
        if known[name]:
            told[name] = Named(*lines.add(known[name], "metadata"), known[name])
    archive = Archive(form)._replace(**told)
    return Part(archive, tuple(sorted(lines.told)), text="".join(lines.parts))


class _Lines:
    """The text of an article, line by line, and what they are."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.told: list[Told] = []
        self._at = 0

    def add(self, text: str, kind: str) -> tuple[int, int]:
        if not text.strip():
            return self._at, self._at
        gap = "\n\n" if self._at else ""
        self.parts += [gap, text]
        start = self._at + len(gap)
        self._at = start + len(text)
        self.told.append(Told(start, self._at, kind))
        return start, self._at


def _read(record: dict[str, Any], meaning: str, fields: Fields) -> str:
    """What the record says of something, on one line; empty where it says nothing."""
    asked = getattr(fields, "source" if meaning == "publication" else meaning, None)
    names = _known(record, meaning) if asked is None else (asked,)
    read = _sign if meaning == "author" else _since if meaning == "date" else _words
    values = (read(record.get(name)) for name in names)
    found = list(filter(None, values))
    if meaning == "publication" and asked is None:
        found.sort(key=lambda value: "://" in value)
    said = next(iter(found), "")
    if meaning == "author" and "@" in said:
        from email.utils import getaddresses  # which loads much

        said = ", ".join(filter(None, (name for name, _ in getaddresses([said])))) or said
    if meaning == "url" or not ("<" in said or "&" in said):
        return said
    from newsparse.inputs.archives.blocks import read_line  # of HTML alone

    return read_line(said)


def _sign(value: Any) -> str:
    """Who wrote it, with what they are, where the record says that: a role in more than a word is one."""
    people = [one for one in (value if isinstance(value, list) else [value]) if isinstance(one, dict)]
    roles = [next((said for key, said in one.items() if _bare(str(key)) in _ROLES), "") for one in people]
    if not any(isinstance(role, str) and _ROLE_RE.fullmatch(role) for role in roles):
        return _words(value)
    signed = (
        (_words(one), role if isinstance(role, str) and _ROLE_RE.fullmatch(role) else "")
        for one, role in zip(people, roles, strict=True)
    )
    return "; ".join(", ".join(filter(None, pair)) for pair in signed)[:_LONGEST]


def _words(value: Any) -> str:
    if isinstance(value, dict):
        value = next((value[name] for name in ("name", "title", "text", "main", "original") if name in value), None)
    if isinstance(value, list):
        return ", ".join(filter(None, map(_words, value)))[:_LONGEST]
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    words = " ".join(str(value).split())
    if words[:1] == "[" and words[-1:] == "]":  # a list, as tables write those of Python
        words = ", ".join(one or other for one, other in _LISTED_RE.findall(words))
    return "" if is_nothing(words) else words[:_LONGEST]


def _since(value: Any) -> str:
    """When it was published; midnight is no time of day."""
    return _MIDNIGHT_RE.sub("", _since_1970(_words(value)))


def _since_1970(words: str) -> str:
    """The time that a number of seconds or milliseconds means; other words as they are."""
    figures = words.removesuffix(".0")
    if not (figures.isascii() and figures.isdigit() and len(figures) in (_SECONDS, _MILLISECONDS)):
        return words
    return f"{datetime.fromtimestamp(int(figures[:_SECONDS]), UTC):%Y-%m-%dT%H:%MZ}"


def _read_time(words: str, place: tuple[int, int]) -> Dated | None:
    return read_date(words, place[0]) if words else None


def without_publication(title: str, publication: str) -> str:
    """The title without the name of the paper, which many put behind it.

    >>> without_publication("Bridge opens - The Courier", "Courier")
    'Bridge opens'
    """
    breaks = list(_SUFFIX_RE.finditer(title))
    for found in breaks:
        behind = title[found.end() :]
        if publication and found.start() and _same_paper(behind, publication):
            return title[: found.start()]
    return title


def _same_paper(one: str, other: str) -> bool:
    return _bare(one).removeprefix("the") == _bare(other).removeprefix("the")


def _find_title(text: str, titles: set[str]) -> tuple[int, int] | None:
    """Where one of the first lines of a text is its title."""
    wanted = {_bare(title) for title in titles}
    at = 0
    for _ in range(_OPENING):
        end = text.find("\n", at)
        line = text[at : end if end >= 0 else len(text)]
        if len(line) <= _LONGEST and (bare := _bare(line)) and bare in wanted:
            start = at + len(line) - len(line.lstrip())
            return start, start + len(line.strip())
        if end < 0:
            break
        at = end + 1
    return None


def _find_sentence(text: str) -> tuple[int, int] | None:
    """Where the first line of a text is a sentence: without a title, that is no headline."""
    words = text.lstrip().partition("\n")[0].rstrip()
    start = len(text) - len(text.lstrip())
    whole = len(words) >= _SENTENCE and words.endswith(_STOPS) and not words.isupper()
    return (start, start + len(words)) if whole else None


def _read_markup(text: str) -> tuple[str, list[Told]]:
    """The text that HTML shows, with a blank line between paragraphs; and what of it is marked as something else."""
    from newsparse.inputs.archives.blocks import PARAGRAPH, TITLE, read_html
    from newsparse.inputs.archives.plain import split_paragraphs

    pieces = [text] if _PARTING_RE.search(text) else split_paragraphs(text)
    lines = _Lines()
    for block in [block for piece in pieces for block in read_html(piece)]:
        lines.add(block.text, block.kind)
    return "".join(lines.parts), [told for told in lines.told if told.kind not in (PARAGRAPH, TITLE)]


def _part_paragraphs(text: str) -> str:
    """The text with a blank line between paragraphs that run together with two blanks between them.

    (Where two blanks stand behind every sentence, they mean nothing.)
    """
    if "  " not in text or "\n" in text.strip() or not _SENTENCES_RE.search(text):
        return text
    return _RUN_TOGETHER_RE.sub("\n\n", text)
