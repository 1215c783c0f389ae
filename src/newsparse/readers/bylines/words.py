"""The words of bylines, of a language and of the world together."""

from collections.abc import Iterable, Set
from functools import cache

from newsparse.lexicon import Lexicon

_OF_CLOCKS = frozenset({"am", "pm", "noon", "midnight", "hrs"})


class _Words:
    """Those words of a language and of the world that several steps ask for."""

    def __init__(self, lexicon: Lexicon) -> None:
        own, world = lexicon.bylines, lexicon.labels
        self.roles = own.roles | world.roles
        self.stand_ins = own.stand_ins | world.stand_ins
        self.units = lexicon.times.units | world.units
        self.leads = own.desks | self.roles | own.joiners  # what may stand inside a role before its noun
        self.small = frozenset(" ".join(_phrases(lexicon)).split())  # all that stands in bylines with a small letter


def _phrases(lexicon: Lexicon) -> Set[str]:
    """What stands in bylines with a small letter."""
    own, world = lexicon.bylines, lexicon.labels
    roles, times = own.roles | world.roles, lexicon.times
    phrases = own.openers | own.labels | own.joiners | own.ties | own.genitives | own.asides | own.stand_ins
    phrases |= (
        world.byline_openers | world.byline_labels | world.joiners | world.ties | world.particles | world.stand_ins
    )
    phrases |= times.published | times.updated | times.ago | times.units | times.today | lexicon.captions.credit_openers
    phrases |= world.published | world.updated | world.ago | world.units | roles | own.desks | own.outlets | {"the"}
    phrases = phrases.union(lexicon.months.months, _OF_CLOCKS)
    phrases |= {name for name in lexicon.agencies.agencies.values() if name.islower()}  # "dpa"
    return phrases


@cache
def known_words(lexicon: Lexicon) -> _Words:
    """All that the language and the world know of bylines."""
    return _Words(lexicon)


def in_capitals_too(words: Iterable[str]) -> list[str]:
    """The words, and those of two letters and more with capitals, as headlines have them ("A" is an initial)."""
    return [form for w in words for form in ({w, w.upper(), w.capitalize(), w.title()} if len(w) > 1 else (w,))]
