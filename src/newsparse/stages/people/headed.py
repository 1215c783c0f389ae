"""Noun phrases of languages whose modifiers stand behind the noun: `o ministro da Fazenda`, `el presidente ruso`.

The noun stands first. Behind it come adjectives, and what `de` ties to it; a name behind these is the person's, and all
before it is the role: `o presidente [russo] Vladimir Putin`, `o deputado [do PT] João Silva`.
"""

from typing import NamedTuple

from newsparse.document import Span
from newsparse.stages.people.phrase import Phrase, within
from newsparse.stages.people.phrases import Reader
from newsparse.stages.people.reach import LONGEST
from newsparse.stages.people.vocabulary import GROUP, ORGANIZATION, PERSON, STOP

LEFTWARDS = 4  # words between a determiner and its noun
BRACKET = 6  # words of what stands in brackets behind a name


class Complement(NamedTuple):
    """What stands behind a noun and belongs to it."""

    last: int  # its last word, or the noun
    names: list[tuple[int, int]]  # first and last word of the names in it
    described: bool  # the last word is an adjective that no list has


class HeadedReader(Reader):
    """Reads the phrases of one block, each from its noun to the right."""

    def read_headed(self, head: int) -> tuple[list[Phrase], int]:
        """The phrases of the noun and what stands behind it, and the last word that is read."""
        kind = self.v.heads.get(self.small[head])
        if kind is None:
            return super().read_headed(head)  # `2020-11-26` looks like an age
        if self.words[head][0].isupper() and (kind == ORGANIZATION or self.has_name_behind(head)):
            return super().read_headed(head)  # `Câmara dos Deputados`, `Presidente Lula`
        edge, determiner = self.left_edge(head)
        complement = self.complement(head)
        last = complement.last
        inner = within([name for first, end in complement.names for name in self.read_names(first, end)])
        if kind != GROUP and (named := self.named_behind(head, complement, edge, determiner)):
            phrase, last = named
            return [phrase, *inner], last
        if last + 1 < len(self.words) and self.gaps[last] == " " and self.small[last + 1] in self.v.determiners_behind:
            last, determiner = last + 1, "definite"
        if kind != GROUP and not determiner:
            bare = self.words[head][0].islower() or last == head or self.block.begins_sentence(head)
            if self.words[head][0].isupper() and kind == PERSON and last == head:
                return super().read_headed(head)  # `disse [Padeiro]`: perhaps one whose name it is
            if bare:
                return [], head
        determiner = determiner or ("definite" if self.words[head][0].isupper() else "")
        return [Phrase(self.starts[edge], self.block.ends[last], kind, self.small[head], determiner), *inner], last

    def has_name_behind(self, head: int) -> bool:
        """Whether a word with a capital touches the noun: `Presidente Lula`."""
        return head + 1 < len(self.words) and self.gaps[head] in (" ", ". ") and self.words[head + 1][0].isupper()

    def named_behind(self, head: int, complement: Complement, edge: int, determiner: str) -> tuple[Phrase, int] | None:
        """The name that the noun and its complement describe, and its last word: `o presidente russo [Vladimir
        Putin]`."""
        first = complement.last + 1
        if not self.has_name_behind(complement.last):
            return None
        last = self.reach(first)
        found = self.read_names(first, last)
        touches = self.words[head].islower() and self.gaps[first - 1] == " "
        if not found and first == last and touches and self.small[first] in self.v.verbal:
            name = (self.words[first],)  # `la inspectora [Mira]`
            found = [Phrase.named(self.starts[first], self.block.ends[first], PERSON, name, self.starts[first])]
        if not found or found[0].start > self.starts[first] or not found[0].name:
            return None
        phrase = found[0]
        given = self.small[first] in self.v.given
        if complement.described and not given and len(phrase.name) < 2:
            return None  # `o presidente visita Lisboa`
        while self.starts[last] >= phrase.end:
            last -= 1
        phrase.start, phrase.head = self.starts[edge], self.small[head]
        if self.v.heads[phrase.head] == ORGANIZATION:
            phrase.kind = ORGANIZATION
            return phrase, last
        left = edge
        while left < head and self.small[left] in self.v.determiners:
            left += 1
        phrase.role = Span(self.starts[left], self.block.ends[complement.last])
        phrase.title = phrase.head if phrase.head in self.v.titles else ""
        phrase.kind = phrase.kind if phrase.kind == ORGANIZATION and not given else PERSON
        phrase.determiner, phrase.doubtful = determiner, False
        return phrase, last

    def complement(self, head: int) -> Complement:
        """What belongs to the noun: adjectives, other nouns, and what a preposition ties to it."""
        words, small, v = self.words, self.small, self.v
        k, described = head, False
        names: list[tuple[int, int]] = []
        end = min(head + LONGEST, len(words) - 1)
        while k < end and self.gaps[k] == " ":
            following = small[k + 1]
            tied = following in v.ties or following in v.contractions & v.particles
            if tied or (following in v.ands and self.joins(k, names)):
                then = k + 2
                if tied and then < end and small[then] in v.determiners:
                    then += 1
                if then > end or self.gaps[then - 1] != " " or (self.codes[then] == STOP and words[then].islower()):
                    break
                k = then
                described = False
                if words[k][0].isupper():
                    k = self.end_of_names(k)
                    names.append((then, k))
            elif words[k + 1][0].isupper() or self.codes[k + 1] == STOP or following in v.determiners_behind:
                break
            elif following in v.heads or v.describes[words[k + 1]] or following.isdigit():  # `el juzgado número 4`
                k += 1
                described = not (following in v.heads or following in v.demonyms or following in v.modifiers)
            else:
                break
        return Complement(k, names, described)

    def joins(self, k: int, names: list[tuple[int, int]]) -> bool:
        """Whether the `e` behind word k goes on with the complement: `da Saúde [e Educação]`, `autor [e diretor]`."""
        if k + 2 >= len(self.words) or self.gaps[k + 1] != " ":
            return False
        if self.words[k + 2][0].isupper():
            return bool(names) and names[-1][1] == k and self.small[k + 2] not in self.v.given
        return self.v.heads.get(self.small[k + 2]) == PERSON

    def end_of_names(self, first: int) -> int:
        """The last word of the names that begin at a word, without a given name behind them, which is another's: `do
        Brasil [Fernando Lima]`."""
        last = self.reach(first)
        while last > first and self.words[last][0].islower():
            last -= 1
        if last > first + 1 and self.words[first].isupper() and len(self.words[first]) > 1:
            letters = self.words[first + 1].isupper() or " ".join(self.small[first : last + 1]) in self.v.organizations
            return last if letters else first  # `du PSG [Mauro Diaz]`
        for k in range(first + 1, last):
            whole = " ".join(self.small[first : k + 1])
            if self.words[k][0].isupper() and self.small[k] in self.v.given and whole not in self.v.organizations:
                behind = self.words[k - 1]
                # `do Brasil [Fernando Lima]`, `du Conseil européen [Charles Lima]`
                touching = (behind[0].isupper() or behind not in self.v.inner) and self.words[k + 1][0].isupper()
                if touching and self.small[k - 1] not in self.v.given:
                    return k - 1
        return last

    def left_edge(self, first: int) -> tuple[int, str]:
        """The first word of the phrase with its determiner, and what this is; one in a contraction stays outside."""
        small, v = self.small, self.v
        k = first
        while k > 0 and first - k < LEFTWARDS and self.gaps[k - 1] == " ":
            before = small[k - 1]
            if before in v.contractions:
                return k, "definite"
            if before in v.determiners:
                all_of = k > 1 and self.gaps[k - 2] == " " and small[k - 2] in v.determiners  # `todos os deputados`
                return k - 1 - all_of, v.determiners[small[k - 1 - all_of]]
            if before not in v.modifiers:
                break
            k -= 1
        return k, ""

    def article_before(self, first: int) -> tuple[int, str]:
        """The same for a name without a role: an article, which stays outside where it is in a contraction."""
        if first > 0 and self.gaps[first - 1] == " " and self.small[first - 1] in self.v.contractions:
            return first, "definite"
        return super().article_before(first)

    def add_what_follows(self, phrase: Phrase, last: int) -> int:
        """Add what an apposition or bracket says of a phrase; a party in brackets is no other name: `João Silva
        (PT-SP)`."""
        if not self.gaps[last].startswith(" (") or phrase.kind == ORGANIZATION:
            return super().add_what_follows(phrase, last)
        for k in range(last + 1, min(last + 1 + BRACKET, len(self.words))):
            if ")" in self.gaps[k]:
                closes = self.gaps[k].partition(")")[2]
                return (closes == ", " and self.add_apposition(phrase, k + 1)) or k + 1
        return 0

    def add_apposition(self, phrase: Phrase, first: int) -> int:
        """Add the role that stands behind the comma of a phrase; not another's: `Falando à Folha, [o ministro]`."""
        noun = self.apposed_noun(first)
        body = phrase.kind == ORGANIZATION or (phrase.determiner == "definite" and not phrase.head)
        if noun is None or (body and self.v.heads[self.small[noun]] == PERSON):
            return 0
        return super().add_apposition(phrase, first)
