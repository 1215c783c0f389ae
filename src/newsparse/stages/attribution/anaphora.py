"""Sentences that only tell who said the one before them: `Det säger Lee`, `Об этом сообщила полиция`.

said-before   The bridge is safe. `Det säger Lee.`
"""

from newsparse.stages.attribution import adverbials
from newsparse.stages.attribution.drafts import Context, Draft, make_draft, subject_span
from newsparse.stages.attribution.grammar import Grammar
from newsparse.stages.attribution.impersonal import subject_from
from newsparse.stages.attribution.inverted import can_speak
from newsparse.stages.attribution.phrases import Subject
from newsparse.stages.attribution.subjects import subject_before
from newsparse.stages.attribution.tokens import QUOTE, Sentence
from newsparse.stages.attribution.vocabulary import PERFECT, SPEECH, Cue, anaphor_end

FORMS = ("past", "present", "passive", PERFECT)


def refer_back(sentence: Sentence, cues: list[Cue], context: Context) -> Draft | None:
    """Who said the sentence before, still without that as its content, if this one begins with what stands for it."""
    words, vocab, grammar = sentence.words, context.vocab, context.grammar
    behind = anaphor_end(words, vocab)
    if not behind or not cues or ":" in words or not all(_is_paper(sentence, at, grammar) for at in sentence.stretch):
        return None
    cue = cues[0]
    told = cue.base in vocab.confirming or words[cue.verb] in vocab.denials  # `Det avviser Lee`
    told = told or (cue.base in vocab.parenthetic and cue.base not in vocab.acts)
    told = (told and cue.sort == SPEECH) or cue.base in vocab.impersonal
    told = told and cue.form in FORMS and cue.verb >= behind
    if not told or not grammar.negations.isdisjoint(_clause(words, cue)):
        return None
    subject = _subject(sentence, cue, behind, context)
    if subject is None or not _speaks(sentence, subject, context):
        return None
    end = max(subject.last, cue.last) + 1
    if not grammar.that.isdisjoint(words[end : end + 2]):
        return None  # `Det sier Lee at hun visste`
    return make_draft(sentence, cue, subject_span(sentence, subject), [], "said-before")


def _is_paper(sentence: Sentence, at: int, grammar: Grammar) -> bool:
    """Whether marks hold the name of what something is said to: `Das sagte Lee dem "Tagesboten"`."""
    if not grammar.verb_second or sentence.words[at - 1] not in grammar.determiners:
        return False
    from newsparse.stages.attribution.second.phrases import is_named_quote

    return is_named_quote(sentence, at, grammar)


def _clause(words: list[str], cue: Cue) -> list[str]:
    """The words of a sentence up to the comma behind a cue."""
    return words[: words.index(",", cue.last) if "," in words[cue.last :] else len(words)]


def _subject(sentence: Sentence, cue: Cue, behind: int, context: Context) -> Subject | None:
    """Who stands behind the verb, or between it and the words at the head of the sentence."""
    words, grammar = sentence.words, context.grammar
    if grammar.verb_second:
        from newsparse.stages.attribution.second import phrases

        finite = cue.first if cue.form == PERFECT else cue.verb
        if cue.base in context.vocab.impersonal and words[behind + 1 : behind + 2]:  # `Das geht aus der Studie hervor`
            last = phrases.phrase_at(sentence, behind + 2, grammar) if words[behind + 1] in grammar.prepositions else -1
            return Subject(behind + 2, last, behind + 1) if last >= 0 and finite == behind else None
        return phrases.subject_behind(sentence, finite, grammar) if finite == behind else None
    if cue.base in context.vocab.impersonal:
        return subject_from(sentence, cue, cue.last + 1, context)
    if not grammar.subject_inverted and (subject := subject_before(sentence, cue, grammar)):
        between = words[behind : subject.first]
        if (
            subject.first >= behind
            and grammar.prepositions.isdisjoint(between)
            and can_speak(sentence, subject, grammar)
        ):
            return subject
    last = cue.last + (words[cue.last + 1 : cue.last + 2] != [] and words[cue.last + 1] in context.vocab.agents)
    return adverbials.subject_behind(sentence, cue._replace(last=last), grammar)


def _speaks(sentence: Sentence, subject: Subject, context: Context) -> bool:
    """Whether a phrase is somebody's by its first words: not `Det säger mycket [om Lee]`, nor `Det bekräftar Lees
    [farhågor]`."""
    words, grammar = sentence.words, context.grammar
    last = subject.first
    while last < subject.last and words[last + 1] not in grammar.prepositions and words[last + 1] != ",":
        last += 1
    head = subject._replace(last=last)
    if grammar.verb_second:
        from newsparse.stages.attribution.second import phrases

        return phrases.can_speak(sentence, subject.first, grammar)
    return can_speak(sentence, head._replace(first=last) if grammar.subject_inverted else head, grammar)


def tells_nothing(sentence: Sentence, cue: Cue, context: Context) -> bool:
    """Whether what a sentence means the one before by is itself the subject of a verb that reports no clause: `Det
    säger mycket`, `Det säger sig självt`."""
    words, grammar = sentence.words, context.grammar
    behind = anaphor_end(words, context.vocab)
    if not 0 < cue.first == behind:
        return False
    spoken = ":" in words or QUOTE in words or not grammar.that.isdisjoint(words[cue.last :])
    governed = behind == 1 and not grammar.subject_inverted  # `Lo ha definito un errore`
    return not governed and not spoken
