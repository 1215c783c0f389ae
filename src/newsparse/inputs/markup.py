"""The text of a page of HTML, as a browser shows it; and a remark where a text looks like the source of one.

Pages are read by inscriptis, an optional extra: it lays text out in lines and columns as its elements are laid out,
when `elements` has taken out what a page hides. All offsets then count in the text that it gives.
"""

import codecs

from newsparse.errors import InputError
from newsparse.text.pattern import pattern
from newsparse.text.source import Source, make_source
from newsparse.text.tags import TAG_RE, XML_RE

PAGES = (".html", ".htm", ".xhtml")  # what the names of pages end in, in small or capital letters

_LEAD = r"\A\s*(?:<\?xml[^<>]{0,200}\?>\s*)?(?:<!--[^<>]{0,2000}-->\s*)*"
_PAGE_RE = pattern(rf"(?i){_LEAD}<(?:!doctype\s+html|html|head|body)\b")
_FRAGMENT_RE = pattern(
    rf"(?i){_LEAD}<(?:article|aside|div|figure|h[1-6]|header|main|meta|ol|p|section|span|style|table|title"
    r"|ul)\b[^<>]{0,2000}>"
)
_END_RE = pattern(r"(?i)</(?:article|div|p|h[1-6]|section|table|title|ul)>")
_CHARSET_RE = pattern(r"(?i)<meta[^<>]{0,200}charset\s*=\s*[\"']?\s*([\w-]{2,20})")
_DECLARED_RE = pattern(r"\A\s*<\?xml\b[^<>]{0,100}\bencoding\s?=\s?[\"']([\w-]{2,20})")
_LATIN = "iso8859-1"  # which is said of Windows-1252, too; that is tried in any case
_HEAD = 2048  # bytes in which a page says its encoding
_REMARK = ("markup", "looks like markup: newsparse reads the text that a page shows, not its source")


def is_page(text: str, name: str = "") -> bool:
    """Whether a text is HTML: it begins with its tags, or is named so and holds some. That it holds a tag is no proof.

    >>> is_page("<!DOCTYPE html><p>It rained."), is_page("<p>It rained.</p>"), is_page("It rained.<br>It rained.")
    (True, True, False)
    """
    if "<" not in text:
        return False
    if _PAGE_RE.match(text) or (_FRAGMENT_RE.match(text) and _END_RE.search(text)):
        return True
    return name.lower().endswith(PAGES) and bool(TAG_RE.search(text))


def encoding_of(data: bytes) -> str | None:
    """The encoding that a page or XML says it has, where it is none of those that are tried in any case."""
    head = data[:_HEAD].decode("latin-1")
    declared = _DECLARED_RE.search(head)
    said = declared or (_CHARSET_RE.search(head) if "<" in head else None)
    if not said or said[1].lower() in ("utf-8", "utf8", "utf-16"):
        return None
    try:
        name = codecs.lookup(said[1]).name
    except LookupError:
        return None
    return None if declared and name == _LATIN else name


def read_page(source: Source, shown: str) -> Source:
    """The text that a page shows. Raises InputError, which says `shown`, where nothing is installed that reads it."""
    try:
        from inscriptis import Inscriptis
        from inscriptis.css_profiles import STRICT_CSS_PROFILE
        from inscriptis.model.config import ParserConfig
        from lxml.html import document_fromstring
    except ImportError:
        hint = 'pip install "newsparse[html]" reads it, or give the text that is in it'
        raise InputError("is HTML", path=shown, hint=hint, code="html") from None
    page = XML_RE.sub("", source.text, count=1)
    from newsparse.inputs.elements import drop_unseen, read_facts

    page = XML_RE.sub("", source.text, count=1)
    try:
        tree = document_fromstring(page)
        facts = read_facts(tree)
        drop_unseen(tree)
        text = Inscriptis(tree, ParserConfig(css=STRICT_CSS_PROFILE)).get_text()
    except (ValueError, ArithmeticError, LookupError, SyntaxError, RecursionError) as error:
        raise InputError("is HTML that cannot be read", path=shown, hint=type(error).__name__, code="html") from error
    lines = "\n".join(line.rstrip() for line in text.split("\n"))
    made = make_source(f"{lines.strip(chr(10))}\n", source.name, source.encoding, source.sha256, source.remarks)
    return made._replace(extracted=True, facts=facts)


def remark_on_markup(source: Source) -> Source:
    """The text as it is, with a remark where it is the source of a page."""
    if "<" not in source.text or not (_PAGE_RE.match(source.text) or XML_RE.match(source.text)):
        return source
    return source._replace(remarks=(*source.remarks, _REMARK))
