"""The byline in a line: who wrote the story, told apart from roles, newsrooms, places and times.

A line is cut at separators and times (`parts`); each part is a person, a newsroom, a role, an aside or something else
(`meanings`, `roles`); together they name the authors (`collecting`). What opens the line ("By") makes it a byline;
without that, every part must be one of these.
"""

from newsparse.document import Author
from newsparse.lexicon import Lexicon
from newsparse.readers.bylines.collecting import BylineReading, assemble
from newsparse.readers.bylines.meanings import is_of_menus, read_part
from newsparse.readers.bylines.parts import WORD, Part, cut, find_opener, find_times, may_open
from newsparse.readers.bylines.words import known_words
from newsparse.readers.names import news_agency, picture_agency, write_name
from newsparse.text.pattern import pattern

__all__ = ["BylineReading", "may_open", "read_byline", "read_byline_block"]

MAX_LINE = 240
_LETTER_RE = pattern(WORD)
_CREDIT_SLASH_RE = pattern(rf"{WORD}/{WORD}")


def read_byline(line: str, lexicon: Lexicon) -> BylineReading | None:
    """The byline that the line is, or ends with behind a bar.

    >>> from newsparse.lexicon import load_lexicon
    >>> read_byline("By Ana Cruz, Staff Writer", load_lexicon("en")).authors
    (Author(name='Ana Cruz', role='Staff Writer', affiliation=None),)
    """
    if len(line) > MAX_LINE or not _LETTER_RE.search(line) or not _may_be_names(line, lexicon):
        return None
    times = find_times(line, lexicon)
    start, opened = find_opener(line, times, lexicon)
    if not opened and not times and _is_of_a_menu(line.split(), lexicon):
        return None
    if opened == len(line.rstrip()):
        return BylineReading(start, opened, (), "opener alone", 0.9)
    signature = line[opened or start :].strip()
    if signature.lower() in known_words(lexicon).stand_ins:
        end = len(line.rstrip())
        form, confidence = ("opener", 1.0) if opened else ("agency", 0.6)
        return BylineReading(start, end, (Author(signature),), form, confidence)
    parts = cut(line, opened or start, times, lexicon)
    if not parts or (not opened and _is_credit(line, parts, lexicon)):
        return None
    if times and not opened and all(part.text.lower() in lexicon.places.countries for part in parts):
        return None  # "Sunday 12 May 2024 10:15, UK": whose clock it is
    return assemble(line, start if opened else None, parts, bool(times), lexicon)


def read_byline_block(line: str, lexicon: Lexicon) -> BylineReading | None:
    """The byline of a line that is known to be one: where no shape fits, what stands there is the name."""
    reading = read_byline(line, lexicon)
    if reading:
        return reading
    line = line[:MAX_LINE]
    times = find_times(line, lexicon)
    start, opened = find_opener(line, times, lexicon)
    for part in cut(line, opened or start, times, lexicon):
        meaning = read_part(part, False, lexicon)
        begin = start if opened else part.start
        if meaning.kind == "role":
            return BylineReading(begin, part.end, (Author(meaning.role, meaning.role),), "role", 0.5)
        if meaning.kind != "aside":
            return BylineReading(begin, part.end, (Author(write_name(meaning.name)),), "whole line", 0.5)
    return None


def _is_of_a_menu(words: list[str], lexicon: Lexicon) -> bool:
    """Whether the line is capitalised words of menus, and no newsroom's name or role: most lines of a page are."""
    own, known, low = lexicon.bylines, known_words(lexicon), " ".join(words).lower()
    if not all(word[0].isupper() and word.isalpha() for word in words) or own.no_names.isdisjoint(low.split()):
        return False
    if not is_of_menus(words, False, lexicon):
        return False
    last = words[-1].lower()
    signed = any(news_agency(" ".join(part), lexicon) for part in (words, words[-2:], words[:1]))
    return not (signed or last in known.roles or last in own.asides or low in known.stand_ins)


def _may_be_names(line: str, lexicon: Lexicon) -> bool:
    """Whether a closer look pays: in a sentence a word soon comes that no byline has in small letters.

    >>> from newsparse.lexicon import load_lexicon
    >>> [_may_be_names(t, load_lexicon("en")) for t in ("Ana Cruz in Lisbon", "Ana Cruz won in Lisbon")]
    [True, False]
    """
    small = known_words(lexicon).small
    for word in line.split():
        if word[0].islower() and word not in small and word.isalpha() and len(word) > 1:
            return False
    return line[-1] not in "?!"


def _is_credit(line: str, parts: list[Part], lexicon: Lexicon) -> bool:
    """Whether the names are those of a picture: a photo agency among them, or a slash between letters."""
    return _CREDIT_SLASH_RE.search(line) is not None or any(
        picture_agency(part.text, lexicon) and not news_agency(part.text, lexicon) for part in parts
    )
