"""IPTC ninjs 3.1, which newsrooms exchange stories in. It has no place for quotes: take them from another format."""

from pathlib import PurePosixPath

from newsparse.contract.result import Result
from newsparse.formats import Look
from newsparse.formats.interchange import archive_of, body_text, name_of, present, text_of, uri_of_article, uri_of_part
from newsparse.formats.json import show
from newsparse.formats.readable import given_at
from newsparse.formats.text import clean, image_text
from newsparse.text.pattern import pattern

_STANDARD = {
    "name": "ninjs",
    "version": "3.1",
    "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
}
_PLAIN = "text/plain"
_KEYS = {"person": "people", "company": "organisations", "organization": "organisations", "geographic": "places"}
# Its times are whole ones. A day, or an hour of no known zone, is none: that is where a dateline's date stays out.
_DATE_TIME_RE = pattern(r"(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d)?(Z|[+-]\d\d:\d\d)")


def render(result: Result, look: Look) -> str:
    """The article as a ninjs item."""
    dateline = result["dateline"] or {"places": [], "agencies": []}
    body = body_text(result)
    name, archive = clean(result["source"]["name"]), archive_of(result)
    notes = [archive["ednote"] or "", *(block["text"] for block in result["blocks"] if block["kind"] == "note")]
    item = present(
        uri=uri_of_article(result),
        standard=_STANDARD,
        type="text",
        firstCreated=_date_time(result["published"]),
        versionCreated=_date_time(result["updated"]),
        language=result["language"],
        copyrightNotice=clean(archive["copyright"] or ""),
        slugline=clean(archive["slug"] or "") or PurePosixPath(name).stem,
        headlines=_headlines(result),
        by=text_of(result["byline"]),
        people=[{"name": clean(a["name"]), "rel": "author"} for a in _authors(result)] + _subjects(archive, "people"),
        organisations=_subjects(archive, "organisations"),
        subjects=_subjects(archive, "subjects"),
        located=" / ".join(clean(place["name"]) for place in dateline["places"]),
        places=[{"name": clean(place["name"]), "rel": "dateline"} for place in dateline["places"]]
        + _subjects(archive, "places"),
        infoSources=[{"name": clean(agency["name"]), "role": "agency"} for agency in dateline["agencies"]]
        + [{"name": source, "role": "publication"} for source in [name_of(archive["publication"])] if source],
        bodies=[
            {
                "role": "main",
                "contentType": _PLAIN,
                "charCount": len(body),
                "wordCount": len(body.split()),
                "value": body,
            }
        ],
        associations=[_picture(result, image) for image in result["images"]],
        edNote="\n".join(dict.fromkeys(filter(None, map(clean, notes)))),
        altIds=[
            {"role": role, "value": value}
            for role, value in (("source", name), (archive["format"], clean(archive["id"] or "")))
            if value
        ],
    )
    return show(item, look)


def _subjects(archive: Result, key: str) -> list[Result]:
    """The terms by which an archive has filed the article, of those that stand below one key."""
    of_key = (subject for subject in archive["subjects"] if _KEYS.get(subject["kind"], "subjects") == key)
    return [{"name": name, "rel": "subject"} for name in dict.fromkeys(filter(None, map(name_of, of_key)))]


def _date_time(time: Result | None) -> str:
    """A time of the page, where it is known to the minute and by its zone."""
    found = time and _DATE_TIME_RE.fullmatch(time["edtf"])
    return f"{found[1]}{found[2] or ':00'}{found[3]}" if found else ""


def _headlines(result: Result) -> list[Result]:
    heads = [("main", result["headline"]), *(("deck", deck) for deck in result["deck"]), ("kicker", result["kicker"])]
    return [{"role": role, "contentType": _PLAIN, "value": text_of(span)} for role, span in heads if span]


def _authors(result: Result) -> list[Result]:
    authors: list[Result] = result["byline"]["authors"] if result["byline"] else []
    return authors


def _picture(result: Result, image: Result) -> Result:
    caption, credit = image_text(image)
    places = [given_at(part) for part in (image["caption"], image["alt"], image["credit"]) if part]
    agency = (image["credit"] or {}).get("agency")
    texts = [("caption", image["caption"]), ("alt", image["alt"])]
    return present(
        uri=uri_of_part(result, min(places)[0], max(end for _, end in places)),
        name=caption or credit or "picture",
        rel="picture",
        type="picture",
        descriptions=[{"role": role, "contentType": _PLAIN, "value": text_of(span)} for role, span in texts if span],
        by=clean((image["credit"] or {}).get("creator") or "") or credit,
        infoSources=[{"name": clean(agency), "role": "agency"}] if agency else [],
    )
