"""The page about exports: its table is that of the formats, and each example is read as the page says."""

import re
from importlib import import_module
from pathlib import Path

import pytest

from newsparse.contract.result import make_result
from newsparse.inputs.archives import BY_NAME, FORMATS, Format, open_export, recognise, split_export
from newsparse.pipeline import read_document
from newsparse.text.source import make_source

PAGE = (Path(__file__).parent.parent / "docs" / "archives.md").read_text("utf-8")
ROWS = {
    cells[1]: cells
    for cells in (line.split("|") for line in PAGE.splitlines())
    if re.match(r" `\w", "".join(cells[1:2]))
}
EXAMPLES = dict(re.findall(r"^### [^\n]+\(`([\w-]+)`\)\n.*?^```\w+\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL))


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_the_table_is_that_of_the_formats(form: Format) -> None:
    _, _, service, suffixes, known, _ = ROWS[f" `{form.name}` "]
    assert form.shown.removeprefix("a ").lower() in service.lower() + "feed" * (form.name == "feed")
    assert re.findall(r"`(\.\w+)`", suffixes) == list(form.suffixes)
    said = import_module(f"newsparse.inputs.archives.{form.module}").__doc__ or ""
    assert ("memory" in known) == ("from memory" in said.lower()), "what no file has shown is marked so"


def test_nothing_else_is_promised() -> None:
    assert {name.strip(" `") for name in ROWS} == EXAMPLES.keys() == BY_NAME.keys()


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_is_read(name: str) -> None:
    form = recognise(EXAMPLES[name])
    assert form
    assert form.name == name
    (source,) = split_export(open_export(make_source(EXAMPLES[name], "example.txt"), form))
    result = make_result(read_document(source))
    assert result["headline"]["text"] == "Harbour wall gives way"
    assert result["published"]["edtf"].startswith("2019-03-05")
    assert [author["name"] for author in result["byline"]["authors"]] == ["Mara Lindqvist"]
    assert result["archive"]["publication"]
    assert "A stretch of the harbour wall collapsed on Sunday" in " ".join(result["body"][0]["text"].split())
    assert len(result["body"]) == 2
    assert "Tom Aubrey" in [speaker["name"] for speaker in result["speakers"]]
    assert result["warnings"] == []
