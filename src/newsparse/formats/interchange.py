"""What the interchange formats share: names of things that have no address, and no empty fields."""

from base64 import urlsafe_b64encode
from typing import Any

from newsparse.contract.archive import show_archive
from newsparse.contract.result import Result
from newsparse.formats.text import clean
from newsparse.text.pattern import pattern
from newsparse.text.sha import NI
from newsparse.text.told import Archive

_DAY_RE = pattern(r"\d{4}-\d\d-\d\d")
_NO_ARCHIVE: Result = show_archive(Archive(""), "") or {}


def uri(result: Result) -> str:
    """A name for the text, made from its SHA-256 (RFC 6920): the same wherever the same bytes are parsed."""
    digest = urlsafe_b64encode(bytes.fromhex(result["source"]["sha256"])).decode().rstrip("=")
    return f"{NI}{digest}"


def uri_of_article(result: Result) -> str:
    """A name for the article: that of the text, or of the stretch where the text holds others as well."""
    source = result["source"]
    if source.get("end", source["length"]) - source.get("start", 0) == source["length"]:
        return uri(result)
    return uri_of_part(result, source["start"], source["end"])


def uri_within(result: Result, what: str) -> str:
    """A name for something that is made of the article, by its name there."""
    article = uri_of_article(result)
    return f"{article}{'&' if '#' in article else '#'}{what}"


def uri_of_part(result: Result, start: int, end: int) -> str:
    """A name for a stretch of the text (RFC 5147), in code points."""
    return f"{uri(result)}#char={start},{end}"


def present(**fields: Any) -> Result:
    """The fields that hold something.

    >>> present(headline="Rain", deck=[], byline=None)
    {'headline': 'Rain'}
    """
    return {key: value for key, value in fields.items() if value not in (None, "", [], {})}


def body_text(result: Result) -> str:
    """The body, a blank line between its paragraphs."""
    return "\n\n".join(clean(part["text"]) for part in result["body"])


def text_of(span: Result | None) -> str:
    """The text of a span that may not be there, on one line."""
    return clean(span["text"]) if span else ""


def archive_of(result: Result) -> Result:
    """What an export says of the article; of an article of none, the same with nothing in it."""
    found: Result = result["archive"] or _NO_ARCHIVE
    return found


def name_of(named: Result | None) -> str:
    """A name that may not be there, on one line."""
    return clean(named["name"]) if named else ""


def subjects_of(result: Result) -> list[str]:
    """The terms by which an archive has filed the article, each once."""
    return list(dict.fromkeys(filter(None, map(name_of, archive_of(result)["subjects"]))))


def day_of(result: Result) -> str:
    """The day of the article, as far as it is known with its year: that of the page, or of the dateline."""
    dated = [result["published"], result["dateline"] and result["dateline"]["date"], result["updated"]]
    return next((found[0] for thing in dated if thing and (found := _DAY_RE.match(thing["edtf"]))), "")


def names_of(quote: Result) -> list[str]:
    """Who says it, all of them: the names that are known, else what the article calls them there."""
    return [name for said_by in quote["speakers"] if (name := clean(said_by["name"] or text_of(said_by["mention"])))]


def speakers_by_id(result: Result) -> dict[str, Result]:
    """The speakers, to be looked up."""
    return {speaker["id"]: speaker for speaker in result["speakers"]}
