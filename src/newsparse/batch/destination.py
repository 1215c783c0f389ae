"""Which sink `-o` and the format ask for."""

from contextlib import ExitStack
from pathlib import Path

from newsparse.errors import UsageError
from newsparse.inputs.search import Search
from newsparse.options import Options
from newsparse.outputs import Folder, Sink, is_folder, one_file, standard_output
from newsparse.render import FORMATS, Format, load_frame


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
    one = options.output and several and options.format == "jsonl" and (path.is_file() or not path.exists())
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
    frame = load_frame(form, options.look) if several else ("", "", "")
    return stack.enter_context(one_file(path, frame) if options.output else standard_output(frame))


def _open_file_sink(stack: ExitStack, form: Format, search: Search, options: Options) -> Sink:
    from newsparse.sinks import load_sink

    kind = load_sink(form)
    if options.output is None or to_folder(search, options):
        hint = f"name it with -o NAME{form.suffix}"
        raise UsageError(f"{options.format} makes one file of all articles", hint=hint)
    if options.resume and not kind.resumes:
        raise UsageError(f"--resume does not go with {options.format}")
    path = Path(options.output)
    if options.dry_run and not (options.resume and path.exists()):
        return Sink()
    return stack.enter_context(kind.open(path, options.fingerprint()))


def _open_recorded(stack: ExitStack, form: Format, search: Search, options: Options) -> Sink:
    from newsparse.batch.manifest import open_manifest
    from newsparse.batch.recorded import FolderSink, Recorded, companion

    output, in_folder = Path(options.output or ""), to_folder(search, options)
    path = companion(output, in_folder, "manifest")
    if options.dry_run and not (options.resume and path.exists()):
        return Sink()
    manifest = stack.enter_context(open_manifest(path, options.fingerprint(), options.resume))
    if in_folder:
        return FolderSink(Folder(output, options.suffix or form.suffix, form.beside), manifest)
    if options.dry_run:
        return Recorded(manifest)
    from newsparse.batch.lines import open_lines

    return stack.enter_context(open_lines(output, manifest, options.resume))
