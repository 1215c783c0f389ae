"""Lines of which something beside the text says what they are: the data of a page of HTML."""

from newsparse.document import Hint
from newsparse.stages.forms.fields import squeeze
from newsparse.stages.forms.shell import read_lines

_AROUND = 12  # letters beside the names in a byline: "reported by", "and"
_LONGEST = 400  # columns


def find_told(plain: str, facts: tuple[tuple[str, str], ...]) -> list[Hint]:
    """The first line that is the headline, and the first that names all authors and nobody else."""
    titles = {squeeze(words) for kind, words in facts if kind == "headline"}
    names = [squeeze(words) for kind, words in facts if kind == "byline"]
    found: dict[str, Hint] = {}
    for begin, end, line in read_lines(plain):
        words = squeeze(line) if len(line) <= _LONGEST else ""
        if not words:
            continue
        if words in titles:
            found.setdefault("headline", Hint(begin, end, "headline", "data of the page"))
        elif names and len(words) <= sum(map(len, names)) + _AROUND and all(name in words for name in names):
            found.setdefault("byline", Hint(begin, end, "byline", "data of the page"))
    return sorted(found.values())
