"""The command in a process of its own, without its start-up: a process that has it loaded forks once for each run.

What tests start-up, signals, or what is set before a process begins, starts Python itself.
"""

import atexit
import gc
import json
import os
import runpy
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import cache
from pathlib import Path
from threading import Timer

TIMEOUT = 120.0  # seconds


def run(
    *arguments: str, data: bytes = b"", cwd: Path | None = None, env: Mapping[str, str] = os.environ
) -> subprocess.CompletedProcess[bytes]:
    """What comes of `python ARGUMENTS` that is given data to read."""
    if not hasattr(os, "fork"):
        command = [sys.executable, *arguments]
        return subprocess.run(command, input=data, capture_output=True, cwd=cwd, env=env, check=False, timeout=TIMEOUT)
    given, stdin = os.pipe()
    stdout, told = os.pipe()
    stderr, remarked = os.pipe()
    channel = parent()
    socket.send_fds(channel, [b"\n"], [given, told, remarked])
    for theirs in (given, told, remarked):
        os.close(theirs)
    channel.sendall(json.dumps([arguments, str(cwd or Path.cwd()), dict(env)]).encode() + b"\n")
    with ThreadPoolExecutor(2) as readers, channel.makefile() as answers:
        results = [readers.submit(read, stream) for stream in (stdout, stderr)]
        late = Timer(TIMEOUT, os.kill, (int(answers.readline()), signal.SIGKILL))
        late.start()
        with suppress(BrokenPipeError), os.fdopen(stdin, "wb") as stream:
            stream.write(data)
        status = int(answers.readline())
        late.cancel()
    return subprocess.CompletedProcess(arguments, status, *(result.result() for result in results))


def read(number: int) -> bytes:
    with os.fdopen(number, "rb") as stream:
        return stream.read()


@cache
def parent() -> socket.socket:
    """Where the process listens that forks; it ends with this one."""
    ours, theirs = socket.socketpair()
    with theirs:
        process = subprocess.Popen(
            [sys.executable, __file__, str(theirs.fileno())], pass_fds=[theirs.fileno()],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,  # as its children will have them
        )  # fmt: skip
    atexit.register(process.communicate)
    atexit.register(ours.close)  # which is done first
    return ours


# ---- in the process that forks


def serve(channel: socket.socket) -> None:
    """Forks for each request, answers with its child, then the status. Returns in each child, and when all is done."""
    with channel.makefile() as requests:
        while True:
            _, streams, *_ = socket.recv_fds(channel, 1, 3)
            if not streams:
                return
            arguments, cwd, env = json.loads(requests.readline())
            if not (child := os.fork()):
                channel.close()
                become(arguments, cwd, env, streams)
                return
            for stream in streams:
                os.close(stream)
            channel.sendall(f"{child}\n".encode())
            channel.sendall(f"{os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])}\n".encode())


def become(arguments: list[str], cwd: str, env: dict[str, str], streams: list[int]) -> None:
    """Does what Python does that is started like that."""
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    os.chdir(cwd)
    os.environ.clear()
    os.environ.update(env)
    if arguments[0] == "-m":
        sys.path[0], sys.argv = cwd, arguments[1:]
        runpy.run_module(arguments[1], run_name="__main__", alter_sys=True)
    else:
        sys.path[0], sys.argv = str(Path(arguments[0]).parent), arguments
        runpy.run_path(arguments[0], run_name="__main__")


if __name__ == "__main__":
    from newsparse import parse
    from newsparse.cli import process  # noqa: F401  (all that the command loads at its start)

    parse("Rain\n\nLISBON (AP) - It rained, he said.")  # with that all words are read, and most patterns compiled
    gc.freeze()
    with suppress(KeyboardInterrupt):
        serve(socket.socket(fileno=int(sys.argv[1])))
