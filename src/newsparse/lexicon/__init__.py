"""The words that the rules know, as data: one folder a language, the same files in each.

A file holds nothing but strings, an upper-case name and one entry a line, sorted, with the source named above it, and
switches that are `True`.
It is read as a Python module because that is byte-compiled: thousands of entries load in a millisecond.
`und` (undetermined) is the language whose lists are all empty: its text is read by shape alone.
`world` is no language: places, agencies and months as every language writes them.

A section is loaded when a stage first asks for it.
"""

from collections.abc import Callable
from functools import cache, cached_property
from importlib import import_module
from importlib.util import find_spec
from typing import TypeVar

from newsparse.lexicon.schema import (
    Agencies,
    Bylines,
    Captions,
    Cues,
    Grammar,
    Labels,
    Months,
    Names,
    People,
    Places,
    Polarity,
    Rates,
    Section,
    Segments,
    Syntax,
    Times,
)

Sort = TypeVar("Sort", bound=Section)
Answer = TypeVar("Answer")
UNDETERMINED = "und"
WORLD = "world"  # the folder of what all languages share
SAME_LISTS = {"nn": "nb", "no": "nb"}  # both written forms of Norwegian, and the code that means either


MOST_KEPT = 50_000  # answers: the words of some hundred articles; then it begins anew
LONGEST_KEPT = 40  # characters of a word


class Asked(dict[str, Answer]):
    """What a test says of a word by itself: each word is asked once, and the answer kept for the articles to come."""

    def __init__(self, test: Callable[[str], Answer]) -> None:
        super().__init__()
        self.test = test

    def __missing__(self, word: str) -> Answer:
        if len(self) > MOST_KEPT:
            self.clear()
        answer = self.test(word)
        if len(word) < LONGEST_KEPT:
            self[word] = answer
        return answer


_SECTIONS: dict[str, Section] = {}  # by module: those of the world are the same in all languages


class Lexicon:
    """The sections of one language. Stages keep patterns built from a lexicon by its identity."""

    def __init__(self, language: str) -> None:
        self.language = language

    def _section(self, schema: type[Sort], folder: str = "") -> Sort:
        """The section that a file holds: its field `say_verbs` is the constant `SAY_VERBS`."""
        name = f"{__name__}.{folder or self.language}.{schema.__name__.lower()}"
        section = _SECTIONS.setdefault(name, schema(vars(import_module(name))))
        assert isinstance(section, schema)
        return section

    @cached_property
    def segments(self) -> Segments:
        return self._section(Segments)

    @cached_property
    def bylines(self) -> Bylines:
        return self._section(Bylines)

    @cached_property
    def times(self) -> Times:
        return self._section(Times)

    @cached_property
    def captions(self) -> Captions:
        return self._section(Captions)

    @cached_property
    def people(self) -> People:
        return self._section(People)

    @cached_property
    def names(self) -> Names:
        return self._section(Names)

    @cached_property
    def grammar(self) -> Grammar:
        return self._section(Grammar)

    @cached_property
    def syntax(self) -> Syntax:
        return self._section(Syntax)

    @cached_property
    def cues(self) -> Cues:
        return self._section(Cues)

    @cached_property
    def polarity(self) -> Polarity:
        return self._section(Polarity)

    @cached_property
    def rates(self) -> Rates:
        return self._section(Rates)

    @cached_property
    def places(self) -> Places:
        return self._section(Places, WORLD)

    @cached_property
    def agencies(self) -> Agencies:
        return self._section(Agencies, WORLD)

    @cached_property
    def months(self) -> Months:
        return self._section(Months, WORLD)

    @cached_property
    def labels(self) -> Labels:
        return self._section(Labels, WORLD)


@cache
def load_lexicon(language: str | None) -> Lexicon:
    """The lexicon for a BCP 47 tag; `und` where there is none for it.

    >>> load_lexicon("en-GB").language, load_lexicon("tlh").language, load_lexicon(None).language
    ('en', 'und', 'und')
    >>> load_lexicon("nn").language, load_lexicon("no").language
    ('nb', 'nb')
    """
    code = (language or UNDETERMINED).partition("-")[0].lower()
    code = SAME_LISTS.get(code, code)
    known = code.isalpha() and code != WORLD and find_spec(f"{__name__}.{code}") is not None
    return Lexicon(code if known else UNDETERMINED)
