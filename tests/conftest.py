"""What the tests inherit from the shell that starts them, made alike everywhere.

Signals as in a terminal: `make test &` and nohup leave some ignored, and what the tests start inherits that. Bytecode
is kept: the command is started hundreds of times, and each start would compile all its modules anew. Laws over any text
have no time limit: it would measure the machine and what else runs on it.
"""

import gc
import os
import signal
import sys

from hypothesis import HealthCheck, settings

settings.register_profile("steady", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("steady")

os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

for name in ("SIGINT", "SIGQUIT", "SIGHUP", "SIGTERM"):
    number = getattr(signal, name, None)
    if number and signal.getsignal(number) is signal.SIG_IGN:
        signal.signal(number, signal.default_int_handler if name == "SIGINT" else signal.SIG_DFL)


def pytest_collection_finish() -> None:
    """Thousands of tests are there until the end: to look through them for garbage again and again finds none."""
    gc.freeze()
