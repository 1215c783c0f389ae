"""Bylines, times and credits: whether a line of the page is one, by the readers of single lines."""

import re
from typing import TypeGuard

from newsparse.readers.bylines import (
    BylineReading,
    ends_open,
    is_joiner,
    is_newspaper,
    is_role_line,
    may_open,
    read_byline,
)
from newsparse.readers.credits import CreditReading, is_credit_label, read_credit, read_credit_at_end
from newsparse.readers.datelines.places import fold
from newsparse.readers.times import TimeReading, find_times_in, read_time_label
from newsparse.stages.segmenter.lines import PROSE, is_signed
from newsparse.stages.segmenter.page import Page
from newsparse.text.pattern import pattern

# A name behind a caption's last sentence, "She left in May. Ana Cruz", or names with a slash between them.
_LONGEST_NAME = 60
_BEFORE_NAME = ".!?…/"
_NAME_BEHIND_RE = pattern(
    r"""
    (?: [a-z”)]{2} [.!?…]["'”)]? [ ] (?= [A-Z][\w.'-]{0,40} [a-z] [\w.'-]{0,40} [ ] )
      | [a-z'”"] [ ] (?= [^/]{1,60} / [A-Z] ) )
    (?: [A-Z][\w.'-]+ (?: [ ]?/[ ]? | [ ] | $ ) ){1,5} $
    """,
    re.VERBOSE,
)
# The length of a video, the number of a picture, the name below a tweet, how long a story takes to read.
_NOISE_RE = pattern(
    r"""
    (?: \w{1,12} :? [ ]? )? (?: \d{1,2} : )? \d{1,2} : \d\d $
  | \d{1,3} [ ]? (?: / | [a-z]{1,4} ) [ ]? \d{1,3} (?: [ ]? \| )? $
  | [—–-] [ ] [^@]{1,60} \( @ \w{1,30} \)
  | (?: [^\W\d_]{1,20} (?: [ ] [^\W\d_]{1,20} ){0,3} [ ]? : [ ]? )? \d{1,2} [ -] min
    (?: s | ute[ns]? | uti | utos )? \.? (?: [ ] read )? $
    """,
    re.VERBOSE | re.IGNORECASE,
)
_SIGN_RE = pattern(r"[\d@]")  # in each of them
_MAIL_RE = pattern(r"\b[\w.-]{1,40}@[\w-]{1,40}\.\w")
_WORD_RE = pattern(r"[^\W\d_]+")
_KNOWN = 0.6  # the confidence of a name that begins with a given name
_NAMES = ("names", "agency")
_HALVES = ("a.m.", "p.m.")  # no stop of a sentence
_EDITION_RE = pattern(r"(?:№|\bN[or]\.|\bn[°º])[ ]?\d{1,5}\b")  # of a newspaper
_BESIDE = 4  # words that may stand beside the date of a story: its section, its place
_CREDIT = 120  # columns; longer lines are captions with a credit in them


def byline(page: Page, n: int) -> BylineReading | None:
    """The byline that line `n` is, or begins with."""
    line = page.lines[n]
    if line.cue or line.prose:
        return None
    return page.remember("byline", n, lambda: read_byline(line.text, page.lexicon))


def is_byline(page: Page, n: int) -> bool:
    """Whether the line is a byline wherever it stands: it says "by", a role or a time."""
    found = byline(page, n)
    return found is not None and (found.rule not in _NAMES or (found.rule == "agency" and _is_of_a_day(page, n)))


def goes_on(page: Page, n: int) -> int:
    """How far below the names in the line go on: "By Ana Cruz,", and below it "and Tom Okafor"; 0 if they do not."""
    if is_joiner(page.lines[n + 1].text, page.lexicon):
        return 2 if n + 2 < len(page.lines) and _is_names(byline(page, n + 2)) else 0
    below = byline(page, n + 1)
    if not _is_names(below):
        return 0
    return int(ends_open(page.lines[n].text, page.lexicon) or below.start > 0)


def _is_names(found: BylineReading | None) -> TypeGuard[BylineReading]:
    return found is not None and found.rule in _NAMES


def is_newsroom(page: Page, n: int) -> bool:
    """Whether the line is a newsroom's or an agency's name alone."""
    found = byline(page, n)
    return found is not None and found.rule == "agency"


def is_role(page: Page, n: int) -> bool:
    """Whether the line says what the author named above it does: "Reporter covering the navy"."""
    line = page.lines[n]
    return line.cue is None and not line.closed and is_role_line(line.text, page.lexicon)


def is_small_name(page: Page, n: int) -> bool:
    """Whether the line is a person's name in small letters."""
    text = page.lines[n].text
    return text.islower() and len(text) <= _LONGEST_NAME and is_name(page, text.title())


def says_by(page: Page, n: int) -> bool:
    """Whether the line begins with "by", or what stands for it."""
    if not may_open(page.lines[n].text, page.lexicon):
        return False
    found = byline(page, n)
    return found is not None and found.rule == "opener"


def is_person(page: Page, n: int) -> bool:
    """Whether the line is a person's name alone: below a portrait, where no byline is looked for."""
    found = byline(page, n)
    return found is not None and is_known(found)


def is_known(found: BylineReading) -> bool:
    """Whether the names alone begin with a given name."""
    return found.rule == "names" and found.confidence >= _KNOWN


def has_names(page: Page) -> bool:
    """Whether the given names of the page's language are known."""
    return bool(page.lexicon.names.given_names)


def is_signature(page: Page, n: int) -> bool:
    """Whether the line is a person's or a newspaper's name alone, with the date or an address below it."""
    line = page.lines[n]
    named = is_person(page, n) or (line.text.istitle() and is_newspaper(line.text, page.lexicon))
    return named and n + 1 < len(page.lines) and (is_time(page, n + 1, relative=False) or has_address(page, n + 1))


def has_address(page: Page, n: int) -> bool:
    """Whether an address for mail stands in the line."""
    return "@" in page.lines[n].text and _MAIL_RE.search(page.lines[n].text) is not None


def is_name(page: Page, words: str) -> bool:
    """Whether the words are a person's name, by its first word."""
    found = read_byline(words, page.lexicon)
    return found is not None and is_known(found)


def is_time(page: Page, n: int, relative: bool = True) -> bool:
    """Whether the line is nothing but times; where not `relative`, one of them is a date."""
    line = page.lines[n]
    if line.prose and not (line.length <= _CREDIT and line.low.endswith(_HALVES)):
        return False
    times = _times(page, n)
    if not times:
        return line.length < 40 and read_time_label(line.text, page.lexicon) is not None
    return times[0].alone and (relative or not all(time.relative for time in times))


def is_dated(page: Page, n: int) -> bool:
    """Whether the line holds the story's date and little else: "World news | Updated: 12 May 2024", or the number of
    the newspaper in which it stood."""
    line = page.lines[n]
    times = [] if line.closed or line.cue else [time for time in _times(page, n) if not time.relative]
    if not times or byline(page, n):
        return False
    time = times[0]
    if _EDITION_RE.search(line.text):
        return True
    where = fold(line.text[: time.begins].strip(" ,|·–-"))  # "Lisbon - 12 May 2024"
    if where in page.lexicon.places.cities:
        return True
    beside = len(_WORD_RE.findall(line.text[: time.begins] + line.text[times[-1].end :]))
    return beside <= _BESIDE and (time.label is not None or time.start == 0)


def is_of_edition(page: Page, n: int) -> bool:
    """Whether the line says in which number of a newspaper the story stood, and when: "No. 92, 25.05.2023, page 4"."""
    return _EDITION_RE.search(page.lines[n].text) is not None and is_dated(page, n)


def _is_of_a_day(page: Page, n: int) -> bool:
    return any(not time.relative for time in _times(page, n))


def says_when(page: Page, n: int) -> bool:
    """Whether the line holds a time with its label: "World news | Updated 2 hours ago"."""
    return any(time.label for time in _times(page, n))


def names_time(page: Page, n: int) -> bool:
    """Whether the line is something short, as a name, and when: "joe99 2 hours ago"."""
    times = _times(page, n)
    return bool(times) and not times[0].alone


def _times(page: Page, n: int) -> list[TimeReading]:
    return page.remember("times", n, lambda: find_times_in(page.lines[n].text, page.lexicon))


def is_noise(page: Page, n: int) -> bool:
    """Whether the line is a time, the length of a video, the number of a picture, the name below a tweet."""
    text = page.lines[n].text
    return (_SIGN_RE.search(text) is not None and _NOISE_RE.match(text) is not None) or is_time(page, n)


def is_credit(page: Page, n: int, houses: bool = False) -> bool:
    """Whether the line names whom a picture is from; `houses`: also by a person and a paper alone, as a picture's."""
    line = page.lines[n]
    if line.prose or line.length > _CREDIT or line.cue:
        return False
    found = page.remember("credit", n, lambda: read_credit(line.text, page.lexicon))
    return found is not None and (houses or found.rule != "house")


def ends_in_credit(page: Page, n: int) -> bool:
    """Whether the line ends (or begins) with whom a picture is from."""
    line = page.lines[n]
    end = line.text[-_LONGEST_NAME:]
    last = end.replace("/", " ").rstrip().rpartition(" ")[2]  # a word of the name
    marked = not line.closed and "A" <= last[:1] <= "Z" and any(mark in end for mark in _BEFORE_NAME)
    if marked and _NAME_BEHIND_RE.search(end):
        return True
    return end_credit(page, n) is not None


def end_credit(page: Page, n: int) -> CreditReading | None:
    """The credit at the end of the line, or failing that at its beginning."""
    return page.remember("end credit", n, lambda: read_credit_at_end(page.lines[n].text, page.lexicon))


def is_last(page: Page, n: int) -> bool:
    """Whether the line, below a sentence of the story, is its last, with the story's agency behind it."""
    line, above = page.lines[n], page.lines[n - 1]
    if not n or line.cue or line.copies > 1 or page.boxed[n] or not (line.length >= PROSE or page.small):
        return False
    if not is_signed(line.text) or is_credit_label(line.text.rpartition("(")[2].rstrip(")"), page.lexicon):
        return False
    return above.prose or n - 1 in page.spoken or (page.small and above.closed)


def is_lead(page: Page, n: int) -> bool:
    """Whether the story begins with the sentence, which was told above of a picture."""
    line = page.lines[n]
    if not (line.again and line.prose and line.copies == 2 and n + 1 < len(page.lines)):
        return False
    first, below = page.firsts[line.low], page.lines[n + 1]
    return below.prose and below.copies == 1 and (is_credit(page, first + 1) or ends_in_credit(page, first + 1))
