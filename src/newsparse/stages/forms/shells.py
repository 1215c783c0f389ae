"""The shells in which texts come: one above the text, and one around its lines."""

from collections.abc import Callable

from newsparse.document import Hint
from newsparse.stages.forms.browser import read_browser
from newsparse.stages.forms.fields import SUMMARY, squeeze
from newsparse.stages.forms.heads import read_forwarded, read_front_matter, read_mail, read_release, read_service
from newsparse.stages.forms.markdown import read_markdown
from newsparse.stages.forms.own import read_own
from newsparse.stages.forms.shell import PAGE_END, Shell, apart, read_lines

# Each reads a text from an offset on, whose blanks, line ends and apostrophes are plain, and gives None where it is no
# such shell.
Reader = Callable[[str, int], Shell | None]
HEADS: tuple[Reader, ...] = (read_own, read_front_matter, read_service, read_forwarded, read_mail, read_release)
BODIES: tuple[Reader, ...] = (read_markdown,)

_OPENING = 5  # lines below a head in which the text says its title again
_TITLE_WORDS = 3


def read_shell(clean: str, plain: str) -> Shell:
    """The shell that the text is in: that of its head names it, if there is one."""
    head = _first(HEADS, plain, 0)
    if head is None:
        return _read_page(clean, plain) or _first(BODIES, plain, 0) or Shell("plain", [], [])
    start = head.end
    body = None if head.joined else _first(BODIES, plain, start)
    marks = body.hints if body else []
    head = head._replace(hints=_prefer_own_deck(plain, head))
    hints = [*_prefer_own_title(plain, head, marks), *marks]
    return Shell(head.name, apart([*head.edits, *(body.edits if body else [])]), sorted(hints), start)


def _read_page(clean: str, plain: str) -> Shell | None:
    """What is told by where words stand: it is read as a whole, as it was given and with plain blanks."""
    if PAGE_END in clean:
        from newsparse.stages.forms.pdf import read_pdf  # few texts have pages

        return read_pdf(clean, plain)
    return read_browser(clean, plain)


def _first(readers: tuple[Reader, ...], plain: str, start: int) -> Shell | None:
    return next((shell for read in readers if (shell := read(plain, start))), None)


def _prefer_own_title(plain: str, head: Shell, marks: list[Hint]) -> list[Hint]:
    """The hints of a head, whose title is but one of its fields where the text below has a title of its own."""
    given = next((hint for hint in head.hints if hint.kind == "headline" and hint.end <= head.end), None)
    if given is None:
        return head.hints
    own = [mark for mark in marks if mark.kind == "heading-1"]
    telling = [mark for mark in own if plain.count(" ", mark.start, mark.end) >= _TITLE_WORDS]
    again = None if len(telling) == 1 else _find_again(plain, head, given)
    if len(telling) != 1 and again is None:
        return head.hints
    hints = [hint._replace(kind="metadata") if hint is given else hint for hint in head.hints]
    return hints if again is None else [*hints, again]


def _prefer_own_deck(plain: str, head: Shell) -> list[Hint]:
    """The hints of a head, whose deck or summary is but a field where the text below begins with it."""
    hints: list[Hint] = []
    for given in head.hints:
        may = given.end <= head.end and (given.kind == "deck" or given.rule == SUMMARY)
        again = _find_again(plain, head, given) if may else None
        if again and given.kind != "deck" and plain[again.start : again.end].rstrip().endswith("."):
            again = None  # many describe a story by its first paragraph
        hints += [given] if again is None else [given._replace(kind="metadata"), again._replace(kind="deck")]
    return hints


def _find_again(plain: str, head: Shell, given: Hint) -> Hint | None:
    """The line below the head that says again what a field of it does."""
    title = squeeze(plain[given.start : given.end])
    left = _OPENING
    for begin, end, line in read_lines(plain, head.end):
        words = squeeze(line)
        if words and title.endswith(words) and len(words) * 10 >= len(title) * 7:
            return Hint(begin, end, "headline", "again below the head")
        left -= bool(words)
        if not left:
            break
    return None
