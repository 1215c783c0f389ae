"""APA-OnlineManager, DeFacto (Austria): a line `"Kurier" vom 23.10.2017 Seite: 4`; below it editions, titles, story."""

from collections.abc import Iterator
from html import unescape
from re import Match

from newsparse.inputs.archives.draft import Draft, Line, read_lines
from newsparse.inputs.archives.layout import RIGHTS_RE, Rules, tell_story
from newsparse.lexicon.world.archives import DEFACTO_EDITIONS, read_words
from newsparse.text.pattern import pattern
from newsparse.text.told import Part

_NAME = "defacto"
_ANCHOR_RE = pattern(
    r"(?m)^[ \t\f\ufeff]*[\"„“»](?P<publication>[^\n\"“”«]{2,80})[\"“”«] "
    r"(?:vom|gefunden am) (?P<day>\d\d?\.\d\d?\.\d{4}(?: (?:um )?\d\d?[:.]\d\d)?)(?: Uhr)?"
    r"(?:,? (?:Seite|S\.):? ?(?P<page>[^\n]{1,20}?))?[ \t\r]*$"
)
_RULE_RE = pattern(r"(?m)^[ \t]*_{4,}[ \t\r]*$")
_PAGE_RE = pattern(r"(?i)<(?:html|body|p|div|table|br)\b")
_TAG_RE = pattern(r"<[^<>]{1,500}>")
_BYLINE_RE = pattern(r"(?i:von|text:|interview:) ?(?=\w)|(?=[a-zäöü]{2,4}$|[a-zäöü]{2,4}[,/] ?[a-zäöü]{2,4}$)")
_COMMA_RE = pattern(r" ?[,/] ?")
_EDITIONS = frozenset(read_words(DEFACTO_EDITIONS))
_SENTENCE = 60  # characters from which on a line that ends a sentence is of the story
_STORY = 120  # and any line
_LONGER = 1.5  # times as long as a headline is what stands below it
_TOP = Rules({"ressort": "section", "rubrik": "section", "ausgabe": "edition", "autor": "byline", "seite": "page"})
_FOOT = Rules({"foto": "caption", "bild": "caption", "bildtext": "caption"}, ((RIGHTS_RE, "copyright"),))


def recognises(head: str, _tail: str) -> bool:
    """Whether a line says paper and day as the service writes them, with a page or how it was found."""
    shown = unescape(_TAG_RE.sub("\n", head)) if _PAGE_RE.search(head) else head
    return any(found["page"] or "gefunden am" in found[0] or "\nRessort:" in shown for found in _anchors(shown))


def read(text: str) -> Iterator[Part]:
    """The articles, each from the line that says its paper on; those of a page have a text of their own."""
    page = _PAGE_RE.search(text[:2_000])
    shown = _show_page(text) if page else text
    anchors = list(_anchors(shown))
    ends = [*(found.start() for found in anchors[1:]), len(shown)]
    for found, end in zip(anchors, ends, strict=False):
        rules = list(_RULE_RE.finditer(shown, found.end(), end))
        part = _read_part(shown, found, rules[-1].start() if rules else end)
        yield part._replace(text=shown[part.start : part.end]) if page else part


def _anchors(text: str) -> Iterator[Match[str]]:
    return _ANCHOR_RE.finditer(text)


def _show_page(text: str) -> str:
    from newsparse.inputs.archives.pages import lines_of, open_page

    tree = open_page(text)
    return "" if tree is None else "\n\n".join(lines_of(tree))


def _read_part(text: str, anchor: Match[str], end: int) -> Part:
    draft = Draft(_NAME, text, anchor.start(), end)
    draft.take("publication", *anchor.span("publication"))
    draft.take("published", *anchor.span("day"))
    if anchor["page"]:
        draft.take("page", *anchor.span("page"))
    lines = list(read_lines(text, anchor.end(), end))
    titles: list[Line] = []
    section = ""
    while lines and not _begins_story(lines[0].text):
        line = lines.pop(0)
        if said := _TOP.meaning(line):
            meaning, start, label = said
            draft.take(meaning, start, line.end, label)
            section = draft.read(start, line.end) if meaning == "section" else section
        elif line.text == section or _is_edition(line.text):
            draft.take("edition", line.start, line.end)
        elif found := _BYLINE_RE.match(line.text):
            draft.take("byline", line.start + found.end(), line.end)
        else:
            titles.append(line)
    _take_titles(draft, titles)
    tell_story(draft, [[line] for line in lines], _FOOT)
    return draft.part()


def _begins_story(line: str) -> bool:
    return len(line) >= _STORY or (len(line) >= _SENTENCE and line.rstrip('"“”«»').endswith((".", "!", "?")))


def _is_edition(line: str) -> bool:
    return all(one.lower() in _EDITIONS for one in _COMMA_RE.split(line.rstrip(", ")))


def _take_titles(draft: Draft, titles: list[Line]) -> None:
    """Of several titles, the last is the headline; one that is far longer than that above it stands below it.

    A word alone names a column.
    """
    columns = [line for line in titles if " " not in line.text]
    if len(columns) < len(titles):
        titles = [line for line in titles if line not in columns]
        for line in columns:
            draft.take("kicker", line.start, line.end)
    if len(titles) > 1 and len(titles[-1].text) > _LONGER * len(titles[-2].text) and titles[-2].text[-1] != ":":
        line = titles.pop()
        draft.take("deck", line.start, line.end)
    for line in titles[:-1]:
        draft.take("kicker", line.start, line.end)
    for line in titles[-1:]:
        draft.take("headline", line.start, line.end)
