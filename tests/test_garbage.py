"""Python does not look for garbage while an article is made from a text or from JSON."""

import gc
from collections.abc import Callable, Iterator

import pytest

import newsparse
from newsparse.garbage import uncollected
from newsparse.runs.options import Options
from newsparse.runs.work import parse_source
from newsparse.text.source import make_source

TEXT = "\n".join(f'"It rained {n} times," Ana Reis said.' for n in range(1500))
JSON = newsparse.parse(TEXT).to_json()
WAYS: dict[str, Callable[[], object]] = {
    "parse": lambda: newsparse.parse(TEXT),
    "from_json": lambda: newsparse.Article.from_json(JSON),
    "the command": lambda: parse_source(make_source(TEXT), Options()),
}


@pytest.fixture
def looks() -> Iterator[list[int]]:
    """The generations that were looked through."""
    seen: list[int] = []

    def note(phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            seen.append(info["generation"])

    gc.callbacks.append(note)
    yield seen
    gc.callbacks.remove(note)


@pytest.mark.parametrize("way", WAYS)
def test_nobody_looks_while_an_article_is_made(way: str, looks: list[int]) -> None:
    gc.collect()
    looks.clear()
    made = WAYS[way]()
    assert len(looks) <= 1  # when it is allowed again
    assert made


@pytest.mark.parametrize("before", [True, False])
def test_it_is_left_as_it_was(before: bool) -> None:
    (gc.enable if before else gc.disable)()
    try:
        for way in WAYS.values():
            way()
        with pytest.raises(ValueError, match="schema_version"):
            newsparse.Article.from_json("{}")
        with pytest.raises(RuntimeError), uncollected():
            raise RuntimeError
        assert gc.isenabled() == before
    finally:
        gc.enable()
