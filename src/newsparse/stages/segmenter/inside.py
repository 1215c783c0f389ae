"""What stands inside the body: paragraphs, subheads, list items, pictures, and boxes that are no part of it."""

from functools import cache

from newsparse.lexicon import Lexicon
from newsparse.stages.segmenter.asides import name_asides
from newsparse.stages.segmenter.boxes import name_boxes
from newsparse.stages.segmenter.lines import BULLETS
from newsparse.stages.segmenter.lists import is_table
from newsparse.stages.segmenter.live import name_posts
from newsparse.stages.segmenter.page import Page
from newsparse.stages.segmenter.pictures import name_pictures
from newsparse.stages.segmenter.readers import is_last, is_noise, is_person, says_by
from newsparse.text.pattern import pattern

_SUBHEAD = 100  # columns; longer lines without a stop are captions or paragraphs
_QUESTION = 50  # columns; a longer one is asked in the story
_LINK = 20  # columns; shorter lines are buttons
_LONG = 200
_WORDS_BEFORE_COLON = 5
_MARKS = "\"“„«‘'"
# Alone on its line.
_ADDRESS_RE = pattern(
    r"(?:[^\s@]{1,60}@[^\s@]{1,60}|[+(]?\d[\d ().-]{6,20}|(?:https?://|www\.)\S+|(?<!\S)[\w-]{1,40}(?:\.[\w-]{2,40}){1,4}/\S+)$"
)
_SAID_RE = pattern(r"[\"“”„«»]|[.!?…] ")  # somebody's words, or more than one sentence
_WORD_RE = pattern(r"[^\W\d_]{3,}")
_NUMERAL_RE = pattern(r"(?=[IVX])(?!X$)(?:IX|IV|V?I{0,3}|XI{0,3}|XIV|XV)\.?$")
_TITLE_WORDS = 5  # small ones left out; fewer may be names
_TWO_RE = pattern(r"[.!?…] ")  # sentences
_LED_RE = pattern(r"([^\"“„«:]{3,80}): ?[\"“„«'‘][^\"“„«]{3,}[\"”“»'’]$")  # `Ana Cruz told her friends: "I am well x"`
_SPEAKER_RE = pattern(r"[A-Z][A-Z .'-]{0,40}:")  # "Q: ...", "ANA CRUZ: ..."


def name_inside(page: Page, first: int, behind: int) -> None:
    """Says what each line from the body's first to its last is."""
    if first < behind and page.datelines[first]:
        page.say(first, "paragraph", "dateline")
    for n, mark in page.marks.items():
        if first <= n < behind and mark.startswith("heading") and not page.lines[n].cue:
            page.say(n, "subhead", mark)
    for n in page.odd(first, behind):
        if not page.lines[n].closed and _ADDRESS_RE.match(page.lines[n].text):
            page.say(n, "boilerplate", "address")
    for n in sorted(page.items):
        if first <= n < behind:
            page.say(n, "list_item", "announced")
            if n > first and n - 1 not in page.items:
                page.say(n - 1, "paragraph", "above a list")
    name_posts(page)
    name_asides(page, first, behind)
    name_boxes(page, first, behind)
    _name_last(page, first, behind)
    name_pictures(page, first, behind)
    _name_runs(page, first, behind)
    for n in range(first, behind):
        if page.kinds[n] is None:
            page.kinds[n], page.rules[n] = _read_alone(page, n, behind)


def _name_last(page: Page, first: int, behind: int) -> None:
    """The story's last sentence, behind which its agency stands as it does behind captions: "He declined. (AFP)". Below
    it, the page speaks to its readers."""
    ended = True
    for n in range(behind - 1, first, -1):
        if page.kinds[n] is not None:
            continue
        cue = page.lines[n + 1].cue if n + 1 < behind else None
        if is_last(page, n) and (ended or (cue and cue.list != "label" and cue.kind == "boilerplate")):
            page.say(n, "paragraph", "signed by its agency")
            return
        ended = False


def _name_runs(page: Page, first: int, behind: int) -> None:
    """Two and more lines that are no sentences, one below the other."""
    end = first
    for n in page.odd(first, behind):
        if n < end:
            continue
        end = n
        while end < behind and _in_run(page, end, end > n):
            end += 1
        if end > n + 1:
            _name_run(page, list(range(n, end)), first, behind)


def _name_run(page: Page, run: list[int], first: int, behind: int) -> None:
    """The lines are a list, if the line above announces one, or else links. The last may be a subhead."""
    links = [n for n in run if not is_noise(page, n)]
    listed = links == run and run[0] > first and page.lines[run[0] - 1].announces
    ends_in_link = len(links) > 1 and links[-1] == run[-1]
    if ends_in_link and run[-1] + 1 < behind and _is_subhead_below_links(page, links):
        page.say(run.pop(), "subhead", "below a row")
    table = links == run and is_table([page.lines[n] for n in run])
    for n in run:
        if table:
            page.say(n, "paragraph", "in a table")
        page.say(n, *(("list_item", "announced") if listed else _read_in_row(page, n)))


def _read_in_row(page: Page, n: int) -> tuple[str, str]:
    if page.clean:
        return "paragraph", "in a row"  # of a table, of results
    return ("related" if page.lines[n].length >= _LINK else "boilerplate"), "links in a row"


def _is_subhead_below_links(page: Page, run: list[int]) -> bool:
    """Whether the last line of a run belongs to the paragraph below it: it is close to that, or much shorter."""
    last = page.lines[run[-1]]
    close = not last.below and page.lines[run[-1] + 1].prose
    table = page.clean and len(run) > 2  # its last row is a row
    return (close and not table) or (not last.above and last.length < 0.6 * min(page.lines[n].length for n in run[:-1]))


def _in_run(page: Page, n: int, begun: bool) -> bool:
    line = page.lines[n]
    return (
        page.kinds[n] is None
        and not line.closed
        and not line.bullet
        and line.length < _LONG
        and not line.continues
        and not line.numbered
        and not line.text.endswith(":")
        and not says_by(page, n)
        and not _is_reported(page, n)
        and not (begun and line.above and not page.clean)
    )


def _read_alone(page: Page, n: int, behind: int) -> tuple[str, str]:
    """What a line is that no neighbour explains."""
    line = page.lines[n]
    if line.bullet:
        return "list_item", "bullet"
    if line.prose and line.length > _SUBHEAD:
        return "paragraph", "sentence"  # most lines: nothing below says anything else of them
    if _is_said_again(page, n, behind):
        return ("related" if line.length >= _LINK else "boilerplate"), "said elsewhere"
    if says_by(page, n):
        if n and page.kinds[n - 1] == "related" and "byline" in page.kinds[:n]:
            return "related", "byline of another story"
        return "byline", "byline in the body"
    if line.apart and _NUMERAL_RE.match(line.text):
        return "subhead", "numbered"
    if line.closed:
        if _is_question(page, n, behind) and line.text[0] not in BULLETS:  # `– Q?` is asked in the story
            return "subhead", "question above a paragraph"
        return ("subhead", "title above a paragraph") if _is_title(page, n, behind) else ("paragraph", "sentence")
    return _read_fragment(page, n, behind)


def _read_fragment(page: Page, n: int, behind: int) -> tuple[str, str]:
    """What a line is that no neighbour explains and that does not end as a sentence does."""
    line = page.lines[n]
    if is_noise(page, n):
        return "boilerplate", "time or count"
    if _is_above_button(page, n):
        return "boilerplate", "above a button"
    if line.continues or line.text.endswith(","):
        return "list_item", "goes on"
    if _is_reported(page, n):
        return "paragraph", "somebody's words"
    if line.numbered and line.length <= _SUBHEAD:
        listed = any(page.lines[m].numbered for m in (n - 1, n + 1) if 0 <= m < behind)
        return ("list_item", "numbered") if listed else ("subhead", "numbered")
    if line.text[-1] == ":" and _says_below(page, n, behind):
        return "paragraph", "above what is said"
    if page.clean and line.length > _SUBHEAD:
        return "paragraph", "clean"
    if line.length >= _LONG or (line.text.endswith(":") and line.text.count(" ") >= _WORDS_BEFORE_COLON):
        return "paragraph", "long"
    if page.clean and n + 1 == behind:
        return "paragraph", "last line"
    if n + 1 < behind and line.length <= _SUBHEAD:
        if line.apart and is_person(page, n):
            return ("subhead", "one of several names") if _head_names(page, behind) else ("caption", "a name")
        if page.copied and line.apart:
            return "paragraph", "apart in a copy"
        return "subhead", "above a paragraph"
    if line.length > _SUBHEAD:
        return "caption", "no sentence"
    return "related", "no sentence"


def _is_above_button(page: Page, n: int) -> bool:
    """Whether a button stands close below the line with the line's first word: "Follow World news", "Follow"."""
    below = page.lines[n + 1] if n + 1 < len(page.lines) else None
    button = below is not None and below.cue is not None and below.cue.list == "label" and not below.above
    return below is not None and button and page.lines[n].low.startswith(f"{below.low} ")


def _is_reported(page: Page, n: int) -> bool:
    """Whether the line holds, behind a verb of saying, words that end without a stop. Around a story, titles do so, but
    only in a story these are more than one sentence."""
    text = page.lines[n].text
    led = _LED_RE.match(text)
    if led is None or not (page.clean or _TWO_RE.search(text)):
        return False
    return not page.wording.verbs.isdisjoint(led[1].lower().split())


def _head_names(page: Page, behind: int) -> bool:
    """Whether names alone stand above paragraphs, as the heads of a list of people do; one is a portrait's."""

    def read() -> bool:
        alone = (n for n in page.odd(0, behind - 1) if page.lines[n].apart and page.lines[n + 1].closed)
        return len({page.lines[n].low for n in alone if is_person(page, n)}) > 1

    return page.remember("head names", behind, read)


def _says_below(page: Page, n: int, behind: int) -> bool:
    """Whether the line leads to somebody's words below it: "He added:"."""
    says = page.lines[n].low.rstrip(": ").rpartition(" ")[2] in page.lexicon.cues.verbs
    return n + 1 < behind and (says or page.lines[n + 1].text[0] in _MARKS)


def _is_said_again(page: Page, n: int, behind: int) -> bool:
    """Whether the line's words stand above it, or once more right below: a link that was copied twice."""
    line = page.lines[n]
    twice = line.copies > 1 and n + 1 < behind and page.lines[n + 1].text == line.text
    return (line.again or twice) and not line.prose


def _is_title(page: Page, n: int, behind: int) -> bool:
    """Whether a line with a stop is written as titles are: "'No More Boats, No More Fish.'"."""
    line = page.lines[n]
    if line.length > _SUBHEAD or n + 1 >= behind or not page.lines[n + 1].prose:
        return False
    words = [word for word in _WORD_RE.findall(line.text) if word not in _small_words(page.lexicon)]
    return len(words) >= _TITLE_WORDS and all(map(str.istitle, words))


@cache
def _small_words(lexicon: Lexicon) -> frozenset[str]:
    """Those that stand in titles with a small letter."""
    grammar = lexicon.grammar
    return frozenset(grammar.prepositions | grammar.articles | grammar.coordinators)


def _is_answer(page: Page, n: int) -> bool:
    """Whether the line is a short sentence of a small text, and asks nothing itself."""
    line = page.lines[n]
    return page.small and line.closed and line.above > 0 and line.text[-1] not in "?\"”’'"


def _is_question(page: Page, n: int, behind: int) -> bool:
    """Whether a single question stands above a paragraph as its subhead."""
    line = page.lines[n]
    return (
        line.text.endswith("?")
        and line.length <= _QUESTION
        and not (page.copied and line.below)
        and not _SAID_RE.search(line.text)
        and not _SPEAKER_RE.match(line.text)
        and n + 1 < behind
        and (page.lines[n + 1].prose or page.lines[n + 1].announces or _is_answer(page, n + 1))
    )
