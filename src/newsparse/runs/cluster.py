"""A run on a cluster: the workers of Dask do one shard of the inputs after the other.

Workers read the inputs and write the results themselves, so all of them must see the same folders; only counts travel.
A shard that ends the processes of its workers is halved, and halved again, until the one input is left that does it.
What a shard has done stands in a manifest of its own, so a run that was killed goes on from there; when all shards are
done, their results are put together in the order of the inputs, as a run on one machine leaves them.
"""

import logging
import shutil
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from newsparse.errors import Failure, InputError, NewsparseError, OutputError, UsageError
from newsparse.files import refuse_foreign
from newsparse.inputs.search import Search, Shard
from newsparse.runs.folder import Folder
from newsparse.runs.lines import open_lines, read_line
from newsparse.runs.manifest import FolderSink, Manifest, Resumable, Row, open_manifest
from newsparse.runs.options import Options
from newsparse.runs.outputs import companion, to_folder
from newsparse.runs.run import Run
from newsparse.runs.tally import Tally

_SHARDS = 64  # enough for the workers to end together, few enough for each to list the inputs
_PATIENCE = 30  # seconds for a scheduler to answer


class Counts(NamedTuple):
    """What came of a shard."""

    inputs: int
    written: int
    skipped: int
    quotes: int
    failures: tuple[Failure, ...]
    remarks: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()  # the name of a text, and its warnings


class ClusterRun(Run):
    """A run whose shards are done elsewhere."""

    def __init__(self, search: Search, options: Options, tally: Tally) -> None:
        super().__init__(search, options, tally)
        if search.shard or options.timeout or options.jobs > 1:
            raise UsageError("--dask makes shards of its own, and goes with none of --shard, --timeout and -j")
        if self.form.sink:
            raise UsageError(f"--dask does not make the one file of {options.format}")
        if "-" in (*search.paths, search.files_from):
            raise UsageError("--dask needs inputs that all workers can read, not standard input")

    def work(self, stack: ExitStack) -> None:
        """Every shard, then all results in one place."""
        if not isinstance(self.sink, Resumable):
            raise UsageError("--dask needs -o with a folder, or with a file for --jsonl, that all workers can write")
        output = Path(self.options.output or "").resolve()
        home = companion(output, to_folder(self.search, self.options), "shards")
        refuse_foreign(home)
        if not self.options.resume:
            shutil.rmtree(home, ignore_errors=True)
        home.mkdir(parents=True, exist_ok=True)
        self.sink.manifest.commit()
        client = stack.enter_context(connect(self.options.dask or "", self.options.verbose))
        advance = stack.enter_context(self.progress())
        leaves: set[Shard] = set()
        for shard, counts in self._do_shards(client, home):
            leaves.add(shard)
            self.tally.inputs += counts.inputs
            # Where nothing was there before, what a shard finds done is its own, from a worker that was lost.
            old = counts.skipped if self.options.resume else 0
            self.tally.written += counts.written + counts.skipped - old
            self.tally.skipped += old
            self.tally.quotes += counts.quotes
            for failure in counts.failures:
                self.tally.fail(failure)
            for name, remarks in counts.remarks:
                self.tally.remark(name, remarks)
            advance(self.tally.done, self.tally.failed)
        with ExitStack() as parts:
            self._put_together(parts, home, leaves)
        shutil.rmtree(home, ignore_errors=True)

    def _do_shards(self, client: Any, home: Path) -> Iterator[tuple[Shard, Counts]]:
        """Each shard, or each of the parts into which it had to be cut, with what came of it."""
        from distributed import KilledWorker, as_completed

        search = self.search.absolute()
        options = self.options.absolute()
        running: dict[str, Shard] = {}

        def send(shard: Shard) -> Any:
            future = client.submit(do_shard, search._replace(shard=shard), options, home, pure=False)
            running[future.key] = shard
            return future

        results = as_completed([send(Shard(n, _SHARDS)) for n in range(_SHARDS)])
        for future in results:
            shard = running.pop(future.key)
            error = future.exception() if future.status == "error" else None
            if error is None and future.status == "finished":
                yield shard, future.result()
            elif isinstance(error, KilledWorker):
                few = list(islice(self._inputs_of(shard), 2))
                if len(few) > 1:
                    for half in shard.halves():
                        results.add(send(half))
                else:
                    yield shard, Counts(len(few), 0, 0, 0, tuple(map(_set_aside, few)))
            elif isinstance(error, NewsparseError):
                raise error
            elif future.status in ("lost", "pending"):  # done, but the worker that knew what came of it is gone
                running[future.key] = shard
                results.add(future)
            else:
                raise NewsparseError(f"the cluster gave up a shard: {error or future.status}", hint="--resume goes on")

    def _inputs_of(self, shard: Shard) -> Iterator[str]:
        for found in self.search._replace(shard=shard).find():
            yield found.failure.path if isinstance(found, InputError) else found.shown

    def _put_together(self, stack: ExitStack, home: Path, leaves: set[Shard]) -> None:
        """The results of all shards, in the order of the inputs."""
        parts: dict[Shard, Part] = {}
        for found in self.search.find():
            if isinstance(found, InputError):
                continue
            shard = Shard.of_name(found.name, _SHARDS)
            while shard not in leaves:
                shard = next(half for half in shard.halves() if half.holds(found.name))
            if shard not in parts:
                parts[shard] = stack.enter_context(open_part(home, shard, self.options))
            row = parts[shard].manifest.find(found.name)
            if row is None:  # it failed
                continue
            if not self.sink.keep(found, row.sha256):
                self.sink.write(found, parts[shard].read(row), row.sha256, row.quotes)
        self.sink.finish()


def _set_aside(shown: str) -> Failure:
    return Failure(
        shown, "parse", "worker-died", "set aside: it ended the processes of several workers",
        "the others are not touched by it",
    )  # fmt: skip


# ---- on a worker


class ShardRun(Run):
    """A run over one shard, with a manifest and a file of lines of its own."""

    def __init__(self, search: Search, options: Options, tally: Tally, home: Path) -> None:
        super().__init__(search, options, tally)
        self.home = home

    def open(self, stack: ExitStack) -> None:
        """Opens what the results go to."""
        assert self.options.output
        assert self.search.shard
        whole, in_folder = Path(self.options.output), to_folder(self.search, self.options)
        manifest = stack.enter_context(open_manifest(
            _manifest_path(self.home, self.search.shard), self.options.fingerprint(), resume=True
        ))  # fmt: skip
        if self.options.resume:
            manifest.learn_from(companion(whole, in_folder, "manifest"), self.search.shard.holds)
        if in_folder:
            self.sink = FolderSink(Folder(whole, self.options.suffix or self.form.suffix, self.form.beside), manifest)
        else:
            lines = open_lines(_lines_path(self.home, self.search.shard), manifest, resume=True, before=whole)
            self.sink = stack.enter_context(lines)


class Notes(Tally):
    """A tally that keeps what is to be told."""

    def __init__(self, options: Options) -> None:
        super().__init__(options)
        self.failures: list[Failure] = []
        self.remarks: list[tuple[str, tuple[tuple[str, str], ...]]] = []

    def complain(self, failure: Failure) -> None:
        self.failures.append(failure)

    def remark(self, name: str, remarks: Iterable[tuple[str, str]]) -> None:
        if told := tuple(remarks):
            self.remarks.append((name, told))

    def say(self, text: str) -> None:
        pass


def do_shard(search: Search, options: Options, home: Path) -> Counts:
    """Does a shard on this machine, or what is left of it."""
    notes = Notes(options)
    run = ShardRun(search, options, notes, home)
    with ExitStack() as stack:
        run.open(stack)
        run.work(stack)
    return Counts(notes.inputs, notes.written, notes.skipped, notes.quotes, tuple(notes.failures), tuple(notes.remarks))


# ---- what a shard leaves


class Part(NamedTuple):
    """What a shard has done, to be read."""

    manifest: Manifest
    lines: Any  # the file, or None where each result has its own

    def read(self, row: Row) -> bytes:
        """A result, where it is in the file. Raises OutputError where it has gone."""
        if self.lines is None:
            return b""
        line = read_line(self.lines, row)
        if line is None:
            raise OutputError("has lost a result", path=self.lines.name, hint="--resume makes it anew", code="lost")
        return line


@contextmanager
def open_part(home: Path, shard: Shard, options: Options) -> Iterator[Part]:
    """What the shard has done."""
    lines = _lines_path(home, shard)
    with ExitStack() as stack:
        manifest = stack.enter_context(open_manifest(_manifest_path(home, shard), options.fingerprint(), resume=True))
        yield Part(manifest, stack.enter_context(lines.open("rb")) if lines.exists() else None)


def _manifest_path(home: Path, shard: Shard) -> Path:
    return home / f"{shard.number + 1}-of-{shard.of}.manifest"


def _lines_path(home: Path, shard: Shard) -> Path:
    return home / f"{shard.number + 1}-of-{shard.of}.jsonl"


# ---- the cluster


@contextmanager
def connect(where: str, verbose: bool) -> Iterator[Any]:
    """A client of the cluster: `local:4` starts one here; else an address, or `scheduler-file:PATH`."""
    try:
        from distributed import Client, LocalCluster
    except ImportError:
        raise UsageError("--dask needs Dask", hint='pip install "newsparse[dask]"') from None
    if not verbose:
        for name in ("distributed", *logging.root.manager.loggerDict):
            if name.startswith("distributed"):
                logging.getLogger(name).setLevel(logging.CRITICAL)
    kind, _, rest = where.partition(":")
    with ExitStack() as stack:
        try:
            if kind == "local":
                cluster = stack.enter_context(LocalCluster(
                    n_workers=int(rest), threads_per_worker=1, dashboard_address=None,
                    silence_logs=logging.WARNING if verbose else logging.CRITICAL,
                ))  # fmt: skip
                client = Client(cluster)
            elif kind == "scheduler-file":
                Path(rest).stat()  # for one that is not there, the client would wait for ever
                client = Client(scheduler_file=rest, timeout=_PATIENCE)
            else:
                client = Client(where, timeout=_PATIENCE)
        except (OSError, ValueError) as error:
            raise NewsparseError(f"no cluster at {where}: {error}", code="no-cluster") from error
        yield stack.enter_context(client)
