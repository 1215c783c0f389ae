"""What asks for a reader's consent in front of a page: how their data are used, and the title over that."""

from newsparse.stages.segmenter.lines import Line
from newsparse.stages.segmenter.wording import Cue, Wording

CONSENT = Cue("label", "boilerplate", "consent")
_TOP = 10  # lines of a page among which it stands
_TELLING = 3  # words, of those with which pages ask, that no other sentence has together
_TITLE = 60  # columns


def mark_consent(lines: list[Line], wording: Wording) -> list[Line]:
    """The lines with what asks for consent marked as the page's: it stands above a line that is no sentence, as a
    headline is. Where sentences go on below it, it may be their story."""
    asking = (n for n, line in enumerate(lines[:_TOP]) if line.prose and asks(line, wording) >= _TELLING)
    first = next(asking, None) if any(not line.prose for line in lines[1:]) else None
    if first is None:
        return lines
    behind = first + 1
    while behind < len(lines) and lines[behind].prose and asks(lines[behind], wording):
        behind += 1
    if behind == len(lines) or lines[behind].prose:
        return lines
    titled = first > 0 and not lines[first - 1].prose and lines[first - 1].length <= _TITLE
    marked = range(first - titled, behind)
    return [line._replace(cue=CONSENT) if n in marked else line for n, line in enumerate(lines)]


def asks(line: Line, wording: Wording) -> int:
    """How many of the words are in the line with which pages ask."""
    return sum(word in line.low for word in wording.consents)
