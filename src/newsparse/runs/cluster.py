"""A run on a cluster: the workers of Dask do one shard of the inputs after the other.

Workers read the inputs and write the results themselves, so all of them must see the same folders; only counts travel.
A worker that dies may take shards with it that only waited there, so that tells nothing of a text: such a shard is done
again in processes of its own, where what ends a process is found as on one machine.
What a shard has done stands in a manifest of its own, so a run that was killed goes on from there; when all shards are
done, their results are put together in the order of the inputs, as a run on one machine leaves them.
"""

import json
import logging
import shutil
import socket
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from newsparse.errors import Failure, InputError, NewsparseError, OutputError, UsageError
from newsparse.files import refuse_foreign
from newsparse.inputs.search import Search, Shard
from newsparse.runs.apart import apart
from newsparse.runs.folder import Folder
from newsparse.runs.lines import open_lines, read_line
from newsparse.runs.manifest import FolderSink, Manifest, Resumable, Row, open_manifest
from newsparse.runs.options import Options
from newsparse.runs.outputs import companion, to_folder
from newsparse.runs.run import Run
from newsparse.runs.tally import Tally

_SHARDS = 64  # enough for the workers to end together, few enough for each to list the inputs
_TRIES = 5  # of a shard; from the second on it is done in processes of its own
_REACH = 2.0  # seconds for the machine of a scheduler to answer at all
_PATIENCE = 30  # seconds for a scheduler, which may be busy


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
        for counts in self._do_shards(client, home):
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
            self._put_together(parts, home)
        shutil.rmtree(home, ignore_errors=True)

    def _do_shards(self, client: Any, home: Path) -> Iterator[Counts]:
        """What came of each shard."""
        shards = [Shard(n, _SHARDS) for n in range(_SHARDS)]
        for tries in range(_TRIES):
            killed: list[Shard] = []
            yield from self._do_round(client, home, shards, killed, careful=tries > 0)
            if not killed:
                return
            shards = killed  # all others are done: no worker dies of them any more
        raise _given_up("its workers die again and again")

    def _do_round(
        self, client: Any, home: Path, shards: list[Shard], killed: list[Shard], careful: bool
    ) -> Iterator[Counts]:
        """What came of each of these shards; those that were at workers that died come to be among the `killed`."""
        from distributed import KilledWorker, as_completed

        search, options = self.search.absolute(), self.options.absolute()
        how = (apart, do_shard) if careful else (do_shard,)
        running = {
            client.submit(*how, search._replace(shard=shard), options, home, careful, pure=False): shard
            for shard in shards
        }
        results = as_completed(running)
        for future in results:
            if future.status in ("lost", "pending"):  # done, but the worker that knew what came of it is gone
                results.add(future)
                continue
            try:
                counts = future.result()
            except (KilledWorker, EOFError):
                killed.append(running[future])
            except NewsparseError:
                raise
            except Exception as error:
                raise _given_up(error) from error
            else:
                yield counts

    def _put_together(self, stack: ExitStack, home: Path) -> None:
        """The results of all shards, in the order of the inputs."""
        parts: dict[Shard, Part] = {}
        for found in self.search.find():
            if isinstance(found, InputError):
                continue
            shard = Shard.of_name(found.name, _SHARDS)
            if shard not in parts:
                parts[shard] = stack.enter_context(open_part(home, shard, self.options))
            row = parts[shard].manifest.find(found.name)
            if row is None:  # it failed
                continue
            if not self.sink.keep(found, row.sha256):
                self.sink.write(found, parts[shard].read(row), row.sha256, row.quotes)
        self.sink.finish()


def _given_up(why: object) -> NewsparseError:
    return NewsparseError(f"the cluster gave up a shard: {why}", hint="--resume goes on")


# ---- on a worker


class ShardRun(Run):
    """A run over one shard, with a manifest and a file of lines of its own."""

    def __init__(self, search: Search, options: Options, tally: Tally, home: Path, pooled: bool) -> None:
        super().__init__(search, options, tally)
        self.home, self.pooled = home, pooled

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


def do_shard(search: Search, options: Options, home: Path, pooled: bool) -> Counts:
    """Does a shard on this machine, or what is left of it; `pooled` in a process that may die of it."""
    notes = Notes(options)
    run = ShardRun(search, options, notes, home, pooled)
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
    kind, _, rest = where.partition(":")
    try:
        if kind == "scheduler-file":  # for one that is not there, the client would wait for ever
            _reach(json.loads(Path(rest).read_bytes())["address"])
        elif kind != "local":
            _reach(where)
        elif int(rest) < 1:
            raise ValueError("it needs a worker at least")
    except (OSError, ValueError, LookupError, TypeError) as error:
        raise _no_cluster(where, error) from error
    try:
        from distributed import Client, LocalCluster
    except ImportError:
        raise UsageError("--dask needs Dask", hint='pip install "newsparse[dask]"') from None
    if not verbose:
        for name in ("distributed", *logging.root.manager.loggerDict):
            if name.startswith("distributed"):
                logging.getLogger(name).setLevel(logging.CRITICAL)
    with ExitStack() as stack:
        try:
            if kind == "local":
                cluster = stack.enter_context(LocalCluster(
                    n_workers=int(rest), threads_per_worker=1, dashboard_address=None,
                    silence_logs=logging.WARNING if verbose else logging.CRITICAL,
                ))  # fmt: skip
                client = Client(cluster)
            elif kind == "scheduler-file":
                client = Client(scheduler_file=rest, timeout=_PATIENCE)
            else:
                client = Client(where, timeout=_PATIENCE)
        except (OSError, ValueError, MemoryError) as error:  # Dask may take any bytes for the size of a message
            raise _no_cluster(where, error) from error
        yield stack.enter_context(client)


def _no_cluster(where: str, error: Exception) -> NewsparseError:
    return NewsparseError(f"no cluster at {where}: {error}", code="no-cluster")


def _reach(address: str) -> None:
    """Raises OSError or ValueError where nobody listens: the client of Dask would try it again for long."""
    parts = urlsplit(address if "://" in address else f"tcp://{address}")
    if parts.scheme in ("tcp", "tls") and parts.hostname and parts.port:
        socket.create_connection((parts.hostname, parts.port), timeout=_REACH).close()
