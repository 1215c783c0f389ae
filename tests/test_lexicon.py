"""The lists are sorted, one entry a line, no entry twice, and every language has the same files."""

import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import newsparse.lexicon as lexicon
from newsparse.lexicon import schema

ROOT = Path(lexicon.__file__).parent
LANGUAGES = sorted(p.name for p in ROOT.iterdir() if p.is_dir() and not p.name.startswith("_") and p.name != "world")
SECTIONS = [
    c
    for c in vars(schema).values()
    if isinstance(c, type) and issubclass(c, schema.Section) and c is not schema.Section
]
LANGUAGE_SECTIONS = [c for c in SECTIONS if (ROOT / "und" / f"{c.__name__.lower()}.py").exists()]
WORLD_SECTIONS = [c for c in SECTIONS if c not in LANGUAGE_SECTIONS]
LISTS = [
    (f"{folder}.{section.__name__.lower()}", field)
    for folders, sections in ((LANGUAGES, LANGUAGE_SECTIONS), (["world"], WORLD_SECTIONS))
    for folder in folders
    for section in sections
    for field in section.__annotations__.items()
]
IDS = [f"{module}.{field[0]}" for module, field in LISTS]


def constants(module: str) -> dict[str, Any]:
    found = vars(import_module(f"{lexicon.__name__}.{module}"))
    return {name: value for name, value in found.items() if name.isupper()}


@pytest.mark.parametrize(("module", "field"), LISTS, ids=IDS)
def test_a_list_is_sorted_and_has_each_entry_once(module: str, field: tuple[str, Any]) -> None:
    text = constants(module).get(field[0].upper(), "")
    if field[1] is bool:
        assert text in ("", True), "a switch is on, or not there"
        return
    lines = text.split("\n")
    assert lines.pop() == "", "the last line ends too"
    keys = [line.partition("\t")[0] for line in lines]
    assert all(key and key == key.strip() for key in keys)
    assert keys == sorted(set(keys)), "sorted, each entry once"
    if field[1] == schema.Words:
        assert "\t" not in text, "a list of words has one column"
    else:
        assert all(line.count("\t") <= 1 for line in lines), "a table has two"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_files_and_nothing_unknown(language: str) -> None:
    for section in LANGUAGE_SECTIONS:
        names = {name.upper() for name in section.__annotations__}
        assert set(constants(f"{language}.{section.__name__.lower()}")) <= names


def test_some_language_fills_every_list_and_undetermined_none() -> None:
    for section in LANGUAGE_SECTIONS:
        module = section.__name__.lower()
        filled = {name for language in LANGUAGES for name in constants(f"{language}.{module}")}
        assert filled == {name.upper() for name in section.__annotations__}
        assert not any(constants(f"und.{module}").values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_verb_of_a_list_has_its_forms(language: str) -> None:
    cues = lexicon.load_lexicon(language).cues
    bases = {value.split()[0] for value in cues.verbs.values()}
    assert bases == cues.speech | cues.manner | cues.address | cues.thought
    assert cues.acts | cues.bare | cues.parenthetic | cues.homographs <= bases


def test_what_all_languages_share_is_read_once() -> None:
    english, other = lexicon.load_lexicon("en"), lexicon.load_lexicon("und")
    assert english.places is other.places
    assert english.bylines is not other.bylines


def test_only_the_lists_of_the_language_met_are_loaded() -> None:
    code = """
import sys
from newsparse import parse
assert parse("Der Hafen wurde am Montag nach dem Sturm geschlossen. „Es war Zeit“, sagte Ana Lee.").language == "de"
print(*(name for name in sys.modules if name.startswith("newsparse.lexicon.") and name.count(".") == 3))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    languages = {name.split(".")[2] for name in done.stdout.split()}
    assert languages == {"de", "world"}
