"""Where the content of a cue begins: behind whoever listens, and times and places."""

from newsparse.stages.attribution.adverbials import behind_adverbials, behind_time
from newsparse.stages.attribution.grammar import Grammar
from newsparse.stages.attribution.phrases import Subject
from newsparse.stages.attribution.spans import is_word, opens_number
from newsparse.stages.attribution.subjects import subject_after
from newsparse.stages.attribution.tokens import QUOTE, STOP, Sentence
from newsparse.stages.attribution.verbs import is_finite, opens_clause
from newsparse.stages.attribution.vocabulary import Cue, Vocabulary, is_adverb

ADVERBIAL_TOKENS = 16  # how far behind a cue `that`, a colon or a quote may stand: `said on Monday in a speech that`


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
        end = _listener_end(words, listener, grammar) if listener else 0
        acted = words[end + 1 : end + 2] and words[end + 1] in vocab.auxiliaries
        if listener and end == listener.last and acted:
            return at  # `warn the river could rise`: whoever that is does not listen
        if listener:
            at = end + 1
            if words[at : at + 1] == [","] and words[at + 1 : at + 2] and "," in words[listener.first : listener.last]:
                at += 1
                if words[at] in grammar.infinitive:
                    return at  # `told the father, Bo Li, to wait`
            acts = (at < size and words[at] in grammar.infinitive) or _acts_plainly(words, cue.last + 2, grammar)
            acts = acts or (
                at < size and words[at] in grammar.circumstances & grammar.prepositions
            )  # `urges patience as the yuan slides`
            if cue.base in vocab.acts and acts:
                return cue.last + 1  # `urged the mayor to resign`: whoever is to act belongs to what is said
    if opens_infinitive(words, at, grammar) or opens_number(words, at, grammar):
        return at
    if grammar.far_subjects:  # `dijo este lunes que`
        if at + 1 < size and words[at] in grammar.determiners and words[at + 1] in grammar.that:
            return at  # `denunció [lo] que considera "Q"`
        ahead = behind_adverbials(sentence, at, grammar)
        told = ahead < size and (words[ahead] in grammar.that or opens_infinitive(words, ahead, grammar))
        if at < ahead < size and (told or words[ahead] in (":", QUOTE)):
            return ahead
        timed = behind_time(words, at, grammar) if cue.base in vocab.acts else at
        if timed < size and (words[timed] in grammar.articles or words[timed] not in grammar.prepositions):
            at = timed  # `negó el martes haber mentido`, not `apelou este domingo ao fim`
    if at >= size or not (_is_adverbial(words[at], vocab, grammar) or words[at].lower() in grammar.obliques):
        return at
    if words[at] in grammar.determiners and _points(words, at, grammar):
        return at
    for i in range(at + 1, min(size, at + ADVERBIAL_TOKENS)):
        word = words[i]
        governed = grammar.that_governed and i == at + 1  # `insistió en que`
        # `told reporters [outside] that it was over`, not `spoke of that`
        placed = i == at + 1 and words[at] not in grammar.governed and opens_clause(sentence, i, vocab)
        if word in grammar.that and (governed or placed or words[i - 1] not in grammar.prepositions):
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
        if word == "," and words[i + 1 : i + 2] and words[i + 1] in grammar.times and words[i + 2 : i + 3] == [","]:
            continue  # `in Salem, Monday, that`
        if word == "," and grammar.subject_inverted and words[i + 1 : i + 2] and words[i + 1] in grammar.that:
            return i + 1  # `afviste i retten, at`
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
    first = at
    while at < size and (words[at] in grammar.times or (at + 1 < size and words[at + 1] in grammar.times)):
        if _points(words, at, grammar):
            break
        at += 1
    if at < size and words[first] in grammar.determiners and words[at] in vocab.auxiliaries:
        return first  # `said [this month] would be hard`
    while grammar.far_subjects and at + 1 < size and is_adverb(words[at], vocab) and words[at + 1] in grammar.articles:
        at += 1  # `criticó además el plan`
    return at


def _listener_end(words: list[str], listener: Subject, grammar: Grammar) -> int:
    """The last token of who listens, before a noun phrase that another begins: `told [staff] more cuts would come`, not
    `told [members of the two parties]`."""
    joins = (grammar.prepositions, grammar.coordinators, grammar.determiners)
    for at in range(listener.first + 1, listener.last + 1):
        begins = words[at] in grammar.determiners and not any(words[at - 1] in some for some in joins)
        there = words[at] in grammar.adverbs and words[at + 1 : at + 2] != [] and words[at + 1] in grammar.auxiliaries
        if begins or there:  # `told the Post [there] was no crisis`
            return at - 1
    return listener.last


def _points(words: list[str], at: int, grammar: Grammar) -> bool:
    """Whether what may open a time opens something else: `said [this] was untrue`, `[last] week's talks`, not `said
    this week that`."""
    behind = words[at + 1] if at + 1 < len(words) else STOP
    owned = behind.endswith(grammar.possessive_endings) and behind.partition("'")[0] in grammar.times
    return owned or (words[at] in grammar.determiners and behind not in grammar.times)


def _acts_plainly(words: list[str], begin: int, grammar: Grammar) -> bool:
    """Whether a small word tells that a listener is to act where nothing tells an infinitive: `meminta warga [tetap]
    tenang`, not `meminta bantuan warga`."""
    for at in range(begin, len(words) if grammar.infinitives_plain else begin):
        if words[at] in grammar.governed or words[at] in grammar.negations or words[at] in grammar.adverbs:
            return True
        if words[at] in grammar.clause or words[at] in grammar.prepositions or words[at] in grammar.that:
            break
    return False


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
