"""What `newsparse --markdown` writes: reading it back gives the same parts, and the same words."""

from newsparse.document import Hint
from newsparse.stages.forms.heads import read_front_matter
from newsparse.stages.forms.inline import find_inline
from newsparse.stages.forms.shell import Shell, apart, read_lines
from newsparse.text.alignment import Edit
from newsparse.text.pattern import pattern

_OWN_RE = pattern(r'---\n(?:[a-z_]+: [^\n]*\n){1,17}sha256: "[\da-f]{64}"\n---(?:\n|\Z)')
_HEAD = {
    pattern(r"\A# "): "headline",
    pattern(r"\A\*\*(?!\*).+(?<!\*)\*\*$"): "kicker",
    pattern(r"\A\*(?!\*).+(?<!\*)\*$"): "deck",
}
_BODY = {"## ": "subhead", "- ": "list_item"}
_PICTURE = "> \\[Picture\\] "
_MARKS = ("# ", _PICTURE, *_BODY)
_BELOW = {"## Who said what": "boilerplate", "---": "note"}  # what stands below the story


def read_own(plain: str, start: int = 0) -> Shell | None:
    """The front matter of our own, what stands in the head below it, and who is quoted, below the story."""
    front = read_front_matter(plain, start) if _OWN_RE.match(plain, start) else None
    if front is None:
        return None
    signed = next((kind for kind in ("byline", "timestamp") if any(h.kind == kind for h in front.hints)), "")
    hints = [hint._replace(kind="metadata") if hint.kind != "url" else hint for hint in front.hints]
    marks, _ = find_inline(plain, front.end)
    edits = [*front.edits, *marks]
    head, below = True, ""
    for begin, end, line in read_lines(plain, front.end + 1):
        if not line:
            continue
        if line in _BELOW:
            below = _BELOW[line]
        kind = "boilerplate" if line in _BELOW else below or _read_line(line, head, signed)
        head = head and kind in ("kicker", "headline", "deck")
        hints.append(Hint(begin, end, kind, "newsparse"))
        edits += (Edit(begin, begin + len(mark), "") for mark in _MARKS if line.startswith(mark))
    return Shell("newsparse", apart(edits), hints, front.end, joined=True)


def _read_line(line: str, head: bool, signed: str) -> str:
    """What a line of the story or its head is; the head is `signed` where the front matter names author or time."""
    if line.startswith(_PICTURE):
        return "caption"
    if head:
        for found, kind in _HEAD.items():
            if found.match(line):
                return kind
        if signed:
            return signed
    return next((kind for mark, kind in _BODY.items() if line.startswith(mark)), "paragraph")
