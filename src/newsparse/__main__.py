"""`python -m newsparse`, and the command itself."""

import gc
from typing import NoReturn

from newsparse.signals import leave, listen


def main() -> NoReturn:
    """Load the command and run it."""
    listen(leave)  # there is nothing to be cleaned up yet
    # What is loaded stays, and articles hold no cycles: to look for garbage takes a twentieth of a short run.
    gc.set_threshold(100_000)
    from newsparse.cli.process import main as run_command

    gc.freeze()
    run_command()


if __name__ == "__main__":
    main()
