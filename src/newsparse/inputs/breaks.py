"""Where the articles of a text begin and end.

What divides them is certain where a rule, an end mark (`-30-`) or a form feed stands before what begins an article;
where front matters, mail heads, labelled heads or Markdown headings of level 1 repeat; and where headlines repeat that
a byline or dateline follows. Signs that may as well be those of one article (sections, posts, news in brief) divide
nothing, but are doubted; so are those of a page of a browser or a PDF, whose rules and pages part anything.
"""

from newsparse.inputs.openings import Breaks
from newsparse.inputs.shapes import END, RULE, is_byline, is_dateline
from newsparse.text.pattern import pattern

# Searches that find all that could be a sign: most texts hold too few. All begin with a character that is soon found.
_SIGN_RE = pattern(
    rf"\n[ \t\r]*(?:(?P<rule>(?:{RULE}|{END})[ \t\r]*(?=\n|$))|(?P<head># |(?:Title|Headline|HEADLINE|TITLE|From): )"
    r"|(?P<signed>[*_]{0,2}(?:B[Yy]|V[Oo][Nn]|P[Aa][Rr]|P[Oo][Rr]|Di|D[Oo][Oo][Rr]|A[VvFf]|Te[kx]s?t|Автор)[*_ :]"
    r"|[^\W\d_a-z]['’.A-ZÀ-Þ][^\n]{0,60}?[—–/_-]))"
)
_CREDITED_RE = pattern(r"\) ?[—–-]")  # behind the agency of a dateline
_SHORTEST, _LONGEST = 40, 240  # characters of a line that begins with a dateline; of one that is looked at


def find_breaks(text: str) -> Breaks:
    r"""Where the articles of a text begin and end.

    >>> story = "Harbour opens after ten years\n\nBy Ann Fisk\n\nThe harbour opened on Monday.\n"
    >>> find_breaks(story), find_breaks(story + "\n-----\n" + story).stretches
    (Breaks(stretches=(), doubt=None), ((0, 73), (81, 154)))
    """
    rules, heads, signatures = text.count("\f"), 0, set[int]()
    for m in _SIGN_RE.finditer(f"\n{text}"):
        if m["rule"]:
            rules += 1
        elif m["head"]:
            heads += 1
        else:
            signatures.add(m.start())
    for m in _CREDITED_RE.finditer(text):
        signatures.add(text.rfind("\n", max(m.start() - _LONGEST, 0), m.start()) + 1)
    if not rules and heads < 2 and len(signatures) < 2:
        return Breaks()
    signed = sorted(start for start in signatures if _is_signature(text, start))
    if not rules and heads < 2 and len(signed) < 2:
        return Breaks()
    from newsparse.inputs.division import Division  # few texts show as much

    return Division(text, signed).breaks()


def _is_signature(text: str, start: int) -> bool:
    """Whether the line that begins there is a byline, or has a dateline."""
    line = text[start : start + _LONGEST].partition("\n")[0].strip()
    return is_byline(line) or (len(line) > _SHORTEST and is_dateline(line))
