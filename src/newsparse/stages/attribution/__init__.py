"""Who said what: each quote with its cue and the mention of its speaker."""

from bisect import bisect_left, bisect_right
from collections.abc import Set
from itertools import groupby

from newsparse.document import SPEAKING_KINDS, UNMEASURED, Document, Quote, Span, Stretch
from newsparse.stages.attribution.cues import find_cues, find_openings
from newsparse.stages.attribution.drafts import NOTHING, Context, Draft, Reading
from newsparse.stages.attribution.grammar import grammar_of
from newsparse.stages.attribution.interviews import find_turns
from newsparse.stages.attribution.labels import drop_labels, settle_topics
from newsparse.stages.attribution.layouts import read_sentence
from newsparse.stages.attribution.loose import actor_draft
from newsparse.stages.attribution.named import noun_alone
from newsparse.stages.attribution.polarity import read_stance
from newsparse.stages.attribution.runs import Paragraph, is_asked, join_runs
from newsparse.stages.attribution.sentences import find_ends, split_block
from newsparse.stages.attribution.tokens import Sentence, Tokens
from newsparse.stages.attribution.vocabulary import vocabulary

__all__ = ["attribute_quotes"]

SHORT = 60  # characters: a sentence that leads to what stands in the paragraph below is not longer


def attribute_quotes(doc: Document) -> list[Quote]:
    """The quotes, in order of their start."""
    vocab, grammar = vocabulary(doc.lexicon), grammar_of(doc.lexicon)
    context = Context(vocab, grammar)
    named = {mention.start for mention in doc.mentions if mention.entity is not None}
    outer = [stretch for stretch in doc.stretches if stretch.depth == 0]
    stretches: dict[int, list[Stretch]] = {}
    for stretch in outer:
        stretches.setdefault(stretch.block, []).append(stretch)
    turns = find_turns(doc, SPEAKING_KINDS - {"headline", "deck"}, stretches)
    ends = find_ends(doc, outer)
    paragraphs: list[Paragraph] = []
    for index, block in enumerate(doc.blocks):
        asked = is_asked(doc, index, index in stretches)
        if block.kind in SPEAKING_KINDS and index not in turns and not asked:
            sentences = split_block(doc, index, ends, stretches.get(index, []))
            paragraphs.append((index, sentences, [NOTHING] * len(sentences)))
    marked: set[Stretch] = set()
    for _, places in groupby(range(len(paragraphs)), lambda at: doc.chunk(doc.blocks[paragraphs[at][0]].start)):
        marked |= _read_chunk(doc, paragraphs, list(places), context, named)
    found = join_runs(doc, paragraphs)
    settle_topics(doc, found)
    found = drop_labels(doc, found)
    found += [turn for index, turn in turns.items() if turn.block == index]
    if marked:
        outer = [stretch for stretch in outer if stretch not in marked]
    opened = [stretch.start for stretch in outer]
    return sorted(
        (_quote(doc, draft, outer, opened) for draft in found if draft.content), key=lambda q: q.content[0].start
    )


def _read_chunk(
    doc: Document, paragraphs: list[Paragraph], places: list[int], context: Context, named: Set[int]
) -> set[Stretch]:
    """Read the sentences of the paragraphs at these places, which are those of a chunk, and tell which stretches are
    names."""
    vocab, grammar = context.vocab, context.grammar
    words = doc.words(doc.blocks[paragraphs[places[0]][0]].start)
    starts = (sentence.start for at in places for sentence in paragraphs[at][1])
    tokens = Tokens(doc.flow, words, starts, grammar.spelling)
    openings = [words.starts[at] for at in find_openings(tokens.words, vocab)]
    for at in places:
        _, sentences, readings = paragraphs[at]
        for i, sentence in enumerate(sentences):
            first = bisect_left(openings, sentence.start)
            here = openings[first : bisect_left(openings, sentence.end, first)]
            if _may_report(doc, sentence, here):
                tokens.give(sentence)
                if sentence.title_case:
                    here = [sentence.starts[at] for at in find_openings(sentence.words, vocab)]
                if grammar.verb_second:
                    from newsparse.stages.attribution.second.brackets import find_bracket_cues

                    cues = find_bracket_cues(sentence, here, vocab, grammar)
                else:
                    cues = find_cues(sentence, here, vocab)
                readings[i] = read_sentence(sentence, cues, context)
            elif vocab.nouns_behind and i and sentences[i - 1].only_quotes and not sentence.quotes:
                tokens.give(sentence)
                readings[i] = Reading()
                readings[i].opening = noun_alone(sentence, context)
            done = sentence.quotes or readings[i].drafts or readings[i].pending
            if done or not _quoted_next(paragraphs, at, i, bool(vocab.moods)):
                continue
            if readings[i] is NOTHING:
                tokens.give(sentence)
                readings[i] = Reading()
            readings[i].actor = actor_draft(sentence, context, named)
    return tokens.marked


def _may_report(doc: Document, sentence: Sentence, openings: list[int]) -> bool:
    """Whether a sentence has a word that may be a cue's, words beside its quotes, or leads to what stands below."""
    if sentence.headline or (not sentence.only_quotes if sentence.quotes else openings):
        return True
    return doc.flow[sentence.start : sentence.end].rstrip().endswith(":")


def _quoted_next(paragraphs: list[Paragraph], at: int, i: int, partly: bool) -> bool:
    """Whether what stands behind a sentence is quoted, as a whole or partly: in its paragraph, or, if it stands alone,
    below it as a whole."""
    sentences = paragraphs[at][1]
    if i + 1 < len(sentences):
        return sentences[i + 1].only_quotes or (partly and bool(sentences[i + 1].quotes))
    alone = len(sentences) == 1 and sentences[0].end - sentences[0].start < SHORT and at + 1 < len(paragraphs)
    below = paragraphs[at + 1][1] if alone else []
    return bool(below) and below[0].only_quotes


def _quote(doc: Document, draft: Draft, outer: list[Stretch], starts: list[int]) -> Quote:
    """The quote that a draft has become; `outer` are all stretches of depth 0, `starts` where they begin."""
    content = sorted(draft.content)
    inside = []
    for span in content:
        at = max(0, bisect_right(starts, span.start) - 1)
        while at < len(outer) and outer[at].start < span.end:
            if span.start < outer[at].end:
                inside.append(Span(max(span.start, outer[at].start), min(span.end, outer[at].end)))
            at += 1
    if not inside:
        kind = "indirect"
    elif inside == content:
        kind = "direct"
    else:
        kind = "mixed"
    evidence = (f"cue: {doc.flow[slice(*draft.cue)]}" if draft.cue else "no cue of its own",)
    via = "named" if draft.source else None
    quote = Quote(
        kind, content, inside, draft.block, draft.cue, draft.source, None, via, draft.rule, UNMEASURED, evidence
    )
    quote.polarity, quote.determinacy = read_stance(draft, doc.lexicon)
    return quote
