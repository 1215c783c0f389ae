"""What the views share: text that is safe to show, and the order in which an article reads."""

from collections.abc import Iterator
from typing import NamedTuple

from newsparse.contract.result import Result
from newsparse.contract.stretches import join_touching
from newsparse.text.pattern import pattern

# Everything a terminal might obey, and marks that turn the direction of the text around them.
_UNSAFE_RE = pattern(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\ud800-\udfff]"
)
_SPACE_RE = pattern(r"\s+")


def clean(text: str) -> str:
    r"""The text on one line, without control characters.

    >>> clean("Breaking:\x1b[31m red\n  alert")
    'Breaking:[31m red alert'
    """
    return _SPACE_RE.sub(" ", _UNSAFE_RE.sub("", text)).strip()


class Part(NamedTuple):
    """A block as a reader meets it, or the image that begins there."""

    kind: str  # a block's kind, or "image"
    value: Result


IMAGE_KINDS = frozenset({"alt", "caption", "credit"})
ASIDE_KINDS = frozenset({"navigation", "related", "boilerplate", "metadata"})
KIND_NAMES = {"person": "person", "organization": "organisation", "group": "group"}


def reading_order(result: Result) -> Iterator[Part]:
    """The blocks in their order, with each image where its first line stands instead of its lines."""
    images = sorted(result["images"], key=first_offset, reverse=True)
    for block in result["blocks"]:
        while images and first_offset(images[-1]) < block["end"]:
            yield Part("image", images.pop())
        if block["kind"] not in IMAGE_KINDS:
            yield Part(block["kind"], block)
    yield from (Part("image", image) for image in reversed(images))


def first_offset(image: Result) -> int:
    """Where the first of an image's lines begins."""
    return int(min(part["start"] for part in (image["caption"], image["alt"], image["credit"]) if part))


def origin(result: Result) -> list[str]:
    """Where an export says that the article stood: publication, edition, section and page, as far as it says so."""
    archive = result["archive"]
    if archive is None:
        return []
    section, page = archive["section"], archive["page"]
    told = [clean(named["name"]) for named in (archive["publication"], archive["edition"], section) if named]
    if page and not (section and section["start"] <= page["start"] < section["end"]):
        told.append(f"page {clean(page['name'])}")
    return [name for name in told if name]


class Voice(NamedTuple):
    """Somebody who is quoted: an entry of `speakers`, or where there is none, what the article calls them."""

    name: str  # empty where the article does not say who
    speaker: Result | None
    quotes: list[Result]

    @property
    def named(self) -> bool:
        """Whether the name is one, rather than a noun such as "the airline"."""
        if self.speaker:
            return bool(self.speaker["named"])
        return any(one["via"] == "named" for quote in self.quotes for one in quote["speakers"] if not one["id"])

    @property
    def role(self) -> str:
        """Who that is, in a few words; may be empty."""
        role = clean(self.speaker["role"] or KIND_NAMES[self.speaker["kind"]]) if self.speaker else ""
        return role if self.named else ", ".join(filter(None, (role, "not named" * bool(self.name))))


def voices(result: Result) -> list[Voice]:
    """The speakers in their order, then whoever else is quoted, each with what was said."""
    quotes = {quote["id"]: quote for quote in result["quotes"]}
    known = [
        Voice(clean(speaker["name"]), speaker, [quotes[id_] for id_ in speaker["quotes"]])
        for speaker in result["speakers"]
    ]
    others: dict[str, Voice] = {}
    for quote in result["quotes"]:
        unknown = [one for one in quote["speakers"] if not one["id"]]
        # two of "he" need not be the same man
        name = listed([clean(one["mention"]["text"]) for one in unknown if one["mention"] and one["via"] != "pronoun"])
        if name or len(unknown) == len(quote["speakers"]):
            others.setdefault(name.lower(), Voice(name, None, [])).quotes.append(quote)
    return [*known, *others.values()]


def mentions_of(quote: Result) -> list[Result]:
    """What means those who say it, beside the quote: all who say it together."""
    return [one["mention"] for one in quote["speakers"] if one["mention"]]


def listed(names: list[str]) -> str:
    """The names as one speaks of several.

    >>> listed(["Lee", "Koch", "Berg"]), listed(["Lee"]), listed([])
    ('Lee, Koch and Berg', 'Lee', '')
    """
    *first, last = names or [""]
    return f"{', '.join(first)} and {last}" if first else last


def stance(quote: Result) -> str:
    """What has to be said with it, where the words are nobody's: that they are denied, or were not said."""
    if quote["determinacy"] == "indeterminate":
        return "not said"
    return "denies" if quote["polarity"] == "negative" else ""


def stretches(quote: Result, blocks: list[Result]) -> list[str]:
    """What is said, each stretch of it on one line; those with nothing but marks between them are one."""
    joined = join_touching(quote["content"], blocks, int(quote["block"]))
    return [words for spans in joined if (words := clean(" ".join(span["text"] for span in spans)))]


def told(quote: Result, blocks: list[Result]) -> str:
    """What is said, as a text to read: in quotation marks where these are the words, apart where there is more, and
    behind `denies:` or `not said:` where that is so."""
    joint, around = ("” … “", "“{}”") if quote["kind"] == "direct" else (" … ", "{}")
    *before, last = stretches(quote, blocks) or ["…"]
    said = around.format(joint.join([*(words.rstrip(", ") for words in before), last]))
    return f"{stance(quote)}: {said}" if stance(quote) else said


def shorten(words: str, width: int) -> str:
    """The words, or as many of them as so many columns have room for, their quotation mark closed.

    >>> shorten("“We would like to give no comments.”", 27), shorten("that “all” is well", 12)
    ('“We would like to give…”', 'that “all…”')
    """
    from rich.cells import cell_len, set_cell_size

    if cell_len(words) <= width:
        return words
    short = set_cell_size(words, width - 2)
    at = short.rfind(" ")
    short = (short[:at] if at > len(short) // 2 else short).rstrip(" …“”,;:")
    return short + ("…”" if short.count("“") > short.count("”") else "…")


def image_text(image: Result) -> tuple[str, str]:
    """What an image shows, and whom it is credited to; the credit is not said twice."""
    caption, credit = image["caption"] or image["alt"], image["credit"]
    if not caption:
        return "", clean(credit["text"])
    shown = caption["text"]
    if credit and caption["start"] <= credit["start"] and credit["end"] <= caption["end"]:
        at = credit["start"] - caption["start"]
        shown = shown[:at] + shown[at + len(credit["text"]) :]
    return clean(shown), clean(credit["text"]) if credit else ""
