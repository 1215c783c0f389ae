"""The forms of names and nouns in a language with cases: `Песков`, `Пескова`, `Песковым` are one."""

from collections.abc import Sequence

from newsparse.lexicon import Asked, Lexicon


class Cases:
    """What the lists of a lexicon tell of a form; where they are empty, each form is a word of its own."""

    def __init__(self, lexicon: Lexicon) -> None:
        syntax = lexicon.syntax
        self.names, self.forms = lexicon.names.given_names, syntax.given_forms
        self.endings, self.genders = syntax.case_endings, syntax.surname_genders
        self.nominatives = syntax.nominatives
        self.bodies = syntax.body_forms
        # Behind these a name is no subject: `по словам`.
        self.governing = tuple(f" {phrase}" for phrase in lexicon.cues.phrases) if self.nominatives else ()
        self.has_cases = bool(self.endings)
        self.longest = max(map(len, (*self.endings, *self.genders)), default=0)
        self.stems = Asked(self._stem)

    def stem(self, word: str) -> str:
        """What all forms of a word, in small letters, have in common."""
        return self.stems[word] if self.has_cases else word

    def key(self, name: Sequence[str]) -> tuple[str, ...]:
        """What all forms of a name, in small letters, have in common."""
        return tuple(map(self.stem, name))

    def is_nearer(self, name: Sequence[str], other: Sequence[str]) -> bool:
        """Whether a name stands rather as a subject does than another form of it, as far as the lists tell."""
        return self.has_cases and self._rank(name) > self._rank(other)

    def gender(self, name: Sequence[str]) -> str | None:
        """The gender that the ends of a name's words tell: `-ская` is hers; `-ова` where it is no form of his."""
        for word in reversed(name):
            for size in range(min(self.longest, len(word)), 0, -1):
                ending = word[-size:].lower()
                if gender := self.genders.get(ending):
                    either = self.genders.get(ending[:-1], gender) != gender
                    return gender if not either or self.names.get(name[0].lower()) == gender else None
        return None

    def is_subject(self, given: str) -> bool:
        """Whether a word, in small letters, is a given name as a subject bears it: `анна`, not `анны`."""
        return given in self.names and given not in self.forms

    def is_oblique(self, word: str) -> bool:
        """Whether a name has a form in which it is no subject: `Марии`, `Орловой`; not `Орлова`, which may be both."""
        small = word.lower()
        if small in self.forms:
            return True
        if any(small.endswith(ending) for ending in self.genders):
            return False
        endings = (small[-size:] for size in range(self.longest, 1, -1))
        left = next(((ending, self.endings[ending]) for ending in endings if ending in self.endings), ("", ""))
        return len(left[1]) > 1 and left[0] != left[1] and left[0].startswith(left[1])

    def governs(self, before: Sequence[str]) -> bool:
        """Whether a name is no subject by the words, in small letters, that stand before it: `по словам`."""
        return " ".join(["", *before]).endswith(self.governing)

    def nominative(self, name: str, before: str) -> str:
        """A name as a subject bears it: `Анна Орлова` for `Анны Орловой`, behind `по словам` also `Орлов` for `Орлова`;
        as it is written where its forms and what stands `before` it leave that open."""
        if body := self.bodies.get(name.lower()):
            return body[0].upper() + body[1:]
        first, *others = name.split() or [name]
        small = first.lower()
        governed = self.governs(before.lower().split())
        given = self.forms.get(small, "") if governed or small not in self.names else ""
        if not governed and not (given and others):
            return name
        if given or small in self.names:
            genders = self.names.get(given or small, "")
            lead = [given.title() or first]
        else:
            genders, lead, others = "mf", [], [first, *others]
        told = {tuple(bent) for gender in genders if (bent := self._bend(others, gender)) is not None}
        return " ".join([*lead, *told.pop()]) if len(told) == 1 else name

    def _bend(self, words: Sequence[str], gender: str) -> list[str] | None:
        """The words of a name as a subject of a gender bears them; None where that is not told of all."""
        found = []
        for word in words:
            if len(word.rstrip(".")) > 1:  # no initial
                ends = (word[at:] for at in range(1, len(word)))
                end = next((end for end in ends if f"{gender} {end.lower()}" in self.nominatives), "")
                bent = self.nominatives.get(f"{gender} {end.lower()}", "?")
                if bent == "?":
                    return None
                word = word if bent == end.lower() else word.removesuffix(end) + bent
            found.append(word)
        return found

    def _stem(self, word: str) -> str:
        word = self.forms.get(word, word)
        for size in range(min(self.longest, len(word)), 0, -1):
            left = self.endings.get(word[-size:])
            if left is not None and len(word) - size + len(left) > 1:
                return word[:-size] + left
        return word

    def _rank(self, name: Sequence[str]) -> int:
        """How much speaks for the form of a subject: `Дмитрий Песков`, less for `Дмитрия Пескова`."""
        small = [word.lower() for word in name]
        given = sum(word in self.names for word in small) - sum(word in self.forms for word in small)
        last = small[-1]
        whole = self.gender((last,)) == "m" or self.stem(last) == last
        return 3 * given + (2 if whole else last.endswith(tuple(self.genders)))
