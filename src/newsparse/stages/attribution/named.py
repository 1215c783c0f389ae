"""What stands in marks, called by a noun of saying behind or before it: `«Q», è il commento di Lee`.

noun-behind   «Q», le parole di X.   «Q»: è l'appello di X.
name-colon    Il commento di X: «Q».
"""

from newsparse.stages.attribution.clauses import is_document
from newsparse.stages.attribution.drafts import Context, Draft, make_draft, subject_span
from newsparse.stages.attribution.grammar import Grammar
from newsparse.stages.attribution.inverted import can_speak
from newsparse.stages.attribution.phrases import Subject
from newsparse.stages.attribution.spans import quote_spans
from newsparse.stages.attribution.subjects import subject_after
from newsparse.stages.attribution.tokens import QUOTE, STOP, Sentence
from newsparse.stages.attribution.vocabulary import SPEECH, Cue

MOST_ADJECTIVES = 2  # between the article and the noun, or behind it


def noun_behind(sentence: Sentence, context: Context) -> Draft | None:
    """The attribution that a noun of saying makes of the quotes at the head of its sentence, with what `of` ties to
    it: `«Q», è il duro commento [di Lee]`."""
    words, grammar = sentence.words, context.grammar
    at = first = 0
    while at < len(words) and words[at] in (QUOTE, ",", ":", "—", "."):
        at += 1
    quotes = quote_spans(sentence, 0, at)
    first = at
    told = at < len(words) and (words[at] in grammar.verbs or words[at] in context.vocab.passives)
    at += told
    while at < len(words) and (words[at] in context.vocab.passives or words[at] in grammar.determiners):
        at += 1
    limit = min(len(words) - 2, at + MOST_ADJECTIVES)
    apart = first - 1 in sentence.with_comma or first > words.index(QUOTE) + 1
    if at == first + (told and words[first] not in context.vocab.passives) or not apart:
        return None  # `"Q" il commento`: that is a title
    while at < limit and words[at] not in context.vocab.nouns_behind and words[at] not in grammar.stops:
        at += 1
    if at > limit or words[at] not in context.vocab.nouns_behind:
        return None
    noun, limit = at, min(len(words) - 2, at + MOST_ADJECTIVES)
    while at < limit and words[at + 1] not in grammar.authors and words[at + 1] not in grammar.stops:
        at += 1
    cue = Cue(first, noun, noun, words[noun], "phrase", SPEECH)
    tied = words[at + 1] in grammar.authors
    subject = subject_after(sentence, cue._replace(last=at + 1), grammar) if tied else None
    speaks = subject and can_speak(sentence, subject, grammar) and not is_document(words, subject, context)
    if subject is None or (told and not speaks):
        whose = not tied and grammar.anothers.intersection(words[first:noun]) and words[noun + 1] in (STOP, ",", "—")
        # `«Q», le sue parole`, `"Q," came the reply (by letter)`
        return make_draft(sentence, cue, None, quotes, "noun-behind") if whose or told else None
    at = subject.last + 1
    at += words[at : at + 1] in ([","], ["—"])
    quotes += quote_spans(sentence, at, at + 1) if at < len(words) else []  # `«Q - le parole di Lee - Q»`
    return make_draft(sentence, cue, subject_span(sentence, subject), quotes, "noun-behind")


def noun_alone(sentence: Sentence, context: Context) -> Draft | None:
    """The same where the noun and the one it is of are a sentence behind the quote: `«Q». Parola [di Lee].`"""
    words = sentence.words
    if len(words) < 4 or words[0] not in context.vocab.nouns_behind or words[1] not in context.grammar.links:
        return None
    cue = Cue(0, 0, 0, words[0], "phrase", SPEECH)
    subject = subject_after(sentence, cue._replace(last=1), context.grammar)
    if subject is None or words[subject.last + 1 : subject.last + 2] not in ([], [STOP], [","]):
        return None
    named = any(sentence.capital[subject.first : subject.last + 1])
    return make_draft(sentence, cue, subject_span(sentence, subject), [], "noun-behind") if named else None


def noun_before(sentence: Sentence, first: int, colon: int, context: Context) -> Draft | None:
    """The same where the noun and the one it is of stand before a colon: `Il duro commento [di Lee]: «Q»`."""
    words, grammar = sentence.words, context.grammar
    ties = [i for i in range(first + 1, colon - 1) if words[i] in grammar.links]
    if not ties or context.vocab.nouns_behind.isdisjoint(words[first : ties[0]]):
        return None
    noun = next(i for i in range(first, ties[0]) if words[i] in context.vocab.nouns_behind)
    if noun > 1 and words[noun - 2] in grammar.prepositions and words[noun - 1] in grammar.determiners:
        return None  # `Dopo la replica di Lee: «Q»`
    subjects = (subject_after(sentence, Cue(noun, noun, tie, words[noun], "phrase", SPEECH), grammar) for tie in ties)
    named = [subject for subject in subjects if subject]
    subject = next((subject for subject in named if _speaks(sentence, subject, grammar)), named[0] if named else None)
    if subject is None or subject.last >= colon:
        return None
    content = quote_spans(sentence, colon, len(words))
    cue = Cue(noun, noun, noun, words[noun], "phrase", SPEECH)
    return make_draft(sentence, cue, subject_span(sentence, subject), content, "name-colon")


def _speaks(sentence: Sentence, subject: Subject, grammar: Grammar) -> bool:
    """Whether the first noun of a phrase is somebody's: not `Il grido [d'allarme] di Lee`."""
    head = subject.first + (sentence.words[subject.first] in grammar.determiners)
    return can_speak(sentence, subject._replace(first=head, last=head), grammar)
