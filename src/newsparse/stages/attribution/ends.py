"""Where the content of a cue ends: with its clause, before another cue, or before a remark of the reporter's."""

from newsparse.stages.attribution.grammar import Grammar
from newsparse.stages.attribution.spans import WEAK_MARKS, quote_before
from newsparse.stages.attribution.subjects import subject_before
from newsparse.stages.attribution.tokens import QUOTE, Sentence
from newsparse.stages.attribution.vocabulary import SPEECH, THOUGHT, Cue

LONGEST_ITEM = 3  # tokens of a noun phrase in a list
LONGEST_OTHER_NAME = 5  # tokens from a comma to the end: what is not longer names anew (`his law, the Harbour Act`)


def content_end(sentence: Sentence, clause: int, begin: int, following: list[Cue], grammar: Grammar) -> int:
    """The token at which the content ends: where its clause does, or where another cue takes over.

    `clause` is the token before the subject: a conjunction there makes the clause a subordinate one, which ends at a
    comma (`When Lee said he was tired, the crowd laughed`).
    """
    words = sentence.words
    end = len(words)
    opener = words[clause] if clause >= 0 else ""
    comma = clause - 1  # what opens the relative clause: of `Lee[,] de la que Mora dijo "Q", no contestó`, too
    if grammar.far_subjects:
        while comma > 0 and (words[comma] in grammar.articles or words[comma] in grammar.prepositions):
            comma -= 1
    moved = opener in grammar.relatives and words[comma] == ","  # `the plan, which Lee said failed, was hers`
    relative = moved or (opener == "," and words[clause + 1] in grammar.relatives)
    fronted = clause < 2 or (words[0] in grammar.prepositions and "," not in words[:clause])
    fronted = fronted or (words[0].endswith(grammar.gerund_endings) and "," not in words[:clause])
    leads = (opener in grammar.subordinators and opener not in grammar.that) or opener in grammar.prepositions
    leads = leads or words[clause + 1] in grammar.infinitive  # `Using a rude word to describe it, he said`
    leads = leads or (clause == 0 and opener in grammar.inverted)  # `Had Lee said it was over, he would have left`
    if relative or (leads and fronted):
        for i in range(begin, end):
            if words[i] == "," and i > begin:
                end = i
                break
            if i in sentence.with_comma and leads and i + 1 < end and words[i + 1] not in grammar.coordinators:
                end = i + 1
                break
    asked = opener != "," and begin < len(words) and words[clause + 1] in grammar.pure_relatives
    if asked and _opens_no_clause(words, begin, grammar):
        end = _before_main_verb(words, begin, end, following, grammar)
    if grammar.far_subjects and opener != "," and words[clause + 1] in grammar.relatives:
        end = _end_of_relative(words, begin, end, grammar)
    if grammar.far_subjects and begin < end and words[begin] not in grammar.that:
        end = _before_inner(words, begin, end, following, grammar)
    if grammar.dash_reports:
        for i in range(begin + 1, end - 2):
            if words[i] == ":" and words[i + 1] == QUOTE and any(other.first > i for other in following):
                end = i  # `сказал, что денег нет: «Q», — добавила Ли`
                break
    joined = begin + 2 < end and words[begin] == QUOTE and words[begin + 1] in grammar.coordinators
    if joined and ":" in words[begin + 2 : end]:
        colon = words.index(":", begin + 2)
        if QUOTE not in words[begin + 2 : colon] and words[colon + 1 : colon + 2] == [QUOTE]:
            end = begin + 1  # `accused Lee of "lying" and this one replied: "Q"`
    inner = words[begin + 2 : end - 1]
    for i in range(begin + 2, end - 1) if "," in inner or ";" in inner else ():
        remark = words[i] == ";" or (words[i] == "," and words[i + 1] in grammar.contrasts)
        listed = words[i + 1] in grammar.coordinators or words[i + 1] in grammar.comparers  # `as "Q"; and as "Q"`
        others = not listed and any(i < other.first < end for other in following)
        if remark and (others or QUOTE not in words[i + 1 : end]):
            end = i
            break
    described = clause >= 0 and (
        words[clause + 1] in grammar.relatives
        or (
            opener == ","
            and (
                words[clause + 1].endswith((*grammar.gerund_endings, *grammar.past_endings))
                or words[clause + 1] in grammar.states
            )
            and words[clause + 1] != words[0]
        )
    )
    if described and opener == ",":  # `Lee, calling it "dead", left`
        for i in range(begin + 1, end - 1):
            if words[i] == "," and (words[i + 1] in grammar.verbs or words[i + 1].endswith(grammar.past_endings)):
                end = i
                break
    for other in following:
        if other.first <= begin or other.first >= end:
            continue
        if meanwhile := _meanwhile(sentence, other, begin, grammar):
            return meanwhile
        before = words[other.first - 1]
        if other.form == "judged":  # `rejected the bill, called "mad" by Lee`
            return other.first - (before == ",")
        if described and before == "," and other.form in ("past", "present"):
            return other.first - 1  # `Lee, an adviser who praised the plan, said`
        if other.form == "gerund" and (before == "," or before in grammar.coordinators):
            return other.first - 1
        verbal = other.form == "gerund" or (other.form == "infinitive" and grammar.far_subjects)
        if verbal and before in grammar.prepositions:
            comma = other.first - 2
            # French `, tout en disant`
            comma -= words[comma] in grammar.adverbs or (other.form == "gerund" and words[comma] in grammar.determiners)
            if words[comma] == ",":
                return comma  # `said it was late, without saying why`
        if other.form == "gerund" and before in grammar.prepositions and _quotes_alone(words, begin, other, end):
            return other.first - 1  # `expressed his doubts in asking "Q"`
        if other.form == "gerund" and other.first - 1 in sentence.with_comma:
            return other.first
        if other.form == "gerund":
            subject = subject_before(sentence, other, grammar)
            if subject and subject.first > begin + 3 and words[subject.first - 1] in grammar.links:
                with_them = subject.first - 2
                if words[with_them] == ",":
                    return with_them  # `said it was late, with Lee adding that it rained`
        # `and said`; `and will address`, `and hoped` go on with the content
        perfect = grammar.far_subjects and other.first < other.verb and words[other.first] not in grammar.passives
        plain = (perfect or words[other.first] not in grammar.auxiliaries) and other.sort != THOUGHT
        plain = plain and not _is_participle(words, begin, other, grammar)
        if plain and other.form in ("past", "present") and before in grammar.coordinators:
            return other.first - 1 - (words[other.first - 2] == ",")
        if other.form in ("past", "present", "base") and other.first >= begin + 4 - (words[begin] == QUOTE):
            # `..., and he said`
            for i in range(other.first - 1, max(begin, other.first - 5), -1):
                if words[i - 1] == "," and words[i] in grammar.clause_openers:
                    if _is_aside(sentence, i, other.last, end, grammar):
                        break  # `praised Lee, who ended the strike, for her "work"`
                    return i - 1
                if (
                    words[i - 1] == QUOTE
                    and words[i] in grammar.clause_openers
                    and QUOTE in words[other.last + 1 : end]
                ):
                    return i  # `that "Q" but Lee said "Q"`
                if (
                    words[i - 1] in grammar.prepositions
                    and words[i] in grammar.relatives
                    and words[i - 2] in (",", "—", QUOTE)
                ):
                    return i - 1 - (words[i - 2] != QUOTE)  # `..., to which Lee replied`
                if words[i] == ";":
                    return i
                if words[i] == ",":
                    break
            says = other.sort == SPEECH or words[other.last + 1 : other.last + 3] == [":", QUOTE]
            if says and (mark := _other_speaker(sentence, other, begin, grammar)):
                return mark
    return end


def _before_inner(words: list[str], begin: int, end: int, following: list[Cue], grammar: Grammar) -> int:
    """The token at which a clause begins whose own quote ends a content: `descarta el plan de unos expertos [que] dicen
    "Q"`, `pidió calma, [tras] insistir en que "Q"`."""
    for other in following:
        told = [word for word in words[other.last + 1 : other.last + 4] if word not in grammar.prepositions]
        quoted = told[:1] == [QUOTE] or (told[1:2] == [QUOTE] and told[0] in grammar.that)
        first = other.first - 1
        adds = other.form == "gerund" and words[first] not in grammar.verbs and told[:1] != [QUOTE]
        if adds and begin < first < end and quoted and QUOTE not in words[begin:first]:
            return other.first  # `cerró el acto [diciendo] que "Q"`
        opens = words[first] in grammar.relatives or (
            other.form == "infinitive" and words[first] in grammar.prepositions and words[first - 1] == ","
        )
        if begin < first < end and opens and quoted and QUOTE not in words[begin:first]:
            while first > begin + 1 and (
                words[first - 1] in grammar.prepositions or words[first - 1] in grammar.articles
            ):
                first -= 1  # `al que llamó "Q"`
            return first - (words[first - 1] == ",")
    return end


def _opens_no_clause(words: list[str], begin: int, grammar: Grammar) -> bool:
    """Whether what a verb governs begins at a token: `asked [not] to be named`, `spoke on condition of anonymity`."""
    at = begin + (words[begin : begin + 1] != [] and words[begin] in grammar.negations)
    governs = words[at : at + 1] != [] and (words[at] in grammar.infinitive or words[at] in grammar.prepositions)
    return governs or words[begin - 1] in grammar.prepositions


def _before_main_verb(words: list[str], begin: int, end: int, following: list[Cue], grammar: Grammar) -> int:
    """The token of the finite verb behind a relative clause without one of its own: `A man who asked to stay unnamed
    [said] so`."""
    said = {other.first for other in following if other.form in ("past", "present")}
    for i in range(begin + 1, end):
        if words[i] in (",", QUOTE) or words[i] in grammar.relatives or words[i] in grammar.that:
            break
        auxiliary = words[i] in grammar.auxiliaries and words[i - 1] not in grammar.infinitive
        if (i in said or auxiliary) and words[i - 1] not in grammar.persons and words[i] not in grammar.infinitive:
            return i
    return end


def _end_of_relative(words: list[str], begin: int, end: int, grammar: Grammar) -> int:
    """The token of the main verb behind what a relative clause reports: `El grupo que denunció esto [ha] perdido`."""
    for i in range(begin, end):
        if words[i] == QUOTE or words[i] in grammar.conjunctions:
            break
        if i > begin and words[i] in grammar.verbs:
            return i
    return end


def _quotes_alone(words: list[str], begin: int, cue: Cue, end: int) -> bool:
    """Whether all that is quoted between two tokens stands behind a cue."""
    return QUOTE in words[cue.last + 1 : end] and QUOTE not in words[begin : cue.first]


def _meanwhile(sentence: Sentence, other: Cue, begin: int, grammar: Grammar) -> int:
    """The conjunction behind what is no clause, where another speaks: `showed no emotion [as] Lee told her it was
    "bad"`, `defended the plan [after] Lee said it was "bad"`; 0 if none does."""
    words, opening = sentence.words, sentence.words[begin]
    if other.sort != SPEECH or other.form not in ("past", "present") or QUOTE in words[begin : other.first]:
        return 0
    acts = opening in grammar.infinitive or words[begin + 1] in grammar.infinitive  # `vowed not to leave as long as`
    if opening in grammar.that or acts:
        return 0
    if grammar.meanwhiles.isdisjoint(words[begin + 1 : other.first]):
        return 0
    subject = subject_before(sentence, other, grammar)
    mark = subject.before if subject else 0
    if mark <= begin or words[mark] not in grammar.meanwhiles or "," in words[mark : other.first]:
        return 0
    mark -= words[mark - 1] in grammar.adverbs  # `even as`
    plain = not _has_verb(sentence, begin, mark, grammar) and grammar.persons.isdisjoint(words[begin:mark])
    return mark if plain and begin < mark else 0


def _is_participle(words: list[str], begin: int, other: Cue, grammar: Grammar) -> bool:
    """Whether a cue goes on with a passive before it: `was looked at in June and [found] to be safe`."""
    infinitive, verb = [*words[other.last + 1 : other.last + 3], "", ""][:2]
    return (
        infinitive in grammar.infinitive
        and verb in grammar.auxiliaries
        and any(
            words[i] in grammar.auxiliaries and words[i + 1].endswith(grammar.past_endings)
            for i in range(begin, other.first - 1)
        )
    )


def _other_speaker(sentence: Sentence, other: Cue, begin: int, grammar: Grammar) -> int:
    """The mark or `and` behind which another speaks: `Half said it was, others said it was not`; 0 if none does."""
    words = sentence.words
    behind = other.last + 1
    subject = subject_before(sentence, other, grammar)
    if subject is None or words[subject.first] in grammar.relatives:
        return 0
    quote = quote_before(words, subject.first, grammar)
    if quote > begin and quote in sentence.with_comma and words[quote - 1] == "—":
        return quote - 1  # `said it had failed - "It is dead," Lee said - and left`
    if behind + 1 >= len(words) or (words[behind] in WEAK_MARKS and words[behind + 1] != QUOTE):
        return 0  # `the plan, Lee said, failed`
    mark, nearest = subject.before, subject.first - 2
    if words[mark] in grammar.circumstances:  # `it was over, before his coach, Bo Li, cut in: "Q"`
        # `it was over - days after Li said it was not`
        apart = range(mark - 1, max(begin, mark - 2 - LONGEST_ITEM), -1)
        mark = next((i for i in apart if words[i] in (",", "—")), mark)
        nearest = min(nearest, mark)
    quotes = words[behind] in WEAK_MARKS  # `called with the news, Lee said, "Q"`
    if quotes and begin < mark and words[mark] == ",":
        return mark
    if not begin + 2 < mark >= nearest or _has_verb(sentence, subject.first, subject.last + 1, grammar):
        return 0
    first = begin + (words[begin] in grammar.that)
    fronted = words[first] in grammar.prepositions or words[first] in grammar.conjunctions or words[first] == ","
    whole = words[first] in grammar.persons or _has_verb(sentence, first, mark, grammar)
    if fronted or not whole:
        return 0  # `that in May, Lee called`, `that when it rained, Lee called`
    if words[mark] in grammar.contrasts or words[mark] in grammar.coordinators:
        return mark - (words[mark - 1] == ",")
    later = words[mark] == "—" and nearest == mark
    return mark if words[mark] == "," or later else 0


def _is_aside(sentence: Sentence, at: int, verb: int, end: int, grammar: Grammar) -> bool:
    """Whether the relative clause that begins at a token with its verb ends at a comma before a verb or quote."""
    words = sentence.words
    if words[at] not in grammar.relatives or "," not in words[verb:end]:
        return False
    comma = words.index(",", verb)
    return QUOTE in words[comma:end] or words[comma + 1] in grammar.verbs


def _has_verb(sentence: Sentence, begin: int, end: int, grammar: Grammar) -> bool:
    words = sentence.words
    return any(
        words[i] in grammar.verbs or (words[i].endswith(grammar.past_endings) and not sentence.capital[i])
        for i in range(begin, end)
    )


def trim_tail(sentence: Sentence, begin: int, end: int, grammar: Grammar) -> int:
    """The token at which a remark begins at the end of a content without quotes: `said it failed - a blow to him`."""
    words = sentence.words
    for i in range(end - 2, begin + 2, -1):
        if words[i] == ",":
            described = words[i + 1] in grammar.articles and end - i > LONGEST_OTHER_NAME
            if (described and not _goes_on_listing(words, i, end, grammar)) or words[i + 1] in grammar.pure_relatives:
                end = i
            break
    if words[begin + 2 : end - 1].count("—") == 1:
        dash = words.index("—", begin + 2)
        word = words[dash + 1]
        if word in grammar.determiners or word in grammar.relatives or word.endswith(grammar.gerund_endings):
            return dash
    return end


def headline_end(sentence: Sentence, begin: int, end: int, grammar: Grammar) -> int:
    """The token at which a headline turns to what happens meanwhile: `urges patience [as] rates rise`, not `hails Lee
    as hero`."""
    words, endings = sentence.words, (*grammar.present_endings, *grammar.past_endings)
    for at in range(begin + 1, end - 2) if sentence.headline else ():
        joins = words[at] in grammar.prepositions or words[at] in grammar.comparers
        if joins and words[at] in grammar.circumstances:
            acts = any(words[i].endswith(endings) or words[i] in grammar.verbs for i in range(at + 2, end))
            if acts and QUOTE not in words[at:end] and words[at - 1] not in grammar.adverbs:
                return at
    return end


def _goes_on_listing(words: list[str], comma: int, end: int, grammar: Grammar) -> bool:
    """Whether a comma stands in a list: `would bring a school[,] a surgery and shops`, not `said it had failed, a blow
    to her and the party`."""
    item = words[max(0, comma - LONGEST_ITEM) : comma]
    listed = not grammar.determiners.isdisjoint(item) and words[comma + 1] in grammar.determiners
    return listed and not grammar.coordinators.isdisjoint(words[comma + 2 : end])


def trim_remark(sentence: Sentence, begin: int, end: int, grammar: Grammar) -> int:
    """The token at which a remark of the reporter's begins behind the last quote of a content: `said it was "bad," a
    word that hurt`, `said he would "look at" the bill, which would ...`."""
    words = sentence.words
    last = end - 1
    while last >= begin and words[last] != QUOTE:
        last -= 1
    if last < begin:
        return end
    if begin == last < end - 1 and words[last + 1] in grammar.circumstances:
        return last + 1  # `chanted "Q" as Lee arrived`
    needs_that = grammar.modifiers_behind and not grammar.determiners_behind
    if needs_that and words[begin] == QUOTE and begin + 1 < end and words[begin + 1] in grammar.verbs:
        return begin + 1  # `Le club que Lee a qualifié de « nul » a gagné`
    whole = begin + (words[begin] in grammar.that)
    if words[whole] == QUOTE and words[whole + 1 : whole + 2] and words[whole + 1] in grammar.coordinators:
        acts = whole + 2
        while acts < end - 1 and words[acts] in grammar.negations:
            acts += 1
        if acts < end and words[acts] in grammar.verbs:
            return whole + 1  # `a dit que « Q » mais n'a pas voulu répondre`
    comma = last if last in sentence.with_comma else last + 1
    while comma < end and words[comma] != "," and comma != last:
        comma += 1
    if comma + 1 >= end:
        return end
    word = words[comma + 1]
    if comma == last + 1 and word in grammar.coordinators and _opens_another(words, comma + 2, end, grammar):
        return comma  # `called it "bad", and the Post gave it one star`
    listed = comma > last + 1 and _goes_on_listing(words, comma, end, grammar)
    if (
        comma == last
        or word in grammar.relatives
        or (word in grammar.determiners and not listed)
        or word.endswith(grammar.gerund_endings)
    ):
        return comma if words[comma] == "," else comma + 1
    return end


def _opens_another(words: list[str], begin: int, end: int, grammar: Grammar) -> bool:
    """Whether a clause that is no part of what is reported may begin at a token: with its own subject and verb."""
    if begin >= end or words[begin] in grammar.that or words[begin] in grammar.persons:
        return False
    return any(words[i] in grammar.verbs for i in range(begin + 1, end))
