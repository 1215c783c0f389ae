"""`python -m newsparse`, and the command itself."""

from newsparse.cli import main

if __name__ == "__main__":
    main()
