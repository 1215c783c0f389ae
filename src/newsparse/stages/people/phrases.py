"""Noun phrases that mean somebody: `Kremlin spokesman Dmitry Peskov`, `the newspaper`, `senior US officials`.

A phrase is read outwards from words that can carry it: capitals, and the common nouns that speak. From the first of
them it runs to the right over its neighbours (`reach`); its last common noun, if any, is its head; what stands behind
the head is a name; determiner and modifiers are taken in from the left (`sides`). Every look is bounded, so that the
whole takes linear time on any text.
"""

from newsparse.document import Span
from newsparse.stages.people.capitals import behind_owners
from newsparse.stages.people.marked import Marked
from newsparse.stages.people.phrase import Phrase, within
from newsparse.stages.people.reach import RUNS_OVER
from newsparse.stages.people.runs import Run, Runs, is_articled_surname, is_honour
from newsparse.stages.people.vocabulary import (
    AGE,
    CAPITAL,
    GROUP,
    HEADS,
    NOUN,
    ONE,
    ORGANIZATION,
    PERSON,
    STOP,
    TITLE,
    Vocabulary,
    is_age,
)
from newsparse.text.pattern import pattern
from newsparse.text.words import Words, bare

_CARRIER_RE = pattern(f"[{CAPITAL}{TITLE}{NOUN}{AGE}]")
ASIDES = frozenset((", ", ".,", " ("))  # gaps before an apposition or bracket


def drop_inside(found: list[Phrase], phrase: Phrase) -> None:
    """Take back the places that a phrase begins with: `the Porto, Maine, mayor`."""
    while found and phrase.start <= found[-1].start and found[-1].end <= phrase.end and not phrase.name:
        found.pop()


class Reader(Marked):
    """Reads the phrases of one block."""

    def __init__(self, words: Words, vocabulary: Vocabulary, runs: Runs) -> None:
        super().__init__(words, vocabulary)
        self.runs = runs

    def read_all(self) -> list[Phrase]:
        """The phrases of the stretch, in order of their start."""
        words, gaps, codes = self.words, self.gaps, self.codes
        found: list[Phrase] = []
        done = inner = 0  # first words not yet read, and not inside an apposition
        for m in _CARRIER_RE.finditer(codes):
            i = m.start()
            if i < done:
                continue
            last_word = i + 1 == len(words)
            alone = last_word or gaps[i] not in RUNS_OVER or (gaps[i] == " " and codes[i + 1] == STOP)
            if self.v.closing and self.small[i] in self.v.closing and (body := self.body_closed(i, done)):
                phrases, last, done = [body], i, i + 1
            elif self.v.names_marked and codes[i] in HEADS and (closing := self.end_of_marked(owner := self.reach(i))):
                phrases, last = self.read_marked(i, owner, closing)
                done = last + 1
            elif self.v.names_marked and (relaying := self.relaying_name(i, done)):
                first, last = relaying
                start, name = self.starts[first], tuple(words[first : last + 1])
                phrases = [Phrase.named(start, self.block.ends[last], ORGANIZATION, name, start)]
                done = last + 1
            elif self.v.modifiers_behind and codes[i] in HEADS:
                phrases, last = self.read_headed(i)
                done = last + 1
            elif alone and codes[i] == NOUN:  # nearly half of all runs: `officials`
                done = i + 1
                noun = None if self.noun_goes_on(i) else self.read_noun(i, i)
                if noun:
                    drop_inside(found, noun)
                    noun.inner = i < inner
                    found.append(noun)
                continue
            else:
                last = i if alone else self.reach(i)
                done = last + 1
                phrases = self.read(i, last)
            if self.v.genitives and phrases and not phrases[-1].name:
                owner = behind_owners(self.block, last, self.v)
                if owner > last:
                    phrases[-1].end = self.block.end(owner)
                done = owner + 1
            for phrase in phrases:
                drop_inside(found, phrase)
                found.append(phrase)
                if i < inner:
                    phrase.inner = True
                elif phrase.name and gaps[last][:2] in ASIDES and phrase.end == self.starts[last] + len(words[last]):
                    inner = self.add_what_follows(phrase, last)
        return found

    def body_closed(self, noun: int, done: int) -> Phrase | None:
        """The body whose name a noun ends behind an adjective with a capital: Russian `Верховный [суд]`."""
        first = noun - 1
        known = first >= done and self.gaps[first] == " " and self.words[first][0].isupper()
        if not known or " ".join(self.small[first : noun + 1]) not in self.v.organizations:
            return None
        start = self.starts[first]
        return Phrase.named(start, self.block.ends[noun], ORGANIZATION, tuple(self.words[first : noun + 1]), start)

    # -- names in marks -------------------------------------------------------------------------------------------

    def read_marked(self, first: int, noun: int, closing: int) -> tuple[list[Phrase], int]:
        """The phrases of nouns and the name in marks behind them, and their last word: `банк «Волна»`, `пресс-служба
        банка «Волна»`, `глава банка «Волна» [Анна Орлова]`."""
        left, determiner = self.left_edge(first)
        begin, head = noun + 1, self.small[first]
        start, end, kind = self.starts[left], self.block.ends[closing], self.v.heads[head]
        name = tuple(self.words[begin : closing + 1])
        marked = Phrase.named(start, end, ORGANIZATION, name, self.starts[begin])
        if kind == ORGANIZATION and first == noun:
            marked.head, marked.determiner = head, determiner
            return [marked], closing
        marked.start, marked.head, marked.inner = self.starts[begin], self.small[noun], True
        following = closing + 1
        if following < len(self.words) and self.gaps[closing][1:] == " " and self.words[following][0].isupper():
            last = self.reach(following)
            named = self.read_name(following, last)
            if named and named.name:
                named.start, named.kind, named.head = start, PERSON, head
                named.role, named.doubtful = Span(start, end + 1), False
                return [named, marked], last
        return [Phrase(start, end, kind, head, determiner or "definite"), marked], closing

    # -- what it is -----------------------------------------------------------------------------------------------

    def read_headed(self, head: int) -> tuple[list[Phrase], int]:
        """The phrases of a noun and what stands behind it, and the last word, in a language whose modifiers do."""
        last = self.reach(head)
        return self.read(head, last), last

    def read(self, first: int, last: int) -> list[Phrase]:
        """The phrases in a run of carriers: one, or several where names merely touch."""
        led = first < last and self.small[first] in self.v.leading
        if led and bare(" ".join(self.words[first : last + 1])) in self.v.organizations:
            return self.read_names(first, last)  # `Doctors Without Borders`
        head = last
        while head >= first and not (self.codes[head] in HEADS and self.is_head(head, first, last)):
            head -= 1
        if head < first:
            name = self.behind_past_role(first, last)
            if name > first and (named := self.read_name(name, last, first)):
                return [named]
            return self.read_described(first, last) or self.read_names(first, last)
        if self.v.no_articles and (apart := self.ends_before_noun(first, head)):
            return [*self.read_names(first, apart - 1), *self.read(apart, last)]
        if self.v.no_articles and (owned := self.read_owned(first, head, last)):
            return owned
        if self.v.owner_endings and not self.v.no_articles and (apart := self.ends_unowning(first, head)):
            return [*self.read_names(first, apart - 1), *self.read(apart, last)]
        if head == last:
            noun = None if self.noun_goes_on(last) else self.read_noun(first, last)
            return [noun, *self.owners(first, last)] if noun else self.read_names(first, last - 1)
        if self.v.heads.get(bare(self.words[head])) == PERSON:
            named = self.read_name(head + 1, last, first)
            if named:
                return [named, *self.owners(first, head)]
        noun = self.read_noun(first, head)
        return [*([noun, *self.owners(first, head)] if noun else []), *self.read_names(head + 1, last)]

    def read_owned(self, first: int, head: int, last: int) -> list[Phrase]:
        """The phrases of a noun with what it is of behind it: Russian `президент Франции`, `глава отдела банка Анна
        Лиепа`; nothing where it is of nothing."""
        nouns = (k for k in range(first, head) if self.v.heads.get(self.small[k]) == PERSON)
        lead = next(nouns, head)
        of_names = last > head and self.is_owner(lead, head + 1, last)
        if last > head and not of_names and (named := self.read_name(head + 1, last, first)):
            return [named]
        if lead == head and not of_names:
            return []
        noun, end = self.read_noun(first, lead), last if of_names else head
        inner = within(self.read_names(head + 1, last)) if last > head else []
        if noun:
            noun.end = self.block.ends[end]
        return [noun, *inner] if noun else inner

    def ends_before_noun(self, first: int, head: int) -> int:
        """The small word before which a name ends that is none of the noun behind it, as whoever is quoted before who
        quotes him: Russian `цитирует [Ивана Ли] пресс-служба`; 0 where there is none."""
        before = self.small[max(0, first - 2) : first]
        quoted = before and self.v.verbs.get(before[-1], "").partition(" ")[0] in self.v.citing
        named = quoted or self.small[first] in self.v.cases.forms or self.v.cases.governs(before)
        if not named or not self.words[first].istitle():
            return 0
        return next((k for k in range(first + 1, head + 1) if self.words[k][0].islower()), 0)

    def ends_unowning(self, first: int, head: int) -> int:
        """The small word before which a full name ends that does not own the noun behind it: Danish `bliver [Jens Lee]
        ny træner`, not `Jens Lees træner`; 0 where there is none."""
        if self.words[head][0].isupper() or self.small[first] not in self.v.given:
            return 0
        end = next(k for k in range(first + 1, head + 1) if self.words[k][0].islower())
        return end if end > first + 1 and not self.small[end - 1].endswith(self.v.owner_endings) else 0

    def read_described(self, first: int, last: int) -> list[Phrase]:
        """The name behind a role that no list knows, `Leeds winger Tom Marsh`, or nothing."""
        role = last - 1
        while role > first and (self.words[role][0].isupper() or self.words[role] in self.v.inner):
            role -= 1
        if role <= first:
            return []
        told = self.small[role + 1] in self.v.given
        named = self.read_name(role + 1, last, first)
        if not named:
            return []
        if not told:
            named.kind = ""
        return [named, *self.owners(first, role)]

    def owners(self, first: int, head: int) -> list[Phrase]:
        """The names inside a phrase: `[President Ann Lee]'s adviser`."""
        for last in range(head - 1, first - 1, -1):
            if self.words[last].endswith("'s"):
                return within(self.read_names(first, last))
        return []

    def is_head(self, k: int, first: int, last: int) -> bool:
        """Whether word k is a common noun that can carry the phrase."""
        word = self.words[k]
        kind = self.v.heads.get(word.lower())
        if self.v.nouns_capitalized and k == last and kind and not is_age(word, self.v.ages):
            return k > 0 and bool(self.left_edge(k)[1] or kind == GROUP)
        if word[0].islower() or word[0].isdigit():
            return kind is not None or is_age(word, self.v.ages)
        if self.v.no_articles and self.block.begins_sentence(k):
            if kind == ORGANIZATION and k == last:
                return True  # Russian `Газета пишет`
            if self.small[k] in self.v.kin and k < last and self.small[k + 1] not in self.v.given:
                return True  # `Сосед Орловой`
        if kind is None or kind == ORGANIZATION:
            return False
        if kind == GROUP and k > first and bare(word) in self.v.endings:
            return False  # `Quill Partners`
        if k < last and self.words[k + 1] in self.v.ands and self.v.portfolios[self.small[k]]:
            return False  # `Police and Crime Commissioner`
        if self.block.begins_sentence(k):  # `Critics said`, but `Hunter Biden said`
            if k == last and self.small[k] in self.v.definites:
                return True  # Swedish `Ministern sade`
            return kind == GROUP or (self.v.no_articles and self.is_owner(k, k + 1, last))
        # `the Republicans`, `the Florida Democrat`, but `Tim Cook`, `governor Jan Brewer`, `Republican Party`
        if k < last or (k > first and self.v.forenames[self.small[k - 1]]):
            return False
        if k > first + 1 and is_honour(word, self.v) and self.v.forenames[self.small[k - 2]]:
            return False  # `Ann Lee MP`
        if is_articled_surname(self.words, k, self.v) or (kind == PERSON and self.names_body(first, last)):
            return False
        return kind == GROUP or (k > first and not any(self.words[n] in self.v.heads for n in range(first, k)))

    def noun_goes_on(self, k: int) -> bool:
        """Whether the noun is the first half of another: `the newspaper article`, but not `the newspaper wrote`."""
        if self.gaps[k] != " " or k + 1 >= len(self.words) or self.v.no_articles:
            return self.gaps[k].startswith("-")
        goes_on = self.v.behind_noun[self.words[k + 1]]
        return goes_on > ONE or (goes_on == ONE and self.v.heads.get(self.small[k]) != GROUP)

    def read_noun(self, first: int, last: int) -> Phrase | None:
        """`the newspaper`, `a senior official`, `Lee's campaign manager`, `critics`."""
        edge, determiner = self.left_edge(first)
        if not determiner:
            edge, determiner = self.place_before(edge)
        head = bare(self.words[last])
        kind = self.v.heads.get(head, PERSON)
        if not determiner and (head.partition("-")[2] if head[0].isdigit() else head) in self.v.definites:
            determiner = "definite"
        described = first < last and self.words[first][0].isupper()
        if not determiner and self.v.no_articles:
            determiner = "definite" if kind != GROUP else ""
        if kind != GROUP and not determiner and not described:
            return None
        if kind == GROUP and determiner and self.is_one_of(edge):  # `one of the victims`
            return Phrase(self.starts[edge - 2], self.block.end(last), PERSON, head, "indefinite")
        owned = "possessive" if described else ""
        return Phrase(self.starts[edge], self.block.end(last), kind, head, determiner or owned)

    def read_names(self, first: int, last: int) -> list[Phrase]:
        """The names in a run of capitals; a possessive ends one."""
        found = []
        start = first
        for k in range(first, last + 1):
            if k == last or (self.words[k].endswith("'s") and not self.is_for_group(k, last)):
                phrase = self.read_name(start, k)
                if phrase:
                    found += [phrase, *self.body_within(phrase, start, k)]
                start = k + 1
        whose = len(found) == 2 and (
            found[0].kind == ORGANIZATION or (not found[0].kind and found[0].end < found[1].start)
        )
        if whose and found[1].kind == PERSON and len(found[1].name) > 1 and not found[1].title:
            found[1].start = found[0].start
            return found[1:]  # `the Washington Post's Ann Lee`
        return found

    def body_within(self, phrase: Phrase, first: int, last: int) -> list[Phrase]:
        """The body that the office in a run is of: `the Director of the [Fire Service]`."""
        run = None if phrase.name else self.runs[tuple(self.words[first : last + 1]), False]
        return within(self.read_names(first + run.begin, last)) if run and run.begin < run.last else []

    def read_name(self, first: int, last: int, edge: int | None = None) -> Phrase | None:
        """A name with the titles and roles before it; `edge` is where a role in small letters begins."""
        first += edge is None and self.is_inverted(first, last)
        run = self.runs[tuple(self.words[first : last + 1]), edge is not None]
        if edge is None and self.is_articled(first, last):
            name = tuple(self.words[first - 1 : last + 1])
            start = self.starts[first - 1]
            return Phrase.named(start, self.block.ends[last], ORGANIZATION, name, start)
        if run is None:
            return None
        begin, last = first + run.begin, first + run.last
        if begin == last and self.is_given(begin - 1, first):
            begin -= 1  # `Dean Hartley`
            run = run._replace(name=(self.words[begin], *run.name), office="")
        edge = first + run.first if edge is None else edge
        if not run.name:
            return self.read_office(edge, last, run)
        alone = begin == last and self.block.begins_sentence(begin)
        owns = self.words[last].endswith("'s")
        if owns and self.bears_s(last):  # `Moody's said`
            run = run._replace(name=(*run.name[:-1], self.words[last]), kind=run.kind or ORGANIZATION)
            owns = False
        elif alone and self.describes_noun(last):
            return None
        end = self.block.ends[last] - 2 * owns
        kind = ORGANIZATION if " & " in self.gaps[begin:last] else run.kind
        left, determiner = self.article_before(begin) if begin == edge else self.left_edge(edge)
        phrase = Phrase.named(self.starts[left], end, kind, run.name, self.starts[begin])
        phrase.determiner = determiner
        if begin == edge:
            phrase.doubtful = alone
            phrase.place = begin > 0 and self.gaps[begin - 1] == " " and self.small[begin - 1] in self.v.place_words
            return phrase
        phrase.head = run.office or bare(self.words[begin - 1])
        if self.v.no_articles:  # Russian `[министр] труда Анна Лиепа`
            phrase.head = next((word for word in self.small[edge:begin] if word in self.v.heads), phrase.head)
        phrase.title = run.office if run.office in self.v.titles else ""
        phrase.role = self.role_between(left, begin)
        return phrase

    def is_inverted(self, first: int, last: int) -> bool:
        """Whether the verb of whoever is named stands before the name: `[Said] Ann Lee: "Q"`, not `Said Ali said`."""
        if last <= first + 1 or self.small[first + 1] not in self.v.given:
            return False
        told = " past" in self.v.verbs.get(self.small[first], "") and self.block.begins_sentence(first)
        return told and self.words[min(last + 1, len(self.words) - 1)] not in self.v.verbs

    def is_articled(self, first: int, last: int) -> bool:
        """Whether a body's name begins with the article before a run, which is written so: French `Le Monde`; at the
        head of a sentence `Le Parisien` may be anybody from Paris."""
        if self.small[first] in self.v.demonyms and first and self.block.begins_sentence(first - 1):
            return False
        articled = first > 0 and self.words[first].lower() in self.v.articled and self.gaps[first - 1] == " "
        whole = " ".join(self.small[first - 1 : last + 1]) if articled else ""
        return whole in self.v.organizations and self.words[first - 1][0].isupper()

    def read_office(self, first: int, last: int, run: Run) -> Phrase | None:
        """`the Foreign Minister`, `the Speaker of the House`."""
        edge, determiner = self.left_edge(first)
        # Perhaps one whose name is Baker; `the brewery, Lumo King,`
        if not determiner and (first == last or self.names_body(first, last)):
            name = (*self.words[first:last], self.words[last].removesuffix("'s"))
            kind = ORGANIZATION if first < last else ""
            named = Phrase.named(self.starts[first], self.block.end(last), kind, name, self.starts[first])
            named.doubtful = first == last
            return named
        return Phrase(self.starts[edge], self.block.end(last), PERSON, run.office, determiner or "definite")
