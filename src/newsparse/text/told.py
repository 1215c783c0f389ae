"""What an export of an archive or a wire says of an article: which of its lines are what, and what else is known of it.

Offsets are those of the article's own text, half-open, until the article is put where it stands in a file.
"""

from typing import NamedTuple

BODY = "body"  # a stretch between whose ends the story is told, all of it
LINES = "lines"  # broken lines that are one
WHOLE = "whole"  # a stretch of which no line was broken
UNREAD = "unread"  # goes out nowhere: a label within the story, the address of a library
PAGE = "page"  # what the text begins with is read as any other: no export says what stands where in it


class Told(NamedTuple):
    """A stretch that the export names: a kind of block, or one of these five.

    A stretch that begins within a line leaves out the label before it.
    """

    start: int
    end: int
    kind: str


class Named(NamedTuple):
    """A stretch, and the name that is read there."""

    start: int
    end: int
    name: str


class Subject(NamedTuple):
    """A term by which the archive has filed the article."""

    start: int
    end: int
    name: str
    kind: str  # subject, company, organization, person, geographic, industry, ticker
    score: int | None = None  # per cent


class Labelled(NamedTuple):
    """A line that the export labels; the stretch is that of its value."""

    start: int
    end: int
    label: str


class Dated(NamedTuple):
    """When the archive says that the article was published, as EDTF."""

    start: int
    end: int
    edtf: str


class Archive(NamedTuple):
    """What is known of an article beside its text. What the export does not say is None."""

    format: str  # nexis, factiva, proquest, iptc7901, ...
    number: int | None = None  # of the article, as the file states it
    of: int | None = None  # how many there are, as the file states it
    publication: Named | None = None
    edition: Named | None = None
    section: Named | None = None
    page: Named | None = None
    published: Dated | None = None
    updated: Dated | None = None
    dateline: Named | None = None
    words: int | None = None
    id: str | None = None
    url: str | None = None
    type: str | None = None
    load_date: str | None = None  # EDTF
    copyright: str | None = None
    slug: str | None = None
    ednote: str | None = None
    language: str | None = None  # BCP 47, where the export says it
    subjects: tuple[Subject, ...] = ()
    fields: tuple[Labelled, ...] = ()


class Part(NamedTuple):
    """One article of an export.

    Its stretches count in its text: in `text`, where the reader makes that, else in what stands between `start` and
    `end` of the file's.
    """

    archive: Archive
    told: tuple[Told, ...] = ()
    start: int = 0
    end: int = 0
    text: str | None = None
    remarks: tuple[tuple[str, str], ...] = ()  # code and message: what was doubtful about reading it
