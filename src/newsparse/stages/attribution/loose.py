"""Reports without a cue of the lexicon: any verb beside a quote that no cue governs, or a name alone.

object-with-quote     Lee opened what she called "Q".
quote-first-any-verb  "Q," Lee went on.   "Q", se despidió Mora.
signature             "Q" - Ann Lee, mayor of Porto
"""

from collections.abc import Set

from newsparse.document import Span
from newsparse.stages.attribution.adverbials import subject_behind
from newsparse.stages.attribution.colons import MOST_SIGNING, NAME_TOKENS, introduces, introduction_draft, name_colon
from newsparse.stages.attribution.drafts import Context, Draft, Reading, make_draft, subject_span
from newsparse.stages.attribution.ends import trim_remark
from newsparse.stages.attribution.grammar import Grammar
from newsparse.stages.attribution.inheritance import clause_subject
from newsparse.stages.attribution.naming import is_apposed
from newsparse.stages.attribution.phrases import Subject
from newsparse.stages.attribution.spans import content_span, last_word, quote_spans
from newsparse.stages.attribution.subjects import subject_after, subject_before
from newsparse.stages.attribution.tokens import QUOTE, STOP, Sentence
from newsparse.stages.attribution.turned import posted_quote
from newsparse.stages.attribution.verbs import find_verb, is_finite, is_impersonal
from newsparse.stages.attribution.vocabulary import OTHER, SPEECH, Cue, is_adverb

LONG_QUOTE = 24  # characters: a quote of four words or more
SHORT_SPEECH = 12  # characters: what is said is seldom shorter
LONG_MENTION = 50  # the same where marks name more than a few words
MOST_TAKING_UP = 4  # words that stand for what was quoted: `questo è quanto`


def opening_draft(sentence: Sentence, cue: Cue, context: Context) -> Draft | None:
    """`Lee shouted as she left.` behind a quote that ends with a mark of its own: `"Out!" Lee shouted as she left.`"""
    words, grammar = sentence.words, context.grammar
    behind = words[cue.last + 1] if cue.last + 1 < len(words) else STOP
    aside = behind in grammar.stops or is_adverb(behind, context.vocab)
    told = words[-1] == STOP and all(sentence.capital[cue.last + 1 : -1])  # `"Out?" Lee asked Bo Koch.`
    taken_up = cue.form in ("past", "present") and _takes_up(words, cue, context)
    thus = words[0] in context.vocab.thus  # `«Q». Così Lee commenta la legge.`
    taken_up = taken_up or (cue.first == 0 and cue.last - cue.first > 1 and bool(context.vocab.article_clitics))
    if cue.form not in ("past", "present") or not (aside or told or taken_up or thus):
        return None
    if cue.first == 0 or taken_up:
        subject = subject_after(sentence, cue, grammar)
    else:
        subject = subject_before(sentence, cue, grammar)
        if subject and subject.first > thus:
            return None
    return make_draft(sentence, cue, subject_span(sentence, subject), [], "quote-first") if subject else None


def _takes_up(words: list[str], cue: Cue, context: Context) -> bool:
    """Whether the words before a verb stand for what was quoted before: `"Q". Lo ha detto Lee.`, `È quanto ha detto
    Lee.`"""
    clitics, grammar = context.vocab.article_clitics, context.grammar
    if not clitics:
        return False
    before = words[: cue.first + (words[cue.first] in clitics)]
    if len(before) == 1:
        return before[0] in clitics
    small = (context.vocab.passives, grammar.relatives, grammar.conjunctions, grammar.pronouns)
    return 1 < len(before) < MOST_TAKING_UP and all(any(word in some for some in small) for word in before)


def actor_draft(sentence: Sentence, context: Context, named: Set[int]) -> Draft | None:
    """`Ann Lee shook her head. "Q"`: whoever acts right before words that are quoted without a cue speaks them.

    `named` is where mentions of those begin whom the article knows."""
    words = sentence.words
    if not words:
        return None  # marks alone
    if words[-1] == STOP and len(words) <= MOST_SIGNING + 2 and sentence.capital[0]:  # `Ann Lee's verdict? "Q"`
        for at in range(len(words) - 2):
            if words[at].endswith(context.grammar.possessive_endings):
                source = Span(sentence.starts[0], sentence.ends[at])
                return Draft([], None, source, "introduced", sentence.block)
    if words[0] in context.vocab.view_words:  # `Para o ministro, a crise passou. "Q"`
        viewer = subject_after(sentence, Cue(0, 0, 0, words[0], "phrase", SPEECH), context.grammar)
        if viewer and words[viewer.last + 1 : viewer.last + 2] == [","] and _is_person(sentence, viewer, context):
            return Draft([], None, subject_span(sentence, viewer), "introduced", sentence.block)
    asked = _asked(sentence, context)
    draft = asked or _acting(sentence, context) or introduction_draft(sentence, context)
    if draft is None or draft.source is None or (not asked and draft.source.start != sentence.starts[0]):
        return None
    first = sentence.starts.index(draft.source.start)
    last = max(i for i in range(len(words)) if sentence.starts[i] < draft.source.end)
    person = (
        words[first] in context.grammar.persons
        or (sentence.capital[last] and last > 0)
        or words[last] in context.grammar.roles
        or sentence.starts[first] in named
    )
    return draft if person else None


def _asked(sentence: Sentence, context: Context) -> Draft | None:
    """Who acts behind the comma of what they are asked: `When asked about the bridge, the mayor shrugged. "Q"`."""
    words, vocab = sentence.words, context.vocab
    first = next((word for word in words[:2] if word not in context.grammar.conjunctions), "")
    base, _, forms = vocab.verbs.get(first, "").partition(" ")
    if base not in vocab.question_verbs or "participle" not in forms or "," not in words:
        return None
    for comma in range(len(words) - 2, 0, -1):
        at = next((at for at in range(comma + 2, len(words)) if is_finite(sentence, at, vocab)), 0)
        if words[comma] == "," and at:
            verb = Cue(at, at, at, "", "past", OTHER)
            subject = subject_before(sentence, verb, context.grammar)
            if subject and subject.first == comma + 1:
                return make_draft(sentence, verb, subject_span(sentence, subject), [], "introduced")
    return None


def _acting(sentence: Sentence, context: Context) -> Draft | None:
    """Who stands before the first verb, where that stands second: `Lee haderte mit dem Rat. "Q"`."""
    grammar = context.grammar
    if not grammar.verb_second:
        return None
    from newsparse.stages.attribution.second.phrases import first_subject

    subject = first_subject(sentence, len(sentence.words), grammar)
    if subject is None or subject.first:
        return None
    words = sentence.words[: subject.last + 1]
    if words[0] in grammar.determiners and not any(word in grammar.speaker_nouns for word in words):
        return None
    verb = Cue(subject.last + 1, subject.last + 1, subject.last + 1, "", "past", OTHER)
    return make_draft(sentence, verb, subject_span(sentence, subject), [], "introduced")


def _is_person(sentence: Sentence, subject: Subject, context: Context) -> bool:
    """Whether somebody is named, or by a pronoun or role, from a token on."""
    inside = range(subject.first, subject.last + 1)
    grammar = context.grammar
    return any(
        sentence.capital[i] or sentence.words[i] in grammar.roles or sentence.words[i] in grammar.persons
        for i in inside
    )


def signature_drafts(sentence: Sentence, context: Context) -> list[Draft]:
    """`"Q" - Ann Lee, mayor of Porto`: the name alone, below or behind what is said."""
    dash = Cue(1, 1, 1, "—", "phrase", SPEECH)
    subject = subject_after(sentence, dash, context.grammar)
    if subject is None or not sentence.capital[subject.first]:
        return []
    if any(is_finite(sentence, i, context.vocab) for i in range(subject.first, len(sentence.words))):
        return []
    content = quote_spans(sentence, 0, 1)
    return [Draft(content, None, subject_span(sentence, subject), "signature", sentence.block)]


def _quote_first_any_verb(sentence: Sentence, token: int, context: Context) -> Draft | None:
    """`"Q," X went on.`: the comma inside the marks says that what follows reports, whatever the verb."""
    for at in range(token + 1, min(len(sentence.words), token + 12)):
        if is_finite(sentence, at, context.vocab):
            verb = Cue(at, at, at, "", "past", OTHER)
            subject = subject_before(sentence, verb, context.grammar)
            if subject is None or subject.before != token:
                return None
            content = quote_spans(sentence, 0, token + 1)
            return make_draft(sentence, verb, subject_span(sentence, subject), content, "quote-first-any-verb")
    return _rare_verb(sentence, token, context)


def _rare_verb(sentence: Sentence, token: int, context: Context) -> Draft | None:
    """`"Q," rued Ann Lee`, `"Q," Ann Lee WhatsApped.`: by its ending and its place a verb that no list has."""
    words, grammar = sentence.words, context.grammar
    at = token + 1
    inverted = at + 1 < len(words) and words[at].endswith(grammar.past_endings) and not sentence.capital[at]
    if inverted and sentence.capital[at + 1]:
        verb = Cue(at, at, at, "", "past", OTHER)
        subject = subject_after(sentence, verb, grammar)
    else:
        while at < len(words) and words[at] != STOP:
            at += 1
        verb = Cue(at - 1, at - 1, at - 1, "", "past", OTHER)
        if at - 1 <= token + 1 or not words[at - 1].endswith(grammar.past_endings):
            return None
        subject = subject_before(sentence, verb, grammar)
    if subject is None or not (subject.before == token or inverted):
        return None
    content = quote_spans(sentence, 0, token + 1)
    return make_draft(sentence, verb, subject_span(sentence, subject), content, "quote-first-any-verb")


def _unlisted_verb(sentence: Sentence, context: Context) -> Draft | None:
    """`"Q", rezongó ayer Ana Mora.`, `"Q", se despidió Mora.`: any verb behind the comma of a whole quote, where
    subjects stand behind verbs."""
    words, grammar = sentence.words, context.grammar
    if not grammar.far_subjects or words[1:2] != [","] or len(words) < 5:
        return None
    at = 2 + (words[2] in context.vocab.before_verb)
    acts = words[at].islower() and words[at].endswith(grammar.past_endings) and not sentence.capital[at]
    if not acts or words[at] in grammar.prepositions or words[at] in context.vocab.auxiliaries:
        return None
    verb = Cue(2, at, at, "", "past", OTHER)
    subject = subject_behind(sentence, verb, grammar)
    if subject is None or not _is_person(sentence, subject, context):
        return None
    return make_draft(
        sentence, verb, subject_span(sentence, subject), quote_spans(sentence, 0, 1), "quote-first-any-verb"
    )


def is_fragment(sentence: Sentence, context: Context) -> bool:
    """Whether a sentence is none without its quotes: `For the town, "it is a gift from heaven."`"""
    long = any(stretch.end - stretch.start >= LONG_QUOTE for stretch in sentence.quotes)
    verbs = (is_finite(sentence, at, context.vocab) for at in range(len(sentence.words)))
    return long and not sentence.headline and not any(verbs)


def read_uncovered(sentence: Sentence, reading: Reading, context: Context) -> None:
    """Quotes that no cue governs: the object of whatever verb stands before them."""
    if sentence.only_quotes or not sentence.stretch:
        return
    words = sentence.words
    covered = [span for draft in reading.drafts for span in draft.content]
    at = 0
    for token in sorted(sentence.stretch):
        start, end = sentence.starts[token], sentence.ends[token]
        if token < at or any(a <= start and end <= b for a, b in covered):
            at = max(at, token + 1)
            continue
        worded = not context.vocab.wordings.isdisjoint(words[max(0, token - 2) : token])
        verb = find_verb(sentence, at, token, context.vocab) if worded else None
        if verb and posted_quote(sentence, verb, context) == token:
            who = subject_before(sentence, verb, context.grammar)
            source = subject_span(sentence, who) if who else clause_subject(sentence, verb, context)
            content = quote_spans(sentence, token, token + 1)
            reading.drafts.append(make_draft(sentence, verb, source, content, "quote-after"))
            at = token + 1
            continue
        if token in sentence.titles:
            continue
        near = token <= NAME_TOKENS
        if token and words[token - 1] == ":" and not covered and (near or context.grammar.subject_inverted):
            named = name_colon(sentence, token, context) if near else None
            named = named or introduction_draft(sentence, context)
            content = quote_spans(sentence, token, len(words))
            if named and content:
                named.content = content
                reading.drafts.append(named)
                return
        if token == at and token in sentence.with_comma and not covered:
            any_verb = _quote_first_any_verb(sentence, token, context)
            if any_verb:
                reading.drafts.append(any_verb)
                return
        spoken = token == 0 and not covered and end - start >= SHORT_SPEECH
        if spoken and (unlisted := _unlisted_verb(sentence, context)):
            reading.drafts.append(unlisted)
            return
        long = LONG_MENTION if context.grammar.mentions_long else LONG_QUOTE
        apposed = context.grammar.modifiers_behind and is_apposed(words, token, context)
        if end - start < long or apposed or (context.grammar.reporting is not None and words[token - 1] != ":"):
            continue  # it may be a word mentioned, not said
        verb = find_verb(sentence, at, token, context.vocab)
        if verb is None or QUOTE in words[verb.last + 1 : token]:
            continue
        subject = subject_before(sentence, verb, context.grammar)
        if context.vocab.verbs_listed and not _tells(sentence, verb, subject, context):
            continue
        source = subject_span(sentence, subject) if subject else None
        source = source or clause_subject(sentence, verb, context)
        if source is None or (subject and _asks(words, subject.first, context.grammar)):
            continue
        if subject and words[token - 1] == ":" and _is_in_relative(words, subject, context.grammar):
            continue
        last = last_word(words, token, trim_remark(sentence, token, len(words), context.grammar))
        if introduces(sentence, source, verb, token, context.grammar):
            content, rule = quote_spans(sentence, token, last + 1), "introduced"
        else:
            content, rule = [content_span(sentence, verb.last + 1, last)], "object-with-quote"
        reading.drafts.append(make_draft(sentence, verb, source, content, rule))
        at = last + 1


def _asks(words: list[str], at: int, grammar: Grammar) -> bool:
    """Whether a relative asks: `O [que] é o "Q"?`"""
    return at > 0 and words[at] in grammar.relatives and words[at - 1] in grammar.articles


def _is_in_relative(words: list[str], subject: Subject, grammar: Grammar) -> bool:
    """Whether a relative stands before the subject of what leads to a quote: `una frase che Lee amava: "Q"`."""
    return grammar.far_subjects and subject.before > 0 and words[subject.before] in grammar.relatives


def _tells(sentence: Sentence, verb: Cue, subject: Subject | None, context: Context) -> bool:
    """Whether a verb is one that reports, or says what a noun of saying is: `A justificação é que "Q"`."""
    words = sentence.words
    if any(words[i] in context.vocab.verbs for i in range(verb.first, verb.last + 1)):
        return not is_impersonal(words, verb.verb, context.vocab)
    behind = verb.last + 1
    told = subject is not None and not context.vocab.nouns.isdisjoint(words[subject.first : subject.last + 1])
    return told and behind < len(words) and words[behind] in context.grammar.that
