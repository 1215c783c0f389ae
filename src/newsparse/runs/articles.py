"""Files to articles, for callers in Python: the same search, work and processes as those of a run."""

from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import ExitStack

from newsparse.contract.article import Article
from newsparse.errors import InputError, NewsparseError, error_of
from newsparse.inputs.search import Search
from newsparse.runs.options import Options
from newsparse.runs.work import Outcome, Task, Worker


def parse_one(path: str, options: Options) -> Article:
    """The article in one file. Raises InputError where it cannot be read, or is a folder or a file of records."""
    search = Search((path,))
    if search.several:
        raise InputError("may hold several texts", path=path, hint="parse_files reads them", code="several")
    found = next(parse_all(search, options._replace(whole=True)))
    if isinstance(found, NewsparseError):
        raise found
    return found


def parse_all(search: Search, options: Options) -> Iterator[Article | NewsparseError]:
    """The articles, in the order in which their texts are found; what fails gives an error in its place."""
    found: deque[InputError | None] = deque()  # in order, and not given out yet; None for a text that is being parsed

    def tasks() -> Iterator[Task]:
        for item in search.find():
            found.append(item if isinstance(item, InputError) else None)
            if not isinstance(item, InputError):
                yield Task(item)

    worker = Worker(options, None, alone=True)
    outcomes: Iterable[tuple[Task, Outcome]]
    with ExitStack() as stack:
        if options.jobs > 1:
            from newsparse.runs.pool import Pool

            outcomes = stack.enter_context(Pool(worker, options.jobs)).outcomes(tasks())
        else:
            outcomes = ((task, worker.do(task)) for task in tasks())
        for _, outcome in outcomes:
            while error := found.popleft():
                yield error
            yield from _articles(outcome)
        while found and (error := found.popleft()):
            yield error


def _articles(outcome: Outcome) -> Iterator[Article | NewsparseError]:
    if outcome.failure:
        yield error_of(outcome.failure)
    for rendered in [part.rendered for part in outcome.parts] or [outcome.rendered]:
        if rendered:
            yield Article.from_json(rendered.decode())
