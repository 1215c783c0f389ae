"""The times in a line: dates and clocks as pages write them above a story, in any language."""

import re
from collections.abc import Iterator
from functools import cache, partial
from typing import NamedTuple

from newsparse.lexicon import Lexicon
from newsparse.readers.names import either
from newsparse.readers.times.ages import find_ages, find_worded
from newsparse.readers.times.dates import WORD, Found, find_clocks, find_dates
from newsparse.text.pattern import pattern

__all__ = ["TimeReading", "find_times_in", "read_time_label"]


class TimeReading(NamedTuple):
    """One time: `edtf` as far as it is written, empty where it is told from the reader's now."""

    start: int
    end: int
    edtf: str
    label: str | None  # "published", "updated", or None where no word says which
    relative: bool  # "3 hours ago", or a clock without a day ("T15:36"): no date by itself
    alone: bool  # the line holds nothing but times, their labels and what separates them
    begins: int  # where its label begins; `start` where it has none
    orders: tuple[str, ...] = ()  # what `edtf`, then the year alone, is read month first and read day first: "3/5/2023"


# Nothing that pages date a story with is longer; a longer line is a sentence.
MAX_LINE = 170
_LIFE = 3  # years between two days of which none is the page's
_LONGEST_LABEL = 40
_LONGEST_WORDED = 30  # "Updated about an hour ago": a time without figures stands alone

# "4 min read", "Lesezeit: 4 Minuten"
_READING_TIME_RE = pattern(
    rf"(?:{WORD}{{4,14}}[ ]?:?[ ]?)?(?<!\d)\d{{1,2}}[ -]min{WORD}{{0,4}}\.?(?:[ ]read)?", re.IGNORECASE
)
# Between a label and its time: "on", "le", "a las".
_SMALL_WORDS = (
    r"(?:on(?:[ ]the)?|at|as[ ]of|about|over|almost|for"
    r"|am|um|den|le|à|el|a(?:[ ]las)?|em|às|il|alle|d\.|kl\.?|op|dnia|:)"
)
_SMALL_RE = pattern(_SMALL_WORDS)
_SMALL_BEFORE_RE = pattern(rf"(?<=[ ]){_SMALL_WORDS}[ ]$")
# Beside the date of a printed story: "Section B, Page 4".
_PLACE_IN_PRINT_RE = pattern(r"\b(?:section|page|pg\.?|p\.)[ ](?:[a-z]?\d{1,3}|[a-z])\b", re.IGNORECASE)
_LONGEST_PAPER = 5  # words of its name
_DATE = frozenset({"date", "data", "datum", "fecha", "дата"})  # behind another word it is another date: "Event date: "
_DIGIT_RE = pattern(r"\d")


def find_times_in(line: str, lexicon: Lexicon) -> list[TimeReading]:
    """The times in the line, in order.

    >>> from newsparse.lexicon import load_lexicon
    >>> [t.edtf for t in find_times_in("Sep 3, 2023 6:30 PM EDT | Last Updated: September 4, 2023", load_lexicon("en"))]
    ['2023-09-03T18:30-04:00', '2023-09-04']
    """
    if len(line) > MAX_LINE:
        return []
    if _DIGIT_RE.search(line):
        found = list(find_dates(line, lexicon))
        beside = [*find_ages(line, lexicon), *find_clocks(line, lexicon, partial(_is_update, line, lexicon))]
        found += [f for f in beside if all(f.end <= d.start or d.end <= f.start for d in found)]
    elif len(line) <= _LONGEST_WORDED:
        found = find_worded(line, lexicon)
    else:
        return []
    if not found:
        return []
    found.sort()
    labels = _labels_before(line, found, lexicon)
    if _is_life(found, labels):
        return []
    alone = _nothing_else(line, found, lexicon)
    return [
        TimeReading(t.start, t.end, t.edtf, label, t.relative, alone, begins, t.orders)
        for t, (label, begins) in zip(found, labels, strict=True)
        # A day without its year is a date only where a label or an empty line says so: "May 5 said" is none.
        if alone or label or t.sure
    ]


def read_time_label(line: str, lexicon: Lexicon) -> str | None:
    """`published` or `updated` where the line is such a word alone, and its time follows on the next.

    >>> from newsparse.lexicon import load_lexicon
    >>> read_time_label("Last updated:", load_lexicon("en"))
    'updated'
    """
    return _label_table(lexicon).get(line.strip(" :|•·-").lower()) if len(line) < 40 else None


def _is_life(found: list[Found], labels: list[tuple[str | None, int]]) -> bool:
    """Whether two days many years apart say from when to when somebody lived, or something lasted."""
    if len(found) != 2 or any(label for label, _ in labels):
        return False
    years = [t.edtf[:4] for t in found if t.edtf[:4].isdigit()]
    return len(years) == 2 and abs(int(years[0]) - int(years[1])) >= _LIFE


# ---- labels, and what else the line holds


def _labels_before(line: str, found: list[Found], lexicon: Lexicon) -> list[tuple[str | None, int]]:
    """For each time what its label says, and where that begins."""
    labels, table, at = list[tuple[str | None, int]](), _label_table(lexicon), 0
    for t in found:
        m = _label_pattern(lexicon).search(line, at, t.start)
        if m and not (m[1].lower() in _DATE and line[: m.start(1)].rstrip()[-1:].isalpha()):
            labels.append((table[m[1].lower()], m.start(1)))
        else:
            small = _SMALL_BEFORE_RE.search(line, max(at, t.start - 8), t.start)  # "by Ana Cruz on 12 May"
            label = None if at else _label_by(line, lexicon)
            if not at and not label and (label := _label_in(line[: t.start], lexicon)):
                labels.append((label, 0))
            else:
                labels.append((label, small.start() if small else t.start))
        at = t.end
    return labels


def _label_by(line: str, lexicon: Lexicon) -> str | None:
    """What the label says with which the line begins, where the name stands between it and the time.

    >>> from newsparse.lexicon import load_lexicon
    >>> [_label_by(t, load_lexicon("en")) for t in ("Updated by Ana Cruz on 12 May", "Written by Ana Cruz on 12 May")]
    ['updated', None]
    """
    words = line[:30].lower().split()
    opener = " ".join(words[:2]).rstrip(":")
    return _label_table(lexicon).get(words[0]) if opener in lexicon.bylines.openers else None


def _label_in(before: str, lexicon: Lexicon) -> str | None:
    """What the label says with which the line begins, where a paper's name stands between it and the time.

    >>> from newsparse.lexicon import load_lexicon
    >>> [_label_in(t, load_lexicon("en")) for t in ("Published in The Gazette, ", "Published in a book, ")]
    ['published', None]
    """
    table, words = _label_table(lexicon), before.replace(",", " ").split()
    label = next((label for n in (2, 1) if (label := " ".join(words[:n]).lower()) in table), "")
    tie, *names = words[label.count(" ") + 1 :] or [""]
    named = 0 < len(names) <= _LONGEST_PAPER and all(name[0].isupper() or name == "the" for name in names)
    return table[label] if label and named and tie in (lexicon.bylines.ties or lexicon.labels.ties) else None


def _is_update(line: str, lexicon: Lexicon, at: int) -> bool:
    """Whether what stands there says when the page was updated."""
    label = _label_pattern(lexicon).search(line, max(0, at - _LONGEST_LABEL), at)
    return label is not None and _label_table(lexicon)[label[1].lower()] == "updated"


@cache
def _label_table(lexicon: Lexicon) -> dict[str, str]:
    """Each label -> what it says of the time."""
    return {
        **dict.fromkeys(lexicon.labels.published, "published"),
        **dict.fromkeys(lexicon.labels.updated, "updated"),
        **dict.fromkeys(lexicon.times.published, "published"),
        **dict.fromkeys(lexicon.times.updated, "updated"),
    }


@cache
def _label_pattern(lexicon: Lexicon) -> re.Pattern[str]:
    """A label right before its time. It may begin behind letters: "4:00 PM EDTUpdated", "7.42pmfirst published"."""
    words = either(_label_table(lexicon))
    begins = r"(?:(?<![^\W\d_])|(?<=\d[ap]m)|(?-i:(?=[A-ZÀ-Þ][a-zà-ÿ])))"
    return pattern(
        rf"{begins}({words})[ ]?[:|•·-]?[ ]{{0,2}}(?:{_SMALL_WORDS}[ ])?$",
        re.IGNORECASE,
    )


def _nothing_else(line: str, found: list[Found], lexicon: Lexicon) -> bool:
    """Whether beside the times there are only labels, weekdays and how long the story takes to read."""
    table = _label_table(lexicon)
    for piece in _rest(line, [(t.start, t.end) for t in found]):
        words = _READING_TIME_RE.sub("", _without_edition(piece, lexicon)).strip(" :,;|•·()[]/–—-.").lower()
        if _SMALL_RE.fullmatch(words) or _strip_small(words) in lexicon.times.today:
            continue
        if words in lexicon.places.countries:
            continue  # "10:15, UK"
        if words and words not in table and _strip_small(words) not in table and words not in lexicon.months.weekdays:
            return False
    return True


def _without_edition(piece: str, lexicon: Lexicon) -> str:
    """The words without those that say in which edition, and where in it, a printed story stood."""
    return _edition_pattern(lexicon).sub("", _PLACE_IN_PRINT_RE.sub("", piece))


@cache
def _edition_pattern(lexicon: Lexicon) -> re.Pattern[str]:
    return pattern(rf"\b(?:{either(lexicon.times.editions)})\b[ ,;–—-]*", re.IGNORECASE)


def _rest(line: str, spans: list[tuple[int, int]]) -> Iterator[str]:
    at = 0
    for start, end in spans:
        yield line[at:start]
        at = end
    yield line[at:]


def _strip_small(words: str) -> str:
    """The label without the preposition behind it: "published on the" -> "published"."""
    return re.sub(rf"[ :]+{_SMALL_WORDS}$", "", words)
