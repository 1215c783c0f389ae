"""What stands around a noun phrase: determiner and modifiers to the left, and what begins an apposition behind it."""

from newsparse.document import Span
from newsparse.stages.people.phrase import Phrase
from newsparse.stages.people.reach import Reach
from newsparse.stages.people.runs import is_honour
from newsparse.stages.people.vocabulary import (
    DETERMINER,
    GROUP,
    MODIFIER,
    MODIFIES,
    ORGANIZATION,
    PARTICIPLE,
    PERSON,
)
from newsparse.text.words import bare

MOST_OF_ROLE = 2  # capitals between `former` and a name
LEFTWARDS = 5  # words between a determiner and the first word that carries the phrase


class Sides(Reach):
    """Looks to both sides of a run of words."""

    def left_edge(self, first: int) -> tuple[int, str]:
        """The first word of the phrase with its modifiers and determiner, and what the determiner is."""
        words, gaps, stands_before = self.words, self.gaps, self.v.stands_before
        k = first
        while k > 0 and first - k < LEFTWARDS and gaps[k - 1] == " ":
            before = stands_before[words[k - 1]]
            if before & DETERMINER:
                if k > 1 and gaps[k - 2] == " " and stands_before[words[k - 2]] & DETERMINER:  # `all the mayors`
                    kind = self.v.determiners[words[k - 2].lower()]
                    if kind:
                        return k - 2, kind
                return k - 1, self.v.determiners[words[k - 1].lower()]
            if k > 2 and words[k - 1] in self.v.measured and words[k - 3].isdigit():  # `ein 60 Jahre alter Mann`
                k -= 3
                continue
            participle = before & PARTICIPLE and k > 1 and stands_before[words[k - 2]] & DETERMINER
            if not (before & (MODIFIES | MODIFIER) or participle):
                break
            k -= 1
        k = first
        while k > 0 and gaps[k - 1] == " " and first - k < 4 and stands_before[words[k - 1]] & MODIFIER:
            k -= 1
        return k, ""

    def place_before(self, edge: int) -> tuple[int, str]:
        """The same where a place and its state stand between commas before the phrase: `[the Porto, Maine,] mayor`."""
        k = edge
        while k > 0 and edge - k < LEFTWARDS and self.gaps[k - 1] == " " and self.v.describes[self.words[k - 1]]:
            k -= 1
        for _ in range(2):
            if k == 0 or self.gaps[k - 1] not in (", ", "., ") or not self.words[k - 1][0].isupper():
                return edge, ""
            k -= 1
            while k > 0 and edge - k < LEFTWARDS and self.gaps[k - 1] == " " and self.words[k - 1][0].isupper():
                if self.small[k - 1] in self.v.determiners:
                    break
                k -= 1
        left, determiner = self.article_before(k)
        return (left, determiner) if determiner else (edge, "")

    def article_before(self, first: int) -> tuple[int, str]:
        """The same for a name without a role: an article or nothing."""
        if first > 0 and self.gaps[first - 1] == " " and self.v.stands_before[self.words[first - 1]] & DETERMINER:
            determiner = self.v.determiners[self.small[first - 1]]
            if determiner == "definite":
                return first - 1, determiner
        return first, ""

    def role_between(self, left: int, begin: int) -> Span | None:
        """The words before the name, without determiners."""
        while left < begin - 1 and self.small[left] in self.v.determiners:
            left += 1
        end = self.starts[begin - 1] + len(self.words[begin - 1])
        return Span(self.starts[left], end + self.gaps[begin - 1].startswith("."))

    def is_aside(self, k: int) -> bool:
        """Whether the word is an age, a party and state, or a degree: `34`, `R-Ariz`, `MD`."""
        word = self.words[k]
        if is_honour(word, self.v):
            return self.gaps[k] != " "
        return (word.isdigit() and len(word) < 4) or (len(word) > 2 and word[1] == "-" and word[0].isupper())

    def can_follow(self, k: int, first: int) -> bool:
        """Whether word k can stand behind the noun of an apposition that begins at `first`."""
        if k >= len(self.words):
            return True
        word = self.words[k]
        determined = self.small[first] in self.v.determiners
        return word in self.v.follow or (
            determined and word not in self.v.verbs and word.endswith(self.v.looks.participles)
        )

    def apposed_noun(self, first: int) -> int | None:
        """The noun of an apposition that begins here, or None where none does."""
        determined = self.small[first] in self.v.determiners
        for k in range(first + determined, min(first + 7, len(self.words))):
            word = self.words[k]
            kind = self.v.heads.get(word.lower())
            following = self.words[k + 1] if k + 1 < len(self.words) and self.gaps[k] == " " else ""
            runs_on = following[:1].isupper() or following in self.v.heads
            if kind in (PERSON, ORGANIZATION) and not runs_on and (determined or kind == PERSON):
                surname = word[0].isupper() and not determined and k > first  # `the fund, Nicola Ranger,`
                surname = surname and (self.v.forenames[self.small[k - 1]] or self.small[k - 1] in self.v.given)
                return None if surname else k
            if self.gaps[k] != " " or not (word[0].isupper() or kind or self.v.stands_before[word] & MODIFIES):
                return None
        return None

    def behind_past_role(self, first: int, last: int) -> int:
        """Where the name begins behind capitals for what somebody was, or their first: `former Lumo Lion [Bryan]
        Lee`."""
        if first == 0 or self.small[first - 1] not in self.v.past_words or self.gaps[first - 1] != " ":
            return first
        for k in range(first, min(last, first + MOST_OF_ROLE + 1)):
            if self.small[k] in self.v.given:
                return k
            if self.gaps[k] != " " or not self.words[k][0].isupper() or self.small[k] in self.v.offices:
                break
        return first

    def is_one_of(self, edge: int) -> bool:
        """Whether the words before a group single somebody out of it: `[one of] the victims`."""
        touching = edge > 1 and self.gaps[edge - 2] == self.gaps[edge - 1] == " "
        return touching and self.words[edge - 1] in self.v.ties and self.small[edge - 2] in self.v.ones

    def names_body(self, first: int, last: int) -> bool:
        """Whether a run between commas names the body before it: `the brewery, [Lumo King], said`; not an office that
        acts: `in a letter to the court, Attorney General said`."""
        apart = first > 0 and self.gaps[first - 1] == ", " == self.gaps[last]
        return apart and self.v.heads.get(self.small[first - 1]) == ORGANIZATION

    def is_for_group(self, k: int, last: int) -> bool:
        """Whether a group stands inside the name of its body: `Leeds [Children's] Hospital`."""
        group = self.v.heads.get(self.small[k].removesuffix("'s")) == GROUP
        return group and self.words[k][0].isupper() and bare(self.words[last]) in self.v.endings

    # -- what is said behind it -------------------------------------------------------------------------------------

    def add_what_follows(self, phrase: Phrase, last: int) -> int:
        """Add what an apposition or bracket says of a phrase; the first word behind that, or nothing."""
        gap = self.gaps[last]
        if gap.startswith(" (") and last + 1 < len(self.words) and self.gaps[last + 1].startswith(")"):
            short = self.words[last + 1]
            phrase.alias = short if short.isupper() and len(short) > 1 else ""
            return 0
        k = last
        for _ in range(3):  # `Ann Lee, 34, a doctor`, `John Doe, R-Ariz., chairman of`
            if self.gaps[k] in (", ", "., ") and k + 1 < len(self.words) and self.is_aside(k + 1):
                k += 1
        aside = k + 1 if k > last else 0
        if self.gaps[k] not in (", ", "., ") or k + 1 >= len(self.words):
            return aside
        return self.add_apposition(phrase, k + 1) or aside

    def add_apposition(self, phrase: Phrase, first: int) -> int:
        """Add the role that `, the mayor of Porto,` gives; the first word behind it, or nothing."""
        head = self.apposed_noun(first)
        if head is None:
            return 0
        k = head
        if self.gaps[k] == " " and not self.can_follow(k + 1, first):
            return 0  # `Lee, the newspaper wrote,`
        while (
            k + 1 < len(self.words)
            and k - first < 20
            and (self.gaps[k] in (" ", "-", " & ") or (self.gaps[k] == ". " and self.is_abbreviated(k)))
            and self.words[k + 1] not in self.v.relatives
        ):
            k += 1
        closes = self.gaps[k].lstrip("'\")")[:1]
        if closes not in (",", ".", "") and self.words[min(k + 1, len(self.words) - 1)] not in self.v.relatives:
            return 0
        if phrase.role is None or phrase.head in self.v.genders:  # `Mr.` is none
            left = first + (self.small[first] in self.v.determiners)
            phrase.role = Span(self.starts[left], self.starts[k] + len(self.words[k]))
        phrase.kind = phrase.kind or self.v.heads.get(bare(self.words[head]), PERSON)
        phrase.head = phrase.head or bare(self.words[head])
        return k + 1
