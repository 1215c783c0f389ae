"""Tags of HTML inside a text."""

from newsparse.text.pattern import pattern

TAG_RE = pattern(r"(?i)<(?:br\s?/?|/?(?:p|div|b|i|em|strong|span|h[1-6]|li|ul|a)(?:\s[^<>]{0,500})?)>")
XML_RE = pattern(r"\A\s*<\?xml\b[^<>]{0,200}\?>")  # what a page of XML begins with
_BREAK_RE = pattern(r"(?i)<br\s?/?>")


def holds_tags(text: str) -> bool:
    """Whether a text holds what can only be tags: one may be what the text speaks of, but for a line break.

    >>> holds_tags("It rained.<br>It rained."), holds_tags("She wrote <i> once."), holds_tags("<i>Rain</i>")
    (True, False, True)
    """
    return "<" in text and bool(_BREAK_RE.search(text) or len(TAG_RE.findall(text)) > 1)
