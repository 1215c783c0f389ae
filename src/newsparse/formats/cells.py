"""What the tables for spreadsheets share: rows as CSV, of which no cell is a formula."""

import csv
import io
from collections.abc import Iterable
from typing import Any

from newsparse.formats import Look
from newsparse.formats.text import clean
from newsparse.text.pattern import pattern

# Excel takes the wide forms of some East Asian keyboards for the same. A text that has apostrophes there gets one more,
# so that one taken away always gives the text.
_FORMULA_RE = pattern(r"\A'*+[=+\-@\t\r＝＋－＠]")


def guard(text: str) -> str:
    """The text as a cell that no spreadsheet takes for a formula.

    >>> guard("=cmd()"), guard("'=cmd()"), guard("2 + 2 = 4")
    ("'=cmd()", "''=cmd()", '2 + 2 = 4')
    """
    return "'" + text if _FORMULA_RE.match(text) else text


def cell(value: Any) -> Any:
    """A text on one line, several of them behind each other, or a number."""
    if isinstance(value, list):
        value = "; ".join(clean(item) for item in value)
    return guard(clean(value)) if isinstance(value, str) else value


def write_rows(rows: Iterable[Iterable[Any]]) -> str:
    """The rows as RFC 4180 has them."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerows(rows)
    return out.getvalue()


def write_head(columns: tuple[str, ...], look: Look) -> str:
    """The row with the names of the columns, behind a byte-order mark where Excel is to read it."""
    return "\ufeff" * look.bom + write_rows([columns])
