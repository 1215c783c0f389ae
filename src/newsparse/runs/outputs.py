"""Where results go: standard output, one file, or a folder that mirrors the inputs; which of them `-o` asks for."""

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import BinaryIO

from newsparse.errors import OutputError, UsageError, code_of, reason
from newsparse.files import lock, refuse_strange_link, whole_file
from newsparse.formats import FORMATS, Format, load_frame
from newsparse.formats.sink import Part, Sink
from newsparse.inputs import Input
from newsparse.inputs.search import Search, Shard
from newsparse.runs.options import Options

Frame = tuple[str, str, str]
"""What stands before, between and after several results."""


class StreamSink(Sink):
    """All results one after the other, in their frame."""

    joined = True

    def __init__(self, stream: BinaryIO, frame: Frame | None, alone: bool, path: Path | None = None) -> None:
        """With `alone`, what one text gives stands without the frame, unless it holds several articles."""
        self.stream, self.path, self.alone, self.frame = stream, path, alone, frame
        self.begin, self.between, self.end = ("", "", "") if alone or not frame else frame
        self.written = 0
        self.empty = False

    def write(self, item: Input, rendered: bytes, sha256: str, quotes: int) -> None:  # noqa: ARG002
        """The next result."""
        self.stream.write((self.between if self.written else self.begin).encode() + rendered)
        self.written += 1

    def write_several(self, item: Input, parts: Sequence[Part], sha256: str, quotes: int) -> None:
        """The results of the articles in one text."""
        if self.frame is None:
            hint = "name a folder with -o DIR/"
            raise OutputError(f"holds {len(parts)} articles, a file each", path=item.shown, hint=hint, code="several")
        begin, between, end = self.frame if self.alone else ("", self.between, "")
        text = between.encode().join(part.rendered for part in parts)
        self.write(item, begin.encode() + text + end.encode(), sha256, quotes)

    def finish(self, empty: bool = False) -> None:
        self.empty = empty

    def close(self) -> None:
        self.stream.write((self.end if self.written else self.begin + self.end).encode())
        self.stream.flush()


@contextmanager
def standard_output(frame: Frame | None, alone: bool) -> Iterator[StreamSink]:
    """All results to standard output."""
    try:
        sink = StreamSink(sys.stdout.buffer, frame, alone)
        yield sink
        sink.close()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(reason(error), path="standard output", code=code_of(error)) from error


@contextmanager
def one_file(path: Path, frame: Frame | None, alone: bool) -> Iterator[StreamSink]:
    """All results to one file, which appears when all of them are in it."""
    with whole_file(path, wanted=lambda: bool(sink.written) or sink.empty) as stream:
        sink = StreamSink(stream, frame, alone, path)
        yield sink
        if sink.written or sink.empty:  # a frame around nothing is a result of no inputs alone
            sink.close()


def is_folder(output: str, several: bool) -> bool:
    """Whether `-o` means a folder: it is one, ends as one, or has no suffix where several inputs are given."""
    path = Path(output)
    return path.is_dir() or output.endswith(("/", os.sep)) or (several and not path.suffix and not path.exists())


def companion(output: Path, in_folder: bool, what: str, shard: Shard | None = None) -> Path:
    """A file or folder of the run's own: in the folder of results, or beside the file of them.

    Shards that have one folder in common have a companion each.
    """
    if in_folder:
        return output / (f".newsparse-{what}" + (f"-{shard.number + 1}-of-{shard.of}" if shard else ""))
    return output.with_name(f".{output.name}-{what}")


def form_of(options: Options) -> Format:
    """The format of the results."""
    form = FORMATS[options.format]
    if options.only and options.format == "terminal":
        return form._replace(frame=("", "", ""))  # lines for a pipe
    return form


def to_folder(search: Search, options: Options) -> bool:
    """Whether each result is a file of its own."""
    return options.output is not None and is_folder(options.output, search.several)


def open_sink(stack: ExitStack, search: Search, options: Options) -> Sink:
    """What the results go to; in a dry run, what is known of those that are there. Raises UsageError."""
    form, path, several = form_of(options), Path(options.output or ""), search.several
    recorded = several or options.duplicates  # which are marked in what is there
    one = options.output and recorded and options.format == "jsonl" and (path.is_file() or not path.exists())
    if options.output and not options.dry_run:
        refuse_strange_link(path)
    if options.resume and not several:
        raise UsageError("--resume goes with several inputs: folders, lists or records")
    if form.sink:
        return _open_file_sink(stack, form, search, options)
    if one or to_folder(search, options):
        return _open_recorded(stack, form, search, options)
    if options.resume:
        raise UsageError("--resume needs -o with a folder, or with a file for --jsonl or --sqlite")
    if several and form.frame is None:
        raise UsageError(f"{options.format} has files for each article", hint="name a folder with -o DIR/")
    if options.dry_run:
        return Sink()
    frame = load_frame(form, options.look) if form.frame else None
    if options.output and (path.is_file() or not path.exists()):
        _lock(stack, path, in_folder=False)
    return stack.enter_context(
        one_file(path, frame, not several) if options.output else standard_output(frame, not several)
    )


def _lock(stack: ExitStack, output: Path, in_folder: bool, shard: Shard | None = None) -> None:
    """Keeps other runs from the output; those over other shards may go into the same folder."""
    stack.enter_context(lock(companion(output, in_folder, "lock"), output, shared=shard is not None))
    if shard:
        stack.enter_context(lock(companion(output, in_folder, "lock", shard), output))


def _open_file_sink(stack: ExitStack, form: Format, search: Search, options: Options) -> Sink:
    from newsparse.formats.sink import load_sink

    kind = load_sink(form)
    if options.output is None or to_folder(search, options):
        hint = f"name it with -o NAME{form.suffix}"
        raise UsageError(f"{options.format} makes one file of all articles", hint=hint)
    if options.resume and not kind.resumes:
        raise UsageError(f"--resume does not go with {options.format}")
    path = Path(options.output)
    if path.exists() and not path.is_file():
        raise OutputError("is a pipe or a device", path=path, hint="name a file", code="not-a-file")
    if options.dry_run and not ((options.resume or options.prune) and path.exists()):
        return Sink()
    if not kind.resumes:  # several runs into a database wait for each other
        _lock(stack, path, in_folder=False)
    return stack.enter_context(kind.open(path, options.fingerprint()))


def _open_recorded(stack: ExitStack, form: Format, search: Search, options: Options) -> Sink:
    from newsparse.runs.folder import Folder
    from newsparse.runs.manifest import FolderSink, Resumable, open_manifest

    output, in_folder = Path(options.output or ""), to_folder(search, options)
    if options.suffix and options.suffix == form.beside:
        raise UsageError(f"--suffix {options.suffix}: {options.format} writes another file of that name beside each")
    shard = search.shard if in_folder else None
    if not options.dry_run:
        _lock(stack, output, in_folder, shard)
    path = companion(output, in_folder, "manifest", shard)
    manifest = stack.enter_context(open_manifest(path, options.fingerprint(), options.resume, look=options.dry_run))
    if in_folder:
        return FolderSink(Folder(output, options.suffix or form.suffix, form.beside), manifest)
    if options.dry_run:
        return Resumable(manifest)
    from newsparse.runs.lines import open_lines

    return stack.enter_context(open_lines(output, manifest, options.resume))
