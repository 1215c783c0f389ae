"""What one attribution governs beyond its sentence: quoted sentences that follow, paragraphs of one speech.

continuation, introduced   quoted sentences behind words that report, or behind somebody who acts
signature                  "Q"   - Ann Lee
reported-on                `Lee sagte, das sei gut. Es habe geregnet.`
statement                  Lee wrote:   The plan has failed.
said-before                `The plan failed. This said Lee.`
"""

from newsparse.document import Document, Span
from newsparse.stages.attribution.drafts import Draft, Reading
from newsparse.stages.attribution.tokens import Sentence
from newsparse.stages.attribution.vocabulary import OTHER
from newsparse.text.pattern import pattern

_SIGNATURE_RE = pattern(r"(?:--?|–|—)\s?(?P<name>[^\W\d_][^.;:!?\n]{2,60})\.?")

DASHES = "–—―‒−-"  # what opens somebody's words where a language has them without marks
SHORT_TURNS = 120  # characters of two who speak by turns, and of what is told between them

Paragraph = tuple[int, list[Sentence], list[Reading]]


def join_runs(doc: Document, paragraphs: list[Paragraph]) -> list[Draft]:
    """All drafts, with the quoted sentences and paragraphs that belong to them."""
    found: list[Draft] = []
    quoted = {stretch.block for stretch in doc.stretches}  # what stands there signs nothing
    last: Draft | None = None  # the latest attribution
    pending: Draft | None = None  # a cue that has no content yet: `Lee continued:`
    led = False  # whether the paragraph before ended with a cue and a colon
    actor: Draft | None = None  # who acts in the sentence before
    spoken = False  # whether the paragraph before ended with a quote that is somebody's
    above: Draft | None = None  # what the paragraph before ended with, if that is reported
    turns: list[Draft] = []  # the attributions of the paragraphs before, each one closed quote, by turns
    for at, (index, sentences, readings) in enumerate(paragraphs):
        if at and doc.blocks[paragraphs[at - 1][0]].kind == "headline" and not led:
            pending = actor = None  # nothing that a headline says leads to the story
        here: Draft | None = None
        told = False  # whether a sentence of the reporter's own stands behind the last attribution
        if not sentences:
            pending = None
        if pending is not None and led and not any(sentence.quotes for sentence in sentences):
            start, end = doc.blocks[index].start, doc.blocks[index].end
            start += len(doc.flow[start:end]) - len(doc.flow[start:end].lstrip("> "))
            pending.content.append(Span(start, end))
            pending.block, pending.rule = index, "statement"
            found.append(pending)
            last, pending, led = pending, None, False
            continue
        for n, (sentence, reading) in enumerate(zip(sentences, readings, strict=True)):
            behind = _told_behind(doc, paragraphs, at, n)
            if behind and not reading.drafts and not reading.before and _says(doc, sentence):
                here = last = _give(doc, sentence, behind, here if n else last if spoken else None)
                if here is behind:
                    found.append(here)
                pending, told = None, False
            elif reading.before and not reading.drafts:
                pending, told = reading.pending or Draft([], None, reading.before.source, "introduced", index), True
            elif reading.drafts:
                here = _spoken(reading.drafts)
                if here.rule == "continuation" and last and last.source:  # `”Q”, lyder det`
                    here.source, here.rule = last.source, "quote-first"
                last = last if last and here.rule.startswith("thought") else here
                found += reading.drafts
                told = False
                pending = reading.pending
            elif sentence.quotes and sentence.only_quotes:
                if doc.blocks[index].kind == "subhead":
                    continue  # it says again what stands below
                spans = [Span(s.start, s.end) for s in sentence.quotes]
                following = readings[n + 1] if n + 1 < len(readings) else Reading()
                if pending is not None and not following.opening and not _denied(doc, pending):
                    here = last = pending
                    here.content += spans
                    here.block = index
                    found.append(here)
                elif here is not None and not told:
                    here.content += spans
                elif following.opening:  # "Q?" X asked.
                    here = last = following.opening
                    here.content += spans
                    found.append(here)
                    following.pending = None
                elif following.drafts and _answers(doc, sentence, sentences[n + 1]):
                    continue
                elif following.drafts:
                    following.drafts[0].content[:0] = spans
                elif actor is not None:
                    here = last = actor
                    here.content += spans
                    here.block = index
                    found.append(here)
                elif n == 0 and spoken and turns and _is_turn(doc, sentence, turns):
                    here = last = Draft(spans, None, None, "turn", index)
                    found.append(here)
                elif last is not None and n == 0 and spoken:
                    here = last
                    here.content += spans
                elif last is not None and last.source and n == 0 and index and is_asked(doc, index - 1, False):
                    here = last = Draft(spans, None, last.source, "introduced", index)
                    found.append(here)
                elif above is not None and n == 0 and doc.flow[sentence.quotes[0].opened] in DASHES:
                    here = last = Draft(spans, None, above.source, "introduced", index)
                    found.append(here)
                elif index + 1 not in quoted and (name := _signature(doc, index + 1)):
                    here = last = Draft(spans, None, name, "signature", index)
                    found.append(here)
                elif not sentence.headline and (n or index):
                    here = last = Draft(spans, None, None, "continuation", index)  # whose it is, the text around tells
                    found.append(here)
                pending, told = None, False
            elif reading.reported and (
                owner := _owner(reading, pending, here, last, told, (actor or last) if sentence.quotes else None)
            ):
                if here is not None and here.rule == "reported-on" and owner is here:
                    here.content.append(reading.reported)
                else:
                    here = last = Draft([reading.reported], None, owner.source, "reported-on", index)
                    found.append(here)
                pending, told = reading.pending, False
            elif here is not None and reading.goes_on and not told:
                here.content.append(reading.goes_on)
            else:
                pending, told = reading.pending, True
            actor = reading.actor
        turns = [*turns[-1:], here] if here and sentences[-1].quotes and _is_closed(doc, sentences) else []
        led = bool(readings) and readings[-1].told
        above = readings[-1].drafts[0] if readings and readings[-1].drafts and readings[-1].drafts[0].source else None
        spoken = bool(
            sentences and here and sentences[-1].quotes and here.content[-1].end >= sentences[-1].quotes[-1].end
        )
    return found


def _is_closed(doc: Document, sentences: list[Sentence]) -> bool:
    """Whether a paragraph begins with words in marks, and the marks that end it close."""
    first, last = sentences[0].quotes[:1], sentences[-1].quotes[-1]
    return bool(first) and first[0].opened == doc.blocks[last.block].start < first[0].start and last.closed > last.end


def _is_turn(doc: Document, sentence: Sentence, turns: list[Draft]) -> bool:
    """Whether a paragraph that is a quote alone, behind one whose marks are closed, is another's who speaks in turn: a
    question and what answers it, or the third of the short turns of two who are named."""
    if not _is_closed(doc, [sentence]):
        return False
    if doc.flow[sentence.quotes[-1].end - 1] == "?" or turns[-1].rule == "turn":
        return True
    if len(turns) < 2 or sentence.end - turns[-1].content[-1].start > SHORT_TURNS:
        return False
    one, other = ("" if turn.source is None else doc.flow[slice(*turn.source)] for turn in turns)
    asked = doc.flow[turns[0].content[-1].end - 1] == "?"
    return not asked and one != other and one.istitle() and other.istitle()


def _told_behind(doc: Document, paragraphs: list[Paragraph], at: int, n: int) -> Draft | None:
    """What the sentence behind one, in its paragraph or at the head of the next, says of who said it."""
    index, _, readings = paragraphs[at]
    if doc.blocks[index].kind in ("headline", "subhead"):
        return None
    if n + 1 == len(readings):
        readings = paragraphs[at + 1][2] if at + 1 < len(paragraphs) else []
        return readings[0].before if readings else None
    return readings[n + 1].before


def _says(doc: Document, sentence: Sentence) -> bool:
    """Whether there are words in a sentence, and not marks alone: `...`"""
    return any(map(str.isalnum, doc.flow[sentence.start : sentence.end]))


def _give(doc: Document, sentence: Sentence, told: Draft, before: Draft | None) -> Draft:
    """Give a sentence to whoever the one behind it says has said it, with quotes before it that are nobody's."""
    told.block = sentence.block
    if not sentence.only_quotes:
        text = doc.flow[sentence.start : sentence.end]
        start = sentence.start + len(text) - len(text.lstrip())
        told.content = [Span(start, sentence.start + len(text.rstrip(" \n.")))]
        return told
    spans = [Span(s.start, s.end) for s in sentence.quotes]
    told.rule = "quote-first"
    spoken = before and before.source and before.told and before.told[1].sort != OTHER
    if before is None or spoken:
        told.content = spans
        return told
    before.content += spans
    before.source, before.cue, before.told, before.rule = told.source, told.cue, told.told, told.rule
    return before


def _owner(
    reading: Reading, pending: Draft | None, here: Draft | None, last: Draft | None, told: bool, quoted: Draft | None
) -> Draft | None:
    """The attribution that a sentence goes on with whose verb says that somebody said it; `quoted` is that of whoever
    acts or spoke before, where there are words in marks."""
    if reading.resumes:
        goes_on = here is not None and not told and (here.rule == "reported-on" or not reading.doubtful)
        owner = here if goes_on else None
    else:
        owner = pending or (quoted if told else last)
    return owner if owner and owner.source else None


def is_asked(doc: Document, index: int, quoted: bool) -> bool:
    """Whether a paragraph is a question that nobody is said to ask and words behind a dash answer: the interviewer's,
    whom the one who spoke before answers."""
    if not doc.lexicon.syntax.dashes_quote or quoted or index + 1 == len(doc.blocks):
        return False
    return doc.flow[doc.blocks[index].end - 1] == "?" and doc.flow[doc.blocks[index + 1].start] in DASHES


def _answers(doc: Document, asked: Sentence, sentence: Sentence) -> bool:
    """Whether a dash opens the answer to the interviewer's question before it: `– Er du klar? – Ja, sier Lee.`"""
    dashes = all(other.quotes and doc.flow[other.quotes[0].opened] in DASHES for other in (asked, sentence))
    return dashes and doc.flow[asked.quotes[-1].end - 1] == "?"


def _spoken(drafts: list[Draft]) -> Draft:
    """The attribution of a sentence that quoted sentences behind it go on with: the last one that is all quote
    (`"Q," Lee said, pointing out that it rained. "Q."`), else the last one."""
    return next((draft for draft in reversed(drafts) if draft.rule == "quote-first"), drafts[-1])


def _denied(doc: Document, pending: Draft) -> bool:
    """Whether somebody says nothing at all: `Lee did not respond.`"""
    if pending.source is None or pending.cue is None:
        return False
    words = doc.flow[pending.source.end : pending.cue.end].lower().split()
    negations = doc.lexicon.grammar.negations
    return any(word in negations or word.endswith("n't") for word in words)


def _signature(doc: Document, index: int) -> Span | None:
    """The name in a block such as `- Ann Lee`, below what she said."""
    if index >= len(doc.blocks):
        return None
    m = _SIGNATURE_RE.fullmatch(doc.flow, doc.blocks[index].start, doc.blocks[index].end)
    return Span(m.start("name"), m.end("name")) if m else None
