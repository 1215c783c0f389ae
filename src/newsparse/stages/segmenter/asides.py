"""Lines in the body that are not the story's: posts shown in it, who wrote it, and what stands below its end."""

from newsparse.stages.segmenter.page import SIGNS, Page
from newsparse.stages.segmenter.readers import is_name
from newsparse.text.pattern import pattern

# The name below a post of a social network: "— Ana Cruz (@anacruz) March 3, 2024"
_SIGNATURE_RE = pattern(r"[—–-] ?[^@]{1,60}\(@\w{1,30}\)(?: .{0,30})?$")
_MARK_RE = pattern(r"\A(?:[_*=~#•—–-]{2,}|(?:[*#_•] ){2,}[*#_•])$")  # a line drawn: "___", "* * *"

# Below the note that ends a story, so many sentences at most are adverts and readers' comments. More are a story that
# has its note at the top.
_AFTERWORD = 5
_NOTED = 3  # paragraphs that stand above such a note

# The last lines of a story may say who wrote it.
_LAST = 3  # lines
_LONG_NAME = 4  # words
_SUBJECTLESS_RE = pattern(r"(?:Is|Are) (?:an?|the) ")  # "Is a lecturer at the university." His name is in the byline.


def name_asides(page: Page, first: int, behind: int) -> None:
    """Says which lines of the body only stand beside the story."""
    _name_posts(page, first, behind)
    end = _name_afterword(page, first, behind)
    _name_biographies(page, first, end)


def _name_posts(page: Page, first: int, behind: int) -> None:
    for n in page.odd(first, behind):
        text = page.lines[n].text
        if text[0] not in SIGNS:
            continue
        if _MARK_RE.match(text):
            page.say(n, "boilerplate", "a line drawn")
        elif _SIGNATURE_RE.match(text):
            page.say(n, "boilerplate", "name below a post")
            if n > first and not page.lines[n - 1].cue:
                page.say(n - 1, "boilerplate", "post")


def _name_afterword(page: Page, first: int, behind: int) -> int:
    """Names what stands below the story's last note; where the story ends comes back."""
    for n in range(behind - 1, max(first + _NOTED, behind - 2 - _AFTERWORD), -1):
        cue = page.lines[n].cue
        if cue and cue.list == "note":
            for m in range(n + 1, behind):
                page.say(m, "boilerplate", "below the last note")
            return n
    return behind


def _name_biographies(page: Page, first: int, behind: int) -> None:
    """The last sentences that say who somebody is of whom the story said nothing."""
    for n in range(behind - 1, max(first + _NOTED, behind - 1 - _LAST), -1):
        line = page.lines[n]
        if page.kinds[n] is not None or line.cue:
            continue
        if not (line.closed and (_SUBJECTLESS_RE.match(line.text) or _presents(page, n, first))):
            break
        page.say(n, "boilerplate", "biography")


def _presents(page: Page, n: int, first: int) -> bool:
    """Whether the line begins with a name that the story does not have, and says who that is."""
    words = page.lines[n].text.split(" ", _LONG_NAME + 2)
    for at in range(2, min(_LONG_NAME, len(words) - 1) + 1):
        if words[at] in page.wording.biographies or " ".join(words[at : at + 2]) in page.wording.biographies:
            new = not any(words[at - 1] in line.text for line in page.lines[first:n])
            return new and is_name(page, " ".join(words[:at]))
    return False
