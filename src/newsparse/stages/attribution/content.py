"""Where the content of a cue begins and ends among the tokens of its sentence."""

from newsparse.document import Span
from newsparse.stages.attribution.adverbials import behind_adverbials
from newsparse.stages.attribution.grammar import Grammar
from newsparse.stages.attribution.subjects import subject_after, subject_before
from newsparse.stages.attribution.tokens import QUOTE, STOP, Sentence
from newsparse.stages.attribution.verbs import is_finite
from newsparse.stages.attribution.vocabulary import SPEECH, THOUGHT, Cue, Vocabulary, is_adverb

LONGEST_NAME = 5  # tokens from a comma to the end: what is not longer names anew (`his law, the Harbour Act`)
ADVERBIAL_TOKENS = 16  # how far behind a cue `that`, a colon or a quote may stand: `said on Monday in a speech that`
WEAK_MARKS = frozenset({",", ":", "—", ";", "(", "…"})


def is_word(word: str) -> bool:
    """Whether a token is a word or a quote, not punctuation."""
    return word == QUOTE or word[0].isalnum() or word in (")", "]") or word[0] in "$€£#@%°"


def all_quotes(words: list[str], begin: int, end: int) -> bool:
    """Whether the tokens are quotes and punctuation alone, with one quote at least."""
    quoted = False
    for i in range(begin, end):
        if words[i] == QUOTE:
            quoted = True
        elif is_word(words[i]):
            return False
    return quoted


def colon_before_quote(sentence: Sentence, begin: int, end: int) -> int:
    """The colon before the quote that ends a content of other words: `se mostró escéptico: "Q"`; 0 where none does."""
    words = sentence.words
    for i in range(begin, end - 1):
        if words[i] == QUOTE:
            break
        if words[i] == ":" and all_quotes(words, i + 1, end):
            return i
    return 0


def quote_before(words: list[str], at: int, grammar: Grammar) -> int:
    """The token of the quote that stands before a token, with a comma or dash between at most; -1 if none does."""
    at -= 1
    while at >= 0 and words[at] in grammar.before_cue:
        at -= 1
    return at if at >= 0 and words[at] == QUOTE else -1


def last_word(words: list[str], begin: int, end: int) -> int:
    """The last token of `begin` to `end` (excluded) that is no punctuation; `begin - 1` where all are."""
    last = end - 1
    while last >= begin and not (words[last][0].isalnum() or is_word(words[last])):
        last -= 1
    return last


def first_word(words: list[str], begin: int, end: int, grammar: Grammar) -> int:
    """The first token of `begin` to `end` that is neither a weak mark nor `and`, `but`."""
    while begin < end and (words[begin] in WEAK_MARKS or words[begin] in grammar.coordinators):
        begin += 1
    return begin


def content_begin(sentence: Sentence, cue: Cue, vocab: Vocabulary, grammar: Grammar) -> int:
    """The token behind what stands between a cue and its content: the listener (`told reporters`), the time and
    place (`said on Monday in an interview with the BBC that`)."""
    words = sentence.words
    at, size = cue.last + 1, len(sentence.words)
    if grammar.comma_before_that and (that := _that_behind_comma(words, at, vocab, grammar)):
        return that
    if (
        at < size
        and cue.base in vocab.address
        and vocab.reflexives.isdisjoint(words[cue.first : cue.verb])  # `s'est dite prête à`
        and is_word(words[at])
        and words[at] != QUOTE
        and words[at] not in grammar.that
    ):
        listener = subject_after(sentence, cue, grammar)
        if listener and words[listener.last + 1 : listener.last + 2] and words[listener.last + 1] in vocab.auxiliaries:
            return at  # `warn the river could rise`: whoever that is does not listen
        if listener:
            at = listener.last + 1
            if words[at : at + 1] == [","] and words[at + 1 : at + 2] and "," in words[listener.first : listener.last]:
                at += 1
                if words[at] in grammar.infinitive:
                    return at  # `told the father, Bo Li, to wait`
            if cue.base in vocab.acts and words[at : at + 1] and words[at] in grammar.infinitive:
                return cue.last + 1  # `urged the mayor to resign`: whoever is to act belongs to what is said
    if opens_infinitive(words, at, grammar):
        return at
    if grammar.far_subjects:  # `dijo este lunes que`
        ahead = behind_adverbials(sentence, at, grammar)
        told = ahead < size and (words[ahead] in grammar.that or opens_infinitive(words, ahead, grammar))
        if at < ahead < size and (told or words[ahead] in (":", QUOTE)):
            return ahead
    if at >= size or not (_is_adverbial(words[at], vocab, grammar) or words[at].lower() in grammar.obliques):
        return at
    for i in range(at + 1, min(size, at + ADVERBIAL_TOKENS)):
        word = words[i]
        governed = grammar.that_governed and i == at + 1  # `insistió en que`
        if word in grammar.that and (governed or words[i - 1] not in grammar.prepositions):
            if i > at + 1 and is_relative(sentence, i, vocab, grammar):
                return at  # `spoke of a plan that would fail`
            return i
        if opens_infinitive(words, i, grammar):
            return i
        if word in grammar.verbs or word in grammar.persons:
            break
        if (
            words[at] in grammar.conjunctions
            and " past" in vocab.verbs.get(word, "")
            and words[i - 1] not in vocab.articles
        ):
            break  # `apologised after Lee wrote that`
        if (
            word == ","
            and i + 1 < size
            and sentence.capital[i + 1]
            and not grammar.that.isdisjoint(words[i + 1 : i + 7])
        ):
            continue  # `in Salem, Oregon, that`
        if word == "," and (that := _that_behind(sentence, i, grammar)):
            return that
        if word in (":", ";", STOP, ","):
            if word != ":" and (cue.base in vocab.acts or cue.base in vocab.transitive):
                break  # `vowed to fight on`, `denied ever meeting her`: that is what is said
            return i
        if (
            word == QUOTE
            and i not in sentence.mentioned
            and not (cue.base in vocab.acts and words[at] in grammar.governed)  # `called for a vote on the "plan"`
            and not words[i - 1].endswith(grammar.possessive_endings)
            and words[i - 1] not in grammar.prepositions
        ):
            return i
    while grammar.far_subjects and at < size - 1 and words[at] in grammar.adverbs:
        at += 1  # `réclament toujours une hausse`
    while at < size and (words[at] in grammar.times or (at + 1 < size and words[at + 1] in grammar.times)):
        at += 1
    while grammar.far_subjects and at + 1 < size and is_adverb(words[at], vocab) and words[at + 1] in grammar.articles:
        at += 1  # `criticó además el plan`
    return at


def opens_infinitive(words: list[str], at: int, grammar: Grammar) -> bool:
    """Whether an infinitive that is reported begins at a token: Italian `ha detto [di non essere stanco]`."""
    if at + 1 >= len(words) or words[at] not in grammar.infinitive_openers:
        return False
    verb = at + 1 + (words[at + 1] in grammar.negations)
    return verb < len(words) and words[verb].islower() and words[verb].endswith(grammar.infinitive_endings)


def _that_behind_comma(words: list[str], at: int, vocab: Vocabulary, grammar: Grammar) -> int:
    """The `that` behind the first comma that one stands behind, where nothing but listeners, times and places stand
    before it: Russian `сообщил в среду агентству, что`; 0 where there is none."""
    for i in range(at, min(len(words) - 1, at + ADVERBIAL_TOKENS)):
        if words[i] == "," and words[i + 1] in grammar.that:
            return i + 1
        if words[i] == ":" and words[i + 1] == QUOTE:
            return i  # `заявил следующее: «Q»`
        acts = words[i] in grammar.verbs or words[i] in vocab.verbs
        if acts or words[i] in grammar.persons or words[i] in (";", ":", STOP, QUOTE):
            break
    return 0


def _that_behind(sentence: Sentence, comma: int, grammar: Grammar) -> int:
    """The `that` behind an aside between commas (`said on Monday, after a meeting that lasted, that`) or a list
    (`said in a letter to authors, agents and readers that`); 0 where there is none."""
    words = sentence.words
    listed = coordinated = False
    for i in range(comma + 1, min(len(words) - 1, comma + ADVERBIAL_TOKENS)):
        word = words[i]
        if word in (STOP, ";", ":") or (word == QUOTE and i not in sentence.mentioned):
            break
        if word == "," and words[i + 1] in grammar.that:
            return i + 1
        if word in grammar.that and words[i - 1] not in grammar.prepositions and not listed and coordinated:
            return i
        listed = listed or word in grammar.verbs or word in grammar.persons or word in grammar.prepositions
        coordinated = coordinated or word in grammar.coordinators
    return 0


def is_relative(sentence: Sentence, at: int, vocab: Vocabulary, grammar: Grammar) -> bool:
    """Whether a `that` is the subject of the verb behind it: `a plan that would fail`, not `that he'd fail`."""
    words = sentence.words
    if words[at] not in grammar.relatives:
        return False  # Russian `что`
    if at + 1 >= len(words) or words[at + 1].partition("'")[0] in grammar.pronouns:
        return False
    return is_finite(sentence, at + 1, vocab)


def with_preposition(sentence: Sentence, cue: Cue, begin: int, vocab: Vocabulary, grammar: Grammar) -> int:
    """The token behind a preposition that belongs to the verb, and so to the cue: `called for`, `spoke at length of`;
    `begin` where there is none. Before a verb `to` does not: `vowed to fight`."""
    words = sentence.words
    at = cue.last + 1
    while at < len(words) and is_adverb(words[at], vocab):
        at += 1
    if at + 1 >= len(words) or words[at] not in grammar.governed:
        return begin
    if words[at] in grammar.infinitive and not (
        words[at + 1] in grammar.determiners or words[at + 1] in grammar.pronouns or sentence.capital[at + 1]
    ):
        return begin
    return at + 1


def _is_adverbial(word: str, vocab: Vocabulary, grammar: Grammar) -> bool:
    return word in grammar.prepositions or word in grammar.times or is_adverb(word, vocab)


def content_end(sentence: Sentence, clause: int, begin: int, following: list[Cue], grammar: Grammar) -> int:
    """The token at which the content ends: where its clause does, or where another cue takes over.

    `clause` is the token before the subject: a conjunction there makes the clause a subordinate one, which ends at a
    comma (`When Lee said he was tired, the crowd laughed`).
    """
    words = sentence.words
    end = len(words)
    opener = words[clause] if clause >= 0 else ""
    moved = opener in grammar.relatives and words[clause - 1] == ","  # `the plan, which Lee said failed, was hers`
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
    if grammar.far_subjects and opener != "," and words[clause + 1] in grammar.relatives:
        end = _end_of_relative(words, begin, end, grammar)
    if grammar.far_subjects and begin < end and words[begin] not in grammar.that:
        end = _before_inner(words, begin, end, following, grammar)
    if grammar.dash_reports:
        for i in range(begin + 1, end - 2):
            if words[i] == ":" and words[i + 1] == QUOTE and any(other.first > i for other in following):
                end = i  # `сказал, что денег нет: «Q», — добавила Ли`
                break
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
        before = words[other.first - 1]
        if other.form == "judged":  # `rejected the bill, called "mad" by Lee`
            return other.first - (before == ",")
        if described and before == "," and other.form in ("past", "present"):
            return other.first - 1  # `Lee, an adviser who praised the plan, said`
        if other.form == "gerund" and (before == "," or before in grammar.coordinators):
            return other.first - 1
        verbal = other.form == "gerund" or (other.form == "infinitive" and grammar.far_subjects)
        if verbal and before in grammar.prepositions and words[other.first - 2] == ",":
            return other.first - 2  # `said it was late, without saying why`
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
        if other.form in ("past", "present", "base") and other.first >= begin + 4:
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
    mark = subject.before
    if words[mark] in grammar.circumstances and words[mark - 1] == ",":
        mark -= 1  # `it was over, before his coach, Bo Li, cut in: "Q"`
    quotes = words[behind] in WEAK_MARKS  # `called with the news, Lee said, "Q"`
    if quotes and begin < mark and words[mark] == ",":
        return mark
    if not begin + 2 < mark >= subject.first - 2 or _has_verb(sentence, subject.first, subject.last + 1, grammar):
        return 0
    first = begin + (words[begin] in grammar.that)
    fronted = words[first] in grammar.prepositions or words[first] in grammar.conjunctions or words[first] == ","
    whole = words[first] in grammar.persons or _has_verb(sentence, first, mark, grammar)
    if fronted or not whole:
        return 0  # `that in May, Lee called`, `that when it rained, Lee called`
    if words[mark] in grammar.contrasts or words[mark] in grammar.coordinators:
        return mark - (words[mark - 1] == ",")
    return mark if words[mark] == "," else 0


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
            described = words[i + 1] in grammar.articles and end - i > LONGEST_NAME
            if described or words[i + 1] in grammar.pure_relatives:
                end = i
            break
    if words[begin + 2 : end - 1].count("—") == 1:
        dash = words.index("—", begin + 2)
        word = words[dash + 1]
        if word in grammar.determiners or word in grammar.relatives or word.endswith(grammar.gerund_endings):
            return dash
    return end


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
    comma = last if last in sentence.with_comma else last + 1
    while comma < end and words[comma] != "," and comma != last:
        comma += 1
    if comma + 1 >= end:
        return end
    word = words[comma + 1]
    if comma == last + 1 and word in grammar.coordinators and _opens_another(words, comma + 2, end, grammar):
        return comma  # `called it "bad", and the Post gave it one star`
    if (
        comma == last
        or word in grammar.relatives
        or word in grammar.determiners
        or word.endswith(grammar.gerund_endings)
    ):
        return comma if words[comma] == "," else comma + 1
    return end


def _opens_another(words: list[str], begin: int, end: int, grammar: Grammar) -> bool:
    """Whether a clause that is no part of what is reported may begin at a token: with its own subject and verb."""
    if begin >= end or words[begin] in grammar.that or words[begin] in grammar.persons:
        return False
    return any(words[i] in grammar.verbs for i in range(begin + 1, end))


def content_span(sentence: Sentence, first: int, last: int) -> Span:
    """The text of tokens, with the marks of a quote at its ends."""
    start, end = sentence.starts[first], sentence.ends[last]
    if first in sentence.stretch:
        start = sentence.stretch[first].opened
    if last in sentence.stretch:
        end = sentence.stretch[last].closed
    return Span(start, end)


def quote_spans(sentence: Sentence, begin: int, end: int) -> list[Span]:
    """The insides of the quotes among the tokens `begin` to `end` (excluded)."""
    return [Span(sentence.starts[i], sentence.ends[i]) for i in range(begin, end) if sentence.words[i] == QUOTE]
