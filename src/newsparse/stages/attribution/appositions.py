"""Appositions and relative clauses beside a subject, between commas: `Ann Lee, a doctor who left in May, said`."""

from newsparse.stages.attribution.grammar import Grammar
from newsparse.stages.attribution.phrases import MOST_TOKENS, Subject, opening_bracket, phrase_ending_at
from newsparse.stages.attribution.tokens import QUOTE, STOP, Sentence

MOST_ORIGIN_TOKENS = 10  # of what says where somebody belongs: `, da Universidade de Lisboa`


def before_aside(sentence: Sentence, comma: int, grammar: Grammar) -> Subject | None:
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
            opening = opening_bracket(words, b - 1)
            subject = phrase_ending_at(sentence, opening - 1, grammar) if opening > first else None
        if subject is None or (
            subject.before >= first and n + 2 < len(segments) and not sentence.capital[subject.first]
        ):
            continue
        # An apposition or relative clause belongs to the phrase; `in a speech` or `speaking in Porto` does not.
        opener = b + 1
        irregular = (
            words[opener] in grammar.verbs and words[opener + 1] in grammar.prepositions
        )  # `The letter, sent by Lee`
        # `Lee, asked whether she would go, said`
        inside = opener + (irregular or words[opener].endswith(grammar.past_endings))
        verbs = [i for i in range(inside, comma) if words[i] in grammar.verbs and words[i - 1] not in grammar.articles]
        if not all(in_relative(words, opener, i, grammar) for i in verbs):
            continue  # a clause; `the works minister` is none
        named = words[opener] not in grammar.prepositions and not words[opener].endswith(grammar.gerund_endings)
        return Subject(subject.first, comma if named else b - 1, subject.before)
    return None


def in_relative(words: list[str], begin: int, at: int, grammar: Grammar) -> bool:
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
        or word in grammar.determiners_behind  # Indonesian `Sementara itu, Ann Lee, mayor of Porto, said`
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


def with_second(sentence: Sentence, first: int, last: int, grammar: Grammar) -> int:
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
    return with_apposition(sentence, begin, end - 1, grammar)


def with_apposition(sentence: Sentence, first: int, last: int, grammar: Grammar) -> int:
    """The last token of a phrase with the apposition or relative clause behind its comma: `said Lee, a doctor`."""
    words, capital = sentence.words, sentence.capital
    begin = last + 2
    if begin + 1 >= len(words) or words[last + 1] != ",":
        return last
    word = words[begin]
    named = any(capital[first : last + 1])
    # `said his widow, Ana Lee`, `disse o ministro da Fazenda, João Lima`
    if _is_named_office(sentence, first, last, grammar):
        return sentence.end_of_name(begin) - 1
    told = words[last] in grammar.roles or (
        (grammar.modifiers_behind or (grammar.names_apposed and not capital[first]))
        and not grammar.roles.isdisjoint(map(str.lower, words[first : last + 1]))
    )
    if told and capital[begin] and word != QUOTE and word not in grammar.times:
        end = sentence.end_of_name(begin, grammar.name_links)
        return end - 1 if end == len(words) or words[end] in (",", STOP, "(") else last
    if grammar.far_subjects and not named and words[first] in grammar.definite and word.lower() in grammar.given:
        end = sentence.end_of_name(begin, grammar.name_links)
        if end > begin + 1 and words[end : end + 1] in ([], [STOP]):
            return end - 1  # `répond l'interne, Ann Lee.`
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
        if words[end] in grammar.verbs and not in_relative(words, begin, end, grammar):
            return last  # a clause: `according to the paper, the plan was bad`
        end += 1
    quotes = end < len(words) and words[end] in (QUOTE, ":") and QUOTE in words[end : end + 2]
    owned = (
        grammar.far_subjects and word in grammar.possessives and words[end : end + 1] == [QUOTE]
    )  # `Para Lee, su "Q"`
    return last if owned or (quotes and word in grammar.relatives) else end - 1  # `said Lee, who added: "Q"`


def _is_named_office(sentence: Sentence, first: int, last: int, grammar: Grammar) -> bool:
    """Whether a full name stands behind the comma of an office and what it is of: `according to the head of the club,
    [Ann Lee]`; not the first of several that a clause begins with: `West Ham, Leeds and Hull won`."""
    words, capital = sentence.words, sentence.capital
    tie = next((i for i in range(first + 1, last) if words[i] in grammar.ties), 0)
    begin, end = last + 2, sentence.end_of_name(last + 2)
    closed = end == len(words) or words[end] in (",", STOP, "(")
    timed = words[begin] in grammar.times
    if not tie or words[tie - 1].lower() not in grammar.roles or end < begin + 2 or not closed or timed:
        return False
    listed = end + 1 < len(words) and words[end] == "," and capital[end + 1]
    behind = sentence.end_of_name(end + 1) if listed else 0
    return not (listed and behind < len(words) and (words[behind] == "," or words[behind] in grammar.coordinators))


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
