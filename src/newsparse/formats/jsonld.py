"""A schema.org NewsArticle as JSON-LD, for archives and the web; quotes are its parts."""

from typing import Any

from newsparse.contract.result import Result
from newsparse.formats import Look
from newsparse.formats.interchange import (
    archive_of,
    body_text,
    name_of,
    present,
    speakers_by_id,
    text_of,
    uri_of_article,
    uri_of_part,
)
from newsparse.formats.json import show
from newsparse.formats.readable import given_at
from newsparse.formats.text import clean, image_text
from newsparse.text.pattern import pattern

_DATE_RE = pattern(r"\d{4}-\d\d-\d\d(T.*)?")  # what EDTF has beyond ISO 8601, as a year unknown, is no date to others
_KINDS = {"person": "Person", "organization": "Organization", "group": "Organization"}
_ABOUT = {"person": "Person", "company": "Organization", "organization": "Organization", "geographic": "Place"}


def render(result: Result, look: Look) -> str:
    """The article as a node with all that it links to inside."""
    dateline = result["dateline"] or {"text": "", "places": [], "date": None, "agencies": []}
    body = body_text(result)
    speakers = speakers_by_id(result)
    archive = archive_of(result)
    item = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": uri_of_article(result),
        **present(
            identifier=_identifier(clean(result["source"]["name"]), archive),
            url=clean(result["url"] or ""),
            inLanguage=result["language"],
            articleSection=text_of(result["kicker"]),
            headline=text_of(result["headline"]),
            alternativeHeadline=[text_of(deck) for deck in result["deck"]],
            author=[_author(author) for author in result["byline"]["authors"]] if result["byline"] else [],
            sourceOrganization=[_named("Organization", agency["name"]) for agency in dateline["agencies"]],
            dateline=clean(dateline["text"]),
            locationCreated=[_place(place) for place in dateline["places"]],
            dateCreated=_date(dateline["date"]),
            datePublished=_date(result["published"]),
            dateModified=_date(result["updated"]),
            isPartOf=_issue(result, archive),
            printEdition=name_of(archive["edition"]),
            printSection=name_of(archive["section"]),
            pageStart=name_of(archive["page"]),
            copyrightNotice=clean(archive["copyright"] or ""),
            keywords=[name_of(subject) for subject in archive["subjects"] if subject["kind"] not in _ABOUT],
            about=[_named(_ABOUT[s["kind"]], s["name"]) for s in archive["subjects"] if s["kind"] in _ABOUT],
            articleBody=body,
            wordCount=len(body.split()),
            image=[_image(image) for image in result["images"]],
            hasPart=[_quotation(result, quote, speakers) for quote in result["quotes"]],
        ),
    }
    return show(item, look).replace("<", "\\u003c")  # it is often put into a page, where `</script>` would end it


def _named(kind: str, name: str, **more: Any) -> Result:
    return {"@type": kind, **present(name=clean(name), **more)}


def _identifier(name: str, archive: Result) -> Any:
    """The name of the text, and that which an archive has given the article."""
    if not archive["id"]:
        return name
    return [name, {"@type": "PropertyValue", "propertyID": archive["format"], "value": clean(archive["id"])}]


def _issue(result: Result, archive: Result) -> Result | None:
    """The issue of a newspaper that the article stood in, where an export says which."""
    newspaper = _named("Newspaper", name_of(archive["publication"]))
    if "name" not in newspaper:
        return None
    day = _date(result["published"])
    return {"@type": "PublicationIssue", **present(datePublished=day and day[:10], isPartOf=newspaper)}


def _author(author: Result) -> Result:
    affiliation = author["affiliation"]
    return _named(
        "Person",
        author["name"],
        jobTitle=clean(author["role"] or ""),
        affiliation=_named("Organization", affiliation) if affiliation else None,
    )


def _place(place: Result) -> Result:
    address = present(addressRegion=clean(place["region"] or ""), addressCountry=place["country"])
    return _named("Place", place["name"], address={"@type": "PostalAddress", **address} if address else None)


def _date(thing: Result | None) -> str | None:
    return thing["edtf"] if thing and _DATE_RE.fullmatch(thing["edtf"]) else None


def _image(image: Result) -> Result:
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


def _quotation(result: Result, quote: Result, speakers: dict[str, Result]) -> Result:
    content = quote["content"]
    unsaid = {quote["polarity"], quote["determinacy"]} - {"positive", "determinate"}
    who: Any = [creator for said_by in quote["speakers"] if (creator := _creator(said_by, speakers))]
    who = who[0] if len(who) == 1 else who
    return {
        "@type": "Quotation",
        "@id": uri_of_part(result, given_at(content[0])[0], given_at(content[-1])[1]),
        "genre": [quote["kind"], *sorted(unsaid)] if unsaid else quote["kind"],
        **present(text=clean(quote["text"]), **{"mentions" if unsaid else "creator": who}),
    }


def _creator(said_by: Result, speakers: dict[str, Result]) -> Result | None:
    """Who said it: somebody known, or what the article calls them; `he` alone names nobody."""
    if said_by["id"]:
        speaker = speakers[said_by["id"]]
        return _named(_KINDS[speaker["kind"]], speaker["name"], jobTitle=clean(speaker["role"] or ""))
    if said_by["mention"] and said_by["via"] != "pronoun":
        return present(name=text_of(said_by["mention"])) or None
    return None
