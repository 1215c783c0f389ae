"""How far a noun phrase runs to the right: over capitals, common nouns that speak, and the small words between them;
and which capitals belong to a name."""

from newsparse.stages.people.capitals import without_nouns
from newsparse.stages.people.vocabulary import (
    CAPITAL,
    GROUP,
    MIXED,
    MODIFIER,
    MODIFIES,
    NOUN,
    ORGANIZATION,
    PERSON,
    STOP,
    UPPER,
    Vocabulary,
)
from newsparse.text.pattern import pattern
from newsparse.text.words import Words, bare

_BLANKS_RE = pattern(r"[ ]{2,}+")
_PARTICLE_RE = pattern(r"([a-z]{1,3}+)['-](?=[^\W\d_a-z])")
NICKNAME_OPENS = frozenset((' "', " '", " (", " \N{LEFT DOUBLE QUOTATION MARK}", " \N{LEFT SINGLE QUOTATION MARK}"))
NICKNAME_CLOSES = frozenset(('" ', "' ", ") ", "\N{RIGHT DOUBLE QUOTATION MARK} ", "\N{RIGHT SINGLE QUOTATION MARK} "))
RUNS_OVER = frozenset((" ", ". ", ", ", " & ", ".-", "' ", *NICKNAME_OPENS))  # gaps inside a phrase
NETWORK = "X"  # before a given name no initial, as it has no full stop
LONGEST = 14  # words of a phrase
LONGEST_LIST = 10  # words of what a ministry is for
LONGEST_ROLE = 6  # words between capitals that may be a role


class Reach:
    """Runs over the words of a stretch."""

    def __init__(self, words: Words, vocabulary: Vocabulary) -> None:
        self.block = words
        self.words, self.small, self.starts, self.gaps = words.words, words.small, words.starts, words.gaps
        self.v = vocabulary
        self.codes = "".join(map(vocabulary.codes.__getitem__, self.words))
        if MIXED in self.codes:  # `al-Sabri`, `d'Arcy` are names, too
            self.words = [
                self.with_capital(word) if code == MIXED else word
                for word, code in zip(self.words, self.codes, strict=True)
            ]
            self.codes = "".join(map(vocabulary.codes.__getitem__, self.words))
        if vocabulary.nouns_capitalized:
            self.codes = without_nouns(words, self.codes, vocabulary)
        squeezed = {gap: _BLANKS_RE.sub(" ", gap) for gap in set(self.gaps) if "  " in gap}
        if squeezed:  # indented lines of one paragraph
            self.gaps = [squeezed.get(gap, gap) for gap in self.gaps]

    def reach(self, first: int) -> int:
        """The last word of the run of carriers that begins here."""
        words, gaps, codes, heads = self.words, self.gaps, self.codes, self.v.heads
        i, linked = first, ""  # the word before the first link: `department`
        end = min(first + LONGEST, len(words) - 1)
        while i < end:
            gap, following = gaps[i], words[i + 1]
            if gap == " " or self.touches(i):
                code = codes[i + 1]
                if self.small[i + 1] in self.v.datives and self.small[i] not in self.v.datives:
                    break  # Russian `рассказал капитан журналистам`
                if words[i] == NETWORK and self.small[i + 1] in self.v.given:
                    break  # `ha scritto su X Ann Lee`
                if self.v.no_articles and code == NOUN and codes[i] == CAPITAL and heads[following] == GROUP:
                    break  # `заверил Ли журналистов`
                if code in UPPER or (code == NOUN and heads.get(words[i]) != GROUP):
                    i += 1
                    continue
                if code == STOP:
                    break
                if following[0].isdigit() and following.endswith("'s") and codes[i] in UPPER:  # `Channel 5's`
                    i += 1
                    continue
                then = self.step_over_small_words(i, linked)
                if then == i:
                    break
                office = following in self.v.ands and self.v.portfolios[self.small[i]]  # no body that goes on
                if not linked and following in self.v.links and words[i][0].isupper() and not office:
                    linked = bare(words[i])
                i = then
            elif self.goes_on_over(gap, i):
                i += 1
            elif gap == ", " and (then := self.end_of_list(i, linked)) > i:
                i = then
            elif gap in NICKNAME_OPENS and i + 1 < end and self.is_nickname(i):
                i += 2
            else:
                break
        return i

    def with_capital(self, word: str) -> str:
        """The word with a capital, where behind a particle that it begins with there is one: `al-Sabri`."""
        m = _PARTICLE_RE.match(word)
        found = m and (m[1] in self.v.particles or m[0] in self.v.particles)
        return word.capitalize() if found else word

    def touches(self, i: int) -> bool:
        """Whether nothing ends behind word i: `U.N. aid`, as a sentence never begins with a small letter."""
        gap = self.gaps[i]
        return gap == " " or (gap == ". " and "." in self.words[i] and self.words[i + 1][0].islower())

    def goes_on_over(self, gap: str, i: int) -> bool:
        """Whether the run goes on over a full stop, comma or ampersand: `Sen. Cruz`, `King, Jr.`, `Ernst & Young`."""
        if gap not in (". ", ", ", " & ", ".-", "' ") or not self.words[i + 1][0].isupper():
            return False
        if gap == "' ":  # `Junior Physicians' Association`
            return self.words[i][0].isupper() and self.words[i].endswith("s") and self.joins_body(i + 1, "")
        return gap == " & " or (self.is_abbreviated(i) if gap[0] == "." else self.is_suffix(i + 1))

    def is_nickname(self, i: int) -> bool:
        """Whether the next word is a nickname inside a name: `Reginald "Reg" Bowman`."""
        return (
            self.gaps[i + 1] in NICKNAME_CLOSES
            and self.words[i][0].isupper()
            and self.words[i + 1][0].isupper()
            and self.words[i + 2][0].isupper()
        )

    def is_abbreviated(self, i: int) -> bool:
        """Whether the full stop behind word i ends no sentence: `Sen.`, `J.`, `U.S.` before an office."""
        word = self.small[i]
        if word in self.v.demonyms:
            return self.small[i + 1] in self.v.offices
        initials = len(word) == 1 or word[1] == "."
        known = word in self.v.titles or (word in self.v.particles and not self.words[i].isupper())  # `Sen.`, `St.`
        return self.words[i][0].isupper() and (initials or (len(word) < 6 and known))

    def is_suffix(self, i: int) -> bool:
        return self.small[i] in self.v.suffixes

    def step_over_small_words(self, i: int, linked: str) -> int:
        """The carrier behind `of the`, `van der` or common modifiers, or the same word."""
        small = self.words[i + 1]
        if self.words[i][0].isupper():
            for last in range(i + 1, min(i + 4, len(self.words))) if self.small[i] in self.v.leading else ():
                if bare(" ".join(self.words[i : last + 1])) in self.v.organizations:
                    return last  # `Save the Children`
            if small in self.v.particles:
                about = self.v.nouns_capitalized and small in self.v.contractions and self.small[i] not in self.v.given
                return i if about else self.capital_behind(i, self.v.particles)  # `Lee zur Lage: "Q"`
            if small in self.v.ands:
                return i + 2 if self.joins_body(i + 2, linked) else self.end_of_joint(i)
            if small in self.v.links:
                goes_on = self.is_body(i) or (linked and small in self.v.ties)  # `Society for the Protection of Birds`
                last = self.capital_behind(i, self.v.links) if goes_on else i
                region = last > i and self.gaps[last] == " " and self.small[last + 1] in self.v.region_nouns
                return last + region  # Russian `МЧС по Свердловской области`
        modified = 0 if self.v.modifiers_behind else 4  # `Lee merawat korban`: where it stands first, that is no noun's
        for k in range(i + 1, min(i + 1 + modified, len(self.words))):
            if not self.touches(k - 1):
                break
            if self.words[k] in self.v.heads:
                return k
            if not self.v.stands_before[self.words[k]] & (MODIFIER if self.v.no_articles else MODIFIES):
                break
        return self.step_over_role(i) if self.v.ends else i  # of an unknown language no word is known to be no role

    def step_over_role(self, i: int) -> int:
        """The name behind a role that no list has to know, or that goes on behind its noun, or the same word:
        `Leeds winger [Tom] Marsh`, `head of baking [Tom] Marsh`, `teacher and author [Tom] Marsh`."""
        words = self.words
        described = words[i] in self.v.heads
        if not (described or (words[i][0].isupper() and bare(words[i]) not in self.v.no_names)):
            return i
        chief = False  # `chief of mission`
        joined = ""  # the small word that goes on with the role
        of_the = False  # `leader of the council`
        for k in range(i + 1, min(i + LONGEST_ROLE, len(words) - 1)):
            if not self.touches(k - 1):
                break
            word, before = words[k], words[k - 1]
            if self.v.no_articles and described and word[0].isupper():  # Russian `министр труда Латвии [Анна] Лиепа`
                if word.lower() in self.v.given and self.is_full_name(k):
                    return k
                if not self.is_owner(i, k, k):
                    break
                continue
            if word[0].isupper() and (joined or not described) and k > i + 1:
                tied = before in self.v.heads and joined in self.v.ties and not chief and not of_the
                if before in self.v.ties or before in self.v.determiners or tied:
                    break  # `a friend of Ann Lee`, `a spokesman for mayor Ann Lee`, `head of the Royal Fund`
                # `founder and CEO`
                office = word.isupper() and word.lower() in self.v.offices and joined in self.v.ands
                given = joined in self.v.ties and word.lower() in self.v.given
                if office or ((given or self.is_role(before, joined)) and self.is_full_name(k)):
                    return k
                break
            if not joined and (word in self.v.ties or word in self.v.ands) and self.v.heads.get(before) == PERSON:
                joined, chief = word, before == "chief"
            elif before == joined and self.v.determiners.get(word) == "definite":
                of_the = True
            elif not (self.v.describes[word] or (joined in self.v.ties and word.endswith(self.v.looks.gerunds))):
                break
        return i

    def is_role(self, word: str, joined: str) -> bool:
        """Whether the last word before a name can end a role: no verb, no body, and behind `and` a role itself."""
        kind = self.v.heads.get(word)
        if joined in self.v.ands or kind:
            return kind == PERSON
        looks = self.v.looks  # `head of [baking]`, but not `a judge [saying]`
        return not word.endswith(looks.presents if joined in self.v.ties else looks.gerunds + looks.presents)

    def is_owner(self, noun: int, first: int, last: int) -> bool:
        """Whether nothing but places, bodies and those to whom a noun belongs stand between two words: `глава МИД`,
        `жена Ивана`; but `жены Марии` is Maria."""
        stem = self.v.cases.stem(self.small[noun])  # `директора`, which may be several, too
        named = self.small[noun] in self.v.obliques or (stem != self.small[noun] and self.v.heads.get(stem) == PERSON)
        if self.small[noun] in self.v.kin and first == last and self.small[first] not in self.v.given:
            return True  # `сосед Лисенко`
        if " ".join(self.small[first : last + 1]) in self.v.organizations:
            return True
        return all(
            (word.isupper() and len(word) > 1)
            or word.lower() in self.v.organizations
            or word.lower() in self.v.demonyms
            or (not named and self.v.cases.is_oblique(word))
            for word in self.words[first : last + 1]
        )

    def is_full_name(self, k: int) -> bool:
        """Whether a given name, a title, or two words with capitals that no body bears begin here."""
        word, following = self.words[k], self.words[k + 1]
        if not following[0].isupper() or self.gaps[k] not in (" ", ". "):
            return False
        if word.lower() in self.v.given or word.lower() in self.v.titles:
            return True
        last = k + 1
        while last + 1 < len(self.words) and self.gaps[last] == " " and self.words[last + 1][0].isupper():
            last += 1
        return bare(self.words[last]) not in self.v.endings and not word.isupper()

    def is_body(self, i: int) -> bool:
        """Whether `of` may go on with the name behind this word: `Bank`, `Secretary`, but not in `Barbara Boxer`."""
        word = bare(self.words[i])
        plain = word in self.v.endings or self.v.heads.get(word) == ORGANIZATION
        return word in self.v.bodies and (plain or not (i > 0 and self.small[i - 1] in self.v.given))

    def capital_behind(self, i: int, small: frozenset[str]) -> int:
        """The word with a capital behind up to three of these small words, or the same word."""
        for k in range(i + 1, min(i + 5, len(self.words))):
            if self.gaps[k - 1] != " ":
                break
            if self.words[k][0].isupper():
                return k
            if self.words[k] not in small:
                break
        return i

    def joins_body(self, i: int, linked: str) -> bool:
        """Whether the words behind `and` go on with a body's name: `Securities and Exchange Commission`."""
        run: list[str] = []
        while i < len(self.words) and len(run) < 3 and self.words[i][0].isupper():
            run.append(bare(self.words[i]))
            if self.gaps[i] != " ":
                break
            i += 1
        if not run or run[0] in self.v.given or run[0] in self.v.titles:
            return False
        if linked in self.v.ministries and not (run[0] in self.v.organizations or run[0] in self.v.demonyms):
            return True  # `Department for Work and Pensions`
        return run[-1] in self.v.endings or (linked != "" and len(run) > 1)

    def end_of_list(self, i: int, linked: str) -> int:
        """The last word of `, Food and Rural Affairs` behind word i, with which the name of a ministry goes on, or of
        `, Community` before the `and` of an office: `Culture, [Community] and Youth Minister`."""
        if linked not in self.v.ministries:
            return self.end_of_portfolios(i)
        k, words = i + 1, self.words
        while k + 2 < min(i + LONGEST_LIST, len(words)) and words[k][0].isupper():
            joined = self.gaps[k] == " " == self.gaps[k + 1] and words[k + 1] in self.v.ands
            if joined and words[k + 2][0].isupper():
                return k if self.joins_body(k + 2, "ministry") else i
            if self.gaps[k] not in (" ", ", "):
                break
            k += 1
        return i

    def end_of_joint(self, i: int) -> int:
        """The word with a capital behind the `and` inside an office, or the same word: `Health and [Human] Services
        Secretary`, `Fisheries and the [Sea] Minister`."""
        first = i + 2 + (self.v.determiners.get(self.words[min(i + 2, len(self.words) - 1)]) == "definite")
        if not self.v.portfolios[self.small[i]] or self.gaps[first - 1 : first] != [" "]:
            return i
        for k in range(first, min(first + 4, len(self.words))):
            if not self.words[k][0].isupper():
                return i
            if k > first and bare(self.words[k]) in self.v.offices:
                return first
            if self.gaps[k] != " ":
                return i
        return i

    def end_of_portfolios(self, i: int) -> int:
        """The last word before the `and` of a list of what an office is for, or the same word."""
        k, words = i, self.words
        while k + 2 < min(i + LONGEST_LIST, len(words)) and words[k][0].isupper():
            goes_on = self.gaps[k] == " " and words[k + 1] not in self.v.ands  # `Local Government`
            if not goes_on and (self.gaps[k] not in (" ", ", ") or not self.v.portfolios[self.small[k]]):
                break
            if self.gaps[k] == " " and not goes_on:
                return k if self.end_of_joint(k) > k else i
            k += 1
        return i

    # -- what a word with a capital is -----------------------------------------------------------------------------

    def bears_s(self, k: int) -> bool:
        """Whether the 's of word k is the name's own, as nothing that is owned can follow: `Moody's said`."""
        if k + 1 == len(self.words):
            return False
        if self.gaps[k] != " ":  # `said Moody's.`
            return k > 0 and self.gaps[k - 1] == " " and " past" in self.v.verbs.get(self.words[k - 1], "")
        form = self.v.verbs.get(self.words[k + 1], "")
        looks = self.v.looks
        # `Lee's reported debts`, but `Kohl's reported that`
        plain = not self.words[k + 1].endswith(looks.pasts + looks.presents)
        opens = k + 2 < len(self.words) and self.words[k + 2] in self.v.clauses
        acts = self.small[k] in self.v.organizations and self.words[k + 1].endswith(looks.pasts)  # `Moody's raised its`
        return (" past" in form or " present" in form or acts) and (plain or opens)

    def describes_noun(self, k: int) -> bool:
        """Whether word k, at the head of a sentence, is no name: `Initial reports said`, `Reacting, the mayor said`."""
        words, gaps = self.words, self.gaps
        if gaps[k] == ", " and words[k].lower().endswith(self.v.looks.leading):
            return not self.is_known(k)
        if k + 2 >= len(words) or gaps[k] != " " or gaps[k + 1] != " ":
            return False
        if words[k + 1] in self.v.ands and gaps[k + 2] == " " and k + 3 < len(words) and words[k + 3] in self.v.heads:
            described = bool(self.v.describes[words[k + 2]])  # `Health and safety experts`
        else:
            noun = words[k + 1]
            plural = noun.islower() and noun.endswith(self.v.looks.presents) and noun not in self.v.ends
            described = plural and " past" in self.v.verbs.get(words[k + 2], "")
        return described and not (self.is_known(k) or words[k].isupper() or words[k].lower() in self.v.heads)

    def is_known(self, k: int) -> bool:
        """Whether word k is a given name or an organisation's."""
        word = self.small[k]
        return word in self.v.given or word in self.v.organizations

    def is_given(self, k: int, first: int) -> bool:
        """Whether word k is a given name, although it is a title elsewhere, before the last word of a run:
        `Dean Hartley`, but not `Earl Charles`."""
        if k < first or self.gaps[k] != " ":
            return False
        word = self.small[k]
        if word not in self.v.titles or word not in self.v.given:
            return False
        if k > first and self.small[k - 1] in self.v.offices:
            return True  # `Coach Dean Martin`
        if self.small[k + 1] not in self.v.given or word not in self.v.genders:  # a dean has a surname
            return k == first or self.words[k - 1].islower()
        before = self.small[k - 1] if k > 0 and self.gaps[k - 1] == ", " else ""
        return before in self.v.offices and before not in self.v.titles  # `his lawyer, Earl Gray`
