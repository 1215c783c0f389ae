"""What the interfaces of news services answer: an object of JSON, somewhere in which a list of records stands."""

from collections.abc import Iterator
from contextlib import suppress
from json import JSONDecoder
from typing import Any

from newsparse.errors import InputError
from newsparse.inputs.archives.blocks import read_html
from newsparse.inputs.archives.draft import UNREAD
from newsparse.inputs.archives.writer import Writer
from newsparse.inputs.described import describe_record, text_field, unfold
from newsparse.inputs.fields import Fields
from newsparse.text.pattern import pattern
from newsparse.text.told import Part

_NAME = "answer"
_LISTS = ("articles", "response", "results", "docs", "hits", "posts", "stories", "news", "items", "data", "documents")
_LIST_RE = pattern(rf'"(?:{"|".join(_LISTS)})"\s{{0,9}}:\s{{0,9}}[\[{{]')
_TITLE_RE = pattern(r'(?i)"(?:web_?|sub_?)?(?:title|headline)"\s{0,9}:')
_DEEPEST = 5  # objects within each other
_MARKED = ("</p>", "<br")


def recognises(head: str, _tail: str) -> bool:
    """Whether an object begins that holds a list, and titles in it."""
    return head.lstrip("\ufeff \t\r\n")[:1] == "{" and bool(_LIST_RE.search(head) and _TITLE_RE.search(head))


def read(text: str) -> Iterator[Part]:
    """The records of the first list that holds some; nothing where there is none."""
    bare = text.strip("\ufeff \t\r\n")
    try:
        value, behind = JSONDecoder(strict=False).raw_decode(bare)
    except (ValueError, RecursionError):
        return
    if bare[behind:] or not isinstance(value, dict) or _holds_text(value):
        return
    site = value.get("title")  # that of a feed
    for record in _find(value, 0):
        yield _read_part({"sitename": site, **record} if isinstance(site, str) else record)


def _holds_text(value: dict[str, Any]) -> bool:
    """Whether the object is a record itself."""
    with suppress(InputError):
        return bool(value[text_field(value, Fields())].strip())
    return False


def _find(value: Any, depth: int) -> list[dict[str, Any]]:
    """The records in the value of a key that lists have."""
    if not isinstance(value, dict) or depth > _DEEPEST:
        return []
    for name in _LISTS:
        within = value.get(name)
        if isinstance(within, list) and (records := [one for one in within if isinstance(one, dict)]):
            return records
        if records := _find(within, depth + 1):
            return records
    return []


def _read_part(record: dict[str, Any]) -> Part:
    record = unfold(record, Fields())
    remarks: tuple[tuple[str, str], ...] = ()
    try:
        name = text_field(record, Fields())
        text = record[name]
    except InputError:
        name, text, remarks = "", "", ((UNREAD, "a record without a text"),)
    if any(tag in text for tag in _MARKED):
        text = "\n\n".join(block.text for block in read_html(text))
    part = describe_record(text, {key: value for key, value in record.items() if key != name}, Fields(), _NAME)
    part = part or Writer(_NAME).part()._replace(text=text)
    return part._replace(remarks=(*part.remarks, *remarks))
