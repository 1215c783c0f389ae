"""The command with one more stage, which does to its process what the text orders.

`python obedient.py ARGUMENTS` is `newsparse ARGUMENTS`. Worker processes import this file, too, and obey as well.
"""

import os
import signal
import time
from pathlib import Path

from newsparse import pipeline
from newsparse.__main__ import main
from newsparse.document import Block, Document

DEATHS = {"die-once": 1, "die-twice": 2}


def deaths(path: Path) -> int:
    """How often this has been asked before, of the same file."""
    with path.open("ab") as stream:
        stream.write(b"x")
        return stream.tell() - 1


def obey(doc: Document) -> list[Block]:
    """The blocks as they are, if the process lives to give them back."""
    for line in doc.source.text.splitlines():
        word, _, argument = line.removeprefix("ORDER: ").partition(" ")
        if not line.startswith("ORDER: "):
            continue
        if word == "raise":
            raise RuntimeError("as ordered")
        if word == "hang":
            while True:
                pass
        if word == "recurse":
            obey(doc)
        if word == "fill":
            bytes(10**15)
        if word == "sleep":
            time.sleep(float(argument))
        if word == "wait":
            while not Path(argument).exists():
                time.sleep(0.01)
        if word == "unlink":
            Path(argument).unlink(missing_ok=True)
        if word == "close":
            Path(argument).chmod(0)
        if word == "tell":
            Path(argument).write_text(str(os.getpid()), "utf-8")
        if word == "die" or (word in DEATHS and deaths(Path(argument)) < DEATHS[word]):
            os.kill(os.getpid(), signal.SIGKILL)
    return doc.blocks


pipeline.STAGES = (*pipeline.STAGES, pipeline.Stage(obey, needs=("blocks",), gives=("blocks",)))

if __name__ == "__main__":
    main()
