"""Signals as in a terminal: `make test &` and nohup leave some ignored, and what the tests start inherits that."""

import signal

for name in ("SIGINT", "SIGQUIT", "SIGHUP", "SIGTERM"):
    number = getattr(signal, name, None)
    if number and signal.getsignal(number) is signal.SIG_IGN:
        signal.signal(number, signal.default_int_handler if name == "SIGINT" else signal.SIG_DFL)
