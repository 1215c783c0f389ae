"""Noun phrases, read from left to right, of languages that write every noun with a capital.

A phrase there ends with a noun, and what stands small before it belongs to it: `der frühere Chef [des Verbands]`.
"""

from newsparse.stages.attribution.grammar import CLAUSE_MARKS, Grammar
from newsparse.stages.attribution.phrases import Subject
from newsparse.stages.attribution.tokens import QUOTE, STOP, Sentence

MOST_ADJECTIVES = 8  # tokens before the noun: `der seit Mai amtierende, viel kritisierte Chef`
MOST_TOKENS = 30  # a phrase is shorter; the bound keeps the search linear
LONGEST_BRACKET = 8  # tokens: `Lee (SPD)`
LONGEST_STEM = 6  # letters: what is not longer ends like an adverb by chance
SHORTEST_PAST = 5  # letters of a verb that no list has
SHORT_QUOTE = 30  # characters: a name in marks, `der "Tagesbote"`


def is_noun(sentence: Sentence, at: int, grammar: Grammar) -> bool:
    """Whether a token is a noun, a name, a number, or a name in quotation marks behind a small word."""
    word = sentence.words[at]
    if word == QUOTE:
        return is_named_quote(sentence, at, grammar)
    return word[0].isupper() or word[0].isdigit() or word in grammar.nouns


def is_named_quote(sentence: Sentence, at: int, grammar: Grammar) -> bool:
    """Whether a quote is a name within a phrase: `die "Neue Post" meldet`, `dem Blatt "Neue Post"`."""
    if not at or at in sentence.small_quotes:
        return False
    before = sentence.words[at - 1]
    named = before in grammar.determiners or before in grammar.prepositions or before in grammar.nouns
    short = sentence.ends[at] - sentence.starts[at] <= SHORT_QUOTE
    return (named and short) or (
        before not in CLAUSE_MARKS and before not in grammar.comparers and at in sentence.titles
    )


def is_joint(sentence: Sentence, at: int) -> bool:
    """Whether a token is the hyphen behind a name in marks: `die "Neue Post"[-]Redaktion`."""
    words = sentence.words
    return words[at] == "—" and words[at - 1 : at] == [QUOTE] and sentence.starts[at] == sentence.stretch[at - 1].closed


def noun_at(sentence: Sentence, begin: int, grammar: Grammar) -> int:
    """The last noun of the plain phrase that begins at a token: `der frühere [Chef]`; -1 where none does."""
    words = sentence.words
    at, end = begin, min(len(words), begin + MOST_ADJECTIVES)
    if at >= end:
        return -1
    if words[at] in grammar.pronouns and not (
        words[at] in grammar.determiners and at + 1 < end and _goes_on(sentence, at + 1, grammar)
    ):
        return at
    described = words[at] in grammar.articles  # `der [seit Mai amtierende] Chef`
    while at < end:
        word = words[at]
        measure = at + word[0].isdigit() + 1
        measured = measure < end and words[measure] in grammar.measured and is_noun(sentence, measure - 1, grammar)
        if measured and _goes_on(sentence, measure + 1, grammar):
            at = measure + 1  # `der 50 Jahre alte Lee`
            continue
        inside = described and at > begin and words[at - 1] in grammar.prepositions  # `der seit [Mai] amtierende Chef`
        if is_noun(sentence, at, grammar) and not (inside and at + 1 < end and _goes_on(sentence, at + 1, grammar)):
            break
        hangs = word in grammar.conjunctions and word not in grammar.prepositions
        closed = word in grammar.verbs or hangs if described else word in grammar.small_words
        if word in CLAUSE_MARKS or (closed and word not in grammar.determiners):
            return -1
        at += 1
    if at == end:
        return -1
    while at + 1 < len(words) and at - begin < MOST_TOKENS:
        if is_joint(sentence, at + 1) and at + 2 < len(words) and words[at + 2] != QUOTE:
            at += 2  # `die "Neue Post"-Redaktion`
        elif is_noun(sentence, at + 1, grammar) and not _ends_noun(sentence, begin, at, grammar):
            at += 1
        else:
            break
    return at


def _ends_noun(sentence: Sentence, begin: int, at: int, grammar: Grammar) -> bool:
    """Whether what stands behind a noun is none of its phrase: `laut [Anklage] 9 Euro`, `warf [Ann Lee] "Q" vor`."""
    words = sentence.words
    counted = words[at + 1][0].isdigit() and at + 2 < len(words) and is_noun(sentence, at + 2, grammar)
    return (counted and not words[at][0].isdigit()) or _ends_name(sentence, begin, at, grammar)


def _ends_name(sentence: Sentence, begin: int, at: int, grammar: Grammar) -> bool:
    """Whether somebody's full name ends at a token before a quote or a common noun, which is none of it: `warf [Ann
    Lee] "Zögern" vor`, `warf [Ann Lee] Verleumdung vor`, but `Ann "Anni" Lee`."""
    words = sentence.words
    if at == begin or words[at - 1].lower() not in grammar.given:
        return False
    if words[at + 1] != QUOTE:
        noun = words[at + 1] in grammar.nouns or words[at + 1].endswith(grammar.noun_endings)
        return noun and words[at].lower() not in grammar.given
    return at + 2 == len(words) or not is_noun(sentence, at + 2, grammar)


def _goes_on(sentence: Sentence, at: int, grammar: Grammar) -> bool:
    """Whether a noun, or an adjective before one, stands at a token: `diese [Frau]`, `die [alte] Frau`."""
    words = sentence.words
    for i in range(at, min(len(words), at + MOST_ADJECTIVES)):
        if is_noun(sentence, i, grammar):
            return True
        if words[i] in CLAUSE_MARKS or (words[i] in grammar.small_words and words[i] not in grammar.determiners):
            return False
    return False


def phrase_at(sentence: Sentence, begin: int, grammar: Grammar) -> int:
    """The last token of the noun phrase that begins at a token, with what owns it, brackets and a second one behind
    `und`; -1 where none does."""
    words = sentence.words
    last = noun_at(sentence, begin, grammar)
    if last < 0 or words[last] in grammar.pronouns:
        return last
    head = last
    while last + 2 < len(words) and last - begin < MOST_TOKENS:
        word, then = words[last + 1], -1
        if word in grammar.genitives:
            if last > begin and sentence.capital[last] and is_noun(sentence, last - 1, grammar):
                break  # `sagte Peter Lee [der Zeitung]`
            then = noun_at(sentence, last + 1, grammar)
            if then > 0 and _is_told(sentence, head, last + 2, then, grammar):
                break
        elif word in grammar.ties:
            then = noun_at(sentence, last + 2, grammar)
            if then > 0 and words[then] == QUOTE and words[then - 1] in grammar.indefinite:
                break  # `hat Lee von einem "Q" gesprochen`
        elif word in grammar.ands and (is_noun(sentence, last + 2, grammar) or words[last + 2] in grammar.determiners):
            then = noun_at(sentence, last + 2, grammar)
            if then + 1 < len(words) and words[then + 1] in grammar.verbs:
                break  # `sagte Lee und der Rat stimmte zu`
        elif word == "(":
            closed = (i for i in range(last + 2, min(len(words), last + LONGEST_BRACKET)) if words[i] == ")")
            then = next(closed, -1)
        if then < 0:
            break
        last = then
    return last


def _is_told(sentence: Sentence, head: int, first: int, last: int, grammar: Grammar) -> bool:
    """Whether a paper or agency with a name is told by whoever stands before it: `sagte ein Sprecher [der "Post"]`;
    not `sagte ein Redakteur der "Post"`."""
    words = sentence.words
    speaker = words[head].lower()
    named = sentence.capital[head] and words[head][0].isupper()
    if speaker in grammar.writers or not (named or speaker in grammar.roles):
        return False
    return words[last] == QUOTE or (last > first and words[last].lower() in grammar.papers)


def with_apposition(sentence: Sentence, last: int, grammar: Grammar) -> int:
    """The last token of a phrase with the apposition behind its comma: `Lee, Chef des Verbands,`."""
    words = sentence.words
    if last + 2 >= len(words) or words[last + 1] != ",":
        return last
    end = phrase_at(sentence, last + 2, grammar)
    closed = end + 1 < len(words) and words[end + 1] in (",", ":", STOP)
    return end if closed and words[end] not in grammar.pronouns else last


def subject_behind(sentence: Sentence, at: int, grammar: Grammar) -> Subject | None:
    """The phrase behind a verb, over adverbials that stand between: `sagte [am Montag] der Minister`."""
    words = sentence.words
    begin = behind_adverbials(sentence, at + 1, grammar)
    if begin >= len(words) or words[begin] in grammar.genitives - grammar.determiners:
        return None
    last = phrase_at(sentence, begin, grammar)
    if last < 0:
        return None
    if words[last] not in grammar.pronouns:
        last = with_apposition(sentence, last, grammar)
    return Subject(begin, last, at)


def behind_adverbials(sentence: Sentence, at: int, grammar: Grammar) -> int:
    """The token behind adverbs and prepositional phrases: `am Montag [der Minister]`."""
    words = sentence.words
    floor = at + MOST_TOKENS
    while at < min(len(words), floor):
        word = words[at]
        if is_adverbial(word, grammar) or word in grammar.times or word in grammar.reflexives:
            at += 1
        elif word in grammar.prepositions and word not in grammar.infinitive:
            then = phrase_at(sentence, at + 1, grammar)
            if then < 0:
                return at
            at = then + 1
        elif _is_time(sentence, at, grammar):
            at += 2
        else:
            return at
    return at


def _is_time(sentence: Sentence, at: int, grammar: Grammar) -> bool:
    """Whether a noun of time stands behind a token, with nothing that goes on: `sagte [zwei Tage] später Lee`."""
    words = sentence.words
    if at + 2 >= len(words) or words[at + 1].lower() not in grammar.times or words[at] in grammar.nouns:
        return False
    return not words[at][0].isupper() and not is_noun(sentence, at + 2, grammar)


def subject_before_verb(sentence: Sentence, begin: int, verb: int, grammar: Grammar) -> Subject | None:
    """The phrase that is all that stands before a verb in its clause, with `auch` before it; None where an adverbial
    or an object stands there."""
    words = sentence.words
    first = begin
    while first < verb and (words[first] in grammar.coordinators or is_adverbial(words[first], grammar)):
        first += 1
    if first == verb or words[first] in grammar.prepositions or words[first] in grammar.times:
        return None
    if _is_object(sentence, first, grammar):
        return None
    last = phrase_at(sentence, first, grammar)
    if last < 0 or last >= verb:
        return None
    if verb + 1 < len(words) and words[verb + 1] in grammar.nominatives:
        return None  # `Seine Fans tröstete er`
    adverbial = first == last == 0 and is_adverbial(words[0].lower(), grammar)  # `Relativierend sagte Lee`
    if adverbial or not can_speak(sentence, first, grammar):
        behind = subject_behind(sentence, verb, grammar)
        if behind and can_speak(sentence, behind.first, grammar):
            return None  # `Das sagte Lee`, `Die Pläne nannte Lee "Q"`
    return Subject(first, verb - 1, begin - 1)


def can_speak(sentence: Sentence, first: int, grammar: Grammar) -> bool:
    """Whether the phrase that begins at a token is somebody's: a pronoun, a name, or a noun that speaks."""
    words = sentence.words
    if _is_object(sentence, first, grammar):
        return False
    last = noun_at(sentence, first, grammar)
    if last == first and words[first] in grammar.pronouns:
        return words[first] in grammar.persons
    lone = last == first == 0 and words[0] not in grammar.speaker_nouns
    if lone and len(words) > 1 and words[1] in grammar.prepositions:
        return False  # `Passend zum Wetter`
    named = (at for at in range(first, last + 1) if words[at] not in grammar.determiners)
    return any(
        words[at] in grammar.speaker_nouns or (sentence.capital[at] and words[at] not in grammar.nouns) for at in named
    )


def _is_object(sentence: Sentence, first: int, grammar: Grammar) -> bool:
    """Whether the phrase that begins at a token is no subject by its article: `dem Minister`, `der Ministerin`."""
    words = sentence.words
    if words[first] not in grammar.feminine_objects:
        return words[first] in grammar.objects
    last = first + 1
    while last < len(words) and words[last] not in CLAUSE_MARKS and words[last].lower() not in grammar.women:
        last += 1
        if last > first + 2:
            return False
    return last < len(words) and words[last].lower() in grammar.women


def is_adverbial(word: str, grammar: Grammar) -> bool:
    """Whether a word is an adverb, by a list or by its ending: `wörtlich`, `telefonisch`."""
    looks = len(word) > LONGEST_STEM and word.islower() and word.endswith(grammar.adverb_endings)
    return word in grammar.adverbs or (looks and word not in grammar.nouns)


def is_verb(sentence: Sentence, at: int, grammar: Grammar) -> bool:
    """Whether a token is a finite verb: by a list, or by its ending and what follows: `lenkte er`, `plante den Bau`."""
    words = sentence.words
    word = words[at]
    if word in grammar.verbs:
        return word not in grammar.determiners  # `[sein] Team`
    if not at or len(word) < SHORTEST_PAST or not word.islower() or not word.endswith(grammar.finite_endings):
        return False
    behind = words[at + 1] if at + 1 < len(words) else ","
    follows = behind in grammar.determiners or behind in grammar.prepositions or behind in grammar.pronouns
    follows = follows or behind in grammar.reflexives or behind in CLAUSE_MARKS or is_adverbial(behind, grammar)
    return follows and words[at - 1] not in grammar.determiners


def first_subject(sentence: Sentence, end: int, grammar: Grammar) -> Subject | None:
    """The subject of the first clause of a sentence: `Lee ging und sagte`, `Am Montag ging Lee und sagte`."""
    words = sentence.words
    for at in range(min(end, len(words))):
        if words[at] in CLAUSE_MARKS - {QUOTE, "("}:
            break
        if is_verb(sentence, at, grammar):
            return subject_before_verb(sentence, 0, at, grammar) or subject_behind(sentence, at, grammar)
    return None


def begin_of_phrase(sentence: Sentence, end: int, grammar: Grammar) -> int:
    """Where the phrase begins that ends before a token: the furthest from which it is read up to there."""
    words, found = sentence.words, end
    for first in range(end - 1, max(-1, end - 12), -1):
        word = words[first]
        ended = word in CLAUSE_MARKS - {QUOTE, ")", "("} and not is_joint(sentence, first)
        if ended or word in grammar.verbs:
            break
        if phrase_at(sentence, first, grammar) == end - 1:
            found = first
    return found
