"""What a phrase reports of the words before or behind it: `according to Lee`, `Lee, according to whom`.

according-to   According to X, the plan failed.   "Q", according to X.
"""

from newsparse.stages.attribution.clauses import read_forward
from newsparse.stages.attribution.drafts import Context, Draft, make_draft, subject_span
from newsparse.stages.attribution.ends import content_end
from newsparse.stages.attribution.grammar import Grammar
from newsparse.stages.attribution.phrases import Subject, inserted_end, phrase_ending_at
from newsparse.stages.attribution.spans import (
    all_quotes,
    colon_before_quote,
    content_span,
    first_word,
    last_word,
    quote_spans,
)
from newsparse.stages.attribution.subjects import subject_after
from newsparse.stages.attribution.tokens import QUOTE, Sentence
from newsparse.stages.attribution.verbs import behind_topic, is_finite
from newsparse.stages.attribution.vocabulary import Cue

LONG_QUOTE = 20  # characters: one that is not longer may name something
MOST_JOINING = 3  # words that join a content to what stood before it: `no entanto`


def _behind_remark(sentence: Sentence, at: int, context: Context) -> int:
    """The token behind a remark on a source that ends with a comma: `Selon Lee, [interrogé par Le Monde,] le pont
    tient`; the same token where there is none."""
    words = sentence.words
    told = " participle" in context.vocab.verbs.get(words[at], "") if at < len(words) else False
    if not told or "," not in words[at:]:
        return at
    comma = words.index(",", at)
    return at if any(is_finite(sentence, i, context.vocab) for i in range(at, comma)) else comma + 1


def _goes_on_quoted(words: list[str], at: int, following: list[Cue]) -> bool:
    """Whether the second half of a quote stands at a token: `"Q", according to Lee, "Q"`, not another's: `"Q" per Lee,
    "Q" per Bo`."""
    return words[at] == QUOTE and not any(cue.first == at + 1 for cue in following)


def _is_long_quote(sentence: Sentence, at: int) -> bool:
    """Whether a quote stands at a token that is no name: `according to Lee "the plan has failed"`."""
    stretch = sentence.stretch.get(at)
    return stretch is not None and at not in sentence.titles and stretch.end - stretch.start > LONG_QUOTE


def _read_relative_source(
    sentence: Sentence, cue: Cue, relative: int, following: list[Cue], context: Context, done: int
) -> tuple[Draft | None, int]:
    """`Lee, according to whom "Q", left`: whoever stands before the relative."""
    words, grammar = sentence.words, context.grammar
    antecedent = phrase_ending_at(sentence, cue.first - 1 - (words[cue.first - 1] == ","), grammar)
    begin = relative + 1
    if antecedent is None or begin >= len(words):
        return None, done
    end = content_end(sentence, -1, begin, following, grammar)
    end = next((i for i in range(begin + 1, end) if words[i] == ","), end)
    return read_forward(sentence, cue, subject_span(sentence, antecedent), begin, end, context)


def _behind_connector(sentence: Sentence, begin: int, grammar: Grammar) -> int:
    """The token behind words between commas that join a content to what stood before: `Secondo Lee, [invece,] "Q"`,
    `Según Lee, [en cambio,] "Q"`."""
    words = sentence.words
    comma = next((at for at in range(begin + 1, min(begin + 1 + MOST_JOINING, len(words) - 1)) if words[at] == ","), 0)
    if not comma or any(sentence.capital[begin:comma]):
        return begin
    joins = words[begin] in grammar.adverbs or words[begin] in grammar.coordinators
    joins = joins or (words[comma + 1] == QUOTE and words[begin] in grammar.prepositions)
    return comma + 1 if joins else begin


def read_according_to(
    sentence: Sentence, cue: Cue, following: list[Cue], context: Context, done: int
) -> tuple[Draft | None, int]:
    """`According to X, the plan failed.` and `The plan failed, according to X.`"""
    words, grammar = sentence.words, context.grammar
    relative = cue.last + 1 + (words[cue.last + 1 : cue.last + 2] != [] and words[cue.last + 1] in grammar.articles)
    if relative < len(words) and words[relative] in grammar.pure_relatives:
        return _read_relative_source(sentence, cue, relative, following, context, done)
    whose = next((i for i in range(cue.first, cue.last) if words[i] in grammar.possessives), -1)
    subject = subject_after(sentence, cue, grammar) if whose < 0 else Subject(whose, whose, cue.first)
    if subject is None:
        return None, done
    for i in range(subject.first + 1, subject.last):
        if words[i] == "," and words[i + 1] in grammar.pure_relatives and any(i < o.first for o in following):
            subject = Subject(subject.first, i - 1, subject.before)  # `according to Lee, who said that it rained`
            break
    source = subject_span(sentence, subject)
    tail = max(subject.last, cue.last) + 1
    begin = first_word(words, behind_topic(sentence, done, cue.first, context.vocab), cue.first, grammar)
    last = last_word(words, begin, cue.first)
    end = tail
    if last < begin or (last == begin and words[begin] != QUOTE and not grammar.no_articles):  # it begins the sentence
        begin = tail
        at_once = tail < len(words) and (words[tail] == QUOTE or is_finite(sentence, tail, context.vocab))
        # `Lê-se na nota que "Q"`, not `Segundo o ministro que tutela o porto, Q`
        that = cue.base in context.vocab.readings and not grammar.that.isdisjoint(words[tail : tail + 1])
        if not (that or (grammar.subject_inverted and at_once) or _is_long_quote(sentence, tail)):
            while begin < len(words) and words[begin] not in (",", ":"):
                begin += 1
            begin += 1
            if words[begin : begin + 1] and words[begin] in grammar.pure_relatives and "," in words[begin:]:
                begin = words.index(",", begin) + 1  # `According to the Post, which saw it, the plan failed`
            begin = _behind_connector(sentence, _behind_remark(sentence, begin, context), grammar)
        end = content_end(sentence, -1, begin, following, grammar)
        last = last_word(words, begin, end)
        if last < begin or (cue.base in context.vocab.thus and QUOTE not in words[begin:end]):
            return make_draft(sentence, cue, source, [], "introduced"), tail  # `"Q". Così Lee, 45 anni, a Bari`
    elif last + 1 == cue.first and words[last] in context.vocab.auxiliaries:  # `Han är enligt Lee sjuk`
        tail = inserted_end(sentence, subject.first, grammar)
        end = content_end(sentence, -1, tail, following, grammar)
        behind = last_word(words, tail, end)
        if not tail or behind < tail:
            return None, done
        source = subject_span(sentence, subject._replace(last=tail - 1))
        content = [content_span(sentence, begin, last), content_span(sentence, tail, behind)]
        return make_draft(sentence, cue, source, content, "according-to"), end
    elif (
        tail + 2 < len(words)
        and words[tail] == ","
        and words[tail + 1] not in grammar.relatives
        and (not all_quotes(words, begin, last + 1) or _goes_on_quoted(words, tail + 1, following))
        and not any(is_finite(sentence, i, context.vocab) for i in range(begin, last))
    ):
        # `Since May, according to the UN, thousands have left.`
        end = content_end(sentence, -1, tail + 1, following, grammar)
        behind = last_word(words, tail + 1, end)
        if behind > tail + 1 or words[behind] == QUOTE or words[last] in context.vocab.auxiliaries:
            content = [content_span(sentence, begin, last), content_span(sentence, tail + 1, behind)]
            if all_quotes(words, begin, last + 1) and all_quotes(words, tail + 1, behind + 1):
                content = quote_spans(sentence, begin, behind + 1)
            return make_draft(sentence, cue, source, content, "according-to"), end
    if grammar.far_subjects and (colon := colon_before_quote(sentence, begin, last + 1)):
        begin = colon  # `Pour le maire, cela ne fait aucun doute : « Q »`
    content = (
        quote_spans(sentence, begin, last + 1)
        if all_quotes(words, begin, last + 1)
        else [content_span(sentence, begin, last)]
    )
    return make_draft(sentence, cue, source, content, "according-to"), end
