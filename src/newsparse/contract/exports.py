"""The models of what an export says of an article, and of what is told again in a run."""

from typing import Literal

from pydantic import Field

from newsparse.contract.base import Model, Span, Text


class Named(Span):
    """A span, and the name that is read there."""

    name: Text


class Subject(Named):
    """A term by which an archive has filed the article."""

    kind: Literal["subject", "company", "organization", "person", "geographic", "industry", "ticker"]
    score: int | None = Field(description="Per cent")


class Labelled(Span):
    """What stands behind a label of an export."""

    label: Text


class Archive(Model):
    """What an export says of an article beside its text."""

    format: str
    number: int | None = Field(description="Of the article, as the file states it")
    of: int | None = Field(description="How many there are, as the file states it")
    publication: Named | None
    edition: Named | None
    section: Named | None
    page: Named | None
    words: int | None
    id: Text | None
    url: Text | None
    type: Text | None
    load_date: str | None = Field(description="EDTF; no date of publication")
    copyright: Text | None
    slug: Text | None
    ednote: Text | None
    subjects: list[Subject]
    fields: list[Labelled]


class Duplicates(Model):
    """The article is told in others of its run, too."""

    group: Text = Field(description="Name of the article of the group that comes first in the order of names")
    nearest: Text = Field(description="Name of the article that it is most like")
    containment: float = Field(ge=0, le=1, description="The share of the shorter one's text that `nearest` has, too")
    resemblance: float = Field(ge=0, le=1, description="The share of the text of both that both have")
