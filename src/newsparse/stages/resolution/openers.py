"""Words around mentions, as the resolution asks for them: what opens clauses, what no name holds, pronouns."""

import re
from collections.abc import Set
from functools import cache

from newsparse.lexicon import Lexicon
from newsparse.text.pattern import pattern


class Openers:
    """The words right before a subject: what opens a clause, and verbs of saying."""

    def __init__(self, lexicon: Lexicon) -> None:
        grammar = lexicon.grammar
        clauses = grammar.conjunctions | grammar.coordinators | grammar.relatives | grammar.adverbs
        self.clauses = clauses - grammar.prepositions  # `because Lee`
        self.said = _verbs_before_subjects(lexicon)  # `said Lee`


def _verbs_before_subjects(lexicon: Lexicon) -> Set[str]:
    """The verbs of saying that stand before their subject, and others where such stand before any."""
    cues = lexicon.cues
    forms = ((form, value.split()) for form, value in cues.verbs.items() if value.partition(" ")[0] in cues.speech)
    before_it = {"past", "present"} | ({"participle"} if lexicon.syntax.far_subjects else set())
    said = {form for form, (_, *names) in forms if not before_it.isdisjoint(names)}
    said |= lexicon.grammar.verbs if lexicon.syntax.far_subjects else frozenset()
    said |= lexicon.grammar.auxiliaries if lexicon.syntax.subject_inverted else frozenset()  # `Så bliver Lee`
    return said


@cache
def openers(lexicon: Lexicon) -> Openers:
    """Those of a language."""
    return Openers(lexicon)


@cache
def no_names(lexicon: Lexicon) -> frozenset[str]:
    """Words that no person's name holds: of bodies, peoples and places."""
    people = lexicon.people
    bodies = people.organization_endings | people.organization_nouns | people.group_nouns
    return bodies | people.demonyms | people.no_names | lexicon.places.place_words


@cache
def pronoun_re(lexicon: Lexicon, gender: str) -> re.Pattern[str]:
    """The pronouns that tell a gender."""
    words = "|".join(word for word, tells in lexicon.grammar.pronouns.items() if tells == gender and "'" not in word)
    return pattern(rf"\b(?:{words})\b" if words else r"(?!)", re.IGNORECASE)
