"""The way into a run, on this machine or on a cluster, and what its errors mean."""

from contextlib import ExitStack
from typing import TextIO

from newsparse.errors import Failure, NewsparseError, UsageError, counted
from newsparse.inputs.nothing import nothing_found
from newsparse.inputs.search import Search
from newsparse.runs.options import Options
from newsparse.runs.run import Run, Status
from newsparse.runs.tally import Tally


def start(search: Search, options: Options, errors: TextIO | None = None) -> Status:
    """Do it. Results go where the options say, remarks to `errors` (standard error)."""
    tally = Tally(options, errors)
    this = _prepare(search, options, tally)
    try:
        with ExitStack() as stack:
            this.open(stack)
            if options.dry_run:
                this.list_tasks()
                this.prune()
            else:
                this.work(stack)
                this.prune()
                this.mark_duplicates()
                this.round_off()
        if not tally.inputs and not search.shard:  # a shard may be empty
            raise nothing_found(search)
    except UsageError:
        raise
    except NewsparseError as error:
        tally.complain(error.failure)
        unfinished = this.sink.unfinished()
        if not unfinished:
            return Status.ALL_FAILED
        tally.say(unfinished)
        return Status.SOME_FAILED
    except KeyboardInterrupt:
        if tally.done and not options.dry_run and options.output:
            said = f"interrupted after {counted(tally.done, 'input')}"
            hint = "the same command with --resume goes on from there" if this.sink.resumes else "nothing is written"
            tally.complain(Failure("", "run", "interrupted", said, hint))
        raise
    return this.finish()


def _prepare(search: Search, options: Options, tally: Tally) -> Run:
    if options.dask is None:
        return Run(search, options, tally)
    from newsparse.runs.cluster import ClusterRun

    return ClusterRun(search, options, tally)
