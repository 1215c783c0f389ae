"""Lines in the body that are not the story's: posts shown in it, who wrote it, and what stands below its end."""

from newsparse.readers.names import is_story_address
from newsparse.stages.segmenter.page import SIGNS, Page
from newsparse.stages.segmenter.readers import is_credit, is_name, is_time, names_house, was_published
from newsparse.text.pattern import pattern

# The name below a post of a social network: "— Ana Cruz (@anacruz) March 3, 2024"
_SIGNATURE_RE = pattern(r"[—–-] ?[^@]{1,60}\(@\w{1,30}\)(?: .{0,30})?$")
_HANDLE_RE = pattern(r"(?:[^@]{1,60} )?@\w{1,30}(?: · .{1,20})?$")  # above a post: "@anacruz", "Ana Cruz @anacruz · 3h"
_POST_TIME_RE = pattern(r"\d{1,2}:\d\d(?: [AP]M)? · ")
_POST = 8  # lines
_MARK_RE = pattern(r"\A(?:[_*=~#•—–-]{2,}|(?:[*#_•] ){2,}[*#_•])$")  # a line drawn: "___", "* * *"

# Below the note that ends a story, so many sentences at most are adverts and readers' comments. More are a story that
# has its note at the top.
_AFTERWORD = 5
_NOTED = 3  # paragraphs that stand above such a note
_SIGNED = 1  # above a line about the writer whom the byline or a role names

# The last lines of a story may say who wrote it.
LAST = 3  # lines
_NAME, _LONG_NAME = 2, 4  # words
_CONTACT = 150  # columns of a line that says where a writer is reached
_CONTACT_RE = pattern(r"\w@\w|(?:^| )@\w|\d{3}[ .-]\d{3,4}|https?://|www\.")
_RATE_RE = pattern(r"\([^()=]{1,20} = [^()=]{3,60}(?: = [^()=]{3,60})?\)$")  # "($1 = 0.9184 euros)"
_IMPRINT = 90  # columns
_OWNED_RE = pattern(r"(?:©|\([cC]\)|[Cc]opyright\b)[ ]?\w")
_WORD_RE = pattern(r"[^\W\d_]+")
_SUBJECTLESS_RE = pattern(r"(?:Is|Are) (?:an?|the) ")  # "Is a lecturer at the university." His name is in the byline.


def name_asides(page: Page, first: int, behind: int) -> None:
    """Says which lines of the body only stand beside the story."""
    for n in page.odd(first, behind):
        if page.lines[n].text[0] == "(" and _RATE_RE.match(page.lines[n].text):
            page.say(n, "note", "rate of exchange")
        elif not page.lines[n].closed and is_time(page, n) and was_published(page, n):
            page.say(n, "timestamp", "when it was published")
    _name_posts(page, first, behind)
    _name_notes(page, first, behind)
    end = _name_afterword(page, first, behind)
    name_imprint(page, max(first + 1, end - LAST), end)
    _name_author_again(page, first, end)
    _name_biographies(page, first, end)


def _name_posts(page: Page, first: int, behind: int) -> None:
    for n in page.odd(first, behind):
        text = page.lines[n].text
        if _HANDLE_RE.match(text) and (end := _end_of_post(page, n, behind)):
            named = n > first and not page.lines[n].above and not page.lines[n - 1].closed
            for m in range(n - named, end):
                page.say(m, "boilerplate", "post")
            continue
        if is_story_address(text):
            page.say(n, "boilerplate", "address")
        if text[0] not in SIGNS:
            continue
        if _MARK_RE.match(text):
            page.say(n, "boilerplate", "a line drawn")
        elif _SIGNATURE_RE.match(text):
            page.say(n, "boilerplate", "name below a post")
            if n > first and not page.lines[n - 1].cue and page.lines[n - 1].text[-1] != ":":
                page.say(n - 1, "boilerplate", "post")


def _end_of_post(page: Page, handle: int, behind: int) -> int | None:
    """The line behind a post that begins with a name and its handle, and ends with the time, and buttons below that."""
    for n in range(handle + 1, min(handle + 1 + _POST, behind)):
        if is_time(page, n) or _POST_TIME_RE.match(page.lines[n].text):
            end = n + 1
            while end < min(n + _POST, behind) and not page.lines[end].closed and not page.lines[end].above:
                end += 1
            return end
    return None


def _name_notes(page: Page, first: int, behind: int) -> None:
    """What stands below the label of a note: "Correction: May 5", and in the next line what was wrong."""
    for n in page.odd(first + 1, behind - 1):
        line = page.lines[n]
        labels = line.cue is not None and line.cue.list == "note" and not line.closed and line.text[-1] not in ")]"
        if labels and not page.lines[n + 1].cue:
            page.say(n + 1, "note", "below its label")


def _name_afterword(page: Page, first: int, behind: int) -> int:
    """Names what stands below the story's last note; where the story ends comes back."""
    for n in range(behind - 1, max(first + _NOTED, behind - 2 - _AFTERWORD), -1):
        cue = page.lines[n].cue
        if cue and cue.list == "note":
            for m in range(n + 1, behind):
                page.say(m, "boilerplate", "below the last note")
            return n
    return behind


def name_imprint(page: Page, first: int, behind: int) -> None:
    """Says which lines tell whose the text is, and when it was published: "© 2024 AP", "Published in Echo, May 3"."""
    for n in page.odd(first, behind):
        line = page.lines[n]
        if line.closed or line.cue or line.length > _IMPRINT:
            continue
        if _OWNED_RE.match(line.text) and not is_credit(page, n):
            page.say(n, "boilerplate", "whose the text is")
        elif was_published(page, n):
            page.say(n, "timestamp" if is_time(page, n) else "note", "when it was published")
        elif names_house(page, n):
            page.say(n, "byline", "who filed it, and when")


def _name_author_again(page: Page, first: int, behind: int) -> None:
    """The author's name over what is said of them below the story: "About Ana Cruz", "Ana has written of ships"."""
    signed = [line.low for n, line in enumerate(page.lines[:first]) if page.kinds[n] == "byline"]
    for n in page.odd(max(first + _SIGNED, behind - LAST), behind - 1):
        words = page.lines[n].low.split(" ")
        name = words[-_NAME:]
        if page.lines[n].closed or len(words) > _LONG_NAME or not any(" ".join(name) in byline for byline in signed):
            continue
        if not set(name).isdisjoint(_WORD_RE.findall(page.lines[n + 1].low)) and len(name) == _NAME:
            for m in (n, n + 1):
                page.say(m, "boilerplate", "author below the story")


def _name_biographies(page: Page, first: int, behind: int) -> None:
    """The last sentences that say who somebody is of whom the story said nothing."""
    for n in range(behind - 1, max(first + _SIGNED, behind - 1 - LAST), -1):
        line = page.lines[n]
        if page.kinds[n] is not None or line.cue:
            continue
        if _tells_where(page, n):
            page.say(n, "boilerplate", "where the writer is reached")
            continue
        told = n > first + _NOTED or _is_writer(page, n, first)
        if not (told and line.closed and (_SUBJECTLESS_RE.match(line.text) or _presents(page, n, first))):
            break
        page.say(n, "boilerplate", "biography")


def _tells_where(page: Page, n: int) -> bool:
    """Whether the line says where its writer is reached: "Contact Ada Finch at 555-0134." """
    line = page.lines[n]
    opens = any(line.low.startswith(entry + " ") for entry in page.wording.contacts)
    return opens and line.length <= _CONTACT and _CONTACT_RE.search(line.text) is not None


def _is_writer(page: Page, n: int, first: int) -> bool:
    """Whether the line is about who signed the story, or about somebody by the role of one who writes."""
    words = page.lines[n].text.split(" ", 2)
    signed = any(" ".join(words[:2]) in line.text for line in page.lines[:first] if not line.closed)
    return signed or not page.lexicon.bylines.roles.isdisjoint(_WORD_RE.findall(page.lines[n].low))


def _presents(page: Page, n: int, first: int) -> bool:
    """Whether the line begins with a name that the story does not have, and says who that is."""
    words = page.lines[n].text.split(" ", _LONG_NAME + 2)
    for at in range(2, min(_LONG_NAME, len(words) - 1) + 1):
        if words[at] in page.wording.biographies or " ".join(words[at : at + 2]) in page.wording.biographies:
            new = not any(words[at - 1] in line.text for line in page.lines[first:n])
            return new and is_name(page, " ".join(words[:at]))
    return False
