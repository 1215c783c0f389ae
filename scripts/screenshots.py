"""Pictures of the views for the README: `python scripts/screenshots.py` writes them to docs/. Needs a Chromium."""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from rich.console import CONSOLE_SVG_FORMAT, Console  # type: ignore[attr-defined]
from rich.text import Text

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from tests.browser import Browser, find_browser  # noqa: E402

ARTICLE = ROOT / "seeds" / "000_bb1a1830e3e72988.txt"
DOCS = ROOT / "docs"
WIDTH = 84  # columns


def newsparse(*arguments: str | Path) -> None:
    subprocess.run([sys.executable, "-m", "newsparse", "-q", *map(str, arguments)], check=True)


def terminal(folder: Path) -> None:
    """The view at a terminal, as SVG."""
    done = subprocess.run(
        [sys.executable, "-m", "newsparse", str(ARTICLE), "--color", "always"],
        capture_output=True, check=True, text=True, env={"COLUMNS": str(WIDTH), "PYTHONUTF8": "1"},
    )  # fmt: skip
    with (folder / "discarded").open("w", encoding="utf-8") as nowhere:
        console = Console(width=WIDTH, record=True, file=nowhere)
        console.print(Text.from_ansi(done.stdout))
        local = re.sub(r"@font-face \{\{.*?\}\}", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL)  # no fonts from the network
        svg = console.export_svg(title="newsparse article.txt", code_format=local)
    (DOCS / "terminal.svg").write_text(svg, "utf-8")


def pages(folder: Path, browser: Browser) -> None:
    """The page of an article, and that of a folder, as PNG."""
    newsparse(ARTICLE, "--html", "-o", folder / "article.html")
    newsparse(ROOT / "tests" / "articles", ROOT / "seeds", "--html", "-o", folder / "articles")
    for scheme, name in (("light", "article.png"), ("dark", "article-dark.png")):
        browser.media(scheme)
        browser.open(folder / "article.html", width=1120, height=980)
        browser.point("#q2 .content")
        (DOCS / name).write_bytes(browser.picture())
    browser.media()
    browser.open(folder / "articles" / "index.html", width=1120, height=760)
    (DOCS / "index.png").write_bytes(browser.picture())


def main() -> None:
    path = find_browser()
    if path is None:
        sys.exit("needs a Chromium (Debian: apt-get install chromium)")
    DOCS.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        terminal(Path(name))
        with Browser(path) as browser:
            pages(Path(name), browser)


if __name__ == "__main__":
    main()
