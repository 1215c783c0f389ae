"""A schema.org NewsArticle as JSON-LD, for archives and the web; quotes are its parts."""

from typing import Any

from newsparse.pattern import pattern
from newsparse.record import Record
from newsparse.render import Look
from newsparse.render.interchange import body_text, present, speakers_by_id, text_of, uri, uri_of_part
from newsparse.render.json import show
from newsparse.render.text import clean, image_text

_DATE_RE = pattern(r"\d{4}-\d\d-\d\d(T.*)?")  # what EDTF has beyond ISO 8601, as a year unknown, is no date to others
_KINDS = {"person": "Person", "organization": "Organization", "group": "Organization"}


def render(record: Record, look: Look) -> str:
    """The article as a node with all that it links to inside."""
    dateline = record["dateline"] or {"text": "", "places": [], "date": None, "agencies": []}
    body = body_text(record)
    speakers = speakers_by_id(record)
    item = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": uri(record),
        **present(
            identifier=clean(record["source"]["name"]),
            inLanguage=record["language"],
            articleSection=text_of(record["kicker"]),
            headline=text_of(record["headline"]),
            alternativeHeadline=[text_of(deck) for deck in record["deck"]],
            author=[_author(author) for author in record["byline"]["authors"]] if record["byline"] else [],
            sourceOrganization=[_named("Organization", agency["name"]) for agency in dateline["agencies"]],
            dateline=clean(dateline["text"]),
            locationCreated=[_place(place) for place in dateline["places"]],
            dateCreated=_date(dateline["date"]),
            datePublished=_date(record["published"]),
            dateModified=_date(record["updated"]),
            articleBody=body,
            wordCount=len(body.split()),
            image=[_image(image) for image in record["images"]],
            hasPart=[_quotation(record, quote, speakers) for quote in record["quotes"]],
        ),
    }
    return show(item, look).replace("<", "\\u003c")  # it is often put into a page, where `</script>` would end it


def _named(kind: str, name: str, **more: Any) -> Record:
    return {"@type": kind, **present(name=clean(name), **more)}


def _author(author: Record) -> Record:
    affiliation = author["affiliation"]
    return _named(
        "Person",
        author["name"],
        jobTitle=clean(author["role"] or ""),
        affiliation=_named("Organization", affiliation) if affiliation else None,
    )


def _place(place: Record) -> Record:
    address = present(addressRegion=clean(place["region"] or ""), addressCountry=place["country"])
    return _named("Place", place["name"], address={"@type": "PostalAddress", **address} if address else None)


def _date(thing: Record | None) -> str | None:
    return thing["edtf"] if thing and _DATE_RE.fullmatch(thing["edtf"]) else None


def _image(image: Record) -> Record:
    caption, credit = image_text(image)
    giver = image["credit"] or {"creator": None, "agency": None}
    return {
        "@type": "ImageObject",
        **present(
            caption=caption,
            creditText=credit,
            creator=_named("Person", giver["creator"]) if giver["creator"] else None,
            sourceOrganization=_named("Organization", giver["agency"]) if giver["agency"] else None,
        ),
    }


def _quotation(record: Record, quote: Record, speakers: dict[str, Record]) -> Record:
    content = quote["content"]
    return {
        "@type": "Quotation",
        "@id": uri_of_part(record, content[0]["start"], content[-1]["end"]),
        "genre": quote["kind"],
        **present(text=clean(quote["text"]), creator=_creator(quote["speaker"], speakers)),
    }


def _creator(said_by: Record | None, speakers: dict[str, Record]) -> Record | None:
    """Who said it: somebody known, or what the article calls them; `he` alone names nobody."""
    if said_by and said_by["id"]:
        speaker = speakers[said_by["id"]]
        return _named(_KINDS[speaker["kind"]], speaker["name"], jobTitle=clean(speaker["role"] or ""))
    if said_by and said_by["mention"] and said_by["via"] != "pronoun":
        return present(name=text_of(said_by["mention"])) or None
    return None
