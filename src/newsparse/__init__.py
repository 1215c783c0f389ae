"""newsparse: the plain text of news, turned into structure."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from newsparse.errors import InputError, NewsparseError, OutputError, UsageError

if TYPE_CHECKING:
    from newsparse.contract.article import Article

__version__ = "0.1.0"
__all__ = [
    "Article",
    "InputError",
    "NewsparseError",
    "OutputError",
    "UsageError",
    "__version__",
    "parse",
    "parse_records",
]


def parse(
    text: str, *, reference_date: date | None = None, language: str | None = None, name: str | None = None
) -> "Article":
    """The structure of a news article.

    `reference_date` is a day near which the article was written: it completes dates that stand without a year.
    `language` is a BCP 47 tag; without it the text tells. `name` becomes `source.name`.

    >>> article = parse('''Mayor opens bridge
    ...
    ... PORTO, May 3 (Reuters) - The new bridge opened on Friday. "It was time," Mayor Ana Reis said.
    ... ''', reference_date=date(2024, 5, 4))
    >>> article.headline.text
    'Mayor opens bridge'
    >>> article.dateline.places[0].name, article.dateline.date.edtf
    ('Porto', '2024-05-03')
    >>> article.quotes[0].text, article.speakers[0].name
    ('It was time,', 'Ana Reis')
    """
    from newsparse.contract.article import Article
    from newsparse.contract.result import make_result
    from newsparse.garbage import uncollected
    from newsparse.pipeline import read_document
    from newsparse.text.source import make_source

    source = make_source(text, name or "<text>")
    with uncollected():
        return Article.model_validate(make_result(read_document(source, reference_date, language)))


def parse_records(
    records: Iterable[dict[str, Any]],
    *,
    text_field: str = "text",
    id_field: str = "id",
    reference_date: date | None = None,
    language: str | None = None,
) -> Iterator[dict[str, Any]]:
    """The structure of each record's text, as plain dictionaries, in the order of the records.

    The other fields of a record stand under `source.record`. A record that cannot be parsed gives, in its place, one
    with `source` and `error` (`stage`, `code`, `message`) alone. The function is pure, and can be sent to other
    machines.

    >>> article, fault = parse_records([{"id": 1, "text": "It rained, the mayor said."}, {"id": 2}])
    >>> article["source"]["record"], article["quotes"][0]["cue"]["text"]
    ({'id': 1}, 'said')
    >>> fault["error"]["message"]
    "the field 'text' is missing"
    """
    from newsparse.runs.options import Options
    from newsparse.runs.work import parse_record

    options = Options(reference_date=reference_date, language=language)
    for n, record in enumerate(records, 1):
        yield parse_record(record, n, text_field, id_field, options)


def __getattr__(name: str) -> Any:
    # The models are imported when they are first asked for: the command does not need them.
    if name == "Article":
        from newsparse.contract.article import Article

        return Article
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
