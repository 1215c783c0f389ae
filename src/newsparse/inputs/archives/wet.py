"""WET, what web archives give of their pages: the text of each, all of it, so that it is read as any other page.

A WARC that holds the pages themselves is left to the tools that are made for it.
"""

from collections.abc import Iterator

from newsparse.errors import InputError
from newsparse.inputs.described import describe_record
from newsparse.inputs.fields import Fields
from newsparse.text.pattern import pattern
from newsparse.text.told import PAGE, Archive, Part, Told

_NAME = "wet"
_RECORD_RE = pattern(r"(?m)^WARC/1\.\d[ \t\r]*\n((?:[\w-]{1,60}:[^\n]*\n)+)[ \t\r]*\n")
_FIELD_RE = pattern(r"(?m)^([\w-]{1,60}):[ \t]*([^\r\n]*)")
_DAY_RE = pattern(r"/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?!\d)")
_TITLE_RE = pattern(r"[^\n]{1,400}")
_PAPER_RE = pattern(" [|–—-] ([^|–—]{2,80})$")
_PAGES = ("response", "resource", "revisit")


def recognises(head: str, _tail: str) -> bool:
    """Whether it begins with a record of a web archive."""
    return head.lstrip("\ufeff \r\n").startswith("WARC/1.")


def read(text: str) -> Iterator[Part]:
    """The pages. Raises InputError where they are those of HTML."""
    records = list(_RECORD_RE.finditer(text))
    for found, after in zip(records, [*records[1:], None], strict=False):
        said = {name.lower(): value.strip() for name, value in _FIELD_RE.findall(found[1])}
        if said.get("warc-type") in _PAGES:
            hint = "give its .wet.gz, or take the pages out with warcio extract --payload, one for each"
            raise InputError("is a WARC of pages, not of their text", hint=hint, code="warc")
        if said.get("warc-type") == "conversion":
            end = after.start() if after else len(text)
            yield _read_page(text[found.end() : end].strip("\r\n"), said.get("warc-target-uri", ""))


def _read_page(text: str, url: str) -> Part:
    """A page; when it was fetched is not when it was published, but its address may say that."""
    record = {"url": url, "date": "-".join(day.groups()) if (day := _DAY_RE.search(url)) else ""}
    first = _TITLE_RE.match(text)
    paper = _PAPER_RE.search(first[0]) if first else None
    if first and paper:
        title = first[0][: paper.start()].strip()
        record |= {"publication": paper[1].strip(), "title": title if f"\n{title}\n" in text else ""}
    part = describe_record(text, record, Fields(), _NAME)
    return part or Part(Archive(_NAME), (Told(0, len(text), PAGE),), text=text)
