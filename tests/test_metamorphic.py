"""What changes nothing of an article but its words changes nothing of what is found: each article, each change."""

from functools import cache

import pytest

from newsparse.contract.result import Result

from .metamorphic import CHANGES, Edit, differences, parse
from .test_articles import FOLDER, NAMES


@cache
def article(name: str) -> tuple[str, Result]:
    text = (FOLDER / f"{name}.txt").read_bytes().decode()
    return text, parse(text)


def edits(name: str, change: str) -> list[Edit]:
    text, record = article(name)
    return list(CHANGES[change](text, record)) if change in IN_ALL or record["language"] == "en" else []


IN_ALL = {"CRLF", "NFD", "more blank lines"}  # the others need words or marks of the language
KNOWN = {
    ("press_release", "a menu above"): "the deck says more of the story than the headline does",
    ("press_release", "a link above"): "the deck says more of the story than the headline does",
    ("indented_wire", "shorter names"): "lines are not broken anew: one that is too short seems to end a paragraph",
}
CASES = [
    pytest.param(*case, marks=[pytest.mark.xfail(reason=KNOWN[case], strict=True)] if case in KNOWN else [])
    for case in ((name, change) for change in CHANGES for name in NAMES)
    if edits(*case)
]


@pytest.mark.parametrize(("name", "change"), CASES)
def test_a_change_of_words_changes_nothing_else(name: str, change: str) -> None:
    assert list(differences(*article(name), edits(name, change))) == []
