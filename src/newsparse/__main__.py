"""`python -m newsparse`, and the command itself."""

import gc
from typing import NoReturn


def main() -> NoReturn:
    """Load the command and run it."""
    # While everything is loaded nothing becomes garbage, and looking for some takes a tenth of a short run.
    gc.disable()
    from newsparse.cli.command import main as run_command

    gc.freeze()
    gc.enable()
    run_command()


if __name__ == "__main__":
    main()
