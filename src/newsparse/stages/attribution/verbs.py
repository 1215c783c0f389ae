"""Groups of verbs (`has also said`): whether they report, and what each of their words may be."""

from newsparse.stages.attribution.tokens import QUOTE, STOP, Sentence
from newsparse.stages.attribution.vocabulary import (
    ALWAYS,
    MANNER,
    NEVER,
    OTHER,
    PAST,
    SPEECH,
    THOUGHT,
    UNLESS_NAME,
    Cue,
    Vocabulary,
    anaphor_end,
    is_adverb,
)

LEADING = 2  # tokens of what leads to an infinitive: `se [limitó a] decir`
MOST_INSIDE = 8  # tokens between an auxiliary and its participle


def verb_group(
    sentence: Sentence, at: int, last: int, base: str, forms: frozenset[str], sort: str, vocab: Vocabulary
) -> Cue | None:
    """The verb at a token with the auxiliaries and adverbs before it; None where it reports nobody's words:
    a noun (`the report`), a passive (`was told`), a participle that describes (`the said amount`)."""
    words = sentence.words
    if base in vocab.that_only and not opens_clause(sentence, last + 1, vocab):
        return None
    if is_impersonal(words, at, vocab) or (vocab.groups_split and _leads_infinitive(words, last, vocab)):
        return None
    if sort == MANNER and opens_clause(sentence, last + 1, vocab):
        sort = SPEECH  # `shot back that it was over`
    first = at
    helper = nearest = ""  # the first auxiliary, and the last
    while more := _group_before(sentence, first, vocab):
        first -= more
        if more == LEADING or words[first] in vocab.auxiliaries:
            helper = words[first]
            nearest = nearest or helper
    while first == 0 and first < at and words[first] not in vocab.auxiliaries:
        first += 1  # an adverb at the head of a sentence belongs to all of it
    before = "," if first - 1 in sentence.with_comma else words[first - 1] if first else ""
    anaphoric = first > 0 and first == anaphor_end(words, vocab)
    if anaphoric and ("past" in forms or "present" in forms):
        before = ""  # `Lo dice Lee`, where `lo` might be an article
    elif anaphoric and "participle" in forms and not helper:
        return Cue(first, at, last, base, "passive", sort)  # `Hal itu disampaikan Lee`
    if "participle" in forms and vocab.participles_quote and (not helper or nearest in vocab.passives):
        agent = _agent_behind_quote(sentence, last, vocab)
        if agent and vocab.reflexives.isdisjoint(words[first:at]):
            return Cue(first, at, last, base, "judged", sort)
    if "impersonal" in forms:
        return Cue(first, at, last, base, "present", sort)
    if "infinitive" in forms and not helper:
        if before in vocab.articles and before not in vocab.infinitive_marks:
            return None  # `le devenir`
        return Cue(first, at, last, base, "infinitive", sort)
    if "gerund" in forms:
        quotes = (
            QUOTE in words[last + 1 : last + 3 + (base in vocab.acts)]
        )  # `with Lee writing "Q"`, `hailing his side's "Q"`
        told = vocab.leads_sentence and not vocab.that.isdisjoint(words[last + 1 : last + 2])
        quotes = quotes or (told and QUOTE in words[last + 2 :])
        if not helper and before not in vocab.before_gerund and base not in vocab.plainly_bare and not quotes:
            return None
        return Cue(first, at, last, base, "gerund", sort)
    if helper:
        if nearest in vocab.passives and vocab.reflexives.isdisjoint(words[first:at]):
            if "participle" in forms and words[last + 1 : last + 2] and words[last + 1] in vocab.agents:
                return Cue(first, at, last + 1, base, "passive", sort)
            return None if "participle" in forms else Cue(first, at, last, base, "present", sort)
        if _is_hearsay(words, first, vocab):  # `is said to have asked`
            return Cue(first - 2, at, last, base, "present", sort)
        if helper in vocab.infinitive or words[at - 1] in vocab.infinitive:
            # `in reply to questions` is no infinitive
            return Cue(first, at, last, base, "infinitive", sort) if "base" in forms or "participle" in forms else None
        return Cue(first, at, last, base, "present", sort)
    if "participle" in forms and vocab.subject_inverted and (helped := _helper_before(words, first, vocab)) >= 0:
        return Cue(helped, at, last, base, "present", sort)
    behind = words[last + 1] if last + 1 < len(words) else ""
    if (
        "participle" in forms
        and vocab.leads_sentence
        and behind not in vocab.agents
        and _shares_helper(words, first, vocab)
    ):
        return Cue(first, at, last, base, "past", sort)
    # `Moody's said`, `McDonald's said it was over`: no participle that describes something, as `Lee's alleged debts` do
    plainly = behind in vocab.clauses or (base in vocab.bare and not words[at].endswith(vocab.past_endings))
    read = before in vocab.that and behind in (":", QUOTE) and sort != THOUGHT  # `a sign that said: "Q"`
    described = before in vocab.articles or (_is_possessive(before, vocab) and not plainly)
    if "participle" in forms and (described or (before in vocab.conjunctions and not read)):
        return None  # `when asked`, `an alleged theft`, `Lee's reported debts`
    if "past" in forms:
        return Cue(first, at, last, base, "past", sort)
    speaks = before in vocab.persons or before in vocab.documents
    opens = behind in vocab.that or (
        ("," in words[: first - 1] or QUOTE in words[first - 2 : first])
        and (behind in vocab.clauses or sentence.capital[last + 1 : last + 2] == [True])
    )
    # `The letter, which they saw, states that`, `The aide, Ann Lee, claims Bo Li lied`, `The post falsely claims that`
    states = before == "," and opens
    states = states or (words[at - 1].endswith(vocab.adverb_endings) and first < at and behind in vocab.clauses)
    alone = behind in vocab.tempers or behind in ("", ",", STOP)
    states = states or (vocab.leads_sentence and alone and words[first - 2 : first] == [QUOTE, ","])  # `"Q", conta.`
    named = first and sentence.capital[first - 1] and before not in vocab.articles  # not `His remarks`
    if base in vocab.homographs and not (states or speaks or named):
        return None
    if base in vocab.homographs and not speaks and _is_noun(sentence, at, last, vocab):
        return None
    if base in vocab.homographs and named and _is_described(sentence, at, vocab):
        return None
    answers = before in vocab.latters and base in vocab.answers  # `Lee pregunta y este responde`
    if before in vocab.not_before_verb and base not in vocab.plainly_bare and not answers:
        return None  # `clauses on guarantees had to be agreed`; not `the man he relies on says`
    if "present" in forms:
        return Cue(first, at, last, base, "present", sort)
    if _is_possessive(before, vocab):
        return None  # `Lee's claim that`
    plural = base not in vocab.homographs or speaks or before.endswith("s")
    if (
        "base" in forms
        and first > 0
        and before != QUOTE
        and not _is_possessive(before, vocab)
        and plural
        and not (base not in vocab.bare and _ends_noun(sentence, first - 1, vocab))
        and _takes_base(before, vocab)
    ):
        return Cue(first, at, last, base, "base", sort)
    return None


def is_deed(sentence: Sentence, at: int, vocab: Vocabulary) -> bool:
    """Whether a verb that may report stands at a token for what was done, as nothing behind it is told: `denied
    [telling] her to leave`; not `denied saying that she left`."""
    words = sentence.words
    for i in range(at + 1, len(words)):
        if words[i] in vocab.that or words[i] in vocab.questions or words[i] in (QUOTE, ":"):
            return False
        if words[i] in (",", ";", STOP) or words[i] in vocab.conjunctions:
            break
        if is_finite(sentence, i, vocab):
            return False
    return True


def _is_hearsay(words: list[str], first: int, vocab: Vocabulary) -> bool:
    """Whether an infinitive says what somebody has said of whom others say so: `is said [to have asked]`."""
    told = first > 2 and words[first - 2] in vocab.passives and " participle" in vocab.verbs.get(words[first - 1], "")
    return told and words[first] in vocab.infinitive and words[first + 1] in vocab.auxiliaries - vocab.passives


def _ends_noun(sentence: Sentence, last: int, vocab: Vocabulary) -> bool:
    """Whether a noun of one thing, to which what stands behind may belong, ends at a token: `in a [video] address`."""
    words, word = sentence.words, sentence.words[last]
    small = any(word in some for some in (vocab.before_verb, vocab.pronouns, vocab.determiners, vocab.speaking))
    if sentence.capital[last] or not word.isalpha() or small or word.endswith("s"):
        return False
    return not vocab.determiners.isdisjoint(words[max(0, last - 2) : last])


def _is_object_behind(words: list[str], at: int, vocab: Vocabulary) -> bool:
    """Whether an article behind a quote is the object of the verb behind it, which is no noun: `"Q", [lo] definisce
    Lee`, not `"Q", la denuncia di Lee`."""
    behind = words[at + 1]
    noun = behind in vocab.nouns or behind in vocab.nouns_behind or behind in vocab.roles
    return words[at - 2 : at] == [QUOTE, ","] and behind in vocab.verbs and not noun


def _agent_behind_quote(sentence: Sentence, last: int, vocab: Vocabulary) -> bool:
    """Whether a participle has a quote right behind it, or behind a preposition, and then who said it: `jugé « trop
    flou » par Lee`, `qualifié d'« historique » par Lee`."""
    words = sentence.words
    quote = next((i for i in range(last + 1, min(last + 3, len(words))) if words[i] == QUOTE), 0)
    return quote > 0 and words[quote + 1 : quote + 2] != [] and words[quote + 1] in vocab.agents


def is_impersonal(words: list[str], at: int, vocab: Vocabulary) -> bool:
    """Whether nobody is the subject of a verb: `não se sabe que`, but not `se queixou de que`."""
    return at > 0 and words[at - 1] in vocab.impersonals and f"{words[at]}-{words[at - 1]}" not in vocab.verbs


def _leads_infinitive(words: list[str], last: int, vocab: Vocabulary) -> bool:
    """Whether a verb is the first of a group whose last reports: `começou por dizer`."""
    mark, verb = [*words[last + 1 : last + 3], "", ""][:2]
    leads = mark in vocab.infinitive_marks or f"{words[last]} {mark}" in vocab.infinitive_leads
    return leads and verb in vocab.verbs and _is_infinitive(verb, vocab)


def _is_infinitive(word: str, vocab: Vocabulary) -> bool:
    return word.endswith(vocab.infinitive_endings) or " infinitive" in vocab.verbs.get(word, "")


def _helper_before(words: list[str], first: int, vocab: Vocabulary) -> int:
    """The auxiliary of a participle from which the subject or an adverbial keeps it: `har Lee sagt`; -1 if there is
    none."""
    for at in range(first - 1, max(-1, first - MOST_INSIDE), -1):
        if not words[at][0].isalnum() or words[at] == QUOTE or words[at] in vocab.conjunctions:
            break
        if words[at] in vocab.auxiliaries:
            return -1 if words[at] in vocab.passives or words[at] in vocab.infinitive else at
    return -1


def _shares_helper(words: list[str], first: int, vocab: Vocabulary) -> bool:
    """Whether a participle behind `and` goes on with an auxiliary before another: `a nié la fraude et [parlé] de`, not
    `a salué le texte écrit et [proposé] hier`."""
    if first < 4 or words[first - 1] not in vocab.ands or _is_participle(words[first - 2], vocab):
        return False
    for at in range(first - 3, -1, -1):
        if words[at] in vocab.auxiliaries:
            verb = at + 1
            while verb < first and is_adverb(words[verb], vocab):
                verb += 1
            return words[at] not in vocab.passives and _is_participle(words[verb], vocab)
        if words[at] in vocab.conjunctions or words[at] in vocab.persons or words[at] in (";", ":"):
            break
    return False


def _is_participle(word: str, vocab: Vocabulary) -> bool:
    return " participle" in vocab.verbs.get(word, "") or word.endswith(vocab.past_endings)


def _group_before(sentence: Sentence, first: int, vocab: Vocabulary) -> int:
    """How many tokens before the first of a verb group are of it, too: an auxiliary, an adverb, or between the two
    others (`a-t-il dit`, `a pour sa part dit`)."""
    words, at = sentence.words, first - 1
    if at < 0:
        return 0
    if vocab.can_precede_verb[words[at]]:
        return int(not is_name(sentence, at) or (at == 0 and vocab.leads_sentence))
    if not vocab.groups_split:
        return 0
    if words[at] in vocab.article_clitics:
        before = words[at - 1] if at else ""
        acts = words[first] in vocab.auxiliaries or before in vocab.persons or before in vocab.comparers
        return int(acts or _is_object_behind(words, at, vocab))
    helped = at > 0 and words[at - 1] in vocab.auxiliaries
    leads = helped and words[at] in vocab.infinitive_marks
    if leads or (at > 0 and f"{words[at - 1]} {words[at]}" in vocab.infinitive_leads):
        return LEADING * _is_infinitive(words[first], vocab)  # `voltou a dizer`
    if words[at] in vocab.enclitics:
        return int(helped)
    sizes = (
        len(phrase)
        for phrase in vocab.adverb_phrases.get(words[at], ())
        if words[first - len(phrase) : first] == phrase
    )
    return next((size for size in sizes if words[first - size - 1] in vocab.auxiliaries | vocab.enclitics), 0)


def opens_clause(sentence: Sentence, at: int, vocab: Vocabulary) -> bool:
    """Whether a clause with `that` begins at a token: `held that the ban was void`, not `held that post`."""
    words, behind = sentence.words, at + 1
    if behind >= len(words) or words[at] not in vocab.that:
        return False
    opening = words[behind] in vocab.determiners or words[behind] in vocab.pronouns
    return opening or sentence.capital[behind]


def _is_noun(sentence: Sentence, at: int, last: int, vocab: Vocabulary) -> bool:
    """Whether a verb that is a noun, too, is one by what follows: `Rams [coach] Tom Lee`, `Ohio [state] senator`,
    `initial [reports] said`."""
    words = sentence.words
    if last + 1 >= len(words):
        return False
    following = words[last + 1]
    if following in vocab.roles or (words[at] in vocab.roles and sentence.capital[last + 1] and following != QUOTE):
        return True
    return following in vocab.verbs and " past" in vocab.verbs[following] and following not in vocab.homographs


def _is_described(sentence: Sentence, at: int, vocab: Vocabulary) -> bool:
    """Whether a quote behind a preposition or possessive says how the noun is that a verb may be: `sacked over "vile"
    WhatsApp [messages]`, not `"Q" Lee claims`."""
    words, first = sentence.words, at
    while first > 0 and sentence.capital[first - 1] and words[first - 1] != QUOTE:
        first -= 1
    behind = words[at + 1] if at + 1 < len(words) else STOP
    if first == 1 < at and words[0] == QUOTE and sentence.headline:  # `"Vile" WhatsApp [messages] cost officer his job`
        return behind.isalpha() and not (behind in vocab.prepositions or behind in vocab.conjunctions)
    if first < 2 or first - 1 not in sentence.small_quotes:
        return False
    return words[first - 2] in vocab.prepositions or _is_possessive(words[first - 2], vocab)


def is_name(sentence: Sentence, at: int) -> bool:
    """Whether a token's capital says that it is a name."""
    return sentence.capital[at] and not sentence.title_case


def _is_possessive(word: str, vocab: Vocabulary) -> bool:
    """`Lee's`, not `he's`."""
    return word.endswith(vocab.possessive_endings) and word.partition("'")[0] not in vocab.pronouns


def _takes_base(before: str, vocab: Vocabulary) -> bool:
    return before not in vocab.not_before_verb or before in vocab.pronouns


def behind_topic(sentence: Sentence, begin: int, end: int, vocab: Vocabulary) -> int:
    """The token behind a headline's topic, which a colon closes: `Brexit: [plan] has failed, says Lee`."""
    words = sentence.words
    if not sentence.headline or begin or ":" not in words[:end] or words[-1] == STOP:
        return begin
    colon = words.index(":")
    told = QUOTE in words[:colon] or any(is_finite(sentence, at, vocab) for at in range(colon))
    return begin if told else colon + 1


def is_finite(sentence: Sentence, at: int, vocab: Vocabulary) -> bool:
    """Whether a token looks like a finite verb: a cue's past or present, an auxiliary, a common verb, `-ed`, or what
    ends as a present behind `he` does."""
    told = vocab.finiteness[sentence.words[at]]
    if told in (NEVER, ALWAYS):
        return told == ALWAYS
    if sentence.capital[at]:
        return False
    if told == UNLESS_NAME:
        return True
    before = sentence.words[at - 1] if at else ""
    if before in vocab.adverbs and at > 1:
        before = sentence.words[at - 2]
    return before in vocab.singular or (told == PAST and before not in vocab.passives)


def find_verb(sentence: Sentence, begin: int, end: int, vocab: Vocabulary) -> Cue | None:
    """The last finite verb between two tokens, whether it reports or not: for quotes that no cue governs."""
    words = sentence.words
    for at in range(end - 1, begin, -1):
        word = words[at]
        if is_finite(sentence, at, vocab):
            first = at
            while first > begin + 1 and vocab.can_precede_verb[words[first - 1]]:
                first -= 1
            last = at
            while last + 1 < end and vocab.can_precede_verb[words[last + 1]]:
                last += 1
            return Cue(first, at, last, word, "past", OTHER)
    return None


def is_owned(sentence: Sentence, at: int, vocab: Vocabulary) -> bool:
    """Whether what may be a verb is a noun of saying, whose owner stands before the colon: `La [replica] di Lee: «Q»`;
    not `Lee la accusa di furto: «Q»`."""
    words, owner = sentence.words, at + 2
    if words[at] not in vocab.nouns_behind:
        return False
    tied = words[at - 1] in vocab.determiners and owner + 1 < len(words) and words[at + 1] in vocab.links
    named = tied and (sentence.capital[owner] or words[owner] in vocab.speaking)
    return named and ":" in words[owner:] and words[words.index(":", owner) :][1:2] == [QUOTE]
