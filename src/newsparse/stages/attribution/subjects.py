"""Who says it: the noun phrase that is the subject of a cue.

Without a parser, a subject is found by where it must begin and end: left of the verb back to the last word that opens a
clause, over an apposition or a relative clause between commas; or right of the verb (`said the mayor`).
"""

from collections.abc import Set

from newsparse.stages.attribution.appositions import before_aside, with_apposition, with_second
from newsparse.stages.attribution.cases import subject_begins
from newsparse.stages.attribution.grammar import CLAUSE_MARKS, Grammar
from newsparse.stages.attribution.phrases import MOST_TOKENS, Subject, opening_bracket, phrase_ending_at
from newsparse.stages.attribution.tokens import LONGEST_NAME, QUOTE, STOP, Sentence
from newsparse.stages.attribution.vocabulary import SPEECH, Cue

MOST_OF_WRITING = 8  # tokens of what says what somebody wrote, and whose it is
MOST_BESIDE = 4  # of who acts beside a clause
MOST_PLACE_TOKENS = 10  # between an office and its name


def subject_before(sentence: Sentence, cue: Cue, grammar: Grammar) -> Subject | None:
    """The subject that ends right before the verb group, or before the comma of an aside that stands there."""
    words = sentence.words
    if inner := _inner_subject(sentence, cue, grammar):
        return inner
    last = cue.first - 1
    if last < 0:
        return None
    if words[last] in grammar.latters and last and words[last - 1] in grammar.coordinators:
        return Subject(last, last, last - 1)  # `Lee pregunta y [este] responde`
    if cue.form == "gerund" and _is_perceived(words, last, grammar):  # `[Lee] could be heard shouting`
        first = last - 1
        while first > 1 and (words[first - 1] in grammar.auxiliaries or words[first - 1] in grammar.adverbs):
            first -= 1
        return subject_before(sentence, cue._replace(first=first, form="past"), grammar)
    if words[last] == "," and words[last - 1] == ")":
        # `O ministro, Ana Lima (PT), disse`
        if grammar.modifiers_behind and (subject := before_aside(sentence, last, grammar)):
            return subject
        last -= 1  # `Ann Lee (Porto), said`
    if words[last] == "!" and last and sentence.capital[last - 1]:
        last -= 1  # `Yahoo! said`
    if words[last] == ",":
        return before_aside(sentence, last, grammar)
    if cue.sort == SPEECH and last in sentence.titles and words[last - 1] in grammar.organization_nouns:
        paper = phrase_ending_at(sentence, last - 1, grammar)
        inside = words[paper.first : last - 1] if paper else []  # not `The editor of the newspaper "Hope" said`
        led = any(word in grammar.prepositions or word.lower() in grammar.roles for word in inside)
        return paper._replace(last=last) if paper and not led else None  # `The newspaper "Hope" said`
    if words[last] == ")":
        last = opening_bracket(words, last) - 1
        if last < 0:
            return None
        found = phrase_ending_at(sentence, last, grammar)
        return found and found._replace(last=cue.first - 1)
    if words[last] == "—":
        return before_aside(sentence, last, grammar)
    phrase = phrase_ending_at(sentence, last, grammar)
    beside = _beside(words, last, grammar) if cue.form == "gerund" else 0
    if beside and (phrase is None or beside < phrase.first):
        return Subject(beside, last, beside - 1)
    if phrase is None:
        if words[last] in grammar.coordinators:
            return None
        # `Ann Lee, the mayor, on Monday said`
        while last > max(0, cue.first - 6) and words[last] != ",":
            last -= 1
        return before_aside(sentence, last, grammar) if last > 0 and words[last] == "," else None
    if cue.form == "gerund" and grammar.modifiers_behind:
        object_of = phrase.before > 0 and words[phrase.before] in grammar.verbs
        if object_of and not _is_person(sentence, phrase, grammar):  # `[Lee] abriu a ação dizendo`
            first = phrase.before
            while first > 1 and words[first - 1] in grammar.small_words and words[first - 1] not in grammar.pronouns:
                first -= 1
            return subject_before(sentence, cue._replace(first=first, form="past"), grammar)
        phrase = _without_object(sentence, phrase, grammar)
    return _with_listed(sentence, phrase, grammar)


def _beside(words: list[str], last: int, grammar: Grammar) -> int:
    """The first token of whoever acts beside a clause: `The plan was approved, with [residents] calling it a shame`;
    0 where nobody does."""
    for at in range(last, max(1, last - MOST_BESIDE), -1):
        if words[at - 1] in grammar.links and words[at - 2] == ",":
            return at
        if words[at - 1] in grammar.stops:
            break
    return 0


def writing_before(sentence: Sentence, cue: Cue, writings: Set[str], grammar: Grammar) -> Subject | None:
    """What says something in the clause of somebody who does not, or whose words it has: `Lee got an email from [the
    club] saying`, `sued the Post over [a story] saying`, `held [a sign] that said: "Q"`; not `sent a letter saying`."""
    words, last, first = sentence.words, cue.first - 1, -1
    bears = last > 0 and words[last] in grammar.relatives & grammar.that and QUOTE in words[cue.last + 1 : cue.last + 3]
    if grammar.subject_dropped or (not bears and (cue.form != "gerund" or cue.first < cue.verb)):
        return None
    last -= bears
    for at in range(last, max(0, last - MOST_OF_WRITING), -1):
        if words[at] in grammar.clause or words[at] in grammar.verbs:
            break
        determined = words[at] in grammar.determiners
        if first < 0 and (determined or words[at - 1] in grammar.authors):
            first = at
        if determined and not writings.isdisjoint(words[at + 1 : last + 1]):
            apart = bears or words[first - 1] in grammar.authors or words[at - 1] in grammar.prepositions
            return Subject(first, last, first - 1) if apart else None
    return None


def _is_perceived(words: list[str], at: int, grammar: Grammar) -> bool:
    """Whether a participle behind a passive's auxiliary stands at a token: `could be [heard]`, `was [filmed]`."""
    participle = words[at] in grammar.verbs or words[at].endswith(grammar.past_endings)
    return at > 1 and participle and words[at - 1] in grammar.passives


def _is_person(sentence: Sentence, subject: Subject, grammar: Grammar) -> bool:
    """Whether a noun phrase names somebody or says what they are: not `a empresa`."""
    inside = range(subject.first, subject.last + 1)
    return any(sentence.capital[i] or sentence.words[i] in grammar.roles for i in inside)


def _without_object(sentence: Sentence, subject: Subject, grammar: Grammar) -> Subject:
    """The subject of a gerund without a verb that no list has, and its object: `[O procurador] abre a ação dizendo`."""
    words, small = sentence.words, grammar.small | grammar.adverbs
    for at in range(subject.first + 1, subject.last + 1):
        if sentence.capital[at - 1] and words[at] in grammar.adverbs:
            return subject._replace(last=at - 1)  # `[Ana Lima] se fue diciendo`
        acts = at > subject.first + 1 and words[at - 1].islower() and words[at - 1] not in small
        if acts and words[at] in grammar.articles:
            last = at - 2
            while last > subject.first and words[last] in grammar.small_words:
                last -= 1
            return subject._replace(last=last)
    return subject


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
    if grammar.subject_dropped and (_describes(sentence, cue, grammar) or _is_bare(sentence, first, grammar)):
        return None
    if words[first] in grammar.latters and words[first + 1 : first + 2] and words[first + 1] in grammar.times:
        return None  # `dijo este miércoles`
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
        if grammar.subject_inverted and word in grammar.possessives and words[last + 2 : last + 3] in ([","], [STOP]):
            last += 1  # `sier broren [hans], Ole Berg`
            break
        if (
            word in grammar.articles
            and words[last] not in grammar.prepositions
            and words[last] not in grammar.coordinators
        ):
            break  # `told the board the change would cost a million`
        if grammar.links_nouns and word in grammar.links and not _links(sentence, last, grammar):
            break
        tied = cue.form == "phrase" and word in grammar.ties and words[last] in grammar.roles
        if tied and sentence.capital[last + 2 : last + 3] == [True]:
            last += 1  # `secondo l'assessora [all'Ambiente]`
        elif word in grammar.links or (word in grammar.coordinators and _goes_on(sentence, last + 2, grammar)):
            last += 1
        elif words[last] in grammar.articles and words[last][-1] == "'" and word in grammar.prepositions:
            pass  # Italian `l'[ad] Ann Lee`, who is the head of a firm
        elif word in grammar.stops or word in grammar.pronouns or word in grammar.datives:
            break
        elif grammar.subject_dropped and _is_gerund_behind(sentence, last, grammar):
            break  # `ha detto il padre [uscendo] dal tribunale`
        last += 1
    last = _before_clause(sentence, first, min(last, final), grammar)
    while last > first and (words[last] in grammar.prepositions or words[last] in grammar.coordinators):
        last -= 1
    while grammar.subject_inverted and last > first and words[last] in grammar.adverbs:
        last -= 1  # `siger mange nu`
    if grammar.no_articles:
        last = _name_behind_place(sentence, first, last, grammar)
    extended = with_apposition(sentence, first, last, grammar)
    fronted = cue.form == "phrase" or (cue.first == 1 and words[0] in grammar.comparers)
    if (cue.first == 0 and extended == len(words) - 2) or (fronted and words[extended + 1 : extended + 2] == [QUOTE]):
        extended = last  # `According to state law, no one may vote`, `the law "is bad"`: that is no apposition
    return Subject(first, with_second(sentence, first, extended, grammar), cue.last)


def _name_behind_place(sentence: Sentence, first: int, last: int, grammar: Grammar) -> int:
    """The last token of the full name that closes a clause behind an office and its place, by its form the office's and
    not the place's: `рассказала [жительница дома на улице Мира Анна Ли].`; the same token where there is none."""
    words, capital = sentence.words, sentence.capital
    if words[first] not in grammar.roles or words[first] in grammar.obliques or any(capital[first : last + 1]):
        return last
    if grammar.prepositions.isdisjoint(words[last + 1 : last + 2]):
        return last
    for at in range(last + 2, min(len(words) - 2, last + MOST_PLACE_TOKENS)):
        if words[at] in grammar.clause or words[at] in grammar.verbs:
            break
        small = words[at].lower()
        named = capital[at] and small in grammar.given and small not in grammar.given_forms and capital[at + 1]
        if named and words[at + 2] in CLAUSE_MARKS:
            return at + 1
    return last


def _describes(sentence: Sentence, cue: Cue, grammar: Grammar) -> bool:
    """Whether a word that stands alone behind a verb says how its subject is: `cuenta [emocionada].`, not `dicen
    [allegados].`"""
    words, at = sentence.words, cue.last + 1
    while at + 1 < len(words) and (words[at] in grammar.adverbs or words[at].endswith(grammar.adverb_endings)):
        at += 1
    at += words[at] in grammar.determiners and words[at + 1 : at + 2] != [] and words[at + 1] in grammar.tempers
    if sentence.capital[at] or words[cue.verb].endswith(grammar.plural_endings) or words[at] in grammar.speakers:
        return False
    told = words[at] in grammar.tempers or words[at].endswith(grammar.participle_endings)
    return told and words[at + 1 : at + 2] in ([], [","], [STOP])


def _is_bare(sentence: Sentence, at: int, grammar: Grammar) -> bool:
    """Whether a word that begins no noun phrase of somebody's stands at a token: `ha detto [parlando] con Lee`, `ha
    detto [rivolto] a Lee`; not `dicono [fonti] della polizia`, `señalan [antiguos] alumnos`."""
    word, behind = sentence.words[at], sentence.words[at + 1 : at + 2]
    if sentence.capital[at] or not word.isalpha() or word in grammar.determiners or word in grammar.pronouns:
        return False
    if word in grammar.speakers or word.endswith(grammar.gerund_endings):
        return word not in grammar.speakers
    return bool(behind) and behind[0] in grammar.prepositions and behind[0] not in grammar.links


def _is_gerund_behind(sentence: Sentence, last: int, grammar: Grammar) -> bool:
    """Whether a gerund stands behind a token, and no noun that ends like one: `o [comando] da polícia`."""
    word = sentence.words[last + 1]
    noun = sentence.capital[last + 1] or sentence.words[last] in grammar.determiners or word in grammar.speakers
    return not noun and word.endswith(grammar.gerund_endings)


def _links(sentence: Sentence, last: int, grammar: Grammar) -> bool:
    """Whether the preposition behind a token goes on with it: `leader [of] the group`, `Lee [of] Porto`, not
    `the police [in] a statement`, `Lee [in] the speech`."""
    words, capital = sentence.words, sentence.capital
    if last + 2 >= len(words) or words[last + 2] in grammar.indefinite or words[last + 2] in grammar.times:
        return False
    if capital[last]:  # not `skriver Lee [på] Telegram`, `säger Lee [för] Expressen`
        return capital[last + 2] and words[last + 2].lower() not in grammar.outlets
    return True


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


def _goes_on(sentence: Sentence, at: int, grammar: Grammar) -> bool:
    """Whether a noun phrase may begin at a token behind `and`."""
    words = sentence.words
    if at >= len(words):
        return False
    if sentence.capital[at] or words[at] in grammar.determiners or words[at] in grammar.speaking:
        return True
    # `owner and head chef`, but not `said Lee and other people left`
    return at + 1 < len(words) and words[at + 1] in grammar.speaking and words[at] not in grammar.stops
