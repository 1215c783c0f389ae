"""Who says it: the noun phrase that is the subject of a cue.

Without a parser, a subject is found by where it must begin and end: left of the verb back to the last word that opens a
clause, over an apposition or a relative clause between commas; or right of the verb (`said the mayor`).
"""

from typing import NamedTuple

from newsparse.stages.attribution.cases import opens_with_object, subject_begins, subject_behind_object
from newsparse.stages.attribution.grammar import CLAUSE_MARKS, Grammar
from newsparse.stages.attribution.tokens import LONGEST_NAME, QUOTE, STOP, Sentence
from newsparse.stages.attribution.vocabulary import Cue

MOST_RELATIVE_TOKENS = 12  # from the relative to the verb of its clause
MOST_ORIGIN_TOKENS = 10  # of what says where somebody belongs: `, da Universidade de Lisboa`
MOST_TOKENS = 40  # a subject with its appositions is shorter; the bound keeps the search linear


class Subject(NamedTuple):
    """Tokens `first` to `last` of a sentence; `before` is the token at which the search for it ended."""

    first: int
    last: int
    before: int


def subject_before(sentence: Sentence, cue: Cue, grammar: Grammar) -> Subject | None:
    """The subject that ends right before the verb group, or before the comma of an aside that stands there."""
    words = sentence.words
    if inner := _inner_subject(sentence, cue, grammar):
        return inner
    last = cue.first - 1
    if last < 0:
        return None
    if words[last] == "," and words[last - 1] == ")":
        # `O ministro, Ana Lima (PT), disse`
        if grammar.modifiers_behind and (subject := _before_aside(sentence, last, grammar)):
            return subject
        last -= 1  # `Ann Lee (Porto), said`
    if words[last] == "!" and last and sentence.capital[last - 1]:
        last -= 1  # `Yahoo! said`
    if words[last] == ",":
        return _before_aside(sentence, last, grammar)
    if words[last] == ")":
        last = _opening(words, last) - 1
        if last < 0:
            return None
        found = phrase_ending_at(sentence, last, grammar)
        return found and found._replace(last=cue.first - 1)
    if words[last] == "—":
        return _before_aside(sentence, last, grammar)
    phrase = phrase_ending_at(sentence, last, grammar)
    if phrase is None:
        if words[last] in grammar.coordinators:
            return None
        # `Ann Lee, the mayor, on Monday said`
        while last > max(0, cue.first - 6) and words[last] != ",":
            last -= 1
        return _before_aside(sentence, last, grammar) if last > 0 and words[last] == "," else None
    return _with_listed(sentence, phrase, grammar)


def _inner_subject(sentence: Sentence, cue: Cue, grammar: Grammar) -> Subject | None:
    """The subject that stands between an auxiliary and its verb: `a-t-il dit`."""
    if grammar.enclitics:
        for at in range(cue.first + 1, cue.verb):
            if sentence.words[at] in grammar.enclitics:
                return Subject(at, at, cue.first - 1)
    return None


def _with_listed(sentence: Sentence, subject: Subject, grammar: Grammar) -> Subject:
    """The subject with the names that a comma lists before it: `[Ian Lowe,] Ida Koch and Bo Crane`."""
    words, capital = sentence.words, sentence.capital
    if not any(words[i] in grammar.coordinators for i in range(subject.first + 1, subject.last)):
        return subject
    first = subject.first
    while first > 1 and words[first - 1] == "," and capital[first]:
        begin = first - 1
        while begin > 0 and capital[begin - 1] and words[begin - 1] != QUOTE and first - begin < LONGEST_NAME:
            begin -= 1
        opens = words[begin] in grammar.times or words[begin] in grammar.stops or words[begin] in grammar.adverbs
        if begin == first - 1 or opens or (begin > 0 and words[begin - 1] not in grammar.clause):
            break
        first = begin
    return subject._replace(first=first, before=first - 1)


def _opening(words: list[str], at: int) -> int:
    """The token of the bracket that the one at `at` closes."""
    for i in range(at, max(-1, at - MOST_TOKENS), -1):
        if words[i] in ("(", "["):
            return i
    return at


def phrase_ending_at(sentence: Sentence, last: int, grammar: Grammar, whole: bool = True) -> Subject | None:
    """The noun phrase whose last token is `last`: all from where the clause opens. Where a relative clause ends there,
    the `whole` of it is the phrase that it belongs to and the clause."""
    words, capital = sentence.words, sentence.capital
    if words[last] in CLAUSE_MARKS:
        return None
    if words[last] in grammar.relatives:
        behind = words[last - 2 if last > 1 and words[last - 1] in grammar.articles else last - 1]
        if grammar.subject_dropped and last > 0 and behind in grammar.prepositions:
            return None  # `al que llamó`, `en la que dijo`
        return Subject(last, last, last - 1)
    if (
        words[last] in grammar.conjunctions
        or words[last] in grammar.coordinators
        or words[last] in grammar.prepositions
    ):
        return None
    first = last
    floor = max(-1, last - MOST_TOKENS)
    while first - 1 > floor:
        word = words[first - 1]
        if word == ")":
            first = _opening(words, first - 1)
            continue
        if word in grammar.coordinators:
            if _joins_names(sentence, first - 1, last, grammar):
                first -= 1
                continue
            break
        if word in grammar.clause and (word == QUOTE or first == 1 or not capital[first - 1]):
            break
        if word in grammar.verbs:
            break
        first -= 1
    before = first - 1
    if whole and before > 0 and (words[before] in grammar.relatives or words[before] in grammar.verbs):
        described = _antecedent(sentence, before, last, grammar)
        if described:
            return described
    if words[last] in grammar.persons and first < last and not _leads_on(words[last - 1], grammar):
        first = last  # `all she`, not `some of them`
    return _trim(sentence, first, last, before, grammar)


def _antecedent(sentence: Sentence, at: int, last: int, grammar: Grammar) -> Subject | None:
    """What a relative clause that reaches from before `at` to `last` belongs to, with the clause:
    `A man who lived near the bridge`, `the firm that built it`."""
    words = sentence.words
    floor = max(0, at - MOST_RELATIVE_TOKENS)
    while at > floor and words[at] not in grammar.clause:
        at -= 1
    if (words[last] in grammar.determiners or words[last] in grammar.pronouns) and words[
        at
    ] not in grammar.pure_relatives:
        return None  # `the site that lists those saying so`
    if at < 1 or words[at] not in grammar.relatives or not _opens_relative(sentence, at, last, grammar):
        return None
    phrase = phrase_ending_at(sentence, at - 1, grammar, whole=False)
    return phrase._replace(last=last) if phrase and words[phrase.first] not in grammar.relatives else None


def _opens_relative(sentence: Sentence, at: int, last: int, grammar: Grammar) -> bool:
    """Whether the relative at a token is the subject of what follows up to `last`: behind it stands a verb."""
    words = sentence.words
    behind = at + 1
    while behind < last and words[behind] in grammar.adverbs:
        behind += 1
    word = words[behind]
    if behind >= last or sentence.capital[behind] or word in grammar.pronouns or word in grammar.determiners:
        return False
    presents = word.endswith(grammar.present_endings) and words[behind + 1] in grammar.determiners
    if word in grammar.verbs or word.endswith(grammar.past_endings) or presents:
        return True  # also `that runs the dam`
    # `who live near the plant`; not `who local officials`, nor `that the plan`
    rest = words[behind + 1 : last]
    return words[at] in grammar.pure_relatives and any(
        word in grammar.prepositions or word in grammar.determiners for word in rest
    )


def _leads_on(word: str, grammar: Grammar) -> bool:
    """Whether a word before a pronoun makes it part of a longer phrase: `she and he`, `a friend of hers`."""
    return word in grammar.coordinators or word in grammar.prepositions


def _joins_names(sentence: Sentence, at: int, last: int, grammar: Grammar) -> bool:
    """Whether the `and` at a token joins two noun phrases, not two clauses: there is no verb before it."""
    words = sentence.words
    if at == 0 or at + 1 > last:
        return False
    for i in range(at - 1, max(-1, at - 12), -1):
        word = words[i]
        if word in grammar.verbs or (word.endswith(grammar.past_endings) and not sentence.capital[i]):
            return False
        if word in grammar.clause:
            return word != QUOTE or i + 1 < at  # `"Q," Ann Lee and Bo Li said`, not `"Q," and Bo Li said`
    return True


def _trim(sentence: Sentence, first: int, last: int, before: int, grammar: Grammar) -> Subject | None:
    """The phrase without what a clause may begin with: adverbs, times (`On Monday Lee`), prepositional phrases."""
    words, capital = sentence.words, sentence.capital
    while first <= last and (
        words[first] in grammar.adverbs
        or words[first] in grammar.coordinators
        or (
            (words[first].islower() and words[first].endswith(grammar.adverb_endings))
            and not (capital[first] and (first == last or (first and capital[first + 1])))  # `Connolly said`
        )
    ):
        if words[first] in grammar.determiners or words[first] in grammar.pronouns:
            break
        first += 1
    if first > last:
        return None
    if grammar.obliques and opens_with_object(sentence, first, last, grammar):  # Russian `Журналистам [Ли] сказал`
        noun = subject_behind_object(sentence, first, last, grammar)
        return Subject(noun, last, before) if noun >= 0 else None
    owned = first < last and words[last] in grammar.possessives and grammar.no_articles  # Russian `тётка моя`
    if words[last] in grammar.determiners and words[last] not in grammar.pronouns and not owned:
        counted = first == last - 1 and words[first] in grammar.determiners and words[last] not in grammar.articles
        if not counted:  # `all three`
            return None  # `the alleged thief`
    counted = first < last and words[first + 1][0].isdigit()  # `about 9 percent`
    timed = words[first] in grammar.times and not (words[first] in grammar.determiners and first < last)
    if grammar.far_subjects and words[first] in grammar.articles:
        timed = first < last and (words[first + 1] in grammar.times or words[first + 1].isdigit())  # `el lunes dijo`
    if (words[first] in grammar.prepositions and not counted) or timed:
        inner = _last_phrase(sentence, first, last, grammar)
        if inner is None:
            return None
        first = inner
    return Subject(first, last, before)


def _last_phrase(sentence: Sentence, first: int, last: int, grammar: Grammar) -> int | None:
    """Where the last noun phrase of `first` to `last` begins: a pronoun, a run of capitals, or a determiner's."""
    words, capital = sentence.words, sentence.capital
    if words[last] in grammar.pronouns:
        return last
    if grammar.no_articles:
        found = subject_behind_object(sentence, first, last, grammar)
        return found if found >= 0 else None
    if grammar.modifiers_behind:
        return _headed_phrase(sentence, first, last, grammar)
    at = last
    if capital[last]:
        while at > first + 1 and capital[at - 1]:
            if words[at - 1] in grammar.times or words[at - 1] in grammar.prepositions:
                break
            at -= 1
        if grammar.far_subjects and at == first + 1:
            return None  # `En Quito dijo`
        if at > first + 1 and words[at - 1] in grammar.determiners:
            at -= 1
        return at if words[at] not in grammar.times or (at == last and first == last) else None
    if grammar.far_subjects:
        return None  # `En la radio dijo`
    for i in range(last, first, -1):
        if words[i] in grammar.determiners:
            return i
    return None


def _headed_phrase(sentence: Sentence, first: int, last: int, grammar: Grammar) -> int | None:
    """The same where a noun stands first in its phrase: behind that of the preposition begins another, with an article
    of its own (`Na segunda-feira [o presidente da Câmara]`) or a capital (`Na segunda-feira [José Lima]`); and right
    behind a time (`Ieri [Anna Neri]`)."""
    words, capital = sentence.words, sentence.capital
    for at in range(first + 1 + (words[first] in grammar.prepositions), last + 1):
        if words[at - 1] in grammar.prepositions or words[at - 1] in grammar.coordinators:
            continue
        touches = capital[at - 1] and words[at - 1] not in grammar.times
        named = capital[at] and not touches and words[at] not in grammar.times
        if named or words[at] in grammar.articles:
            return at
    return None


def _before_aside(sentence: Sentence, comma: int, grammar: Grammar) -> Subject | None:
    """The subject before an apposition or relative clause that ends with the comma at a token:
    `Ann Lee, a doctor who left in May, said`. It is the first phrase of its clause that can be one."""
    words = sentence.words
    floor = max(-1, comma - MOST_TOKENS)
    # Where the clause begins: behind the last mark stronger than a comma.
    begin = comma
    while begin - 1 > floor and (
        words[begin - 1] not in (";", ":", STOP, QUOTE, "?", "!")
        or begin - 1 in sentence.titles
        or (
            begin - 1 in sentence.small_quotes and begin - 1 not in sentence.with_comma
        )  # `Lee, who calls it "bad", said`
    ):
        begin -= 1
    commas = [i for i in range(begin, comma) if words[i] == "," or words[i] == words[comma]]
    segments = list(zip([begin, *(i + 1 for i in commas)], [*commas, comma], strict=False))
    for n, (a, b) in enumerate(segments[:-1]):
        if b <= a:
            continue
        first = a
        if grammar.far_subjects:  # `A esto se suma que [el presidente], Lee, dijo`
            first = max((i + 1 for i in range(a, b) if words[i] in grammar.that), default=a)
        while first < b and words[first] in grammar.openers:
            first += 1
        if first >= b or _is_aside_opener(sentence, first, grammar) or words[b - 1] in grammar.verbs:
            continue  # also not `Lee said, before his coach, Ann Li, cut in`
        subject = phrase_ending_at(sentence, b - 1, grammar) if words[b - 1] != ")" else None
        if words[b - 1] == ")":
            opening = _opening(words, b - 1)
            subject = phrase_ending_at(sentence, opening - 1, grammar) if opening > first else None
        if subject is None or (
            subject.before >= first and n + 2 < len(segments) and not sentence.capital[subject.first]
        ):
            continue
        # An apposition or relative clause belongs to the phrase; `in a speech` or `speaking in Porto` does not.
        opener = b + 1
        inside = opener + words[opener].endswith(grammar.past_endings)  # `Lee, asked whether she would go, said`
        verbs = [i for i in range(inside, comma) if words[i] in grammar.verbs and words[i - 1] not in grammar.articles]
        if not all(_in_relative(words, opener, i, grammar) for i in verbs):
            continue  # a clause; `the works minister` is none
        named = words[opener] not in grammar.prepositions and not words[opener].endswith(grammar.gerund_endings)
        return Subject(subject.first, comma if named else b - 1, subject.before)
    return None


def _in_relative(words: list[str], begin: int, at: int, grammar: Grammar) -> bool:
    """Whether a verb belongs to a relative clause that begins between two tokens."""
    for i in range(at - 1, begin - 1, -1):
        if words[i] in grammar.relatives or words[i] in grammar.conjunctions:
            return True
        if words[i] == ",":
            return False
    return False


def _is_aside_opener(sentence: Sentence, at: int, grammar: Grammar) -> bool:
    """Whether a segment begins as an introduction does (`On Monday`, `When asked`, `Speaking at`), not a subject."""
    word = sentence.words[at]
    return (
        word in grammar.prepositions
        or word in grammar.times
        or word in grammar.clause
        or word in grammar.adverbs
        or word in grammar.fronted
        or (word not in grammar.determiners and sentence.words[at + 1] in grammar.articles)  # `Given the mess`
        or (word.endswith(grammar.participle_endings) and word not in grammar.roles)  # `Questionado sobre o caso`
        or (
            word.endswith(grammar.gerund_endings)
            and not sentence.capital[at + 1 if at + 1 < len(sentence.words) else at]
        )
    )


def subject_after(sentence: Sentence, cue: Cue, grammar: Grammar) -> Subject | None:
    """The subject behind the verb (`said Ann Lee, the mayor`), up to the comma, bracket or phrase that follows it."""
    words = sentence.words
    first = cue.last + 1
    if inner := _inner_subject(sentence, cue, grammar):
        return inner
    if grammar.obliques and first < len(words) and cue.form != "phrase":
        first = subject_begins(sentence, cue.verb, first, grammar)
    if not 0 <= first < len(words) or words[first] in CLAUSE_MARKS:
        return None
    if words[first] in grammar.stops and words[first] not in grammar.pronouns | grammar.determiners:
        return None
    if grammar.far_subjects and words[first] in grammar.adverbs - grammar.determiners:
        return None  # `ha detto insieme alla moglie`
    last, final = first, len(words) - 1
    if words[first] in grammar.pronouns:
        goes_on = words[first] in grammar.determiners and words[first] not in grammar.that
        goes_on = (
            goes_on and first < final and (words[first + 1] not in grammar.stops or words[first + 1] in grammar.links)
        )
        if grammar.subject_inverted and words[first + 1 : first + 2] and words[first + 1] in grammar.adverbs:
            goes_on = False  # `siger de nu`
        if not goes_on:  # `one trader`, `many experts`
            return Subject(first, first, cue.last)
    while last < final and last - first < MOST_TOKENS:
        word = words[last + 1]
        if (
            word in grammar.articles
            and words[last] not in grammar.prepositions
            and words[last] not in grammar.coordinators
        ):
            break  # `told the board the change would cost a million`
        if grammar.links_nouns and word in grammar.links and not _links(sentence, last, grammar):
            break
        if word in grammar.links or (word in grammar.coordinators and _goes_on(sentence, last + 2, grammar)):
            last += 1
        elif word in grammar.stops or word in grammar.pronouns or word in grammar.datives:
            break
        last += 1
    last = _before_clause(sentence, first, min(last, final), grammar)
    while last > first and (words[last] in grammar.prepositions or words[last] in grammar.coordinators):
        last -= 1
    while grammar.subject_inverted and last > first and words[last] in grammar.adverbs:
        last -= 1  # `siger mange nu`
    extended = _with_apposition(sentence, first, last, grammar)
    if cue.first == 0 and extended == len(words) - 2:
        extended = last  # `According to state law, no one may vote`: that is no apposition
    return Subject(first, _with_second(sentence, first, extended, grammar), cue.last)


def _links(sentence: Sentence, last: int, grammar: Grammar) -> bool:
    """Whether the preposition behind a token goes on with it: `leader [of] the group`, `Lee [of] Porto`, not
    `the police [in] a statement`, `Lee [in] the speech`."""
    words, capital = sentence.words, sentence.capital
    if last + 2 >= len(words) or words[last + 2] in grammar.indefinite or words[last + 2] in grammar.times:
        return False
    return capital[last + 2] or not capital[last]


def _before_clause(sentence: Sentence, first: int, last: int, grammar: Grammar) -> int:
    """The last token of a phrase without a clause behind its `and`: `said [Ann Lee] and Bo Li agreed`."""
    words = sentence.words
    joint = next((i for i in range(last, first, -1) if words[i] in grammar.coordinators), last)
    behind = range(joint + 1, min(last + 2, len(words)))
    verb = any(
        words[i] in grammar.verbs or (words[i].endswith(grammar.past_endings) and not sentence.capital[i])
        for i in behind
    )
    return joint - 1 if joint < last and verb else last


def _with_second(sentence: Sentence, first: int, last: int, grammar: Grammar) -> int:
    """The last token of a subject with another name behind its apposition: `said Lee, the mayor, [and Ida Koch]`."""
    words, capital = sentence.words, sentence.capital
    listed = last
    while listed + 2 < len(words) and words[listed + 1] == "," and capital[listed + 2] and capital[last]:
        end = sentence.end_of_name(listed + 2)
        if end < len(words) and words[end] in grammar.coordinators:  # `said Lee, [Ida Koch and Bo Crane]`
            behind = sentence.end_of_name(end + 1)
            closed = behind > end + 1 and (behind == len(words) or words[behind] in (",", STOP))
            return behind - 1 if closed else last
        listed = end - 1
    begin = last + 3
    if begin >= len(words) or words[last + 1] != "," or words[last + 2] not in grammar.coordinators:
        return last
    end = sentence.end_of_name(begin)
    if end == begin or not capital[first] or (end < len(words) and words[end] not in (",", STOP)):
        return last
    return _with_apposition(sentence, begin, end - 1, grammar)


def _with_apposition(sentence: Sentence, first: int, last: int, grammar: Grammar) -> int:
    """The last token of a phrase with the apposition or relative clause behind its comma: `said Lee, a doctor`."""
    words, capital = sentence.words, sentence.capital
    begin = last + 2
    if begin + 1 >= len(words) or words[last + 1] != ",":
        return last
    word = words[begin]
    named = any(capital[first : last + 1])
    # `said his widow, Ana Lee`, `disse o ministro da Fazenda, João Lima`
    told = words[last] in grammar.roles or (
        (grammar.modifiers_behind or (grammar.names_apposed and not capital[first]))
        and not grammar.roles.isdisjoint(map(str.lower, words[first : last + 1]))
    )
    if told and capital[begin] and word != QUOTE and word not in grammar.times:
        end = sentence.end_of_name(begin, grammar.name_links)
        return end - 1 if end == len(words) or words[end] in (",", STOP, "(") else last
    if grammar.far_subjects and word in grammar.relatives:
        return last  # `dijo Lee, que añadió`: that is a report of its own
    if grammar.modifiers_behind and capital[last] and word in grammar.links:
        return _behind_origin(sentence, begin, last, grammar)
    if not named and word in grammar.definite:
        return last  # `according to police, the driver, a man of 24, fled`
    described = word in grammar.determiners or word in grammar.relatives or word.isdigit() or word in grammar.roles
    described = described or (word.lower() in grammar.roles and words[begin + 1] in grammar.links)  # `Head of Trading`
    if not described and words[begin + 1] not in grammar.roles:
        return last
    end = begin
    while end < min(len(words), begin + MOST_TOKENS) and words[end] not in (",", ";", ":", "—", STOP, QUOTE):
        if words[end] in grammar.verbs and not _in_relative(words, begin, end, grammar):
            return last  # a clause: `according to the paper, the plan was bad`
        end += 1
    quotes = end < len(words) and words[end] in (QUOTE, ":") and QUOTE in words[end : end + 2]
    owned = (
        grammar.far_subjects and word in grammar.possessives and words[end : end + 1] == [QUOTE]
    )  # `Para Lee, su "Q"`
    return last if owned or (quotes and word in grammar.relatives) else end - 1  # `said Lee, who added: "Q"`


def _behind_origin(sentence: Sentence, begin: int, last: int, grammar: Grammar) -> int:
    """The last token of what says behind a comma where a name belongs, up to the next: `said Lima, [of the Sea Fund]`;
    `last` where that is no such phrase."""
    words = sentence.words
    end = begin
    while end < len(words) and end - begin < MOST_ORIGIN_TOKENS and words[end] not in (",", STOP):
        if words[end] in grammar.clause or words[end] in grammar.verbs:
            return last
        end += 1
    return end - 1 if end < len(words) and words[end] in (",", STOP) else last


def _goes_on(sentence: Sentence, at: int, grammar: Grammar) -> bool:
    """Whether a noun phrase may begin at a token behind `and`."""
    words = sentence.words
    if at >= len(words):
        return False
    if sentence.capital[at] or words[at] in grammar.determiners or words[at] in grammar.speaking:
        return True
    # `owner and head chef`, but not `said Lee and other people left`
    return at + 1 < len(words) and words[at + 1] in grammar.speaking and words[at] not in grammar.stops
