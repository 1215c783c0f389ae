"""ProQuest's HTML: an anchor `DocID_...` begins each article; fields and paragraphs are elements of their own."""

from collections.abc import Iterator

from newsparse.inputs.archives import proquest_text
from newsparse.inputs.archives.pages import named_lines, open_page
from newsparse.inputs.archives.proquest import RULE, meaning_of, without_private
from newsparse.text.pattern import pattern
from newsparse.text.told import Part

_ANCHOR_RE = pattern(r"(?i)<a\b[^<>]{0,100}\bname=[\"']?DocID_")
_LABEL_RE = pattern(r"(?i)<(?:strong|b)\b[^<>]{0,200}>([^<>:：]{2,50}[:：])\s*</")
_FRAME_RE = pattern(r"(?i)</?(?:html|head|body)\b[^<>]{0,2000}>")  # tags that stand in the midst of some exports
_ANCHORS = "//a[starts-with(@name, 'DocID_') or starts-with(@id, 'DocID_')]"
_KINDS = 3  # labels that show what a page is


def recognises(head: str, tail: str) -> bool:
    """Whether anchors of ProQuest's stand there, or its labels."""
    if "proquest" not in f"{head}{tail}".lower():
        return False
    labels = {meaning_of(found[1].rstrip(" :：")) for piece in (head, tail) for found in _LABEL_RE.finditer(piece)}
    return _ANCHOR_RE.search(head) is not None or len(labels - {None}) >= _KINDS


def read(text: str) -> Iterator[Part]:
    """The articles of the text that the page shows, without what is private."""
    shown = _show(text)
    for part in proquest_text.read(shown):
        yield part._replace(text=shown[part.start : part.end], start=0, end=0)


def _show(text: str) -> str:
    """The page as ProQuest writes its text: a rule above each article, and a line for each field and paragraph."""
    page = open_page(_FRAME_RE.sub("\n", text))
    if page is None:
        return ""
    starts = page.xpath(_ANCHORS) or page.xpath("//hr")
    for start in starts:
        start.tag, start.text = "p", RULE
    lines = [line for _, line in named_lines(page, {})]
    if not starts:
        lines = [piece for line in lines for piece in ([RULE, line] if proquest_text.read_number(line) else [line])]
    return "\n\n".join(shown for line in lines if (shown := without_private(line)))
