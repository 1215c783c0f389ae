"""The lists are sorted, one entry a line, no entry twice, and every language has the same files."""

import re
import subprocess
import sys
from collections import defaultdict
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

import newsparse.lexicon as lexicon
from newsparse.document import KINDS
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


FORMS = ("base", "present", "past", "participle", "gerund", "infinitive", "plural", "impersonal")
_VERB = rf"\S+(?: (?:{'|'.join(FORMS)}))+"
_PLACE = r"[A-Z]{2}(?:-[A-Z0-9]{1,3})?"
_KIND = "|".join(sorted(KINDS))
# What stands behind the tab, and how a message says so.
VALUES = {
    "segments.labels": (_KIND, f"the kind of the line: {_KIND}"),
    "segments.boxes": (_KIND, f"the kind of the lines in the box: {_KIND}"),
    "people.titles": ("|f|m", "f or m, or no tab where it tells nothing"),
    "people.roles": ("|f|m", "f or m, or no tab where it tells nothing"),
    "people.kin": ("|f|m", "f or m, or no tab where it tells nothing"),
    "people.determiners": ("definite|indefinite|possessive(?: [fm])?", "definite, indefinite or possessive"),
    "names.given_names": ("f|m|u", "f, m, or u for both"),
    "grammar.pronouns": ("[fmoprsu]", "who is meant: f, m, o, p, r, s or u"),
    "cues.verbs": (_VERB, f"its base form, a blank and what the form is: {', '.join(FORMS)}"),
    "cues.verb_phrases": (_VERB, f"the base form of its verb, a blank and what the form is: {', '.join(FORMS)}"),
    "places.cities": (f"{_PLACE}(?: {_PLACE})*", "where it lies: GB, US-WI, or several, the likeliest first"),
    "places.countries": ("[A-Z]{2}", "its code of ISO 3166: GB"),
    "places.regions": (f"{_PLACE}(?: {_PLACE})*", "its code of ISO 3166: US-WI"),
    "months.months": (r"\d\d?", "its number"),
}
NO_STOP = ("people.titles", "grammar.abbreviations")
AS_WRITTEN = ("places.region_names",)  # whose entries are codes


def constants(module: str) -> dict[str, Any]:
    found = vars(import_module(f"{lexicon.__name__}.{module}"))
    return {name: value for name, value in found.items() if name.isupper()}


def place_of(module: str, field: str) -> str:
    """How a message calls a list."""
    return f"{field.upper()} in src/newsparse/lexicon/{module.replace('.', '/')}.py"


@pytest.mark.parametrize(("module", "field"), LISTS, ids=IDS)
def test_a_list_is_sorted_and_has_each_entry_once(module: str, field: tuple[str, Any]) -> None:
    name, kind = field
    text, where = constants(module).get(name.upper(), ""), place_of(module, name)
    if kind is bool:
        assert text in ("", True), f"{where}: a switch is on, or not there"
        return
    lines = text.split("\n")
    assert lines.pop() == "", f"{where}: the last line ends too"
    keys = [line.partition("\t")[0] for line in lines]
    for key in keys:
        assert key and key == key.strip(), f"{where}: no blank line, and no blank around {key!r}"
    for before, key in pairwise(keys):
        assert before != key, f"{where}: {key!r} is there already"
        assert before < key, f"{where}: sort it; {key!r} belongs before {before!r}"


@pytest.mark.parametrize(("module", "field"), LISTS, ids=IDS)
def test_an_entry_is_written_as_its_list_says(module: str, field: tuple[str, Any]) -> None:
    name, kind = field
    text, where = constants(module).get(name.upper(), ""), place_of(module, name)
    if kind is bool:
        return
    section = f"{module.rpartition('.')[2]}.{name}"
    values, said = VALUES.get(section, (".*", ""))
    table = kind != schema.Words
    for line in text.split("\n")[:-1]:
        key, *cells = line.split("\t")
        assert section in AS_WRITTEN or key == key.lower(), f"{where}: write {key!r} in small letters"
        assert section not in NO_STOP or key[-1] != ".", f"{where}: write {key!r} without the full stop"
        assert len(cells) <= table, f"{where}: {line!r} has {'two tabs' if table else 'a tab, and is no table'}"
        forgotten = not cells and " " in key and re.fullmatch(values, key.rpartition(" ")[2])
        fits = not (said and forgotten) and bool(re.fullmatch(values, "".join(cells)))
        assert fits or not table, f"{where}: in {line!r}, behind the entry stands a tab and {said}"


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
    cues, where = lexicon.load_lexicon(language).cues, f"src/newsparse/lexicon/{language}/cues.py"
    bases = {value.partition(" ")[0] for value in cues.verbs.values() if value}
    sorted_in = cues.speech | cues.manner | cues.address | cues.thought
    assert not bases - sorted_in, (
        f"{where}: say how {sorted(bases - sorted_in)} reports. Put the base form into SPEECH, or into MANNER where it "
        "reports beside quotation marks alone; into ADDRESS, too, where its object may be the listener; an attitude "
        "into THOUGHT"
    )
    assert not sorted_in - bases, f"{where}: VERBS has no forms of {sorted(sorted_in - bases)}"
    for name in ("acts", "bare", "parenthetic", "homographs"):
        assert not getattr(cues, name) - bases, f"{where}: {name.upper()} holds base forms of VERBS alone"


def regular_forms(base: str) -> dict[str, str]:
    """The forms of an English verb that has no others, and what they are; a last consonant may have to be doubled."""
    soft = base.endswith("y") and base[-2] not in "aeiou"
    stem = base.removesuffix("e")
    es = base[:-1] + "ies" if soft else base + ("es" if base.endswith(("s", "x", "z", "ch", "sh")) else "s")
    ed = base[:-1] + "ied" if soft else stem + "ed"
    return {
        base: "base",
        es: "present",
        ed: "past participle",
        (base if base.endswith("ee") else stem) + "ing": "gerund",
    }


def test_every_english_verb_has_all_its_forms() -> None:
    verbs, known, missing = lexicon.load_lexicon("en").cues.verbs, defaultdict[str, set[str]](set), []
    for value in filter(None, verbs.values()):
        base, _, forms = value.partition(" ")
        known[base].update(forms.split())
    for base in known:
        for word, form in regular_forms(base).items():
            if not known[base].issuperset(form.split()) and word not in verbs:  # one word is a form of one verb
                missing.append(f"{word}\t{base} {form}")
    assert not missing, (
        "VERBS in src/newsparse/lexicon/en/cues.py lacks forms. Add these lines, each at its place in the order, and "
        "where the verb is not regular, as it has them:\n" + "\n".join(missing)
    )


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
