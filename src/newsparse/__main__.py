"""`python -m newsparse` and the command itself."""

import sys


def main() -> None:
    """Run the command."""
    from pathlib import Path

    from newsparse.pipeline import read_document
    from newsparse.record import make_record
    from newsparse.render.json import dump
    from newsparse.source import make_source

    folder = Path(sys.argv[1])
    for path in sorted(folder.rglob("*.txt")) if folder.is_dir() else [folder]:
        record = make_record(read_document(make_source(path.read_bytes().decode(), path.name)))
        print(dump(record))


if __name__ == "__main__":
    main()
