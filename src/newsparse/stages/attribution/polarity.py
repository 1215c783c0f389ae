"""Whether what is reported was said, and whether it is denied; in the terms of the Penn Discourse Treebank.

negative, determinate        Lee denied that the plan had failed.   There was no evidence for the claim that it had.
negative, indeterminate      Lee did not say that the plan had failed.   She left without saying that it had.
positive, indeterminate      Nobody said so.   If Lee says so.   Lee could have said so.
"""

from bisect import bisect_left

from newsparse.lexicon import Lexicon
from newsparse.lexicon.schema import Polarity, Words
from newsparse.stages.attribution.drafts import Draft
from newsparse.stages.attribution.tokens import QUOTE, STOP, Sentence
from newsparse.stages.attribution.vocabulary import OTHER, THOUGHT, Cue, Vocabulary

Stance = tuple[str, str]  # polarity, determinacy
SAID: Stance = ("positive", "determinate")
DENIED: Stance = ("negative", "determinate")
UNSAID: Stance = ("negative", "indeterminate")
OPEN: Stance = ("positive", "indeterminate")

_SUBJECT = 4  # tokens in which a subject behind its verb says who it is
_QUOTED = 12  # tokens in which stands who is quoted, between `quoted` and `as saying`
_SILENCE = 6  # tokens in which stands that nothing is said: `lehnte es ab, [sich zu dem Vorwurf] zu äußern`
_CHARGED = 2  # tokens in which stands what somebody is said to have done
_BEFORE = 5  # tokens in which stands what denies a noun: `no evidence at all for the claim`


def read_stance(draft: Draft, lexicon: Lexicon) -> Stance:
    """Polarity and determinacy of what a draft reports; what says nothing against it was said."""
    if draft.told is None:
        return SAID
    sentence, cue = draft.told
    words, polar, grammar = sentence.words, lexicon.polarity, lexicon.grammar
    if lexicon.syntax.verb_second and cue.sort == OTHER and draft.content[0].start >= sentence.end:
        return SAID  # `Lee wollte nicht warten. "Q"`
    if cue.form == "phrase":
        owned = draft.source is not None and draft.source.end == sentence.ends[cue.verb - 1]
        if draft.refuted or words[cue.verb] in polar.denials:  # `Lee's denial that`
            return DENIED
        known = cue.base not in lexicon.cues.nouns or (owned and cue.verb > 0)
        known = known or draft.rule == "name-colon"  # `Duro invece il commento di Lee: "Q"`
        return SAID if known or not _is_denied_noun(words, cue.verb, lexicon) else DENIED
    here = draft.source is not None and sentence.start <= draft.source.start < sentence.end
    first = bisect_left(sentence.starts, draft.source.start) if draft.source and here else cue.first
    before = words[first - 1] if first else ""
    subject = words[first : cue.first] or words[first : first + _SUBJECT] * (first > cue.first)
    if draft.source is None:  # `Niemand hat gesagt, dass`
        subject = [word for word in words[max(0, first - 2) : first] if word not in grammar.auxiliaries][-1:]
    if subject and subject[0] in grammar.relatives:
        cleft = grammar.pronouns.get(words[0]) == "o" and words[1] in grammar.passives and "," not in words[:first]
        if cleft and _is_negative(words[1:3], grammar.negations):
            return UNSAID  # `It was not Lee who said`
        subject = words[first - 1 : first]
    if _is_nobody(subject, polar):
        return OPEN
    if before in polar.conditions and first < cue.first and (before not in grammar.auxiliaries or first == 1):
        return OPEN
    mistaken = draft.refuted or _is_mistaken(words, cue.first, lexicon)
    if mistaken or _is_doubted(words, first, lexicon) or _is_hearsay(words, first, lexicon):
        return UNSAID
    group = words[cue.first : cue.verb]
    negated = _is_negated(words, cue, lexicon)
    begin = bisect_left(sentence.starts, min(draft.content).start)
    for at in range(cue.last + 1, begin - 1):
        gerund = words[at + 1].endswith(tuple(grammar.gerund_endings)) or words[at + 1] in grammar.infinitive
        if gerund and words[at] in grammar.negations:
            return UNSAID  # `apologised for not saying that`
    if first < cue.first and before in grammar.auxiliaries and before not in grammar.infinitive:  # `Did Lee say so?`
        if first > 1:
            negated = not grammar.negations.isdisjoint(words[: first - 1]) or words[first - 2] in polar.nors
            negated = negated and polar.turns.isdisjoint(words[: first - 1])
        elif QUOTE not in words:
            return OPEN
    elif _is_asked(sentence, cue, draft, lexicon):
        return OPEN
    if (lexicon.syntax.verb_second or lexicon.syntax.subject_inverted) and draft.source:
        end = len(words) if _is_fronted(draft, cue, sentence, lexicon) else begin
        negated = negated or _is_negated_behind(words[cue.verb + 1 : end], lexicon)
    denies = not polar.denials.isdisjoint((words[cue.verb], cue.base))
    denies = denies or " ".join(words[cue.verb : cue.verb + 2]) in polar.denial_phrases  # `ruled out that`
    judged = begin > cue.last + 3 and words[cue.last + 1] in grammar.comparers and words[cue.last + 2] == QUOTE
    if judged:  # `dismissed as "gossip" reports that`
        return DENIED if denies and not negated else OPEN
    if words[max(0, begin - 1) : begin + 1] == [":", QUOTE] and (denies or cue.sort in (THOUGHT, OTHER)):
        return SAID  # `Lee denied the charges: "Q"`, `Lee has no doubt: "Q"`
    if denies and (negated or _governs(draft, cue, sentence, lexicon)):
        return OPEN if negated else DENIED
    if negated:
        return DENIED if cue.sort == THOUGHT else UNSAID
    if cue.form == "gerund" and not polar.charges.isdisjoint(words[max(0, cue.first - _CHARGED) : cue.first]):
        return OPEN  # `is accused of calling it "dead"`
    if cue.form == "present" and group[1:] and group[1] not in grammar.auxiliaries and group[-2] in grammar.infinitive:
        return OPEN  # `is said to have asked`
    planned = cue.form == "infinitive" and not polar.plans.isdisjoint(words[max(0, cue.first - 3) : cue.first])
    unreal = planned or not polar.unreal.isdisjoint(group)
    return OPEN if unreal or not (polar.perfects.isdisjoint(group) or polar.wills.isdisjoint(group)) else SAID


def _is_asked(sentence: Sentence, cue: Cue, draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a subject joined to an auxiliary asks whether something was said: `Lee a-t-[elle] dit que "Q" ?`, not
    `"Q?", a-t-elle dit`, `Ainsi a-t-elle dit que`."""
    source, first = draft.source, cue.first
    if not lexicon.syntax.enclitics or source is None or first == cue.verb:
        return False
    joined = sentence.starts[first] < source.start < sentence.starts[cue.verb] < min(draft.content).start
    if not joined or (first and sentence.words[0] in lexicon.grammar.adverbs):
        return False
    before = sentence.words[first - 1] if first else ""
    return first == 0 or before in lexicon.people.roles or (first > 1 and sentence.capital[first - 1])


def says_nothing(words: list[str], cue: Cue, begin: int, end: int, vocab: Vocabulary) -> bool:
    """Whether what stands behind a denial says that nothing was said: `ha rifiutato di commentare`."""
    if vocab.denials.isdisjoint((words[cue.verb], cue.base)):
        return False
    small = [word.lower() for word in words[begin:end]]  # German nouns may have kept their capitals
    return any(
        tuple(small[at : at + len(phrase)]) == phrase
        for at, word in enumerate(small[:_SILENCE])
        for phrase, _ in vocab.silences.get(word, ())
    )


def _is_fronted(draft: Draft, cue: Cue, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether a clause that is no quote stands before its verb: `Dass es regnet, [sagte] Lee nicht`."""
    start, opening = min(draft.content).start, lexicon.grammar.complementizers | lexicon.grammar.objects
    begin = bisect_left(sentence.starts, start)
    return start >= sentence.start and begin < cue.verb and sentence.words[begin] in opening


def _governs(draft: Draft, cue: Cue, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether the content is what the cue denies, and not the words of the denial: `"I am not," he denied`."""
    start = min(draft.content).start
    if draft.rule == "said-before":
        return True  # `Det avviser Lee`
    if start < sentence.starts[cue.verb]:
        return _is_fronted(draft, cue, sentence, lexicon)
    words = sentence.words
    quote = words.index(QUOTE, cue.last) if QUOTE in words[cue.last :] else 0
    claimed = not lexicon.grammar.complementizers.isdisjoint(words[cue.last : max(quote, cue.last)])
    if quote and words[quote - 1] in lexicon.grammar.comparers and not claimed:
        return False  # `Lee dismissed it as "gossip"`: that is what Lee calls it
    behind, then = [*words[cue.last + 1 : cue.last + 3], STOP, STOP][:2]
    if behind == "," and (then in lexicon.grammar.complementizers or lexicon.syntax.verb_second):
        behind = then  # Danish `afviser, at`, German `bestritt, davon zu wissen`
    return behind not in (",", ":", STOP)


def _is_negated_behind(words: list[str], lexicon: Lexicon) -> bool:
    """Whether a verb is denied behind it, where it stands second: `Lee sagte [nicht], dass`, `Lee sier [ikke] at`."""
    turns, negations = lexicon.polarity.turns, lexicon.grammar.negations
    return any(word in negations and turns.isdisjoint(words[at + 1 : at + 2]) for at, word in enumerate(words))


def _is_nobody(subject: list[str], polar: Polarity) -> bool:
    """Whether a subject is nobody in particular: `nobody`, `no minister`, `not everyone`, `anyone`."""
    none = len(subject) > 1 and subject[0] in polar.none and subject[1] not in polar.numbers_behind_no
    return (none or not polar.nobody.isdisjoint(subject[:1])) and polar.exceptions.isdisjoint(subject)


def _is_negative(words: list[str], negations: Words) -> bool:
    return any(word in negations or word.endswith("n't") or word == "cannot" for word in words)


def _is_negated(words: list[str], cue: Cue, lexicon: Lexicon) -> bool:
    """Whether the verb of a cue is denied: `did not say`, `left without saying`, `declined to say`."""
    polar, negations = lexicon.polarity, lexicon.grammar.negations
    for at in range(cue.first, cue.verb):
        word = words[at]
        if _is_negative([word], negations):
            return words[at + 1] not in polar.turns
    before = words[max(0, cue.first - 2) : cue.first]
    if before and before[-1] in polar.nors:
        return True
    gerund = tuple(lexicon.grammar.gerund_endings)
    if words[cue.first].endswith(gerund) or words[cue.verb].endswith(gerund):  # `denied saying`, `denied having said`
        return bool(before) and (
            before[-1] in polar.denials or (before[-1] != "," and _is_left(before, lexicon))
        )  # not `declined, saying`
    bare = bool(before) and before[-1] in polar.refusals  # `evitou dizer`
    if cue.form == "infinitive" and before and before[-1] in polar.lacks:
        return True  # `sans dire`
    tied = bool(before) and before[-1] in lexicon.grammar.prepositions  # `a refusé de dire`
    to = cue.form == "infinitive" and (bare or tied or words[cue.verb - 1] in lexicon.grammar.infinitive)
    return (to and not polar.refusals.isdisjoint(before)) or (
        words[cue.verb] in polar.refusals
        and not lexicon.grammar.infinitive.isdisjoint(words[cue.verb + 1 : cue.verb + 2])
    )


def _is_left(before: list[str], lexicon: Lexicon) -> bool:
    """Whether the words before a gerund say that it was not done: `avoided`, `without`, `short of`; not `hit back`."""
    polar, grammar = lexicon.polarity, lexicon.grammar
    joined = before[-1] in polar.exceptions or before[-1] in grammar.prepositions - grammar.agents
    return not polar.refusals.isdisjoint(before) or (joined and not polar.lacks.isdisjoint(before))


def _is_doubted(words: list[str], first: int, lexicon: Lexicon) -> bool:
    """Whether the clause that reports is itself said not to be so: `It is not true that Lee said`, `There is no
    evidence that Lee said`."""
    polar = lexicon.polarity
    if first < 3 or words[first - 1] not in lexicon.grammar.complementizers:
        return False
    further, nearest = words[first - 3 : first - 1]
    denied = further in polar.none and (nearest in polar.truths or further in lexicon.grammar.determiners)
    return denied or nearest in polar.falsehoods  # `not true that`, `no evidence that`, `untrue that`


def _is_mistaken(words: list[str], saying: int, lexicon: Lexicon) -> bool:
    """Whether somebody is quoted who did not say it: `wrongly quoted Lee as saying`."""
    if saying < 3 or words[saying - 1] not in lexicon.grammar.comparers:
        return False
    for at in range(saying - 2, max(-1, saying - 2 - _QUOTED), -1):
        if words[at] in (";", ":", STOP, QUOTE):
            return False
        if any(words[at].removesuffix(ly) in lexicon.polarity.falsehoods for ly in lexicon.grammar.adverb_endings):
            return True
    return False


def _is_hearsay(words: list[str], first: int, lexicon: Lexicon) -> bool:
    """Whether the clause that reports is what is claimed in words that are denied: `denied reports that Lee said`,
    `laughed off suggestions she had said`."""
    nouns = lexicon.cues.nouns
    if first < 2 or words[first - 1] not in lexicon.grammar.complementizers:
        return first > 0 and words[first - 1] in nouns and _is_denied_noun(words, first - 1, lexicon)
    for at in range(first - 2, max(-1, first - 2 - _BEFORE), -1):  # `reports in the Post that`
        if words[at] in nouns:
            return _is_denied_noun(words, at, lexicon)
        if words[at] in (",", ";", ":", STOP, QUOTE):
            break
    return False


def _is_denied_noun(words: list[str], noun: int, lexicon: Lexicon) -> bool:
    """Whether a claim is nobody's who is named, and denied: `denied claims that`, `the false claim that`, `no evidence
    for the claim that`."""
    polar = lexicon.polarity
    for at in range(noun - 1, max(-1, noun - 1 - _BEFORE), -1):
        word = words[at]
        if word in (",", ";", ":", STOP, QUOTE):
            return False
        if word in polar.denials or word in polar.lacks or word in polar.falsehoods:
            return True
        if f"{word} {words[at + 1]}" in polar.denial_phrases:
            return True
    return False
