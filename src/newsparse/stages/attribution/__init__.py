"""Who said what: each quote with its cue and the mention of its speaker."""

from bisect import bisect_left, bisect_right

from newsparse.document import SPEAKING_KINDS, Document, Quote, Span, Stretch
from newsparse.stages.attribution.cues import find_cues, find_openings, vocabulary
from newsparse.stages.attribution.drafts import Context, Draft, Reading
from newsparse.stages.attribution.interviews import find_turns
from newsparse.stages.attribution.layouts import read_sentence
from newsparse.stages.attribution.rates import RATES
from newsparse.stages.attribution.runs import Paragraph, join_runs
from newsparse.stages.attribution.sentences import split_sentences
from newsparse.stages.attribution.subjects import grammar_of
from newsparse.stages.attribution.tokens import Tokens

__all__ = ["attribute_quotes"]

UNMEASURED = 0.5  # the confidence of a rule that no corpus has measured


def attribute_quotes(doc: Document) -> list[Quote]:
    """The quotes, in order of their start."""
    vocab, grammar = vocabulary(doc.lexicon), grammar_of(doc.lexicon)
    outer = [stretch for stretch in doc.stretches if stretch.depth == 0]
    starts = [stretch.start for stretch in outer]
    stretches: dict[int, list[Stretch]] = {}
    for stretch in outer:
        stretches.setdefault(stretch.block, []).append(stretch)
    paragraphs: list[Paragraph] = []
    tokens = Tokens(doc.flow, doc.words)
    openings = find_openings(doc.words, vocab)

    def opens(start: int, end: int) -> bool:
        at = bisect_left(openings, start)
        return at < len(openings) and openings[at] < end

    turns = find_turns(doc, SPEAKING_KINDS - {"headline", "deck"}, stretches)
    for index, whole in enumerate(doc.blocks):
        block = whole
        if block.kind not in SPEAKING_KINDS or index in turns:
            continue
        if doc.dateline and block.start <= doc.dateline.start < block.end:
            block = block._replace(start=doc.dateline.end)
        quoted = stretches.get(index, [])
        if index and block.kind != "headline" and not quoted and not opens(block.start, block.end):
            paragraphs.append((index, [], []))  # it reports nothing
            continue
        sentences = split_sentences(doc.flow, block, quoted, doc.lexicon, doc.blocks[0].start)
        readings, context = [], Context(vocab, grammar, index)
        for sentence in sentences:
            reports = opens(sentence.start, sentence.end) or (sentence.quotes and not sentence.only_quotes)
            if reports or sentence.headline:
                tokens.read(sentence)
                cues = find_cues(sentence, vocab)
                readings.append(read_sentence(doc.flow, sentence, cues, context))
            else:
                readings.append(Reading())
        paragraphs.append((index, sentences, readings))
    found = join_runs(doc, paragraphs)
    found += [turn for index, turn in turns.items() if turn.block == index]
    return sorted(
        (_quote(doc.flow, draft, outer, starts) for draft in found if draft.content), key=lambda q: q.content[0].start
    )


def _quote(flow: str, draft: Draft, outer: list[Stretch], starts: list[int]) -> Quote:
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
    evidence = (f"cue: {flow[slice(*draft.cue)]}" if draft.cue else "no cue of its own",)
    via = "named" if draft.source else None
    confidence = RATES.get(draft.rule, UNMEASURED)
    return Quote(
        kind, content, inside, draft.block, draft.cue, draft.source, None, via, draft.rule, confidence, evidence
    )
