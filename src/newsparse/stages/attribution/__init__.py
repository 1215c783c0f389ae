"""Who said what: each quote with its cue and the mention of its speaker."""

from bisect import bisect_right
from itertools import chain

from newsparse.document import SPEAKING_KINDS, Document, Quote, Span, Stretch
from newsparse.stages.attribution.cues import find_cues, find_openings, vocabulary
from newsparse.stages.attribution.drafts import NOTHING, Context, Draft
from newsparse.stages.attribution.interviews import find_turns
from newsparse.stages.attribution.labels import drop_labels
from newsparse.stages.attribution.layouts import read_sentence
from newsparse.stages.attribution.polarity import read_stance
from newsparse.stages.attribution.rates import RATES
from newsparse.stages.attribution.runs import Paragraph, join_runs
from newsparse.stages.attribution.sentences import find_ends, split_block
from newsparse.stages.attribution.subjects import grammar_of
from newsparse.stages.attribution.tokens import Tokens

__all__ = ["attribute_quotes"]

UNMEASURED = 0.5  # the confidence of a rule that no corpus has measured


def attribute_quotes(doc: Document) -> list[Quote]:
    """The quotes, in order of their start."""
    vocab, grammar = vocabulary(doc.lexicon), grammar_of(doc.lexicon)
    context = Context(vocab, grammar)
    outer = [stretch for stretch in doc.stretches if stretch.depth == 0]
    stretches: dict[int, list[Stretch]] = {}
    for stretch in outer:
        stretches.setdefault(stretch.block, []).append(stretch)
    turns = find_turns(doc, SPEAKING_KINDS - {"headline", "deck"}, stretches)
    ends = find_ends(doc, outer)
    paragraphs: list[Paragraph] = []
    for index, block in enumerate(doc.blocks):
        if block.kind in SPEAKING_KINDS and index not in turns:
            sentences = split_block(doc, index, ends, stretches.get(index, []))
            paragraphs.append((index, sentences, [NOTHING] * len(sentences)))
    tokens = Tokens(doc.flow, list(chain.from_iterable(sentences for _, sentences, _ in paragraphs)))
    openings = find_openings(tokens.words, vocab)
    places = [*map(tokens.starts.__getitem__, openings), len(doc.flow)]
    n = 0
    for _, sentences, readings in paragraphs:
        for i, sentence in enumerate(sentences):
            begin = n
            while places[n] < sentence.end:
                n += 1
            if begin < n or sentence.headline or (sentence.quotes and not sentence.only_quotes):
                first = tokens.read(sentence, grammar.small, grammar.names, grammar.names_inside)
                if sentence.title_case:
                    here = find_openings(sentence.words, vocab)
                else:
                    here = [at - first for at in openings[begin:n]]
                readings[i] = read_sentence(sentence, find_cues(sentence, here, vocab), context)
    found = drop_labels(doc, join_runs(doc, paragraphs))
    found += [turn for index, turn in turns.items() if turn.block == index]
    starts = [stretch.start for stretch in outer]
    return sorted(
        (_quote(doc, draft, outer, starts) for draft in found if draft.content), key=lambda q: q.content[0].start
    )


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
    confidence = RATES.get(draft.rule, UNMEASURED)
    quote = Quote(
        kind, content, inside, draft.block, draft.cue, draft.source, None, via, draft.rule, confidence, evidence
    )
    quote.polarity, quote.determinacy = read_stance(draft, doc.lexicon)
    return quote
