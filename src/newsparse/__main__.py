"""`python -m newsparse`, and the command itself."""

import gc
from typing import NoReturn

from newsparse.signals import leave, listen


def main() -> NoReturn:
    """Load the command and run it."""
    listen(leave)  # there is nothing to be cleaned up yet
    # While everything is loaded nothing becomes garbage, and looking for some takes a tenth of a short run.
    gc.disable()
    from newsparse.cli.process import main as run_command

    gc.freeze()
    gc.enable()
    run_command()


if __name__ == "__main__":
    main()
