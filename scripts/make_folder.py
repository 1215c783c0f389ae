"""Writes a folder of so many articles, made from the project's own, each a little different from all others.

    python scripts/make_folder.py 20000 /tmp/articles

They lie in folders of a thousand: 000/00000.txt, 000/00001.txt, ...
"""

import sys
from pathlib import Path

ARTICLES = Path(__file__).parent.parent / "tests" / "articles"


def make_folder(count: int, folder: Path) -> None:
    texts = [path.read_bytes() for path in sorted(ARTICLES.glob("*.txt"))]
    for n in range(count):
        path = folder / f"{n // 1000:03}" / f"{n:05}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(texts[n % len(texts)] + f"\nStory number {n}.\n".encode())


if __name__ == "__main__":
    make_folder(int(sys.argv[1]), Path(sys.argv[2]))
