"""Which lines belong together, and what each of them is.

Lines and their shape (`lines`) and words (`wording`); what asks for `consent`; boxes, the posts of live pages,
transcripts, announced lists and readers' comments (`boxes`, `live`, `spoken`, `lists`, `comments`); where the body runs
(`body`, by `weights`, its `reach` beyond boxes, and the `signoff` in its last line); the `headline`, by its `features`;
what stands above the body (`head`, `signs`), in it (`inside`: `asides`, `pictures`) and below it (`below`); what
measured weights say of that (`second_look`); what is doubtful of all this (`doubts`).
"""

from newsparse.document import Block, Document, Remark
from newsparse.stages.segmenter.below import name_below
from newsparse.stages.segmenter.body import find_body
from newsparse.stages.segmenter.boxes import mark_boxes
from newsparse.stages.segmenter.comments import find_comments
from newsparse.stages.segmenter.consent import mark_consent
from newsparse.stages.segmenter.deck import name_deck
from newsparse.stages.segmenter.doubts import find_doubts
from newsparse.stages.segmenter.features import Features
from newsparse.stages.segmenter.head import name_head
from newsparse.stages.segmenter.headline import find_headline
from newsparse.stages.segmenter.inside import name_inside
from newsparse.stages.segmenter.lines import read_lines
from newsparse.stages.segmenter.lists import find_lists
from newsparse.stages.segmenter.live import find_posts
from newsparse.stages.segmenter.page import Page
from newsparse.stages.segmenter.second_look import load_rates, look_again
from newsparse.stages.segmenter.signs import name_signature
from newsparse.stages.segmenter.spoken import name_spoken
from newsparse.stages.segmenter.wording import load_wording
from newsparse.text.pattern import pattern

__all__ = ["join_lines", "split_blocks"]


def read_page(doc: Document) -> Page:
    """The lines of a document, and what their words say."""
    wording = load_wording(doc.lexicon.language)
    lines = mark_consent(read_lines(doc.plain, wording), wording)
    return _look_around(Page(lines, doc.lexicon, wording, doc.hints))


def _look_around(page: Page) -> Page:
    """The page, with what stands together on it."""
    page.boxed = mark_boxes(page.lines, page.gapped)
    page.posts = find_posts(page)
    name_spoken(page)
    page.items = find_lists(page)
    page.comments = find_comments(page)
    return page


def split_blocks(doc: Document) -> tuple[list[Block], list[Remark]]:
    """Every non-blank line in exactly one block, in order; and what is doubtful about them."""
    page = read_page(doc)
    story = page.below_menu()
    if not story:
        return _split(page)
    blocks, doubts = _split(_look_around(story))
    above = len(page.lines) - len(story.lines)
    for n in range(above):
        cue = page.lines[n].cue
        page.say(n, cue.kind if cue else "navigation", "above the headline")
    return [*page.blocks(load_rates())[:above], *blocks], doubts


def _split(page: Page) -> tuple[list[Block], list[Remark]]:
    body = find_body(page)
    features = Features(page, *body)
    choice = find_headline(features)
    name_lines(page, choice.line, *body)
    look_again(page, features, choice.line)
    blocks = page.blocks(load_rates())
    if choice.line is not None and choice.confidence is not None:
        blocks[choice.line] = blocks[choice.line]._replace(confidence=choice.confidence, why=choice.why)
    return blocks, find_doubts(page, choice)


def name_lines(page: Page, headline: int | None, first: int, behind: int) -> None:
    """Says by rules what each line is, where the body runs from line `first` to the one before `behind`."""
    if page.body:
        if first < behind and page.lines[first].prose:
            page.say(first, "paragraph", "where the body begins")  # whatever else its words may say
        name_inside(page, first, behind)
        for n in range(len(page.lines)):
            page.say(n, "metadata", "beside the body")
        return
    if headline is not None and first <= headline < behind:
        first = headline + 1
    elif headline is None and all(line.closed for line in page.lines[:first]):
        first = 0  # sentences, and nothing else
    first = name_deck(page, first, behind)
    name_head(page, headline, first)
    name_inside(page, first, behind)
    name_signature(page, behind)
    name_below(page, behind)


_OWNING_COLON_RE = pattern(r"(?<=\w):s\b")


def join_lines(doc: Document) -> str:
    """The plain text with the line breaks inside each block made spaces: a line end now ends a block. In a language
    that owns with a colon, `EU:s`, that is an apostrophe as others have it."""
    plain = doc.plain
    parts, at = [], 0
    for block in [block for block in doc.blocks if plain.find("\n", block.start, block.end) >= 0]:
        parts += [plain[at : block.start], plain[block.start : block.end].replace("\n", " ")]
        at = block.end
    flow = "".join([*parts, plain[at:]])
    return _OWNING_COLON_RE.sub("'s", flow) if doc.lexicon.syntax.colons_own else flow
