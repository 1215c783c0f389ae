"""A function called in a process of its own, from within one that must not have children of the usual kind.

The workers of Dask are daemons, to which `multiprocessing` refuses any; what is started here may have workers again.
"""

import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Callable
from typing import Any


def apart(function: Callable[..., Any], *arguments: Any) -> Any:
    """What the function gives. Raises what it raises, and EOFError where its process ends before it answers."""
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-m", __name__], stdin=pipe, stdout=pipe) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(pickle.dumps((function, arguments)))
        process.stdin.flush()  # and not closed: by its end, the other side sees the end of this process
        answer = process.stdout.read()
    result, error = pickle.loads(answer)
    if error is not None:
        raise error
    return result


def main() -> None:
    """The other side."""
    question, answer = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what is printed is no answer
    function, arguments = pickle.load(question)
    threading.Thread(target=_end_with, args=(question,), daemon=True).start()
    result = error = None
    try:
        result = function(*arguments)
    except Exception as raised:
        error = raised
    answer.write(pickle.dumps((result, error)))
    answer.flush()
    os._exit(0)  # the thread holds standard input


def _end_with(stream: Any) -> None:
    stream.read()
    os._exit(1)


if __name__ == "__main__":
    main()
