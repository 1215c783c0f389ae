"""Quotes before their cue, with what goes on behind it: `"Q," X said`, `"Q," said X, "Q."`"""

from newsparse.document import Span
from newsparse.stages.attribution.begins import content_begin, is_relative
from newsparse.stages.attribution.clauses import read_forward
from newsparse.stages.attribution.drafts import Context, Draft, make_draft, subject_span
from newsparse.stages.attribution.ends import content_end
from newsparse.stages.attribution.impersonal import is_expletive, read_impersonal
from newsparse.stages.attribution.spans import (
    all_quotes,
    content_span,
    first_word,
    last_word,
    quote_before,
    quote_spans,
)
from newsparse.stages.attribution.tokens import QUOTE, STOP, Sentence
from newsparse.stages.attribution.turned import SECOND_HALF_TOKENS, PassedOn
from newsparse.stages.attribution.vocabulary import MANNER, Cue, Vocabulary


def read_own_view(
    sentence: Sentence, cue: Cue, following: list[Cue], context: Context, done: int
) -> tuple[Draft | None, int]:
    """`A su juicio, la ley "es mala"`, `"Q", a su juicio`: whoever was spoken of sees it so."""
    words, begin = sentence.words, cue.last + 1
    quote = quote_before(words, cue.first, context.grammar)
    if quote >= done and all_quotes(words, done, quote + 1):
        return quote_first(sentence, cue, None, quote, begin, following, context, done)
    end = content_end(sentence, -1, begin, following, context.grammar)
    if QUOTE not in words[begin:end]:
        return None, done
    return read_forward(sentence, cue, None, begin, end, context)


def read_passed_on(
    sentence: Sentence, passed: PassedOn, following: list[Cue], context: Context, done: int
) -> tuple[Draft | None, int]:
    """`"Q," the Post quoted Lee as saying`, `The Post quoted Lee as saying the plan failed`."""
    cue, subject, teller = passed
    following = [other for other in following if other.first > cue.last]
    quote = quote_before(sentence.words, teller, context.grammar)
    if quote >= done:
        who = subject_span(sentence, subject)
        return quote_first(sentence, cue, who, quote, cue.last + 1, following, context, done)
    begin = content_begin(sentence, cue, context.vocab, context.grammar)
    end = content_end(sentence, -1, begin, following, context.grammar)
    return read_forward(sentence, cue, subject_span(sentence, subject), begin, end, context)


def _says_more(sentence: Sentence, at: int, following: list[Cue], context: Context) -> bool:
    """Whether the word at a token is a relative with a cue of its own: `"Q", ha detto Lee, che ha aggiunto: "Q"`."""
    words = sentence.words
    return words[at] in context.grammar.relatives and any(
        at < cue.first < at + 4 and words[cue.last + 1 : cue.last + 3] == [":", QUOTE] for cue in following
    )


def may_invert(sentence: Sentence, cue: Cue, quote: int, vocab: Vocabulary) -> bool:
    """Whether a cue may stand between a quote and its subject: `"Q," tweeted Lee`; not `Analysts, who call the stock
    a "buy", praised the plan`."""
    # `«Nei», svarer hun`, `«Нет», — улыбается Анна`
    words = sentence.words
    apart = (vocab.subject_inverted or vocab.dash_reports) and words[quote + 1] == ","
    # `«Darò tutto», dice Lee`, `«Ann Lee - ha detto Bo - aspetta»`
    apart = apart or (vocab.leads_sentence and words[quote + 1] in (",", "—") and all_quotes(words, 0, quote + 1))
    if quote in sentence.titles and quote not in sentence.with_comma and not apart:
        # `O diretor, que fez "Rio Sul", chama a amiga de "Q"`
        own = quote > 0 and vocab.leads_sentence and QUOTE in sentence.words[cue.last + 1 :]
        told = cue.base in vocab.parenthetic and cue.base not in vocab.address  # not `"Night Harbour" tells the story`
        return told and not own
    says = cue.base in vocab.parenthetic or cue.base in vocab.bare or cue.sort == MANNER
    return cue.form != "infinitive" and (says or quote not in sentence.small_quotes)


def _tells_how(words: list[str], at: int, context: Context) -> bool:
    """Whether `to` leads no verb: `"Q," he said, to [laughter]`."""
    verb = words[at + 1]
    acts = verb in context.grammar.verbs or verb in context.grammar.auxiliaries or verb in context.vocab.verbs
    ends = words[at + 2 : at + 3] in ([], [STOP], [","]) or words[at + 2] in context.grammar.prepositions
    return words[at] in context.grammar.infinitive and not acts and ends


def quote_first(
    sentence: Sentence,
    cue: Cue,
    source: Span | None,
    quote: int,
    tail: int,
    following: list[Cue],
    context: Context,
    done: int,
) -> tuple[Draft, int]:
    """`"Q," X said`: all quotes before the cue, with the words between them; and the quote that goes on behind it."""
    words = sentence.words
    begin = first_word(words, done, quote, context.grammar)
    if quote > begin and words[quote - 1] == ":":
        begin = quote  # Lee complained of the noise: "Q," she said.
    pure = all_quotes(words, begin, quote + 1)
    content = quote_spans(sentence, begin, quote + 1) if pure else [content_span(sentence, begin, quote)]
    # The second half, behind a comma, colon or dash: "Q1," X said, "Q2."
    limit = min(following[0].first if following else len(words), tail + SECOND_HALF_TOKENS)
    at = tail
    while at < limit and words[at] != QUOTE:
        at += 1
    end = tail
    dashed = context.grammar.dash_reports and following  # `«Q», — сказал Ли. — «Q», — добавила она`
    another = dashed and quote_before(words, following[0].first, context.grammar) == at
    # `«Дома тихо, — сказал Ли. — Завтра Лондон»`
    named = at in sentence.titles and not (context.grammar.dash_reports and words[at - 1] == "—")
    if tail < at < limit and not another and not named and words[at - 1] in (",", ":", "—", STOP, ";"):
        end = at + 1
        while end < len(words) and words[end] == QUOTE:
            end += 1
        content += quote_spans(sentence, at, end)
    elif (
        tail + 2 < len(words)
        and words[tail] == ","
        and words[tail + 1] in context.grammar.resumers
        and words[tail + 2] not in context.grammar.relatives  # `, to which Lee replied`
        and not _tells_how(words, tail + 1, context)
        and not _says_more(sentence, tail + 1, following, context)
        and not (context.grammar.far_subjects and is_relative(sentence, tail + 1, context.vocab, context.grammar))
    ):
        # "It is bad luck," he said, that both men lived here.
        end = content_end(sentence, -1, tail + 1, following, context.grammar)
        content.append(content_span(sentence, tail + 1, last_word(words, tail + 1, end)))
        pure = False
    rule = "quote-first" if pure else "quote-within"
    if source and is_expletive(sentence, cue, source, context):
        return read_impersonal(sentence, cue, source, content, rule, context), end
    return make_draft(sentence, cue, source, content, rule), end
