"""The plain text of news, turned into structure.

    parse(text)           one article, from a str
    parse_all(text)       each of the articles that stand below each other in a str
    parse_file(path)      one article, from a file
    parse_files(paths)    the articles of files and folders, one after the other, by several processes if asked for
    parse_records(...)    dictionaries to dictionaries, for systems that bring their own processes

An `Article` holds what was found as typed models, each with the place in the text that it points to; it knows how to
show itself (`render`, `to_json`, `to_csv`, `to_dict`). What is wrong with an input is raised as an InputError; a value
that makes no sense as a UsageError, which is a ValueError; a value of the wrong type as a TypeError.

>>> article = parse('"It was time," Mayor Ana Reis said.')
>>> [(quote.speaker.mention.text, quote.cue.text, quote.text) for quote in article.quotes]
[('Mayor Ana Reis', 'said', 'It was time,')]
"""

import os
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from newsparse.defaults import MIN_CONFIDENCE, MOST_BYTES
from newsparse.errors import InputError, NewsparseError, OutputError, ParseError, UsageError

if TYPE_CHECKING:
    from newsparse.contract.article import Article
    from newsparse.inputs.search import Search
    from newsparse.runs.options import Options
    from newsparse.text.source import Source

__version__ = "0.1.0"
__all__ = [
    "Article",
    "InputError",
    "NewsparseError",
    "OutputError",
    "ParseError",
    "UsageError",
    "__version__",
    "parse",
    "parse_all",
    "parse_file",
    "parse_files",
    "parse_records",
]

_Path = str | os.PathLike[str]


def parse(
    text: str,
    *,
    reference_date: date | str | None = None,
    language: str | None = None,
    min_confidence: float = MIN_CONFIDENCE,
    name: str | None = None,
) -> "Article":
    """The structure of a news article.

    `reference_date` is a day near which the article was written, a date or as "2024-05-04": it completes dates that
    stand without a year. `language` is a BCP 47 tag; without it the text tells. Quotes that are less sure than
    `min_confidence` are left out, and counted in a warning. `name` becomes `source.name`.

    >>> article = parse('''Mayor opens bridge
    ...
    ... PORTO, May 3 (Reuters) - The new bridge opened on Friday. "It was time," Mayor Ana Reis said.
    ... ''', reference_date="2024-05-04")
    >>> article.headline.text
    'Mayor opens bridge'
    >>> article.dateline.places[0].name, article.dateline.date.edtf
    ('Porto', '2024-05-03')
    >>> article.quotes[0].text, article.speakers[0].name
    ('It was time,', 'Ana Reis')

    Where several articles stand below each other in the text, it is read as one, with the warning "several-articles".
    """
    from newsparse.inputs.several import keep_whole

    return _parse(keep_whole(_source(text, name)), reference_date, language, min_confidence)


def parse_all(
    text: str,
    *,
    reference_date: date | str | None = None,
    language: str | None = None,
    min_confidence: float = MIN_CONFIDENCE,
    name: str | None = None,
) -> "list[Article]":
    """The structure of each of the articles that stand below each other in a text, in their order.

    Arguments are those of `parse`. Of several, each has the warning "several-articles", `source.name` ends in its
    number (`<text>#2`), and all offsets, `source.start` and `source.end` among them, count in the whole text.

    >>> articles = parse_all('''Mayor opens bridge
    ...
    ... PORTO, May 3 (Reuters) - The new bridge over the river opened on Friday, the mayor said.
    ...
    ... =====
    ...
    ... Rain stops the final
    ...
    ... PORTO, May 3 (Reuters) - It rained all day, and the final was put off until Sunday.
    ... ''')
    >>> [(article.source.name, article.source.start, article.headline.text) for article in articles]
    [('<text>#1', 0, 'Mayor opens bridge'), ('<text>#2', 117, 'Rain stops the final')]
    """
    from newsparse.inputs.several import split_source

    return [_parse(source, reference_date, language, min_confidence) for source in split_source(_source(text, name))]


def _source(text: object, name: object) -> "Source":
    from newsparse.inputs.markup import remark_on_markup
    from newsparse.inputs.values import as_text
    from newsparse.text.source import make_source

    return remark_on_markup(make_source(as_text(text), "<text>" if name is None else as_text(name, "a name")))


def _parse(source: "Source", reference_date: object, language: object, min_confidence: object) -> "Article":
    from newsparse.contract.article import Article
    from newsparse.contract.result import make_result
    from newsparse.garbage import uncollected
    from newsparse.inputs.values import as_day, as_language, as_share
    from newsparse.pipeline import read_document

    day, tag, least = as_day(reference_date), as_language(language), as_share(min_confidence, "min_confidence")
    with uncollected():
        return Article.model_validate(make_result(read_document(source, day, tag), min_confidence=least))


def parse_file(
    path: _Path,
    *,
    encoding: str | None = None,
    reference_date: date | str | None = None,
    language: str | None = None,
    min_confidence: float = MIN_CONFIDENCE,
    max_bytes: int = MOST_BYTES,
) -> "Article":
    """The structure of the article in a file, as the command gives it; of several, as `parse` does.

    Without an `encoding`, a byte-order mark tells it, else it is UTF-8, else Windows-1252 with a warning. Raises
    InputError where the file cannot be read, is no text, or has more than `max_bytes`.

    >>> from pathlib import Path
    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     path = Path(folder, "rain.txt")
    ...     _ = path.write_text("It rained, the mayor said.", "utf-8")
    ...     article = parse_file(path)
    >>> article.source.name, article.source.encoding, article.quotes[0].cue.text
    ('rain.txt', 'utf-8', 'said')
    """
    from newsparse.runs.articles import parse_one

    return parse_one(os.fsdecode(path), _options(encoding, reference_date, language, min_confidence, max_bytes))


def parse_files(
    paths: _Path | Iterable[_Path],
    *,
    jobs: int = 1,
    glob: str | Iterable[str] | None = None,
    exclude: str | Iterable[str] = (),
    encoding: str | None = None,
    reference_date: date | str | None = None,
    language: str | None = None,
    min_confidence: float = MIN_CONFIDENCE,
    max_bytes: int = MOST_BYTES,
    on_error: Callable[[NewsparseError], object] | None = None,
) -> "Iterator[Article]":
    """The articles in files and folders, one after the other, in the order in which the command takes them.

    Folders are searched for texts (`*.txt`) and exports of archives, or for files that match `glob`, and for none that
    match `exclude`; `source.name` is then the path below the folder. A `.jsonl` file holds records, an article each,
    with the text in their field `text`; a text in which several articles stand below each other, and an export, gives
    each (`a.txt#1`, `a.txt#2`).

    What cannot be read or parsed is raised, and ends the iteration, as does that there is nothing to read; with
    `on_error`, that is called with each such error, and the others go on.

    `jobs` processes parse at once; the order stays. Each imports the caller's script anew, which therefore has to
    start its work below `if __name__ == "__main__":`.

    >>> from pathlib import Path
    >>> from tempfile import TemporaryDirectory
    >>> failed = []
    >>> with TemporaryDirectory() as folder:
    ...     _ = Path(folder, "a.txt").write_text("It rained, the mayor said.", "utf-8")
    ...     _ = Path(folder, "b.txt").write_bytes(b"%PDF-1.7")
    ...     for article in parse_files(folder, on_error=failed.append):
    ...         print(article.source.name, article.quotes[0].text)
    a.txt It rained
    >>> failed[0].failure.message
    'is a PDF'
    """
    from newsparse.inputs.search import Search
    from newsparse.inputs.values import as_number, as_patterns

    if on_error is not None and not callable(on_error):
        raise TypeError(f"on_error is called with an error: it cannot be {on_error!r}")
    options = _options(encoding, reference_date, language, min_confidence, max_bytes)._replace(
        jobs=as_number(jobs, "jobs")
    )
    globs = () if glob is None else as_patterns(glob, "glob")
    if glob is not None and not globs:
        raise UsageError("glob needs a pattern, and there is none", hint="write it as '*.txt'")
    excludes = as_patterns(exclude, "exclude")
    search = Search(_several(paths), globs=globs, excludes=excludes, max_bytes=options.max_bytes)
    return _articles(search, options, on_error)


def _articles(
    search: "Search", options: "Options", on_error: Callable[[NewsparseError], object] | None
) -> "Iterator[Article]":
    from newsparse.inputs.nothing import nothing_found
    from newsparse.runs.articles import parse_all

    none = True
    for article in parse_all(search, options):
        none = False
        if not isinstance(article, NewsparseError):
            yield article
        else:
            _tell(article, on_error)
    if none and search.paths:
        _tell(nothing_found(search), on_error)


def _tell(error: NewsparseError, on_error: Callable[[NewsparseError], object] | None) -> None:
    if on_error is None:
        raise error
    on_error(error)


def parse_records(
    records: Iterable[dict[str, Any]],
    *,
    text_field: str | None = None,
    id_field: str = "id",
    title_field: str | None = None,
    author_field: str | None = None,
    date_field: str | None = None,
    source_field: str | None = None,
    url_field: str | None = None,
    reference_date: date | str | None = None,
    language: str | None = None,
    min_confidence: float = MIN_CONFIDENCE,
) -> Iterator[dict[str, Any]]:
    """The structure of each record's text, as plain dictionaries, in the order of the records.

    Fields that are not named are found by their usual names: text, title, author, date, publication, url and the like.
    Where a record has some of them, it stands with its title above and all else below its text in the text that is
    parsed, and `source.text` is `extracted`.

    The other fields of a record stand under `source.record` as JSON holds them: dates in ISO 8601, decimals as numbers,
    arrays of tables as lists, and `null`, with a warning, for what has no such form. A record that cannot be parsed
    gives, in its place, one with `source` and `error` (`stage`, `code`, `message`) alone. The function is pure, and can
    be sent to other machines.

    >>> article, fault = parse_records([{"id": 1, "text": "It rained, the mayor said."}, {"id": 2}])
    >>> article["source"]["record"], article["quotes"][0]["cue"]["text"]
    ({'id': 1}, 'said')
    >>> fault["error"]["message"]
    "the field 'text' is missing"
    """
    from newsparse.inputs.fields import Fields
    from newsparse.inputs.values import as_text
    from newsparse.runs.work import parse_record

    if isinstance(records, str | bytes | dict):
        raise TypeError(f"records are several dictionaries, as in [record], not one {type(records).__name__}")
    names = {
        "text": text_field,
        "id": id_field,
        "title": title_field,
        "author": author_field,
        "date": date_field,
        "source": source_field,
        "url": url_field,
    }
    for name, field in names.items():
        if field is not None or name == "id":
            as_text(field, f"{'an' if name in ('author', 'id') else 'a'} {name} field")
    fields = Fields(**names)
    options = _options(None, reference_date, language, min_confidence, MOST_BYTES)
    return (parse_record(record, n, fields, options) for n, record in enumerate(records, 1))


def _options(
    encoding: object, reference_date: object, language: object, min_confidence: object, max_bytes: object
) -> "Options":
    from newsparse.inputs.values import as_day, as_encoding, as_language, as_number, as_share
    from newsparse.runs.options import Options

    return Options(
        format="jsonl",
        encoding=as_encoding(encoding),
        reference_date=as_day(reference_date),
        language=as_language(language),
        min_confidence=as_share(min_confidence, "min_confidence"),
        max_bytes=as_number(max_bytes, "max_bytes"),
    )


def _several(given: _Path | Iterable[_Path]) -> tuple[str, ...]:
    """One or several paths or patterns, as strings."""
    return tuple(map(os.fsdecode, [given] if isinstance(given, str | bytes | os.PathLike) else given))


def __getattr__(name: str) -> Any:
    # The models are imported when they are first asked for: the command does not need them.
    if name == "Article":
        from newsparse.contract.article import Article

        return Article
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
