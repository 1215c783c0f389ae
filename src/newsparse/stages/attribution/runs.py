"""What one attribution governs beyond its sentence: quoted sentences that follow, paragraphs of one speech."""

from newsparse.document import Document, Span
from newsparse.stages.attribution.layouts import Draft
from newsparse.stages.attribution.sentences import Sentence

Paragraph = tuple[int, list[Sentence], list[list[Draft]]]


def join_runs(doc: Document, paragraphs: list[Paragraph]) -> list[Draft]:
    """All drafts, with the quoted sentences and paragraphs that belong to them."""
    found: list[Draft] = []
    last: Draft | None = None
    for index, sentences, drafts in paragraphs:
        here: Draft | None = None
        for n, sentence in enumerate(sentences):
            if drafts[n]:
                here = drafts[n][-1]
                found += drafts[n]
            elif sentence.quotes and sentence.only_quotes:
                spans = [Span(s.start, s.end) for s in sentence.quotes]
                if here is not None:
                    here.content += spans
                elif n + 1 < len(sentences) and drafts[n + 1]:
                    drafts[n + 1][0].content += spans
                elif last is not None:
                    here = Draft(spans, None, last.source, "continuation", index)
                    found.append(here)
            last = here or last
    return found
