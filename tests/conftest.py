"""What the tests inherit from the shell that starts them, made alike everywhere.

Signals as in a terminal: `make test &` and nohup leave some ignored, and what the tests start inherits that. Bytecode
is kept: the command is started hundreds of times, and each start would compile all its modules anew.
"""

import gc
import os
import signal
import sys

os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

for name in ("SIGINT", "SIGQUIT", "SIGHUP", "SIGTERM"):
    number = getattr(signal, name, None)
    if number and signal.getsignal(number) is signal.SIG_IGN:
        signal.signal(number, signal.default_int_handler if name == "SIGINT" else signal.SIG_DFL)


def pytest_collection_finish() -> None:
    """Thousands of tests are there until the end: to look through them for garbage again and again finds none."""
    gc.freeze()
