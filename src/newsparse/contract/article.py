"""The article as pydantic models: what `newsparse.parse` returns and `--schema` describes.

The meaning of each field stands in its description, which is also what the JSON Schema says.
"""

import json
from typing import Annotated, Any, Literal, Self

from pydantic import (
    Field,
    ModelWrapValidatorHandler,
    field_validator,
    model_validator,
)

from newsparse.contract.base import Model, Span, Text
from newsparse.contract.exports import Archive, Duplicates
from newsparse.contract.result import SCHEMA_VERSION
from newsparse.errors import UsageError
from newsparse.formats import FORMATS, MAX_WIDTH, MIN_WIDTH, Look, load_renderer
from newsparse.garbage import uncollected
from newsparse.inputs.values import as_choice, as_flag, as_number, kind_of


class Source(Model):
    """Where the text came from."""

    name: Text = Field(description="File name, path below the folder of a folder run, or <stdin>")
    encoding: str
    length: int = Field(ge=0, description="Code points")
    sha256: str = Field(description="SHA-256 of the bytes read, in hexadecimal")
    text: Literal["given", "extracted"] = Field(
        default="given",
        description="Whether offsets count in the text as given, or in one that was extracted from HTML",
    )
    start: int | None = Field(default=None, ge=0, description="Where the article begins in a text that holds several")
    end: int | None = Field(default=None, ge=0, description="Where it ends; only where the text holds several")
    record: dict[str, Any] | None = Field(
        default=None, description="The other fields of the record that held the text; only where it was one"
    )


class Author(Model):
    name: Text
    role: Text | None = None
    affiliation: Text | None = None


class Byline(Span):
    """Who wrote the story."""

    authors: list[Author]
    rule: str


class Time(Span):
    """A time that the page carries, as EDTF as far as it is written."""

    edtf: str
    rule: str


class Place(Span):
    """A place with the state or country that follows it."""

    name: Text
    region: Text | None
    country: str | None = Field(description="ISO 3166-1 alpha-2")


class DatelineDate(Span):
    edtf: str = Field(description="2017-02-13, or XXXX-02-13 where no year is known")


class Agency(Span):
    name: Text = Field(description="Usual short name; as written where the agency is not known")


class Dateline(Span):
    """The dateline up to and including its separator."""

    places: list[Place]
    date: DatelineDate | None
    agencies: list[Agency]
    rule: str


class Credit(Span):
    creator: Text | None
    agency: Text | None
    rule: str


class Image(Model):
    """The lines that speak of one picture."""

    caption: Span | None
    alt: Span | None
    credit: Credit | None
    rule: str


class BodyPart(Span):
    kind: Literal["paragraph", "subhead", "list_item"]


BlockKind = Literal[
    "navigation",
    "kicker",
    "headline",
    "deck",
    "byline",
    "timestamp",
    "alt",
    "caption",
    "credit",
    "paragraph",
    "subhead",
    "list_item",
    "related",
    "note",
    "boilerplate",
    "metadata",
]


class Block(Span):
    """A line or paragraph of the input, and what it is. Every non-blank line belongs to exactly one."""

    kind: BlockKind
    rule: str
    confidence: Annotated[float, Field(ge=0, le=1)] | None = Field(
        description="How often what this rule says was so on pages of known publishers; null where it was not measured"
    )


class QuoteSpeaker(Model):
    mention: Span | None = Field(description="The words nearest to the quote that mean the speaker")
    id: str | None = Field(description="The entry of `speakers`, where it is known")
    via: Literal["named", "pronoun", "nominal", "continuation"]
    name: Text | None = Field(default=None, description="That entry's name")


class Edit(Model):
    """What is not to be read as it stands: marks of Markdown, numbers of links, hyphens of broken words, references."""

    start: int = Field(ge=0)
    end: int = Field(ge=1, description="Offset behind the last code point, larger than `start`")
    read: Text = Field(description="What is read in its place; mostly nothing")


class Quote(Model):
    """One attribution: what is said, how it is reported, by whom."""

    id: str
    kind: Literal["direct", "mixed", "indirect"]
    content: list[Span] = Field(description="All that is attributed")
    verbatim: list[Span] = Field(description="What of it stands in quotation marks, marks left out")
    text: Text = Field(description="The content as one readable string, ` … ` between stretches that do not touch")
    block: int = Field(ge=0, description="Index into `blocks`")
    cue: Span | None = Field(description="The words that report")
    speaker: QuoteSpeaker | None = Field(description="The first of `speakers`; null where nobody is known")
    speakers: list[QuoteSpeaker] = Field(default=[], description="All who say it together")
    polarity: Literal["positive", "negative"] = Field(
        default="positive", description="Negative where it is denied, or said not to have been said"
    )
    determinacy: Literal["determinate", "indeterminate"] = Field(
        default="determinate", description="Indeterminate where nobody is said to have said it: `if she says`"
    )
    rule: str
    confidence: float = Field(ge=0, le=1)


class Speaker(Model):
    """Somebody who is quoted."""

    id: str
    name: Text = Field(description="The fullest form in the article")
    role: Text | None
    kind: Literal["person", "organization", "group"]
    named: bool = Field(default=True, description="Whether `name` is one, rather than a noun such as `airline`")
    mentions: list[Span]
    quotes: list[str] = Field(description="Ids of the quotes")


class Warning(Model):  # noqa: A001 - the contract's word
    """What a person should know about the result."""

    code: str
    message: Text


class Explanation(Span):
    """Why something was found."""

    what: str
    rule: str
    evidence: list[Text]


class Article(Model):
    """A news article and the structure found in its text."""

    schema_version: str
    source: Source
    archive: Archive | None = Field(default=None, description="Of an article of an export")
    url: Text | None = Field(default=None, description="Where the text says that it stood")
    language: str | None = Field(description="BCP 47 tag")
    kicker: Span | None
    headline: Span | None
    deck: list[Span]
    byline: Byline | None
    published: Time | None
    updated: Time | None
    dateline: Dateline | None
    images: list[Image]
    body: list[BodyPart]
    edits: list[Edit] = Field(default=[], description="Only where there are some, in order")
    quotes: list[Quote]
    speakers: list[Speaker]
    blocks: list[Block]
    warnings: list[Warning]
    explain: list[Explanation] | None = Field(default=None, description="Only where it was asked for")
    duplicates: Duplicates | None = Field(
        default=None, description="Of an article that is told again in the same run; only where it was asked for"
    )

    @field_validator("schema_version")
    @classmethod
    def _check_version(cls, version: str) -> str:
        major, own = version.partition(".")[0], SCHEMA_VERSION.partition(".")[0]
        if major != own:
            raise ValueError(f"the article is of version {version!r} of the contract; this newsparse reads {own}.x")
        return version

    @model_validator(mode="after")
    def _check_references(self) -> Self:
        """Whether what points to something inside the article finds it there."""
        said = {speaker.id: speaker.quotes for speaker in self.speakers}
        for quote in self.quotes:
            if quote.block >= len(self.blocks):
                raise ValueError(f"quote {quote.id} is in block {quote.block}, of {len(self.blocks)}")
            for one in (quote.speaker, *quote.speakers):
                if one and one.id is not None and quote.id not in said.get(one.id, ()):
                    raise ValueError(f"quote {quote.id} is not among those of speaker {one.id}")
        if self.blocks and self.blocks[-1].end > self.source.length:
            raise ValueError(f"a block ends at {self.blocks[-1].end}, of {self.source.length} characters")
        return self

    @model_validator(mode="wrap")
    @classmethod
    def _read(cls, value: Any, handler: ModelWrapValidatorHandler["Article"]) -> "Article":
        with uncollected():
            return handler(value)

    def to_dict(self) -> dict[str, Any]:
        """The article as plain dictionaries and lists, as `--json` writes it."""
        result = self.model_dump()
        for key in ("edits", "explain"):
            if not result[key]:
                del result[key]
        if "duplicates" not in self.model_fields_set:
            del result["duplicates"]
        for key in ("record", "start", "end"):
            if result["source"][key] is None:
                del result["source"][key]
        return result

    def to_json(self, indent: int | None = 2) -> str:
        """The article as `--json` writes it."""
        from newsparse.formats.json import dump

        return dump(self.to_dict(), indent)

    def to_csv(self, rows: Literal["quotes", "articles"] = "quotes", *, bom: bool = False) -> str:
        """A table below the names of its columns: a row a quote, or one of the whole article; `bom` is for Excel.

        >>> from newsparse import parse
        >>> parse("It rained, the mayor said.").to_csv().splitlines()[0][:35]
        'source,day,headline,speaker,role,sp'
        """
        return self.render(f"csv-{as_choice(rows, 'rows', ('quotes', 'articles'))}", bom=bom)

    def render(self, form: str, *, width: int = 80, color: bool = False, full: bool = False, bom: bool = False) -> str:
        """The article in one of the formats of the command, as it writes one alone: "markdown", "html", "terminal" ...

        The view for a terminal is `width` columns wide, from 20 to 1,000, with or without `color`, with quotes as wide
        as that or `full`; tables may begin with a byte-order mark (`bom`). Raises ValueError where there is no such
        format, or where all articles of a run make one file in it, as in "sqlite".

        >>> from newsparse import parse
        >>> parse("It rained, the mayor said.").render("html").startswith("<!doctype html>")
        True
        """
        if isinstance(form, str) and form in FORMATS and FORMATS[form].sink:
            raise UsageError(f"{form} makes one file of all articles", hint=f"the command does: -f {form} -o FILE")
        as_choice(form, "a format", [name for name, form in FORMATS.items() if not (form.sink or form.of_text)])
        look = Look(
            width=as_number(width, "width", MIN_WIDTH, MAX_WIDTH),
            color=as_flag(color, "color"),
            full=as_flag(full, "full"),
            bom=as_flag(bom, "bom"),
        )
        return load_renderer(FORMATS[form])(self.to_dict(), look)

    @classmethod
    def from_json(cls, text: str | bytes) -> "Article":
        """The article that `to_json` or the command wrote. Raises ValueError where it is none.

        >>> from newsparse import parse
        >>> article = parse("It rained, the mayor said.")
        >>> Article.from_json(article.to_json()) == article
        True
        """
        if not isinstance(text, str | bytes | bytearray):
            raise TypeError(f"JSON is a str or bytes, not {kind_of(text)}")
        try:
            with uncollected():
                return cls.model_validate(json.loads(text))
        except RecursionError:
            raise ValueError("the JSON is nested too deep to be that of an article") from None


def json_schema() -> dict[str, Any]:
    """The whole contract as JSON Schema."""
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": f"urn:newsparse:article:{SCHEMA_VERSION}"}
    return head | Article.model_json_schema()
