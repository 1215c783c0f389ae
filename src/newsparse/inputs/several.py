"""Several articles in one text: each becomes a source of its own, where it is certain that there are several."""

from newsparse.inputs.archives import split_export
from newsparse.inputs.breaks import find_breaks
from newsparse.text.source import Source, plain_text

CODE = "several-articles"


def split_source(source: Source) -> list[Source]:
    """The articles of a text, each a source; it alone where there is one, with a remark where that is doubtful."""
    if source.parts:
        return split_export(source)
    found = find_breaks(source.text)
    if not found.stretches:
        return [source] if found.doubt is None else [_remarked(source, _doubted(source.text, found.doubt))]
    whole, of = len(source.text), len(found.stretches)
    return [
        _remarked(
            source._replace(
                text=source.text[start:end],
                name=f"{source.name}#{n}",
                start=start,
                whole=whole,
            ),
            f"the text holds {of} articles; this is number {n}",
        )
        for n, (start, end) in enumerate(found.stretches, 1)
    ]


def keep_whole(source: Source) -> Source:
    """The text as one article, with a remark where it holds several, or may."""
    if len(source.parts) == 1:
        return split_export(source)[0]
    if source.parts:
        return _remarked(
            source._replace(parts=()), f"the text holds {len(source.parts):,} articles; all were read as one"
        )
    found = find_breaks(source.text)
    if found.stretches:
        said = (
            f"the text holds {len(found.stretches)} articles, the second {_place(source.text, found.stretches[1][0])}"
        )
        return _remarked(source, f"{said}; all were read as one")
    return source if found.doubt is None else _remarked(source, _doubted(source.text, found.doubt))


def _remarked(source: Source, said: str) -> Source:
    return source._replace(remarks=(*source.remarks, (CODE, said)))


def _doubted(text: str, at: int) -> str:
    return f"another article seems to begin {_place(text, at)}; all was read as one"


def _place(text: str, at: int) -> str:
    return f"in line {plain_text(text[:at]).count(chr(10)) + 1:,} (character {at:,})"
