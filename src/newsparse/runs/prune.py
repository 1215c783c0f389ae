"""What is there of inputs that are gone, and taking it out."""

import os
from typing import Protocol, runtime_checkable

from newsparse.errors import UsageError
from newsparse.formats import FORMATS
from newsparse.formats.sink import load_sink
from newsparse.inputs import unreadable
from newsparse.inputs.records import RECORDS
from newsparse.inputs.search import Search
from newsparse.runs.options import Options
from newsparse.runs.outputs import to_folder
from newsparse.text.pattern import pattern

_ID_RE = pattern("[#:]")  # what stands before the id of a record, or the number of its line


@runtime_checkable
class Store(Protocol):
    """A sink that knows what is there of the inputs of earlier runs, by their places."""

    def unmet(self, scope: str) -> list[str]:
        """The places, of those that begin so, that no input of this run has."""

    def remove(self, places: list[str]) -> list[str]:
        """Takes out what is there of these inputs; gives what is kept, as it was altered. Raises OutputError."""


def check_prune(search: Search, options: Options) -> None:
    """Raises UsageError where a run cannot know what is gone."""
    form = FORMATS[options.format]
    if search.shard or options.dask:
        raise UsageError("--prune goes with neither --shard nor --dask", hint="prune in a run over all inputs")
    if not (load_sink(form).resumes if form.sink else to_folder(search, options)):
        raise UsageError("--prune needs -o with a folder, or with a database")
    if not search.scopes():
        raise UsageError("--prune needs a folder or a file of records to look through")


def find_gone(store: Store, search: Search) -> list[str]:
    """The places of inputs that are gone from the folders and files of records that are given."""
    unmet = dict.fromkeys(place for scope in search.scopes() for place in store.unmet(scope))
    return [place for place in unmet if _is_gone(place, search)]


def _is_gone(place: str, search: Search) -> bool:
    """Whether the file is not there; of a record, whether its file is not there, or was read to its end without it."""
    if _is_there(place):
        return False
    for m in _ID_RE.finditer(place):  # an id may hold such a sign, too
        file = place[: m.start()]
        one_of_several = m[0] == "#" and place[m.end() :].isdigit()  # what a text no longer holds is gone already
        if (file.endswith(RECORDS) or one_of_several) and _is_there(file) and not search.reads_records(file):
            return False
    return True


def _is_there(path: str) -> bool:
    return _stands(path) or _stands(unreadable(path))


def _stands(path: str) -> bool:
    try:
        os.lstat(path)
    except (FileNotFoundError, NotADirectoryError, ValueError):  # the last is for a name that no file can have
        return False
    except OSError:  # as of a folder that may not be looked into
        return True
    return True
