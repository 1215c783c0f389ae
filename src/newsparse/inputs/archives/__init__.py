"""Exports of archives, and wire files: the articles in them, and what they say of each.

One module a format, with two functions:

- `recognises(head, tail)`: whether a text that begins and ends so is of this format;
- `read(text)`: its articles, each a `Part`, in order. Never raises: what it cannot read becomes a part with a remark.

A format whose articles stand in the text as they are gives parts with `start` and `end`, made by a `Draft`. One that
is not made to be read (XML, HTML, .docx) gives parts with a `text` of their own, made by a `Writer`. Labels in the
languages of an interface are data: `lexicon/world/archives.py`.

A text that is no export costs a look for some signs: no module of a format is imported before one of its signs is seen.
"""

from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from itertools import accumulate
from math import inf
from types import ModuleType
from typing import NamedTuple

from newsparse.errors import counted
from newsparse.text.source import Source
from newsparse.text.told import Archive, Part

HEAD, TAIL = 6_000, 2_000  # characters of a text in which it shows what it is
COUNT = "archive-count"  # code of the warning that an export holds fewer articles than it says, or more
_BETWEEN = "\n\n"  # articles of a text that a reader makes


class Format(NamedTuple):
    """A format, and what may show that a text is of it."""

    name: str  # what `--input-format` and the results call it
    shown: str  # what people call it
    module: str
    signs: tuple[str, ...]  # one of them stands in the head or tail of each text of it, in small letters
    suffixes: tuple[str, ...] = (".txt",)  # of its files
    in_line: bool = False  # whether its articles stand in the text as they are, one behind the other


_WORDS = tuple(
    f"{word}{end}"
    for word in (
        *(f"{gap}{word}" for gap in " \xa0" for word in ("words", "wörter", "mots", "palabras", "palavras", "parole")),
        *(f"{gap}{word}" for gap in " \xa0" for word in ("woorden", "ord", "sanaa", "słów", "słowa", "slov", "слов")),
        *(f"{gap}{word}" for gap in " \xa0" for word in ("слова", "слів", "kelime", "kata", "cuvinte", "paraules")),
        *("字", "字數", "단어", "語", "ワード"),
    )
    for end in "\r\n"
)

_LISTS = ("articles", "docs", "results", "hits", "posts", "stories", "news", "items", "data", "documents")  # in answers

# In the order in which they are tried: those whose signs are surer come first.
FORMATS: tuple[Format, ...] = (
    Format("newsmlg2", "NewsML-G2", "newsml_g2", ("<newsitem", ":newsitem", "newsmessage", "packageitem"), (".xml",)),
    Format("newsml12", "NewsML 1", "newsml_1", ("newsml",), (".xml",)),
    Format("rcv1", "RCV1", "rcv1", ("<newsitem",), (".xml",)),
    Format("nitf", "NITF", "nitf", ("nitf",), (".xml", ".nitf")),
    Format("ninjs", "ninjs", "ninjs", ('"headline', '"slugline', '"bod', '"versioncreated'), (".json",)),
    Format("answer", "JSON", "answers", tuple(f'"{name}"' for name in _LISTS), (".json",)),
    Format("reuters21578", "Reuters-21578", "reuters21578", ("<reuters ",), (".sgm",)),
    Format("gigaword", "Gigaword", "gigaword", ("<doc ", "<doc>"), (".sgml", ".sgm")),
    Format("factiva-html", "Factiva", "factiva_html", ("factiva", "articleparagraph"), (".html", ".htm")),
    Format("europresse", "Europresse", "europresse", ("docpublic", "tbheaderimages"), (".html", ".htm")),
    Format("europresse-text", "Europresse", "europresse_text", ("·",)),
    Format("factiva-text", "Factiva", "factiva_text", ("factiva", "\nhd", "\nwc", *_WORDS)),
    Format("factiva-xml", "Factiva", "factiva_xml", ("ppsresponse", "ppsarticle", "getarticleresponse"), (".xml",)),
    Format("proquest-xml", "ProQuest", "proquest_xml", ("<record",), (".xml",)),
    Format("proquest-mail", "ProQuest", "proquest_mail", ("proquest",), (".eml", ".mbox")),
    Format("proquest-html", "ProQuest", "proquest_html", ("proquest",), (".html", ".htm")),
    Format("proquest-text", "ProQuest", "proquest_text", ("proquest",), in_line=True),
    Format("iptc7901", "IPTC 7901", "iptc7901", ("\x02", "\x03", " =", " gmt ")),
    Format("anpa1312", "ANPA 1312", "anpa1312", ("\x02", "\x03", "\x16", "gmt<", "<\n^", "<\r\n^", "\nap-")),
    Format("feed", "a feed", "feeds", ("<rss", "<feed", ":rdf", ":feed"), (".xml", ".rss", ".atom")),
    Format("wet", "WET", "wet", ("warc/1.",), (".wet", ".warc")),
    Format("mail", "mail", "mail", ("mime-version:", "message-id:", "\nsubject:"), (".mbox", ".eml")),
    Format("westlaw", "Westlaw", "westlaw", (" wlnr ",)),
    Format("gale", "Gale", "gale", ("gale document number", "source citation", "documento de gale")),
    Format("ebsco", "EBSCO", "ebsco", ("record: ", "registro: ", "enregistrement: ", "datensatz: ")),
    Format("wiso", "WISO", "wiso", ("dokumentnummer:", "gbi-genios")),
    Format("defacto", "APA DeFacto", "defacto", (" vom ", " gefunden am "), (".rtf", ".html", ".htm", ".txt")),
    Format("retriever", "Retriever", "retriever", ("publi", "udgivet", "offentliggjort", "julkaistu")),
    Format("newsbank", "NewsBank", "newsbank", (" | ", "\nrecord number: ", "\nrecord: ")),
    Format("pressreader", "PressReader", "pressreader", ("pressreader",)),
    Format(
        "nexis-uni",
        "Nexis Uni",
        "nexis_uni",
        ("end of doc", "dokuments", "dokumentende", "fin d", "fine del doc", "fim do doc", "einde ", "slut"),
        (".docx", ".rtf", ".zip", ".txt"),
    ),
    Format("nexis-html", "Nexis", "nexis_html", ("<docfull>",), (".html", ".htm")),
    Format(
        "nexis-text",
        "Nexis",
        "nexis_text",
        ("document", "dokument", "load-date:", "date-chargement:", "laaddatum:", "fecha-carga:"),
        in_line=True,
    ),
)
BY_NAME = {form.name: form for form in FORMATS}
_SERVICES = {form.name.partition("-")[0]: form.shown for form in FORMATS}
PLAIN = "text"  # what a text is called that is no export
INPUT_FORMATS = (PLAIN, *BY_NAME)


def recognise(text: str) -> Format | None:
    """The format of an export; None for any other text."""
    head, tail = _lined(text[:HEAD]), _lined(text[-TAIL:])
    seen = f"{head}\n{tail}".lower()
    for form in FORMATS:
        if any(sign in seen for sign in form.signs) and _module(form).recognises(head, tail):
            return form
    return None


def open_export(source: Source, form: Format) -> Source:
    """The source with its articles as `parts`, and with the text that they make where it is not made to be read."""
    parts = _read_parts(source.text, form)
    if source.extracted:  # of a document: what stands beside its articles is nobody's
        parts = [
            part if part.text is not None else part._replace(text=source.text[part.start : part.end]) for part in parts
        ]
    if any(part.text is not None for part in parts):
        texts = [source.text[part.start : part.end] if part.text is None else part.text for part in parts]
        starts = list(accumulate((len(text) + len(_BETWEEN) for text in texts), initial=0))
        source = source._replace(text=_BETWEEN.join(texts), extracted=True)
        parts = [
            part._replace(start=start, end=start + len(text), text=None)
            for part, start, text in zip(parts, starts, texts, strict=False)
        ]
    return source._replace(parts=tuple(_counted(parts)), form=form.name)


def describe(source: Source) -> str:
    """What people are told of an export: "Nexis, 383 articles"; nothing of other texts."""
    if not source.form:
        return ""
    own = BY_NAME[source.form].shown
    services = {part.archive.format for part in source.parts} - {source.form.partition("-")[0]}
    others = sorted(_SERVICES[name] for name in services if name in _SERVICES)
    return f"{' and '.join((own, *others))}, {counted(len(source.parts), 'article')}"


def split_export(source: Source) -> list[Source]:
    """The articles of an export, each a source of its own."""
    several = len(source.parts) > 1
    return [
        source._replace(
            text=source.text[part.start : part.end],
            name=f"{source.name}#{n}" if several else source.name,
            start=part.start,
            whole=len(source.text),
            archive=part.archive,
            told=part.told,
            remarks=(*source.remarks, *part.remarks),
            parts=(),
            form="",
        )
        for n, part in enumerate(source.parts, 1)
    ]


def _lined(text: str) -> str:
    """The text with the line ends of today, where it has those of old Macs alone."""
    return text if "\n" in text else text.replace("\r", "\n")


def _read_parts(text: str, form: Format) -> list[Part]:
    """The articles, those of other services that stand between them, too."""
    text = _lined(text)
    parts = list(_module(form).read(text))
    if not parts or ".txt" not in form.suffixes or any(part.end == 0 for part in parts):  # no stretches of the text
        return parts
    from newsparse.inputs.archives.between import complete

    def read_other(stretch: str) -> list[Part]:
        other = recognise(stretch)
        return [] if other is None or other.name == form.name else _read_parts(stretch, other)

    return complete(text, parts, read_other)


def _counted(parts: list[Part]) -> Iterator[Part]:
    """The parts; the first of a service says where their number is not what its exports state."""
    found = Counter(part.archive.format for part in parts)
    stated: Counter[str] = Counter()
    before: dict[str, Archive] = {}
    for archive in (part.archive for part in parts if part.archive.of is not None):
        last = before.get(archive.format)
        if last is None or last.of != archive.of or (last.number or 0) >= (archive.number or inf):  # another export
            stated[archive.format] += archive.of or 0
        before[archive.format] = archive
    for part in parts:
        said, of = stated.pop(part.archive.format, 0), found[part.archive.format]
        if said and said != of:
            wrong = (COUNT, f"the export says that it holds {said:,} articles; {of:,} were found")
            part = part._replace(remarks=(*part.remarks, wrong))
        yield part


def _module(form: Format) -> ModuleType:
    return import_module(f"{__name__}.{form.module}")
