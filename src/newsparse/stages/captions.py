"""Which caption, alternative text and credit speak of one picture, and whom the credit names."""

from newsparse.document import Block, Credit, Document, Image, Span
from newsparse.readers.credits import (
    CreditReading,
    ends_in_rights,
    read_credit,
    read_credit_at_end,
    read_credit_block,
    skip_caption_label,
)
from newsparse.text.pattern import pattern

PICTURE_KINDS = ("alt", "caption", "credit")
# What pages put between a picture and its caption: "View image in fullscreen".
_BETWEEN_KINDS = ("boilerplate", "navigation")

_ENOUGH = 2_000  # letters by which to tell a repeated text; nothing that is said of one picture is longer
_LOOSE = " ()[]|–—-\N{BULLET}·"
_SQUEEZE_RE = pattern(r"[\W_]+")


class _Picture:
    """What is known so far of one picture; the letters of its texts tell whether another line repeats them."""

    def __init__(self) -> None:
        self.alt: Span | None = None
        self.caption: Span | None = None
        self.credit: Credit | None = None
        self.own_credit = False  # the credit has a line of its own
        self.letters = ""

    def image(self) -> Image:
        parts = [name for name in PICTURE_KINDS if getattr(self, name)]
        return Image(self.caption, self.alt, self.credit, " + ".join(parts))


def find_images(doc: Document) -> list[Image]:
    """One image for each picture, in the order of the text.

    A caption stands without the credit at its end and the page's label before it; an alternative text is what it is.
    """
    pictures: list[_Picture] = []
    current: _Picture | None = None
    between = 0
    for block in doc.blocks:
        if block.kind not in PICTURE_KINDS:
            between += 1
            if block.kind not in _BETWEEN_KINDS or between > 1:
                current = None
            continue
        between = 0
        if current is None or not _belongs(doc, block, current):
            current = _Picture()
            pictures.append(current)
        _add(doc, block, current)
    return [picture.image() for picture in pictures]


def _belongs(doc: Document, block: Block, picture: _Picture) -> bool:
    """Whether the block speaks of the same picture as those right above it.

    A picture has one of each. The alternative text comes first, or repeats the caption.
    """
    repeats = _repeats(_letters(_line(doc, block)), picture.letters)
    if block.kind == "credit":
        return not picture.own_credit
    if block.kind == "caption":
        return picture.caption is None or repeats
    return repeats or (picture.alt is None and picture.caption is None)


def _add(doc: Document, block: Block, picture: _Picture) -> None:
    line = _line(doc, block)
    if block.kind != "credit" and len(picture.letters) < _ENOUGH:
        picture.letters += _letters(line)
    if block.kind == "credit":
        credit = _credit(block, read_credit_block(line, doc.lexicon))
        if credit:
            picture.credit, picture.own_credit = credit, True
        return
    whole = read_credit(line, doc.lexicon)
    reading = whole or read_credit_at_end(line, doc.lexicon)
    if reading and not picture.own_credit and (picture.credit is None or block.kind == "caption"):
        picture.credit = _credit(block, reading)
    if block.kind == "alt":
        picture.alt = picture.alt or Span(block.start, block.end)
    elif whole:
        picture.own_credit = True
    else:
        picture.caption = picture.caption or _words_of(doc, block, line, reading)


def _words_of(doc: Document, block: Block, line: str, credit: CreditReading | None) -> Span:
    """What the caption says: without label and credit, and the bracket or bar between them."""
    start, end = skip_caption_label(line, doc.lexicon), len(line)
    behind = line[credit.end :] if credit else ""
    if credit and (behind.strip(_LOOSE) == "" or ends_in_rights(behind)):
        end = len(line[: credit.start].rstrip(_LOOSE))
    elif credit and credit.start == start:
        start = credit.end + len(behind) - len(behind.lstrip())
    return Span(block.start + start, block.start + end) if start < end else Span(block.start, block.end)


def _credit(block: Block, reading: CreditReading | None) -> Credit | None:
    if reading is None:
        return None
    return Credit(block.start + reading.start, block.start + reading.end, reading.creator, reading.agency, reading.rule)


def _line(doc: Document, block: Block) -> str:
    return doc.plain[block.start : block.end].replace("\n", " ")


def _letters(line: str) -> str:
    return _SQUEEZE_RE.sub("", line.lower())


def _repeats(letters: str, known: str) -> bool:
    """Whether the beginning of one text is in the other: pages repeat a caption with its credit glued on."""
    return bool(letters and known) and (letters[:40] in known or known[:40] in letters)
